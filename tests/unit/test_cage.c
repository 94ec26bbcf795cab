// SPDX-License-Identifier: Apache-2.0
// test_cage.c -- hostile plugins in a class of sixteen: each costs exactly its attempt, and learns nothing
#include "cage_costs.h"

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

// Some plugins are built without a sanitizer and need a cage that is, too; false where there is none.
static bool plain_cage(void)
{
    static char path[4096];
    snprintf(path, sizeof path, "%s/build/kompeten-cage", getenv("KOMPETEN_SOURCE"));
    if (CONFINE_SANITIZED && access(path, X_OK) != 0) {
        printf("\n    skipped: a sanitizer's own memory has no bound, and there is no release build\n");
        return false;
    }
    program = CONFINE_SANITIZED ? path : NULL;
    return true;
}

static void eating_memory_costs_its_attempt(void)
{
    if (!plain_cage())
        return;
    costs_its_attempt("memory", "it crashed");
    costs_its_attempt("trickle", "it crashed");
    costs_its_attempt("scratch", "it crashed");
    program = NULL;
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

// That the tries are worth something is shown in test_cage_open.c, where nothing stops them.
static void nothing_is_granted(const char *trade)
{
    run_both(trade, 1);
    CHECK_STR(finding(&loud), "0");
    CHECK(trying(&loud) > 0);
    CHECK(access("kompeten-hostile", F_OK) != 0);
}

static void a_cage_refuses_files_network_processes_and_code(void)
{
    nothing_is_granted("refused");
}

static void a_cage_loosens_nothing(void)
{
    nothing_is_granted("bounds");
}

static void constructors_run_caged(void)
{
    nothing_is_granted("early");
}

static void a_plugin_inherits_nothing(void)
{
    nothing_is_granted("inherit");
}

// It finds its own text in all five places where it has hidden it: it looks everywhere.
static void a_plugin_finds_nobody_and_no_record_in_its_memory(void)
{
    if (!plain_cage())
        return;
    run_both("search", 1);
    CHECK_STR(finding(&loud), "0");
    CHECK_INT(trying(&loud), 5);
    program = NULL;
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
        { "a plugin inherits nothing", a_plugin_inherits_nothing },
        { "a plugin finds nobody and no record in its memory",
          a_plugin_finds_nobody_and_no_record_in_its_memory },
    };
    return run_caged("cage", tests, sizeof tests / sizeof tests[0]);
}
