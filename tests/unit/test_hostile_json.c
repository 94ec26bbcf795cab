// SPDX-License-Identifier: Apache-2.0
// test_hostile_json.c -- the files of JSONTestSuite as whole submissions, and in the place of every member of
// one
#include "base/file.h"
#include "base/writer.h"
#include "check.h"

static const char *folder;
static kmp_engine *engine;
static struct arena arena;
static const char **names;
static uint32_t name_count;
static struct text good; // a submission that is scored

// Gives the status; where a record came it is canonical, and where none came there is an error with its place.
static kmp_status score(struct text json, const char *name)
{
    kmp_problems *problems = kmp_problems_new();
    kmp_text record;
    kmp_status status = kmp_score(&record, engine, json.bytes, json.size, name, problems);
    CHECK((status == KMP_OK) == (record.bytes != NULL));
    CHECK((status == KMP_OK) == (kmp_problems_at_least(problems, KMP_ERROR) == 0));
    struct arena here = { 0 };
    struct tape tape;
    struct writer w = { .bytes = NULL };
    if (status == KMP_OK && tape_read(&tape, &here, record.bytes, record.size, NULL, NULL) == KMP_OK) {
        write_node(&w, &tape, 0, false);
        CHECK(w.size == record.size && memcmp(w.bytes, record.bytes, w.size) == 0);
    } else if (status != KMP_OK) {
        CHECK(kmp_problems_get(problems, 0, KMP_ENGLISH).text[0] != 0);
    }
    writer_free(&w);
    arena_free(&here);
    kmp_text_free(&record);
    kmp_problems_free(problems);
    return status;
}

static struct text hostile(uint32_t index)
{
    struct text text = { NULL, 0 };
    const char *path = arena_printf(&arena, "%s/%s", folder, names[index]);
    CHECK_INT(file_read(&text, &arena, path, TAPE_MAX_BYTES, NULL), KMP_OK);
    return text;
}

static void none_is_a_submission(void)
{
    for (uint32_t i = 0; i < name_count; i++)
        CHECK(score(hostile(i), names[i]) != KMP_OK);
}

// The members that are tried: one of each way of keys, so that not every tick of a list is.
static bool seen_before(const struct tape *tape, uint32_t node, const char **ways, uint32_t *count)
{
    char way[512] = "";
    for (uint32_t i = node; i != 0; i = tape_node(tape, i)->parent) {
        struct text key = tape_node(tape, i)->key;
        size_t size = strlen(way);
        snprintf(way + size, sizeof way - size, "/%.*s", (int)key.size, key.bytes != NULL ? key.bytes : "");
    }
    for (uint32_t i = 0; i < *count; i++)
        if (strcmp(ways[i], way) == 0)
            return true;
    ways[(*count)++] = arena_printf(&arena, "%s", way);
    return false;
}

// Where the value of a node ends: behind its last byte.
static uint32_t end_of(const struct tape *tape, uint32_t node)
{
    struct tape value;
    struct arena here = { 0 };
    uint32_t from = tape_node(tape, node)->at, to = from + 1;
    while (to < tape->size && tape_read(&value, &here, tape->source + from, to - from, NULL, NULL) != KMP_OK) {
        arena_empty(&here);
        to++;
    }
    while (to < tape->size && strchr("0123456789.", tape->source[to]) != NULL && tape->source[to] != 0)
        to++;
    arena_free(&here);
    return to;
}

// Nothing at all: where it takes the place of a list's only item, an empty list is left.
static bool blank(struct text text)
{
    return text.size == 0 || (text.size == 1 && text.bytes[0] == ' ');
}

static void try_all_at(uint32_t from, uint32_t to)
{
    for (uint32_t i = 0; i < name_count; i++) {
        struct text text = hostile(i);
        size_t size = good.size - (to - from) + text.size;
        char *json = malloc(size + 1);
        if (json == NULL)
            return;
        memcpy(json, good.bytes, from);
        memcpy(json + from, text.bytes, text.size);
        memcpy(json + from + text.size, good.bytes + to, good.size - to);
        kmp_status status = score((struct text){ json, (uint32_t)size }, names[i]);
        if (!CHECK_INT(status == KMP_OK && names[i][0] == 'n' && !blank(text), false))
            printf("    %s at byte %u\n", names[i], from);
        free(json);
    }
}

static void in_every_member(void)
{
    struct tape tape;
    const char *ways[512];
    uint32_t count = 0;
    CHECK_INT(tape_read(&tape, &arena, good.bytes, good.size, NULL, NULL), KMP_OK);
    CHECK_INT(score(good, "good"), KMP_OK);
    for (uint32_t node = 1; node < tape.count && count < 512; node++)
        if (!seen_before(&tape, node, ways, &count))
            try_all_at(tape_node(&tape, node)->at, end_of(&tape, node));
    printf("    %u members, %u files\n", count, name_count);
    CHECK(count > 30);
}

static bool open_engine(void)
{
    const char *plugins[] = { arena_printf(&arena, "%s/plugins", getenv("KOMPETEN_BUILD")) };
    const char *rubrics[] = { arena_printf(&arena, "%s/rubrics", getenv("KOMPETEN_SOURCE")) };
    const char *paper = arena_printf(&arena, "%s/examples/barista/01.json", getenv("KOMPETEN_SOURCE"));
    kmp_options options = {
        .plugin_folders = plugins, .plugin_folder_count = 1, .rubric_folders = rubrics, .rubric_folder_count = 1
    };
    return file_read(&good, &arena, paper, TAPE_MAX_BYTES, NULL) == KMP_OK &&
           kmp_engine_open(&engine, &options, NULL) == KMP_OK;
}

int main(void)
{
    static const struct check_test tests[] = {
        { "no file of JSONTestSuite is a submission", none_is_a_submission },
        { "in the place of a member none breaks anything, and what is no JSON is refused", in_every_member },
    };
    const char *shared = getenv("KOMPETEN_SHARED");
    folder = arena_printf(&arena, "%s/data/jsontestsuite/test_parsing", shared != NULL ? shared : "");
    if (file_list(&names, &name_count, &arena, folder, ".json", NULL) != KMP_OK || name_count == 0)
        return check_skip("there is no data/jsontestsuite in KOMPETEN_SHARED");
    if (getenv("KOMPETEN_BUILD") == NULL || getenv("KOMPETEN_SOURCE") == NULL || !open_engine())
        return 70;
    int failed = CHECK_SUITE("hostile JSON", tests);
    kmp_engine_close(engine);
    arena_free(&arena);
    return failed;
}
