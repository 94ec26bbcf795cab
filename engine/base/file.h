// SPDX-License-Identifier: Apache-2.0
// file.h -- a whole file as text, bounded
#ifndef KOMPETEN_BASE_FILE_H
#define KOMPETEN_BASE_FILE_H

#include "arena.h"
#include "problem.h"

// Reads a regular file of at most `limit` bytes into the arena, a NUL behind. KMP_CANNOT_READ with the reason where
// it is absent, larger, or no regular file; the problem's file is `path`.
kmp_status file_read(struct text *out, struct arena *arena, const char *path, size_t limit, kmp_problems *problems);
// The names in a folder that end in `ending`, sorted by bytes; an absent folder has none.
kmp_status file_list(const char ***names, uint32_t *count, struct arena *arena, const char *folder, const char *ending);
// Whether something is there.
bool file_exists(const char *path);

#endif
