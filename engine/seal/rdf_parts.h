// SPDX-License-Identifier: Apache-2.0
// rdf_parts.h -- what the files that read JSON-LD share
#ifndef KOMPETEN_SEAL_RDF_PARTS_H
#define KOMPETEN_SEAL_RDF_PARTS_H

#include "rdf.h"
#include "terms.h"

enum { SCOPES_AT_MOST = 8 };

// The terms that hold at one place.
struct active {
    unsigned contexts;
    const char *properties[SCOPES_AT_MOST]; // properties with terms of their own, from the outermost
    uint32_t property_count;
    const char *types[SCOPES_AT_MOST]; // types of this object alone
    uint32_t type_count;
};

struct walk {
    struct arena *arena;
    const struct tape *tape;
    struct quads *quads;
    kmp_problems *problems;
    uint32_t root;
    const char *vocab, *except;
    kmp_status status;
};

// An absolute IRI that can stand between < and >.
bool rdf_is_iri(struct text text);
// Says why a value is refused. Gives false.
bool walk_value_fault(struct walk *w, uint32_t node, const char *why);
bool walk_object(struct rdf *subject, struct walk *w, const struct active *active, uint32_t node,
                 struct rdf graph);
void walk_say(struct walk *w, struct rdf subject, const char *predicate, struct rdf object, struct rdf graph);
struct rdf walk_blank(struct walk *w);

// rdf_literal.c

bool walk_literal(struct rdf *out, struct walk *w, uint32_t node, const char *datatype);
bool walk_json(struct rdf *out, struct walk *w, uint32_t node);
bool walk_value_object(struct rdf *out, struct walk *w, uint32_t node);

#endif
