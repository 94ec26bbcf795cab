// SPDX-License-Identifier: Apache-2.0
// ecmascript.h -- numbers as ECMAScript prints them, which RFC 8785 asks for
#ifndef KOMPETEN_BASE_ECMASCRIPT_H
#define KOMPETEN_BASE_ECMASCRIPT_H

#include "text.h"

enum { ECMASCRIPT_TEXT = 32 };

// The shortest text that reads back as the same double as `number`, a JSON number. Gives the length; 0 where it
// is beyond all doubles, or there is no memory. The locale has no influence. [any]
uint32_t ecmascript_number(char out[ECMASCRIPT_TEXT], struct text number);

#endif
