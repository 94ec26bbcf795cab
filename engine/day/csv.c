// SPDX-License-Identifier: Apache-2.0
// csv.c -- CSV as RFC 4180 has it, read strictly, and written so that no cell becomes a formula
#include <string.h>

#include "grid.h"

struct csv {
    struct grid *grid;
    struct arena *arena;
    kmp_problems *problems;
    const char *at, *end;
    char separator;
    uint32_t row;       // from 1
    struct text *cells; // of the row at hand
    uint32_t count, room;
    kmp_status status;
};

static void fail(struct csv *csv, kmp_status status)
{
    csv->status = status;
    if (status == KMP_NO_MEMORY)
        problem_say(csv->problems, KMP_ERROR, status, NULL, NULL);
    else
        grid_say(csv->problems, csv->arena, csv->grid, csv->row, csv->count, KMP_ERROR, status, NULL);
}

static bool row_ends(const struct csv *csv)
{
    return csv->at == csv->end || *csv->at == '\n' || *csv->at == '\r';
}

static bool cell_ends(const struct csv *csv)
{
    return row_ends(csv) || *csv->at == csv->separator;
}

static struct text take_plain(struct csv *csv)
{
    const char *from = csv->at;
    while (!cell_ends(csv)) {
        if (*csv->at == '"') {
            fail(csv, KMP_SHEET_QUOTE);
            break;
        }
        csv->at++;
    }
    return (struct text){ csv->at > from ? from : NULL, (uint32_t)(csv->at - from) };
}

// Two quotation marks in a row are one; a single one ends the cell.
static struct text take_quoted(struct csv *csv)
{
    const char *from = ++csv->at;
    size_t doubled = 0;
    while (csv->at < csv->end && (*csv->at != '"' || (csv->at + 1 < csv->end && csv->at[1] == '"'))) {
        doubled += *csv->at == '"';
        csv->at += *csv->at == '"' ? 2 : 1;
    }
    struct text text = { from, (uint32_t)(csv->at - from) };
    if (csv->at == csv->end) {
        fail(csv, KMP_SHEET_QUOTE);
        return text;
    }
    csv->at++;
    if (!cell_ends(csv))
        fail(csv, KMP_SHEET_QUOTE);
    if (doubled == 0)
        return text;
    char *once = arena_take(csv->arena, text.size);
    if (once == NULL) {
        fail(csv, KMP_NO_MEMORY);
        return text;
    }
    uint32_t size = 0;
    for (uint32_t i = 0; i < text.size; i++) {
        once[size++] = from[i];
        i += from[i] == '"';
    }
    return (struct text){ once, size };
}

static void take_cell(struct csv *csv)
{
    bool quoted = csv->at < csv->end && *csv->at == '"';
    struct text cell = quoted ? take_quoted(csv) : take_plain(csv);
    if (csv->status != KMP_OK)
        return;
    if (csv->count == GRID_COLUMNS) {
        fail(csv, KMP_SHEET_TOO_WIDE);
        return;
    }
    void *cells = csv->cells;
    struct text *kept = arena_push(csv->arena, &cells, &csv->count, &csv->room, sizeof *kept);
    csv->cells = cells;
    if (kept == NULL)
        fail(csv, KMP_NO_MEMORY);
    else
        *kept = cell;
}

static void take_row(struct csv *csv)
{
    csv->count = 0;
    csv->row++;
    take_cell(csv);
    while (csv->status == KMP_OK && !row_ends(csv)) {
        csv->at++;
        take_cell(csv);
    }
    if (csv->status != KMP_OK)
        return;
    if (csv->at < csv->end && *csv->at++ == '\r' && csv->at < csv->end && *csv->at == '\n')
        csv->at++;
    if (csv->row > GRID_ROWS)
        fail(csv, KMP_SHEET_TOO_LONG);
    else if (!grid_add(csv->grid, csv->arena, csv->cells, csv->count, csv->row))
        fail(csv, KMP_NO_MEMORY);
}

// The separator that stands most often in the first row that has one, outside of quotation marks.
static char find_separator(const char *at, const char *end)
{
    static const char separators[] = { ',', ';', '\t' };
    size_t counts[3] = { 0 }, best = 0;
    bool quoted = false;
    for (; at < end && (quoted || *at != '\n' || counts[0] + counts[1] + counts[2] == 0); at++) {
        quoted ^= *at == '"';
        for (size_t i = 0; i < 3 && !quoted; i++)
            counts[i] += *at == separators[i];
    }
    for (size_t i = 1; i < 3; i++)
        best = counts[i] > counts[best] ? i : best;
    return separators[best];
}

// A line "sep=;" at the top, as one spreadsheet program wants it.
static void skip_marks(struct csv *csv)
{
    if (csv->end - csv->at >= 3 && memcmp(csv->at, "\xEF\xBB\xBF", 3) == 0)
        csv->at += 3;
    if (csv->end - csv->at < 6 || memcmp(csv->at, "sep=", 4) != 0)
        return;
    while (!row_ends(csv))
        csv->at++;
    if (csv->at < csv->end && *csv->at == '\r')
        csv->at++;
    if (csv->at < csv->end && *csv->at == '\n')
        csv->at++;
    csv->row = 1;
}

kmp_status csv_read(struct grid *out, struct arena *arena, const char *bytes, size_t size,
                    kmp_problems *problems)
{
    struct csv csv = { out, arena, problems, bytes, bytes + size, ',', 0, NULL, 0, 0, KMP_OK };
    size_t invalid = text_invalid_at(bytes, size);
    if (invalid < size || memchr(bytes, '\0', size) != NULL) {
        for (size_t i = 0; i < invalid && i < size; i++)
            csv.row += bytes[i] == '\n';
        csv.row++;
        fail(&csv, KMP_SHEET_ENCODING);
        return csv.status;
    }
    skip_marks(&csv);
    csv.separator = find_separator(csv.at, csv.end);
    while (csv.at < csv.end && csv.status == KMP_OK)
        take_row(&csv);
    return csv.status;
}

// ---- writing ----

static bool plain_number(struct text text)
{
    bool digits = false;
    for (uint32_t i = 0; i < text.size; i++) {
        char c = text.bytes[i];
        digits |= c >= '0' && c <= '9';
        if ((c < '0' || c > '9') && c != '.' && c != ',' && (c != '-' || i > 0))
            return false;
    }
    return digits;
}

static bool needs_quotes(struct text text, char separator)
{
    for (uint32_t i = 0; i < text.size; i++)
        if (text.bytes[i] == separator || strchr("\"\r\n\t;,", text.bytes[i]) != NULL)
            return true;
    return text.size > 0 && (text.bytes[0] == ' ' || text.bytes[text.size - 1] == ' ');
}

bool csv_formula(struct text text)
{
    return text.size > 0 && strchr("=+-@\t\r", text.bytes[0]) != NULL && !plain_number(text);
}

static void put_cell(struct page *page, char separator, bool first, struct text text, bool quotes)
{
    bool formula = csv_formula(text);
    if (!first)
        page_bytes(page, &separator, 1);
    if (quotes)
        page_put(page, "\"");
    if (formula)
        page_put(page, "'");
    for (uint32_t i = 0; i < text.size; i++)
        page_bytes(page, text.bytes[i] == '"' ? "\"\"" : &text.bytes[i], text.bytes[i] == '"' ? 2 : 1);
    if (quotes)
        page_put(page, "\"");
}

void csv_cell(struct page *page, char separator, bool first, struct text text)
{
    put_cell(page, separator, first, text, needs_quotes(text, separator));
}

void csv_quoted_cell(struct page *page, char separator, bool first, struct text text)
{
    put_cell(page, separator, first, text, true);
}

void csv_end(struct page *page)
{
    page_put(page, "\r\n");
}
