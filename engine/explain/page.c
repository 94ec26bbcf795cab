// SPDX-License-Identifier: Apache-2.0
// page.c -- the page of an explanation, written as JSON: head, sections, items, lines
#include "explain.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static const char *const words[2][EXPLAIN_TEXT_COUNT] = {
#define EXPLAIN_EN(name, en, id) en,
#define EXPLAIN_ID(name, en, id) id,
    { EXPLAIN_TEXTS(EXPLAIN_EN) },
    { EXPLAIN_TEXTS(EXPLAIN_ID) },
};

const char *explain_word(const struct explanation *e, enum explain_text word)
{
    return words[e->language][word];
}

void explain_begin(struct explanation *e)
{
    static const char *const languages[] = { "en", "id" };
    write_object(&e->w);
    write_key(&e->w, "language");
    write_string(&e->w, languages[e->language]);
    write_key(&e->w, "lines");
    write_list(&e->w);
}

static void end_item(struct explanation *e)
{
    if (!e->in_item)
        return;
    e->in_item = false;
    write_list_end(&e->w);
    write_key(&e->w, "mark");
    write_string(&e->w, e->mark);
    write_key(&e->w, "title");
    write_string(&e->w, e->title);
    write_object_end(&e->w);
}

static void end_section(struct explanation *e)
{
    end_item(e);
    write_list_end(&e->w); // the head's lines, or the section's items
    if (!e->in_section) {
        write_key(&e->w, "sections");
        write_list(&e->w);
        return;
    }
    write_key(&e->w, "title");
    write_string(&e->w, e->section);
    write_object_end(&e->w);
}

void explain_section(struct explanation *e, enum explain_text title)
{
    end_section(e);
    e->in_section = true;
    e->section = explain_word(e, title);
    write_object(&e->w);
    write_key(&e->w, "items");
    write_list(&e->w);
}

void explain_item(struct explanation *e, const char *mark, const char *title, const char *id,
                  const char *amount)
{
    end_item(e);
    e->in_item = true;
    e->mark = mark;
    e->title = title;
    write_object(&e->w);
    write_key(&e->w, "amount");
    write_string(&e->w, amount);
    write_key(&e->w, "id");
    write_string(&e->w, id);
    write_key(&e->w, "lines");
    write_list(&e->w);
}

static void finish_line(struct explanation *e)
{
    struct text line = { e->line, (uint32_t)text_invalid_at(
                                      e->line, e->line_size) }; // a cut line ends with a whole letter
    e->line_size = 0;
    if (e->in_section && !e->in_item)
        explain_item(e, NULL, arena_string(e->arena, line), NULL, NULL);
    else
        write_text(&e->w, line);
}

void explain_print(struct explanation *e, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    size_t room = sizeof e->line - e->line_size;
    int size = vsnprintf(e->line + e->line_size, room, format, args);
    va_end(args);
    if (size < 0)
        return;
    e->line_size = (size_t)size < room ? e->line_size + (size_t)size : sizeof e->line - 1;
    if (e->line_size > 0 && e->line[e->line_size - 1] == '\n') {
        e->line_size--;
        finish_line(e);
    }
}

void explain_end(struct explanation *e)
{
    static const char *const texts[] = { "competent", "not_yet", "refer", "not_assessed" };
    bool shown = e->record->purpose == FOR_TRAINING && e->record->kind == RECORD_ATTEMPT;
    end_section(e);
    write_list_end(&e->w);
    write_key(&e->w, "sum");
    write_exact(&e->w, shown ? explain_sum(e) : exact_absent());
    write_key(&e->w, "verdict");
    write_string(&e->w, e->record->verdict >= 0 ? texts[e->record->verdict] : NULL);
    write_object_end(&e->w);
}
