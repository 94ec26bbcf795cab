// SPDX-License-Identifier: Apache-2.0
// lua_quote.c -- texts of others in a rubric that we write
#include "lua_quote.h"

void lua_quote(struct page *page, struct text text)
{
    page_put(page, "\"");
    for (uint32_t i = 0; i < text.size; i++) {
        char c = text.bytes[i];
        bool control = (unsigned char)c < 0x20 || c == 0x7f;
        if (c == '"' || c == '\\')
            page_put(page, "\\");
        page_bytes(page, control ? " " : &text.bytes[i], 1);
    }
    page_put(page, "\"");
}
