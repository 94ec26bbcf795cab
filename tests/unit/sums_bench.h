// SPDX-License-Identifier: Apache-2.0
// sums_bench.h -- rubrics with groups, penalties and bonuses in few words, and whether a record's lines add up
#ifndef KOMPETEN_TESTS_SUMS_BENCH_H
#define KOMPETEN_TESTS_SUMS_BENCH_H

#include "check.h"
#include "score_bench.h"

#define YES(id) BY_A(id, "true")
#define NO(id) BY_A(id, "false")
#define GROUP(id, more, items) "group { id = \"" id "\", " TITLE ", " more "\n" items "},\n"
#define PENALTY(id, points)                                                                                    \
    "criterion { id = \"" id "\", " TITLE ", tick = true, penalty = true, levels = { level { points = " points \
    ", when = yes, " SAY " }, level { points = 0, when = no, " SAY " } } },\n"
#define BONUS(id, points)                                                                                      \
    "criterion { id = \"" id "\", " TITLE ", tick = true, bonus = true, levels = { level { points = " points   \
    ", when = yes, " SAY " }, level { points = 0, when = no, " SAY " } } },\n"

static inline struct exact sum_of(const char *list, const char *key)
{
    struct exact sum = exact_int(0), value;
    uint32_t node = tape_member(&bench_tape, 0, list);
    for (uint32_t i = node != 0 ? tape_first(&bench_tape, node) : 0; i != 0;
         i = tape_node(&bench_tape, i)->next) {
        uint32_t number = tape_member(&bench_tape, i, key);
        if (number != 0 && exact_read_fraction(&value, tape_node(&bench_tape, number)->text))
            sum = exact_add(sum, value);
    }
    return sum;
}

// Whether contributions and changes together are the score.
static inline bool adds_up(void)
{
    struct exact score, sum = exact_add(sum_of("criteria", "contribution"), sum_of("adjusted", "amount"));
    return exact_read_fraction(&score, text_of(part("score"))) && exact_order(sum, score) == 0;
}

static inline uint32_t changes(void)
{
    uint32_t node = tape_member(&bench_tape, 0, "adjusted");
    return node != 0 ? tape_node(&bench_tape, node)->count : 0;
}

#endif
