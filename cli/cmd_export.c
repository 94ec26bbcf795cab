// SPDX-License-Identifier: Apache-2.0
// cmd_export.c -- kompeten export: results as a list by a mapping
#include <kompeten/exchange.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "class_dir.h"
#include "io.h"
#include "papers.h"
#include "problems.h"

enum { MAP, PEOPLE, DECISIONS, OUTPUT };

const struct flag export_flags[] = {
    [MAP] = { "map", "FILE", PHRASE_EXPORT_MAP },
    [PEOPLE] = { "people", "FILE", PHRASE_EXPORT_PEOPLE },
    [DECISIONS] = { "decisions", "FILE|DIR", PHRASE_EXPORT_DECISIONS },
    [OUTPUT] = { "output", "FILE", PHRASE_EXPORT_OUTPUT },
    { .name = NULL },
};

static int write_list(const struct cli *cli, const struct papers *papers, const kmp_export_options *options)
{
    kmp_text text = { NULL, 0 };
    kmp_export_counts counts;
    const kmp_records records = { papers->texts, papers->names, papers->count };
    kmp_status status = kmp_export(&text, &counts, &records, options, cli->problems);
    print_problems(cli, NULL, 1);
    int code = exit_code_of(status);
    if (status == KMP_OK && !write_output(cli, cli->values[OUTPUT], text))
        code = EX_CANTCREAT;
    if (code == EX_OK && !cli->quiet)
        fprintf(stderr, say(cli, PHRASE_EXPORTED), papers->count, counts.rows, counts.left_out, counts.passed);
    kmp_text_free(&text);
    return code;
}

// A name without a folder and an ending is one of those built in.
static bool read_mapping(kmp_source *out, const struct cli *cli)
{
    const char *map = cli->values[MAP];
    *out = (kmp_source){ map, NULL, 0 };
    return strpbrk(map, "./") == NULL || read_source(out, cli, map);
}

int cmd_export(struct cli *cli)
{
    struct papers papers = { 0 }, decisions = { 0 };
    kmp_export_options options = { .format = ending_of(cli->values[OUTPUT], "csv") };
    if (cli->values[MAP] == NULL) {
        complain(cli, NULL, PHRASE_EXPORT_WANTS);
        return EX_USAGE;
    }
    int code = EX_NOINPUT;
    bool there = read_mapping(&options.mapping, cli) &&
                 (cli->values[PEOPLE] == NULL || read_source(&options.people, cli, cli->values[PEOPLE])) &&
                 (cli->values[DECISIONS] == NULL || papers_read_all(&decisions, cli, cli->values[DECISIONS]));
    options.decisions = (kmp_records){ decisions.texts, decisions.names, decisions.count };
    if (there && papers_read_records(&papers, cli, cli->operands, cli->operand_count))
        code = write_list(cli, &papers, &options);
    papers_free(&papers);
    papers_free(&decisions);
    free((void *)(uintptr_t)options.mapping.bytes);
    free((void *)(uintptr_t)options.people.bytes);
    return code;
}
