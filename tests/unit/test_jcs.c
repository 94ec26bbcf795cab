// SPDX-License-Identifier: Apache-2.0
// test_jcs.c -- RFC 8785 against its published vectors: six texts, ten thousand numbers
#include "base/file.h"
#include "base/writer.h"
#include "check.h"

static char folder[1000];

enum { MOST_BYTES = 1 << 20 };

static struct text read_vector(struct arena *arena, const char *name)
{
    struct text text;
    CHECK_INT(file_read(&text, arena, arena_printf(arena, "%s/%s", folder, name), MOST_BYTES, NULL), KMP_OK);
    return text;
}

static kmp_text canonical(struct arena *arena, struct text json)
{
    struct writer w = { .bytes = NULL };
    struct tape tape;
    kmp_text out = { NULL, 0 };
    CHECK_INT(tape_read(&tape, arena, json.bytes, json.size, NULL, NULL), KMP_OK);
    write_node(&w, &tape, 0, true);
    CHECK_INT(writer_take(&w, &out), KMP_OK);
    return out;
}

static void texts_become_the_published_bytes(void)
{
    struct arena arena = { 0 };
    const char **names;
    uint32_t count;
    CHECK_INT(file_list(&names, &count, &arena, arena_printf(&arena, "%s/jcs/input", folder), ".json", NULL), KMP_OK);
    CHECK_INT(count, 6);
    for (uint32_t i = 0; i < count; i++) {
        kmp_text out = canonical(&arena, read_vector(&arena, arena_printf(&arena, "jcs/input/%s", names[i])));
        struct text want = read_vector(&arena, arena_printf(&arena, "jcs/output/%s", names[i]));
        CHECK_STR(out.bytes, want.bytes);
        kmp_text again = canonical(&arena, (struct text){ out.bytes, (uint32_t)out.size });
        CHECK_STR(again.bytes, want.bytes);
        kmp_text_free(&out);
        kmp_text_free(&again);
    }
    arena_free(&arena);
}

// A line "hexadecimal bits of a double,text".
static void check_number(struct arena *arena, const char *line, size_t size)
{
    char *end;
    uint64_t bits = strtoull(line, &end, 16);
    double value;
    memcpy(&value, &bits, sizeof value);
    const char *json = arena_printf(arena, "%.17g", value);
    kmp_text out = canonical(arena, text_of(json));
    CHECK_STR(out.bytes, arena_string(arena, (struct text){ end + 1, (uint32_t)(line + size - end - 1) }));
    kmp_text_free(&out);
}

static void numbers_become_the_published_text(void)
{
    struct arena arena = { 0 }, work = { 0 };
    struct text all = read_vector(&arena, "es6testfile_10k.txt");
    int count = 0;
    for (const char *line = all.bytes, *end; (end = strchr(line, '\n')) != NULL; line = end + 1) {
        check_number(&work, line, (size_t)(end - line));
        arena_empty(&work);
        count++;
    }
    CHECK_INT(count, 10000);
    arena_free(&work);
    arena_free(&arena);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "texts become the published bytes", texts_become_the_published_bytes },
        { "numbers become the published text", numbers_become_the_published_text },
    };
    const char *shared = getenv("KOMPETEN_SHARED");
    snprintf(folder, sizeof folder, "%s/data/vectors", shared == NULL ? "../shared" : shared);
    return file_exists(folder) ? CHECK_SUITE("jcs", tests) : check_skip("../shared/data is not here");
}
