// SPDX-License-Identifier: Apache-2.0
// rdfc.c -- RDFC-1.0, in the words and the order of the Recommendation (section 4)
#include "rdfc.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../base/hash.h"
#include "rdfc_parts.h"

// ---- statements of each blank node ----

static void add_mention(struct canon *c, const struct rdf *rdf, uint32_t quad)
{
    if (rdf->kind != RDF_BLANK)
        return;
    struct blank *blank = &c->blanks[rdf->blank];
    if (blank->count > 0 && blank->quads[blank->count - 1] == quad)
        return;
    uint32_t *item = arena_push(c->arena, (void **)&blank->quads, &blank->count, &blank->room, sizeof *item);
    if (item == NULL)
        c->failed = true;
    else
        *item = quad;
}

static void find_mentions(struct canon *c)
{
    for (uint32_t i = 0; i < c->quads->count; i++) {
        const struct quad *quad = &c->quads->items[i];
        add_mention(c, &quad->subject, i);
        add_mention(c, &quad->object, i);
        add_mention(c, &quad->graph, i);
    }
}

// ---- 4.6: hash of what is said directly about a node ----

static int by_bytes(const void *a, const void *b)
{
    return text_order(*(const struct text *)a, *(const struct text *)b);
}

static void hash_first_degree(struct canon *c, uint32_t node)
{
    struct blank *blank = &c->blanks[node];
    struct labels labels = { node, NULL };
    struct text *lines = arena_array(c->arena, (size_t)blank->count + 1, sizeof *lines);
    struct bytes all = { .arena = c->arena };
    if (lines == NULL) {
        c->failed = true;
        return;
    }
    for (uint32_t i = 0; i < blank->count; i++) {
        struct bytes line = { .arena = c->arena };
        quad_write(&line, &c->quads->items[blank->quads[i]], &labels);
        lines[i] = bytes_all(&line);
        c->failed = c->failed || line.failed;
    }
    qsort(lines, blank->count, sizeof *lines, by_bytes);
    for (uint32_t i = 0; i < blank->count; i++)
        bytes_text(&all, lines[i]);
    c->failed = c->failed || all.failed || !hash_sha256(blank->hash, all.at != NULL ? all.at : "", all.size);
}

// ---- the statements as a set ----

struct said {
    struct text line;
    const struct quad *quad;
};

static int by_line(const void *a, const void *b)
{
    return text_order(((const struct said *)a)->line, ((const struct said *)b)->line);
}

// A statement made twice is one.
static bool make_set(struct quads *out, const struct quads *quads)
{
    struct said *said = arena_array(quads->arena, (size_t)quads->count + 1, sizeof *said);
    uint32_t *own = arena_array(quads->arena, (size_t)quads->blanks + 1, sizeof *own);
    *out = (struct quads){ .arena = quads->arena, .blanks = quads->blanks };
    if (said == NULL || own == NULL || quads->failed)
        return false;
    for (uint32_t i = 0; i < quads->blanks; i++)
        own[i] = i + 1;
    struct labels labels = { 0, own };
    for (uint32_t i = 0; i < quads->count; i++) {
        struct bytes line = { .arena = quads->arena };
        quad_write(&line, &quads->items[i], &labels);
        said[i] = (struct said){ bytes_all(&line), &quads->items[i] };
        if (line.failed)
            return false;
    }
    qsort(said, quads->count, sizeof *said, by_line);
    for (uint32_t i = 0; i < quads->count; i++)
        if (i == 0 || !text_same(said[i].line, said[i - 1].line))
            quads_add(out, said[i].quad);
    return !out->failed;
}

// ---- 4.4: the whole ----

struct ranked {
    const char *hash;
    uint32_t node;
};

static int by_hash(const void *a, const void *b)
{
    const struct ranked *x = a, *y = b;
    int order = strcmp(x->hash, y->hash);
    return order != 0 ? order : (x->node > y->node) - (x->node < y->node);
}

static uint32_t same_hash(const struct ranked *ranked, uint32_t from, uint32_t count)
{
    uint32_t end = from + 1;
    while (end < count && strcmp(ranked[end].hash, ranked[from].hash) == 0)
        end++;
    return end;
}

static void number_unique(struct canon *c, const struct ranked *ranked)
{
    for (uint32_t from = 0, end; from < c->quads->blanks; from = end) {
        end = same_hash(ranked, from, c->quads->blanks);
        if (end == from + 1)
            issuer_number(&c->canonical, ranked[from].node);
    }
}

struct degree {
    char hash[HASH_TEXT];
    struct issuer issuer;
};

static int by_degree(const void *a, const void *b)
{
    return strcmp(((const struct degree *)a)->hash, ((const struct degree *)b)->hash);
}

static void number_alike(struct canon *c, const struct ranked *ranked, uint32_t count)
{
    struct degree *degrees = arena_array(c->arena, count, sizeof *degrees);
    uint32_t found = 0;
    if (degrees == NULL)
        c->failed = true;
    for (uint32_t i = 0; i < count && !canon_stopped(c); i++) {
        if (c->canonical.numbers[ranked[i].node] != 0)
            continue;
        struct issuer *issuer = &degrees[found].issuer;
        if (!issuer_begin(issuer, c))
            return;
        issuer_number(issuer, ranked[i].node);
        hash_n_degree(degrees[found++].hash, c, ranked[i].node, issuer);
    }
    if (canon_stopped(c))
        return;
    qsort(degrees, found, sizeof *degrees, by_degree);
    for (uint32_t i = 0; i < found; i++)
        for (uint32_t j = 0; j < degrees[i].issuer.count; j++)
            issuer_number(&c->canonical, degrees[i].issuer.order[j]);
}

static void number_all(struct canon *c)
{
    uint32_t count = c->quads->blanks;
    struct ranked *ranked = arena_array(c->arena, (size_t)count + 1, sizeof *ranked);
    if (ranked == NULL || !issuer_begin(&c->canonical, c)) {
        c->failed = true;
        return;
    }
    for (uint32_t i = 0; i < count && !c->failed; i++) {
        hash_first_degree(c, i);
        ranked[i] = (struct ranked){ c->blanks[i].hash, i };
    }
    if (c->failed)
        return;
    qsort(ranked, count, sizeof *ranked, by_hash);
    number_unique(c, ranked);
    for (uint32_t from = 0, end; from < count && !canon_stopped(c); from = end) {
        end = same_hash(ranked, from, count);
        if (end > from + 1)
            number_alike(c, ranked + from, end - from);
    }
}

static kmp_status canonize(struct canon *c, kmp_problems *problems)
{
    c->blanks = arena_array(c->arena, (size_t)c->quads->blanks + 1, sizeof *c->blanks);
    c->failed = c->failed || c->blanks == NULL;
    c->budget = CANON_BUDGET;
    if (!c->failed)
        find_mentions(c);
    if (!c->failed)
        number_all(c);
    if (!canon_stopped(c))
        return KMP_OK;
    kmp_status status = c->failed ? KMP_NO_MEMORY : KMP_CREDENTIAL_TANGLED;
    problem_say(problems, KMP_ERROR, status, NULL, NULL);
    return status;
}

kmp_status rdfc_lines(struct text **lines, uint32_t *count, const struct quads *quads, kmp_problems *problems)
{
    struct quads set;
    struct canon c = { .arena = quads->arena, .quads = &set, .failed = !make_set(&set, quads) };
    kmp_status status = canonize(&c, problems);
    *count = 0;
    *lines = arena_array(quads->arena, (size_t)quads->count + 1, sizeof **lines);
    if (status != KMP_OK || *lines == NULL)
        return status != KMP_OK ? status : KMP_NO_MEMORY;
    struct labels labels = { 0, c.canonical.numbers };
    for (uint32_t i = 0; i < set.count; i++) {
        struct bytes line = { .arena = quads->arena };
        quad_write(&line, &set.items[i], &labels);
        (*lines)[i] = bytes_all(&line);
        if (line.failed)
            return KMP_NO_MEMORY;
    }
    qsort(*lines, set.count, sizeof **lines, by_bytes);
    *count = set.count;
    return KMP_OK;
}

kmp_status rdfc_canonical(struct text *out, const struct quads *quads, kmp_problems *problems)
{
    struct text *lines;
    uint32_t count;
    kmp_status status = rdfc_lines(&lines, &count, quads, problems);
    struct bytes all = { .arena = quads->arena };
    for (uint32_t i = 0; i < count && status == KMP_OK; i++)
        bytes_text(&all, lines[i]);
    *out = bytes_all(&all);
    return status == KMP_OK && all.failed ? KMP_NO_MEMORY : status;
}
