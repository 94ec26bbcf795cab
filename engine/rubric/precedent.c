// SPDX-License-Identifier: Apache-2.0
// precedent.c -- a criterion of which the same was seen before: what was seen as a key, and what is taken over
#include "scoring.h"

enum { BESIDE_BYTES = 256 };

// What stands beside the number of a key, one thing behind the other.
struct beside {
    uint32_t size;
    bool full;
    char bytes[BESIDE_BYTES];
};

static void begin(struct beside *beside)
{
    beside->size = 0;
    beside->full = false;
}

static void add_bytes(struct beside *beside, const void *bytes, uint32_t size)
{
    beside->full = beside->full || size > BESIDE_BYTES - beside->size;
    if (beside->full)
        return;
    memcpy(beside->bytes + beside->size, bytes, size);
    beside->size += size;
}

// Its size goes before it, so that no text runs into what follows.
static void add_text(struct beside *beside, struct text text)
{
    add_bytes(beside, &text.size, sizeof text.size);
    add_bytes(beside, text.bytes, text.size);
}

static bool name_text(struct precedent_key *key, const struct scoring *s, struct text text)
{
    uint32_t name = precedents_name(s->beside->precedents, text);
    return precedent_beside(key, BESIDE_NAME, name) && name != 0;
}

static bool name_beside(struct precedent_key *key, const struct scoring *s, const struct beside *beside)
{
    return !beside->full && name_text(key, s, (struct text){ beside->bytes, beside->size });
}

static bool set_fraction(struct precedent_key *key, struct exact number)
{
    key->n = (int64_t)number.n;
    key->d = (int64_t)number.d;
    return key->n == number.n && key->d == number.d;
}

// ---- by what a criterion follows from; who found it is no part of it, where that is one ----

static bool several_marks(struct precedent_key *key, const struct scoring *s, const struct scored *scored)
{
    struct beside beside;
    begin(&beside);
    for (uint32_t i = 0; i < scored->seen; i++) {
        add_text(&beside, scored->marks[i]->assessor);
        add_bytes(&beside, &scored->marks[i]->points, sizeof scored->marks[i]->points);
    }
    return name_beside(key, s, &beside);
}

static bool set_marks(struct precedent_key *key, const struct scoring *s, const struct scored *scored)
{
    if (!precedent_beside(key, BESIDE_HOW, scored->seen))
        return false;
    if (scored->seen != 1)
        return several_marks(key, s, scored);
    return set_fraction(key, scored->marks[0]->points);
}

static bool several_ticks(struct precedent_key *key, const struct scoring *s, const struct scored *scored)
{
    struct beside beside;
    begin(&beside);
    for (uint32_t i = 0; i < scored->seen; i++) {
        add_text(&beside, scored->ticks[i]->assessor);
        add_bytes(&beside, &scored->ticks[i]->met, sizeof scored->ticks[i]->met);
    }
    return name_beside(key, s, &beside);
}

static bool set_ticks(struct precedent_key *key, const struct scoring *s, const struct scored *scored)
{
    if (!precedent_beside(key, BESIDE_HOW, scored->seen))
        return false;
    if (scored->seen != 1)
        return several_ticks(key, s, scored);
    key->n = scored->ticks[0]->met;
    return true;
}

static bool several_tallies(struct precedent_key *key, const struct scoring *s, const struct scored *scored)
{
    struct beside beside;
    begin(&beside);
    for (uint32_t i = 0; i < scored->seen; i++) {
        add_text(&beside, scored->tallies[i]->assessor);
        add_bytes(&beside, &scored->tallies[i]->count, sizeof scored->tallies[i]->count);
    }
    return name_beside(key, s, &beside);
}

static bool set_tallies(struct precedent_key *key, const struct scoring *s, const struct scored *scored)
{
    if (!precedent_beside(key, BESIDE_HOW, scored->seen))
        return false;
    if (scored->seen != 1)
        return several_tallies(key, s, scored);
    key->n = scored->tallies[0]->count;
    return true;
}

// A number that is known without an error.
static bool set_value(struct precedent_key *key, const struct measured *measured)
{
    key->n = measured->value.n;
    key->d = measured->value.d;
    return measured->given && measured->text == NULL && measured->error.d == 0 && kmp_given(measured->value);
}

// The value, and what a limit may say of it.
static bool set_measure(struct precedent_key *key, const struct scoring *s, const struct scored *scored)
{
    if (s->measures->task->measures[scored->criterion->slot].per >= 0 || scored->seen != 1)
        return false;
    const struct measured *measured = scored->rows;
    bool verified = measured->limited && measured->limit.verified;
    uint32_t says = 4 * (uint32_t)measured->within + 2u * measured->limited + verified;
    return precedent_beside(key, BESIDE_HOW, says) && set_value(key, measured);
}

static bool set_uses(struct precedent_key *key, const struct scoring *s, const struct scored *scored)
{
    const struct use *uses = scored->criterion->uses.items;
    uint32_t count = scored->criterion->uses.count;
    struct beside beside;
    bool known = precedent_beside(key, BESIDE_HOW, count);
    begin(&beside);
    for (uint32_t i = 0, rows; known && i < count; i++) {
        const struct measured *measured = measures_of(s->measures, uses[i].slot, &rows);
        known = rows == 1 && set_value(key, measured);
        if (count > 1 && known)
            add_bytes(&beside, &measured->value, sizeof measured->value);
    }
    return known && (count <= 1 || name_beside(key, s, &beside));
}

bool precedent_key_of(struct precedent_key *out, const struct scoring *s, const struct scored *scored)
{
    *out = (struct precedent_key){ 0 };
    if (s->beside->precedents == NULL || !precedent_beside(out, BESIDE_RUBRIC, s->beside->rubric) ||
        !precedent_beside(out, BESIDE_CRITERION, (uint64_t)(scored->criterion - plan_criterion(s->plan, 0))))
        return false;
    switch (scored->criterion->source) {
    case FROM_MEASURE:
        return set_measure(out, s, scored);
    case FROM_TICK:
        return set_ticks(out, s, scored);
    case FROM_COUNT:
        return set_tallies(out, s, scored);
    case FROM_JUDGED:
        return set_marks(out, s, scored);
    case FROM_FUNCTION:
        return set_uses(out, s, scored);
    }
    return false;
}
