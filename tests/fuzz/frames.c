// SPDX-License-Identifier: Apache-2.0
// frames.c FOLDER -- good frames for fuzz_frame to begin with: what our trades declare, an output, an answer, a
// call
#include "cage/frame.h"
#include "cage/wire.h"
#include "plugin/load.h"
#include "target.h"

static const char *folder;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    (void)bytes;
    (void)size;
    return 0;
}

static void keep(const char *name, struct pack *pack)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    REQUIRE(frame_end(pack));
    FILE *file = fopen(path, "wb");
    REQUIRE(file != NULL && putc(255, file) != EOF && fwrite(pack->bytes, 1, pack->size, file) == pack->size &&
            fclose(file) == 0);
}

static void keep_declared(struct pack *pack, const char *trade_id)
{
    char path[4096];
    struct trade trade;
    const char *build = getenv("KOMPETEN_BUILD");
    snprintf(path, sizeof path, "%s/plugins/%s.so", build != NULL ? build : "build", trade_id);
    REQUIRE(trade_open(&trade, path, NULL) == KMP_OK);
    frame_begin(pack, FRAME_DECLARED, 1);
    pack_u8(pack, 1);
    pack_plugin(pack, trade.plugin);
    keep(trade_id, pack);
    trade_close(&trade);
}

static void keep_output(struct pack *pack)
{
    struct put puts[] = {
        { .kind = PUT_NUMBER,
          .limited = true,
          .value = kmp_frac(19, 2),
          .error = kmp_frac(1, 10),
          .limit = { .low = kmp_int(9), .high = kmp_int(10), .standard = "S", .edition = "E", .clause = "C" } },
        { .kind = PUT_TEXT, .measure = 1, .text = "E 71" },
        { .kind = PUT_REPORT, .severity = KMP_WARNING, .at = { 0, 0, 0, 0 }, .notice = 0 },
    };
    struct output output = { puts, 3, 3, KMP_DONE };
    frame_begin(pack, FRAME_MEASURED, 2);
    pack_u8(pack, 1);
    pack_output(pack, &output);
    keep("measured", pack);
}

static void keep_call(struct pack *pack)
{
    struct call_input input = { { "width", 5 }, 19 };
    struct call_request request = { .function = 1, .count = 1, .inputs = &input }, none = { 0 };
    frame_begin(pack, FRAME_CALL, 3);
    pack_u32(pack, 1);
    pack_u32(pack, 2);
    for (uint32_t function = 1; function <= 2; function++) {
        pack_function(pack, function, exact_int(3), 1);
        pack_text(pack, input.measure);
    }
    pack_call(pack, &request);
    pack_call(pack, &none);
    keep("call", pack);
}

static void keep_answers(struct pack *pack)
{
    struct call_says_sent sent = { 0 };
    struct call_answer given = { .points = { 5, 2 }, .en = TEXT("Even."), .id = TEXT("Rata."), .say = 1 };
    struct call_answer failed = { .status = KMP_FUNCTION_FAILED, .line = 7, .why = "no such input" };
    frame_begin(pack, FRAME_CALLED, 3);
    pack_u32(pack, 3);
    pack_answer(pack, &given, &sent);
    pack_answer(pack, &failed, &sent);
    pack_answer(pack, &given, &sent);
    keep("called", pack);
}

static void keep_problems(struct pack *pack)
{
    kmp_problems *problems = kmp_problems_new();
    problem_say(problems, KMP_ERROR, KMP_RUBRIC_UNKNOWN_WORD, NULL, "word", "os", NULL);
    frame_begin(pack, FRAME_PLAN, 4);
    pack_u8(pack, 0);
    pack_problems(pack, problems);
    keep("problems", pack);
    kmp_problems_free(problems);
}

int main(int argc, char **argv)
{
    static const char *const trades[] = { "welding", "automotive", "barista", "digital" };
    struct pack pack = { .bytes = NULL };
    folder = argc == 2 ? argv[1] : ".";
    for (size_t i = 0; i < sizeof trades / sizeof trades[0]; i++)
        keep_declared(&pack, trades[i]);
    keep_output(&pack);
    keep_call(&pack);
    keep_answers(&pack);
    keep_problems(&pack);
    pack_free(&pack);
    return 0;
}
