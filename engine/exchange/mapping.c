// SPDX-License-Identifier: Apache-2.0
// mapping.c -- the mapping as a table, one row a key, and what its words may never do
#include "mapping.h"

#include <strings.h>

#include "../model/value.h"

static const char *const rows_words[] = { "record", "unit", NULL };
static const char *const computed_words[] = { "number", "outcome", "assessor", "day", NULL };
static const char *const otherwise_words[] = { "refuse", "leave_out", NULL };
static const char *const missing_words[] = { "refuse", "leave_out", "empty", NULL };
static const char *const as_words[] = { "text", "date", "decimal", NULL };
static const char *const encoding_words[] = { "utf-8", "utf-8-marked", "utf-16", "iso-8859-1", NULL };
static const char *const separator_words[] = { "comma", "semicolon", "tab", NULL };
static const char *const quotes_words[] = { "needed", "all", NULL };
static const char *const ends_words[] = { "crlf", "lf", NULL };
static const char *const decimal_words[] = { "point", "comma", NULL };
static const char *const dates_words[] = { "year-month-day", "day/month/year", "day-month-year", NULL };
// As a people file calls them, in the order of enum person_column.
static const char *const person_words[] = {
    "issuer",     "id",    "name",           "nik",       "birth_place",
    "birth_date", "sex",   "address",        "city_code", "province_code",
    "phone",      "email", "education_code", "job_code",  NULL
};

// clang-format off
#define AT(member) .offset = offsetof(struct mapped_format, member)
static const struct shape_field format_fields[] = {
    { TEXT("encoding"), "of a CSV; utf-8 where left out, utf-8-marked has the mark that spreadsheets ask for", .kind = SHAPE_WORD, .words = encoding_words, AT(encoding) },
    { TEXT("separator"), "between the cells of a CSV; comma where left out", .kind = SHAPE_WORD, .words = separator_words, AT(separator) },
    { TEXT("quotes"), "around the cells of a CSV: where they are needed, or around all", .kind = SHAPE_WORD, .words = quotes_words, AT(quotes) },
    { TEXT("ends"), "of the lines of a CSV; crlf where left out", .kind = SHAPE_WORD, .words = ends_words, AT(ends) },
    { TEXT("decimal"), "sign of columns that are decimal; point where left out", .kind = SHAPE_WORD, .words = decimal_words, AT(decimal) },
    { TEXT("dates"), "how columns that are dates are written; year-month-day where left out", .kind = SHAPE_WORD, .words = dates_words, AT(dates) },
};
static const struct shape format_shape = { "Format of the list", format_fields, sizeof format_fields / sizeof format_fields[0], sizeof(struct mapped_format) };
#undef AT

#define AT(member) .offset = offsetof(struct mapped_column, member)
static const struct shape_field column_fields[] = {
    { TEXT("head"), "what the column is called in the list", .kind = SHAPE_TEXT, AT(head), .required = true },
    { TEXT("record"), "JSON Pointer into the record; a column without a source stays empty", .kind = SHAPE_POINTER, AT(record) },
    { TEXT("unit"), "JSON Pointer into the unit of the row, where there is a row per unit", .kind = SHAPE_POINTER, AT(unit) },
    { TEXT("decision"), "JSON Pointer into the certification body's decision about the record", .kind = SHAPE_POINTER, AT(decision) },
    { TEXT("person"), "column of the people file", .kind = SHAPE_WORD, .words = person_words, AT(person) },
    { TEXT("computed"), "number: of the row; outcome: what forms say of it, competent, not_yet, refer, not_assessed or disputed; assessor: the leading one; day: of the test", .kind = SHAPE_WORD, .words = computed_words, AT(computed) },
    { TEXT("text"), "the same text in every row", .kind = SHAPE_TEXT, AT(text) },
    { TEXT("as"), "text, as it stands there; date or decimal, written as the format says", .kind = SHAPE_WORD, .words = as_words, AT(as) },
    { TEXT("words"), "what each value becomes: {\"competent\": \"K\", \"not_yet\": \"BK\"}", .kind = SHAPE_OPEN, AT(words_node) },
    { TEXT("otherwise"), "a value that has no word: refuse the whole list, or leave the row out and say so; refuse where left out", .kind = SHAPE_WORD, .words = otherwise_words, AT(otherwise) },
    { TEXT("missing"), "no value: refuse the whole list, leave the row out and say so, or an empty cell; refuse where left out", .kind = SHAPE_WORD, .words = missing_words, AT(missing) },
};
static const struct shape column_shape = { "Column of the list", column_fields, sizeof column_fields / sizeof column_fields[0], sizeof(struct mapped_column) };
#undef AT

#define AT(member) .offset = offsetof(struct mapping, member)
static const struct shape_field mapping_fields[] = {
    { TEXT("mapping"), "version of this format", .kind = SHAPE_INTEGER, .low = 1, .high = 1, AT(version), .required = true },
    { TEXT("title"), "what the list is", .kind = SHAPE_SAY, AT(title) },
    { TEXT("rows"), "a row per record, or a row per unit of a record", .kind = SHAPE_WORD, .words = rows_words, AT(rows), .required = true },
    { TEXT("format"), "how the list is written", .kind = SHAPE_OBJECT, .shape = &format_shape, AT(format) },
    { TEXT("columns"), "the columns from left to right", .kind = SHAPE_LIST, .shape = &column_shape, .low = 1, .high = MAPPED_COLUMNS, AT(columns), .required = true },
};
const struct shape mapping_shape = { "Mapping of a list", mapping_fields, sizeof mapping_fields / sizeof mapping_fields[0], sizeof(struct mapping) };
#undef AT
// clang-format on

const struct mapped_column *mapped_column_at(const struct mapping *mapping, uint32_t index)
{
    return &((const struct mapped_column *)mapping->columns.items)[index];
}

// ---- what words may say ----

// What a word says of a candidate, whoever's word it is.
enum meaning { MEANS_NOTHING, MEANS_COMPETENT, MEANS_NOT_YET, MEANS_OPEN };

static enum meaning meaning_of(struct text word)
{
    static const struct {
        const char *word;
        enum meaning meaning;
    } known[] = {
        { "competent", MEANS_COMPETENT },
        { "kompeten", MEANS_COMPETENT },
        { "k", MEANS_COMPETENT },
        { "lulus", MEANS_COMPETENT },
        { "passed", MEANS_COMPETENT },
        { "pass", MEANS_COMPETENT },
        { "not_yet", MEANS_NOT_YET },
        { "not yet competent", MEANS_NOT_YET },
        { "not competent", MEANS_NOT_YET },
        { "belum kompeten", MEANS_NOT_YET },
        { "tidak kompeten", MEANS_NOT_YET },
        { "bk", MEANS_NOT_YET },
        { "tk", MEANS_NOT_YET },
        { "belum lulus", MEANS_NOT_YET },
        { "tidak lulus", MEANS_NOT_YET },
        { "gagal", MEANS_NOT_YET },
        { "failed", MEANS_NOT_YET },
        { "fail", MEANS_NOT_YET },
        { "refer", MEANS_OPEN },
        { "pl", MEANS_OPEN },
        { "not_assessed", MEANS_OPEN },
        { "disputed", MEANS_OPEN },
        { "na", MEANS_OPEN },
    };
    for (size_t i = 0; word.bytes != NULL && i < sizeof known / sizeof known[0]; i++)
        if (strlen(known[i].word) == word.size && strncasecmp(known[i].word, word.bytes, word.size) == 0)
            return known[i].meaning;
    return MEANS_NOTHING;
}

static void say_outcome(struct faults *faults, uint32_t node, struct text from, struct text to)
{
    fault_say(faults, node, KMP_MAPPING_OUTCOME, "from", fault_quote(faults, from), "to",
              fault_quote(faults, to));
}

// Two values may share a word only where they mean the same; and no value takes a word that means another
// thing.
static void check_word(struct faults *faults, const struct mapped_column *column, uint32_t index, uint32_t node)
{
    const struct mapped_word *word = &column->words[index];
    enum meaning from = meaning_of(word->from), to = meaning_of(word->to);
    bool wrong = from != MEANS_NOTHING && to != MEANS_NOTHING && from != to;
    for (uint32_t i = 0; i < index && !wrong; i++) {
        enum meaning other = meaning_of(column->words[i].from);
        wrong = word->to.size > 0 && text_same(word->to, column->words[i].to) && other != from &&
                (other != MEANS_NOTHING || from != MEANS_NOTHING);
    }
    if (wrong)
        say_outcome(faults, node, word->from, word->to);
}

static void read_words(struct mapped_column *column, struct faults *faults)
{
    const struct tape *tape = faults->tape;
    uint32_t node = column->words_node != 0 ? tape_first(tape, column->words_node) : 0;
    if (node == 0)
        return;
    column->words =
        arena_array(faults->arena, tape_node(tape, column->words_node)->count, sizeof *column->words);
    if (column->words == NULL) {
        fault_no_memory(faults);
        return;
    }
    for (; node != 0; node = tape_node(tape, node)->next) {
        const struct node *value = tape_node(tape, node);
        if (value->kind != NODE_STRING) {
            fault_kind(faults, node, "text");
            continue;
        }
        column->words[column->word_count++] = (struct mapped_word){ value->key, value->text };
        check_word(faults, column, column->word_count - 1, node);
    }
}

// ---- columns ----

static bool sixteen_digits(struct text text)
{
    uint32_t digits = 0;
    while (digits < text.size && text.bytes[digits] >= '0' && text.bytes[digits] <= '9')
        digits++;
    return digits == 16 && text.size == 16;
}

static void check_sources(const struct mapping *mapping, const struct mapped_column *column,
                          struct faults *faults)
{
    int sources = (column->record.bytes != NULL) + (column->unit.bytes != NULL) +
                  (column->decision.bytes != NULL) + (column->person >= 0) + (column->computed >= 0) +
                  (column->text.bytes != NULL);
    uint32_t node = column->shaped.node;
    if (sources > 1)
        fault_say(faults, node, KMP_MAPPING_SOURCES, "head", fault_quote(faults, column->head), NULL, NULL);
    if (column->unit.bytes != NULL && mapping->rows == ROWS_RECORD)
        fault_say(faults, node, KMP_MAPPING_UNIT, "head", fault_quote(faults, column->head), NULL, NULL);
    if (meaning_of(column->text) != MEANS_NOTHING)
        say_outcome(faults, node, text_of("every row"), column->text);
    if (sixteen_digits(column->text))
        fault_say(faults, node, KMP_CANDIDATE_NIK, NULL, NULL, NULL, NULL);
}

static void check_column(const struct mapping *mapping, uint32_t index, struct faults *faults)
{
    struct mapped_column *column = &((struct mapped_column *)mapping->columns.items)[index];
    check_sources(mapping, column, faults);
    for (uint32_t i = 0; i < index; i++)
        if (text_same(mapped_column_at(mapping, i)->head, column->head))
            fault_say(faults, column->shaped.node, KMP_MAPPING_HEAD_TWICE, "head",
                      fault_quote(faults, column->head), NULL, NULL);
    read_words(column, faults);
}

kmp_status mapping_read(struct mapping *out, struct arena *arena, const char *json, size_t size,
                        const char *name, kmp_problems *problems)
{
    *out = (struct mapping){ 0 };
    struct tape tape;
    kmp_status status = tape_read(&tape, arena, json, size, name, problems);
    if (status != KMP_OK)
        return status;
    status = shape_read(out, &mapping_shape, arena, &tape, 0, problems);
    if (!out->shaped.present || status == KMP_NO_MEMORY)
        return status;
    out->tape = tape;
    struct faults faults = { arena, &out->tape, problems, KMP_ERROR, status, false };
    for (uint32_t i = 0; i < out->columns.count; i++)
        check_column(out, i, &faults);
    return fault_status(&faults);
}
