// SPDX-License-Identifier: Apache-2.0
// rdf.c -- what an object of JSON-LD says: the part of the 1.1 algorithms that the pinned contexts need.
// Keywords and containers that they do not use are refused, never guessed.
#include "rdf.h"

#include <string.h>

#include "rdf_parts.h"

static bool refuse(struct walk *w, uint32_t node, kmp_status status, const char *name, const char *value)
{
    if (w->status == KMP_OK)
        w->status = status;
    tape_say(w->problems, w->tape, node, KMP_ERROR, status, name, value, NULL);
    return false;
}

bool walk_value_fault(struct walk *w, uint32_t node, const char *why)
{
    return refuse(w, node, KMP_CREDENTIAL_VALUE, "why", why);
}

static bool undefined_term(struct walk *w, uint32_t node, struct text term)
{
    return refuse(w, node, KMP_CREDENTIAL_TERM, "term", arena_string(w->arena, term));
}

// ---- contexts and terms ----

unsigned rdf_contexts(const struct tape *tape, uint32_t node, kmp_problems *problems)
{
    const struct node *value = tape_node(tape, node);
    unsigned all = 0;
    uint32_t item = value->kind == NODE_LIST ? tape_first(tape, node) : node;
    for (; item != 0; item = value->kind == NODE_LIST ? tape_node(tape, item)->next : 0) {
        const struct node *url = tape_node(tape, item);
        unsigned one = url->kind == NODE_STRING ? term_context(url->text) : 0;
        if (one == 0) {
            tape_say(problems, tape, item, KMP_ERROR, KMP_CREDENTIAL_CONTEXT, NULL);
            return 0;
        }
        all |= one;
    }
    if (all == 0)
        tape_say(problems, tape, node, KMP_ERROR, KMP_CREDENTIAL_CONTEXT, NULL);
    return all;
}

static const struct term *look_up(const struct active *active, struct text name)
{
    const struct term *term = NULL;
    for (uint32_t i = active->type_count; i > 0 && term == NULL; i--)
        term = term_find(active->contexts, active->types[i - 1], name);
    for (uint32_t i = active->property_count; i > 0 && term == NULL; i--)
        term = term_find(active->contexts, active->properties[i - 1], name);
    return term != NULL ? term : term_find(active->contexts, "", name);
}

bool rdf_is_iri(struct text text)
{
    const char *colon = text.size > 0 ? memchr(text.bytes, ':', text.size) : NULL;
    if (colon == NULL || colon == text.bytes || text.bytes[0] == '_')
        return false;
    for (const char *at = text.bytes; at < colon; at++) {
        bool letter = (*at >= 'a' && *at <= 'z') || (*at >= 'A' && *at <= 'Z');
        bool digit = (*at >= '0' && *at <= '9') || *at == '+' || *at == '-' || *at == '.';
        if (!letter && !(digit && at > text.bytes))
            return false;
    }
    for (const char *at = colon; at < text.bytes + text.size; at++)
        if ((unsigned char)*at <= 0x20 || *at == 0x7F || strchr("<>\"{}|\\^`", *at) != NULL)
            return false;
    return true;
}

// A key, a type or a word of a vocabulary: gives its IRI, or no text.
static struct text expand(struct walk *w, const struct active *active, struct text name,
                          const struct term **term)
{
    *term = name.size > 0 ? look_up(active, name) : NULL;
    if (*term != NULL)
        return text_of((*term)->iri);
    if (name.size > 0 && (name.bytes[0] == '@' || rdf_is_iri(name)))
        return name;
    if (w->vocab == NULL || name.size == 0 || memchr(name.bytes, ':', name.size) != NULL)
        return (struct text){ NULL, 0 };
    return text_of(arena_printf(w->arena, "%s%.*s", w->vocab, (int)name.size, name.bytes));
}

static bool means(const struct active *active, struct text key, const char *keyword)
{
    const struct term *term = look_up(active, key);
    return text_is(key, keyword) || (term != NULL && strcmp(term->iri, keyword) == 0);
}

// ---- statements ----

void walk_say(struct walk *w, struct rdf subject, const char *predicate, struct rdf object, struct rdf graph)
{
    struct quad quad = { subject, object, graph, text_of(predicate) };
    quads_add(w->quads, &quad);
}

struct rdf walk_blank(struct walk *w)
{
    return (struct rdf){ .kind = RDF_BLANK, .blank = w->quads->blanks++ };
}

// ---- values ----

static bool reference(struct rdf *out, struct walk *w, uint32_t node, struct text iri)
{
    if (!rdf_is_iri(iri))
        return refuse(w, node, KMP_CREDENTIAL_IRI, "found", arena_string(w->arena, iri));
    *out = (struct rdf){ .kind = RDF_IRI, .value = iri };
    return true;
}

static bool scalar(struct rdf *out, struct walk *w, const struct active *active, const struct term *term,
                   uint32_t node)
{
    const struct node *value = tape_node(w->tape, node);
    const char *type = term != NULL ? term->type : NULL;
    const struct term *word;
    if (type != NULL && type[0] == '@' && value->kind != NODE_STRING)
        return walk_value_fault(w, node, "a reference has to be text");
    if (type != NULL && strcmp(type, "@id") == 0)
        return reference(out, w, node, value->text);
    if (type != NULL && strcmp(type, "@vocab") == 0)
        return reference(out, w, node, expand(w, active, value->text, &word));
    return walk_literal(out, w, node, type);
}

static bool one_value(struct rdf *out, struct walk *w, const struct active *active, const struct term *term,
                      uint32_t node, struct rdf graph)
{
    const struct node *value = tape_node(w->tape, node);
    if (term != NULL && term->type != NULL && strcmp(term->type, "@json") == 0)
        return walk_json(out, w, node);
    if (value->kind == NODE_LIST)
        return walk_value_fault(w, node, "a list inside a list");
    if (value->kind == NODE_OBJECT && tape_member(w->tape, node, "@value") != 0)
        return walk_value_object(out, w, node);
    if (value->kind == NODE_OBJECT)
        return walk_object(out, w, active, node, graph);
    return scalar(out, w, active, term, node);
}

// A value in a graph of its own.
static bool graph_value(struct rdf *out, struct walk *w, const struct active *active, const struct term *term,
                        uint32_t node)
{
    struct rdf inside;
    struct active alone = { .contexts = 0 };
    if (tape_node(w->tape, node)->kind != NODE_OBJECT)
        return walk_value_fault(w, node, "expected an object");
    *out = walk_blank(w);
    return walk_object(&inside, w, term->container == TERM_GRAPH_ALONE ? &alone : active, node, *out);
}

// Statements of one property; `next` holds inside its values.
struct property {
    const struct active *active;
    const struct term *term;
    struct rdf subject, graph;
    const char *predicate;
};

static bool list_value(struct walk *w, const struct property *p, uint32_t node)
{
    struct rdf cell = { .kind = RDF_IRI, .value = text_of(RDF_NIL) }, last = { .kind = RDF_NONE };
    bool list = tape_node(w->tape, node)->kind == NODE_LIST;
    uint32_t item = list ? tape_first(w->tape, node) : node;
    if (item == 0)
        walk_say(w, p->subject, p->predicate, cell, p->graph);
    for (; item != 0; item = list ? tape_node(w->tape, item)->next : 0) {
        struct rdf value;
        if (!one_value(&value, w, p->active, p->term, item, p->graph))
            return false;
        cell = walk_blank(w);
        walk_say(w, last.kind == RDF_NONE ? p->subject : last, last.kind == RDF_NONE ? p->predicate : RDF_REST,
                 cell, p->graph);
        walk_say(w, cell, RDF_FIRST, value, p->graph);
        last = cell;
    }
    if (last.kind != RDF_NONE)
        walk_say(w, last, RDF_REST, (struct rdf){ .kind = RDF_IRI, .value = text_of(RDF_NIL) }, p->graph);
    return true;
}

static bool plain_value(struct walk *w, const struct property *p, uint32_t node)
{
    struct rdf value;
    bool graph =
        p->term != NULL && (p->term->container == TERM_GRAPH || p->term->container == TERM_GRAPH_ALONE);
    if (tape_node(w->tape, node)->kind == NODE_NULL)
        return true;
    bool good = graph ? graph_value(&value, w, p->active, p->term, node)
                      : one_value(&value, w, p->active, p->term, node, p->graph);
    if (good)
        walk_say(w, p->subject, p->predicate, value, p->graph);
    return good;
}

static bool walk_property(struct walk *w, const struct property *p, uint32_t node)
{
    bool good = true;
    bool json = p->term != NULL && p->term->type != NULL && strcmp(p->term->type, "@json") == 0;
    if (p->term != NULL && p->term->container == TERM_ORDERED)
        return list_value(w, p, node);
    if (json || tape_node(w->tape, node)->kind != NODE_LIST)
        return plain_value(w, p, node);
    for (uint32_t item = tape_first(w->tape, node); item != 0 && good; item = tape_node(w->tape, item)->next)
        good = plain_value(w, p, item);
    return good;
}

// ---- objects ----

static bool add_scope(const char **scopes, uint32_t *count, const char *scope)
{
    if (*count == SCOPES_AT_MOST)
        return false;
    uint32_t at = (*count)++;
    for (; at > 0 && strcmp(scopes[at - 1], scope) > 0; at--)
        scopes[at] = scopes[at - 1];
    scopes[at] = scope;
    return true;
}

// Types bring terms of their own, in the order of their names.
static bool type_scopes(struct active *active, struct walk *w, uint32_t node)
{
    struct active before = *active;
    for (uint32_t member = tape_first(w->tape, node); member != 0; member = tape_node(w->tape, member)->next) {
        if (!means(&before, tape_node(w->tape, member)->key, "@type"))
            continue;
        bool list = tape_node(w->tape, member)->kind == NODE_LIST;
        uint32_t item = list ? tape_first(w->tape, member) : member;
        for (; item != 0; item = list ? tape_node(w->tape, item)->next : 0) {
            const struct node *type = tape_node(w->tape, item);
            if (type->kind != NODE_STRING)
                return walk_value_fault(w, item, "a type has to be text");
            const char *scope = look_up(&before, type->text) != NULL ? term_scope(type->text) : NULL;
            if (scope != NULL && !add_scope(active->types, &active->type_count, scope))
                return walk_value_fault(w, item, "too many types");
        }
    }
    return true;
}

static bool say_types(struct walk *w, const struct active *active, uint32_t member, struct rdf subject,
                      struct rdf graph)
{
    bool list = tape_node(w->tape, member)->kind == NODE_LIST;
    uint32_t item = list ? tape_first(w->tape, member) : member;
    for (; item != 0; item = list ? tape_node(w->tape, item)->next : 0) {
        const struct term *term;
        struct text iri = expand(w, active, tape_node(w->tape, item)->text, &term);
        struct rdf type = { .kind = RDF_IRI, .value = iri };
        if (iri.bytes == NULL || iri.bytes[0] == '@')
            return undefined_term(w, item, tape_node(w->tape, item)->text);
        walk_say(w, subject, RDF_TYPE, type, graph);
    }
    return true;
}

static bool find_subject(struct rdf *out, struct walk *w, const struct active *active, uint32_t node)
{
    *out = (struct rdf){ .kind = RDF_NONE };
    for (uint32_t member = tape_first(w->tape, node); member != 0; member = tape_node(w->tape, member)->next) {
        const struct node *id = tape_node(w->tape, member);
        if (!means(active, id->key, "@id") || id->kind == NODE_NULL)
            continue;
        if (out->kind != RDF_NONE)
            return walk_value_fault(w, member, "a second id");
        if (id->kind != NODE_STRING)
            return walk_value_fault(w, member, "an id has to be text");
        if (!reference(out, w, member, id->text))
            return false;
    }
    if (out->kind == RDF_NONE)
        *out = walk_blank(w);
    return true;
}

static bool walk_member(struct walk *w, const struct active *active, const struct active *outer,
                        uint32_t member, struct rdf subject, struct rdf graph)
{
    const struct node *value = tape_node(w->tape, member);
    const struct term *term;
    if (text_is(value->key, "@context") || means(active, value->key, "@id"))
        return true;
    if (means(active, value->key, "@type"))
        return say_types(w, outer, member, subject, graph);
    struct text iri = expand(w, active, value->key, &term);
    if (iri.bytes == NULL)
        return undefined_term(w, member, value->key);
    if (iri.bytes[0] == '@')
        return walk_value_fault(w, member, "this keyword of JSON-LD is not used in credentials");
    struct active inside = *active;
    inside.type_count = 0;
    const char *scope = term != NULL ? term_scope(value->key) : NULL;
    if (scope != NULL && inside.property_count == SCOPES_AT_MOST)
        return walk_value_fault(w, member, "too deep");
    if (scope != NULL)
        inside.properties[inside.property_count++] = scope;
    struct property property = { &inside, term, subject, graph, arena_string(w->arena, iri) };
    return property.predicate != NULL && walk_property(w, &property, member);
}

bool walk_object(struct rdf *subject, struct walk *w, const struct active *active, uint32_t node,
                 struct rdf graph)
{
    struct active outer = *active, own;
    uint32_t context = tape_member(w->tape, node, "@context");
    if (context != 0) {
        unsigned contexts = rdf_contexts(w->tape, context, w->problems);
        if (contexts == 0) {
            w->status = w->status == KMP_OK ? KMP_CREDENTIAL_CONTEXT : w->status;
            return false;
        }
        outer.contexts |= contexts;
    }
    own = outer;
    if (!type_scopes(&own, w, node) || !find_subject(subject, w, &own, node))
        return false;
    for (uint32_t member = tape_first(w->tape, node); member != 0; member = tape_node(w->tape, member)->next) {
        bool left_out =
            node == w->root && w->except != NULL && text_is(tape_node(w->tape, member)->key, w->except);
        if (!left_out && !walk_member(w, &own, &outer, member, *subject, graph))
            return false;
    }
    return true;
}

kmp_status rdf_read(struct quads *out, struct arena *arena, const struct rdf_source *source,
                    kmp_problems *problems)
{
    *out = (struct quads){ .arena = arena };
    struct walk w = { arena, source->tape, out, problems, source->node, source->vocab, source->except, KMP_OK };
    struct active active = { .contexts = source->contexts };
    struct rdf subject, graph = { .kind = RDF_NONE };
    bool good = walk_object(&subject, &w, &active, source->node, graph);
    if (out->failed || (!good && w.status == KMP_OK)) {
        problem_say(problems, KMP_ERROR, KMP_NO_MEMORY, NULL, NULL);
        return KMP_NO_MEMORY;
    }
    return w.status;
}
