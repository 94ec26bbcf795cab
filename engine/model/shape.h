// SPDX-License-Identifier: Apache-2.0
// shape.h -- a paper's shape as a table: the same rows read it into a struct, find its faults and print its
// schema
#ifndef KOMPETEN_MODEL_SHAPE_H
#define KOMPETEN_MODEL_SHAPE_H

#include "../base/exact.h"
#include "../base/tape.h"
#include "../base/writer.h"

enum shape_kind {
    SHAPE_TEXT,     // struct text; 1 to 4,000 characters, no control or bidi characters
    SHAPE_ID,       // struct text; the same, at most 100, no space at either end
    SHAPE_DECIMAL,  // struct exact; decimal text of at most 38 characters, or an integer
    SHAPE_FRACTION, // struct exact; the same or "280/3", as the engine writes it; overflow where it does not
                    // fit
    SHAPE_INTEGER,  // int64_t within low..high
    SHAPE_BOOL,     // bool
    SHAPE_TIME,     // struct text; RFC 3339 date-time
    SHAPE_DATE,     // struct text; RFC 3339 full-date
    SHAPE_SHA256,   // struct text; 64 lower case hexadecimal digits
    SHAPE_WORD,     // int32_t: index into `words`; -1 where absent
    SHAPE_TRUTH,    // int32_t: 0 false, 1 true, 2 + index into `words`; -1 where absent
    SHAPE_SAY,      // struct say: {"en": ..., "id": ...}, each may be left out
    SHAPE_OBJECT,   // the struct of `shape`, in place; its `present` member tells whether it was there
    SHAPE_LIST,     // struct list of the structs of `shape`
    SHAPE_TEXTS,    // struct list of struct text, each as SHAPE_ID
    SHAPE_NUMBERS,  // struct list of struct exact, each as SHAPE_FRACTION; null: absent
    SHAPE_POINTER,  // struct text; RFC 6901, "" for the whole
    SHAPE_ANY,      // uint32_t: index of the node, 0 absent; another reader looks at it
    SHAPE_OPEN,     // the same; an object whose keys another reader knows
    SHAPE_NODES,    // the same; a list of low..high entries, each of which another reader looks at
    SHAPE_PART, // the same; an object of `shape`, whose faults are found here and whose members are not kept
    SHAPE_PARTS // the same; a list of such objects
};

struct say {
    struct text en, id;
};

struct list {
    void *items;
    uint32_t count;
};

struct shape;
struct faults; // value.h

struct shape_field {
    struct text key;           // a constant string: TEXT("id")
    const char *about;         // one line for the schema
    const struct shape *shape; // OBJECT, LIST, PART and PARTS
    const char *const *words;  // WORD and TRUTH; ends with NULL
    int64_t low, high;         // INTEGER; LIST, TEXTS and PARTS: how many. high 0: no bound but the tape's
    size_t offset;             // of the member in the struct
    enum shape_kind kind;
    bool required, nullable;
    bool alone; // whatever it holds, nothing has to be said of another member: pattern.h
};

struct shape {
    const char *title;
    const struct shape_field *fields; // at most 64
    uint32_t count;
    size_t size; // of the struct, whose first member is struct shaped
};

// Every struct that a shape fills begins with this.
struct shaped {
    uint32_t node; // where it was read
    bool present;
    uint64_t seen;    // bit i: field i was there and not null
    struct text note; // every object may carry one
};

// The shape of a SHAPE_SAY.
struct said {
    struct shaped shaped;
    struct say say;
};
extern const struct shape say_shape;

// Fills `out` (zeroed, `shape->size` bytes) from node `index` and adds all faults of it and what is below, each
// once, as errors. Unknown keys are faults, with the nearest known one. KMP_OK where there were none, else the
// first one's status.
kmp_status shape_read(void *out, const struct shape *shape, struct arena *arena, const struct tape *tape,
                      uint32_t index, kmp_problems *problems);

// Reads the value at a node into the place of its field in the struct.
void shape_read_value(void *member, const struct shape_field *field, struct faults *faults, uint32_t node);

// The JSON Schema 2020-12 of a shape. `id` is the schema's $id.
void shape_schema(struct writer *w, const struct shape *shape, const char *id);

// A value that is checked and not kept: the fields of a SHAPE_PART may all lie at SHAPE_UNKEPT in this struct.
struct unkept {
    struct shaped shaped;
    union {
        struct text text;
        struct exact exact;
        struct say say;
        struct list list;
        int64_t integer;
        int32_t word;
        uint32_t node;
        bool truth;
    } value;
};
#define SHAPE_UNKEPT offsetof(struct unkept, value)

#endif
