// SPDX-License-Identifier: Apache-2.0
// run.c -- the half of the desk that stands beside the plugin: what it asks is answered, what it says is kept
#include "run.h"

#include <string.h>

enum { USUAL_PUTS = 64 }; // for which there is room at once

// One attempt as a plugin's calls find it again.
struct kmp_attempt {
    const struct evidence *evidence;
    const struct desk_setting *settings;
    uint32_t setting_count;
    struct arena *arena;
    struct output *output;
    uint64_t values_left; // that may still be put out
    uint32_t reports;
    bool wrong_setting, no_memory;
};

// A plugin gets its attempt as const: what it changes by speaking is the desk's.
static kmp_attempt *own(const kmp_attempt *a)
{
    return (kmp_attempt *)(uintptr_t)a;
}

// ---- what a plugin asks ----

static const struct cell *cell_at(const kmp_attempt *a, kmp_at at)
{
    const kmp_task *task = a->evidence->task;
    if (at.field >= task->field_count)
        return NULL;
    const struct slot *slot = &a->evidence->slots[at.field];
    const kmp_field *field = &task->fields[at.field];
    if (field->kind != KMP_TABLE)
        return at.index < slot->count ? &slot->cells[at.index] : NULL;
    if (at.row >= slot->count || at.column >= field->column_count)
        return NULL;
    return &slot->cells[(size_t)at.row * field->column_count + at.column];
}

static const struct cell *given_at(const kmp_attempt *a, kmp_at at)
{
    const struct cell *cell = cell_at(a, at);
    return cell != NULL && cell->state == CELL_GIVEN ? cell : NULL;
}

static uint32_t desk_count(const kmp_attempt *a, kmp_at at)
{
    return at.field < a->evidence->task->field_count ? a->evidence->slots[at.field].count : 0;
}

static bool desk_given(const kmp_attempt *a, kmp_at at)
{
    return given_at(a, at) != NULL;
}

static kmp_num desk_number(const kmp_attempt *a, kmp_at at)
{
    const struct cell *cell = given_at(a, at);
    return cell != NULL ? cell->number : kmp_absent();
}

static int32_t desk_choice(const kmp_attempt *a, kmp_at at)
{
    const struct cell *cell = given_at(a, at);
    return cell != NULL ? cell->choice : -1;
}

static kmp_truth desk_flag(const kmp_attempt *a, kmp_at at)
{
    const struct cell *cell = given_at(a, at);
    return cell == NULL ? KMP_UNKNOWN : cell->flag ? KMP_YES : KMP_NO;
}

static const char *desk_text(const kmp_attempt *a, kmp_at at)
{
    const struct cell *cell = given_at(a, at);
    return cell != NULL ? cell->text : NULL;
}

static void *desk_scratch(const kmp_attempt *a, size_t size)
{
    return arena_alloc(a->arena, size);
}

// ---- what a plugin says ----

static struct put *add(const kmp_attempt *a, enum put_kind kind)
{
    struct output *output = a->output;
    struct put *put = arena_push(a->arena, (void **)&output->items, &output->count, &output->room, sizeof *put);
    if (put == NULL)
        own(a)->no_memory = true;
    else
        put->kind = (uint8_t)kind;
    return put;
}

static struct put *add_value(const kmp_attempt *a, enum put_kind kind, uint32_t measure, uint32_t row)
{
    if (a->values_left == 0)
        return NULL;
    own(a)->values_left--;
    struct put *put = add(a, kind);
    if (put == NULL)
        return NULL;
    put->measure = measure;
    put->row = row;
    return put;
}

static const char *keep(const kmp_attempt *a, const char *text)
{
    if (text == NULL)
        return NULL;
    char *copy = arena_string(a->arena, text_of(text));
    if (copy == NULL)
        own(a)->no_memory = true;
    return copy;
}

static const char *desk_find_setting(const kmp_attempt *a, const char *id)
{
    for (uint32_t i = 0; i < a->setting_count; i++)
        if (strcmp(a->settings[i].id, id) == 0)
            return a->settings[i].value;
    const kmp_task *task = a->evidence->task;
    for (uint32_t i = 0; i < task->setting_count; i++)
        if (strcmp(task->settings[i].id, id) == 0)
            return task->settings[i].fallback;
    if (!a->wrong_setting)
        add(a, PUT_WRONG_SETTING);
    own(a)->wrong_setting = true;
    return NULL;
}

static void desk_emit_within(const kmp_attempt *a, uint32_t measure, uint32_t row, kmp_num value, kmp_num error,
                             const kmp_limit *limit)
{
    if (value.d == 0 || (value.d > 0 && value.n == INT64_MIN))
        return; // absent, or no number of ours
    struct put *put = add_value(a, PUT_NUMBER, measure, row);
    if (put == NULL)
        return;
    put->value = value;
    put->error = error;
    put->limited = limit != NULL;
    if (limit == NULL)
        return;
    put->limit = *limit;
    put->limit.standard = keep(a, limit->standard);
    put->limit.edition = keep(a, limit->edition);
    put->limit.clause = keep(a, limit->clause);
}

static void desk_emit(const kmp_attempt *a, uint32_t measure, uint32_t row, kmp_num value,
                      const kmp_limit *limit)
{
    desk_emit_within(a, measure, row, value, kmp_absent(), limit);
}

static void desk_emit_text(const kmp_attempt *a, uint32_t measure, uint32_t row, const char *text)
{
    if (text == NULL || text[0] == '\0')
        return;
    struct put *put = add_value(a, PUT_TEXT, measure, row);
    if (put != NULL)
        put->text = keep(a, text);
}

static void desk_report(const kmp_attempt *a, kmp_severity severity, kmp_at at, uint32_t notice)
{
    if (a->reports == MOST_REPORTS)
        return;
    own(a)->reports++;
    struct put *put = add(a, PUT_REPORT);
    if (put == NULL)
        return;
    put->severity = severity;
    put->at = at;
    put->notice = notice;
}

static const kmp_desk desk = { desk_count,       desk_given,     desk_number,       desk_choice,
                               desk_flag,        desk_text,      desk_find_setting, desk_emit,
                               desk_emit_within, desk_emit_text, desk_report,       desk_scratch };

kmp_status run_measure(struct output *out, struct arena *arena, const kmp_plugin *plugin, void *self,
                       uint32_t task, const struct evidence *evidence, const struct desk_setting *settings,
                       uint32_t setting_count)
{
    *out = (struct output){ .items = NULL };
    struct kmp_attempt a = { .evidence = evidence,
                             .settings = settings,
                             .setting_count = setting_count,
                             .arena = arena,
                             .output = out,
                             .values_left = output_most_values(evidence) };
    out->room = a.values_left < USUAL_PUTS ? (uint32_t)a.values_left : USUAL_PUTS;
    out->items = arena_take(arena, out->room * sizeof *out->items);
    if (out->items == NULL)
        return KMP_NO_MEMORY;
    out->outcome = plugin->measure(self, &desk, &a, task);
    return a.no_memory ? KMP_NO_MEMORY : KMP_OK;
}
