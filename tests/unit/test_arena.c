// SPDX-License-Identifier: Apache-2.0
// test_arena.c -- memory that is freed all at once
#include "base/arena.h"

#include <stdalign.h>

#include "check.h"
#include "scarce.h"

static void pieces_are_zeroed_aligned_and_apart(void)
{
    struct arena arena = { 0 };
    unsigned char *pieces[200];
    for (size_t i = 0; i < 200; i++) {
        pieces[i] = arena_alloc(&arena, i * 7);
        CHECK(pieces[i] != NULL);
        CHECK_INT((uintptr_t)pieces[i] % alignof(max_align_t), 0);
        for (size_t k = 0; k < i * 7; k++)
            CHECK(pieces[i][k] == 0);
        memset(pieces[i], (int)i, i * 7);
    }
    for (size_t i = 0; i < 200; i++)
        for (size_t k = 0; k < i * 7; k++)
            CHECK(pieces[i][k] == (unsigned char)i);
    arena_free(&arena);
    CHECK(arena.first == NULL);
}

static void an_emptied_arena_uses_its_blocks_again(void)
{
    struct arena arena = { 0 };
    scarce_begin(0, false);
    for (int round = 0; round < 5; round++) {
        long before = scarce.asked;
        for (int i = 0; i < 3000; i++) {
            unsigned char *piece = arena_alloc(&arena, 100);
            CHECK(piece != NULL && piece[0] == 0 && piece[99] == 0);
            memset(piece, 0xAA, 100);
        }
        CHECK(round == 0 || scarce.asked == before);
        arena_empty(&arena);
    }
    arena_free(&arena);
    CHECK_INT(scarce.live, 0);
}

static void what_stands_before_a_mark_stays(void)
{
    struct arena arena = { 0 };
    scarce_begin(0, false);
    struct arena_mark none = arena_mark(&arena);
    char *kept = arena_string(&arena, text_of("kept"));
    struct arena_mark mark = arena_mark(&arena);
    char *first = arena_take(&arena, 16);
    for (int i = 0; i < 3000; i++)
        CHECK(arena_alloc(&arena, 100) != NULL);
    arena_back(&arena, mark);
    long before = scarce.asked;
    for (int i = 0; i < 3000; i++)
        CHECK(arena_alloc(&arena, 100) != NULL);
    CHECK_INT(scarce.asked, before);
    CHECK_STR(kept, "kept");
    arena_back(&arena, mark);
    CHECK(arena_take(&arena, 16) == first);
    arena_back(&arena, none);
    CHECK(arena_take(&arena, 16) == kept);
    arena_free(&arena);
    CHECK_INT(scarce.live, 0);
}

static void a_piece_larger_than_any_block_is_given(void)
{
    struct arena arena = { 0 };
    char *small = arena_alloc(&arena, 10), *large = arena_alloc(&arena, 3 << 20),
         *after = arena_alloc(&arena, 10);
    CHECK(small != NULL && large != NULL && after != NULL);
    large[(3 << 20) - 1] = 1;
    arena_empty(&arena);
    CHECK(arena_alloc(&arena, 3 << 20) != NULL);
    arena_free(&arena);
}

static void sizes_that_overflow_give_null(void)
{
    struct arena arena = { 0 };
    CHECK(arena_alloc(&arena, SIZE_MAX) == NULL);
    CHECK(arena_alloc(&arena, SIZE_MAX - 20) == NULL);
    CHECK(arena_array(&arena, SIZE_MAX / 2, 3) == NULL);
    CHECK(arena_array(&arena, 0, 8) != NULL);
    arena_free(&arena);
}

static void strings_end_with_nul(void)
{
    struct arena arena = { 0 };
    CHECK_STR(arena_string(&arena, (struct text){ "espresso", 4 }), "espr");
    CHECK_STR(arena_string(&arena, text_of("")), "");
    CHECK(arena_string(&arena, text_of(NULL)) == NULL);
    CHECK_STR(arena_printf(&arena, "%s-%d", "las", 3), "las-3");
    char long_text[500];
    memset(long_text, 'x', sizeof long_text);
    long_text[499] = 0;
    CHECK_STR(arena_printf(&arena, "%s", long_text), long_text);
    arena_free(&arena);
}

static void a_pushed_array_grows_and_keeps_its_items(void)
{
    struct arena arena = { 0 };
    struct item {
        uint64_t a;
        char b;
    } *items = NULL;
    uint32_t count = 0, room = 0, moves = 0;
    for (uint64_t i = 0; i < 1000; i++) {
        const struct item *before = items;
        struct item *item = arena_push(&arena, (void **)&items, &count, &room, sizeof *item);
        CHECK(item == &items[i] && item->a == 0 && item->b == 0);
        *item = (struct item){ i, (char)i };
        moves += items != before;
    }
    CHECK(moves <= 11);
    CHECK_INT(count, 1000);
    CHECK(room >= count);
    for (uint64_t i = 0; i < 1000; i++)
        CHECK(items[i].a == i && items[i].b == (char)i);
    arena_free(&arena);
}

static void a_push_without_memory_changes_nothing(void)
{
    struct arena arena = { 0 };
    int *items = NULL, *before;
    uint32_t count = 0, room = 0, steps = 0;
    scarce_begin(3, true);
    do {
        before = items;
        steps++;
    } while (steps < 10000000 && arena_push(&arena, (void **)&items, &count, &room, sizeof *items) != NULL);
    CHECK(steps < 10000000);
    CHECK_INT(count, steps - 1);
    CHECK(items == before && count == room);
    arena_free(&arena);
    CHECK_INT(scarce.live, 0);
    scarce_begin(0, false);
}

static void one_that_was_short_says_so_until_it_is_emptied(void)
{
    struct arena arena = { 0 };
    scarce_begin(2, false);
    CHECK(arena_alloc(&arena, 1) != NULL && !arena.starved);
    CHECK(arena_alloc(&arena, 4 * 1024 * 1024) == NULL && arena.starved);
    CHECK(arena_alloc(&arena, 4 * 1024 * 1024) != NULL && arena.starved);
    arena_empty(&arena);
    CHECK(!arena.starved);
    arena_free(&arena);
    CHECK_INT(scarce.live, 0);
    scarce_begin(0, false);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "pieces are zeroed, aligned and apart", pieces_are_zeroed_aligned_and_apart },
        { "an emptied arena uses its blocks again", an_emptied_arena_uses_its_blocks_again },
        { "what stands before a mark stays", what_stands_before_a_mark_stays },
        { "a piece larger than any block is given", a_piece_larger_than_any_block_is_given },
        { "sizes that overflow give NULL", sizes_that_overflow_give_null },
        { "strings end with NUL", strings_end_with_nul },
        { "a pushed array grows and keeps its items", a_pushed_array_grows_and_keeps_its_items },
        { "a push without memory changes nothing", a_push_without_memory_changes_nothing },
        { "one that was short says so until it is emptied", one_that_was_short_says_so_until_it_is_emptied },
    };
    return CHECK_SUITE("arena", tests);
}
