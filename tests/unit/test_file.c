// SPDX-License-Identifier: Apache-2.0
// test_file.c -- whole files within a bound
#include "base/file.h"

#include <sys/stat.h>
#include <unistd.h>

#include "check.h"
#include "folder.h"

static char folder[FOLDER_ROOM];

static const char *path_of(const char *name)
{
    static char path[4200];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    return path;
}

static void put(const char *name, const char *bytes, size_t size)
{
    FILE *file = fopen(path_of(name), "wb");
    if (file == NULL)
        return;
    CHECK_INT(fwrite(bytes, 1, size, file), size);
    fclose(file);
}

static void a_file_is_read_whole_with_a_nul_behind(void)
{
    struct arena arena = { 0 };
    struct text text;
    put("a.lua", "x\0y", 3);
    CHECK_INT(file_read(&text, &arena, path_of("a.lua"), 3, NULL), KMP_OK);
    CHECK(text.size == 3 && memcmp(text.bytes, "x\0y", 4) == 0);
    put("empty.lua", "", 0);
    CHECK_INT(file_read(&text, &arena, path_of("empty.lua"), 0, NULL), KMP_OK);
    CHECK(text.size == 0 && text.bytes != NULL && text.bytes[0] == 0);
    arena_free(&arena);
}

static void what_cannot_be_read_says_why(void)
{
    static const struct {
        const char *name, *why;
    } cases[] = { { "absent", "there is no such file" },
                  { "a.lua", "it is too large" },
                  { ".", "it is a folder" },
                  { "pipe", "it is no regular file" },
                  { "a.lua/x", "there is no such folder" } };
    put("a.lua", "xyz", 3);
    CHECK_INT(mkfifo(path_of("pipe"), 0600), 0);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct arena arena = { 0 };
        struct text text = { "old", 3 };
        kmp_problems *problems = kmp_problems_new();
        CHECK_INT(file_read(&text, &arena, path_of(cases[i].name), 2, problems), KMP_CANNOT_READ);
        CHECK(text.bytes == NULL);
        CHECK_INT(kmp_problems_count(problems), 1);
        CHECK_STR(problem_at(problems, 0)->args[0].value, cases[i].why);
        CHECK_STR(problem_at(problems, 0)->file, path_of(cases[i].name));
        kmp_problems_free(problems);
        arena_free(&arena);
    }
}

// The kernel's files say that they are empty and then are not.
static void a_file_that_is_longer_than_it_said_is_refused(void)
{
    struct arena arena = { 0 };
    struct text text;
    if (file_exists("/proc/self/stat"))
        CHECK_INT(file_read(&text, &arena, "/proc/self/stat", 1000, NULL), KMP_CANNOT_READ);
    arena_free(&arena);
}

static void names_are_listed_sorted_by_bytes(void)
{
    struct arena arena = { 0 };
    const char **names;
    uint32_t count;
    put("b.so", "", 0);
    put("B.so", "", 0);
    put("a10.so", "", 0);
    put("a9.so", "", 0);
    put("c.so.1", "", 0);
    CHECK_INT(file_list(&names, &count, &arena, folder, ".so", NULL), KMP_OK);
    CHECK_INT(count, 4);
    static const char *const wanted[] = { "B.so", "a10.so", "a9.so", "b.so" };
    for (uint32_t i = 0; i < count && i < 4; i++)
        CHECK_STR(names[i], wanted[i]);
    arena_free(&arena);
}

static void an_absent_folder_has_no_names(void)
{
    struct arena arena = { 0 };
    const char **names;
    uint32_t count = 9;
    CHECK_INT(file_list(&names, &count, &arena, path_of("nowhere"), ".so", NULL), KMP_OK);
    CHECK_INT(count, 0);
    CHECK(file_exists(folder));
    CHECK(!file_exists(path_of("nowhere")));
    arena_free(&arena);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "a file is read whole, with a NUL behind", a_file_is_read_whole_with_a_nul_behind },
        { "what cannot be read says why", what_cannot_be_read_says_why },
        { "a file that is longer than it said is refused", a_file_that_is_longer_than_it_said_is_refused },
        { "names are listed sorted by bytes", names_are_listed_sorted_by_bytes },
        { "an absent folder has no names", an_absent_folder_has_no_names },
    };
    if (!folder_make(folder, "file"))
        return 70;
    int failed = CHECK_SUITE("file", tests);
    folder_remove(folder);
    return failed;
}
