// SPDX-License-Identifier: Apache-2.0
// writes.c -- what the text of a function of a rubric tells: what it writes to, and whether it runs straight on
//
// In Lua all that is written stands before a '=', or is the name behind `function`. Looked at are the bytes of
// the lines, those of texts and comments too, so what stands there can only make a function look worse than it
// is. Declarations are known by a run of names, blanks and commas: no text and no comment begins or ends within
// one.
#include "writes.h"

#include <string.h>

#include "scan.h"

static bool is_name(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
           byte == '_';
}

static bool is_blank(char byte)
{
    return byte == ' ' || byte == '\t';
}

// Steps back over the blanks before `at`, and over the name before those.
static const char *before_blanks(const char *at, const char *begin)
{
    while (at > begin && is_blank(at[-1]))
        at--;
    return at;
}

static const char *before_name(const char *at, const char *begin)
{
    while (at > begin && is_name(at[-1]))
        at--;
    return at;
}

// Whether the word that ends at `end` is this one.
static bool ends_with(const char *end, const char *begin, const char *word)
{
    const char *from = before_name(end, begin);
    return text_is((struct text){ from, (uint32_t)(end - from) }, word);
}

// Whether the '=' at `at` gives new locals their values.
static bool declares(const char *at, const char *begin)
{
    do {
        at = before_blanks(at, begin);
        const char *name = before_name(at, begin);
        at = before_blanks(name, begin);
        if (at == name && (at == begin || at[-1] != ','))
            return false;
        if (at < name && (ends_with(at, begin, "local") || ends_with(at, begin, "for")))
            return true;
    } while (at > begin && *--at == ',');
    return false;
}

static bool compares(const char *at, const char *begin, const char *end)
{
    return (at + 1 < end && at[1] == '=') || (at > begin && memchr("<>~=", at[-1], 4) != NULL);
}

// The next place of a whole word from `at` on; NULL: none.
static const char *find_word(const char *at, const char *begin, const char *end, const char *word)
{
    size_t size = strlen(word);
    for (; (size_t)(end - at) >= size; at++)
        if (memcmp(at, word, size) == 0 && (at == begin || !is_name(at[-1])) &&
            (at + size == end || !is_name(at[size])))
            return at;
    return NULL;
}

// Whether a `function` has a name that is none of its own locals.
static bool names_function(const char *begin, const char *end)
{
    for (const char *at = find_word(begin, begin, end, "function"); at != NULL;
         at = find_word(at + 1, begin, end, "function")) {
        const char *next = at + strlen("function");
        while (next < end && is_blank(*next))
            next++;
        const char *before = before_blanks(at, begin);
        if ((next == end || *next != '(') && (before == at || !ends_with(before, begin, "local")))
            return true;
    }
    return false;
}

static bool assigns(const char *begin, const char *end)
{
    for (const char *at = begin; at < end && (at = memchr(at, '=', (size_t)(end - at))) != NULL; at++)
        if (!compares(at, begin, end) && !declares(at, begin))
            return true;
    return false;
}

static const char *line_at(const char *text, const char *end, int line)
{
    for (; text != NULL && line > 1; line--) {
        text = memchr(text, '\n', (size_t)(end - text));
        text = text != NULL ? text + 1 : NULL;
    }
    return text;
}

// From the only `function` of the first line, else from its beginning.
static const char *first_word(const char *line, const char *end)
{
    const char *line_end = memchr(line, '\n', (size_t)(end - line));
    line_end = line_end != NULL ? line_end : end;
    const char *found = find_word(line, line, line_end, "function");
    return found != NULL && find_word(found + 1, line, line_end, "function") == NULL ? found : line;
}

// To the last `end` of the last line.
static const char *last_word(const char *line, const char *end)
{
    const char *line_end = memchr(line, '\n', (size_t)(end - line)), *last = NULL;
    line_end = line_end != NULL ? line_end : end;
    for (const char *at = find_word(line, line, line_end, "end"); at != NULL;
         at = find_word(at + 1, line, line_end, "end"))
        last = at;
    return last != NULL ? last : line_end;
}

// Where the function stands on the lines `first` to `last`, at least. False where that cannot be told.
static bool find_function(struct text *out, const char *text, size_t size, int first, int last)
{
    const char *end = text + size;
    const char *from = line_at(text, end, first), *to = line_at(text, end, last);
    if (first < 1 || from == NULL || to == NULL || memchr(text, '\r', size) != NULL)
        return false; // lines are not counted as Lua counts them
    from = first_word(from, end);
    to = last_word(to, end);
    *out = (struct text){ from, to < from ? 0 : (uint32_t)(to - from) };
    return to >= from;
}

bool writes_in(const char *text, size_t size, int first, int last)
{
    struct text function;
    if (!find_function(&function, text, size, first, last))
        return true;
    const char *from = function.bytes, *to = from + function.size;
    return assigns(from, to) || names_function(from, to);
}

// ---- running straight on ----

static bool is_one_of(const struct token *token, const char *const *words)
{
    while (*words != NULL && !token_is(token, *words))
        words++;
    return *words != NULL;
}

// Whether a value ends here, so that a bracket or a text behind it calls it.
static bool ends_value(const struct token *token)
{
    static const char *const before_values[] = { "and", "do", "else",   "elseif", "if", "in",
                                                 "not", "or", "return", "then",   NULL };
    static const char *const closing[] = { ")", "]", "}", NULL };
    if (token->kind == TOKEN_NAME)
        return !is_one_of(token, before_values);
    return token->kind == TOKEN_STRING || (token->kind == TOKEN_SYMBOL && is_one_of(token, closing));
}

static bool begins_arguments(const struct token *token)
{
    static const char *const opening[] = { "(", "{", NULL };
    return token->kind == TOKEN_STRING || (token->kind == TOKEN_SYMBOL && is_one_of(token, opening));
}

bool runs_straight(const char *text, size_t size, int first, int last)
{
    static const char *const more[] = { "for", "function", "goto", "repeat", "while", NULL };
    struct text function;
    if (!find_function(&function, text, size, first, last))
        return false;
    struct scanner scanner = scan_start(function.bytes, function.size);
    struct token before = scan_next(&scanner), parameters = scan_next(&scanner);
    if (!token_is(&before, "function") || !token_is(&parameters, "("))
        return false;
    before = parameters;
    for (struct token token; (token = scan_next(&scanner)).kind != TOKEN_END; before = token)
        if ((token.kind == TOKEN_NAME && is_one_of(&token, more)) ||
            (begins_arguments(&token) && ends_value(&before)))
            return false;
    return true;
}
