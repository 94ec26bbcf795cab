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

// The string whose quotation mark stands at `at`, decoded: a slice of the source, or of the arena where it has
// escapes. False with a fault.
bool scan_string(struct text *out, struct scan *s);
// The number whose first byte stands at `at`, as written.
bool scan_number(struct text *out, struct scan *s);
// Sets the fault: `expected` was expected at `at` and something else found. Gives false.
bool scan_expected(struct scan *s, const char *expected);
// Sets the fault to `status` with one argument, borrowed. Gives false.
bool scan_fault(struct scan *s, kmp_status status, const char *name, const char *value);

#endif
