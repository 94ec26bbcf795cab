// SPDX-License-Identifier: Apache-2.0
// xlsx.h -- what kompeten-xlsx.so gives: a library of its own, loaded at the first workbook and not before
//
// The libraries that it needs take a tenth of a start to load, and who scores needs none of them. It has its
// own copy of the rooms that it stands on, and is of the same build, so that structs are the same on both
// sides.
#ifndef KOMPETEN_DAY_XLSX_XLSX_H
#define KOMPETEN_DAY_XLSX_XLSX_H

#include "../day.h"
#include "list.h"

struct xlsx {
    const char *version; // of kompeten
    size_t day_size, grid_size;
    // NULL: built without minizip and expat
    kmp_status (*read)(struct grid **out, uint32_t *count, struct arena *arena, const char *name,
                       const char *bytes, size_t size, kmp_problems *problems);
    // NULL: built without libxlsxwriter
    kmp_status (*workbook)(kmp_text *out, struct day *day);
    kmp_status (*list)(kmp_text *out, struct arena *arena, const struct grid *grid, kmp_problems *problems);
};

// What stands behind them, in the library: read.c, workbook.c, list.c.
kmp_status made_grids(struct grid **out, uint32_t *count, struct arena *arena, const char *name,
                      const char *bytes, size_t size, kmp_problems *problems);
kmp_status made_workbook(kmp_text *out, struct day *day);
kmp_status made_list(kmp_text *out, struct arena *arena, const struct grid *grid, kmp_problems *problems);

#define XLSX_LIBRARY "kompeten-xlsx.so"
#define XLSX_ENTRY "kompeten_xlsx"

// The library's one symbol. All its memory comes through `resize`.
typedef const struct xlsx *xlsx_entry(void *(*resize)(void *old, size_t size));

#endif
