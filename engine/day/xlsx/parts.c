// SPDX-License-Identifier: Apache-2.0
// parts.c -- which worksheets there are, the shared strings, and which styles are days or times
#include "parts.h"

#include <expat.h>
#include <stdlib.h>
#include <string.h>

const char *xlsx_attribute(const char **attributes, const char *name)
{
    for (; attributes[0] != NULL; attributes += 2)
        if (strcmp(attributes[0], name) == 0)
            return attributes[1];
    return NULL;
}

void xlsx_stop(struct xlsx_reading *reading, const char *why)
{
    if (reading->book->why == NULL)
        reading->book->why = why;
    XML_StopParser((XML_Parser)reading->parser, XML_FALSE);
}

static void refuse_type(void *self, const char *name, const char *system, const char *public, int internal)
{
    (void)name;
    (void)system;
    (void)public;
    (void)internal;
    xlsx_stop(self, "it has a document type");
}

bool xlsx_parse(struct xlsx_reading *reading, struct text part,
                void (*start)(void *self, const char *name, const char **attributes),
                void (*end)(void *self, const char *name),
                void (*characters)(void *self, const char *text, int size))
{
    XML_Parser parser = XML_ParserCreate(NULL);
    bool good = parser != NULL;
    if (good) {
        reading->parser = parser;
        XML_SetUserData(parser, reading);
        XML_SetElementHandler(parser, start, end);
        XML_SetCharacterDataHandler(parser, characters);
        XML_SetStartDoctypeDeclHandler(parser, refuse_type);
        good = XML_Parse(parser, part.bytes, (int)part.size, 1) == XML_STATUS_OK;
        XML_ParserFree(parser);
    }
    if (!good && reading->book->why == NULL)
        reading->book->why = "a part of it is damaged";
    return good && reading->book->why == NULL;
}

// ---- links and worksheets ----

// The part that a target names: "worksheets/sheet1.xml" lies in xl/, "/xl/worksheets/sheet1.xml" says so
// itself.
static const char *part_path(struct arena *arena, const char *target)
{
    return target[0] == '/' ? arena_string(arena, text_of(target + 1)) : arena_printf(arena, "xl/%s", target);
}

static void link_starts(void *self, const char *name, const char **attributes)
{
    struct xlsx_reading *reading = self;
    struct xlsx_book *book = reading->book;
    const char *id = xlsx_attribute(attributes, "Id"), *target = xlsx_attribute(attributes, "Target");
    if (strcmp(name, "Relationship") != 0 || id == NULL || target == NULL)
        return;
    void *links = book->links;
    struct xlsx_link *link = arena_push(book->arena, &links, &book->link_count, &book->link_room, sizeof *link);
    book->links = links;
    if (link != NULL)
        *link = (struct xlsx_link){ arena_string(book->arena, text_of(id)), part_path(book->arena, target) };
    if (link == NULL || link->id == NULL || link->target == NULL)
        xlsx_stop(reading, "memory is short");
}

static void nothing_ends(void *self, const char *name)
{
    (void)self;
    (void)name;
}

static void nothing_said(void *self, const char *text, int size)
{
    (void)self;
    (void)text;
    (void)size;
}

bool xlsx_links(struct xlsx_book *book, struct text part)
{
    struct xlsx_reading reading = { book, NULL };
    return xlsx_parse(&reading, part, link_starts, nothing_ends, nothing_said);
}

static const char *target_of(const struct xlsx_book *book, const char *id)
{
    for (uint32_t i = 0; i < book->link_count; i++)
        if (strcmp(book->links[i].id, id) == 0)
            return book->links[i].target;
    return "";
}

static void sheet_starts(void *self, const char *name, const char **attributes)
{
    struct xlsx_reading *reading = self;
    struct xlsx_book *book = reading->book;
    if (strcmp(name, "workbookPr") == 0) {
        const char *old = xlsx_attribute(attributes, "date1904");
        book->from_1904 = old != NULL && (old[0] == '1' || old[0] == 't');
    }
    const char *called = xlsx_attribute(attributes, "name"), *id = xlsx_attribute(attributes, "r:id");
    if (strcmp(name, "sheet") != 0 || called == NULL || id == NULL)
        return;
    void *sheets = book->sheets;
    struct xlsx_sheet *sheet =
        arena_push(book->arena, &sheets, &book->sheet_count, &book->sheet_room, sizeof *sheet);
    book->sheets = sheets;
    if (sheet != NULL)
        *sheet = (struct xlsx_sheet){ arena_string(book->arena, text_of(called)), NULL, target_of(book, id) };
    if (sheet == NULL || sheet->name == NULL)
        xlsx_stop(reading, "memory is short");
}

bool xlsx_workbook(struct xlsx_book *book, struct text part)
{
    struct xlsx_reading reading = { book, NULL };
    return xlsx_parse(&reading, part, sheet_starts, nothing_ends, nothing_said);
}

// ---- shared strings ----

struct strings {
    struct xlsx_reading reading;
    struct page text;
    bool inside, phonetic;
};

static void string_starts(void *self, const char *name, const char **attributes)
{
    struct strings *strings = self;
    (void)attributes;
    strings->inside = strcmp(name, "t") == 0 && !strings->phonetic;
    strings->phonetic |= strcmp(name, "rPh") == 0;
    if (strcmp(name, "si") == 0)
        strings->text.size = 0;
}

static void string_ends(void *self, const char *name)
{
    struct strings *strings = self;
    struct xlsx_book *book = strings->reading.book;
    strings->inside = false;
    if (strcmp(name, "rPh") == 0)
        strings->phonetic = false;
    if (strcmp(name, "si") != 0)
        return;
    void *all = book->strings;
    struct text *kept = arena_push(book->arena, &all, &book->string_count, &book->string_room, sizeof *kept);
    book->strings = all;
    char *copy = arena_string(
        book->arena, strings->text.size > 0 ? (struct text){ strings->text.bytes, (uint32_t)strings->text.size }
                                            : (struct text)TEXT(""));
    if (kept == NULL || copy == NULL || strings->text.failed)
        xlsx_stop(&strings->reading, "memory is short");
    else
        *kept = (struct text){ strings->text.size > 0 ? copy : NULL, (uint32_t)strings->text.size };
}

static void string_said(void *self, const char *text, int size)
{
    struct strings *strings = self;
    if (strings->inside)
        page_bytes(&strings->text, text, (size_t)size);
}

bool xlsx_strings(struct xlsx_book *book, struct text part)
{
    struct strings strings = { .reading = { book, NULL } };
    bool good = xlsx_parse(&strings.reading, part, string_starts, string_ends, string_said);
    page_free(&strings.text);
    return good;
}

// ---- styles ----

enum { FORMATS = 512 };

struct styles {
    struct xlsx_reading reading;
    bool inside; // cellXfs
    uint32_t ids[FORMATS], count;
    uint8_t kinds[FORMATS];
};

// What a number format shows: 1 a day, 2 a time, 3 both. Quoted parts and colours are words of theirs.
static uint8_t format_kind(const char *code)
{
    uint8_t kind = 0;
    char end = 0;
    for (; *code != '\0'; code++) {
        if (end != 0) {
            end = *code == end ? 0 : end;
            continue;
        }
        end = *code == '"' ? '"' : *code == '[' ? ']' : 0;
        if (*code == '\\' && code[1] != '\0')
            code++;
        else if (*code == 'y' || *code == 'd' || *code == 'Y' || *code == 'D')
            kind |= 1;
        else if (*code == 'h' || *code == 's' || *code == 'H' || *code == 'S')
            kind |= 2;
    }
    return kind;
}

// Formats that every program knows by number.
static uint8_t known_kind(uint32_t id)
{
    if (id >= 14 && id <= 17)
        return 1;
    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47))
        return 2;
    return id == 22 ? 3 : 0;
}

static uint8_t kind_of(const struct styles *styles, uint32_t id)
{
    for (uint32_t i = 0; i < styles->count; i++)
        if (styles->ids[i] == id)
            return styles->kinds[i];
    return known_kind(id);
}

static uint32_t number_in(const char *text)
{
    return text != NULL ? (uint32_t)strtoul(text, NULL, 10) : 0;
}

static void style_starts(void *self, const char *name, const char **attributes)
{
    struct styles *styles = self;
    struct xlsx_book *book = styles->reading.book;
    const char *id = xlsx_attribute(attributes, "numFmtId"), *code = xlsx_attribute(attributes, "formatCode");
    styles->inside |= strcmp(name, "cellXfs") == 0;
    if (strcmp(name, "numFmt") == 0 && code != NULL && styles->count < FORMATS) {
        styles->ids[styles->count] = number_in(id);
        styles->kinds[styles->count++] = format_kind(code);
    }
    if (strcmp(name, "xf") != 0 || !styles->inside)
        return;
    void *dates = book->dates;
    uint8_t *kind = arena_push(book->arena, &dates, &book->style_count, &book->style_room, sizeof *kind);
    book->dates = dates;
    if (kind != NULL)
        *kind = kind_of(styles, number_in(id));
    else
        xlsx_stop(&styles->reading, "memory is short");
}

static void style_ends(void *self, const char *name)
{
    struct styles *styles = self;
    if (strcmp(name, "cellXfs") == 0)
        styles->inside = false;
}

bool xlsx_styles(struct xlsx_book *book, struct text part)
{
    struct styles styles = { .reading = { book, NULL } };
    return xlsx_parse(&styles.reading, part, style_starts, style_ends, nothing_said);
}
