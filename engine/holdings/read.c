// SPDX-License-Identifier: Apache-2.0
// read.c -- the lines of a journal of imports, put together to one entry a result or credential
#include <stdlib.h>

#include "../base/tape.h"
#include "holdings.h"

enum { PACK_HASH = 64 };

// A line as it is read: its tape lives until the next one.
struct line {
    struct holdings *h;
    struct arena arena;
    struct tape tape;
    struct holding *out;
};

static struct text keep(struct holdings *h, struct text text)
{
    char *copy = arena_string(&h->arena, text);
    h->starved |= text.bytes != NULL && copy == NULL;
    return (struct text){ copy, copy != NULL ? text.size : 0 };
}

void texts_add(struct holdings *h, struct texts *texts, struct text text)
{
    uint32_t at = 0;
    while (at < texts->count && text_order(texts->items[at], text) < 0)
        at++;
    if (text.bytes == NULL || (at < texts->count && text_same(texts->items[at], text)))
        return;
    void *items = texts->items;
    bool room = arena_push(&h->arena, &items, &texts->count, &texts->room, sizeof *texts->items) != NULL;
    texts->items = items;
    h->starved |= !room;
    if (!room)
        return;
    memmove(&texts->items[at + 1], &texts->items[at], (texts->count - 1 - at) * sizeof *texts->items);
    texts->items[at] = text;
}

static struct text member(struct line *l, uint32_t object, const char *key)
{
    uint32_t node = object != UINT32_MAX ? tape_member(&l->tape, object, key) : 0;
    return node != 0 && tape_node(&l->tape, node)->kind == NODE_STRING
               ? keep(l->h, tape_node(&l->tape, node)->text)
               : (struct text){ NULL, 0 };
}

static uint32_t object_of(struct line *l, uint32_t object, const char *key)
{
    uint32_t node = object != UINT32_MAX ? tape_member(&l->tape, object, key) : 0;
    return node != 0 ? node : UINT32_MAX;
}

static int64_t number_of(struct line *l, uint32_t object, const char *key)
{
    uint32_t node = object != UINT32_MAX ? tape_member(&l->tape, object, key) : 0;
    struct text text = node != 0 ? tape_node(&l->tape, node)->text : (struct text){ NULL, 0 };
    return text.bytes != NULL && text.size < 18 ? strtoll(text.bytes, NULL, 10)
                                                : 0; // a comma or bracket follows
}

// Who signed: of a pack together with it, as its key may turn out to be stolen.
static void read_signer(struct line *l)
{
    struct text signer = member(l, 0, "signed_by"), pack = member(l, 0, "pack");
    if (signer.bytes == NULL || pack.size != PACK_HASH) {
        texts_add(l->h, &l->out->signed_by, signer);
        return;
    }
    char *both = arena_printf(&l->h->arena, "%s %s", pack.bytes, signer.bytes);
    l->h->starved |= both == NULL;
    texts_add(l->h, &l->out->packs, text_of(both));
}

static void read_record(struct line *l)
{
    uint32_t about = object_of(l, 0, "about"), candidate = object_of(l, about, "candidate");
    uint32_t submission = object_of(l, about, "submission"), rubric = object_of(l, about, "rubric");
    uint32_t rescored = tape_member(&l->tape, 0, "rescored");
    struct holding *out = l->out;
    out->sha256 = member(l, about, "result_sha256");
    out->issuer = member(l, candidate, "issuer");
    out->candidate = member(l, candidate, "id");
    out->submission_id = member(l, submission, "id");
    out->submission = member(l, submission, "sha256");
    out->supersedes = member(l, about, "supersedes");
    out->rubric = member(l, rubric, "id");
    out->version = member(l, rubric, "version");
    out->verdict = member(l, about, "verdict");
    out->kind = member(l, about, "kind");
    out->attempt = number_of(l, about, "attempt");
    out->rescored = rescored != 0 && tape_node(&l->tape, rescored)->kind == NODE_TRUE;
    read_signer(l);
}

static void read_credential(struct line *l)
{
    uint32_t about = object_of(l, 0, "about");
    struct holding *out = l->out;
    out->is_credential = true;
    out->sha256 = member(l, about, "sha256");
    out->result = member(l, about, "result_sha256");
    out->id = member(l, about, "id");
    out->issuer = member(l, about, "issuer");
    out->issuer_name = member(l, about, "issuer_name");
    out->achievement = member(l, about, "achievement");
    out->certificate_no = member(l, about, "certificate_no");
    out->valid_until = member(l, about, "valid_until");
    out->format = member(l, 0, "format");
    texts_add(l->h, &out->signed_by, out->issuer);
}

// Takes one line; false where it is none that an import writes.
static bool take_line(struct line *l, const char *bytes, size_t size)
{
    arena_empty(&l->arena);
    kmp_status status = tape_read(&l->tape, &l->arena, bytes, size, l->h->name, NULL);
    l->h->starved |= status == KMP_NO_MEMORY;
    if (status != KMP_OK)
        return l->h->starved;
    if (tape_member(&l->tape, 0, "import") != 0) // the head of a run
        return true;
    if (tape_member(&l->tape, 0, "distrusted") != 0) {
        texts_add(l->h, &l->h->distrusted, member(l, 0, "distrusted"));
        return true;
    }
    void *items = l->h->items;
    l->out = arena_push(&l->h->arena, &items, &l->h->count, &l->h->room, sizeof *l->out);
    l->h->items = items;
    l->h->starved |= l->out == NULL;
    if (l->out == NULL)
        return true;
    uint32_t taken = tape_member(&l->tape, 0, "taken");
    if (taken != 0 && text_is(tape_node(&l->tape, taken)->text, "record"))
        read_record(l);
    else if (taken != 0 && text_is(tape_node(&l->tape, taken)->text, "credential"))
        read_credential(l);
    else
        l->out->gone = true;
    if (l->out->gone)
        l->out->sha256 = member(l, 0, "withdrawn");
    l->out->group = l->h->count; // for now: the order of the lines
    texts_add(l->h, &l->out->sources, member(l, 0, "source"));
    return l->out->sha256.bytes != NULL || l->h->starved;
}

// What a later line says of the same paper; one that withdraws it ends what was said before.
static void merge(struct holdings *h, struct holding *into, const struct holding *more)
{
    if (into->gone || more->gone) {
        *into = *more;
        return;
    }
    into->rescored |= more->rescored;
    for (uint32_t i = 0; i < more->sources.count; i++)
        texts_add(h, &into->sources, more->sources.items[i]);
    for (uint32_t i = 0; i < more->signed_by.count; i++)
        texts_add(h, &into->signed_by, more->signed_by.items[i]);
    for (uint32_t i = 0; i < more->packs.count; i++)
        texts_add(h, &into->packs, more->packs.items[i]);
}

// Whoever signed a pack answers for its results, unless the key was stolen.
static void take_signers(struct holdings *h, struct holding *one)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < one->packs.count; i++) {
        struct text pack = one->packs.items[i], hash = { pack.bytes, PACK_HASH };
        bool distrusted = false;
        for (uint32_t k = 0; k < h->distrusted.count; k++)
            distrusted |= text_same(h->distrusted.items[k], hash);
        if (distrusted)
            continue;
        texts_add(h, &one->signed_by, (struct text){ pack.bytes + PACK_HASH + 1, pack.size - PACK_HASH - 1 });
        one->packs.items[kept++] = hash;
    }
    one->packs.count = kept;
}

static int by_hash(const void *a, const void *b)
{
    const struct holding *one = a, *other = b;
    int order = text_order(one->sha256, other->sha256);
    return order != 0 ? order : (one->group > other->group) - (one->group < other->group);
}

static void put_together(struct holdings *h)
{
    uint32_t kept = 0;
    if (h->count > 0)
        qsort(h->items, h->count, sizeof *h->items, by_hash);
    for (uint32_t i = 0; i < h->count; i++) {
        if (kept > 0 && text_same(h->items[kept - 1].sha256, h->items[i].sha256))
            merge(h, &h->items[kept - 1], &h->items[i]);
        else
            h->items[kept++] = h->items[i];
    }
    h->count = 0;
    for (uint32_t i = 0; i < kept; i++)
        if (!h->items[i].gone)
            h->items[h->count++] = h->items[i];
    for (uint32_t i = 0; i < h->count; i++)
        take_signers(h, &h->items[i]);
}

static kmp_status refuse_line(struct holdings *h, uint32_t number)
{
    struct problem problem = {
        .status = KMP_IMPORT_JOURNAL, .severity = KMP_ERROR, .file = h->name, .line = number, .column = 1
    };
    problem_add(h->problems, &problem);
    return KMP_IMPORT_JOURNAL;
}

// A last line without its line feed was not finished and does not count.
kmp_status holdings_read(struct holdings *h, const char *journal, size_t size)
{
    struct line line = { .h = h };
    kmp_status status = KMP_OK;
    uint32_t number = 0;
    const char *end;
    for (const char *at = journal; status == KMP_OK && at < journal + size; at = end + 1) {
        end = memchr(at, '\n', (size_t)(journal + size - at));
        if (end == NULL)
            break;
        number++;
        if (!take_line(&line, at, (size_t)(end - at)))
            status = refuse_line(h, number);
    }
    arena_free(&line.arena);
    if (status == KMP_OK)
        put_together(h);
    if (h->starved)
        status = KMP_NO_MEMORY;
    return status;
}
