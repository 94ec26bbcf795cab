// SPDX-License-Identifier: Apache-2.0
// case_parts.h -- what the files share that read a CASE package: case_check.c, case_read.c, case_scheme.c
#ifndef KOMPETEN_EXCHANGE_CASE_PARTS_H
#define KOMPETEN_EXCHANGE_CASE_PARTS_H

#include "../model/value.h"
#include "framework.h"

enum { CASE_LEFT = 64 }; // kinds of things that are left out and told

// An item, and where it hangs.
struct case_item {
    uint32_t node;
    struct text identifier, uri;
    uint32_t parent;  // index of an item, CASE_ROOT, CASE_LOOSE
    uint32_t level;   // 1: a unit, 2: an element, 3: a KUK
    int64_t sequence; // among its siblings; INT64_MAX: not said
    uint32_t *same;   // associations that say what it is the same as, [same_count]
    uint32_t same_count, same_room;
};
#define CASE_ROOT UINT32_MAX        // it hangs at the document
#define CASE_LOOSE (UINT32_MAX - 1) // it hangs nowhere

struct case_known {
    struct text identifier;
    uint32_t item;
};

// What a scheme has no place for: told once with how many carry it.
struct case_left {
    struct text key;
    uint32_t node, count; // the first of them
};

struct case_reading {
    struct arena *arena;
    struct tape tape;
    struct faults faults;
    const struct case_beside *beside;
    uint32_t package, document;
    uint32_t root; // what the units hang at: CASE_ROOT, or the index of an item
    struct text document_identifier;
    struct case_item *items; // [count], as they stand there
    uint32_t count;
    struct case_known *known; // [count], sorted
    uint32_t *order;          // [count], indices of items: siblings together, as they follow each other
    struct case_left left[CASE_LEFT];
    uint32_t left_count;
};

// ---- case_check.c: the classes of CASE 1.1 as a table ----

enum case_class {
    CASE_PACKAGE,
    CASE_DOCUMENT,
    CASE_ITEM,
    CASE_ASSOCIATION,
    CASE_LINK,
    CASE_TARGET,
    CASE_DEFINITIONS,
    CASE_ITEM_TYPE,
    CASE_CLASSES
};
// Checks an object and what lies in it. A fault of what a scheme keeps is an error, of anything else a warning;
// what a scheme does not keep, and keys that CASE does not know, are collected in `left`.
void case_check(struct case_reading *r, enum case_class class, uint32_t node);
void case_leave(struct case_reading *r, struct text key, uint32_t node);
// Notes of what was left.
void case_tell_left(struct case_reading *r);

// A member that is text; no text where it is absent, null or something else.
struct text case_text(const struct case_reading *r, uint32_t object, const char *key);
// A member of extensions/kompeten; 0: absent.
uint32_t case_extension(const struct case_reading *r, uint32_t object, const char *key);

// case_read.c: the first place in `order` of an item below `parent`; their end is where the parent changes.
uint32_t case_below(const struct case_reading *r, uint32_t parent);

// ---- case_scheme.c ----

kmp_status case_write_scheme(struct writer *w, struct case_reading *r);

#endif
