// SPDX-License-Identifier: Apache-2.0
// read.c -- an XLSX workbook as grids: cells, shared strings, dates; nothing more, and never very much of it
//
// A number is the text that stands in the file. A formula gives the value that it had when the workbook was
// saved, and a note says so. The parts are taken from the archive by minizip and read by expat, both
// bounded.
#include <expat.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unzip.h>

#include "parts.h"
#include "xlsx.h"

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
    bool merged;     // a value stands in cells that are merged: said
};

static bool wanted(const char *name)
{
    return strcmp(name, "xl/workbook.xml") == 0 || strcmp(name, "xl/_rels/workbook.xml.rels") == 0 ||
           strcmp(name, "xl/sharedStrings.xml") == 0 || strcmp(name, "xl/styles.xml") == 0 ||
           strncmp(name, "xl/worksheets/", 14) == 0;
}

// ---- the archive, which lies in memory ----

struct stream {
    const char *bytes;
    size_t size, at;
};

static voidpf open_stream(voidpf self, const char *name, int mode)
{
    (void)name;
    (void)mode;
    return self;
}

static uLong read_stream(voidpf self, voidpf opened, void *out, uLong size)
{
    struct stream *stream = opened;
    (void)self;
    size_t left = stream->size - stream->at, taken = size < left ? size : left;
    memcpy(out, stream->bytes + stream->at, taken);
    stream->at += taken;
    return taken;
}

static long tell_stream(voidpf self, voidpf opened)
{
    struct stream *stream = opened;
    (void)self;
    return (long)stream->at;
}

static long seek_stream(voidpf self, voidpf opened, uLong offset, int origin)
{
    struct stream *stream = opened;
    (void)self;
    size_t from = origin == ZLIB_FILEFUNC_SEEK_CUR   ? stream->at
                  : origin == ZLIB_FILEFUNC_SEEK_END ? stream->size
                                                     : 0;
    if (offset > stream->size - from)
        return -1;
    stream->at = from + offset;
    return 0;
}

static int close_stream(voidpf self, voidpf opened)
{
    (void)self;
    (void)opened;
    return 0;
}

static unzFile open_archive(struct stream *stream)
{
    zlib_filefunc_def calls = { .zopen_file = open_stream,
                                .zread_file = read_stream,
                                .ztell_file = tell_stream,
                                .zseek_file = seek_stream,
                                .zclose_file = close_stream,
                                .zerror_file = close_stream,
                                .opaque = stream };
    return unzOpen2("", &calls);
}

// The part at hand into `page`, or why not: what it says of its own size is not believed, its check sum is held
// against what came out.
static const char *read_part(struct page *page, const struct package *package, unzFile archive)
{
    char block[16384];
    int got = 0;
    const char *why = NULL;
    if (unzOpenCurrentFile(archive) != UNZ_OK)
        return "it is damaged";
    while (why == NULL && (got = unzReadCurrentFile(archive, block, sizeof block)) > 0) {
        page_bytes(page, block, (size_t)got);
        if (page->size > PART_BYTES || package->size + page->size > PARTS_BYTES)
            why = "it is too large";
    }
    bool whole = unzCloseCurrentFile(archive) == UNZ_OK && got == 0;
    if (why != NULL || whole)
        return why;
    return "it is damaged";
}

static void take_part(struct package *package, unzFile archive, const char *name)
{
    struct page page = { 0 };
    package->why = read_part(&page, package, archive);
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
    struct stream stream = { bytes, size, 0 };
    unzFile archive = open_archive(&stream);
    if (archive == NULL) {
        package->why = "it is no ZIP archive";
        return;
    }
    int got = unzGoToFirstFile(archive);
    for (; got == UNZ_OK && package->why == NULL; got = unzGoToNextFile(archive)) {
        char name[256] = "";
        unz_file_info info;
        got = unzGetCurrentFileInfo(archive, &info, name, sizeof name - 1, NULL, 0, NULL, 0);
        if (got != UNZ_OK)
            break;
        if (wanted(name))
            take_part(package, archive, name);
    }
    if (package->why == NULL && got != UNZ_END_OF_LIST_OF_FILE)
        package->why = "it is damaged";
    unzClose(archive);
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

static const char *read_package(struct grid **out, uint32_t *count, struct package *package, const char *name,
                                kmp_problems *problems)
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
        package->merged = book.merged;
        return NULL;
    }
    return book.why != NULL ? book.why : "memory is short";
}

kmp_status made_grids(struct grid **out, uint32_t *count, struct arena *arena, const char *name,
                      const char *bytes, size_t size, kmp_problems *problems)
{
    struct package package = { .arena = arena };
    *out = NULL;
    *count = 0;
    take_parts(&package, bytes, size);
    const char *why = package.why != NULL ? package.why : read_package(out, count, &package, name, problems);
    if (why == NULL)
        return package.merged ? KMP_SHEET_MERGED : KMP_OK;
    struct problem problem = {
        .status = KMP_SHEET_WORKBOOK, .severity = KMP_ERROR, .file = name, .args = { { "why", why } }
    };
    problem_add(problems, &problem);
    return KMP_SHEET_WORKBOOK;
}
