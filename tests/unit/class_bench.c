// SPDX-License-Identifier: Apache-2.0
// class_bench.c -- a class of examples/<trade> scored through the public engine, and checked against its page
#include "class_bench.h"

#include <kompeten/kompeten.h>

#include "check.h"

static kmp_engine *engine;
static kmp_problems *problems;
static const char *class_trade;

bool class_open(const char *trade)
{
    char plugins[4096], rubrics[4096];
    snprintf(plugins, sizeof plugins, "%s/plugins", getenv("KOMPETEN_BUILD"));
    snprintf(rubrics, sizeof rubrics, "%s/rubrics", getenv("KOMPETEN_SOURCE"));
    const char *plugin_folders[] = { plugins }, *rubric_folders[] = { rubrics };
    const kmp_options options = { .plugin_folders = plugin_folders,
                                  .plugin_folder_count = 1,
                                  .rubric_folders = rubric_folders,
                                  .rubric_folder_count = 1 };
    class_trade = trade;
    problems = kmp_problems_new();
    if (problems != NULL && kmp_engine_open(&engine, &options, problems) == KMP_OK)
        return true;
    printf("no engine over %s and %s\n", plugins, rubrics);
    return false;
}

void class_close(void)
{
    kmp_engine_close(engine);
    kmp_problems_free(problems);
}

static const char *path_of(const char *name)
{
    static char path[4096];
    snprintf(path, sizeof path, "%s/examples/%s/%s", getenv("KOMPETEN_SOURCE"), class_trade, name);
    return path;
}

json_t *class_submission(int number)
{
    char name[16];
    snprintf(name, sizeof name, "%02d.json", number);
    return json_load_file(path_of(name), JSON_REJECT_DUPLICATES, NULL);
}

static void keep_verdict(char *verdict, size_t room, const kmp_text *record)
{
    json_t *made = json_loadb(record->bytes, record->size, JSON_REJECT_DUPLICATES, NULL);
    const char *found = json_string_value(json_object_get(made, "verdict"));
    snprintf(verdict, room, "%s", found != NULL ? found : "no verdict");
    json_decref(made);
}

const char *class_verdict(const json_t *submission)
{
    static char verdict[32];
    kmp_text record = { NULL, 0 };
    char *text = json_dumps(submission, JSON_COMPACT);
    kmp_problems_clear(problems);
    snprintf(verdict, sizeof verdict, "not scored");
    if (text != NULL && kmp_score(&record, engine, text, strlen(text), "test", problems) == KMP_OK)
        keep_verdict(verdict, sizeof verdict, &record);
    kmp_text_free(&record);
    free(text);
    return verdict;
}

// ---- the page ----

// Puts the next cell of "| a | b |" into `cell`, trimmed; false where there is none.
static bool next_cell(char *cell, size_t room, const char **at)
{
    const char *from = strchr(*at, '|');
    const char *end = from != NULL ? strchr(from + 1, '|') : NULL;
    if (end == NULL)
        return false;
    *at = end;
    for (from++; from < end && *from == ' ';)
        from++;
    for (; end > from && end[-1] == ' ';)
        end--;
    snprintf(cell, room, "%.*s", (int)(end - from), from);
    return true;
}

static bool check_row(const char *row)
{
    char cells[5][256], rubric[300];
    for (int i = 0; i < 5; i++)
        if (!next_cell(cells[i], sizeof cells[i], &row))
            return false;
    int number = atoi(cells[0]);
    if (number == 0)
        return false;
    json_t *submission = class_submission(number);
    snprintf(rubric, sizeof rubric, "%s/%s", class_trade, cells[2]);
    CHECK_STR(json_string_value(json_object_get(json_object_get(submission, "candidate"), "id")), cells[1]);
    CHECK_STR(json_string_value(json_object_get(submission, "rubric")), rubric);
    CHECK_STR(class_verdict(submission), cells[4]);
    json_decref(submission);
    return true;
}

int class_check_page(void)
{
    FILE *page = fopen(path_of("README.md"), "r");
    char line[1024];
    int rows = 0;
    while (page != NULL && fgets(line, sizeof line, page) != NULL)
        rows += check_row(line);
    if (page != NULL)
        fclose(page);
    return rows;
}

// ---- holes ----

static int tried;

static void check_hole(const json_t *submission, const char *what)
{
    const char *verdict = class_verdict(submission);
    tried++;
    if (strcmp(verdict, "competent") == 0)
        printf("    competent without %s\n", what);
    CHECK(strcmp(verdict, "competent") != 0);
}

static void make_holes(const json_t *submission, json_t *part);

static void make_hole(const json_t *submission, json_t *object, const char *key)
{
    json_t *value = json_incref(json_object_get(object, key));
    make_holes(submission, value);
    json_object_set_new(object, key, json_string("NaN"));
    check_hole(submission, key);
    json_object_del(object, key);
    check_hole(submission, key);
    json_object_set_new(object, key, value);
}

// The keys are kept first: what is put back stands at the end of its object.
static void make_holes(const json_t *submission, json_t *part)
{
    enum { MOST_KEYS = 64 };
    char *keys[MOST_KEYS];
    const char *key;
    json_t *value;
    size_t count = 0, index;
    json_object_foreach (part, key, value)
        if (count < MOST_KEYS)
            keys[count++] = strdup(key);
    for (size_t i = 0; i < count; i++) {
        make_hole(submission, part, keys[i]);
        free(keys[i]);
    }
    json_array_foreach (part, index, value)
        make_holes(submission, value);
}

int class_check_holes(int submissions)
{
    static const char *const parts[] = { "evidence", "ticks", "marks" };
    tried = 0;
    for (int number = 1; number <= submissions; number++) {
        json_t *submission = class_submission(number);
        bool competent = strcmp(class_verdict(submission), "competent") == 0;
        for (size_t i = 0; !competent && i < sizeof parts / sizeof parts[0]; i++)
            make_holes(submission, json_object_get(submission, parts[i]));
        json_decref(submission);
    }
    return tried;
}

// ---- the broken file ----

const char *class_broken_code(void)
{
    static char text[65536];
    FILE *file = fopen(path_of("broken.json"), "r");
    size_t size = file != NULL ? fread(text, 1, sizeof text, file) : 0;
    if (file != NULL)
        fclose(file);
    kmp_text record = { NULL, 0 };
    kmp_problems_clear(problems);
    kmp_status status = kmp_score(&record, engine, text, size, "broken.json", problems);
    kmp_text_free(&record);
    return status == KMP_OK ? "scored" : kmp_problems_get(problems, 0, KMP_ENGLISH).code;
}
