// SPDX-License-Identifier: Apache-2.0
// rdfc.h -- RDF Dataset Canonicalization (RDFC-1.0, SHA-256): the same statements give the same text
#ifndef KOMPETEN_SEAL_RDFC_H
#define KOMPETEN_SEAL_RDFC_H

#include "../base/problem.h"
#include "quads.h"

// The canonical N-Quads, in the arena of the quads. KMP_OUT_OF_RANGE where the blank nodes are so alike that
// telling them apart would take too long: nothing that is meant honestly looks like that.
kmp_status rdfc_canonical(struct text *out, const struct quads *quads, kmp_problems *problems);
// Its lines, sorted by bytes. The count is of lines, each with its line feed.
kmp_status rdfc_lines(struct text **lines, uint32_t *count, const struct quads *quads, kmp_problems *problems);

#endif
