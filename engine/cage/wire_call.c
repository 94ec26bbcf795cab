// SPDX-License-Identifier: Apache-2.0
// wire_call.c -- calls of a rubric's functions as they go over the line of trust
#include <string.h>

#include "wire.h"

enum { MOST_INPUTS = 4096, MOST_FUNCTIONS = 4096 };

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

// ---- asking ----

void pack_function(struct pack *pack, uint32_t function, struct exact out_of, uint32_t inputs)
{
    pack_u32(pack, function);
    pack_exact(pack, out_of);
    pack_u32(pack, inputs);
}

static bool unpack_function(struct call_function *out, struct unpack *unpack, struct arena *arena)
{
    struct call_request *request = &out->request;
    *request = (struct call_request){ .function = unpack_u32(unpack) };
    if (!unpack_exact(&request->out_of, unpack))
        return false;
    request->count = unpack_count(unpack, MOST_INPUTS, sizeof(uint32_t));
    request->inputs = out->inputs = arena_array(arena, (size_t)request->count + 1, sizeof *out->inputs);
    for (uint32_t i = 0; out->inputs != NULL && i < request->count; i++) {
        out->inputs[i].measure = unpack_text(unpack);
        unpack->broken |= out->inputs[i].measure.bytes == NULL;
    }
    return out->inputs != NULL && !unpack->broken;
}

bool unpack_functions(struct call_functions *out, struct unpack *unpack, struct arena *arena)
{
    out->count = unpack_count(unpack, MOST_FUNCTIONS, 3 * sizeof(uint32_t));
    out->items = arena_array(arena, (size_t)out->count + 1, sizeof *out->items);
    bool good = out->items != NULL && out->count > 0 && !unpack->broken;
    for (uint32_t i = 0; good && i < out->count; i++)
        good = unpack_function(&out->items[i], unpack, arena);
    return good;
}

void pack_call(struct pack *pack, const struct call_request *call)
{
    pack_u8(pack, call->function != 0);
    for (uint32_t i = 0; call->function != 0 && i < call->count; i++)
        pack_i64(pack, call->inputs[i].steps);
}

bool unpack_calls(struct call_request *out, uint32_t *count, struct unpack *unpack,
                  const struct call_functions *functions)
{
    *count = 0;
    for (uint32_t i = 0; i < functions->count; i++) {
        const struct call_function *function = &functions->items[i];
        if (unpack_u8(unpack) != 1)
            continue;
        for (uint32_t j = 0; j < function->request.count; j++)
            function->inputs[j].steps = unpack_i64(unpack);
        out[(*count)++] = function->request;
    }
    return !unpack->broken;
}

// ---- answering ----

// The texts of an answer: their number where this frame has them already, else 0 and the texts, which have the
// next number then.
static void pack_say(struct pack *pack, const struct call_answer *answer, struct call_says_sent *sent)
{
    uint8_t number = answer->say != 0 ? sent->number[answer->say] : 0;
    pack_u8(pack, number);
    if (number != 0)
        return;
    pack_text(pack, answer->en);
    pack_text(pack, answer->id);
    if (sent->count < CALL_SAYS)
        sent->number[answer->say] = (uint8_t)++sent->count;
}

void pack_answer(struct pack *pack, const struct call_answer *answer, struct call_says_sent *sent)
{
    bool given = answer->status == KMP_OK;
    pack_u8(pack, given);
    if (given) {
        pack_exact(pack, answer->points);
        pack_say(pack, answer, sent);
        return;
    }
    pack_u32(pack, answer->line);
    pack_string(pack, answer->why);
}

static bool shown(struct text text)
{
    return text.bytes != NULL && text.size > 0 && text_shown(text);
}

static bool unpack_new_say(struct call_answer *out, struct unpack *unpack, struct call_says *says)
{
    size_t room = sizeof((struct say_text *)0)->en;
    out->en = unpack_text(unpack);
    out->id = unpack_text(unpack);
    if (!shown(out->en) || !shown(out->id) || out->en.size >= room || out->id.size >= room)
        return false;
    if (says->count < CALL_SAYS) {
        says->en[says->count] = out->en;
        says->id[says->count++] = out->id;
    }
    return true;
}

static bool unpack_say(struct call_answer *out, struct unpack *unpack, struct call_says *says)
{
    uint8_t number = unpack_u8(unpack);
    if (number == 0)
        return unpack_new_say(out, unpack, says);
    if (number > says->count)
        return false;
    out->en = says->en[number - 1];
    out->id = says->id[number - 1];
    return true;
}

bool unpack_answer(struct call_answer *out, struct unpack *unpack, struct call_says *says, struct exact out_of)
{
    *out = (struct call_answer){ .status = unpack_u8(unpack) == 1 ? KMP_OK : KMP_FUNCTION_FAILED };
    if (out->status == KMP_OK)
        return unpack_exact(&out->points, unpack) && call_allows(out_of, out->points) &&
               unpack_say(out, unpack, says);
    out->line = unpack_u32(unpack);
    out->why = unpack_string(unpack);
    return !unpack->broken && shown(text_of(out->why));
}
