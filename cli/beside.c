// SPDX-License-Identifier: Apache-2.0
// beside.c -- the same call, gone on with in kompeten-seal
#include "beside.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "paths.h"
#include "problems.h"

int run_beside(struct cli *cli)
{
    static const char *const places[] = { "kompeten-seal", "../libexec/kompeten/kompeten-seal" };
    char folder[PATH_MAX], path[PATH_MAX + 64] = "kompeten-seal";
    if (find_program_folder(folder)) {
        for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
            snprintf(path, sizeof path, "%s/%s", folder, places[i]);
            execv(path, cli->words);
        }
    }
    complain(cli, path, PHRASE_CANNOT_READ, strerror(errno));
    return EX_SOFTWARE;
}
