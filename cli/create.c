// SPDX-License-Identifier: Apache-2.0
// create.c -- a file that is made for somebody to go on with
#include "create.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sysexits.h>

#include "problems.h"

int create_file(const struct cli *cli, const char *path, kmp_text text)
{
    FILE *file = fopen(path, "wx");
    if (file == NULL) {
        complain(cli, path, PHRASE_CANNOT_CREATE, strerror(errno));
        return EX_CANTCREAT;
    }
    bool written = fwrite(text.bytes, 1, text.size, file) == text.size;
    if (fclose(file) != 0 || !written) {
        complain(cli, path, PHRASE_CANNOT_CREATE, strerror(errno));
        return EX_IOERR;
    }
    printf(say(cli, PHRASE_NEW_WRITTEN), path);
    return EX_OK;
}
