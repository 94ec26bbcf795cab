// SPDX-License-Identifier: Apache-2.0
// declare_check.c -- a plugin's declarations, looked at before anything relies on them
#include <string.h>

#include "../base/units.h"
#include "declare.h"

enum {
    MOST_TASKS = 64,
    MOST_FIELDS = 256,
    MOST_MEASURES = 1024,
    MOST_CHOICES = 256,
    MOST_NOTICES = 256,
    MOST_ROWS = 10000
};

// Where a fault is, for its sentence: "task \"espresso\", field \"dose\"".
struct place {
    struct arena *arena;
    const char *task, *what, *id;
};

static const char *fault(const struct place *place, const char *text)
{
    if (place->what == NULL)
        return arena_printf(place->arena, "task \"%s\" %s", place->task, text);
    return arena_printf(place->arena, "task \"%s\", %s \"%s\" %s", place->task, place->what, place->id, text);
}

static bool good_id(const char *id)
{
    if (id == NULL)
        return false;
    size_t length = strlen(id);
    return length >= 1 && length <= 40 && strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789_") == length;
}

static bool good_text(const char *text)
{
    return text != NULL && text[0] != '\0' && text_invalid_at(text, strlen(text)) == strlen(text);
}

static const char *check_choices(const struct place *place, const kmp_choice *choices, uint32_t count)
{
    if (count > MOST_CHOICES || (count > 0 && choices == NULL))
        return fault(place, "has too many choices, or none behind its count");
    for (uint32_t i = 0; i < count; i++) {
        if (!good_text(choices[i].id) || !good_text(choices[i].label) || !good_text(choices[i].label_id))
            return fault(place, "has a choice without an id or without a label in both languages");
        for (uint32_t j = 0; j < i; j++)
            if (strcmp(choices[i].id, choices[j].id) == 0)
                return fault(place, "has two choices with one id");
    }
    return NULL;
}

static const char *unit_fault(const struct place *place, const char *unit)
{
    if (unit == NULL)
        return fault(place, "has no unit; a number without one has the unit \"1\"");
    const char *text =
        arena_printf(place->arena,
                     "has the unit \"%s\", which is no UCUM code known here; docs/PLUGINS.md lists them", unit);
    return fault(place, text != NULL ? text : "has an unknown unit");
}

// What readings are held against: numbers of the plugin line, as they are.
static const char *check_bounds(const struct place *place, const kmp_field *field)
{
    const char *const decimals[] = { field->low, field->high, field->max_resolution };
    for (uint32_t i = 0; i < sizeof decimals / sizeof decimals[0]; i++) {
        struct exact value;
        if (decimals[i] != NULL && !exact_read(&value, text_of(decimals[i])))
            return fault(place, "has a bound or a resolution that is no decimal text");
        if (decimals[i] != NULL && !kmp_given(exact_num(value)))
            return fault(place, "has a bound or a resolution that 64 bits cannot hold");
    }
    return NULL;
}

static const char *check_quantity(const struct place *place, const kmp_field *field)
{
    if (field->unit == NULL || !unit_known(text_of(field->unit)))
        return unit_fault(place, field->unit);
    return check_bounds(place, field);
}

static const char *check_fields(struct place place, const kmp_field *fields, uint32_t count, bool columns);

static const char *check_table(const struct place *place, const kmp_field *field, const kmp_field *siblings,
                               uint32_t count)
{
    if (field->column_count == 0 || field->columns == NULL)
        return fault(place, "is a table without columns");
    if (field->none_flag >= 0 &&
        ((uint32_t)field->none_flag >= count || siblings[field->none_flag].kind != KMP_FLAG))
        return fault(place, "names a flag for \"none found\" that is no flag field");
    struct place inside = { place->arena, place->task, "column", NULL };
    return check_fields(inside, field->columns, field->column_count, true);
}

// A count has no unit; what stands there is what it counts, each thing by one count.
static const char *check_count(const struct place *place, const kmp_field *field, const kmp_field *siblings,
                               uint32_t count, bool column)
{
    if (field->unit == NULL)
        return check_bounds(place, field);
    bool counts = false;
    for (uint32_t i = 0; i < count; i++) {
        const kmp_field *other = &siblings[i];
        counts |= good_id(other->id) && strcmp(other->id, field->unit) == 0 &&
                  (other->kind == KMP_TABLE || other->at_most > 1);
        if (other < field && other->kind == KMP_COUNT && other->unit != NULL &&
            strcmp(other->unit, field->unit) == 0)
            return fault(place, "counts what another count already does");
    }
    if (column || field->at_most != 1 || !counts)
        return fault(place,
                     "is a count, which has no unit but the id of a table or list that it counts the rows of");
    return check_bounds(place, field);
}

static const char *check_field(const struct place *place, const kmp_field *field, const kmp_field *siblings,
                               uint32_t count, bool column)
{
    if (!good_text(field->label) || !good_text(field->label_id))
        return fault(place, "has no label in both languages");
    if (field->at_most == 0 || field->at_least > field->at_most || field->at_most > MOST_ROWS)
        return fault(place, "has at_least and at_most that fit no number of readings");
    if (column && (field->kind == KMP_TABLE || field->at_most != 1))
        return fault(place, "is a column, which takes one value and no table");
    switch (field->kind) {
    case KMP_QUANTITY:
        return check_quantity(place, field);
    case KMP_CHOICE:
        return field->choice_count == 0 ? fault(place, "is a choice without choices")
                                        : check_choices(place, field->choices, field->choice_count);
    case KMP_TABLE:
        return check_table(place, field, siblings, count);
    case KMP_COUNT:
        return check_count(place, field, siblings, count, column);
    case KMP_FLAG:
    case KMP_TEXT:
    case KMP_DATE:
        return NULL;
    }
    return fault(place, "has a kind that does not exist");
}

static const char *check_fields(struct place place, const kmp_field *fields, uint32_t count, bool columns)
{
    if (count > MOST_FIELDS || (count > 0 && fields == NULL))
        return fault(&place, "has too many fields, or none behind their count");
    for (uint32_t i = 0; i < count; i++) {
        place.id = good_id(fields[i].id) ? fields[i].id : "?";
        if (!good_id(fields[i].id))
            return fault(&place, "has an id that is not 1 to 40 of a-z, 0-9 and _");
        for (uint32_t j = 0; j < i; j++)
            if (strcmp(fields[i].id, fields[j].id) == 0)
                return fault(&place, "stands twice");
        const char *found = check_field(&place, &fields[i], fields, count, columns);
        if (found != NULL)
            return found;
    }
    return NULL;
}

static const char *check_measure(const struct place *place, const kmp_measure *measure, const kmp_task *task)
{
    if (!good_text(measure->label) || !good_text(measure->label_id))
        return fault(place, "has no label in both languages");
    if (measure->kind != KMP_QUANTITY && measure->kind != KMP_TEXT)
        return fault(place, "is neither a quantity nor a text");
    if (measure->kind == KMP_QUANTITY && (measure->unit == NULL || !unit_known(text_of(measure->unit))))
        return unit_fault(place, measure->unit);
    if (measure->decimals < 0 || measure->decimals > 9)
        return fault(place, "shows fewer than 0 or more than 9 decimals");
    if (measure->per >= 0 &&
        ((uint32_t)measure->per >= task->field_count || task->fields[measure->per].kind != KMP_TABLE))
        return fault(place, "follows the rows of a field that is no table");
    if (measure->need_count > 0 && measure->needs == NULL)
        return fault(place, "has no needs behind their count");
    for (uint32_t i = 0; i < measure->need_count; i++)
        if (measure->needs[i] >= task->field_count)
            return fault(place, "needs a field that the task does not have");
    return good_text(measure->source) ? NULL : fault(place, "does not say where its formula comes from");
}

static const char *check_measures(struct place place, const kmp_task *task)
{
    if (task->measure_count > MOST_MEASURES || (task->measure_count > 0 && task->measures == NULL))
        return fault(&place, "has too many measures, or none behind their count");
    place.what = "measure";
    for (uint32_t i = 0; i < task->measure_count; i++) {
        const kmp_measure *measure = &task->measures[i];
        place.id = good_id(measure->id) ? measure->id : "?";
        if (!good_id(measure->id))
            return fault(&place, "has an id that is not 1 to 40 of a-z, 0-9 and _");
        for (uint32_t j = 0; j < i; j++)
            if (strcmp(measure->id, task->measures[j].id) == 0)
                return fault(&place, "stands twice");
        const char *found = check_measure(&place, measure, task);
        if (found != NULL)
            return found;
    }
    return NULL;
}

static const char *check_setting(const struct place *place, const kmp_setting *setting)
{
    if (!good_text(setting->label) || !good_text(setting->label_id))
        return fault(place, "has no label in both languages");
    const char *found = check_choices(place, setting->choices, setting->choice_count);
    if (found != NULL || setting->fallback == NULL || setting->choice_count == 0)
        return found;
    for (uint32_t i = 0; i < setting->choice_count; i++)
        if (strcmp(setting->choices[i].id, setting->fallback) == 0)
            return NULL;
    return fault(place, "falls back to something that is none of its choices");
}

static const char *check_settings(struct place place, const kmp_task *task)
{
    if (task->setting_count > MOST_FIELDS || (task->setting_count > 0 && task->settings == NULL))
        return fault(&place, "has too many settings, or none behind their count");
    place.what = "setting";
    for (uint32_t i = 0; i < task->setting_count; i++) {
        place.id = good_id(task->settings[i].id) ? task->settings[i].id : "?";
        if (!good_id(task->settings[i].id))
            return fault(&place, "has an id that is not 1 to 40 of a-z, 0-9 and _");
        const char *found = check_setting(&place, &task->settings[i]);
        if (found != NULL)
            return found;
    }
    return NULL;
}

static const char *check_notices(const struct place *place, const kmp_task *task)
{
    if (task->notice_count > MOST_NOTICES || (task->notice_count > 0 && task->notices == NULL))
        return fault(place, "has too many notices, or none behind their count");
    for (uint32_t i = 0; i < task->notice_count; i++)
        if (!good_id(task->notices[i].code) || !good_text(task->notices[i].text) ||
            !good_text(task->notices[i].text_id))
            return fault(place, "has a notice without a code or without a text in both languages");
    return NULL;
}

static const char *check_task(struct arena *arena, const kmp_task *task)
{
    struct place place = { arena, good_id(task->id) ? task->id : "?", NULL, NULL };
    if (!good_id(task->id))
        return fault(&place, "has an id that is not 1 to 40 of a-z, 0-9 and _");
    if (!good_text(task->title) || !good_text(task->title_id))
        return fault(&place, "has no title in both languages");
    struct place field = { arena, place.task, "field", NULL };
    const char *found = check_fields(field, task->fields, task->field_count, false);
    if (found == NULL)
        found = check_measures(place, task);
    if (found == NULL)
        found = check_settings(place, task);
    return found != NULL ? found : check_notices(&place, task);
}

const char *declare_fault(struct arena *arena, const kmp_plugin *plugin)
{
    if (!good_id(plugin->id))
        return "the trade's id is not 1 to 40 of a-z, 0-9 and _";
    if (!good_text(plugin->title) || !good_text(plugin->title_id))
        return "the trade has no title in both languages";
    if (!good_text(plugin->version) || !good_text(plugin->vendor) || !good_text(plugin->license))
        return "version, vendor or license is missing";
    if (plugin->measure == NULL)
        return "it has no function that measures";
    if (plugin->task_count == 0 || plugin->task_count > MOST_TASKS || plugin->tasks == NULL)
        return "it has no task, or too many";
    for (uint32_t i = 0; i < plugin->task_count; i++) {
        const char *found = check_task(arena, &plugin->tasks[i]);
        if (found != NULL)
            return found;
        for (uint32_t j = 0; j < i; j++)
            if (strcmp(plugin->tasks[i].id, plugin->tasks[j].id) == 0)
                return "two tasks have one id";
    }
    return NULL;
}
