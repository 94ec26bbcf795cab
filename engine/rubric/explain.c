// SPDX-License-Identifier: Apache-2.0
// explain.c -- Lua's own complaints in an author's words, and the place of a fault within its line

#include "explain.h"

#include <string.h>

#include "scan.h"

static const struct {
    const char *message; // what Lua's begins with
    kmp_status status;
} explained[] = {
    { "'}' expected", KMP_RUBRIC_SYNTAX_COMMA },
    { "unfinished string", KMP_RUBRIC_SYNTAX_TEXT },
    { "unexpected symbol", KMP_RUBRIC_SYNTAX_UNEXPECTED },
};

// What stands in quotation marks behind "near" at the end of Lua's message becomes the value itself.
static bool keep_near(char *why)
{
    char *near = strstr(why, " near ");
    if (near == NULL)
        return false;
    near += strlen(" near ");
    size_t size = strlen(near);
    bool quoted = size > 2 && near[0] == '\'' && near[size - 1] == '\'';
    memmove(why, near + quoted, size - 2 * quoted);
    why[size - 2 * quoted] = '\0';
    return true;
}

void explain_syntax(struct sandbox_fault *fault)
{
    char *why = fault->values[0];
    for (size_t i = 0; i < sizeof explained / sizeof explained[0]; i++) {
        if (strncmp(why, explained[i].message, strlen(explained[i].message)) != 0 || !keep_near(why))
            continue;
        fault->status = explained[i].status;
        fault->args[0].name = "found";
        return;
    }
}

// A key is looked for from its word's line on, a word or a token in its own line.
static bool is_meant(const struct token *token, struct scanner ahead, const char *meant, bool key)
{
    struct token next = scan_next(&ahead);
    return text_is(token->text, meant) && (!key || token_is(&next, "="));
}

void explain_place(struct sandbox_fault *fault, const char *lua, size_t size)
{
    const char *name = fault->args[0].name, *meant = fault->values[0];
    if (name == NULL || fault->line == 0)
        return;
    bool key = strcmp(name, "key") == 0, word = strcmp(name, "word") == 0;
    if (!key && !word && strcmp(name, "found") != 0)
        return;
    const char *dot = word ? strrchr(meant, '.') : NULL;
    if (dot != NULL)
        meant = dot + 1;
    struct scanner scanner = scan_start(lua, size);
    for (struct token token = scan_next(&scanner); token.kind != TOKEN_END; token = scan_next(&scanner)) {
        if (token.line < fault->line || !is_meant(&token, scanner, meant, key))
            continue;
        if (!key && token.line > fault->line)
            return;
        fault->line = token.line;
        fault->column = token_column(&token);
        return;
    }
}
