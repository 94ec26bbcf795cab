// SPDX-License-Identifier: Apache-2.0
// number_text.c -- exact numbers from and to decimal text
#include <inttypes.h>
#include <stdio.h>

#include "welding.h"

kmp_num number_read(const char *text)
{
    bool minus = *text == '-', point = false, any = false;
    kmp_num value = kmp_int(0), step = kmp_int(1);
    for (text += minus; *text != '\0'; text++) {
        if (*text == '.' && any && !point) {
            point = true;
            any = false;
            continue;
        }
        if (*text < '0' || *text > '9')
            return kmp_absent();
        any = true;
        value = kmp_add(kmp_mul(value, kmp_int(10)), kmp_int(*text - '0'));
        if (point)
            step = kmp_mul(step, kmp_int(10));
    }
    value = kmp_div(minus ? kmp_neg(value) : value, step);
    return any && kmp_given(value) ? value : kmp_absent();
}

bool number_write(char out[NUMBER_TEXT], kmp_num number)
{
    int places = 0;
    for (; kmp_given(number) && number.d != 1; places++)
        number = kmp_mul(number, kmp_int(10));
    if (!kmp_given(number))
        return false;
    char digits[NUMBER_TEXT / 2];
    int size = snprintf(digits, sizeof digits, "%0*" PRId64, places + 1, number.n < 0 ? -number.n : number.n);
    if (size < 0 || (size_t)size >= sizeof digits)
        return false;
    snprintf(out, NUMBER_TEXT, "%s%.*s%s%s", number.n < 0 ? "-" : "", size - places, digits,
             places > 0 ? "." : "", digits + size - places);
    return true;
}
