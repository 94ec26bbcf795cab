// SPDX-License-Identifier: Apache-2.0
// test_phrase.c -- sentences are told in one language, other people's words as they wrote them
#include "base/problem.h"
#include "check.h"

static kmp_problems *problems;

static const char *told(kmp_language language)
{
    return kmp_problems_get(problems, 0, language).text;
}

static void phrases_of_ours_are_translated(void)
{
    kmp_problems_clear(problems);
    problem_say(problems, KMP_ERROR, KMP_WRONG_KIND, "", "expected", "text", "found", "a number", NULL);
    CHECK_STR(told(KMP_ENGLISH), "expected text, found a number");
    CHECK_STR(told(KMP_INDONESIAN), "seharusnya teks, ditemukan bilangan");
}

static void the_beginning_of_a_phrase_is_enough(void)
{
    kmp_problems_clear(problems);
    problem_say(problems, KMP_ERROR, KMP_WRONG_FORMAT, "", "expected", "a date such as 2026-11-20", "found",
                "a number", NULL);
    CHECK_STR(told(KMP_INDONESIAN), "seharusnya tanggal seperti 2026-11-20, ditemukan \"a number\"");
}

static void other_words_stay_as_they_are(void)
{
    kmp_problems_clear(problems);
    problem_say(problems, KMP_ERROR, KMP_OUT_OF_RANGE, "", "expected", "a listing", "found", "the byte", NULL);
    CHECK_STR(told(KMP_INDONESIAN), "seharusnya a listing, ditemukan the byte");
}

static const struct check_test tests[] = {
    { "phrases of ours are translated", phrases_of_ours_are_translated },
    { "the beginning of a phrase is enough", the_beginning_of_a_phrase_is_enough },
    { "other words stay as they are", other_words_stay_as_they_are },
};

int main(void)
{
    problems = kmp_problems_new();
    int result = CHECK_SUITE("phrase", tests);
    kmp_problems_free(problems);
    return result;
}
