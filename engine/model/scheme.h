// SPDX-License-Identifier: Apache-2.0
// scheme.h -- a certification scheme: the units that make it, and which rubrics show them
#ifndef KOMPETEN_MODEL_SCHEME_H
#define KOMPETEN_MODEL_SCHEME_H

#include "../base/hash.h"
#include "shape.h"

enum {
    SCHEME_UNITS = 64,    // of a scheme
    SCHEME_RUBRICS = 32,  // of a unit
    SCHEME_ELEMENTS = 60, // of a unit
    SCHEME_KUK = 60       // of an element
};

// What another issuer of the framework calls a thing; no text: it goes by the name that follows from its code.
struct scheme_name {
    struct shaped shaped;
    struct text identifier, uri; // a UUID, a URI
};

struct scheme_kuk {
    struct shaped shaped;
    struct text no; // "1.1"
    struct say text;
    bool critical;
    struct scheme_name named;
};

struct scheme_element {
    struct shaped shaped;
    struct text no; // "1"
    struct say title;
    struct list kuk; // struct scheme_kuk
    struct scheme_name named;
};

// Where the units come from, for those who exchange frameworks.
struct scheme_framework {
    struct shaped shaped;
    struct text creator, publisher, description, source, adoption_status;
    struct text changed;  // when it was changed last: RFC 3339
    struct text language; // of its texts: BCP 47
    struct scheme_name named;
};

struct scheme_unit {
    struct shaped shaped;
    struct text code, decree;
    int64_t version; // 0: not said
    struct say title;
    struct list kuk_required, methods, rubrics; // struct text
    int64_t valid_months;                       // 0: it does not expire
    struct list elements;                       // struct scheme_element
    struct list same_as;                        // struct text: URIs of the same unit elsewhere
    struct scheme_name named;
};

struct scheme {
    struct shaped shaped;
    int64_t version_of_format; // 1
    struct text no, version;   // no: none where nobody has given it one
    int32_t kind;              // index into scheme_kind_words
    struct say title;
    struct list units; // struct scheme_unit
    struct scheme_framework framework;
    struct tape tape;
    char sha256[HASH_TEXT]; // of its canonical form
};

extern const struct shape scheme_shape;
extern const char *const scheme_kind_words[];

// Reads a scheme and refuses what is none. Lives in the arena and in `json`.
kmp_status scheme_read(struct scheme *out, struct arena *arena, const char *json, size_t size, const char *name,
                       kmp_problems *problems);

// The language that its texts stand in first: Indonesian, where one of them is Indonesian and nothing else is
// said.
kmp_language scheme_language(const struct scheme *scheme);
// A text of it in this language; in the other one where it has no such.
struct text say_in(struct say say, kmp_language language);

// Unit number `index`.
const struct scheme_unit *scheme_unit_at(const struct scheme *scheme, uint32_t index);

// Whether two codes name one unit: the letter O and the digit 0 stand for each other in old lists, where dots
// are left out too ("LOG.OO.01.002.01" is "LOG.0001.002.01").
bool unit_code_same(struct text a, struct text b);

#endif
