// SPDX-License-Identifier: Apache-2.0
// test_cli_texts.c -- the two columns of the program's texts fit each other
#include "check.h"

#include "../../cli/texts.h"

#define ROW(name, en, id) { #name, en, id },
static const char *const phrases[][3] = { PHRASES(ROW) };

// The conversions of a format, "%s %d" being "s d", in `out`.
static void conversions(char out[64], const char *format)
{
    size_t length = 0;
    for (const char *at = strchr(format, '%'); at != NULL; at = strchr(at + 1, '%')) {
        size_t size = strcspn(at, "sdu") + 1;
        for (size_t i = 1; i < size && length < 62; i++)
            out[length++] = at[i];
        out[length++] = ' ';
        at += size - 1;
    }
    out[length] = '\0';
}

static void both_columns_take_the_same_arguments(void)
{
    for (size_t i = 0; i < sizeof phrases / sizeof phrases[0]; i++) {
        char english[64], indonesian[64];
        conversions(english, phrases[i][1]);
        conversions(indonesian, phrases[i][2]);
        if (!CHECK_STR(indonesian, english))
            printf("    %s\n", phrases[i][0]);
    }
}

static void every_phrase_is_said_in_both_languages(void)
{
    for (size_t i = 0; i < sizeof phrases / sizeof phrases[0]; i++)
        CHECK(phrases[i][1][0] != '\0' && phrases[i][2][0] != '\0');
}

static const struct check_test tests[] = {
    { "both columns take the same arguments in the same order", both_columns_take_the_same_arguments },
    { "every phrase is said in both languages", every_phrase_is_said_in_both_languages },
};

int main(void)
{
    return CHECK_SUITE("cli_texts", tests);
}
