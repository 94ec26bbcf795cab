// SPDX-License-Identifier: Apache-2.0
// cmd_class.c -- kompeten class new, class show: a class prepared, and seen
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "class_dir.h"
#include "class_table.h"
#include "io.h"
#include "papers.h"
#include "print.h"
#include "problems.h"

enum {
    NEW_RUBRIC,
    NEW_PEOPLE,
    NEW_TO,
    NEW_SESSION,
    NEW_INSTRUMENTS,
    NEW_ON,
    NEW_ZONE,
    NEW_ASSESSORS,
    NEW_FLAGS
};
enum { SHOW_HTML, SHOW_TO };

const struct flag class_new_flags[] = {
    [NEW_RUBRIC] = { "rubric", "ID", PHRASE_DAY_RUBRIC },
    [NEW_PEOPLE] = { "people", "FILE", PHRASE_DAY_PEOPLE },
    [NEW_TO] = { "to", "DIR", PHRASE_DAY_TO },
    [NEW_SESSION] = { "session", "FILE", PHRASE_DAY_SESSION },
    [NEW_INSTRUMENTS] = { "instruments", "FILE", PHRASE_DAY_INSTRUMENTS },
    [NEW_ON] = { "on", "DAY", PHRASE_DAY_ON },
    [NEW_ZONE] = { "zone", "ZONE", PHRASE_DAY_ZONE },
    [NEW_ASSESSORS] = { "assessors", "ID,ID", PHRASE_DAY_ASSESSORS },
    [NEW_FLAGS] = { .name = NULL },
};

const struct flag class_show_flags[] = {
    [SHOW_HTML] = { "html", NULL, PHRASE_SHOW_HTML },
    [SHOW_TO] = { "to", "FILE", PHRASE_SHOW_TO },
    { .name = NULL },
};

static bool read_wanted(kmp_source *out, const struct cli *cli, int flag)
{
    *out = (kmp_source){ NULL, NULL, 0 };
    return cli->values[flag] == NULL || read_source(out, cli, cli->values[flag]);
}

// The workbook beside the CSV, before the class is there; where this build has none, one line says so.
static bool write_workbook(struct cli *cli, const char *directory, const kmp_folder *folder)
{
    kmp_text book = { NULL, 0 };
    kmp_problems_clear(cli->problems);
    kmp_status status = kmp_class_workbook(&book, folder, cli->engine, cli->problems);
    bool good =
        status == KMP_NOT_BUILT || (status == KMP_OK && write_bytes(cli, directory, "entry.xlsx", book));
    if (status == KMP_NOT_BUILT && !cli->quiet)
        fprintf(stderr, "%s\n", say(cli, PHRASE_NO_WORKBOOK));
    else if (status != KMP_OK)
        print_problems(cli, directory, 1);
    kmp_text_free(&book);
    return good;
}

static int take_back_workbook(const char *directory)
{
    char *path = path_in(directory, "entry.xlsx");
    if (path != NULL)
        unlink(path);
    free(path);
    return EX_IOERR;
}

static size_t count_papers(const kmp_folder *folder, const char *part)
{
    size_t count = 0;
    for (size_t i = 0; i < kmp_folder_count(folder); i++)
        count += strncmp(kmp_folder_paper(folder, i).name, part, strlen(part)) == 0;
    return count;
}

static int make_class(struct cli *cli, const kmp_class_plan *plan)
{
    const char *directory = cli->values[NEW_TO];
    kmp_folder *folder = kmp_folder_new();
    kmp_status status =
        folder != NULL ? kmp_class_new(folder, cli->engine, plan, cli->problems) : KMP_NO_MEMORY;
    int code = EX_OK;
    print_problems(cli, plan->people.name, 1);
    if (status != KMP_OK)
        code = status == KMP_NO_MEMORY ? EX_SOFTWARE : EX_DATAERR;
    else if (!write_workbook(cli, directory, folder) || !class_dir_write(cli, directory, folder))
        code = take_back_workbook(directory);
    else
        printf(say(cli, PHRASE_CLASS_MADE), directory, count_papers(folder, "submissions/"));
    kmp_folder_free(folder);
    return code;
}

int cmd_class_new(struct cli *cli)
{
    kmp_class_plan plan = { .rubric = cli->values[NEW_RUBRIC],
                            .on = cli->values[NEW_ON],
                            .zone = cli->values[NEW_ZONE],
                            .assessors = cli->values[NEW_ASSESSORS],
                            .language = cli->language };
    char tomorrow[32];
    if (plan.rubric == NULL || cli->values[NEW_PEOPLE] == NULL || cli->values[NEW_TO] == NULL) {
        complain(cli, NULL, PHRASE_WANTS_CLASS);
        return EX_USAGE;
    }
    if (!is_vacant(cli->values[NEW_TO])) {
        complain(cli, cli->values[NEW_TO], errno == 0 ? PHRASE_NOT_EMPTY : PHRASE_CANNOT_READ, strerror(errno));
        return EX_CANTCREAT;
    }
    time_now(tomorrow, 1);
    if (plan.zone == NULL)
        plan.zone = tomorrow + 19;
    bool good = read_wanted(&plan.people, cli, NEW_PEOPLE) && read_wanted(&plan.session, cli, NEW_SESSION) &&
                read_wanted(&plan.instruments, cli, NEW_INSTRUMENTS);
    char day[11] = { 0 };
    memcpy(day, tomorrow, 10);
    if (plan.on == NULL)
        plan.on = day;
    int code = good ? make_class(cli, &plan) : EX_NOINPUT;
    free((void *)(uintptr_t)plan.people.bytes);
    free((void *)(uintptr_t)plan.session.bytes);
    free((void *)(uintptr_t)plan.instruments.bytes);
    return code;
}

// ---- seen ----

static int show_page(struct cli *cli, const char *directory, const kmp_folder *folder)
{
    kmp_text html = { NULL, 0 };
    kmp_problems_clear(cli->problems);
    kmp_status status = kmp_class_page(&html, folder, cli->engine, cli->language, cli->problems);
    int code = exit_code_of(status);
    print_problems(cli, directory, 1);
    if (status == KMP_OK && cli->values[SHOW_TO] != NULL) {
        const char *path = cli->values[SHOW_TO], *slash = strrchr(path, '/');
        char *part = slash != NULL ? strndup(path, (size_t)(slash - path)) : strdup(".");
        code =
            part != NULL && write_bytes(cli, part, slash != NULL ? slash + 1 : path, html) ? EX_OK : EX_IOERR;
        free(part);
    } else if (status == KMP_OK) {
        fwrite(html.bytes, 1, html.size, stdout);
    }
    kmp_text_free(&html);
    return code;
}

int cmd_class_show(struct cli *cli)
{
    const char *directory = cli->operands[0];
    if (!is_class(directory)) {
        complain(cli, directory, PHRASE_NO_CLASS_HERE);
        return EX_NOINPUT;
    }
    kmp_folder *folder = class_dir_read(cli, directory);
    if (folder == NULL)
        return EX_NOINPUT;
    int code = cli->values[SHOW_HTML] != NULL ? show_page(cli, directory, folder)
                                              : class_table(cli, directory, folder);
    kmp_folder_free(folder);
    return code;
}
