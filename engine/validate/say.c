// SPDX-License-Identifier: Apache-2.0
// say.c -- what a check has to say, once
#include <string.h>

#include "check.h"

_Static_assert(KMP_CHECK_SEED - KMP_CHECK_NO_SO < 64, "a bit for every sentence of the checks");

// Sentences of the engine, which a check hands on, may come as often as they like.
static bool said_before(struct check *check, kmp_status status)
{
    if (status < KMP_CHECK_NO_SO || status > KMP_CHECK_SEED)
        return false;
    uint64_t bit = UINT64_C(1) << (status - KMP_CHECK_NO_SO);
    bool before = (check->said & bit) != 0;
    check->said |= bit;
    return before;
}

void say_once(struct check *check, kmp_severity severity, kmp_status status, ...)
{
    if (said_before(check, status))
        return;
    struct problem problem = { .status = status, .severity = severity };
    va_list pairs;
    va_start(pairs, status);
    problem_args(&problem, pairs);
    va_end(pairs);
    problem_add(check->problems, &problem);
}

void say_skip(struct check *check, const char *why)
{
    say_once(check, KMP_NOTE, KMP_CHECK_SKIPPED, "why", why, NULL);
}

const char *number_text(struct check *check, long long number)
{
    const char *text = arena_printf(&check->arena, "%lld", number);
    return text != NULL ? text : "";
}
