// SPDX-License-Identifier: Apache-2.0
// case_check.c -- what CASE 1.1 (1EdTech, CFPackage) says of its objects, one row a key
#include "case_parts.h"

enum case_kind {
    KIND_TEXT,
    KIND_UUID,
    KIND_URI,
    KIND_TIME,
    KIND_DATE,
    KIND_NUMBER,
    KIND_TEXTS,
    KIND_VERSION,
    KIND_TYPE, // of an association
    KIND_LINK,
    KIND_LINKS,
    KIND_TARGET,
    KIND_OBJECT, // of another class: `inner`
    KIND_LIST,   // of objects
    KIND_OPEN    // an object of anybody's
};

static const struct case_key {
    enum case_class class;
    const char *key;
    enum case_kind kind;
    bool required, kept; // kept: a scheme has a place for it
    enum case_class inner;
} keys[] = {
    // clang-format off
    { CASE_PACKAGE, "CFDocument", KIND_OBJECT, true, true, CASE_DOCUMENT },
    { CASE_PACKAGE, "CFItems", KIND_LIST, false, true, CASE_ITEM },
    { CASE_PACKAGE, "CFAssociations", KIND_LIST, false, true, CASE_ASSOCIATION },
    { CASE_PACKAGE, "CFDefinitions", KIND_OBJECT, false, true, CASE_DEFINITIONS },
    { CASE_PACKAGE, "CFRubrics", KIND_OPEN, false, false, 0 },
    { CASE_PACKAGE, "extensions", KIND_OPEN, false, false, 0 },

    { CASE_DOCUMENT, "identifier", KIND_UUID, true, true, 0 },
    { CASE_DOCUMENT, "uri", KIND_URI, true, true, 0 },
    { CASE_DOCUMENT, "frameworkType", KIND_TEXT, false, false, 0 },
    { CASE_DOCUMENT, "caseVersion", KIND_VERSION, false, true, 0 },
    { CASE_DOCUMENT, "creator", KIND_TEXT, true, true, 0 },
    { CASE_DOCUMENT, "title", KIND_TEXT, true, true, 0 },
    { CASE_DOCUMENT, "lastChangeDateTime", KIND_TIME, true, true, 0 },
    { CASE_DOCUMENT, "officialSourceURL", KIND_URI, false, true, 0 },
    { CASE_DOCUMENT, "publisher", KIND_TEXT, false, true, 0 },
    { CASE_DOCUMENT, "description", KIND_TEXT, false, true, 0 },
    { CASE_DOCUMENT, "subject", KIND_TEXTS, false, false, 0 },
    { CASE_DOCUMENT, "subjectURI", KIND_LINKS, false, false, 0 },
    { CASE_DOCUMENT, "language", KIND_TEXT, false, true, 0 },
    { CASE_DOCUMENT, "version", KIND_TEXT, false, true, 0 },
    { CASE_DOCUMENT, "adoptionStatus", KIND_TEXT, false, true, 0 },
    { CASE_DOCUMENT, "statusStartDate", KIND_DATE, false, false, 0 },
    { CASE_DOCUMENT, "statusEndDate", KIND_DATE, false, false, 0 },
    { CASE_DOCUMENT, "licenseURI", KIND_LINK, false, false, 0 },
    { CASE_DOCUMENT, "notes", KIND_TEXT, false, true, 0 },
    { CASE_DOCUMENT, "extensions", KIND_OPEN, false, true, 0 },

    { CASE_ITEM, "identifier", KIND_UUID, true, true, 0 },
    { CASE_ITEM, "uri", KIND_URI, true, true, 0 },
    { CASE_ITEM, "fullStatement", KIND_TEXT, true, true, 0 },
    { CASE_ITEM, "alternativeLabel", KIND_TEXT, false, false, 0 },
    { CASE_ITEM, "CFItemType", KIND_TEXT, false, true, 0 },
    { CASE_ITEM, "CFItemTypeURI", KIND_LINK, false, true, CASE_LINK },
    { CASE_ITEM, "humanCodingScheme", KIND_TEXT, false, true, 0 },
    { CASE_ITEM, "listEnumeration", KIND_TEXT, false, true, 0 },
    { CASE_ITEM, "abbreviatedStatement", KIND_TEXT, false, false, 0 },
    { CASE_ITEM, "conceptKeywords", KIND_TEXTS, false, false, 0 },
    { CASE_ITEM, "conceptKeywordsURI", KIND_LINK, false, false, CASE_LINK },
    { CASE_ITEM, "notes", KIND_TEXT, false, true, 0 },
    { CASE_ITEM, "subject", KIND_TEXTS, false, false, 0 },
    { CASE_ITEM, "subjectURI", KIND_LINKS, false, false, CASE_LINK },
    { CASE_ITEM, "language", KIND_TEXT, false, true, 0 },
    { CASE_ITEM, "educationLevel", KIND_TEXTS, false, false, 0 },
    { CASE_ITEM, "licenseURI", KIND_LINK, false, false, CASE_LINK },
    { CASE_ITEM, "statusStartDate", KIND_DATE, false, false, 0 },
    { CASE_ITEM, "statusEndDate", KIND_DATE, false, false, 0 },
    { CASE_ITEM, "lastChangeDateTime", KIND_TIME, true, true, 0 },
    { CASE_ITEM, "extensions", KIND_OPEN, false, true, 0 },

    { CASE_ASSOCIATION, "identifier", KIND_UUID, true, true, 0 },
    { CASE_ASSOCIATION, "uri", KIND_URI, true, true, 0 },
    { CASE_ASSOCIATION, "associationType", KIND_TYPE, true, true, 0 },
    { CASE_ASSOCIATION, "sequenceNumber", KIND_NUMBER, false, true, 0 },
    { CASE_ASSOCIATION, "originNodeURI", KIND_TARGET, true, true, CASE_TARGET },
    { CASE_ASSOCIATION, "destinationNodeURI", KIND_TARGET, true, true, CASE_TARGET },
    { CASE_ASSOCIATION, "CFAssociationGroupingURI", KIND_LINK, false, false, CASE_LINK },
    { CASE_ASSOCIATION, "lastChangeDateTime", KIND_TIME, true, true, 0 },
    { CASE_ASSOCIATION, "notes", KIND_TEXT, false, false, 0 },
    { CASE_ASSOCIATION, "extensions", KIND_OPEN, false, false, 0 },

    { CASE_LINK, "title", KIND_TEXT, true, true, 0 },
    { CASE_LINK, "identifier", KIND_UUID, true, true, 0 },
    { CASE_LINK, "uri", KIND_URI, true, true, 0 },

    { CASE_TARGET, "title", KIND_TEXT, true, true, 0 },
    { CASE_TARGET, "identifier", KIND_TEXT, true, true, 0 },
    { CASE_TARGET, "uri", KIND_URI, true, true, 0 },
    { CASE_TARGET, "targetType", KIND_TEXT, false, true, 0 },

    { CASE_DEFINITIONS, "CFItemTypes", KIND_LIST, false, true, CASE_ITEM_TYPE },
    { CASE_DEFINITIONS, "CFConcepts", KIND_OPEN, false, false, 0 },
    { CASE_DEFINITIONS, "CFSubjects", KIND_OPEN, false, false, 0 },
    { CASE_DEFINITIONS, "CFLicenses", KIND_OPEN, false, false, 0 },
    { CASE_DEFINITIONS, "CFAssociationGroupings", KIND_OPEN, false, false, 0 },
    { CASE_DEFINITIONS, "extensions", KIND_OPEN, false, false, 0 },

    { CASE_ITEM_TYPE, "identifier", KIND_UUID, true, true, 0 },
    { CASE_ITEM_TYPE, "uri", KIND_URI, true, true, 0 },
    { CASE_ITEM_TYPE, "title", KIND_TEXT, true, true, 0 },
    { CASE_ITEM_TYPE, "description", KIND_TEXT, true, true, 0 },
    { CASE_ITEM_TYPE, "hierarchyCode", KIND_TEXT, true, true, 0 },
    { CASE_ITEM_TYPE, "typeCode", KIND_TEXT, false, false, 0 },
    { CASE_ITEM_TYPE, "lastChangeDateTime", KIND_TIME, true, true, 0 },
    { CASE_ITEM_TYPE, "extensions", KIND_OPEN, false, false, 0 },
    // clang-format on
};

enum { KEYS = sizeof keys / sizeof keys[0] };

// ---- what is left ----

void case_leave(struct case_reading *r, struct text key, uint32_t node)
{
    for (uint32_t i = 0; i < r->left_count; i++)
        if (text_same(r->left[i].key, key)) {
            r->left[i].count++;
            return;
        }
    if (r->left_count < CASE_LEFT)
        r->left[r->left_count++] = (struct case_left){ key, node, 1 };
}

void case_tell_left(struct case_reading *r)
{
    for (uint32_t i = 0; i < r->left_count; i++)
        tape_say(r->faults.problems, &r->tape, r->left[i].node, KMP_NOTE, KMP_CASE_LEFT, "key",
                 fault_quote(&r->faults, r->left[i].key), "count",
                 fault_printf(&r->faults, "%u", r->left[i].count), NULL);
}

struct text case_text(const struct case_reading *r, uint32_t object, const char *key)
{
    uint32_t node = tape_member(&r->tape, object, key);
    return node != 0 && tape_node(&r->tape, node)->kind == NODE_STRING ? tape_node(&r->tape, node)->text
                                                                       : (struct text){ NULL, 0 };
}

uint32_t case_extension(const struct case_reading *r, uint32_t object, const char *key)
{
    uint32_t extensions = tape_member(&r->tape, object, "extensions");
    uint32_t ours = extensions != 0 ? tape_member(&r->tape, extensions, "kompeten") : 0;
    return ours != 0 ? tape_member(&r->tape, ours, key) : 0;
}

// ---- single values ----

static bool is_uuid(struct text text)
{
    for (uint32_t i = 0; i < text.size; i++) {
        bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        bool hex =
            (text.bytes[i] >= '0' && text.bytes[i] <= '9') || (text.bytes[i] >= 'a' && text.bytes[i] <= 'f');
        if (dash ? text.bytes[i] != '-' : !hex)
            return false;
    }
    return text.size == 36;
}

static bool is_uri(struct text text)
{
    uint32_t i = 0;
    while (i < text.size && text.bytes[i] > ' ' && text.bytes[i] != ':' && text.bytes[i] != '/')
        i++;
    return i > 0 && i + 1 < text.size && text.bytes[i] == ':';
}

static bool is_association_type(struct text text)
{
    static const char *const types[] = { "isChildOf",     "isPeerOf",       "isPartOf",   "exactMatchOf",
                                         "precedes",      "isRelatedTo",    "replacedBy", "exemplar",
                                         "hasSkillLevel", "isTranslationOf" };
    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++)
        if (text_is(text, types[i]))
            return true;
    return text.size > 4 && memcmp(text.bytes, "ext:", 4) == 0;
}

static void expect(struct case_reading *r, uint32_t node, bool good, const char *expected)
{
    const struct node *value = tape_node(&r->tape, node);
    if (value->kind != NODE_STRING)
        fault_kind(&r->faults, node, expected);
    else if (!good)
        fault_say(&r->faults, node, KMP_WRONG_FORMAT, "expected", expected, "found",
                  fault_quote(&r->faults, value->text));
}

static void check_each(struct case_reading *r, const struct case_key *key, uint32_t node)
{
    if (tape_node(&r->tape, node)->kind != NODE_LIST) {
        fault_kind(&r->faults, node, "a list");
        return;
    }
    for (uint32_t i = tape_first(&r->tape, node); i != 0; i = tape_node(&r->tape, i)->next) {
        if (key->kind == KIND_TEXTS)
            expect(r, i, true, "text");
        else
            case_check(r, key->kind == KIND_LINKS ? CASE_LINK : key->inner, i);
    }
}

// Extensions of others have no place in a scheme.
static void leave_foreign(struct case_reading *r, const struct case_key *key, uint32_t node)
{
    for (uint32_t i = key->kept ? tape_first(&r->tape, node) : 0; i != 0; i = tape_node(&r->tape, i)->next)
        if (!text_is(tape_node(&r->tape, i)->key, "kompeten"))
            case_leave(r, tape_node(&r->tape, i)->key, i);
}

static void check_single(struct case_reading *r, const struct case_key *key, uint32_t node)
{
    struct text text = tape_node(&r->tape, node)->text, ignored;
    int64_t number;
    if (key->kind == KIND_UUID)
        expect(r, node, is_uuid(text), "a UUID in lower case");
    else if (key->kind == KIND_URI)
        expect(r, node, is_uri(text), "a URI");
    else if (key->kind == KIND_TIME)
        value_time(&ignored, &r->faults, node);
    else if (key->kind == KIND_DATE)
        value_date(&ignored, &r->faults, node);
    else if (key->kind == KIND_NUMBER)
        value_integer(&number, &r->faults, node, 0, 0);
    else if (key->kind == KIND_VERSION)
        expect(r, node, text_is(text, "1.1"), "\"1.1\"");
    else if (key->kind == KIND_TYPE)
        expect(r, node, is_association_type(text), "a type of association, or \"ext:...\"");
    else
        expect(r, node, text.size > 0, "text");
}

static void check_value(struct case_reading *r, const struct case_key *key, uint32_t node)
{
    if (key->kind == KIND_OPEN)
        leave_foreign(r, key, node);
    else if (key->kind == KIND_LINK)
        case_check(r, CASE_LINK, node);
    else if (key->kind == KIND_TARGET || key->kind == KIND_OBJECT)
        case_check(r, key->inner, node);
    else if (key->kind == KIND_TEXTS || key->kind == KIND_LINKS || key->kind == KIND_LIST)
        check_each(r, key, node);
    else
        check_single(r, key, node);
}

// ---- objects ----

static const struct case_key *find_key(enum case_class class, struct text name)
{
    for (int i = 0; i < KEYS; i++)
        if (keys[i].class == class && text_is(name, keys[i].key))
            return &keys[i];
    return NULL;
}

static void check_member(struct case_reading *r, enum case_class class, uint32_t node)
{
    const struct node *member = tape_node(&r->tape, node);
    const struct case_key *key = find_key(class, member->key);
    kmp_severity severity = r->faults.severity;
    if (member->kind == NODE_NULL)
        return;
    if (key == NULL || !key->kept)
        case_leave(r, member->key, node);
    if (key == NULL)
        return;
    // What is not kept cannot spoil what is.
    kmp_status first = r->faults.first;
    r->faults.severity = key->kept ? severity : KMP_WARNING;
    check_value(r, key, node);
    if (!key->kept)
        r->faults.first = first;
    r->faults.severity = severity;
}

void case_check(struct case_reading *r, enum case_class class, uint32_t node)
{
    if (tape_node(&r->tape, node)->kind != NODE_OBJECT) {
        fault_kind(&r->faults, node, "an object");
        return;
    }
    for (int i = 0; i < KEYS; i++) {
        if (keys[i].class != class || !keys[i].required)
            continue;
        uint32_t member = tape_member(&r->tape, node, keys[i].key);
        if (member == 0 || tape_node(&r->tape, member)->kind == NODE_NULL)
            fault_say(&r->faults, node, KMP_MISSING_KEY, "key", keys[i].key, NULL, NULL);
    }
    for (uint32_t i = tape_first(&r->tape, node); i != 0; i = tape_node(&r->tape, i)->next)
        check_member(r, class, i);
}
