// SPDX-License-Identifier: Apache-2.0
// scan.h -- a rubric's text as tokens: what Lua forgets while it compiles
#ifndef KOMPETEN_RUBRIC_SCAN_H
#define KOMPETEN_RUBRIC_SCAN_H

#include "../base/text.h"

enum token_kind { TOKEN_END, TOKEN_NAME, TOKEN_STRING, TOKEN_NUMBER, TOKEN_SYMBOL };

struct token {
    enum token_kind kind; // END also where the text is broken: Lua says so itself
    struct text text;     // of a string: with its quotation marks or brackets
    uint32_t line;
    const char *line_start;
};

struct scanner {
    const char *at, *end, *line_start;
    uint32_t line;
};

struct scanner scan_start(const char *lua, size_t size);
struct token scan_next(struct scanner *scanner); // comments and white space are passed over

// Whether a token is this symbol or keyword.
bool token_is(const struct token *token, const char *text);
uint32_t token_column(const struct token *token); // in code points, from 1
// The text between the quotation marks, escapes as written.
struct text token_inside(const struct token *token);

// A word with its table: the `nth`, from 0, of those on one line.
struct scan_word {
    const char *name; // "level"
    uint32_t line, nth;
};

// Line and column of `key` in the word's own table. False where it is not written there (or NULL): then they
// are the word's, and column 0 where the word is not on that line.
bool scan_key(uint32_t *line, uint32_t *column, const char *lua, size_t size, struct scan_word word,
              const char *key);

#endif
