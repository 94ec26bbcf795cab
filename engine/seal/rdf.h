// SPDX-License-Identifier: Apache-2.0
// rdf.h -- JSON-LD of exactly the pinned contexts to RDF statements, in safe mode: what has no meaning is an
// error
#ifndef KOMPETEN_SEAL_RDF_H
#define KOMPETEN_SEAL_RDF_H

#include "../base/tape.h"
#include "quads.h"

struct rdf_source {
    const struct tape *tape;
    uint32_t node;      // the object
    unsigned contexts;  // that hold before its own @context is looked at
    const char *except; // a member of it that is left out: its proof; NULL: none
    const char *vocab;  // what a term without meaning begins with; NULL: it is an error
};

// The statements that the object makes.
kmp_status rdf_read(struct quads *out, struct arena *arena, const struct rdf_source *source,
                    kmp_problems *problems);
// The bits of the contexts that an @context member lists; 0 with an error where one is not known here.
unsigned rdf_contexts(const struct tape *tape, uint32_t node, kmp_problems *problems);

#endif
