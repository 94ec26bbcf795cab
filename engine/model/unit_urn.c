// SPDX-License-Identifier: Apache-2.0
// unit_urn.c -- what the names of units, elements and KUK are made of: "C.24LAS01.029.1@98/2018#1.1"
#include "unit_urn.h"

#include "../base/uuid.h"

char *unit_part_urn(struct arena *arena, const char *kind, struct text code, struct text decree, struct text no)
{
    const char *name = arena_printf(arena, "%.*s@%.*s%s%.*s", (int)code.size, code.bytes, (int)decree.size,
                                    decree.bytes != NULL ? decree.bytes : "", no.bytes != NULL ? "#" : "",
                                    (int)no.size, no.bytes != NULL ? no.bytes : "");
    return name != NULL ? uuid_of_name(arena, kind, text_of(name)) : NULL;
}

char *unit_urn(struct arena *arena, struct text code, struct text decree)
{
    return unit_part_urn(arena, "unit", code, decree, (struct text){ NULL, 0 });
}
