// SPDX-License-Identifier: Apache-2.0
// verify_beside.c -- the status list, the endorsements inside, and the papers that a credential is bound to
#include <stdlib.h>
#include <string.h>

#include "credential.h"
#include "verify_parts.h"

static kmp_status say(struct verifying *v, uint32_t node, kmp_severity severity, kmp_status status)
{
    tape_say(v->problems, v->tape, node, severity, status, NULL);
    return severity == KMP_ERROR ? status : KMP_OK;
}

// ---- status ----

static int64_t index_of(struct text text)
{
    int64_t index = 0;
    if (text.size == 0 || text.size > 9)
        return -1;
    for (uint32_t i = 0; i < text.size; i++) {
        if (text.bytes[i] < '0' || text.bytes[i] > '9')
            return -1;
        index = index * 10 + (text.bytes[i] - '0');
    }
    return index;
}

// The list is a credential of its own, of the same issuer.
static kmp_status read_list(struct tape *tape, struct verifying *v, uint32_t entry)
{
    kmp_text text = v->options->status_list;
    kmp_status status = tape_read(tape, v->arena, text.bytes, text.size, "status list", v->problems);
    if (status != KMP_OK)
        return status;
    struct verifying list = *v;
    list.tape = tape;
    list.object = 0;
    list.jwt = NULL;
    status = verify_object(&list);
    if (status != KMP_OK)
        return say(v, entry, KMP_ERROR, KMP_STATUS_LIST);
    bool same = text_same(verify_issuer(tape, 0), verify_issuer(v->tape, v->object));
    bool asked = text_same(paper_own_text(tape, 0, "id"), paper_text(v->tape, entry, "statusListCredential"));
    return same && asked ? KMP_OK : say(v, entry, KMP_ERROR, KMP_STATUS_OTHER_LIST);
}

static bool has_purpose(const struct tape *tape, uint32_t subject, struct text purpose)
{
    uint32_t node = paper_member(tape, subject, "statusPurpose");
    bool list = node != 0 && tape_node(tape, node)->kind == NODE_LIST;
    uint32_t item = list ? tape_first(tape, node) : node;
    for (; item != 0; item = list ? tape_node(tape, item)->next : 0)
        if (text_same(tape_node(tape, item)->text, purpose))
            return true;
    return false;
}

static kmp_status look_up(struct verifying *v, uint32_t entry)
{
    struct tape list;
    struct text purpose = paper_text(v->tape, entry, "statusPurpose");
    bool suspension = text_is(purpose, "suspension");
    kmp_status status = read_list(&list, v, entry);
    if (status != KMP_OK)
        return status;
    uint32_t subject = paper_own(&list, 0, "credentialSubject");
    if (!has_purpose(&list, subject, purpose))
        return say(v, entry, KMP_ERROR, KMP_STATUS_OTHER_LIST);
    int bit = status_bit(v->arena, paper_text(&list, subject, "encodedList"),
                         index_of(paper_text(v->tape, entry, "statusListIndex")));
    if (bit < 0)
        return say(v, entry, KMP_ERROR, KMP_STATUS_LIST);
    return bit == 0 ? KMP_OK : say(v, entry, KMP_ERROR, suspension ? KMP_SUSPENDED : KMP_REVOKED);
}

// Whether the list that was given is the one of this entry.
static bool is_of_given_list(struct verifying *v, uint32_t entry)
{
    struct tape tape;
    kmp_text text = v->options->status_list;
    return tape_read(&tape, v->arena, text.bytes, text.size, NULL, NULL) == KMP_OK &&
           text_same(paper_own_text(&tape, 0, "id"), paper_text(v->tape, entry, "statusListCredential"));
}

// One entry of a credential that has so many. Other purposes say nothing of its validity; of several lists one
// is given.
static kmp_status check_entry(struct verifying *v, uint32_t entry, uint32_t count)
{
    struct text purpose = paper_text(v->tape, entry, "statusPurpose");
    if (!schema_has_type(v->tape, entry, "BitstringStatusListEntry"))
        return say(v, entry, KMP_WARNING, KMP_STATUS_KIND);
    if (!text_is(purpose, "revocation") && !text_is(purpose, "suspension"))
        return KMP_OK;
    if (v->options->status_list.size == 0 || (count > 1 && !is_of_given_list(v, entry)))
        return say(v, entry, KMP_WARNING, KMP_STATUS_UNCHECKED);
    kmp_status status = look_up(v, entry);
    v->outcome[CHECK_STATUS] = status == KMP_OK ? OUTCOME_PASSED : OUTCOME_FAILED;
    return status;
}

kmp_status verify_status(struct verifying *v)
{
    uint32_t node = paper_own(v->tape, v->object, "credentialStatus");
    bool list = node != 0 && tape_node(v->tape, node)->kind == NODE_LIST;
    uint32_t entry = list ? tape_first(v->tape, node) : node;
    uint32_t count = list ? tape_node(v->tape, node)->count : 1;
    kmp_status status = KMP_OK;
    for (; entry != 0 && status == KMP_OK; entry = list ? tape_node(v->tape, entry)->next : 0)
        status = check_entry(v, entry, count);
    return status;
}

// ---- endorsements ----

// What can only come of forgery; all else is an endorsement that cannot be checked here.
static bool is_false(kmp_status status)
{
    static const kmp_status statuses[] = { KMP_CREDENTIAL_SIGNATURE, KMP_KEY_NOT_ISSUERS, KMP_KEY_STOLEN,
                                           KMP_KEY_RETIRED, KMP_NO_MEMORY };
    for (size_t i = 0; i < sizeof statuses / sizeof statuses[0]; i++)
        if (status == statuses[i])
            return true;
    return false;
}

// The reason first, then what it is a reason for.
static kmp_status say_endorsement(struct verifying *v, uint32_t item, kmp_status why, const kmp_problems *said)
{
    kmp_severity severity = is_false(why) ? KMP_ERROR : KMP_WARNING;
    for (size_t i = 0; problem_at(said, i) != NULL; i++) {
        struct problem reason = *problem_at(said, i);
        if (reason.severity != KMP_ERROR)
            continue;
        reason.severity = severity;
        problem_add(v->problems, &reason);
    }
    return say(v, item, severity, severity == KMP_ERROR ? KMP_ENDORSEMENT : KMP_ENDORSEMENT_UNCHECKED);
}

static kmp_status verify_endorsement(struct verifying *v, uint32_t item)
{
    struct verifying one = *v;
    kmp_problems *said = kmp_problems_new(); // an endorser need not be on the list of issuers
    one.object = item;
    one.jwt = NULL;
    one.trust = NULL;
    one.problems = said;
    kmp_status status = verify_object(&one);
    if (status == KMP_ISSUER_UNKNOWN) {
        kmp_problems_clear(said);
        one.trust = v->trust;
        status = verify_object(&one);
    }
    if (status == KMP_OK)
        v->outcome[CHECK_ENDORSEMENT] = OUTCOME_PASSED;
    else if (is_false(status))
        v->outcome[CHECK_ENDORSEMENT] = OUTCOME_FAILED;
    status = status == KMP_OK ? KMP_OK : say_endorsement(v, item, status, said);
    kmp_problems_free(said);
    return status;
}

kmp_status verify_endorsements(struct verifying *v)
{
    uint32_t node = paper_own(v->tape, v->object, "endorsement");
    bool list = node != 0 && tape_node(v->tape, node)->kind == NODE_LIST;
    uint32_t item = list ? tape_first(v->tape, node) : node;
    kmp_status status = KMP_OK;
    for (; item != 0 && status == KMP_OK; item = list ? tape_node(v->tape, item)->next : 0)
        status = verify_endorsement(v, item);
    return status;
}

// ---- evidence ----

static bool is_bound_in(struct arena *arena, const struct tape *tape, uint32_t object, const char *genre,
                        const char *sha256)
{
    uint32_t evidence = paper_own(tape, object, "evidence");
    const char *digest = credential_sri(arena, sha256);
    bool list = evidence != 0 && tape_node(tape, evidence)->kind == NODE_LIST;
    uint32_t item = list ? tape_first(tape, evidence) : evidence;
    for (; item != 0 && digest != NULL; item = list ? tape_node(tape, item)->next : 0)
        if (text_is(paper_text(tape, item, "genre"), genre) &&
            text_is(paper_text(tape, item, "digestSRI"), digest))
            return true;
    return false;
}

// A learner record is bound to what one of its credentials is bound to.
static bool is_bound(const struct verifying *v, const char *genre, const char *sha256)
{
    bool bound = is_bound_in(v->arena, v->tape, v->object, genre, sha256);
    for (uint32_t i = 0; i < v->inside_count; i++)
        bound = bound || is_bound_in(v->arena, v->inside[i].tape, v->inside[i].object, genre, sha256);
    return bound;
}

static kmp_status check_submission(struct verifying *v)
{
    struct tape tape;
    char sha256[HASH_TEXT];
    kmp_text text = v->options->submission;
    if (text.size == 0)
        return KMP_OK;
    kmp_status status = tape_read(&tape, v->arena, text.bytes, text.size, "submission", v->problems);
    if (status != KMP_OK)
        return status;
    if (!paper_hash(sha256, &tape))
        return KMP_NO_MEMORY;
    return is_bound(v, "Submission", sha256) ? KMP_OK
                                             : say(v, v->object, KMP_ERROR, KMP_EVIDENCE_OTHER_SUBMISSION);
}

static kmp_status check_record(struct verifying *v)
{
    struct paper paper;
    kmp_text text = v->options->record;
    if (text.size == 0)
        return KMP_OK;
    kmp_status status = paper_read(&paper, v->arena, text.bytes, text.size, "record", v->problems);
    if (status != KMP_OK)
        return status;
    return is_bound(v, "Record", paper.sha256) ? KMP_OK
                                               : say(v, v->object, KMP_ERROR, KMP_EVIDENCE_OTHER_RECORD);
}

kmp_status verify_evidence(struct verifying *v)
{
    if (v->options->record.size == 0 && v->options->submission.size == 0)
        return KMP_OK;
    kmp_status status = check_record(v);
    if (status == KMP_OK)
        status = check_submission(v);
    v->outcome[CHECK_EVIDENCE] = status == KMP_OK ? OUTCOME_PASSED : OUTCOME_FAILED;
    return status;
}

kmp_status kmp_credential_is_of(const char *credential, size_t size, const char *name, kmp_text record,
                                kmp_problems *problems)
{
    struct arena arena = { 0 };
    struct tape tape;
    kmp_verify_options options = { .record = record };
    struct verifying v = { .arena = &arena, .problems = problems, .options = &options, .tape = &tape };
    kmp_status status = tape_read(&tape, &arena, credential, size, name, problems);
    if (status == KMP_OK && tape_node(&tape, 0)->kind == NODE_OBJECT)
        status = verify_find_inside(&v);
    if (status == KMP_OK)
        status = tape_node(&tape, 0)->kind == NODE_OBJECT ? check_record(&v)
                                                          : say(&v, 0, KMP_ERROR, KMP_EVIDENCE_OTHER_RECORD);
    arena_free(&arena);
    return status;
}
