// SPDX-License-Identifier: Apache-2.0
// seal_flags.c -- options of the commands that need keys: both programs read them
#include <stddef.h>

#include "beside.h"

// clang-format off
const struct flag decide_flags[] = {
    [DECIDE_BY]           = { "by",              "BODY",    PHRASE_DECIDE_BY },
    [DECIDE_PEOPLE]       = { "people",          "ID,ID",   PHRASE_DECIDE_PEOPLE },
    [DECIDE_TRAINERS]     = { "trained-by",      "ID,ID",   PHRASE_DECIDE_TRAINERS },
    [DECIDE_VERDICT]      = { "verdict",         "K|BK",    PHRASE_DECIDE_VERDICT },
    [DECIDE_UNITS]        = { "units",           "CODE,CODE", PHRASE_DECIDE_UNITS },
    [DECIDE_AT]           = { "at",              "TIME",    PHRASE_AT_FLAG },
    [DECIDE_CERTIFICATE]  = { "certificate-no",  "TEXT",    PHRASE_DECIDE_CERTIFICATE },
    [DECIDE_REGISTRATION] = { "registration-no", "TEXT",    PHRASE_DECIDE_REGISTRATION },
    [DECIDE_BLANKO]       = { "blanko-no",       "TEXT",    PHRASE_DECIDE_BLANKO },
    [DECIDE_MINUTES]      = { "minutes-no",      "TEXT",    PHRASE_DECIDE_MINUTES },
    [DECIDE_DECREE]       = { "decree-no",       "TEXT",    PHRASE_DECIDE_DECREE },
    [DECIDE_REASON]       = { "reason",          "TEXT",    PHRASE_DECIDE_WHY },
    [DECIDE_VALID]        = { "valid-until",     "DATE",    PHRASE_DECIDE_VALID },
    [DECIDE_RETAIN]       = { "retain-until",    "DATE",    PHRASE_DECIDE_RETAIN },
    [DECIDE_SUPERSEDES]   = { "supersedes",      "FILE|SHA256", PHRASE_DECIDE_SUPERSEDES },
    [DECIDE_APPEAL]       = { "appeal",          "FILE",    PHRASE_DECIDE_APPEAL },
    [DECIDE_OUTPUT]       = { "output",          "FILE|DIR", PHRASE_OUTPUT_FLAG },
    [DECIDE_LIST]         = { "list",            "FILE",    PHRASE_DECIDE_LIST },
    [DECIDE_DRY]          = { "dry-run",         NULL,      PHRASE_DECIDE_DRY },
    { .name = NULL },
};

const struct flag appeal_flags[] = {
    [APPEAL_FILED]    = { "filed-at",   "TIME",   PHRASE_APPEAL_FILED },
    [APPEAL_GROUNDS]  = { "grounds",    "TEXT",   PHRASE_APPEAL_GROUNDS },
    [APPEAL_PANEL]    = { "panel",      "ID,ID",  PHRASE_APPEAL_PANEL },
    [APPEAL_TRAINERS] = { "trained-by", "ID,ID",  PHRASE_APPEAL_TRAINERS },
    [APPEAL_OUTCOME]  = { "outcome",    "upheld|rejected|reassess", PHRASE_APPEAL_OUTCOME },
    [APPEAL_NEW]      = { "new",        "RECORD", PHRASE_APPEAL_NEW },
    [APPEAL_DECISION] = { "decision",   "FILE",   PHRASE_APPEAL_DECISION },
    [APPEAL_OUTPUT]   = { "output",     "FILE",   PHRASE_OUTPUT_FLAG },
    { .name = NULL },
};

#define ISSUE_ROWS \
    [ISSUE_KEY]          = { "key",             "FILE",     PHRASE_KEY_FLAG }, \
    [ISSUE_DECISION]     = { "decision",        "FILE|DIR", PHRASE_ISSUE_DECISION }, \
    [ISSUE_STATUS_LIST]  = { "status-list",     "REGISTER", PHRASE_REGISTER_FLAG }, \
    [ISSUE_OUTPUT]       = { "output",          "FILE|DIR", PHRASE_OUTPUT_FLAG }, \
    [ISSUE_FORMAT]       = { "format",          "jwt",      PHRASE_ISSUE_FORMAT }, \
    [ISSUE_SUMMARY]      = { "summary",         NULL,       PHRASE_ISSUE_SUMMARY }, \
    [ISSUE_ASSESSOR_KEY] = { "assessor-key",    "FILE",     PHRASE_ISSUE_ASSESSOR }, \
    [ISSUE_PASSPHRASE]   = { "passphrase-file", "FILE",     PHRASE_PASSPHRASE_FLAG }, \
    [ISSUE_ASSESSOR_PASSPHRASE] = { "assessor-passphrase-file", "FILE", PHRASE_PASSPHRASE_FLAG }, \
    [ISSUE_AT]           = { "at",              "TIME",     PHRASE_AT_FLAG }, \
    [ISSUE_SUBJECT]      = { "subject",         "URI",      PHRASE_ISSUE_SUBJECT }

const struct flag issue_flags[] = {
    ISSUE_ROWS,
    [ISSUE_CLR]          = { "clr",             NULL,       PHRASE_ISSUE_CLR },
    { .name = NULL },
};
const struct flag reissue_flags[] = {
    ISSUE_ROWS,
    [ISSUE_SUPERSEDES]   = { "supersedes",      "FILE",     PHRASE_ISSUE_SUPERSEDES },
    { .name = NULL },
};

const struct flag revoke_flags[] = {
    [REVOKE_STATUS_LIST] = { "status-list", "REGISTER", PHRASE_REGISTER_FLAG },
    [REVOKE_WHY]         = { "why",         "TEXT",     PHRASE_REVOKE_WHY },
    [REVOKE_AT]          = { "at",          "TIME",     PHRASE_AT_FLAG },
    { .name = NULL },
};
const struct flag suspend_flags[] = {
    [REVOKE_STATUS_LIST] = { "status-list", "REGISTER", PHRASE_REGISTER_FLAG },
    [REVOKE_WHY]         = { "why",         "TEXT",     PHRASE_REVOKE_WHY },
    [REVOKE_AT]          = { "at",          "TIME",     PHRASE_AT_FLAG },
    [REVOKE_LIFT]        = { "lift",        NULL,       PHRASE_SUSPEND_LIFT },
    { .name = NULL },
};

const struct flag status_new_flags[] = {
    [STATUS_URL]     = { "url",     "URL",                    PHRASE_STATUS_URL },
    [STATUS_PURPOSE] = { "purpose", "revocation|suspension",  PHRASE_STATUS_PURPOSE },
    [STATUS_OUTPUT]  = { "output",  "FILE",                   PHRASE_OUTPUT_FLAG },
    { .name = NULL },
};
const struct flag status_publish_flags[] = {
    [PUBLISH_KEY]        = { "key",             "FILE", PHRASE_KEY_FLAG },
    [PUBLISH_OUTPUT]     = { "output",          "FILE", PHRASE_OUTPUT_FLAG },
    [PUBLISH_PASSPHRASE] = { "passphrase-file", "FILE", PHRASE_PASSPHRASE_FLAG },
    [PUBLISH_AT]         = { "at",              "TIME", PHRASE_AT_FLAG },
    { .name = NULL },
};

const struct flag sign_flags[] = {
    [SIGN_KEY]        = { "key",             "FILE", PHRASE_KEY_FLAG },
    [SIGN_OUTPUT]     = { "output",          "FILE", PHRASE_OUTPUT_FLAG },
    [SIGN_PASSPHRASE] = { "passphrase-file", "FILE", PHRASE_PASSPHRASE_FLAG },
    [SIGN_AT]         = { "at",              "TIME", PHRASE_AT_FLAG },
    { .name = NULL },
};
const struct flag unpack_flags[] = {
    [UNPACK_TO]    = { "to",    "DIR",  PHRASE_UNPACK_TO },
    [UNPACK_TRUST] = { "trust", "FILE", PHRASE_UNPACK_TRUST },
    [UNPACK_AT]    = { "at",    "TIME", PHRASE_AT_FLAG },
    { .name = NULL },
};

const struct flag verify_flags[] = {
    [VERIFY_TRUST]       = { "trust",       "FILE", PHRASE_VERIFY_TRUST },
    [VERIFY_STATUS_LIST] = { "status-list", "FILE", PHRASE_VERIFY_STATUS },
    [VERIFY_RECORD]      = { "record",      "FILE", PHRASE_VERIFY_RECORD },
    [VERIFY_SUBMISSION]  = { "submission",  "FILE", PHRASE_VERIFY_SUBMISSION },
    [VERIFY_JSON]        = { "json",        NULL,   PHRASE_LISTING_JSON },
    [VERIFY_AT]          = { "at",          "TIME", PHRASE_AT_FLAG },
    { .name = NULL },
};

const struct flag import_flags[] = {
    [IMPORT_TRUST]       = { "trust",       "FILE",     PHRASE_IMPORT_TRUST },
    [IMPORT_INTO]        = { "into",        "DIR",      PHRASE_IMPORT_INTO },
    [IMPORT_STATUS_LIST] = { "status-list", "FILE|DIR", PHRASE_IMPORT_STATUS },
    [IMPORT_DRY]         = { "dry-run",     NULL,       PHRASE_IMPORT_DRY },
    [IMPORT_JSON]        = { "json",        NULL,       PHRASE_LISTING_JSON },
    [IMPORT_AT]          = { "at",          "TIME",     PHRASE_AT_FLAG },
    { .name = NULL },
};

const struct flag key_new_flags[] = {
    [KEY_OUTPUT]     = { "output",          "FILE",    PHRASE_OUTPUT_FLAG },
    [KEY_PASSPHRASE] = { "passphrase-file", "FILE",    PHRASE_PASSPHRASE_FLAG },
    [KEY_AT]         = { "at",              "TIME",    PHRASE_AT_FLAG },
    [KEY_CONTROLLER] = { "controller",      "DID",     PHRASE_KEY_CONTROLLER_FLAG },
    [KEY_KIND]       = { "kind",            "Ed25519|ES256|RS256", PHRASE_KEY_KIND },
    [KEY_NAME]       = { "name",            "TEXT",    PHRASE_KEY_NAME },
    [KEY_URL]        = { "url",             "URL",     PHRASE_KEY_URL },
    { .name = NULL },
};
const struct flag key_show_flags[] = {
    [SHOW_DID]   = { "did",   NULL, PHRASE_KEY_SHOW_DID },
    [SHOW_TRUST] = { "trust", NULL, PHRASE_KEY_SHOW_TRUST },
    { .name = NULL },
};
const struct flag key_rotate_flags[] = {
    [KEY_OUTPUT]     = { "output",          "FILE", PHRASE_OUTPUT_FLAG },
    [KEY_PASSPHRASE] = { "passphrase-file", "FILE", PHRASE_PASSPHRASE_FLAG },
    [KEY_AT]         = { "at",              "TIME", PHRASE_AT_FLAG },
    { .name = NULL },
};
const struct flag key_retire_flags[] = {
    [RETIRE_WHY] = { "why", "replaced|stolen", PHRASE_KEY_RETIRE_WHY },
    [RETIRE_AT]  = { "at",  "TIME",            PHRASE_AT_FLAG },
    { .name = NULL },
};
// clang-format on
