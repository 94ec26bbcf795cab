// SPDX-License-Identifier: Apache-2.0
// test_submission.c -- what a submission is, and every way in which it is none
#include "check.h"
#include "model/submission.h"
#include "paper.h"
#include "said.h"

static struct arena arena;
static kmp_problems *problems;
static struct submission attempt;

static const char *read_paper(const char *json)
{
    arena_empty(&arena);
    CHECK(json != NULL);
    if (json == NULL)
        return "";
    kmp_status status = submission_read(&attempt, &arena, json, strlen(json), "paper", quiet(problems));
    CHECK_INT(status == KMP_OK, kmp_problems_count(problems) == 0);
    return said(problems);
}

static void a_sound_submission_is_read_in_full(void)
{
    CHECK_STR(read_paper(paper_sound), "");
    CHECK(text_is(attempt.id, "KPG-2026-LAS2-007-1") && text_is(attempt.rubric, "welding/smaw-3g-plate@1.2.0"));
    CHECK_INT(attempt.purpose, FOR_CERTIFICATION);
    CHECK(text_is(attempt.candidate.issuer, "bpvp-kupang"));
    CHECK_INT(attempt.taken.pauses.count, 1);
    CHECK_INT(attempt.taken.ended, ENDED_COMPLETED);
    CHECK_INT(((struct adjustment *)attempt.adjustments.items)[0].extra_time_s, 600);
    CHECK_INT(((struct assessor *)attempt.assessors.items)[1].role, -1);
    CHECK(!((struct assessor *)attempt.assessors.items)[0].trained_candidate);
    CHECK(((struct instrument *)attempt.instruments.items)[0].calibrated_until.bytes == NULL);
    CHECK_INT(((struct tick *)attempt.ticks.items)[0].met, MET_YES);
    CHECK_INT(((struct tally *)attempt.tallies.items)[0].count, 2);
    CHECK_INT(((struct mark *)attempt.marks.items)[1].points.n, 5);
    CHECK_INT(((struct recommendation *)attempt.recommendations.items)[0].result, RECOMMENDS_K);
    CHECK(attempt.session != 0 && attempt.evidence != 0);
    CHECK_INT(strlen(attempt.sha256), 64);
}

static void the_hash_ignores_order_and_white_space_but_no_digit(void)
{
    char first[65];
    read_paper(
        "{\"submission\":1,\"id\":\"a\",\"rubric\":\"r\",\"purpose\":\"rpl\",\"attempt\":1,"
        "\"candidate\":{\"issuer\":\"i\",\"id\":\"1\"},\"assessors\":[{\"id\":\"A\"}],"
        "\"taken\":{\"from\":\"2026-01-01T00:00:00Z\",\"to\":\"2026-01-01T01:00:00Z\",\"ended\":\"completed\"},"
        "\"evidence\":{\"x\":\"1.50\"}}");
    memcpy(first, attempt.sha256, sizeof first);
    CHECK_STR(
        read_paper(
            "{ \"evidence\": {\"x\":\"1.\\u0035\\u0030\"}, \"id\":\"a\",\"rubric\":\"r\",\"purpose\":\"rpl\","
            "\"attempt\":1,\n\"candidate\":{\"id\":\"1\",\"issuer\":\"i\"},\"assessors\":[{\"id\":\"A\"}],"
            "\"taken\":{\"from\":\"2026-01-01T00:00:00Z\",\"ended\":\"completed\","
            "\"to\":\"2026-01-01T01:00:00Z\"},\"submission\":1}"),
        "");
    CHECK_STR(attempt.sha256, first);
    CHECK_STR(read_paper(paper_with("\"thickness\":\"10\"", "\"thickness\":\"10.0\"")), "");
    memcpy(first, attempt.sha256, sizeof first);
    CHECK_STR(read_paper(paper_sound), "");
    CHECK(strcmp(first, attempt.sha256) != 0);
}

struct change {
    const char *old, *new, *sentences;
};

static void check_changes(const struct change *rows, size_t count)
{
    for (size_t i = 0; i < count; i++)
        CHECK_STR(read_paper(paper_with(rows[i].old, rows[i].new)), rows[i].sentences);
}
#define CHECK_CHANGES(rows) check_changes(rows, sizeof(rows) / sizeof((rows)[0]))

static void every_required_key_is_asked_for(void)
{
    CHECK_STR(read_paper("{}"), "error : the key \"submission\" is missing\n"
                                "error : the key \"id\" is missing\n"
                                "error : the key \"rubric\" is missing\n"
                                "error : the key \"purpose\" is missing\n"
                                "error : the key \"candidate\" is missing\n"
                                "error : the key \"attempt\" is missing\n"
                                "error : the key \"taken\" is missing\n");
    static const struct change rows[] = {
        { "{\"issuer\":\"bpvp-kupang\",\"id\":\"LAS2-007\"}", "{}",
          "error /candidate: the key \"issuer\" is missing\nerror /candidate: the key \"id\" is missing\n" },
        { "\"ended\":\"completed\"", "\"note\":\"x\"", "error /taken: the key \"ended\" is missing\n" },
        { "{\"id\":\"A2\"}", "{}",
          "error /assessors/1: the key \"id\" is missing\n"
          "error /marks/1/assessor: \"A2\" is not among this attempt's assessors\n" },
        { "\"criterion\":\"ppe\",", "", "error /ticks/0: the key \"criterion\" is missing\n" },
        { ",\"met\":true", "", "error /ticks/0: the key \"met\" is missing\n" },
        { ",\"count\":2", "", "error /counts/0: the key \"count\" is missing\n" },
        { ",\"points\":\"2\"", "", "error /marks/0: the key \"points\" is missing\n" },
        { "\"result\":\"K\",", "", "error /recommendations/0: the key \"result\" is missing\n" },
        { "\"code\":\"extra_time\",", "", "error /adjustments/0: the key \"code\" is missing\n" },
        { "\"what\":\"result_seen\",", "", "error /agreements/0: the key \"what\" is missing\n" },
        { "\"value\":\"0.05\",", "", "error /instruments/0/resolution: the key \"value\" is missing\n" },
    };
    CHECK_CHANGES(rows);
}

static void every_value_has_its_kind(void)
{
    static const struct change rows[] = {
        { "\"submission\":1", "\"submission\":2", "error /submission: expected 1..1, found 2\n" },
        { "\"attempt\":1", "\"attempt\":0", "error /attempt: expected 1..1000, found 0\n" },
        { "\"met\":true", "\"met\":\"not_applicable\"", "" },
        { "\"met\":true", "\"met\":\"no\"",
          "error /ticks/0/met: expected one of \"not_applicable\", found \"no\"\n" },
        { "\"met\":true", "\"met\":null", "error /ticks/0/met: expected \"not_applicable\", found null\n" },
        { "\"count\":2", "\"count\":-1", "error /counts/0/count: expected 0..1000000, found -1\n" },
        { "\"points\":\"2\"", "\"points\":2", "" },
        { "\"points\":\"2\"", "\"points\":2.5",
          "error /marks/0/points: write 2.5 in quotation marks, as decimal text such as \"12.5\": a JSON "
          "number can lose "
          "its last digits\n" },
        { "\"certification\"", "\"exam\"",
          "error /purpose: expected one of \"training\", \"certification\", \"recertification\", \"rcc\", "
          "\"rpl\", found "
          "\"exam\"\n" },
        { "\"kind\":\"sewaktu\"", "\"kind\":\"online\"",
          "error /session/tuk/kind: expected one of \"sewaktu\", \"tempat_kerja\", \"mandiri\", found "
          "\"online\"\n" },
        { "{\"thickness\":\"10\"}", "[]", "error /evidence: expected an object, found a list\n" },
        { "[\"C.24LAS01.029.1\"]", "[]", "error /covers: the list needs at least 1 entries, found 0\n" },
        { "\"calibrated_until\":null", "\"calibrated_until\":\"soon\"",
          "error /instruments/0/calibrated_until: expected a date such as 2026-11-20, found \"soon\"\n" },
        { "\"sufficient\":\"unknown\"", "\"sufficient\":\"maybe\"",
          "error /attachments/0/vatm/sufficient: expected one of \"yes\", \"no\", \"unknown\", found "
          "\"maybe\"\n" },
        { "\"batch\"", "\"bacth\"",
          "error /session/bacth: there is no key \"bacth\" here; did you mean \"batch\"?\n" },
    };
    CHECK_CHANGES(rows);
}

static void a_national_number_is_no_candidate(void)
{
    static const struct change rows[] = {
        { "\"id\":\"LAS2-007\"", "\"id\":\"5371012309010004\"",
          "error /candidate/id: 16 digits are a national identity number (NIK), which stands only in the "
          "people "
          "file; give the candidate the centre's own number\n" },
        { "\"id\":\"LAS2-007\"", "\"id\":\"5371 0123 0901 0004\"",
          "error /candidate/id: 16 digits are a national identity number (NIK), which stands only in the "
          "people "
          "file; give the candidate the centre's own number\n" },
        { "\"id\":\"LAS2-007\"", "\"id\":\"NIK-5371012309010004\"",
          "error /candidate/id: 16 digits are a national identity number (NIK), which stands only in the "
          "people "
          "file; give the candidate the centre's own number\n" },
        { "\"id\":\"LAS2-007\"", "\"id\":\"537101230901000\"", "" },
        { "\"id\":\"LAS2-007\"", "\"id\":\"53710123090100041\"", "" },
        { "\"id\":\"LAS2-007\"", "\"id\":\"KPG-2026-11-000000-0001-07\"", "" },
    };
    CHECK_CHANGES(rows);
}

static void times_run_forward(void)
{
    static const struct change rows[] = {
        { "\"to\":\"2026-11-20T09:10:00+08:00\"", "\"to\":\"2026-11-20T07:59:59+08:00\"",
          "error /taken/to: the end lies before the start\n" },
        { "\"to\":\"2026-11-20T08:30:00+08:00\"", "\"to\":\"2026-11-20T08:19:00+08:00\"",
          "error /taken/pauses/0/to: the end lies before the start\n" },
        { "\"to\":\"2026-11-20T08:30:00+08:00\"", "\"to\":\"2026-11-20T09:10:01+08:00\"",
          "error /taken/pauses/0: the pause lies outside the time of the attempt\n" },
        { "\"to\":\"2026-11-20T08:30:00+08:00\"", "\"to\":\"2026-11-20T02:10:00+01:00\"", "" },
        { "\"why\":\"power cut\"}",
          "\"why\":\"power "
          "cut\"},{\"from\":\"2026-11-20T08:29:59+08:00\",\"to\":\"2026-11-20T08:40:00+08:00\"}",
          "error /taken/pauses/1: two pauses overlap; write them as one\n" },
        { "\"why\":\"power cut\"}",
          "\"why\":\"power "
          "cut\"},{\"from\":\"2026-11-20T08:30:00+08:00\",\"to\":\"2026-11-20T08:40:00+08:00\"}",
          "" },
    };
    CHECK_CHANGES(rows);
}

static void assessors_are_known_and_give_once(void)
{
    static const struct change rows[] = {
        { "\"ppe\",\"assessor\":\"A1\"", "\"ppe\",\"assessor\":\"A3\"",
          "error /ticks/0/assessor: \"A3\" is not among this attempt's assessors\n" },
        { "\"restarts\",\"assessor\":\"A1\"", "\"restarts\",\"assessor\":\"A3\"",
          "error /counts/0/assessor: \"A3\" is not among this attempt's assessors\n" },
        { "[{\"assessor\":\"A1\",\"unit\"", "[{\"assessor\":\"A3\",\"unit\"",
          "error /recommendations/0/assessor: \"A3\" is not among this attempt's assessors\n" },
        { "\"assessor\":\"A2\",\"points\"", "\"assessor\":\"A1\",\"points\"",
          "error /marks/1: assessor \"A1\" gave criterion \"bead\" twice; keep one\n" },
        { "{\"id\":\"A2\"}", "{\"id\":\"A1\"},{\"id\":\"A2\"}",
          "error /assessors/1: the id \"A1\" stands twice in this list; each entry needs its own\n" },
        { "\"instruments\":[", "\"instruments\":[{\"id\":\"cal-07\"},",
          "error /instruments/1: the id \"cal-07\" stands twice in this list; each entry needs its own\n" },
    };
    CHECK_CHANGES(rows);
}

// The marks of a paper, and what is to be said of them, for a list of four out of `rows`.
static void check_marks_of(const char *const rows[4][2], unsigned list)
{
    char json[512], wanted[1024] = "";
    int end = 0, said_end = 0;
    for (int i = 0; i < 4; i++) {
        const char *const *row = rows[list >> 2 * i & 3];
        bool before = false;
        for (int k = 0; k < i; k++)
            before = before || rows[list >> 2 * k & 3] == row;
        end += snprintf(json + end, sizeof json - (size_t)end,
                        "%s{\"criterion\":\"%s\",\"assessor\":\"%s\",\"points\":\"1\"}", i > 0 ? "," : "",
                        row[0], row[1]);
        if (strcmp(row[1], "A3") == 0)
            said_end += snprintf(wanted + said_end, sizeof wanted - (size_t)said_end,
                                 "error /marks/%d/assessor: \"A3\" is not among this attempt's assessors\n", i);
        if (before)
            said_end += snprintf(wanted + said_end, sizeof wanted - (size_t)said_end,
                                 "error /marks/%d: assessor \"%s\" gave criterion \"%s\" twice; keep one\n", i,
                                 row[1], row[0]);
    }
    CHECK_STR(read_paper(paper_with("{\"criterion\":\"bead\",\"assessor\":\"A1\",\"points\":\"2\"},"
                                    "{\"criterion\":\"bead\",\"assessor\":\"A2\",\"points\":\"2.5\"}",
                                    json)),
              wanted);
}

static void what_is_given_twice_is_found_in_any_order(void)
{
    static const char *const rows[4][2] = {
        { "bead", "A1" }, { "bead", "A2" }, { "root", "A1" }, { "root pass", "A3" }
    };
    for (unsigned list = 0; list < 256; list++)
        check_marks_of(rows, list);
}

static void somebody_has_to_assess_whoever_came(void)
{
    static const char format[] =
        "{\"submission\":1,\"id\":\"a\",\"rubric\":\"r\",\"purpose\":\"training\",\"attempt\":1,%s"
        "\"candidate\":{\"issuer\":\"i\",\"id\":\"1\"},"
        "\"taken\":{\"from\":\"2026-01-01T00:00:00Z\",\"to\":\"2026-01-01T00:00:00Z\",\"ended\":\"%s\"}}";
    char json[1024];
    snprintf(json, sizeof json, format, "", "completed");
    CHECK_STR(read_paper(json), "error : no assessor is named; an observer does not assess\n");
    snprintf(json, sizeof json, format, "\"assessors\":[],", "withdrew");
    CHECK_STR(read_paper(json), "error /assessors: no assessor is named; an observer does not assess\n");
    snprintf(json, sizeof json, format, "", "absent");
    CHECK_STR(read_paper(json), "");
    snprintf(json, sizeof json, format, "\"evidence\":{},\"ticks\":[],", "absent");
    CHECK_STR(read_paper(json), "");
}

static void an_absent_candidate_showed_nothing(void)
{
    static const struct change rows[] = {
        { "\"completed\"", "\"absent\"",
          "error /evidence: the candidate is marked absent, yet \"evidence\" is not empty\n"
          "error /ticks: the candidate is marked absent, yet \"ticks\" is not empty\n"
          "error /counts: the candidate is marked absent, yet \"counts\" is not empty\n"
          "error /marks: the candidate is marked absent, yet \"marks\" is not empty\n" },
    };
    CHECK_CHANGES(rows);
}

static void what_replaces_another_says_why(void)
{
    static const char hash[] =
        "\"supersedes\":\"1111111111111111111111111111111111111111111111111111111111111111\"";
    char with_reason[256];
    snprintf(with_reason, sizeof with_reason, "%s,\"reason\":\"a reading was mistyped\"", hash);
    CHECK_STR(read_paper(paper_with("\"supersedes\":null", hash)),
              "error /supersedes: what replaces or completes an earlier submission needs a \"reason\"\n");
    CHECK_STR(read_paper(paper_with("\"supersedes\":null", with_reason)), "");
}

static void faults_of_shape_and_of_sense_come_together(void)
{
    CHECK_STR(
        read_paper("{\"submission\":1,\"id\":7,\"rubric\":\"r\",\"purpose\":\"training\",\"attempt\":1,"
                   "\"candidate\":{\"issuer\":\"i\",\"id\":\"1\"},\"assessors\":[{\"id\":\"A\"}],"
                   "\"taken\":{\"from\":\"2026-01-01T01:00:00Z\",\"to\":\"2026-01-01T00:00:00Z\","
                   "\"ended\":\"completed\"},\"ticks\":[{\"criterion\":\"c\",\"assessor\":\"B\",\"met\":5}]}"),
        "error /id: expected text, found a number\n"
        "error /ticks/0/met: expected \"not_applicable\", found a number\n"
        "error /taken/to: the end lies before the start\n"
        "error /ticks/0/assessor: \"B\" is not among this attempt's assessors\n");
}

static void a_syntax_error_comes_alone(void)
{
    CHECK_STR(read_paper("{\"submission\":1,}"), said(problems));
    CHECK_INT(kmp_problems_count(problems), 1);
    CHECK_INT(kmp_problems_get(problems, 0, KMP_ENGLISH).status, KMP_JSON_SYNTAX);
    CHECK_STR(read_paper("[1]"), "error : expected an object, found a list\n");
}

// ---- Memory ----

static long left;

static void *short_memory(void *old, size_t size)
{
    if (size == 0) {
        free(old);
        return NULL;
    }
    return left-- > 0 ? realloc(old, size) : NULL;
}

// Whether all of the paper was read with `n` allocations; where not, the lack of memory was said.
static bool read_with(long n, const char *paper)
{
    void *(*whole)(void *, size_t) = memory_resize;
    struct arena small = { 0 };
    struct submission out;
    kmp_problems *heard = kmp_problems_new();
    left = n;
    memory_resize = short_memory;
    kmp_status status = submission_read(&out, &small, paper, strlen(paper), "paper", heard);
    bool enough = left >= 0;
    arena_free(&small);
    memory_resize = whole;
    if (!enough)
        CHECK(status == KMP_NO_MEMORY || strstr(said(heard), "there is not enough memory") != NULL);
    kmp_problems_free(heard);
    return enough;
}

static void no_memory_is_said_and_nothing_is_lost(void)
{
    const char *papers[] = { paper_sound, paper_with("\"completed\"", "\"absent\"") };
    for (int i = 0; i < 2; i++) {
        long n = 0;
        while (n < 500 && !read_with(n, papers[i]))
            n++;
        CHECK(n > 2 && n < 500);
    }
}

static const struct check_test tests[] = {
    { "a sound submission is read in full", a_sound_submission_is_read_in_full },
    { "the hash ignores order and white space, but no digit",
      the_hash_ignores_order_and_white_space_but_no_digit },
    { "every required key is asked for", every_required_key_is_asked_for },
    { "every value has its kind", every_value_has_its_kind },
    { "a national number is no candidate", a_national_number_is_no_candidate },
    { "times run forward", times_run_forward },
    { "assessors are known and give once", assessors_are_known_and_give_once },
    { "what is given twice is found in any order", what_is_given_twice_is_found_in_any_order },
    { "somebody has to assess whoever came", somebody_has_to_assess_whoever_came },
    { "an absent candidate showed nothing", an_absent_candidate_showed_nothing },
    { "what replaces another says why", what_replaces_another_says_why },
    { "faults of shape and of sense come together", faults_of_shape_and_of_sense_come_together },
    { "a syntax error comes alone", a_syntax_error_comes_alone },
    { "no memory is said, and nothing is lost", no_memory_is_said_and_nothing_is_lost },
};

int main(void)
{
    problems = kmp_problems_new();
    int result = CHECK_SUITE("submission", tests);
    kmp_problems_free(problems);
    arena_free(&arena);
    return result;
}
