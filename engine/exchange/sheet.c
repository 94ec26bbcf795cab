// SPDX-License-Identifier: Apache-2.0
// sheet.c -- a list as CSV in the encoding, with the signs and the quotation marks that the mapping asks for
#include "export.h"

static char separator_of(const struct mapped_format *format)
{
    return format->separator == 1 ? ';' : format->separator == 2 ? '\t' : ',';
}

// The code point at `at`, which is valid UTF-8, and the place behind it.
static uint32_t next_point(const char **at)
{
    const unsigned char *bytes = (const unsigned char *)*at;
    uint32_t size = bytes[0] < 0x80 ? 1 : bytes[0] < 0xE0 ? 2 : bytes[0] < 0xF0 ? 3 : 4;
    uint32_t point = size == 1 ? bytes[0] : bytes[0] & (0xFFU >> (size + 1));
    for (uint32_t i = 1; i < size; i++)
        point = (point << 6) | (bytes[i] & 0x3F);
    *at += size;
    return point;
}

static void put_pair(struct page *page, uint32_t unit)
{
    const char pair[2] = { (char)(unit & 0xFF), (char)(unit >> 8) };
    page_bytes(page, pair, sizeof pair);
}

// ---- encodings ----

// Little endian, with its mark.
static void encode_utf16(struct page *page, const char *at, const char *end)
{
    put_pair(page, 0xFEFF);
    while (at < end) {
        uint32_t point = next_point(&at);
        if (point >= 0x10000) {
            put_pair(page, 0xD800 + ((point - 0x10000) >> 10));
            point = 0xDC00 + ((point - 0x10000) & 0x3FF);
        }
        put_pair(page, point);
    }
}

static void encode_latin1(struct page *page, const char *at, const char *end)
{
    while (at < end) {
        char byte = (char)next_point(&at);
        page_bytes(page, &byte, 1);
    }
}

static bool is_latin1(struct text text)
{
    const char *at = text.bytes, *end = text.bytes + text.size;
    while (text.bytes != NULL && at < end)
        if (next_point(&at) > 0xFF)
            return false;
    return true;
}

static kmp_status check_latin1(struct export *x)
{
    kmp_status status = KMP_OK;
    for (uint32_t i = 0; i < x->grid.count; i++)
        for (uint32_t k = 0; k < x->grid.rows[i].count; k++) {
            struct text cell = x->grid.rows[i].cells[k];
            if (is_latin1(cell))
                continue;
            grid_say(x->problems, x->arena, &x->grid, i + 1, k, KMP_ERROR, KMP_EXPORT_ENCODING, "found",
                     arena_string(x->arena, cell), NULL);
            status = KMP_EXPORT_ENCODING;
        }
    return status;
}

// ---- the whole ----

static void put_rows(struct page *page, const struct export *x)
{
    const struct mapped_format *format = &x->mapping->format;
    for (uint32_t i = 0; i < x->grid.count; i++) {
        for (uint32_t k = 0; k < x->grid.rows[i].count; k++) {
            if (format->quotes == 1)
                csv_quoted_cell(page, separator_of(format), k == 0, x->grid.rows[i].cells[k]);
            else
                csv_cell(page, separator_of(format), k == 0, x->grid.rows[i].cells[k]);
        }
        page_put(page, format->ends == 1 ? "\n" : "\r\n");
    }
}

kmp_status export_csv(kmp_text *out, struct export *x)
{
    int32_t encoding = x->mapping->format.encoding;
    struct page page = { 0 }, encoded = { 0 };
    kmp_status status = encoding == ENCODING_LATIN1 ? check_latin1(x) : KMP_OK;
    if (status != KMP_OK)
        return status;
    if (encoding == ENCODING_UTF8_MARKED)
        page_put(&page, "\xEF\xBB\xBF");
    put_rows(&page, x);
    if (encoding < ENCODING_UTF16 || page.failed)
        return page_take(&page, out);
    if (encoding == ENCODING_UTF16)
        encode_utf16(&encoded, page.bytes, page.bytes + page.size);
    else
        encode_latin1(&encoded, page.bytes, page.bytes + page.size);
    page_free(&page);
    return page_take(&encoded, out);
}
