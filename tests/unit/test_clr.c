// SPDX-License-Identifier: Apache-2.0
// test_clr.c -- learner records: one holder, everything in it holds, no bit of it changes unseen
#include "scarce.h"
#include "seal_bench.h"

#define HOLDER "urn:uuid:00000000-0000-4000-8000-000000000001"

static struct body body;
static kmp_text items[2];
static const char *record;

static kmp_text credential_of(const char *subject)
{
    kmp_issue_options options = { .decision = decision_text(&body, record_text()), .subject = subject };
    return text_copy(&body.arena, issued(&body, &options, NULL));
}

static kmp_status bundled(const char **out, const kmp_text *inside, size_t count)
{
    kmp_text clr;
    const kmp_clr_options options = { .key = body.key, .now = NOW };
    kmp_problems_clear(body.problems);
    kmp_status status = kmp_clr(&clr, inside, count, &options, body.problems);
    *out = status == KMP_OK ? arena_string(&body.arena, text_of(clr.bytes)) : "";
    kmp_text_free(&clr);
    return status;
}

static kmp_verify_options trusting(void)
{
    return (kmp_verify_options){ .trust = body.trust };
}

static void credentials_of_one_holder_are_bundled(void)
{
    body_open(&body);
    items[0] = credential_of(HOLDER);
    items[1] = credential_of(HOLDER);
    CHECK_INT(bundled(&record, items, 2), KMP_OK);
    CHECK(strstr(record, "\"ClrCredential\"") != NULL);
    CHECK(strstr(record, "\"validUntil\":\"2029-11-25T23:59:59Z\"") != NULL);
    CHECK_INT(verified(&body, record, trusting()), KMP_OK);
    CHECK_INT(kmp_problems_count(body.problems), 0);
}

static void somebody_else_is_not_in_it(void)
{
    const char *none;
    const kmp_text mixed[] = { items[0], credential_of(NULL) };
    CHECK_INT(bundled(&none, mixed, 2), KMP_CLR_OTHER_HOLDER);
    CHECK_INT(bundled(&none, items, 0), KMP_CLR_NO_BADGE);
    const kmp_text list = published(&body, new_register(&body, "revocation"));
    CHECK_INT(bundled(&none, &list, 1), KMP_CLR_NO_BADGE);
    const kmp_text unsigned_one =
        text_copy(&body.arena, replaced(&body.arena, items[0].bytes, "\"proof\":", "\"note\":"));
    CHECK_INT(bundled(&none, &unsigned_one, 1), KMP_CLR_NO_BADGE);
}

static void each_part_is_asked(void)
{
    static const struct {
        const char *what, *find, *with;
        kmp_status status;
    } changes[] = {
        { "a score inside", "\"value\":\"80\"", "\"value\":\"81\"", KMP_CREDENTIAL_SIGNATURE },
        { "its name", "\"Learner record\"", "\"Diploma\"", KMP_CREDENTIAL_SIGNATURE },
        { "no name", "\"name\":\"Learner record\",", "", KMP_CREDENTIAL_SCHEMA },
        { "no context of badges",
          "\""
          "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json\",",
          "", KMP_CREDENTIAL_TERM },
        { "its own kind", "\"ClrSubject\"", "\"AchievementSubject\"", KMP_CREDENTIAL_SCHEMA },
        { "a term without meaning", "\"ClrSubject\"]", "\"ClrSubject\"],\"gelar\":\"x\"", KMP_CREDENTIAL_TERM },
    };
    for (size_t i = 0; i < sizeof changes / sizeof changes[0]; i++) {
        const char *changed = replaced(&body.arena, record, changes[i].find, changes[i].with);
        if (!CHECK_INT(verified(&body, changed, trusting()), changes[i].status))
            printf("of %s\n", changes[i].what);
    }
}

// What is inside is of an issuer whom nobody knows, or is no longer valid: the bundle around it does not help.
static void a_bundle_vouches_for_nothing(void)
{
    kmp_text file;
    const char *mixed;
    kmp_key *stranger = make_key(&body, &file, NULL, NULL);
    kmp_issue_options options = { .key = stranger, .subject = HOLDER };
    const kmp_text inside[] = { items[0], text_copy(&body.arena, issued(&body, &options, NULL)) };
    CHECK_INT(bundled(&mixed, inside, 2), KMP_OK);
    CHECK_INT(verified(&body, mixed, trusting()), KMP_ISSUER_UNKNOWN);
    kmp_verify_options late = trusting();
    late.now = "2029-11-26T00:00:00Z";
    CHECK_INT(verified(&body, record, late), KMP_EXPIRED);
    kmp_key_close(stranger);
}

static void no_flipped_bit_is_overlooked(void)
{
    size_t size = strlen(record);
    char *copy = arena_string(&body.arena, text_of(record));
    for (size_t i = 0; i < size; i += 7) {
        copy[i] = (char)(copy[i] ^ (1 << (i % 8)));
        CHECK(verified(&body, copy, trusting()) != KMP_OK);
        CHECK(kmp_problems_at_least(body.problems, KMP_ERROR) > 0);
        copy[i] = record[i];
    }
}

static bool bundle(void)
{
    const kmp_clr_options options = { .key = body.key, .now = NOW };
    kmp_text clr;
    kmp_status status = kmp_clr(&clr, items, 2, &options, NULL);
    CHECK((status == KMP_OK) == (clr.bytes != NULL));
    kmp_text_free(&clr);
    return status == KMP_OK;
}

static void each_allocation_may_fail(void)
{
    CHECK(scarce_each(bundle) > 3);
    body_close(&body);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "credentials of one holder are bundled", credentials_of_one_holder_are_bundled },
        { "somebody else is not in it", somebody_else_is_not_in_it },
        { "each part is asked", each_part_is_asked },
        { "a bundle vouches for nothing", a_bundle_vouches_for_nothing },
        { "no flipped bit is overlooked", no_flipped_bit_is_overlooked },
        { "each allocation may fail", each_allocation_may_fail },
    };
    return CHECK_SUITE("Learner records", tests);
}
