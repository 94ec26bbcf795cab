// SPDX-License-Identifier: Apache-2.0
// holdings.c -- what a certification body holds after its imports: one line a result or credential
#include "holdings.h"

static const char *const held_words[] = {
    [HELD_NOT] = NULL, [HELD_CONFLICT] = "conflict", [HELD_UNPROVEN] = "unproven"
};

static void pair(struct writer *w, const char *key, struct text value)
{
    write_key(w, key);
    write_text(w, value);
}

static void pair_texts(struct writer *w, const char *key, const struct texts *texts)
{
    write_key(w, key);
    write_list(w);
    for (uint32_t i = 0; i < texts->count; i++)
        write_text(w, texts->items[i]);
    write_list_end(w);
}

static void pair_object(struct writer *w, const char *key, const char *one, struct text first,
                        const char *other, struct text second)
{
    write_key(w, key);
    write_object(w);
    pair(w, one, first);
    pair(w, other, second);
    write_object_end(w);
}

static void write_result(struct writer *w, const struct holding *one)
{
    write_object(w);
    write_key(w, "attempt");
    write_integer(w, one->attempt);
    pair_object(w, "candidate", "id", one->candidate, "issuer", one->issuer);
    pair(w, "conflict", one->conflict);
    pair_texts(w, "credentials", &one->credentials);
    pair(w, "held", text_of(held_words[one->held]));
    pair(w, "kind", one->kind);
    pair_texts(w, "packs", &one->packs);
    pair(w, "paper", text_of("record"));
    write_key(w, "rescored");
    write_bool(w, one->rescored);
    pair(w, "result_sha256", one->sha256);
    pair_object(w, "rubric", "id", one->rubric, "version", one->version);
    pair_texts(w, "signed_by", &one->signed_by);
    pair_texts(w, "sources", &one->sources);
    pair_object(w, "submission", "id", one->submission_id, "sha256", one->submission);
    pair(w, "superseded_by", one->stands && one->superseded ? one->superseded_by : (struct text){ NULL, 0 });
    pair(w, "verdict", one->verdict);
    write_object_end(w);
}

static void write_credential(struct writer *w, const struct holding *one)
{
    write_object(w);
    pair(w, "achievement", one->achievement);
    pair(w, "certificate_no", one->certificate_no);
    pair(w, "conflict", one->conflict);
    pair(w, "format", one->format);
    pair(w, "held", text_of(held_words[one->held]));
    pair(w, "id", one->id);
    pair(w, "issuer", one->issuer);
    pair(w, "issuer_name", one->issuer_name);
    pair(w, "paper", text_of("credential"));
    pair(w, "result_sha256", one->result);
    pair(w, "sha256", one->sha256);
    pair_texts(w, "sources", &one->sources);
    pair(w, "valid_until", one->valid_until);
    write_object_end(w);
}

static kmp_status write_index(kmp_text *index, const struct holdings *h)
{
    struct writer w = { 0 };
    for (uint32_t i = 0; i < h->count; i++) {
        const struct holding *one = &h->items[i];
        struct writer line = { 0 };
        if (one->is_credential)
            write_credential(&line, one);
        else
            write_result(&line, one);
        write_unquoted(&w, line.bytes, line.size);
        write_unquoted(&w, "\n", 1);
        w.failed |= line.failed;
        writer_free(&line);
    }
    kmp_status status = writer_take(&w, index);
    writer_free(&w);
    return status;
}

kmp_status kmp_holdings(kmp_text *index, const char *journal, size_t size, const char *name,
                        kmp_problems *problems)
{
    struct holdings h = { .name = name, .problems = problems };
    *index = (kmp_text){ NULL, 0 };
    kmp_status status = holdings_read(&h, journal, size);
    if (status == KMP_OK) {
        holdings_settle(&h);
        status = h.starved ? KMP_NO_MEMORY : write_index(index, &h);
    }
    if (status == KMP_NO_MEMORY)
        problem_say(problems, KMP_ERROR, KMP_NO_MEMORY, NULL, NULL);
    arena_free(&h.arena);
    return status;
}
