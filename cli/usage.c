// SPDX-License-Identifier: Apache-2.0
// usage.c -- the help, from the tables of commands and options
#include <stdio.h>

#include "options.h"

static void print_flags(const struct cli *cli, const struct flag *flags)
{
    for (; flags->name != NULL; flags++) {
        const char *takes = flags->takes != NULL ? flags->takes : "";
        int used = printf("  --%s%s%s", flags->name, flags->takes != NULL ? " " : "", takes);
        printf("%*s%s\n", used < 24 ? 24 - used : 1, "", say(cli, flags->help));
    }
}

void print_help(const struct cli *cli, const struct command *commands)
{
    printf("%s\n%s\n\n%s\n", say(cli, PHRASE_USAGE_ALL), say(cli, PHRASE_ABOUT), say(cli, PHRASE_COMMANDS));
    for (; commands->name != NULL; commands++)
        if (commands->summary != PHRASE_COUNT)
            printf("  %-17s %s\n", commands->name, say(cli, commands->summary));
    printf("\n%s\n", say(cli, PHRASE_OPTIONS));
    print_flags(cli, global_flags);
    printf("\n%s\n", say(cli, PHRASE_MORE_HELP));
}

void print_command_help(const struct cli *cli, const struct command *command)
{
    printf(say(cli, PHRASE_USAGE), command->name, command->operands);
    printf("\n\n%s", say(cli, command->help));
    if (command->flags != NULL) {
        printf("\n%s\n", say(cli, PHRASE_OPTIONS));
        print_flags(cli, command->flags);
    }
    printf("\n%s\n", say(cli, PHRASE_OPTIONS_ALL));
    print_flags(cli, global_flags);
}
