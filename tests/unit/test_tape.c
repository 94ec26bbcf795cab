// SPDX-License-Identifier: Apache-2.0
// test_tape.c -- strict JSON, its nodes, and the places of its faults
#include "base/tape.h"

#include "check.h"
#include "reading.h"

static void numbers_stay_the_text_that_was_written(void)
{
    static const char *const numbers[] = { "0",
                                           "-0",
                                           "69.99999999999999999",
                                           "0.40",
                                           "1E400",
                                           "1e-5",
                                           "10.0e+05",
                                           "123456789012345678901234567890123456789012345678901234567890" };
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        struct reading r = read_json(numbers[i]);
        CHECK_INT(r.status, KMP_OK);
        CHECK(r.status == KMP_OK && r.tape.nodes[0].kind == NODE_NUMBER &&
              text_is(r.tape.nodes[0].text, numbers[i]));
        done(&r);
    }
}

static void strings_are_decoded(void)
{
    static const struct {
        const char *json, *text;
    } cases[] = {
        { "\"\"", "" },
        { "\"plain and longer than eight bytes\"", "plain and longer than eight bytes" },
        { "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t" },
        { "\"\\u0041\\u00e9\\u20AC\\ud83d\\uDE00\"", "A\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80" },
        { "\"before the escape \\n and long after it\"", "before the escape \n and long after it" },
        { "\"caf\xC3\xA9 \xF0\x9F\x98\x80 \\u0001 \x7F\"", "caf\xC3\xA9 \xF0\x9F\x98\x80 \x01 \x7F" },
        { "\"\\uD800\\uDC00\\uDBFF\\uDFFF\\uD7FF\\uE000\\uFFFF\"",
          "\xF0\x90\x80\x80\xF4\x8F\xBF\xBF\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBF" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct reading r = read_json(cases[i].json);
        CHECK_INT(r.status, KMP_OK);
        CHECK(r.status == KMP_OK && text_is(r.tape.nodes[0].text, cases[i].text));
        done(&r);
    }
}

static void special_bytes_are_seen_at_every_place_of_a_string(void)
{
    static const char specials[] = { '"', '\\', '\n', 0x00, 0x1F, (char)0x80, (char)0xFF };
    for (size_t at = 0; at < 39; at++)
        for (size_t k = 0; k < sizeof specials; k++) {
            char json[43] = "\"";
            memset(json + 1, 'x', 40);
            json[1 + at] = specials[k];
            json[41] = '"';
            struct reading r = read_bytes(json, 42);
            CHECK(r.status != KMP_OK);
            CHECK_INT(problem_at(r.problems, 0)->column,
                      specials[k] == '"' || specials[k] == '\\' ? at + 3 : at + 2);
            done(&r);
        }
}

// Every byte that a string may hold as it stands, at every place of a string: plain are those from 0x20 to
// 0x7E.
static void a_text_is_known_to_be_plain_only_where_all_its_bytes_are(void)
{
    for (int byte = 0x20; byte < 0x80; byte++)
        for (size_t at = 0; at < 19; at++) {
            char json[] = "[\"abcdefghijklmnopqrs\"        ]";
            json[2 + at] = (char)byte;
            struct reading r = read_json(json);
            CHECK(byte == '"' || byte == '\\' || tape_node(&r.tape, 1)->plain == (byte < 0x7F));
            done(&r);
        }
    struct reading r =
        read_json("[\"caf\xC3\xA9\", \"\\u0041\", \"a\\/b\", {\"k\": \"\", \"n\": 1.0}        ]");
    CHECK_INT(r.status, KMP_OK);
    for (uint32_t i = 0; i < r.tape.count; i++)
        CHECK(tape_node(&r.tape, i)->plain == (i == 5));
    done(&r);
}

static void nodes_lead_to_each_other(void)
{
    struct reading r = read_json(" { \"a\" : [ 1 , { } , [ ] ] , \"b\" : null, \"\" : true } ");
    const struct tape *tape = &r.tape;
    CHECK_INT(r.status, KMP_OK);
    CHECK_INT(tape->count, 7);
    uint32_t a = tape_member(tape, 0, "a"), b = tape_member(tape, 0, "b"), nameless = tape_member(tape, 0, "");
    CHECK_INT(a, 1);
    CHECK_INT(b, 5);
    CHECK_INT(nameless, 6);
    CHECK_INT(tape_node(tape, 0)->count, 3);
    CHECK_INT(tape_node(tape, a)->count, 3);
    CHECK_INT(tape_first(tape, 0), a);
    CHECK_INT(tape_node(tape, a)->next, b);
    CHECK_INT(tape_node(tape, nameless)->next, 0);
    CHECK_INT(tape_first(tape, a), 2);
    CHECK_INT(tape_node(tape, 2)->next, 3);
    CHECK_INT(tape_node(tape, 3)->next, 4);
    CHECK_INT(tape_node(tape, 4)->next, 0);
    CHECK_INT(tape_first(tape, 3), 0);
    CHECK_INT(tape_first(tape, 4), 0);
    CHECK_INT(tape_first(tape, b), 0);
    CHECK_INT(tape_node(tape, 4)->parent, a);
    CHECK_INT(tape_node(tape, a)->key_at, 3);
    CHECK_INT(tape_node(tape, a)->at, 9);
    CHECK_INT(tape_member(tape, 0, "c"), 0);
    CHECK_INT(tape_member(tape, a, "a"), 0);
    CHECK_STR(tape_kind_name(tape_node(tape, a)), "a list");
    CHECK_STR(tape_kind_name(tape_node(tape, nameless)), "true");
    done(&r);
}

static void a_fault_has_its_place_and_says_what_was_found(void)
{
    static const struct {
        const char *json;
        uint32_t line, column;
        const char *pointer, *text;
    } cases[] = {
        { "", 1, 1, "", "expected a value, found the end of the text" },
        { "{\"a\": 1,\n \"b\" 2}", 2, 6, "/b", "expected a colon, found \"2\"" },
        { "{\"a\": 1\n \"b\": 2}", 2, 2, "", "expected a comma or }, found a quotation mark" },
        { "{\"a\": [1, 2,]}", 1, 13, "/a/2", "expected a value, found \"]\"" },
        { "{\"a\": 1,}", 1, 9, "", "expected a key in quotation marks, found \"}\"" },
        { "{a: 1}", 1, 2, "", "expected a key in quotation marks or }, found \"a\"" },
        { "[1 2]", 1, 4, "", "expected a comma or ], found \"2\"" },
        { "[True]", 1, 2, "/0", "expected a value, found \"True\"" },
        { "{\"x\": {\"y/z\": 01}}", 1, 16, "/x/y~1z", "expected a number without a leading zero, found \"1\"" },
        { "{\"x\": {}, \"caf\xC3\xA9\": +1}", 1, 19, "/caf\xC3\xA9", "expected a value, found \"+1\"" },
        { "\"abc\n\"", 1, 5, "", "expected a closing quotation mark, found the end of the line" },
        { "[\"a\tb\"]", 1, 4, "/0",
          "expected an escape such as \\t instead of a control character, found U+0009" },
        { "[\"\\x\"]", 1, 4, "/0", "expected one of \" \\ / b f n r t u after a backslash, found \"x\"" },
        { "[\"\\u12g4\"]", 1, 7, "/0", "expected four hexadecimal digits, found \"g4\"" },
        { "{\"k\": \"\\u0000\"}", 1, 8, "/k", "expected text without U+0000, found \\u0000" },
        { "[\"\\ud800x\"]", 1, 3, "/0", "expected UTF-8 text, found half a pair of surrogates, \\ud800" },
        { "[\"\\uDC00\"]", 1, 3, "/0", "expected UTF-8 text, found half a pair of surrogates, \\uDC00" },
        { "[\"\\ud800\\u0041\"]", 1, 3, "/0", "expected UTF-8 text, found half a pair of surrogates, \\ud800" },
        { "[\"\\ud800\\uffff\"]", 1, 3, "/0", "expected UTF-8 text, found half a pair of surrogates, \\ud800" },
        { "[\"\xED\xA0\x80\"]", 1, 3, "/0", "expected UTF-8 text, found the byte 0xED" },
        { "\xEF\xBB\xBF{}", 1, 1, "", "expected UTF-8 text, found a byte order mark" },
        { "\xFF\xFE{", 1, 1, "", "expected UTF-8 text, found the byte 0xFF" },
        { "{} {}", 1, 4, "", "expected the end of the text, found \"{\"" },
        { "{\"a\": 1,\n\"a\": 2}", 2, 1, "/a", "the key \"a\" stands twice in one object; keep one of them" },
        { "{\"o\": {\"a\": 1, \"\\u0061\": 2}}", 1, 16, "/o/a",
          "the key \"a\" stands twice in one object; keep one of them" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct reading r = read_json(cases[i].json);
        kmp_problem problem = kmp_problems_get(r.problems, 0, KMP_ENGLISH);
        CHECK(r.status != KMP_OK && r.status == problem.status && problem.severity == KMP_ERROR);
        CHECK_INT(kmp_problems_count(r.problems), 1);
        CHECK_STR(problem.text, cases[i].text);
        CHECK_STR(problem.pointer, cases[i].pointer);
        CHECK_INT(problem.line, cases[i].line);
        CHECK_INT(problem.column, cases[i].column);
        CHECK_STR(problem.file, "paper.json");
        CHECK(r.tape.nodes == NULL && r.tape.count == 0);
        done(&r);
    }
}

static const char paper[] =
    "{\"submission\": 1, \"id\": \"caf\xC3\xA9 \\u00e9\\n\", \"taken\": {\"from\": null, \"pauses\": []},\n"
    " \"evidence\": {\"disc\": [{\"value\": \"25.98\"}, -1.5e+3, true, false]}}";

static void every_beginning_of_a_text_is_refused_with_one_error(void)
{
    for (size_t size = 0; size < sizeof paper - 1; size++) {
        struct reading r = read_bytes(paper, size);
        CHECK(r.status == KMP_JSON_SYNTAX || r.status == KMP_JSON_ENCODING);
        CHECK_INT(kmp_problems_count(r.problems), 1);
        done(&r);
    }
    struct reading whole = read_bytes(paper, sizeof paper - 1);
    CHECK_INT(whole.status, KMP_OK);
    done(&whole);
}

static void any_changed_byte_gives_a_tape_or_one_error(void)
{
    char changed[sizeof paper];
    for (size_t i = 0; i < sizeof paper - 1; i++)
        for (int byte = 0; byte < 256; byte++) {
            memcpy(changed, paper, sizeof paper);
            changed[i] = (char)byte;
            struct reading r = read_bytes(changed, sizeof paper - 1);
            CHECK_INT(kmp_problems_count(r.problems), r.status != KMP_OK);
            CHECK(r.status == KMP_OK || problem_at(r.problems, 0)->column >= 1);
            done(&r);
        }
}

static void pointers_lead_to_their_nodes(void)
{
    struct reading r = read_json("{\"a/b\": [0, {\"m~n\": 1}, [2, 3]], \"\": {\"\": 4}}");
    static const char *const wanted[] = { "",        "/a~1b",     "/a~1b/0",   "/a~1b/1", "/a~1b/1/m~0n",
                                          "/a~1b/2", "/a~1b/2/0", "/a~1b/2/1", "/",       "//" };
    CHECK_INT(r.tape.count, 10);
    for (uint32_t i = 0; i < r.tape.count; i++)
        CHECK_STR(tape_pointer(&r.arena, &r.tape, i), wanted[i]);
    done(&r);
}

static void a_place_counts_lines_and_code_points(void)
{
    struct reading r = read_json("[\"\xC3\xA9\xF0\x9F\x98\x80\", 1,\n\r\n 2]");
    uint32_t line, column;
    tape_place(&r.tape, r.tape.nodes[2].at, &line, &column);
    CHECK_INT(line, 1);
    CHECK_INT(column, 8);
    r.tape.first_line = 17;
    tape_place(&r.tape, r.tape.nodes[3].at, &line, &column);
    CHECK_INT(line, 19);
    CHECK_INT(column, 2);
    done(&r);
}

static void a_problem_at_a_node_has_its_place(void)
{
    struct reading r = read_json("{\"evidence\":\n  {\"doze\": \"18\"}}");
    tape_say(r.problems, &r.tape, 2, KMP_WARNING, KMP_NOT_A_NUMBER, "found", "18", (char *)NULL);
    tape_say(r.problems, &r.tape, 2, KMP_ERROR, KMP_UNKNOWN_KEY, "key", "doze", (char *)NULL);
    const struct problem *value = problem_at(r.problems, 0), *key = problem_at(r.problems, 1);
    CHECK_INT(value->line, 2);
    CHECK_INT(value->column, 12);
    CHECK_STR(value->pointer, "/evidence/doze");
    CHECK_STR(value->file, "paper.json");
    CHECK_INT(key->column, 4);
    CHECK_INT(key->severity, KMP_ERROR);
    done(&r);
}

static void an_emptied_arena_reads_the_next_paper(void)
{
    struct arena arena = { 0 };
    for (int i = 0; i < 100; i++) {
        struct tape tape;
        CHECK_INT(tape_read(&tape, &arena, paper, sizeof paper - 1, NULL, NULL), KMP_OK);
        CHECK(text_is(tape_node(&tape, tape_member(&tape, 0, "id"))->text, "caf\xC3\xA9 \xC3\xA9\n"));
        arena_empty(&arena);
    }
    arena_free(&arena);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "numbers stay the text that was written", numbers_stay_the_text_that_was_written },
        { "strings are decoded", strings_are_decoded },
        { "special bytes are seen at every place of a string",
          special_bytes_are_seen_at_every_place_of_a_string },
        { "a text is known to be plain only where all its bytes are",
          a_text_is_known_to_be_plain_only_where_all_its_bytes_are },
        { "nodes lead to each other", nodes_lead_to_each_other },
        { "a fault has its place and says what was found", a_fault_has_its_place_and_says_what_was_found },
        { "every beginning of a text is refused with one error",
          every_beginning_of_a_text_is_refused_with_one_error },
        { "any changed byte gives a tape or one error", any_changed_byte_gives_a_tape_or_one_error },
        { "pointers lead to their nodes", pointers_lead_to_their_nodes },
        { "a place counts lines and code points", a_place_counts_lines_and_code_points },
        { "a problem at a node has its place", a_problem_at_a_node_has_its_place },
        { "an emptied arena reads the next paper", an_emptied_arena_reads_the_next_paper },
    };
    return CHECK_SUITE("tape", tests);
}
