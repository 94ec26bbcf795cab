// SPDX-License-Identifier: Apache-2.0
// issue_many.c -- the credentials of a class: all are made, then the register is added to, then they are
// written; a call that was killed is simply called again
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../papers.h"
#include "issue.h"

struct given {
    kmp_text credential, line;
    char *name, *candidate; // of its file, without the ending; "issuer-id"
    bool kept;              // it was there already
};

struct class_issue {
    struct issue *issue;
    struct papers papers;
    struct given *items; // [papers.count]
    kmp_text list;       // the register with the lines so far
    size_t refused;
};

static const char *folder_of(const struct class_issue *c)
{
    return c->issue->cli->values[ISSUE_OUTPUT];
}

// ---- names ----

// The name of a record's file up to its first full stop, as `decide --list` takes it.
static char *stem(const char *path)
{
    const char *slash = strrchr(path, '/'), *name = slash != NULL ? slash + 1 : path;
    return strndup(name, strcspn(name, "."));
}

static char *file_in(const char *folder, const char *name, const char *ending)
{
    char *path = NULL;
    return asprintf(&path, "%s/%s%s", folder, name, ending) >= 0 ? path : NULL;
}

// "issuer-id", what a file may be called; candidates of two centres may share a number.
static char *candidate_of(kmp_text record)
{
    json_t *json = json_loadb(record.bytes, record.size, 0, NULL), *who = json_object_get(json, "candidate");
    const char *issuer = json_string_value(json_object_get(who, "issuer"));
    const char *id = json_string_value(json_object_get(who, "id"));
    char *name = NULL;
    if (asprintf(&name, "%s-%s", issuer != NULL ? issuer : "", id != NULL ? id : "") < 0)
        name = NULL;
    for (char *at = name; at != NULL && *at != '\0'; at++)
        if (*at == '/' || *at == '\\' || (unsigned char)*at < 0x20)
            *at = '_';
    json_decref(json);
    return name;
}

static bool name_items(struct class_issue *c)
{
    c->items = calloc(c->papers.count + 1, sizeof *c->items);
    for (size_t i = 0; c->items != NULL && i < c->papers.count; i++) {
        struct given *item = &c->items[i];
        item->name = stem(c->papers.names[i]);
        item->candidate = candidate_of(c->papers.texts[i]);
        if (item->name == NULL || item->candidate == NULL)
            return false;
        for (size_t j = 0; j < i; j++)
            if (strcmp(c->items[j].name, item->name) == 0) {
                complain(c->issue->cli, c->papers.names[i], PHRASE_ISSUE_SAME_NAME, item->name);
                return false;
            }
    }
    return c->items != NULL;
}

// ---- whose endorsement ----

// The lead assessor of a record, else the first; NULL: none is named.
static const char *lead_of(const json_t *record)
{
    const json_t *assessors = json_object_get(record, "assessors"), *one;
    const char *lead = json_string_value(json_object_get(json_array_get(assessors, 0), "id"));
    size_t i;
    json_array_foreach (assessors, i, one) {
        const char *role = json_string_value(json_object_get(one, "role"));
        if (role != NULL && strcmp(role, "lead") == 0)
            return json_string_value(json_object_get(one, "id"));
    }
    return lead;
}

// An assessor endorses what he led, and nothing else: one key is not for the records of two.
static bool is_of_one_assessor(const struct class_issue *c)
{
    bool good = true;
    json_t *first =
        c->papers.count > 0 ? json_loadb(c->papers.texts[0].bytes, c->papers.texts[0].size, 0, NULL) : NULL;
    const char *one = lead_of(first);
    for (size_t i = 1; i < c->papers.count && good; i++) {
        json_t *record = json_loadb(c->papers.texts[i].bytes, c->papers.texts[i].size, 0, NULL);
        const char *other = lead_of(record);
        good = one != NULL && other != NULL ? strcmp(one, other) == 0 : one == other;
        if (!good)
            complain(c->issue->cli, c->papers.names[i], PHRASE_ISSUE_ASSESSORS, other != NULL ? other : "-",
                     one != NULL ? one : "-");
        json_decref(record);
    }
    json_decref(first);
    return good;
}

// ---- making ----

// One that a call before this one has written, of the same record.
static bool was_there(struct class_issue *c, struct given *item, size_t index)
{
    const struct cli *cli = c->issue->cli;
    char *path = file_in(folder_of(c), item->name, ".credential.json");
    kmp_text text = { NULL, 0 };
    item->kept = path != NULL && access(path, F_OK) == 0 && read_paper(&text, cli, path) &&
                 kmp_credential_is_of(text.bytes, text.size, path, c->papers.texts[index], NULL) == KMP_OK;
    if (item->kept)
        item->credential = text;
    else
        free(text.bytes);
    free(path);
    return item->kept;
}

// The holder that an earlier credential of the same candidate names; to be freed.
static char *subject_of(const struct class_issue *c, size_t index)
{
    char *subject = NULL;
    for (size_t j = 0; j < c->papers.count && subject == NULL; j++) {
        const struct given *other = &c->items[j];
        if (j == index || other->credential.bytes == NULL ||
            strcmp(other->candidate, c->items[index].candidate) != 0)
            continue;
        json_t *json = json_loadb(other->credential.bytes, other->credential.size, 0, NULL);
        const char *id = json_string_value(json_object_get(json_object_get(json, "credentialSubject"), "id"));
        subject = id != NULL ? strdup(id) : NULL;
        json_decref(json);
    }
    return subject;
}

// A place that was drawn is drawn no more.
static bool remember(struct class_issue *c, kmp_text line)
{
    if (line.size == 0)
        return true;
    char *grown = realloc(c->list.bytes, c->list.size + line.size + 2);
    if (grown == NULL)
        return false;
    c->list.bytes = grown;
    if (c->list.size > 0 && grown[c->list.size - 1] != '\n')
        grown[c->list.size++] = '\n';
    memcpy(grown + c->list.size, line.bytes, line.size);
    c->list.size += line.size;
    grown[c->list.size] = '\0';
    return true;
}

// The decision that `decide --list` has written for this record; where a folder of decisions is given, each
// record has to have one.
static bool read_decision(kmp_text *decision, const struct class_issue *c, const struct given *item)
{
    const struct cli *cli = c->issue->cli;
    const char *from = cli->values[ISSUE_DECISION];
    *decision = (kmp_text){ NULL, 0 };
    if (from == NULL)
        return true;
    char *path = is_folder(from) ? file_in(from, item->name, ".decision.json") : strdup(from);
    bool good = path != NULL && read_paper(decision, cli, path);
    free(path);
    return good;
}

static void make(struct class_issue *c, size_t index)
{
    struct cli *cli = c->issue->cli;
    struct given *item = &c->items[index];
    kmp_issue_options options = issue_options(c->issue);
    const char *name = c->papers.names[index];
    kmp_text record = c->papers.texts[index];
    char *subject = options.subject == NULL ? subject_of(c, index) : NULL;
    options.subject = subject != NULL ? subject : options.subject;
    options.status_list = c->list;
    bool good = read_decision(&options.decision, c, item);
    if (good)
        good = kmp_issue(&item->credential, &item->line, record.bytes, record.size, name, &options,
                         cli->problems) == KMP_OK;
    print_problems(cli, name, 1);
    kmp_problems_clear(cli->problems);
    c->refused += !(good && remember(c, item->line));
    free(options.decision.bytes);
    free(subject);
}

static int make_all(struct class_issue *c)
{
    struct cli *cli = c->issue->cli;
    for (size_t i = 0; i < c->papers.count; i++)
        was_there(c, &c->items[i], i);
    for (size_t i = 0; i < c->papers.count; i++)
        if (!c->items[i].kept)
            make(c, i);
    if (c->refused == 0)
        return EX_OK;
    complain(cli, NULL, PHRASE_ISSUE_NONE, c->refused, c->papers.count);
    return EX_DATAERR;
}

// ---- writing ----

// All new lines of the register in one go: those behind what it was.
static bool add_lines(const struct class_issue *c)
{
    size_t before = c->issue->held.text.size;
    while (before < c->list.size && c->list.bytes[before] == '\n')
        before++;
    if (before >= c->list.size)
        return true;
    return add_line(&c->issue->held, c->issue->cli, (kmp_text){ c->list.bytes + before, c->list.size - before });
}

static bool put(const struct class_issue *c, const char *name, const char *ending, kmp_text text, bool fresh)
{
    char *path = file_in(folder_of(c), name, ending);
    bool good = path != NULL && put_file(c->issue->cli, path, text, fresh, false);
    free(path);
    return good;
}

// The credentials of the candidate that `first` is the first one of, in a learner record.
static bool put_bundle(struct class_issue *c, size_t first)
{
    struct cli *cli = c->issue->cli;
    kmp_text *inside = calloc(c->papers.count, sizeof *inside), clr = { NULL, 0 };
    size_t count = 0;
    for (size_t i = first; inside != NULL && i < c->papers.count; i++)
        if (strcmp(c->items[i].candidate, c->items[first].candidate) == 0)
            inside[count++] = c->items[i].credential;
    kmp_issue_options common = issue_options(c->issue);
    const kmp_clr_options options = { common.key, common.language, common.now };
    bool good = inside != NULL && kmp_clr(&clr, inside, count, &options, cli->problems) == KMP_OK;
    print_problems(cli, c->papers.names[first], 1);
    good = good && put(c, c->items[first].candidate, ".clr.json", clr, false);
    kmp_text_free(&clr);
    free(inside);
    return good;
}

static bool is_first_of_candidate(const struct class_issue *c, size_t index)
{
    for (size_t j = 0; j < index; j++)
        if (strcmp(c->items[j].candidate, c->items[index].candidate) == 0)
            return false;
    return true;
}

static int write_all(struct class_issue *c)
{
    const struct cli *cli = c->issue->cli;
    size_t kept = 0, bundles = 0;
    if (!add_lines(c))
        return EX_IOERR;
    mkdir(folder_of(c), 0777);
    for (size_t i = 0; i < c->papers.count; i++) {
        kept += c->items[i].kept;
        if (!c->items[i].kept && !put(c, c->items[i].name, ".credential.json", c->items[i].credential, true))
            return EX_CANTCREAT;
    }
    for (size_t i = 0; cli->values[ISSUE_CLR] != NULL && i < c->papers.count; i++)
        if (is_first_of_candidate(c, i) && (bundles++, !put_bundle(c, i)))
            return EX_CANTCREAT;
    printf(say(cli, PHRASE_ISSUED), c->papers.count - kept, kept, bundles);
    return EX_OK;
}

int issue_many(struct issue *i)
{
    struct class_issue c = { .issue = i };
    if (i->cli->values[ISSUE_FORMAT] != NULL) {
        complain(i->cli, NULL, PHRASE_ISSUE_MANY_JWT);
        return EX_USAGE;
    }
    bool read =
        papers_read_records(&c.papers, i->cli, i->cli->operands, i->cli->operand_count) && name_items(&c);
    int code = read ? EX_OK : EX_NOINPUT;
    if (code == EX_OK && i->cli->values[ISSUE_ASSESSOR_KEY] != NULL && !is_of_one_assessor(&c))
        code = EX_DATAERR;
    if (code == EX_OK)
        code = issue_open(i);
    if (code == EX_OK && remember(&c, i->held.text))
        code = make_all(&c);
    if (code == EX_OK)
        code = write_all(&c);
    for (size_t k = 0; c.items != NULL && k < c.papers.count; k++) {
        free(c.items[k].credential.bytes);
        free(c.items[k].line.bytes);
        free(c.items[k].name);
        free(c.items[k].candidate);
    }
    free(c.items);
    free(c.list.bytes);
    papers_free(&c.papers);
    return code;
}
