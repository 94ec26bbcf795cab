// SPDX-License-Identifier: Apache-2.0
// check.h -- what the checks of a plugin share: the plugin at hand, evidence for it, and a spy at its desk
#ifndef KOMPETEN_VALIDATE_CHECK_H
#define KOMPETEN_VALIDATE_CHECK_H

#include <jansson.h>
#include <kompeten/bench.h>
#include <kompeten/kit.h>

#include "../model/evidence.h"
#include "../plugin/elf.h"
#include "../plugin/load.h"

// What a plugin put out, seen before the desk tidies it, and how its last call ended.
struct spy {
    const kmp_plugin *plugin;
    void *self;
    const kmp_desk *desk;
    kmp_outcome outcome;
    bool called;
    const char *no_number, *overflow; // ids of measures; NULL: none
    kmp_num value;                    // of no_number
};

// Evidence to measure: made up from the declarations, or one of the plugin's examples.
struct base {
    const kmp_task *task;
    char *settings; // JSON object
    json_t *evidence;
};

// A plugin set up for measuring: several may stand side by side.
struct stand {
    struct trade trade; // its own `self`; the code is shared
    struct spy spy;
    kmp_plugin proxy; // the spy in the plugin's place
    kmp_bench *bench;
};

struct check {
    const char *file; // absolute where it exists
    const kmp_check_options *options;
    kmp_problems *problems;
    struct arena arena;
    struct trade trade; // what was loaded
    struct stand stand;
    struct base *bases;
    uint32_t base_count, base_room;
    bool odd;      // evidence need not be plausible: a number may become too large
    uint64_t said; // bit i: status number i of this check was said, and need not be again
};

// ---- say.c ----

// Says something of the plugin once a check, pairs of name and value end with NULL. An error fails the check, a
// warning warns.
void say_once(struct check *check, kmp_severity severity, kmp_status status, ...) __attribute__((sentinel));
// Says that the check cannot run, and why.
void say_skip(struct check *check, const char *why);
const char *number_text(struct check *check, long long number);

// ---- open.c ----

// Opens the plugin with its data and makes evidence for its tasks. False where it cannot be opened: the check
// is skipped, because another one says why.
bool check_open(struct check *check);
void check_close(struct check *check);
// Another one of the plugin that was opened, with its own `self`. False where it gives up. Ends with
// stand_close.
bool stand_open(struct stand *out, const struct check *check);
void stand_close(struct stand *stand);

// ---- measure.c ----

// Measures `evidence` and gives all that came out as text, owned by the caller, NULL where there is no result.
// What the plugin may not do is said.
char *measure_evidence(struct check *check, const struct base *base, const json_t *evidence);
// The same on another stand, saying nothing.
char *measure_quietly(struct stand *stand, const struct base *base, const json_t *evidence);
// The first line in which two results differ.
const char *first_difference(struct check *check, const char *a, const char *b);
// Evidence as text for a sentence.
const char *evidence_text(struct check *check, const json_t *evidence);

// ---- make.c ----

enum extent { MAKE_TYPICAL, MAKE_LOWEST, MAKE_HIGHEST, MAKE_MOST };
// Complete evidence for a task: every field given, in the middle or at an end of its plausible range; MOST: as
// many readings and rows as it takes. NULL where there is no memory.
json_t *make_evidence(const kmp_task *task, enum extent extent);
// Some evidence, plausible or not, by a seeded sequence that goes on.
json_t *make_random(const kmp_task *task, uint64_t *seed);
json_t *make_value(const kmp_field *field, enum extent extent);
// The settings of a task: by chance, or, where `seed` is NULL, fallbacks, else the first choices. Owned by the
// caller.
char *make_settings(const kmp_task *task, uint64_t *seed);
uint64_t random_next(uint64_t *seed);

// ---- watch.c ----

enum watch { WATCH_CHANGES, WATCH_ALL };
// From now on forbidden system calls fail and are kept: what changes the world, or also what looks at it.
// `threads`: may be started.
void watch_begin(const struct check *check, enum watch watch, bool threads);
// Says what was called since the last time.
void watch_say(struct check *check);

// ---- the checks ----

void check_file(struct check *check);
void check_loads(struct check *check);
void check_exports(struct check *check);
void check_imports(struct check *check);
void check_variables(struct check *check);
void check_declares(struct check *check);
void check_opens(struct check *check);
void check_extensions(struct check *check);
void check_empty(struct check *check);
void check_examples(struct check *check);
void check_speaks(struct check *check);
void check_holes(struct check *check);
void check_kinds(struct check *check);
void check_lists(struct check *check);
void check_twice(struct check *check);
void check_order(struct check *check);
void check_surroundings(struct check *check);
void check_threads(struct check *check);
void check_leaks(struct check *check);
void check_fuzz(struct check *check);

#endif
