// SPDX-License-Identifier: Apache-2.0
// list.h -- a plain list as XLSX, every cell of it text
#ifndef KOMPETEN_DAY_XLSX_LIST_H
#define KOMPETEN_DAY_XLSX_LIST_H

#include "../grid.h"

// The first row is the head. KMP_NOT_BUILT where this build has no libxlsxwriter.
kmp_status list_write(kmp_text *out, struct arena *arena, const struct grid *grid, kmp_problems *problems);

#endif
