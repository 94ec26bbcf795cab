// SPDX-License-Identifier: Apache-2.0
// cmd_verify.c -- kompeten verify: is it to be believed, and why not
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "../program.h"
#include "seal.h"

struct verify {
    struct cli *cli;
    kmp_verify_options options;
    char now[TIME_TEXT];
    json_t *all; // with --json
};

static json_t *problems_of(const struct cli *cli)
{
    json_t *list = json_array();
    for (size_t i = 0; i < kmp_problems_count(cli->problems); i++) {
        kmp_problem problem = kmp_problems_get(cli->problems, i, cli->language);
        static const char *const words[] = {
            [KMP_NOTE] = "note", [KMP_WARNING] = "warning", [KMP_ERROR] = "error"
        };
        json_array_append_new(list, json_pack("{s:s,s:s,s:s?,s:s}", "severity", words[problem.severity], "code",
                                              problem.code, "pointer", problem.pointer, "text", problem.text));
    }
    return list;
}

static void tell(struct verify *v, const char *path, json_t *report, bool valid)
{
    const struct cli *cli = v->cli;
    if (v->all != NULL) {
        json_t *line = report != NULL ? json_incref(report) : json_pack("{s:b}", "valid", 0);
        json_object_set_new(line, "file", json_string(path));
        json_object_set_new(line, "valid", json_boolean(valid));
        json_object_set_new(line, "problems", problems_of(cli));
        json_array_append_new(v->all, line);
        return;
    }
    print_problems(cli, path, 1);
    const char *name = json_string_value(json_object_get(report, "achievement"));
    const char *issuer = json_string_value(json_object_get(report, "issuer_name"));
    if (issuer == NULL)
        issuer = json_string_value(json_object_get(report, "issuer"));
    if (name == NULL)
        name = json_string_value(json_object_get(report, "id"));
    char *text = NULL;
    if (asprintf(&text, say(cli, valid ? PHRASE_IS_VALID : PHRASE_IS_NOT_VALID), path,
                 name != NULL ? name : "-", issuer != NULL ? issuer : "-") >= 0)
        put_text(stdout, text, false);
    putchar('\n');
    free(text);
}

static void tell_difference(const struct verify *v, kmp_text report)
{
    json_t *json = json_loadb(report.bytes, report.size, 0, NULL), *word;
    char *words = NULL;
    size_t i;
    json_array_foreach (json_object_get(json, "because"), i, word)
        if (append(&words, ", ", json_string_value(word)) == NULL)
            break;
    complain(v->cli, v->cli->values[VERIFY_RECORD], PHRASE_DIFFERS, words != NULL ? words : "");
    free(words);
    json_decref(json);
}

// The submission scored again.
static kmp_status replay(struct verify *v)
{
    kmp_text report = { NULL, 0 };
    const kmp_verify_options *o = &v->options;
    if (o->record.size == 0 || o->submission.size == 0)
        return KMP_OK;
    kmp_replay_options options = { NULL, NULL };
    kmp_status status = kmp_replay(&report, v->cli->engine, o->record.bytes, o->record.size,
                                   o->submission.bytes, o->submission.size, &options, v->cli->problems);
    if (status == KMP_RECORDS_DIFFER)
        tell_difference(v, report);
    kmp_text_free(&report);
    return status;
}

// A pack is no credential, and has a command of its own.
static bool is_pack(kmp_text text)
{
    static const char head[] = "manifest.json";
    return text.size > sizeof head && memcmp(text.bytes, head, sizeof head) == 0;
}

static int verify_one(struct verify *v, const char *path)
{
    kmp_text text, report;
    if (!read_paper(&text, v->cli, path))
        return EX_NOINPUT;
    if (is_pack(text)) {
        complain(v->cli, path, PHRASE_VERIFY_PACK);
        free(text.bytes);
        return EX_DATAERR;
    }
    kmp_problems_clear(v->cli->problems);
    kmp_status status = kmp_verify(&report, text.bytes, text.size, path, &v->options, v->cli->problems);
    bool readable = report.size > 0;
    if (status == KMP_OK)
        status = replay(v);
    json_t *json = readable ? json_loadb(report.bytes, report.size, 0, NULL) : NULL;
    tell(v, path, json, status == KMP_OK);
    json_decref(json);
    kmp_text_free(&report);
    free(text.bytes);
    if (status == KMP_OK)
        return EX_OK;
    return readable ? EXIT_DIFFERS : exit_code_of(status);
}

static bool gather(struct verify *v)
{
    const struct cli *cli = v->cli;
    v->options.now = time_of(cli, VERIFY_AT, v->now);
    return read_given(&v->options.trust, cli, VERIFY_TRUST) &&
           read_given(&v->options.status_list, cli, VERIFY_STATUS_LIST) &&
           read_given(&v->options.record, cli, VERIFY_RECORD) &&
           read_given(&v->options.submission, cli, VERIFY_SUBMISSION);
}

static int verify_all(struct verify *v)
{
    int worst = EX_OK;
    for (int i = 0; i < v->cli->operand_count; i++) {
        int code = verify_one(v, v->cli->operands[i]);
        worst = code > worst ? code : worst;
    }
    if (v->all != NULL)
        json_dumpf(v->all, stdout, JSON_INDENT(2) | JSON_SORT_KEYS);
    if (v->all != NULL)
        putchar('\n');
    return worst;
}

int cmd_verify(struct cli *cli)
{
    struct verify v = { .cli = cli, .all = cli->values[VERIFY_JSON] != NULL ? json_array() : NULL };
    int code = gather(&v) ? EX_OK : EX_NOINPUT;
    if (code == EX_OK && v.options.record.size > 0 && v.options.submission.size > 0)
        code = open_engine(cli);
    if (code == EX_OK)
        code = verify_all(&v);
    json_decref(v.all);
    free(v.options.trust.bytes);
    free(v.options.status_list.bytes);
    free(v.options.record.bytes);
    free(v.options.submission.bytes);
    return code;
}
