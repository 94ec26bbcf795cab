// SPDX-License-Identifier: Apache-2.0
// test_shape.c -- the walker along a shape's table, and the schema that the same table prints
#include "shape_bench.h"

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
    { "lists have bounds", lists_have_bounds },
    { "the schema is canonical JSON of the same rows", the_schema_is_canonical_json_of_the_same_rows },
    { "the schema knows every kind", the_schema_knows_every_kind },
};

int main(void)
{
    return shape_suite("shape", tests, sizeof tests / sizeof tests[0]);
}
