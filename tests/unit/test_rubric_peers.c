// SPDX-License-Identifier: Apache-2.0
// test_rubric_peers.c -- other systems' numbers come out exactly: each rubric of tests/rubric-peers states them
// in its own examples
#include <kompeten/kompeten.h>

#include "base/file.h"
#include "check.h"

static kmp_engine *engine;
static struct arena arena;

// Checks a rubric, which runs its examples; prints what is wrong with it.
static bool is_sound(const char *path)
{
    struct text lua;
    kmp_text summary = { NULL, 0 };
    kmp_problems *problems = kmp_problems_new();
    bool sound = file_read(&lua, &arena, path, 1 << 20, problems) == KMP_OK &&
                 kmp_check_rubric(&summary, engine, lua.bytes, lua.size, path, problems) == KMP_OK;
    for (size_t i = 0; i < kmp_problems_count(problems); i++) {
        kmp_problem problem = kmp_problems_get(problems, i, KMP_ENGLISH);
        printf("\n%s:%u: %s", path, problem.line, problem.text);
    }
    kmp_text_free(&summary);
    kmp_problems_free(problems);
    return sound;
}

static void every_peer_comes_out_exactly(void)
{
    const char *folder = arena_printf(&arena, "%s/tests/rubric-peers", getenv("KOMPETEN_SOURCE"));
    const char **names;
    uint32_t count = 0;
    CHECK_INT(file_list(&names, &count, &arena, folder, ".lua", NULL), KMP_OK);
    CHECK(count >= 22);
    for (uint32_t i = 0; i < count; i++)
        CHECK(is_sound(arena_printf(&arena, "%s/%s", folder, names[i])));
}

// The linter would not see a wrong number in an example that it does not run.
static void a_wrong_number_is_found(void)
{
    const char *path = arena_printf(&arena, "%s/tests/rubric-peers/moodle-100.lua", getenv("KOMPETEN_SOURCE"));
    struct text lua;
    kmp_text summary = { NULL, 0 };
    kmp_problems *problems = kmp_problems_new();
    CHECK_INT(file_read(&lua, &arena, path, 1 << 20, NULL), KMP_OK);
    char *changed = arena_string(&arena, lua), *score = strstr(changed, "score = \"55\"");
    CHECK(score != NULL);
    if (score != NULL)
        score[10] = '6';
    CHECK_INT(kmp_check_rubric(&summary, engine, changed, lua.size, "changed.lua", problems),
              KMP_RUBRIC_EXAMPLE_DIFFERS);
    kmp_problems_free(problems);
    kmp_text_free(&summary);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "every case of another system comes out exactly", every_peer_comes_out_exactly },
        { "a wrong number in an example is found", a_wrong_number_is_found },
    };
    kmp_options options = { 0 };
    if (getenv("KOMPETEN_SOURCE") == NULL)
        return check_skip("KOMPETEN_SOURCE does not name the source tree");
    if (kmp_engine_open(&engine, &options, NULL) != KMP_OK)
        return 70;
    int result = CHECK_SUITE("rubric_peers", tests);
    kmp_engine_close(engine);
    arena_free(&arena);
    return result;
}
