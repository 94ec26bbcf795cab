// SPDX-License-Identifier: Apache-2.0
// draw.c -- a page drawn from its JSON: as text to read, as HTML to print
#include <string.h>

#include "explain.h"

// What a drawing does at each part of the page.
struct drawing {
    struct writer *out;
    const struct tape *page;
    void (*head)(const struct drawing *d, struct text line, bool first);
    void (*section)(const struct drawing *d, struct text title);
    void (*item)(const struct drawing *d, struct text mark, struct text title);
    void (*line)(const struct drawing *d, struct text line);
    void (*item_end)(const struct drawing *d);
    void (*section_end)(const struct drawing *d);
};

static void put(const struct drawing *d, const char *text)
{
    write_unquoted(d->out, text, strlen(text));
}

static void put_plain(const struct drawing *d, struct text text)
{
    write_unquoted(d->out, text.bytes, text.size);
}

static uint32_t list_of(const struct drawing *d, uint32_t object, const char *key)
{
    uint32_t list = tape_member(d->page, object, key);
    return list != 0 ? tape_first(d->page, list) : 0;
}

static struct text text_in(const struct drawing *d, uint32_t object, const char *key)
{
    return tape_node(d->page, tape_member(d->page, object, key))->text;
}

static void draw_item(const struct drawing *d, uint32_t item)
{
    d->item(d, text_in(d, item, "mark"), text_in(d, item, "title"));
    for (uint32_t i = list_of(d, item, "lines"); i != 0; i = tape_node(d->page, i)->next)
        d->line(d, tape_node(d->page, i)->text);
    d->item_end(d);
}

static void draw(const struct drawing *d)
{
    uint32_t first = list_of(d, 0, "lines");
    for (uint32_t i = first; i != 0; i = tape_node(d->page, i)->next)
        d->head(d, tape_node(d->page, i)->text, i == first);
    for (uint32_t s = list_of(d, 0, "sections"); s != 0; s = tape_node(d->page, s)->next) {
        d->section(d, text_in(d, s, "title"));
        for (uint32_t i = list_of(d, s, "items"); i != 0; i = tape_node(d->page, i)->next)
            draw_item(d, i);
        d->section_end(d);
    }
}

static void nothing(const struct drawing *d)
{
    (void)d;
}

// ---- text ----

static void text_head(const struct drawing *d, struct text line, bool first)
{
    (void)first;
    put_plain(d, line);
    put(d, "\n");
}

static void text_section(const struct drawing *d, struct text title)
{
    put(d, "\n");
    put_plain(d, title);
    put(d, "\n");
}

static void text_item(const struct drawing *d, struct text mark, struct text title)
{
    put(d, mark.bytes != NULL ? "  [" : "  ");
    put_plain(d, mark);
    if (mark.bytes != NULL)
        put(d, mark.size < 2 ? " ] " : "] ");
    put_plain(d, title);
    put(d, "\n");
}

static void text_line(const struct drawing *d, struct text line)
{
    put(d, "      ");
    put_plain(d, line);
    put(d, "\n");
}

void draw_text(struct writer *out, const struct tape *page)
{
    struct drawing d = { out, page, text_head, text_section, text_item, text_line, nothing, nothing };
    draw(&d);
}

// ---- HTML ----

static void put_escaped(const struct drawing *d, struct text text)
{
    for (uint32_t i = 0; i < text.size; i++) {
        char c = text.bytes[i];
        const char *escaped = c == '&'   ? "&amp;"
                              : c == '<' ? "&lt;"
                              : c == '>' ? "&gt;"
                              : c == '"' ? "&quot;"
                                         : NULL;
        if (escaped != NULL)
            put(d, escaped);
        else
            put_plain(d, (struct text){ text.bytes + i, 1 });
    }
}

static void html_head(const struct drawing *d, struct text line, bool first)
{
    put(d, first ? "<h1>" : "<p class=\"head\">");
    put_escaped(d, line);
    put(d, first ? "</h1>\n" : "</p>\n");
}

static void html_section(const struct drawing *d, struct text title)
{
    put(d, "<section>\n<h2>");
    put_escaped(d, title);
    put(d, "</h2>\n");
}

static void html_item(const struct drawing *d, struct text mark, struct text title)
{
    put(d, "<article>\n<h3>");
    if (mark.bytes != NULL) {
        put(d, "<b class=\"");
        put_escaped(d, mark);
        put(d, "\">");
        put_escaped(d, mark);
        put(d, "</b> ");
    }
    put_escaped(d, title);
    put(d, "</h3>\n");
}

static void html_line(const struct drawing *d, struct text line)
{
    put(d, "<p>");
    put_escaped(d, line);
    put(d, "</p>\n");
}

static void html_item_end(const struct drawing *d)
{
    put(d, "</article>\n");
}

static void html_section_end(const struct drawing *d)
{
    put(d, "</section>\n");
}

static const char html_start[] =
    "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"
    "<style>\n"
    "@page { size: A4; margin: 18mm 16mm; }\n"
    "body { font: 10.5pt/1.4 'DejaVu Sans', 'Noto Sans', sans-serif; max-width: 178mm; margin: 8mm auto; "
    "color: #111; }\n"
    "h1 { font-size: 17pt; margin: 0 0 2mm; }\n"
    "h2 { font-size: 12pt; margin: 7mm 0 2mm; border-bottom: .3mm solid #777; }\n"
    "h3 { font-size: 10.5pt; margin: 2.5mm 0 .5mm; font-weight: 600; }\n"
    "p { margin: 0 0 .4mm 9mm; } p.head { margin-left: 0; }\n"
    "article { break-inside: avoid; }\n"
    "b { display: inline-block; min-width: 7mm; padding: 0 1mm; border: .3mm solid; border-radius: 1mm; "
    "text-align: center; font-size: 9pt; }\n"
    "b.K { color: #14532d; } b.BK { color: #8a1c1c; } b.PL { color: #7a4d00; } b.NA { color: #555; }\n"
    "@media print { body { margin: 0; max-width: none; } }\n"
    "</style>\n";

void draw_html(struct writer *out, const struct tape *page)
{
    struct drawing d = { out,       page,      html_head,     html_section,
                         html_item, html_line, html_item_end, html_section_end };
    uint32_t first = list_of(&d, 0, "lines");
    put(&d, "<!doctype html>\n<html lang=\"");
    put_escaped(&d, text_in(&d, 0, "language"));
    put(&d, "\">\n<head>\n");
    put(&d, html_start);
    put(&d, "<title>");
    put_escaped(&d, first != 0 ? tape_node(page, first)->text : (struct text){ 0 });
    put(&d, "</title>\n</head>\n<body>\n");
    draw(&d);
    put(&d, "</body>\n</html>\n");
}
