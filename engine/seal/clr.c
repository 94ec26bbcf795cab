// SPDX-License-Identifier: Apache-2.0
// clr.c -- credentials of one holder in one: a Comprehensive Learner Record 2.0, which is about one learner
// alone
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "../base/clock.h"
#include "credential.h"
#include "lint.h"
#include "schema.h"
#include "terms.h"
#include "uuid.h"

struct bundling {
    struct arena *arena;
    struct writer w;
    kmp_problems *problems;
    const kmp_clr_options *options;
    struct tape *items; // the credentials
    size_t count;
    struct text subject, until; // who holds them; the earliest of their last days
    int64_t until_ms;
};

static kmp_status refuse(struct bundling *b, size_t index, kmp_status status)
{
    const char *number = arena_printf(b->arena, "%zu", index + 1);
    problem_say(b->problems, KMP_ERROR, status, NULL, "number", number, NULL);
    return status;
}

// ---- what goes in ----

static kmp_status check_item(struct bundling *b, size_t index)
{
    const struct tape *tape = &b->items[index];
    int64_t ms;
    bool badge =
        tape_node(tape, 0)->kind == NODE_OBJECT && tape_member(tape, 0, "proof") != 0 &&
        (schema_has_type(tape, 0, "OpenBadgeCredential") || schema_has_type(tape, 0, "AchievementCredential"));
    if (!badge)
        return refuse(b, index, KMP_CLR_NO_BADGE);
    struct text subject = paper_text(tape, paper_own(tape, 0, "credentialSubject"), "id");
    struct text until = paper_own_text(tape, 0, "validUntil");
    if (index == 0)
        b->subject = subject;
    if (subject.bytes == NULL || !text_same(subject, b->subject))
        return refuse(b, index, KMP_CLR_OTHER_HOLDER);
    if (until.bytes != NULL && clock_read(&ms, until) && (b->until.bytes == NULL || ms < b->until_ms)) {
        b->until = until;
        b->until_ms = ms;
    }
    return KMP_OK;
}

static kmp_status gather(struct bundling *b, const kmp_text *credentials)
{
    kmp_status status = credential_check_key(b->options->key, false, b->problems);
    b->items = arena_array(b->arena, b->count + 1, sizeof *b->items);
    if (status == KMP_OK && b->items == NULL)
        status = KMP_NO_MEMORY;
    if (status == KMP_OK && b->count == 0)
        status = refuse(b, 0, KMP_CLR_NO_BADGE);
    for (size_t i = 0; i < b->count && status == KMP_OK; i++) {
        status = tape_read(&b->items[i], b->arena, credentials[i].bytes, credentials[i].size, "credential",
                           b->problems);
        if (status == KMP_OK)
            status = check_item(b, i);
    }
    return status;
}

// ---- the bundle ----

static void write_contexts(struct writer *w)
{
    write_key(w, "@context");
    write_list(w);
    write_string(w, CONTEXT_W3C);
    write_string(w, CONTEXT_CLR);
    write_string(w, CONTEXT_OB);
    write_list_end(w);
}

static void write_subject(struct bundling *b)
{
    struct writer *w = &b->w;
    write_key(w, "credentialSubject");
    write_object(w);
    credential_pair(w, "id", b->subject);
    credential_type(w, "ClrSubject");
    write_key(w, "verifiableCredential");
    write_list(w);
    for (size_t i = 0; i < b->count; i++)
        write_node(w, &b->items[i], 0, false);
    write_list_end(w);
    write_object_end(w);
}

static void write_bundle(struct bundling *b)
{
    struct writer *w = &b->w;
    bool indonesian = b->options->language == KMP_INDONESIAN;
    write_object(w);
    write_contexts(w);
    write_subject(b);
    credential_pair(w, "id", text_of(uuid_random(b->arena)));
    credential_issuer(w, &b->options->key->file);
    credential_pair(w, "name", text_of(indonesian ? "Rekaman hasil belajar" : "Learner record"));
    write_key(w, "type");
    write_list(w);
    write_string(w, "VerifiableCredential");
    write_string(w, "ClrCredential");
    write_list_end(w);
    credential_pair(w, "validFrom", text_of(b->options->now));
    credential_pair(w, "validUntil", b->until);
    write_object_end(w);
}

static kmp_status put_out(kmp_text *clr, struct bundling *b)
{
    struct tape tape;
    write_bundle(b);
    kmp_status status = credential_read_back(&tape, &b->w, b->arena, b->problems);
    if (status == KMP_OK)
        status = lint_credential(b->arena, &tape, b->problems);
    if (status == KMP_OK)
        status = credential_sign(&b->w, b->arena, &tape, b->options->key, b->options->now, b->problems);
    return status == KMP_OK ? writer_take(&b->w, clr) : status;
}

kmp_status kmp_clr(kmp_text *clr, const kmp_text *credentials, size_t count, const kmp_clr_options *options,
                   kmp_problems *problems)
{
    struct arena arena = { 0 };
    struct bundling b = { .arena = &arena, .problems = problems, .options = options, .count = count };
    *clr = (kmp_text){ NULL, 0 };
    kmp_status status = sodium_init() >= 0 ? gather(&b, credentials) : KMP_INTERNAL;
    if (status == KMP_OK)
        status = put_out(clr, &b);
    writer_free(&b.w);
    arena_free(&arena);
    return status;
}
