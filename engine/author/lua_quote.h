// SPDX-License-Identifier: Apache-2.0
// lua_quote.h -- texts of others in a rubric that we write
#ifndef KOMPETEN_ENGINE_LUA_QUOTE_H
#define KOMPETEN_ENGINE_LUA_QUOTE_H

#include "../day/page.h"

// A text between quotation marks, as Lua reads it back; control characters become spaces.
void lua_quote(struct page *page, struct text text);

#endif
