// SPDX-License-Identifier: Apache-2.0
// record_common.c -- the values that are the same in all records of a rubric
#include <stdlib.h>
#include <string.h>

#include "record_parts.h"

void record_print_from(struct record_printer *printer)
{
    write_list(&printer->w);
    write_list_end(&printer->w);
}

void record_print_kind(struct record_printer *printer)
{
    write_string(&printer->w, "attempt");
}

void record_print_version(struct record_printer *printer)
{
    write_integer(&printer->w, 1);
}

void record_made_by(struct writer *w, const char *build, const char *plugin_sha256, bool caged)
{
    write_object(w);
    write_key(w, "abi");
    write_integer(w, KMP_ABI);
    write_key(w, "build");
    write_string(w, build);
    write_key(w, "caged");
    write_bool(w, caged);
    write_key(w, "engine");
    write_string(w, KMP_VERSION);
    write_key(w, "plugin_sha256");
    write_string(w, plugin_sha256);
    write_object_end(w);
}

void record_print_made_by(struct record_printer *printer)
{
    const struct record_origin *origin = printer->origin;
    record_made_by(&printer->w, origin->build, origin->plugin_sha256, origin->caged);
}

void record_print_rubric(struct record_printer *printer)
{
    const struct plan *plan = printer->plan;
    struct writer *w = &printer->w;
    write_object(w);
    write_key(w, "id");
    write_text(w, plan->id);
    write_key(w, "language");
    write_integer(w, plan->language);
    write_key(w, "sha256");
    write_string(w, printer->origin->rubric_sha256);
    write_key(w, "title");
    write_say(w, plan->title);
    write_key(w, "version");
    write_text(w, plan->version);
    write_object_end(w);
}

void record_print_trade(struct record_printer *printer)
{
    const struct record_origin *origin = printer->origin;
    struct writer *w = &printer->w;
    if (origin->trade == NULL) {
        write_null(w);
        return;
    }
    write_object(w);
    write_key(w, "id");
    write_string(w, origin->trade);
    write_key(w, "rules_sha256");
    write_string(w, origin->rules_sha256);
    write_key(w, "version");
    write_string(w, origin->trade_version);
    write_object_end(w);
}

static int by_id(const void *a, const void *b)
{
    return strcmp(((const struct plan_setting *)a)->id, ((const struct plan_setting *)b)->id);
}

static bool is_said(const struct plan *plan, const char *setting)
{
    for (uint32_t i = 0; i < plan->setting_count; i++)
        if (strcmp(plan->settings[i].id, setting) == 0)
            return true;
    return false;
}

// What the rubric fixed and, where it said nothing, what the task falls back to.
void record_print_settings(struct record_printer *printer)
{
    const struct plan *plan = printer->plan;
    const kmp_task *task = printer->task;
    uint32_t count = 0, most = plan->setting_count + (task != NULL ? task->setting_count : 0);
    struct plan_setting *all = arena_array(printer->arena, (size_t)most + 1, sizeof *all);
    if (all == NULL) {
        printer->failed = true;
        return;
    }
    for (uint32_t i = 0; i < plan->setting_count; i++)
        all[count++] = plan->settings[i];
    for (uint32_t i = 0; task != NULL && i < task->setting_count; i++)
        if (!is_said(plan, task->settings[i].id))
            all[count++] = (struct plan_setting){ task->settings[i].id, task->settings[i].fallback };
    qsort(all, count, sizeof *all, by_id);
    write_object(&printer->w);
    for (uint32_t i = 0; i < count; i++) {
        write_key(&printer->w, all[i].id);
        write_string(&printer->w, all[i].value);
    }
    write_object_end(&printer->w);
}
