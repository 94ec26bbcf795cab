// SPDX-License-Identifier: Apache-2.0
// test_cage_means.c -- which plugins are taken at all: those that are set up well, on a system that can confine
// them, or where it is allowed without
#include "cage_bench.h"

static struct outcomes loud;

static const char *first_refusal(kmp_engine *engine, const char *name)
{
    static char text[512];
    char path[sizeof plugin_folder + 64];
    kmp_problems *problems = kmp_problems_new();
    snprintf(path, sizeof path, "%s/%s.so", plugin_folder, name);
    kmp_status status = catalog_add(&engine->catalog, path, problems);
    snprintf(text, sizeof text, "%s",
             status == KMP_OK ? "taken" : kmp_problems_get(problems, 0, KMP_ENGLISH).text);
    kmp_problems_free(problems);
    return text;
}

static void a_plugin_that_fails_while_it_is_set_up_is_refused(void)
{
    kmp_options options = { .plugin_folders = NULL };
    kmp_engine *engine;
    CHECK_INT(kmp_engine_open(&engine, &options, NULL), KMP_OK);
    cage_patience = with_work;
    CHECK_STR(first_refusal(engine, "setup"),
              "failed in its cage while it was set up: it gave no answer in time");
    cage_patience = with_sleep;
    CHECK_STR(first_refusal(engine, "asleep"),
              "failed in its cage while it was set up: it gave no answer in time");
    cage_patience = calm;
    CHECK_STR(first_refusal(engine, "shut"),
              "failed in its cage while it was set up: its answer makes no sense");
    const char *nowhere = first_refusal(engine, "nowhere");
    CHECK(strncmp(nowhere, "failed in its cage while it was set up: ", 40) == 0);
    CHECK_STR(first_refusal(engine, "meek"), "taken");
    kmp_engine_close(engine);
}

// ---- where the system cannot confine ----

static bool never(const struct cage_means *means)
{
    (void)means;
    return false;
}

static void without_the_means_a_plugin_of_others_is_refused(void)
{
    bool (*usual)(const struct cage_means *means) = cage_suffices;
    cage_suffices = never;
    write_rubric("meek");
    CHECK(score_class(&loud, "meek", false, 1));
    CHECK(strncmp(loud.records[0], "plugin_no_cage: ", 16) == 0);
    CHECK(strcmp(loud.records[0], loud.records[CLASS - 1]) == 0);
    cage_suffices = usual;
}

static void allowed_all_the_same_it_is_taken_and_the_record_says_so(void)
{
    bool (*usual)(const struct cage_means *means) = cage_suffices;
    allow = true;
    cage_suffices = never;
    CHECK(score_class(&loud, "meek", false, 1));
    CHECK(strstr(loud.records[0], "\"caged\":false") != NULL);
    cage_suffices = usual;
}

static void without_the_program_it_is_the_same(void)
{
    program = "/nonexistent/kompeten-cage";
    allow = false;
    CHECK(score_class(&loud, "meek", false, 1));
    CHECK(strncmp(loud.records[0], "plugin_no_cage: ", 16) == 0);
    allow = true;
    CHECK(score_class(&loud, "meek", false, 1));
    CHECK(strstr(loud.records[0], "\"caged\":false") != NULL);
    program = NULL;
    allow = false;
}

static void in_a_cage_the_record_says_so(void)
{
    write_rubric("meek");
    CHECK(score_class(&loud, "meek", false, 1));
    CHECK(strstr(loud.records[0], "\"caged\":true") != NULL);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "a plugin that fails while it is set up is refused",
          a_plugin_that_fails_while_it_is_set_up_is_refused },
        { "in a cage the record says so", in_a_cage_the_record_says_so },
        { "without the means a plugin of others is refused", without_the_means_a_plugin_of_others_is_refused },
        { "allowed all the same it is taken, and the record says so",
          allowed_all_the_same_it_is_taken_and_the_record_says_so },
        { "without the program it is the same", without_the_program_it_is_the_same },
    };
    return run_caged("cage_means", tests, sizeof tests / sizeof tests[0]);
}
