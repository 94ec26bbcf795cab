// SPDX-License-Identifier: Apache-2.0
// perjure.c -- answers for everybody who is asked about in one frame, in a frame of its own that is well formed
#include "hostile.h"
#include "question.h"

#ifndef HOSTILE_ONE_MORE
#define HOSTILE_ONE_MORE 0
#endif

enum { ITEM = 26, ONE = 6 + MEASURES * ITEM, MOST = 64 };

static char *put(char *to, const void *bytes, size_t size)
{
    return (char *)memcpy(to, bytes, size) + size;
}

// A value as the cage packs it: its kind, no limit, which measure and row, 7.
static char *put_value(char *to, uint32_t measure)
{
    static const char number_without_limit[2];
    uint32_t row = 0;
    kmp_num seven = kmp_int(7);
    to = put(to, number_without_limit, sizeof number_without_limit);
    to = put(to, &measure, sizeof measure);
    to = put(to, &row, sizeof row);
    to = put(to, &seven.n, sizeof seven.n);
    return put(to, &seven.d, sizeof seven.d);
}

// Task, attempts, number of settings (none): the beginning of a question.
static uint32_t asked_about(const struct question *question)
{
    uint32_t parts[3];
    memcpy(parts, question + 1, sizeof parts);
    return parts[1] < MOST ? parts[1] : MOST;
}

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    static char bytes[MOST * ONE + 1];
    const struct question *question = question_find();
    uint32_t values = MEASURES, attempts = question != NULL ? asked_about(question) : 0;
    char *end = bytes;
    (void)desk;
    (void)a;
    for (uint32_t i = 0; i < attempts; i++) {
        end = put(end, "\1\1", 2);
        end = put(end, &values, sizeof values);
        for (uint32_t measure = 0; measure < MEASURES; measure++)
            end = put_value(end, measure);
    }
    if (HOSTILE_ONE_MORE && attempts > 1)
        *end++ = 1;
    return attempts > 0 ? question_answer(question->sequence, bytes, (uint32_t)(end - bytes)) : 0;
}
