// SPDX-License-Identifier: Apache-2.0
// import_scheme.c -- a marking scheme read from a table: criteria, aspects, who judges, descriptors, sections,
// marks
#include "import_scheme.h"

#include <string.h>

#include "../day/grid.h"
#include "import_words.h"

struct importing {
    struct marking_scheme *scheme;
    struct arena *arena;
    kmp_problems *problems;
    const char *file;
    uint32_t columns[COLUMNS]; // place in a row; UINT32_MAX: not there
    bool comma;                // numbers may have a decimal comma
    uint32_t percents, plain;  // marks with and without a percent sign
    struct aspect above;       // the headings of the row above, which empty cells stand for
    bool starved;
    kmp_status first; // fault; KMP_OK: none
};

// Says something of a row, at the column of the table that it is about; COLUMNS: at none.
static void say(struct importing *in, uint32_t line, enum column column, kmp_status status, const char *name,
                struct text value)
{
    if (in->first == KMP_OK)
        in->first = status;
    struct problem problem = { .status = status, .severity = KMP_ERROR, .file = in->file, .line = line };
    bool placed = column < COLUMNS && in->columns[column] != UINT32_MAX;
    problem.column = placed ? in->columns[column] + 1 : 1;
    if (name != NULL)
        problem.args[0] = (struct problem_arg){ name, arena_string(in->arena, value) };
    if (name != NULL && problem.args[0].value == NULL)
        problem.args[0].value = "";
    problem_add(in->problems, &problem);
}

// ---- columns ----

static bool is_named(struct text cell, const char *name)
{
    for (uint32_t i = 0; i < cell.size; i++) {
        char c =
            cell.bytes[i] >= 'A' && cell.bytes[i] <= 'Z' ? (char)(cell.bytes[i] - 'A' + 'a') : cell.bytes[i];
        if (c < 'a' || c > 'z')
            continue;
        if (c != *name++)
            return false;
    }
    return *name == '\0';
}

static bool read_columns(struct importing *in, const struct grid_row *row)
{
    for (int i = 0; i < COLUMNS; i++)
        in->columns[i] = UINT32_MAX;
    for (uint32_t cell = 0; cell < row->count; cell++)
        for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
            if (in->columns[names[i].column] == UINT32_MAX && is_named(row->cells[cell], names[i].name))
                in->columns[names[i].column] = cell;
    static const enum column needed[] = { COLUMN_CRITERION, COLUMN_ASPECT, COLUMN_TYPE, COLUMN_MARK };
    static const char *const needed_names[] = { "criterion", "aspect", "M or J", "max mark" };
    bool all = true;
    for (size_t i = 0; i < sizeof needed / sizeof needed[0]; i++)
        if (in->columns[needed[i]] == UINT32_MAX) {
            say(in, row->number, COLUMNS, KMP_SCHEME_COLUMN, "column", text_of(needed_names[i]));
            all = false;
        }
    return all;
}

static struct text cell_of(const struct importing *in, const struct grid_row *row, enum column column)
{
    uint32_t place = in->columns[column];
    return grid_cell(row, place);
}

// ---- headings ----

// "A1 Website layout" is a code and a title; anything longer in front is all title, and its own code.
static struct heading split_heading(struct text cell)
{
    uint32_t size = 0;
    while (size < cell.size && cell.bytes[size] != ' ' && cell.bytes[size] != ':')
        size++;
    struct heading heading = { .code = cell, .declared = exact_absent() };
    if (size == cell.size || size > 4)
        return heading;
    heading.code.size = size;
    while (size < cell.size && (cell.bytes[size] == ' ' || cell.bytes[size] == ':' || cell.bytes[size] == '-'))
        size++;
    heading.title = (struct text){ cell.bytes + size, cell.size - size };
    return heading;
}

// Index of the heading in a cell, new or known; UINT32_MAX for an empty cell.
static uint32_t find_heading(struct importing *in, struct headings *list, struct text cell, uint32_t parent)
{
    struct heading heading = split_heading(cell);
    heading.parent = parent;
    if (cell.size == 0)
        return UINT32_MAX;
    for (uint32_t i = 0; i < list->count; i++) {
        struct heading *known = &list->items[i];
        if (known->parent != parent || !text_same(known->code, heading.code))
            continue;
        if (known->title.size == 0)
            known->title = heading.title;
        return i;
    }
    struct heading *kept =
        arena_push(in->arena, (void **)&list->items, &list->count, &list->room, sizeof *kept);
    in->starved = in->starved || kept == NULL;
    if (kept == NULL)
        return UINT32_MAX;
    *kept = heading;
    return list->count - 1;
}

// ---- cells ----

static bool read_number(struct importing *in, struct text cell, struct exact *out)
{
    char *text = arena_string(in->arena, cell);
    in->starved = in->starved || (text == NULL && cell.bytes != NULL);
    for (uint32_t i = 0; text != NULL && in->comma && i < cell.size; i++)
        text[i] = text[i] == ',' ? '.' : text[i];
    return exact_read(out, (struct text){ text, cell.size }) && exact_given(*out);
}

// A mark that the scheme declares for a whole; it says the same in every row where it says something.
static void read_declared(struct importing *in, const struct grid_row *row, enum column column,
                          struct headings *list, uint32_t index)
{
    struct text cell = cell_of(in, row, column);
    struct exact value;
    if (cell.size == 0 || index == UINT32_MAX)
        return;
    struct exact *declared = &list->items[index].declared;
    if (!read_number(in, cell, &value) || (exact_given(*declared) && exact_order(*declared, value) != 0))
        say(in, row->number, column, KMP_SCHEME_DECLARED, "found", cell);
    else
        *declared = value;
}

// "2: good" is for two points; without a number the next one up.
static void add_descriptor(struct aspect *aspect, struct text text)
{
    while (text.size > 0 && (text.bytes[0] == ' ' || text.bytes[0] == '\r'))
        text = (struct text){ text.bytes + 1, text.size - 1 };
    while (text.size > 0 && (text.bytes[text.size - 1] == ' ' || text.bytes[text.size - 1] == '\r'))
        text.size--;
    uint32_t place = aspect->descriptor_count, size = 0;
    while (size < text.size && text.bytes[size] >= '0' && text.bytes[size] <= '9')
        size++;
    bool numbered = size > 0 && size < 3 && size < text.size &&
                    (text.bytes[size] == ':' || text.bytes[size] == '.' || text.bytes[size] == '=');
    if (numbered) {
        place = (uint32_t)(text.bytes[0] - '0') * (size == 2 ? 10 : 1) +
                (size == 2 ? (uint32_t)(text.bytes[1] - '0') : 0);
        text = (struct text){ text.bytes + size + 1, text.size - size - 1 };
        while (text.size > 0 && text.bytes[0] == ' ')
            text = (struct text){ text.bytes + 1, text.size - 1 };
    }
    if (text.size == 0 || place >= DESCRIPTORS)
        return;
    aspect->descriptors[place] = text;
    aspect->descriptor_count = place + 1 > aspect->descriptor_count ? place + 1 : aspect->descriptor_count;
}

// Descriptors stand on lines of their own, or between bars.
static void read_descriptors(struct aspect *aspect, struct text cell)
{
    uint32_t from = 0;
    for (uint32_t i = 0; i <= cell.size; i++) {
        if (i < cell.size && cell.bytes[i] != '\n' && cell.bytes[i] != '|')
            continue;
        add_descriptor(aspect, (struct text){ cell.bytes + from, i - from });
        from = i + 1;
    }
}

static bool read_type(struct importing *in, const struct grid_row *row, struct aspect *aspect)
{
    struct text cell = cell_of(in, row, COLUMN_TYPE);
    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++)
        if (is_named(cell, types[i].name)) {
            aspect->judged = types[i].judged;
            return true;
        }
    say(in, row->number, COLUMN_TYPE, KMP_SCHEME_TYPE, "found", cell);
    return false;
}

// A mark, or a percentage where all of them are.
static bool read_mark(struct importing *in, struct text cell, struct exact *out)
{
    bool percent = cell.size > 0 && cell.bytes[cell.size - 1] == '%';
    cell.size -= percent;
    while (percent && cell.size > 0 && cell.bytes[cell.size - 1] == ' ')
        cell.size--;
    in->percents += percent;
    in->plain += !percent;
    return read_number(in, cell, out) && (in->percents == 0 || in->plain == 0);
}

// ---- rows ----

static bool begins_with(struct text text, const char *word)
{
    uint32_t i = 0;
    for (; word[i] != '\0'; i++) {
        char c = i < text.size ? text.bytes[i] : '\0';
        if ((c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c) != word[i])
            return false;
    }
    return i == text.size || text.bytes[i] == ' ' || text.bytes[i] == ':';
}

// "Total A" and the like: a row without a type whose first cell says that it adds up.
static bool is_total(const struct importing *in, const struct grid_row *row)
{
    static const char *const words[] = { "total", "subtotal", "sub-total", "sum", "jumlah", "subjumlah" };
    struct text first = { NULL, 0 };
    for (uint32_t i = 0; i < row->count && first.size == 0; i++)
        first = row->cells[i];
    for (size_t i = 0; cell_of(in, row, COLUMN_TYPE).size == 0 && i < sizeof words / sizeof words[0]; i++)
        if (begins_with(first, words[i]))
            return true;
    return false;
}

// What the aspects of the criterion, and of the sub-criterion, above add up to.
static struct exact sum_above(const struct importing *in, bool sub)
{
    struct exact sum = exact_int(0);
    for (uint32_t i = 0; i < in->scheme->aspect_count; i++) {
        const struct aspect *aspect = &in->scheme->aspects[i];
        if (aspect->criterion == in->above.criterion && (!sub || aspect->sub == in->above.sub))
            sum = exact_add(sum, aspect->mark);
    }
    return sum;
}

// It is no aspect; what it says has to be the sum of the criterion, the sub-criterion or all.
static void check_total(struct importing *in, const struct grid_row *row)
{
    struct text cell = cell_of(in, row, COLUMN_MARK);
    const struct exact sums[] = { sum_above(in, true), sum_above(in, false), in->scheme->total };
    struct exact found;
    if (cell.size == 0 || in->first != KMP_OK)
        return;
    bool right = false, read = read_mark(in, cell, &found);
    for (size_t i = 0; read && i < sizeof sums / sizeof sums[0]; i++)
        right = right || (exact_given(sums[i]) && exact_order(found, sums[i]) == 0);
    char criterion[EXACT_TEXT], total[EXACT_TEXT];
    struct text one = { criterion, exact_write(criterion, sums[1]) };
    struct text all = { total, exact_write(total, sums[2]) };
    if (right)
        return;
    say(in, row->number, COLUMN_MARK, KMP_SCHEME_TOTAL, "found",
        text_of(arena_printf(in->arena, "%.*s; %.*s, %.*s", (int)cell.size, cell.bytes, (int)one.size,
                             one.bytes, (int)all.size, all.bytes)));
}

// An empty cell stands for the one above, as where cells were merged; below another heading it says nothing.
static void read_headings(struct importing *in, const struct grid_row *row, struct aspect *aspect)
{
    struct marking_scheme *scheme = in->scheme;
    struct text criterion = cell_of(in, row, COLUMN_CRITERION), sub = cell_of(in, row, COLUMN_SUB);
    struct text section = cell_of(in, row, COLUMN_SECTION);
    aspect->criterion =
        criterion.size > 0 ? find_heading(in, &scheme->criteria, criterion, 0) : in->above.criterion;
    bool here = aspect->criterion == in->above.criterion;
    aspect->sub = sub.size > 0 ? find_heading(in, &scheme->subs, sub, aspect->criterion)
                  : here       ? in->above.sub
                               : UINT32_MAX;
    here = here && aspect->sub == in->above.sub;
    aspect->section = section.size > 0 ? find_heading(in, &scheme->sections, section, 0)
                      : here           ? in->above.section
                                       : UINT32_MAX;
    in->above = *aspect;
}

static void keep_aspect(struct importing *in, const struct aspect *aspect)
{
    struct marking_scheme *scheme = in->scheme;
    struct aspect *kept = arena_push(in->arena, (void **)&scheme->aspects, &scheme->aspect_count,
                                     &scheme->aspect_room, sizeof *kept);
    in->starved = in->starved || kept == NULL;
    if (kept == NULL)
        return;
    *kept = *aspect;
    scheme->total = exact_add(scheme->total, aspect->mark);
}

static void read_row(struct importing *in, const struct grid_row *row)
{
    struct marking_scheme *scheme = in->scheme;
    struct aspect aspect = { .title = cell_of(in, row, COLUMN_ASPECT) };
    struct text mark = cell_of(in, row, COLUMN_MARK);
    if (is_total(in, row)) {
        check_total(in, row);
        return;
    }
    bool good = read_type(in, row, &aspect);
    read_headings(in, row, &aspect);
    if (!read_mark(in, mark, &aspect.mark) || aspect.mark.n <= 0) {
        say(in, row->number, COLUMN_MARK, KMP_SCHEME_MARK, "found", mark);
        good = false;
    }
    if (aspect.title.size == 0 || aspect.criterion == UINT32_MAX) {
        say(in, row->number, aspect.title.size == 0 ? COLUMN_ASPECT : COLUMN_CRITERION, KMP_SCHEME_ROW, NULL,
            aspect.title);
        good = false;
    }
    read_declared(in, row, COLUMN_CRITERION_MARK, &scheme->criteria, aspect.criterion);
    read_declared(in, row, COLUMN_SECTION_MARK, &scheme->sections, aspect.section);
    read_descriptors(&aspect, cell_of(in, row, COLUMN_DESCRIPTORS));
    if (good)
        keep_aspect(in, &aspect);
}

static kmp_status read_table(struct importing *in, const char *table, size_t size)
{
    struct grid grid;
    kmp_status status = grid_read(&grid, in->arena, in->file, table, size, in->problems);
    if (status != KMP_OK)
        return status;
    in->comma = !grid.typed;
    in->above.criterion = in->above.sub = in->above.section = UINT32_MAX;
    bool named = grid.count > 0 && read_columns(in, &grid.rows[0]);
    for (uint32_t i = 1; named && i < grid.count; i++)
        read_row(in, &grid.rows[i]);
    if (grid.count == 0 || (named && grid.count == 1))
        say(in, 0, COLUMNS, KMP_SCHEME_EMPTY, NULL, (struct text){ 0 });
    return in->starved ? KMP_NO_MEMORY : in->first;
}

kmp_status kmp_import_scheme(kmp_text *out, const char *table, size_t size, const char *name, const char *id,
                             kmp_problems *problems)
{
    *out = (kmp_text){ 0 };
    struct arena arena = { 0 };
    struct marking_scheme scheme = { .name = name, .id = id, .total = exact_int(0) };
    struct importing in = { .scheme = &scheme, .arena = &arena, .problems = problems, .file = name };
    struct page page = { 0 };
    kmp_status status = read_table(&in, table, size);
    if (status == KMP_OK && !exact_given(scheme.total))
        say(&in, 0, COLUMNS, status = KMP_SCHEME_LARGE, NULL, (struct text){ 0 });
    if (status == KMP_OK) {
        scheme_write(&page, &scheme);
        status = page_take(&page, out);
    }
    if (status == KMP_NO_MEMORY)
        problem_say(problems, KMP_ERROR, status, NULL, NULL);
    page_free(&page);
    arena_free(&arena);
    return status;
}
