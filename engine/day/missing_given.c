// SPDX-License-Identifier: Apache-2.0
// missing_given.c -- what assessors give and have not given: ticks, counts, marks, recommendations
#include "../model/observer.h"
#include "missing.h"

// By those who assess: what an observer gave decides nothing.
static uint32_t given_count(const struct search *s, enum column_kind kind, uint32_t slot)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < s->draft->count; i++) {
        const struct entry *entry = &s->draft->entries[i];
        count +=
            entry->kind == kind && entry->slot == slot && !observer_named(&s->draft->paper, entry->assessor);
    }
    return count;
}

static void seek_criterion(struct search *s, uint32_t index)
{
    static const struct {
        enum source source;
        enum column_kind column;
        const char *kind;
    } rows[] = { { FROM_TICK, COLUMN_TICK, "tick" },
                 { FROM_COUNT, COLUMN_COUNT, "count" },
                 { FROM_JUDGED, COLUMN_MARK, "mark" } };
    const struct criterion *criterion = plan_criterion(s->day->ground.plan, index);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (rows[i].source != criterion->source)
            continue;
        uint32_t needed = criterion->source == FROM_JUDGED ? (uint32_t)criterion->judged.by : 1;
        uint32_t given = given_count(s, rows[i].column, index);
        struct lack lack = { .kind = rows[i].kind,
                             .id = criterion->id,
                             .en = criterion->title.en,
                             .id_label = criterion->title.id,
                             .column = rows[i].column,
                             .slot = index,
                             .count = needed - given,
                             .station = station_of_criterion(&s->day->ground, index) };
        if (given < needed)
            lack_write(s, &lack);
    }
}

// In a class of training somebody must have begun to recommend.
static bool recommends(const struct day *day)
{
    for (uint32_t i = 0; i < day->session.candidates.count; i++)
        for (uint32_t k = 0; k < day->drafts[i].count; k++)
            if (day->drafts[i].entries[k].kind == COLUMN_RECOMMEND)
                return true;
    return day->session.purpose != FOR_TRAINING;
}

// What each assessor recommends for each unit; it moves no verdict, and no form is final without it.
static void seek_recommendation(struct search *s, const struct plan_unit *unit, uint32_t slot)
{
    const struct assessor *assessors = s->draft->paper.assessors.items;
    struct say title = unit != NULL ? unit->title : s->day->ground.plan->title;
    uint32_t lacking = 0;
    for (uint32_t i = 0; i < s->draft->paper.assessors.count; i++)
        lacking +=
            assessors[i].role != ROLE_OBSERVER && !lack_given(s, COLUMN_RECOMMEND, slot, assessors[i].id);
    struct lack lack = { .kind = "recommendation",
                         .id = unit != NULL ? unit->code : (struct text){ NULL, 0 },
                         .en = title.en.bytes != NULL ? title.en : title.id,
                         .id_label = title.id.bytes != NULL ? title.id : title.en,
                         .column = COLUMN_RECOMMEND,
                         .slot = slot,
                         .count = lacking };
    if (lacking > 0)
        lack_write(s, &lack);
}

static bool covered(const struct search *s, struct text code)
{
    const struct list *covers = &s->draft->paper.covers;
    for (uint32_t i = 0; i < covers->count; i++)
        if (text_same(((const struct text *)covers->items)[i], code))
            return true;
    return covers->count == 0;
}

void seek_recommendations(struct search *s)
{
    const struct plan_unit *units = s->day->ground.plan->units.items;
    uint32_t count = s->day->ground.plan->units.count;
    if (!recommends(s->day))
        return;
    if (count == 0)
        seek_recommendation(s, NULL, 0);
    for (uint32_t i = 0; i < count; i++)
        if (covered(s, units[i].code))
            seek_recommendation(s, &units[i], i);
}

void seek_given(struct search *s)
{
    for (uint32_t i = 0; i < s->day->ground.plan->criteria.count; i++)
        seek_criterion(s, i);
}
