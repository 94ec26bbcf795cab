// SPDX-License-Identifier: Apache-2.0
// record.c -- what an explanation reads from its record
#include <string.h>

#include "explain.h"

uint32_t explain_member(const struct explanation *e, uint32_t object, const char *key)
{
    uint32_t node = tape_member(&e->record->tape, object, key);
    return node != 0 && tape_node(&e->record->tape, node)->kind != NODE_NULL ? node : 0;
}

const char *explain_text(struct explanation *e, uint32_t object, const char *key)
{
    uint32_t node = explain_member(e, object, key);
    return node != 0 ? arena_string(e->arena, tape_node(&e->record->tape, node)->text) : NULL;
}

const char *explain_say(struct explanation *e, uint32_t object, const char *key)
{
    static const char *const keys[] = { "en", "id" };
    uint32_t say = explain_member(e, object, key);
    if (say == 0)
        return NULL;
    const char *text = explain_text(e, say, keys[e->language]);
    return text != NULL ? text : explain_text(e, say, keys[1 - e->language]);
}

bool explain_true(const struct explanation *e, uint32_t object, const char *key)
{
    uint32_t node = tape_member(&e->record->tape, object, key);
    return node != 0 && tape_node(&e->record->tape, node)->kind == NODE_TRUE;
}

const char *explain_number(struct explanation *e, uint32_t object, const char *key, int32_t decimals)
{
    uint32_t node = explain_member(e, object, key);
    struct exact value;
    if (node == 0 || !exact_read_fraction(&value, tape_node(&e->record->tape, node)->text))
        return NULL;
    char shown[EXACT_TEXT];
    uint32_t size = decimals >= 0 ? exact_show(shown, value, decimals) : exact_write(shown, value);
    if (decimals < 0 && memchr(shown, '/', size) != NULL)
        size = exact_show(shown, value, 3); // a decimal that does not end
    return arena_string(e->arena, (struct text){ shown, size });
}
