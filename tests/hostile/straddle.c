// SPDX-License-Identifier: Apache-2.0
// straddle.c -- writes half a head and goes on as if nothing had been: what the cage says behind it is shifted
#include "hostile.h"
#include "question.h"

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    const struct question *question = question_find();
    (void)desk;
    (void)a;
    return question != NULL ? write(LINE, question, sizeof *question / 2) : 0;
}
