// SPDX-License-Identifier: Apache-2.0
// cells.c -- cells read by the kind of their column, each fault with what was expected
#include "cells.h"

#include <string.h>
#include <strings.h>

#include "../base/units.h"
#include "../model/evidence.h"
#include "dates.h"

static void say(const struct cell_place *place, kmp_status status, struct text found)
{
    struct arena *arena = &place->day->arena;
    grid_say(place->day->problems, arena, place->grid, place->row, place->column, KMP_ERROR, status, "found",
             arena_string(arena, found), NULL);
}

void cell_refuse(const struct cell_place *place, const char *expected, struct text found)
{
    struct arena *arena = &place->day->arena;
    grid_say(place->day->problems, arena, place->grid, place->row, place->column, KMP_ERROR, KMP_SHEET_VALUE,
             "expected", expected, "found", arena_string(arena, found), NULL);
}

static bool is(struct text text, const char *word)
{
    return text.size == strlen(word) && strncasecmp(text.bytes, word, text.size) == 0;
}

static bool is_one_of(struct text text, const char *const *words)
{
    for (; *words != NULL; words++)
        if (is(text, *words))
            return true;
    return false;
}

// ---- numbers ----

// Digits, one sign, points and commas: what a number may be made of, and an exponent, which is none of ours.
static bool like_number(struct text text, uint32_t *commas, uint32_t *points, bool *power)
{
    *commas = *points = 0;
    *power = false;
    bool digits = false;
    for (uint32_t i = 0; i < text.size; i++) {
        char c = text.bytes[i];
        digits |= c >= '0' && c <= '9';
        *commas += c == ',';
        *points += c == '.';
        bool sign = (c == '-' || c == '+') && (i == 0 || text.bytes[i - 1] == 'E' || text.bytes[i - 1] == 'e');
        *power |= digits && (c == 'E' || c == 'e');
        if ((c < '0' || c > '9') && c != ',' && c != '.' && !sign && !(digits && (c == 'E' || c == 'e')))
            return false;
    }
    return digits;
}

// What people type who mean a number: 1O,5 and l8, and 25,9 mm.
static const char *number_asked(struct text cell)
{
    uint32_t digits = 0, letters = 0, others = 0;
    for (uint32_t i = 0; i < cell.size; i++) {
        char c = cell.bytes[i];
        if (c >= '0' && c <= '9')
            digits++;
        else if (strchr("OoIl", c) != NULL)
            letters++;
        else if (strchr(".,-", c) == NULL)
            others++;
    }
    if (letters > 0 && others == 0 && digits + letters > 1)
        return "a number: a letter O, I or l stands among its digits";
    bool begun = cell.bytes[0] >= '0' && cell.bytes[0] <= '9';
    return begun ? "a number alone: its unit stands in the head" : "a number";
}

// The number with a decimal point, whatever the sheet writes. A workbook holds numbers with a point.
static bool take_number(struct text *out, const struct cell_place *place, struct text cell)
{
    uint32_t commas, points;
    bool power, number = like_number(cell, &commas, &points, &power);
    struct exact value;
    if (number && power) {
        say(place, KMP_SHEET_POWER, cell);
        return false;
    }
    if (number && commas == 1 && points == 0 && place->comma) {
        char *text = arena_string(&place->day->arena, cell);
        if (text == NULL)
            return false;
        *strchr(text, ',') = '.';
        cell.bytes = text;
    } else if (number && commas > 0) {
        say(place, place->comma ? KMP_SHEET_THOUSANDS : KMP_SHEET_COMMA, cell);
        return false;
    } else if (number && points > 0 && place->comma && !place->grid->typed) {
        say(place, KMP_SHEET_POINT, cell);
        return false;
    }
    if (!exact_read(&value, cell) || !exact_given(value) || cell.size > 38) {
        cell_refuse(place, number_asked(cell), cell);
        return false;
    }
    *out = cell;
    return true;
}

static bool take_count(struct text *out, const struct cell_place *place, struct text cell)
{
    struct exact value;
    bool digits = cell.size < 10;
    for (uint32_t i = 0; i < cell.size; i++)
        digits &= cell.bytes[i] >= '0' && cell.bytes[i] <= '9';
    if (!digits || !exact_read(&value, cell)) {
        cell_refuse(place, "a whole number", cell);
        return false;
    }
    *out = cell;
    return true;
}

static const char *range_of(struct arena *arena, const kmp_field *field)
{
    const char *text = arena_printf(arena, "%s..%s %s", field->low != NULL ? field->low : "",
                                    field->high != NULL ? field->high : "", field_unit(field));
    return text != NULL ? text : "";
}

// A reading that cannot be one of this kind at all: a typing error, told while the paper is still at hand.
static bool plausible(const struct cell_place *place, const struct column *column, struct text cell,
                      struct text number)
{
    struct exact value, low, high;
    const kmp_field *field = column->field;
    if (!exact_read(&value, number))
        return true;
    if (field->kind == KMP_QUANTITY && !text_same(column->unit, text_of(field->unit)))
        value = unit_convert(value, column->unit, text_of(field->unit));
    bool under = field->low != NULL && exact_read(&low, text_of(field->low)) && exact_order(value, low) < 0;
    bool over = field->high != NULL && exact_read(&high, text_of(field->high)) && exact_order(value, high) > 0;
    if (!under && !over)
        return true;
    cell_refuse(place, range_of(&place->day->arena, field), cell);
    return false;
}

// ---- words ----

static const char *const yes_words[] = {
    "y", "ya", "yes", "k", "1", "true", "benar", "v", "\xE2\x9C\x93", NULL
};
static const char *const no_words[] = { "n", "t", "tidak", "no", "bk", "0", "false", "salah", NULL };
static const char *const skip_words[] = {
    "n/a", "na", "tb", "t/b", "tidak berlaku", "not applicable", "not_applicable", NULL
};

static bool take_flag(struct text *out, const struct cell_place *place, struct text cell)
{
    if (is_one_of(cell, yes_words)) {
        *out = text_of("true");
        return true;
    }
    if (is_one_of(cell, no_words)) {
        *out = text_of("false");
        return true;
    }
    cell_refuse(place, "yes or no: y, n", cell);
    return false;
}

static bool take_tick(struct text *out, const struct cell_place *place, struct text cell)
{
    *out = (struct text){ NULL, 0 };
    if (is(cell, "PL"))
        return true;
    if (is_one_of(cell, skip_words)) {
        *out = text_of("not_applicable");
        return true;
    }
    if (is_one_of(cell, yes_words) || is_one_of(cell, no_words))
        return take_flag(out, place, cell);
    cell_refuse(place, "K, BK or PL", cell);
    return false;
}

static const char *choices_of(struct arena *arena, const kmp_field *field)
{
    const char *text = "one of ";
    for (uint32_t i = 0; text != NULL && i < field->choice_count; i++)
        text = arena_printf(arena, "%s%s%s", text, i > 0 ? ", " : "", field->choices[i].id);
    return text != NULL ? text : "";
}

// By its id or its label in either language.
static bool take_choice(struct text *out, const struct cell_place *place, const kmp_field *field,
                        struct text cell)
{
    for (uint32_t i = 0; i < field->choice_count; i++) {
        const kmp_choice *choice = &field->choices[i];
        bool named = is(cell, choice->id) || (choice->label != NULL && is(cell, choice->label)) ||
                     (choice->label_id != NULL && is(cell, choice->label_id));
        if (!named)
            continue;
        *out = text_of(choice->id);
        return true;
    }
    cell_refuse(place, choices_of(&place->day->arena, field), cell);
    return false;
}

static bool take_recommendation(struct text *out, const struct cell_place *place, struct text cell)
{
    for (size_t i = 0; recommended_words[i] != NULL; i++)
        if (is(cell, recommended_words[i])) {
            *out = text_of(recommended_words[i]);
            return true;
        }
    cell_refuse(place, "K, BK or PL", cell);
    return false;
}

static bool take_ended(struct text *out, const struct cell_place *place, struct text cell)
{
    for (size_t i = 0; ended_words[i] != NULL; i++)
        if (is(cell, ended_words[i]) || is(cell, ended_labels[i][0]) || is(cell, ended_labels[i][1])) {
            *out = text_of(ended_words[i]);
            return true;
        }
    cell_refuse(place, "one of completed, absent, withdrew, stopped for safety, interrupted", cell);
    return false;
}

// ---- days and times ----

static bool month_first(const struct cell_place *place, struct text cell)
{
    return date_month_first(&place->day->arena, place->grid, place->row, place->column, cell,
                            place->day->problems);
}

static bool take_moment(struct text *out, const struct cell_place *place, struct text cell)
{
    const struct session *session = &place->day->session;
    *out = moment_read(&place->day->arena, cell, session->on, session->zone);
    if (out->bytes == NULL && !month_first(place, cell))
        cell_refuse(place, "a time such as 08:30 or 18/11/2026 08:30 WITA", cell);
    return out->bytes != NULL;
}

static bool take_day(struct text *out, const struct cell_place *place, struct text cell)
{
    *out = day_read(&place->day->arena, cell);
    if (out->bytes == NULL && !month_first(place, cell))
        cell_refuse(place, "a day such as 31/12/2026", cell);
    return out->bytes != NULL;
}

// ---- by column ----

static bool take_text(struct text *out, const struct cell_place *place, struct text cell)
{
    for (uint32_t i = 0; i < cell.size; i++) {
        unsigned char c = (unsigned char)cell.bytes[i];
        if (c < 0x20 && c != '\n' && c != '\r' && c != '\t') {
            cell_refuse(place, "text", cell);
            return false;
        }
    }
    *out = cell;
    return true;
}

static bool take_field(struct text *out, const struct cell_place *place, const struct column *column,
                       struct text cell)
{
    switch (column->field->kind) {
    case KMP_QUANTITY:
        return take_number(out, place, cell) && plausible(place, column, cell, *out);
    case KMP_COUNT:
        return take_count(out, place, cell) && plausible(place, column, cell, *out);
    case KMP_FLAG:
        return take_flag(out, place, cell);
    case KMP_CHOICE:
        return take_choice(out, place, column->field, cell);
    case KMP_DATE:
        return take_day(out, place, cell);
    default:
        return take_text(out, place, cell);
    }
}

// A mark lies between the lowest and the highest level.
static bool take_mark(struct text *out, const struct cell_place *place, const struct column *column,
                      struct text cell)
{
    const struct criterion *criterion = plan_criterion(place->day->ground.plan, column->slot);
    struct exact points, low = criterion->out_of;
    if (!take_number(out, place, cell))
        return false;
    for (uint32_t i = 0; i < criterion->levels.count; i++)
        low = exact_min(low, criterion_level(criterion, i)->points);
    if (exact_read(&points, *out) && exact_order(points, low) >= 0 &&
        exact_order(points, criterion->out_of) <= 0)
        return true;
    char from[EXACT_TEXT], to[EXACT_TEXT];
    exact_write(from, low);
    exact_write(to, criterion->out_of);
    const char *range = arena_printf(&place->day->arena, "%s..%s", from, to);
    cell_refuse(place, range != NULL ? range : "", cell);
    return false;
}

bool cell_erases(struct text cell)
{
    static const char *const words[] = { "hapus", "erase", NULL };
    return is_one_of(cell, words);
}

bool cell_take(struct entry *out, const struct cell_place *place, const struct column *column, struct text cell)
{
    out->unit = column->kind == COLUMN_FIELD ? column->unit : (struct text){ NULL, 0 };
    out->value = (struct text){ NULL, 0 };
    if (column->kind >= COLUMN_RECOMMEND && cell_erases(cell))
        return true;
    switch (column->kind) {
    case COLUMN_FIELD:
        return take_field(&out->value, place, column, cell);
    case COLUMN_TICK:
        return take_tick(&out->value, place, cell);
    case COLUMN_COUNT:
        return take_count(&out->value, place, cell);
    case COLUMN_MARK:
        return take_mark(&out->value, place, column, cell);
    case COLUMN_RECOMMEND:
        return take_recommendation(&out->value, place, cell);
    case COLUMN_ENDED:
        return take_ended(&out->value, place, cell);
    case COLUMN_FROM:
    case COLUMN_TO:
        return take_moment(&out->value, place, cell);
    default:
        return take_text(&out->value, place, cell);
    }
}
