// SPDX-License-Identifier: Apache-2.0
// test_key.c -- keys: sealed, opened, replaced, stolen, published
#include "seal_bench.h"

static struct body body;

static void a_body_has_a_key(void)
{
    body_open(&body);
    CHECK(strstr(body.key_file.bytes, "\"kind\":\"Ed25519\"") != NULL);
    CHECK(strstr(body.key_file.bytes, "\"controller\":\"did:key:z6Mk") != NULL);
}

static kmp_status opened(const char *text, const char *passphrase)
{
    kmp_key *key = NULL;
    kmp_problems_clear(body.problems);
    kmp_status status = kmp_key_open(&key, text, strlen(text), "key", passphrase, body.problems);
    CHECK((status == KMP_OK) == (key != NULL));
    kmp_key_close(key);
    return status;
}

static void another_passphrase_does_not_open_it(void)
{
    CHECK_INT(opened(body.key_file.bytes, PASSPHRASE), KMP_OK);
    CHECK_INT(opened(body.key_file.bytes, "a passphrase for testt"), KMP_PASSPHRASE_WRONG);
    CHECK_INT(opened(body.key_file.bytes, ""), KMP_PASSPHRASE_WRONG);
}

static void a_damaged_file_is_none(void)
{
    const char *text = body.key_file.bytes;
    struct arena *arena = &body.arena;
    CHECK_INT(opened(replaced(arena, text, "\"box\":\"", "\"box\":\"A"), PASSPHRASE), KMP_NOT_A_KEY);
    CHECK_INT(opened(replaced(arena, text, "\"salt\":\"", "\"salt\":\"A"), PASSPHRASE), KMP_NOT_A_KEY);
    CHECK_INT(opened(replaced(arena, text, "\"multibase\":\"z6Mk", "\"multibase\":\"z6Mj"), PASSPHRASE),
              KMP_NOT_A_KEY);
    CHECK_INT(opened(replaced(arena, text, "\"memory\":67108864", "\"memory\":1099511627776"), PASSPHRASE),
              KMP_OUT_OF_RANGE);
    CHECK_INT(opened("{}", PASSPHRASE), KMP_NOT_A_KEY);
}

// The public key of another key under this secret.
static void a_public_key_that_does_not_belong_is_refused(void)
{
    kmp_text other;
    kmp_key_close(make_key(&body, &other, NULL, NULL));
    const char *ours = strstr(body.key_file.bytes, "\"multibase\":\"z6Mk"),
               *theirs = strstr(other.bytes, "\"multibase\":\"z6Mk");
    const char *mixed = replaced(&body.arena, body.key_file.bytes, arena_printf(&body.arena, "%.61s", ours),
                                 arena_printf(&body.arena, "%.61s", theirs));
    CHECK_INT(opened(mixed, PASSPHRASE), KMP_NOT_A_KEY);
}

static void the_secret_is_nowhere_in_the_file(void)
{
    kmp_text out;
    CHECK_INT(kmp_key_show(&out, &body.key_file, &(const char *){ "key" }, 1, KMP_KEY_DID, body.problems),
              KMP_OK);
    CHECK(strstr(out.bytes, "box") == NULL);
    CHECK(strstr(out.bytes, "\"assertionMethod\":[\"did:key:z6Mk") != NULL);
    kmp_text_free(&out);
}

static kmp_status wished(kmp_key_wish wish)
{
    kmp_text out;
    kmp_status status = kmp_key_new(&out, &wish, body.problems);
    kmp_text_free(&out);
    return status;
}

static void what_cannot_be_is_not_made(void)
{
    CHECK_INT(wished((kmp_key_wish){ .passphrase = "short", .now = NOW }), KMP_PASSPHRASE_SHORT);
    CHECK_INT(wished((kmp_key_wish){ .kind = "RSA", .passphrase = PASSPHRASE, .now = NOW }), KMP_UNKNOWN_WORD);
    CHECK_INT(wished((kmp_key_wish){ .kind = "ES256", .passphrase = PASSPHRASE, .now = NOW }),
              KMP_KEY_CONTROLLER);
    CHECK_INT(wished((kmp_key_wish){ .controller = "did:web:a/b", .passphrase = PASSPHRASE, .now = NOW }),
              KMP_KEY_CONTROLLER);
}

static int count_of(const char *text, const char *word)
{
    int count = 0;
    for (const char *at = strstr(text, word); at != NULL; at = strstr(at + 1, word))
        count++;
    return count;
}

static void a_replaced_key_stays_published_and_a_stolen_one_does_not(void)
{
    kmp_text file, retired, fresh, out;
    kmp_key_close(make_key(&body, &file, NULL, "did:web:lsp.example"));
    kmp_key_wish wish = { .now = "2026-12-01T00:00:00Z", .passphrase = PASSPHRASE };
    CHECK_INT(kmp_key_rotate(&retired, &fresh, file.bytes, file.size, &wish, body.problems), KMP_OK);
    CHECK(strstr(retired.bytes, "\"why\":\"replaced\"") != NULL);
    CHECK_INT(opened(fresh.bytes, PASSPHRASE), KMP_OK);
    CHECK_INT(kmp_key_show(&out, &fresh, &(const char *){ "key" }, 1, KMP_KEY_DID, body.problems), KMP_OK);
    CHECK_INT(count_of(out.bytes, "\"type\":\"Multikey\""), 2);
    CHECK_INT(count_of(out.bytes, "did:web:lsp.example#key-1"), 2);
    CHECK_INT(count_of(out.bytes, "did:web:lsp.example#key-2"), 2);
    kmp_text_free(&out);
    kmp_text stolen;
    CHECK_INT(kmp_key_retire(&stolen, retired.bytes, retired.size, "stolen", NOW, body.problems), KMP_OK);
    CHECK_INT(kmp_key_show(&out, (const kmp_text[]){ fresh, stolen }, (const char *const[]){ "a", "b" }, 2,
                           KMP_KEY_DID, body.problems),
              KMP_OK);
    CHECK_INT(count_of(out.bytes, "did:web:lsp.example#key-1"), 0);
    kmp_text_free(&out);
    CHECK_INT(kmp_key_retire(&out, stolen.bytes, stolen.size, "replaced", NOW, body.problems),
              KMP_KEY_RETIRED_BEFORE);
    CHECK_INT(kmp_key_rotate(&out, &out, body.key_file.bytes, body.key_file.size, &wish, body.problems),
              KMP_KEY_CANNOT_ROTATE);
    kmp_text_free(&retired);
    kmp_text_free(&fresh);
    kmp_text_free(&stolen);
}

static void a_retired_key_signs_nothing(void)
{
    kmp_text retired, credential, line;
    kmp_key *key = NULL;
    CHECK_INT(kmp_key_retire(&retired, body.key_file.bytes, body.key_file.size, "replaced", NOW, body.problems),
              KMP_OK);
    CHECK_INT(kmp_key_open(&key, retired.bytes, retired.size, "key", PASSPHRASE, body.problems), KMP_OK);
    kmp_issue_options options = { .key = key, .now = NOW };
    CHECK_INT(
        kmp_issue(&credential, &line, record_text(), strlen(record_text()), "record", &options, body.problems),
        KMP_ISSUE_KEY_RETIRED);
    kmp_key_close(key);
    kmp_text_free(&retired);
}

static void keys_of_two_bodies_are_not_mixed(void)
{
    kmp_text a, b, out;
    kmp_key_close(make_key(&body, &a, NULL, "did:web:a.example"));
    kmp_key_close(make_key(&body, &b, "ES256", "did:web:b.example"));
    CHECK_INT(kmp_key_show(&out, (const kmp_text[]){ a, b }, (const char *const[]){ "a", "b" }, 2,
                           KMP_KEY_TRUST, body.problems),
              KMP_KEY_OTHER_CONTROLLER);
    CHECK_INT(kmp_key_show(&out, &b, &(const char *){ "b" }, 1, KMP_KEY_DID, body.problems), KMP_OK);
    CHECK(strstr(out.bytes, "\"publicKeyJwk\":{\"alg\":\"ES256\",\"crv\":\"P-256\"") != NULL);
    CHECK(strstr(out.bytes, "\"d\":") == NULL);
    kmp_text_free(&out);
    body_close(&body);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "a body has a key", a_body_has_a_key },
        { "another passphrase does not open it", another_passphrase_does_not_open_it },
        { "a damaged file is none", a_damaged_file_is_none },
        { "a public key that does not belong is refused", a_public_key_that_does_not_belong_is_refused },
        { "the secret is nowhere in what is shown", the_secret_is_nowhere_in_the_file },
        { "what cannot be is not made", what_cannot_be_is_not_made },
        { "a replaced key stays published and a stolen one does not",
          a_replaced_key_stays_published_and_a_stolen_one_does_not },
        { "a retired key signs nothing", a_retired_key_signs_nothing },
        { "keys of two bodies are not mixed", keys_of_two_bodies_are_not_mixed },
    };
    return CHECK_SUITE("Keys", tests);
}
