// SPDX-License-Identifier: Apache-2.0
// page.h -- a growing text: HTML with other people's words escaped, CSV, plain lines
#ifndef KOMPETEN_DAY_PAGE_H
#define KOMPETEN_DAY_PAGE_H

#include <kompeten/kompeten.h>

#include "../base/text.h"

// Zero-initialised is empty and valid. After a failed allocation everything is ignored and `failed` is set.
struct page {
    char *bytes;
    size_t size, room;
    bool failed;
};

void page_put(struct page *page, const char *text);
void page_bytes(struct page *page, const char *bytes, size_t size);
void page_print(struct page *page, const char *format, ...) __attribute__((format(printf, 2, 3)));
// Text of somebody else: what means something in HTML is escaped, also in an attribute.
void page_escape(struct page *page, struct text text);
void page_escape_string(struct page *page, const char *text); // NULL: nothing
void page_free(struct page *page);
// Gives the text to `out` with a NUL behind; KMP_NO_MEMORY where it had failed. The page is empty afterwards.
kmp_status page_take(struct page *page, kmp_text *out);

#endif
