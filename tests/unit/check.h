// SPDX-License-Identifier: Apache-2.0
// check.h -- CUnit checks that print both values, and a main that returns the number of failures
#ifndef KOMPETEN_TESTS_CHECK_H
#define KOMPETEN_TESTS_CHECK_H

#include <CUnit/Basic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static inline bool check_string(const char *what, const char *got, const char *want, const char *file, int line)
{
    bool same = got != NULL && want != NULL ? strcmp(got, want) == 0 : got == want;
    char text[4096];
    snprintf(text, sizeof text, "%s is \"%s\", want \"%s\"", what, got ? got : "(null)", want ? want : "(null)");
    CU_assertImplementation(same, (unsigned)line, text, file, "", CU_FALSE);
    return same;
}

static inline bool check_integer(const char *what, long long got, long long want, const char *file, int line)
{
    char text[512];
    snprintf(text, sizeof text, "%s is %lld, want %lld", what, got, want);
    CU_assertImplementation(got == want, (unsigned)line, text, file, "", CU_FALSE);
    return got == want;
}

#define CHECK(condition) CU_assertImplementation((condition) ? CU_TRUE : CU_FALSE, __LINE__, #condition, __FILE__, "", CU_FALSE)
#define CHECK_STR(got, want) check_string(#got, (got), (want), __FILE__, __LINE__)
#define CHECK_INT(got, want) check_integer(#got, (long long)(got), (long long)(want), __FILE__, __LINE__)

struct check_test {
    const char *sentence; // "a missing reading is referred, not zero"
    void (*run)(void);
};

// Exit code 77 with the reason: the suite cannot run here.
static inline int check_skip(const char *why)
{
    printf("skipped: %s\n", why);
    return 77;
}

static inline int check_run(const char *suite_name, const struct check_test *tests, size_t count)
{
    if (CU_initialize_registry() != CUE_SUCCESS)
        return 70;
    CU_pSuite suite = CU_add_suite(suite_name, NULL, NULL);
    for (size_t i = 0; suite != NULL && i < count; i++)
        CU_add_test(suite, tests[i].sentence, tests[i].run);
    CU_basic_set_mode(CU_BRM_VERBOSE);
    CU_basic_run_tests();
    unsigned failures = CU_get_number_of_failures() + (suite == NULL);
    unsigned run = CU_get_number_of_tests_run();
    CU_cleanup_registry();
    return failures != 0 || run != count;
}

#define CHECK_SUITE(name, tests) check_run(name, tests, sizeof(tests) / sizeof((tests)[0]))

#endif
