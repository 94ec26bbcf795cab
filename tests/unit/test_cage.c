// SPDX-License-Identifier: Apache-2.0
// test_cage.c -- hostile plugins in a class of sixteen: each costs exactly its attempt, and learns nothing
#include <sys/stat.h>
#include <unistd.h>

#include "cage/confine.h"
#include "check.h"
#include "engine.h"

enum { CLASS = 16, HOSTILE = 6, RECORD_ROOM = 4000 };

// A class: one record or the code of the first error each.
struct outcomes {
    uint32_t read, written;
    int64_t widths[CLASS];
    char records[CLASS][RECORD_ROOM];
    char paper[1024];
};

static char rubric_folder[] = "/tmp/kompeten-cage-XXXXXX", plugin_folder[4096];
static struct outcomes quiet, loud; // without and with the hostile attempt
static bool allow, uncaged;
static const char *program; // of the cages; NULL: the usual one

// On a busy machine anything but an end is slow: where no silence is looked for, none may be found.
static const struct cage_patience calm = { 60000, 60000 };
// One that works without an answer is found out by its work; one that sleeps by the clock alone.
static const struct cage_patience with_work = { 500, 60000 }, with_sleep = { 500, 2000 };

// ---- a class ----

static void write_rubric(const char *trade)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", rubric_folder, trade);
    mkdir(path, 0755);
    snprintf(path, sizeof path, "%s/%s/test.lua", rubric_folder, trade);
    FILE *file = fopen(path, "w");
    if (file == NULL)
        return;
    fprintf(file,
            "rubric { language = 1, id = \"%s/test\", version = \"1.0.0\", task = \"%s/piece\", title = { en = "
            "\"T\", "
            "id = \"U\" },\n criterion { id = \"w\", title = { en = \"W\", id = \"L\" }, measure = \"width\", "
            "need = 1,"
            "\n levels = { level { points = 1, when = at_most(\"20\"), source = \"our choice\", say = { en = "
            "\"a\", id "
            "= \"b\" } },\n level { points = 0, when = otherwise, say = { en = \"c\", id = \"d\" } } } } }\n",
            trade, trade);
    fclose(file);
}

static const char *trade_at_hand;

static kmp_read give(void *user, kmp_submission *out, bool wait)
{
    struct outcomes *outcomes = user;
    (void)wait;
    if (outcomes->read == CLASS)
        return KMP_READ_END;
    snprintf(outcomes->paper, sizeof outcomes->paper,
             "{\"submission\":1,\"id\":\"S-%u\",\"rubric\":\"%s/test\",\"purpose\":\"training\",\"candidate\":{"
             "\"issuer\":\"c\",\"id\":\"CAND-TO-BE-KEPT\"},\"attempt\":1,\"taken\":{\"from\":"
             "\"2026-11-20T08:00:00+08:00\",\"to\":\"2026-11-20T09:00:00+08:00\",\"ended\":\"completed\"},"
             "\"assessors\":[{\"id\":\"A\"}],\"evidence\":{\"width\":\"%lld\"}}",
             outcomes->read, trade_at_hand, (long long)outcomes->widths[outcomes->read]);
    *out = (kmp_submission){ outcomes->paper, strlen(outcomes->paper), "class", ++outcomes->read, 0 };
    return KMP_READ_ONE;
}

static bool take(void *user, const kmp_submission *paper, kmp_status status, kmp_text record,
                 kmp_problems *problems)
{
    struct outcomes *outcomes = user;
    char *out = outcomes->records[outcomes->written];
    CHECK_INT(paper->line, outcomes->written + 1);
    outcomes->written++;
    snprintf(out, RECORD_ROOM, "%s", status == KMP_OK ? record.bytes : "");
    for (size_t i = 0; status != KMP_OK && i < kmp_problems_count(problems); i++) {
        kmp_problem problem = kmp_problems_get(problems, i, KMP_ENGLISH);
        if (problem.severity == KMP_ERROR && out[0] == 0)
            snprintf(out, RECORD_ROOM, "%s: %s", problem.code, problem.text);
    }
    return true;
}

static bool score_class(struct outcomes *out, const char *trade, bool hostile, uint32_t workers)
{
    const char *plugins[] = { plugin_folder }, *rubrics[] = { rubric_folder };
    kmp_options options = { .plugin_folders = plugins,
                            .plugin_folder_count = 1,
                            .rubric_folders = rubrics,
                            .rubric_folder_count = 1,
                            .cage_program = program,
                            .allow_uncaged = allow,
                            .uncaged = uncaged };
    kmp_engine *engine;
    if (kmp_engine_open(&engine, &options, NULL) != KMP_OK)
        return false;
    memset(out, 0, sizeof *out);
    for (int i = 0; i < CLASS; i++)
        out->widths[i] = i;
    out->widths[13] = 14;
    if (hostile)
        out->widths[HOSTILE] = 13;
    trade_at_hand = trade;
    kmp_bulk bulk = { workers, give, take, out };
    kmp_status status = kmp_score_all(engine, &bulk, NULL);
    kmp_engine_close(engine);
    return status == KMP_OK;
}

// What the plugin gave as its finding on the hostile attempt, "none" where there is no record.
static const char *finding(const struct outcomes *outcomes)
{
    static char text[32];
    const char *at = strstr(outcomes->records[HOSTILE], "\"id\":\"found\"");
    at = at != NULL ? strstr(at, "\"value\":\"") : NULL;
    if (at == NULL)
        return "none";
    snprintf(text, sizeof text, "%.*s", (int)strcspn(at + 9, "\""), at + 9);
    return text;
}

static void others_are_as_ever(const char *trade)
{
    for (int i = 0; i < CLASS; i++) {
        if (i == HOSTILE)
            continue;
        CHECK(quiet.records[i][0] == '{');
        if (strcmp(quiet.records[i], loud.records[i]) != 0)
            printf("\n    %s, number %d: %.200s\n", trade, i, loud.records[i]);
        CHECK(strcmp(quiet.records[i], loud.records[i]) == 0);
    }
}

static void run_both(const char *trade, uint32_t workers)
{
    write_rubric(trade);
    CHECK(score_class(&quiet, trade, false, workers));
    CHECK(score_class(&loud, trade, true, workers));
    CHECK_INT(loud.written, CLASS);
    others_are_as_ever(trade);
}

// The beginning of an outcome.
static const char *brief(const struct outcomes *outcomes, int index)
{
    static char text[600];
    snprintf(text, sizeof text, "%.599s", outcomes->records[index]);
    return text;
}

// ---- what is checked ----

static void costs_its_attempt(const char *trade, const char *why)
{
    char expected[512];
    snprintf(expected, sizeof expected,
             "plugin_crashed: the plugin of trade \"%s\" failed on this attempt, also in a fresh cage: %s; it "
             "was not "
             "scored, and not marked either",
             trade, why);
    for (uint32_t workers = 1; workers <= 2; workers++) {
        run_both(trade, workers);
        CHECK_STR(brief(&loud, HOSTILE), expected);
    }
}

static void a_crash_costs_its_attempt(void)
{
    // A sanitizer of addresses ends a process that crashes by itself.
    costs_its_attempt("crash", KOMPETEN_SANITIZED ? "it ended instead of answering" : "it crashed");
    costs_its_attempt("stack", KOMPETEN_SANITIZED ? "it ended instead of answering" : "it crashed");
}

static void what_the_kernel_ends_a_cage_for_costs_its_attempt(void)
{
    costs_its_attempt("abort", "it did what a cage forbids");
    costs_its_attempt("kill", "it did what a cage forbids");
    costs_its_attempt("exec", "it did what a cage forbids");
    costs_its_attempt("trace", "it did what a cage forbids");
    costs_its_attempt("peer", "it did what a cage forbids");
    costs_its_attempt("catcher", "it did what a cage forbids");
}

static void leaving_costs_its_attempt(void)
{
    costs_its_attempt("leave", "it ended instead of answering");
}

static void hanging_costs_its_attempt(void)
{
    cage_patience = with_work;
    costs_its_attempt("loop", "it gave no answer in time");
    cage_patience = with_sleep;
    costs_its_attempt("wait", "it gave no answer in time");
    cage_patience = calm;
}

static void eating_memory_costs_its_attempt(void)
{
    if (CONFINE_SANITIZED)
        return; // a sanitizer's own memory has no bound
    costs_its_attempt("memory", "it crashed");
    costs_its_attempt("trickle", "it crashed");
    costs_its_attempt("scratch", "it crashed");
}

static void talking_rubbish_costs_its_attempt(void)
{
    costs_its_attempt("rubbish", "its answer makes no sense");
    costs_its_attempt("length", "its answer makes no sense");
}

// A forged answer may hit the number that is due; then it is one more lie of a plugin about its own attempts,
// and must not be taken for anything but an answer that is looked at.
static void a_forged_answer_is_looked_at_like_any_other(void)
{
    write_rubric("forge");
    CHECK(score_class(&loud, "forge", true, 1));
    CHECK_INT(loud.written, CLASS);
    for (int i = 0; i < CLASS; i++)
        if (i != HOSTILE)
            CHECK(loud.records[i][0] == '{');
    CHECK(strncmp(loud.records[HOSTILE], "plugin_", 7) == 0);
}

static void one_that_crashes_now_and_then_costs_nothing(void)
{
    for (uint32_t workers = 1; workers <= 2; workers++) {
        run_both("flaky", workers);
        CHECK(loud.records[HOSTILE][0] == '{');
    }
}

static void a_cage_refuses_files_network_processes_and_code(void)
{
    run_both("refused", 1);
    CHECK_STR(finding(&loud), "0");
    CHECK(access("/tmp/kompeten-hostile", F_OK) != 0);
}

static void a_cage_loosens_nothing(void)
{
    run_both("bounds", 1);
    CHECK_STR(finding(&loud), "0");
}

static void constructors_run_caged(void)
{
    run_both("early", 1);
    CHECK_STR(finding(&loud), "0");
    CHECK(access("/tmp/kompeten-hostile", F_OK) != 0);
}

static void a_plugin_finds_no_candidate_in_its_memory(void)
{
    run_both("search", 1);
    CHECK_STR(finding(&loud), "0");
}

static void a_plugin_inherits_nothing(void)
{
    run_both("inherit", 1);
    CHECK_STR(finding(&loud), "0");
}

static void in_one_process_it_would_find_them(void)
{
    if (CONFINE_SANITIZED)
        return; // a sanitizer watches the signals that the search needs
    uncaged = true;
    run_both("search", 1);
    uncaged = false;
    CHECK(atoi(finding(&loud)) > 0);
}

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
    CHECK(strncmp(loud.records[0], "unknown_trade: ", 15) == 0);
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
    CHECK(strncmp(loud.records[0], "unknown_trade: ", 15) == 0);
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

// Whether this system can cage at all.
static bool can_cage(void)
{
    struct cage cage;
    char path[4096];
    snprintf(path, sizeof path, "%s/kompeten-cage", getenv("KOMPETEN_BUILD"));
    bool can = cage_start(&cage, path, -1) && cage_suffices(&cage.means);
    cage_stop(&cage);
    return can;
}

int main(void)
{
    static const struct check_test tests[] = {
        { "a crash costs its attempt", a_crash_costs_its_attempt },
        { "what the kernel ends a cage for costs its attempt",
          what_the_kernel_ends_a_cage_for_costs_its_attempt },
        { "leaving as if all were well costs its attempt", leaving_costs_its_attempt },
        { "hanging costs its attempt", hanging_costs_its_attempt },
        { "eating memory costs its attempt", eating_memory_costs_its_attempt },
        { "talking rubbish costs its attempt", talking_rubbish_costs_its_attempt },
        { "a forged answer is looked at like any other", a_forged_answer_is_looked_at_like_any_other },
        { "one that crashes now and then costs nothing", one_that_crashes_now_and_then_costs_nothing },
        { "a cage refuses files, network, processes and code",
          a_cage_refuses_files_network_processes_and_code },
        { "a cage loosens nothing that binds it", a_cage_loosens_nothing },
        { "constructors run caged", constructors_run_caged },
        { "a plugin finds no candidate in its memory", a_plugin_finds_no_candidate_in_its_memory },
        { "a plugin inherits nothing", a_plugin_inherits_nothing },
        { "in one process it would find them", in_one_process_it_would_find_them },
        { "a plugin that fails while it is set up is refused",
          a_plugin_that_fails_while_it_is_set_up_is_refused },
        { "in a cage the record says so", in_a_cage_the_record_says_so },
        { "without the means a plugin of others is refused", without_the_means_a_plugin_of_others_is_refused },
        { "allowed all the same it is taken, and the record says so",
          allowed_all_the_same_it_is_taken_and_the_record_says_so },
        { "without the program it is the same", without_the_program_it_is_the_same },
    };
    const char *build = getenv("KOMPETEN_BUILD");
    if (build == NULL || !can_cage())
        return check_skip("this system has no Landlock or no seccomp");
    snprintf(plugin_folder, sizeof plugin_folder, "%s/tests/hostile", build);
    if (mkdtemp(rubric_folder) == NULL)
        return 70;
    cage_patience = calm;
    return CHECK_SUITE("cage", tests);
}
