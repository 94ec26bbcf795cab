// SPDX-License-Identifier: Apache-2.0
// read.c -- an XLSX workbook as grids: cells, shared strings, dates; nothing more, and never very much of it
//
// A number is the text that stands in the file. A formula gives the value that it had when the workbook was
// saved, and a note says so. The parts are taken from the archive by libarchive and read by expat, both
// bounded.
#include <archive.h>
#include <archive_entry.h>
#include <expat.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../grid.h"
#include "parts.h"

enum { PART_BYTES = 32 * 1024 * 1024, PARTS = 64, PARTS_BYTES = 64 * 1024 * 1024 };

struct part {
    const char *name;
    struct text bytes;
};

struct package {
    struct arena *arena;
    struct part parts[PARTS];
    size_t count, size;
    const char *why; // it cannot be read
};

static bool wanted(const char *name)
{
    return strcmp(name, "xl/workbook.xml") == 0 || strcmp(name, "xl/_rels/workbook.xml.rels") == 0 ||
           strcmp(name, "xl/sharedStrings.xml") == 0 || strcmp(name, "xl/styles.xml") == 0 ||
           strncmp(name, "xl/worksheets/", 14) == 0;
}

// One part, whole, or why not: what it says of its own size is not believed.
static void take_part(struct package *package, struct archive *archive, const char *name)
{
    struct page page = { 0 };
    const void *block;
    size_t size;
    la_int64_t offset;
    int got;
    while ((got = archive_read_data_block(archive, &block, &size, &offset)) == ARCHIVE_OK) {
        if (page.size + size > PART_BYTES || package->size + page.size + size > PARTS_BYTES) {
            package->why = "it is too large";
            break;
        }
        page_bytes(&page, block, size);
    }
    if (got != ARCHIVE_EOF && package->why == NULL)
        package->why = "it is damaged";
    struct text bytes = { page.bytes, (uint32_t)page.size };
    char *kept = page.failed || package->why != NULL
                     ? NULL
                     : arena_string(package->arena, page.size > 0 ? bytes : (struct text)TEXT(""));
    char *called = arena_string(package->arena, text_of(name));
    if (kept != NULL && called != NULL && package->count < PARTS)
        package->parts[package->count++] = (struct part){ called, { kept, (uint32_t)page.size } };
    else if (package->why == NULL)
        package->why = package->count == PARTS ? "it has too many worksheets" : "memory is short";
    package->size += page.size;
    page_free(&page);
}

static void take_parts(struct package *package, const char *bytes, size_t size)
{
    struct archive *archive = archive_read_new();
    struct archive_entry *entry;
    int got = ARCHIVE_FATAL;
    if (archive == NULL || archive_read_support_format_zip(archive) != ARCHIVE_OK ||
        archive_read_open_memory(archive, bytes, size) != ARCHIVE_OK)
        package->why = "it is no ZIP archive";
    while (package->why == NULL && (got = archive_read_next_header(archive, &entry)) == ARCHIVE_OK) {
        const char *name = archive_entry_pathname(entry);
        if (name != NULL && wanted(name))
            take_part(package, archive, name);
    }
    if (package->why == NULL && got != ARCHIVE_EOF)
        package->why = "it is damaged";
    if (archive != NULL)
        archive_read_free(archive);
}

static struct text part_named(const struct package *package, const char *name)
{
    for (size_t i = 0; i < package->count; i++)
        if (strcmp(package->parts[i].name, name) == 0)
            return package->parts[i].bytes;
    return (struct text){ NULL, 0 };
}

// ---- the workbook ----

static bool read_sheets(struct grid *grids, const struct package *package, struct xlsx_book *book,
                        const char *name, kmp_problems *problems)
{
    for (uint32_t i = 0; i < book->sheet_count; i++) {
        const struct xlsx_sheet *sheet = &book->sheets[i];
        struct text part = part_named(package, sheet->path);
        grids[i].typed = true;
        grids[i].name = i == 0 ? name : arena_printf(package->arena, "%s#%s", name, sheet->name);
        if (part.bytes == NULL || grids[i].name == NULL) {
            book->why = "a worksheet is missing";
            return false;
        }
        if (!xlsx_worksheet(&grids[i], book, part, problems))
            return false;
    }
    return true;
}

static const char *read_package(struct grid **out, uint32_t *count, const struct package *package,
                                const char *name, kmp_problems *problems)
{
    struct xlsx_book book = { .arena = package->arena };
    struct text strings = part_named(package, "xl/sharedStrings.xml"),
                styles = part_named(package, "xl/styles.xml");
    struct text workbook = part_named(package, "xl/workbook.xml");
    struct text links = part_named(package, "xl/_rels/workbook.xml.rels");
    if (workbook.bytes == NULL || links.bytes == NULL)
        return "it is no workbook";
    bool good = xlsx_links(&book, links) && xlsx_workbook(&book, workbook) &&
                (strings.bytes == NULL || xlsx_strings(&book, strings)) &&
                (styles.bytes == NULL || xlsx_styles(&book, styles));
    struct grid *grids = good ? arena_array(package->arena, (size_t)book.sheet_count + 1, sizeof *grids) : NULL;
    if (grids != NULL && read_sheets(grids, package, &book, name, problems)) {
        *out = grids;
        *count = book.sheet_count;
        return NULL;
    }
    return book.why != NULL ? book.why : "memory is short";
}

kmp_status xlsx_read(struct grid **out, uint32_t *count, struct arena *arena, const char *name,
                     const char *bytes, size_t size, kmp_problems *problems)
{
    struct package package = { .arena = arena };
    *out = NULL;
    *count = 0;
    take_parts(&package, bytes, size);
    const char *why = package.why != NULL ? package.why : read_package(out, count, &package, name, problems);
    if (why == NULL)
        return KMP_OK;
    struct problem problem = {
        .status = KMP_SHEET_WORKBOOK, .severity = KMP_ERROR, .file = name, .args = { { "why", why } }
    };
    problem_add(problems, &problem);
    return KMP_SHEET_WORKBOOK;
}
