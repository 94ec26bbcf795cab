// SPDX-License-Identifier: Apache-2.0
// test_day_csv.c -- CSV as spreadsheets write it, and what is said where it is none
#include "check.h"

#include "day/grid.h"

static struct arena arena;
static kmp_problems *problems;

static struct grid read(const char *text)
{
    struct grid grid = { .name = "sheet.csv" };
    kmp_problems_clear(problems);
    csv_read(&grid, &arena, text, strlen(text), problems);
    return grid;
}

static const char *cell(const struct grid *grid, uint32_t row, uint32_t column)
{
    struct text text = row < grid->count ? grid_cell(&grid->rows[row], column) : (struct text){ NULL, 0 };
    return arena_string(&arena, text);
}

static const char *said(void)
{
    return kmp_problems_count(problems) > 0 ? kmp_problems_get(problems, 0, KMP_ENGLISH).text : NULL;
}

static void separators_are_found_out(void)
{
    static const char *const sheets[] = { "a,b\n1,2\n",
                                          "a;b\n1;2\n",
                                          "a\tb\n1\t2\n",
                                          ("\xEF\xBB\xBF"
                                           "a;b\r\n1;2\r\n"),
                                          "sep=;\r\na;b\r\n1;2",
                                          "\"a\";\"b\"\r1;2\r",
                                          "\"a,x,y\";b\n1;2\n" };
    for (size_t i = 0; i < sizeof sheets / sizeof sheets[0]; i++) {
        struct grid grid = read(sheets[i]);
        CHECK_INT(grid.count, 2);
        CHECK_STR(cell(&grid, 0, 1), "b");
        CHECK_STR(cell(&grid, 1, 0), "1");
        CHECK_STR(cell(&grid, 1, 1), "2");
    }
}

static void a_comma_within_quotation_marks_separates_nothing(void)
{
    struct grid grid = read("\"Lende; Maria\",b\n\"a \"\"b\"\"\nc\",2\n");
    CHECK_STR(cell(&grid, 0, 0), "Lende; Maria");
    CHECK_STR(cell(&grid, 1, 0), "a \"b\"\nc");
    CHECK_STR(cell(&grid, 1, 1), "2");
}

static void space_around_is_taken_off_and_rows_of_nothing_are_passed_over(void)
{
    struct grid grid = read("a;b\n;\n \xC2\xA0x ;\t\n");
    CHECK_INT(grid.count, 2);
    CHECK_INT(grid.rows[1].number, 3);
    CHECK_STR(cell(&grid, 1, 0), "x");
    CHECK_STR(cell(&grid, 1, 1), NULL);
}

static void a_lone_quotation_mark_is_told_with_its_cell(void)
{
    read("a;b\n1;\"2\n");
    CHECK_STR(said(),
              "cell B2: a quotation mark stands alone; a cell with one is written in quotation marks, the "
              "mark twice");
    read("a;b\n1;2\"\n");
    CHECK(said() != NULL);
    read("a;b\n1;\"2\"3\n");
    CHECK(said() != NULL);
}

static void what_is_not_utf_8_is_told_with_its_row(void)
{
    read("a;b\n1;2\nAndr\xE9;3\n");
    CHECK(strstr(said(), "cell A3") != NULL);
}

static void no_cell_that_is_written_begins_a_formula(void)
{
    static const char *const texts[] = { "=1+1", "+62 812", "-cmd", "@sum", "a;b",
                                         "a\"b", "a\nb",    " a",   "-0.5", "-1,5" };
    struct page page = { 0 };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        csv_cell(&page, ';', i == 0, text_of(texts[i]));
    csv_end(&page);
    CHECK(strncmp(page.bytes, "'=1+1;'+62 812;'-cmd;'@sum;\"a;b\";", 33) == 0);
    CHECK(strstr(page.bytes, ";-0.5;\"-1,5\"\r\n") != NULL);
    struct grid grid = read(page.bytes);
    for (uint32_t i = 0; i < 4; i++)
        CHECK_STR(cell(&grid, 0, i), texts[i]);
    CHECK_STR(cell(&grid, 0, 5), "a\"b");
    page_free(&page);
}

static void cells_are_named_as_a_spreadsheet_names_them(void)
{
    CHECK_STR(grid_place(&arena, 0, 1), "A1");
    CHECK_STR(grid_place(&arena, 25, 7), "Z7");
    CHECK_STR(grid_place(&arena, 26, 7), "AA7");
    CHECK_STR(grid_place(&arena, 701, 20000), "ZZ20000");
    CHECK_STR(grid_place(&arena, 702, 2), "AAA2");
}

static void a_sheet_too_wide_or_too_long_is_refused(void)
{
    struct page page = { 0 };
    for (int i = 0; i <= GRID_COLUMNS; i++)
        page_put(&page, ";x");
    read(page.bytes);
    CHECK(strstr(said(), "2,000 columns") != NULL);
    page.size = 0;
    for (int i = 0; i <= GRID_ROWS; i++)
        page_put(&page, "x\n");
    read(page.bytes);
    CHECK(strstr(said(), "20,000 rows") != NULL);
    page_free(&page);
}

static const struct check_test tests[] = {
    { "separators are found out, marks and ends of lines taken as they come", separators_are_found_out },
    { "a comma within quotation marks separates nothing", a_comma_within_quotation_marks_separates_nothing },
    { "space around is taken off and rows of nothing are passed over",
      space_around_is_taken_off_and_rows_of_nothing_are_passed_over },
    { "a lone quotation mark is told with its cell", a_lone_quotation_mark_is_told_with_its_cell },
    { "what is not UTF-8 is told with its row", what_is_not_utf_8_is_told_with_its_row },
    { "no cell that is written begins a formula, and it reads back as it was",
      no_cell_that_is_written_begins_a_formula },
    { "cells are named as a spreadsheet names them", cells_are_named_as_a_spreadsheet_names_them },
    { "a sheet too wide or too long is refused", a_sheet_too_wide_or_too_long_is_refused },
};

int main(void)
{
    problems = kmp_problems_new();
    int failed = CHECK_SUITE("day_csv", tests);
    kmp_problems_free(problems);
    arena_free(&arena);
    return failed;
}
