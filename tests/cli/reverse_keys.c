// SPDX-License-Identifier: Apache-2.0
// reverse_keys.c -- JSON from standard input to standard output with the members of every object in reverse
// order
#include <jansson.h>

static json_t *reversed(const json_t *value);

static json_t *reversed_object(const json_t *object)
{
    const char *key, *keys[256];
    size_t count = 0;
    json_t *member, *out = json_object();
    json_object_foreach ((json_t *)object, key, member) {
        if (count < 256)
            keys[count++] = key;
    }
    while (count-- > 0)
        json_object_set_new(out, keys[count], reversed(json_object_get(object, keys[count])));
    return out;
}

static json_t *reversed_list(const json_t *list)
{
    json_t *out = json_array();
    for (size_t i = 0; i < json_array_size(list); i++)
        json_array_append_new(out, reversed(json_array_get(list, i)));
    return out;
}

static json_t *reversed(const json_t *value)
{
    if (json_is_object(value))
        return reversed_object(value);
    return json_is_array(value) ? reversed_list(value) : json_copy((json_t *)value);
}

int main(void)
{
    json_t *paper = json_loadf(stdin, JSON_REJECT_DUPLICATES, NULL);
    if (paper == NULL)
        return 65;
    json_t *out = reversed(paper);
    int failed = json_dumpf(out, stdout, JSON_INDENT(3)) != 0 || putchar('\n') == EOF;
    json_decref(out);
    json_decref(paper);
    return failed;
}
