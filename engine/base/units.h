// SPDX-License-Identifier: Apache-2.0
// units.h -- UCUM units that a workshop uses, converted exactly
#ifndef KOMPETEN_BASE_UNITS_H
#define KOMPETEN_BASE_UNITS_H

#include "exact.h"
#include "text.h"

// Whether the code is one of ours (UCUM, case sensitive: "mm", "[in_i]", "kPa", "Cel", "%", "1").
bool unit_known(struct text code);
// Whether a value in `from` may be given where `to` is asked: both known and of one dimension.
bool unit_fits(struct text from, struct text to);
// The value in `to`; absent where the units do not fit, overflow where it does not fit 128 bits. Temperatures are
// converted as points on their scale (Cel, [degF], K).
struct exact unit_convert(struct exact value, struct text from, struct text to);

#endif
