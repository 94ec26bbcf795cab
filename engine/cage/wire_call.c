// SPDX-License-Identifier: Apache-2.0
// wire_call.c -- calls of a rubric's functions as they go over the line of trust
#include <string.h>

#include "wire.h"

enum { MOST_INPUTS = 4096 };

// Most are small whole numbers; the rest goes as text.
static void pack_exact(struct pack *pack, struct exact value)
{
    char text[EXACT_TEXT];
    kmp_num small = exact_num(value);
    bool whole = small.d == 1;
    pack_u8(pack, whole);
    if (whole)
        pack_i64(pack, small.n);
    else
        pack_text(pack, (struct text){ text, exact_write(text, value) });
}

static bool unpack_exact(struct exact *out, struct unpack *unpack)
{
    if (unpack_u8(unpack) == 1) {
        *out = exact_int(unpack_i64(unpack));
        return !unpack->broken;
    }
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

void pack_points(struct pack *pack, const struct call_output *output)
{
    pack_u8(pack, 1);
    pack_exact(pack, output->points);
    pack_string(pack, output->say.en);
    pack_string(pack, output->say.id);
}

void pack_failure(struct pack *pack, uint32_t line, const char *why)
{
    pack_u8(pack, 0);
    pack_u32(pack, line);
    pack_string(pack, why);
}

static bool shown(struct text text)
{
    return text.bytes != NULL && text.size > 0 && text_invalid_at(text.bytes, text.size) == text.size &&
           text_hidden(text, false) < 0;
}

bool unpack_answer(struct call_answer *out, struct unpack *unpack, struct exact out_of)
{
    *out = (struct call_answer){ .status = unpack_u8(unpack) == 1 ? KMP_OK : KMP_FUNCTION_FAILED };
    if (out->status != KMP_OK) {
        out->line = unpack_u32(unpack);
        out->why = unpack_string(unpack);
        return !unpack->broken && shown(text_of(out->why));
    }
    if (!unpack_exact(&out->points, unpack))
        return false;
    out->en = unpack_text(unpack);
    out->id = unpack_text(unpack);
    size_t room = sizeof((struct say_text *)0)->en;
    return shown(out->en) && shown(out->id) && out->en.size < room && out->id.size < room &&
           exact_order(out->points, exact_min(out_of, exact_int(0))) >= 0 &&
           exact_order(out->points, exact_max(out_of, exact_int(0))) <= 0;
}
