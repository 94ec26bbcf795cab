// SPDX-License-Identifier: Apache-2.0
// print.h -- text on a terminal: widths, columns, colours, and nothing in it that steers the terminal
#ifndef KOMPETEN_CLI_PRINT_H
#define KOMPETEN_CLI_PRINT_H

#include <stdio.h>

#include "cli.h"

enum { PAGE_WIDTH = 100 };

enum colour { PLAIN, BOLD, DIM, RED, GREEN, YELLOW };

// Whether colour may be used on this stream: a terminal, not "dumb", and NO_COLOR is not set.
bool colour_wanted(FILE *stream);

// Writes text with its control characters replaced by '?', so that a paper cannot steer the terminal. `lines`:
// line feeds stay.
void put_text(FILE *stream, const char *text, bool lines);
// The same in a colour, where this call uses colours.
void put_coloured(const struct cli *cli, enum colour colour, const char *text);

// Columns that text takes on a terminal.
size_t text_width(const char *text);

// Rows and columns of text. The last column is wrapped so that a row fits the page.
struct table;

struct table *table_new(size_t columns);
void table_free(struct table *table);
// Adds a row: `columns` texts, copied, NULL being empty. False where there is no memory.
bool table_row(struct table *table, enum colour colour, const char *const *cells);
// Prints it, the first row as the heading; `coloured` is the column whose cells take their row's colour.
void table_print(const struct cli *cli, const struct table *table, size_t coloured);

// Grows a text by another, with `between` before it unless it is the first. NULL where there is no memory:
// `*text` is freed then.
char *append(char **text, const char *between, const char *more);

#endif
