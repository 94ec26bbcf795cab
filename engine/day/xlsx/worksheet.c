// SPDX-License-Identifier: Apache-2.0
// worksheet.c -- the cells of one worksheet
#include <stdlib.h>
#include <string.h>

#include "../../base/exact.h"
#include "parts.h"

struct worksheet {
    struct xlsx_reading reading;
    struct grid *grid;
    kmp_problems *problems;
    struct text *cells; // [GRID_COLUMNS] of the row at hand
    uint32_t width, row, column;
    struct page value;
    char kind; // of the cell: 'n' number, 's' shared, 't' text, 'b' true or false, 'e' an error
    uint32_t style;
    bool inside, formula, hidden; // hidden: the row
};

// "D7" to column 3 and row 7; false where it is none.
static bool read_place(uint32_t *column, uint32_t *row, const char *place)
{
    uint32_t letters = 0;
    *column = *row = 0;
    for (; *place >= 'A' && *place <= 'Z' && letters < 4; place++, letters++)
        *column = *column * 26 + (uint32_t)(*place - 'A') + 1;
    for (; *place >= '0' && *place <= '9' && *row < 10000000; place++)
        *row = *row * 10 + (uint32_t)(*place - '0');
    if (*place != '\0' || *column == 0 || *row == 0)
        return false;
    --*column;
    return true;
}

static char kind_of(const char *type)
{
    if (type == NULL || strcmp(type, "n") == 0)
        return 'n';
    if (strcmp(type, "s") == 0 || strcmp(type, "b") == 0 || strcmp(type, "e") == 0)
        return type[0];
    return 't'; // str, inlineStr, d: the text that stands there
}

static void begin_row(struct worksheet *sheet, const char **attributes)
{
    const char *number = xlsx_attribute(attributes, "r");
    sheet->row = number != NULL ? (uint32_t)strtoul(number, NULL, 10) : sheet->row + 1;
    sheet->width = 0;
    sheet->column = 0;
    const char *hidden = xlsx_attribute(attributes, "hidden");
    sheet->hidden = hidden != NULL && (strcmp(hidden, "1") == 0 || strcmp(hidden, "true") == 0);
}

// Cells that are one on the screen hold one value, and whoever typed it meant all of them or only the first.
static void check_merged(struct worksheet *sheet, const char *range)
{
    struct arena *arena = sheet->reading.book->arena;
    uint32_t column, row;
    char first[16] = "";
    for (size_t i = 0; range != NULL && i + 1 < sizeof first && range[i] != '\0' && range[i] != ':'; i++)
        first[i] = range[i];
    if (!read_place(&column, &row, first))
        return;
    for (uint32_t i = 0; i < sheet->grid->count; i++) {
        const struct grid_row *there = &sheet->grid->rows[i];
        if (there->number != row || grid_cell(there, column).bytes == NULL)
            continue;
        grid_say(sheet->problems, arena, sheet->grid, row, column, KMP_ERROR, KMP_SHEET_MERGED, "found",
                 arena_string(arena, text_of(range)), NULL);
        sheet->reading.book->merged = true;
    }
}

static void begin_cell(struct worksheet *sheet, const char **attributes)
{
    const char *place = xlsx_attribute(attributes, "r"), *style = xlsx_attribute(attributes, "s");
    uint32_t row = sheet->row;
    if (place != NULL && !read_place(&sheet->column, &row, place))
        xlsx_stop(&sheet->reading, "a cell has no place");
    sheet->kind = kind_of(xlsx_attribute(attributes, "t"));
    sheet->style = style != NULL ? (uint32_t)strtoul(style, NULL, 10) : 0;
    sheet->value.size = 0;
    sheet->formula = false;
}

static void cell_starts(void *self, const char *name, const char **attributes)
{
    struct worksheet *sheet = self;
    if (strcmp(name, "row") == 0)
        begin_row(sheet, attributes);
    else if (strcmp(name, "c") == 0)
        begin_cell(sheet, attributes);
    else if (strcmp(name, "f") == 0)
        sheet->formula = true;
    else if (strcmp(name, "mergeCell") == 0)
        check_merged(sheet, xlsx_attribute(attributes, "ref"));
    sheet->inside = strcmp(name, "v") == 0 || strcmp(name, "t") == 0;
}

static void cell_said(void *self, const char *text, int size)
{
    struct worksheet *sheet = self;
    if (sheet->inside)
        page_bytes(&sheet->value, text, (size_t)size);
}

static struct text shared_string(const struct xlsx_book *book, const char *number)
{
    char *end;
    unsigned long index = strtoul(number, &end, 10);
    return *end == '\0' && index < book->string_count ? book->strings[index] : (struct text){ NULL, 0 };
}

static struct text value_of(struct worksheet *sheet)
{
    struct xlsx_book *book = sheet->reading.book;
    char *text = arena_string(book->arena, (struct text){ sheet->value.bytes, (uint32_t)sheet->value.size });
    if (text == NULL) {
        xlsx_stop(&sheet->reading, "memory is short");
        return (struct text){ NULL, 0 };
    }
    if (sheet->kind == 's')
        return shared_string(book, text);
    if (sheet->kind == 'b')
        return text_of(text[0] == '1' ? "true" : "false");
    uint8_t date = sheet->style < book->style_count ? book->dates[sheet->style] : 0;
    struct text moment = { NULL, 0 };
    if (sheet->kind == 'n' && date != 0)
        moment = xlsx_moment(book->arena, text_of(text), date, book->from_1904);
    return moment.bytes != NULL ? moment : text_of(text);
}

// A program formats a million empty rows where one was deleted; only what holds something counts.
static bool in_bounds(struct worksheet *sheet, uint32_t column)
{
    if (sheet->row > GRID_ROWS)
        xlsx_stop(&sheet->reading, "it has more than 20,000 rows");
    else if (column >= GRID_COLUMNS)
        xlsx_stop(&sheet->reading, "it has more than 2,000 columns");
    return sheet->row <= GRID_ROWS && column < GRID_COLUMNS;
}

static void end_cell(struct worksheet *sheet)
{
    struct arena *arena = sheet->reading.book->arena;
    uint32_t column = sheet->column++;
    if (sheet->value.size == 0 || sheet->value.failed)
        return;
    if (!in_bounds(sheet, column))
        return;
    struct text value = value_of(sheet);
    while (sheet->width <= column)
        sheet->cells[sheet->width++] = (struct text){ NULL, 0 };
    sheet->cells[column] = value;
    if (sheet->formula)
        grid_say(sheet->problems, arena, sheet->grid, sheet->row, column, KMP_WARNING, KMP_SHEET_FORMULA,
                 "found", arena_string(arena, value), NULL);
}

static void end_row(struct worksheet *sheet)
{
    struct arena *arena = sheet->reading.book->arena;
    uint32_t before = sheet->grid->count;
    if (!grid_add(sheet->grid, arena, sheet->cells, sheet->width, sheet->row))
        xlsx_stop(&sheet->reading, "memory is short");
    if (sheet->hidden && sheet->grid->count > before)
        grid_say(sheet->problems, arena, sheet->grid, sheet->row, 0, KMP_WARNING, KMP_SHEET_HIDDEN, NULL);
}

static void cell_ends(void *self, const char *name)
{
    struct worksheet *sheet = self;
    sheet->inside = false;
    if (strcmp(name, "c") == 0)
        end_cell(sheet);
    else if (strcmp(name, "row") == 0)
        end_row(sheet);
}

bool xlsx_worksheet(struct grid *out, struct xlsx_book *book, struct text part, kmp_problems *problems)
{
    struct worksheet sheet = { .reading = { book, NULL }, .grid = out, .problems = problems, .kind = 'n' };
    sheet.cells = arena_array(book->arena, GRID_COLUMNS, sizeof *sheet.cells);
    if (sheet.cells == NULL)
        return false;
    bool good = xlsx_parse(&sheet.reading, part, cell_starts, cell_ends, cell_said);
    page_free(&sheet.value);
    return good;
}

// ---- days and times ----

// The day so many days after the first of March of the year 0 (a count in which leap days come last).
static struct text day_text(struct arena *arena, int64_t number)
{
    int64_t era = number / 146097, of_era = number % 146097;
    int64_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int64_t of_year = of_era - (365 * year + year / 4 - year / 100), month = (5 * of_year + 2) / 153;
    int64_t day = of_year - (153 * month + 2) / 5 + 1;
    month = month < 10 ? month + 3 : month - 9;
    year += era * 400 + (month <= 2);
    return text_of(
        arena_printf(arena, "%04lld-%02lld-%02lld", (long long)year, (long long)month, (long long)day));
}

// Serial days count from 30 December 1899, or from 1 January 1904.
struct text xlsx_moment(struct arena *arena, struct text serial, uint8_t kind, bool from_1904)
{
    static const struct text none = { NULL, 0 };
    static const int64_t day_0_of_1900 = 693899, day_0_of_1904 = 695361;
    struct exact value, second = exact_div(exact_int(1), exact_int(86400));
    if (!exact_read(&value, serial) || !exact_given(value) || value.n < 0)
        return none;
    value = exact_round(value, second, ROUND_HALF_UP);
    struct exact whole = exact_round(value, exact_int(1), ROUND_DOWN);
    struct exact seconds = exact_mul(exact_sub(value, whole), exact_int(86400));
    if (!exact_given(seconds) || whole.n > 2958465)
        return none;
    struct text day = day_text(arena, (int64_t)whole.n + (from_1904 ? day_0_of_1904 : day_0_of_1900));
    int of_day = (int)seconds.n;
    if (day.bytes == NULL || kind == 1)
        return day;
    const char *time = arena_printf(arena, "%02d:%02d:%02d", of_day / 3600, of_day / 60 % 60, of_day % 60);
    if (kind == 2 && whole.n == 0)
        return text_of(time);
    return text_of(arena_printf(arena, "%s %s", day.bytes, time != NULL ? time : ""));
}
