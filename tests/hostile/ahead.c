// SPDX-License-Identifier: Apache-2.0
// ahead.c -- answers the next question before it is asked
#include "hostile.h"
#include "question.h"

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    static const char gave_up[] = { 1, 0, 0, 0, 0, 0 };
    const struct question *question = question_find();
    (void)desk;
    (void)a;
    return question != NULL ? question_answer(question->sequence + 1, gave_up, sizeof gave_up) : 0;
}
