// SPDX-License-Identifier: Apache-2.0
// table.c -- rows and columns of text, aligned by what a terminal shows, the last column wrapped
#include <stdlib.h>
#include <string.h>

#include "print.h"

enum { COLUMNS_AT_MOST = 8, NARROWEST = 20 };

struct row {
    enum colour colour;
    char *cells[COLUMNS_AT_MOST];
};

struct table {
    size_t columns, count, room;
    struct row *rows;
};

struct table *table_new(size_t columns)
{
    struct table *table = columns <= COLUMNS_AT_MOST ? calloc(1, sizeof *table) : NULL;
    if (table != NULL)
        table->columns = columns;
    return table;
}

void table_free(struct table *table)
{
    if (table == NULL)
        return;
    for (size_t i = 0; i < table->count; i++) {
        for (size_t j = 0; j < table->columns; j++)
            free(table->rows[i].cells[j]);
    }
    free(table->rows);
    free(table);
}

bool table_row(struct table *table, enum colour colour, const char *const *cells)
{
    if (table->count == table->room) {
        size_t room = table->room == 0 ? 16 : table->room * 2;
        struct row *grown = realloc(table->rows, room * sizeof *grown);
        if (grown == NULL)
            return false;
        table->rows = grown;
        table->room = room;
    }
    struct row *row = &table->rows[table->count++];
    *row = (struct row){ .colour = colour };
    for (size_t j = 0; j < table->columns; j++) {
        row->cells[j] = strdup(cells[j] != NULL ? cells[j] : "");
        if (row->cells[j] == NULL)
            return false;
    }
    return true;
}

static void measure(size_t widths[COLUMNS_AT_MOST], const struct table *table)
{
    size_t used = 0, last = table->columns - 1;
    for (size_t j = 0; j < table->columns; j++) {
        widths[j] = 0;
        for (size_t i = 0; i < table->count; i++) {
            size_t width = text_width(table->rows[i].cells[j]);
            widths[j] = width > widths[j] ? width : widths[j];
        }
        used += j < last ? widths[j] + 2 : 0;
    }
    size_t left = used + NARROWEST < PAGE_WIDTH ? PAGE_WIDTH - used : NARROWEST;
    widths[last] = widths[last] < left ? widths[last] : left;
}

static void pad(size_t columns)
{
    printf("%*s", (int)columns, "");
}

// How many bytes of text stand on a line of this width: whole words where one ends in time.
static size_t fitting(const char *text, size_t width)
{
    size_t at = 0, fits = 0;
    while (text[at] != '\0') {
        size_t end = at + strspn(text + at, " ");
        end += strcspn(text + end, " ");
        char *part = strndup(text, end);
        bool fit = part != NULL && text_width(part) <= width;
        free(part);
        if (!fit)
            break;
        at = fits = end;
    }
    return fits > 0 ? fits : strcspn(text, " "); // a word longer than the column stays whole
}

static void put_wrapped(const struct cli *cli, enum colour colour, const char *text, size_t width,
                        size_t indent)
{
    for (bool first = true; first || *text != '\0'; first = false) {
        size_t length = fitting(text, width);
        char *part = strndup(text, length);
        if (!first)
            pad(indent);
        put_coloured(cli, colour, part != NULL ? part : "");
        putchar('\n');
        free(part);
        text += length + strspn(text + length, " ");
    }
}

static void print_row(const struct cli *cli, const struct table *table, const struct row *row,
                      const size_t *widths, size_t coloured)
{
    size_t indent = 0, last = table->columns - 1;
    bool heading = row == table->rows;
    for (size_t j = 0; j < last; j++) {
        put_coloured(cli, heading || j == coloured ? row->colour : PLAIN, row->cells[j]);
        pad(widths[j] - text_width(row->cells[j]) + 2);
        indent += widths[j] + 2;
    }
    put_wrapped(cli, heading ? row->colour : PLAIN, row->cells[last], widths[last], indent);
}

static void print_line(const struct table *table, const size_t *widths)
{
    for (size_t j = 0; j < table->columns; j++) {
        for (size_t i = 0; i < widths[j]; i++)
            fputs("─", stdout);
        fputs(j + 1 < table->columns ? "  " : "\n", stdout);
    }
}

void table_print(const struct cli *cli, const struct table *table, size_t coloured)
{
    size_t widths[COLUMNS_AT_MOST];
    measure(widths, table);
    for (size_t i = 0; i < table->count; i++) {
        print_row(cli, table, &table->rows[i], widths, coloured);
        if (i == 0)
            print_line(table, widths);
    }
}
