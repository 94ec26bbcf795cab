// SPDX-License-Identifier: Apache-2.0
// program.c -- the walk of one call: options, engine, command, what is left to say
#include "program.h"

#include <jansson.h>
#include <locale.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "io.h"
#include "options.h"
#include "paths.h"
#include "print.h"
#include "problems.h"

int open_engine(struct cli *cli)
{
    if (!find_folders(cli)) {
        complain(cli, NULL, PHRASE_NO_MEMORY);
        return EX_SOFTWARE;
    }
    kmp_options options = engine_options(cli);
    kmp_status status = kmp_engine_open(&cli->engine, &options, cli->problems);
    if (status == KMP_OK)
        return EX_OK;
    print_problems(cli, NULL, 1);
    return EX_SOFTWARE;
}

// jansson goes on where there is no memory for a byte of a text, and it is another text then.
static atomic_bool starved;

static void *take(size_t size)
{
    void *block = malloc(size);
    if (block == NULL && size > 0)
        atomic_store(&starved, true);
    return block;
}

bool json_starved(void)
{
    return atomic_load(&starved);
}

// What was read or shown without enough memory is not all of it, whatever the command made of it.
static int notice_starved(const struct cli *cli, int code)
{
    if (!json_starved() || (code != EX_OK && code != EXIT_DIFFERS))
        return code;
    complain(cli, NULL, PHRASE_NO_MEMORY);
    return EX_SOFTWARE;
}

static int run_command(struct cli *cli)
{
    cli->problems = kmp_problems_new();
    if (cli->problems == NULL) {
        complain(cli, NULL, PHRASE_NO_MEMORY);
        return EX_SOFTWARE;
    }
    int code = cli->command->needs_engine ? open_engine(cli) : EX_OK;
    if (code == EX_OK)
        code = notice_starved(cli, cli->command->run(cli));
    kmp_engine_close(cli->engine);
    kmp_problems_free(cli->problems);
    return code;
}

int run_program(const struct command *commands, int argc, char **argv)
{
    hold_standard_streams();
    signal(SIGPIPE, SIG_IGN); // a reader who went away is an output that failed
    setlocale(LC_CTYPE, "C.UTF-8");
    json_set_alloc_funcs(take, free);
    struct cli cli = { .commands = commands,
                       .language = language_of_environment(),
                       .colour = colour_wanted(stdout),
                       .words = argv };
    int code = read_options(&cli, commands, argc, argv);
    if (code == OPTIONS_RUN)
        code = run_command(&cli);
    folders_free(&cli.plugins);
    folders_free(&cli.rubrics);
    free(cli.own_plugins);
    free(cli.cache);
    return finish_output(&cli, code);
}
