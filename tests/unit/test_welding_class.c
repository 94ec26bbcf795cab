// SPDX-License-Identifier: Apache-2.0
// test_welding_class.c -- the welding class of sixteen comes out as its page says, and missing is never zero
#include "check.h"
#include "class_bench.h"

enum { CLASS = 16 };

static void the_class_comes_out_as_its_page_says(void)
{
    CHECK_INT(class_check_page(), CLASS);
}

static void the_broken_file_is_refused_for_its_one_fault(void)
{
    CHECK_STR(class_broken_code(), "json_syntax");
}

static void whatever_is_spoilt_nobody_turns_competent(void)
{
    CHECK(class_check_holes(CLASS) > 500);
}

// Who is competent stays so or is referred: a hole fails nobody. A whole row taken out is another finding, not
// a hole, so rows stay.
static int open_holes(const json_t *submission, json_t *object)
{
    json_t *all = json_copy(object), *value;
    const char *key;
    int count = 0;
    json_object_foreach (all, key, value) {
        size_t index;
        json_t *row;
        json_array_foreach (value, index, row)
            count += json_is_object(row) ? open_holes(submission, row) : 0;
        json_object_del(object, key);
        const char *verdict = class_verdict(submission);
        if (strcmp(verdict, "not_yet") == 0)
            printf("    not_yet without %s\n", key);
        CHECK(strcmp(verdict, "not_yet") != 0);
        json_object_set(object, key, value);
        count++;
    }
    json_decref(all);
    return count;
}

static void whatever_is_missing_fails_nobody(void)
{
    int count = 0;
    for (int number = 1; number <= CLASS; number++) {
        json_t *submission = class_submission(number);
        if (strcmp(class_verdict(submission), "competent") == 0)
            count += open_holes(submission, json_object_get(submission, "evidence"));
        json_decref(submission);
    }
    CHECK(count > 300);
}

static const struct check_test tests[] = {
    { "the class comes out as its page says", the_class_comes_out_as_its_page_says },
    { "the broken file is refused for its one fault", the_broken_file_is_refused_for_its_one_fault },
    { "whatever is spoilt, nobody turns competent", whatever_is_spoilt_nobody_turns_competent },
    { "whatever is missing fails nobody", whatever_is_missing_fails_nobody },
};

int main(void)
{
    if (!class_open("welding"))
        return 1;
    int failed = CHECK_SUITE("welding class", tests);
    class_close();
    return failed;
}
