// SPDX-License-Identifier: Apache-2.0
// examples.h -- a rubric's own examples, scored like any attempt and held against what they expect
#ifndef KOMPETEN_EXAMPLES_H
#define KOMPETEN_EXAMPLES_H

#include "../engine.h"
#include "../rubric/score.h"

// What an example gives, as an attempt and its measures.
struct example_attempt {
    struct submission submission;
    struct measures measures;
};

// One example of a rubric at hand.
struct example_run {
    const struct rubric *rubric;
    struct worker *worker; // whose cages run functions
    const struct example *example;
    const char *title;
    struct arena *arena;
    kmp_problems *problems;
};

// Adds an error at the example's place; pairs of name and value end with NULL.
void example_say(const struct example_run *run, uint32_t node, kmp_status status, const char *name,
                 const char *value, const char *name2, const char *value2);

// Makes an attempt of what the example gives. Faults: a measure, criterion or key that is not there, a value
// that cannot be read.
kmp_status example_read(struct example_attempt *out, const struct example_run *run);

// Runs every example; those that differ, and how, are errors.
void examples_run(const struct rubric *rubric, struct worker *worker, kmp_problems *problems);

#endif
