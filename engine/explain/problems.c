// SPDX-License-Identifier: Apache-2.0
// problems.c -- what is missing and who can supply it, and what was noted besides
#include <string.h>

#include "explain.h"

// Who can do something about a complaint; everything that is not named here is the assessor's.
static enum explain_text who(kmp_status status)
{
    switch (status) {
    case KMP_MISSING_READING:
    case KMP_TOO_FEW_READINGS:
    case KMP_TOO_MANY_READINGS:
    case KMP_NOT_A_NUMBER:
    case KMP_DECIMAL_COMMA:
    case KMP_TOO_FINE:
    case KMP_WRONG_DIMENSION:
    case KMP_IMPLAUSIBLE:
    case KMP_MEASURE_ABSENT:
    case KMP_LIMIT_TOO_CLOSE:
        return SAYS_WHO_MEASURES;
    case KMP_INSTRUMENT_UNNAMED:
    case KMP_INSTRUMENT_UNKNOWN:
    case KMP_INSTRUMENT_COARSE:
    case KMP_CALIBRATION_UNKNOWN:
    case KMP_CALIBRATION_EXPIRED:
        return SAYS_WHO_WORKSHOP;
    case KMP_ASSESSORS_DIFFER:
    case KMP_SPREAD_TOO_WIDE:
        return SAYS_WHO_ASSESSORS;
    case KMP_SOLE_ASSESSOR_TRAINED:
        return SAYS_WHO_THIRD;
    case KMP_LIMIT_UNVERIFIED:
    case KMP_MEASURE_UNLIMITED:
    case KMP_NO_LEVEL_FITS:
    case KMP_BETWEEN_STEPS:
    case KMP_FUNCTION_FAILED:
    case KMP_TOO_LARGE_TO_COMPUTE:
        return SAYS_WHO_RUBRIC;
    case KMP_MEASURE_TOO_LARGE:
        return SAYS_WHO_TRADE;
    default:
        return SAYS_WHO_ASSESSOR;
    }
}

// A problem of a record as it was when it was said.
static struct problem read_problem(struct explanation *e, uint32_t node, kmp_status *status)
{
    const struct tape *tape = &e->record->tape;
    struct problem problem = { .code = explain_text(e, node, "code"),
                               .pointer = explain_text(e, node, "pointer") };
    *status = problem.code != NULL ? problem_status_of(text_of(problem.code)) : KMP_STATUS_COUNT;
    problem.status = *status == KMP_STATUS_COUNT ? KMP_NOTICE : *status;
    uint32_t args = explain_member(e, node, "args");
    size_t count = 0;
    for (uint32_t i = args != 0 ? tape_first(tape, args) : 0; i != 0 && count < PROBLEM_ARGS;
         i = tape_node(tape, i)->next)
        problem.args[count++] = (struct problem_arg){ arena_string(e->arena, tape_node(tape, i)->key),
                                                      arena_string(e->arena, tape_node(tape, i)->text) };
    return problem;
}

static bool is_note(struct explanation *e, uint32_t node)
{
    const char *severity = explain_text(e, node, "severity");
    return severity != NULL && strcmp(severity, "note") == 0;
}

static void print_group(struct explanation *e, bool notes)
{
    const struct tape *tape = &e->record->tape;
    bool any = false;
    for (uint32_t i = tape_first(tape, e->record->problems); i != 0; i = tape_node(tape, i)->next) {
        if (is_note(e, i) != notes)
            continue;
        if (!any)
            explain_section(e, notes ? SAYS_NOTED : SAYS_MISSING);
        any = true;
        kmp_status status;
        struct problem problem = read_problem(e, i, &status);
        explain_print(e, "%s", problem_text(e->arena, &problem, e->language));
        if (problem.pointer != NULL && problem.pointer[0] != '\0')
            explain_print(e, " [%s]", problem.pointer);
        if (!notes && e->record->kind == RECORD_ATTEMPT)
            explain_print(e, ": %s", explain_word(e, who(status)));
        explain_print(e, "\n");
    }
}

void explain_problems(struct explanation *e)
{
    print_group(e, false);
    print_group(e, true);
}
