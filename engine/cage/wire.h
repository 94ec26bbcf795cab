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
bool unpack_output(struct output *out, struct unpack *unpack, struct arena *arena,
                   const struct evidence *evidence);

// wire_call.c: calls of functions. A frame says once which functions may be called, then of every attempt what
// is asked of each. The names of the inputs follow pack_function.
struct call_function {
    struct call_request request; // its inputs are these
    struct call_input *inputs;
};
struct call_functions {
    struct call_function *items;
    uint32_t count;
};

void pack_function(struct pack *pack, uint32_t function, struct exact out_of, uint32_t inputs);
// False where there are none, too.
bool unpack_functions(struct call_functions *out, struct unpack *unpack, struct arena *arena);
// One attempt's call of the next function; none where its number is 0.
void pack_call(struct pack *pack, const struct call_request *call);
// An attempt's calls of `functions`: out[*count], with room for one of each. Their inputs are those of the
// functions, and stay until the next attempt's.
bool unpack_calls(struct call_request *out, uint32_t *count, struct unpack *unpack,
                  const struct call_functions *functions);

// What they gave: points and texts, or where and why it failed. Texts go once a frame, then their number.
struct call_says_sent {
    uint32_t count;
    uint8_t number[CALL_SAYS + 1]; // by call_answer.say; 0: not sent yet
};
struct call_says {
    uint32_t count;
    struct text en[CALL_SAYS], id[CALL_SAYS];
};

void pack_answer(struct pack *pack, const struct call_answer *answer, struct call_says_sent *sent);
// Checked: points within 0 and `out_of`, texts that can be shown.
bool unpack_answer(struct call_answer *out, struct unpack *unpack, struct call_says *says, struct exact out_of);

// wire_problem.c: complaints; unpacked, all of them are about `file`. False where they are none.
void pack_problems(struct pack *pack, const kmp_problems *problems);
bool unpack_problems(kmp_problems *out, struct unpack *unpack, const char *file);

#endif
