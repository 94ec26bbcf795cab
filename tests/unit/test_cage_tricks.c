// SPDX-License-Identifier: Apache-2.0
// test_cage_tricks.c -- plugins that turn against their cage: its signals, its code, its variables, its end
#include <time.h>

#include "cage_costs.h"

static void finds_nothing(const char *trade)
{
    for (uint32_t workers = 1; workers <= 2; workers++) {
        run_both(trade, workers);
        CHECK_STR(finding(&loud), "0");
    }
    CHECK(access("kompeten-hostile", F_OK) != 0);
}

static void one_that_blocks_every_signal_is_ended_all_the_same(void)
{
    cage_patience = with_work;
    costs_its_attempt("deaf", "it gave no answer in time");
    cage_patience = calm;
}

static void tries_and_finds_nothing(const char *trade)
{
    finds_nothing(trade);
    CHECK(trying(&loud) > 0);
}

// It gives less than nothing where its cage was narrowed all the same.
static void one_that_keeps_its_cage_from_narrowing_has_what_a_loader_has(void)
{
    tries_and_finds_nothing("sabotage");
}

static void the_system_tells_nothing_of_processes(void)
{
    tries_and_finds_nothing("maps");
}

static void a_second_c_library_brings_nothing(void)
{
    tries_and_finds_nothing("again");
}

static void descriptors_have_an_end(void)
{
    tries_and_finds_nothing("hoard");
    CHECK(trying(&loud) < 16);
}

static void the_way_of_rounding_is_nobody_elses(void)
{
    finds_nothing("tilt");
}

static void one_that_wipes_its_cages_memory_costs_its_attempt(void)
{
    for (uint32_t workers = 1; workers <= 2; workers++) {
        run_both("wipe", workers);
        CHECK(strncmp(brief(&loud, HOSTILE), "plugin_crashed: ", 16) == 0);
    }
}

static void nobody_waits_for_a_plugin_that_will_not_go(void)
{
    struct timespec begun, ended;
    clock_gettime(CLOCK_MONOTONIC, &begun);
    finds_nothing("parting");
    clock_gettime(CLOCK_MONOTONIC, &ended);
    CHECK(ended.tv_sec - begun.tv_sec < 30); // of a patience of sixty
}

int main(void)
{
    static const struct check_test tests[] = {
        { "one that blocks every signal is ended all the same",
          one_that_blocks_every_signal_is_ended_all_the_same },
        { "one that keeps its cage from narrowing has what a loader has",
          one_that_keeps_its_cage_from_narrowing_has_what_a_loader_has },
        { "the system tells nothing of processes", the_system_tells_nothing_of_processes },
        { "a second C library brings nothing", a_second_c_library_brings_nothing },
        { "descriptors have an end", descriptors_have_an_end },
        { "the way of rounding is nobody else's", the_way_of_rounding_is_nobody_elses },
        { "one that wipes its cage's memory costs its attempt",
          one_that_wipes_its_cages_memory_costs_its_attempt },
        { "nobody waits for a plugin that will not go", nobody_waits_for_a_plugin_that_will_not_go },
    };
    return run_caged("cage_tricks", tests, sizeof tests / sizeof tests[0]);
}
