// SPDX-License-Identifier: Apache-2.0
// scheme.h -- a certification scheme: the units that make it, and which rubrics show them
#ifndef KOMPETEN_MODEL_SCHEME_H
#define KOMPETEN_MODEL_SCHEME_H

#include "../base/hash.h"
#include "shape.h"

enum { SCHEME_UNITS = 64, SCHEME_RUBRICS = 32 }; // units of a scheme, rubrics of a unit

struct scheme_unit {
    struct shaped shaped;
    struct text code, decree;
    int64_t version; // 0: not said
    struct say title;
    struct list kuk_required, methods, rubrics; // struct text
    int64_t valid_months;                       // 0: it does not expire
};

struct scheme {
    struct shaped shaped;
    int64_t version_of_format; // 1
    struct text no, version;   // no: none where nobody has given it one
    int32_t kind;              // index into scheme_kind_words
    struct say title;
    struct list units; // struct scheme_unit
    struct tape tape;
    char sha256[HASH_TEXT]; // of its canonical form
};

extern const struct shape scheme_shape;
extern const char *const scheme_kind_words[];

// Reads a scheme and refuses what is none. Lives in the arena and in `json`.
kmp_status scheme_read(struct scheme *out, struct arena *arena, const char *json, size_t size, const char *name,
                       kmp_problems *problems);

// Unit number `index`.
const struct scheme_unit *scheme_unit_at(const struct scheme *scheme, uint32_t index);

// Whether two codes name one unit: the letter O and the digit 0 stand for each other in old lists, where dots
// are left out too ("LOG.OO.01.002.01" is "LOG.0001.002.01").
bool unit_code_same(struct text a, struct text b);

#endif
