// SPDX-License-Identifier: Apache-2.0
// test_conclude.c -- what several records come to against a scheme, rule by rule; everybody here is invented
#include <kompeten/papers.h>

#include "check.h"
#include "said.h"

enum { AT_MOST = 6 };

#define SIXTY_THREE "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"

static const char scheme[] =
    "{\"scheme\":1,\"no\":null,\"version\":\"1\",\"kind\":\"klaster\",\"units\":["
    "{\"code\":\"A.1\",\"decree\":\"1/2020\",\"kuk_required\":[\"1.1\",\"1.2\"],\"rubrics\":[\"x/"
    "one\"],\"valid_months\":6},"
    "{\"code\":\"A.2\",\"decree\":\"1/2020\",\"rubrics\":[\"x/one\",\"x/two\"],\"valid_months\":36},"
    "{\"code\":\"LOG.OO.01\",\"decree\":\"1/2020\"}]}";

static struct {
    kmp_text texts[AT_MOST];
    const char *names[AT_MOST];
    char bytes[AT_MOST][4096];
    size_t count;
} given;
static kmp_problems *problems;
static kmp_text concluded;

// A unit as an attempt has it.
static const char *unit(const char *code, const char *verdict, const char *seen)
{
    static char text[8][512];
    static int at;
    char *out = text[at++ % 8];
    snprintf(out, sizeof text[0],
             "{\"agrees\":null,\"code\":\"%s\",\"decree\":\"1/2020\",\"kuk_required\":[],\"kuk_seen\":[%s],"
             "\"recommended\":[],\"title\":null,\"verdict\":\"%s\",\"version\":null}",
             code, seen, verdict);
    return out;
}

struct attempt {
    const char *day, *purpose, *units, *criteria, *candidate;
    char submission, supersedes; // the last digit of the hash; 0: none
    int attempt;
};

static void take(struct attempt a)
{
    char supersedes[80] = "null";
    if (a.supersedes != 0)
        snprintf(supersedes, sizeof supersedes, "\"" SIXTY_THREE "%c\"", a.supersedes);
    snprintf(
        given.bytes[given.count], sizeof given.bytes[0],
        "{\"record\":1,\"kind\":\"attempt\",\"verdict\":\"refer\",\"score\":null,\"out_of\":null,\"ranking\":{"
        "\"value\":null,\"ties\":[]},\"units\":[%s],\"criteria\":[%s],\"measures\":[],\"scope\":{},"
        "\"settings\":{},"
        "\"problems\":[],\"submission\":{\"id\":\"s\",\"sha256\":\"" SIXTY_THREE
        "%c\"},\"rubric\":{\"id\":\"x/one\",\"language\":1,\"sha256\":\"" SIXTY_THREE
        "0\",\"title\":null,\"version\":\"1\"},\"trade\":null,\"purpose\":\"%s\",\"candidate\":{\"issuer\":"
        "\"c\","
        "\"id\":\"%s\"},\"session\":null,\"attempt\":%d,\"taken\":{\"from\":\"%sT08:00:00+08:00\",\"to\":"
        "\"%sT09:00:00+08:00\",\"ended\":\"completed\"},\"assessors\":[],\"from\":[],\"supersedes\":%s,\"made_"
        "by\":{"
        "\"abi\":1,\"build\":null,\"caged\":false,\"engine\":\"0\",\"plugin_sha256\":null}}",
        a.units, a.criteria != NULL ? a.criteria : "", a.submission,
        a.purpose != NULL ? a.purpose : "certification", a.candidate != NULL ? a.candidate : "01",
        a.attempt > 0 ? a.attempt : 1, a.day, a.day, supersedes);
    given.texts[given.count] = (kmp_text){ given.bytes[given.count], strlen(given.bytes[given.count]) };
    given.names[given.count] = "given";
    given.count++;
}

static kmp_status conclude_by(const char *text, const char *on)
{
    kmp_text_free(&concluded);
    const kmp_records records = { given.texts, given.names, given.count };
    const kmp_conclude_options options = { text, strlen(text), "scheme", on };
    return kmp_conclude(&concluded, &records, &options, quiet(problems));
}

static const char *conclude(const char *on)
{
    CHECK_INT(conclude_by(scheme, on), KMP_OK);
    given.count = 0;
    return concluded.bytes != NULL ? concluded.bytes : "";
}

// Keeps what was concluded as a record for the next call.
static void take_conclusion(void)
{
    snprintf(given.bytes[given.count], sizeof given.bytes[0], "%s", concluded.bytes);
    given.texts[given.count] = (kmp_text){ given.bytes[given.count], concluded.size };
    given.names[given.count++] = "earlier";
}

// The verdict of a unit in what was concluded, from its code on.
static const char *of_unit(const char *code)
{
    static char text[40];
    char key[64];
    snprintf(key, sizeof key, "\"code\":\"%s\"", code);
    const char *at = strstr(concluded.bytes, key);
    at = at != NULL ? strstr(at, "\"verdict\":\"") : NULL;
    if (at == NULL)
        return "";
    snprintf(text, sizeof text, "%.*s", (int)strcspn(at + 11, "\""), at + 11);
    return text;
}

static bool has(const char *part)
{
    bool there = strstr(concluded.bytes, part) != NULL;
    if (!there)
        printf("\n  no %s in %s\n", part, concluded.bytes);
    return there;
}

#define ALL                                                                                                    \
    unit("A.1", "competent", "\"1.1\",\"1.2\""), unit("A.2", "competent", ""),                                 \
        unit("LOG.OO.01", "competent", "")

static const char *units(const char *a, const char *b, const char *c)
{
    static char text[3][1600];
    static int at;
    char *out = text[at++ % 3];
    snprintf(out, sizeof text[0], "%s%s%s%s%s", a, b != NULL ? "," : "", b != NULL ? b : "",
             c != NULL ? "," : "", c != NULL ? c : "");
    return out;
}

static void all_units_competent_is_competent(void)
{
    take((struct attempt){ .day = "2026-11-20", .submission = '1', .units = units(ALL) });
    conclude("2026-12-01");
    CHECK(has("\"verdict\":\"competent\"}"));
    CHECK(has("\"resit\":[],\"resit_plan\":[]"));
    CHECK(has("\"kind\":\"conclusion\""));
    CHECK(has("\"on\":\"2026-11-20\""));
}

static void a_unit_that_is_not_covered_leaves_the_whole_open(void)
{
    take((struct attempt){
        .day = "2026-11-20",
        .submission = '1',
        .units = units(unit("A.1", "competent", "\"1.1\",\"1.2\""), unit("A.2", "competent", ""), NULL) });
    conclude("2026-12-01");
    CHECK_STR(of_unit("LOG.OO.01"), "not_assessed");
    CHECK(has("\"verdict\":\"not_assessed\"}"));
    CHECK(has("\"resit\":[\"LOG.OO.01\"],\"resit_plan\":[{\"rubric\":null,\"units\":[\"LOG.OO.01\"]}]"));
}

static void a_resit_completes_and_earlier_units_keep_their_date(void)
{
    take((struct attempt){ .day = "2026-11-20",
                           .submission = '1',
                           .units = units(unit("A.1", "not_yet", "\"1.1\",\"1.2\""),
                                          unit("A.2", "competent", ""), unit("LOG.OO.01", "competent", "")) });
    conclude("2026-11-21");
    CHECK(has("\"verdict\":\"not_yet\"}"));
    CHECK(has("\"resit\":[\"A.1\"],\"resit_plan\":[{\"rubric\":\"x/one\",\"units\":[\"A.1\"]}]"));
    take_conclusion();
    take((struct attempt){ .day = "2027-01-10",
                           .submission = '2',
                           .attempt = 2,
                           .units = unit("A.1", "competent", "\"1.1\",\"1.2\"") });
    conclude("2027-02-01");
    CHECK(has("\"verdict\":\"competent\"}"));
    CHECK(has("\"on\":\"2027-01-10\""));
    CHECK(has("\"valid_until\":\"2027-07-10\""));
    CHECK(has("\"on\":\"2026-11-20\""));
    CHECK(has("\"valid_until\":\"2029-11-20\""));
}

static void the_latest_attempt_has_the_last_word(void)
{
    take((struct attempt){
        .day = "2026-12-20", .submission = '2', .attempt = 2, .units = unit("A.2", "not_yet", "") });
    take((struct attempt){ .day = "2026-11-20", .submission = '1', .units = unit("A.2", "competent", "") });
    conclude("2027-01-01");
    CHECK_STR(of_unit("A.2"), "not_yet");
}

static void an_absent_candidate_does_not_lose_a_unit(void)
{
    take((struct attempt){
        .day = "2026-12-20", .submission = '2', .attempt = 2, .units = unit("A.2", "not_assessed", "") });
    take((struct attempt){ .day = "2026-11-20", .submission = '1', .units = unit("A.2", "competent", "") });
    conclude("2027-01-01");
    CHECK_STR(of_unit("A.2"), "competent");
}

static void kuk_are_gathered_across_attempts(void)
{
    take((struct attempt){
        .day = "2026-11-20", .submission = '1', .units = unit("A.1", "competent", "\"1.1\"") });
    conclude("2026-12-01");
    CHECK_STR(of_unit("A.1"), "refer");
    CHECK(strstr(said(problems), "have not been seen to be met: 1.2") != NULL);
    take_conclusion();
    take((struct attempt){
        .day = "2026-11-27", .submission = '2', .attempt = 2, .units = unit("A.1", "competent", "\"1.2\"") });
    conclude("2026-12-01");
    CHECK_STR(of_unit("A.1"), "competent");
}

static void a_kuk_that_was_seen_and_not_met_does_not_count(void)
{
    static const char unmet[] =
        "{\"contribution\":\"0\",\"counts\":[],\"decided_by\":null,\"from\":[],\"id\":\"c\",\"kind\":"
        "\"ticked\",\"kuk\":["
        "\"1.1\"],\"level\":0,\"marks\":[],\"missing\":false,\"need\":\"1\",\"out_of\":\"1\",\"points\":\"0\","
        "\"rule\":null,"
        "\"say\":null,\"ticks\":[],\"title\":null,\"unit\":\"A.1\",\"verdict\":\"BK\",\"weight\":\"1\"}";
    take((struct attempt){ .day = "2026-11-20",
                           .submission = '1',
                           .criteria = unmet,
                           .units = unit("A.1", "not_yet", "\"1.1\",\"1.2\"") });
    take((struct attempt){
        .day = "2026-11-27", .submission = '2', .attempt = 2, .units = unit("A.1", "competent", "\"1.2\"") });
    conclude("2026-12-01");
    CHECK_STR(of_unit("A.1"), "refer");
}

static void what_was_superseded_does_not_count_even_inside_a_conclusion(void)
{
    take((struct attempt){ .day = "2026-11-20", .submission = '1', .units = units(ALL) });
    conclude("2026-11-21");
    take_conclusion();
    take((struct attempt){ .day = "2026-11-20", .submission = '1', .units = units(ALL) });
    take((struct attempt){
        .day = "2026-11-20", .submission = '2', .supersedes = '1', .units = unit("A.2", "not_yet", "") });
    conclude("2026-12-01");
    CHECK_STR(of_unit("A.1"), "not_assessed");
    CHECK_STR(of_unit("A.2"), "not_yet");
    CHECK(strstr(said(problems), "supersedes the one of this record") != NULL);
}

static void validity_ends_with_its_last_day(void)
{
    static const char *const days[][2] = { { "2027-02-28", "competent" }, { "2027-03-01", "not_assessed" } };
    for (size_t i = 0; i < 2; i++) {
        take((struct attempt){ .day = "2026-08-31", .submission = '1', .units = units(ALL) });
        conclude(days[i][0]);
        CHECK_STR(of_unit("A.1"), days[i][1]);
        CHECK(has("\"valid_until\":\"2027-02-28\""));
    }
    take((struct attempt){ .day = "2027-08-31", .submission = '1', .units = units(ALL) });
    conclude("2027-09-01");
    CHECK(has("\"valid_until\":\"2028-02-29\""));
}

static void what_lies_after_the_day_does_not_count(void)
{
    take((struct attempt){ .day = "2026-11-20", .submission = '1', .units = units(ALL) });
    conclude("2026-11-19");
    CHECK_STR(of_unit("A.2"), "not_assessed");
    CHECK(has("record_later"));
}

static void training_does_not_count_beside_an_assessment(void)
{
    take(
        (struct attempt){ .day = "2026-11-20", .purpose = "training", .submission = '1', .units = units(ALL) });
    take((struct attempt){ .day = "2026-11-21", .submission = '2', .units = unit("A.2", "competent", "") });
    conclude("2026-12-01");
    CHECK_STR(of_unit("A.1"), "not_assessed");
    CHECK_STR(of_unit("A.2"), "competent");
    CHECK(has("\"purpose\":\"certification\""));
    take(
        (struct attempt){ .day = "2026-11-20", .purpose = "training", .submission = '1', .units = units(ALL) });
    conclude("2026-12-01");
    CHECK(has("\"purpose\":\"training\""));
    CHECK(has("\"verdict\":\"competent\"}"));
}

static void another_candidate_is_refused(void)
{
    take((struct attempt){ .day = "2026-11-20", .submission = '1', .units = units(ALL) });
    take((struct attempt){ .day = "2026-11-20", .submission = '2', .candidate = "02", .units = units(ALL) });
    CHECK_INT(conclude_by(scheme, "2026-12-01"), KMP_OTHER_CANDIDATE);
    CHECK(concluded.bytes == NULL);
    given.count = 0;
}

static void another_decree_makes_another_unit(void)
{
    take((struct attempt){ .day = "2026-11-20", .submission = '1', .units = units(ALL) });
    char *decree = strstr(given.bytes[0], "1/2020");
    memcpy(decree, "2/2020", 6);
    conclude("2026-12-01");
    CHECK_STR(of_unit("A.1"), "not_assessed");
    CHECK_STR(of_unit("A.2"), "competent");
    CHECK(strstr(said(problems), "2/2020") != NULL);
}

static void an_old_spelling_is_taken_and_said(void)
{
    take(
        (struct attempt){ .day = "2026-11-20", .submission = '1', .units = unit("LOG.0001", "competent", "") });
    conclude("2026-12-01");
    CHECK_STR(of_unit("LOG.OO.01"), "competent");
    CHECK(has("unit_spelled"));
}

static void the_order_of_the_files_plays_no_part(void)
{
    const char *first = units(unit("A.1", "competent", "\"1.1\""), unit("A.2", "not_yet", ""), NULL);
    const char *second = units(unit("A.1", "competent", "\"1.2\""), unit("A.2", "competent", ""), NULL);
    char before[8192];
    take((struct attempt){ .day = "2026-11-20", .submission = '1', .units = first });
    take((struct attempt){ .day = "2026-11-20", .submission = '2', .attempt = 2, .units = second });
    snprintf(before, sizeof before, "%s", conclude("2026-12-01"));
    take((struct attempt){ .day = "2026-11-20", .submission = '2', .attempt = 2, .units = second });
    take((struct attempt){ .day = "2026-11-20", .submission = '1', .units = first });
    CHECK(strcmp(conclude("2026-12-01"), before) == 0);
    CHECK_STR(of_unit("A.2"), "competent");
}

static void a_faulty_scheme_is_refused(void)
{
    static const char *const faulty[] = {
        "{}",
        "[]",
        "{\"scheme\":1,\"no\":null,\"version\":\"1\",\"kind\":\"klaster\",\"units\":[]}",
        "{\"scheme\":1,\"no\":null,\"version\":\"1\",\"kind\":\"klaster\",\"units\":[{\"code\":\"A\","
        "\"decree\":\"1\",\"methods\":[\"X\"]}]}",
        "{\"scheme\":1,\"no\":null,\"version\":\"1\",\"kind\":\"klaster\",\"units\":[{\"code\":\"A.O\","
        "\"decree\":\"1\"},{\"code\":\"A0\",\"decree\":\"1\"}]}",
    };
    take((struct attempt){ .day = "2026-11-20", .submission = '1', .units = units(ALL) });
    for (size_t i = 0; i < sizeof faulty / sizeof faulty[0]; i++) {
        CHECK(conclude_by(faulty[i], "2026-12-01") != KMP_OK);
        CHECK(kmp_problems_at_least(problems, KMP_ERROR) > 0);
    }
    CHECK_INT(conclude_by(scheme, "1 December"), KMP_WRONG_FORMAT);
    given.count = 0;
}

int main(void)
{
    static const struct check_test tests[] = {
        { "all units competent is competent", all_units_competent_is_competent },
        { "a unit that is not covered leaves the whole open",
          a_unit_that_is_not_covered_leaves_the_whole_open },
        { "a re-sit completes and earlier units keep their date",
          a_resit_completes_and_earlier_units_keep_their_date },
        { "the latest attempt has the last word", the_latest_attempt_has_the_last_word },
        { "an absent candidate does not lose a unit", an_absent_candidate_does_not_lose_a_unit },
        { "KUK are gathered across attempts", kuk_are_gathered_across_attempts },
        { "a KUK that was seen and not met does not count", a_kuk_that_was_seen_and_not_met_does_not_count },
        { "what was superseded does not count, even inside a conclusion",
          what_was_superseded_does_not_count_even_inside_a_conclusion },
        { "validity ends with its last day, clamped to the month", validity_ends_with_its_last_day },
        { "what lies after the day does not count", what_lies_after_the_day_does_not_count },
        { "training does not count beside an assessment", training_does_not_count_beside_an_assessment },
        { "another candidate is refused", another_candidate_is_refused },
        { "another decree makes another unit", another_decree_makes_another_unit },
        { "an old spelling is taken and said", an_old_spelling_is_taken_and_said },
        { "the order of the files plays no part", the_order_of_the_files_plays_no_part },
        { "a faulty scheme is refused", a_faulty_scheme_is_refused },
    };
    problems = kmp_problems_new();
    int code = CHECK_SUITE("conclude", tests);
    kmp_text_free(&concluded);
    kmp_problems_free(problems);
    return code;
}
