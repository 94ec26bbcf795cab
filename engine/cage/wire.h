// SPDX-License-Identifier: Apache-2.0
// wire.h -- what goes over the line of trust, packed and unpacked: declarations, evidence, output, calls,
// complaints
#ifndef KOMPETEN_CAGE_WIRE_H
#define KOMPETEN_CAGE_WIRE_H

#include <kompeten/plugin.h>

#include "../base/problem.h"
#include "../model/call.h"
#include "../model/output.h"
#include "pack.h"

// wire_declare.c: all that is declared; the functions stay where they are. Unpacked, texts lie in the payload
// and tables in the arena, and nothing has been checked but that it is there. False where it is none, or no
// memory.
void pack_plugin(struct pack *pack, const kmp_plugin *plugin);
bool unpack_plugin(kmp_plugin *out, struct unpack *unpack, struct arena *arena);

// wire_measure.c
struct measure_request {
    uint32_t task, setting_count, attempts;
    const struct desk_setting *settings;
};

void pack_request(struct pack *pack, const struct measure_request *request);
bool unpack_request(struct measure_request *out, struct unpack *unpack, struct arena *arena);
// One attempt's readings: no candidate, no pointer into a submission, nothing but values by slot.
void pack_evidence(struct pack *pack, const struct evidence *evidence);
bool unpack_evidence(struct evidence *out, struct unpack *unpack, struct arena *arena, const kmp_task *task);
void pack_output(struct pack *pack, const struct output *output);
bool unpack_output(struct output *out, struct unpack *unpack, struct arena *arena);

// wire_call.c: a call of a function, and what it gave: points and texts, or where and why it failed. Unpacked,
// an answer has been checked: points within 0 and `out_of`, texts that can be shown.
void pack_call(struct pack *pack, const struct call_request *call);
bool unpack_call(struct call_request *out, struct unpack *unpack, struct arena *arena);
void pack_points(struct pack *pack, const struct call_output *output);
void pack_failure(struct pack *pack, uint32_t line, const char *why);
bool unpack_answer(struct call_answer *out, struct unpack *unpack, struct exact out_of);

// wire_problem.c: complaints; unpacked, all of them are about `file`. False where they are none.
void pack_problems(struct pack *pack, const kmp_problems *problems);
bool unpack_problems(kmp_problems *out, struct unpack *unpack, const char *file);

#endif
