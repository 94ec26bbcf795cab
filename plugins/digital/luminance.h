// SPDX-License-Identifier: Apache-2.0
// luminance.h -- the linear value of an sRGB channel (WCAG 2.x, current text, threshold 0.04045)
#ifndef DIGITAL_LUMINANCE_H
#define DIGITAL_LUMINANCE_H

#include <kompeten/number.h>

#define LUMINANCE_ONE INT64_C(100000000000000) // 1.0 in units of 1e-14

// Of a whole level 0..255: within 0.5e-14.
int64_t luminance_of_level(uint32_t level);

// Of the level n/d, 0 <= n <= 255 d, d > 0: within 1.1e-14, no transcendental function involved.
int64_t luminance_between(kmp_wide n, kmp_wide d);

#endif
