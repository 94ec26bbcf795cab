// SPDX-License-Identifier: Apache-2.0
// test_memory.c -- every allocation of reading, complaining and writing fails once, alone and with all behind
// it
#include "base/writer.h"

#include "check.h"
#include "scarce.h"

enum { MOST_ALLOCATIONS = 5000 };

static const char paper[] =
    "{\"z\": \"caf\\u00e9\", \"a\": [1, 2.50, {\"x\": null}], \"\\u0062\": true, \"c\": {}}";
static const char canonical[] = "{\"a\":[1,2.50,{\"x\":null}],\"b\":true,\"c\":{},\"z\":\"caf\xC3\xA9\"}";

// An object with more keys than are compared one by one or sorted on the stack.
static const char *many_keys(void)
{
    static char json[2000];
    char *to = json;
    *to++ = '{';
    for (int i = 99; i >= 0; i--)
        to += sprintf(to, "\"k%02d\":%d%s", i, i, i == 0 ? "}" : ",");
    return json;
}

static kmp_status read_and_write(kmp_text *out, const char *json, kmp_problems *problems)
{
    struct arena arena = { 0 };
    struct writer w = { .bytes = NULL };
    struct tape tape;
    kmp_status status = tape_read(&tape, &arena, json, strlen(json), "paper.json", problems);
    if (status == KMP_OK) {
        tape_say(problems, &tape, 1, KMP_WARNING, KMP_NOT_A_NUMBER, "found", "caf", (char *)NULL);
        write_node(&w, &tape, 0, true);
        status = writer_take(&w, out);
    }
    writer_free(&w);
    arena_free(&arena);
    return status;
}

static void check_list(kmp_problems *problems)
{
    size_t count = kmp_problems_count(problems);
    problem_sort(problems, 0);
    for (size_t i = 0; i < count; i++) {
        CHECK(kmp_problems_get(problems, i, KMP_ENGLISH).text != NULL);
        CHECK(kmp_problems_get(problems, i, KMP_INDONESIAN).text != NULL);
    }
}

// One run; gives whether all went well.
static bool run(const char *json)
{
    kmp_text out = { NULL, 0 };
    kmp_problems *problems = kmp_problems_new();
    problem_file(problems, "class.json");
    problem_say(problems, KMP_NOTE, KMP_NO_ASSESSOR, "/assessors", (char *)NULL);
    kmp_status status = read_and_write(&out, json, problems);
    CHECK(status == KMP_OK || status == KMP_NO_MEMORY);
    CHECK((out.bytes != NULL) == (status == KMP_OK));
    check_list(problems);
    size_t count = kmp_problems_count(problems);
    bool complete = status == KMP_OK && count == 2 && problem_worst(problems) == KMP_OK;
    if (status != KMP_OK && problems != NULL && problem_worst(problems) != KMP_OK)
        CHECK_STR(kmp_problems_get(problems, count - 1, KMP_ENGLISH).code, "no_memory");
    kmp_text_free(&out);
    kmp_problems_free(problems);
    return complete;
}

static void fail_each(const char *json, bool stays_away)
{
    long n = 1, failures = 0;
    for (; n < MOST_ALLOCATIONS; n++) {
        scarce_begin(n, stays_away);
        bool complete = run(json);
        CHECK_INT(scarce.live, 0);
        if (!scarce_came()) {
            CHECK(complete);
            break;
        }
        failures += !complete;
    }
    CHECK(n < MOST_ALLOCATIONS);
    CHECK(failures > 3);
    scarce_begin(0, false);
}

static void each_allocation_fails_alone(void)
{
    fail_each(paper, false);
    fail_each(many_keys(), false);
}

static void each_allocation_fails_with_all_behind_it(void)
{
    fail_each(paper, true);
    fail_each(many_keys(), true);
}

static void a_faulty_text_without_memory_is_still_refused(void)
{
    static const char faulty[] = "{\"a\": [1, {\"b\": \"\\u0041\\q\"}]}";
    for (long n = 1; n < MOST_ALLOCATIONS; n++) {
        kmp_text out = { NULL, 0 };
        scarce_begin(n, true);
        kmp_problems *problems = kmp_problems_new();
        kmp_status status = read_and_write(&out, faulty, problems);
        CHECK(status == KMP_JSON_SYNTAX || status == KMP_NO_MEMORY);
        CHECK(problems == NULL || kmp_problems_count(problems) == 1);
        kmp_problems_free(problems);
        CHECK_INT(scarce.live, 0);
        if (!scarce_came())
            break;
    }
    scarce_begin(0, false);
}

static void with_memory_all_is_written(void)
{
    kmp_text out = { NULL, 0 };
    scarce_begin(0, false);
    CHECK_INT(read_and_write(&out, paper, NULL), KMP_OK);
    static const char with_numbers[] = "{\"a\":[1,2.5,{\"x\":null}],\"b\":true,\"c\":{},\"z\":\"caf\xC3\xA9\"}";
    CHECK_STR(out.bytes, with_numbers);
    kmp_text_free(&out);
    struct arena arena = { 0 };
    struct tape tape;
    struct writer w = { .bytes = NULL };
    CHECK_INT(tape_read(&tape, &arena, paper, strlen(paper), NULL, NULL), KMP_OK);
    write_node(&w, &tape, 0, false);
    CHECK_INT(writer_take(&w, &out), KMP_OK);
    CHECK_STR(out.bytes, canonical);
    kmp_text_free(&out);
    arena_free(&arena);
    CHECK_INT(scarce.live, 0);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "each allocation fails alone", each_allocation_fails_alone },
        { "each allocation fails with all behind it", each_allocation_fails_with_all_behind_it },
        { "a faulty text without memory is still refused", a_faulty_text_without_memory_is_still_refused },
        { "with memory all is written", with_memory_all_is_written },
    };
    return CHECK_SUITE("memory", tests);
}
