// SPDX-License-Identifier: Apache-2.0
// attacks.h -- the attack rubrics of ../shared/data/lua-attacks.json as text
#ifndef KOMPETEN_TESTS_ATTACKS_H
#define KOMPETEN_TESTS_ATTACKS_H

#include <jansson.h>
#include <stdbool.h>
#include <stdio.h>

enum { SCRIPT = 512 * 1024 };

// Adds a part of an attack; the text is bytes written as Latin-1, %d the number where there is one.
static inline size_t add_part(char *lua, size_t size, const json_t *part, const json_int_t *number)
{
    const char *at = json_string_value(part), *end = at + json_string_length(part);
    for (; at < end && size < SCRIPT; at++) {
        if (number != NULL && at[0] == '%' && at[1] == 'd') {
            size += (size_t)sprintf(lua + size, "%lld", (long long)*number);
            at++;
        } else if ((unsigned char)*at < 0x80) {
            lua[size++] = *at;
        } else {
            lua[size++] = (char)((*at & 3) << 6 | (at[1] & 0x3F));
            at++;
        }
    }
    return size;
}

static inline size_t build_attack(char *lua, const json_t *attack)
{
    const json_t *whole = json_object_get(attack, "lua"), *part;
    if (whole != NULL)
        return add_part(lua, 0, whole, NULL);
    size_t size = 0, i;
    json_array_foreach (json_object_get(attack, "lua_parts"), i, part) {
        json_int_t low = json_integer_value(json_array_get(part, 1));
        json_int_t high = json_integer_value(json_array_get(part, 2));
        bool numbered = json_array_size(part) == 3;
        for (json_int_t n = numbered ? low : 0; n < (numbered ? high : low); n++)
            size = add_part(lua, size, json_array_get(part, 0), numbered ? &n : NULL);
    }
    return size;
}

#endif
