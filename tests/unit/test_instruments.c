// SPDX-License-Identifier: Apache-2.0
// test_instruments.c -- readings of instruments that are doubtful: noted, or refused where the rubric requires
// better
#include "evidence_bench.h"

static void an_undated_instrument_is_noted_once(void)
{
    CHECK_STR(
        read_changed(DISC,
                     "[{\"value\":\"26\",\"unit\":\"mm\",\"instrument\":\"undated\"},{\"value\":\"26\","
                     "\"unit\":\"mm\",\"instrument\":\"undated\"},"
                     "{\"value\":\"26\",\"unit\":\"mm\",\"instrument\":\"undated\"},{\"value\":\"26\",\"unit\":"
                     "\"mm\",\"instrument\":\"expired\"}]",
                     INSTRUMENTS_NOTED),
        "note /instruments/1: instrument \"undated\" has no calibration date\n"
        "note /instruments/2: instrument \"expired\" was calibrated until 2026-11-19, before this attempt\n"
        "note /evidence/rows: the instrument of \"height\" is not named\n");
    CHECK(evidence.slots[DISC].usable);
}

static void where_instruments_are_required_doubtful_readings_are_refused(void)
{
    static const struct change rows[] = {
        { THICKNESS, "\"10\"", "warning /evidence/thickness: the instrument of \"thickness\" is not named\n" },
        { THICKNESS, "{\"value\":\"10\",\"unit\":\"mm\",\"instrument\":\"undated\"}",
          "warning /instruments/1: instrument \"undated\" has no calibration date\n" },
        { THICKNESS, "{\"value\":\"10\",\"unit\":\"mm\",\"instrument\":\"expired\"}",
          "warning /instruments/2: instrument \"expired\" was calibrated until 2026-11-19, before this "
          "attempt\n" },
        { THICKNESS, "{\"value\":\"10\",\"unit\":\"mm\",\"instrument\":\"coarse\"}",
          "warning /evidence/thickness: instrument \"coarse\" reads to 0.5 mm, \"thickness\" needs 0.1 mm or "
          "finer\n" },
        { THICKNESS, "{\"value\":\"10\",\"unit\":\"mm\",\"instrument\":\"plain\"}",
          "warning /evidence/thickness: instrument \"plain\" has no resolution in a unit of \"thickness\", "
          "which needs "
          "0.1 mm or finer\n" },
        { THICKNESS, "{\"value\":\"10\",\"unit\":\"mm\",\"instrument\":\"warm\"}",
          "warning /evidence/thickness: instrument \"warm\" has no resolution in a unit of \"thickness\"" },
        { THICKNESS, "{\"value\":\"10\",\"unit\":\"mm\",\"instrument\":\"lent\"}",
          "warning /evidence/thickness/instrument: instrument \"lent\" is not in the list of instruments\n" },
        { THICKNESS, "{\"value\":\"10\",\"unit\":\"mm\",\"instrument\":7}",
          "warning /evidence/thickness/instrument: expected text, found a number\n" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const char *heard = read_changed(rows[i].field, rows[i].value, INSTRUMENTS_REQUIRED);
        CHECK(strstr(heard, rows[i].sentence) != NULL);
        CHECK_INT(cell(THICKNESS, 0)->state, CELL_REFUSED);
        CHECK(!evidence.slots[THICKNESS].usable && !kmp_given(cell(THICKNESS, 0)->number));
    }
    read_changed(THICKNESS, "{\"value\":\"10\",\"unit\":\"mm\",\"instrument\":\"good\"}", INSTRUMENTS_REQUIRED);
    CHECK(evidence.slots[THICKNESS].usable);
    CHECK(!evidence.slots[DISC].usable); // unnamed, and the field names a resolution
    CHECK(evidence.slots[STEPS].usable); // not read off a gauge
    CHECK_INT(cell(ROWS, 1)->state, CELL_REFUSED);
    CHECK_INT(cell(ROWS, 2)->state, CELL_GIVEN);
    read_changed(HEAT, "{\"value\":\"50\",\"unit\":\"Cel\",\"instrument\":\"warm\"}", INSTRUMENTS_REQUIRED);
    CHECK(evidence.slots[HEAT].usable); // 1.8 degrees Fahrenheit are a step of one degree Celsius
}

static void the_same_doubts_are_notes_where_they_are_noted(void)
{
    CHECK(strstr(read_changed(THICKNESS, "{\"value\":\"10\",\"unit\":\"mm\",\"instrument\":\"coarse\"}",
                              INSTRUMENTS_NOTED),
                 "note /evidence/thickness: instrument \"coarse\" reads to 0.5 mm") != NULL);
    CHECK(strstr(read_changed(THICKNESS, "{\"value\":\"10\",\"unit\":\"mm\",\"instrument\":\"lent\"}",
                              INSTRUMENTS_NOTED),
                 "note /evidence/thickness/instrument: instrument \"lent\" is not in the list") != NULL);
    CHECK_INT(kmp_problems_at_least(problems, KMP_WARNING), 0);
    CHECK(evidence.slots[THICKNESS].usable);
}

static const struct check_test tests[] = {
    { "an undated instrument is noted once", an_undated_instrument_is_noted_once },
    { "where instruments are required, doubtful readings are refused",
      where_instruments_are_required_doubtful_readings_are_refused },
    { "the same doubts are notes where they are noted", the_same_doubts_are_notes_where_they_are_noted },
};

int main(void)
{
    problems = kmp_problems_new();
    int result = CHECK_SUITE("instruments", tests);
    kmp_problems_free(problems);
    arena_free(&arena);
    return result;
}
