// SPDX-License-Identifier: Apache-2.0
// rdf_literal.c -- values that are no objects: text, numbers, true and false, JSON
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../base/ecmascript.h"
#include "../base/writer.h"
#include "rdf_parts.h"

#define XSD "http://www.w3.org/2001/XMLSchema#"

enum { DOUBLE_TEXT = 40 };

// The canonical double of JSON-LD: 16 digits, those behind the last that counts cut off.
static bool write_double(char out[DOUBLE_TEXT], const char *number)
{
    locale_t plain = newlocale(LC_NUMERIC_MASK, "C", (locale_t)0);
    if (plain == (locale_t)0)
        return false;
    locale_t before = uselocale(plain);
    char text[DOUBLE_TEXT];
    snprintf(text, sizeof text, "%.15e", strtod(number, NULL));
    uselocale(before);
    freelocale(plain);
    char *exponent = strchr(text, 'e');
    size_t digits = (size_t)(exponent - text);
    while (text[digits - 1] == '0' && text[digits - 2] != '.')
        digits--;
    snprintf(out, DOUBLE_TEXT, "%.*sE%d", (int)digits, text, atoi(exponent + 1));
    return true;
}

static bool number(struct rdf *out, struct walk *w, uint32_t node, const char *datatype)
{
    char text[ECMASCRIPT_TEXT], real[DOUBLE_TEXT];
    uint32_t size = ecmascript_number(text, tape_node(w->tape, node)->text);
    if (size == 0)
        return walk_value_fault(w, node, "the number is too large");
    bool whole = memchr(text, '.', size) == NULL && memchr(text, 'e', size) == NULL;
    char *copy = arena_string(w->arena, tape_node(w->tape, node)->text);
    bool as_double = !whole || (datatype != NULL && strcmp(datatype, XSD "double") == 0);
    if (copy == NULL || (as_double && !write_double(real, copy)))
        return false;
    struct text value = { text, size };
    out->kind = RDF_LITERAL;
    out->value = text_of(arena_string(w->arena, as_double ? text_of(real) : value));
    out->datatype = text_of(datatype != NULL ? datatype : as_double ? XSD "double" : XSD "integer");
    return out->value.bytes != NULL;
}

bool walk_literal(struct rdf *out, struct walk *w, uint32_t node, const char *datatype)
{
    const struct node *value = tape_node(w->tape, node);
    *out = (struct rdf){ .kind = RDF_LITERAL, .value = value->text, .datatype = text_of(datatype) };
    if (value->kind == NODE_STRING)
        return true;
    if (value->kind == NODE_NUMBER)
        return number(out, w, node, datatype);
    if (value->kind != NODE_TRUE && value->kind != NODE_FALSE)
        return walk_value_fault(w, node, "nothing can be said by null here");
    out->value = text_of(value->kind == NODE_TRUE ? "true" : "false");
    out->datatype = text_of(datatype != NULL ? datatype : XSD "boolean");
    return true;
}

bool walk_json(struct rdf *out, struct walk *w, uint32_t node)
{
    struct writer text = { 0 };
    write_node(&text, w->tape, node, true);
    struct text all = { text.bytes, (uint32_t)text.size };
    *out = (struct rdf){ .kind = RDF_LITERAL, .datatype = text_of(RDF_JSON) };
    if (!text.failed)
        out->value = text_of(arena_string(w->arena, all));
    writer_free(&text);
    return out->value.bytes != NULL;
}

static bool is_language(struct text tag)
{
    if (tag.size == 0 || tag.size > 100)
        return false;
    for (uint32_t i = 0; i < tag.size; i++) {
        char c = tag.bytes[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!letter && !(i > 0 && (c == '-' || (c >= '0' && c <= '9'))))
            return false;
    }
    return true;
}

// In small letters, as JSON-LD lets a processor write it and the others do.
static struct text small(struct arena *arena, struct text tag)
{
    char *copy = arena_string(arena, tag);
    for (char *at = copy; at != NULL && *at != '\0'; at++)
        *at = (char)(*at >= 'A' && *at <= 'Z' ? *at - 'A' + 'a' : *at);
    return text_of(copy);
}

// {"@value": ..., "@type": ...} or {"@value": ..., "@language": ...}
bool walk_value_object(struct rdf *out, struct walk *w, uint32_t node)
{
    uint32_t value = tape_member(w->tape, node, "@value"), type = tape_member(w->tape, node, "@type");
    uint32_t language = tape_member(w->tape, node, "@language");
    uint32_t known = 1u + (type != 0) + (language != 0);
    if (tape_node(w->tape, node)->count != known || (type != 0 && language != 0))
        return walk_value_fault(w, node, "this keyword of JSON-LD is not used in credentials");
    char *datatype = type != 0 ? arena_string(w->arena, tape_node(w->tape, type)->text) : NULL;
    if (type != 0 && !rdf_is_iri(text_of(datatype)))
        return walk_value_fault(w, type, "the type of a value has to be an IRI");
    if (!walk_literal(out, w, value, datatype))
        return false;
    if (language == 0)
        return true;
    out->language = small(w->arena, tape_node(w->tape, language)->text);
    out->datatype = (struct text){ NULL, 0 };
    return is_language(out->language) || walk_value_fault(w, language, "this is no language");
}
