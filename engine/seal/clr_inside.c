// SPDX-License-Identifier: Apache-2.0
// clr_inside.c -- the credentials in a learner record, each as it would be given by itself
#include "verify_parts.h"

static void write_one(struct writer *w, struct arena *arena, const struct tape *tape, uint32_t node)
{
    struct writer one = { .bytes = NULL };
    struct text jwt;
    bool enveloped = bundle_envelope(&jwt, tape, node) && jwt.bytes != NULL;
    if (enveloped || tape_node(tape, node)->kind == NODE_STRING) {
        write_text(w, enveloped ? jwt : tape_node(tape, node)->text);
        return;
    }
    write_node(&one, tape, node, false);
    char *text = one.failed ? NULL : arena_string(arena, (struct text){ one.bytes, (uint32_t)one.size });
    w->failed = w->failed || text == NULL;
    write_string(w, text != NULL ? text : "");
    writer_free(&one);
}

kmp_status kmp_clr_inside(kmp_text *inside, const char *credential, size_t size, const char *name,
                          kmp_problems *problems)
{
    struct arena arena = { 0 };
    struct writer w = { .bytes = NULL };
    struct bundle bundle = { .count = 0 };
    struct tape tape;
    struct jwt jwt;
    *inside = (kmp_text){ NULL, 0 };
    kmp_status status =
        verify_open(&tape, &jwt, &arena, (struct text){ credential, (uint32_t)size }, name, problems);
    if (status == KMP_OK && tape_node(&tape, 0)->kind == NODE_OBJECT && !bundle_read(&bundle, &arena, &tape, 0))
        status = KMP_NO_MEMORY;
    if (status == KMP_OK) {
        write_list(&w);
        for (uint32_t i = 0; i < bundle.count; i++)
            write_one(&w, &arena, &tape, bundle.items[i]);
        write_list_end(&w);
        status = writer_take(&w, inside);
    }
    writer_free(&w);
    arena_free(&arena);
    return status;
}
