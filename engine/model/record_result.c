// SPDX-License-Identifier: Apache-2.0
// record_result.c -- the result of a record: all of it but `made_by`
#include "record_result.h"

#include <stdlib.h>

struct member {
    struct text key;
    uint32_t node;
};

static int by_key(const void *a, const void *b)
{
    return text_canonical_order(((const struct member *)a)->key, ((const struct member *)b)->key);
}

void record_result(struct writer *w, struct arena *arena, const struct tape *record)
{
    struct member *members = arena_array(arena, (size_t)tape_node(record, 0)->count + 1, sizeof *members);
    if (members == NULL) {
        w->failed = true;
        return;
    }
    uint32_t count = 0;
    for (uint32_t i = tape_first(record, 0); i != 0; i = tape_node(record, i)->next)
        if (!text_is(tape_node(record, i)->key, "made_by"))
            members[count++] = (struct member){ tape_node(record, i)->key, i };
    qsort(members, count, sizeof *members, by_key);
    write_object(w);
    for (uint32_t i = 0; i < count; i++) {
        write_key_text(w, members[i].key);
        write_node(w, record, members[i].node, false);
    }
    write_object_end(w);
}
