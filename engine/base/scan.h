// SPDX-License-Identifier: Apache-2.0
// scan.h -- the words of JSON text: white space, strings and numbers, and the fault where one is malformed
#ifndef KOMPETEN_BASE_SCAN_H
#define KOMPETEN_BASE_SCAN_H

#include "arena.h"
#include "plain.h"
#include "problem.h"

enum { FOUND_BYTES = 48 };

// Where the reader is, and what went wrong there.
struct scan {
    const char *at, *end;
    struct arena *arena; // for strings that have to be decoded
    struct problem fault;
    char found[FOUND_BYTES]; // what `fault` says was found
};

static inline void scan_space(struct scan *s)
{
    const char *at = s->at;
    while (at < s->end && *at <= ' ' && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t'))
        at++;
    s->at = at;
}

bool scan_any_string(struct text *out, struct scan *s);
// The string whose quotation mark stands at `at`, decoded: a slice of the source, or of the arena where it has
// escapes. False with a fault. Most are plain, as struct node has it, and end before the text does.
static inline bool scan_string(struct text *out, bool *plain, struct scan *s)
{
    const char *start = s->at + 1, *at = start;
    uint32_t run = 8;
    while (run == 8 && s->end - at >= 8)
        at += run = plain_run(at);
    *plain = run < 8 && *at == '"';
    if (!*plain)
        return scan_any_string(out, s);
    *out = (struct text){ start, (uint32_t)(at - start) };
    s->at = at + 1;
    return true;
}
// The number whose first byte stands at `at`, as written.
bool scan_number(struct text *out, struct scan *s);
// Sets the fault: `expected` was expected at `at` and something else found. Gives false.
bool scan_expected(struct scan *s, const char *expected);
// Sets the fault to `status` with one argument, borrowed. Gives false.
bool scan_fault(struct scan *s, kmp_status status, const char *name, const char *value);

#endif
