// SPDX-License-Identifier: Apache-2.0
// bench.h -- a plugin on the bench: the desk over JSON text or a file, for an author's own tests
//
// Evidence goes in as a submission holds it and measures come out as text, through the same desk that lends
// them in the engine: units are converted, what is missing is missing, what a plugin may not do is refused.
// Nothing is scored. Link with libkompeten-bench.a (pkg-config kompeten-bench, or kompeten_add_trade_test in
// CMake) and with the plugin's own object files.
//
// Texts that a call gives live until the next kmp_bench_measure or kmp_bench_close. One thread a bench.
#ifndef KOMPETEN_BENCH_H
#define KOMPETEN_BENCH_H

#include <kompeten/plugin.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct kmp_bench kmp_bench;

// Sets a plugin up: one that is linked into this program, usually &kompeten_plugin_v1. `folder` holds its data
// files; NULL where it has none. False where it is refused: kmp_bench_said_all tells why, and `*out` is to be
// closed all the same. `*out` is NULL where there is no memory.
bool kmp_bench_open(kmp_bench **out, const kmp_plugin *plugin, const char *folder);
// The same for a plugin's file, "stone.so", whose data files lie in the folder "stone" beside it.
bool kmp_bench_load(kmp_bench **out, const char *file);
void kmp_bench_close(kmp_bench *bench); // NULL is allowed
// The plugin at hand.
const kmp_plugin *kmp_bench_plugin(const kmp_bench *bench);

// Measures one attempt at a task. `settings` and `evidence` are JSON objects as a rubric and a submission hold
// them; settings may be NULL. False where the evidence or the plugin was refused.
bool kmp_bench_measure(kmp_bench *bench, const char *task, const char *settings, const char *evidence);
// The same with the evidence of a submission's file.
bool kmp_bench_measure_file(kmp_bench *bench, const char *task, const char *settings, const char *path);

// A measure's value: "0.96", "280/3", a text; "absent" where it is not there; "no such measure"; "not
// measured".
const char *kmp_bench_value(kmp_bench *bench, const char *measure, uint32_t row);
// Its error bound, and its limit as "0.5..", "..0.3", "20..30" with "<" at an open end; "none" without one.
const char *kmp_bench_error(kmp_bench *bench, const char *measure, uint32_t row);
const char *kmp_bench_limit(kmp_bench *bench, const char *measure, uint32_t row);
// "ISO 5817:2023, Table 1, 5011, verified" or "..., not verified"; "none" without a limit.
const char *kmp_bench_limit_source(kmp_bench *bench, const char *measure, uint32_t row);
// "yes", "no", "unknown" or "absent".
const char *kmp_bench_within(kmp_bench *bench, const char *measure, uint32_t row);
// How many values a measure has: one, or one a row.
uint32_t kmp_bench_rows(kmp_bench *bench, const char *measure);
// Every measure with value, error, limit and answer, a line each: two runs that agree give the same bytes. ""
// where nothing was measured.
const char *kmp_bench_all(kmp_bench *bench);

// Whether a problem or notice with this code was said: "missing_reading", "stone/too_wet".
bool kmp_bench_said(kmp_bench *bench, const char *code);
// All that was said, one a line: code, place, sentence.
const char *kmp_bench_said_all(kmp_bench *bench);

// Runs every example of the plugin's "kompeten.examples/1". Gives how many differ, -1 where the plugin has
// none; `why` is then what differs, a line each.
int kmp_bench_examples(kmp_bench *bench, const char **why);

#ifdef __cplusplus
}
#endif

#endif
