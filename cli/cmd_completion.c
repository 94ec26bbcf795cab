// SPDX-License-Identifier: Apache-2.0
// cmd_completion.c -- kompeten completion: commands and options for a shell or a manual, from the tables of the
// help
#include <stdio.h>
#include <string.h>

#include "options.h"
#include "problems.h"

static bool shown(const struct command *command)
{
    return command->summary != PHRASE_COUNT;
}

static const char *second_word(const struct command *command)
{
    const char *space = strchr(command->name, ' ');
    return space != NULL ? space + 1 : NULL;
}

// Whether an earlier command begins with the same word.
static bool first_of_its_word(const struct command *commands, const struct command *command)
{
    size_t length = strcspn(command->name, " ");
    for (; commands < command; commands++)
        if (strcspn(commands->name, " ") == length && strncmp(commands->name, command->name, length) == 0)
            return false;
    return true;
}

static void put_first_word(const struct command *command)
{
    printf("%.*s", (int)strcspn(command->name, " "), command->name);
}

// Text with a backslash before each character of `marks`.
static void put_escaped(const char *text, const char *marks)
{
    for (; *text != '\0'; text++) {
        if (strchr(marks, *text) != NULL)
            putchar('\\');
        putchar(*text);
    }
}

// Text between single quotation marks, for any of the shells.
static void put_quoted(const char *text, const char *marks)
{
    putchar('\'');
    for (; *text != '\0'; text++) {
        if (*text == '\'')
            fputs("'\\''", stdout);
        else if (strchr(marks, *text) != NULL)
            printf("\\%c", *text);
        else
            putchar(*text);
    }
    putchar('\'');
}

// ---- bash ----

static void bash_options(const struct flag *flags)
{
    for (; flags != NULL && flags->name != NULL; flags++)
        printf(" --%s", flags->name);
}

static void bash_words(const struct command *commands)
{
    for (const struct command *command = commands; command->name != NULL; command++)
        if (shown(command) && first_of_its_word(commands, command)) {
            putchar(' ');
            put_first_word(command);
        }
}

static void bash_second_words(const struct command *commands)
{
    for (const struct command *command = commands; command->name != NULL; command++) {
        if (second_word(command) == NULL || !first_of_its_word(commands, command))
            continue;
        fputs("    ", stdout);
        put_first_word(command);
        fputs(") words='", stdout);
        for (const struct command *other = command; other->name != NULL; other++)
            if (second_word(other) != NULL &&
                strncmp(other->name, command->name, strcspn(command->name, " ") + 1) == 0)
                printf("%s ", second_word(other));
        fputs("' ;;\n", stdout);
    }
}

static void complete_bash(const struct cli *cli)
{
    const struct command *commands = cli->commands;
    fputs("# bash completion for kompeten, made by `kompeten completion bash`\n_kompeten()\n{\n"
          "    local current=${COMP_WORDS[COMP_CWORD]} words='' options='",
          stdout);
    bash_options(global_flags);
    fputs("'\n    local line=\"${COMP_WORDS[*]:1:COMP_CWORD-1}\"\n    case $line in\n    '') words='", stdout);
    bash_words(commands);
    fputs("' ;;\n", stdout);
    bash_second_words(commands);
    for (const struct command *command = commands; command->name != NULL; command++) {
        if (!shown(command))
            continue;
        printf("    '%s' | '%s '*) options+='", command->name, command->name);
        bash_options(command->flags);
        fputs("' ;;\n", stdout);
    }
    fputs("    esac\n    case $current in\n    -*) COMPREPLY=($(compgen -W \"$options\" -- \"$current\")) ;;\n"
          "    *)\n        if [ -n \"$words\" ]; then\n"
          "            COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
          "        else\n            COMPREPLY=($(compgen -f -- \"$current\"))\n        fi\n        ;;\n    "
          "esac\n}\n"
          "complete -o filenames -F _kompeten kompeten\n",
          stdout);
}

// ---- zsh ----

static void zsh_options(const struct cli *cli, const struct flag *flags)
{
    for (; flags != NULL && flags->name != NULL; flags++) {
        printf(" \\\n        '--%s[", flags->name);
        for (const char *text = say(cli, flags->help); *text != '\0'; text++) {
            if (*text == '\'')
                fputs("'\\'", stdout); // ends the quotation, and the mark itself begins the next
            else if (strchr("[]:\\", *text) != NULL)
                putchar('\\');
            putchar(*text);
        }
        if (flags->takes != NULL)
            printf("]:%s:_files'", flags->takes);
        else
            fputs("]'", stdout);
    }
}

static void complete_zsh(const struct cli *cli)
{
    const struct command *commands = cli->commands;
    fputs("#compdef kompeten\n# zsh completion for kompeten, made by `kompeten completion zsh`\n_kompeten() {\n"
          "    local -a commands\n    commands=(\n",
          stdout);
    for (const struct command *command = commands; command->name != NULL; command++) {
        if (!shown(command) || !first_of_its_word(commands, command))
            continue;
        fputs("        ", stdout);
        put_first_word(command);
        putchar(':');
        put_quoted(say(cli, command->summary), ":");
        putchar('\n');
    }
    fputs("    )\n    if (( CURRENT == 2 )); then\n        _describe command commands\n        return\n    fi\n"
          "    case \"$words[2] $words[3]\" in\n",
          stdout);
    for (const struct command *command = commands; command->name != NULL; command++) {
        if (!shown(command))
            continue;
        printf("    '%s%s'*) _arguments", command->name, second_word(command) != NULL ? "" : " ");
        zsh_options(cli, command->flags);
        zsh_options(cli, global_flags);
        fputs(" \\\n        '*:file:_files' ;;\n", stdout);
    }
    fputs("    *) _files ;;\n    esac\n}\n_kompeten \"$@\"\n", stdout);
}

// ---- fish ----

static void fish_options(const struct cli *cli, const struct command *command, const struct flag *flags)
{
    for (; flags != NULL && flags->name != NULL; flags++) {
        fputs("complete -c kompeten", stdout);
        if (command != NULL) {
            fputs(" -n '__fish_seen_subcommand_from ", stdout);
            fputs(second_word(command) != NULL ? second_word(command) : command->name, stdout);
            putchar('\'');
        }
        printf(" -l %s%s -d ", flags->name, flags->takes != NULL ? " -r" : "");
        put_quoted(say(cli, flags->help), "\\");
        putchar('\n');
    }
}

static void complete_fish(const struct cli *cli)
{
    const struct command *commands = cli->commands;
    fputs("# fish completion for kompeten, made by `kompeten completion fish`\n", stdout);
    fish_options(cli, NULL, global_flags);
    for (const struct command *command = commands; command->name != NULL; command++) {
        if (!shown(command))
            continue;
        const char *second = second_word(command);
        if (first_of_its_word(commands, command)) {
            fputs("complete -c kompeten -n __fish_use_subcommand -a ", stdout);
            put_first_word(command);
            fputs(" -d ", stdout);
            put_quoted(say(cli, command->summary), "\\");
            putchar('\n');
        }
        if (second != NULL)
            printf("complete -c kompeten -n '__fish_seen_subcommand_from %.*s' -a %s\n",
                   (int)(second - command->name - 1), command->name, second);
        fish_options(cli, command, command->flags);
    }
}

// ---- the commands of the manual, in scdoc's language ----

static const char scdoc_marks[] = "_*\\<>#`~-|[]";

// Help as scdoc takes it: a line that begins with an option is no list.
static void put_help(const char *text)
{
    for (bool start = true; *text != '\0'; start = *text++ == '\n') {
        const char letter[] = { *text, '\0' };
        if (start && *text == '-')
            putchar('\\');
        put_escaped(letter, scdoc_marks);
    }
}

static void manual_flags(const struct cli *cli, const struct flag *flags)
{
    for (; flags != NULL && flags->name != NULL; flags++) {
        printf("*--%s*", flags->name);
        if (flags->takes != NULL) {
            fputs(" _", stdout);
            put_escaped(flags->takes, scdoc_marks);
            putchar('_');
        }
        fputs("\n\t", stdout);
        put_escaped(say(cli, flags->help), scdoc_marks);
        fputs("\n\n", stdout);
    }
}

static void complete_manual(const struct cli *cli)
{
    fputs("# COMMANDS\n\n", stdout);
    for (const struct command *command = cli->commands; command->name != NULL; command++) {
        if (!shown(command))
            continue;
        printf("## %s ", command->name);
        put_escaped(command->operands, scdoc_marks);
        fputs("\n\n", stdout);
        put_help(say(cli, command->help));
        putchar('\n');
        manual_flags(cli, command->flags);
    }
    fputs("# OPTIONS OF EVERY COMMAND\n\n", stdout);
    manual_flags(cli, global_flags);
}

int cmd_completion(struct cli *cli)
{
    static const struct {
        const char *name;
        void (*print)(const struct cli *cli);
    } kinds[] = {
        { "bash", complete_bash },
        { "zsh", complete_zsh },
        { "fish", complete_fish },
        { "manual", complete_manual },
    };
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        if (strcmp(cli->operands[0], kinds[i].name) == 0) {
            kinds[i].print(cli);
            return EX_OK;
        }
    complain(cli, NULL, PHRASE_NO_SHELL, cli->operands[0]);
    return EX_USAGE;
}
