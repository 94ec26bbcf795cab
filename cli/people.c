// SPDX-License-Identifier: Apache-2.0
// people.c -- the people file: CSV as RFC 4180 has it, quotation marks and line feeds in cells included
#include "people.h"

#include <stdlib.h>
#include <string.h>

#include "csv.h"
#include "io.h"
#include "problems.h"

struct person {
    const char *issuer, *id, *name;
};

struct people {
    char *text; // the cells lie in it, each ended with a NUL
    struct person *items;
    size_t count;
};

static size_t column_of(const char *const *names, size_t count, const char *name)
{
    size_t column = 0;
    while (column < count && strcmp(names[column], name) != 0)
        column++;
    return column;
}

static bool keep_person(struct people *people, struct person person)
{
    struct person *grown = realloc(people->items, (people->count + 1) * sizeof *grown);
    if (grown == NULL)
        return false;
    people->items = grown;
    people->items[people->count++] = person;
    return true;
}

static bool read_rows(struct people *people, char *at)
{
    const char *cells[CELLS_AT_MOST];
    size_t count = csv_take_row(cells, &at);
    size_t issuer = column_of(cells, count, "issuer"), id = column_of(cells, count, "id");
    size_t name = column_of(cells, count, "name");
    if (id == count || name == count)
        return false;
    while (*at != '\0') {
        size_t have = csv_take_row(cells, &at);
        if (id >= have || name >= have)
            continue;
        struct person person = { issuer < have ? cells[issuer] : "", cells[id], cells[name] };
        if (!keep_person(people, person))
            return false;
    }
    return true;
}

int people_read(struct people **out, const struct cli *cli, const char *path)
{
    kmp_text text;
    *out = NULL;
    if (!read_paper(&text, cli, path))
        return EX_NOINPUT;
    struct people *people = calloc(1, sizeof *people);
    size_t mark = strncmp(text.bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0; // spreadsheets put one in front
    if (people == NULL || !read_rows(people, text.bytes + mark)) {
        complain(cli, path, PHRASE_NO_PEOPLE);
        people_free(people);
        free(text.bytes);
        return EX_DATAERR;
    }
    people->text = text.bytes;
    *out = people;
    return EX_OK;
}

void people_free(struct people *people)
{
    if (people == NULL)
        return;
    free(people->items);
    free(people->text);
    free(people);
}

const char *people_name(const struct people *people, const char *issuer, const char *id)
{
    for (size_t i = 0; people != NULL && id != NULL && i < people->count; i++) {
        const struct person *person = &people->items[i];
        bool same_issuer = person->issuer[0] == '\0' || issuer == NULL || strcmp(person->issuer, issuer) == 0;
        if (same_issuer && strcmp(person->id, id) == 0)
            return person->name;
    }
    return NULL;
}
