// SPDX-License-Identifier: Apache-2.0
// test_day_xlsx.c -- workbooks: cells as they stand in the file, and files that are none
#include "check.h"

#include "base/file.h"
#include "day/grid.h"

static struct arena arena;
static kmp_problems *problems;
static struct grid *grids;
static uint32_t count;

static kmp_status read(const char *folder, const char *name)
{
    struct text file;
    const char *path = arena_printf(&arena, "%s/tests/%s/%s", getenv("KOMPETEN_SOURCE"), folder, name);
    kmp_problems_clear(problems);
    kmp_status status = file_read(&file, &arena, path, GRID_BYTES, problems);
    if (status == KMP_OK)
        status = grids_read(&grids, &count, &arena, name, file.bytes, file.size, problems);
    return status;
}

static const char *cell(uint32_t grid, uint32_t row, uint32_t column)
{
    bool there = grid < count && row < grids[grid].count;
    return there ? arena_string(&arena, grid_cell(&grids[grid].rows[row], column)) : "no such row";
}

// The first error, else the first note.
static const char *said(void)
{
    for (size_t i = 0; i < kmp_problems_count(problems); i++)
        if (kmp_problems_get(problems, i, KMP_ENGLISH).severity == KMP_ERROR)
            return kmp_problems_get(problems, i, KMP_ENGLISH).text;
    return kmp_problems_count(problems) > 0 ? kmp_problems_get(problems, 0, KMP_ENGLISH).text : "";
}

static void cells_are_what_stands_in_the_file(void)
{
    CHECK_INT(read("unit/day", "cells.xlsx"), KMP_OK);
    CHECK_INT(count, 2);
    CHECK_STR(grids[0].name, "cells.xlsx");
    CHECK_STR(grids[1].name, "cells.xlsx#shots");
    CHECK_INT(grids[0].rows[1].number, 3);
    CHECK_STR(cell(0, 0, 0), "Asesi");
    CHECK_STR(cell(0, 0, 1), NULL);
    CHECK_STR(cell(0, 0, 2), "third");
    CHECK_STR(cell(0, 1, 0), "BAR1-001");
    CHECK_STR(cell(0, 1, 1), "27.100000000000001");
    CHECK_STR(cell(0, 1, 7), "true");
    CHECK_STR(cell(0, 1, 8), "#DIV/0!");
    CHECK_STR(cell(1, 0, 1), "2");
}

static void days_and_times_are_told_by_their_style(void)
{
    CHECK_INT(read("unit/day", "cells.xlsx"), KMP_OK);
    CHECK_STR(cell(0, 1, 2), "2026-11-18");
    CHECK_STR(cell(0, 1, 3), "5"); // "days" in quotation marks is a word of the format
    CHECK_STR(cell(0, 1, 4), "2026-11-18 08:30:00");
    CHECK_STR(cell(0, 1, 5), "08:30:00");
}

static void a_formula_gives_its_stored_value_with_a_note(void)
{
    CHECK_INT(read("unit/day", "cells.xlsx"), KMP_OK);
    CHECK_STR(cell(0, 1, 6), "54.2");
    CHECK_STR(said(), "cell G3: a formula; the value 54.2 that it had when the sheet was saved is taken");
    CHECK_INT(kmp_problems_get(problems, 0, KMP_ENGLISH).severity, KMP_WARNING);
}

static void the_same_sheet_of_libreoffice_says_the_same_as_its_csv(void)
{
    uint32_t differ = 0, cells = 0;
    CHECK_INT(read("cli/day", "entry-shots.csv"), KMP_OK);
    struct grid csv = grids[0];
    CHECK_INT(read("cli/day", "entry-shots.xlsx"), KMP_OK);
    CHECK_INT(grids[0].count, csv.count);
    for (uint32_t i = 0; i < csv.count; i++)
        for (uint32_t k = 0; k < csv.rows[i].count; k++) {
            char *text = arena_string(&arena, grid_cell(&csv.rows[i], k)),
                 *comma = text != NULL ? strchr(text, ',') : NULL;
            if (comma != NULL && i > 0)
                *comma = '.';
            const char *other = cell(0, i, k);
            differ += (text == NULL) != (other == NULL) || (text != NULL && strcmp(text, other) != 0);
            cells += text != NULL;
        }
    CHECK_INT(differ, 0);
    CHECK(cells > 100);
}

static void a_file_that_is_no_workbook_is_refused_with_the_reason(void)
{
    static const struct {
        const char *name, *why;
    } files[] = { { "bomb.xlsx", "it is too large" },
                  { "entities.xlsx", "it has a document type" },
                  { "broken.xlsx", "a part of it is damaged" },
                  { "missing.xlsx", "a worksheet is missing" },
                  { "far.xlsx", "it has more than 2,000 columns" },
                  { "long.xlsx", "it has more than 20,000 rows" } };
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        CHECK_INT(read("unit/day", files[i].name), KMP_SHEET_WORKBOOK);
        CHECK(strstr(said(), files[i].why) != NULL);
        CHECK_INT(count, 0);
    }
}

// Cut anywhere, a workbook is refused or says no more than it did.
static void a_workbook_cut_short_does_no_harm(void)
{
    struct text file;
    const char *path = arena_printf(&arena, "%s/tests/unit/day/cells.xlsx", getenv("KOMPETEN_SOURCE"));
    uint32_t refused = 0;
    CHECK_INT(file_read(&file, &arena, path, GRID_BYTES, NULL), KMP_OK);
    for (uint32_t size = 4; size < file.size; size += 7) {
        struct arena own = { 0 };
        refused += grids_read(&grids, &count, &own, "cut.xlsx", file.bytes, size, NULL) != KMP_OK;
        arena_free(&own);
    }
    CHECK(refused > file.size / 14);
}

static const struct check_test tests[] = {
    { "cells are what stands in the file", cells_are_what_stands_in_the_file },
    { "days and times are told by their style", days_and_times_are_told_by_their_style },
    { "a formula gives its stored value with a note", a_formula_gives_its_stored_value_with_a_note },
    { "the same sheet of LibreOffice says the same as its CSV",
      the_same_sheet_of_libreoffice_says_the_same_as_its_csv },
    { "a file that is no workbook is refused with the reason",
      a_file_that_is_no_workbook_is_refused_with_the_reason },
    { "a workbook cut short does no harm", a_workbook_cut_short_does_no_harm },
};

int main(void)
{
    problems = kmp_problems_new();
    if (read("unit/day", "cells.xlsx") == KMP_NOT_BUILT)
        return check_skip("this build reads no XLSX");
    int failed = CHECK_SUITE("day_xlsx", tests);
    kmp_problems_free(problems);
    arena_free(&arena);
    return failed;
}
