// SPDX-License-Identifier: Apache-2.0
// import_scheme_write.c -- a marking scheme written as a rubric, one line an aspect
#include <string.h>

#include "import_scheme.h"
#include "lua_quote.h"

// ---- texts, ids, numbers ----

static void print_id(struct page *page, struct text text)
{
    for (uint32_t i = 0; i < text.size; i++) {
        char c = text.bytes[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        page_print(page, "%c", plain ? c : '_');
    }
}

// A short code as it is; a long one gives its number among its like.
static void print_code(struct page *page, const struct headings *list, uint32_t index)
{
    if (list->items[index].code.size <= 4)
        print_id(page, list->items[index].code);
    else
        page_print(page, "c%u", index + 1);
}

// "A1" says which criterion it belongs to, "1" does not.
static void print_sub(struct page *page, const struct marking_scheme *scheme, uint32_t sub)
{
    const struct heading *heading = &scheme->subs.items[sub];
    struct text around = scheme->criteria.items[heading->parent].code;
    bool says = heading->code.size > around.size && memcmp(heading->code.bytes, around.bytes, around.size) == 0;
    if (!says || heading->code.size > 4) {
        print_code(page, &scheme->criteria, heading->parent);
        page_print(page, "_");
    }
    print_code(page, &scheme->subs, sub);
}

static void print_number(struct page *page, struct exact value)
{
    char text[EXACT_TEXT];
    uint32_t size = exact_write(text, value);
    page_print(page, "\"%.*s\"", (int)size, text);
}

static struct text title_of(const struct heading *heading)
{
    return heading->title.size > 0 ? heading->title : heading->code;
}

// ---- the head: what every aspect is made with ----

static const char helpers[] =
    "local function both(text)\n"
    "  return { en = text, id = text }\n"
    "end\n"
    "local ticked, marked = {}, {}\n"
    "\n"
    "-- A measured aspect: met or not.\n"
    "local function measured(id, section, mark, title, more)\n"
    "  ticked[#ticked + 1] = id\n"
    "  return { id = id, title = both(title), tick = true, weight = mark, section = section, levels = {\n"
    "    level { points = 1, when = yes, say = { en = \"Met.\", id = \"Terpenuhi.\" } },\n"
    "    level { points = 0, when = no, say = { en = \"Not met: \" .. (more or title), id = \"Belum terpenuhi: "
    "\" .. (more or title) } } } }\n"
    "end\n"
    "\n"
    "-- A judged aspect: three assessors at most one point apart, their mean; descriptors from 0 points up.\n"
    "local function judged(id, section, mark, title, descriptors)\n"
    "  marked[#marked + 1] = { id, #descriptors - 1 }\n"
    "  local levels = {}\n"
    "  for i = #descriptors, 1, -1 do\n"
    "    levels[#levels + 1] = level { points = i - 1, say = both(descriptors[i]) }\n"
    "  end\n"
    "  return { id = id, title = both(title), judged = { by = 3, spread = 1, combine = mean }, weight = mark, "
    "section = section, levels = levels }\n"
    "end\n"
    "\n"
    "-- What the examples are made of: everything met and marked, or nothing; `left` is not looked at.\n"
    "local function sheet(good, left)\n"
    "  local ticks, marks = {}, {}\n"
    "  for _, id in ipairs(ticked) do\n"
    "    ticks[id] = good and yes or no\n"
    "  end\n"
    "  for _, one in ipairs(marked) do\n"
    "    local points = good and one[2] or 0\n"
    "    marks[one[1]] = { a = points, b = points, c = points }\n"
    "  end\n"
    "  if left then\n"
    "    ticks[left], marks[left] = nil, nil\n"
    "  end\n"
    "  return { ticks = ticks, marks = marks }\n"
    "end\n"
    "\n";

static void print_head(struct page *page, const struct marking_scheme *scheme)
{
    page_print(page,
               "-- A marking scheme of %u aspects, taken over from a table.\n"
               "-- Its texts stand in both languages as they are: translate them. A marking scheme has no "
               "pass: half of the marks\n"
               "-- stands below, our choice; change it, and write need = ... where an aspect must be met "
               "whatever else is good.\n"
               "\n%s",
               scheme->aspect_count, helpers);
}

// ---- aspects ----

static void print_descriptors(struct page *page, const struct aspect *aspect)
{
    static const char *const usual[] = { "Mark 0.", "Mark 1.", "Mark 2.", "Mark 3." };
    bool described = aspect->descriptor_count > 1;
    uint32_t count = described ? aspect->descriptor_count : 4;
    page_print(page, "{ ");
    for (uint32_t i = 0; i < count; i++) {
        page_print(page, "%s", i > 0 ? ", " : "");
        if (!described)
            page_print(page, "\"%s\"", usual[i]);
        else if (aspect->descriptors[i].size > 0)
            lua_quote(page, aspect->descriptors[i]);
        else
            page_print(page, "\"Mark %u.\"", i);
    }
    page_print(page, " }");
}

static void print_aspect(struct page *page, const struct marking_scheme *scheme, const struct aspect *aspect,
                         uint32_t number, const char *indent)
{
    page_print(page, "%scriterion(%s(\"", indent, aspect->judged ? "judged" : "measured");
    if (aspect->sub != UINT32_MAX)
        print_sub(page, scheme, aspect->sub);
    else
        print_code(page, &scheme->criteria, aspect->criterion);
    page_print(page, "_%u\", ", number);
    if (aspect->section != UINT32_MAX)
        lua_quote(page, scheme->sections.items[aspect->section].code);
    else
        page_print(page, "nil");
    page_print(page, ", ");
    print_number(page, aspect->mark);
    page_print(page, ", ");
    lua_quote(page, aspect->title);
    if (aspect->judged || aspect->descriptor_count > 0)
        page_print(page, ", ");
    if (aspect->judged)
        print_descriptors(page, aspect);
    else if (aspect->descriptor_count > 0)
        lua_quote(page, aspect->descriptors[aspect->descriptor_count - 1]);
    page_print(page, ")),\n");
}

static void print_aspects(struct page *page, const struct marking_scheme *scheme, uint32_t criterion,
                          uint32_t sub, const char *indent)
{
    uint32_t number = 0;
    for (uint32_t i = 0; i < scheme->aspect_count; i++) {
        const struct aspect *aspect = &scheme->aspects[i];
        if (aspect->criterion == criterion && aspect->sub == sub)
            print_aspect(page, scheme, aspect, ++number, indent);
    }
}

// ---- groups and sections ----

// The marks of a criterion, of one of its sub-criteria (`sub`), or of a section.
static struct exact marks_of(const struct marking_scheme *scheme, uint32_t criterion, uint32_t sub,
                             uint32_t section)
{
    struct exact sum = exact_int(0);
    for (uint32_t i = 0; i < scheme->aspect_count; i++) {
        const struct aspect *aspect = &scheme->aspects[i];
        if ((criterion == UINT32_MAX || aspect->criterion == criterion) &&
            (sub == UINT32_MAX || aspect->sub == sub) && (section == UINT32_MAX || aspect->section == section))
            sum = exact_add(sum, aspect->mark);
    }
    return sum;
}

// Behind the id of a group.
static void print_group_rest(struct page *page, const struct heading *heading, struct exact marks)
{
    page_print(page, "\", title = both(");
    lua_quote(page, title_of(heading));
    page_print(page, "), out_of = ");
    print_number(page, exact_given(heading->declared) ? heading->declared : marks);
    page_print(page, ",\n");
}

static void print_criterion(struct page *page, const struct marking_scheme *scheme, uint32_t criterion)
{
    page_print(page, "\n  group { id = \"");
    print_code(page, &scheme->criteria, criterion);
    print_group_rest(page, &scheme->criteria.items[criterion],
                     marks_of(scheme, criterion, UINT32_MAX, UINT32_MAX));
    print_aspects(page, scheme, criterion, UINT32_MAX, "    ");
    for (uint32_t sub = 0; sub < scheme->subs.count; sub++) {
        if (scheme->subs.items[sub].parent != criterion)
            continue;
        page_print(page, "    group { id = \"sub_");
        print_sub(page, scheme, sub);
        print_group_rest(page, &scheme->subs.items[sub], marks_of(scheme, criterion, sub, UINT32_MAX));
        print_aspects(page, scheme, criterion, sub, "      ");
        page_print(page, "    },\n");
    }
    page_print(page, "  },\n");
}

static void print_sections(struct page *page, const struct marking_scheme *scheme)
{
    if (scheme->sections.count == 0)
        return;
    page_print(page, "  sections = {\n");
    for (uint32_t i = 0; i < scheme->sections.count; i++) {
        const struct heading *heading = &scheme->sections.items[i];
        page_print(page, "    { id = ");
        lua_quote(page, heading->code);
        page_print(page, ", title = both(");
        lua_quote(page, title_of(heading));
        page_print(page, "), out_of = ");
        print_number(page, exact_given(heading->declared) ? heading->declared
                                                          : marks_of(scheme, UINT32_MAX, UINT32_MAX, i));
        page_print(page, " },\n");
    }
    page_print(page, "  },\n");
}

// ---- the whole ----

// What all criteria declare together, where all of them do.
static struct exact declared_total(const struct marking_scheme *scheme)
{
    struct exact sum = exact_int(0);
    for (uint32_t i = 0; i < scheme->criteria.count; i++)
        sum = exact_add(sum, scheme->criteria.items[i].declared);
    return exact_given(sum) ? sum : scheme->total;
}

static void print_examples(struct page *page, const struct marking_scheme *scheme)
{
    page_print(page, "\n  examples = {\n    { \"everything\", given = sheet(true), expect = { verdict = "
                     "competent, score = ");
    print_number(page, exact_round(scheme->total, exact_div(exact_int(1), exact_int(100)), ROUND_HALF_UP));
    page_print(page,
               " } },\n"
               "    { \"nothing\", given = sheet(false), expect = { verdict = not_yet, score = 0 } },\n"
               "    { \"an aspect that nobody looked at\", given = sheet(true, ticked[1] or marked[1][1]), "
               "expect = { verdict = refer } },\n  },\n}\n");
}

static struct text file_title(const char *name)
{
    const char *slash = name != NULL ? strrchr(name, '/') : NULL;
    struct text title = text_of(slash != NULL ? slash + 1 : name != NULL ? name : "scheme");
    for (uint32_t i = title.size; i-- > 1;)
        if (title.bytes[i] == '.') {
            title.size = i;
            break;
        }
    return title;
}

void scheme_write(struct page *page, const struct marking_scheme *scheme)
{
    struct text title = file_title(scheme->name);
    print_head(page, scheme);
    page_print(page, "rubric {\n  language = 1, id = ");
    if (scheme->id != NULL) {
        lua_quote(page, text_of(scheme->id));
    } else {
        page_print(page, "\"scheme/");
        print_id(page, title);
        page_print(page, "\"");
    }
    page_print(page, ", version = \"0.1.0\",\n  title = both(");
    lua_quote(page, title);
    page_print(page, "),\n  out_of = ");
    print_number(page, declared_total(scheme));
    page_print(page, ", round = { total = \"0.01\" },\n  pass = ");
    print_number(page, exact_div(scheme->total, exact_int(2)));
    page_print(page, ", -- our choice\n");
    print_sections(page, scheme);
    for (uint32_t i = 0; i < scheme->criteria.count; i++)
        print_criterion(page, scheme, i);
    print_examples(page, scheme);
}
