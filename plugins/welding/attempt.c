// SPDX-License-Identifier: Apache-2.0
// attempt.c -- one attempt: what the rubric fixed, what was entered, how it is put out
#include <string.h>

#include "welding.h"

const char *setting(const struct attempt *job, const char *id)
{
    const char *value = job->desk->setting(job->a, id);
    return value != NULL ? value : "none";
}

bool setting_is(const struct attempt *job, const char *id, const char *value)
{
    return strcmp(setting(job, id), value) == 0;
}

kmp_num setting_number(const struct attempt *job, const char *id, uint32_t field)
{
    if (setting_is(job, id, "none"))
        return kmp_absent();
    kmp_num number = number_read(setting(job, id));
    if (!kmp_given(number))
        report(job, KMP_WARNING, field, 0, NOTICE_SETTING);
    return kmp_given(number) ? number : kmp_overflow();
}

// A plate task has fewer fields than the tables; what it does not ask for is absent.
static bool asked(const struct attempt *job, uint32_t field)
{
    return field < job->task->field_count;
}

kmp_num number_of(const struct attempt *job, uint32_t field, uint32_t index)
{
    return asked(job, field) ? job->desk->number(job->a, (kmp_at){ field, 0, 0, index }) : kmp_absent();
}

kmp_num cell_number(const struct attempt *job, uint32_t field, uint32_t row, uint32_t column)
{
    return job->desk->number(job->a, (kmp_at){ field, row, column, 0 });
}

kmp_truth cell_flag(const struct attempt *job, uint32_t field, uint32_t row, uint32_t column)
{
    return job->desk->flag(job->a, (kmp_at){ field, row, column, 0 });
}

int32_t cell_choice(const struct attempt *job, uint32_t field, uint32_t row, uint32_t column)
{
    return job->desk->choice(job->a, (kmp_at){ field, row, column, 0 });
}

bool has_measure(const struct attempt *job, uint32_t measure)
{
    return measure < job->task->measure_count;
}

void emit(const struct attempt *job, uint32_t measure, uint32_t row, kmp_num value, const kmp_limit *limit)
{
    if (has_measure(job, measure))
        job->desk->emit(job->a, measure, row, value, limit);
}

void emit_text(const struct attempt *job, uint32_t measure, const char *text)
{
    if (has_measure(job, measure) && text != NULL)
        job->desk->emit_text(job->a, measure, 0, text);
}

void report(const struct attempt *job, kmp_severity severity, uint32_t field, uint32_t row, uint32_t notice)
{
    if (asked(job, field))
        job->desk->report(job->a, severity, (kmp_at){ field, row, 0, 0 }, notice);
}

static void read_imperfection(struct imperfection *out, const struct attempt *job, uint32_t row)
{
    out->kind = cell_choice(job, FIELD_IMPERFECTIONS, row, COLUMN_KIND);
    out->height = cell_number(job, FIELD_IMPERFECTIONS, row, COLUMN_HEIGHT);
    out->diameter = cell_number(job, FIELD_IMPERFECTIONS, row, COLUMN_DIAMETER);
    out->width = cell_number(job, FIELD_IMPERFECTIONS, row, COLUMN_WIDTH);
    out->length = cell_number(job, FIELD_IMPERFECTIONS, row, COLUMN_LENGTH);
    out->at = cell_number(job, FIELD_IMPERFECTIONS, row, COLUMN_AT);
    out->unaffected = cell_flag(job, FIELD_IMPERFECTIONS, row, COLUMN_UNAFFECTED);
    out->outside = cell_flag(job, FIELD_IMPERFECTIONS, row, COLUMN_OUTSIDE);
    out->girder = cell_flag(job, FIELD_IMPERFECTIONS, row, COLUMN_GIRDER);
}

static void read_settings(struct attempt *out)
{
    static const char *const levels[] = { "B", "C", "D" };
    const struct iso5817 *iso = &out->rules->iso;
    out->edition = setting_is(out, "edition", "2014") ? EDITION_2014 : EDITION_2023;
    out->joint = setting_is(out, "joint", "FW") ? JOINT_FILLET : JOINT_BUTT;
    out->product = setting_is(out, "product", "T") ? PRODUCT_PIPE : PRODUCT_PLATE;
    out->partial = setting_is(out, "penetration", "partial");
    out->d11 = !setting_is(out, "code", "iso5817");
    out->cyclic = setting_is(out, "code", "d1_1_cyclic");
    out->transverse = setting_is(out, "tension", "transverse");
    int32_t level = word_index(setting(out, "level"), levels, LEVEL_COUNT);
    out->level = level < 0 ? LEVEL_B : level;
    for (uint32_t i = 0; i < iso->profile_count; i++)
        if (setting_is(out, "level", iso->profiles[i].id))
            out->profile = &iso->profiles[i];
}

bool attempt_read(struct attempt *out, const struct rules *rules, const kmp_desk *desk, const kmp_attempt *a,
                  const kmp_task *task)
{
    *out = (struct attempt){ .rules = rules, .desk = desk, .a = a, .task = task };
    read_settings(out);
    out->t = number_of(out, FIELD_THICKNESS, 0);
    out->s = number_of(out, FIELD_WELD_THICKNESS, 0);
    out->throat = number_of(out, FIELD_THROAT, 0);
    out->leg = number_of(out, FIELD_LEG, 0);
    out->weld_length = number_of(out, FIELD_WELD_LENGTH, 0);
    out->layers = number_of(out, FIELD_LAYERS, 0);
    out->row_count = desk->count(a, (kmp_at){ FIELD_IMPERFECTIONS, 0, 0, 0 });
    out->rows = desk->scratch(a, (out->row_count + 1) * sizeof *out->rows);
    for (uint32_t i = 0; out->rows != NULL && i < out->row_count; i++)
        read_imperfection(&out->rows[i], out, i);
    return out->rows != NULL;
}
