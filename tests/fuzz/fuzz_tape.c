// SPDX-License-Identifier: Apache-2.0
// fuzz_tape.c -- the strict reader against jansson as oracle, and the canonical writer against the reader
//
// Declared differences: jansson refuses numbers that do not fit its own types, ours keeps them as text; ours
// bounds bytes, depth and values more narrowly. Everything else has to agree.
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/writer.h"

#define REQUIRE(condition) ((condition) ? (void)0 : abort())

static void require_same(const struct tape *tape, uint32_t index, const json_t *json);

static void require_same_number(struct text text, const json_t *json)
{
    char digits[512];
    if (text.size >= sizeof digits)
        return;
    memcpy(digits, text.bytes, text.size);
    digits[text.size] = 0;
    if (json_is_integer(json))
        REQUIRE(strtoll(digits, NULL, 10) == json_integer_value(json));
    else
        REQUIRE(json_is_real(json) && strtod(digits, NULL) <= json_real_value(json) &&
                strtod(digits, NULL) >= json_real_value(json));
}

// All members stand in their order, by the plain comparison.
static void require_order(const struct tape *tape, const struct node *object)
{
    uint32_t members = 0;
    for (uint32_t i = object->first, before = 0; i != 0; before = i, i = tape_node(tape, i)->after, members++)
        REQUIRE(before == 0 || text_utf16_order(tape_node(tape, before)->key, tape_node(tape, i)->key) < 0);
    REQUIRE(members == object->count);
}

static void require_same_members(const struct tape *tape, uint32_t index, const json_t *json)
{
    require_order(tape, tape_node(tape, index));
    REQUIRE(json_is_object(json) && json_object_size(json) == tape_node(tape, index)->count);
    for (uint32_t i = tape_first(tape, index); i != 0; i = tape_node(tape, i)->next) {
        struct text key = tape_node(tape, i)->key;
        char *name = strndup(key.bytes, key.size);
        REQUIRE(tape_member(tape, index, name) == i);
        require_same(tape, i, json_object_get(json, name));
        free(name);
    }
}

static void require_same_items(const struct tape *tape, uint32_t index, const json_t *json)
{
    size_t at = 0;
    REQUIRE(json_is_array(json) && json_array_size(json) == tape_node(tape, index)->count);
    for (uint32_t i = tape_first(tape, index); i != 0; i = tape_node(tape, i)->next)
        require_same(tape, i, json_array_get(json, at++));
    REQUIRE(at == json_array_size(json));
}

static void require_same(const struct tape *tape, uint32_t index, const json_t *json)
{
    const struct node *node = tape_node(tape, index);
    switch ((enum node_kind)node->kind) {
    case NODE_NULL:
        REQUIRE(json_is_null(json));
        break;
    case NODE_FALSE:
        REQUIRE(json_is_false(json));
        break;
    case NODE_TRUE:
        REQUIRE(json_is_true(json));
        break;
    case NODE_NUMBER:
        require_same_number(node->text, json);
        break;
    case NODE_STRING:
        for (uint32_t i = 0; node->plain && i < node->text.size; i++)
            REQUIRE(node->text.bytes[i] >= 0x20 && node->text.bytes[i] <= 0x7E);
        REQUIRE(json_is_string(json) && json_string_length(json) == node->text.size &&
                memcmp(json_string_value(json), node->text.bytes, node->text.size) == 0);
        break;
    case NODE_LIST:
        require_same_items(tape, index, json);
        break;
    case NODE_OBJECT:
        require_same_members(tape, index, json);
        break;
    }
}

// What was written canonically reads back, and is then written the same.
static void require_canonical(struct arena *arena, const struct tape *tape)
{
    struct writer w = { .bytes = NULL };
    struct tape again;
    kmp_text first, second;
    write_node(&w, tape, 0, false);
    REQUIRE(writer_take(&w, &first) == KMP_OK);
    REQUIRE(tape_read(&again, arena, first.bytes, first.size, NULL, NULL) == KMP_OK &&
            again.count == tape->count);
    write_node(&w, &again, 0, false);
    REQUIRE(writer_take(&w, &second) == KMP_OK);
    REQUIRE(first.size == second.size && memcmp(first.bytes, second.bytes, first.size) == 0);
    kmp_text_free(&first);
    kmp_text_free(&second);
}

static void require_told(kmp_problems *problems)
{
    REQUIRE(kmp_problems_count(problems) == 1);
    kmp_problem problem = kmp_problems_get(problems, 0, KMP_ENGLISH);
    REQUIRE(problem.severity == KMP_ERROR && problem.line >= 1 && problem.column >= 1 &&
            problem.pointer != NULL);
    REQUIRE(text_invalid_at(problem.text, strlen(problem.text)) == strlen(problem.text));
    REQUIRE(text_invalid_at(problem.pointer, strlen(problem.pointer)) == strlen(problem.pointer));
}

static bool bound(kmp_status status)
{
    return status == KMP_JSON_TOO_DEEP || status == KMP_JSON_TOO_MANY || status == KMP_JSON_TOO_LARGE;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    struct arena arena = { 0 };
    struct tape tape;
    json_error_t error;
    kmp_problems *problems = kmp_problems_new();
    kmp_status status = tape_read(&tape, &arena, (const char *)bytes, size, NULL, problems);
    json_t *json = json_loadb((const char *)bytes, size, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, &error);
    if (status == KMP_OK) {
        REQUIRE(json != NULL || json_error_code(&error) == json_error_numeric_overflow);
        if (json != NULL)
            require_same(&tape, 0, json);
        require_canonical(&arena, &tape);
    } else {
        REQUIRE(json == NULL || bound(status) || memchr(bytes, 0, size) != NULL);
        require_told(problems);
    }
    json_decref(json);
    kmp_problems_free(problems);
    arena_free(&arena);
    return 0;
}
