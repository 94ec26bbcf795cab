// SPDX-License-Identifier: Apache-2.0
// file.h -- a whole file as text, bounded
#ifndef KOMPETEN_BASE_FILE_H
#define KOMPETEN_BASE_FILE_H

#include "arena.h"
#include "problem.h"

// Reads a regular file of at most `limit` bytes into the arena, a NUL behind. KMP_CANNOT_READ with the reason
// where it is absent, larger, or no regular file; the problem's file is `path`.
kmp_status file_read(struct text *out, struct arena *arena, const char *path, size_t limit,
                     kmp_problems *problems);
// The names in a folder that end in `ending`, sorted by bytes; an absent folder has none. KMP_CANNOT_READ where
// not all of it can be listed; the problem's file is `folder`.
kmp_status file_list(const char ***names, uint32_t *count, struct arena *arena, const char *folder,
                     const char *ending, kmp_problems *problems);
// Whether something is there. What cannot be looked at counts as there: whoever reads it learns why, and
// nothing else is taken in its stead.
bool file_exists(const char *path);
// Says that this path cannot be read, for a reason in errno's words; KMP_CANNOT_READ, or KMP_NO_MEMORY.
kmp_status file_refuse(kmp_problems *problems, const char *path, int error);

#endif
