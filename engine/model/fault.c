// SPDX-License-Identifier: Apache-2.0
// fault.c -- what is said about a value that is wrong, with its place
#include <stdio.h>
#include <string.h>

#include "value.h"

void fault_say(struct faults *faults, uint32_t node, kmp_status status, const char *name, const char *value,
               const char *name2, const char *value2)
{
    if (faults->first == KMP_OK)
        faults->first = status;
    tape_say(faults->problems, faults->tape, node, faults->severity, status, name, value, name2, value2, NULL);
}

void fault_kind(struct faults *faults, uint32_t node, const char *expected)
{
    fault_say(faults, node, KMP_WRONG_KIND, "expected", expected, "found",
              tape_kind_name(tape_node(faults->tape, node)));
}

void fault_no_memory(struct faults *faults)
{
    if (!faults->starved)
        problem_say(faults->problems, KMP_ERROR, KMP_NO_MEMORY, NULL, NULL);
    faults->starved = true;
}

kmp_status fault_status(const struct faults *faults)
{
    return faults->starved ? KMP_NO_MEMORY : faults->first;
}

void fault_unknown_key(struct faults *faults, uint32_t node, struct text near)
{
    const char *key = fault_quote(faults, tape_node(faults->tape, node)->key);
    if (near.bytes != NULL)
        fault_say(faults, node, KMP_UNKNOWN_KEY_NEAR, "key", key, "near", fault_quote(faults, near));
    else
        fault_say(faults, node, KMP_UNKNOWN_KEY, "key", key, NULL, NULL);
}

const char *fault_quote(struct faults *faults, struct text text)
{
    const char *copy = arena_string(faults->arena, text);
    if (copy == NULL)
        fault_no_memory(faults);
    return copy != NULL ? copy : "";
}

const char *fault_printf(struct faults *faults, const char *format, ...)
{
    char text[EXACT_TEXT * 2 + 1024];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    return fault_quote(faults, text_of(text));
}

const char *fault_choices(struct faults *faults, const char *const *words)
{
    size_t size = 1;
    for (uint32_t i = 0; words[i] != NULL; i++)
        size += strlen(words[i]) + 4;
    char *list = arena_alloc(faults->arena, size), *end = list;
    if (list == NULL) {
        fault_no_memory(faults);
        return "";
    }
    for (uint32_t i = 0; words[i] != NULL; i++) {
        const char *parts[] = { i > 0 ? ", \"" : "\"", words[i], "\"" };
        for (uint32_t part = 0; part < 3; part++) {
            size_t length = strlen(parts[part]);
            memcpy(end, parts[part], length);
            end += length;
        }
    }
    return list;
}
