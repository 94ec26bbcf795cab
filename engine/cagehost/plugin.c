// SPDX-License-Identifier: Apache-2.0
// plugin.c -- a plugin in its cage: loaded, asked what it declares, asked to measure
#include "../plugin/attach.h"
#include "../plugin/run.h"
#include "cagehost.h"

#define PLUGIN_PATH "/proc/self/fd/4"
_Static_assert(CAGE_PLUGIN == 4, "the path names the descriptor");

// ---- setting up ----

// A data file, asked of the engine: there is no way to a file from here.
static kmp_status ask_for_file(struct host *host, struct host_file *file)
{
    struct cagehost *cage = host->user;
    struct frame frame;
    cagehost_begin(cage, FRAME_WANT);
    pack_string(&cage->out, file->name);
    cagehost_send(cage);
    cagehost_receive(&frame, cage);
    if (frame.kind != FRAME_FILE)
        cagehost_end();
    struct text bytes = unpack_text(&frame.payload);
    file->bytes = (struct text){ arena_string(host->arena, bytes), bytes.size };
    return file->bytes.bytes != NULL ? KMP_OK : KMP_PLUGIN_NO_DATA;
}

static kmp_status set_up(struct cagehost *cage)
{
    struct trade *trade = &cage->trade;
    kmp_status status = attach_load(trade, PLUGIN_PATH, cage->problems);
    cagehost_work(cage);
    if (status == KMP_OK)
        status = attach_look(trade, cage->problems);
    struct host *host = arena_alloc(&cage->kept, sizeof *host);
    if (status != KMP_OK || host == NULL)
        return status != KMP_OK ? status : KMP_NO_MEMORY;
    host_prepare(host, &cage->kept, ask_for_file, cage->problems);
    host->user = cage;
    return attach_open(trade, host, cage->problems);
}

void answer_load(struct cagehost *cage, struct unpack *payload)
{
    if (cage->trade.handle != NULL || cage->working || !unpack_done(payload))
        cagehost_end();
    kmp_status status = set_up(cage);
    cagehost_begin(cage, FRAME_DECLARED);
    pack_u8(&cage->out, status == KMP_OK);
    if (status == KMP_OK)
        pack_plugin(&cage->out, cage->trade.plugin);
    else
        pack_problems(&cage->out, cage->problems);
    cagehost_send(cage);
}

// ---- measuring ----

static void measure_one(struct cagehost *cage, const struct measure_request *request, struct unpack *payload)
{
    const kmp_task *task = &cage->trade.plugin->tasks[request->task];
    struct evidence evidence;
    struct output output;
    if (!unpack_evidence(&evidence, payload, &cage->work, task))
        cagehost_end();
    kmp_status status = run_measure(&output, &cage->work, cage->trade.plugin, cage->trade.self, request->task,
                                    &evidence, request->settings, request->setting_count);
    pack_u8(&cage->out, status == KMP_OK);
    if (status == KMP_OK)
        pack_output(&cage->out, &output);
}

void answer_measure(struct cagehost *cage, struct unpack *payload)
{
    struct measure_request request;
    struct answers answers;
    if (cage->trade.plugin == NULL || !unpack_request(&request, payload, &cage->work) ||
        request.task >= cage->trade.plugin->task_count)
        cagehost_end();
    cagehost_answers_begin(&answers, cage, FRAME_MEASURED);
    for (uint32_t i = 0; i < request.attempts; i++) {
        measure_one(cage, &request, payload);
        cagehost_answered(&answers, cage, i + 1 == request.attempts);
    }
}
