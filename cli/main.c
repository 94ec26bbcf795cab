// SPDX-License-Identifier: Apache-2.0
// main.c -- the kompeten program: its commands
#include "beside.h"
#include "program.h"

// clang-format off
static const struct command commands[] = {
    { "score",   "FILE...",           PHRASE_SCORE,   PHRASE_SCORE_HELP,   score_flags,   1, 1 << 20, true,  cmd_score },
    { "class new", "",                PHRASE_CLASS_NEW, PHRASE_CLASS_NEW_HELP, class_new_flags, 0, 0, true, cmd_class_new },
    { "ready",   "DIR",               PHRASE_READY,   PHRASE_READY_HELP,   ready_flags,   1, 1,       true,  cmd_ready },
    { "enter",   "DIR SHEET...",      PHRASE_ENTER,   PHRASE_ENTER_HELP,   enter_flags,   2, 1 << 10, true,  cmd_enter },
    { "missing", "DIR",               PHRASE_MISSING_CMD, PHRASE_MISSING_HELP, missing_flags, 1, 1,   true,  cmd_missing },
    { "class show", "DIR",            PHRASE_CLASS_SHOW, PHRASE_CLASS_SHOW_HELP, class_show_flags, 1, 1, true, cmd_class_show },
    { "explain", "PAPER...",          PHRASE_EXPLAIN, PHRASE_EXPLAIN_HELP, explain_flags, 1, 1 << 20, true,  cmd_explain },
    { "replay",  "RECORD|DIR...",     PHRASE_REPLAY,  PHRASE_REPLAY_HELP,  replay_flags,  1, 1 << 20, true,  cmd_replay },
    { "rank",    "RECORD|DIR...",         PHRASE_RANK,    PHRASE_RANK_HELP,    rank_flags,    1, 1 << 20, true,  cmd_rank },
    { "trades",  "",                  PHRASE_TRADES,  PHRASE_TRADES_HELP,  listing_flags, 0, 0,       true,  cmd_trades },
    { "rubrics", "",                  PHRASE_RUBRICS, PHRASE_RUBRICS_HELP, listing_flags, 0, 0,       true,  cmd_rubrics },
    { "check",   "RUBRIC.lua...",     PHRASE_CHECK,   PHRASE_CHECK_HELP,   check_flags,          1, 1 << 20, true,  cmd_check },
    { "conclude", "RECORD|DIR...",    PHRASE_CONCLUDE, PHRASE_CONCLUDE_HELP, conclude_flags, 1, 1 << 20, true, cmd_conclude },
    { "forms",   "DIR",               PHRASE_FORMS,   PHRASE_FORMS_HELP,   forms_flags,   1, 1,       true,  cmd_forms },
    { "export",  "RECORD|DIR...",     PHRASE_EXPORT,  PHRASE_EXPORT_HELP,  export_flags,  1, 1 << 20, false, cmd_export },
    { "framework export", "SCHEME|RUBRIC.lua", PHRASE_FRAMEWORK_EXPORT, PHRASE_FRAMEWORK_EXPORT_HELP, framework_export_flags, 1, 1, true, cmd_framework_export },
    { "framework import", "PACKAGE", PHRASE_FRAMEWORK_IMPORT, PHRASE_FRAMEWORK_IMPORT_HELP, framework_import_flags, 1, 1, false, cmd_framework_import },
    { "framework units", "SCHEME",    PHRASE_FRAMEWORK_UNITS, PHRASE_FRAMEWORK_UNITS_HELP, framework_units_flags, 1, 1, false, cmd_framework_units },
    { "pack",    "DIR",               PHRASE_PACK,    PHRASE_PACK_HELP,    pack_flags,    1, 1,       true,  cmd_pack },
    { "choose",  "RECORD|DIR...",     PHRASE_CHOOSE,  PHRASE_CHOOSE_HELP,  choose_flags,  1, 1 << 20, true,  cmd_choose },
    { "new",     "rubric|trade NAME", PHRASE_NEW,     PHRASE_NEW_HELP,     new_flags,     2, 2,       true,  cmd_new },
    { "schema",  "submission|record|scheme|choice|decision|appeal|mapping", PHRASE_SCHEMA,  PHRASE_SCHEMA_HELP,  NULL,          1, 1,       false, cmd_schema },
    { "import-scheme", "TABLE",      PHRASE_IMPORT_SCHEME,  PHRASE_IMPORT_SCHEME_HELP,  import_scheme_flags,  1, 1,       false, cmd_import_scheme },
    { "form",    "TASK|RUBRIC",       PHRASE_FORM,    PHRASE_FORM_HELP,    form_flags,    1, 1,       true,  cmd_form },
    { "validate", "PLUGIN.so...",    PHRASE_VALIDATE, PHRASE_VALIDATE_HELP, validate_flags, 1, 1 << 20, false, cmd_validate },
    { "completion", "bash|zsh|fish|manual", PHRASE_COMPLETION, PHRASE_COMPLETION_HELP, NULL, 1, 1,    false, cmd_completion },
    { "check-one", "CHECK SEED FILE", PHRASE_COUNT,   PHRASE_COUNT,        NULL,          3, 3,       false, cmd_check_one },
    SEAL_COMMANDS(BESIDE),
    { .name = NULL },
};
// clang-format on

int main(int argc, char **argv)
{
    return run_program(commands, argc, argv);
}
