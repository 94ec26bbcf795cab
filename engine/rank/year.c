// SPDX-License-Identifier: Apache-2.0
// year.c -- the records of a year by programme: grouped, ranked, and where the last place is shared
#include "year.h"

#include <stdlib.h>
#include <string.h>

#include "../model/record_result.h"

static struct text session_text(const struct record *record, const char *key)
{
    uint32_t node = record->session != 0 ? tape_member(&record->tape, record->session, key) : 0;
    return node != 0 ? tape_node(&record->tape, node)->text : (struct text){ NULL, 0 };
}

static int64_t session_year(const struct record *record)
{
    struct exact year;
    struct text text = session_text(record, "year");
    return exact_read(&year, text) && exact_given(year) ? (int64_t)year.n : 0;
}

static int order_text(struct text a, struct text b)
{
    if (a.bytes == NULL || b.bytes == NULL)
        return (a.bytes != NULL) - (b.bytes != NULL);
    return text_order(a, b);
}

// Order of groups; 0: the same one.
static int order_session(const struct record *a, const struct record *b)
{
    int order = order_text(session_text(a, "centre"), session_text(b, "centre"));
    if (order == 0)
        order = order_text(session_text(a, "programme"), session_text(b, "programme"));
    if (order == 0)
        order = (session_year(a) > session_year(b)) - (session_year(a) < session_year(b));
    return order;
}

static int by_group(const void *a, const void *b)
{
    const struct contender *one = a, *other = b;
    int order = order_session(&one->record, &other->record);
    return order != 0 ? order : (one->index > other->index) - (one->index < other->index);
}

static kmp_status hash_result(struct contender *one, struct arena *arena)
{
    struct writer w = { 0 };
    record_result(&w, arena, &one->record.tape);
    bool good = !w.failed && hash_sha256(one->result, w.bytes, w.size);
    writer_free(&w);
    return good ? KMP_OK : KMP_NO_MEMORY;
}

static kmp_status read_all(struct year *year, const kmp_records *records, kmp_problems *problems)
{
    kmp_status worst = KMP_OK;
    year->all = arena_array(year->arena, records->count + 1, sizeof *year->all);
    year->groups = arena_array(year->arena, records->count + 1, sizeof *year->groups);
    if (year->all == NULL || year->groups == NULL)
        return KMP_NO_MEMORY;
    for (uint32_t i = 0; i < records->count; i++) {
        struct contender *one = &year->all[year->count++];
        kmp_status status = rank_read(one, year->arena, i, &records->texts[i], records->names[i], problems);
        if (status == KMP_OK)
            status = hash_result(one, year->arena);
        worst = worst == KMP_OK ? status : worst;
    }
    return worst;
}

// Who is taken whatever is chosen, and how many share the last rank for fewer places than they are.
static void find_cut(struct cohort *group, int64_t top)
{
    const struct ranking *ranking = &group->ranking;
    group->sure = ranking->ranked_count;
    if (top == 0 || ranking->ranked_count <= top)
        return;
    uint32_t places = (uint32_t)top, first = places - 1, end = places;
    uint32_t rank = ranking->ranked[places - 1]->rank;
    while (first > 0 && ranking->ranked[first - 1]->rank == rank)
        first--;
    while (end < ranking->ranked_count && ranking->ranked[end]->rank == rank)
        end++;
    group->sure = end == places ? places : first;
    group->places = end == places ? 0 : places - first;
    group->equals = end == places ? 0 : end - first;
}

static kmp_status rank_one(struct cohort *group, const struct year *year, const kmp_records *records)
{
    group->ranking.ranked =
        arena_array(year->arena, (size_t)group->ranking.count + 1, sizeof *group->ranking.ranked);
    if (group->ranking.ranked == NULL)
        return KMP_NO_MEMORY;
    kmp_status status = rank_order(&group->ranking, records->names);
    group->mixed = status == KMP_RANK_MIXED;
    if (status == KMP_OK)
        find_cut(group, year->top);
    return status;
}

kmp_status year_rank(struct year *out, struct arena *arena, const kmp_records *records, uint32_t top,
                     kmp_problems *problems)
{
    *out = (struct year){ .arena = arena, .top = top };
    kmp_status worst = read_all(out, records, problems);
    if (worst != KMP_OK)
        return worst;
    qsort(out->all, out->count, sizeof *out->all, by_group);
    for (uint32_t from = 0, end; from < out->count; from = end) {
        for (end = from + 1;
             end < out->count && order_session(&out->all[from].record, &out->all[end].record) == 0;)
            end++;
        const struct record *first = &out->all[from].record;
        struct cohort *group = &out->groups[out->group_count++];
        *group = (struct cohort){
            session_text(first, "centre"),
            session_text(first, "programme"),
            session_year(first),
            { .all = &out->all[from], .count = end - from, .arena = arena, .problems = problems },
            0,
            0,
            0,
            false
        };
        kmp_status status = rank_one(group, out, records);
        if (status != KMP_OK && status != KMP_RANK_MIXED)
            return status;
        worst = worst == KMP_OK ? status : worst;
    }
    return worst;
}

static int by_text(const void *a, const void *b)
{
    return text_order(*(const struct text *)a, *(const struct text *)b);
}

struct text *year_equals(struct arena *arena, const struct cohort *group)
{
    struct text *equals = arena_array(arena, (size_t)group->equals + 1, sizeof *equals);
    if (equals == NULL)
        return NULL;
    for (uint32_t i = 0; i < group->equals; i++)
        equals[i] = text_of(group->ranking.ranked[group->sure + i]->result);
    qsort(equals, group->equals, sizeof *equals, by_text);
    return equals;
}
