// SPDX-License-Identifier: Apache-2.0
// test_evidence.c -- readings by slot: what is taken, what is referred and why, and that nothing missing
// becomes zero
#include "evidence_bench.h"
#include "model/measures.h"

// What the notes of an undated or unnamed caliper would add is not looked at here.
static const char noted_disc[] = "note /evidence/disc: the instrument of \"disc\" is not named\n";
static const char noted_rows[] = "note /evidence/rows: the instrument of \"height\" is not named\n";

static const char *with_notes(const char *before, const char *between, const char *after)
{
    static char text[2048];
    snprintf(text, sizeof text, "%s%s%s%s%s", before, noted_disc, between, noted_rows, after);
    return text;
}

static void sound_evidence_is_read_by_slot(void)
{
    CHECK_STR(read_changed(HEAT, NULL, INSTRUMENTS_NOTED), with_notes("", "", ""));
    CHECK_INT(cell(THICKNESS, 0)->number.n, 10);
    CHECK_INT(evidence.slots[DISC].count, 4);
    CHECK_INT(cell(DISC, 0)->number.n, 1299);
    CHECK_INT(cell(DISC, 0)->number.d, 50);
    CHECK_INT(cell(DISC, 3)->number.n, 26);
    CHECK_INT(cell(PASSES, 0)->number.n, 3);
    CHECK(cell(CLEAN, 0)->flag);
    CHECK_INT(cell(JOINT, 0)->choice, 1);
    CHECK_STR(cell(REMARK, 0)->text, "slag in the crater");
    CHECK_STR(cell(WELDED_ON, 0)->text, "2026-11-20");
    CHECK_INT(evidence.slots[ROWS].count, 2);
    CHECK_INT(cell(ROWS, 0)->choice, 0);
    CHECK_INT(cell(ROWS, 2)->number.n, 35);
    CHECK_INT(cell(ROWS, 3)->choice, 1);
    CHECK_INT(cell(ROWS, 5)->state, CELL_ABSENT);
    CHECK_INT(cell(STEPS, 1)->number.n, 60);
    for (uint32_t i = 0; i < task.field_count; i++)
        CHECK_INT(evidence.slots[i].usable, i != HEAT && i != NONE_FOUND);
}

// Each is referred with one warning: the slot is not usable and no number came of it.
static void check_refused(const struct change *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const char *heard = read_changed(rows[i].field, rows[i].value, INSTRUMENTS_NOTED);
        bool there = strstr(heard, rows[i].sentence) != NULL;
        CHECK(there);
        if (!there)
            printf("\n%s\n  said: %s  want: %s\n", rows[i].value, heard, rows[i].sentence);
        CHECK_INT(kmp_problems_at_least(problems, KMP_WARNING), 1);
        CHECK(!evidence.slots[rows[i].field].usable);
        for (uint32_t k = 0;
             k < evidence.slots[rows[i].field].count && rows[i].field != DISC && rows[i].field != STEPS; k++)
            CHECK(cell(rows[i].field, k)->state != CELL_GIVEN && !kmp_given(cell(rows[i].field, k)->number));
    }
}
#define CHECK_REFUSED(rows) check_refused(rows, sizeof(rows) / sizeof((rows)[0]))

static void what_is_no_number_is_referred(void)
{
    static const struct change rows[] = {
        { THICKNESS, "\"NaN\"",
          "warning /evidence/thickness: expected a decimal number such as 12.5, found \"NaN\"\n" },
        { THICKNESS, "\"\"",
          "warning /evidence/thickness: expected a decimal number such as 12.5, found \"\"\n" },
        { THICKNESS, "\"1e1\"",
          "warning /evidence/thickness: expected a decimal number such as 12.5, found \"1e1\"\n" },
        { THICKNESS, "\"10,5\"",
          "warning /evidence/thickness: \"10,5\" has a comma; write the number with a decimal" },
        { THICKNESS, "10.5", "warning /evidence/thickness: write 10.5 in quotation marks, as decimal text" },
        { THICKNESS, "true", "warning /evidence/thickness: expected decimal text, found true\n" },
        { THICKNESS, "{\"value\":\"ten\"}", "warning /evidence/thickness/value: expected a decimal number" },
        { THICKNESS, "\"1.0000000000000000000000000001\"", "has more digits than can be computed exactly\n" },
        { DISC, "[\"26\",\"x\",\"26\",\"26\"]", "warning /evidence/disc/1: expected a decimal number" },
        { PASSES, "-1", "warning /evidence/passes: expected a whole number such as 3, found \"-1\"\n" },
        { PASSES, "\"1.5\"", "warning /evidence/passes: expected a whole number such as 3, found \"1.5\"\n" },
        { PASSES, "21", "warning /evidence/passes: 21 is outside the plausible range ..20 of \"passes\"\n" },
    };
    CHECK_REFUSED(rows);
}

static void what_is_implausible_or_of_another_kind_is_referred(void)
{
    static const struct change rows[] = {
        { THICKNESS, "\"60.000000000001\"",
          "warning /evidence/thickness: 60.000000000001 mm is outside the plausible range 0.5..60 mm of "
          "\"thickness\"\n" },
        { THICKNESS, "\"0.4999\"", "warning /evidence/thickness: 0.4999 mm is outside the plausible range" },
        { THICKNESS, "{\"value\":\"10\",\"unit\":\"[in_i]\"}",
          "warning /evidence/thickness/value: 10 [in_i] is outside the plausible range 0.5..60 mm of "
          "\"thickness\"\n" },
        { THICKNESS, "{\"value\":\"10\"}", "warning /evidence/thickness: the key \"unit\" is missing\n" },
        { THICKNESS, "{\"value\":\"10\",\"unit\":\"g\"}",
          "warning /evidence/thickness/unit: \"thickness\" is entered in mm, found \"g\"\n" },
        { THICKNESS, "{\"value\":\"10\",\"unit\":\"millimetres\"}",
          "warning /evidence/thickness/unit: \"thickness\" is entered in mm, found \"millimetres\"\n" },
        { THICKNESS, "{\"value\":\"10\",\"unit\":5}",
          "warning /evidence/thickness/unit: expected text, found a number\n" },
        { THICKNESS, "[\"10\",\"10\"]",
          "warning /evidence/thickness: \"thickness\" takes at most 1 readings, found 2\n" },
        { CLEAN, "\"true\"", "warning /evidence/clean: expected true or false, found text\n" },
        { CLEAN, "1", "warning /evidence/clean: expected true or false, found a number\n" },
        { JOINT, "\"lap\"", "warning /evidence/joint: expected one of \"butt\", \"fillet\", found \"lap\"\n" },
        { JOINT, "0", "warning /evidence/joint: expected text, found a number\n" },
        { REMARK, "\"a\\u001b[2J\"", "warning /evidence/remark: the text has the invisible character U+001B" },
        { WELDED_ON, "\"20 Nov\"",
          "warning /evidence/welded_on: expected a date such as 2026-11-20, found \"20 Nov\"\n" },
        { HEAT, "{\"value\":\"400\",\"unit\":\"[degF]\"}",
          "warning /evidence/heat/value: 400 [degF] is outside" },
    };
    CHECK_REFUSED(rows);
    CHECK_STR(read_changed(THICKNESS, "{\"value\":\"60\",\"unit\":\"mm\",\"instrument\":\"good\"}",
                           INSTRUMENTS_NOTED),
              with_notes("", "", "")); // the end of the range belongs to it
}

static void what_is_missing_is_said_and_never_zero(void)
{
    static const struct change rows[] = {
        { THICKNESS, NULL, "warning /evidence/thickness: no reading of \"thickness\"\n" },
        { THICKNESS, "null", "warning /evidence/thickness: no reading of \"thickness\"\n" },
        { THICKNESS, "{\"value\":null,\"note\":\"the gauge broke\"}",
          "warning /evidence/thickness: no reading of \"thickness\"\n" },
        { THICKNESS, "{}", "warning /evidence/thickness: no reading of \"thickness\"\n" },
        { THICKNESS, "[]", "warning /evidence/thickness: no reading of \"thickness\"\n" },
        { DISC, "[]", "warning /evidence/disc: no reading of \"disc\"\n" },
        { DISC, "[null,null,null,null]", "warning /evidence/disc: no reading of \"disc\"\n" },
        { DISC, "[\"26\",\"26\",\"26\"]",
          "warning /evidence/disc: \"disc\" needs at least 4 readings, found 3\n" },
        { DISC, "\"26\"", "warning /evidence/disc: \"disc\" needs at least 4 readings, found 1\n" },
        { DISC, "[\"26\",\"26\",null,\"26\",\"26\"]", "warning /evidence/disc/2: no reading of \"disc\"\n" },
        { DISC, "[26,26,26,26,26,26,26]",
          "warning /evidence/disc: \"disc\" takes at most 6 readings, found 7\n" },
        { CLEAN, NULL, "warning /evidence/clean: no reading of \"clean\"\n" },
        { JOINT, NULL, "warning /evidence/joint: no reading of \"joint\"\n" },
        { STEPS, NULL, "warning /evidence/steps: no reading of \"steps\"\n" },
        { STEPS, "[{\"time\":\"1\"}]",
          "warning /evidence/steps: \"steps\" needs at least 2 readings, found 1\n" },
        { STEPS, "{\"time\":\"1\"}", "warning /evidence/steps: expected a list, found an object\n" },
    };
    CHECK_REFUSED(rows);
    CHECK_STR(read_changed(PASSES, "null", INSTRUMENTS_NOTED), with_notes("", "", "")); // it may be left out
    CHECK(!evidence.slots[PASSES].usable);
}

static void without_evidence_all_of_it_is_missing(void)
{
    static const char all[] =
        "warning /evidence/thickness: no reading of \"thickness\"\n"
        "warning /evidence/disc: no reading of \"disc\"\n"
        "warning /evidence/clean: no reading of \"clean\"\n"
        "warning /evidence/joint: no reading of \"joint\"\n"
        "warning /evidence/rows: \"rows\" has no rows and \"none_found\" does not say that none "
        "were found\n"
        "warning /evidence/steps: no reading of \"steps\"\n";
    CHECK_STR(read_object(NULL, INSTRUMENTS_NOTED), all);
    CHECK_STR(read_object("{}", INSTRUMENTS_REQUIRED), all);
    CHECK_INT(kmp_problems_get(problems, 0, KMP_ENGLISH).line, 1);
}

static void a_text_may_have_lines(void)
{
    read_changed(REMARK, "\"1\\r\\n00:00:01,000 --> 00:00:02,000\\n\\tKopi\"", INSTRUMENTS_NOTED);
    CHECK_INT(kmp_problems_at_least(problems, KMP_WARNING), 0);
    CHECK_STR(cell(REMARK, 0)->text, "1\r\n00:00:01,000 --> 00:00:02,000\n\tKopi");
    CHECK(evidence.slots[REMARK].usable);
}

static void unknown_keys_are_errors(void)
{
    const char *heard =
        read_object("{\"thicknes\":\"10\",\"qqqqqq\":1,\"note\":\"kept\",\"clean\":{\"value\":true,"
                    "\"unit\":\"1\"},\"disc\":{\"value\":\"26\",\"units\":\"mm\"},"
                    "\"rows\":[{\"hight\":\"1\",\"note\":\"kept\"}]}",
                    INSTRUMENTS_NOTED);
    CHECK(strstr(heard,
                 "error /evidence/thicknes: the task asks for no \"thicknes\"; did you mean \"thickness\"?\n"));
    CHECK(strstr(heard, "error /evidence/qqqqqq: the task asks for no \"qqqqqq\"\n") != NULL);
    CHECK(strstr(heard, "error /evidence/clean/unit: there is no key \"unit\" here\n") != NULL);
    CHECK(
        strstr(heard, "error /evidence/disc/units: there is no key \"units\" here; did you mean \"unit\"?\n") !=
        NULL);
    CHECK(strstr(heard,
                 "error /evidence/rows/0/hight: the task asks for no \"hight\"; did you mean \"height\"?\n"));
    CHECK_INT(kmp_problems_at_least(problems, KMP_ERROR), 5);
}

static void inches_and_millimetres_of_one_length_are_one_number(void)
{
    read_changed(THICKNESS, "{\"value\":\"0.5\",\"unit\":\"[in_i]\",\"instrument\":\"good\"}",
                 INSTRUMENTS_NOTED);
    struct cell inches = *cell(THICKNESS, 0);
    read_changed(THICKNESS, "{\"value\":\"12.7\",\"unit\":\"mm\",\"instrument\":\"good\"}", INSTRUMENTS_NOTED);
    CHECK_INT(inches.state, CELL_GIVEN);
    CHECK_INT(inches.number.n, cell(THICKNESS, 0)->number.n);
    CHECK_INT(inches.number.d, cell(THICKNESS, 0)->number.d);
    CHECK_INT(inches.number.n, 127);
    read_changed(HEAT, "{\"value\":\"212\",\"unit\":\"[degF]\",\"instrument\":\"warm\"}", INSTRUMENTS_NOTED);
    CHECK_INT(cell(HEAT, 0)->number.n, 100);
    CHECK_INT(cell(HEAT, 0)->number.d, 1);
}

// Members and fields are looked for where they usually stand, and found wherever they do.
static void the_order_of_what_is_written_is_nobodys(void)
{
    static const char *const members[] = { "\"value\":\"1\"", "\"unit\":\"cm\"", "\"instrument\":\"coarse\"",
                                           "\"note\":\"cold\"" };
    char first[1024] = "";
    for (uint32_t order = 0; order < 256; order++) {
        uint32_t at[] = { order & 3, order >> 2 & 3, order >> 4 & 3, order >> 6 };
        if ((1u << at[0] | 1u << at[1] | 1u << at[2] | 1u << at[3]) != 15)
            continue;
        char reading[256], object[1024];
        snprintf(reading, sizeof reading, "{%s,%s,%s,%s}", members[at[0]], members[at[1]], members[at[2]],
                 members[at[3]]);
        snprintf(object, sizeof object,
                 order % 2 == 0 ? "{\"thickness\":%s,\"clean\":true,\"steps\":[{\"time\":1},{\"time\":2}]}"
                                : "{\"steps\":[{\"time\":1},{\"time\":2}],\"clean\":true,\"thickness\":%s}",
                 reading);
        const char *heard = read_object(object, INSTRUMENTS_NOTED);
        if (first[0] == 0)
            snprintf(first, sizeof first, "%s", heard);
        CHECK_STR(heard, first);
        CHECK_INT(cell(THICKNESS, 0)->number.n, 10);
        CHECK_INT(cell(STEPS, 1)->number.n, 2);
        CHECK(cell(CLEAN, 0)->flag);
    }
    CHECK(strstr(first, "instrument \"coarse\" reads to 0.5 mm") != NULL);
}

// ---- Pointers, measures, memory ----

static void a_pointer_leads_to_what_was_written(void)
{
    read_changed(HEAT, NULL, INSTRUMENTS_NOTED);
    CHECK_STR(evidence_pointer(&arena, &evidence, (kmp_at){ .field = THICKNESS }), "/evidence/thickness");
    CHECK_STR(evidence_pointer(&arena, &evidence, (kmp_at){ .field = DISC, .index = 3 }), "/evidence/disc/3");
    CHECK_STR(evidence_pointer(&arena, &evidence, (kmp_at){ .field = DISC, .index = EVIDENCE_WHOLE }),
              "/evidence/disc");
    CHECK_STR(evidence_pointer(&arena, &evidence, (kmp_at){ .field = HEAT }), "/evidence/heat");
    CHECK_STR(evidence_pointer(&arena, &evidence, (kmp_at){ .field = ROWS, .row = 1, .column = 1 }),
              "/evidence/rows/1/height");
    CHECK_STR(
        evidence_pointer(&arena, &evidence, (kmp_at){ .field = ROWS, .row = 1, .column = EVIDENCE_WHOLE }),
        "/evidence/rows/1");
    CHECK_STR(evidence_pointer(&arena, &evidence, (kmp_at){ .field = ROWS, .row = EVIDENCE_WHOLE }),
              "/evidence/rows");
}

static void measures_are_found_by_number(void)
{
    struct measured items[] = {
        { .measure = 1 }, { .measure = 3, .row = 0 }, { .measure = 3, .row = 1 }, { .measure = 7 }
    };
    struct measures measures = { .items = items, .count = 4 };
    uint32_t count;
    CHECK(measures_of(&measures, 3, &count) == &items[1]);
    CHECK_INT(count, 2);
    CHECK(measures_of(&measures, 7, &count) == &items[3]);
    CHECK_INT(count, 1);
    CHECK(measures_of(&measures, 2, &count) == NULL);
    CHECK_INT(count, 0);
    CHECK(measures_of(&measures, 8, &count) == NULL);
    CHECK(measures_of(&(struct measures){ 0 }, 0, &count) == NULL);
}

static long left;

static void *short_memory(void *old, size_t size)
{
    if (size == 0) {
        free(old);
        return NULL;
    }
    return left-- > 0 ? realloc(old, size) : NULL;
}

// Whether all was read with `n` allocations; where not, the lack of memory was said.
static bool read_with(long n)
{
    void *(*whole)(void *, size_t) = memory_resize;
    struct arena small = { 0 };
    struct submission out;
    struct places places;
    struct evidence read;
    kmp_problems *heard = kmp_problems_new();
    left = n;
    memory_resize = short_memory;
    kmp_status status = submission_read(&out, &small, paper, strlen(paper), "paper", heard);
    if (status == KMP_OK && !places_make(&places, &small, &task))
        status = KMP_NO_MEMORY;
    if (status == KMP_OK)
        status = evidence_read(&read, &small, &places, &out, INSTRUMENTS_REQUIRED, heard);
    bool enough = left >= 0;
    arena_free(&small);
    memory_resize = whole;
    if (!enough)
        CHECK(status == KMP_NO_MEMORY || strstr(said(heard), "there is not enough memory") != NULL);
    kmp_problems_free(heard);
    return enough;
}

static void no_memory_is_said_and_nothing_is_lost(void)
{
    read_changed(THICKNESS, "{\"value\":\"10\",\"unit\":\"mm\",\"instrument\":\"coarse\"}", INSTRUMENTS_NOTED);
    long n = 0;
    while (n < 500 && !read_with(n))
        n++;
    CHECK(n > 3 && n < 500);
}

static const struct check_test tests[] = {
    { "sound evidence is read by slot", sound_evidence_is_read_by_slot },
    { "what is no number is referred", what_is_no_number_is_referred },
    { "what is implausible or of another kind is referred",
      what_is_implausible_or_of_another_kind_is_referred },
    { "what is missing is said, and never zero", what_is_missing_is_said_and_never_zero },
    { "without evidence all of it is missing", without_evidence_all_of_it_is_missing },
    { "a text may have lines", a_text_may_have_lines },
    { "unknown keys are errors", unknown_keys_are_errors },
    { "inches and millimetres of one length are one number",
      inches_and_millimetres_of_one_length_are_one_number },
    { "the order of what is written is nobody's", the_order_of_what_is_written_is_nobodys },
    { "a pointer leads to what was written", a_pointer_leads_to_what_was_written },
    { "measures are found by number", measures_are_found_by_number },
    { "no memory is said, and nothing is lost", no_memory_is_said_and_nothing_is_lost },
};

int main(void)
{
    problems = kmp_problems_new();
    int result = CHECK_SUITE("evidence", tests);
    kmp_problems_free(problems);
    arena_free(&arena);
    return result;
}
