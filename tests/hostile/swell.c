// SPDX-License-Identifier: Apache-2.0
// swell.c -- answers for itself with thirty million things said, a byte each, that would fill the engine's
// memory
#include "hostile.h"
#include "question.h"

#include <stdlib.h>

enum { MANY = 30 * 1000 * 1000, HEAD = 6, WRONG_SETTING = 3 };

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    const struct question *question = question_find();
    char *bytes = malloc(HEAD + MANY);
    uint32_t many = MANY;
    (void)desk;
    (void)a;
    if (question == NULL || bytes == NULL)
        return 0;
    bytes[0] = bytes[1] = 1;
    memcpy(bytes + 2, &many, sizeof many);
    memset(bytes + HEAD, WRONG_SETTING, MANY);
    return question_answer(question->sequence, bytes, HEAD + MANY);
}
