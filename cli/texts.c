// SPDX-License-Identifier: Apache-2.0
// texts.c -- the phrases of texts.h as a table
#include "cli.h"

#define PHRASE_ROW(name, en, id) [PHRASE_##name] = { en, id },
static const char *const phrases[PHRASE_COUNT][2] = { PHRASES(PHRASE_ROW) };

const char *say(const struct cli *cli, enum phrase phrase)
{
    return phrases[phrase][cli->language == KMP_INDONESIAN];
}
