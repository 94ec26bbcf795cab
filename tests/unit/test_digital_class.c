// SPDX-License-Identifier: Apache-2.0
// test_digital_class.c -- the digital content class of sixteen, scored; and with anything taken out of it
#include "check.h"
#include "class_bench.h"

enum { CLASS = 16 };

static void as_the_page_says(void)
{
    CHECK_INT(class_check_page(), CLASS);
}

static void nothing_turns_competent(void)
{
    CHECK(class_check_holes(CLASS) > 300);
}

static void every_reading_is_needed(void)
{
    static const char *const needed[] = { "width",    "height",    "frame_rate", "captions",
                                          "loudness", "true_peak", "colours",    "assets" };
    json_t *submission = class_submission(1), *evidence = json_object_get(submission, "evidence");
    for (size_t i = 0; i < sizeof needed / sizeof needed[0]; i++) {
        json_t *reading = json_incref(json_object_get(evidence, needed[i]));
        CHECK(reading != NULL);
        json_object_del(evidence, needed[i]);
        // The gap between captions moves only the score, but a score with a hole in it is not one.
        CHECK_STR(class_verdict(submission), "refer");
        json_object_set_new(evidence, needed[i], reading);
    }
    CHECK_STR(class_verdict(submission), "competent");
    json_decref(submission);
}

static void advice_decides_nothing(void)
{
    static const char *const advised[] = { "title", "description", "bit_rate" };
    json_t *submission = class_submission(1), *evidence = json_object_get(submission, "evidence");
    for (size_t i = 0; i < sizeof advised / sizeof advised[0]; i++) {
        json_object_del(evidence, advised[i]);
        CHECK_STR(class_verdict(submission), "competent");
    }
    json_decref(submission);
}

static void the_broken_one(void)
{
    CHECK_STR(class_broken_code(), "json_syntax");
}

static const struct check_test tests[] = {
    { "the class comes out as its page says", as_the_page_says },
    { "whatever is taken out or spoilt, nobody turns competent", nothing_turns_competent },
    { "a video without one of its readings is referred", every_reading_is_needed },
    { "lengths and bit rate decide nothing", advice_decides_nothing },
    { "the broken file is refused for its one fault", the_broken_one },
};

int main(void)
{
    if (!class_open("digital"))
        return 1;
    int result = CHECK_SUITE("digital class", tests);
    class_close();
    return result;
}
