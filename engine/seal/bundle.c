// SPDX-License-Identifier: Apache-2.0
// bundle.c -- what is in a learner record, and what is in an envelope
#include "bundle.h"

#include <string.h>

#include "jwt.h"
#include "paper.h"
#include "schema.h"

bool bundle_read(struct bundle *out, struct arena *arena, const struct tape *tape, uint32_t object)
{
    uint32_t subject = paper_own(tape, object, "credentialSubject");
    uint32_t inside = schema_has_type(tape, object, "ClrCredential")
                          ? paper_member(tape, subject, "verifiableCredential")
                          : 0;
    *out = (struct bundle){ .count = 0 };
    if (inside == 0)
        return true;
    bool list = tape_node(tape, inside)->kind == NODE_LIST;
    out->items =
        arena_array(arena, (list ? (size_t)tape_node(tape, inside)->count : 1) + 1, sizeof *out->items);
    if (out->items == NULL)
        return false;
    uint32_t item = list ? tape_first(tape, inside) : inside;
    for (; item != 0; item = list ? tape_node(tape, item)->next : 0)
        out->items[out->count++] = item;
    return true;
}

bool bundle_envelope(struct text *jwt, const struct tape *tape, uint32_t node)
{
    static const char prefix[] = "data:application/vc+jwt,";
    enum { SKIP = sizeof prefix - 1 };
    *jwt = (struct text){ NULL, 0 };
    if (tape_node(tape, node)->kind != NODE_OBJECT ||
        !schema_has_type(tape, node, "EnvelopedVerifiableCredential"))
        return false;
    struct text id = paper_own_text(tape, node, "id");
    if (id.size > SKIP && memcmp(id.bytes, prefix, SKIP) == 0 &&
        jwt_is((struct text){ id.bytes + SKIP, id.size - SKIP }))
        *jwt = (struct text){ id.bytes + SKIP, id.size - SKIP };
    return true;
}
