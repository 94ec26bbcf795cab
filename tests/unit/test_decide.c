// SPDX-License-Identifier: Apache-2.0
// test_decide.c -- what a certification body may decide, and what a credential says of it
#include "seal/lint.h"
#include "seal/terms.h"
#include "seal_bench.h"

static struct body body;
static const char *said; // the decision or credential that came out last

static kmp_status decided(const char *record, kmp_decide_options options)
{
    kmp_text out;
    kmp_problems_clear(body.problems);
    kmp_status status = kmp_decide(&out, record, strlen(record), "record", &options, body.problems);
    said = status == KMP_OK ? arena_string(&body.arena, text_of(out.bytes)) : "";
    kmp_text_free(&out);
    return status;
}

static const char *changed(const char *find, const char *with)
{
    return replaced(&body.arena, record_text(), find, with);
}

static const char *last_of_record(const char *with)
{
    const char *record = record_text(), *at = strstr(record, "\"verdict\":\"competent\"}");
    return arena_printf(&body.arena, "%.*s%s", (int)(at - record), record, with);
}

static void a_competent_record_is_decided(void)
{
    body_open(&body);
    CHECK_INT(decided(record_text(), decide_options()), KMP_OK);
    CHECK(strstr(said, "\"units_granted\":[\"U.1\"]") != NULL);
    CHECK(strstr(said, "\"verdict\":\"K\"") != NULL);
    CHECK(strstr(said, "\"people\":[\"D-1\",\"D-2\"]") != NULL);
}

static void training_and_open_records_are_refused(void)
{
    CHECK_INT(decided(changed("\"certification\"", "\"training\""), decide_options()), KMP_DECIDE_TRAINING);
    CHECK_INT(decided(last_of_record("\"verdict\":\"refer\"}"), decide_options()), KMP_DECIDE_OPEN);
    CHECK_INT(decided(last_of_record("\"verdict\":\"not_assessed\"}"), decide_options()), KMP_DECIDE_OPEN);
}

static void who_assessed_or_trained_does_not_decide(void)
{
    static const char *const assessor[] = { "D-1", "MET.1" }, *const trainer[] = { "D-2" };
    kmp_decide_options options = decide_options();
    options.people = assessor;
    CHECK_INT(decided(record_text(), options), KMP_DECIDE_ASSESSED);
    options = decide_options();
    options.trainers = trainer;
    options.trainer_count = 1;
    CHECK_INT(decided(record_text(), options), KMP_DECIDE_TRAINED);
    // A conclusion names no assessors, but who recommended.
    options = decide_options();
    CHECK_INT(decided(changed("\"recommended\":[]",
                              "\"recommended\":[{\"assessor\":\"D-2\",\"reason\":null,\"result\":\"K\"}]"),
                      options),
              KMP_DECIDE_ASSESSED);
    options = decide_options();
    options.people_count = 0;
    CHECK_INT(decided(record_text(), options), KMP_DECIDE_NOBODY);
}

static void a_unit_that_is_not_competent_is_not_granted(void)
{
    static const char *const units[] = { "U.2" };
    const char *record =
        changed("\"verdict\":\"competent\",\"version\"", "\"verdict\":\"not_yet\",\"version\"");
    kmp_decide_options options = decide_options();
    options.verdict = "K";
    CHECK_INT(decided(record, options), KMP_DECIDE_NOT_COMPETENT);
    options.units = units;
    options.unit_count = 1;
    CHECK_INT(decided(record_text(), options), KMP_UNKNOWN_UNIT);
}

static void a_decision_that_differs_says_why(void)
{
    kmp_decide_options options = decide_options();
    options.verdict = "BK";
    CHECK_INT(decided(record_text(), options), KMP_DECIDE_NOTHING_GRANTED);
    options.certificate_no = NULL;
    CHECK_INT(decided(record_text(), options), KMP_DECIDE_REASON);
    options.reason = "the evidence is not the candidate's";
    CHECK_INT(decided(record_text(), options), KMP_OK);
    CHECK_INT(decided(changed("\"agrees\":true", "\"agrees\":false"), decide_options()), KMP_DECIDE_REASON);
    options = decide_options();
    options.valid_until = "2026-11-24";
    CHECK_INT(decided(record_text(), options), KMP_TIMES_REVERSED);
    options.valid_until = "2029-02-30";
    CHECK_INT(decided(record_text(), options), KMP_WRONG_FORMAT);
}

// ---- credentials ----

static kmp_status issue(const char *record, kmp_issue_options options)
{
    kmp_text out, line;
    options.key = options.key != NULL ? options.key : body.key;
    options.now = NOW;
    kmp_problems_clear(body.problems);
    kmp_status status = kmp_issue(&out, &line, record, strlen(record), "record", &options, body.problems);
    said = status == KMP_OK ? arena_string(&body.arena, text_of(out.bytes)) : "";
    kmp_text_free(&out);
    kmp_text_free(&line);
    return status;
}

static void a_credential_says_who_puts_it_out(void)
{
    CHECK_INT(issue(record_text(), (kmp_issue_options){ .summary = false }), KMP_OK);
    CHECK(strstr(said, "\"achievementType\":\"Assessment\"") != NULL);
    CHECK(strstr(said, "\"targetCode\":\"U.1/1.1\"") != NULL);
    CHECK(strstr(said, "BU-07") == NULL); // the centre's number of the candidate stays there
    kmp_issue_options options = { .decision = decision_text(&body, record_text()) };
    CHECK_INT(issue(record_text(), options), KMP_OK);
    CHECK(strstr(said, "\"achievementType\":\"Certification\"") != NULL);
    CHECK(strstr(said, "\"licenseNumber\":\"C 0001\"") != NULL);
    CHECK(strstr(said, "\"validUntil\":\"2029-11-25T23:59:59Z\"") != NULL);
    options.summary = true;
    CHECK_INT(issue(record_text(), options), KMP_OK);
    CHECK(strstr(said, "swept") == NULL && strstr(said, "\"80\"") == NULL);
}

static void papers_that_do_not_fit_are_refused(void)
{
    kmp_issue_options options = { .decision = decision_text(&body, record_text()) };
    CHECK_INT(issue(changed("\"points\":\"2\"", "\"points\":\"3\""), options), KMP_ISSUE_OTHER_RECORD);
    kmp_decide_options refused = decide_options();
    refused.verdict = "BK";
    refused.certificate_no = NULL;
    refused.reason = "why";
    CHECK_INT(decided(record_text(), refused), KMP_OK);
    options.decision = text_copy(&body.arena, said);
    CHECK_INT(issue(record_text(), options), KMP_ISSUE_NOT_GRANTED);
    CHECK_INT(issue(last_of_record("\"verdict\":\"refer\"}"), (kmp_issue_options){ .summary = true }),
              KMP_ISSUE_OPEN);
    CHECK_INT(issue(record_text(), (kmp_issue_options){ .jwt = true }), KMP_ISSUE_KEY_KIND);
}

// A badge with these tags.
static kmp_status linted(const char *tags)
{
    struct tape tape;
    const char *text = arena_printf(
        &body.arena,
        "{\"@context\":[\"%s\",\"%s\"],\"type\":[\"VerifiableCredential\"],\"credentialSubject\":{\"type\":["
        "\"AchievementSubject\"],\"achievement\":{\"type\":[\"Achievement\"],\"id\":\"urn:a\",\"tag\":[%s]}}}",
        CONTEXT_W3C, CONTEXT_OB, tags);
    CHECK_INT(tape_read(&tape, &body.arena, text, strlen(text), NULL, NULL), KMP_OK);
    return lint_credential(&body.arena, &tape, NULL);
}

static void what_breaks_other_verifiers_is_not_signed(void)
{
    kmp_issue_options none = { .summary = false };
    CHECK_INT(issue(changed("Floor swept", "Floor\\tswept"), none), KMP_HIDDEN_CHARACTER); // no record has one
    CHECK_INT(issue(changed("\"id\":\"MET.1\"", "\"id\":\"5371012345678901\""), none), KMP_CANDIDATE_NIK);
    CHECK_INT(linted("\"las\",\"SMAW\""), KMP_OK);
    CHECK_INT(linted("\"a\\u0009b\""), KMP_CREDENTIAL_VALUE);
    CHECK_INT(linted("\"a\\u007fb\""), KMP_CREDENTIAL_VALUE);
    CHECK_INT(linted("2.5"), KMP_CREDENTIAL_VALUE);
    // U+1F602 stands before U+FB33 by UTF-16 and behind it by code point.
    CHECK_INT(linted("\"\xF0\x9F\x98\x82\",\"\xEF\xAC\xB3\""), KMP_CREDENTIAL_VALUE);
    CHECK_INT(linted("\"x\"],\"gelar\":[1"), KMP_CREDENTIAL_TERM);
}

static void it_is_put_out_anew_with_its_date(void)
{
    kmp_issue_options options = { .decision = decision_text(&body, record_text()) };
    CHECK_INT(issue(record_text(), options), KMP_OK);
    const char *old =
        replaced(&body.arena, said, "\"awardedDate\":\"2026-11-25", "\"awardedDate\":\"2025-01-01");
    options.supersedes = old;
    options.supersedes_size = strlen(old);
    CHECK_INT(issue(record_text(), options), KMP_OK);
    CHECK(strstr(said, "\"awardedDate\":\"2025-01-01") != NULL);
    const char *subject = strstr(old, "\"activityStartDate\"");
    CHECK(strstr(said, arena_printf(&body.arena, "%.100s", subject)) != NULL); // the same holder
    body_close(&body);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "a competent record is decided", a_competent_record_is_decided },
        { "training and open records are refused", training_and_open_records_are_refused },
        { "who assessed or trained does not decide", who_assessed_or_trained_does_not_decide },
        { "a unit that is not competent is not granted", a_unit_that_is_not_competent_is_not_granted },
        { "a decision that differs says why", a_decision_that_differs_says_why },
        { "a credential says who puts it out", a_credential_says_who_puts_it_out },
        { "papers that do not fit are refused", papers_that_do_not_fit_are_refused },
        { "what breaks other verifiers is not signed", what_breaks_other_verifiers_is_not_signed },
        { "it is put out anew with its date", it_is_put_out_anew_with_its_date },
    };
    return CHECK_SUITE("Decisions and what follows", tests);
}
