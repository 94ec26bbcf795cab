// SPDX-License-Identifier: Apache-2.0
// test_record_read.c -- what a record is, and what is refused as one
#include "check.h"
#include "model/record.h"
#include "said.h"

#define HASH "\"1111111111111111111111111111111111111111111111111111111111111111\""

// Invented throughout.
static const char sound[] =
    "{\"assessors\":[{\"id\":\"A1\"}],\"attempt\":1,\"candidate\":{\"id\":\"1\",\"issuer\":\"bpvp-kupang\"},"
    "\"criteria\":[{\"contribution\":\"0\",\"counts\":[],\"decided_by\":{\"measure\":\"imperfection\",\"row\":"
    "0},"
    "\"from\":[{\"measure\":\"imperfection\",\"row\":0}],\"id\":\"undercut\",\"kind\":\"measured\",\"kuk\":["
    "\"2.3\"],"
    "\"level\":1,\"marks\":[],\"missing\":false,\"need\":\"1\",\"out_of\":\"1\",\"points\":\"0\","
    "\"rule\":{\"each\":\"all\",\"source\":null,\"when\":\"otherwise\"},\"say\":{\"en\":\"Too "
    "deep.\"},\"ticks\":[],"
    "\"title\":{\"en\":\"Undercut\",\"id\":\"Takik\"},\"unit\":null,\"verdict\":\"BK\",\"weight\":\"20\"},"
    "{\"contribution\":\"280/"
    "3\",\"counts\":[{\"assessor\":\"A1\",\"count\":2}],\"decided_by\":null,\"from\":[],"
    "\"id\":\"bead\",\"kind\":\"judged\",\"kuk\":[],\"level\":0,\"marks\":[{\"assessor\":\"A1\",\"points\":\"7/"
    "3\"}],"
    "\"missing\":false,\"need\":null,\"out_of\":\"3\",\"points\":\"7/3\","
    "\"rule\":{\"combine\":\"mean\",\"low\":\"1\",\"high\":\"2\",\"source\":\"our choice\",\"when\":\"mark\"},"
    "\"say\":null,\"ticks\":[{\"assessor\":\"A1\",\"met\":\"not_applicable\"}],\"title\":null,\"unit\":\"U1\","
    "\"verdict\":null,\"weight\":\"120\"}],"
    "\"from\":[],\"kind\":\"attempt\","
    "\"made_by\":{\"abi\":1,\"build\":\"gcc\",\"caged\":false,\"engine\":\"0.1.0\",\"plugin_sha256\":null},"
    "\"measures\":[{\"decimals\":2,\"error\":null,\"from\":[\"/evidence/imperfections/"
    "0\"],\"id\":\"imperfection\","
    "\"label\":{\"en\":\"Imperfection\",\"id\":null},\"limit\":{\"clause\":\"Table 1, "
    "5011\",\"edition\":\"2023\","
    "\"high\":\"0.3\",\"high_open\":false,\"standard\":\"ISO "
    "5817\",\"verified\":true},\"row\":0,\"unit\":\"mm\","
    "\"value\":\"0.4\",\"within\":false}],"
    "\"out_of\":\"140\",\"problems\":[{\"args\":{\"instrument\":\"cal-07\"},\"code\":\"calibration_unknown\","
    "\"pointer\":\"/instruments/"
    "0\",\"severity\":\"note\"},{\"args\":{},\"code\":\"no_assessor\",\"pointer\":\"\","
    "\"severity\":\"warning\"}],\"purpose\":\"certification\",\"ranking\":{\"ties\":[\"12.5\",null],\"value\":"
    "\"73.33\"},"
    "\"record\":1,\"rubric\":{\"id\":\"welding/x\",\"language\":1,\"sha256\":" HASH
    ",\"title\":{\"id\":\"Las\"},"
    "\"version\":\"1.0.0\"},\"scope\":{\"tested\":{\"process\":\"111\"}},\"score\":\"73.33\",\"session\":null,"
    "\"settings\":{\"edition\":\"2023\"},\"submission\":{\"id\":\"a\",\"sha256\":" HASH "},\"supersedes\":null,"
    "\"taken\":{\"ended\":\"completed\",\"from\":\"2026-11-20T08:00:00+08:00\",\"to\":\"2026-11-20T09:00:00+08:"
    "00\"},"
    "\"trade\":{\"id\":\"welding\",\"rules_sha256\":" HASH ",\"version\":\"1.0.0\"},"
    "\"units\":[{\"agrees\":false,\"code\":\"U1\",\"decree\":\"98/"
    "2018\",\"kuk_required\":[\"1.1\"],\"kuk_seen\":[],"
    "\"recommended\":[{\"assessor\":\"A1\",\"reason\":null,\"result\":\"K\"}],\"title\":null,\"verdict\":\"not_"
    "yet\","
    "\"version\":null}],\"verdict\":\"not_yet\"}";

static struct arena arena;
static kmp_problems *problems;
static struct record record;

static const char *read_text(const char *json)
{
    arena_empty(&arena);
    kmp_status status = record_read(&record, &arena, json, strlen(json), "record", quiet(problems));
    CHECK_INT(status == KMP_OK, kmp_problems_count(problems) == 0);
    return said(problems);
}

// The sound record with the first `old` replaced.
static const char *read_with(const char *old, const char *new)
{
    static char text[8192];
    const char *at = strstr(sound, old);
    CHECK(at != NULL);
    if (at == NULL)
        return "";
    snprintf(text, sizeof text, "%.*s%s%s", (int)(at - sound), sound, new, at + strlen(old));
    return read_text(text);
}

static void a_sound_record_is_read(void)
{
    CHECK_STR(read_text(sound), "");
    CHECK_INT(record.kind, RECORD_ATTEMPT);
    CHECK_INT(record.verdict, VERDICT_NOT_YET);
    CHECK_INT(record.purpose, FOR_CERTIFICATION);
    CHECK_INT(record.score.n, 7333);
    CHECK_INT(record.score.d, 100);
    CHECK_INT(record.out_of.n, 140);
    CHECK_INT(record.attempt, 1);
    CHECK_INT(record.criteria, tape_member(&record.tape, 0, "criteria"));
    CHECK_INT(record.trade, tape_member(&record.tape, 0, "trade"));
    CHECK_INT(record.session, 0);
    CHECK_INT(record.from.count, 0);
    CHECK(record.supersedes.bytes == NULL);
}

static void another_paper_is_no_record(void)
{
    CHECK_STR(read_text("{\"submission\":1,\"id\":\"a\"}"),
              "error : this is no competency record: the key \"record\" is missing\n");
    CHECK_STR(read_text("[]"), "error : this is no competency record: the key \"record\" is missing\n");
    read_text("{\"record\":1,}");
    CHECK_INT(kmp_problems_get(problems, 0, KMP_ENGLISH).status, KMP_JSON_SYNTAX);
}

static void an_attempt_has_all_its_keys(void)
{
    const char *heard = read_text("{\"record\":1,\"kind\":\"attempt\"}");
    static const char *const keys[] = { "verdict", "units",     "criteria", "measures",   "problems",
                                        "purpose", "candidate", "from",     "score",      "out_of",
                                        "ranking", "scope",     "settings", "submission", "rubric",
                                        "trade",   "attempt",   "taken",    "assessors" };
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        char line[80];
        snprintf(line, sizeof line, "error : the key \"%s\" is missing\n", keys[i]);
        CHECK(strstr(heard, line) != NULL);
    }
    CHECK_INT(kmp_problems_count(problems), sizeof keys / sizeof keys[0]);
}

static void what_is_deep_inside_is_looked_at(void)
{
    static const struct {
        const char *old, *new, *sentence;
    } rows[] = {
        { "\"record\":1", "\"record\":2", "error /record: expected 1..1, found 2\n" },
        { "\"verdict\":\"BK\"", "\"verdict\":\"not_yet\"",
          "error /criteria/0/verdict: expected one of \"K\", \"BK\", \"PL\", \"NA\", found \"not_yet\"\n" },
        { "\"points\":\"7/3\"", "\"points\":\"7/0\"",
          "error /criteria/1/marks/0/points: expected a decimal number such as 12.5, found \"7/0\"\n" },
        { "\"points\":\"0\"", "\"points\":0.5",
          "error /criteria/0/points: write 0.5 in quotation marks, as decimal text such as \"12.5\": a JSON "
          "number can "
          "lose its last digits\n" },
        { "\"verified\":true", "\"verified\":\"yes\"",
          "error /measures/0/limit/verified: expected true or false, found text\n" },
        { "\"ties\":[\"12.5\",null]", "\"ties\":[\"12.5\",\"x\"]",
          "error /ranking/ties/1: expected a decimal number such as 12.5, found \"x\"\n" },
        { "\"pointer\":\"\"", "\"pointer\":\"instruments\"",
          "error /problems/1/pointer: expected a JSON pointer such as /evidence/thickness, found "
          "\"instruments\"\n" },
        { "\"result\":\"K\"", "\"result\":\"k\"",
          "error /units/0/recommended/0/result: expected one of \"K\", \"BK\", \"PL\", found \"k\"\n" },
        { "\"rules_sha256\":" HASH ",", "", "error /trade: the key \"rules_sha256\" is missing\n" },
        { "\"score\":\"73.33\",", "", "error : the key \"score\" is missing\n" },
        { "\"abi\":1", "\"abi\":1,\"host\":\"x\"", "error /made_by/host: there is no key \"host\" here\n" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        CHECK_STR(read_with(rows[i].old, rows[i].new), rows[i].sentence);
}

static void what_may_be_null_or_left_out_is_taken(void)
{
    CHECK_STR(read_with("\"score\":\"73.33\"", "\"score\":null"), "");
    CHECK(!exact_given(record.score));
    CHECK_STR(read_with("\"points\":\"0\"", "\"points\":null"), "");
    CHECK_STR(read_with("\"value\":\"0.4\"", "\"value\":null"), "");
    CHECK_STR(read_with(",\"verdict\":\"not_yet\"}", ",\"verdict\":\"not_yet\",\"resit\":[]}"), "");
}

static void a_number_too_long_to_compute_with_is_still_a_record(void)
{
    CHECK_STR(read_with("\"score\":\"73.33\"",
                        "\"score\":\"0.00000000000000000021684043449710088680149056017398834228515625\""),
              "");
    CHECK(exact_overflowed(record.score));
}

static const struct check_test tests[] = {
    { "a sound record is read", a_sound_record_is_read },
    { "another paper is no record", another_paper_is_no_record },
    { "an attempt has all its keys", an_attempt_has_all_its_keys },
    { "what is deep inside is looked at", what_is_deep_inside_is_looked_at },
    { "what may be null or left out is taken", what_may_be_null_or_left_out_is_taken },
    { "a number too long to compute with is still a record",
      a_number_too_long_to_compute_with_is_still_a_record },
};

int main(void)
{
    problems = kmp_problems_new();
    int result = CHECK_SUITE("record_read", tests);
    kmp_problems_free(problems);
    arena_free(&arena);
    return result;
}
