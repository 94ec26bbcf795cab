// SPDX-License-Identifier: Apache-2.0
// scratch.c -- a file for as long as a workbook takes
#include "scratch.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "../page.h"

char *scratch_new(struct arena *arena, kmp_problems *problems)
{
    const char *folder = getenv("TMPDIR");
    char *path = arena_printf(arena, "%s/kompeten-XXXXXX", folder != NULL ? folder : "/tmp");
    int file = path != NULL ? mkstemp(path) : -1;
    if (file >= 0) {
        close(file);
        return path;
    }
    problem_say(problems, KMP_ERROR, KMP_CANNOT_WRITE, NULL, "why", path != NULL ? path : "", NULL);
    return NULL;
}

kmp_status scratch_read(kmp_text *out, const char *path)
{
    FILE *stream = fopen(path, "rbe");
    struct page page = { 0 };
    char bytes[16384];
    for (size_t got; stream != NULL && (got = fread(bytes, 1, sizeof bytes, stream)) > 0;)
        page_bytes(&page, bytes, got);
    page.failed |= stream == NULL || ferror(stream);
    if (stream != NULL)
        fclose(stream);
    return page_take(&page, out);
}

void scratch_end(const char *path)
{
    unlink(path);
}
