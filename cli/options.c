// SPDX-License-Identifier: Apache-2.0
// options.c -- the command line: options of every command anywhere, a command's own behind its name
#include "options.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "paths.h"
#include "print.h"
#include "problems.h"

enum global {
    GLOBAL_HELP,
    GLOBAL_VERSION,
    GLOBAL_LANG,
    GLOBAL_PLUGINS,
    GLOBAL_RUBRICS,
    GLOBAL_ALLOW_UNCAGED,
    GLOBAL_UNCAGED,
    GLOBAL_VERBOSE,
    GLOBAL_QUIET,
    GLOBALS
};
enum { OPTIONS_AT_MOST = GLOBALS + FLAGS_AT_MOST, OWN = 256, EVERYWHERE = 512 };

// clang-format off
const struct flag global_flags[] = {
    [GLOBAL_HELP]    = { "help",        NULL,    PHRASE_HELP_HELP },
    [GLOBAL_VERSION] = { "version",     NULL,    PHRASE_HELP_VERSION },
    [GLOBAL_LANG]    = { "lang",        "en|id", PHRASE_HELP_LANG },
    [GLOBAL_PLUGINS] = { "plugin-path", "DIR",   PHRASE_HELP_PLUGIN_PATH },
    [GLOBAL_RUBRICS] = { "rubric-path", "DIR",   PHRASE_HELP_RUBRIC_PATH },
    [GLOBAL_ALLOW_UNCAGED] = { "allow-uncaged", NULL, PHRASE_HELP_ALLOW_UNCAGED },
    [GLOBAL_UNCAGED] = { "uncaged",     NULL,    PHRASE_HELP_UNCAGED },
    [GLOBAL_VERBOSE] = { "verbose",     NULL,    PHRASE_HELP_VERBOSE },
    [GLOBAL_QUIET]   = { "quiet",       NULL,    PHRASE_HELP_QUIET },
    [GLOBALS]        = { NULL,          NULL,    PHRASE_COUNT },
};
// clang-format on

static size_t smallest(size_t a, size_t b, size_t c)
{
    size_t least = a < b ? a : b;
    return least < c ? least : c;
}

// How many letters have to be put in, taken out or changed to make one word the other; words of up to 31
// letters.
static size_t distance(const char *a, const char *b)
{
    size_t row[32], length = strnlen(b, 31);
    for (size_t j = 0; j <= length; j++)
        row[j] = j;
    for (size_t i = 1; i <= strnlen(a, 31); i++) {
        size_t corner = row[0];
        row[0] = i;
        for (size_t j = 1; j <= length; j++) {
            size_t above = row[j];
            row[j] = smallest(above + 1, row[j - 1] + 1, corner + (a[i - 1] != b[j - 1]));
            corner = above;
        }
    }
    return row[length];
}

static const char *nearer(const char *word, const char *best, const char *name)
{
    return best == NULL || distance(word, name) < distance(word, best) ? name : best;
}

static const char *nearest_command(const struct command *commands, const char *word)
{
    const char *best = NULL;
    for (const struct command *command = commands; command->name != NULL; command++)
        if (command->summary != PHRASE_COUNT)
            best = nearer(word, best, command->name);
    return best;
}

static const char *nearest_option(const struct option *options, const char *word)
{
    const char *best = NULL;
    for (const struct option *option = options; option->name != NULL; option++)
        best = nearer(word + strspn(word, "-"), best, option->name);
    return best;
}

static size_t add_flags(struct option *options, size_t count, const struct flag *flags, int first)
{
    for (int i = 0; flags != NULL && flags[i].name != NULL; i++) {
        int has_value = flags[i].takes != NULL ? required_argument : no_argument;
        options[count++] = (struct option){ flags[i].name, has_value, NULL, first + i };
    }
    return count;
}

static int take_language(struct cli *cli, const char *name)
{
    if (strcmp(name, "en") == 0 || strcmp(name, "id") == 0) {
        cli->language = name[0] == 'i' ? KMP_INDONESIAN : KMP_ENGLISH;
        return EX_OK;
    }
    complain(cli, NULL, PHRASE_UNKNOWN_LANGUAGE, name);
    return EX_USAGE;
}

static int take_folder(struct cli *cli, struct folders *folders, const char *path)
{
    if (folders_add(folders, path))
        return EX_OK;
    complain(cli, NULL, PHRASE_NO_FOLDER, path);
    return EX_NOINPUT;
}

static int take_global(struct cli *cli, enum global which, bool *seen)
{
    seen[which] = true;
    if (which == GLOBAL_LANG)
        return take_language(cli, optarg);
    if (which == GLOBAL_PLUGINS)
        return take_folder(cli, &cli->plugins, optarg);
    if (which == GLOBAL_RUBRICS)
        return take_folder(cli, &cli->rubrics, optarg);
    cli->verbose = seen[GLOBAL_VERBOSE];
    cli->quiet = seen[GLOBAL_QUIET];
    cli->allow_uncaged = seen[GLOBAL_ALLOW_UNCAGED];
    cli->uncaged = seen[GLOBAL_UNCAGED];
    return EX_OK;
}

static int refuse(const struct cli *cli, const struct option *options, int answer, const char *word)
{
    const struct option *option = options;
    while (option->name != NULL && option->val != optopt)
        option++;
    if (answer == ':')
        complain(cli, NULL, PHRASE_OPTION_NEEDS_VALUE, word);
    else if (option->name != NULL && optopt != 0)
        complain(cli, NULL, PHRASE_OPTION_TAKES_NONE, word);
    else
        complain(cli, NULL, PHRASE_UNKNOWN_OPTION, word, nearest_option(options, word));
    return EX_USAGE;
}

// Reads options up to the first operand ("+:", before the command) or all of them (":"), which moves the
// operands to the end.
static int read_part(struct cli *cli, bool *seen, const char *how, int argc, char **argv)
{
    struct option options[OPTIONS_AT_MOST + 1] = { { .name = NULL } };
    size_t count = add_flags(options, 0, global_flags, EVERYWHERE);
    if (cli->command != NULL)
        add_flags(options, count, cli->command->flags, OWN);
    opterr = 0;
    optind = 0;
    for (;;) {
        int next = optind > 0 ? optind : 1;
        int answer = getopt_long(argc, argv, how, options, NULL);
        if (answer == -1)
            return EX_OK;
        if (answer == '?' || answer == ':')
            return refuse(cli, options, answer, argv[optind > next ? optind - 1 : next]);
        int code = EX_OK;
        if (answer == 'h')
            seen[GLOBAL_HELP] = true;
        else if (answer >= EVERYWHERE)
            code = take_global(cli, (enum global)(answer - EVERYWHERE), seen);
        else
            cli->values[answer - OWN] = optarg != NULL ? optarg : "";
        if (code != EX_OK)
            return code;
    }
}

// Whether a command of one word or two stands at the beginning of `words`; how many it took.
static int words_of(const struct command *command, int count, char **words)
{
    size_t first = strcspn(command->name, " ");
    if (command->name[first] == '\0')
        return strcmp(command->name, words[0]) == 0;
    bool same = count > 1 && strlen(words[0]) == first && strncmp(command->name, words[0], first) == 0 &&
                strcmp(command->name + first + 1, words[1]) == 0;
    return same ? 2 : 0;
}

static int choose_command(struct cli *cli, const struct command *commands, int count, char **words, int *taken)
{
    const char *word = words[0];
    for (const struct command *command = commands; command->name != NULL; command++) {
        *taken = words_of(command, count, words);
        if (*taken > 0) {
            cli->command = command;
            return EX_OK;
        }
    }
    complain(cli, NULL, PHRASE_UNKNOWN_COMMAND, word, nearest_command(commands, word));
    return EX_USAGE;
}

static int check_operands(const struct cli *cli)
{
    const struct command *command = cli->command;
    if (cli->operand_count < command->at_least) {
        complain(cli, NULL, PHRASE_TOO_FEW_OPERANDS, command->name, command->operands);
        return EX_USAGE;
    }
    if (cli->operand_count > command->at_most) {
        complain(cli, NULL, PHRASE_TOO_MANY_OPERANDS, cli->operands[command->at_most]);
        return EX_USAGE;
    }
    return OPTIONS_RUN;
}

static int show_instead(const struct cli *cli, const struct command *commands, const bool *seen)
{
    if (seen[GLOBAL_VERSION]) {
        printf(say(cli, PHRASE_VERSION), KMP_VERSION, KMP_ABI);
        putchar('\n');
    } else if (cli->command != NULL) {
        print_command_help(cli, cli->command);
    } else {
        print_help(cli, commands);
    }
    return EX_OK;
}

int read_options(struct cli *cli, const struct command *commands, int argc, char **argv)
{
    bool seen[GLOBALS] = { false };
    int code = read_part(cli, seen, "+:h", argc, argv);
    if (code != EX_OK)
        return code;
    int at = optind, taken = 1;
    if (at < argc) {
        code = choose_command(cli, commands, argc - at, argv + at, &taken);
        at += taken - (taken > 0);
        if (code == EX_OK)
            code = read_part(cli, seen, ":h", argc - at, argv + at);
        if (code != EX_OK)
            return code;
        cli->operands = argv + at + optind;
        cli->operand_count = argc - at - optind;
    }
    if (seen[GLOBAL_VERSION] || seen[GLOBAL_HELP])
        return show_instead(cli, commands, seen);
    if (cli->command != NULL)
        return check_operands(cli);
    complain(cli, NULL, PHRASE_NO_COMMAND);
    return EX_USAGE;
}

kmp_language language_of_environment(void)
{
    static const char *const names[] = { "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG" };
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        const char *value = getenv(names[i]);
        if (value != NULL && value[0] != '\0')
            return strncmp(value, "id", 2) == 0 && strchr("_.@:-", value[2]) != NULL ? KMP_INDONESIAN
                                                                                     : KMP_ENGLISH;
    }
    return KMP_ENGLISH;
}
