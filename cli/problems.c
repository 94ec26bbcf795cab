// SPDX-License-Identifier: Apache-2.0
// problems.c -- complaints on stderr, one line each
#include "problems.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "print.h"

static const char *const severity_words[] = {
    [KMP_NOTE] = "note", [KMP_WARNING] = "warning", [KMP_ERROR] = "error"
};

static bool is_wanted(const struct cli *cli, kmp_severity severity)
{
    return severity == KMP_ERROR || (!cli->quiet && (severity == KMP_WARNING || cli->verbose));
}

static void print_problem(const kmp_problem *problem, const char *file, uint64_t line)
{
    const char *place = problem->file != NULL ? problem->file : file;
    if (problem->file != NULL && file != NULL && strcmp(problem->file, file) != 0)
        line = 1; // a rubric has lines of its own
    put_text(stderr, place != NULL ? place : "kompeten", false);
    if (problem->line > 0)
        fprintf(stderr, ":%llu:%u", (unsigned long long)(line + problem->line - 1), problem->column);
    else if (line > 1)
        fprintf(stderr, ":%llu", (unsigned long long)line);
    fprintf(stderr, ": %s: ", severity_words[problem->severity]);
    put_text(stderr, problem->text, false);
    if (problem->line == 0 && problem->pointer != NULL && problem->pointer[0] != '\0') {
        fputs(" (", stderr);
        put_text(stderr, problem->pointer, false);
        fputc(')', stderr);
    }
    fputc('\n', stderr);
}

void print_problems(const struct cli *cli, const char *file, uint64_t line)
{
    for (size_t i = 0; i < kmp_problems_count(cli->problems); i++) {
        kmp_problem problem = kmp_problems_get(cli->problems, i, cli->language);
        if (is_wanted(cli, problem.severity))
            print_problem(&problem, file, line);
    }
    if (kmp_problems_dropped(cli->problems) > 0)
        complain(cli, file, PHRASE_MORE_PROBLEMS, kmp_problems_dropped(cli->problems));
}

void complain(const struct cli *cli, const char *place, enum phrase phrase, ...)
{
    char *text = NULL;
    va_list rest;
    va_start(rest, phrase);
    if (vasprintf(&text, say(cli, phrase), rest) < 0)
        text = NULL;
    va_end(rest);
    put_text(stderr, place != NULL ? place : "kompeten", false);
    fprintf(stderr, ": %s: ", severity_words[KMP_ERROR]);
    put_text(stderr, text != NULL ? text : say(cli, PHRASE_NO_MEMORY), false);
    fputc('\n', stderr);
    free(text);
}

int exit_code_of(kmp_status status)
{
    switch (status) {
    case KMP_OK:
        return EX_OK;
    case KMP_NO_MEMORY:
    case KMP_INTERNAL:
        return EX_SOFTWARE;
    case KMP_CANNOT_READ:
    case KMP_UNKNOWN_RUBRIC:
    case KMP_OTHER_RUBRIC_VERSION:
    case KMP_UNKNOWN_TRADE:
        return EX_NOINPUT;
    case KMP_CANNOT_WRITE:
        return EX_IOERR;
    default:
        return EX_DATAERR;
    }
}

const char *first_error(const struct cli *cli)
{
    for (size_t i = 0; i < kmp_problems_count(cli->problems); i++) {
        kmp_problem problem = kmp_problems_get(cli->problems, i, cli->language);
        if (problem.severity == KMP_ERROR)
            return problem.text;
    }
    return NULL;
}
