# SPDX-License-Identifier: Apache-2.0
file(READ ${SOURCE} hex HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
file(WRITE ${MADE} "#include <stddef.h>\nextern const unsigned char ${SYMBOL}[];\nextern const size_t ${SYMBOL}_size;\n"
  "const unsigned char ${SYMBOL}[] = { ${bytes}0 };\nconst size_t ${SYMBOL}_size = sizeof ${SYMBOL} - 1;\n")
