// SPDX-License-Identifier: Apache-2.0
// issue.c -- record, decision and keys come together: checked, written, looked over, signed
#include <sodium.h>
#include <string.h>

#include "credential.h"
#include "jwt.h"
#include "lint.h"
#include "terms.h"
#include "uuid.h"

static kmp_status say(kmp_problems *problems, kmp_status status)
{
    problem_say(problems, KMP_ERROR, status, NULL, NULL);
    return status;
}

// ---- may it be issued ----

static kmp_status read_decision(struct issuing *i)
{
    kmp_text text = i->options->decision;
    if (text.size == 0)
        return KMP_OK;
    kmp_status status = decision_read(&i->decision, i->arena, text.bytes, text.size, "decision", i->problems);
    if (status != KMP_OK)
        return status;
    i->has_decision = true;
    if (!text_is(i->decision.result_sha256, i->paper.sha256))
        return say(i->problems, KMP_ISSUE_OTHER_RECORD);
    return i->decision.verdict == DECIDED_K ? KMP_OK : say(i->problems, KMP_ISSUE_NOT_GRANTED);
}

static kmp_status check_verdict(const struct issuing *i)
{
    int32_t verdict = i->paper.record.verdict;
    bool told = verdict == VERDICT_COMPETENT || verdict == VERDICT_NOT_YET;
    return told ? KMP_OK : say(i->problems, KMP_ISSUE_OPEN);
}

static kmp_status read_list(struct issuing *i)
{
    i->index = -1;
    if (i->options->status_list.size == 0)
        return KMP_OK;
    kmp_status status =
        status_read(&i->list, i->arena, i->options->status_list, (struct text){ NULL, 0 }, i->problems);
    if (status != KMP_OK)
        return status;
    i->index = status_draw(&i->list);
    return i->index >= 0 ? KMP_OK : say(i->problems, KMP_STATUS_FULL);
}

static kmp_status read_earlier(struct issuing *i)
{
    struct tape tape;
    if (i->options->supersedes == NULL)
        return KMP_OK;
    kmp_status status = tape_read(&tape, i->arena, i->options->supersedes, i->options->supersedes_size,
                                  "superseded", i->problems);
    if (status != KMP_OK)
        return status;
    i->earlier.id = paper_own_text(&tape, 0, "id");
    i->earlier.awarded = paper_own_text(&tape, 0, "awardedDate");
    i->earlier.subject = paper_text(&tape, paper_own(&tape, 0, "credentialSubject"), "id");
    return KMP_OK;
}

// ---- names ----

static kmp_status name_things(struct issuing *i)
{
    const struct record *record = &i->paper.record;
    struct text id = paper_text(&record->tape, record->rubric, "id");
    struct text version = paper_text(&record->tape, record->rubric, "version");
    struct text no = paper_text(&record->tape, record->scheme, "no");
    const char *named = id.bytes != NULL ? arena_printf(i->arena, "%.*s@%.*s", (int)id.size, id.bytes,
                                                        (int)version.size, version.bytes)
                                         : arena_string(i->arena, no);
    i->achievement = uuid_of_name(i->arena, id.bytes != NULL ? "rubric" : "scheme", text_of(named));
    i->id = uuid_random(i->arena);
    i->subject = i->options->subject;
    if (i->subject == NULL)
        i->subject = i->earlier.subject.bytes != NULL ? arena_string(i->arena, i->earlier.subject)
                                                      : uuid_random(i->arena);
    if (i->options->assessor_key != NULL)
        i->assessor = arena_string(i->arena, i->options->assessor_key->file.controller);
    bool good = named != NULL && i->achievement != NULL && i->id != NULL && i->subject != NULL;
    return good ? KMP_OK : say(i->problems, KMP_NO_MEMORY);
}

// ---- signing ----

static void pair(struct writer *w, const char *key, const char *value)
{
    credential_pair(w, key, text_of(value));
}

static void write_endorsement(struct issuing *i, struct writer *w)
{
    const struct key_file *file = &i->options->assessor_key->file;
    bool indonesian = i->options->language == KMP_INDONESIAN;
    write_object(w);
    write_key(w, "@context");
    write_list(w);
    write_string(w, CONTEXT_W3C);
    write_string(w, CONTEXT_OB);
    write_list_end(w);
    write_key(w, "credentialSubject");
    write_object(w);
    pair(w, "endorsementComment",
         indonesian ? "Saya menguji dan rekaman ini memuat yang saya lihat."
                    : "I assessed this, and the record holds what I saw.");
    pair(w, "id", credential_ni(i->arena, i->paper.sha256));
    credential_type(w, "EndorsementSubject");
    write_object_end(w);
    pair(w, "id", uuid_random(i->arena));
    credential_issuer(w, file);
    pair(w, "name", indonesian ? "Pengesahan asesor" : "Assessor's endorsement");
    write_key(w, "type");
    write_list(w);
    write_string(w, "VerifiableCredential");
    write_string(w, "EndorsementCredential");
    write_list_end(w);
    pair(w, "validFrom", i->options->now);
    write_object_end(w);
}

static kmp_status endorse(struct issuing *i)
{
    struct writer w = { .bytes = NULL };
    struct tape tape;
    const kmp_key *key = i->options->assessor_key;
    if (key == NULL)
        return KMP_OK;
    kmp_status status = credential_check_key(key, false, i->problems);
    if (status == KMP_OK) {
        write_endorsement(i, &w);
        status = credential_read_back(&tape, &w, i->arena, i->problems);
    }
    if (status == KMP_OK)
        status = credential_sign(&w, i->arena, &tape, key, i->options->now, i->problems);
    if (status == KMP_OK) {
        i->endorsement = arena_string(i->arena, (struct text){ w.bytes, (uint32_t)w.size });
        status = i->endorsement != NULL ? KMP_OK : say(i->problems, KMP_NO_MEMORY);
    }
    writer_free(&w);
    return status;
}

// ---- the walk ----

static kmp_status gather(struct issuing *i, const char *record, size_t size, const char *name)
{
    kmp_status status = credential_check_key(i->options->key, i->options->jwt, i->problems);
    if (status == KMP_OK)
        status = paper_read(&i->paper, i->arena, record, size, name, i->problems);
    if (status == KMP_OK)
        status = check_verdict(i);
    if (status == KMP_OK)
        status = read_decision(i);
    if (status == KMP_OK)
        status = read_list(i);
    if (status == KMP_OK)
        status = read_earlier(i);
    if (status == KMP_OK)
        status = name_things(i);
    return status == KMP_OK ? endorse(i) : status;
}

static kmp_status put_out(kmp_text *credential, struct issuing *i)
{
    struct tape tape;
    credential_write(i);
    kmp_status status = credential_read_back(&tape, i->w, i->arena, i->problems);
    if (status == KMP_OK)
        status = lint_credential(i->arena, &tape, i->problems);
    if (status == KMP_OK && i->options->jwt)
        return jwt_make(credential, i->arena, &tape, i->options->key, i->problems);
    if (status == KMP_OK)
        status = credential_sign(i->w, i->arena, &tape, i->options->key, i->options->now, i->problems);
    return status == KMP_OK ? writer_take(i->w, credential) : status;
}

kmp_status kmp_issue(kmp_text *credential, kmp_text *line, const char *record, size_t size, const char *name,
                     const kmp_issue_options *options, kmp_problems *problems)
{
    struct arena arena = { 0 };
    struct writer w = { .bytes = NULL };
    struct issuing i = { .arena = &arena, .w = &w, .problems = problems, .options = options, .index = -1 };
    *credential = *line = (kmp_text){ NULL, 0 };
    kmp_status status = sodium_init() >= 0 ? gather(&i, record, size, name) : KMP_INTERNAL;
    if (status == KMP_OK)
        status = put_out(credential, &i);
    if (status == KMP_OK && i.index >= 0)
        status = status_line(line, i.index, text_of(i.id), "valid", options->now, NULL);
    if (status != KMP_OK)
        kmp_text_free(credential);
    writer_free(&w);
    arena_free(&arena);
    return status;
}
