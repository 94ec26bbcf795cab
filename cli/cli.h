// SPDX-License-Identifier: Apache-2.0
// cli.h -- what the commands of the program share: one call of it, and the row that a command is
#ifndef KOMPETEN_CLI_H
#define KOMPETEN_CLI_H

#include <kompeten/class.h>

#include "texts.h"

enum { FLAGS_AT_MOST = 20, FOLDERS_AT_MOST = 32 };

// An option of a command: a row of its table. `takes` names its value; NULL: it is on or off.
struct flag {
    const char *name, *takes;
    enum phrase help;
};

struct folders {
    char *paths[FOLDERS_AT_MOST]; // owned
    size_t count;
    bool starved; // for want of memory one of them is not among them
};

struct cli;

// A command: a row in main.c and one function in a file of its own.
struct command {
    const char *name, *operands; // "score", "FILE..."
    enum phrase summary, help;   // PHRASE_COUNT: the program calls it, a person does not
    const struct flag *flags;    // ends with a row without a name; NULL: none
    int at_least, at_most;       // operands
    bool needs_engine;
    int (*run)(struct cli *cli); // gives the exit code
};

// One call of the program.
struct cli {
    kmp_language language;
    bool verbose, quiet, colour;
    bool allow_uncaged, uncaged;
    struct folders plugins, rubrics;   // where trades and rubrics are looked for, in order
    char *cache;                       // folder of what is known of plugin files; NULL: none, owned
    char *own_plugins;                 // folder of the trades that came with the program; NULL: none, owned
    const struct command *commands;    // all of them; ends with a row without a name
    const struct command *command;     // NULL: none was named
    const char *values[FLAGS_AT_MOST]; // of the command's flags by row; NULL: not given, "": on
    char **operands;
    int operand_count;
    char **words; // of the whole call, the program's name first
    kmp_engine *engine;
    kmp_problems *problems;
};

// A phrase in the language of this call.
const char *say(const struct cli *cli, enum phrase phrase);

int cmd_score(struct cli *cli);
int cmd_trades(struct cli *cli);
int cmd_rubrics(struct cli *cli);
int cmd_check(struct cli *cli);
int cmd_explain(struct cli *cli);
int cmd_replay(struct cli *cli);
int cmd_rank(struct cli *cli);
int cmd_conclude(struct cli *cli);
int cmd_new(struct cli *cli);
int cmd_choose(struct cli *cli);
int cmd_export(struct cli *cli);
int cmd_framework_export(struct cli *cli);
int cmd_framework_import(struct cli *cli);
int cmd_framework_units(struct cli *cli);
int cmd_forms(struct cli *cli);
int cmd_pack(struct cli *cli);
int cmd_schema(struct cli *cli);
int cmd_import_scheme(struct cli *cli);
int cmd_class_new(struct cli *cli);
int cmd_class_show(struct cli *cli);
int cmd_ready(struct cli *cli);
int cmd_enter(struct cli *cli);
int cmd_missing(struct cli *cli);

int cmd_completion(struct cli *cli);
int cmd_form(struct cli *cli);
int cmd_validate(struct cli *cli);
int cmd_check_one(struct cli *cli);

// One line each, so that two new commands do not meet in one line.
extern const struct flag score_flags[];
extern const struct flag check_flags[];
extern const struct flag new_flags[];
extern const struct flag import_scheme_flags[];
extern const struct flag listing_flags[];
extern const struct flag replay_flags[];
extern const struct flag rank_flags[];
extern const struct flag conclude_flags[];
extern const struct flag class_new_flags[];
extern const struct flag class_show_flags[];
extern const struct flag ready_flags[];
extern const struct flag enter_flags[];
extern const struct flag missing_flags[];
extern const struct flag choose_flags[];
extern const struct flag export_flags[];
extern const struct flag framework_export_flags[], framework_import_flags[], framework_units_flags[];
extern const struct flag forms_flags[];
extern const struct flag pack_flags[];
extern const struct flag form_flags[], validate_flags[];
extern const struct flag explain_flags[];

#endif
