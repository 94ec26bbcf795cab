// SPDX-License-Identifier: Apache-2.0
// cmd_validate.c -- kompeten validate: every check of a plugin, each in a process of its own, with what to do
#include <errno.h>
#include <kompeten/kit.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "check_child.h"
#include "problems.h"
#include "result.h"

enum { JSON, ONLY, SEED, IN_PROCESS, LIMIT };
enum { LIMIT_S = 20 };

const struct flag validate_flags[] = {
    [JSON] = { "json", NULL, PHRASE_LISTING_JSON },
    [ONLY] = { "only", "CHECK,...", PHRASE_VALIDATE_ONLY },
    [SEED] = { "seed", "N", PHRASE_VALIDATE_SEED },
    [IN_PROCESS] = { "in-process", NULL, PHRASE_VALIDATE_IN_PROCESS },
    [LIMIT] = { "limit", "SECONDS", PHRASE_VALIDATE_LIMIT },
    { .name = NULL },
};

static bool among(const char *list, const char *id)
{
    size_t length = strlen(id);
    for (; list != NULL && *list != '\0'; list += strcspn(list, ",") + (strchr(list, ',') != NULL))
        if (strcspn(list, ",") == length && strncmp(list, id, length) == 0)
            return true;
    return list == NULL;
}

static bool is_check(const char *word, size_t length)
{
    for (uint32_t i = 0; i < kmp_plugin_check_count(); i++) {
        const char *id = kmp_plugin_check_at(i, KMP_ENGLISH).id;
        if (strlen(id) == length && strncmp(id, word, length) == 0)
            return true;
    }
    return false;
}

// Every word of --only has to be a check: a slip must not pass as "all is well".
static bool only_checks(const struct cli *cli, const char *list)
{
    for (const char *at = list; at != NULL;) {
        size_t length = strcspn(at, ",");
        if (!is_check(at, length)) {
            complain(cli, NULL, PHRASE_NO_SUCH_CHECK, (int)length, at);
            return false;
        }
        at = at[length] == ',' ? at + length + 1 : NULL;
    }
    return true;
}

static bool whole_number(const struct cli *cli, const char *text, unsigned long long *out)
{
    char *end;
    errno = 0;
    *out = strtoull(text, &end, 10);
    if (errno == 0 && text[0] >= '0' && text[0] <= '9' && *end == '\0')
        return true;
    complain(cli, NULL, PHRASE_NOT_A_COUNT, text);
    return false;
}

// ---- one check ----

static json_t *sentence(const char *code, char *english, char *indonesian)
{
    json_t *report = json_pack("{s:s, s:s, s:{s:s, s:s}}", "code", code, "severity", "error", "text", "en",
                               english != NULL ? english : "", "id", indonesian != NULL ? indonesian : "");
    free(english);
    free(indonesian);
    return report;
}

static char *printed(kmp_language language, enum phrase phrase, int detail, const char *name, const char *check,
                     const struct check_call *call)
{
    struct cli other = { .language = language };
    char *text = NULL;
    if (asprintf(&text, say(&other, phrase), detail, name, check, call->seed, call->file) < 0)
        return NULL;
    return text;
}

// What became of a process that told nothing.
static json_t *report_of_end(const struct child_result *result, const struct check_call *call,
                             const char *check)
{
    static const struct {
        const char *outcome, *code;
        enum phrase phrase;
    } ends[] = { [CHILD_KILLED] = { "CRASH", "crashed", PHRASE_VALIDATE_KILLED },
                 [CHILD_EXITED] = { "CRASH", "ended_process", PHRASE_VALIDATE_EXITED },
                 [CHILD_HUNG] = { "HANG", "hung", PHRASE_VALIDATE_HUNG },
                 [CHILD_FAILED] = { "FAIL", "not_started", PHRASE_VALIDATE_NOT_STARTED } };
    int detail = result->end == CHILD_HUNG ? call->limit_s : result->detail;
    const char *name = result->end == CHILD_KILLED   ? sigdescr_np(result->detail)
                       : result->end == CHILD_FAILED ? strerrordesc_np(result->detail)
                                                     : "";
    name = name != NULL ? name : "?";
    enum phrase phrase = ends[result->end].phrase;
    json_t *problem = sentence(ends[result->end].code, printed(KMP_ENGLISH, phrase, detail, name, check, call),
                               printed(KMP_INDONESIAN, phrase, detail, name, check, call));
    return json_pack("{s:s, s:[o]}", "outcome", ends[result->end].outcome, "problems", problem);
}

static json_t *run_check(struct cli *cli, const struct check_call *call)
{
    kmp_plugin_check check = kmp_plugin_check_at(call->index, KMP_ENGLISH);
    json_t *report;
    if (cli->values[IN_PROCESS] != NULL) {
        report = check_here(cli, call, false);
    } else {
        struct child_result result = check_in_child(call);
        report = result.report != NULL ? result.report : report_of_end(&result, call, check.id);
    }
    json_object_set_new(report, "check", json_string(check.id));
    json_object_set_new(report, "about",
                        json_pack("{s:s, s:s}", "en", check.about, "id",
                                  kmp_plugin_check_at(call->index, KMP_INDONESIAN).about));
    return report;
}

// ---- what is printed ----

static enum colour colour_of(const char *outcome)
{
    if (strcmp(outcome, "pass") == 0)
        return GREEN;
    return strcmp(outcome, "warn") == 0 ? YELLOW : strcmp(outcome, "skip") == 0 ? DIM : RED;
}

static void print_report(const struct cli *cli, const json_t *report)
{
    size_t i;
    json_t *problem;
    const char *outcome = member(report, "outcome");
    put_coloured(cli, colour_of(outcome), outcome);
    printf("%*s%-13s %s\n", (int)(6 - strlen(outcome)), "", member(report, "check"),
           in_language(cli, json_object_get(report, "about")));
    json_array_foreach (json_object_get(report, "problems"), i, problem) {
        const char *text = in_language(cli, json_object_get(problem, "text"));
        fputs("      ", stdout);
        put_text(stdout, text != NULL ? text : "", false);
        putchar('\n');
    }
    fflush(stdout);
}

static size_t count_of(const json_t *reports, const char *outcome)
{
    size_t i, count = 0;
    json_t *report;
    json_array_foreach (reports, i, report)
        count += strcmp(member(report, "outcome"), outcome) == 0;
    return count;
}

static int sum_up(const struct cli *cli, const char *file, unsigned long long seed, json_t *reports)
{
    size_t bad = count_of(reports, "FAIL") + count_of(reports, "CRASH") + count_of(reports, "HANG");
    if (cli->values[JSON] != NULL) {
        json_t *all = json_pack("{s:s, s:s, s:I, s:O}", "file", file, "outcome", bad > 0 ? "FAIL" : "pass",
                                "seed", (json_int_t)seed, "checks", reports);
        json_dumpf(all, stdout, JSON_COMPACT);
        putchar('\n');
        json_decref(all);
    } else {
        printf(say(cli, bad > 0 ? PHRASE_VALIDATE_BAD : PHRASE_VALIDATE_GOOD), file, count_of(reports, "pass"),
               count_of(reports, "warn"), bad, count_of(reports, "skip"), seed);
    }
    return bad > 0 ? EX_DATAERR : EX_OK;
}

static int validate(struct cli *cli, struct check_call *call)
{
    if (access(call->file, R_OK) != 0) {
        complain(cli, call->file, PHRASE_CANNOT_READ, strerror(errno));
        return EX_NOINPUT;
    }
    json_t *reports = json_array();
    for (call->index = 0; call->index < kmp_plugin_check_count(); call->index++) {
        if (!among(cli->values[ONLY], kmp_plugin_check_at(call->index, KMP_ENGLISH).id))
            continue;
        json_t *report = run_check(cli, call);
        if (cli->values[JSON] == NULL)
            print_report(cli, report);
        json_array_append_new(reports, report);
    }
    int code = sum_up(cli, call->file, call->seed, reports);
    json_decref(reports);
    return code;
}

int cmd_validate(struct cli *cli)
{
    unsigned long long seed = (unsigned long long)time(NULL) % 1000000, limit_s = LIMIT_S;
    if ((cli->values[SEED] != NULL && !whole_number(cli, cli->values[SEED], &seed)) ||
        (cli->values[LIMIT] != NULL && !whole_number(cli, cli->values[LIMIT], &limit_s)) ||
        (cli->values[ONLY] != NULL && !only_checks(cli, cli->values[ONLY])))
        return EX_USAGE;
    if (seed > INT64_MAX || limit_s == 0 || limit_s > 86400) {
        complain(cli, NULL, PHRASE_NOT_A_COUNT, cli->values[seed > INT64_MAX ? SEED : LIMIT]);
        return EX_USAGE;
    }
    int worst = EX_OK;
    for (int i = 0; i < cli->operand_count; i++) {
        struct check_call call = { .file = cli->operands[i], .seed = seed, .limit_s = (int)limit_s };
        int code = validate(cli, &call);
        worst = code > worst ? code : worst;
    }
    return worst;
}
