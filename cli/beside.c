// SPDX-License-Identifier: Apache-2.0
// beside.c -- calls that go on in kompeten-seal, or ask it for one thing
#include "beside.h"

#include <errno.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "paths.h"
#include "problems.h"

enum { SEAL_PATH = PATH_MAX + 64 };

// Where kompeten-seal lies.
static void find_seal(char path[SEAL_PATH])
{
    static const char *const places[] = { "../libexec/kompeten/kompeten-seal", "kompeten-seal" };
    char folder[PATH_MAX];
    snprintf(path, SEAL_PATH, "kompeten-seal");
    if (!find_program_folder(folder))
        return;
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        snprintf(path, SEAL_PATH, "%s/%s", folder, places[i]);
        if (access(path, X_OK) == 0)
            return;
    }
}

int run_beside(struct cli *cli)
{
    char path[SEAL_PATH];
    find_seal(path);
    execv(path, cli->words);
    complain(cli, path, PHRASE_CANNOT_READ, strerror(errno));
    return EX_SOFTWARE;
}

int call_beside(struct cli *cli, const char *const *words)
{
    char path[SEAL_PATH];
    pid_t child;
    int ended = 0;
    find_seal(path);
    fflush(NULL);
    errno = posix_spawn(&child, path, NULL, NULL, (char *const *)(uintptr_t)words, environ);
    if (errno != 0) {
        complain(cli, path, PHRASE_CANNOT_READ, strerror(errno));
        return EX_SOFTWARE;
    }
    while (waitpid(child, &ended, 0) < 0 && errno == EINTR)
        ;
    return WIFEXITED(ended) ? WEXITSTATUS(ended) : EX_SOFTWARE;
}
