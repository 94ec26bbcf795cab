// SPDX-License-Identifier: Apache-2.0
// beside.h -- the commands that need keys: they run in kompeten-seal, a program of its own
#ifndef KOMPETEN_CLI_BESIDE_H
#define KOMPETEN_CLI_BESIDE_H

#include "cli.h"

// Why another program: a process that opens a key never loads a plugin, a rubric or the engine; and who scores
// never loads cryptography, which would more than double the time that the program takes to start.
#define SEAL_COMMANDS(RUN)                                                                                     \
    RUN("decide", "[RECORD]", DECIDE, decide_flags, 0, 1, cmd_decide),                                         \
        RUN("appeal", "RECORD", APPEAL, appeal_flags, 1, 1, cmd_appeal),                                       \
        RUN("issue", "RECORD|DIR...", ISSUE, issue_flags, 1, 1 << 20, cmd_issue),                              \
        RUN("reissue", "RECORD", REISSUE, reissue_flags, 1, 1, cmd_issue),                                     \
        RUN("revoke", "CREDENTIAL", REVOKE, revoke_flags, 1, 1, cmd_revoke),                                   \
        RUN("suspend", "CREDENTIAL", SUSPEND, suspend_flags, 1, 1, cmd_suspend),                               \
        RUN("status new", "", STATUS_NEW, status_new_flags, 0, 0, cmd_status_new),                             \
        RUN("status publish", "REGISTER", STATUS_PUBLISH, status_publish_flags, 1, 1, cmd_status_publish),     \
        RUN("sign", "PACK", SIGN, sign_flags, 1, 1, cmd_sign),                                                 \
        RUN("unpack", "FILE", UNPACK, unpack_flags, 1, 1, cmd_unpack),                                         \
        RUN("verify", "CREDENTIAL...", VERIFY, verify_flags, 1, 1 << 20, cmd_verify),                          \
        RUN("import", "PACK|FILE|DIR...", IMPORT, import_flags, 1, 1 << 20, cmd_import),                       \
        RUN("key new", "", KEY_NEW, key_new_flags, 0, 0, cmd_key_new),                                         \
        RUN("key show", "KEY...", KEY_SHOW, key_show_flags, 1, 100, cmd_key_show),                             \
        RUN("key rotate", "KEY", KEY_ROTATE, key_rotate_flags, 1, 1, cmd_key_rotate),                          \
        RUN("key retire", "KEY", KEY_RETIRE, key_retire_flags, 1, 1, cmd_key_retire)

#define SEAL_ROW(name, operands, phrase, flags, least, most, run)                                              \
    {                                                                                                          \
        name, operands, PHRASE_##phrase, PHRASE_##phrase##_HELP, flags, least, most, false, run                \
    }
#define BESIDE(name, operands, phrase, flags, least, most, run)                                                \
    SEAL_ROW(name, operands, phrase, flags, least, most, run_beside)

// Goes on as kompeten-seal with the same words; gives an exit code where that cannot be started.
int run_beside(struct cli *cli);
// Calls kompeten-seal with these words, the last being NULL, and waits; gives its exit code.
int call_beside(struct cli *cli, const char *const *words);

extern const struct flag appeal_flags[];
extern const struct flag decide_flags[], issue_flags[], reissue_flags[], revoke_flags[], suspend_flags[];
extern const struct flag sign_flags[], unpack_flags[];
extern const struct flag import_flags[];
extern const struct flag status_new_flags[], status_publish_flags[], verify_flags[];
extern const struct flag key_new_flags[], key_show_flags[], key_rotate_flags[], key_retire_flags[];

enum decide_flag {
    DECIDE_BY,
    DECIDE_PEOPLE,
    DECIDE_TRAINERS,
    DECIDE_VERDICT,
    DECIDE_UNITS,
    DECIDE_AT,
    DECIDE_CERTIFICATE,
    DECIDE_REGISTRATION,
    DECIDE_BLANKO,
    DECIDE_MINUTES,
    DECIDE_DECREE,
    DECIDE_REASON,
    DECIDE_VALID,
    DECIDE_RETAIN,
    DECIDE_SUPERSEDES,
    DECIDE_APPEAL,
    DECIDE_OUTPUT,
    DECIDE_LIST,
    DECIDE_DRY
};
enum appeal_flag {
    APPEAL_FILED,
    APPEAL_GROUNDS,
    APPEAL_PANEL,
    APPEAL_TRAINERS,
    APPEAL_OUTCOME,
    APPEAL_NEW,
    APPEAL_DECISION,
    APPEAL_OUTPUT
};
enum issue_flag {
    ISSUE_KEY,
    ISSUE_DECISION,
    ISSUE_STATUS_LIST,
    ISSUE_OUTPUT,
    ISSUE_FORMAT,
    ISSUE_SUMMARY,
    ISSUE_ASSESSOR_KEY,
    ISSUE_PASSPHRASE,
    ISSUE_ASSESSOR_PASSPHRASE,
    ISSUE_AT,
    ISSUE_SUBJECT,
    ISSUE_CLR,                   // of issue alone
    ISSUE_SUPERSEDES = ISSUE_CLR // of reissue alone
};
enum revoke_flag { REVOKE_STATUS_LIST, REVOKE_WHY, REVOKE_AT, REVOKE_LIFT };
enum status_flag { STATUS_URL, STATUS_PURPOSE, STATUS_OUTPUT };
enum publish_flag { PUBLISH_KEY, PUBLISH_OUTPUT, PUBLISH_PASSPHRASE, PUBLISH_AT };
enum sign_flag { SIGN_KEY, SIGN_OUTPUT, SIGN_PASSPHRASE, SIGN_AT };
enum unpack_flag { UNPACK_TO, UNPACK_TRUST, UNPACK_AT };
enum verify_flag { VERIFY_TRUST, VERIFY_STATUS_LIST, VERIFY_RECORD, VERIFY_SUBMISSION, VERIFY_JSON, VERIFY_AT };
enum import_flag { IMPORT_TRUST, IMPORT_INTO, IMPORT_STATUS_LIST, IMPORT_DRY, IMPORT_JSON, IMPORT_AT };
enum key_flag { KEY_OUTPUT, KEY_PASSPHRASE, KEY_AT, KEY_CONTROLLER, KEY_KIND, KEY_NAME, KEY_URL };
enum show_flag { SHOW_DID, SHOW_TRUST };
enum retire_flag { RETIRE_WHY, RETIRE_AT };

#endif
