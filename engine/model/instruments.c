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

bool reader_begin(struct reader *reader)
{
    const struct places *places = reader->places;
    size_t rows = (size_t)reader->attempt->instruments.count + OTHER_ROWS;
    reader->singles =
        arena_array(reader->arena, (size_t)places->task->field_count + 1, sizeof *reader->singles);
    reader->opinions = arena_array(reader->arena, rows, (size_t)places->count + 1);
    return reader->singles != NULL && reader->opinions != NULL;
}

// Of row `row` at place number `at`; behind the places: of its calibration.
static uint8_t *opinion(const struct reader *reader, uint32_t row, uint32_t at)
{
    return &reader->opinions[row * ((size_t)reader->places->count + 1) + at];
}

// Whether a reading with a doubtful instrument may be used.
static bool usable(const struct reader *reader)
{
    return reader->policy == INSTRUMENTS_NOTED;
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
    const char *id = fault_quote(&reader->doubts, instrument->id);
    if (until.bytes != NULL)
        fault_say(&reader->asides, instrument->shaped.node, KMP_CALIBRATION_EXPIRED, "instrument", id, "found",
                  fault_quote(&reader->doubts, until));
    else
        fault_say(&reader->asides, instrument->shaped.node, KMP_CALIBRATION_UNKNOWN, "instrument", id, NULL,
                  NULL);
    return false;
}

static bool calibrated(struct reader *reader, uint32_t index)
{
    uint8_t *found = opinion(reader, index, reader->places->count);
    if (*found == UNASKED)
        *found = lasts(reader, instrument_at(reader, index)) ? SUITS : DOUBTFUL;
    return *found == SUITS || usable(reader);
}

// The smallest step in the field's unit: a difference, also where the unit's scale does not begin at zero.
static struct exact step_in(const struct amount *amount, struct text unit)
{
    if (text_same(amount->unit, unit))
        return amount->value;
    return exact_sub(unit_convert(amount->value, amount->unit, unit),
                     unit_convert(exact_int(0), amount->unit, unit));
}

static void say_coarse(struct reader *reader, const struct instrument *instrument, const kmp_field *field,
                       uint32_t node, bool known)
{
    const char *id = fault_quote(&reader->doubts, instrument->id);
    const char *expected = fault_printf(&reader->doubts, "%s %s", field->max_resolution, field->unit);
    const struct amount *step = &instrument->resolution;
    char value[EXACT_TEXT];
    exact_write(value, step->value);
    const char *found =
        known ? fault_printf(&reader->doubts, "%s %.*s", value, (int)step->unit.size, step->unit.bytes) : NULL;
    kmp_status status = known ? KMP_INSTRUMENT_COARSE : KMP_RESOLUTION_UNKNOWN;
    tape_say(reader->asides.problems, reader->tape, node, reader->asides.severity, status, "instrument", id,
             "field", field->id, "expected", expected, found ? "found" : NULL, found, NULL);
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
    say_coarse(reader, instrument, place->field, field, exact_given(step));
    return usable(reader);
}

static bool unnamed_suits(struct reader *reader, const struct place *place, uint32_t field)
{
    if (!exact_given(place->coarsest))
        return true;
    fault_say(&reader->asides, field, KMP_INSTRUMENT_UNNAMED, "field", place->field->id, NULL, NULL);
    return usable(reader);
}

static bool unlisted_suits(struct reader *reader, uint32_t named)
{
    fault_say(&reader->asides, named, KMP_INSTRUMENT_UNKNOWN, "instrument",
              fault_quote(&reader->doubts, tape_node(reader->tape, named)->text), NULL, NULL);
    return usable(reader);
}

static bool look_at(struct reader *reader, uint32_t row, const struct place *place, uint32_t field,
                    uint32_t named)
{
    uint32_t count = reader->attempt->instruments.count;
    if (row == count + UNNAMED)
        return unnamed_suits(reader, place, field);
    if (row == count + UNLISTED)
        return unlisted_suits(reader, named);
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
    uint8_t *found = opinion(reader, row, place->number);
    if (*found == UNASKED)
        *found = look_at(reader, row, place, field, named) ? SUITS : DOUBTFUL;
    return *found == SUITS;
}
