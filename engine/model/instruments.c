// SPDX-License-Identifier: Apache-2.0
// instruments.c -- what an instrument's papers say of the readings that were taken with it
//
// Many workshops have no calibration dates: a rubric says whether that is noted or refused, and each doubt is
// said once, not for every reading.
#include "../base/units.h"
#include "reading.h"

// What is found of an instrument, looked at once: of its calibration, and at each place. Behind the rows of the
// instruments stand those of readings that name none, and that name one which is not listed.
enum { UNASKED, SUITS, DOUBTFUL };
enum { UNNAMED, UNLISTED, OTHER_ROWS };

bool reader_begin(struct reader *out, struct arena *arena, const struct tape *tape,
                  const struct submission *attempt, const struct places *places, enum instruments policy,
                  kmp_problems *problems)
{
    const struct faults errors = { arena, tape, problems, KMP_ERROR, KMP_OK, false };
    size_t rows = (size_t)attempt->instruments.count + OTHER_ROWS;
    *out = (struct reader){ arena, tape, attempt, places, policy, errors, errors, errors, NULL, NULL, 0 };
    out->doubts.severity = KMP_WARNING;
    out->asides.severity = policy == INSTRUMENTS_NOTED ? KMP_NOTE : KMP_WARNING;
    out->singles = arena_array(arena, (size_t)places->task->field_count + 1, sizeof *out->singles);
    out->opinions = arena_array(arena, rows, (size_t)places->count + 1);
    if (out->singles == NULL || out->opinions == NULL)
        fault_no_memory(&out->errors);
    return out->singles != NULL && out->opinions != NULL;
}

// Of row `row` at place number `at`; behind the places: of its calibration.
static uint8_t *opinion(const struct reader *reader, uint32_t row, uint32_t at)
{
    return &reader->opinions[row * ((size_t)reader->places->count + 1) + at];
}

static const struct instrument *instrument_at(const struct reader *reader, uint32_t index)
{
    return &((const struct instrument *)reader->attempt->instruments.items)[index];
}

// The index of an instrument, tried from the one named last on and round; `count` where it is not listed.
static uint32_t instrument_named(struct reader *reader, struct text id)
{
    uint32_t count = reader->attempt->instruments.count;
    for (uint32_t n = 0, i = reader->instrument; n < count; n++, i = i + 1 == count ? 0 : i + 1)
        if (text_same(instrument_at(reader, i)->id, id))
            return reader->instrument = i;
    return count;
}

// Whether the calibration lasts on the day of the attempt; says so where it does not. Both days have been read
// as dates before, and dates are in the order of their text.
static bool lasts(struct reader *reader, const struct instrument *instrument)
{
    struct text until = instrument->calibrated_until, from = reader->attempt->taken.from;
    if (until.bytes != NULL && text_order(until, (struct text){ from.bytes, until.size }) >= 0)
        return true;
    doubt_calibration(reader, instrument);
    return false;
}

static bool calibrated(struct reader *reader, uint32_t index)
{
    uint8_t *found = opinion(reader, index, reader->places->count);
    if (*found == UNASKED)
        *found = lasts(reader, instrument_at(reader, index)) ? SUITS : DOUBTFUL;
    return *found == SUITS;
}

// The smallest step in the field's unit: a difference, also where the unit's scale does not begin at zero.
static struct exact step_in(const struct amount *amount, struct text unit)
{
    if (text_same(amount->unit, unit))
        return amount->value;
    return exact_sub(unit_convert(amount->value, amount->unit, unit),
                     unit_convert(exact_int(0), amount->unit, unit));
}

static bool fine_enough(struct reader *reader, const struct instrument *instrument, const struct place *place,
                        uint32_t field)
{
    struct exact step = { 0, 0 };
    if (!exact_given(place->coarsest))
        return true;
    if (instrument->resolution.shaped.present)
        step = step_in(&instrument->resolution, place->unit);
    if (exact_given(step) && exact_order(step, place->coarsest) <= 0)
        return true;
    doubt_resolution(reader, instrument, place->field, field, exact_given(step));
    return false;
}

// Whether all is well with the instrument of this row at this place; says so where it is not.
static bool look_at(struct reader *reader, uint32_t row, const struct place *place, uint32_t field,
                    uint32_t named)
{
    uint32_t count = reader->attempt->instruments.count;
    if (row == count + UNNAMED) {
        if (exact_given(place->coarsest))
            fault_say(&reader->asides, field, KMP_INSTRUMENT_UNNAMED, "field", place->field->id, NULL, NULL);
        return !exact_given(place->coarsest);
    }
    if (row == count + UNLISTED) {
        fault_say(&reader->asides, named, KMP_INSTRUMENT_UNKNOWN, "instrument",
                  fault_quote(&reader->doubts, tape_node(reader->tape, named)->text), NULL, NULL);
        return false;
    }
    bool dated = calibrated(reader, row);
    return fine_enough(reader, instrument_at(reader, row), place, field) && dated;
}

// The row of the instrument that node `named` names; false where what stands there is no name.
static bool find_row(uint32_t *row, struct reader *reader, uint32_t named)
{
    const struct node *written = tape_node(reader->tape, named);
    uint32_t count = reader->attempt->instruments.count;
    struct text id;
    *row = count + UNNAMED;
    if (named == 0 || written->kind == NODE_NULL)
        return true;
    *row = written->kind == NODE_STRING ? instrument_named(reader, written->text) : count;
    if (*row < count)
        return true;
    *row = count + UNLISTED;
    return value_id(&id, &reader->doubts, named);
}

bool instrument_suits(struct reader *reader, const struct place *place, uint32_t field, uint32_t named)
{
    uint32_t row;
    if (!find_row(&row, reader, named))
        return false;
    if (*opinion(reader, row, place->gauge) == SUITS)
        return true;
    uint8_t *found = opinion(reader, row, place->number);
    if (*found == UNASKED)
        *found = look_at(reader, row, place, field, named) ? SUITS : DOUBTFUL;
    return *found == SUITS || reader->policy == INSTRUMENTS_NOTED;
}
