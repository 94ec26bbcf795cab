// SPDX-License-Identifier: Apache-2.0
// csv.h -- rows of a CSV file
#ifndef KOMPETEN_CLI_CSV_H
#define KOMPETEN_CLI_CSV_H

#include <stddef.h>

enum { CELLS_AT_MOST = 32 };

// Takes a row out of the text at `*at`, cutting it into cells in place. Gives how many there are.
size_t csv_take_row(const char *cells[CELLS_AT_MOST], char **at);

#endif
