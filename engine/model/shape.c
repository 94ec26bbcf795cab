// SPDX-License-Identifier: Apache-2.0
// shape.c -- walks a paper along the table of its shape, fills the struct and collects every fault
#include "shape.h"
#include "value.h"

static const struct shape_field note_field = { "note", "a remark for a reader", .kind = SHAPE_TEXT,
                                               .offset = offsetof(struct shaped, note) };

static const struct shape_field say_fields[] = {
    { "en", "in English", .kind = SHAPE_TEXT, .offset = offsetof(struct said, say.en), .nullable = true },
    { "id", "in Indonesian", .kind = SHAPE_TEXT, .offset = offsetof(struct said, say.id), .nullable = true },
};
const struct shape say_shape = { "Text in two languages", say_fields, 2, sizeof(struct said) };

static void read_object(void *out, const struct shape *shape, struct faults *faults, uint32_t node);

// A member's reader: `member` is the place in the struct.
typedef void read_member(void *member, const struct shape_field *field, struct faults *faults, uint32_t node);

static void read_text(void *member, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    (void)field;
    value_text(member, faults, node);
}

static void read_id(void *member, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    (void)field;
    value_id(member, faults, node);
}

static void read_decimal(void *member, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    (void)field;
    value_decimal(member, faults, node);
}

static void read_fraction(void *member, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    (void)field;
    value_fraction(member, faults, node);
}

static void read_integer(void *member, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    value_integer(member, faults, node, field->low, field->high);
}

static void read_bool(void *member, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    (void)field;
    uint8_t kind = tape_node(faults->tape, node)->kind;
    if (kind == NODE_TRUE || kind == NODE_FALSE)
        *(bool *)member = kind == NODE_TRUE;
    else
        fault_kind(faults, node, "true or false");
}

static void read_time(void *member, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    (void)field;
    value_time(member, faults, node);
}

static void read_date(void *member, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    (void)field;
    value_date(member, faults, node);
}

static void read_sha256(void *member, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    (void)field;
    value_sha256(member, faults, node);
}

static int32_t word_index(const char *const *words, struct text word)
{
    for (int32_t i = 0; words[i] != NULL; i++)
        if (text_is(word, words[i]))
            return i;
    return -1;
}

static void read_word(void *member, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    const struct node *value = tape_node(faults->tape, node);
    if (value->kind != NODE_STRING) {
        fault_kind(faults, node, fault_choices(faults, field->words));
        return;
    }
    int32_t index = word_index(field->words, value->text);
    *(int32_t *)member = index;
    if (index < 0)
        fault_say(faults, node, KMP_UNKNOWN_WORD, "expected", fault_choices(faults, field->words), "found",
                  fault_quote(faults, value->text));
}

static void read_truth(void *member, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    uint8_t kind = tape_node(faults->tape, node)->kind;
    int32_t *truth = member;
    if (kind == NODE_TRUE || kind == NODE_FALSE) {
        *truth = kind == NODE_TRUE;
        return;
    }
    read_word(truth, field, faults, node);
    *truth = *truth < 0 ? -1 : *truth + 2;
}

static void read_say(void *member, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    (void)field;
    struct said said = { 0 };
    read_object(&said, &say_shape, faults, node);
    *(struct say *)member = said.say;
}

static void read_whole(void *member, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    read_object(member, field->shape, faults, node);
}

// Says so where a list has too few or too many entries, or is none.
static bool list_fits(const struct shape_field *field, struct faults *faults, uint32_t node)
{
    const struct node *list = tape_node(faults->tape, node);
    if (list->kind != NODE_LIST) {
        fault_kind(faults, node, "a list");
        return false;
    }
    bool few = list->count < field->low, many = field->high != 0 && list->count > field->high;
    if (!few && !many)
        return true;
    const char *expected = fault_printf(faults, "%lld", (long long)(few ? field->low : field->high));
    const char *found = fault_printf(faults, "%u", list->count);
    fault_say(faults, node, few ? KMP_TOO_FEW_ITEMS : KMP_TOO_MANY_ITEMS, "expected", expected, "found", found);
    return false;
}

// The list's items in the arena, zeroed; NULL where there are none or there is no memory.
static char *list_items(struct list *list, struct faults *faults, uint32_t node, size_t size)
{
    uint32_t count = tape_node(faults->tape, node)->count;
    if (count == 0)
        return NULL;
    list->items = arena_array(faults->arena, count, size);
    if (list->items == NULL)
        fault_no_memory(faults);
    else
        list->count = count;
    return list->items;
}

static void read_list(void *member, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    if (!list_fits(field, faults, node))
        return;
    char *item = list_items(member, faults, node, field->shape->size);
    if (item == NULL)
        return;
    for (uint32_t i = tape_first(faults->tape, node); i != 0; i = tape_node(faults->tape, i)->next) {
        read_object(item, field->shape, faults, i);
        item += field->shape->size;
    }
}

static void read_texts(void *member, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    if (!list_fits(field, faults, node))
        return;
    struct text *item = (struct text *)(void *)list_items(member, faults, node, sizeof(struct text));
    if (item == NULL)
        return;
    for (uint32_t i = tape_first(faults->tape, node); i != 0; i = tape_node(faults->tape, i)->next)
        value_id(item++, faults, i);
}

static void read_numbers(void *member, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    if (!list_fits(field, faults, node))
        return;
    struct exact *item = (struct exact *)(void *)list_items(member, faults, node, sizeof(struct exact));
    if (item == NULL)
        return;
    for (uint32_t i = tape_first(faults->tape, node); i != 0; i = tape_node(faults->tape, i)->next, item++)
        if (tape_node(faults->tape, i)->kind != NODE_NULL)
            value_fraction(item, faults, i);
}

static void read_pointer(void *member, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    (void)field;
    value_pointer(member, faults, node);
}

static void read_any(void *member, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    (void)field;
    (void)faults;
    *(uint32_t *)member = node;
}

static void read_open(void *member, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    (void)field;
    if (tape_node(faults->tape, node)->kind == NODE_OBJECT)
        *(uint32_t *)member = node;
    else
        fault_kind(faults, node, "an object");
}

static void read_nodes(void *member, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    if (list_fits(field, faults, node))
        *(uint32_t *)member = node;
}

static void read_part(void *member, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    void *unkept = arena_alloc(faults->arena, field->shape->size);
    if (unkept == NULL) {
        fault_no_memory(faults);
        return;
    }
    read_object(unkept, field->shape, faults, node);
    *(uint32_t *)member = node;
}

static void read_parts(void *member, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    struct list unkept = { 0 };
    read_list(&unkept, field, faults, node);
    *(uint32_t *)member = node;
}

static read_member *const readers[] = {
    [SHAPE_TEXT] = read_text,         [SHAPE_ID] = read_id,           [SHAPE_DECIMAL] = read_decimal,
    [SHAPE_FRACTION] = read_fraction, [SHAPE_INTEGER] = read_integer, [SHAPE_BOOL] = read_bool,
    [SHAPE_TIME] = read_time,         [SHAPE_DATE] = read_date,       [SHAPE_SHA256] = read_sha256,
    [SHAPE_WORD] = read_word,         [SHAPE_TRUTH] = read_truth,     [SHAPE_SAY] = read_say,
    [SHAPE_OBJECT] = read_whole,      [SHAPE_LIST] = read_list,       [SHAPE_TEXTS] = read_texts,
    [SHAPE_NUMBERS] = read_numbers,   [SHAPE_POINTER] = read_pointer, [SHAPE_ANY] = read_any,
    [SHAPE_OPEN] = read_open,         [SHAPE_PART] = read_part,       [SHAPE_PARTS] = read_parts,
    [SHAPE_NODES] = read_nodes,
};

// What an absent member holds where that is not all zero.
static void set_absent(char *out, const struct shape *shape)
{
    for (uint32_t i = 0; i < shape->count; i++) {
        const struct shape_field *field = &shape->fields[i];
        if (field->kind == SHAPE_WORD || field->kind == SHAPE_TRUTH)
            *(int32_t *)(void *)(out + field->offset) = -1;
        else if (field->kind == SHAPE_OBJECT)
            set_absent(out + field->offset, field->shape);
    }
}

// The field of a key, tried from the one that papers in their usual order have next; `count` where there is
// none.
static uint32_t field_of(const struct shape *shape, uint32_t expected, struct text key)
{
    if (expected < shape->count && text_is(key, shape->fields[expected].key))
        return expected;
    for (uint32_t i = 0; i < shape->count; i++)
        if (text_is(key, shape->fields[i].key))
            return i;
    return shape->count;
}

static void say_unknown(const struct shape *shape, struct faults *faults, uint32_t node)
{
    struct text keys[65];
    for (uint32_t i = 0; i < shape->count; i++)
        keys[i] = text_of(shape->fields[i].key);
    keys[shape->count] = text_of(note_field.key);
    fault_unknown_key(faults, node, text_nearest(tape_node(faults->tape, node)->key, keys, shape->count + 1));
}

static void read_field(char *out, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    bool null = tape_node(faults->tape, node)->kind == NODE_NULL;
    if (!null || !field->nullable)
        readers[field->kind](out + field->offset, field, faults, node);
}

static void say_missing(const struct shape *shape, struct faults *faults, uint32_t node, uint64_t there)
{
    for (uint32_t i = 0; i < shape->count; i++)
        if (shape->fields[i].required && (there >> i & 1) == 0)
            fault_say(faults, node, KMP_MISSING_KEY, "key", shape->fields[i].key, NULL, NULL);
}

static void read_object(void *out, const struct shape *shape, struct faults *faults, uint32_t node)
{
    struct shaped *shaped = out;
    set_absent(out, shape);
    if (tape_node(faults->tape, node)->kind != NODE_OBJECT) {
        fault_kind(faults, node, "an object");
        return;
    }
    shaped->node = node;
    shaped->present = true;
    uint64_t there = 0;
    uint32_t expected = 0;
    for (uint32_t i = tape_first(faults->tape, node); i != 0; i = tape_node(faults->tape, i)->next) {
        const struct node *member = tape_node(faults->tape, i);
        uint32_t field = field_of(shape, expected, member->key);
        if (field < shape->count) {
            read_field(out, &shape->fields[field], faults, i);
            there |= UINT64_C(1) << field;
            shaped->seen |= (uint64_t)(member->kind != NODE_NULL) << field;
            expected = field + 1;
        } else if (text_is(member->key, note_field.key)) {
            read_field(out, &note_field, faults, i);
        } else {
            say_unknown(shape, faults, i);
        }
    }
    say_missing(shape, faults, node, there);
}

kmp_status shape_read(void *out, const struct shape *shape, struct arena *arena, const struct tape *tape,
                      uint32_t index, kmp_problems *problems)
{
    struct faults faults = { arena, tape, problems, KMP_ERROR, KMP_OK, false };
    read_object(out, shape, &faults, index);
    return fault_status(&faults);
}
