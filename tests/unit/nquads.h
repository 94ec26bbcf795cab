// SPDX-License-Identifier: Apache-2.0
// nquads.h -- N-Quads text read into statements: what the W3C suite comes as
#ifndef KOMPETEN_TESTS_NQUADS_H
#define KOMPETEN_TESTS_NQUADS_H

#include <stdlib.h>

#include "seal/quads.h"

enum { NQUADS_BLANKS = 2000 };

struct nquads {
    struct quads *quads;
    const char *at, *end;
    struct text names[NQUADS_BLANKS];
};

static inline void nquads_space(struct nquads *n)
{
    while (n->at < n->end && (*n->at == ' ' || *n->at == '\t' || *n->at == '\n' || *n->at == '\r'))
        n->at++;
}

static inline void nquads_code(struct bytes *out, unsigned long code)
{
    char utf8[4];
    size_t size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    static const unsigned char first[] = { 0, 0, 0xC0, 0xE0, 0xF0 };
    for (size_t i = size; i-- > 1; code >>= 6)
        utf8[i] = (char)(0x80 | (code & 0x3F));
    utf8[0] = (char)(first[size] | code);
    bytes_add(out, utf8, size);
}

// The text up to `stop`, escapes decoded.
static inline struct text nquads_text(struct nquads *n, char stop)
{
    struct bytes out = { .arena = n->quads->arena };
    n->at++;
    while (n->at < n->end && *n->at != stop) {
        if (*n->at != '\\') {
            bytes_add(&out, n->at++, 1);
            continue;
        }
        char kind = n->at[1];
        const char *which = strchr("tbnrf\"'\\", kind);
        int digits = kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        if (digits > 0) {
            char code[9] = { 0 };
            memcpy(code, n->at + 2, (size_t)digits);
            nquads_code(&out, strtoul(code, NULL, 16));
        } else if (which != NULL) {
            char meant = "\t\b\n\r\f\"'\\"[strcspn("tbnrf\"'\\", (char[]){ kind, 0 })];
            bytes_add(&out, &meant, 1);
        }
        n->at += 2 + digits;
    }
    n->at++;
    return bytes_all(&out);
}

static inline uint32_t nquads_blank(struct nquads *n)
{
    const char *from = n->at;
    while (n->at < n->end && strchr(" \t\n<", *n->at) == NULL)
        n->at++;
    struct text name = { from, (uint32_t)(n->at - from) };
    for (uint32_t i = 0; i < n->quads->blanks; i++)
        if (text_same(n->names[i], name))
            return i;
    n->names[n->quads->blanks] = name;
    return n->quads->blanks++;
}

static inline struct rdf nquads_term(struct nquads *n)
{
    struct rdf term = { .kind = RDF_IRI };
    nquads_space(n);
    if (*n->at == '<') {
        term.value = nquads_text(n, '>');
    } else if (*n->at == '_') {
        term.kind = RDF_BLANK;
        term.blank = nquads_blank(n);
    } else {
        term.kind = RDF_LITERAL;
        term.value = nquads_text(n, '"');
        if (*n->at == '^') {
            n->at += 2;
            term.datatype = nquads_text(n, '>');
            if (text_is(term.datatype, "http://www.w3.org/2001/XMLSchema#string"))
                term.datatype = (struct text){ NULL, 0 };
        } else if (*n->at == '@') {
            const char *from = ++n->at;
            n->at += strcspn(n->at, " \t.");
            term.language = (struct text){ from, (uint32_t)(n->at - from) };
        }
    }
    return term;
}

static inline void nquads_read(struct quads *out, struct text text)
{
    static struct nquads n;
    n = (struct nquads){ .quads = out, .at = text.bytes, .end = text.bytes + text.size };
    for (nquads_space(&n); n.at < n.end; nquads_space(&n)) {
        if (*n.at == '#') {
            n.at += strcspn(n.at, "\n");
            continue;
        }
        struct quad quad = { .subject = nquads_term(&n) };
        quad.predicate = nquads_term(&n).value;
        quad.object = nquads_term(&n);
        nquads_space(&n);
        if (*n.at != '.')
            quad.graph = nquads_term(&n);
        nquads_space(&n);
        n.at++;
        quads_add(out, &quad);
    }
}

#endif
