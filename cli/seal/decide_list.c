// SPDX-License-Identifier: Apache-2.0
// decide_list.c -- hundreds of decisions from a CSV file: all are tried, then all are written, or none
#include <dirent.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../csv.h"
#include "decide.h"

enum { LINES_AT_MOST = 20000 };

// A column: its name, and which text of a wish it fills.
struct column {
    const char *name;
    size_t offset;
};

struct line {
    struct wished wish;
    const char *record, *output;
    size_t number; // in the file
    kmp_text decision;
    char *path;
};

#define AT(member) offsetof(struct line, member)
static const struct column columns[] = {
    { "record", AT(record) },
    { "output", AT(output) },
    { "people", AT(wish.people) },
    { "trained_by", AT(wish.trainers) },
    { "units", AT(wish.units) },
    { "verdict", AT(wish.options.verdict) },
    { "minutes_no", AT(wish.options.minutes_no) },
    { "decree_no", AT(wish.options.decree_no) },
    { "certificate_no", AT(wish.options.certificate_no) },
    { "registration_no", AT(wish.options.registration_no) },
    { "blanko_no", AT(wish.options.blanko_no) },
    { "reason", AT(wish.options.reason) },
    { "valid_until", AT(wish.options.valid_until) },
    { "retain_until", AT(wish.options.retain_until) },
    { "supersedes", AT(wish.options.supersedes) },
    { "appeal", AT(wish.appeal) },
};
#undef AT

struct decide_list {
    struct cli *cli;
    struct wished common;
    char now[TIME_TEXT];
    struct line *lines;
    size_t count, refused;
    bool broken; // the list itself
};

// ---- reading ----

static const struct column *find_column(const char *name)
{
    for (size_t i = 0; i < sizeof columns / sizeof columns[0]; i++)
        if (strcmp(columns[i].name, name) == 0)
            return &columns[i];
    return NULL;
}

static bool find_columns(struct decide_list *l, const struct column *found[CELLS_AT_MOST], char **at,
                         size_t *count)
{
    const char *cells[CELLS_AT_MOST];
    *count = csv_take_row(cells, at);
    for (size_t i = 0; i < *count; i++) {
        found[i] = find_column(cells[i]);
        if (found[i] == NULL) {
            complain(l->cli, l->cli->values[DECIDE_LIST], PHRASE_LIST_COLUMN, cells[i]);
            return false;
        }
    }
    return true;
}

static void fill(struct line *line, const struct column *column, const char *cell)
{
    if (cell[0] != '\0')
        *(const char **)((char *)line + column->offset) = cell;
}

static bool read_lines(struct decide_list *l, char *text)
{
    const struct column *found[CELLS_AT_MOST];
    const char *cells[CELLS_AT_MOST];
    size_t count, number = 1;
    if (!find_columns(l, found, &text, &count))
        return false;
    l->lines = calloc(LINES_AT_MOST, sizeof *l->lines);
    while (l->lines != NULL && *text != '\0' && l->count < LINES_AT_MOST) {
        size_t given = csv_take_row(cells, &text);
        number++;
        if (given == 1 && cells[0][0] == '\0')
            continue;
        struct line *line = &l->lines[l->count++];
        line->wish = l->common;
        line->number = number;
        for (size_t i = 0; i < given && i < count; i++)
            fill(line, found[i], cells[i]);
    }
    return l->lines != NULL && *text == '\0';
}

// ---- numbers that may stand only once ----

static void refuse_twice(struct decide_list *l, const char *what, const char *a, const char *b, size_t first,
                         size_t second)
{
    if (a == NULL || b == NULL || strcmp(a, b) != 0)
        return;
    complain(l->cli, l->cli->values[DECIDE_LIST], PHRASE_LIST_TWICE, what, a, first, second);
    l->broken = true;
}

static void find_twice(struct decide_list *l)
{
    for (size_t i = 0; i < l->count; i++)
        for (size_t j = 0; j < i; j++) {
            const struct line *a = &l->lines[j], *b = &l->lines[i];
            const kmp_decide_options *x = &a->wish.options, *y = &b->wish.options;
            refuse_twice(l, "record", a->record, b->record, a->number, b->number);
            refuse_twice(l, "output", a->output, b->output, a->number, b->number);
            refuse_twice(l, "certificate_no", x->certificate_no, y->certificate_no, a->number, b->number);
            refuse_twice(l, "registration_no", x->registration_no, y->registration_no, a->number, b->number);
            refuse_twice(l, "blanko_no", x->blanko_no, y->blanko_no, a->number, b->number);
        }
}

static void compare_with(struct decide_list *l, const char *path)
{
    json_t *earlier = json_load_file(path, 0, NULL);
    const char *number = json_string_value(json_object_get(earlier, "certificate_no"));
    for (size_t i = 0; i < l->count && number != NULL; i++) {
        const kmp_decide_options *o = &l->lines[i].wish.options;
        if (o->certificate_no != NULL && o->supersedes == NULL && strcmp(o->certificate_no, number) == 0) {
            complain(l->cli, l->cli->values[DECIDE_LIST], PHRASE_NUMBER_TAKEN, number, path);
            l->broken = true;
        }
    }
    json_decref(earlier);
}

// Decisions that lie in the folder already.
static void find_taken(struct decide_list *l, const char *folder)
{
    DIR *stream = folder != NULL ? opendir(folder) : NULL;
    struct dirent *entry;
    while (stream != NULL && (entry = readdir(stream)) != NULL) {
        char *path = NULL;
        size_t length = strlen(entry->d_name);
        if (length > 14 && strcmp(entry->d_name + length - 14, ".decision.json") == 0 &&
            asprintf(&path, "%s/%s", folder, entry->d_name) >= 0)
            compare_with(l, path);
        free(path);
    }
    if (stream != NULL)
        closedir(stream);
}

// ---- trying and writing ----

static void try_line(struct decide_list *l, struct line *line)
{
    const char *name = line->record != NULL ? line->record : "";
    if (decide_one(l->cli, &line->wish, &line->decision, name) == EX_OK)
        return;
    complain(l->cli, l->cli->values[DECIDE_LIST], PHRASE_LIST_REFUSED, line->number);
    l->refused++;
}

static bool name_line(struct line *line, const char *folder)
{
    const char *slash = line->record != NULL ? strrchr(line->record, '/') : NULL;
    const char *name = line->output != NULL ? line->output : slash != NULL ? slash + 1 : line->record;
    size_t length = strcspn(name, ".");
    if (strchr(name, '/') != NULL)
        return false;
    int size = line->output != NULL ? asprintf(&line->path, "%s/%s", folder, name)
                                    : asprintf(&line->path, "%s/%.*s.decision.json", folder, (int)length, name);
    return size >= 0;
}

// A file that cannot be written takes those before it away again.
static int write_lines(struct decide_list *l, const char *folder)
{
    size_t written = 0;
    mkdir(folder, 0777);
    while (written < l->count && name_line(&l->lines[written], folder) &&
           put_file(l->cli, l->lines[written].path, l->lines[written].decision, true, false))
        written++;
    if (written == l->count)
        return EX_OK;
    while (written > 0)
        unlink(l->lines[--written].path);
    return EX_CANTCREAT;
}

static int decide_all(struct decide_list *l)
{
    const char *folder = l->cli->values[DECIDE_OUTPUT];
    find_twice(l);
    find_taken(l, folder);
    for (size_t i = 0; i < l->count; i++)
        try_line(l, &l->lines[i]);
    if (l->refused > 0 || l->broken) {
        complain(l->cli, l->cli->values[DECIDE_LIST], PHRASE_LIST_NONE, l->refused, l->count);
        return EX_DATAERR;
    }
    int code = l->cli->values[DECIDE_DRY] != NULL ? EX_OK : write_lines(l, folder);
    if (code == EX_OK) {
        printf(say(l->cli, PHRASE_LIST_DONE), l->count);
        putchar('\n');
    }
    return code;
}

int decide_list(struct cli *cli)
{
    struct decide_list l = { .cli = cli };
    kmp_text text;
    wish_of_flags(&l.common, cli, l.now);
    if (!read_paper(&text, cli, cli->values[DECIDE_LIST]))
        return EX_NOINPUT;
    int code = read_lines(&l, text.bytes) ? decide_all(&l) : EX_DATAERR;
    for (size_t i = 0; i < l.count; i++) {
        kmp_text_free(&l.lines[i].decision);
        free(l.lines[i].path);
    }
    free(l.lines);
    free(text.bytes);
    return code;
}
