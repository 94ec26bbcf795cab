// SPDX-License-Identifier: Apache-2.0
// cage_costs.h -- the same class twice, with and without a hostile attempt: what it cost, and whom
#ifndef KOMPETEN_TESTS_CAGE_COSTS_H
#define KOMPETEN_TESTS_CAGE_COSTS_H

#include "cage_bench.h"

static struct outcomes quiet, loud; // without and with the hostile attempt

// A measure of the hostile attempt, "none" where there is no record.
static inline const char *measured(const struct outcomes *outcomes, const char *id)
{
    static char text[32];
    char key[64];
    snprintf(key, sizeof key, "\"id\":\"%s\"", id);
    const char *at = strstr(outcomes->records[HOSTILE], key);
    at = at != NULL ? strstr(at, "\"value\":\"") : NULL;
    if (at == NULL)
        return "none";
    snprintf(text, sizeof text, "%.*s", (int)strcspn(at + 9, "\""), at + 9);
    return text;
}

// What the plugin gave as its finding, and how much it had tried.
static inline const char *finding(const struct outcomes *outcomes)
{
    return measured(outcomes, "found");
}

static inline int trying(const struct outcomes *outcomes)
{
    return atoi(measured(outcomes, "tried"));
}

static inline void others_are_as_ever(const char *trade)
{
    for (int i = 0; i < CLASS; i++) {
        if (i == HOSTILE)
            continue;
        CHECK(quiet.records[i][0] == '{');
        if (strcmp(quiet.records[i], loud.records[i]) != 0)
            printf("\n    %s, number %d: %.200s\n", trade, i, loud.records[i]);
        CHECK(strcmp(quiet.records[i], loud.records[i]) == 0);
    }
}

static inline void run_both(const char *trade, uint32_t workers)
{
    write_rubric(trade);
    CHECK(score_class(&quiet, trade, false, workers));
    CHECK(score_class(&loud, trade, true, workers));
    CHECK_INT(loud.written, CLASS);
    CHECK_INT(loud.settled, CLASS);
    others_are_as_ever(trade);
}

// The beginning of an outcome.
static inline const char *brief(const struct outcomes *outcomes, int index)
{
    static char text[600];
    snprintf(text, sizeof text, "%.599s", outcomes->records[index]);
    return text;
}

static inline void costs_its_attempt(const char *trade, const char *why)
{
    char expected[512];
    snprintf(expected, sizeof expected,
             "plugin_crashed: the plugin of trade \"%s\" failed on this attempt, also in a fresh cage: %s; it "
             "was not "
             "scored, and not marked either",
             trade, why);
    for (uint32_t workers = 1; workers <= 2; workers++) {
        run_both(trade, workers);
        CHECK_STR(brief(&loud, HOSTILE), expected);
    }
}

#endif
