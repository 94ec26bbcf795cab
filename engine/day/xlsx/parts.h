// SPDX-License-Identifier: Apache-2.0
// parts.h -- the XML parts of a workbook, each read by expat
#ifndef KOMPETEN_DAY_XLSX_PARTS_H
#define KOMPETEN_DAY_XLSX_PARTS_H

#include "../grid.h"

struct xlsx_sheet {
    const char *name, *link, *path; // path: the part that it is
};

struct xlsx_book {
    struct arena *arena;
    struct xlsx_sheet *sheets;
    uint32_t sheet_count, sheet_room;
    struct xlsx_link {
        const char *id, *target;
    } * links;
    uint32_t link_count, link_room;
    struct text *strings;
    uint32_t string_count, string_room;
    uint8_t *dates; // by style: 0 a number, 1 a day, 2 a time, 3 both
    uint32_t style_count, style_room;
    bool from_1904;
    bool merged;     // a value stands in cells that are merged
    const char *why; // something cannot be read
};

// Each gives false with `why` where the part cannot be read.
bool xlsx_links(struct xlsx_book *book, struct text part);
bool xlsx_workbook(struct xlsx_book *book, struct text part); // after the links
bool xlsx_strings(struct xlsx_book *book, struct text part);
bool xlsx_styles(struct xlsx_book *book, struct text part);
// A note for each formula goes to `problems`.
bool xlsx_worksheet(struct grid *out, struct xlsx_book *book, struct text part, kmp_problems *problems);

// What every reading of a part begins with.
struct xlsx_reading {
    struct xlsx_book *book;
    void *parser;
};

// Feeds a part to handlers, which get `reading`; false with `why` where it is no XML, or has a document type,
// which no workbook needs and without which nothing in XML can grow.
bool xlsx_parse(struct xlsx_reading *reading, struct text part,
                void (*start)(void *self, const char *name, const char **attributes),
                void (*end)(void *self, const char *name),
                void (*characters)(void *self, const char *text, int size));
// Gives up reading.
void xlsx_stop(struct xlsx_reading *reading, const char *why);
// An attribute's value; NULL where it is absent.
const char *xlsx_attribute(const char **attributes, const char *name);
// A serial day number as 2026-11-18, 08:30 or both; no text where it is none.
struct text xlsx_moment(struct arena *arena, struct text serial, uint8_t kind, bool from_1904);

#endif
