// SPDX-License-Identifier: Apache-2.0
// problem.h -- the one type for every complaint, collected and not thrown
#ifndef KOMPETEN_BASE_PROBLEM_H
#define KOMPETEN_BASE_PROBLEM_H

#include <kompeten/kompeten.h>

#include "arena.h"

enum { PROBLEMS_KEPT = 256 };

// Longer texts are cut at a code point and end with an ellipsis, so that a huge paper cannot make a huge list.
enum { PROBLEM_ARGS = 4, PROBLEM_VALUE_BYTES = 240, PROBLEM_POINTER_BYTES = 1000 };

struct problem_arg {
    const char *name, *value;
};

// A complaint as it is kept: the sentence is made when it is shown, in the reader's language.
struct problem {
    kmp_status status;
    kmp_severity severity;
    const char *code;   // NULL: the status' own; a plugin's notice is "trade/code"
    const char *file;   // NULL: the list's current file
    uint32_t line, column;
    const char *pointer;
    struct problem_arg args[PROBLEM_ARGS]; // name NULL: none
};

// Adds a copy. With no memory left the problem is counted, and the list says KMP_NO_MEMORY at its end. In a full list
// an error takes the place of the last warning or note. `problems` may be NULL everywhere below: nobody listens then.
void problem_add(kmp_problems *problems, const struct problem *problem);
// A problem without a place in a text: pairs of name and value end with NULL.
void problem_say(kmp_problems *problems, kmp_severity severity, kmp_status status, const char *pointer, ...)
    __attribute__((sentinel));
// Fills the arguments from pairs of name and value that end with NULL.
void problem_args(struct problem *problem, va_list pairs);
// The file that problems added from now on belong to; copied.
void problem_file(kmp_problems *problems, const char *file);
// The kept problem; NULL beyond the end.
const struct problem *problem_at(const kmp_problems *problems, size_t index);
// The stable code: "missing_reading".
const char *problem_code(const struct problem *problem);
// The sentence in `language`, in the arena; never NULL. Control characters of other people's words are escaped.
const char *problem_text(struct arena *arena, const struct problem *problem, kmp_language language);
// The Indonesian of a phrase of ours, such as "a number", and how many bytes of `value` it stands for; "" and 0 where
// `value` does not begin with one.
size_t phrase_in_indonesian(const char **out, const char *value);
// The worst status so far: the first error's, else KMP_OK.
kmp_status problem_worst(const kmp_problems *problems);
// Moves problems from index `from` on into the order (pointer, code, args), so that a record's list does not
// depend on the order of work.
void problem_sort(kmp_problems *problems, size_t from);
// Status of a code; KMP_STATUS_COUNT where it is none of ours.
kmp_status problem_status_of(struct text code);

#endif
