// SPDX-License-Identifier: Apache-2.0
// sheets.c -- the entry sheets as CSV: one row a candidate, or one row a finding
#include "day.h"

#include <stdio.h>

const char *sheet_name(struct arena *arena, const struct day *day, const kmp_field *table, uint32_t assessor)
{
    if (table != NULL)
        return arena_printf(arena, "entry-%s.csv", table->id);
    return day->session.assessors.count > 1 ? arena_printf(arena, "entry-%u.csv", assessor + 1) : "entry.csv";
}

static char separator_of(const struct day *day)
{
    return day->session.decimal == 1 ? ';' : ',';
}

static void write_head(struct page *page, const struct day *day, const struct column *columns, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        struct page head = { 0 };
        column_head(&head, &day->ground, &columns[i], day->session.language);
        csv_cell(page, separator_of(day), i == 0, (struct text){ head.bytes, (uint32_t)head.size });
        page->failed |= head.failed;
        page_free(&head);
    }
    csv_end(page);
}

// What a row says before anything is entered.
static void write_row(struct page *page, const struct day *day, const struct column *columns, uint32_t count,
                      uint32_t candidate, struct text assessor, uint32_t row)
{
    char code[CODE_TEXT], number[16];
    code_write(code, day->key, candidate, 0);
    int digits = snprintf(number, sizeof number, "%u", row);
    for (uint32_t i = 0; i < count; i++) {
        struct text cell = { NULL, 0 };
        if (columns[i].kind == COLUMN_CODE)
            cell = (struct text){ code, CODE_TEXT - 1 };
        else if (columns[i].kind == COLUMN_CANDIDATE)
            cell = session_seat(&day->session, candidate)->id;
        else if (columns[i].kind == COLUMN_NAME)
            cell = day_name(day, candidate);
        else if (columns[i].kind == COLUMN_ASSESSOR)
            cell = assessor;
        else if (columns[i].kind == COLUMN_ROW)
            cell = (struct text){ number, (uint32_t)digits };
        csv_cell(page, separator_of(day), i == 0, cell);
    }
    csv_end(page);
}

void sheet_write(struct page *page, struct day *day, const kmp_field *table, uint32_t assessor)
{
    const struct assessor *assessors = day->session.assessors.items;
    struct text who = { NULL, 0 };
    uint32_t count, rows = table != NULL ? table_rows(table) : 1;
    struct column *columns = columns_of(&count, &day->arena, &day->ground, table);
    if (columns == NULL) {
        page->failed = true;
        return;
    }
    if (table == NULL && assessor < day->session.assessors.count)
        who = assessors[assessor].id;
    page_put(page, "\xEF\xBB\xBF");
    write_head(page, day, columns, count);
    for (uint32_t i = 0; i < day->session.candidates.count; i++)
        for (uint32_t row = 1; row <= rows; row++)
            write_row(page, day, columns, count, i, who, row);
}
