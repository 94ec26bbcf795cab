// SPDX-License-Identifier: Apache-2.0
// columns.c -- the columns of a rubric's entry sheets, made from its task's fields and its criteria
#include "columns.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "../model/submission.h"

// Columns that every sheet has. Their names begin with a capital letter, which no id of a field or criterion
// does.
static const struct {
    enum column_kind kind;
    const char *names[2];
} fixed[] = {
    { COLUMN_CANDIDATE, { "Candidate", "Asesi" } },
    { COLUMN_NAME, { "Name", "Nama" } },
    { COLUMN_CODE, { "Code", "Kode" } },
    { COLUMN_ASSESSOR, { "Assessor", "Asesor" } },
    { COLUMN_FROM, { "From", "Mulai" } },
    { COLUMN_TO, { "To", "Selesai" } },
    { COLUMN_ENDED, { "Ended", "Akhir" } },
    { COLUMN_RECOMMEND, { "Recommend", "Rekomendasi" } },
    { COLUMN_REASON, { "Reason", "Alasan" } },
    { COLUMN_PHOTOS, { "Photos", "Foto" } },
    { COLUMN_ROW, { "Row", "Baris" } },
    { COLUMN_VALUE, { "Value", "Isian" } },
};

const char *const ended_labels[][2] = {
    [ENDED_COMPLETED] = { "completed", "selesai" },
    [ENDED_ABSENT] = { "absent", "tidak hadir" },
    [ENDED_WITHDREW] = { "withdrew", "mengundurkan diri" },
    [ENDED_STOPPED_FOR_SAFETY] = { "stopped for safety", "dihentikan demi keselamatan" },
    [ENDED_INTERRUPTED] = { "interrupted", "terputus" },
    { NULL, NULL },
};

struct list_of_columns {
    struct column *items;
    uint32_t count, room;
    struct arena *arena;
    bool starved;
};

static void add(struct list_of_columns *list, struct column column)
{
    void *items = list->items;
    struct column *kept = arena_push(list->arena, &items, &list->count, &list->room, sizeof *kept);
    list->items = items;
    if (kept != NULL)
        *kept = column;
    list->starved |= kept == NULL || column.key == NULL;
}

static void add_fixed(struct list_of_columns *list, enum column_kind kind)
{
    for (size_t i = 0; i < sizeof fixed / sizeof fixed[0]; i++)
        if (fixed[i].kind == kind)
            add(list, (struct column){ .kind = kind, .key = fixed[i].names[0] });
}

// A table's flag "none found" stands in the sheet as any other field does.
static void add_field(struct list_of_columns *list, const kmp_field *field, uint32_t slot,
                      const kmp_field *table, uint32_t table_slot)
{
    struct column column = { .kind = COLUMN_FIELD,
                             .slot = slot,
                             .field = field,
                             .table = table,
                             .table_slot = table_slot,
                             .unit = text_of(field->unit),
                             .key = field->id };
    if (field->at_most <= 1 || table != NULL) {
        add(list, column);
        return;
    }
    uint32_t wanted = field->at_least > READINGS_SHOWN / 2 ? 2 * field->at_least : READINGS_SHOWN;
    uint32_t shown = wanted < field->at_most ? wanted : field->at_most;
    for (uint32_t i = 1; i <= shown; i++) {
        column.reading = i;
        column.key = arena_printf(list->arena, "%s.%u", field->id, i);
        add(list, column);
    }
}

static bool is_field(const kmp_task *task, struct text id)
{
    for (uint32_t i = 0; task != NULL && i < task->field_count; i++)
        if (text_is(id, task->fields[i].id))
            return true;
    return false;
}

static bool criterion_kind(enum column_kind *kind, const struct criterion *criterion)
{
    switch (criterion->source) {
    case FROM_TICK:
        *kind = COLUMN_TICK;
        return true;
    case FROM_COUNT:
        *kind = COLUMN_COUNT;
        return true;
    case FROM_JUDGED:
        *kind = COLUMN_MARK;
        return true;
    default:
        return false;
    }
}

static void add_criteria(struct list_of_columns *list, const struct ground *ground)
{
    for (uint32_t i = 0; i < ground->plan->criteria.count; i++) {
        const struct criterion *criterion = plan_criterion(ground->plan, i);
        struct column column = { .slot = i };
        if (!criterion_kind(&column.kind, criterion))
            continue;
        const char *before = is_field(ground->task, criterion->id) ? "criterion." : "";
        column.key = arena_printf(list->arena, "%s%.*s", before, (int)criterion->id.size, criterion->id.bytes);
        add(list, column);
    }
}

static void add_recommendations(struct list_of_columns *list, const struct ground *ground)
{
    const struct plan_unit *units = ground->plan->units.items;
    for (uint32_t i = 0; i < ground->plan->units.count; i++)
        add(list, (struct column){ .kind = COLUMN_RECOMMEND,
                                   .slot = i,
                                   .key = arena_printf(list->arena, "Recommend.%.*s", (int)units[i].code.size,
                                                       units[i].code.bytes) });
    if (ground->plan->units.count == 0)
        add_fixed(list, COLUMN_RECOMMEND);
    add_fixed(list, COLUMN_REASON);
    add_fixed(list, COLUMN_PHOTOS);
}

static uint32_t slot_of(const kmp_task *task, const kmp_field *table)
{
    return (uint32_t)(table - task->fields);
}

static void add_table(struct list_of_columns *list, const struct ground *ground, const kmp_field *table)
{
    add_fixed(list, COLUMN_ROW);
    for (uint32_t i = 0; i < table->column_count; i++)
        add_field(list, &table->columns[i], i, table, slot_of(ground->task, table));
}

static void add_main(struct list_of_columns *list, const struct ground *ground)
{
    add_fixed(list, COLUMN_ASSESSOR);
    add_fixed(list, COLUMN_FROM);
    add_fixed(list, COLUMN_TO);
    add_fixed(list, COLUMN_ENDED);
    for (uint32_t i = 0; ground->task != NULL && i < ground->task->field_count; i++)
        if (ground->task->fields[i].kind != KMP_TABLE)
            add_field(list, &ground->task->fields[i], i, NULL, 0);
    add_criteria(list, ground);
    add_recommendations(list, ground);
}

struct column *columns_of(uint32_t *count, struct arena *arena, const struct ground *ground,
                          const kmp_field *table)
{
    struct list_of_columns list = { .arena = arena };
    add_fixed(&list, COLUMN_CODE);
    add_fixed(&list, COLUMN_CANDIDATE);
    add_fixed(&list, COLUMN_NAME);
    if (table != NULL)
        add_table(&list, ground, table);
    else
        add_main(&list, ground);
    *count = list.count;
    return list.starved ? NULL : list.items;
}

uint32_t table_rows(const kmp_field *table)
{
    enum { USUAL = 4 };
    uint32_t rows = table->at_least > USUAL ? table->at_least : USUAL;
    return rows < table->at_most ? rows : table->at_most;
}

// ---- by name ----

// The parts of a head: "disc.3 [mm] Disc thickness".
struct head {
    struct text key, brackets;
};

static struct head take_apart(struct text text)
{
    struct head head = { text, { NULL, 0 } };
    for (uint32_t i = 0; i < text.size; i++) {
        if (text.bytes[i] != ' ' && text.bytes[i] != '[' && text.bytes[i] != '\n')
            continue;
        head.key.size = i;
        const char *open = memchr(text.bytes, '[', text.size);
        const char *end = open != NULL ? memchr(open, ']', (size_t)(text.bytes + text.size - open)) : NULL;
        if (end != NULL)
            head.brackets = (struct text){ open + 1, (uint32_t)(end - open - 1) };
        break;
    }
    return head;
}

static bool same_word(struct text a, const char *b)
{
    return a.size == strlen(b) && strncasecmp(a.bytes, b, a.size) == 0;
}

// The number behind "disc." in "disc.3"; 0: none.
static uint32_t reading_of(struct text key, const kmp_field *field)
{
    size_t size = strlen(field->id);
    uint32_t number = 0;
    if (key.size < size + 2 || memcmp(key.bytes, field->id, size) != 0 || key.bytes[size] != '.')
        return 0;
    for (uint32_t i = (uint32_t)size + 1; i < key.size; i++) {
        if (key.bytes[i] < '0' || key.bytes[i] > '9' || number > 100000)
            return 0;
        number = number * 10 + (uint32_t)(key.bytes[i] - '0');
    }
    return number;
}

static bool find_fixed(struct column *out, struct text key)
{
    for (size_t i = 0; i < sizeof fixed / sizeof fixed[0]; i++)
        for (size_t k = 0; k < 2; k++)
            if (same_word(key, fixed[i].names[k]) && key.bytes[0] == fixed[i].names[k][0]) {
                *out = (struct column){ .kind = fixed[i].kind, .key = fixed[i].names[0] };
                return true;
            }
    return false;
}

static bool names_column(const struct column *column, struct text key)
{
    if (text_is(key, column->key))
        return true;
    static const char indonesian[] = "Rekomendasi.";
    size_t size = sizeof indonesian - 1;
    return column->kind == COLUMN_RECOMMEND && key.size > size && memcmp(key.bytes, indonesian, size) == 0 &&
           text_is((struct text){ key.bytes + size, key.size - (uint32_t)size },
                   column->key + strlen("Recommend."));
}

// One of the columns that a sheet is offered, or one more reading of a field that takes many.
static bool find_offered(struct column *out, struct arena *arena, const struct column *columns, uint32_t count,
                         struct text key)
{
    for (uint32_t i = 0; i < count; i++) {
        if (names_column(&columns[i], key)) {
            *out = columns[i];
            return true;
        }
        uint32_t reading = columns[i].reading > 0 ? reading_of(key, columns[i].field) : 0;
        if (reading > 0 && reading <= columns[i].field->at_most) {
            *out = columns[i];
            out->reading = reading;
            out->key = arena_string(arena, key);
            return out->key != NULL;
        }
    }
    return false;
}

static struct text nearest(struct arena *arena, const struct column *columns, uint32_t count, struct text key)
{
    struct text *keys = arena_array(arena, (size_t)count + 1, sizeof *keys);
    for (uint32_t i = 0; keys != NULL && i < count; i++)
        keys[i] = text_of(columns[i].key);
    return keys != NULL ? text_nearest(key, keys, count) : (struct text){ NULL, 0 };
}

bool column_named(struct column *out, struct arena *arena, const struct ground *ground, const kmp_field *table,
                  struct text text, struct text *near)
{
    struct head head = take_apart(text);
    uint32_t count;
    *near = (struct text){ NULL, 0 };
    if (find_fixed(out, head.key))
        return true;
    struct column *columns = columns_of(&count, arena, ground, table);
    if (columns == NULL)
        return false;
    if (!find_offered(out, arena, columns, count, head.key)) {
        *near = nearest(arena, columns, count, head.key);
        return false;
    }
    if (out->kind == COLUMN_FIELD && out->field->kind == KMP_QUANTITY && head.brackets.size > 0)
        out->unit = head.brackets;
    return true;
}

// ---- as a head ----

struct text column_label(const struct ground *ground, const struct column *column, int32_t language)
{
    if (column->kind == COLUMN_FIELD) {
        const char *label = language == 1 ? column->field->label_id : column->field->label;
        return text_of(label != NULL ? label : column->field->id);
    }
    if (column->kind > COLUMN_FIELD) {
        const struct criterion *criterion = plan_criterion(ground->plan, column->slot);
        struct text title = language == 1 ? criterion->title.id : criterion->title.en;
        return title.bytes != NULL ? title : criterion->id;
    }
    for (size_t i = 0; i < sizeof fixed / sizeof fixed[0]; i++)
        if (fixed[i].kind == column->kind)
            return text_of(fixed[i].names[language == 1]);
    return text_of(column->key);
}

static void put_points(struct page *page, const struct criterion *criterion)
{
    for (uint32_t i = criterion->levels.count; i > 0; i--) {
        char points[EXACT_TEXT];
        exact_write(points, criterion_level(criterion, i - 1)->points);
        page_print(page, "%s%s", i < criterion->levels.count ? "|" : "", points);
    }
}

static void put_field_choices(struct page *page, const kmp_field *field, struct text unit, int32_t language)
{
    if (field->kind == KMP_QUANTITY)
        page_bytes(page, unit.bytes, unit.size);
    else if (field->kind == KMP_FLAG)
        page_put(page, language == 1 ? "ya/tidak" : "y/n");
    else if (field->kind == KMP_DATE)
        page_put(page, language == 1 ? "tgl/bln/thn" : "dd/mm/yyyy");
    else if (field->kind == KMP_COUNT)
        page_put(page, "0, 1, 2");
    for (uint32_t i = 0; field->kind == KMP_CHOICE && i < field->choice_count; i++)
        page_print(page, "%s%s", i > 0 ? "|" : "", field->choices[i].id);
}

static void put_ended(struct page *page, int32_t language)
{
    for (size_t i = 0; ended_labels[i][0] != NULL; i++)
        page_print(page, "%s%s", i > 0 ? "|" : "", ended_labels[i][language == 1]);
}

void column_choices(struct page *page, const struct ground *ground, const struct column *column,
                    int32_t language)
{
    if (column->kind == COLUMN_FIELD)
        put_field_choices(page, column->field, column->unit, language);
    else if (column->kind == COLUMN_TICK)
        page_put(page, "K|BK|PL");
    else if (column->kind == COLUMN_COUNT)
        page_put(page, "0, 1, 2");
    else if (column->kind == COLUMN_MARK)
        put_points(page, plan_criterion(ground->plan, column->slot));
    else if (column->kind == COLUMN_RECOMMEND)
        page_put(page, "K|BK|PL");
    else if (column->kind == COLUMN_ENDED)
        put_ended(page, language);
}

static void put_key(struct page *page, const struct ground *ground, const struct column *column,
                    int32_t language)
{
    struct text label = column_label(ground, column, language);
    if (column->kind >= COLUMN_FIELD)
        page_put(page, column->key);
    else
        page_bytes(page, label.bytes, label.size);
    const char *dot = column->kind == COLUMN_RECOMMEND ? strchr(column->key, '.') : NULL;
    if (dot != NULL)
        page_put(page, dot);
}

void column_head(struct page *page, const struct ground *ground, const struct column *column, int32_t language)
{
    put_key(page, ground, column, language);
    size_t before = page->size;
    page_put(page, " [");
    column_choices(page, ground, column, language);
    if (page->size > before + 2) {
        page_put(page, "]");
    } else if (!page->failed) {
        page->size = before;
    }
    if (column->kind < COLUMN_FIELD)
        return;
    struct text label = column_label(ground, column, language);
    page_put(page, " ");
    page_bytes(page, label.bytes, label.size);
}
