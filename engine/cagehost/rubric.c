// SPDX-License-Identifier: Apache-2.0
// rubric.c -- a rubric in its cage: read to a plan, its functions called
#include "cagehost.h"

#include "../rubric/read.h"

void answer_read(struct cagehost *cage, struct unpack *payload)
{
    struct text lua = unpack_text(payload);
    const char *kept = arena_string(&cage->kept, lua);
    if (!unpack_done(payload) || kept == NULL || cage->hold != NULL)
        cagehost_end();
    struct writer plan = { 0 };
    kmp_status status = rubric_read(&plan, kept, lua.size, NULL, cage->problems);
    cage->hold = hold_new(kept, lua.size);
    if (cage->hold == NULL)
        cagehost_end();
    cagehost_begin(cage, FRAME_PLAN);
    pack_u8(&cage->out, status == KMP_OK);
    if (status == KMP_OK)
        pack_text(&cage->out, (struct text){ plan.bytes, (uint32_t)plan.size });
    else
        pack_problems(&cage->out, cage->problems);
    cagehost_send(cage);
    writer_free(&plan);
}

// The attempts of one frame: what may be called, and room for the calls and answers of one attempt.
struct asked {
    struct call_functions functions;
    struct call_request *calls;
    struct call_answer *answers;
    struct call_says_sent sent;
};

static bool begin(struct asked *asked, struct cagehost *cage, struct unpack *payload)
{
    if (cage->hold == NULL || !unpack_functions(&asked->functions, payload, &cage->work))
        return false;
    asked->calls = arena_array(&cage->work, asked->functions.count, sizeof *asked->calls);
    asked->answers = arena_array(&cage->work, asked->functions.count, sizeof *asked->answers);
    return asked->calls != NULL && asked->answers != NULL;
}

static void answer_attempt(struct cagehost *cage, struct unpack *payload, struct asked *asked)
{
    uint32_t count;
    if (!unpack_calls(asked->calls, &count, payload, &asked->functions))
        cagehost_end();
    if (hold_calls(asked->answers, cage->hold, asked->calls, count, &cage->work, cage->problems) != KMP_OK)
        cagehost_end(); // no memory: a fresh cage has it
    pack_u32(&cage->out, count);
    for (uint32_t i = 0; i < count; i++)
        pack_answer(&cage->out, &asked->answers[i], &asked->sent);
}

void answer_call(struct cagehost *cage, struct unpack *payload)
{
    struct asked asked = { .sent = { 0 } };
    struct answers answers;
    uint32_t attempts = unpack_u32(payload);
    if (!begin(&asked, cage, payload))
        cagehost_end();
    cagehost_answers_begin(&answers, cage, FRAME_CALLED);
    for (; attempts > 0; attempts--) {
        answer_attempt(cage, payload, &asked);
        if (cagehost_answered(&answers, cage, attempts == 1))
            asked.sent = (struct call_says_sent){ 0 };
    }
}
