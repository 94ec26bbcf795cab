// SPDX-License-Identifier: Apache-2.0
// shape_schema.c -- prints a shape's table as JSON Schema 2020-12
#include <string.h>

#include "shape.h"
#include "value.h"

// Patterns as value.c reads, in ECMA 262 as JSON Schema asks.
#define HIDDEN "\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069"
#define WHOLE "-?(0|[1-9][0-9]*)"
#define DATE "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
#define CLOCK "([01][0-9]|2[0-3]):[0-5][0-9]"

// How a kind looks in a schema.
struct look {
    const char *type, *other_type, *pattern;
    int64_t longest; // text: code points
};

static const struct look looks[] = {
    [SHAPE_TEXT] = { "string", NULL, "^[^" HIDDEN "]*$", VALUE_TEXT_LENGTH },
    [SHAPE_ID] = { "string", NULL, "^[^" HIDDEN " \\u00a0]([^" HIDDEN "]*[^" HIDDEN " \\u00a0])?$",
                   VALUE_ID_LENGTH },
    [SHAPE_DECIMAL] = { "integer", "string", "^" WHOLE "(\\.[0-9]+)?$", VALUE_DECIMAL_LENGTH },
    [SHAPE_FRACTION] = { "integer", "string", "^" WHOLE "(\\.[0-9]+|/[1-9][0-9]*)?$", VALUE_FRACTION_LENGTH },
    [SHAPE_INTEGER] = { "integer", NULL, NULL, 0 },
    [SHAPE_BOOL] = { "boolean", NULL, NULL, 0 },
    [SHAPE_TIME] = { "string", NULL, "^" DATE "[Tt]" CLOCK ":([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]" CLOCK ")$",
                     0 },
    [SHAPE_DATE] = { "string", NULL, "^" DATE "$", 0 },
    [SHAPE_SHA256] = { "string", NULL, "^[0-9a-f]{64}$", 0 },
    [SHAPE_WORD] = { NULL, NULL, NULL, 0 },
    [SHAPE_TRUTH] = { NULL, NULL, NULL, 0 },
    [SHAPE_SAY] = { "object", NULL, NULL, 0 },
    [SHAPE_OBJECT] = { "object", NULL, NULL, 0 },
    [SHAPE_LIST] = { "array", NULL, NULL, 0 },
    [SHAPE_TEXTS] = { "array", NULL, NULL, 0 },
    [SHAPE_NUMBERS] = { "array", NULL, NULL, 0 },
    [SHAPE_POINTER] = { "string", NULL, "^(/.*)?$", 0 },
    [SHAPE_ANY] = { NULL, NULL, NULL, 0 },
    [SHAPE_OPEN] = { "object", NULL, NULL, 0 },
    [SHAPE_PART] = { "object", NULL, NULL, 0 },
    [SHAPE_PARTS] = { "array", NULL, NULL, 0 },
    [SHAPE_NODES] = { "array", NULL, NULL, 0 },
};

static const struct shape_field note_field = { TEXT("note"), "a remark for a reader", .kind = SHAPE_TEXT };
static const struct shape_field id_field = { .kind = SHAPE_ID };
static const struct shape_field number_field = { .kind = SHAPE_FRACTION, .nullable = true };

static void field_schema(struct writer *w, const struct shape_field *field);

static void pair_text(struct writer *w, const char *key, const char *value)
{
    if (value == NULL)
        return;
    write_key(w, key);
    write_string(w, value);
}

static void pair_integer(struct writer *w, const char *key, int64_t value, bool said)
{
    if (!said)
        return;
    write_key(w, key);
    write_integer(w, value);
}

// The shape of an object's members; NULL where the kind has none, or any.
static const struct shape *members_of(const struct shape_field *field)
{
    if (field->kind == SHAPE_SAY)
        return &say_shape;
    return field->kind == SHAPE_OBJECT || field->kind == SHAPE_PART ? field->shape : NULL;
}

static void closed_object(struct writer *w, const struct shape *shape)
{
    if (shape == NULL)
        return;
    write_key(w, "additionalProperties");
    write_bool(w, false);
}

static void words(struct writer *w, const struct shape_field *field)
{
    if (field->words == NULL)
        return;
    write_key(w, "enum");
    write_list(w);
    for (uint32_t i = 0; field->words[i] != NULL; i++)
        write_string(w, field->words[i]);
    if (field->kind == SHAPE_TRUTH) {
        write_bool(w, false);
        write_bool(w, true);
    }
    if (field->nullable)
        write_null(w);
    write_list_end(w);
}

static void items(struct writer *w, const struct shape_field *field, bool list)
{
    const struct shape_field object = { .kind = SHAPE_OBJECT, .shape = field->shape };
    if (!list || field->kind == SHAPE_NODES)
        return;
    write_key(w, "items");
    if (field->kind == SHAPE_TEXTS)
        field_schema(w, &id_field);
    else
        field_schema(w, field->kind == SHAPE_NUMBERS ? &number_field : &object);
}

// The field after `last` in the order of keys; the note counts as one. NULL where all were written.
static const struct shape_field *next_by_key(const struct shape *shape, struct text last)
{
    const struct shape_field *next = text_order(note_field.key, last) > 0 ? &note_field : NULL;
    for (uint32_t i = 0; i < shape->count; i++) {
        struct text key = shape->fields[i].key;
        if (text_order(key, last) > 0 && (next == NULL || text_order(key, next->key) < 0))
            next = &shape->fields[i];
    }
    return next;
}

static void properties(struct writer *w, const struct shape *shape)
{
    if (shape == NULL)
        return;
    write_key(w, "properties");
    write_object(w);
    struct text last = TEXT("");
    for (const struct shape_field *field; (field = next_by_key(shape, last)) != NULL; last = field->key) {
        write_key(w, field->key.bytes);
        field_schema(w, field);
    }
    write_object_end(w);
}

static void required(struct writer *w, const struct shape *shape)
{
    bool begun = false;
    for (uint32_t i = 0; shape != NULL && i < shape->count; i++) {
        if (!shape->fields[i].required)
            continue;
        if (!begun) {
            write_key(w, "required");
            write_list(w);
        }
        begun = true;
        write_string(w, shape->fields[i].key.bytes);
    }
    if (begun)
        write_list_end(w);
}

static void types(struct writer *w, const struct shape_field *field)
{
    const struct look *look = &looks[field->kind];
    if (look->type == NULL)
        return;
    write_key(w, "type");
    if (look->other_type == NULL && !field->nullable) {
        write_string(w, look->type);
        return;
    }
    write_list(w);
    write_string(w, look->type);
    if (look->other_type != NULL)
        write_string(w, look->other_type);
    if (field->nullable)
        write_string(w, "null");
    write_list_end(w);
}

// The keywords of one schema, in the canonical order of their names.
static void keywords(struct writer *w, const struct shape_field *field)
{
    const struct look *look = &looks[field->kind];
    const struct shape *shape = members_of(field);
    bool list = look->type != NULL && strcmp(look->type, "array") == 0, integer = field->kind == SHAPE_INTEGER;
    closed_object(w, shape);
    pair_text(w, "description", field->about);
    words(w, field);
    items(w, field, list);
    pair_integer(w, "maxItems", field->high, list && field->high != 0);
    pair_integer(w, "maxLength", look->longest, look->longest != 0);
    pair_integer(w, "maximum", field->high, integer && field->high != 0);
    pair_integer(w, "minItems", field->low, list && field->low != 0);
    pair_integer(w, "minLength", 1, look->longest != 0);
    pair_integer(w, "minimum", field->low, integer);
    pair_text(w, "pattern", look->pattern);
    properties(w, shape);
    required(w, shape);
    pair_text(w, "title", shape != NULL ? shape->title : NULL);
    types(w, field);
}

static void field_schema(struct writer *w, const struct shape_field *field)
{
    write_object(w);
    keywords(w, field);
    write_object_end(w);
}

void shape_schema(struct writer *w, const struct shape *shape, const char *id)
{
    const struct shape_field root = { .kind = SHAPE_OBJECT, .shape = shape };
    write_object(w);
    pair_text(w, "$id", id);
    pair_text(w, "$schema", "https://json-schema.org/draft/2020-12/schema");
    keywords(w, &root);
    write_object_end(w);
}
