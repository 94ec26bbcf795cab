// SPDX-License-Identifier: Apache-2.0
// framework.h -- a scheme as a competency framework: units, their elements, their KUK, each by a name for good
#ifndef KOMPETEN_EXCHANGE_FRAMEWORK_H
#define KOMPETEN_EXCHANGE_FRAMEWORK_H

#include <kompeten/class.h>

#include "../day/grid.h"
#include "../model/scheme.h"

enum part { PART_UNIT, PART_ELEMENT, PART_KUK, PARTS };

// A thing of the framework.
struct part_node {
    enum part part;
    uint32_t parent;  // index of the unit or element around it; its own, of a unit
    uint32_t place;   // among its siblings, from 1
    const char *code; // "C.24LAS01.029.1", "C.24LAS01.029.1/1.1"
    struct text no;   // number of an element or KUK
    struct say say;
    const char *identifier, *uri; // a UUID, a URI
    const char *own;              // the URN that follows from its code, as credentials say it
    const struct scheme_unit *unit;
    const struct shaped *shaped; // where it stands in the scheme
    bool critical;
};

struct framework {
    const struct scheme *scheme;
    struct part_node *nodes; // [count], each behind what it belongs to
    uint32_t count;
    struct text no, title; // the number; the title, else the number
    const char *identifier, *uri;
    struct text creator, changed;
    kmp_language language;
};

// What a scheme does not say itself; NULL: nothing.
struct framework_beside {
    const char *creator, *changed;
};

// Everything that is lacking is an error with its place in the scheme. KUK that are required and have no text
// are a warning a unit: nothing is made up for them.
kmp_status framework_of(struct framework *out, struct arena *arena, const struct scheme *scheme,
                        const struct framework_beside *beside, kmp_problems *problems);

// case_write.c: a CASE 1.1 CFPackage, canonical JSON.
kmp_status framework_write_case(kmp_text *out, struct arena *arena, const struct framework *framework);

// moodle.c: the CSV that Moodle's import of competency frameworks takes.
kmp_status framework_write_moodle(kmp_text *out, struct arena *arena, const struct framework *framework,
                                  kmp_problems *problems);

// case_read.c: a CASE 1.1 CFPackage as the text of a scheme, canonical JSON.
struct case_beside {
    const char *kind;     // of the scheme, where the package has none
    const char *decree;   // of its units, where they have none
    const char *language; // "id" or "en", where its texts have none
    const char *below;    // code or identifier of the item whose items are the units; NULL: the document
};
kmp_status case_read(kmp_text *out, struct arena *arena, const kmp_source *package,
                     const struct case_beside *beside, kmp_problems *problems);

#endif
