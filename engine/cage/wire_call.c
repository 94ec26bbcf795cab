// SPDX-License-Identifier: Apache-2.0
// wire_call.c -- calls of a rubric's functions as they go over the line of trust
#include <string.h>

#include "wire.h"

enum { MOST_INPUTS = 4096 };

static void pack_exact(struct pack *pack, struct exact value)
{
    char text[EXACT_TEXT];
    pack_text(pack, (struct text){ text, exact_write(text, value) });
}

static bool unpack_exact(struct exact *out, struct unpack *unpack)
{
    struct text text = unpack_text(unpack);
    return text.bytes != NULL && exact_read_fraction(out, text) && exact_given(*out);
}

void pack_call(struct pack *pack, const struct call_request *call)
{
    pack_u32(pack, call->function);
    pack_exact(pack, call->out_of);
    pack_u32(pack, call->count);
    for (uint32_t i = 0; i < call->count; i++) {
        pack_text(pack, call->inputs[i].measure);
        pack_i64(pack, call->inputs[i].steps);
    }
}

bool unpack_call(struct call_request *out, struct unpack *unpack, struct arena *arena)
{
    *out = (struct call_request){ .function = unpack_u32(unpack) };
    if (!unpack_exact(&out->out_of, unpack))
        return false;
    out->count = unpack_count(unpack, MOST_INPUTS, 12);
    struct call_input *inputs = arena_array(arena, (size_t)out->count + 1, sizeof *inputs);
    for (uint32_t i = 0; inputs != NULL && i < out->count; i++) {
        inputs[i].measure = unpack_text(unpack);
        inputs[i].steps = unpack_i64(unpack);
        unpack->broken |= inputs[i].measure.bytes == NULL;
    }
    out->inputs = inputs;
    return inputs != NULL && !unpack->broken;
}

void pack_called(struct pack *pack, const struct call_output *output)
{
    pack_exact(pack, output->points);
    pack_string(pack, output->say.en);
    pack_string(pack, output->say.id);
}

static bool unpack_say(char *out, size_t room, struct unpack *unpack)
{
    struct text text = unpack_text(unpack);
    if (text.bytes == NULL || text.size == 0 || text.size >= room ||
        text_invalid_at(text.bytes, text.size) != text.size || text_hidden(text, false) >= 0)
        return false;
    memcpy(out, text.bytes, (size_t)text.size + 1);
    return true;
}

bool unpack_called(struct call_output *out, struct unpack *unpack, struct exact out_of)
{
    return unpack_exact(&out->points, unpack) && exact_order(out->points, exact_int(0)) >= 0 &&
           exact_order(out->points, out_of) <= 0 && unpack_say(out->say.en, sizeof out->say.en, unpack) &&
           unpack_say(out->say.id, sizeof out->say.id, unpack);
}
