// SPDX-License-Identifier: Apache-2.0
// credential.c -- the frame of a credential: who, to whom, since when, on what evidence. Members stand in the
// order of RFC 8785; what may be a list is one, because verifiers differ on single values.
#include "credential.h"

#include "multibase.h"
#include "terms.h"
#include "uuid.h"

void credential_pair(struct writer *w, const char *key, struct text value)
{
    if (value.bytes == NULL)
        return;
    write_key(w, key);
    write_text(w, value);
}

static void pair(struct writer *w, const char *key, const char *value)
{
    credential_pair(w, key, text_of(value));
}

void credential_type(struct writer *w, const char *type)
{
    write_key(w, "type");
    write_list(w);
    write_string(w, type);
    write_list_end(w);
}

// ---- digests ----

// RFC 6920: the name of what has this hash.
const char *credential_ni(struct arena *arena, const char *sha256)
{
    unsigned char hash[32];
    if (!hex_read(hash, text_of(sha256)))
        return NULL;
    const char *text = base64url_write(arena, hash, sizeof hash);
    return text != NULL ? arena_printf(arena, "ni:///sha-256;%s", text) : NULL;
}

// W3C Subresource Integrity: how digestSRI is written.
const char *credential_sri(struct arena *arena, const char *sha256)
{
    unsigned char hash[32];
    if (!hex_read(hash, text_of(sha256)))
        return NULL;
    const char *text = base64_write(arena, hash, sizeof hash);
    return text != NULL ? arena_printf(arena, "sha256-%s", text) : NULL;
}

static void write_evidence(struct issuing *i, const char *genre, const char *name, const char *sha256)
{
    struct writer *w = i->w;
    if (sha256 == NULL)
        return;
    write_object(w);
    pair(w, "digestSRI", credential_sri(i->arena, sha256));
    pair(w, "genre", genre);
    pair(w, "id", credential_ni(i->arena, sha256));
    pair(w, "name", name);
    credential_type(w, "Evidence");
    write_object_end(w);
}

static void write_all_evidence(struct issuing *i)
{
    const struct record *record = &i->paper.record;
    struct text submission = paper_text(&record->tape, record->submission, "sha256");
    write_key(i->w, "evidence");
    write_list(i->w);
    write_evidence(i, "Record", "result of the competency record, canonical JSON", i->paper.sha256);
    write_evidence(i, "Submission", "submission, canonical JSON", arena_string(i->arena, submission));
    write_list_end(i->w);
}

// ---- people and bodies ----

// The lead assessor, else the first.
static uint32_t lead_assessor(const struct issuing *i)
{
    const struct record *record = &i->paper.record;
    uint32_t first = record->assessors != 0 ? tape_first(&record->tape, record->assessors) : 0;
    for (uint32_t item = first; item != 0; item = tape_node(&record->tape, item)->next)
        if (text_is(paper_text(&record->tape, item, "role"), "lead"))
            return item;
    return first;
}

static void write_source(struct issuing *i)
{
    struct writer *w = i->w;
    uint32_t lead = lead_assessor(i);
    if (lead == 0)
        return;
    struct text id = paper_text(&i->paper.record.tape, lead, "id");
    write_key(w, "source");
    write_object(w);
    pair(w, "id", i->assessor != NULL ? i->assessor : uuid_of_name(i->arena, "assessor", id));
    write_key(w, "otherIdentifier");
    write_list(w);
    write_object(w);
    credential_pair(w, "identifier", id);
    pair(w, "identifierType", "ext:assessorRegistration");
    pair(w, "type", "IdentifierEntry");
    write_object_end(w);
    write_list_end(w);
    credential_type(w, "Profile");
    write_object_end(w);
}

static void write_identifier(struct issuing *i)
{
    struct writer *w = i->w;
    if (!i->has_decision || i->decision.registration_no.bytes == NULL)
        return;
    write_key(w, "identifier");
    write_list(w);
    write_object(w);
    write_key(w, "hashed");
    write_bool(w, false);
    credential_pair(w, "identityHash", i->decision.registration_no);
    pair(w, "identityType", "identifier");
    pair(w, "type", "IdentityObject");
    write_object_end(w);
    write_list_end(w);
}

static void write_subject(struct issuing *i)
{
    const struct record *record = &i->paper.record;
    struct writer *w = i->w;
    write_key(w, "credentialSubject");
    write_object(w);
    write_key(w, "achievement");
    achievement_write(i);
    credential_pair(w, "activityEndDate", paper_text(&record->tape, record->taken, "to"));
    credential_pair(w, "activityStartDate", paper_text(&record->tape, record->taken, "from"));
    pair(w, "id", i->subject);
    write_identifier(i);
    if (i->has_decision)
        credential_pair(w, "licenseNumber", i->decision.certificate_no);
    write_key(w, "result");
    write_list(w);
    results_write(i);
    write_list_end(w);
    write_source(i);
    credential_type(w, "AchievementSubject");
    write_object_end(w);
}

// ---- the whole ----

static void write_contexts(struct writer *w)
{
    write_key(w, "@context");
    write_list(w);
    write_string(w, CONTEXT_W3C);
    write_string(w, CONTEXT_OB);
    write_list_end(w);
}

static struct text name_of(const struct issuing *i)
{
    const struct record *record = &i->paper.record;
    uint32_t of = record->rubric != 0 ? record->rubric : record->scheme;
    struct text title =
        paper_say(&record->tape, paper_member(&record->tape, of, "title"), i->options->language);
    if (title.bytes == NULL)
        title = paper_text(&record->tape, of, record->rubric != 0 ? "id" : "no");
    return title;
}

static void write_validity(struct issuing *i)
{
    pair(i->w, "validFrom", i->options->now);
    if (i->has_decision && i->decision.valid_until.bytes != NULL)
        pair(i->w, "validUntil",
             arena_printf(i->arena, "%.*sT23:59:59Z", (int)i->decision.valid_until.size,
                          i->decision.valid_until.bytes));
}

void credential_write(struct issuing *i)
{
    struct writer *w = i->w;
    write_object(w);
    write_contexts(w);
    if (i->earlier.awarded.bytes != NULL)
        credential_pair(w, "awardedDate", i->earlier.awarded);
    else
        credential_pair(w, "awardedDate", i->has_decision ? i->decision.at : text_of(i->options->now));
    if (i->index >= 0) {
        write_key(w, "credentialStatus");
        status_write_entry(w, i->arena, &i->list, i->index);
    }
    write_subject(i);
    if (i->endorsement != NULL) {
        write_key(w, "endorsement");
        write_list(w);
        write_raw(w, i->endorsement, text_of(i->endorsement).size);
        write_list_end(w);
    }
    write_all_evidence(i);
    pair(w, "id", i->id);
    credential_issuer(i->w, &i->options->key->file);
    credential_pair(w, "name", name_of(i));
    write_key(w, "type");
    write_list(w);
    write_string(w, "VerifiableCredential");
    write_string(w, "OpenBadgeCredential");
    write_list_end(w);
    write_validity(i);
    write_object_end(w);
}
