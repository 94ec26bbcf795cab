// SPDX-License-Identifier: Apache-2.0
// print.c -- text and tables on a terminal
#include "print.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

static const char *const escapes[] = { "", "\033[1m", "\033[2m", "\033[31m", "\033[32m", "\033[33m" };

bool colour_wanted(FILE *stream)
{
    const char *no = getenv("NO_COLOR"), *term = getenv("TERM");
    return (no == NULL || no[0] == '\0') && term != NULL && strcmp(term, "dumb") != 0 && isatty(fileno(stream));
}

// The next character and how many bytes it has; a byte that is no UTF-8 counts as one unprintable character.
static size_t next_character(wchar_t *out, const char *text)
{
    mbstate_t state = { 0 };
    size_t length = mbrtowc(out, text, strlen(text), &state);
    if (length == 0 || length > strlen(text)) {
        *out = L'\x1';
        return 1;
    }
    return length;
}

void put_text(FILE *stream, const char *text, bool lines)
{
    wchar_t character;
    for (; *text != '\0';) {
        size_t length = next_character(&character, text);
        if (wcwidth(character) >= 0 || (lines && character == L'\n'))
            fwrite(text, 1, length, stream);
        else
            fputc('?', stream);
        text += length;
    }
}

void put_coloured(const struct cli *cli, enum colour colour, const char *text)
{
    bool on = cli->colour && colour != PLAIN;
    fputs(on ? escapes[colour] : "", stdout);
    put_text(stdout, text, false);
    fputs(on ? "\033[0m" : "", stdout);
}

size_t text_width(const char *text)
{
    size_t width = 0;
    wchar_t character;
    while (*text != '\0') {
        text += next_character(&character, text);
        int columns = wcwidth(character);
        width += columns < 0 ? 1 : (size_t)columns;
    }
    return width;
}

char *append(char **text, const char *between, const char *more)
{
    size_t have = *text != NULL ? strlen(*text) : 0;
    size_t gap = have > 0 ? strlen(between) : 0, size = have + gap + strlen(more) + 1;
    char *grown = realloc(*text, size);
    if (grown == NULL) {
        free(*text);
        *text = NULL;
        return NULL;
    }
    memcpy(grown + have, between, gap);
    memcpy(grown + have + gap, more, strlen(more) + 1);
    *text = grown;
    return grown;
}
