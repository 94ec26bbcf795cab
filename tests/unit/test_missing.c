// SPDX-License-Identifier: Apache-2.0
// test_missing.c -- the example classes with one thing taken out or spoilt at a time: nobody turns competent
#include <jansson.h>
#include <kompeten/kompeten.h>

#include "check.h"

static kmp_engine *engine;
static kmp_problems *problems;
static size_t tried, turned;

static char *verdict_of(json_t *submission)
{
    char *text = json_dumps(submission, JSON_COMPACT);
    kmp_text record;
    char *verdict = NULL;
    kmp_problems_clear(problems);
    if (kmp_score(&record, engine, text, strlen(text), "submission", problems) == KMP_OK) {
        json_t *read = json_loadb(record.bytes, record.size, JSON_REJECT_DUPLICATES, NULL);
        verdict = strdup(json_string_value(json_object_get(read, "verdict")));
        json_decref(read);
    }
    kmp_text_free(&record);
    free(text);
    return verdict;
}

struct trial {
    json_t *submission;
    const char *name, *before;
};

static void try_it(const struct trial *trial, const char *what)
{
    char *after = verdict_of(trial->submission);
    tried++;
    if (after != NULL && strcmp(after, "competent") == 0 && strcmp(trial->before, "competent") != 0) {
        turned++;
        printf("    %s: %s to %s without %s\n", trial->name, trial->before, after, what);
    }
    free(after);
}

// A reading, as opposed to a row of a table: text, a number, or an object with a value.
static bool is_reading(const json_t *value)
{
    return !json_is_object(value) || json_object_get(value, "value") != NULL;
}

static void spoil_member(const struct trial *trial, json_t *object, const char *key)
{
    static const char *const spoilt[] = { NULL, "NaN", "", "1e3", "999999999999", "0,5" };
    json_t *kept = json_incref(json_object_get(object, key));
    json_object_del(object, key);
    try_it(trial, key);
    for (size_t i = 0; i < sizeof spoilt / sizeof spoilt[0]; i++) {
        json_object_set_new(object, key, spoilt[i] != NULL ? json_string(spoilt[i]) : json_null());
        try_it(trial, key);
    }
    json_object_set_new(object, key, kept);
}

static void take_item(const struct trial *trial, json_t *list, size_t index, const char *what)
{
    json_t *kept = json_incref(json_array_get(list, index));
    json_array_remove(list, index);
    try_it(trial, what);
    json_array_insert_new(list, index, kept);
}

// The keys as they are now: spoiling takes members out and puts them back at the end.
static json_t *keys_of(json_t *object)
{
    json_t *keys = json_array();
    const char *key;
    json_t *value;
    json_object_foreach (object, key, value)
        json_array_append_new(keys, json_string(key));
    return keys;
}

static void spoil_members(const struct trial *trial, json_t *object)
{
    json_t *keys = keys_of(object), *key;
    size_t i;
    json_array_foreach (keys, i, key)
        spoil_member(trial, object, json_string_value(key));
    json_decref(keys);
}

static void walk_evidence(const struct trial *trial, json_t *evidence)
{
    const char *key;
    json_t *value;
    spoil_members(trial, evidence);
    json_object_foreach (evidence, key, value) {
        for (size_t i = 0; i < json_array_size(value); i++) {
            json_t *item = json_array_get(value, i);
            take_item(trial, value, i, key);
            if (!is_reading(item))
                spoil_members(trial, json_array_get(value, i));
        }
    }
}

static void try_submission(const char *path)
{
    json_t *submission = json_load_file(path, JSON_REJECT_DUPLICATES, NULL);
    CHECK(submission != NULL);
    char *before = verdict_of(submission);
    CHECK(before != NULL);
    if (before != NULL) {
        struct trial trial = { submission, path, before };
        static const char *const lists[] = { "ticks", "counts", "marks", "assessors", "instruments" };
        walk_evidence(&trial, json_object_get(submission, "evidence"));
        for (size_t l = 0; l < sizeof lists / sizeof lists[0]; l++) {
            json_t *list = json_object_get(submission, lists[l]);
            for (size_t i = 0; i < json_array_size(list); i++)
                take_item(&trial, list, i, lists[l]);
        }
    }
    free(before);
    json_decref(submission);
}

static void nobody_turns_competent_by_something_missing(void)
{
    static const char *const trades[] = { "welding", "automotive", "barista", "digital" };
    for (size_t t = 0; t < sizeof trades / sizeof trades[0]; t++)
        for (int i = 1; i <= 16; i++) {
            char path[4096];
            snprintf(path, sizeof path, "%s/examples/%s/%02d.json", getenv("KOMPETEN_SOURCE"), trades[t], i);
            try_submission(path);
        }
    printf("    %zu submissions with something missing or spoilt\n", tried);
    CHECK(tried > 4000);
    CHECK_INT(turned, 0);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "nobody turns competent by something missing", nobody_turns_competent_by_something_missing },
    };
    char plugins[4096], rubrics[4096];
    snprintf(plugins, sizeof plugins, "%s/plugins", getenv("KOMPETEN_BUILD"));
    snprintf(rubrics, sizeof rubrics, "%s/rubrics", getenv("KOMPETEN_SOURCE"));
    const char *const plugin_folders[] = { plugins }, *const rubric_folders[] = { rubrics };
    kmp_options options = { .plugin_folders = plugin_folders,
                            .plugin_folder_count = 1,
                            .rubric_folders = rubric_folders,
                            .rubric_folder_count = 1 };
    problems = kmp_problems_new();
    int failed = kmp_engine_open(&engine, &options, problems) == KMP_OK ? CHECK_SUITE("missing", tests) : 70;
    kmp_engine_close(engine);
    kmp_problems_free(problems);
    return failed;
}
