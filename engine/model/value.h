// SPDX-License-Identifier: Apache-2.0
// value.h -- single values of a paper: each is read, or its fault is said with its place and the remedy
#ifndef KOMPETEN_MODEL_VALUE_H
#define KOMPETEN_MODEL_VALUE_H

#include "../base/exact.h"
#include "../base/tape.h"

// Longest texts, in code points: a sentence, a text of several lines, an identifier, a decimal number that 128
// bits can hold, a number that the engine has written.
enum {
    VALUE_TEXT_LENGTH = 4000,
    VALUE_LINES_LENGTH = 200000,
    VALUE_ID_LENGTH = 100,
    VALUE_DECIMAL_LENGTH = 38,
    VALUE_FRACTION_LENGTH = 255
};

// Who listens to the faults of one reading, and the first that was said.
struct faults {
    struct arena *arena;
    const struct tape *tape;
    kmp_problems *problems;
    kmp_severity severity;
    kmp_status first; // KMP_OK: none yet
    bool starved;     // memory was short: what was said is not to be used
};

// Says a fault at a node, with up to two arguments; a NULL name ends them.
void fault_say(struct faults *faults, uint32_t node, kmp_status status, const char *name, const char *value,
               const char *name2, const char *value2);
// "expected text, found a number"
void fault_kind(struct faults *faults, uint32_t node, const char *expected);
void fault_no_memory(struct faults *faults);
// "there is no key ..."; `near` is the known key that was most likely meant, or no text.
void fault_unknown_key(struct faults *faults, uint32_t node, struct text near);
// Somebody else's words for a problem, which cuts them where they are long; never NULL.
const char *fault_quote(struct faults *faults, struct text text);
// The same of a printed text that is short.
const char *fault_printf(struct faults *faults, const char *format, ...) __attribute__((format(printf, 2, 3)));
// The words of a list that ends with NULL, in quotation marks: "\"K\", \"BK\""; never NULL.
const char *fault_choices(struct faults *faults, const char *const *words);
// KMP_NO_MEMORY, or what was said first.
kmp_status fault_status(const struct faults *faults);

// Whether a value is a text that is as it should be, which the reader of the source has seen already: printable
// ASCII as it stands there, not empty and of at most `limit` bytes. No: it has to be looked at.
static inline bool value_plain(const struct node *value, uint32_t limit)
{
    return value->plain && value->text.size - 1 < limit;
}

// The same of an identifier.
static inline bool value_plain_id(const struct node *value)
{
    return value_plain(value, VALUE_ID_LENGTH) && value->text.bytes[0] != ' ' &&
           value->text.bytes[value->text.size - 1] != ' ';
}

// Each gives false where it said a fault; `out` is then as it was, a number absent or of no use. The number of
// a decimal is text or an integer.
bool value_text(struct text *out, struct faults *faults, uint32_t node);
// The same with ends of lines and tabs: captions, a script.
bool value_lines(struct text *out, struct faults *faults, uint32_t node);
bool value_id(struct text *out, struct faults *faults, uint32_t node);
bool value_decimal(struct exact *out, struct faults *faults, uint32_t node);
// As the engine writes it: overflow, not a fault, where it does not fit.
bool value_fraction(struct exact *out, struct faults *faults, uint32_t node);
bool value_time(struct text *out, struct faults *faults, uint32_t node);
bool value_date(struct text *out, struct faults *faults, uint32_t node);
bool value_sha256(struct text *out, struct faults *faults, uint32_t node);
bool value_pointer(struct text *out, struct faults *faults, uint32_t node);
// From low on; up to high unless that is 0.
bool value_integer(int64_t *out, struct faults *faults, uint32_t node, int64_t low, int64_t high);

#endif
