// SPDX-License-Identifier: Apache-2.0
// case_read.c -- a CASE package becomes a tree: which item hangs below which
#include <stdlib.h>

#include "case_parts.h"

static void say_item(struct case_reading *r, const struct case_item *item, uint32_t node, kmp_status status)
{
    struct text code = case_text(r, item->node, "humanCodingScheme");
    fault_say(&r->faults, node, status, "item",
              fault_quote(&r->faults, code.bytes != NULL ? code : item->identifier), NULL, NULL);
}

// ---- items ----

static int by_identifier(const void *a, const void *b)
{
    return text_order(((const struct case_known *)a)->identifier, ((const struct case_known *)b)->identifier);
}

static uint32_t find_item(const struct case_reading *r, struct text identifier)
{
    uint32_t low = 0, high = r->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (text_order(r->known[middle].identifier, identifier) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < r->count && text_same(r->known[low].identifier, identifier) ? r->known[low].item : CASE_LOOSE;
}

static bool make_room(struct case_reading *r, uint32_t count)
{
    r->items = arena_array(r->arena, (size_t)count + 1, sizeof *r->items);
    r->known = arena_array(r->arena, (size_t)count + 1, sizeof *r->known);
    r->order = arena_array(r->arena, (size_t)count + 1, sizeof *r->order);
    if (r->items != NULL && r->known != NULL && r->order != NULL)
        return true;
    fault_no_memory(&r->faults);
    return false;
}

static void read_items(struct case_reading *r)
{
    uint32_t list = tape_member(&r->tape, r->package, "CFItems");
    if (list == 0 || tape_node(&r->tape, list)->count == 0) {
        fault_say(&r->faults, r->package, KMP_CASE_EMPTY, NULL, NULL, NULL, NULL);
        return;
    }
    if (!make_room(r, tape_node(&r->tape, list)->count))
        return;
    for (uint32_t i = tape_first(&r->tape, list); i != 0; i = tape_node(&r->tape, i)->next) {
        struct case_item item = { .node = i,
                                  .identifier = case_text(r, i, "identifier"),
                                  .uri = case_text(r, i, "uri"),
                                  .parent = CASE_LOOSE,
                                  .sequence = INT64_MAX };
        r->known[r->count] = (struct case_known){ item.identifier, r->count };
        r->items[r->count++] = item;
    }
    qsort(r->known, r->count, sizeof *r->known, by_identifier);
    for (uint32_t i = 1; i < r->count; i++)
        if (text_same(r->known[i].identifier, r->known[i - 1].identifier))
            fault_say(&r->faults, r->items[r->known[i].item].node, KMP_SAME_ID, "id",
                      fault_quote(&r->faults, r->known[i].identifier), NULL, NULL);
}

// ---- associations ----

static struct text target(const struct case_reading *r, uint32_t association, const char *key, const char *what)
{
    uint32_t node = tape_member(&r->tape, association, key);
    return node != 0 ? case_text(r, node, what) : (struct text){ NULL, 0 };
}

static void hang(struct case_reading *r, uint32_t association)
{
    struct text above = target(r, association, "destinationNodeURI", "identifier");
    uint32_t index = find_item(r, target(r, association, "originNodeURI", "identifier"));
    uint32_t parent = text_same(above, r->document_identifier) ? CASE_ROOT : find_item(r, above);
    if (index == CASE_LOOSE || parent == CASE_LOOSE) {
        fault_say(&r->faults, association, KMP_CASE_ASTRAY, "found", fault_quote(&r->faults, above), NULL,
                  NULL);
        return;
    }
    struct case_item *item = &r->items[index];
    if (item->parent != CASE_LOOSE && item->parent != parent) {
        say_item(r, item, association, KMP_CASE_PARENTS);
        return;
    }
    uint32_t sequence = tape_member(&r->tape, association, "sequenceNumber");
    item->parent = parent;
    if (sequence != 0)
        value_integer(&item->sequence, &r->faults, sequence, 0, 0);
}

static void match(struct case_reading *r, uint32_t association)
{
    uint32_t index = find_item(r, target(r, association, "originNodeURI", "identifier"));
    if (index == CASE_LOOSE) {
        case_leave(r, text_of("exactMatchOf"), association);
        return;
    }
    struct case_item *item = &r->items[index];
    uint32_t *kept =
        arena_push(r->arena, (void **)&item->same, &item->same_count, &item->same_room, sizeof *kept);
    if (kept == NULL)
        fault_no_memory(&r->faults);
    else
        *kept = association;
}

static void read_associations(struct case_reading *r)
{
    uint32_t list = tape_member(&r->tape, r->package, "CFAssociations");
    uint32_t i = list != 0 ? tape_first(&r->tape, list) : 0;
    for (; i != 0; i = tape_node(&r->tape, i)->next) {
        struct text type = case_text(r, i, "associationType");
        if (text_is(type, "isChildOf"))
            hang(r, i);
        else if (text_is(type, "exactMatchOf"))
            match(r, i);
        else
            case_leave(r, type, i);
    }
}

// ---- the tree ----

enum { STEPS = 64 }; // of a tree; a ring of items is deeper

// What does not hang below the chosen item is no part of it.
static void find_level(struct case_reading *r, struct case_item *item)
{
    uint32_t up = item->parent, level = 1, steps = 0;
    for (; up != r->root && up < CASE_LOOSE && steps < STEPS; steps++, level++)
        up = r->items[up].parent;
    bool chosen = r->root != CASE_ROOT;
    item->level = up == r->root ? level : 0;
    if (chosen && up != r->root)
        return;
    if (up == CASE_LOOSE)
        say_item(r, item, item->node, KMP_CASE_LOOSE_ITEM);
    else if (level > PARTS)
        say_item(r, item, item->node, KMP_CASE_DEEP);
}

static void find_root(struct case_reading *r)
{
    struct text below = text_of(r->beside->below);
    r->root = CASE_ROOT;
    for (uint32_t i = 0; below.bytes != NULL && i < r->count; i++)
        if (text_same(r->items[i].identifier, below) ||
            text_same(case_text(r, r->items[i].node, "humanCodingScheme"), below))
            r->root = i;
    if (below.bytes != NULL && r->root == CASE_ROOT)
        fault_say(&r->faults, r->package, KMP_CASE_NO_ITEM, "found", fault_quote(&r->faults, below), NULL,
                  NULL);
}

static int by_place(const void *a, const void *b, void *context)
{
    const struct case_reading *r = context;
    uint32_t left = *(const uint32_t *)a, right = *(const uint32_t *)b;
    const struct case_item *one = &r->items[left], *two = &r->items[right];
    if (one->parent != two->parent)
        return one->parent < two->parent ? -1 : 1;
    if (one->sequence != two->sequence)
        return one->sequence < two->sequence ? -1 : 1;
    return left < right ? -1 : left > right;
}

uint32_t case_below(const struct case_reading *r, uint32_t parent)
{
    uint32_t low = 0, high = r->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (r->items[r->order[middle]].parent < parent)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static void build(struct case_reading *r)
{
    read_items(r);
    if (fault_status(&r->faults) != KMP_OK)
        return;
    read_associations(r);
    find_root(r);
    for (uint32_t i = 0; i < r->count; i++) {
        r->order[i] = i;
        find_level(r, &r->items[i]);
    }
    qsort_r(r->order, r->count, sizeof *r->order, by_place, r);
    uint32_t units = 0;
    for (uint32_t i = 0; i < r->count; i++)
        units += r->items[i].level == 1;
    if (units == 0)
        fault_say(&r->faults, r->package, KMP_CASE_EMPTY, NULL, NULL, NULL, NULL);
    if (units > SCHEME_UNITS)
        fault_say(&r->faults, r->package, KMP_TOO_MANY_ITEMS, "expected",
                  fault_printf(&r->faults, "%d", SCHEME_UNITS), "found", fault_printf(&r->faults, "%u", units));
}

// ---- the whole ----

// Some issuers wrap the package once more.
static void find_package(struct case_reading *r)
{
    uint32_t wrapped = tape_member(&r->tape, 0, "CFPackage");
    r->package = wrapped != 0 && tape_member(&r->tape, 0, "CFDocument") == 0 ? wrapped : 0;
    case_check(r, CASE_PACKAGE, r->package);
    r->document = tape_member(&r->tape, r->package, "CFDocument");
    if (r->document != 0)
        r->document_identifier = case_text(r, r->document, "identifier");
}

static kmp_status read_package(struct writer *w, struct case_reading *r)
{
    find_package(r);
    if (fault_status(&r->faults) == KMP_OK)
        build(r);
    kmp_status status = fault_status(&r->faults);
    if (status == KMP_OK)
        status = case_write_scheme(w, r);
    case_tell_left(r);
    return status;
}

kmp_status case_read(kmp_text *out, struct arena *arena, const kmp_source *package,
                     const struct case_beside *beside, kmp_problems *problems)
{
    struct writer w = { 0 };
    struct scheme again;
    struct case_reading *r = arena_alloc(arena, sizeof *r);
    if (r == NULL)
        return KMP_NO_MEMORY;
    r->arena = arena;
    r->beside = beside;
    kmp_status status = tape_read(&r->tape, arena, package->bytes, package->size, package->name, problems);
    r->faults = (struct faults){ arena, &r->tape, problems, KMP_ERROR, KMP_OK, false };
    if (status == KMP_OK)
        status = read_package(&w, r);
    if (status == KMP_OK)
        status = writer_take(&w, out);
    writer_free(&w);
    // It has to be a scheme by every rule that a scheme is read by.
    if (status == KMP_OK)
        status = scheme_read(&again, arena, out->bytes, out->size, "the scheme", problems);
    return status;
}
