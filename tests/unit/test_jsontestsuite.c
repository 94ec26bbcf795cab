// SPDX-License-Identifier: Apache-2.0
// test_jsontestsuite.c -- the files of JSONTestSuite: n_ refused with a place, y_ accepted but for our declared
// policy
#include "base/file.h"
#include "base/tape.h"
#include "check.h"

static const char *folder;

// RFC 8259 lets a reader refuse these; ours does: an object with a key twice, and U+0000.
static const struct {
    const char *file;
    kmp_status status;
} policy[] = {
    { "y_object_duplicated_key.json", KMP_JSON_DUPLICATE_KEY },
    { "y_object_duplicated_key_and_value.json", KMP_JSON_DUPLICATE_KEY },
    { "y_object_escaped_null_in_key.json", KMP_JSON_SYNTAX },
    { "y_string_null_escape.json", KMP_JSON_SYNTAX },
};

static kmp_status wanted(const char *file)
{
    for (size_t i = 0; i < sizeof policy / sizeof policy[0]; i++)
        if (strcmp(file, policy[i].file) == 0)
            return policy[i].status;
    return KMP_OK;
}

// Reads one file; checks that a refusal is one error with a place.
static kmp_status read_file(const char *name)
{
    struct arena arena = { 0 };
    struct text text;
    struct tape tape;
    kmp_problems *problems = kmp_problems_new();
    const char *path = arena_printf(&arena, "%s/%s", folder, name);
    CHECK_INT(file_read(&text, &arena, path, TAPE_MAX_BYTES, problems), KMP_OK);
    kmp_status status = tape_read(&tape, &arena, text.bytes, text.size, name, problems);
    CHECK_INT(kmp_problems_count(problems), status != KMP_OK);
    kmp_problem problem = kmp_problems_get(problems, 0, KMP_ENGLISH);
    CHECK(status == KMP_OK || (problem.line >= 1 && problem.column >= 1 && problem.pointer != NULL));
    CHECK(status == KMP_OK || strchr(problem.text, '{') == NULL || strstr(problem.text, "\"{\"") != NULL);
    kmp_problems_free(problems);
    arena_free(&arena);
    return status;
}

static uint32_t each(const char *prefix, void (*check)(const char *name, kmp_status status))
{
    struct arena arena = { 0 };
    const char **names;
    uint32_t count, seen = 0;
    CHECK_INT(file_list(&names, &count, &arena, folder, ".json", NULL), KMP_OK);
    for (uint32_t i = 0; i < count; i++)
        if (strncmp(names[i], prefix, strlen(prefix)) == 0) {
            check(names[i], read_file(names[i]));
            seen++;
        }
    arena_free(&arena);
    return seen;
}

static int accepted, refused;

static void check_refused(const char *name, kmp_status status)
{
    refused += status != KMP_OK;
    if (status == KMP_OK)
        CHECK_STR("accepted", name);
}

static void check_accepted(const char *name, kmp_status status)
{
    accepted += status == KMP_OK;
    if (!CHECK_INT(status, wanted(name)))
        printf("  %s\n", name);
}

static void check_either(const char *name, kmp_status status)
{
    (void)name;
    accepted += status == KMP_OK;
    refused += status != KMP_OK;
}

static void what_is_no_json_is_refused_with_its_place(void)
{
    refused = 0;
    CHECK_INT(each("n_", check_refused), 188);
    printf("  %d refused ", refused);
}

static void what_is_json_is_accepted_but_for_our_policy(void)
{
    accepted = 0;
    uint32_t seen = each("y_", check_accepted);
    CHECK_INT(seen, 95);
    printf("  %d accepted, %d refused by policy ", accepted, (int)seen - accepted);
}

static void what_may_be_either_is_answered(void)
{
    accepted = refused = 0;
    CHECK_INT(each("i_", check_either), 35);
    printf("  %d accepted, %d refused ", accepted, refused);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "what is no JSON is refused with its place", what_is_no_json_is_refused_with_its_place },
        { "what is JSON is accepted but for our policy", what_is_json_is_accepted_but_for_our_policy },
        { "what may be either is answered", what_may_be_either_is_answered },
    };
    static char path[1000];
    const char *shared = getenv("KOMPETEN_SHARED");
    snprintf(path, sizeof path, "%s/data/jsontestsuite/test_parsing", shared == NULL ? "../shared" : shared);
    folder = path;
    return file_exists(folder) ? CHECK_SUITE("jsontestsuite", tests) : check_skip("../shared/data is not here");
}
