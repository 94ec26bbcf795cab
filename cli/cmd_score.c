// SPDX-License-Identifier: Apache-2.0
// cmd_score.c -- kompeten score: submissions in, records out, in the order given
#include <errno.h>
#include <search.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "class.h"
#include "class_dir.h"
#include "feed.h"
#include "io.h"
#include "listing.h"
#include "papers.h"
#include "problems.h"
#include "progress.h"
#include "resume.h"
#include "score_class.h"
#include "signals.h"

enum { PRETTY, TABLE, TO, PEOPLE, WORKERS, SHARD, OUTPUT, RESUME, WORKERS_MOST = 256 };

const struct flag score_flags[] = {
    [PRETTY] = { "pretty", NULL, PHRASE_SCORE_PRETTY },
    [TABLE] = { "table", NULL, PHRASE_SCORE_TABLE },
    [TO] = { "to", "DIR", PHRASE_SCORE_TO },
    [PEOPLE] = { "people", "FILE", PHRASE_SCORE_PEOPLE },
    [WORKERS] = { "workers", "N", PHRASE_SCORE_WORKERS },
    [SHARD] = { "shard", "I/N", PHRASE_SCORE_SHARD },
    [OUTPUT] = { "output", "FILE", PHRASE_SCORE_OUTPUT },
    [RESUME] = { "resume", NULL, PHRASE_SCORE_RESUME },
    { .name = NULL },
};

// One call of score.
struct scoring {
    struct cli *cli;
    struct feed feed;
    struct progress progress;
    struct output output; // where plain lines go
    json_t *titles;       // of rubrics by id; NULL where nobody reads titles
    struct class *class;  // NULL: no table is wanted
    void *written;        // names of the records written so far, a tsearch tree
    size_t scored, unscored;
    int stopped_by; // exit code that outweighs the counts; 0: none
};

static bool wants_lines(const struct cli *cli)
{
    return cli->values[PRETTY] == NULL && cli->values[TABLE] == NULL && cli->values[TO] == NULL;
}

static void stop(struct scoring *scoring, int code)
{
    if (scoring->stopped_by == 0 || code == EX_SOFTWARE || code == EX_IOERR)
        scoring->stopped_by = code;
}

static void put_line(struct scoring *scoring, kmp_text text)
{
    lines_put(&scoring->output.lines, text);
    scoring->output.mark.out += text.size + 1;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(a, b);
}

// Whether this name is new; it is remembered.
static bool is_new(struct scoring *scoring, const char *name)
{
    char *copy = strdup(name);
    char **there = copy != NULL ? tsearch(copy, &scoring->written, by_name) : NULL;
    if (there == NULL || *there != copy)
        free(copy);
    return there == NULL || *there == copy;
}

// "<submission>.record.json", with every byte that is no letter, digit, '-', '_' or '.' written as %XX.
static void name_record(char name[300], const char *submission)
{
    size_t at = 0;
    for (; *submission != '\0' && at < 240; submission++) {
        unsigned char byte = (unsigned char)*submission;
        bool plain = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
                     (byte >= 'a' && byte <= 'z') || byte == '-' || byte == '_' || (byte == '.' && at > 0);
        at += (size_t)sprintf(name + at, plain ? "%c" : "%%%02X", byte);
    }
    strcpy(name + at, ".record.json");
}

static bool write_record(struct scoring *scoring, const struct result *result, kmp_text record)
{
    char name[300];
    name_record(name, result->submission != NULL ? result->submission : "");
    if (!is_new(scoring, name)) {
        complain(scoring->cli, NULL, PHRASE_WRITTEN_TWICE, result->submission);
        return false;
    }
    if (write_file(scoring->cli, scoring->cli->values[TO], name, record))
        return true;
    stop(scoring, EX_IOERR);
    return false;
}

// What is shown or written where a plain line is not enough.
static bool show(struct scoring *scoring, kmp_text record)
{
    struct cli *cli = scoring->cli;
    json_t *parsed = json_loadb(record.bytes, record.size, JSON_REJECT_DUPLICATES, NULL);
    struct result result;
    bool good = result_of(&result, cli, parsed), kept = good;
    if (good && cli->values[PRETTY] != NULL)
        print_card(cli, &result, in_language(cli, json_object_get(scoring->titles, result.rubric)));
    if (good && scoring->class != NULL)
        good = class_add(cli, scoring->class, &result);
    if (good && cli->values[TO] != NULL)
        kept = write_record(scoring, &result, record);
    if (!good) {
        complain(cli, NULL, PHRASE_NO_MEMORY);
        stop(scoring, EX_SOFTWARE);
    }
    result_free(&result);
    json_decref(parsed);
    return good && kept;
}

static bool give_problem_line(struct scoring *scoring, const kmp_submission *paper)
{
    kmp_text text = { NULL, 0 };
    bool made =
        kmp_problem_line(&text, paper->line, paper->json, paper->size, scoring->cli->problems) == KMP_OK;
    if (made)
        put_line(scoring, text);
    else
        stop(scoring, EX_SOFTWARE);
    lines_flush(&scoring->output.lines);
    kmp_text_free(&text);
    return made;
}

static void note_unscored(struct scoring *scoring, const char *name, kmp_status status)
{
    struct cli *cli = scoring->cli;
    const char *why = first_error(cli);
    scoring->unscored++;
    if (why == NULL)
        complain(cli, name, PHRASE_NO_REASON, name);
    if (status == KMP_NO_MEMORY || status == KMP_INTERNAL || why == NULL)
        stop(scoring, EX_SOFTWARE);
    if (scoring->class != NULL && !class_add_unscored(scoring->class, name, why))
        stop(scoring, EX_SOFTWARE);
}

// False where its line could not be made: then none may follow.
static bool take_outcome(struct scoring *scoring, const kmp_submission *paper, kmp_status status,
                         kmp_text record)
{
    struct cli *cli = scoring->cli;
    if (kmp_problems_count(cli->problems) > 0)
        progress_hide(&scoring->progress);
    print_problems(cli, paper->name, paper->line > 0 ? paper->line : 1);
    if (status != KMP_OK) {
        note_unscored(scoring, paper->name, status);
        if (paper->line > 0 && wants_lines(cli))
            return give_problem_line(scoring, paper);
    } else if (wants_lines(cli)) {
        put_line(scoring, record);
        scoring->scored++;
    } else {
        bool shown = show(scoring, record);
        scoring->scored += shown;
        scoring->unscored += !shown;
    }
    return true;
}

static kmp_read give_submission(void *user, kmp_submission *out, bool wait)
{
    struct scoring *scoring = user;
    return feed_next(&scoring->feed, out, wait);
}

// Where a run can be gone on with, one for which memory was short, or whose rubric or plugin was not to be had,
// is left to the next: what stands in the output is never scored again.
static bool left_to_the_next(struct scoring *scoring, const kmp_submission *paper, kmp_status status)
{
    bool of_the_machine = status == KMP_NO_MEMORY || status == KMP_CANNOT_READ || status == KMP_PLUGIN_NO_CAGE;
    if (!of_the_machine || scoring->output.journal == NULL)
        return false;
    print_problems(scoring->cli, paper->name, paper->line);
    stop(scoring, exit_code_of(status));
    return true;
}

static bool take_result(void *user, const kmp_submission *paper, kmp_status status, kmp_text record,
                        kmp_problems *problems)
{
    struct scoring *scoring = user;
    struct cli *cli = scoring->cli;
    kmp_problems *own = cli->problems;
    cli->problems = problems;
    bool taken = !left_to_the_next(scoring, paper, status) && take_outcome(scoring, paper, status, record);
    cli->problems = own;
    if (!taken)
        return false;
    progress_step(&scoring->progress, paper->mark);
    scoring->output.mark =
        (struct mark){ paper->line, paper->mark, scoring->output.mark.out, scoring->scored, scoring->unscored };
    return true;
}

static bool settle(void *user)
{
    struct scoring *scoring = user;
    if (scoring->feed.waits)
        fflush(stdout); // somebody waits for it as we did
    return output_settle(&scoring->output) && !ferror(stdout);
}

static int exit_code(const struct scoring *scoring)
{
    if (scoring->stopped_by != 0)
        return scoring->stopped_by;
    if (scoring->feed.stopped_by != 0)
        return scoring->feed.stopped_by;
    if (scoring->feed.ended_early)
        return EX_TEMPFAIL;
    if (scoring->scored == 0)
        return EX_DATAERR;
    return scoring->unscored > 0 ? EXIT_DIFFERS : EX_OK;
}

static int take_number(uint32_t *out, const struct cli *cli)
{
    char *end = NULL;
    const char *text = cli->values[WORKERS];
    unsigned long number = text != NULL ? strtoul(text, &end, 10) : 0;
    // One paper keeps one worker busy; further ones would only cost their start.
    *out = cli->operand_count == 1 && !holds_lines(cli->operands[0]) ? 1 : (uint32_t)number;
    if (text == NULL || (text[0] >= '1' && text[0] <= '9' && *end == '\0' && number <= WORKERS_MOST))
        return EX_OK;
    complain(cli, NULL, PHRASE_NOT_A_COUNT, text);
    return EX_USAGE;
}

// Where lines go: standard output, or the file of --output, from where it ended where that is wanted.
static int open_output(struct scoring *scoring)
{
    struct cli *cli = scoring->cli;
    const char *path = cli->values[OUTPUT], *shard = cli->values[SHARD] != NULL ? cli->values[SHARD] : "1/1";
    bool one = cli->operand_count == 1 && holds_lines(cli->operands[0]) && strcmp(cli->operands[0], "-") != 0;
    scoring->output = (struct output){ .cli = cli, .lines.descriptor = STDOUT_FILENO };
    if (cli->values[RESUME] != NULL && (path == NULL || !one)) {
        complain(cli, NULL, PHRASE_RESUME_NEEDS);
        return EX_USAGE;
    }
    if (path == NULL)
        return EX_OK;
    if (!wants_lines(cli)) {
        complain(cli, NULL, PHRASE_OUTPUT_IS_LINES);
        return EX_USAGE;
    }
    return output_open(&scoring->output, cli, path, one ? cli->operands[0] : NULL, shard,
                       cli->values[RESUME] != NULL);
}

static int begin(struct scoring *scoring, kmp_bulk *bulk)
{
    struct cli *cli = scoring->cli;
    if (cli->values[SHARD] != NULL && !feed_take_shard(&scoring->feed, cli->values[SHARD])) {
        complain(cli, NULL, PHRASE_NOT_A_SHARD, cli->values[SHARD]);
        return EX_USAGE;
    }
    *bulk = (kmp_bulk){ .read = give_submission, .write = take_result, .settle = settle, .user = scoring };
    int code = take_number(&bulk->workers, cli);
    if (code == EX_OK)
        code = open_output(scoring);
    if (code != EX_OK)
        return code;
    feed_begin(&scoring->feed, cli);
    const struct mark *mark = &scoring->output.mark;
    scoring->scored = mark->scored;
    scoring->unscored = mark->unscored;
    progress_begin(&scoring->progress, cli, scoring->feed.total, mark->in);
    return mark->lines == 0 || feed_skip(&scoring->feed, mark->in, mark->lines) ? EX_OK : EX_NOINPUT;
}

static int score_all(struct scoring *scoring)
{
    struct cli *cli = scoring->cli;
    kmp_bulk bulk;
    int code = begin(scoring, &bulk);
    if (code == EX_OK && !scoring->output.over) {
        signals_watch();
        kmp_problems_clear(cli->problems);
        if (kmp_score_all(cli->engine, &bulk, cli->problems) != KMP_OK) {
            print_problems(cli, NULL, 1);
            stop(scoring, EX_SOFTWARE);
        }
        progress_hide(&scoring->progress);
    }
    if (code == EX_OK && scoring->class != NULL)
        class_print(cli, scoring->class, scoring->titles);
    bool over = code == EX_OK && !scoring->feed.ended_early && scoring->stopped_by == 0 &&
                scoring->feed.stopped_by == 0;
    int closed = output_close(&scoring->output, over);
    feed_end(&scoring->feed);
    if (code == EX_OK)
        code = exit_code(scoring);
    return closed != EX_OK ? closed : code;
}

// ---- what was named ----

// True where every operand is a class; false where none is. A mixture is wrong use.
static bool are_classes(const struct cli *cli, bool *mixed)
{
    int classes = 0;
    for (int i = 0; i < cli->operand_count; i++)
        classes += is_class(cli->operands[i]);
    *mixed = classes > 0 && classes < cli->operand_count;
    return classes > 0 && !*mixed;
}

// A folder without a class is no paper either.
static bool names_folder(const struct cli *cli)
{
    bool any = false;
    for (int i = 0; i < cli->operand_count; i++)
        if (is_folder(cli->operands[i])) {
            complain(cli, cli->operands[i], PHRASE_NO_CLASS_TO_SCORE, cli->operands[i]);
            any = true;
        }
    return any;
}

static int score_papers(struct cli *cli)
{
    struct scoring scoring = { .cli = cli };
    struct people *people = NULL;
    int code = cli->values[PEOPLE] != NULL ? people_read(&people, cli, cli->values[PEOPLE]) : EX_OK;
    if (code != EX_OK)
        return code;
    if (cli->values[TABLE] != NULL)
        scoring.class = class_new(people);
    if (cli->values[TABLE] != NULL || cli->values[PRETTY] != NULL)
        scoring.titles = rubric_titles(cli);
    code = score_all(&scoring);
    tdestroy(scoring.written, free);
    json_decref(scoring.titles);
    class_free(scoring.class);
    people_free(people);
    return code;
}

int cmd_score(struct cli *cli)
{
    bool mixed;
    if (are_classes(cli, &mixed))
        return score_classes(cli);
    if (!mixed)
        return names_folder(cli) ? EX_NOINPUT : score_papers(cli);
    complain(cli, NULL, PHRASE_MIXED_OPERANDS);
    return EX_USAGE;
}
