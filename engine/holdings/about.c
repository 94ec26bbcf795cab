// SPDX-License-Identifier: Apache-2.0
// about.c -- what a paper is, in few words, for whoever keeps many: and the bytes that it is kept as
#include <kompeten/papers.h>

#include "../base/hash.h"
#include "../base/writer.h"
#include "../model/record.h"
#include "../model/record_result.h"
#include "../model/submission.h"

struct about {
    struct arena arena;
    struct writer w;
    const char *json, *name;
    size_t size;
    kmp_problems *problems;
};

static void pair(struct about *a, const char *key, struct text value)
{
    write_key(&a->w, key);
    write_text(&a->w, value);
}

static struct text inner(const struct record *record, uint32_t object, const char *key)
{
    uint32_t node = object != 0 ? tape_member(&record->tape, object, key) : 0;
    return node != 0 ? tape_node(&record->tape, node)->text : (struct text){ NULL, 0 };
}

static void pair_object(struct about *a, const char *key, const struct record *record, uint32_t object,
                        const char *one, const char *other)
{
    write_key(&a->w, key);
    write_object(&a->w);
    pair(a, one, inner(record, object, one));
    pair(a, other, inner(record, object, other));
    write_object_end(&a->w);
}

static bool hash_of(char sha256[HASH_TEXT], struct about *a, const struct record *record)
{
    struct writer result = { 0 };
    record_result(&result, &a->arena, &record->tape);
    bool good = !result.failed && hash_sha256(sha256, result.bytes, result.size);
    writer_free(&result);
    return good;
}

static void write_about_record(struct about *a, const struct record *record, const char *sha256)
{
    static const char *const kinds[] = { [RECORD_ATTEMPT] = "attempt", [RECORD_CONCLUSION] = "conclusion" };
    write_object(&a->w);
    write_key(&a->w, "attempt");
    write_integer(&a->w, record->attempt);
    pair_object(a, "candidate", record, record->candidate, "id", "issuer");
    pair(a, "kind", text_of(kinds[record->kind]));
    pair(a, "paper", text_of("record"));
    pair(a, "result_sha256", text_of(sha256));
    pair_object(a, "rubric", record, record->rubric, "id", "version");
    pair_object(a, "submission", record, record->submission, "id", "sha256");
    pair(a, "supersedes", record->supersedes);
    pair(a, "verdict", text_of(verdict_words[record->verdict]));
    write_object_end(&a->w);
}

static kmp_status about_record(kmp_text *about, kmp_text *canonical, struct about *a)
{
    struct record record;
    char sha256[HASH_TEXT];
    kmp_status status = record_read(&record, &a->arena, a->json, a->size, a->name, a->problems);
    if (status != KMP_OK)
        return status;
    if (!hash_of(sha256, a, &record))
        return KMP_NO_MEMORY;
    write_about_record(a, &record, sha256);
    status = writer_take(&a->w, about);
    if (status == KMP_OK)
        write_node(&a->w, &record.tape, 0, false);
    return status == KMP_OK ? writer_take(&a->w, canonical) : status;
}

static kmp_status about_submission(kmp_text *about, kmp_text *canonical, struct about *a)
{
    struct submission submission;
    kmp_status status = submission_read(&submission, &a->arena, a->json, a->size, a->name, a->problems);
    if (status != KMP_OK)
        return status;
    write_object(&a->w);
    pair(a, "paper", text_of("submission"));
    pair(a, "sha256", text_of(submission.sha256));
    write_object_end(&a->w);
    status = writer_take(&a->w, about);
    if (status == KMP_OK)
        write_node(&a->w, &submission.tape, 0, false);
    return status == KMP_OK ? writer_take(&a->w, canonical) : status;
}

static kmp_status about_credential(kmp_text *about, struct about *a)
{
    write_object(&a->w);
    pair(a, "paper", text_of("credential"));
    write_object_end(&a->w);
    return writer_take(&a->w, about);
}

static kmp_status about_paper(kmp_text *about, kmp_text *canonical, struct about *a)
{
    struct tape tape;
    kmp_status status = tape_read(&tape, &a->arena, a->json, a->size, a->name, a->problems);
    if (status != KMP_OK)
        return status;
    if (tape_member(&tape, 0, "record") != 0)
        return about_record(about, canonical, a);
    if (tape_member(&tape, 0, "submission") != 0)
        return about_submission(about, canonical, a);
    if (tape_member(&tape, 0, "@context") != 0)
        return about_credential(about, a);
    tape_say(a->problems, &tape, 0, KMP_ERROR, KMP_NOT_TAKEN_IN, NULL);
    return KMP_NOT_TAKEN_IN;
}

kmp_status kmp_about(kmp_text *about, kmp_text *canonical, const char *json, size_t size, const char *name,
                     kmp_problems *problems)
{
    struct about a = { .json = json, .size = size, .name = name, .problems = problems };
    *about = *canonical = (kmp_text){ NULL, 0 };
    kmp_status status = about_paper(about, canonical, &a);
    if (status == KMP_NO_MEMORY)
        problem_say(problems, KMP_ERROR, KMP_NO_MEMORY, NULL, NULL);
    if (status != KMP_OK) {
        kmp_text_free(about);
        kmp_text_free(canonical);
    }
    writer_free(&a.w);
    arena_free(&a.arena);
    return status;
}
