// SPDX-License-Identifier: Apache-2.0
// test_attacks.c -- the attack rubrics as whole rubrics: checked, each is refused or harmless, and nobody else
// notices
#include <time.h>

#include "attacks.h"
#include "base/arena.h"
#include "base/file.h"
#include "check.h"

// A good rubric around an attack: before the rubric, and in a criterion's function.
static const char before[] = "local answer = (function()\n", between[] = "\nend)()\n";
static const char rubric[] =
    "rubric { language = 1, id = \"x/y\", version = \"1.0.0\", task = \"barista/espresso_set\",\n"
    "  settings = { profile = \"centre\" }, title = { en = \"T\", id = \"J\" },\n"
    "  criterion { id = \"c\", title = { en = \"T\", id = \"J\" }, out_of = 3, need = 1,\n"
    "    uses = { { measure = \"shot_count\", step = \"1\" } },\n"
    "    score = function(m)\n";
static const char after[] = "\n      if m.shot_count >= 4 then return 3, { en = \"a\", id = \"b\" } end return "
                            "0, { en = \"a\", id = \"b\" }\n"
                            "    end },\n"
                            "  examples = {\n"
                            "    { \"four\", given = { measures = { shot_count = { value = \"4\" } } }, expect "
                            "= { verdict = competent } },\n"
                            "    { \"two\", given = { measures = { shot_count = { value = \"2\" } } }, expect "
                            "= { verdict = not_yet } },\n"
                            "    { \"none\", given = {}, expect = { verdict = refer } } } }\n";

static json_t *attacks;
static kmp_engine *engine;
static struct arena arena;
static struct text paper;
static kmp_text record; // before any attack

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static kmp_status check(const char *id, const char *lua, size_t size)
{
    kmp_problems *problems = kmp_problems_new();
    kmp_text summary;
    double begun = seconds();
    kmp_status status = kmp_check_rubric(&summary, engine, lua, size, "attack.lua", problems);
    double took = seconds() - begun;
    bool escaped = false;
    for (size_t i = 0; i < kmp_problems_count(problems); i++)
        escaped = escaped || strstr(kmp_problems_get(problems, i, KMP_ENGLISH).text, "ESCAPED") != NULL;
    if (escaped || took > 4)
        printf("\n%s: status %d, %.2f s\n", id, (int)status, took);
    CHECK(!escaped);
    CHECK(took <= 4); // three examples, each with fuel of its own
    kmp_text_free(&summary);
    kmp_problems_free(problems);
    return status;
}

static size_t put(char *lua, size_t size, const char *text)
{
    size_t length = strlen(text);
    memcpy(lua + size, text, length);
    return size + length;
}

// Runs every attack, made into a rubric by `wrap`.
static void each_attack(size_t (*wrap)(char *lua, const char *attack, size_t size), bool refused)
{
    char *attack = malloc(SCRIPT + 64), *lua = malloc(2 * SCRIPT);
    const json_t *one;
    size_t i;
    json_array_foreach (json_object_get(attacks, "attacks"), i, one) {
        size_t size = build_attack(attack, one);
        kmp_status status = check(json_string_value(json_object_get(one, "id")), lua, wrap(lua, attack, size));
        CHECK(!refused || status != KMP_OK);
    }
    free(attack);
    free(lua);
}

static size_t alone(char *lua, const char *attack, size_t size)
{
    memcpy(lua, attack, size);
    return size;
}

static size_t in_front(char *lua, const char *attack, size_t size)
{
    size_t at = put(lua, 0, before);
    memcpy(lua + at, attack, size);
    return put(lua, put(lua, put(lua, at + size, between), rubric), after);
}

static size_t inside(char *lua, const char *attack, size_t size)
{
    size_t at = put(lua, put(lua, 0, rubric), "local answer = (function()\n");
    memcpy(lua + at, attack, size);
    return put(lua, put(lua, at + size, "\nend)()\n"), after);
}

static void attacks_alone(void)
{
    each_attack(alone, true);
}

static void attacks_in_front(void)
{
    each_attack(in_front, false);
}

static void attacks_inside(void)
{
    each_attack(inside, false);
}

static void nobody_noticed(void)
{
    kmp_text again;
    CHECK_INT(kmp_score(&again, engine, paper.bytes, paper.size, "01.json", NULL), KMP_OK);
    CHECK(again.size == record.size && memcmp(again.bytes, record.bytes, record.size) == 0);
    kmp_text_free(&again);
}

// The rubric around the attacks is a good one, so that what is refused is refused for the attack.
static void without_an_attack(void)
{
    char lua[sizeof rubric + sizeof after];
    size_t size = put(lua, put(lua, 0, rubric), after);
    CHECK_INT(check("none", lua, size), KMP_OK);
}

static bool open_engine(void)
{
    const char *plugins[] = { arena_printf(&arena, "%s/plugins", getenv("KOMPETEN_BUILD")) };
    const char *rubrics[] = { arena_printf(&arena, "%s/rubrics", getenv("KOMPETEN_SOURCE")) };
    const char *path = arena_printf(&arena, "%s/examples/barista/01.json", getenv("KOMPETEN_SOURCE"));
    kmp_options options = {
        .plugin_folders = plugins, .plugin_folder_count = 1, .rubric_folders = rubrics, .rubric_folder_count = 1
    };
    return file_read(&paper, &arena, path, 1024 * 1024, NULL) == KMP_OK &&
           kmp_engine_open(&engine, &options, NULL) == KMP_OK &&
           kmp_score(&record, engine, paper.bytes, paper.size, "01.json", NULL) == KMP_OK;
}

int main(void)
{
    static const struct check_test tests[] = {
        { "the rubric around the attacks is good", without_an_attack },
        { "an attack as a rubric is refused", attacks_alone },
        { "an attack in front of a rubric ends", attacks_in_front },
        { "an attack inside a function ends", attacks_inside },
        { "afterwards a submission gives the same record", nobody_noticed },
    };
    const char *shared = getenv("KOMPETEN_SHARED");
    const char *path = arena_printf(&arena, "%s/data/lua-attacks.json", shared != NULL ? shared : "");
    attacks = json_load_file(path, JSON_ALLOW_NUL, NULL);
    if (attacks == NULL)
        return check_skip("there is no data/lua-attacks.json in KOMPETEN_SHARED");
    if (getenv("KOMPETEN_BUILD") == NULL || getenv("KOMPETEN_SOURCE") == NULL || !open_engine())
        return 70;
    int failed = CHECK_SUITE("attacks", tests);
    kmp_text_free(&record);
    kmp_engine_close(engine);
    json_decref(attacks);
    arena_free(&arena);
    return failed;
}
