// SPDX-License-Identifier: Apache-2.0
// quads.h -- RDF statements, and how N-Quads writes them
#ifndef KOMPETEN_SEAL_QUADS_H
#define KOMPETEN_SEAL_QUADS_H

#include "bytes.h"

#define RDF_TYPE "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
#define RDF_JSON "http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON"
#define RDF_FIRST "http://www.w3.org/1999/02/22-rdf-syntax-ns#first"
#define RDF_REST "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest"
#define RDF_NIL "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil"

enum rdf_kind { RDF_NONE, RDF_IRI, RDF_BLANK, RDF_LITERAL };

struct rdf {
    enum rdf_kind kind;
    uint32_t blank;       // number of the blank node, from 0
    struct text value;    // IRI, or text of the literal
    struct text datatype; // no text: a plain string
    struct text language; // no text: none
};

struct quad {
    struct rdf subject, object, graph; // graph RDF_NONE: the default graph
    struct text predicate;
};

struct quads {
    struct arena *arena;
    struct quad *items;
    uint32_t count, room;
    uint32_t blanks; // how many blank nodes there are
    bool failed;     // no memory
};

void quads_add(struct quads *quads, const struct quad *quad);

// What blank nodes are called in a line: "a" for `self` and "z" for all others where `numbers` is NULL, else
// "c14n" and the number, which counts from 1.
struct labels {
    uint32_t self;
    const uint32_t *numbers;
};

// One line of canonical N-Quads with its line feed.
void quad_write(struct bytes *out, const struct quad *quad, const struct labels *labels);

#endif
