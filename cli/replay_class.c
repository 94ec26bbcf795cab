// SPDX-License-Identifier: Apache-2.0
// replay_class.c -- every record of a class scored again, by the rubrics that came with it
#include "replay.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "io.h"
#include "papers.h"
#include "paths.h"
#include "problems.h"

struct tally {
    size_t same, differs, unusable;
};

static void replay_one(struct cli *cli, struct tally *tally, const char *name, kmp_text record,
                       kmp_text submission)
{
    kmp_text report = { NULL, 0 };
    kmp_replay_options options = { NULL, NULL };
    kmp_problems_clear(cli->problems);
    kmp_status status = kmp_replay(&report, cli->engine, record.bytes, record.size, submission.bytes,
                                   submission.size, &options, cli->problems);
    if (status == KMP_OK) {
        tally->same++;
    } else if (status == KMP_RECORDS_DIFFER) {
        tally->differs++;
        printf("%s: ", name);
        print_report(cli, status, report);
    } else {
        tally->unusable++;
        print_problems(cli, name, 1);
    }
    kmp_text_free(&report);
}

// The record and the submission of a candidate have the same name.
static void replay_named(struct cli *cli, struct tally *tally, const char *directory, const char *name)
{
    kmp_text record = { NULL, 0 }, submission = { NULL, 0 };
    char *path = NULL, *from = NULL;
    bool named = asprintf(&path, "%s/records/%s", directory, name) >= 0 &&
                 asprintf(&from, "%s/submissions/%s", directory, name) >= 0;
    if (named && read_paper(&record, cli, path) && read_paper(&submission, cli, from))
        replay_one(cli, tally, path, record, submission);
    else
        tally->unusable++;
    free(record.bytes);
    free(submission.bytes);
    free(path);
    free(from);
}

// An engine that looks for rubrics in the class first.
static kmp_engine *open_engine(struct cli *cli, const char *directory)
{
    kmp_engine *engine = NULL;
    const char *paths[FOLDERS_AT_MOST + 1];
    char *rubrics = path_in(directory, "rubrics");
    size_t count = 0;
    if (rubrics != NULL && is_folder(rubrics))
        paths[count++] = rubrics;
    for (size_t i = 0; i < cli->rubrics.count; i++)
        paths[count++] = cli->rubrics.paths[i];
    kmp_options options = engine_options(cli);
    options.rubric_folders = paths;
    options.rubric_folder_count = count;
    if (kmp_engine_open(&engine, &options, cli->problems) != KMP_OK)
        print_problems(cli, NULL, 1);
    free(rubrics);
    return engine;
}

static int replay_all(struct cli *cli, const char *directory, char *const *names, size_t count)
{
    struct tally tally = { 0, 0, 0 };
    for (size_t i = 0; i < count; i++)
        replay_named(cli, &tally, directory, names[i]);
    printf(say(cli, PHRASE_REPLAYED), tally.same, tally.differs, tally.unusable);
    return tally.differs > 0 ? EXIT_DIFFERS : tally.unusable > 0 ? EX_DATAERR : EX_OK;
}

int replay_class(struct cli *cli, const char *directory)
{
    char **names = NULL, *folder = path_in(directory, "records");
    size_t count = 0;
    int code = EX_NOINPUT;
    kmp_engine *own = cli->engine, *engine = open_engine(cli, directory);
    if (engine != NULL && folder != NULL && list_names(&names, &count, folder, ".json") && count > 0) {
        cli->engine = engine;
        code = replay_all(cli, directory, names, count);
        cli->engine = own;
    } else {
        complain(cli, directory, PHRASE_NO_RECORDS);
    }
    kmp_engine_close(engine);
    free_names(names, count);
    free(folder);
    return code;
}
