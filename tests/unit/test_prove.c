// SPDX-License-Identifier: Apache-2.0
// test_prove.c -- what a paper is, and what makes a record that somebody sent worth believing
#include <kompeten/papers.h>

#include "check.h"
#include "scarce.h"

static const char submission[] =
    "{\"submission\":1,\"id\":\"S-1\",\"rubric\":\"workshop/"
    "tidy\",\"purpose\":\"training\",\"candidate\":{\"issuer\":"
    "\"bengkel\",\"id\":\"ani\"},\"attempt\":1,\"taken\":{\"from\":\"2026-11-20T08:00:00+08:00\",\"to\":"
    "\"2026-11-20T08:30:00+08:00\",\"ended\":\"completed\"},\"assessors\":[{\"id\":\"MET.1\",\"role\":\"lead\","
    "\"trained_candidate\":false}],\"evidence\":{},\"ticks\":[{\"criterion\":\"swept\",\"assessor\":\"MET.1\","
    "\"met\":"
    "false}],\"marks\":[{\"criterion\":\"care\",\"assessor\":\"MET.1\",\"points\":\"2\"}]}";

static kmp_engine *engine;
static kmp_problems *problems;
static kmp_text record;

static bool open_engine(void)
{
    char rubrics[1024];
    const char *source = getenv("KOMPETEN_SOURCE"), *paths[] = { rubrics };
    snprintf(rubrics, sizeof rubrics, "%s/tests/cli/rubrics", source != NULL ? source : ".");
    const kmp_options options = { .rubric_folders = paths, .rubric_folder_count = 1, .uncaged = true };
    problems = kmp_problems_new();
    return kmp_engine_open(&engine, &options, problems) == KMP_OK &&
           kmp_score(&record, engine, submission, sizeof submission - 1, "submission", problems) == KMP_OK;
}

// The record with its first `from` put as `to`, of the same length.
static const char *changed(const char *from, const char *to)
{
    static char text[16384];
    snprintf(text, sizeof text, "%s", record.bytes);
    char *at = strstr(text, from);
    CHECK(at != NULL);
    if (at != NULL)
        memcpy(at, to, strlen(to));
    return text;
}

static kmp_status prove(bool *rescored, const char *text, bool with_submission, bool answered_for)
{
    kmp_proving proving = { { "record", text, strlen(text) }, { "submission", NULL, 0 }, answered_for };
    if (with_submission)
        proving.submission = (kmp_source){ "submission", submission, sizeof submission - 1 };
    kmp_problems_clear(problems);
    return kmp_prove(rescored, engine, &proving, problems);
}

static void test_rescored(void)
{
    bool rescored;
    CHECK_INT(prove(&rescored, record.bytes, true, false), KMP_OK);
    CHECK(rescored);
    CHECK_INT(kmp_problems_count(problems), 0);
}

static void test_forged(void)
{
    bool rescored;
    const char *text = changed("\"verdict\":\"not_yet\"", "\"verdict\":\"refer\"  ");
    CHECK_INT(prove(&rescored, text, true, true), KMP_IMPORT_FORGED);
    CHECK(!rescored);
    CHECK(strstr(kmp_problems_get(problems, 0, KMP_ENGLISH).text, "the record was changed") != NULL);
}

static void test_without_evidence(void)
{
    bool rescored;
    CHECK_INT(prove(&rescored, record.bytes, false, false), KMP_IMPORT_NO_EVIDENCE);
    CHECK_INT(prove(&rescored, record.bytes, false, true), KMP_OK);
    CHECK(!rescored);
}

static void test_without_rubric(void)
{
    bool rescored;
    const char *text = changed("\"version\":\"1.0.0\"", "\"version\":\"8.0.0\"");
    CHECK_INT(prove(&rescored, text, true, false), KMP_OTHER_RUBRIC_VERSION);
    CHECK_INT(prove(&rescored, text, true, true), KMP_OK);
    CHECK(!rescored);
}

static void test_conclusion(void)
{
    bool rescored;
    const char *text = changed("\"kind\":\"attempt\"", "\"kind\":\"other\"  ");
    CHECK(prove(&rescored, text, true, true) != KMP_OK);
}

static void test_about(void)
{
    kmp_text about, canonical, again, same;
    CHECK_INT(kmp_about(&about, &canonical, record.bytes, record.size, "record", problems), KMP_OK);
    CHECK(strstr(about.bytes, "\"paper\":\"record\"") != NULL && strstr(about.bytes, "\"id\":\"ani\"") != NULL);
    CHECK_STR(canonical.bytes, record.bytes);
    kmp_text_free(&about);
    kmp_text_free(&canonical);
    CHECK_INT(kmp_about(&about, &canonical, submission, sizeof submission - 1, "submission", problems), KMP_OK);
    CHECK(strstr(about.bytes, "{\"paper\":\"submission\",\"sha256\":\"") == about.bytes);
    CHECK_INT(kmp_about(&again, &same, canonical.bytes, canonical.size, "submission", problems), KMP_OK);
    CHECK_STR(same.bytes, canonical.bytes);
    CHECK_STR(again.bytes, about.bytes);
    kmp_text_free(&again);
    kmp_text_free(&same);
    kmp_text_free(&about);
    kmp_text_free(&canonical);
    CHECK_INT(kmp_about(&about, &canonical, "{\"@context\":[]}", 15, "credential", problems), KMP_OK);
    CHECK_STR(about.bytes, "{\"paper\":\"credential\"}");
    kmp_text_free(&about);
    CHECK_INT(kmp_about(&about, &canonical, "{\"scheme\":1}", 12, "scheme", problems), KMP_NOT_TAKEN_IN);
    CHECK(about.bytes == NULL && canonical.bytes == NULL);
}

static kmp_text paper_at_hand;

static bool tell_about(void)
{
    kmp_text about, canonical;
    kmp_status status = kmp_about(&about, &canonical, paper_at_hand.bytes, paper_at_hand.size, "paper", NULL);
    CHECK(status == KMP_OK || status == KMP_NO_MEMORY);
    CHECK((status == KMP_OK) == (about.bytes != NULL));
    kmp_text_free(&about);
    kmp_text_free(&canonical);
    return status == KMP_OK;
}

static void test_scarce(void)
{
    const kmp_text papers[] = { record, { (char *)(uintptr_t)submission, sizeof submission - 1 } };
    for (size_t i = 0; i < 2; i++) {
        paper_at_hand = papers[i];
        CHECK(scarce_each(tell_about) > 3);
    }
}

int main(void)
{
    static const struct check_test tests[] = {
        { "a record that its submission gives again is proven", test_rescored },
        { "another verdict is found out, whoever answers for it", test_forged },
        { "without its submission somebody has to answer for it", test_without_evidence },
        { "without the rubric somebody has to answer for it", test_without_rubric },
        { "what is no record is not believed", test_conclusion },
        { "the same paper is kept as the same bytes", test_about },
        { "where memory is short there is no half answer", test_scarce },
    };
    if (!open_engine())
        return check_skip("the rubric of the tests cannot be used");
    int failed = CHECK_SUITE("prove", tests);
    kmp_text_free(&record);
    kmp_engine_close(engine);
    kmp_problems_free(problems);
    return failed;
}
