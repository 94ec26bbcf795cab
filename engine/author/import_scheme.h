// SPDX-License-Identifier: Apache-2.0
// import_scheme.h -- a marking scheme on its way from a table to a rubric: import_scheme.c reads it and
// import_scheme_write.c writes it
#ifndef KOMPETEN_IMPORT_SCHEME_H
#define KOMPETEN_IMPORT_SCHEME_H

#include <kompeten/kompeten.h>

#include "../base/exact.h"
#include "../day/page.h"

// A code and what it is called: "A1 Website layout".
struct heading {
    struct text code, title; // title: no text where only a code stands there
    struct exact declared;   // marks that the table says it has; absent: it says nothing
    uint32_t parent;         // index of the heading around it
};

enum { DESCRIPTORS = 11 };

struct aspect {
    uint32_t criterion, sub, section; // indices of headings; UINT32_MAX: none
    struct text title;
    struct text descriptors[DESCRIPTORS]; // from 0 points up
    uint32_t descriptor_count;
    bool judged;
    struct exact mark;
};

struct headings {
    struct heading *items;
    uint32_t count, room;
};

struct marking_scheme {
    const char *name, *id; // of the table, and of the rubric to be
    struct headings criteria, subs, sections;
    struct aspect *aspects;
    uint32_t aspect_count, aspect_room;
    struct exact total;
};

// import_scheme_write.c: the rubric's text.
void scheme_write(struct page *page, const struct marking_scheme *scheme);

#endif
