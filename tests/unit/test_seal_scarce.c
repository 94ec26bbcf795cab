// SPDX-License-Identifier: Apache-2.0
// test_seal_scarce.c -- issuing and verifying where memory runs out: nothing is believed, nothing is kept
#include "scarce.h"
#include "seal_bench.h"

static struct body body;
static const char *credential;
static kmp_text decision;

enum { MOST = 4000 };

static kmp_status issue(kmp_text *out)
{
    kmp_text line;
    kmp_issue_options options = { .key = body.key, .assessor_key = body.key, .decision = decision, .now = NOW };
    kmp_status status = kmp_issue(out, &line, record_text(), strlen(record_text()), "record", &options, NULL);
    kmp_text_free(&line);
    return status;
}

static void each_allocation_of_issuing_may_fail(void)
{
    body_open(&body);
    decision = decision_text(&body, record_text());
    kmp_issue_options options = { .assessor_key = body.key, .decision = decision };
    credential = issued(&body, &options, NULL);
    long failed = 0;
    for (long at = 1; at < MOST; at++) {
        kmp_text out;
        scarce_begin(at, false);
        kmp_status status = issue(&out);
        CHECK((status == KMP_OK) == (out.bytes != NULL));
        kmp_text_free(&out);
        bool came = scarce_came();
        CHECK_INT(scarce.live, 0);
        memory_resize = realloc;
        if (!came)
            break;
        failed += status != KMP_OK;
    }
    CHECK(failed > 3);
}

static kmp_status appeal(kmp_text *out)
{
    static const char *const panel[] = { "P-1" };
    const kmp_appeal_options options = { .filed_at = NOW,
                                         .grounds = "why",
                                         .panel = panel,
                                         .panel_count = 1,
                                         .outcome = "rejected",
                                         .decision = decision };
    return kmp_appeal(out, record_text(), strlen(record_text()), "record", &options, NULL);
}

static void each_allocation_of_an_appeal_may_fail(void)
{
    long failed = 0;
    for (long at = 1; at < MOST; at++) {
        kmp_text out;
        scarce_begin(at, false);
        kmp_status status = appeal(&out);
        CHECK((status == KMP_OK) == (out.bytes != NULL));
        kmp_text_free(&out);
        bool came = scarce_came();
        CHECK_INT(scarce.live, 0);
        memory_resize = realloc;
        if (!came)
            break;
        failed += status != KMP_OK;
    }
    CHECK(failed > 3);
}

static void each_allocation_of_verifying_may_fail(void)
{
    kmp_verify_options options = { .trust = body.trust, .now = "2026-11-26T00:00:00Z" };
    const char *forged = replaced(&body.arena, credential, "\"Completed\"", "\"Failed\"");
    long failed = 0;
    for (long at = 1; at < MOST; at++) {
        kmp_text report;
        scarce_begin(at, false);
        CHECK(kmp_verify(&report, forged, strlen(forged), NULL, &options, NULL) != KMP_OK);
        kmp_text_free(&report);
        bool came = scarce_came();
        CHECK_INT(scarce.live, 0);
        memory_resize = realloc;
        if (!came)
            break;
        failed++;
    }
    CHECK(failed > 3);
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
