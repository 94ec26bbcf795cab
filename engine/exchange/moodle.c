// SPDX-License-Identifier: Apache-2.0
// moodle.c -- a framework as the CSV that Moodle imports (admin/tool/lpimportcsv): fourteen columns, the
// framework first
//
// Rules of that importer: a name is cut at 100 characters and what looks like a tag is taken out of it;
// identity numbers are cut too, and compared as PHP compares, so that "1.10" is "1.1"; PHP's reader takes a
// backslash before a quotation mark for an escape; every row has as many cells as the head.
#include "framework.h"

enum { SHORT = 100 };

static const char *const heads[] = {
    "Parent ID number",
    "ID number",
    "Short name",
    "Description",
    "Description format",
    "Scale values",
    "Scale configuration",
    "Rule type (optional)",
    "Rule outcome (optional)",
    "Rule config (optional)",
    "Cross-referenced competency ID numbers",
    "Exported ID (optional)",
    "Is framework",
    "Taxonomy",
};

enum { HEADS = sizeof heads / sizeof heads[0] };

struct moodle_writing {
    struct page page;
    struct arena *arena;
    const struct framework *framework;
    kmp_problems *problems;
    kmp_status worst;
};

static void refuse(struct moodle_writing *m, const struct shaped *shaped, kmp_status status, struct text found)
{
    tape_say(m->problems, &m->framework->scheme->tape, shaped->node, KMP_ERROR, status, "found",
             arena_string(m->arena, found), NULL);
    m->worst = status;
}

static void put_row(struct moodle_writing *m, const struct text cells[HEADS])
{
    for (int i = 0; i < HEADS; i++)
        csv_cell(&m->page, ',', i == 0, cells[i]);
    csv_end(&m->page);
}

// ---- what Moodle would read as something else ----

// A number to PHP, which compares such texts by their value.
static bool php_number(struct text text)
{
    bool digits = false;
    for (uint32_t i = 0; i < text.size; i++) {
        digits |= text.bytes[i] >= '0' && text.bytes[i] <= '9';
        if (strchr("0123456789.eE+- ", text.bytes[i]) == NULL)
            return false;
    }
    return digits;
}

static void check_id(struct moodle_writing *m, const struct shaped *shaped, struct text id)
{
    if (text_length(id) > SHORT || php_number(id))
        refuse(m, shaped, KMP_MOODLE_ID, id);
}

static void check_text(struct moodle_writing *m, const struct shaped *shaped, struct text text)
{
    for (uint32_t i = 0; i < text.size; i++)
        if (text.bytes[i] == '\\' && (i + 1 == text.size || text.bytes[i + 1] == '"')) {
            refuse(m, shaped, KMP_MOODLE_TEXT, text);
            return;
        }
}

// The name that is shown; the whole text, where it is not the name, goes to the description.
static void name_and_text(struct moodle_writing *m, struct text text, struct text *name,
                          struct text *description)
{
    bool tags = memchr(text.bytes, '<', text.size) != NULL;
    *name = text;
    *description = (struct text){ NULL, 0 };
    if (text_length(text) <= SHORT && !tags)
        return;
    *description = text;
    uint32_t size = 0, length = 0;
    while (size < text.size && length < SHORT - 1 && text.bytes[size] != '<') {
        size += text_sequence(text.bytes + size, text.bytes + text.size);
        length++;
    }
    const char *cut = arena_printf(m->arena, "%.*s\u2026", (int)size, text.bytes);
    m->page.failed |= cut == NULL;
    *name = text_of(cut);
}

// ---- rows ----

// Every rating that Moodle makes by itself is the proficient one: whoever finished a course that somebody
// linked.
static void put_framework(struct moodle_writing *m)
{
    const struct framework *framework = m->framework;
    const struct scheme *scheme = framework->scheme;
    bool indonesian = framework->language == KMP_INDONESIAN;
    struct text cells[HEADS] = { { NULL, 0 } };
    struct text said = scheme->framework.description;
    cells[1] = framework->no;
    name_and_text(m, framework->title, &cells[2], &cells[3]);
    cells[3] = said.bytes != NULL ? said : cells[3];
    cells[4] = text_of("2"); // plain text
    cells[5] = text_of(indonesian ? "Belum kompeten,Kompeten" : "Not yet competent,Competent");
    cells[6] = text_of("[{\"scaleid\":\"0\"},{\"id\":2,\"scaledefault\":1,\"proficient\":1}]");
    cells[12] = text_of("1");
    cells[13] = text_of("competency,skill,indicator");
    check_id(m, &scheme->shaped, framework->no);
    check_text(m, &scheme->shaped, framework->title);
    check_text(m, &scheme->shaped, cells[3]);
    put_row(m, cells);
}

static void put_node(struct moodle_writing *m, const struct part_node *node)
{
    struct text cells[HEADS] = { { NULL, 0 } };
    struct text text = say_in(node->say, m->framework->language);
    if (node->part != PART_UNIT)
        cells[0] = text_of(m->framework->nodes[node->parent].code);
    cells[1] = text_of(node->code);
    name_and_text(m, text, &cells[2], &cells[3]);
    cells[4] = text_of("2");
    cells[8] = text_of("0"); // no rule: that a unit follows from its parts is concluded here, not there
    cells[9] = text_of("null");
    check_id(m, node->shaped, cells[1]);
    check_text(m, node->shaped, text);
    put_row(m, cells);
}

kmp_status framework_write_moodle(kmp_text *out, struct arena *arena, const struct framework *framework,
                                  kmp_problems *problems)
{
    struct moodle_writing m = { .arena = arena, .framework = framework, .problems = problems };
    struct text cells[HEADS];
    for (int i = 0; i < HEADS; i++)
        cells[i] = text_of(heads[i]);
    put_row(&m, cells);
    put_framework(&m);
    for (uint32_t i = 0; i < framework->count; i++)
        put_node(&m, &framework->nodes[i]);
    if (m.worst == KMP_OK)
        return page_take(&m.page, out);
    page_free(&m.page);
    return m.worst;
}
