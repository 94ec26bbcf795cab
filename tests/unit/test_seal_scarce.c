// SPDX-License-Identifier: Apache-2.0
// test_seal_scarce.c -- issuing and verifying where memory runs out: nothing is believed, nothing is kept
#include "scarce.h"
#include "seal_bench.h"

static struct body body;
static const char *forged;
static kmp_text decision;

// Nothing is given out where it failed, and something where it did not.
static bool gave(kmp_status status, kmp_text *out)
{
    CHECK((status == KMP_OK) == (out->bytes != NULL));
    kmp_text_free(out);
    return status == KMP_OK;
}

static bool issue(void)
{
    kmp_text out, line;
    kmp_issue_options options = { .key = body.key, .assessor_key = body.key, .decision = decision, .now = NOW };
    kmp_status status = kmp_issue(&out, &line, record_text(), strlen(record_text()), "record", &options, NULL);
    kmp_text_free(&line);
    return gave(status, &out);
}

static bool appeal(void)
{
    static const char *const panel[] = { "P-1" };
    const kmp_appeal_options options = { .filed_at = NOW,
                                         .grounds = "why",
                                         .panel = panel,
                                         .panel_count = 1,
                                         .outcome = "rejected",
                                         .decision = decision };
    kmp_text out;
    return gave(kmp_appeal(&out, record_text(), strlen(record_text()), "record", &options, NULL), &out);
}

// A forged credential is refused, however little memory there is. Whether all of it was looked at.
static bool refuse(void)
{
    kmp_verify_options options = { .trust = body.trust, .now = "2026-11-26T00:00:00Z" };
    kmp_text report;
    kmp_status status = kmp_verify(&report, forged, strlen(forged), NULL, &options, NULL);
    CHECK(status != KMP_OK);
    kmp_text_free(&report);
    return status == KMP_CREDENTIAL_SIGNATURE;
}

static void each_allocation_of_issuing_may_fail(void)
{
    body_open(&body);
    decision = decision_text(&body, record_text());
    kmp_issue_options options = { .assessor_key = body.key, .decision = decision };
    forged = replaced(&body.arena, issued(&body, &options, NULL), "\"Completed\"", "\"Failed\"");
    CHECK(scarce_each(issue) > 3);
}

static void each_allocation_of_an_appeal_may_fail(void)
{
    CHECK(scarce_each(appeal) > 3);
}

static void each_allocation_of_verifying_may_fail(void)
{
    CHECK(scarce_each(refuse) > 3);
    body_close(&body);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "each allocation of issuing may fail", each_allocation_of_issuing_may_fail },
        { "each allocation of an appeal may fail", each_allocation_of_an_appeal_may_fail },
        { "each allocation of verifying may fail", each_allocation_of_verifying_may_fail },
    };
    return CHECK_SUITE("Credentials without memory", tests);
}
