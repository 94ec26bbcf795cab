// SPDX-License-Identifier: Apache-2.0
// reading.c -- one reading, by the kind of its field
#include "reading.h"

#include "../base/units.h"

// What a reading's object may hold; only a quantity has a unit and an instrument.
static uint32_t *part_named(struct parts *parts, kmp_kind kind, struct text key)
{
    if (text_is(key, "value"))
        return &parts->value;
    if (text_is(key, "note"))
        return &parts->note;
    if (kind == KMP_QUANTITY && text_is(key, "unit"))
        return &parts->unit;
    return kind == KMP_QUANTITY && text_is(key, "instrument") ? &parts->instrument : NULL;
}

static struct text nearest_part(kmp_kind kind, struct text key)
{
    static const struct text names[] = { TEXT("value"), TEXT("note"), TEXT("unit"), TEXT("instrument") };
    return text_nearest(key, names, kind == KMP_QUANTITY ? 4 : 2);
}

static void take_apart(struct parts *parts, struct reader *reader, kmp_kind kind, uint32_t node)
{
    struct text remark;
    for (uint32_t i = tape_first(reader->tape, node); i != 0; i = tape_node(reader->tape, i)->next) {
        struct text key = tape_node(reader->tape, i)->key;
        uint32_t *part = part_named(parts, kind, key);
        if (part != NULL)
            *part = i;
        else
            fault_unknown_key(&reader->errors, i, nearest_part(kind, key));
    }
    if (parts->note != 0)
        value_text(&remark, &reader->errors, parts->note);
}

static bool plausible(struct reader *reader, const struct place *place, kmp_num number, uint32_t value,
                      struct text unit)
{
    if (kmp_less(number, place->low) != KMP_YES && kmp_less(place->high, number) != KMP_YES)
        return true;
    doubt_implausible(reader, place->field, value, unit);
    return false;
}

// The number for the plugin line; a doubt where 64 bits cannot hold it.
static bool narrow(kmp_num *out, struct reader *reader, const struct exact *number, uint32_t value)
{
    *out = exact_num(*number);
    if (!kmp_given(*out))
        doubt_number(reader, value, KMP_TOO_FINE);
    return kmp_given(*out);
}

static bool convert(struct exact *number, struct text *unit, struct reader *reader, const struct place *place,
                    uint32_t node)
{
    if (!value_id(unit, &reader->doubts, node))
        return false;
    struct exact converted = unit_convert(*number, *unit, place->unit);
    if (!exact_given(converted) && !exact_overflowed(converted)) {
        doubt_dimension(reader, place->field, node, *unit);
        return false;
    }
    *number = converted;
    return true;
}

// Brings a number to the unit of its place, from `unit` as it was written. It may be left out where the value
// stands alone or is a plain number: an object that has lost its unit could have been in another one.
static bool take_unit(struct exact *number, struct text *unit, struct reader *reader, const struct place *place,
                      const struct parts *parts)
{
    const struct node *written = tape_node(reader->tape, parts->unit);
    *unit = place->unit;
    if (parts->unit != 0)
        return (written->kind == NODE_STRING && text_same(written->text, place->unit)) ||
               convert(number, unit, reader, place, parts->unit);
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
    uint32_t value = parts->value;
    return value_decimal(&number, &reader->doubts, value) && take_unit(&number, &unit, reader, place, parts) &&
           narrow(&cell->number, reader, &number, value) &&
           plausible(reader, place, cell->number, value, unit) &&
           instrument_suits(reader, place, parts->field, parts->instrument);
}

static bool take_count(struct cell *cell, struct reader *reader, const struct place *place,
                       const struct parts *parts)
{
    struct exact number;
    uint32_t value = parts->value;
    if (!value_decimal(&number, &reader->doubts, value))
        return false;
    if (number.d != 1 || number.n < 0) {
        doubt_number(reader, value, KMP_NOT_A_COUNT);
        return false;
    }
    return narrow(&cell->number, reader, &number, value) &&
           plausible(reader, place, cell->number, value, place->unit);
}

static bool take_flag(struct cell *cell, struct reader *reader, const struct place *place,
                      const struct parts *parts)
{
    (void)place;
    uint8_t kind = tape_node(reader->tape, parts->value)->kind;
    cell->flag = kind == NODE_TRUE;
    if (kind == NODE_TRUE || kind == NODE_FALSE)
        return true;
    fault_kind(&reader->doubts, parts->value, "true or false");
    return false;
}

static bool take_choice(struct cell *cell, struct reader *reader, const struct place *place,
                        const struct parts *parts)
{
    struct text id;
    if (!value_text(&id, &reader->doubts, parts->value))
        return false;
    for (uint32_t i = 0; i < place->field->choice_count; i++)
        if (text_is(id, place->field->choices[i].id)) {
            cell->choice = (int32_t)i;
            return true;
        }
    doubt_choice(reader, place->field, parts->value, id);
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
    return value_lines(&text, &reader->doubts, parts->value) && keep_text(cell, reader, text);
}

static bool take_date(struct cell *cell, struct reader *reader, const struct place *place,
                      const struct parts *parts)
{
    (void)place;
    struct text text;
    return value_date(&text, &reader->doubts, parts->value) && keep_text(cell, reader, text);
}

typedef bool take(struct cell *cell, struct reader *reader, const struct place *place,
                  const struct parts *parts);

static take *const takers[] = {
    [KMP_QUANTITY] = take_quantity, [KMP_COUNT] = take_count, [KMP_FLAG] = take_flag,
    [KMP_CHOICE] = take_choice,     [KMP_TEXT] = take_text,   [KMP_DATE] = take_date,
};

void reading_apart(struct parts *out, struct reader *reader, const struct place *place, uint32_t field,
                   uint32_t node)
{
    *out = (struct parts){ .value = node, .field = field };
    if (tape_node(reader->tape, node)->kind != NODE_OBJECT)
        return;
    *out = (struct parts){ .object = node, .field = field };
    take_apart(out, reader, place->field->kind, node);
}

void reading_judge(struct cell *cell, struct reader *reader, const struct place *place,
                   const struct parts *parts)
{
    if (parts->value == 0 || tape_node(reader->tape, parts->value)->kind == NODE_NULL)
        return;
    bool taken = takers[place->field->kind](cell, reader, place, parts);
    cell->state = taken ? CELL_GIVEN : CELL_REFUSED;
    if (!taken)
        cell->number = kmp_absent();
}

void reading_take(struct cell *cell, struct reader *reader, const struct place *place, uint32_t field,
                  uint32_t node)
{
    struct parts parts;
    reading_apart(&parts, reader, place, field, node);
    cell->node = node;
    cell->choice = -1;
    reading_judge(cell, reader, place, &parts);
}
