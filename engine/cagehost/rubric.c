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

static void answer_attempt(struct cagehost *cage, struct unpack *payload,
                           const struct call_functions *functions, struct call_says_sent *sent)
{
    struct call_functions calls;
    if (!unpack_calls(&calls, payload, functions, &cage->work))
        cagehost_end();
    struct call_answer *answers = arena_array(&cage->work, (size_t)calls.count + 1, sizeof *answers);
    if (answers == NULL ||
        hold_calls(answers, cage->hold, calls.items, calls.count, &cage->work, cage->problems) != KMP_OK)
        cagehost_end(); // no memory: a fresh cage has it
    pack_u32(&cage->out, calls.count);
    for (uint32_t i = 0; i < calls.count; i++)
        pack_answer(&cage->out, &answers[i], sent);
}

void answer_call(struct cagehost *cage, struct unpack *payload)
{
    struct call_functions functions;
    struct call_says_sent sent = { 0 };
    struct answers answers;
    uint32_t attempts = unpack_u32(payload);
    if (cage->hold == NULL || !unpack_functions(&functions, payload, &cage->work))
        cagehost_end();
    cagehost_answers_begin(&answers, cage, FRAME_CALLED);
    for (; attempts > 0; attempts--) {
        answer_attempt(cage, payload, &functions, &sent);
        if (cagehost_answered(&answers, cage, attempts == 1))
            sent = (struct call_says_sent){ 0 };
    }
}
