// SPDX-License-Identifier: Apache-2.0
// wire_declare.c -- a plugin's declarations as they go over the line of trust
#include "wire.h"

enum { MOST_ROWS = 4096 }; // of one table; what is too many for a trade is the plugin room's to say

static void pack_choices(struct pack *pack, const kmp_choice *choices, uint32_t count)
{
    pack_u32(pack, count);
    for (uint32_t i = 0; i < count; i++) {
        pack_string(pack, choices[i].id);
        pack_string(pack, choices[i].label);
        pack_string(pack, choices[i].label_id);
    }
}

static void pack_fields(struct pack *pack, const kmp_field *fields, uint32_t count)
{
    pack_u32(pack, count);
    for (uint32_t i = 0; i < count; i++) {
        const kmp_field *field = &fields[i];
        pack_string(pack, field->id);
        pack_string(pack, field->label);
        pack_string(pack, field->label_id);
        pack_u32(pack, (uint32_t)field->kind);
        pack_string(pack, field->unit);
        pack_string(pack, field->low);
        pack_string(pack, field->high);
        pack_string(pack, field->max_resolution);
        pack_u32(pack, field->at_least);
        pack_u32(pack, field->at_most);
        pack_choices(pack, field->choices, field->choice_count);
        pack_fields(pack, field->columns, field->kind == KMP_TABLE ? field->column_count : 0);
        pack_u32(pack, (uint32_t)field->none_flag);
    }
}

static void pack_measures(struct pack *pack, const kmp_measure *measures, uint32_t count)
{
    pack_u32(pack, count);
    for (uint32_t i = 0; i < count; i++) {
        const kmp_measure *measure = &measures[i];
        pack_string(pack, measure->id);
        pack_string(pack, measure->label);
        pack_string(pack, measure->label_id);
        pack_string(pack, measure->unit);
        pack_u32(pack, (uint32_t)measure->decimals);
        pack_u32(pack, (uint32_t)measure->kind);
        pack_string(pack, measure->scope);
        pack_u32(pack, (uint32_t)measure->per);
        pack_u32(pack, measure->need_count);
        for (uint32_t n = 0; n < measure->need_count; n++)
            pack_u32(pack, measure->needs[n]);
        pack_string(pack, measure->source);
    }
}

static void pack_settings(struct pack *pack, const kmp_setting *settings, uint32_t count)
{
    pack_u32(pack, count);
    for (uint32_t i = 0; i < count; i++) {
        pack_string(pack, settings[i].id);
        pack_string(pack, settings[i].label);
        pack_string(pack, settings[i].label_id);
        pack_choices(pack, settings[i].choices, settings[i].choice_count);
        pack_string(pack, settings[i].fallback);
    }
}

static void pack_notices(struct pack *pack, const kmp_notice *notices, uint32_t count)
{
    pack_u32(pack, count);
    for (uint32_t i = 0; i < count; i++) {
        pack_string(pack, notices[i].code);
        pack_string(pack, notices[i].text);
        pack_string(pack, notices[i].text_id);
    }
}

void pack_plugin(struct pack *pack, const kmp_plugin *plugin)
{
    pack_u32(pack, plugin->abi);
    pack_string(pack, plugin->id);
    pack_string(pack, plugin->title);
    pack_string(pack, plugin->title_id);
    pack_string(pack, plugin->version);
    pack_string(pack, plugin->vendor);
    pack_string(pack, plugin->license);
    pack_u32(pack, plugin->task_count);
    for (uint32_t i = 0; i < plugin->task_count; i++) {
        const kmp_task *task = &plugin->tasks[i];
        pack_string(pack, task->id);
        pack_string(pack, task->title);
        pack_string(pack, task->title_id);
        pack_fields(pack, task->fields, task->field_count);
        pack_measures(pack, task->measures, task->measure_count);
        pack_settings(pack, task->settings, task->setting_count);
        pack_notices(pack, task->notices, task->notice_count);
    }
}

// ---- and back ----

struct taking {
    struct unpack *from;
    struct arena *arena;
};

// A table of the count that comes next, each row of which takes at least `least` bytes; no rows where there is
// no memory.
static void *take_table(struct taking *t, uint32_t *count, size_t row, size_t least)
{
    *count = unpack_count(t->from, MOST_ROWS, least);
    void *rows = arena_array(t->arena, (size_t)*count + 1, row);
    if (rows == NULL) {
        t->from->broken = true;
        *count = 0;
    }
    return rows;
}

static const kmp_choice *take_choices(struct taking *t, uint32_t *count)
{
    kmp_choice *choices = take_table(t, count, sizeof *choices, 12);
    for (uint32_t i = 0; i < *count; i++) {
        choices[i].id = unpack_string(t->from);
        choices[i].label = unpack_string(t->from);
        choices[i].label_id = unpack_string(t->from);
    }
    return choices;
}

static const kmp_field *take_fields(struct taking *t, uint32_t *count, bool columns)
{
    kmp_field *fields = take_table(t, count, sizeof *fields, 40);
    for (uint32_t i = 0; i < *count && !t->from->broken; i++) {
        kmp_field *field = &fields[i];
        field->id = unpack_string(t->from);
        field->label = unpack_string(t->from);
        field->label_id = unpack_string(t->from);
        field->kind = (kmp_kind)unpack_u32(t->from);
        field->unit = unpack_string(t->from);
        field->low = unpack_string(t->from);
        field->high = unpack_string(t->from);
        field->max_resolution = unpack_string(t->from);
        field->at_least = unpack_u32(t->from);
        field->at_most = unpack_u32(t->from);
        field->choices = take_choices(t, &field->choice_count);
        if (!columns)
            field->columns = take_fields(t, &field->column_count, true);
        else if (unpack_u32(t->from) != 0) // a column has none
            t->from->broken = true;
        field->none_flag = (int32_t)unpack_u32(t->from);
    }
    return fields;
}

static const kmp_measure *take_measures(struct taking *t, uint32_t *count)
{
    kmp_measure *measures = take_table(t, count, sizeof *measures, 40);
    for (uint32_t i = 0; i < *count && !t->from->broken; i++) {
        kmp_measure *measure = &measures[i];
        measure->id = unpack_string(t->from);
        measure->label = unpack_string(t->from);
        measure->label_id = unpack_string(t->from);
        measure->unit = unpack_string(t->from);
        measure->decimals = (int32_t)unpack_u32(t->from);
        measure->kind = (kmp_kind)unpack_u32(t->from);
        measure->scope = unpack_string(t->from);
        measure->per = (int32_t)unpack_u32(t->from);
        uint32_t *needs = take_table(t, &measure->need_count, sizeof *needs, 4);
        for (uint32_t n = 0; n < measure->need_count; n++)
            needs[n] = unpack_u32(t->from);
        measure->needs = needs;
        measure->source = unpack_string(t->from);
    }
    return measures;
}

static const kmp_setting *take_settings(struct taking *t, uint32_t *count)
{
    kmp_setting *settings = take_table(t, count, sizeof *settings, 20);
    for (uint32_t i = 0; i < *count && !t->from->broken; i++) {
        settings[i].id = unpack_string(t->from);
        settings[i].label = unpack_string(t->from);
        settings[i].label_id = unpack_string(t->from);
        settings[i].choices = take_choices(t, &settings[i].choice_count);
        settings[i].fallback = unpack_string(t->from);
    }
    return settings;
}

static const kmp_notice *take_notices(struct taking *t, uint32_t *count)
{
    kmp_notice *notices = take_table(t, count, sizeof *notices, 12);
    for (uint32_t i = 0; i < *count; i++) {
        notices[i].code = unpack_string(t->from);
        notices[i].text = unpack_string(t->from);
        notices[i].text_id = unpack_string(t->from);
    }
    return notices;
}

bool unpack_plugin(kmp_plugin *out, struct unpack *unpack, struct arena *arena)
{
    struct taking t = { unpack, arena };
    *out = (kmp_plugin){ .abi = unpack_u32(unpack) };
    out->id = unpack_string(unpack);
    out->title = unpack_string(unpack);
    out->title_id = unpack_string(unpack);
    out->version = unpack_string(unpack);
    out->vendor = unpack_string(unpack);
    out->license = unpack_string(unpack);
    kmp_task *tasks = take_table(&t, &out->task_count, sizeof *tasks, 28);
    for (uint32_t i = 0; i < out->task_count && !unpack->broken; i++) {
        kmp_task *task = &tasks[i];
        task->id = unpack_string(unpack);
        task->title = unpack_string(unpack);
        task->title_id = unpack_string(unpack);
        task->fields = take_fields(&t, &task->field_count, false);
        task->measures = take_measures(&t, &task->measure_count);
        task->settings = take_settings(&t, &task->setting_count);
        task->notices = take_notices(&t, &task->notice_count);
    }
    out->tasks = tasks;
    return unpack_done(unpack);
}
