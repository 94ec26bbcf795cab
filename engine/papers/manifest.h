// SPDX-License-Identifier: Apache-2.0
// manifest.h -- what is in a pack, by name, size and hash
#ifndef KOMPETEN_PAPERS_MANIFEST_H
#define KOMPETEN_PAPERS_MANIFEST_H

#include "../model/shape.h"
#include "tar.h"

enum { PACK_MEMBERS = 20000 };

struct listed {
    struct shaped shaped;
    struct text name, sha256;
    int64_t size;
};

struct manifest {
    struct shaped shaped;
    int64_t version;     // of the format: 1
    struct list members; // struct listed, in the order of names
    struct tape tape;
};

extern const struct shape manifest_shape;

// Reads a manifest as manifest_write has written it: names good and ascending, none of them a folder of
// another.
kmp_status manifest_read(struct manifest *out, struct arena *arena, const char *json, size_t size,
                         const char *name, kmp_problems *problems);
// Writes that of `listed[count]`, which stand in the order of names.
void manifest_write(struct writer *w, const struct listed *listed, uint32_t count);
// What a manifest says of these members, in the arena; NULL where memory is short.
struct listed *manifest_list(struct arena *arena, const struct tar_member *members, uint32_t count);

#endif
