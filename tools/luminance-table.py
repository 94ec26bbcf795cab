#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# luminance-table.py -- prints plugins/digital/luminance_table.h: the linear value of the 256 sRGB levels
#
# Formula of WCAG 2.x (current text): c = level / 255; c / 12.92 up to 0.04045, else ((c + 0.055) / 1.055) ^ 2.4.
# Computed with 60 digits and rounded to 14 places, half to even: each entry is within 0.5e-14 of the true value.
from decimal import Decimal, ROUND_HALF_EVEN, getcontext

getcontext().prec = 60


def linear(level):
    c = Decimal(level) / 255
    if c <= Decimal("0.04045"):
        return c / Decimal("12.92")
    return ((c + Decimal("0.055")) / Decimal("1.055")) ** Decimal("2.4")


def main():
    print("// SPDX-License-Identifier: Apache-2.0")
    print("// luminance_table.h -- the 256 sRGB levels made linear, in units of 1e-14; from tools/luminance-table.py")
    print("#ifndef DIGITAL_LUMINANCE_TABLE_H")
    print("#define DIGITAL_LUMINANCE_TABLE_H\n")
    print("#include <stdint.h>\n")
    print("// clang-format off")
    print("static const int64_t luminance_table[256] = {")
    values = [int((linear(i) * 10**14).to_integral_value(ROUND_HALF_EVEN)) for i in range(256)]
    for row in range(0, 256, 6):
        print("    " + " ".join(f"{v}," for v in values[row:row + 6]))
    print("};")
    print("// clang-format on\n")
    print("#endif")


main()
