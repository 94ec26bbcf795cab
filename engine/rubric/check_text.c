// SPDX-License-Identifier: Apache-2.0
// check_text.c -- faults that only a rubric's text shows, because Lua forgets them while it compiles

#include "check.h"

#include <stdio.h>
#include <stdlib.h>

#include "scan.h"

enum { NESTED = 256 }; // Lua itself takes fewer

// What is open: a bracket, or a block of a function that is written inside a table.
struct nest {
    char kind;          // '{' '(' '[' or 'b'
    uint32_t first_key; // of this table, among the keys that are kept
};

struct check {
    const char *file;
    const struct canaries *canaries;
    kmp_problems *problems;
    struct arena arena;
    struct nest nests[NESTED];
    uint32_t depth, indexes; // how many are open; how many of them are [
    struct token *keys;
    uint32_t key_count, key_room;
    bool no_memory;
};

static void say(struct check *check, const struct token *at, kmp_status status, const char *name,
                const char *value, const char *first)
{
    struct problem problem = { .status = status, .severity = KMP_ERROR, .file = check->file };
    problem.line = at->line;
    problem.column = token_column(at);
    problem.args[0] = (struct problem_arg){ name, value };
    if (first != NULL)
        problem.args[1] = (struct problem_arg){ "first", first };
    problem_add(check->problems, &problem);
}

static int order_keys(const void *a, const void *b)
{
    const struct token *left = a, *right = b;
    int order = text_order(token_inside(left), token_inside(right));
    if (order != 0)
        return order;
    return left->text.bytes < right->text.bytes ? -1 : left->text.bytes > right->text.bytes;
}

// Ends a table: what it keeps twice is said, and its keys are forgotten.
static void compare_keys(struct check *check, uint32_t first)
{
    uint32_t count = check->key_count - first;
    if (count < 2) {
        check->key_count = first;
        return;
    }
    struct token *keys = check->keys + first;
    qsort(keys, count, sizeof *keys, order_keys);
    for (uint32_t i = 1; i < count; i++) {
        struct text key = token_inside(&keys[i]);
        char shown[64], line[16];
        if (!text_same(key, token_inside(&keys[i - 1])))
            continue;
        snprintf(shown, sizeof shown, "%.*s", (int)key.size, key.bytes);
        snprintf(line, sizeof line, "%u", keys[i - 1].line);
        say(check, &keys[i], KMP_RUBRIC_DUPLICATE_KEY, "key", shown, line);
    }
    check->key_count = first;
}

static void keep_key(struct check *check, const struct token *key)
{
    struct token *kept =
        arena_push(&check->arena, (void **)&check->keys, &check->key_count, &check->key_room, sizeof *kept);
    if (kept == NULL)
        check->no_memory = true;
    else
        *kept = *key;
}

static void open_nest(struct check *check, char kind)
{
    if (check->depth < NESTED)
        check->nests[check->depth] = (struct nest){ kind, check->key_count };
    check->depth++;
    check->indexes += kind == '[';
}

static void close_nest(struct check *check, char kind)
{
    if (check->depth == 0 || check->depth > NESTED) {
        check->depth -= check->depth > 0;
        return;
    }
    const struct nest *nest = &check->nests[--check->depth];
    check->indexes -= nest->kind == '[';
    if (nest->kind == '{' && kind == '{')
        compare_keys(check, nest->first_key);
}

static bool is_one_of(const struct token *token, const char *const *texts)
{
    while (*texts != NULL && !token_is(token, *texts))
        texts++;
    return *texts != NULL;
}

static void look_at_nesting(struct check *check, const struct token *token)
{
    static const char *const blocks[] = { "function", "if", "do", "repeat", NULL }, *const ends[] = { "end",
                                                                                                      "until",
                                                                                                      NULL };
    static const char *const open[] = { "{", "(", "[", NULL }, *const closed[] = { "}", ")", "]", NULL };
    if (is_one_of(token, open))
        open_nest(check, token->text.bytes[0]);
    else if (is_one_of(token, blocks))
        open_nest(check, 'b');
    else if (is_one_of(token, closed) || is_one_of(token, ends))
        close_nest(check, token_is(token, "}") ? '{' : 'x');
}

static void look_at_operator(struct check *check, const struct token *token)
{
    static const char *const bitwise[] = { "&", "|", "~", "<<", ">>", NULL };
    static const char *const comparison[] = { "==", "~=", "<=", ">=", "<", ">", NULL };
    if (check->canaries->wrong_bitwise && is_one_of(token, bitwise)) {
        char shown[4];
        snprintf(shown, sizeof shown, "%.*s", (int)token->text.size, token->text.bytes);
        say(check, token, KMP_RUBRIC_BITWISE, "operator", shown, NULL);
    }
    if (check->canaries->wrong_index && check->indexes > 0 && is_one_of(token, comparison))
        say(check, token, KMP_RUBRIC_INDEX_COMPARISON, NULL, NULL, NULL);
}

static bool in_table(const struct check *check)
{
    return check->depth > 0 && check->depth <= NESTED && check->nests[check->depth - 1].kind == '{';
}

// `name =` and `["name"] =` at the beginning of an entry.
static void look_at_key(struct check *check, const struct token *before, const struct token *token,
                        struct scanner ahead)
{
    static const char *const beginnings[] = { "{", ",", ";", NULL };
    if (!in_table(check) || !is_one_of(before, beginnings))
        return;
    struct token key = *token, next = scan_next(&ahead);
    if (token_is(token, "[")) {
        key = next;
        next = scan_next(&ahead);
        if (key.kind != TOKEN_STRING || !token_is(&next, "]"))
            return;
        next = scan_next(&ahead);
    } else if (token->kind != TOKEN_NAME) {
        return;
    }
    if (token_is(&next, "="))
        keep_key(check, &key);
}

void check_text(const char *lua, size_t size, const char *file, const struct canaries *canaries,
                kmp_problems *problems)
{
    struct check check = { .file = file, .canaries = canaries, .problems = problems };
    struct scanner scanner = scan_start(lua, size);
    struct token before = { 0 };
    for (struct token token = scan_next(&scanner); token.kind != TOKEN_END; token = scan_next(&scanner)) {
        look_at_key(&check, &before, &token, scanner);
        look_at_operator(&check, &token);
        look_at_nesting(&check, &token);
        before = token;
    }
    arena_free(&check.arena);
    if (check.no_memory)
        problem_say(problems, KMP_ERROR, KMP_NO_MEMORY, NULL, NULL);
}
