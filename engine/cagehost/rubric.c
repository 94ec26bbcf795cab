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

static void call_one(struct cagehost *cage, const struct call_request *request)
{
    struct call_output output;
    kmp_problems_clear(cage->problems);
    kmp_status status = hold_call(&output, cage->hold, request, cage->problems);
    const struct problem *said = problem_at(cage->problems, 0);
    if (status == KMP_OK)
        pack_points(&cage->out, &output);
    else if (status == KMP_FUNCTION_FAILED && said != NULL)
        pack_failure(&cage->out, said->line, said->args[1].value);
    else
        cagehost_end(); // no memory: a fresh cage has it
}

static void answer_attempt(struct cagehost *cage, struct unpack *payload)
{
    struct call_request request;
    uint32_t count = unpack_u32(payload);
    pack_u32(&cage->out, count);
    for (; count > 0; count--) {
        if (!unpack_call(&request, payload, &cage->work))
            cagehost_end();
        call_one(cage, &request);
    }
}

void answer_call(struct cagehost *cage, struct unpack *payload)
{
    if (cage->hold == NULL)
        cagehost_end();
    struct answers answers;
    cagehost_answers_begin(&answers, cage, FRAME_CALLED);
    for (uint32_t attempts = unpack_u32(payload); attempts > 0; attempts--) {
        answer_attempt(cage, payload);
        cagehost_answered(&answers, cage, attempts == 1);
    }
}
