// SPDX-License-Identifier: Apache-2.0
// terms.h -- what every term of the pinned contexts means; nothing is ever fetched
#ifndef KOMPETEN_SEAL_TERMS_H
#define KOMPETEN_SEAL_TERMS_H

#include "../base/text.h"

// The contexts that are known, one bit each.
enum { IN_W3C = 1, IN_OB = 2, IN_EXT = 4, IN_CLR = 8, CONTEXTS = 4 };

#define CONTEXT_W3C "https://www.w3.org/ns/credentials/v2"
#define CONTEXT_OB "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
#define CONTEXT_EXT "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"
#define CONTEXT_CLR "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"

enum term_container {
    TERM_PLAIN,
    TERM_ORDERED,    // an RDF list
    TERM_GRAPH,      // each value stands in a graph of its own
    TERM_GRAPH_ALONE // the same, and the value brings its own context
};

// A pinned context: the table below is what this one, by its hash, means. The hash is of its canonical form
// (RFC 8785), because the same context is published with other white space, and in packages as a program.
struct context {
    const char *url;
    unsigned bit;
    const char *sha256;
};
extern const struct context pinned_contexts[CONTEXTS];

// A term: a key or a type of JSON-LD.
struct term {
    unsigned contexts; // those in which it means this
    const char *scope; // "": everywhere; else only under this type or property
    const char *name, *iri;
    const char *type; // of its values: "@id", "@vocab", "@json", an IRI; NULL: none
    enum term_container container;
};

// The table itself, sorted by scope and name, for the test that compares it with the contexts.
extern const struct term terms[];
extern const uint32_t term_count;

// The bit of a context; 0: it is not known.
unsigned term_context(struct text url);
// The term of this scope in one of these contexts; NULL: there is none.
const struct term *term_find(unsigned contexts, const char *scope, struct text name);
// Whether a type or property has terms of its own.
const char *term_scope(struct text name);

#endif
