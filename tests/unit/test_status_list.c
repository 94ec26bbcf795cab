// SPDX-License-Identifier: Apache-2.0
// test_status_list.c -- Bitstring Status Lists: the W3C example, ours, and lists that are none
#include <sodium.h>

#include "base/file.h"
#include "check.h"
#include "seal/status.h"

static struct arena arena;

static void the_published_list_is_read(void)
{
    const char *shared = getenv("KOMPETEN_SHARED");
    struct text text;
    const char *path =
        arena_printf(&arena, "%s/data/vectors/bitstring-examples.txt", shared != NULL ? shared : "../shared");
    if (!file_exists(path)) {
        printf("skipped: the W3C examples are not here ");
        return;
    }
    CHECK_INT(file_read(&text, &arena, path, 1 << 20, NULL), KMP_OK);
    int count = 0;
    for (const char *at = strstr(text.bytes, "\"encodedList\": \"u"); at != NULL;
         at = strstr(at + 1, "\"encodedList\": \"u")) {
        at += strlen("\"encodedList\": \"");
        struct text encoded = { at, (uint32_t)strcspn(at, "\"") };
        CHECK_INT(status_bit(&arena, encoded, 0), 0);
        CHECK_INT(status_bit(&arena, encoded, 94567), 0);
        CHECK_INT(status_bit(&arena, encoded, 131071), 0);
        CHECK_INT(status_bit(&arena, encoded, 131072), -1);
        count++;
    }
    CHECK(count >= 1);
}

static void each_bit_is_where_it_was_put(void)
{
    unsigned char *set = arena_alloc(&arena, STATUS_ENTRIES);
    static const uint32_t indexes[] = { 0, 1, 7, 8, 4095, 70000, 131071 };
    for (size_t i = 0; i < sizeof indexes / sizeof indexes[0]; i++)
        set[indexes[i]] = 1;
    struct text encoded = text_of(status_encode(&arena, set, STATUS_ENTRIES));
    CHECK(encoded.size < 1000);
    for (size_t i = 0; i < sizeof indexes / sizeof indexes[0]; i++)
        CHECK_INT(status_bit(&arena, encoded, indexes[i]), 1);
    for (uint32_t i = 2; i < 7; i++)
        CHECK_INT(status_bit(&arena, encoded, i), 0);
    CHECK_INT(status_bit(&arena, encoded, 131070), 0);
}

static void what_is_no_list_is_refused(void)
{
    unsigned char *set = arena_alloc(&arena, STATUS_MOST + STATUS_ENTRIES);
    struct text good = text_of(status_encode(&arena, set, STATUS_ENTRIES));
    CHECK_INT(status_bit(&arena, good, 5), 0);
    CHECK_INT(status_bit(&arena, good, -1), -1);
    CHECK_INT(status_bit(&arena, (struct text){ good.bytes + 1, good.size - 1 }, 5), -1);
    CHECK_INT(status_bit(&arena, (struct text){ good.bytes, good.size / 2 }, 5), -1);
    CHECK_INT(status_bit(&arena, text_of("u"), 5), -1);
    CHECK_INT(status_bit(&arena, text_of("uAAAA"), 5), -1);
    // Fewer places than the specification asks for, and more than anybody needs.
    CHECK_INT(status_bit(&arena, text_of(status_encode(&arena, set, STATUS_ENTRIES - 8)), 5), -1);
    CHECK_INT(status_bit(&arena, text_of(status_encode(&arena, set, STATUS_MOST + STATUS_ENTRIES)), 5), -1);
}

static void places_are_drawn_from_all_over_the_list(void)
{
    kmp_text text;
    struct status_register list;
    CHECK_INT(kmp_status_list_new(&text, "https://lsp.example/status/1", "revocation", NULL), KMP_OK);
    CHECK_INT(status_read(&list, &arena, text, (struct text){ NULL, 0 }, NULL), KMP_OK);
    int64_t low = STATUS_ENTRIES, high = -1;
    for (int i = 0; i < 200; i++) {
        int64_t drawn = status_draw(&list);
        CHECK(drawn >= 0 && drawn < STATUS_ENTRIES && !list.used[drawn]);
        list.used[drawn] = 1;
        low = drawn < low ? drawn : low;
        high = drawn > high ? drawn : high;
    }
    CHECK(low < STATUS_ENTRIES / 8 && high > STATUS_ENTRIES / 8 * 7);
    memset(list.used, 1, STATUS_ENTRIES);
    CHECK_INT(status_draw(&list), -1);
    list.used[99] = 0;
    CHECK_INT(status_draw(&list), 99);
    kmp_text_free(&text);
    CHECK(kmp_status_list_new(&text, "https://lsp.example/status/1", "vanity", NULL) != KMP_OK);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "the published list is read", the_published_list_is_read },
        { "each bit is where it was put", each_bit_is_where_it_was_put },
        { "what is no list is refused", what_is_no_list_is_refused },
        { "places are drawn from all over the list", places_are_drawn_from_all_over_the_list },
    };
    if (sodium_init() < 0)
        return 1;
    int code = CHECK_SUITE("Status lists", tests);
    arena_free(&arena);
    return code;
}
