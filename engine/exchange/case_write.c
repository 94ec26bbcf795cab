// SPDX-License-Identifier: Apache-2.0
// case_write.c -- a framework as a CASE 1.1 CFPackage
//
// What CASE has no key for stands under "extensions", which it leaves to us, so that nothing is lost on the way
// back. Inside a package an item has no CFDocumentURI.
#include "../base/uuid.h"
#include "framework.h"

// The types of items: what SKKNI calls them.
static const struct {
    const char *title, *description, *hierarchy;
} types[PARTS] = {
    [PART_UNIT] = { "Unit Kompetensi", "Unit of competency", "1" },
    [PART_ELEMENT] = { "Elemen Kompetensi", "Element of competency", "1.1" },
    [PART_KUK] = { "Kriteria Unjuk Kerja", "Performance criterion", "1.1.1" },
};

struct case_writing {
    struct writer w;
    struct arena *arena;
    const struct framework *framework;
    const char *type_uris[PARTS];
};

static void pair(struct case_writing *c, const char *key, const char *value)
{
    write_key(&c->w, key);
    write_string(&c->w, value);
}

static void text_pair(struct case_writing *c, const char *key, struct text value)
{
    if (value.bytes == NULL)
        return;
    write_key(&c->w, key);
    write_text(&c->w, value);
}

static void changed(struct case_writing *c)
{
    text_pair(c, "lastChangeDateTime", c->framework->changed);
}

static const char *language_of(const struct case_writing *c, struct say say)
{
    bool indonesian = c->framework->language == KMP_INDONESIAN ? say.id.bytes != NULL : say.en.bytes == NULL;
    return indonesian ? "id" : "en";
}

static void link(struct case_writing *c, const char *key, const char *title, const char *identifier,
                 const char *uri)
{
    write_key(&c->w, key);
    write_object(&c->w);
    pair(c, "identifier", identifier);
    pair(c, "title", title);
    pair(c, "uri", uri);
    write_object_end(&c->w);
}

// ---- what CASE has no key for ----

static void texts_pair(struct case_writing *c, const char *key, const struct list *list)
{
    if (list->count == 0)
        return;
    write_key(&c->w, key);
    write_list(&c->w);
    for (uint32_t i = 0; i < list->count; i++)
        write_text(&c->w, ((const struct text *)list->items)[i]);
    write_list_end(&c->w);
}

// The text in the language that is not the item's.
static void other_text(struct case_writing *c, struct say say)
{
    bool indonesian = language_of(c, say)[0] == 'i';
    struct text other = indonesian ? say.en : say.id;
    if (other.bytes == NULL)
        return;
    write_key(&c->w, "statement");
    write_object(&c->w);
    text_pair(c, indonesian ? "en" : "id", other);
    write_object_end(&c->w);
}

static void begin_extensions(struct case_writing *c)
{
    write_key(&c->w, "extensions");
    write_object(&c->w);
    write_key(&c->w, "kompeten");
    write_object(&c->w);
}

static void end_extensions(struct case_writing *c)
{
    write_object_end(&c->w);
    write_object_end(&c->w);
}

static void unit_extensions(struct case_writing *c, const struct scheme_unit *unit)
{
    begin_extensions(c);
    text_pair(c, "decree", unit->decree);
    texts_pair(c, "kuk_required", &unit->kuk_required);
    texts_pair(c, "methods", &unit->methods);
    texts_pair(c, "rubrics", &unit->rubrics);
    other_text(c, unit->title);
    if (unit->valid_months > 0) {
        write_key(&c->w, "valid_months");
        write_integer(&c->w, unit->valid_months);
    }
    if (unit->version > 0) {
        write_key(&c->w, "version");
        write_integer(&c->w, unit->version);
    }
    end_extensions(c);
}

static void part_extensions(struct case_writing *c, const struct part_node *node)
{
    bool both = node->say.id.bytes != NULL && node->say.en.bytes != NULL;
    if (!node->critical && !both)
        return;
    begin_extensions(c);
    if (node->critical) {
        write_key(&c->w, "critical");
        write_bool(&c->w, true);
    }
    other_text(c, node->say);
    end_extensions(c);
}

// ---- associations ----

static void association(struct case_writing *c, const char *type, uint32_t place, const struct part_node *from,
                        const char *title, const char *identifier, const char *uri)
{
    const char *name = arena_printf(c->arena, "%s %s %s", type, from->uri, uri);
    const char *urn = name != NULL ? uuid_of_name(c->arena, "association", text_of(name)) : NULL;
    c->w.failed |= urn == NULL;
    if (urn == NULL)
        return;
    write_object(&c->w);
    pair(c, "associationType", type);
    link(c, "destinationNodeURI", title, identifier, uri);
    pair(c, "identifier", urn + UUID_URN);
    changed(c);
    link(c, "originNodeURI", from->code, from->identifier, from->uri);
    if (place > 0) {
        write_key(&c->w, "sequenceNumber");
        write_integer(&c->w, place);
    }
    pair(c, "uri", urn);
    write_object_end(&c->w);
}

// A UUID at the end of a URI, else the URI itself.
static const char *identifier_in(const char *uri)
{
    size_t size = strlen(uri);
    const char *at = size > 36 ? uri + size - 36 : uri;
    for (uint32_t i = 0; at != uri && at[i] != 0; i++) {
        bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        bool hex = (at[i] >= '0' && at[i] <= '9') || (at[i] >= 'a' && at[i] <= 'f');
        if (dash ? at[i] != '-' : !hex)
            return uri;
    }
    return at;
}

// The unit elsewhere, and, where another issuer named it, by the name that our credentials give it.
static void matches(struct case_writing *c, const struct part_node *node)
{
    const struct list *list = &node->unit->same_as;
    if (node->uri != node->own && strcmp(node->uri, node->own) != 0)
        association(c, "exactMatchOf", 0, node, node->code, node->own + UUID_URN, node->own);
    for (uint32_t i = 0; node->part == PART_UNIT && i < list->count; i++) {
        const char *uri = arena_string(c->arena, ((const struct text *)list->items)[i]);
        c->w.failed |= uri == NULL;
        if (uri != NULL)
            association(c, "exactMatchOf", 0, node, node->code, identifier_in(uri), uri);
    }
}

static void associations(struct case_writing *c)
{
    const struct framework *framework = c->framework;
    const char *title = arena_string(c->arena, framework->title);
    write_key(&c->w, "CFAssociations");
    write_list(&c->w);
    for (uint32_t i = 0; i < framework->count; i++) {
        const struct part_node *node = &framework->nodes[i], *parent = &framework->nodes[node->parent];
        if (node->part == PART_UNIT)
            association(c, "isChildOf", node->place, node, title, framework->identifier, framework->uri);
        else
            association(c, "isChildOf", node->place, node, parent->code, parent->identifier, parent->uri);
        matches(c, node);
    }
    write_list_end(&c->w);
}

// ---- definitions, document, items ----

static void definitions(struct case_writing *c)
{
    write_key(&c->w, "CFDefinitions");
    write_object(&c->w);
    write_key(&c->w, "CFItemTypes");
    write_list(&c->w);
    for (int i = 0; i < PARTS; i++) {
        write_object(&c->w);
        pair(c, "description", types[i].description);
        pair(c, "hierarchyCode", types[i].hierarchy);
        pair(c, "identifier", c->type_uris[i] + UUID_URN);
        changed(c);
        pair(c, "title", types[i].title);
        pair(c, "uri", c->type_uris[i]);
        write_object_end(&c->w);
    }
    write_list_end(&c->w);
    write_object_end(&c->w);
}

static void document(struct case_writing *c)
{
    const struct framework *framework = c->framework;
    const struct scheme *scheme = framework->scheme;
    const struct scheme_framework *said = &scheme->framework;
    struct say title = scheme->title;
    write_key(&c->w, "CFDocument");
    write_object(&c->w);
    text_pair(c, "adoptionStatus", said->adoption_status);
    pair(c, "caseVersion", "1.1");
    text_pair(c, "creator", framework->creator);
    text_pair(c, "description", said->description);
    begin_extensions(c);
    pair(c, "kind", scheme_kind_words[scheme->kind]);
    text_pair(c, "no", scheme->no);
    other_text(c, title);
    end_extensions(c);
    pair(c, "identifier", framework->identifier);
    if (said->language.bytes != NULL)
        text_pair(c, "language", said->language);
    else
        pair(c, "language", framework->language == KMP_INDONESIAN ? "id" : "en");
    changed(c);
    text_pair(c, "notes", scheme->shaped.note);
    text_pair(c, "officialSourceURL", said->source);
    text_pair(c, "publisher", said->publisher);
    text_pair(c, "title", framework->title);
    pair(c, "uri", framework->uri);
    text_pair(c, "version", scheme->version);
    write_object_end(&c->w);
}

static void item(struct case_writing *c, const struct part_node *node)
{
    write_object(&c->w);
    pair(c, "CFItemType", types[node->part].title);
    link(c, "CFItemTypeURI", types[node->part].title, c->type_uris[node->part] + UUID_URN,
         c->type_uris[node->part]);
    if (node->part == PART_UNIT)
        unit_extensions(c, node->unit);
    else
        part_extensions(c, node);
    text_pair(c, "fullStatement", say_in(node->say, c->framework->language));
    pair(c, "humanCodingScheme", node->code);
    pair(c, "identifier", node->identifier);
    pair(c, "language", language_of(c, node->say));
    changed(c);
    text_pair(c, "listEnumeration", node->no);
    text_pair(c, "notes", node->shaped->note);
    pair(c, "uri", node->uri);
    write_object_end(&c->w);
}

kmp_status framework_write_case(kmp_text *out, struct arena *arena, const struct framework *framework)
{
    struct case_writing c = { .arena = arena, .framework = framework };
    for (int i = 0; i < PARTS; i++) {
        c.type_uris[i] = uuid_of_name(arena, "item-type", text_of(types[i].title));
        if (c.type_uris[i] == NULL)
            return KMP_NO_MEMORY;
    }
    write_object(&c.w);
    associations(&c);
    definitions(&c);
    document(&c);
    write_key(&c.w, "CFItems");
    write_list(&c.w);
    for (uint32_t i = 0; i < framework->count; i++)
        item(&c, &framework->nodes[i]);
    write_list_end(&c.w);
    write_object_end(&c.w);
    return writer_take(&c.w, out);
}
