// SPDX-License-Identifier: Apache-2.0
// instruments.c -- what an instrument's papers say of the readings that were taken with it
//
// Many workshops have no calibration dates: a rubric says whether that is noted or refused, and each doubt is
// said once, not for every reading.
#include "../base/clock.h"
#include "../base/units.h"
#include "reading.h"

// Rows behind those of the instruments: readings that name none, and those that name one which is not listed.
enum { UNNAMED, UNLISTED, OTHER_ROWS };

// An instrument's calibration, looked at once.
enum { UNASKED, LASTS, DOUBTFUL };

bool reader_begin(struct reader *reader, const kmp_task *task)
{
    size_t count = reader->attempt->instruments.count;
    reader->places = task->field_count;
    for (uint32_t i = 0; i < task->field_count; i++)
        reader->places += task->fields[i].column_count;
    reader->calibration = arena_alloc(reader->arena, count + 1);
    reader->instruments = arena_array(reader->arena, count + OTHER_ROWS, (size_t)reader->places + 1);
    clock_local_day(&reader->day, reader->attempt->taken.from);
    return reader->calibration != NULL && reader->instruments != NULL;
}

static bool first_time(uint8_t *said)
{
    bool first = *said == 0;
    *said = 1;
    return first;
}

static bool first_at(struct reader *reader, uint32_t row, struct place place)
{
    return first_time(&reader->instruments[(size_t)row * reader->places + place.number]);
}

// Whether a reading with a doubtful instrument may be used.
static bool usable(const struct reader *reader)
{
    return reader->policy == INSTRUMENTS_NOTED;
}

static const struct instrument *instrument_named(const struct submission *attempt, struct text id)
{
    const struct instrument *instruments = attempt->instruments.items;
    for (uint32_t i = 0; i < attempt->instruments.count; i++)
        if (text_same(instruments[i].id, id))
            return &instruments[i];
    return NULL;
}

// Whether the calibration lasts; says so where it does not.
static bool lasts(struct reader *reader, const struct instrument *instrument)
{
    int64_t until;
    bool known =
        instrument->calibrated_until.bytes != NULL && clock_read_date(&until, instrument->calibrated_until);
    if (known && until >= reader->day)
        return true;
    const char *id = fault_quote(&reader->doubts, instrument->id);
    if (known)
        fault_say(&reader->asides, instrument->shaped.node, KMP_CALIBRATION_EXPIRED, "instrument", id, "found",
                  fault_quote(&reader->doubts, instrument->calibrated_until));
    else
        fault_say(&reader->asides, instrument->shaped.node, KMP_CALIBRATION_UNKNOWN, "instrument", id, NULL,
                  NULL);
    return false;
}

static bool calibrated(struct reader *reader, const struct instrument *instrument, uint32_t index)
{
    uint8_t *found = &reader->calibration[index];
    if (*found == UNASKED)
        *found = lasts(reader, instrument) ? LASTS : DOUBTFUL;
    return *found == LASTS || usable(reader);
}

// The smallest step in the field's unit: a difference, also where the unit's scale does not begin at zero.
static struct exact step_in(const struct amount *amount, struct text unit)
{
    if (text_same(amount->unit, unit))
        return amount->value;
    return exact_sub(unit_convert(amount->value, amount->unit, unit),
                     unit_convert(exact_int(0), amount->unit, unit));
}

static void say_coarse(struct reader *reader, const struct instrument *instrument, struct place place,
                       bool known)
{
    const kmp_field *field = place.field;
    const char *id = fault_quote(&reader->doubts, instrument->id);
    const char *expected = fault_printf(&reader->doubts, "%s %s", field->max_resolution, field->unit);
    const struct amount *step = &instrument->resolution;
    char value[EXACT_TEXT];
    exact_write(value, step->value);
    const char *found =
        known ? fault_printf(&reader->doubts, "%s %.*s", value, (int)step->unit.size, step->unit.bytes) : NULL;
    kmp_status status = known ? KMP_INSTRUMENT_COARSE : KMP_RESOLUTION_UNKNOWN;
    tape_say(reader->asides.problems, reader->tape, place.node, reader->asides.severity, status, "instrument",
             id, "field", field->id, "expected", expected, found ? "found" : NULL, found, NULL);
}

static bool fine_enough(struct reader *reader, const struct instrument *instrument, uint32_t index,
                        struct place place)
{
    struct exact most, step = { 0, 0 };
    if (place.field->max_resolution == NULL || !exact_read(&most, text_of(place.field->max_resolution)))
        return true;
    if (instrument->resolution.shaped.present)
        step = step_in(&instrument->resolution, text_of(place.field->unit));
    if (exact_given(step) && exact_order(step, most) <= 0)
        return true;
    if (first_at(reader, index, place))
        say_coarse(reader, instrument, place, exact_given(step));
    return usable(reader);
}

static bool unnamed_suits(struct reader *reader, struct place place)
{
    if (place.field->max_resolution == NULL)
        return true;
    if (first_at(reader, reader->attempt->instruments.count + UNNAMED, place))
        fault_say(&reader->asides, place.node, KMP_INSTRUMENT_UNNAMED, "field", place.field->id, NULL, NULL);
    return usable(reader);
}

bool instrument_suits(struct reader *reader, struct place place, uint32_t named)
{
    const struct submission *attempt = reader->attempt;
    struct text id;
    if (named == 0 || tape_node(reader->tape, named)->kind == NODE_NULL)
        return unnamed_suits(reader, place);
    if (!value_id(&id, &reader->doubts, named))
        return false;
    const struct instrument *instrument = instrument_named(attempt, id);
    if (instrument == NULL) {
        if (first_at(reader, attempt->instruments.count + UNLISTED, place))
            fault_say(&reader->asides, named, KMP_INSTRUMENT_UNKNOWN, "instrument",
                      fault_quote(&reader->doubts, id), NULL, NULL);
        return usable(reader);
    }
    uint32_t index = (uint32_t)(instrument - (const struct instrument *)attempt->instruments.items);
    bool dated = calibrated(reader, instrument, index);
    return fine_enough(reader, instrument, index, place) && dated;
}
