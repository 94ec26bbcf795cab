// SPDX-License-Identifier: Apache-2.0
// scan.c -- a rubric's text as tokens

#include "scan.h"

#include <string.h>

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

struct scanner scan_start(const char *lua, size_t size)
{
    return (struct scanner){ .at = lua, .end = lua + size, .line_start = lua, .line = 1 };
}

static char peek(const struct scanner *scanner, size_t ahead)
{
    return (size_t)(scanner->end - scanner->at) > ahead ? scanner->at[ahead] : '\0';
}

static void step(struct scanner *scanner)
{
    if (*scanner->at++ == '\n') {
        scanner->line++;
        scanner->line_start = scanner->at;
    }
}

// The number of = in a long bracket [==[ that begins here, or -1.
static int long_bracket(const struct scanner *scanner, size_t from)
{
    size_t signs = 0;
    if (peek(scanner, from) != '[')
        return -1;
    while (peek(scanner, from + 1 + signs) == '=')
        signs++;
    return peek(scanner, from + 1 + signs) == '[' ? (int)signs : -1;
}

// Goes behind the ]==] that ends a long bracket; to the end where there is none.
static void skip_long(struct scanner *scanner, int signs)
{
    for (; scanner->at < scanner->end; step(scanner)) {
        if (*scanner->at != ']')
            continue;
        int found = 0;
        while (peek(scanner, (size_t)found + 1) == '=')
            found++;
        if (found == signs && peek(scanner, (size_t)found + 1) == ']') {
            scanner->at += found + 2;
            return;
        }
    }
}

static void skip_comment(struct scanner *scanner)
{
    int signs = long_bracket(scanner, 2);
    if (signs >= 0) {
        skip_long(scanner, signs);
        return;
    }
    while (scanner->at < scanner->end && *scanner->at != '\n')
        scanner->at++;
}

static void skip_blank(struct scanner *scanner)
{
    while (scanner->at < scanner->end) {
        if (*scanner->at == ' ' || (*scanner->at >= '\t' && *scanner->at <= '\r'))
            step(scanner);
        else if (*scanner->at == '-' && peek(scanner, 1) == '-')
            skip_comment(scanner);
        else
            return;
    }
}

static void skip_quoted(struct scanner *scanner)
{
    char quote = *scanner->at;
    for (scanner->at++; scanner->at < scanner->end && *scanner->at != quote; step(scanner))
        if (*scanner->at == '\\' && scanner->at + 1 < scanner->end)
            step(scanner);
    if (scanner->at < scanner->end)
        scanner->at++;
}

// 0x1p-3 and 1e+5 hold signs that belong to the number.
static void skip_number(struct scanner *scanner)
{
    for (char before = '\0'; scanner->at < scanner->end; before = *scanner->at++) {
        char c = *scanner->at;
        bool sign = (c == '-' || c == '+') && before != '\0' && strchr("eEpP", before) != NULL;
        if (!is_letter(c) && !is_digit(c) && c != '.' && !sign)
            return;
    }
}

static size_t symbol_size(const struct scanner *scanner)
{
    static const char *const longer[] = { "...", "..", "==", "~=", "<=", ">=", "<<", ">>", "//", "::" };
    size_t left = (size_t)(scanner->end - scanner->at);
    for (size_t i = 0; i < sizeof longer / sizeof longer[0]; i++)
        if (strlen(longer[i]) <= left && memcmp(scanner->at, longer[i], strlen(longer[i])) == 0)
            return strlen(longer[i]);
    return 1;
}

static enum token_kind skip_token(struct scanner *scanner)
{
    char c = *scanner->at;
    int signs = long_bracket(scanner, 0);
    if (is_letter(c)) {
        while (is_letter(peek(scanner, 0)) || is_digit(peek(scanner, 0)))
            scanner->at++;
        return TOKEN_NAME;
    }
    if (is_digit(c) || (c == '.' && is_digit(peek(scanner, 1)))) {
        skip_number(scanner);
        return TOKEN_NUMBER;
    }
    if (c == '"' || c == '\'') {
        skip_quoted(scanner);
        return TOKEN_STRING;
    }
    if (signs >= 0) {
        skip_long(scanner, signs);
        return TOKEN_STRING;
    }
    scanner->at += symbol_size(scanner);
    return TOKEN_SYMBOL;
}

struct token scan_next(struct scanner *scanner)
{
    skip_blank(scanner);
    struct token token = { .line = scanner->line, .line_start = scanner->line_start };
    token.text.bytes = scanner->at;
    if (scanner->at < scanner->end)
        token.kind = skip_token(scanner);
    token.text.size = (uint32_t)(scanner->at - token.text.bytes);
    return token;
}

bool token_is(const struct token *token, const char *text)
{
    return (token->kind == TOKEN_NAME || token->kind == TOKEN_SYMBOL) && text_is(token->text, text);
}

struct text token_inside(const struct token *token)
{
    struct text text = token->text;
    if (token->kind != TOKEN_STRING || text.size < 2)
        return text;
    uint32_t skip = 1;
    while (text.bytes[0] == '[' && text.bytes[skip] == '=')
        skip++;
    skip += text.bytes[0] == '[';
    bool whole = text.size >= 2 * skip;
    return (struct text){ text.bytes + skip, whole ? text.size - 2 * skip : 0 };
}

uint32_t token_column(const struct token *token)
{
    struct text before = { token->line_start, (uint32_t)(token->text.bytes - token->line_start) };
    return text_length(before) + 1;
}

static bool opens(const struct token *token)
{
    return token_is(token, "{") || token_is(token, "(") || token_is(token, "[");
}

static bool closes(const struct token *token)
{
    return token_is(token, "}") || token_is(token, ")") || token_is(token, "]");
}

static bool find_word(struct scanner *scanner, struct token *token, struct scan_word word)
{
    for (*token = scan_next(scanner); token->kind != TOKEN_END; *token = scan_next(scanner)) {
        if (token->line != word.line || !token_is(token, word.name))
            continue;
        if (word.nth == 0)
            return true;
        word.nth--;
    }
    return false;
}

// The key at the top of the table that begins here.
static bool find_key(struct scanner *scanner, struct token *token, const char *key)
{
    struct token before = { 0 };
    uint32_t depth = 0;
    for (*token = scan_next(scanner); token->kind != TOKEN_END; before = *token, *token = scan_next(scanner)) {
        struct scanner ahead = *scanner;
        struct token next = scan_next(&ahead);
        bool begins = token_is(&before, "{") || token_is(&before, ",") || token_is(&before, ";");
        if (depth == 1 && begins && token_is(token, key) && token_is(&next, "="))
            return true;
        depth += opens(token);
        depth -= closes(token) && depth > 0;
        if (depth == 0)
            return false;
    }
    return false;
}

bool scan_key(uint32_t *line, uint32_t *column, const char *lua, size_t size, struct scan_word word,
              const char *key)
{
    struct scanner scanner = scan_start(lua, size);
    struct token token;
    *line = word.line;
    *column = 0;
    if (!find_word(&scanner, &token, word))
        return false;
    *column = token_column(&token);
    if (key == NULL || !find_key(&scanner, &token, key))
        return false;
    *line = token.line;
    *column = token_column(&token);
    return true;
}
