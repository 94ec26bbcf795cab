// SPDX-License-Identifier: Apache-2.0
// fuzz_limits.c -- any bytes as a trade's data file: the trade opens with it, or is refused with the reason
//
// The first line names the file, "welding/heat.json"; what follows stands in its place, in a copy of
// build/plugins.
#include <unistd.h>

#include "plugin/load.h"
#include "target.h"

static char folder[4096];

static void remove_copy(void)
{
    char command[5000];
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    if (system(command) != 0)
        perror("rm");
}

static void make_copy(void)
{
    const char *build = getenv("KOMPETEN_BUILD");
    char command[10000];
    snprintf(folder, sizeof folder, "%s/limits.XXXXXX", build != NULL ? build : "build");
    REQUIRE(mkdtemp(folder) != NULL);
    atexit(remove_copy);
    snprintf(command, sizeof command, "cp -r '%s'/plugins/* '%s'", build != NULL ? build : "build", folder);
    REQUIRE(system(command) == 0);
}

// "welding/heat.json" where it is such a name and such a file.
static bool file_named(char path[4200], char trade[4200], const char *name, size_t size)
{
    size_t slash = 0;
    while (slash < size && name[slash] != '/')
        slash++;
    for (size_t i = 0; i < size; i++)
        if (i != slash && name[i] != '.' && name[i] != '_' && !(name[i] >= 'a' && name[i] <= 'z') &&
            !(name[i] >= '0' && name[i] <= '9'))
            return false;
    if (slash == 0 || slash + 1 >= size || size > 60 || name[slash + 1] == '.')
        return false;
    snprintf(path, 4200, "%s/%.*s", folder, (int)size, name);
    snprintf(trade, 4200, "%s/%.*s.so", folder, (int)slash, name);
    return access(path, F_OK) == 0 && access(trade, F_OK) == 0;
}

static void put_file(const char *path, const char *bytes, size_t size)
{
    FILE *file = fopen(path, "wb");
    REQUIRE(file != NULL && fwrite(bytes, 1, size, file) == size && fclose(file) == 0);
}

static void open_trade(const char *path)
{
    struct trade trade;
    kmp_problems *problems = kmp_problems_new();
    kmp_status status = trade_open(&trade, path, problems);
    require_said(problems, status);
    trade_close(&trade);
    kmp_problems_free(problems);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const char *text = (const char *)bytes, *feed = size > 0 ? memchr(text, '\n', size) : NULL;
    char path[4200], trade[4200], kept[4200];
    if (folder[0] == 0)
        make_copy();
    if (feed == NULL || !file_named(path, trade, text, (size_t)(feed - text)))
        return 0;
    snprintf(kept, sizeof kept, "%.4190s.kept", path);
    REQUIRE(rename(path, kept) == 0);
    put_file(path, feed + 1, size - (size_t)(feed - text) - 1);
    open_trade(trade);
    REQUIRE(rename(kept, path) == 0);
    return 0;
}
