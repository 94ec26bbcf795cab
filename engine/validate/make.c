// SPDX-License-Identifier: Apache-2.0
// make.c -- evidence made up from what a task declares
#include <stdio.h>
#include <string.h>

#include "../base/exact.h"
#include "check.h"

enum { READINGS_AT_MOST = 200 };

uint64_t random_next(uint64_t *seed)
{
    // splitmix64: every seed is a good one
    uint64_t z = *seed += UINT64_C(0x9e3779b97f4a7c15);
    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

static uint32_t random_below(uint64_t *seed, uint32_t bound)
{
    return bound == 0 ? 0 : (uint32_t)(random_next(seed) % bound);
}

// The ends of a quantity's range; where one is open, something near the other.
static void range_of(const kmp_field *field, struct exact *low, struct exact *high)
{
    bool has_low = field->low != NULL && exact_read(low, text_of(field->low));
    bool has_high = field->high != NULL && exact_read(high, text_of(field->high));
    if (!has_low)
        *low = has_high ? exact_min(*high, exact_int(0)) : exact_int(0);
    if (!has_high)
        *high = exact_add(*low, exact_int(100));
}

// low + (high - low) * part / 8, which ends as a decimal.
static json_t *quantity(const kmp_field *field, int64_t part)
{
    struct exact low, high;
    char text[EXACT_TEXT];
    range_of(field, &low, &high);
    struct exact step = exact_div(exact_mul(exact_sub(high, low), exact_int(part)), exact_int(8));
    uint32_t size = exact_write(text, exact_add(low, step));
    return json_stringn(size > 0 ? text : "1", size > 0 ? size : 1);
}

static json_t *row_of(const kmp_field *table, enum extent extent)
{
    json_t *row = json_object();
    for (uint32_t i = 0; i < table->column_count; i++)
        json_object_set_new(row, table->columns[i].id, make_value(&table->columns[i], extent));
    return row;
}

json_t *make_value(const kmp_field *field, enum extent extent)
{
    int64_t part = extent == MAKE_LOWEST ? 0 : extent == MAKE_HIGHEST ? 8 : 4;
    switch (field->kind) {
    case KMP_QUANTITY:
        return quantity(field, part);
    case KMP_COUNT:
        return json_integer(extent == MAKE_LOWEST ? 0 : extent == MAKE_HIGHEST ? 1000 : 2);
    case KMP_FLAG:
        return json_boolean(extent != MAKE_LOWEST);
    case KMP_CHOICE:
        return json_string(field->choices[extent == MAKE_HIGHEST ? field->choice_count - 1 : 0].id);
    case KMP_TEXT:
        return json_string("contoh");
    case KMP_DATE:
        return json_string("2026-11-20");
    case KMP_TABLE:
        return row_of(field, extent);
    }
    return json_null();
}

static json_t *several(const kmp_field *field, enum extent extent)
{
    uint32_t count = field->at_least > 0 ? field->at_least : 1;
    if (extent == MAKE_MOST)
        count = field->at_most < READINGS_AT_MOST ? field->at_most : READINGS_AT_MOST;
    json_t *list = json_array();
    for (uint32_t i = 0; i < count; i++)
        json_array_append_new(list, make_value(field, extent));
    return list;
}

// Rows and "inspected, none found" would contradict each other.
static void unsay_none(json_t *evidence, const kmp_task *task)
{
    for (uint32_t i = 0; i < task->field_count; i++)
        if (task->fields[i].kind == KMP_TABLE && task->fields[i].none_flag >= 0)
            json_object_set_new(evidence, task->fields[task->fields[i].none_flag].id, json_false());
}

// Rows that are counted are as many as their count says, or nothing is made of them.
static void count_rows(json_t *evidence, const kmp_task *task)
{
    for (uint32_t i = 0; i < task->field_count; i++) {
        uint32_t counter = field_counter(task, i);
        if (counter < task->field_count)
            json_object_set_new(
                evidence, task->fields[counter].id,
                json_integer((json_int_t)json_array_size(json_object_get(evidence, task->fields[i].id))));
    }
}

json_t *make_evidence(const kmp_task *task, enum extent extent)
{
    json_t *evidence = json_object();
    for (uint32_t i = 0; evidence != NULL && i < task->field_count; i++) {
        const kmp_field *field = &task->fields[i];
        bool list = field->kind == KMP_TABLE || field->at_most > 1;
        json_object_set_new(evidence, field->id, list ? several(field, extent) : make_value(field, extent));
    }
    unsay_none(evidence, task);
    count_rows(evidence, task);
    return evidence;
}

char *make_settings(const kmp_task *task, uint64_t *seed)
{
    json_t *settings = json_object();
    for (uint32_t i = 0; i < task->setting_count; i++) {
        const kmp_setting *setting = &task->settings[i];
        bool chance = seed != NULL && setting->choice_count > 0;
        const char *value = chance ? setting->choices[random_below(seed, setting->choice_count)].id
                            : setting->fallback != NULL ? setting->fallback
                            : setting->choice_count > 0 ? setting->choices[0].id
                                                        : "contoh";
        json_object_set_new(settings, setting->id, json_string(value));
    }
    char *text = json_dumps(settings, JSON_COMPACT);
    json_decref(settings);
    return text;
}

// ---- by chance ----

static json_t *odd_value(uint64_t *seed)
{
    static const char *const texts[] = {
        "",
        "0",
        "-1",
        "999999999999999999",
        "0.000000000000000001",
        "%s%n%d",
        "\xf0\x9f\x98\x80",
        "1e5",
        "1/3",
        "NaN",
        " 7",
        ("\xe2\x80\xae"
         "abc"),
        "x",
        "2026-02-30",
    };
    switch (random_below(seed, 6)) {
    case 0:
        return json_null();
    case 1:
        return json_boolean(random_below(seed, 2));
    case 2:
        return json_integer((json_int_t)random_next(seed) >> random_below(seed, 63));
    case 3:
        return json_array();
    case 4:
        return json_object();
    default:
        return json_string(texts[random_below(seed, KMP_COUNT_OF(texts))]);
    }
}

static json_t *random_value(const kmp_field *field, uint64_t *seed);

static json_t *random_row(const kmp_field *table, uint64_t *seed)
{
    json_t *row = json_object();
    for (uint32_t i = 0; i < table->column_count; i++)
        if (random_below(seed, 8) != 0)
            json_object_set_new(row, table->columns[i].id, random_value(&table->columns[i], seed));
    return row;
}

static json_t *random_value(const kmp_field *field, uint64_t *seed)
{
    if (random_below(seed, 12) == 0)
        return odd_value(seed);
    switch (field->kind) {
    case KMP_QUANTITY:
        return quantity(field, random_below(seed, 9));
    case KMP_COUNT:
        return json_integer(random_below(seed, random_below(seed, 2) ? 10 : 100000));
    case KMP_FLAG:
        return json_boolean(random_below(seed, 2));
    case KMP_CHOICE:
        return json_string(field->choices[random_below(seed, field->choice_count)].id);
    case KMP_TABLE:
        return random_row(field, seed);
    case KMP_TEXT:
    case KMP_DATE:
        break;
    }
    return make_value(field, MAKE_TYPICAL);
}

json_t *make_random(const kmp_task *task, uint64_t *seed)
{
    json_t *evidence = json_object();
    for (uint32_t i = 0; evidence != NULL && i < task->field_count; i++) {
        const kmp_field *field = &task->fields[i];
        if (random_below(seed, 10) == 0)
            continue;
        if (field->kind != KMP_TABLE && field->at_most == 1) {
            json_object_set_new(evidence, field->id, random_value(field, seed));
            continue;
        }
        uint32_t most = field->at_least + 4 < field->at_most ? field->at_least + 4 : field->at_most;
        json_t *list = json_array();
        for (uint32_t count = random_below(seed, most + 1); count > 0; count--)
            json_array_append_new(list, random_value(field, seed));
        json_object_set_new(evidence, field->id, list);
    }
    if (random_below(seed, 8) != 0)
        count_rows(evidence, task);
    return evidence;
}
