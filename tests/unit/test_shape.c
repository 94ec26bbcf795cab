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
    { TEXT("id"), "its name", .kind = SHAPE_ID, AT(id), .required = true },
    { TEXT("word"), NULL, .kind = SHAPE_WORD, .words = words, AT(word) },
};
#undef AT
static const struct shape inner_shape = { "Inner", inner_fields, 2, sizeof(struct inner) };

static const struct shape_field part_fields[] = {
    { TEXT("truth"), NULL, .kind = SHAPE_BOOL, .offset = SHAPE_UNKEPT, .required = true },
};
static const struct shape part_shape = { "Part", part_fields, 1, PART_SIZE };

#define AT(member) .offset = offsetof(struct outer, member)
static const struct shape_field outer_fields[] = {
    { TEXT("text"), NULL, .kind = SHAPE_TEXT, AT(text) },
    { TEXT("id"), NULL, .kind = SHAPE_ID, AT(id), .nullable = true },
    { TEXT("time"), NULL, .kind = SHAPE_TIME, AT(time) },
    { TEXT("date"), NULL, .kind = SHAPE_DATE, AT(date) },
    { TEXT("sha256"), NULL, .kind = SHAPE_SHA256, AT(sha256) },
    { TEXT("decimal"), NULL, .kind = SHAPE_DECIMAL, AT(decimal) },
    { TEXT("fraction"), NULL, .kind = SHAPE_FRACTION, AT(fraction) },
    { TEXT("integer"), NULL, .kind = SHAPE_INTEGER, .low = -5, .high = 5, AT(integer) },
    { TEXT("from_one"), NULL, .kind = SHAPE_INTEGER, .low = 1, AT(from_one) },
    { TEXT("truth"), NULL, .kind = SHAPE_BOOL, AT(truth) },
    { TEXT("word"), NULL, .kind = SHAPE_WORD, .words = words, AT(word) },
    { TEXT("met"), NULL, .kind = SHAPE_TRUTH, .words = more_words, AT(met) },
    { TEXT("say"), NULL, .kind = SHAPE_SAY, AT(say) },
    { TEXT("inner"), NULL, .kind = SHAPE_OBJECT, .shape = &inner_shape, AT(inner), .nullable = true },
    { TEXT("list"), NULL, .kind = SHAPE_LIST, .shape = &inner_shape, .low = 1, .high = 3, AT(list) },
    { TEXT("texts"), NULL, .kind = SHAPE_TEXTS, .high = 2, AT(texts) },
    { TEXT("any"), NULL, .kind = SHAPE_ANY, AT(any) },
    { TEXT("open"), NULL, .kind = SHAPE_OPEN, AT(open) },
    { TEXT("part"), NULL, .kind = SHAPE_PART, .shape = &part_shape, AT(part) },
    { TEXT("parts"), NULL, .kind = SHAPE_PARTS, .shape = &part_shape, .high = 2, AT(parts) },
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

// Writes the members that `order` names, one digit each, in its order.
static const char *read_in_order(const char *const *members, const char *order)
{
    char json[512], *end = json + snprintf(json, sizeof json, "{");
    for (; *order != 0; order++)
        end += snprintf(end, sizeof json - (size_t)(end - json), "%s%s", members[*order - '0'],
                        order[1] != 0 ? "," : "}");
    return read_text(json);
}

static void every_order_of_keys_gives_the_same(void)
{
    static const char *const members[] = { "\"text\":\"t\"", "\"word\":\"green\"", "\"inner\":{\"id\":\"i\"}",
                                           "\"note\":\"n\"", "\"\\u0069d\":\"x\"" };
    static const char *const orders[] = { "01234", "43210", "10324", "24130", "31402", "40213", "23041" };
    for (size_t i = 0; i < sizeof orders / sizeof orders[0]; i++) {
        CHECK_STR(read_in_order(members, orders[i]), "");
        CHECK(text_is(outer.text, "t") && text_is(outer.id, "x") && text_is(outer.shaped.note, "n"));
        CHECK(text_is(outer.inner.id, "i") && outer.word == 1 && outer.inner.word == -1 && outer.met == -1);
        CHECK_INT(outer.shaped.seen, 1 << 0 | 1 << 1 | 1 << 10 | 1 << 13);
    }
}

static void what_is_faulty_holds_what_is_absent(void)
{
    read_text("{\"word\":3,\"met\":\"yes\",\"inner\":[],\"id\":\"\",\"decimal\":\"1,5\",\"fraction\":\"x\"}");
    CHECK_INT(kmp_problems_count(problems), 6);
    CHECK(outer.word == -1 && outer.met == -1 && outer.inner.word == -1 && !outer.inner.shaped.present);
    CHECK(outer.id.bytes == NULL && !exact_given(outer.decimal) && !exact_given(outer.fraction));
    CHECK_STR(read_text("{\"word\":null}"), "error /word: expected \"red\", \"green\", found null\n");
    CHECK_INT(outer.word, -1);
}

static void a_shape_has_none_to_64_fields(void)
{
    struct shape_field fields[64];
    char keys[64][4];
    struct unkept out;
    for (uint32_t i = 0; i < 64; i++) {
        snprintf(keys[i], sizeof keys[i], "k%02u", i);
        fields[i] = (struct shape_field){ text_of(keys[i]), NULL, .kind = SHAPE_INTEGER, .offset = SHAPE_UNKEPT,
                                          .required = i == 0 || i == 63 };
    }
    for (uint32_t count = 0; count <= 64; count += 64) {
        const struct shape shape = { "Many", fields, count, sizeof out };
        out = (struct unkept){ 0 };
        arena_empty(&arena);
        quiet(problems);
        const char *json = count == 0 ? "{}" : "{\"k01\":1,\"k62\":2}";
        CHECK_INT(tape_read(&tape, &arena, json, strlen(json), "paper", problems), KMP_OK);
        shape_read(&out, &shape, &arena, &tape, 0, problems);
        CHECK_STR(said(problems),
                  count == 0 ? "" : "error : the key \"k00\" is missing\nerror : the key \"k63\" is missing\n");
        CHECK(out.shaped.seen == (count == 0 ? 0 : UINT64_C(1) << 62 | UINT64_C(1) << 1));
    }
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

// Reads a text as it stands, then with its first character written as an escape, which nothing is known of.
static void check_both_ways(const char *key, const char *text, bool good)
{
    char json[512], first[1024];
    snprintf(json, sizeof json, "{\"%s\":\"%s\"}        ", key, text);
    snprintf(first, sizeof first, "%s", read_text(json));
    CHECK_INT(first[0] == 0, good);
    CHECK(tape_node(&tape, 1)->plain);
    struct text plain = strcmp(key, "id") == 0 ? outer.id : outer.text;
    char copy[256] = "";
    if (plain.bytes != NULL)
        memcpy(copy, plain.bytes, plain.size);
    snprintf(json, sizeof json, "{\"%s\":\"\\u%04x%s\"}        ", key, (unsigned)text[0], text + 1);
    CHECK_STR(read_text(json), first);
    CHECK(!tape_node(&tape, 1)->plain);
    struct text escaped = strcmp(key, "id") == 0 ? outer.id : outer.text;
    CHECK(plain.bytes == NULL ? escaped.bytes == NULL : text_is(escaped, copy));
}

static void a_plain_text_is_read_as_any_other(void)
{
    char text[256];
    for (char c = 0x20; c < 0x7F; c++) {
        if (c == '"' || c == '\\')
            continue;
        snprintf(text, sizeof text, "%c", c);
        check_both_ways("id", text, c != ' ');
        check_both_ways("text", text, true);
        snprintf(text, sizeof text, "%cb", c);
        check_both_ways("id", text, c != ' ');
        snprintf(text, sizeof text, "a%c", c);
        check_both_ways("id", text, c != ' ');
        snprintf(text, sizeof text, "a%cb", c);
        check_both_ways("id", text, true);
    }
    for (int size = 1; size <= 102; size++) {
        snprintf(text, sizeof text, "%0*d", size, 0);
        check_both_ways("id", text, size <= 100);
        check_both_ways("text", text, true);
    }
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
    { "every order of keys gives the same", every_order_of_keys_gives_the_same },
    { "what is faulty holds what is absent", what_is_faulty_holds_what_is_absent },
    { "a shape has none to 64 fields", a_shape_has_none_to_64_fields },
    { "all faults are found, each once", all_faults_are_found_each_once },
    { "a fault has line and column", a_fault_has_line_and_column },
    { "the root must be an object", the_root_must_be_an_object },
    { "numbers have their own sentences", numbers_have_their_own_sentences },
    { "texts hide nothing", texts_hide_nothing },
    { "a plain text is read as any other", a_plain_text_is_read_as_any_other },
    { "texts are measured in characters", texts_are_measured_in_characters },
    { "formats are checked", formats_are_checked },
    { "lists have bounds", lists_have_bounds },
    { "the schema is canonical JSON of the same rows", the_schema_is_canonical_json_of_the_same_rows },
    { "the schema knows every kind", the_schema_knows_every_kind },
};

int main(void)
{
    problems = kmp_problems_new();
    int result = CHECK_SUITE("shape", tests);
    kmp_problems_free(problems);
    arena_free(&arena);
    return result;
}
