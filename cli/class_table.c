// SPDX-License-Identifier: Apache-2.0
// class_table.c -- the table of a class from the records in its directory
//
// A record keeps what was said of an attempt as codes; the sentences come from scoring the submission once
// more, and where that gives another result the row says so.
#include "class_table.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "class.h"
#include "listing.h"
#include "papers.h"
#include "problems.h"
#include "program.h"

static const kmp_paper *find(kmp_paper *out, const kmp_folder *folder, const char *name)
{
    for (size_t i = 0; i < kmp_folder_count(folder); i++) {
        *out = kmp_folder_paper(folder, i);
        if (strcmp(out->name, name) == 0)
            return out;
    }
    return NULL;
}

static json_t *record_of(const kmp_folder *folder, const char *submission)
{
    kmp_paper paper;
    char *name = path_in("records", submission + strlen("submissions/"));
    json_t *record = NULL;
    if (name != NULL && find(&paper, folder, name) != NULL)
        record = json_loadb(paper.bytes, paper.size, JSON_REJECT_DUPLICATES, NULL);
    free(name);
    return record;
}

static const char *hash_of(const json_t *record)
{
    return member(json_object_get(record, "submission"), "sha256");
}

// Fills the problems of the call with what is said of the submission; `*same` is false where its record is of
// another one. False where there is no memory to tell.
static bool score_again(bool *same, struct cli *cli, const kmp_paper *paper, const json_t *record)
{
    kmp_text text = { NULL, 0 };
    kmp_problems_clear(cli->problems);
    kmp_status status = kmp_score(&text, cli->engine, paper->bytes, paper->size, paper->name, cli->problems);
    json_t *again = status == KMP_OK ? json_loadb(text.bytes, text.size, JSON_REJECT_DUPLICATES, NULL) : NULL;
    const char *was = hash_of(record), *is = hash_of(again);
    *same = was != NULL && is != NULL && strcmp(was, is) == 0;
    json_decref(again);
    kmp_text_free(&text);
    return status != KMP_NO_MEMORY && !json_starved();
}

static bool add_candidate(struct cli *cli, struct class *class, const kmp_folder *folder,
                          const kmp_paper *paper)
{
    json_t *record = record_of(folder, paper->name);
    bool same, good = score_again(&same, cli, paper, record);
    struct result result;
    if (!good) {
        json_decref(record);
        return false;
    }
    if (record == NULL)
        return class_add_unscored(class, paper->name, say(cli, PHRASE_NOT_SCORED_YET));
    if (!same)
        kmp_problems_clear(cli->problems);
    good = result_of(&result, cli, record);
    if (good && !same)
        json_array_append_new(result.missing, json_string(say(cli, PHRASE_SCORED_BEFORE)));
    good = good && class_add(cli, class, &result);
    result_free(&result);
    json_decref(record);
    return good;
}

int class_table(struct cli *cli, const char *directory, const kmp_folder *folder)
{
    char *path = path_in(directory, "people.csv");
    struct people *people = NULL;
    // it may have been erased: then there are no names
    int code = path != NULL && is_there(path) ? people_read(&people, cli, path) : EX_OK;
    if (code != EX_OK) {
        free(path);
        return code;
    }
    struct class *class = class_new(people);
    json_t *titles = rubric_titles(cli);
    bool good = class != NULL;
    for (size_t i = 0; good && i < kmp_folder_count(folder); i++) {
        kmp_paper paper = kmp_folder_paper(folder, i);
        if (strncmp(paper.name, "submissions/", 12) == 0)
            good = add_candidate(cli, class, folder, &paper);
    }
    if (good)
        class_print(cli, class, titles);
    else
        complain(cli, directory, PHRASE_NO_MEMORY);
    json_decref(titles);
    class_free(class);
    people_free(people);
    free(path);
    return good ? EX_OK : EX_SOFTWARE;
}
