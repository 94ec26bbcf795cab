// SPDX-License-Identifier: Apache-2.0
// scratch.h -- the file that libxlsxwriter writes a workbook to, read back and gone
#ifndef KOMPETEN_DAY_XLSX_SCRATCH_H
#define KOMPETEN_DAY_XLSX_SCRATCH_H

#include "../../base/arena.h"
#include "../../base/problem.h"

// A new empty file; its path in the arena, or NULL with an error.
char *scratch_new(struct arena *arena, kmp_problems *problems);
// Its bytes.
kmp_status scratch_read(kmp_text *out, const char *path);
void scratch_end(const char *path);

#endif
