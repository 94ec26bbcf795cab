// SPDX-License-Identifier: Apache-2.0
// test_shape.c -- the walker along a shape's table, and the schema that the same table prints
#include "check.h"
#include "model/shape.h"
#include "said.h"

enum { PART_SIZE = sizeof(struct unkept) };

struct inner {
    struct shaped shaped;
    struct text id;
    int32_t word;
};

struct outer {
    struct shaped shaped;
    struct text text, id, time, date, sha256;
    struct exact decimal, fraction;
    int64_t integer, from_one;
    bool truth;
    int32_t word, met;
    struct say say;
    struct inner inner;
    struct list list, texts;
    uint32_t any, open, part, parts;
};

static const char *const words[] = { "red", "green", NULL };
static const char *const more_words[] = { "perhaps", NULL };

#define AT(member) .offset = offsetof(struct inner, member)
static const struct shape_field inner_fields[] = {
    { "id", "its name", .kind = SHAPE_ID, AT(id), .required = true },
    { "word", NULL, .kind = SHAPE_WORD, .words = words, AT(word) },
};
#undef AT
static const struct shape inner_shape = { "Inner", inner_fields, 2, sizeof(struct inner) };

static const struct shape_field part_fields[] = {
    { "truth", NULL, .kind = SHAPE_BOOL, .offset = SHAPE_UNKEPT, .required = true },
};
static const struct shape part_shape = { "Part", part_fields, 1, PART_SIZE };

#define AT(member) .offset = offsetof(struct outer, member)
static const struct shape_field outer_fields[] = {
    { "text", NULL, .kind = SHAPE_TEXT, AT(text) },
    { "id", NULL, .kind = SHAPE_ID, AT(id), .nullable = true },
    { "time", NULL, .kind = SHAPE_TIME, AT(time) },
    { "date", NULL, .kind = SHAPE_DATE, AT(date) },
    { "sha256", NULL, .kind = SHAPE_SHA256, AT(sha256) },
    { "decimal", NULL, .kind = SHAPE_DECIMAL, AT(decimal) },
    { "fraction", NULL, .kind = SHAPE_FRACTION, AT(fraction) },
    { "integer", NULL, .kind = SHAPE_INTEGER, .low = -5, .high = 5, AT(integer) },
    { "from_one", NULL, .kind = SHAPE_INTEGER, .low = 1, AT(from_one) },
    { "truth", NULL, .kind = SHAPE_BOOL, AT(truth) },
    { "word", NULL, .kind = SHAPE_WORD, .words = words, AT(word) },
    { "met", NULL, .kind = SHAPE_TRUTH, .words = more_words, AT(met) },
    { "say", NULL, .kind = SHAPE_SAY, AT(say) },
    { "inner", NULL, .kind = SHAPE_OBJECT, .shape = &inner_shape, AT(inner), .nullable = true },
    { "list", NULL, .kind = SHAPE_LIST, .shape = &inner_shape, .low = 1, .high = 3, AT(list) },
    { "texts", NULL, .kind = SHAPE_TEXTS, .high = 2, AT(texts) },
    { "any", NULL, .kind = SHAPE_ANY, AT(any) },
    { "open", NULL, .kind = SHAPE_OPEN, AT(open) },
    { "part", NULL, .kind = SHAPE_PART, .shape = &part_shape, AT(part) },
    { "parts", NULL, .kind = SHAPE_PARTS, .shape = &part_shape, .high = 2, AT(parts) },
};
#undef AT
static const struct shape outer_shape = { "Outer", outer_fields, 20, sizeof(struct outer) };

static struct arena arena;
static kmp_problems *problems;
static struct tape tape;
static struct outer outer;

// Reads a text by the outer shape; gives what was said of it.
static const char *read_text(const char *json)
{
    arena_empty(&arena);
    quiet(problems);
    outer = (struct outer){ 0 };
    CHECK_INT(tape_read(&tape, &arena, json, strlen(json), "paper", problems), KMP_OK);
    kmp_status status = shape_read(&outer, &outer_shape, &arena, &tape, 0, problems);
    CHECK_INT(status == KMP_OK, kmp_problems_count(problems) == 0);
    return said(problems);
}

static void every_kind_is_read(void)
{
    CHECK_STR(
        read_text(
            "{\"text\":\"a b\",\"id\":\"x\",\"time\":\"2026-11-20T08:00:00+08:00\",\"date\":\"2024-02-29\","
            "\"decimal\":\"-0.50\",\"fraction\":\"280/3\",\"integer\":-5,\"from_one\":9000000000,"
            "\"truth\":true,\"word\":\"green\",\"met\":\"perhaps\",\"say\":{\"en\":\"yes\"},"
            "\"inner\":{\"id\":\"i\",\"note\":\"n\"},\"list\":[{\"id\":\"1\"},{\"id\":\"2\",\"word\":\"red\"}],"
            "\"texts\":[\"u\",\"v\"],\"any\":[1],\"open\":{\"what\":\"ever\"},\"part\":{\"truth\":false},"
            "\"parts\":[{\"truth\":true}],\"note\":\"n\"}"),
        "");
    CHECK(text_is(outer.text, "a b") && text_is(outer.id, "x") && text_is(outer.date, "2024-02-29"));
    CHECK_INT(outer.decimal.n, -1);
    CHECK_INT(outer.decimal.d, 2);
    CHECK_INT(outer.fraction.n, 280);
    CHECK_INT(outer.integer, -5);
    CHECK_INT(outer.from_one, 9000000000);
    CHECK(outer.truth);
    CHECK_INT(outer.word, 1);
    CHECK_INT(outer.met, 2);
    CHECK(text_is(outer.say.en, "yes") && outer.say.id.bytes == NULL);
    CHECK(outer.inner.shaped.present && text_is(outer.inner.id, "i") && text_is(outer.inner.shaped.note, "n"));
    CHECK_INT(outer.list.count, 2);
    CHECK(text_is(((struct inner *)outer.list.items)[1].id, "2"));
    CHECK(text_is(((struct text *)outer.texts.items)[1], "v"));
    CHECK_INT(outer.any, tape_member(&tape, 0, "any"));
    CHECK_INT(outer.open, tape_member(&tape, 0, "open"));
    CHECK_INT(outer.part, tape_member(&tape, 0, "part"));
    CHECK_INT(outer.parts, tape_member(&tape, 0, "parts"));
    CHECK(text_is(outer.shaped.note, "n"));
}

static void what_is_absent_is_told_apart(void)
{
    CHECK_STR(read_text("{\"inner\":null,\"id\":null,\"integer\":0}"), "");
    CHECK_INT(outer.word, -1);
    CHECK_INT(outer.met, -1);
    CHECK_INT(outer.inner.word, -1);
    CHECK(!outer.inner.shaped.present && outer.id.bytes == NULL && outer.any == 0);
    CHECK(!exact_given(outer.decimal));
    CHECK_INT(outer.shaped.seen, 1 << 7); // the integer
}

static void keys_may_stand_in_any_order(void)
{
    CHECK_STR(read_text("{\"word\":\"red\",\"text\":\"t\",\"parts\":[],\"id\":\"i\"}"), "");
    CHECK_INT(outer.word, 0);
    CHECK(text_is(outer.text, "t") && text_is(outer.id, "i"));
}

static void all_faults_are_found_each_once(void)
{
    CHECK_STR(
        read_text(
            "{\"text\":5,\"txet\":1,\"inner\":{\"wrod\":\"red\"},\"list\":[{\"id\":\"\"},7],\"qqqqqq\":null}"),
        "error /text: expected text, found a number\n"
        "error /txet: there is no key \"txet\" here; did you mean \"text\"?\n"
        "error /inner/wrod: there is no key \"wrod\" here; did you mean \"word\"?\n"
        "error /inner: the key \"id\" is missing\n"
        "error /list/0/id: the text is empty; fill it in or leave the key out\n"
        "error /list/1: expected an object, found a number\n"
        "error /qqqqqq: there is no key \"qqqqqq\" here\n");
}

static void a_fault_has_line_and_column(void)
{
    read_text("{\n  \"text\": \"ok\",\n  \"integer\": 6\n}");
    kmp_problem p = kmp_problems_get(problems, 0, KMP_ENGLISH);
    CHECK_INT(p.line, 3);
    CHECK_INT(p.column, 14);
    CHECK_STR(p.file, "paper");
    CHECK_STR(p.pointer, "/integer");
}

static void the_root_must_be_an_object(void)
{
    CHECK_STR(read_text("[]"), "error : expected an object, found a list\n");
}

struct wrong {
    const char *json, *sentence;
};

static void check_wrong(const struct wrong *rows, size_t count)
{
    for (size_t i = 0; i < count; i++)
        CHECK_STR(read_text(rows[i].json), rows[i].sentence);
}
#define CHECK_WRONG(rows) check_wrong(rows, sizeof(rows) / sizeof((rows)[0]))

static void numbers_have_their_own_sentences(void)
{
    static const struct wrong rows[] = {
        { "{\"decimal\":12.5}",
          "error /decimal: write 12.5 in quotation marks, as decimal text such as \"12.5\": a JSON "
          "number can lose its last digits\n" },
        { "{\"decimal\":1e3}",
          "error /decimal: write 1e3 in quotation marks, as decimal text such as \"12.5\": a JSON "
          "number can lose its last digits\n" },
        { "{\"decimal\":\"12,5\"}",
          "error /decimal: \"12,5\" has a comma; write the number with a decimal point\n" },
        { "{\"decimal\":\"NaN\"}", "error /decimal: expected a decimal number such as 12.5, found \"NaN\"\n" },
        { "{\"decimal\":\"\"}", "error /decimal: expected a decimal number such as 12.5, found \"\"\n" },
        { "{\"decimal\":\"+1\"}", "error /decimal: expected a decimal number such as 12.5, found \"+1\"\n" },
        { "{\"decimal\":\"1/3\"}", "error /decimal: expected a decimal number such as 12.5, found \"1/3\"\n" },
        { "{\"decimal\":true}", "error /decimal: expected decimal text, found true\n" },
        { "{\"decimal\":\"0.00000000000000000000000000000000000000000000000001\"}",
          "error /decimal: \"0.00000000000000000000000000000000000000000000000001\" has more digits than can "
          "be "
          "computed exactly\n" },
        { "{\"integer\":6}", "error /integer: expected -5..5, found 6\n" },
        { "{\"integer\":1.0}", "error /integer: expected a whole number, found 1.0\n" },
        { "{\"integer\":\"1\"}", "error /integer: expected a whole number, found text\n" },
        { "{\"from_one\":0}", "error /from_one: expected >= 1, found 0\n" },
        { "{\"from_one\":99999999999999999999}",
          "error /from_one: expected >= 1, found 99999999999999999999\n" },
    };
    CHECK_WRONG(rows);
    CHECK_STR(read_text("{\"from_one\":9223372036854775807,\"decimal\":12}"), "");
    CHECK_INT(outer.from_one, INT64_MAX);
    CHECK_INT(outer.decimal.n, 12);
}

static void texts_hide_nothing(void)
{
    static const struct wrong rows[] = {
        { "{\"text\":\"a\\u0007b\"}",
          "error /text: the text has the invisible character U+0007, which changes how it is "
          "shown; take it out\n" },
        { "{\"id\":\"a\xE2\x80\xAE"
          "b\"}",
          "error /id: the text has the invisible character U+202E, which changes how it is shown; take it "
          "out\n" },
        { "{\"texts\":[\"\\u2066\"]}",
          "error /texts/0: the text has the invisible character U+2066, which changes how "
          "it is shown; take it out\n" },
        { "{\"note\":\"\\u0085\"}",
          "error /note: the text has the invisible character U+0085, which changes how it is "
          "shown; take it out\n" },
        { "{\"id\":\" a\"}", "error /id: \" a\" begins or ends with a space; take it out\n" },
        { "{\"id\":\"a\xC2\xA0\"}", "error /id: \"a\xC2\xA0\" begins or ends with a space; take it out\n" },
    };
    CHECK_WRONG(rows);
    CHECK_STR(read_text("{\"text\":\" \xE2\x80\x94 \xC2\xA0 na\xC3\xAFve \xE2\x81\xA5 \"}"),
              ""); // U+2065 turns nothing
}

static void texts_are_measured_in_characters(void)
{
    char json[1024];
    int end = snprintf(json, sizeof json, "{\"id\":\"");
    for (int i = 0; i < 100; i++)
        end += snprintf(json + end, sizeof json - (size_t)end, "\xC3\xA9");
    snprintf(json + end, sizeof json - (size_t)end, "\"}");
    CHECK_STR(read_text(json), "");
    snprintf(json + end, sizeof json - (size_t)end, "x\"}");
    CHECK_STR(read_text(json), "error /id: the text has 101 characters; at most 100 are taken\n");
}

static void formats_are_checked(void)
{
    static const struct wrong rows[] = {
        { "{\"time\":\"2026-11-20 08:00\"}",
          "error /time: expected a time such as 2026-11-20T08:00:00+08:00, found \"2026-11-20 08:00\"\n" },
        { "{\"date\":\"2026-02-30\"}",
          "error /date: expected a date such as 2026-11-20, found \"2026-02-30\"\n" },
        { "{\"sha256\":\"ABC\"}", "error /sha256: expected 64 lower case hexadecimal digits, found \"ABC\"\n" },
        { "{\"word\":\"blue\"}", "error /word: expected one of \"red\", \"green\", found \"blue\"\n" },
        { "{\"word\":3}", "error /word: expected \"red\", \"green\", found a number\n" },
        { "{\"met\":\"yes\"}", "error /met: expected one of \"perhaps\", found \"yes\"\n" },
        { "{\"truth\":\"true\"}", "error /truth: expected true or false, found text\n" },
        { "{\"truth\":null}", "error /truth: expected true or false, found null\n" },
        { "{\"say\":\"yes\"}", "error /say: expected an object, found text\n" },
        { "{\"say\":{\"de\":\"ja\"}}", "error /say/de: there is no key \"de\" here\n" },
        { "{\"open\":[]}", "error /open: expected an object, found a list\n" },
        { "{\"part\":{\"truth\":0}}", "error /part/truth: expected true or false, found a number\n" },
        { "{\"part\":{}}", "error /part: the key \"truth\" is missing\n" },
        { "{\"parts\":[{\"truth\":true},{}]}", "error /parts/1: the key \"truth\" is missing\n" },
    };
    CHECK_WRONG(rows);
}

static void lists_have_bounds(void)
{
    static const struct wrong rows[] = {
        { "{\"list\":[]}", "error /list: the list needs at least 1 entries, found 0\n" },
        { "{\"texts\":[\"a\",\"b\",\"c\"]}", "error /texts: the list takes at most 2 entries, found 3\n" },
        { "{\"list\":{}}", "error /list: expected a list, found an object\n" },
    };
    CHECK_WRONG(rows);
}

static void the_schema_is_canonical_json_of_the_same_rows(void)
{
    static const struct shape small = { "Small", inner_fields, 2, sizeof(struct inner) };
    struct writer w = { 0 };
    kmp_text text = { 0 };
    shape_schema(&w, &small, "urn:x");
    CHECK_INT(writer_take(&w, &text), KMP_OK);
    CHECK_STR(
        text.bytes,
        "{\"$id\":\"urn:x\",\"$schema\":\"https://json-schema.org/draft/2020-12/schema\","
        "\"additionalProperties\":false,\"properties\":{\"id\":{\"description\":\"its name\",\"maxLength\":100,"
        "\"minLength\":1,\"pattern\":\"^[^\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f\\\\u202a-\\\\u202e\\\\u2066-"
        "\\\\u2069 "
        "\\\\u00a0]([^\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f\\\\u202a-\\\\u202e\\\\u2066-\\\\u2069]*[^"
        "\\\\u0000-\\\\u001f"
        "\\\\u007f-\\\\u009f\\\\u202a-\\\\u202e\\\\u2066-\\\\u2069 \\\\u00a0])?$\",\"type\":\"string\"},"
        "\"note\":{\"description\":\"a remark for a reader\",\"maxLength\":4000,\"minLength\":1,"
        "\"pattern\":\"^[^\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f\\\\u202a-\\\\u202e\\\\u2066-\\\\u2069]*$\","
        "\"type\":\"string\"},\"word\":{\"enum\":[\"red\",\"green\"]}},\"required\":[\"id\"],"
        "\"title\":\"Small\",\"type\":\"object\"}");
    kmp_text_free(&text);
    writer_free(&w);
}

static void the_schema_knows_every_kind(void)
{
    struct writer w = { 0 };
    shape_schema(&w, &outer_shape, "urn:x");
    struct tape schema;
    arena_empty(&arena);
    CHECK_INT(tape_read(&schema, &arena, w.bytes, w.size, "schema", quiet(problems)), KMP_OK);
    uint32_t properties = tape_member(&schema, 0, "properties");
    CHECK_INT(tape_node(&schema, properties)->count, 21);
    struct writer canonical = { 0 };
    write_node(&canonical, &schema, 0, false);
    CHECK(canonical.size == w.size && memcmp(canonical.bytes, w.bytes, w.size) == 0);
    writer_free(&w);
    writer_free(&canonical);
}

static const struct check_test tests[] = {
    { "every kind is read", every_kind_is_read },
    { "what is absent is told apart from zero", what_is_absent_is_told_apart },
    { "keys may stand in any order", keys_may_stand_in_any_order },
    { "all faults are found, each once", all_faults_are_found_each_once },
    { "a fault has line and column", a_fault_has_line_and_column },
    { "the root must be an object", the_root_must_be_an_object },
    { "numbers have their own sentences", numbers_have_their_own_sentences },
    { "texts hide nothing", texts_hide_nothing },
    { "texts are measured in characters", texts_are_measured_in_characters },
    { "formats are checked", formats_are_checked },
    { "lists have bounds", lists_have_bounds },
    { "the schema is canonical JSON of the same rows", the_schema_is_canonical_json_of_the_same_rows },
    { "the schema knows every kind", the_schema_knows_every_kind },
};

int main(void)
{
    if (!said_is_kept())
        return check_skip("lists keep too few problems in the tiny build");
    problems = kmp_problems_new();
    int result = CHECK_SUITE("shape", tests);
    kmp_problems_free(problems);
    arena_free(&arena);
    return result;
}
