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

static void call_one(struct cagehost *cage, struct unpack *payload)
{
    struct call_request request;
    struct call_output output;
    if (!unpack_call(&request, payload, &cage->work))
        cagehost_end();
    kmp_problems_clear(cage->problems);
    kmp_status status = hold_call(&output, cage->hold, &request, cage->problems);
    pack_u8(&cage->out, status == KMP_OK);
    if (status == KMP_OK)
        pack_called(&cage->out, &output);
    else
        pack_problems(&cage->out, cage->problems);
}

void answer_call(struct cagehost *cage, struct unpack *payload)
{
    uint32_t count = unpack_u32(payload);
    if (cage->hold == NULL)
        cagehost_end();
    cagehost_begin(cage, FRAME_CALLED);
    for (uint32_t i = 0; i < count; i++)
        call_one(cage, payload);
    cagehost_send(cage);
}
