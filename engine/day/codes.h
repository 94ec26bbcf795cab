// SPDX-License-Identifier: Apache-2.0
// codes.h -- short codes on paper that say which candidate and which column is meant, and find their own typing
// errors
#ifndef KOMPETEN_DAY_CODES_H
#define KOMPETEN_DAY_CODES_H

#include <stdbool.h>
#include <stdint.h>

#include "../base/text.h"

// The class' letter, then five signs out of 31, a prime: any one wrong sign and any two that changed places are
// found out, always. The letter keeps a spreadsheet from taking a code for a number or a day. Column 0 is the
// whole row of a candidate. "K07A3-Q".
enum { CODE_TEXT = 8, CODE_NUMBERS = 31 * 31 };

// What makes the codes of one class differ from those of another: made from the class' id.
uint32_t code_key(struct text id);
void code_write(char out[CODE_TEXT], uint32_t key, uint32_t candidate, uint32_t column);
// Small letters and O for 0, I and L for 1 are taken, spaces and hyphens are passed over.
bool code_read(uint32_t *candidate, uint32_t *column, uint32_t key, struct text text);

#endif
