// SPDX-License-Identifier: Apache-2.0
// precedent.c -- a criterion of which the same was seen before: what was seen as a key, and what is taken over
#include "scoring.h"

static bool add_number(struct precedent_key *key, int64_t number)
{
    if (key->count == PRECEDENT_NUMBERS)
        return false;
    key->numbers[key->count++] = number;
    return true;
}

static bool add_fraction(struct precedent_key *key, struct exact number)
{
    return number.n == (int64_t)number.n && number.d == (int64_t)number.d &&
           add_number(key, (int64_t)number.n) && add_number(key, (int64_t)number.d);
}

// ---- by what a criterion follows from ----

static bool add_mark(struct precedent_key *key, const struct scored *scored)
{
    if (scored->mark_count != 1)
        return false;
    key->assessor = scored->marks[0]->assessor;
    return add_fraction(key, scored->marks[0]->points);
}

static bool add_tick(struct precedent_key *key, const struct scored *scored)
{
    if (scored->tick_count != 1)
        return false;
    key->assessor = scored->ticks[0]->assessor;
    return add_number(key, scored->ticks[0]->met);
}

static bool add_tally(struct precedent_key *key, const struct scored *scored)
{
    if (scored->tally_count != 1)
        return false;
    key->assessor = scored->tallies[0]->assessor;
    return add_number(key, scored->tallies[0]->count);
}

// A number that is known without an error.
static bool add_value(struct precedent_key *key, const struct measured *measured)
{
    return measured->given && measured->text == NULL && measured->error.d == 0 && kmp_given(measured->value) &&
           add_number(key, measured->value.n) && add_number(key, measured->value.d);
}

// What a limit may say of a value.
static bool add_limit(struct precedent_key *key, const struct measured *measured)
{
    bool verified = measured->limited && measured->limit.verified;
    return add_number(key, 4 * (int64_t)measured->within + 2 * measured->limited + verified);
}

static bool add_measure(struct precedent_key *key, const struct scoring *s, const struct scored *scored)
{
    bool over_rows = s->measures->task->measures[scored->criterion->slot].per >= 0;
    const struct measured *measured = &s->measures->items[scored->first];
    return !over_rows && scored->from == 1 && add_value(key, measured) && add_limit(key, measured);
}

static bool add_uses(struct precedent_key *key, const struct scoring *s, const struct scored *scored)
{
    const struct use *uses = scored->criterion->uses.items;
    bool fits = true;
    for (uint32_t i = 0; fits && i < scored->criterion->uses.count; i++) {
        uint32_t count;
        const struct measured *measured = measures_of(s->measures, uses[i].slot, &count);
        fits = count == 1 && add_value(key, measured);
    }
    return fits;
}

bool precedent_key_of(struct precedent_key *out, const struct scoring *s, const struct scored *scored)
{
    *out = (struct precedent_key){ .rubric = s->beside->rubric,
                                   .criterion = (uint32_t)(scored->criterion - plan_criterion(s->plan, 0)) };
    if (s->beside->precedents == NULL)
        return false;
    switch (scored->criterion->source) {
    case FROM_MEASURE:
        return add_measure(out, s, scored);
    case FROM_TICK:
        return add_tick(out, scored);
    case FROM_COUNT:
        return add_tally(out, scored);
    case FROM_JUDGED:
        return add_mark(out, scored);
    case FROM_FUNCTION:
        return add_uses(out, s, scored);
    }
    return false;
}

void precedent_take(struct scored *scored, const struct precedent *precedent)
{
    scored->level = precedent->level;
    scored->points = scored->least = scored->most = precedent->points;
    scored->contribution = precedent->contribution;
    scored->say = precedent->say;
    scored->written = precedent->written;
}
