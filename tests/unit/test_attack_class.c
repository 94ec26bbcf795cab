// SPDX-License-Identifier: Apache-2.0
// test_attack_class.c -- functions of rubrics that attack one attempt: it is referred with the line, its
// neighbours never notice
#include <jansson.h>
#include <kompeten/kompeten.h>
#include <sys/stat.h>
#include <unistd.h>

#include "check.h"
#include "folder.h"

enum { OTHERS = 4, ATTACKED = 5, FUNCTION_LINE = 5 };

static char folder[FOLDER_ROOM];
static json_t *attacks;
static kmp_engine *engine;

static const char *text_in(const json_t *object, const char *key)
{
    const char *text = json_string_value(json_object_get(object, key));
    return text != NULL ? text : "";
}

// A rubric whose function does its harm where five espressos were served.
static void write_rubric(const json_t *attack)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/barista/%s.lua", folder, text_in(attack, "id"));
    FILE *file = fopen(path, "w");
    if (file == NULL)
        return;
    fprintf(
        file,
        "rubric { language = 1, id = \"barista/%s\", version = \"1.0.0\", task = \"barista/espresso_set\",\n"
        "  settings = { profile = \"centre\" }, title = { en = \"T\", id = \"J\" },\n"
        "  criterion { id = \"c\", title = { en = \"T\", id = \"J\" }, out_of = 3, need = 1,\n"
        "    uses = { { measure = \"shot_count\", step = \"1\" } },\n"
        "    score = function(m)\n"
        "      if m.shot_count == %d then %s end\n"
        "      return 3, { en = \"a\", id = \"b\" }\n"
        "    end } }\n",
        text_in(attack, "id"), ATTACKED, text_in(attack, "lua"));
    fclose(file);
}

static json_t *score(const char *rubric, int shots)
{
    char rows[512] = "", paper[2048];
    kmp_text record;
    for (int i = 0; i < shots; i++)
        strcat(rows, i == 0 ? "{\"dose\":\"18\",\"time\":\"27\"}" : ",{\"dose\":\"18\",\"time\":\"27\"}");
    snprintf(
        paper, sizeof paper,
        "{\"submission\":1,\"id\":\"S-%d\",\"rubric\":\"barista/%s\",\"purpose\":\"training\",\"candidate\":{"
        "\"issuer\":\"c\",\"id\":\"%d\"},\"attempt\":1,\"taken\":{\"from\":\"2026-11-20T08:00:00+08:00\","
        "\"to\":\"2026-11-20T09:00:00+08:00\",\"ended\":\"completed\"},\"assessors\":[{\"id\":\"A\"}],"
        "\"evidence\":{\"shots_counted\":%d,\"shots\":[%s]}}",
        shots, rubric, shots, shots, rows);
    bool scored = kmp_score(&record, engine, paper, strlen(paper), "attempt", NULL) == KMP_OK;
    json_t *read = scored ? json_loadb(record.bytes, record.size, 0, NULL) : NULL;
    kmp_text_free(&record);
    return read;
}

// The line that the record gives for a failed function; 0: it gives none.
static int failed_line(const json_t *record)
{
    const json_t *problem;
    size_t i;
    json_array_foreach (json_object_get(record, "problems"), i, problem)
        if (strcmp(text_in(problem, "code"), "function_failed") == 0)
            return atoi(text_in(json_object_get(problem, "args"), "line"));
    return 0;
}

static void try_attack(const json_t *attack)
{
    const char *id = text_in(attack, "id"), *expected = text_in(attack, "expect");
    json_t *before = score(id, OTHERS), *record = score(id, ATTACKED), *after = score(id, OTHERS);
    CHECK_STR(text_in(before, "verdict"), "competent");
    CHECK(after != NULL && json_equal(before, after));
    if (strcmp(text_in(record, "verdict"), expected) != 0)
        printf("\n    %s: %s\n", id, record != NULL ? text_in(record, "verdict") : "no record");
    CHECK_STR(text_in(record, "verdict"), expected);
    CHECK(strcmp(expected, "refer") != 0 || failed_line(record) >= FUNCTION_LINE);
    json_decref(before);
    json_decref(record);
    json_decref(after);
}

static void each_attack_costs_its_criterion_and_nothing_else(void)
{
    const json_t *attack;
    size_t i;
    json_array_foreach (attacks, i, attack)
        try_attack(attack);
    CHECK(i >= 128);
}

static bool open_engine(void)
{
    static char rubrics[4096], plugins[4096];
    const char *const plugin_folders[] = { plugins }, *const rubric_folders[] = { folder };
    kmp_options options = { .plugin_folders = plugin_folders,
                            .plugin_folder_count = 1,
                            .rubric_folders = rubric_folders,
                            .rubric_folder_count = 1 };
    const json_t *attack;
    size_t i;
    snprintf(plugins, sizeof plugins, "%s/plugins", getenv("KOMPETEN_BUILD"));
    if (!folder_make(folder, "attack-class"))
        return false;
    snprintf(rubrics, sizeof rubrics, "%s/barista", folder);
    mkdir(rubrics, 0755);
    json_array_foreach (attacks, i, attack)
        write_rubric(attack);
    return kmp_engine_open(&engine, &options, NULL) == KMP_OK;
}

int main(void)
{
    static const struct check_test tests[] = {
        { "each attack costs its criterion and nothing else",
          each_attack_costs_its_criterion_and_nothing_else },
    };
    char path[4096];
    snprintf(path, sizeof path, "%s/tests/hostile/attacks.json", getenv("KOMPETEN_SOURCE"));
    json_t *read = json_load_file(path, JSON_REJECT_DUPLICATES, NULL);
    attacks = json_object_get(read, "attacks");
    int failed = open_engine() ? CHECK_SUITE("attack_class", tests) : 70;
    kmp_engine_close(engine);
    json_decref(read);
    folder_remove(folder);
    return failed;
}
