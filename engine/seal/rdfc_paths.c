// SPDX-License-Identifier: Apache-2.0
// rdfc_paths.c -- RDFC-1.0 sections 4.7 and 4.8: nodes that look alike, told apart by the paths between them
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rdfc_parts.h"

bool issuer_begin(struct issuer *issuer, struct canon *c)
{
    size_t room = (size_t)c->quads->blanks + 1;
    c->budget -= c->quads->blanks;
    *issuer = (struct issuer){ NULL, NULL, 0 };
    if (canon_stopped(c))
        return false;
    *issuer = (struct issuer){ arena_array(c->arena, room, sizeof(uint32_t)),
                               arena_array(c->arena, room, sizeof(uint32_t)), 0 };
    if (issuer->numbers == NULL || issuer->order == NULL)
        c->failed = true;
    return !c->failed;
}

uint32_t issuer_number(struct issuer *issuer, uint32_t node)
{
    if (issuer->numbers[node] == 0) {
        issuer->order[issuer->count++] = node;
        issuer->numbers[node] = issuer->count;
    }
    return issuer->numbers[node];
}

static bool issuer_copy(struct issuer *out, struct canon *c, const struct issuer *issuer)
{
    if (!issuer_begin(out, c))
        return false;
    memcpy(out->numbers, issuer->numbers, c->quads->blanks * sizeof(uint32_t));
    memcpy(out->order, issuer->order, issuer->count * sizeof(uint32_t));
    out->count = issuer->count;
    return true;
}

static void add_label(struct bytes *out, const char *prefix, uint32_t number)
{
    char label[32];
    snprintf(label, sizeof label, "_:%s%u", prefix, (unsigned)(number - 1));
    bytes_string(out, label);
}

static void hash_bytes(char out[HASH_TEXT], struct canon *c, const struct bytes *bytes)
{
    c->budget -= 1 + bytes->size / 64;
    c->failed = c->failed || bytes->failed || !hash_sha256(out, bytes->at, bytes->size);
}

// A node reached from another one, and the hash of how.
struct related {
    char hash[HASH_TEXT];
    uint32_t node;
};

// 4.7
static void hash_related(struct related *related, struct canon *c, const struct quad *quad,
                         const struct issuer *issuer, const char *position)
{
    struct bytes input = { .arena = c->arena };
    uint32_t node = related->node;
    bytes_string(&input, position);
    if (position[0] != 'g') {
        bytes_string(&input, "<");
        bytes_text(&input, quad->predicate);
        bytes_string(&input, ">");
    }
    if (c->canonical.numbers[node] != 0)
        add_label(&input, "c14n", c->canonical.numbers[node]);
    else if (issuer->numbers[node] != 0)
        add_label(&input, "b", issuer->numbers[node]);
    else
        bytes_string(&input, c->blanks[node].hash);
    hash_bytes(related->hash, c, &input);
}

struct neighbours {
    struct related *items;
    uint32_t count, room;
};

static void add_related(struct neighbours *all, struct canon *c, const struct quad *quad, const struct rdf *rdf,
                        uint32_t from, const struct issuer *issuer, const char *position)
{
    if (rdf->kind != RDF_BLANK || rdf->blank == from || canon_stopped(c))
        return;
    struct related *item = arena_push(c->arena, (void **)&all->items, &all->count, &all->room, sizeof *item);
    if (item == NULL) {
        c->failed = true;
        return;
    }
    item->node = rdf->blank;
    hash_related(item, c, quad, issuer, position);
}

static int by_hash(const void *a, const void *b)
{
    const struct related *x = a, *y = b;
    int order = strcmp(x->hash, y->hash);
    return order != 0 ? order : (x->node > y->node) - (x->node < y->node);
}

// Orders `nodes` as the next permutation; false behind the last.
static bool next_permutation(uint32_t *nodes, uint32_t count)
{
    uint32_t i = count - 1, j = count - 1;
    while (i > 0 && nodes[i - 1] >= nodes[i])
        i--;
    if (i == 0)
        return false;
    while (nodes[j] <= nodes[i - 1])
        j--;
    uint32_t held = nodes[i - 1];
    nodes[i - 1] = nodes[j];
    nodes[j] = held;
    for (uint32_t low = i, high = count - 1; low < high; low++, high--) {
        held = nodes[low];
        nodes[low] = nodes[high];
        nodes[high] = held;
    }
    return true;
}

// The best path through a group of neighbours so far.
struct choice {
    struct text path;
    struct issuer issuer;
};

static bool is_longer(const struct choice *best, const struct bytes *path)
{
    return best->path.size > 0 && path->size >= best->path.size && text_order(bytes_all(path), best->path) > 0;
}

// 4.8, 5.4: one order of a group's nodes. False where its path cannot be the best.
static bool walk_order(struct choice *out, struct canon *c, const uint32_t *nodes, uint32_t count,
                       const struct issuer *issuer, const struct choice *best)
{
    struct bytes path = { .arena = c->arena };
    uint32_t *later = arena_array(c->arena, count, sizeof *later), later_count = 0;
    if (later == NULL || !issuer_copy(&out->issuer, c, issuer))
        return false;
    for (uint32_t i = 0; i < count; i++) {
        if (c->canonical.numbers[nodes[i]] != 0) {
            add_label(&path, "c14n", c->canonical.numbers[nodes[i]]);
        } else {
            if (out->issuer.numbers[nodes[i]] == 0)
                later[later_count++] = nodes[i];
            add_label(&path, "b", issuer_number(&out->issuer, nodes[i]));
        }
        if (is_longer(best, &path))
            return false;
    }
    for (uint32_t i = 0; i < later_count; i++) {
        char hash[HASH_TEXT];
        struct issuer next;
        if (!issuer_copy(&next, c, &out->issuer))
            return false;
        hash_n_degree(hash, c, later[i], &next);
        if (canon_stopped(c))
            return false;
        add_label(&path, "b", issuer_number(&out->issuer, later[i]));
        bytes_string(&path, "<");
        bytes_string(&path, hash);
        bytes_string(&path, ">");
        out->issuer = next;
        if (is_longer(best, &path))
            return false;
    }
    out->path = bytes_all(&path);
    c->failed = c->failed || path.failed;
    return !c->failed && (best->path.size == 0 || text_order(out->path, best->path) < 0);
}

static void choose_order(struct bytes *data, struct canon *c, const struct related *group, uint32_t count,
                         struct issuer *issuer)
{
    struct choice best = { { NULL, 0 }, { NULL, NULL, 0 } }, tried = best;
    uint32_t *nodes = arena_array(c->arena, count, sizeof *nodes);
    if (nodes == NULL) {
        c->failed = true;
        return;
    }
    for (uint32_t i = 0; i < count; i++)
        nodes[i] = group[i].node;
    do {
        if (walk_order(&tried, c, nodes, count, issuer, &best))
            best = tried;
        c->budget--;
    } while (!canon_stopped(c) && next_permutation(nodes, count));
    if (canon_stopped(c))
        return;
    bytes_text(data, best.path);
    *issuer = best.issuer;
}

static void find_neighbours(struct neighbours *out, struct canon *c, uint32_t node, const struct issuer *issuer)
{
    const struct blank *blank = &c->blanks[node];
    for (uint32_t i = 0; i < blank->count; i++) {
        const struct quad *quad = &c->quads->items[blank->quads[i]];
        add_related(out, c, quad, &quad->subject, node, issuer, "s");
        add_related(out, c, quad, &quad->object, node, issuer, "o");
        add_related(out, c, quad, &quad->graph, node, issuer, "g");
    }
}

void hash_n_degree(char out[HASH_TEXT], struct canon *c, uint32_t node, struct issuer *issuer)
{
    struct neighbours all = { NULL, 0, 0 };
    struct bytes data = { .arena = c->arena };
    find_neighbours(&all, c, node, issuer);
    if (canon_stopped(c))
        return;
    if (all.count > 0)
        qsort(all.items, all.count, sizeof *all.items, by_hash);
    for (uint32_t from = 0, end; from < all.count && !canon_stopped(c); from = end) {
        end = from + 1;
        while (end < all.count && strcmp(all.items[end].hash, all.items[from].hash) == 0)
            end++;
        bytes_string(&data, all.items[from].hash);
        choose_order(&data, c, all.items + from, end - from, issuer);
    }
    if (!canon_stopped(c))
        hash_bytes(out, c, &data);
}
