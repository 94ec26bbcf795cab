// SPDX-License-Identifier: Apache-2.0
// test_cage_lies.c -- plugins that speak on the line themselves, or say what cannot be: it costs the attempt,
// and the engine keeps its memory
#include <sys/resource.h>

#include "cage_costs.h"

static void a_forged_frame_out_of_turn_costs_its_attempt(void)
{
    costs_its_attempt("ahead", "its answer makes no sense");
    costs_its_attempt("straddle", "its answer makes no sense");
}

static long most_memory(void)
{
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    return used.ru_maxrss / 1024;
}

static void a_forged_answer_of_too_much_is_not_taken_up(void)
{
    long before = most_memory();
    costs_its_attempt("swell", "its answer makes no sense");
    if (!CHECK(most_memory() - before <
               1024)) // megabytes; a frame may have 32, and a sanitizer keeps what was freed
        printf("    %ld MB more\n", most_memory() - before);
}

static void more_text_than_a_frame_holds_costs_its_attempt(void)
{
    costs_its_attempt("bulky", "it ended instead of answering");
}

static void refused_for(const char *trade, const char *why)
{
    for (uint32_t workers = 1; workers <= 2; workers++) {
        run_both(trade, workers);
        CHECK_STR(brief(&loud, HOSTILE), why);
    }
}

static void what_cannot_be_is_refused(void)
{
    refused_for("flood", "plugin_misbehaves: the plugin of trade \"flood\" puts out a measure twice");
    refused_for("garble",
                "plugin_misbehaves: the plugin of trade \"garble\" puts out text that is not UTF-8 or has "
                "control characters");
}

// Those it answered for are asked about again, one by one; then it answers for itself alone.
static void of_a_frame_that_makes_no_sense_nothing_is_believed(void)
{
    for (uint32_t workers = 1; workers <= 2; workers++) {
        run_both("overdo", workers);
        CHECK_STR(finding(&loud), "7");
    }
}

// ---- what the engine cannot know ----

// A plugin that answers for its neighbours in the same frame lies about attempts that are its own to measure:
// it is believed. Its true answer comes as one to the next frame, has the wrong number, and another cage is
// asked.
static void one_that_swears_for_others_is_heard_within_its_frame(void)
{
    at_once = CLASS / 2;
    write_rubric("perjure");
    CHECK(score_class(&quiet, "perjure", false, 1));
    CHECK(score_class(&loud, "perjure", true, 1));
    CHECK_INT(loud.written, CLASS);
    for (int i = 0; i < CLASS / 2; i++)
        CHECK(strstr(loud.records[i], "\"id\":\"tried\"") != NULL &&
              strstr(loud.records[i], "\"unit\":\"mm\",\"value\":\"7\"") != NULL);
    for (int i = CLASS / 2; i < CLASS; i++)
        CHECK_STR(loud.records[i], quiet.records[i]);
    at_once = CLASS;
    run_both("meek", 1);
}

// Only measuring the same evidence again tells that: `kompeten validate` before, `kompeten replay` afterwards.
static void one_that_mixes_up_attempts_is_found_by_measuring_again(void)
{
    char alone[RECORD_ROOM];
    write_rubric("exchange");
    CHECK(score_class(&loud, "exchange", false, 1));
    CHECK(score_class(&quiet, "exchange", false, 2) && quiet.written == CLASS);
    snprintf(alone, sizeof alone, "%s", loud.records[1]);
    CHECK(strstr(alone, "\"value\":\"0\"") != NULL); // the width of the one before; its own is 1
}

int main(void)
{
    static const struct check_test tests[] = {
        { "a forged frame out of turn costs its attempt", a_forged_frame_out_of_turn_costs_its_attempt },
        { "a forged answer of too much is not taken up", a_forged_answer_of_too_much_is_not_taken_up },
        { "more text than a frame holds costs its attempt", more_text_than_a_frame_holds_costs_its_attempt },
        { "what cannot be is refused", what_cannot_be_is_refused },
        { "of a frame that makes no sense nothing is believed",
          of_a_frame_that_makes_no_sense_nothing_is_believed },
        { "one that swears for others is heard within its frame",
          one_that_swears_for_others_is_heard_within_its_frame },
        { "one that mixes up attempts is found by measuring again",
          one_that_mixes_up_attempts_is_found_by_measuring_again },
    };
    return run_caged("cage_lies", tests, sizeof tests / sizeof tests[0]);
}
