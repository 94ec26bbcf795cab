// SPDX-License-Identifier: Apache-2.0
// test_evidence_rows.c -- tables and lists of findings: a row or cell that is lost is missed, and an empty
// table says nothing
#include "evidence_bench.h"

static void a_cell_is_missing_where_its_column_asks_for_it(void)
{
    CHECK(strstr(
        read_changed(ROWS, "[{\"kind\":\"crack\",\"height\":\"1\"},{\"height\":null}]", INSTRUMENTS_NOTED),
        "warning /evidence/rows/1/kind: no reading of \"kind\"\n"
        "warning /evidence/rows/1/height: no reading of \"height\"\n"));
    CHECK_INT(kmp_problems_at_least(problems, KMP_WARNING), 2);
    CHECK(evidence.slots[ROWS].usable); // the other row is there; a measure of this one is absent
    CHECK_INT(cell(ROWS, 4)->state, CELL_ABSENT);
    CHECK_INT(cell(ROWS, 3)->choice, -1);
    CHECK(strstr(read_changed(ROWS, "[{\"kind\":\"gap\",\"height\":\"1\"},7]", INSTRUMENTS_NOTED),
                 "warning /evidence/rows/0/kind: expected one of \"undercut\", \"crack\", found \"gap\"\n"));
    CHECK(strstr(said(problems), "warning /evidence/rows/1: expected an object, found a number\n") != NULL);
    CHECK_INT(cell(ROWS, 3)->state, CELL_REFUSED);
    CHECK_INT(cell(ROWS, 3)->choice, -1);
}

static void an_empty_table_says_nothing_by_itself(void)
{
    static const char row[] = "[{\"kind\":\"crack\",\"height\":\"1\"}]";
    static const struct {
        const char *rows, *flag, *sentence;
        bool usable;
    } cases[] = {
        { "[]", "true", NULL, true },
        { NULL, "true", NULL, true },
        { row, NULL, NULL, true },
        { row, "false", NULL, true },
        { "[]", NULL, "warning /evidence/rows: \"rows\" has no rows and \"none_found\" does not say", false },
        { "[]", "false", "warning /evidence/rows: \"rows\" has no rows and \"none_found\" does not say",
          false },
        { NULL, "null", "warning /evidence/rows: \"rows\" has no rows and \"none_found\" does not say", false },
        { row, "true",
          "warning /evidence/rows: \"none_found\" says that none were found, yet \"rows\" has 1 rows", false },
        { row, "\"yes\"", "warning /evidence/none_found: expected true or false, found text\n", false },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char object[1024];
        snprintf(object, sizeof object,
                 "{\"thickness\":\"10\",\"disc\":[26,26,26,26],\"clean\":true,\"joint\":\"butt\",\"rows\":%s,"
                 "\"none_found\":%s,\"steps\":[{\"time\":1},{\"time\":1}]}",
                 cases[i].rows != NULL ? cases[i].rows : "null",
                 cases[i].flag != NULL ? cases[i].flag : "null");
        const char *heard = read_object(object, INSTRUMENTS_NOTED);
        CHECK_INT(evidence.slots[ROWS].usable, cases[i].usable);
        CHECK_INT(kmp_problems_at_least(problems, KMP_WARNING), cases[i].sentence != NULL);
        CHECK(cases[i].sentence == NULL || strstr(heard, cases[i].sentence) != NULL);
    }
}

// The task again, its passes counting the readings or rows of another field.
static const char *read_counted(const char *of, const char *object)
{
    static kmp_field counting[KMP_COUNT_OF(fields)];
    kmp_task counted = task;
    memcpy(counting, fields, sizeof fields);
    counting[PASSES].unit = of;
    counted.fields = counting;
    write_paper(object);
    arena_empty(&arena);
    CHECK_INT(submission_read(&attempt, &arena, paper, strlen(paper), "paper", quiet(problems)), KMP_OK);
    struct places places;
    CHECK(places_make(&places, &arena, &counted));
    CHECK_INT(evidence_read(&evidence, &arena, &places, &attempt, INSTRUMENTS_NOTED, problems),
              problem_worst(problems));
    return said(problems);
}

static void rows_are_used_only_where_they_are_as_many_as_were_counted(void)
{
    static const struct {
        const char *steps, *count, *sentence;
        bool usable;
    } cases[] = {
        { "[{\"time\":1},{\"time\":2},{\"time\":3}]", "3", NULL, true },
        { "[{\"time\":1},{\"time\":2}]", "3",
          "warning /evidence/passes: \"passes\" says 3, \"steps\" has 2 rows; enter the rows that are missing",
          false },
        { "[{\"time\":1},{\"time\":2}]", "1",
          "warning /evidence/passes: \"passes\" says 1, \"steps\" has 2 rows", false },
        { "null", "2", "warning /evidence/passes: \"passes\" says 2, \"steps\" has 0 rows", false },
        { "[{\"time\":1},{\"time\":2}]", "null",
          "warning /evidence/steps: \"steps\" has 2 rows and \"passes\" does not say how many", false },
        { "[{\"time\":1},{\"time\":2}]", "\"2.5\"", "warning /evidence/passes: ", false },
        { "null", "null", "warning /evidence/steps: no reading of \"steps\"", false },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char object[512];
        snprintf(object, sizeof object,
                 "{\"thickness\":\"10\",\"disc\":[26,26,26,26],\"clean\":true,\"joint\":\"butt\",\"none_"
                 "found\":true,"
                 "\"passes\":%s,\"steps\":%s}",
                 cases[i].count, cases[i].steps);
        const char *heard = read_counted("steps", object);
        CHECK_INT(evidence.slots[STEPS].usable, cases[i].usable);
        CHECK_INT(kmp_problems_at_least(problems, KMP_WARNING) == 0, cases[i].sentence == NULL);
        CHECK(cases[i].sentence == NULL || strstr(heard, cases[i].sentence) != NULL);
    }
}

static void a_list_is_counted_as_a_table_is(void)
{
    static const char four[] = "{\"disc\":[26,26,26,26],\"passes\":4}",
                      lost[] = "{\"disc\":[26,26,26,26],\"passes\":5}",
                      emptied[] = "{\"disc\":[26,26,26,26,null],\"passes\":5}";
    read_counted("disc", four);
    CHECK(evidence.slots[DISC].usable);
    CHECK(strstr(read_counted("disc", lost), "\"passes\" says 5, \"disc\" has 4 rows") != NULL);
    CHECK(!evidence.slots[DISC].usable);
    read_counted("disc", emptied);
    CHECK(!evidence.slots[DISC].usable);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "a cell is missing where its column asks for it", a_cell_is_missing_where_its_column_asks_for_it },
        { "an empty table says nothing by itself", an_empty_table_says_nothing_by_itself },
        { "rows are used only where they are as many as were counted",
          rows_are_used_only_where_they_are_as_many_as_were_counted },
        { "a list is counted as a table is", a_list_is_counted_as_a_table_is },
    };
    problems = kmp_problems_new();
    int result = CHECK_SUITE("evidence_rows", tests);
    kmp_problems_free(problems);
    arena_free(&arena);
    return result;
}
