// SPDX-License-Identifier: Apache-2.0
// places.c -- a task's fields and columns, each with what its readings are held against
#include "places.h"

uint32_t field_counter(const kmp_task *task, uint32_t index)
{
    for (uint32_t i = 0; i < task->field_count; i++)
        if (task->fields[i].kind == KMP_COUNT && task->fields[i].unit != NULL &&
            strcmp(task->fields[i].unit, task->fields[index].id) == 0)
            return i;
    return task->field_count;
}

static struct exact read_number(const char *decimal)
{
    struct exact number;
    exact_read(&number, text_of(decimal));
    return number;
}

static struct place make_place(const kmp_field *field, uint32_t number)
{
    bool quantity = field->kind == KMP_QUANTITY;
    return (struct place){ .field = field,
                           .unit = text_of(quantity ? field->unit : NULL),
                           .low = exact_num(read_number(field->low)),
                           .high = exact_num(read_number(field->high)),
                           .coarsest = read_number(quantity ? field->max_resolution : NULL),
                           .number = number };
}

static bool same_gauge(const struct place *a, const struct place *b)
{
    return text_same(a->unit, b->unit) && a->coarsest.n == b->coarsest.n && a->coarsest.d == b->coarsest.d;
}

static uint32_t width(const kmp_field *field)
{
    return field->kind == KMP_TABLE ? field->column_count : 0;
}

bool places_make(struct places *out, struct arena *arena, const kmp_task *task)
{
    uint32_t count = task->field_count, next = count;
    for (uint32_t i = 0; i < task->field_count; i++)
        count += width(&task->fields[i]);
    struct place *items = arena_array(arena, (size_t)count + 1, sizeof *items);
    struct text *ids = arena_array(arena, (size_t)count + 1, sizeof *ids);
    if (items == NULL || ids == NULL)
        return false;
    for (uint32_t i = 0; i < task->field_count; i++) {
        const kmp_field *field = &task->fields[i];
        items[i] = make_place(field, i);
        items[i].counter = field_counter(task, i);
        items[i].first = next;
        items[i].columns = width(field);
        for (uint32_t k = 0; k < width(field); k++, next++)
            items[next] = make_place(&field->columns[k], next);
    }
    for (uint32_t i = 0; i < count; i++) {
        ids[i] = text_of(items[i].field->id);
        items[i].gauge = i > 0 && same_gauge(&items[i - 1], &items[i]) ? items[i - 1].gauge : i;
    }
    *out = (struct places){ task, items, ids, count };
    return true;
}
