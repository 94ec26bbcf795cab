// SPDX-License-Identifier: Apache-2.0
// doubt.c -- what is said of a reading that cannot be used, and of an instrument that does not suit
#include "reading.h"

// "0.5..60 mm", or one end of it.
static const char *range_text(struct reader *reader, const kmp_field *field)
{
    const char *low = field->low != NULL ? field->low : "", *high = field->high != NULL ? field->high : "";
    const char *unit = field_unit(field);
    return fault_printf(&reader->doubts, "%s..%s%s%s", low, high, unit[0] != 0 ? " " : "", unit);
}

void doubt_implausible(struct reader *reader, const kmp_field *field, uint32_t value, struct text unit)
{
    struct text written = tape_node(reader->tape, value)->text;
    const char *found = fault_printf(&reader->doubts, "%.*s%s%.*s", (int)written.size, written.bytes,
                                     unit.size > 0 ? " " : "", (int)unit.size, unit.size > 0 ? unit.bytes : "");
    tape_say(reader->doubts.problems, reader->tape, value, KMP_WARNING, KMP_IMPLAUSIBLE, "found", found,
             "expected", range_text(reader, field), "field", field->id, NULL);
}

void doubt_number(struct reader *reader, uint32_t value, kmp_status status)
{
    fault_say(&reader->doubts, value, status, "found",
              fault_quote(&reader->doubts, tape_node(reader->tape, value)->text), NULL, NULL);
}

void doubt_dimension(struct reader *reader, const kmp_field *field, uint32_t node, struct text unit)
{
    tape_say(reader->doubts.problems, reader->tape, node, KMP_WARNING, KMP_WRONG_DIMENSION, "field", field->id,
             "expected", field->unit, "found", fault_quote(&reader->doubts, unit), NULL);
}

static const char *choices_text(struct reader *reader, const kmp_field *field)
{
    const char **ids = arena_array(reader->arena, (size_t)field->choice_count + 1, sizeof *ids);
    if (ids == NULL)
        return "";
    for (uint32_t i = 0; i < field->choice_count; i++)
        ids[i] = field->choices[i].id;
    return fault_choices(&reader->doubts, ids);
}

void doubt_choice(struct reader *reader, const kmp_field *field, uint32_t value, struct text id)
{
    fault_say(&reader->doubts, value, KMP_UNKNOWN_CHOICE, "expected", choices_text(reader, field), "found",
              fault_quote(&reader->doubts, id));
}

void doubt_calibration(struct reader *reader, const struct instrument *instrument)
{
    struct text until = instrument->calibrated_until;
    const char *id = fault_quote(&reader->doubts, instrument->id);
    if (until.bytes != NULL)
        fault_say(&reader->asides, instrument->shaped.node, KMP_CALIBRATION_EXPIRED, "instrument", id, "found",
                  fault_quote(&reader->doubts, until));
    else
        fault_say(&reader->asides, instrument->shaped.node, KMP_CALIBRATION_UNKNOWN, "instrument", id, NULL,
                  NULL);
}

void doubt_resolution(struct reader *reader, const struct instrument *instrument, const kmp_field *field,
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
