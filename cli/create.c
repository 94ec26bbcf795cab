// SPDX-License-Identifier: Apache-2.0
// create.c -- a file that is made for somebody to go on with
#include "create.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sysexits.h>

#include "io.h"
#include "problems.h"

int create_file(const struct cli *cli, const char *path, kmp_text text)
{
    int file = open_file(path, O_WRONLY | O_CREAT | O_EXCL);
    if (file < 0) {
        complain(cli, path, PHRASE_CANNOT_CREATE, strerror(errno));
        return EX_CANTCREAT;
    }
    bool written = put_all(file, text.bytes, text.size);
    if (!close_file(file) || !written) {
        complain(cli, path, PHRASE_CANNOT_CREATE, strerror(errno));
        return EX_IOERR;
    }
    printf(say(cli, PHRASE_NEW_WRITTEN), path);
    return EX_OK;
}
