// SPDX-License-Identifier: Apache-2.0
// case_scheme.c -- the tree of a CASE package written as a scheme: units, elements, KUK
#include "../base/uuid.h"
#include "../model/unit_urn.h"
#include "case_parts.h"

struct scheme_writing {
    struct writer *w;
    struct case_reading *r;
    struct text code, decree; // of the unit at hand
    struct text *numbers;     // of its elements and KUK so far, [number_count]
    uint32_t number_count, number_room;
    bool again; // what was said once is not said again
};

// ---- texts ----

static bool breaks(struct text text)
{
    for (uint32_t i = 0; i < text.size; i++)
        if (strchr("\n\r\t", text.bytes[i]) != NULL)
            return true;
    return false;
}

// A text of several lines in one, single spaces between its words; one of a single line as it stands, but
// an id without spaces at its ends.
static struct text plain(struct case_reading *r, struct text text, bool id)
{
    while (id && text.size > 0 && text.bytes[0] == ' ')
        text = (struct text){ text.bytes + 1, text.size - 1 };
    while (id && text.size > 0 && text.bytes[text.size - 1] == ' ')
        text.size--;
    if (!breaks(text))
        return text.size > 0 ? text : (struct text){ NULL, 0 };
    char *copy = arena_string(r->arena, text);
    if (copy == NULL && text.bytes != NULL)
        fault_no_memory(&r->faults);
    if (copy == NULL)
        return (struct text){ NULL, 0 };
    uint32_t size = 0;
    for (uint32_t i = 0; i < text.size; i++) {
        bool space = strchr(" \n\r\t", copy[i]) != NULL;
        if (!space)
            copy[size++] = copy[i];
        else if (size > 0 && copy[size - 1] != ' ')
            copy[size++] = ' ';
    }
    size -= size > 0 && copy[size - 1] == ' ';
    return size > 0 ? (struct text){ copy, size } : (struct text){ NULL, 0 };
}

// A text that a scheme keeps, with its fault where the package has it.
static struct text kept(struct case_reading *r, uint32_t object, const char *key, uint32_t most)
{
    uint32_t node = tape_member(&r->tape, object, key);
    struct text text = plain(r, case_text(r, object, key), most == VALUE_ID_LENGTH);
    int32_t hidden = text.bytes != NULL ? text_hidden(text, false) : -1;
    if (hidden >= 0)
        fault_say(&r->faults, node, KMP_HIDDEN_CHARACTER, "found",
                  fault_printf(&r->faults, "U+%04X", (unsigned)hidden), NULL, NULL);
    else if (text.bytes != NULL && text_length(text) > most)
        fault_say(&r->faults, node, KMP_TEXT_TOO_LONG, "limit", fault_printf(&r->faults, "%u", most), "found",
                  fault_printf(&r->faults, "%u", text_length(text)));
    return text;
}

static void member(struct scheme_writing *s, const char *key, struct text text)
{
    if (text.bytes == NULL)
        return;
    write_key(s->w, key);
    write_text(s->w, text);
}

// A member of our own extensions, as it stands there.
static bool extension(struct scheme_writing *s, uint32_t object, const char *key)
{
    uint32_t node = case_extension(s->r, object, key);
    if (node == 0)
        return false;
    write_key(s->w, key);
    write_node(s->w, &s->r->tape, node, false);
    return true;
}

// "id" or "en"; a fault where neither the item, the document nor the caller says.
static const char *language_of(struct case_reading *r, uint32_t object)
{
    struct text language = case_text(r, object, "language");
    if (language.bytes == NULL)
        language = case_text(r, r->document, "language");
    if (language.bytes == NULL)
        language = text_of(r->beside->language);
    if (language.size >= 2 && (memcmp(language.bytes, "id", 2) == 0 || memcmp(language.bytes, "en", 2) == 0))
        return language.bytes[0] == 'i' ? "id" : "en";
    if (r->beside->language != NULL)
        return r->beside->language[0] == 'i' ? "id" : "en";
    fault_say(&r->faults, object, KMP_CASE_LANGUAGE, "found", fault_quote(&r->faults, language), NULL, NULL);
    return "en";
}

// {"en","id"}: the statement, and the other language where we had put it aside.
static void statement(struct scheme_writing *s, const char *key, uint32_t object, const char *from)
{
    struct case_reading *r = s->r;
    const char *language = language_of(r, object);
    struct text text = kept(r, object, from, VALUE_TEXT_LENGTH);
    uint32_t aside = case_extension(r, object, "statement");
    bool indonesian = language[0] == 'i';
    struct text other =
        aside != 0 ? kept(r, aside, indonesian ? "en" : "id", VALUE_TEXT_LENGTH) : (struct text){ NULL, 0 };
    write_key(s->w, key);
    write_object(s->w);
    member(s, "en", indonesian ? other : text);
    member(s, "id", indonesian ? text : other);
    write_object_end(s->w);
}

// ---- names ----

// What another issuer calls it, where that is not the name that follows from its code.
static void named(struct scheme_writing *s, struct text identifier, struct text uri, const char *own)
{
    if (own == NULL) {
        fault_no_memory(&s->r->faults);
        return;
    }
    if (text_is(uri, own) && text_is(identifier, own + UUID_URN))
        return;
    write_key(s->w, "named");
    write_object(s->w);
    member(s, "identifier", identifier);
    member(s, "uri", uri);
    write_object_end(s->w);
}

static void same_as(struct scheme_writing *s, const struct case_item *item, const char *own)
{
    const struct tape *tape = &s->r->tape;
    bool begun = false;
    for (uint32_t i = 0; i < item->same_count; i++) {
        uint32_t there = tape_member(tape, item->same[i], "destinationNodeURI");
        struct text uri = there != 0 ? case_text(s->r, there, "uri") : (struct text){ NULL, 0 };
        if (own != NULL && text_is(uri, own))
            continue; // it follows from the code
        if (item->level != 1) {
            case_leave(s->r, text_of("exactMatchOf"), item->same[i]);
            continue;
        }
        if (!begun) {
            write_key(s->w, "same_as");
            write_list(s->w);
        }
        begun = true;
        write_text(s->w, uri);
    }
    if (begun)
        write_list_end(s->w);
}

// The number of an element or KUK: as it is enumerated, else what its code has behind the unit's, else its
// place.
static struct text number_of(struct scheme_writing *s, const struct case_item *item, struct text above,
                             uint32_t place)
{
    struct case_reading *r = s->r;
    struct text no = kept(r, item->node, "listEnumeration", VALUE_ID_LENGTH);
    struct text code = kept(r, item->node, "humanCodingScheme", VALUE_ID_LENGTH);
    if (no.bytes != NULL)
        return no;
    if (code.size > s->code.size + 1 && memcmp(code.bytes, s->code.bytes, s->code.size) == 0 &&
        strchr("/.-", code.bytes[s->code.size]) != NULL)
        return (struct text){ code.bytes + s->code.size + 1, code.size - s->code.size - 1 };
    if (!s->again)
        tape_say(r->faults.problems, &r->tape, item->node, KMP_NOTE, KMP_CASE_NUMBERED, NULL);
    const char *made = above.bytes != NULL
                           ? arena_printf(r->arena, "%.*s.%u", (int)above.size, above.bytes, place)
                           : arena_printf(r->arena, "%u", place);
    if (made == NULL)
        fault_no_memory(&r->faults);
    return text_of(made);
}

// ---- the parts ----

// A number stands for one element or KUK of a unit.
static void check_number(struct scheme_writing *s, const struct case_item *item, struct text no)
{
    struct text *kept_one =
        arena_push(s->r->arena, (void **)&s->numbers, &s->number_count, &s->number_room, sizeof *kept_one);
    if (kept_one == NULL) {
        fault_no_memory(&s->r->faults);
        return;
    }
    *kept_one = no;
    for (uint32_t i = 0; i + 1 < s->number_count; i++)
        if (text_same(s->numbers[i], no)) {
            fault_say(&s->r->faults, item->node, KMP_SAME_ID, "id", fault_quote(&s->r->faults, no), NULL, NULL);
            return;
        }
}

static void write_kuk(struct scheme_writing *s, const struct case_item *item, struct text no)
{
    check_number(s, item, no);
    write_object(s->w);
    extension(s, item->node, "critical");
    const char *own = unit_part_urn(s->r->arena, "kuk", s->code, s->decree, no);
    named(s, item->identifier, item->uri, own);
    member(s, "no", no);
    member(s, "note", kept(s->r, item->node, "notes", VALUE_TEXT_LENGTH));
    same_as(s, item, own);
    statement(s, "text", item->node, "fullStatement");
    write_object_end(s->w);
}

static void write_element(struct scheme_writing *s, uint32_t index, struct text no)
{
    struct case_reading *r = s->r;
    const struct case_item *item = &r->items[index];
    uint32_t from = case_below(r, index), place = 0;
    const char *own = unit_part_urn(r->arena, "element", s->code, s->decree, no);
    check_number(s, item, no);
    write_object(s->w);
    if (from < r->count && r->items[r->order[from]].parent == index) {
        write_key(s->w, "kuk");
        write_list(s->w);
        for (; from < r->count && r->items[r->order[from]].parent == index; from++) {
            const struct case_item *kuk = &r->items[r->order[from]];
            write_kuk(s, kuk, number_of(s, kuk, no, ++place));
        }
        write_list_end(s->w);
    }
    named(s, item->identifier, item->uri, own);
    member(s, "no", no);
    member(s, "note", kept(r, item->node, "notes", VALUE_TEXT_LENGTH));
    same_as(s, item, own);
    statement(s, "title", item->node, "fullStatement");
    write_object_end(s->w);
}

static void write_elements(struct scheme_writing *s, uint32_t unit)
{
    struct case_reading *r = s->r;
    uint32_t from = case_below(r, unit), place = 0;
    if (from == r->count || r->items[r->order[from]].parent != unit)
        return;
    write_key(s->w, "elements");
    write_list(s->w);
    for (; from < r->count && r->items[r->order[from]].parent == unit; from++) {
        uint32_t element = r->order[from];
        write_element(s, element, number_of(s, &r->items[element], (struct text){ NULL, 0 }, ++place));
    }
    write_list_end(s->w);
}

// Every KUK of a unit that somebody else wrote is required: a unit is competent only if all of them are.
static void require_all(struct scheme_writing *s, uint32_t unit)
{
    struct case_reading *r = s->r;
    uint32_t at = case_below(r, unit), element_place = 0;
    bool begun = false;
    for (; at < r->count && r->items[r->order[at]].parent == unit; at++) {
        uint32_t element = r->order[at], place = 0;
        struct text no = number_of(s, &r->items[element], (struct text){ NULL, 0 }, ++element_place);
        for (uint32_t k = case_below(r, element); k < r->count && r->items[r->order[k]].parent == element;
             k++) {
            if (!begun) {
                write_key(s->w, "kuk_required");
                write_list(s->w);
            }
            begun = true;
            write_text(s->w, number_of(s, &r->items[r->order[k]], no, ++place));
        }
    }
    if (begun)
        write_list_end(s->w);
}

static void check_code(struct scheme_writing *s, const struct case_item *item)
{
    struct case_reading *r = s->r;
    for (uint32_t at = case_below(r, r->root); at < r->count && &r->items[r->order[at]] != item; at++)
        if (unit_code_same(case_text(r, r->items[r->order[at]].node, "humanCodingScheme"), s->code))
            fault_say(&r->faults, item->node, KMP_SAME_ID, "id", fault_quote(&r->faults, s->code), NULL, NULL);
}

static void read_decree(struct scheme_writing *s, const struct case_item *item)
{
    struct case_reading *r = s->r;
    uint32_t said = case_extension(r, item->node, "decree");
    s->decree = said != 0 ? tape_node(&r->tape, said)->text : text_of(r->beside->decree);
    s->code = kept(r, item->node, "humanCodingScheme", VALUE_ID_LENGTH);
    if (s->decree.bytes == NULL || s->decree.size == 0)
        fault_say(&r->faults, item->node, KMP_CASE_NO_DECREE, NULL, NULL, NULL, NULL);
    if (s->code.bytes == NULL)
        fault_say(&r->faults, item->node, KMP_MISSING_KEY, "key", "humanCodingScheme", NULL, NULL);
    else
        check_code(s, item);
}

static void write_unit(struct scheme_writing *s, uint32_t index)
{
    struct case_reading *r = s->r;
    const struct case_item *item = &r->items[index];
    read_decree(s, item);
    if (fault_status(&r->faults) != KMP_OK)
        return;
    const char *own = unit_urn(r->arena, s->code, s->decree);
    s->number_count = 0;
    write_object(s->w);
    member(s, "code", s->code);
    member(s, "decree", s->decree);
    write_elements(s, index);
    bool ours = case_extension(r, item->node, "decree") != 0;
    s->again = true;
    if (!extension(s, item->node, "kuk_required") && !ours)
        require_all(s, index);
    s->again = false;
    extension(s, item->node, "methods");
    named(s, item->identifier, item->uri, own);
    member(s, "note", kept(r, item->node, "notes", VALUE_TEXT_LENGTH));
    extension(s, item->node, "rubrics");
    same_as(s, item, own);
    statement(s, "title", item->node, "fullStatement");
    extension(s, item->node, "valid_months");
    extension(s, item->node, "version");
    write_object_end(s->w);
}

// ---- the whole ----

static void write_framework(struct scheme_writing *s)
{
    struct case_reading *r = s->r;
    uint32_t d = r->document;
    uint32_t said = case_extension(r, d, "no");
    struct text no = said != 0 ? tape_node(&r->tape, said)->text : kept(r, d, "title", VALUE_TEXT_LENGTH);
    write_key(s->w, "framework");
    write_object(s->w);
    member(s, "adoption_status", kept(r, d, "adoptionStatus", VALUE_ID_LENGTH));
    member(s, "changed", case_text(r, d, "lastChangeDateTime"));
    member(s, "creator", kept(r, d, "creator", VALUE_TEXT_LENGTH));
    member(s, "description", kept(r, d, "description", VALUE_TEXT_LENGTH));
    member(s, "language", kept(r, d, "language", VALUE_ID_LENGTH));
    named(s, r->document_identifier, case_text(r, d, "uri"), uuid_of_name(r->arena, "framework", no));
    member(s, "publisher", kept(r, d, "publisher", VALUE_TEXT_LENGTH));
    member(s, "source", kept(r, d, "officialSourceURL", VALUE_TEXT_LENGTH));
    write_object_end(s->w);
}

static void write_kind(struct scheme_writing *s)
{
    struct case_reading *r = s->r;
    if (extension(s, r->document, "kind"))
        return;
    if (r->beside->kind == NULL)
        fault_say(&r->faults, r->document, KMP_CASE_NO_KIND, NULL, NULL, NULL, NULL);
    else
        member(s, "kind", text_of(r->beside->kind));
}

kmp_status case_write_scheme(struct writer *w, struct case_reading *r)
{
    struct scheme_writing s = { .w = w, .r = r };
    struct text version = kept(r, r->document, "version", VALUE_ID_LENGTH);
    write_object(w);
    write_framework(&s);
    write_kind(&s);
    if (!extension(&s, r->document, "no")) {
        write_key(w, "no");
        write_null(w);
    }
    member(&s, "note", kept(r, r->document, "notes", VALUE_TEXT_LENGTH));
    write_key(w, "scheme");
    write_integer(w, 1);
    statement(&s, "title", r->document, "title");
    write_key(w, "units");
    write_list(w);
    for (uint32_t at = case_below(r, r->root); at < r->count && fault_status(&r->faults) == KMP_OK; at++)
        if (r->items[r->order[at]].parent == r->root)
            write_unit(&s, r->order[at]);
    write_list_end(w);
    member(&s, "version", version.bytes != NULL ? version : text_of("1"));
    write_object_end(w);
    return fault_status(&r->faults);
}
