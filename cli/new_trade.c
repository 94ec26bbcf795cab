// SPDX-License-Identifier: Apache-2.0
// new_trade.c -- kompeten new trade: a folder outside our tree that builds, validates and scores as it stands
#include "new_trade.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "problems.h"

enum { ID_BYTES = 40, PATH_BYTES = 4096 };

#define TEMPLATE(name) extern const unsigned char trade_##name[]
TEMPLATE(plugin);
TEMPLATE(limits);
TEMPLATE(rubric);
TEMPLATE(test);
TEMPLATE(cmake);
TEMPLATE(readme);
TEMPLATE(first);
TEMPLATE(second);
TEMPLATE(third);
TEMPLATE(people);

// "@name@" stands for the trade's id, in paths too.
static const struct {
    const char *path;
    const unsigned char *text;
} files[] = {
    { "README.md", trade_readme },          { "CMakeLists.txt", trade_cmake },
    { "@name@.c", trade_plugin },           { "test_@name@.c", trade_test },
    { "@name@/limits.json", trade_limits }, { "rubrics/@name@/cut-to-size.lua", trade_rubric },
    { "class/01.json", trade_first },       { "class/02.json", trade_second },
    { "class/03.json", trade_third },       { "class/people.csv", trade_people },
};
static const char *const folders[] = { "", "@name@", "rubrics", "rubrics/@name@", "class" };

struct trade {
    const char *id, *folder;
    char title[ID_BYTES + 1];
};

// What stands for a word between two @; NULL where it is none of ours.
static const char *meaning(const struct trade *trade, const char *word, size_t length)
{
    static char abi[12];
    snprintf(abi, sizeof abi, "%d", KMP_ABI);
    if (length == 4 && memcmp(word, "name", 4) == 0)
        return trade->id;
    if (length == 5 && memcmp(word, "title", 5) == 0)
        return trade->title;
    return length == 3 && memcmp(word, "abi", 3) == 0 ? abi : NULL;
}

static void put_filled(FILE *out, const struct trade *trade, const char *text)
{
    while (*text != '\0') {
        size_t length = *text == '@' ? strcspn(text + 1, "@") : 0;
        const char *word = length > 0 ? meaning(trade, text + 1, length) : NULL;
        if (word != NULL) {
            fputs(word, out);
            text += length + 2;
        } else {
            putc(*text++, out);
        }
    }
}

// folder/path with its words filled in.
static bool place(char out[PATH_BYTES], const struct trade *trade, const char *path)
{
    FILE *text = fmemopen(out, PATH_BYTES, "w");
    if (text == NULL)
        return false;
    fputs(trade->folder, text);
    putc('/', text);
    put_filled(text, trade, path);
    return fclose(text) == 0;
}

static bool write_template(const struct trade *trade, const char *path, const char *text)
{
    FILE *out = fopen(path, "wx");
    if (out == NULL)
        return false;
    put_filled(out, trade, text);
    bool good = !ferror(out);
    return fclose(out) == 0 && good;
}

static int make_all(struct cli *cli, const struct trade *trade)
{
    char path[PATH_BYTES];
    for (size_t i = 0; i < sizeof folders / sizeof folders[0]; i++)
        if (!place(path, trade, folders[i]) || mkdir(path, 0777) != 0) {
            complain(cli, path, PHRASE_CANNOT_WRITE, strerror(errno));
            return EX_CANTCREAT;
        }
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++)
        if (!place(path, trade, files[i].path) || !write_template(trade, path, (const char *)files[i].text)) {
            complain(cli, path, PHRASE_CANNOT_WRITE, strerror(errno));
            return EX_CANTCREAT;
        }
    printf(say(cli, PHRASE_TRADE_MADE), trade->folder, trade->folder);
    return EX_OK;
}

// Lower case, digits and underscore, a letter first: it also names a file and a CMake target.
static bool good_id(const char *id)
{
    size_t length = strlen(id);
    return length >= 1 && length <= ID_BYTES && islower((unsigned char)id[0]) &&
           strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789_") == length;
}

int new_trade(struct cli *cli, const char *id, const char *to)
{
    if (!good_id(id)) {
        complain(cli, NULL, PHRASE_TRADE_ID, id);
        return EX_USAGE;
    }
    struct trade trade = { .id = id, .folder = to != NULL ? to : id };
    for (size_t i = 0; id[i] != '\0'; i++)
        trade.title[i] = id[i] == '_' ? ' ' : id[i];
    trade.title[0] = (char)toupper((unsigned char)id[0]);
    return make_all(cli, &trade);
}
