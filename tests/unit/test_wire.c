// SPDX-License-Identifier: Apache-2.0
// test_wire.c -- evidence of every kind goes over the line of trust and is the same behind it, without a place
// in the submission
#include "cage/wire.h"

#include "evidence_bench.h"

static struct pack pack;

static void same_cell(const struct cell *there, const struct cell *here, kmp_kind kind)
{
    CHECK_INT(there->state, here->state);
    CHECK_INT(there->node, 0);
    if (here->state != CELL_GIVEN)
        return;
    if (kind == KMP_QUANTITY || kind == KMP_COUNT)
        CHECK(there->number.n == here->number.n && there->number.d == here->number.d);
    if (kind == KMP_FLAG)
        CHECK_INT(there->flag, here->flag);
    if (kind == KMP_CHOICE)
        CHECK_INT(there->choice, here->choice);
    if (kind == KMP_TEXT || kind == KMP_DATE)
        CHECK_STR(there->text, here->text);
}

static void same_slot(const struct slot *there, const struct slot *here, const kmp_field *field)
{
    bool table = field->kind == KMP_TABLE;
    size_t width = table ? field->column_count : 1;
    CHECK_INT(there->count, here->count);
    for (size_t i = 0; i < here->count * width; i++)
        same_cell(&there->cells[i], &here->cells[i], table ? field->columns[i % width].kind : field->kind);
}

// Sends what was read last over the line and looks at all that arrives.
static void goes_over(void)
{
    struct evidence there;
    pack_empty(&pack);
    pack_evidence(&pack, &evidence);
    CHECK(!pack.failed);
    struct unpack unpack = { pack.bytes, pack.bytes + pack.size, false };
    CHECK(unpack_evidence(&there, &unpack, &arena, &task) && unpack_done(&unpack));
    for (uint32_t i = 0; i < task.field_count; i++)
        same_slot(&there.slots[i], &evidence.slots[i], &task.fields[i]);
    for (size_t cut = 0; cut < pack.size; cut++) {
        unpack = (struct unpack){ pack.bytes, pack.bytes + cut, false };
        CHECK(!unpack_evidence(&there, &unpack, &arena, &task));
    }
}

static void evidence_is_the_same_behind_the_line(void)
{
    static const struct change changes[] = {
        { HEAT, NULL, NULL },
        { HEAT, "\"21.5\"", NULL },
        { THICKNESS, "\"4711\"", NULL },
        { THICKNESS, NULL, NULL },
        { DISC, "[\"25\",null,\"3\",\"26.5\",26]", NULL },
        { DISC, "[\"25\"]", NULL },
        { PASSES, "\"1.5\"", NULL },
        { CLEAN, "\"yes\"", NULL },
        { ROWS, "[{\"kind\":\"crack\"},7,{\"height\":\"1\",\"at\":\"x\"}]", NULL },
        { STEPS, "[]", NULL },
    };
    for (size_t i = 0; i < sizeof changes / sizeof changes[0]; i++) {
        read_changed(changes[i].field, changes[i].value, INSTRUMENTS_NOTED);
        goes_over();
    }
}

static void *no_memory(void *old, size_t size)
{
    (void)old;
    (void)size;
    return NULL;
}

static void a_pack_without_memory_takes_nothing(void)
{
    void *(*whole)(void *, size_t) = memory_resize;
    struct pack empty = { .bytes = NULL };
    read_changed(HEAT, NULL, INSTRUMENTS_NOTED);
    memory_resize = no_memory;
    pack_evidence(&empty, &evidence);
    memory_resize = whole;
    CHECK(empty.failed);
    pack_evidence(&empty, &evidence);
    CHECK(empty.failed && empty.size == 0 && empty.bytes == NULL);
    pack_empty(&empty);
    pack_evidence(&empty, &evidence);
    CHECK(!empty.failed && empty.size > 0);
    pack_free(&empty);
}

static const struct check_test tests[] = {
    { "evidence is the same behind the line", evidence_is_the_same_behind_the_line },
    { "a pack without memory takes nothing", a_pack_without_memory_takes_nothing },
};

int main(void)
{
    problems = kmp_problems_new();
    int result = CHECK_SUITE("wire", tests);
    kmp_problems_free(problems);
    pack_free(&pack);
    arena_free(&arena);
    return result;
}
