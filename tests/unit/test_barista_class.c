// SPDX-License-Identifier: Apache-2.0
// test_barista_class.c -- the barista class of sixteen, scored; and with anything taken out of it
#include "check.h"

#include <jansson.h>
#include <kompeten/kompeten.h>

enum { CLASS = 16 };

static kmp_engine *engine;
static kmp_problems *problems;

static bool open_engine(void)
{
    char plugins[4096], rubrics[4096];
    snprintf(plugins, sizeof plugins, "%s/plugins", getenv("KOMPETEN_BUILD"));
    snprintf(rubrics, sizeof rubrics, "%s/rubrics", getenv("KOMPETEN_SOURCE"));
    const char *plugin_folders[] = { plugins }, *rubric_folders[] = { rubrics };
    const kmp_options options = { plugin_folders, 1, rubric_folders, 1 };
    problems = kmp_problems_new();
    return problems != NULL && kmp_engine_open(&engine, &options, problems) == KMP_OK;
}

static const char *class_file(const char *name)
{
    static char path[4096];
    snprintf(path, sizeof path, "%s/examples/barista/%s", getenv("KOMPETEN_SOURCE"), name);
    return path;
}

// The verdict of a submission; "not scored" where there is no record.
static const char *verdict_of(const json_t *submission)
{
    static char verdict[32];
    kmp_text record = { NULL, 0 };
    char *text = json_dumps(submission, JSON_COMPACT);
    kmp_problems_clear(problems);
    snprintf(verdict, sizeof verdict, "not scored");
    if (text != NULL && kmp_score(&record, engine, text, strlen(text), "test", problems) == KMP_OK) {
        json_t *made = json_loadb(record.bytes, record.size, JSON_REJECT_DUPLICATES, NULL);
        const char *found = json_string_value(json_object_get(made, "verdict"));
        snprintf(verdict, sizeof verdict, "%s", found != NULL ? found : "no verdict");
        json_decref(made);
    }
    kmp_text_free(&record);
    free(text);
    return verdict;
}

static json_t *submission_of(int number)
{
    char name[16];
    snprintf(name, sizeof name, "%02d.json", number);
    return json_load_file(class_file(name), JSON_REJECT_DUPLICATES, NULL);
}

// Cell number `wanted` of a row "| a | b | ... |" of the page, trimmed.
static const char *cell_of(const char *row, int wanted)
{
    static char cell[256];
    for (; wanted >= 0 && row != NULL; wanted--)
        row = strchr(row, '|') != NULL ? strchr(row, '|') + 1 : NULL;
    size_t length = row != NULL ? strcspn(row, "|\n") : 0;
    while (length > 0 && row[length - 1] == ' ')
        length--;
    while (length > 0 && row[0] == ' ') {
        row++;
        length--;
    }
    snprintf(cell, sizeof cell, "%.*s", (int)length, row != NULL ? row : "");
    return cell;
}

static void as_the_page_says(void)
{
    FILE *page = fopen(class_file("README.md"), "r");
    char row[512];
    int seen = 0;
    CHECK(page != NULL);
    while (page != NULL && fgets(row, sizeof row, page) != NULL) {
        int number = atoi(cell_of(row, 0));
        if (strncmp(row, "| ", 2) != 0 || number == 0)
            continue;
        json_t *submission = submission_of(number);
        const json_t *candidate = json_object_get(json_object_get(submission, "candidate"), "id");
        const char *rubric = json_string_value(json_object_get(submission, "rubric"));
        CHECK_STR(json_string_value(candidate), cell_of(row, 1));
        CHECK_STR(rubric != NULL ? rubric + strlen("barista/") : NULL, cell_of(row, 2));
        CHECK_STR(verdict_of(submission), cell_of(row, 4));
        json_decref(submission);
        seen++;
    }
    if (page != NULL)
        fclose(page);
    CHECK_INT(seen, CLASS);
}

static void the_broken_one(void)
{
    json_t *broken = json_load_file(class_file("broken.json"), JSON_REJECT_DUPLICATES, NULL);
    CHECK_STR(verdict_of(broken), "not scored");
    CHECK_INT(kmp_problems_at_least(problems, KMP_ERROR), 1);
    CHECK_STR(kmp_problems_get(problems, 0, KMP_ENGLISH).code, "unknown_field");
    json_decref(broken);
}

// ---- anything taken out ----

static json_t *whole;
static const char *without;
static int tried;

static void try_it(const char *where)
{
    const char *verdict = verdict_of(whole);
    tried++;
    if (strcmp(verdict, "competent") == 0)
        printf("    competent without %s (%s)\n", where, without);
    CHECK(strcmp(verdict, "competent") != 0);
}

static void take_out(json_t *part);

// Members are taken by name: what is put back stands last, and would be met again.
static size_t names_of(char names[16][64], json_t *object)
{
    size_t count = 0;
    const char *key;
    json_t *value;
    json_object_foreach (object, key, value) {
        if (count < 16)
            snprintf(names[count++], sizeof names[0], "%s", key);
    }
    return count;
}

static void take_out_members(json_t *object)
{
    char names[16][64];
    size_t count = names_of(names, object);
    for (size_t i = 0; i < count; i++) {
        json_t *value = json_incref(json_object_get(object, names[i]));
        json_object_set_new(object, names[i], json_string("NaN"));
        try_it(names[i]);
        json_object_del(object, names[i]);
        try_it(names[i]);
        json_object_set_new(object, names[i], value);
        if (json_object_get(value, "value") == NULL)
            take_out(value);
    }
}

static void take_out_items(json_t *list)
{
    for (size_t i = 0; i < json_array_size(list); i++) {
        json_t *item = json_incref(json_array_get(list, i));
        json_array_remove(list, i);
        try_it("an item");
        json_array_insert_new(list, i, item);
        take_out(json_array_get(list, i));
    }
}

static void take_out(json_t *part)
{
    if (json_is_object(part))
        take_out_members(part);
    else if (json_is_array(part))
        take_out_items(part);
}

static void nothing_turns_competent(void)
{
    static const char *const parts[] = { "evidence", "ticks", "marks" };
    for (int number = 1; number <= CLASS; number++) {
        whole = submission_of(number);
        if (strcmp(verdict_of(whole), "competent") != 0)
            for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
                without = parts[i];
                take_out(json_object_get(whole, parts[i]));
            }
        json_decref(whole);
    }
    CHECK(tried > 300);
}

// Every reading of the espresso sets is one that a criterion needs.
static void every_reading_is_needed(void)
{
    static const char *const needed[] = { "dose", "beverage_volume", "time", "tds", "beverage_mass" };
    whole = submission_of(1);
    json_t *shots = json_object_get(json_object_get(whole, "evidence"), "shots");
    for (size_t row = 0; row < json_array_size(shots); row++)
        for (size_t i = 0; i < sizeof needed / sizeof needed[0]; i++) {
            json_t *shot = json_array_get(shots, row);
            json_t *reading = json_incref(json_object_get(shot, needed[i]));
            json_object_del(shot, needed[i]);
            CHECK_STR(verdict_of(whole), "refer");
            json_object_set_new(shot, needed[i], reading);
        }
    CHECK_STR(verdict_of(whole), "competent");
    json_decref(whole);
}

static const struct check_test tests[] = {
    { "the class comes out as its page says", as_the_page_says },
    { "the broken file is refused for its one fault", the_broken_one },
    { "whatever is taken out or spoilt, nobody turns competent", nothing_turns_competent },
    { "a set without one of its readings is referred", every_reading_is_needed },
};

int main(void)
{
    if (!open_engine())
        return 1;
    int result = CHECK_SUITE("barista class", tests);
    kmp_engine_close(engine);
    kmp_problems_free(problems);
    return result;
}
