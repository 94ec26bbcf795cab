// SPDX-License-Identifier: Apache-2.0
// schema.c -- members by the type of their object, as the Open Badges 3.0, Comprehensive Learner Record 2.0 and
// Verifiable Credentials 2.0 specifications list them. What is not listed here is left to safe mode.
#include "schema.h"

#include <string.h>

#include "../base/clock.h"
#include "paper.h"

enum kind { ANY_TEXT, WORDING, ADDRESS, TIME, OBJECT, TEXT_OR_OBJECT, TRUTH, NUMBER };
static const char *const kind_words[] = {
    [ANY_TEXT] = "text",       [WORDING] = "text",     [ADDRESS] = "an address",
    [TIME] = CLOCK_EXAMPLE,    [OBJECT] = "an object", [TEXT_OR_OBJECT] = "an address or an object",
    [TRUTH] = "true or false", [NUMBER] = "a number",
};

struct row {
    const char *type, *member;
    enum kind kind;
    bool required, single; // single: no list
};

// clang-format off
static const struct row rows[] = {
    { "VerifiableCredential", "id", ADDRESS, false, true },
    { "VerifiableCredential", "issuer", TEXT_OR_OBJECT, true, true },
    { "VerifiableCredential", "credentialSubject", OBJECT, true, false },
    { "VerifiableCredential", "credentialStatus", OBJECT, false, false },
    { "VerifiableCredential", "name", WORDING, false, false },
    { "VerifiableCredential", "description", WORDING, false, false },
    { "VerifiableCredential", "validFrom", TIME, false, true },
    { "VerifiableCredential", "validUntil", TIME, false, true },
    { "VerifiableCredential", "evidence", OBJECT, false, false },
    { "VerifiableCredential", "endorsement", OBJECT, false, false },
    { "VerifiableCredential", "proof", OBJECT, false, false },
    { "OpenBadgeCredential", "id", ADDRESS, true, true },
    { "OpenBadgeCredential", "validFrom", TIME, true, true },
    { "OpenBadgeCredential", "awardedDate", TIME, false, true },
    { "AchievementCredential", "id", ADDRESS, true, true },
    { "AchievementCredential", "validFrom", TIME, true, true },
    { "ClrCredential", "id", ADDRESS, true, true },
    { "ClrCredential", "name", WORDING, true, false },
    { "ClrCredential", "validFrom", TIME, true, true },
    { "ClrCredential", "partial", TRUTH, false, true },
    { "ClrSubject", "id", ADDRESS, false, true },
    { "ClrSubject", "identifier", OBJECT, false, false },
    { "ClrSubject", "achievement", OBJECT, false, false },
    { "ClrSubject", "association", OBJECT, false, false },
    { "ClrSubject", "verifiableCredential", OBJECT, true, false },
    { "Association", "associationType", ANY_TEXT, true, true },
    { "Association", "sourceId", ADDRESS, true, true },
    { "Association", "targetId", ADDRESS, true, true },
    { "EndorsementCredential", "id", ADDRESS, true, true },
    { "EndorsementCredential", "validFrom", TIME, true, true },
    { "EndorsementSubject", "id", ADDRESS, true, true },
    { "AchievementSubject", "id", ADDRESS, false, true },
    { "AchievementSubject", "achievement", OBJECT, true, true },
    { "AchievementSubject", "identifier", OBJECT, false, false },
    { "AchievementSubject", "licenseNumber", ANY_TEXT, false, true },
    { "AchievementSubject", "result", OBJECT, false, false },
    { "AchievementSubject", "source", OBJECT, false, true },
    { "AchievementSubject", "activityStartDate", TIME, false, true },
    { "AchievementSubject", "activityEndDate", TIME, false, true },
    { "AchievementSubject", "creditsEarned", NUMBER, false, true },
    { "Achievement", "id", ADDRESS, true, true },
    { "Achievement", "name", WORDING, true, false },
    { "Achievement", "description", WORDING, true, false },
    { "Achievement", "criteria", OBJECT, true, true },
    { "Achievement", "achievementType", ANY_TEXT, false, true },
    { "Achievement", "alignment", OBJECT, false, false },
    { "Achievement", "resultDescription", OBJECT, false, false },
    { "Achievement", "tag", ANY_TEXT, false, false },
    { "Achievement", "version", ANY_TEXT, false, true },
    { "Achievement", "humanCode", ANY_TEXT, false, true },
    { "Achievement", "specialization", ANY_TEXT, false, true },
    { "Alignment", "targetName", WORDING, true, false },
    { "Alignment", "targetUrl", ADDRESS, true, true },
    { "Alignment", "targetCode", ANY_TEXT, false, true },
    { "Alignment", "targetType", ANY_TEXT, false, true },
    { "Alignment", "targetFramework", ANY_TEXT, false, true },
    { "Profile", "id", ADDRESS, true, true },
    { "Profile", "name", WORDING, false, false },
    { "Profile", "url", ADDRESS, false, true },
    { "Profile", "otherIdentifier", OBJECT, false, false },
    { "IdentityObject", "hashed", TRUTH, true, true },
    { "IdentityObject", "identityHash", ANY_TEXT, true, true },
    { "IdentityObject", "identityType", ANY_TEXT, true, true },
    { "IdentifierEntry", "identifier", ANY_TEXT, true, true },
    { "IdentifierEntry", "identifierType", ANY_TEXT, true, true },
    { "ResultDescription", "id", ADDRESS, true, true },
    { "ResultDescription", "name", WORDING, true, false },
    { "ResultDescription", "resultType", ANY_TEXT, true, true },
    { "ResultDescription", "requiredLevel", ADDRESS, false, true },
    { "ResultDescription", "requiredValue", ANY_TEXT, false, true },
    { "ResultDescription", "valueMax", ANY_TEXT, false, true },
    { "ResultDescription", "valueMin", ANY_TEXT, false, true },
    { "ResultDescription", "rubricCriterionLevel", OBJECT, false, false },
    { "RubricCriterionLevel", "id", ADDRESS, true, true },
    { "RubricCriterionLevel", "name", WORDING, true, false },
    { "RubricCriterionLevel", "level", ANY_TEXT, false, true },
    { "RubricCriterionLevel", "points", ANY_TEXT, false, true },
    { "Result", "resultDescription", ADDRESS, false, true },
    { "Result", "achievedLevel", ADDRESS, false, true },
    { "Result", "status", ANY_TEXT, false, true },
    { "Result", "value", ANY_TEXT, false, true },
    { "Evidence", "id", ADDRESS, false, true },
    { "Evidence", "digestSRI", ANY_TEXT, false, true },
    { "BitstringStatusListEntry", "statusListIndex", ANY_TEXT, true, true },
    { "BitstringStatusListEntry", "statusListCredential", ADDRESS, true, true },
    { "BitstringStatusListEntry", "statusPurpose", ANY_TEXT, true, true },
    { "BitstringStatusList", "encodedList", ANY_TEXT, true, true },
    { "BitstringStatusList", "statusPurpose", ANY_TEXT, true, false },
    { "DataIntegrityProof", "created", TIME, false, true },
    { "DataIntegrityProof", "verificationMethod", ADDRESS, true, true },
    { "DataIntegrityProof", "proofPurpose", ANY_TEXT, true, true },
    { "DataIntegrityProof", "proofValue", ANY_TEXT, true, true },
};
// clang-format on

struct checking {
    const struct tape *tape;
    kmp_problems *problems;
    kmp_status status;
};

static void say(struct checking *c, uint32_t node, const char *type, const char *member)
{
    c->status = c->status == KMP_OK ? KMP_CREDENTIAL_SCHEMA : c->status;
    tape_say(c->problems, c->tape, node, KMP_ERROR, KMP_CREDENTIAL_SCHEMA, "type", type, "member", member,
             NULL);
}

// A value of another kind than it should be, or several where there is one.
static void say_kind(struct checking *c, uint32_t node, const struct row *row)
{
    c->status = c->status == KMP_OK ? KMP_CREDENTIAL_MEMBER : c->status;
    tape_say(c->problems, c->tape, node, KMP_ERROR, KMP_CREDENTIAL_MEMBER, "type", row->type, "member",
             row->member, "expected", kind_words[row->kind], NULL);
}

static bool is_address(struct text text)
{
    const char *colon = text.size > 0 ? memchr(text.bytes, ':', text.size) : NULL;
    return colon != NULL && colon != text.bytes;
}

static bool fits(const struct tape *tape, uint32_t item, enum kind kind)
{
    const struct node *node = tape_node(tape, item);
    int64_t ms;
    switch (kind) {
    case ANY_TEXT:
        return node->kind == NODE_STRING && node->text.size > 0;
    case WORDING:
        return (node->kind == NODE_STRING && node->text.size > 0) ||
               (node->kind == NODE_OBJECT && paper_own_text(tape, item, "@value").bytes != NULL);
    case ADDRESS:
        return node->kind == NODE_STRING && is_address(node->text);
    case TIME:
        return node->kind == NODE_STRING && clock_read(&ms, node->text);
    case OBJECT:
        return node->kind == NODE_OBJECT;
    case TEXT_OR_OBJECT:
        return node->kind == NODE_OBJECT || (node->kind == NODE_STRING && is_address(node->text));
    case TRUTH:
        return node->kind == NODE_TRUE || node->kind == NODE_FALSE;
    case NUMBER:
        return node->kind == NODE_NUMBER;
    }
    return false;
}

static void check_row(struct checking *c, uint32_t object, const struct row *row)
{
    uint32_t member = tape_member(c->tape, object, row->member);
    if (member == 0) {
        if (row->required)
            say(c, object, row->type, row->member);
        return;
    }
    bool list = tape_node(c->tape, member)->kind == NODE_LIST;
    uint32_t item = list ? tape_first(c->tape, member) : member;
    if (list && item == 0 && row->required)
        say(c, member, row->type, row->member);
    else if (list && row->single)
        say_kind(c, member, row);
    for (; item != 0; item = list ? tape_node(c->tape, item)->next : 0)
        if (!(list && row->single) && !fits(c->tape, item, row->kind))
            say_kind(c, item, row);
}

static void check_type(struct checking *c, uint32_t object, struct text type)
{
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (text_is(type, rows[i].type))
            check_row(c, object, &rows[i]);
}

static void check_object(struct checking *c, uint32_t object)
{
    uint32_t types = tape_member(c->tape, object, "type");
    bool list = types != 0 && tape_node(c->tape, types)->kind == NODE_LIST;
    uint32_t item = list ? tape_first(c->tape, types) : types;
    for (; item != 0; item = list ? tape_node(c->tape, item)->next : 0)
        if (tape_node(c->tape, item)->kind == NODE_STRING)
            check_type(c, object, tape_node(c->tape, item)->text);
}

bool schema_has_type(const struct tape *tape, uint32_t object, const char *type)
{
    uint32_t types = tape_member(tape, object, "type");
    bool list = types != 0 && tape_node(tape, types)->kind == NODE_LIST;
    uint32_t item = list ? tape_first(tape, types) : types;
    for (; item != 0; item = list ? tape_node(tape, item)->next : 0)
        if (text_is(tape_node(tape, item)->text, type))
            return true;
    return false;
}

static void walk(struct checking *c, uint32_t node)
{
    enum node_kind kind = (enum node_kind)tape_node(c->tape, node)->kind;
    if (kind == NODE_OBJECT)
        check_object(c, node);
    if (kind == NODE_OBJECT || kind == NODE_LIST)
        for (uint32_t item = tape_first(c->tape, node); item != 0; item = tape_node(c->tape, item)->next)
            walk(c, item);
}

// The one whom a credential of this kind is about: named by an id or an identifier.
static void check_subject(struct checking *c, uint32_t object, const char *type)
{
    uint32_t subject = paper_own(c->tape, object, "credentialSubject");
    bool list = subject != 0 && tape_node(c->tape, subject)->kind == NODE_LIST;
    subject = list ? tape_first(c->tape, subject) : subject;
    if (subject == 0 || !schema_has_type(c->tape, subject, type))
        say(c, subject, type, "type");
    else if (paper_member(c->tape, subject, "id") == 0 && paper_member(c->tape, subject, "identifier") == 0)
        say(c, subject, type, "id");
}

kmp_status schema_check(const struct tape *tape, uint32_t object, kmp_problems *problems)
{
    struct checking c = { tape, problems, KMP_OK };
    if (tape_node(tape, object)->kind != NODE_OBJECT ||
        !schema_has_type(tape, object, "VerifiableCredential")) {
        say(&c, object, "VerifiableCredential", "type");
        return c.status;
    }
    if (schema_has_type(tape, object, "OpenBadgeCredential") ||
        schema_has_type(tape, object, "AchievementCredential"))
        check_subject(&c, object, "AchievementSubject");
    if (schema_has_type(tape, object, "ClrCredential"))
        check_subject(&c, object, "ClrSubject");
    walk(&c, object);
    return c.status;
}
