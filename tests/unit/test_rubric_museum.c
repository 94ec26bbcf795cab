// SPDX-License-Identifier: Apache-2.0
// test_rubric_museum.c -- one fault a rubric: where it is found, what it is called, and what its author reads
//
// Beside NAME.lua stands NAME.expect: `line:column: code` and, in the next lines, the sentence in English and
// in Indonesian; a file without a fault has an empty one. With MUSEUM_WRITE=1 they are written anew.

#include "base/arena.h"
#include "base/file.h"
#include "check.h"
#include "rubric/check.h"
#include "rubric/read.h"
#include "rubric/scan.h"

static const kmp_field fields[] = {
    { .id = "flaws", .label = "Flaws", .label_id = "Cacat", .kind = KMP_TABLE, .none_flag = -1 },
};
static const uint32_t needs[] = { 0 };
static const kmp_measure measures[] = {
    { "time", "Time", "Waktu", "s", 0, KMP_QUANTITY, NULL, -1, needs, 1, "invented" },
    { "flaw", "Flaw", "Cacat", "mm", 1, KMP_QUANTITY, NULL, 0, needs, 1, "invented" },
    { "grade", "Grade", "Kelas", NULL, 0, KMP_TEXT, NULL, -1, needs, 1, "invented" },
};
static const kmp_choice editions[] = { { "2014", "2014", "2014" }, { "2023", "2023", "2023" } };
static const kmp_setting settings[] = { { "edition", "Edition", "Edisi", editions, 2, "2023" } };
static const kmp_task bench = { .id = "museum/bench",
                                .title = "Bench",
                                .title_id = "Meja kerja",
                                .fields = fields,
                                .field_count = 1,
                                .measures = measures,
                                .measure_count = 3,
                                .settings = settings,
                                .setting_count = 1 };

static bool find_key(const void *text, const struct plan_word *word, const char *key, uint32_t *line,
                     uint32_t *column)
{
    const struct text *lua = text;
    struct scan_word where = { word->name, word->line, word->nth };
    return scan_key(line, column, lua->bytes, lua->size, where, key) || *column != 0;
}

static const struct canaries wrong = { true, true };

// A rubric on its way through the checks, in the order in which an engine asks.
struct shown {
    struct text lua;
    struct arena arena;
    struct plan plan;
    struct plan_source source;
    const kmp_task *task;
    kmp_text json;
};

static kmp_status read_shown(struct shown *shown, kmp_problems *problems)
{
    struct writer writer = { 0 };
    shown->source = (struct plan_source){ "museum.lua", find_key, &shown->lua };
    kmp_status status = rubric_read(&writer, shown->lua.bytes, shown->lua.size, "museum.lua", problems);
    if (status == KMP_OK)
        status = writer_take(&writer, &shown->json);
    if (status == KMP_OK)
        status = plan_read(&shown->plan, &shown->arena, shown->json.bytes, shown->json.size, &shown->source,
                           problems);
    if (status == KMP_OK && text_is(shown->plan.task, bench.id))
        shown->task = &bench;
    if (status == KMP_OK)
        status = plan_bind(&shown->plan, &shown->arena, shown->task, &shown->source, problems);
    writer_free(&writer);
    return status;
}

static void check_shown(const struct shown *shown, bool read, kmp_problems *problems)
{
    check_text(shown->lua.bytes, shown->lua.size, "museum.lua", &wrong, problems);
    if (read)
        check_plan(&shown->plan, shown->task, &shown->source, problems);
}

static void free_shown(struct shown *shown)
{
    kmp_text_free(&shown->json);
    arena_free(&shown->arena);
}

static const char *said_of(struct arena *arena, kmp_problems *problems)
{
    const char *said = "";
    for (size_t i = 0; i < kmp_problems_count(problems); i++) {
        kmp_problem en = kmp_problems_get(problems, i, KMP_ENGLISH);
        kmp_problem id = kmp_problems_get(problems, i, KMP_INDONESIAN);
        CHECK_STR(en.file, "museum.lua");
        said = arena_printf(arena, "%s%u:%u: %s%s\n%s\n%s\n", said, en.line, en.column,
                            en.severity == KMP_ERROR ? "" : "warning ", en.code, en.text, id.text);
    }
    return said;
}

static const char *folder;

static void write_anew(const char *path, const char *said)
{
    FILE *file = fopen(path, "w");
    CHECK(file != NULL && fputs(said, file) >= 0 && fclose(file) == 0);
}

static void show(const char *name)
{
    struct arena arena = { 0 };
    struct text expected;
    struct shown shown = { 0 };
    kmp_problems *problems = kmp_problems_new();
    const char *path = arena_printf(&arena, "%s/%s", folder, name);
    const char *expect = arena_printf(&arena, "%.*s.expect", (int)(strlen(path) - strlen(".lua")), path);
    CHECK_INT(file_read(&shown.lua, &arena, path, 1 << 20, problems), KMP_OK);
    bool read = read_shown(&shown, problems) == KMP_OK;
    check_shown(&shown, read, problems);
    const char *said = said_of(&arena, problems);
    if (getenv("MUSEUM_WRITE") != NULL)
        write_anew(expect, said);
    CHECK_INT(file_read(&expected, &arena, expect, 1 << 20, NULL), KMP_OK);
    if (!check_string(name, said, expected.bytes, __FILE__, __LINE__))
        printf("\n%s:\n%s", name, said);
    kmp_problems_free(problems);
    free_shown(&shown);
    arena_free(&arena);
}

static void test_museum(void)
{
    struct arena arena = { 0 };
    const char **names;
    uint32_t count;
    CHECK_INT(file_list(&names, &count, &arena, folder, ".lua", NULL), KMP_OK);
    CHECK(count >= 40);
    for (uint32_t i = 0; i < count; i++)
        show(names[i]);
    arena_free(&arena);
}

static void *(*resize_before)(void *old, size_t size);
static long fail_at;

static void *fail_once(void *old, size_t size)
{
    return size != 0 && fail_at-- == 0 ? NULL : resize_before(old, size);
}

static void test_no_memory(void)
{
    struct arena arena = { 0 };
    struct shown good = { 0 };
    const char *path = arena_printf(&arena, "%s/00-good.lua", folder);
    CHECK_INT(file_read(&good.lua, &arena, path, 1 << 20, NULL), KMP_OK);
    CHECK_INT(read_shown(&good, NULL), KMP_OK);
    resize_before = memory_resize;
    long tried = 0;
    for (bool reached = true; reached && tried < 5000; tried++) {
        kmp_problems *problems = kmp_problems_new();
        fail_at = tried;
        memory_resize = fail_once;
        check_shown(&good, true, problems);
        memory_resize = resize_before;
        reached = fail_at < 0;
        CHECK_INT(kmp_problems_count(problems), reached);
        CHECK_STR(kmp_problems_get(problems, 0, KMP_ENGLISH).code, reached ? "no_memory" : "");
        kmp_problems_free(problems);
    }
    CHECK(tried > 1 && tried < 5000);
    free_shown(&good);
    arena_free(&arena);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "every fault is found once, at its place, with a remedy in two languages", test_museum },
        { "want of memory is never taken for a fault of the rubric", test_no_memory },
    };
    char path[4096];
    const char *source = getenv("KOMPETEN_SOURCE");
    snprintf(path, sizeof path, "%s/tests/rubrics", source ? source : ".");
    folder = path;
    return CHECK_SUITE("rubric_museum", tests);
}
