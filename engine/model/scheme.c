// SPDX-License-Identifier: Apache-2.0
// scheme.c -- the scheme as a table, one row a key, and what is asked across its units
#include "scheme.h"

#include "value.h"

const char *const scheme_kind_words[] = { "okupasi", "kkni", "klaster", NULL };

// clang-format off
#define AT(member) .offset = offsetof(struct scheme_name, member)
static const struct shape_field name_fields[] = {
    { TEXT("identifier"), "UUID there", .kind = SHAPE_ID, AT(identifier), .required = true },
    { TEXT("uri"), "URI there", .kind = SHAPE_TEXT, AT(uri), .required = true },
};
static const struct shape name_shape = { "Name in the framework of another issuer", name_fields, sizeof name_fields / sizeof name_fields[0], sizeof(struct scheme_name) };
#undef AT

#define AT(member) .offset = offsetof(struct scheme_kuk, member)
static const struct shape_field kuk_fields[] = {
    { TEXT("no"), "its number", .kind = SHAPE_ID, AT(no), .required = true },
    { TEXT("text"), "what has to be done, as the decree says it", .kind = SHAPE_SAY, AT(text), .required = true },
    { TEXT("critical"), "whether it is a critical aspect", .kind = SHAPE_BOOL, AT(critical) },
    { TEXT("named"), "what another issuer calls it", .kind = SHAPE_OBJECT, .shape = &name_shape, AT(named) },
};
static const struct shape kuk_shape = { "Performance criterion (KUK)", kuk_fields, sizeof kuk_fields / sizeof kuk_fields[0], sizeof(struct scheme_kuk) };
#undef AT

#define AT(member) .offset = offsetof(struct scheme_element, member)
static const struct shape_field element_fields[] = {
    { TEXT("no"), "its number", .kind = SHAPE_ID, AT(no), .required = true },
    { TEXT("title"), "its title", .kind = SHAPE_SAY, AT(title), .required = true },
    { TEXT("kuk"), "its performance criteria", .kind = SHAPE_LIST, .shape = &kuk_shape, .high = SCHEME_KUK, AT(kuk) },
    { TEXT("named"), "what another issuer calls it", .kind = SHAPE_OBJECT, .shape = &name_shape, AT(named) },
};
static const struct shape element_shape = { "Element of competency", element_fields, sizeof element_fields / sizeof element_fields[0], sizeof(struct scheme_element) };
#undef AT

#define AT(member) .offset = offsetof(struct scheme_framework, member)
static const struct shape_field framework_fields[] = {
    { TEXT("creator"), "who made it", .kind = SHAPE_TEXT, AT(creator), .required = true },
    { TEXT("changed"), "when it was changed last", .kind = SHAPE_TIME, AT(changed), .required = true },
    { TEXT("publisher"), "who publishes it", .kind = SHAPE_TEXT, AT(publisher) },
    { TEXT("description"), "what it is", .kind = SHAPE_TEXT, AT(description) },
    { TEXT("source"), "where the official text stands: a URL", .kind = SHAPE_TEXT, AT(source) },
    { TEXT("adoption_status"), "as its issuer says", .kind = SHAPE_ID, AT(adoption_status) },
    { TEXT("language"), "of its texts: id, en", .kind = SHAPE_ID, AT(language) },
    { TEXT("named"), "what another issuer calls it", .kind = SHAPE_OBJECT, .shape = &name_shape, AT(named) },
};
static const struct shape framework_shape = { "Where the units come from", framework_fields, sizeof framework_fields / sizeof framework_fields[0], sizeof(struct scheme_framework) };
#undef AT

#define AT(member) .offset = offsetof(struct scheme_unit, member)
static const struct shape_field unit_fields[] = {
    { TEXT("code"), "code of the unit", .kind = SHAPE_ID, AT(code), .required = true },
    { TEXT("decree"), "the decree that made it: number/year", .kind = SHAPE_ID, AT(decree), .required = true },
    { TEXT("version"), "its version there", .kind = SHAPE_INTEGER, .low = 1, .high = 99, AT(version), .nullable = true },
    { TEXT("title"), "its title", .kind = SHAPE_SAY, AT(title), .nullable = true },
    { TEXT("kuk_required"), "performance criteria that have to be seen", .kind = SHAPE_TEXTS, .high = 200, AT(kuk_required) },
    { TEXT("methods"), "ways of assessing: direct (L), indirect (TL), additional (T)", .kind = SHAPE_TEXTS, .high = 3, AT(methods) },
    { TEXT("rubrics"), "ids of rubrics that cover it", .kind = SHAPE_TEXTS, .high = SCHEME_RUBRICS, AT(rubrics) },
    { TEXT("valid_months"), "how long the unit is valid from the day of its test; the last day counts", .kind = SHAPE_INTEGER, .low = 1, .high = 600, AT(valid_months), .nullable = true },
    { TEXT("elements"), "its elements with their performance criteria, where their texts are at hand", .kind = SHAPE_LIST, .shape = &element_shape, .high = SCHEME_ELEMENTS, AT(elements) },
    { TEXT("same_as"), "URIs of the same unit in the frameworks of others", .kind = SHAPE_TEXTS, .high = 20, AT(same_as) },
    { TEXT("named"), "what another issuer calls it", .kind = SHAPE_OBJECT, .shape = &name_shape, AT(named) },
};
static const struct shape unit_shape = { "Unit of the scheme", unit_fields, sizeof unit_fields / sizeof unit_fields[0], sizeof(struct scheme_unit) };
#undef AT

#define AT(member) .offset = offsetof(struct scheme, member)
static const struct shape_field scheme_fields[] = {
    { TEXT("scheme"), "version of this format", .kind = SHAPE_INTEGER, .low = 1, .high = 1, AT(version_of_format), .required = true },
    { TEXT("no"), "its number, as the certification body gave it; null: none is known", .kind = SHAPE_ID, AT(no), .required = true, .nullable = true },
    { TEXT("version"), "version of this file", .kind = SHAPE_ID, AT(version), .required = true },
    { TEXT("kind"), "occupation, qualification level or cluster", .kind = SHAPE_WORD, .words = scheme_kind_words, AT(kind), .required = true },
    { TEXT("title"), "its title", .kind = SHAPE_SAY, AT(title), .nullable = true },
    { TEXT("units"), "the units that make it, all of them needed", .kind = SHAPE_LIST, .shape = &unit_shape, .low = 1, .high = SCHEME_UNITS, AT(units), .required = true },
    { TEXT("framework"), "where the units come from, for those who exchange frameworks", .kind = SHAPE_OBJECT, .shape = &framework_shape, AT(framework) },
};
const struct shape scheme_shape = { "Certification scheme", scheme_fields, sizeof scheme_fields / sizeof scheme_fields[0], sizeof(struct scheme) };
#undef AT
// clang-format on

const struct scheme_unit *scheme_unit_at(const struct scheme *scheme, uint32_t index)
{
    return &((const struct scheme_unit *)scheme->units.items)[index];
}

struct text say_in(struct say say, kmp_language language)
{
    if (language == KMP_INDONESIAN)
        return say.id.bytes != NULL ? say.id : say.en;
    return say.en.bytes != NULL ? say.en : say.id;
}

kmp_language scheme_language(const struct scheme *scheme)
{
    struct text said = scheme->framework.language;
    if (said.bytes != NULL && said.size >= 2)
        return memcmp(said.bytes, "en", 2) == 0 ? KMP_ENGLISH : KMP_INDONESIAN;
    for (uint32_t i = 0; i < scheme->units.count; i++)
        if (scheme_unit_at(scheme, i)->title.id.bytes != NULL)
            return KMP_INDONESIAN;
    return scheme->title.id.bytes != NULL ? KMP_INDONESIAN : KMP_ENGLISH;
}

// The next letter of a code that tells units apart; 0 at the end.
static char next_letter(struct text code, uint32_t *at)
{
    while (*at < code.size && code.bytes[*at] == '.')
        (*at)++;
    if (*at == code.size)
        return 0;
    char letter = code.bytes[(*at)++];
    if (letter >= 'a' && letter <= 'z')
        letter = (char)(letter - 'a' + 'A');
    return letter == 'O' ? '0' : letter;
}

bool unit_code_same(struct text a, struct text b)
{
    uint32_t i = 0, j = 0;
    char left, right;
    if (a.bytes == NULL || b.bytes == NULL)
        return false;
    do {
        left = next_letter(a, &i);
        right = next_letter(b, &j);
    } while (left == right && left != 0);
    return left == right;
}

static uint32_t member_of(const struct scheme_unit *unit, const struct tape *tape, const char *key)
{
    uint32_t node = tape_member(tape, unit->shaped.node, key);
    return node != 0 ? node : unit->shaped.node;
}

static void check_methods(const struct scheme_unit *unit, struct faults *faults)
{
    static const char *const words[] = { "L", "TL", "T", NULL };
    uint32_t node = tape_first(faults->tape, member_of(unit, faults->tape, "methods"));
    for (uint32_t i = 0; i < unit->methods.count && node != 0; i++) {
        struct text method = ((const struct text *)unit->methods.items)[i];
        if (!text_is(method, words[0]) && !text_is(method, words[1]) && !text_is(method, words[2]))
            fault_say(faults, node, KMP_UNKNOWN_WORD, "expected", fault_choices(faults, words), "found",
                      fault_quote(faults, method));
        node = tape_node(faults->tape, node)->next;
    }
}

// A number stands for one element or KUK of a unit.
static void check_no(const struct scheme_unit *unit, struct text no, uint32_t node, struct faults *faults)
{
    uint32_t same = 0;
    for (uint32_t e = 0; e < unit->elements.count; e++) {
        const struct scheme_element *element = &((const struct scheme_element *)unit->elements.items)[e];
        same += text_same(element->no, no) && element->shaped.node <= node;
        for (uint32_t k = 0; k < element->kuk.count; k++) {
            const struct scheme_kuk *kuk = &((const struct scheme_kuk *)element->kuk.items)[k];
            same += text_same(kuk->no, no) && kuk->shaped.node <= node;
        }
    }
    if (same > 1)
        fault_say(faults, node, KMP_SAME_ID, "id", fault_quote(faults, no), NULL, NULL);
}

static void check_named(const struct shaped *shaped, struct say say, struct faults *faults)
{
    if (say.id.bytes == NULL && say.en.bytes == NULL)
        fault_say(faults, shaped->node, KMP_SCHEME_NO_TEXT, NULL, NULL, NULL, NULL);
}

static void check_elements(const struct scheme_unit *unit, struct faults *faults)
{
    for (uint32_t e = 0; e < unit->elements.count; e++) {
        const struct scheme_element *element = &((const struct scheme_element *)unit->elements.items)[e];
        check_no(unit, element->no, element->shaped.node, faults);
        check_named(&element->shaped, element->title, faults);
        for (uint32_t k = 0; k < element->kuk.count; k++) {
            const struct scheme_kuk *kuk = &((const struct scheme_kuk *)element->kuk.items)[k];
            check_no(unit, kuk->no, kuk->shaped.node, faults);
            check_named(&kuk->shaped, kuk->text, faults);
        }
    }
}

static void check_units(const struct scheme *scheme, struct faults *faults)
{
    for (uint32_t i = 0; i < scheme->units.count; i++) {
        const struct scheme_unit *unit = scheme_unit_at(scheme, i);
        check_methods(unit, faults);
        check_elements(unit, faults);
        for (uint32_t j = 0; j < i; j++) {
            const struct scheme_unit *other = scheme_unit_at(scheme, j);
            if (unit_code_same(unit->code, other->code))
                fault_say(faults, member_of(unit, faults->tape, "code"), KMP_SAME_ID, "id",
                          fault_quote(faults, unit->code), NULL, NULL);
        }
    }
}

static void hash_scheme(struct scheme *scheme, struct faults *faults)
{
    struct writer w = { 0 };
    write_node(&w, &scheme->tape, 0, false);
    if (w.failed || !hash_sha256(scheme->sha256, w.bytes, w.size))
        fault_no_memory(faults);
    writer_free(&w);
}

kmp_status scheme_read(struct scheme *out, struct arena *arena, const char *json, size_t size, const char *name,
                       kmp_problems *problems)
{
    struct tape tape;
    *out = (struct scheme){ 0 };
    kmp_status status = tape_read(&tape, arena, json, size, name, problems);
    if (status != KMP_OK)
        return status;
    status = shape_read(out, &scheme_shape, arena, &tape, 0, problems);
    if (!out->shaped.present || status == KMP_NO_MEMORY)
        return status;
    out->tape = tape;
    struct faults faults = { arena, &out->tape, problems, KMP_ERROR, status, false };
    check_units(out, &faults);
    if (fault_status(&faults) == KMP_OK)
        hash_scheme(out, &faults);
    return fault_status(&faults);
}
