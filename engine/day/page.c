// SPDX-License-Identifier: Apache-2.0
// page.c -- a growing text
#include "page.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "../base/arena.h"

static bool make_room(struct page *page, size_t more)
{
    if (page->failed)
        return false;
    if (page->room - page->size > more)
        return true;
    size_t room = page->room == 0 ? 4096 : page->room;
    while (room - page->size <= more)
        room *= 2;
    char *grown = memory_resize(page->bytes, room);
    if (grown == NULL) {
        page->failed = true;
        return false;
    }
    page->bytes = grown;
    page->room = room;
    return true;
}

void page_bytes(struct page *page, const char *bytes, size_t size)
{
    if (!make_room(page, size))
        return;
    if (size > 0)
        memcpy(page->bytes + page->size, bytes, size);
    page->size += size;
    page->bytes[page->size] = '\0';
}

void page_put(struct page *page, const char *text)
{
    page_bytes(page, text, strlen(text));
}

void page_print(struct page *page, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    int size = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (size < 0 || !make_room(page, (size_t)size))
        return;
    va_start(args, format);
    vsnprintf(page->bytes + page->size, (size_t)size + 1, format, args);
    va_end(args);
    page->size += (size_t)size;
}

static const char *escaped(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return NULL;
    }
}

void page_escape(struct page *page, struct text text)
{
    uint32_t from = 0;
    for (uint32_t i = 0; i < text.size; i++) {
        const char *instead = escaped(text.bytes[i]);
        if (instead == NULL)
            continue;
        page_bytes(page, text.bytes + from, i - from);
        page_put(page, instead);
        from = i + 1;
    }
    if (text.size > from)
        page_bytes(page, text.bytes + from, text.size - from);
}

void page_escape_string(struct page *page, const char *text)
{
    page_escape(page, text_of(text));
}

void page_free(struct page *page)
{
    memory_resize(page->bytes, 0);
    *page = (struct page){ NULL, 0, 0, false };
}

kmp_status page_take(struct page *page, kmp_text *out)
{
    if (!page->failed)
        page_bytes(page, "", 0);
    if (page->failed) {
        page_free(page);
        return KMP_NO_MEMORY;
    }
    *out = (kmp_text){ page->bytes, page->size };
    *page = (struct page){ NULL, 0, 0, false };
    return KMP_OK;
}
