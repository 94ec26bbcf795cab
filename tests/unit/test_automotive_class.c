// SPDX-License-Identifier: Apache-2.0
// test_automotive_class.c -- the automotive class of sixteen comes out as its page says, and missing is never
// zero
#include "check.h"
#include "class_bench.h"

enum { CLASS = 16 };

static void the_class_comes_out_as_its_page_says(void)
{
    CHECK_INT(class_check_page(), CLASS);
}

static void the_broken_file_is_refused_for_its_one_fault(void)
{
    CHECK_STR(class_broken_code(), "json_duplicate_key");
}

// ---- anything taken out or spoilt: members, readings of a list, rows of a table ----

struct thinning {
    json_t *submission;
    int number;
    char whole[40]; // the verdict with everything there
    int count;
};

static void say_change(const struct thinning *thinning, const char *key, const char *verdict)
{
    printf("    %02d with \"%s\" missing or spoilt: %s, was %s\n", thinning->number, key, verdict,
           thinning->whole);
}

// Nobody turns competent; `gone`: nor not yet competent. (A spoilt name of a fault is another fault.)
static void check_changed(struct thinning *thinning, const char *key, bool gone)
{
    const char *verdict = class_verdict(thinning->submission);
    bool passes = strcmp(verdict, "competent") == 0 && strcmp(thinning->whole, "competent") != 0;
    bool fails = gone && strcmp(verdict, "not_yet") == 0 && strcmp(thinning->whole, "not_yet") != 0;
    if (passes || fails)
        say_change(thinning, key, verdict);
    CHECK(!passes);
    CHECK(!fails);
    thinning->count++;
}

static void thin_out(struct thinning *thinning, json_t *node);

static void thin_list(struct thinning *thinning, json_t *list)
{
    for (size_t i = 0; i < json_array_size(list); i++) {
        json_t *item = json_incref(json_array_get(list, i));
        thin_out(thinning, item);
        json_array_remove(list, i);
        check_changed(thinning, "an item", true);
        json_array_insert_new(list, i, item);
    }
}

static void thin_object(struct thinning *thinning, json_t *object)
{
    json_t *all = json_copy(object), *value;
    const char *key;
    json_object_foreach (all, key, value) {
        thin_out(thinning, value);
        json_object_set_new(object, key, json_string("NaN"));
        check_changed(thinning, key, false);
        json_object_del(object, key);
        check_changed(thinning, key, true);
        json_object_set(object, key, value);
    }
    json_decref(all);
}

// Spoils every member and takes every member and item below `node` out, one at a time, and puts it back.
static void thin_out(struct thinning *thinning, json_t *node)
{
    if (json_is_array(node))
        thin_list(thinning, node);
    else if (json_is_object(node))
        thin_object(thinning, node);
}

static int thin_submission(int number)
{
    static const char *const parts[] = { "evidence", "ticks", "marks" };
    struct thinning thinning = { .submission = class_submission(number), .number = number };
    snprintf(thinning.whole, sizeof thinning.whole, "%s", class_verdict(thinning.submission));
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        json_t *part = json_object_get(thinning.submission, parts[i]);
        if (part != NULL)
            thin_out(&thinning, part);
    }
    json_decref(thinning.submission);
    return thinning.count;
}

static void whatever_is_missing_or_spoilt_turns_nobody(void)
{
    int count = 0;
    for (int number = 1; number <= CLASS; number++)
        count += thin_submission(number);
    CHECK(count > 2500);
}

static const struct check_test tests[] = {
    { "the class comes out as its page says", the_class_comes_out_as_its_page_says },
    { "the broken file is refused for its one fault", the_broken_file_is_refused_for_its_one_fault },
    { "whatever is missing or spoilt turns nobody competent and nobody not yet",
      whatever_is_missing_or_spoilt_turns_nobody },
};

int main(void)
{
    if (!class_open("automotive"))
        return 1;
    int failed = CHECK_SUITE("automotive class", tests);
    class_close();
    return failed;
}
