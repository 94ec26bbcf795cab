// SPDX-License-Identifier: Apache-2.0
// class.c -- the table of a class, the face that an instructor reads
#include "class.h"

#include <stdlib.h>
#include <string.h>

enum { SEATS = 5, IMPROVABLE_SHOWN = 3 }; // seats: verdicts, and those that could not be scored behind them

struct seat {
    const char *verdict;
    enum phrase sum;
};

static const struct seat seats[SEATS] = { { "competent", PHRASE_SUM_COMPETENT },
                                          { "not_yet", PHRASE_SUM_NOT_YET },
                                          { "refer", PHRASE_SUM_REFER },
                                          { "not_assessed", PHRASE_SUM_NOT_ASSESSED },
                                          { NULL, PHRASE_SUM_NOT_SCORED } };

struct class_row {
    char *rubric, *version, *candidate, *name, *verdict, *score, *out_of, *remark; // verdict NULL: not scored
};

struct class {
    const struct people *people;
    struct class_row *rows;
    size_t count, room;
};

struct class *class_new(const struct people *people)
{
    struct class *class = calloc(1, sizeof *class);
    if (class != NULL)
        class->people = people;
    return class;
}

void class_free(struct class *class)
{
    if (class == NULL)
        return;
    for (size_t i = 0; i < class->count; i++) {
        struct class_row *row = &class->rows[i];
        char *texts[] = { row->rubric,  row->version, row->candidate, row->name,
                          row->verdict, row->score,   row->out_of,    row->remark };
        for (size_t j = 0; j < sizeof texts / sizeof texts[0]; j++)
            free(texts[j]);
    }
    free(class->rows);
    free(class);
}

static struct class_row *new_row(struct class *class)
{
    if (class->count == class->room) {
        size_t room = class->room == 0 ? 32 : class->room * 2;
        struct class_row *grown = realloc(class->rows, room * sizeof *grown);
        if (grown == NULL)
            return NULL;
        class->rows = grown;
        class->room = room;
    }
    class->rows[class->count] = (struct class_row){ .version = NULL };
    return &class->rows[class->count++];
}

static bool keep(char **out, const char *text)
{
    if (text != NULL)
        *out = strdup(text);
    return text == NULL || *out != NULL;
}

// A remark's texts one after the other; a text that is a sentence ends with a full stop of its own.
static bool add_text(char **remark, const char *text)
{
    size_t length = *remark != NULL ? strlen(*remark) : 0;
    bool after_sentence = length > 0 && (*remark)[length - 1] == '.';
    return append(remark, after_sentence ? " " : "; ", text) != NULL;
}

static bool add_texts(char **remark, const json_t *texts, size_t at_most)
{
    size_t i;
    json_t *text;
    json_array_foreach (texts, i, text) {
        if (i < at_most && !add_text(remark, json_string_value(text)))
            return false;
    }
    return true;
}

static bool add_missing(char **remark, const struct cli *cli, const json_t *texts)
{
    char *list = NULL, *whole = NULL;
    bool good =
        add_texts(&list, texts, SIZE_MAX) &&
        (list == NULL || (asprintf(&whole, say(cli, PHRASE_STILL_OPEN), list) >= 0 && add_text(remark, whole)));
    free(list);
    free(whole);
    return good;
}

// "Order of the workplace 2/3; Bead 2/3; 4 more"
static bool add_improvable(char **remark, const struct cli *cli, const json_t *texts)
{
    size_t count = json_array_size(texts);
    if (!add_texts(remark, texts, IMPROVABLE_SHOWN) || count <= IMPROVABLE_SHOWN)
        return count <= IMPROVABLE_SHOWN;
    char *more = NULL;
    bool good = asprintf(&more, say(cli, PHRASE_MORE), count - IMPROVABLE_SHOWN) >= 0 && add_text(remark, more);
    free(more);
    return good;
}

static bool add_remark(char **remark, const struct cli *cli, const struct result *result)
{
    if (strcmp(result->verdict, "not_assessed") == 0)
        return add_texts(remark, result->missing, SIZE_MAX);
    return add_texts(remark, result->missed, SIZE_MAX) && add_missing(remark, cli, result->missing) &&
           add_improvable(remark, cli, result->improvable);
}

bool class_add(const struct cli *cli, struct class *class, const struct result *result)
{
    struct class_row *row = new_row(class);
    const char *name = people_name(class->people, result->issuer, result->candidate);
    return row != NULL && keep(&row->rubric, result->rubric) && keep(&row->version, result->version) &&
           keep(&row->candidate, result->candidate) && keep(&row->name, name) &&
           keep(&row->verdict, result->verdict) && keep(&row->score, result->score) &&
           keep(&row->out_of, result->out_of) && add_remark(&row->remark, cli, result);
}

bool class_add_unscored(struct class *class, const char *file, const char *why)
{
    struct class_row *row = new_row(class);
    const char *slash = strrchr(file, '/');
    return row != NULL && keep(&row->candidate, slash != NULL ? slash + 1 : file) && keep(&row->remark, why);
}

static bool same(const char *a, const char *b)
{
    return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

static bool of_rubric(const struct class_row *row, const struct class_row *first)
{
    return same(row->rubric, first->rubric) && same(row->version, first->version);
}

// Whether a table of this rubric has been printed already: an earlier row has it.
static bool came_before(const struct class *class, size_t index)
{
    for (size_t i = 0; i < index; i++) {
        if (of_rubric(&class->rows[i], &class->rows[index]))
            return true;
    }
    return false;
}

// What a class' table shows of scores and names: nothing where nobody has one.
struct layout {
    bool names, scores;
    const char *out_of; // everybody's; NULL: it differs
};

static struct layout layout_of(const struct class *class, const struct class_row *first)
{
    struct layout layout = { false, false, NULL };
    for (size_t i = 0; i < class->count; i++) {
        const struct class_row *row = &class->rows[i];
        if (!of_rubric(row, first))
            continue;
        layout.names |= row->name != NULL;
        if (row->score == NULL)
            continue;
        layout.out_of = !layout.scores || same(layout.out_of, row->out_of) ? row->out_of : NULL;
        layout.scores = true;
    }
    return layout;
}

static bool add_row(struct table *table, const struct layout *layout, enum colour colour,
                    const char *const cells[5])
{
    const char *shown[5];
    size_t count = 0;
    for (size_t i = 0; i < 5; i++) {
        if ((i != 1 || layout->names) && (i != 3 || layout->scores))
            shown[count++] = cells[i];
    }
    return table_row(table, colour, shown);
}

// `scored`: the table is a rubric's and not that of files which could not be scored.
static bool add_heading(const struct cli *cli, struct table *table, const struct layout *layout, bool scored)
{
    char *score = NULL, *of = NULL;
    if (layout->out_of != NULL && asprintf(&of, say(cli, PHRASE_SCORE_OF), layout->out_of) < 0)
        return false;
    bool good = append(&score, "", say(cli, PHRASE_SCORE_COLUMN)) != NULL &&
                (of == NULL || append(&score, " ", of) != NULL);
    if (good) {
        const char *cells[5] = { say(cli, scored ? PHRASE_CANDIDATE : PHRASE_FILE), say(cli, PHRASE_NAME),
                                 say(cli, PHRASE_RESULT), score,
                                 say(cli, scored ? PHRASE_MISSED_COLUMN : PHRASE_WHY) };
        good = add_row(table, layout, BOLD, cells);
    }
    free(score);
    free(of);
    return good;
}

static bool add_candidate(const struct cli *cli, struct table *table, const struct layout *layout,
                          const struct class_row *row)
{
    char *score = NULL;
    if (row->score != NULL && layout->out_of == NULL && row->out_of != NULL) {
        if (asprintf(&score, "%s/%s", row->score, row->out_of) < 0)
            return false;
    }
    const char *verdict = row->verdict != NULL ? verdict_word(cli, row->verdict) : say(cli, PHRASE_NOT_SCORED);
    const char *cells[5] = { row->candidate, row->name, verdict, score != NULL ? score : row->score,
                             row->remark };
    bool good = add_row(table, layout, row->verdict != NULL ? verdict_colour(row->verdict) : RED, cells);
    free(score);
    return good;
}

static void print_rubric(const struct cli *cli, const struct class *class, const struct class_row *first,
                         const json_t *titles)
{
    struct layout layout = layout_of(class, first);
    struct table *table = table_new((size_t)3 + layout.names + layout.scores);
    bool good = table != NULL && add_heading(cli, table, &layout, first->rubric != NULL);
    for (size_t i = 0; good && i < class->count; i++) {
        if (of_rubric(&class->rows[i], first))
            good = add_candidate(cli, table, &layout, &class->rows[i]);
    }
    if (first->rubric != NULL) {
        const char *title = in_language(cli, json_object_get(titles, first->rubric));
        put_coloured(cli, BOLD, title != NULL ? title : first->rubric);
        printf(" (%s %s)\n\n", first->rubric, first->version != NULL ? first->version : "");
    }
    if (good)
        table_print(cli, table, layout.names ? 2 : 1);
    putchar('\n');
    table_free(table);
}

static size_t seat_of(const struct class_row *row)
{
    size_t seat = 0;
    while (seat < SEATS - 1 && !same(seats[seat].verdict, row->verdict))
        seat++;
    return seat;
}

// "16 submissions: 9 competent, 7 not yet competent"
static void print_sum(const struct cli *cli, size_t count, const size_t taken[SEATS])
{
    const char *between = ": ";
    printf(say(cli, PHRASE_SUM), count);
    for (size_t seat = 0; seat < SEATS; seat++) {
        if (taken[seat] == 0)
            continue;
        fputs(between, stdout);
        printf(say(cli, seats[seat].sum), taken[seat]);
        between = ", ";
    }
    putchar('\n');
}

void class_print(const struct cli *cli, const struct class *class, const json_t *titles)
{
    size_t taken[SEATS] = { 0 };
    for (size_t i = 0; i < class->count; i++) {
        taken[seat_of(&class->rows[i])]++;
        if (!came_before(class, i))
            print_rubric(cli, class, &class->rows[i], titles);
    }
    print_sum(cli, class->count, taken);
}
