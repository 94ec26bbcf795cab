// SPDX-License-Identifier: Apache-2.0
// shape.c -- walks a paper along the table of its shape, fills the struct and collects every fault
#include "shape.h"
#include "value.h"

static const struct shape_field note_field = { TEXT("note"), "a remark for a reader", .kind = SHAPE_TEXT,
                                               .offset = offsetof(struct shaped, note) };

static const struct shape_field say_fields[] = {
    { TEXT("en"), "in English", .kind = SHAPE_TEXT, .offset = offsetof(struct said, say.en), .nullable = true },
    { TEXT("id"), "in Indonesian", .kind = SHAPE_TEXT, .offset = offsetof(struct said, say.id),
      .nullable = true },
};
const struct shape say_shape = { "Text in two languages", say_fields, 2, sizeof(struct said) };

static void read_object(void *out, const struct shape *shape, struct faults *faults, uint32_t node);

static void read_bool(bool *member, struct faults *faults, uint32_t node)
{
    uint8_t kind = tape_node(faults->tape, node)->kind;
    if (kind == NODE_TRUE || kind == NODE_FALSE)
        *member = kind == NODE_TRUE;
    else
        fault_kind(faults, node, "true or false");
}

static int32_t word_index(const char *const *words, struct text word)
{
    for (int32_t i = 0; words[i] != NULL; i++)
        if (text_is(word, words[i]))
            return i;
    return -1;
}

static void read_word(int32_t *word, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    const struct node *value = tape_node(faults->tape, node);
    *word = -1;
    if (value->kind != NODE_STRING) {
        fault_kind(faults, node, fault_choices(faults, field->words));
        return;
    }
    *word = word_index(field->words, value->text);
    if (*word < 0)
        fault_say(faults, node, KMP_UNKNOWN_WORD, "expected", fault_choices(faults, field->words), "found",
                  fault_quote(faults, value->text));
}

static void read_truth(int32_t *truth, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    uint8_t kind = tape_node(faults->tape, node)->kind;
    if (kind == NODE_TRUE || kind == NODE_FALSE) {
        *truth = kind == NODE_TRUE;
        return;
    }
    read_word(truth, field, faults, node);
    *truth = *truth < 0 ? -1 : *truth + 2;
}

static void read_say(struct say *say, struct faults *faults, uint32_t node)
{
    struct said said = { 0 };
    read_object(&said, &say_shape, faults, node);
    *say = said.say;
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

// The list's items in the arena, of which nothing is set yet; NULL where there are none or there is no memory.
static void *list_items(struct list *list, struct faults *faults, uint32_t node, size_t size)
{
    uint32_t count = tape_node(faults->tape, node)->count;
    if (count == 0)
        return NULL;
    list->items = arena_take(faults->arena, count * size);
    if (list->items == NULL)
        fault_no_memory(faults);
    else
        list->count = count;
    return list->items;
}

static void read_list(struct list *list, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    if (!list_fits(field, faults, node))
        return;
    const struct shape *shape = field->shape;
    char *item = list_items(list, faults, node, shape->size);
    if (item == NULL)
        return;
    for (uint32_t i = tape_first(faults->tape, node); i != 0; i = tape_node(faults->tape, i)->next) {
        read_object(memset(item, 0, shape->size), shape, faults, i);
        item += shape->size;
    }
}

static void read_texts(struct list *list, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    if (!list_fits(field, faults, node))
        return;
    struct text *item = list_items(list, faults, node, sizeof *item);
    if (item == NULL)
        return;
    for (uint32_t i = tape_first(faults->tape, node); i != 0; i = tape_node(faults->tape, i)->next, item++) {
        *item = (struct text){ NULL, 0 };
        value_id(item, faults, i);
    }
}

static void read_numbers(struct list *list, const struct shape_field *field, struct faults *faults,
                         uint32_t node)
{
    if (!list_fits(field, faults, node))
        return;
    struct exact *item = list_items(list, faults, node, sizeof *item);
    if (item == NULL)
        return;
    for (uint32_t i = tape_first(faults->tape, node); i != 0; i = tape_node(faults->tape, i)->next, item++) {
        *item = exact_absent();
        if (tape_node(faults->tape, i)->kind != NODE_NULL)
            value_fraction(item, faults, i);
    }
}

static void read_open(uint32_t *member, struct faults *faults, uint32_t node)
{
    if (tape_node(faults->tape, node)->kind == NODE_OBJECT)
        *member = node;
    else
        fault_kind(faults, node, "an object");
}

static void read_nodes(uint32_t *member, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    if (list_fits(field, faults, node))
        *member = node;
}

static void read_part(uint32_t *member, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    void *unkept = arena_alloc(faults->arena, field->shape->size);
    if (unkept == NULL) {
        fault_no_memory(faults);
        return;
    }
    read_object(unkept, field->shape, faults, node);
    *member = node;
}

static void read_parts(uint32_t *member, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    struct list unkept = { 0 };
    read_list(&unkept, field, faults, node);
    *member = node;
}

// clang-format off
void shape_read_value(void *member, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    switch (field->kind) {
    case SHAPE_TEXT: value_text(member, faults, node); return;
    case SHAPE_ID: value_id(member, faults, node); return;
    case SHAPE_DECIMAL: value_decimal(member, faults, node); return;
    case SHAPE_FRACTION: value_fraction(member, faults, node); return;
    case SHAPE_INTEGER: value_integer(member, faults, node, field->low, field->high); return;
    case SHAPE_BOOL: read_bool(member, faults, node); return;
    case SHAPE_TIME: value_time(member, faults, node); return;
    case SHAPE_DATE: value_date(member, faults, node); return;
    case SHAPE_SHA256: value_sha256(member, faults, node); return;
    case SHAPE_WORD: read_word(member, field, faults, node); return;
    case SHAPE_TRUTH: read_truth(member, field, faults, node); return;
    case SHAPE_SAY: read_say(member, faults, node); return;
    case SHAPE_OBJECT: read_object(member, field->shape, faults, node); return;
    case SHAPE_LIST: read_list(member, field, faults, node); return;
    case SHAPE_TEXTS: read_texts(member, field, faults, node); return;
    case SHAPE_NUMBERS: read_numbers(member, field, faults, node); return;
    case SHAPE_POINTER: value_pointer(member, faults, node); return;
    case SHAPE_ANY: *(uint32_t *)member = node; return;
    case SHAPE_OPEN: read_open(member, faults, node); return;
    case SHAPE_NODES: read_nodes(member, field, faults, node); return;
    case SHAPE_PART: read_part(member, field, faults, node); return;
    case SHAPE_PARTS: read_parts(member, field, faults, node); return;
    }
}
// clang-format on

// A bit for each field, as in struct shaped.
static uint64_t every_field(const struct shape *shape)
{
    return shape->count == 0 ? 0 : ~UINT64_C(0) >> (64 - shape->count);
}

// What members that were not seen hold where that is not all zero.
static void set_absent(char *out, const struct shape *shape, uint64_t unseen)
{
    for (; unseen != 0; unseen &= unseen - 1) {
        const struct shape_field *field = &shape->fields[__builtin_ctzll(unseen)];
        if (field->kind == SHAPE_WORD || field->kind == SHAPE_TRUTH)
            *(int32_t *)(void *)(out + field->offset) = -1;
        else if (field->kind == SHAPE_OBJECT)
            set_absent(out + field->offset, field->shape, every_field(field->shape));
    }
}

static void say_missing(const struct shape *shape, struct faults *faults, uint32_t node, uint64_t missing)
{
    for (; missing != 0; missing &= missing - 1) {
        const struct shape_field *field = &shape->fields[__builtin_ctzll(missing)];
        if (field->required)
            fault_say(faults, node, KMP_MISSING_KEY, "key", field->key.bytes, NULL, NULL);
    }
}

static void say_unknown(const struct shape *shape, struct faults *faults, uint32_t node)
{
    struct text keys[65];
    for (uint32_t i = 0; i < shape->count; i++)
        keys[i] = shape->fields[i].key;
    keys[shape->count] = note_field.key;
    fault_unknown_key(faults, node, text_nearest(tape_node(faults->tape, node)->key, keys, shape->count + 1));
}

// The field of a key, tried from the one that papers in their usual order have next; `count` where there is
// none.
static uint32_t field_of(const struct shape *shape, uint32_t expected, struct text key)
{
    if (expected < shape->count && text_same(key, shape->fields[expected].key))
        return expected;
    for (uint32_t i = 0; i < shape->count; i++)
        if (text_same(key, shape->fields[i].key))
            return i;
    return shape->count;
}

// A null where there may be one is as if the key were not there. Most members are identifiers.
static void read_field(char *out, const struct shape_field *field, struct faults *faults, uint32_t node)
{
    const struct node *value = tape_node(faults->tape, node);
    if (field->kind == SHAPE_ID && value_plain_id(value))
        *(struct text *)(void *)(out + field->offset) = value->text;
    else if (value->kind != NODE_NULL || !field->nullable)
        shape_read_value(out + field->offset, field, faults, node);
}

static void read_other(void *out, const struct shape *shape, struct faults *faults, uint32_t node)
{
    if (text_same(tape_node(faults->tape, node)->key, note_field.key))
        shape_read_value((char *)out + note_field.offset, &note_field, faults, node);
    else
        say_unknown(shape, faults, node);
}

static void read_members(void *out, const struct shape *shape, struct faults *faults, uint32_t node)
{
    const struct node *nodes = faults->tape->nodes;
    uint64_t every = every_field(shape), there = 0, null = 0;
    uint32_t expected = 0;
    for (uint32_t i = tape_first(faults->tape, node); i != 0; i = nodes[i].next) {
        uint32_t field = field_of(shape, expected, nodes[i].key);
        if (field == shape->count) {
            read_other(out, shape, faults, i);
            continue;
        }
        read_field(out, &shape->fields[field], faults, i);
        there |= UINT64_C(1) << field;
        if (nodes[i].kind == NODE_NULL)
            null |= UINT64_C(1) << field;
        expected = field + 1;
    }
    ((struct shaped *)out)->seen = there & ~null;
    if (there == every && null == 0)
        return;
    set_absent(out, shape, (every & ~there) | null);
    say_missing(shape, faults, node, every & ~there);
}

static void read_object(void *out, const struct shape *shape, struct faults *faults, uint32_t node)
{
    struct shaped *shaped = out;
    if (tape_node(faults->tape, node)->kind != NODE_OBJECT) {
        set_absent(out, shape, every_field(shape));
        fault_kind(faults, node, "an object");
        return;
    }
    shaped->node = node;
    shaped->present = true;
    read_members(out, shape, faults, node);
}

kmp_status shape_read(void *out, const struct shape *shape, struct arena *arena, const struct tape *tape,
                      uint32_t index, kmp_problems *problems)
{
    struct faults faults = { arena, tape, problems, KMP_ERROR, KMP_OK, false };
    read_object(out, shape, &faults, index);
    return fault_status(&faults);
}
