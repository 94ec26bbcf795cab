// SPDX-License-Identifier: Apache-2.0
// precedent.c -- a criterion of which the same was seen before: what was seen as a key, and what is taken over
#include "scoring.h"

static void add_number(struct precedent_key *key, int64_t number)
{
    precedent_key_add(key, &number, sizeof number);
}

static bool add_fraction(struct precedent_key *key, struct exact number)
{
    add_number(key, (int64_t)number.n);
    add_number(key, (int64_t)number.d);
    return number.n == (int64_t)number.n && number.d == (int64_t)number.d;
}

static void add_assessor(struct precedent_key *key, struct text assessor)
{
    add_number(key, assessor.size);
    precedent_key_add(key, assessor.bytes, assessor.size);
}

// ---- by what a criterion follows from ----

static bool add_marks(struct precedent_key *key, const struct scored *scored)
{
    bool fits = true;
    for (uint32_t i = 0; fits && i < scored->mark_count; i++) {
        add_assessor(key, scored->marks[i]->assessor);
        fits = add_fraction(key, scored->marks[i]->points);
    }
    return fits;
}

static bool add_ticks(struct precedent_key *key, const struct scored *scored)
{
    for (uint32_t i = 0; i < scored->tick_count; i++) {
        add_assessor(key, scored->ticks[i]->assessor);
        add_number(key, scored->ticks[i]->met);
    }
    return true;
}

static bool add_tallies(struct precedent_key *key, const struct scored *scored)
{
    for (uint32_t i = 0; i < scored->tally_count; i++) {
        add_assessor(key, scored->tallies[i]->assessor);
        add_number(key, scored->tallies[i]->count);
    }
    return true;
}

// A number that is known without an error.
static bool add_value(struct precedent_key *key, const struct measured *measured)
{
    add_number(key, measured->value.n);
    add_number(key, measured->value.d);
    return measured->given && measured->text == NULL && measured->error.d == 0 && kmp_given(measured->value);
}

// The value, and what a limit may say of it.
static bool add_measure(struct precedent_key *key, const struct scoring *s, const struct scored *scored)
{
    if (s->measures->task->measures[scored->criterion->slot].per >= 0 || scored->from != 1)
        return false;
    const struct measured *measured = &s->measures->items[scored->first];
    bool verified = measured->limited && measured->limit.verified;
    add_number(key, 4 * (int64_t)measured->within + 2 * measured->limited + verified);
    return add_value(key, measured);
}

static bool add_uses(struct precedent_key *key, const struct scoring *s, const struct scored *scored)
{
    const struct use *uses = scored->criterion->uses.items;
    bool known = true;
    for (uint32_t i = 0; known && i < scored->criterion->uses.count; i++) {
        uint32_t count;
        const struct measured *measured = measures_of(s->measures, uses[i].slot, &count);
        known = count == 1 && add_value(key, measured);
    }
    return known;
}

static bool add_seen(struct precedent_key *key, const struct scoring *s, const struct scored *scored)
{
    switch (scored->criterion->source) {
    case FROM_MEASURE:
        return add_measure(key, s, scored);
    case FROM_TICK:
        return add_ticks(key, scored);
    case FROM_COUNT:
        return add_tallies(key, scored);
    case FROM_JUDGED:
        return add_marks(key, scored);
    case FROM_FUNCTION:
        return add_uses(key, s, scored);
    }
    return false;
}

bool precedent_key_of(struct precedent_key *out, const struct scoring *s, const struct scored *scored)
{
    out->size = 0;
    out->full = false;
    if (s->beside->precedents == NULL)
        return false;
    add_number(out, (int64_t)s->beside->rubric);
    add_number(out, scored->criterion - plan_criterion(s->plan, 0));
    return add_seen(out, s, scored) && !out->full;
}

void precedent_take(struct scored *scored, const struct precedent *precedent)
{
    scored->level = precedent->level;
    scored->points = scored->least = scored->most = precedent->points;
    scored->contribution = precedent->contribution;
    scored->say = precedent->say;
    scored->written = precedent->written;
}
