// SPDX-License-Identifier: Apache-2.0
// csv.c -- rows of a CSV file as RFC 4180 has it, quotation marks and line feeds in cells included
#include "csv.h"

#include <stdbool.h>

// Takes one cell out of `*at`, unquoted in place. Gives what stood behind it: ',', '\n' or '\0'.
static char take_cell(const char **cell, char **at)
{
    char *from = *at, *to = from;
    bool quoted = *from == '"';
    *cell = to;
    if (quoted)
        from++;
    while (*from != '\0' && (quoted || (*from != ',' && *from != '\n'))) {
        if (quoted && *from == '"' && *++from != '"') {
            quoted = false;
            continue;
        }
        *to++ = *from++;
    }
    char end = *from;
    *at = from + (end != '\0');
    if (to > *cell && to[-1] == '\r')
        to--;
    *to = '\0';
    return end;
}

size_t csv_take_row(const char *cells[CELLS_AT_MOST], char **at)
{
    size_t count = 0;
    char end = ',';
    while (end == ',') {
        const char *cell;
        end = take_cell(&cell, at);
        if (count < CELLS_AT_MOST)
            cells[count++] = cell;
    }
    return count;
}
