// SPDX-License-Identifier: Apache-2.0
// fuzz_frame.c -- any bytes as what a cage sends, or is sent: taken apart as far as they are frames, never
// believed
//
// The first byte tells in pieces of how many bytes they arrive. What a cage declares is looked at as the engine
// does; what it put out is judged by the desk against a declared task without evidence.
#include "cage/frame.h"
#include "cage/wire.h"
#include "plugin/declare.h"
#include "plugin/desk.h"
#include "target.h"

static const kmp_field fields[] = { { "width", "Width", "Lebar", KMP_QUANTITY, "mm", NULL, NULL, NULL, 0, 1,
                                      NULL, 0, NULL, 0, -1 } };
static const kmp_measure measures[] = {
    { "width", "Width", "Lebar", "mm", 2, KMP_QUANTITY, NULL, -1, NULL, 0, "none" },
    { "name", "Name", "Nama", NULL, 0, KMP_TEXT, NULL, -1, NULL, 0, "none" }
};
static const kmp_notice notices[] = { { "odd", "Odd.", "Ganjil." } };
static const kmp_task task = { "piece", "Piece", "Benda", fields, 1, measures, 2, NULL, 0, notices, 1 };
static const kmp_plugin plugin = { .abi = KMP_ABI,
                                   .id = "fuzz",
                                   .title = "F",
                                   .title_id = "F",
                                   .version = "1",
                                   .vendor = "v",
                                   .license = "l",
                                   .tasks = &task,
                                   .task_count = 1 };

static void take_output(struct unpack *payload, struct arena *arena)
{
    struct output output;
    struct measures taken;
    struct slot slot = { .count = 0 };
    struct evidence evidence = { .task = &task, .slots = &slot };
    struct trade trade = { .plugin = &plugin };
    if (unpack_u8(payload) != 1 || !unpack_output(&output, payload, arena, &evidence))
        return;
    kmp_problems *problems = kmp_problems_new();
    if (desk_take(&taken, arena, &trade, &evidence, &output, problems) == KMP_OK)
        REQUIRE(taken.count == 2);
    kmp_problems_free(problems);
}

static void take_problems(struct unpack *payload)
{
    kmp_problems *problems = kmp_problems_new();
    if (unpack_u8(payload) != 1 && unpack_problems(problems, payload, "input"))
        for (size_t i = 0; i < kmp_problems_count(problems); i++)
            REQUIRE(kmp_problems_get(problems, i, KMP_INDONESIAN).text != NULL);
    kmp_problems_free(problems);
}

static void take_declared(struct unpack *payload, struct arena *arena)
{
    kmp_plugin declared;
    struct writer w = { .bytes = NULL };
    struct unpack again = *payload;
    if (unpack_u8(payload) == 1 && unpack_plugin(&declared, payload, arena) &&
        declare_fault(arena, &declared) == NULL)
        declare_write(&w, &declared);
    writer_free(&w);
    take_problems(&again);
}

static void take_answers(struct unpack *payload)
{
    struct call_answer answer;
    struct call_says says;
    says.count = 0;
    for (uint32_t count = unpack_u32(payload); count > 0 && !payload->broken; count--)
        if (unpack_answer(&answer, payload, &says, exact_int(3)) && answer.status == KMP_OK)
            REQUIRE(exact_given(answer.points) && answer.en.bytes != NULL && answer.id.bytes != NULL);
    REQUIRE(says.count <= CALL_SAYS);
}

static void take_request(struct unpack *payload, struct arena *arena)
{
    struct measure_request request;
    struct evidence evidence;
    if (!unpack_request(&request, payload, arena))
        return;
    for (uint32_t i = 0; i < request.attempts && !payload->broken; i++)
        unpack_evidence(&evidence, payload, arena, &task);
}

static void take_calls(struct unpack *payload, struct arena *arena)
{
    struct call_functions functions;
    uint32_t attempts = unpack_u32(payload), count;
    if (!unpack_functions(&functions, payload, arena))
        return;
    struct call_request *calls = arena_array(arena, functions.count, sizeof *calls);
    for (; calls != NULL && attempts > 0 && !payload->broken; attempts--)
        if (unpack_calls(calls, &count, payload, &functions))
            REQUIRE(count <= functions.count);
}

static void take(struct frame *frame, struct arena *arena)
{
    struct unpack whole = frame->payload;
    switch (frame->kind) {
    case FRAME_DECLARED:
        take_declared(&frame->payload, arena);
        break;
    case FRAME_MEASURED:
        take_output(&frame->payload, arena);
        break;
    case FRAME_MEASURE:
        take_request(&frame->payload, arena);
        break;
    case FRAME_PLAN:
        take_problems(&frame->payload);
        break;
    case FRAME_CALLED:
        take_answers(&frame->payload);
        break;
    case FRAME_CALL:
        take_calls(&frame->payload, arena);
        break;
    default:
        break;
    }
    const char *text = unpack_string(&whole);
    REQUIRE(text == NULL || text + strlen(text) < whole.end);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    struct inbox inbox = { .bytes = NULL };
    struct arena arena = { 0 };
    size_t piece = size > 0 ? 1 + (size_t)bytes[0] * 16 : 1;
    int state = 0;
    for (size_t at = 1; at < size && state >= 0;) {
        struct frame frame;
        size_t room, next = size - at < piece ? size - at : piece;
        char *to = inbox_room(&inbox, &room);
        REQUIRE(to != NULL && room > 0);
        next = next < room ? next : room;
        memcpy(to, bytes + at, next);
        inbox.size += next;
        at += next;
        while ((state = inbox_frame(&frame, &inbox)) == 1)
            take(&frame, &arena);
    }
    inbox_free(&inbox);
    arena_free(&arena);
    return 0;
}
