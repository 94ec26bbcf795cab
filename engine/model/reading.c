// SPDX-License-Identifier: Apache-2.0
// reading.c -- one reading, by the kind of its field
#include "reading.h"

#include "../base/units.h"

// The members of {"value", "unit", "instrument", "note"}. The first two may stand in every object; only a
// quantity has a unit and an instrument.
enum part { NOTE, VALUE, UNIT, INSTRUMENT, PARTS };

static const struct text part_names[PARTS] = { TEXT("note"), TEXT("value"), TEXT("unit"), TEXT("instrument") };

// Their nodes, 0: not there; the node of the object, 0 where the value stands alone; the node of the whole
// field.
struct parts {
    uint32_t node[PARTS], object, field;
};

static struct parts take_apart(struct reader *reader, const kmp_field *field, uint32_t field_node,
                               uint32_t node)
{
    struct parts parts = { .object = node, .field = field_node };
    uint32_t known = field->kind == KMP_QUANTITY ? PARTS : UNIT, expected = VALUE;
    struct text remark;
    if (tape_node(reader->tape, node)->kind != NODE_OBJECT)
        return (struct parts){ .node[VALUE] = node, .field = field_node };
    for (uint32_t i = tape_first(reader->tape, node); i != 0; i = tape_node(reader->tape, i)->next) {
        struct text key = tape_node(reader->tape, i)->key;
        uint32_t part = text_among(key, part_names, known, expected);
        if (part == known) {
            fault_unknown_key(&reader->errors, i, text_nearest(key, part_names, known));
            continue;
        }
        parts.node[part] = i;
        expected = part + 1;
    }
    if (parts.node[NOTE] != 0)
        value_text(&remark, &reader->errors, parts.node[NOTE]);
    return parts;
}

// "0.5..60 mm", or one end of it.
static const char *range_text(struct reader *reader, const kmp_field *field)
{
    const char *low = field->low != NULL ? field->low : "", *high = field->high != NULL ? field->high : "";
    const char *unit = field_unit(field);
    return fault_printf(&reader->doubts, "%s..%s%s%s", low, high, unit[0] != 0 ? " " : "", unit);
}

static bool plausible(struct reader *reader, const struct place *place, struct exact number, uint32_t value,
                      struct text unit)
{
    bool under = exact_given(place->low) && exact_order(number, place->low) < 0;
    bool over = exact_given(place->high) && exact_order(number, place->high) > 0;
    if (!under && !over)
        return true;
    struct text written = tape_node(reader->tape, value)->text;
    const char *found = fault_printf(&reader->doubts, "%.*s%s%.*s", (int)written.size, written.bytes,
                                     unit.size > 0 ? " " : "", (int)unit.size, unit.size > 0 ? unit.bytes : "");
    tape_say(reader->doubts.problems, reader->tape, value, KMP_WARNING, KMP_IMPLAUSIBLE, "found", found,
             "expected", range_text(reader, place->field), "field", place->field->id, NULL);
    return false;
}

// The number for the plugin line; a doubt where 64 bits cannot hold it.
static bool narrow(kmp_num *out, struct reader *reader, struct exact number, uint32_t value)
{
    *out = exact_num(number);
    if (kmp_given(*out))
        return true;
    fault_say(&reader->doubts, value, KMP_TOO_FINE, "found",
              fault_quote(&reader->doubts, tape_node(reader->tape, value)->text), NULL, NULL);
    *out = kmp_absent();
    return false;
}

static bool converted(struct exact *number, struct reader *reader, const struct place *place, struct text unit,
                      uint32_t unit_node)
{
    if (text_same(unit, place->unit))
        return true;
    if (unit_fits(unit, place->unit)) {
        *number = unit_convert(*number, unit, place->unit);
        return true;
    }
    tape_say(reader->doubts.problems, reader->tape, unit_node, KMP_WARNING, KMP_WRONG_DIMENSION, "field",
             place->field->id, "expected", place->field->unit, "found", fault_quote(&reader->doubts, unit),
             NULL);
    return false;
}

// The unit as written; the field's where the value stands alone or is a plain number. An object that has lost
// its unit could have been in another one.
static bool unit_written(struct text *out, struct reader *reader, const struct place *place,
                         const struct parts *parts)
{
    const struct node *written = tape_node(reader->tape, parts->node[UNIT]);
    *out = place->unit;
    if (parts->node[UNIT] != 0)
        return (written->kind == NODE_STRING && text_same(written->text, place->unit)) ||
               value_id(out, &reader->doubts, parts->node[UNIT]);
    if (parts->object == 0 || text_is(place->unit, "1"))
        return true;
    fault_say(&reader->doubts, parts->object, KMP_MISSING_KEY, "key", "unit", NULL, NULL);
    return false;
}

static bool take_quantity(struct cell *cell, struct reader *reader, const struct place *place,
                          const struct parts *parts)
{
    struct exact number;
    struct text unit;
    uint32_t value = parts->node[VALUE];
    return value_decimal(&number, &reader->doubts, value) && unit_written(&unit, reader, place, parts) &&
           converted(&number, reader, place, unit, parts->node[UNIT]) &&
           narrow(&cell->number, reader, number, value) && plausible(reader, place, number, value, unit) &&
           instrument_suits(reader, place, parts->field, parts->node[INSTRUMENT]);
}

static bool take_count(struct cell *cell, struct reader *reader, const struct place *place,
                       const struct parts *parts)
{
    struct exact number;
    uint32_t value = parts->node[VALUE];
    if (!value_decimal(&number, &reader->doubts, value))
        return false;
    if (number.d != 1 || number.n < 0) {
        fault_say(&reader->doubts, value, KMP_NOT_A_COUNT, "found",
                  fault_quote(&reader->doubts, tape_node(reader->tape, value)->text), NULL, NULL);
        return false;
    }
    return narrow(&cell->number, reader, number, value) && plausible(reader, place, number, value, place->unit);
}

static bool take_flag(struct cell *cell, struct reader *reader, const struct place *place,
                      const struct parts *parts)
{
    (void)place;
    uint8_t kind = tape_node(reader->tape, parts->node[VALUE])->kind;
    cell->flag = kind == NODE_TRUE;
    if (kind == NODE_TRUE || kind == NODE_FALSE)
        return true;
    fault_kind(&reader->doubts, parts->node[VALUE], "true or false");
    return false;
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

static bool take_choice(struct cell *cell, struct reader *reader, const struct place *place,
                        const struct parts *parts)
{
    struct text id;
    if (!value_text(&id, &reader->doubts, parts->node[VALUE]))
        return false;
    for (uint32_t i = 0; i < place->field->choice_count; i++)
        if (text_is(id, place->field->choices[i].id)) {
            cell->choice = (int32_t)i;
            return true;
        }
    fault_say(&reader->doubts, parts->node[VALUE], KMP_UNKNOWN_CHOICE, "expected",
              choices_text(reader, place->field), "found", fault_quote(&reader->doubts, id));
    return false;
}

static bool keep_text(struct cell *cell, struct reader *reader, struct text text)
{
    cell->text = arena_string(reader->arena, text);
    if (cell->text == NULL)
        fault_no_memory(&reader->errors);
    return cell->text != NULL;
}

static bool take_text(struct cell *cell, struct reader *reader, const struct place *place,
                      const struct parts *parts)
{
    (void)place;
    struct text text;
    return value_lines(&text, &reader->doubts, parts->node[VALUE]) && keep_text(cell, reader, text);
}

static bool take_date(struct cell *cell, struct reader *reader, const struct place *place,
                      const struct parts *parts)
{
    (void)place;
    struct text text;
    return value_date(&text, &reader->doubts, parts->node[VALUE]) && keep_text(cell, reader, text);
}

typedef bool take(struct cell *cell, struct reader *reader, const struct place *place,
                  const struct parts *parts);

static take *const takers[] = {
    [KMP_QUANTITY] = take_quantity, [KMP_COUNT] = take_count, [KMP_FLAG] = take_flag,
    [KMP_CHOICE] = take_choice,     [KMP_TEXT] = take_text,   [KMP_DATE] = take_date,
};

void reading_take(struct cell *cell, struct reader *reader, const struct place *place, uint32_t field,
                  uint32_t node)
{
    struct parts parts = take_apart(reader, place->field, field, node);
    cell->node = node;
    cell->choice = -1;
    if (parts.node[VALUE] == 0 || tape_node(reader->tape, parts.node[VALUE])->kind == NODE_NULL)
        return;
    bool taken = takers[place->field->kind](cell, reader, place, &parts);
    cell->state = taken ? CELL_GIVEN : CELL_REFUSED;
    if (!taken)
        cell->number = kmp_absent();
}
