// SPDX-License-Identifier: Apache-2.0
// work.c -- one attempt being measured: its readings, settings and rules
#include <stdio.h>
#include <string.h>

#include "digital.h"

const struct rule *work_rule(const struct work *w, const char *file, const char *first, const char *second,
                             const char *third)
{
    char id[64];
    snprintf(id, sizeof id, "%s%s%s%s%s", first, second != NULL ? "/" : "", second != NULL ? second : "",
             third != NULL ? "/" : "", third != NULL ? third : "");
    for (uint32_t i = 0; i < w->digital->rule_count; i++) {
        const struct rule *rule = &w->digital->rules[i];
        if (strcmp(rule->file, file) == 0 && strcmp(rule->id, id) == 0)
            return rule;
    }
    return NULL;
}

const char *work_setting(const struct work *w, const char *id)
{
    const char *value = w->desk->setting(w->attempt, id);
    return value != NULL ? value : "";
}

kmp_at work_cell(uint32_t table, uint32_t row, uint32_t column)
{
    kmp_at at = { table, row, column, 0 };
    return at;
}

kmp_at work_field(uint32_t field)
{
    kmp_at at = { field, 0, 0, 0 };
    return at;
}

kmp_num work_number(const struct work *w, kmp_at at)
{
    return w->desk->number(w->attempt, at);
}

const char *work_text(const struct work *w, kmp_at at)
{
    return w->desk->text(w->attempt, at);
}

uint32_t work_rows(const struct work *w, uint32_t table)
{
    return w->desk->count(w->attempt, work_field(table));
}

void work_emit(const struct work *w, uint32_t measure, uint32_t row, kmp_num value, const struct rule *rule)
{
    w->desk->emit(w->attempt, measure, row, value, rule != NULL ? &rule->limit : NULL);
}

void work_note(const struct work *w, kmp_at at, uint32_t notice)
{
    w->desk->report(w->attempt, KMP_NOTE, at, notice);
}

void work_warn(const struct work *w, kmp_at at, uint32_t notice)
{
    w->desk->report(w->attempt, KMP_WARNING, at, notice);
}
