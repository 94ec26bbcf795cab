// SPDX-License-Identifier: Apache-2.0
// trade_bench.h -- a plugin on the bench: evidence as JSON in, its measures as text out
#ifndef KOMPETEN_TESTS_TRADE_BENCH_H
#define KOMPETEN_TESTS_TRADE_BENCH_H

#include <stdbool.h>
#include <stdint.h>

// Opens build/plugins/<trade>.so (by the environment's KOMPETEN_BUILD) once for the program; prints why not.
bool bench_open(const char *trade);
void bench_close(void);

// Measures one attempt. `settings` and `evidence` are JSON objects; settings may be NULL. Rows that a trade
// wants counted are, where the evidence says nothing of their number (null says that it is missing). The
// measures stay until the next call. False where the evidence or the plugin was refused; bench_said tells.
bool bench_measure(const char *task, const char *settings, const char *evidence);

// A measure's value: "0.96", "280/3", a text; "absent" where it is not there; "no such measure".
const char *bench_value(const char *measure, uint32_t row);
// The value's error bound, and its limit as "0.5..", "..0.3", "20..30" with "<" at an open end; "none" without
// one.
const char *bench_error(const char *measure, uint32_t row);
const char *bench_limit(const char *measure, uint32_t row);
// "ISO 5817:2023, Table 1, 5011, verified" or "..., not verified"; "none" without a limit.
const char *bench_limit_source(const char *measure, uint32_t row);
// "yes", "no", "unknown" or "absent".
const char *bench_within(const char *measure, uint32_t row);
// How many values a measure has: one, or one a row.
uint32_t bench_rows(const char *measure);
// Whether a problem or notice with this code was said: "missing_reading", "welding/arc_time_short".
bool bench_said(const char *code);
// All that was said, one a line.
const char *bench_problems(void);
// Runs every example of the plugin's "kompeten.examples/1" and prints those that differ; the number that do, or
// -1 where the plugin has none.
int bench_examples(void);

#endif
