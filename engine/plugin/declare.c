// SPDX-License-Identifier: Apache-2.0
// declare.c -- a plugin's declarations, written as JSON: the same bytes wherever the plugin was built
#include "declare.h"

static void write_choices(struct writer *w, const kmp_choice *choices, uint32_t count)
{
    write_list(w);
    for (uint32_t i = 0; i < count; i++) {
        write_object(w);
        write_key(w, "id");
        write_string(w, choices[i].id);
        write_key(w, "label");
        write_string(w, choices[i].label);
        write_key(w, "label_id");
        write_string(w, choices[i].label_id);
        write_object_end(w);
    }
    write_list_end(w);
}

static const char *kind_name(kmp_kind kind)
{
    static const char *const names[] = { "quantity", "count", "flag", "choice", "text", "date", "table" };
    return (uint32_t)kind < KMP_COUNT_OF(names) ? names[kind] : "unknown";
}

static void write_fields(struct writer *w, const kmp_field *fields, uint32_t count);

static void write_field(struct writer *w, const kmp_field *field, const kmp_field *siblings)
{
    write_object(w);
    write_key(w, "at_least");
    write_integer(w, field->at_least);
    write_key(w, "at_most");
    write_integer(w, field->at_most);
    write_key(w, "choices");
    write_choices(w, field->choices, field->choice_count);
    write_key(w, "columns");
    write_fields(w, field->columns, field->column_count);
    write_key(w, "high");
    write_string(w, field->high);
    write_key(w, "id");
    write_string(w, field->id);
    write_key(w, "kind");
    write_string(w, kind_name(field->kind));
    write_key(w, "label");
    write_string(w, field->label);
    write_key(w, "label_id");
    write_string(w, field->label_id);
    write_key(w, "low");
    write_string(w, field->low);
    write_key(w, "max_resolution");
    write_string(w, field->max_resolution);
    write_key(w, "none_flag");
    write_string(w, field->kind == KMP_TABLE && field->none_flag >= 0 ? siblings[field->none_flag].id : NULL);
    write_key(w, "unit");
    write_string(w, field->unit);
    write_object_end(w);
}

static void write_fields(struct writer *w, const kmp_field *fields, uint32_t count)
{
    write_list(w);
    for (uint32_t i = 0; i < count; i++)
        write_field(w, &fields[i], fields);
    write_list_end(w);
}

static void write_measure(struct writer *w, const kmp_measure *measure, const kmp_field *fields)
{
    write_object(w);
    write_key(w, "decimals");
    write_integer(w, measure->decimals);
    write_key(w, "id");
    write_string(w, measure->id);
    write_key(w, "kind");
    write_string(w, kind_name(measure->kind));
    write_key(w, "label");
    write_string(w, measure->label);
    write_key(w, "label_id");
    write_string(w, measure->label_id);
    write_key(w, "needs");
    write_list(w);
    for (uint32_t i = 0; i < measure->need_count; i++)
        write_string(w, fields[measure->needs[i]].id);
    write_list_end(w);
    write_key(w, "per");
    write_string(w, measure->per >= 0 ? fields[measure->per].id : NULL);
    write_key(w, "scope");
    write_string(w, measure->scope);
    write_key(w, "source");
    write_string(w, measure->source);
    write_key(w, "unit");
    write_string(w, measure->unit);
    write_object_end(w);
}

static void write_setting(struct writer *w, const kmp_setting *setting)
{
    write_object(w);
    write_key(w, "choices");
    write_choices(w, setting->choices, setting->choice_count);
    write_key(w, "fallback");
    write_string(w, setting->fallback);
    write_key(w, "id");
    write_string(w, setting->id);
    write_key(w, "label");
    write_string(w, setting->label);
    write_key(w, "label_id");
    write_string(w, setting->label_id);
    write_object_end(w);
}

static void write_notice(struct writer *w, const kmp_notice *notice)
{
    write_object(w);
    write_key(w, "code");
    write_string(w, notice->code);
    write_key(w, "text");
    write_string(w, notice->text);
    write_key(w, "text_id");
    write_string(w, notice->text_id);
    write_object_end(w);
}

static void write_task(struct writer *w, const kmp_task *task)
{
    write_object(w);
    write_key(w, "fields");
    write_fields(w, task->fields, task->field_count);
    write_key(w, "id");
    write_string(w, task->id);
    write_key(w, "measures");
    write_list(w);
    for (uint32_t i = 0; i < task->measure_count; i++)
        write_measure(w, &task->measures[i], task->fields);
    write_list_end(w);
    write_key(w, "notices");
    write_list(w);
    for (uint32_t i = 0; i < task->notice_count; i++)
        write_notice(w, &task->notices[i]);
    write_list_end(w);
    write_key(w, "settings");
    write_list(w);
    for (uint32_t i = 0; i < task->setting_count; i++)
        write_setting(w, &task->settings[i]);
    write_list_end(w);
    write_key(w, "title");
    write_string(w, task->title);
    write_key(w, "title_id");
    write_string(w, task->title_id);
    write_object_end(w);
}

void declare_write(struct writer *w, const kmp_plugin *plugin)
{
    write_list(w);
    for (uint32_t i = 0; i < plugin->task_count; i++)
        write_task(w, &plugin->tasks[i]);
    write_list_end(w);
}
