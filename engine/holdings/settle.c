// SPDX-License-Identifier: Apache-2.0
// settle.c -- which results stand where several are of one attempt: a function of the set alone, so
// that it does not matter what came first
//
// Results of one attempt, or of one submission's name, are a group. In a group those that somebody answers for
// with a signature go before those that are only proven. Of these exactly one may be superseded by none: it
// stands, and beside it what it supersedes. Are there more, then none can be preferred and the whole group is
// held.
#include <stdlib.h>

#include "holdings.h"

struct settling {
    struct holdings *h;
    uint32_t *order; // indices of items, sorted as is needed
    uint32_t count;
};

static struct holding *item(const struct settling *s, uint32_t at)
{
    return &s->h->items[s->order[at]];
}

static int compare(struct text a, struct text b)
{
    if (a.bytes == NULL || b.bytes == NULL)
        return (a.bytes != NULL) - (b.bytes != NULL);
    return text_order(a, b);
}

// ---- groups ----

static uint32_t root_of(struct holdings *h, uint32_t index)
{
    while (h->items[index].group != index) {
        h->items[index].group = h->items[h->items[index].group].group;
        index = h->items[index].group;
    }
    return index;
}

static int by_attempt(const struct holding *a, const struct holding *b)
{
    int order = compare(a->issuer, b->issuer);
    if (order == 0)
        order = compare(a->candidate, b->candidate);
    if (order == 0)
        order = compare(a->rubric, b->rubric);
    return order != 0 ? order : (a->attempt > b->attempt) - (a->attempt < b->attempt);
}

static int by_submission_id(const struct holding *a, const struct holding *b)
{
    int order = compare(a->issuer, b->issuer);
    return order != 0 ? order : compare(a->submission_id, b->submission_id);
}

static int by_credential(const struct holding *a, const struct holding *b)
{
    int order = compare(a->issuer, b->issuer);
    return order != 0 ? order : compare(a->id, b->id);
}

static int by_submission(const struct holding *a, const struct holding *b)
{
    return compare(a->submission, b->submission);
}

static int by_result(const struct holding *a, const struct holding *b)
{
    return compare(a->result, b->result);
}

struct sorting {
    const struct holdings *h;
    int (*order)(const struct holding *a, const struct holding *b);
};

static int by_order(const void *a, const void *b, void *user)
{
    const struct sorting *sorting = user;
    uint32_t one = *(const uint32_t *)a, other = *(const uint32_t *)b;
    int order = sorting->order(&sorting->h->items[one], &sorting->h->items[other]);
    return order != 0 ? order : (one > other) - (one < other);
}

static void sort(struct settling *s, int (*order)(const struct holding *, const struct holding *))
{
    struct sorting sorting = { s->h, order };
    if (s->count > 0)
        qsort_r(s->order, s->count, sizeof *s->order, by_order, &sorting);
}

// Those that are equal in this order are of one group.
static void join(struct settling *s, int (*order)(const struct holding *, const struct holding *))
{
    sort(s, order);
    for (uint32_t i = 1; i < s->count; i++) {
        if (order(item(s, i - 1), item(s, i)) != 0)
            continue;
        uint32_t a = root_of(s->h, s->order[i - 1]), b = root_of(s->h, s->order[i]);
        s->h->items[a > b ? a : b].group = a > b ? b : a; // the least hash, as items are sorted by it
    }
}

// ---- one group ----

static int level(const struct holding *one)
{
    return one->signed_by.count > 0;
}

static int number_at(const char **at, const char *end)
{
    int number = 0;
    while (*at < end && **at != '.') {
        if (**at >= '0' && **at <= '9' && number < 100000000)
            number = number * 10 + (**at - '0');
        ++*at;
    }
    *at += *at < end;
    return number;
}

// "1.10.0" is later than "1.9.2".
static int order_version(struct text a, struct text b)
{
    const char *x = a.bytes, *y = b.bytes;
    while (x != NULL && y != NULL && (x < a.bytes + a.size || y < b.bytes + b.size)) {
        int one = number_at(&x, a.bytes + a.size), other = number_at(&y, b.bytes + b.size);
        if (one != other)
            return one < other ? -1 : 1;
    }
    return 0;
}

// The first of the group, sorted by submission, that has this one; `count` where none has.
static uint32_t find_submission(const struct settling *s, struct text submission)
{
    uint32_t low = 0, high = s->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (compare(item(s, middle)->submission, submission) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool has_submission(const struct settling *s, uint32_t at, struct text submission)
{
    return submission.bytes != NULL && at < s->count && text_same(item(s, at)->submission, submission);
}

// What `by` supersedes is marked: those of the submission that its own replaces, and those of its own
// submission by an earlier version of the rubric.
static void mark(struct settling *s, struct holding *by,
                 void (*visit)(struct settling *, struct holding *, struct holding *))
{
    for (uint32_t i = find_submission(s, by->supersedes); has_submission(s, i, by->supersedes); i++)
        visit(s, by, item(s, i));
    for (uint32_t i = find_submission(s, by->submission); has_submission(s, i, by->submission); i++)
        if (order_version(item(s, i)->version, by->version) < 0)
            visit(s, by, item(s, i));
}

static void mark_superseded(struct settling *s, struct holding *by, struct holding *one)
{
    (void)s;
    (void)by;
    one->superseded = true;
}

static void stand_beside(struct settling *s, struct holding *by, struct holding *one)
{
    (void)s;
    if (one->stands)
        return;
    one->stands = one->waits = one->superseded = true;
    one->superseded_by = by->sha256;
}

// The head, what it supersedes, what that superseded, and so on.
static void stand(struct settling *s, struct holding *head)
{
    head->stands = true;
    mark(s, head, stand_beside);
    for (bool more = true; more;) {
        more = false;
        for (uint32_t i = 0; i < s->count; i++) {
            if (!item(s, i)->waits)
                continue;
            item(s, i)->waits = false;
            mark(s, item(s, i), stand_beside);
            more = true;
        }
    }
}

static void settle_group(struct settling *s, struct text least)
{
    int top = 0;
    uint32_t heads = 0;
    struct holding *head = NULL;
    sort(s, by_submission);
    for (uint32_t i = 0; i < s->count; i++)
        top = level(item(s, i)) > top ? level(item(s, i)) : top;
    for (uint32_t i = 0; i < s->count; i++)
        if (level(item(s, i)) == top)
            mark(s, item(s, i), mark_superseded);
    for (uint32_t i = 0; i < s->count; i++) {
        if (level(item(s, i)) != top || item(s, i)->superseded)
            continue;
        head = item(s, i);
        heads++;
    }
    if (heads == 1)
        stand(s, head);
    for (uint32_t i = 0; i < s->count; i++) {
        if (item(s, i)->stands)
            continue;
        item(s, i)->held = HELD_CONFLICT;
        item(s, i)->conflict = least;
    }
}

// ---- all of them ----

static int by_group(const struct holding *a, const struct holding *b)
{
    return (a->group > b->group) - (a->group < b->group);
}

static void settle_groups(struct settling *s)
{
    struct settling one = { s->h, s->order, 0 };
    for (uint32_t i = 0; i < s->count; i++)
        item(s, i)->group = root_of(s->h, s->order[i]);
    sort(s, by_group);
    for (uint32_t from = 0, end; from < s->count; from = end) {
        uint32_t group = item(s, from)->group;
        for (end = from + 1; end < s->count && item(s, end)->group == group;)
            end++;
        one.order = s->order + from;
        one.count = end - from;
        if (one.count > 1 && !item(s, from)->is_credential)
            settle_group(&one, s->h->items[group].sha256);
        for (uint32_t i = from; i < end && one.count > 1 && item(s, i)->is_credential; i++) {
            item(s, i)->held = HELD_CONFLICT;
            item(s, i)->conflict = s->h->items[group].sha256;
        }
    }
}

// Of the results (or credentials) that are asked for.
static void pick(struct settling *s, bool (*wanted)(const struct holding *one))
{
    s->count = 0;
    for (uint32_t i = 0; i < s->h->count; i++)
        if (wanted(&s->h->items[i]))
            s->order[s->count++] = i;
}

static bool is_credential(const struct holding *one)
{
    return one->is_credential;
}

static bool is_attempt(const struct holding *one)
{
    return !one->is_credential && one->held == HELD_NOT && text_is(one->kind, "attempt");
}

static bool vouches(const struct holding *one)
{
    return one->is_credential && one->held == HELD_NOT && one->result.bytes != NULL;
}

static int by_hash(const void *key, const void *item)
{
    return text_order(*(const struct text *)key, ((const struct holding *)item)->sha256);
}

// Whoever put out a credential of a result answers for it.
static void take_vouchers(struct settling *s)
{
    pick(s, vouches);
    sort(s, by_result);
    for (uint32_t i = 0; i < s->count; i++) {
        const struct holding *credential = item(s, i);
        struct holding *result =
            bsearch(&credential->result, s->h->items, s->h->count, sizeof *s->h->items, by_hash);
        if (result == NULL || result->is_credential)
            continue;
        texts_add(s->h, &result->credentials, credential->sha256);
        texts_add(s->h, &result->signed_by, credential->issuer);
    }
}

static void hold_unproven(struct holdings *h)
{
    for (uint32_t i = 0; i < h->count; i++)
        if (!h->items[i].is_credential && !h->items[i].rescored && h->items[i].signed_by.count == 0)
            h->items[i].held = HELD_UNPROVEN;
}

void holdings_settle(struct holdings *h)
{
    struct settling s = { h, arena_array(&h->arena, (size_t)h->count + 1, sizeof *s.order), 0 };
    if (s.order == NULL) {
        h->starved = true;
        return;
    }
    for (uint32_t i = 0; i < h->count; i++)
        h->items[i].group = i;
    pick(&s, is_credential);
    join(&s, by_credential);
    settle_groups(&s);
    take_vouchers(&s);
    hold_unproven(h);
    pick(&s, is_attempt);
    join(&s, by_attempt);
    join(&s, by_submission_id);
    settle_groups(&s);
}
