// SPDX-License-Identifier: Apache-2.0
// enter.c -- entry sheets into submissions: row by row, each cell to its place, or a fault that names the cell
#include <string.h>

#include "dates.h"
#include "sheet.h"

// The row at hand.
struct line {
    const struct grid_row *row;
    uint32_t candidate;
    struct text assessor, reason;
    uint32_t finding; // from 0, of a table
};

// ---- who a row is about ----

static struct text cell_of(const struct sheet *sheet, const struct grid_row *row, enum column_kind kind)
{
    return grid_cell(row, sheet->at[kind]);
}

// The candidate with this id; CLASS_CANDIDATES: none, or two issuers have one.
static uint32_t candidate_named(const struct day *day, struct text id)
{
    uint32_t found = CLASS_CANDIDATES;
    for (uint32_t i = 0; i < day->session.candidates.count; i++)
        if (text_same(session_seat(&day->session, i)->id, id))
            found = found == CLASS_CANDIDATES ? i : CLASS_CANDIDATES + 1;
    return found < CLASS_CANDIDATES ? found : CLASS_CANDIDATES;
}

static struct text without_zeros(struct text id)
{
    while (id.size > 1 && id.bytes[0] == '0')
        id = (struct text){ id.bytes + 1, id.size - 1 };
    return id;
}

static void say_candidate(const struct sheet *sheet, uint32_t row, struct text id)
{
    struct arena *arena = &sheet->day->arena;
    uint32_t at = sheet->at[COLUMN_CANDIDATE] < GRID_COLUMNS ? sheet->at[COLUMN_CANDIDATE] : 0;
    for (uint32_t i = 0; id.bytes != NULL && i < sheet->day->session.candidates.count; i++) {
        struct text near = session_seat(&sheet->day->session, i)->id;
        if (text_same(near, id) || !text_same(without_zeros(near), without_zeros(id)))
            continue;
        grid_say(sheet->day->problems, arena, sheet->grid, row, at, KMP_ERROR, KMP_SHEET_CANDIDATE_ZEROS,
                 "found", arena_string(arena, id), "near", arena_string(arena, near), NULL);
        return;
    }
    sheet_say(sheet, row, at, KMP_ERROR, KMP_SHEET_CANDIDATE, "found",
              id.bytes != NULL ? id : (struct text)TEXT(""));
}

static bool take_code(const struct sheet *sheet, const struct grid_row *row, uint32_t *candidate,
                      uint32_t *column)
{
    struct text code = cell_of(sheet, row, COLUMN_CODE);
    if (code_read(candidate, column, sheet->day->key, code) &&
        *candidate < sheet->day->session.candidates.count)
        return true;
    sheet_say(sheet, row->number, sheet->at[COLUMN_CODE], KMP_ERROR, KMP_SHEET_CODE, "found", code);
    return false;
}

static void check_name(const struct sheet *sheet, const struct grid_row *row, uint32_t candidate)
{
    struct text name = cell_of(sheet, row, COLUMN_NAME), known = day_name(sheet->day, candidate);
    if (name.bytes != NULL && known.bytes != NULL && !text_same(name, known))
        grid_say(sheet->day->problems, &sheet->day->arena, sheet->grid, row->number, sheet->at[COLUMN_NAME],
                 KMP_WARNING, KMP_SHEET_NAME, "found", arena_string(&sheet->day->arena, name), "expected",
                 arena_string(&sheet->day->arena, known), NULL);
}

static bool find_candidate(const struct sheet *sheet, struct line *line, uint32_t *coded)
{
    struct text id = cell_of(sheet, line->row, COLUMN_CANDIDATE), code = cell_of(sheet, line->row, COLUMN_CODE);
    uint32_t by_code = CLASS_CANDIDATES;
    *coded = 0;
    if (code.bytes != NULL && !take_code(sheet, line->row, &by_code, coded))
        return false;
    line->candidate = id.bytes != NULL ? candidate_named(sheet->day, id) : by_code;
    if (id.bytes != NULL && by_code < CLASS_CANDIDATES &&
        text_same(session_seat(&sheet->day->session, by_code)->id, id))
        line->candidate = by_code; // two issuers with one id: the code knows
    if (line->candidate == CLASS_CANDIDATES) {
        say_candidate(sheet, line->row->number, id);
        return false;
    }
    if (by_code < CLASS_CANDIDATES && by_code != line->candidate) {
        struct arena *arena = &sheet->day->arena;
        grid_say(sheet->day->problems, arena, sheet->grid, line->row->number, sheet->at[COLUMN_CODE], KMP_ERROR,
                 KMP_SHEET_CODE_OTHER, "found", arena_string(arena, code), "candidate",
                 arena_string(arena, session_seat(&sheet->day->session, by_code)->id), NULL);
        return false;
    }
    check_name(sheet, line->row, line->candidate);
    return true;
}

// ---- values ----

static bool needs_assessor(enum column_kind kind)
{
    return kind == COLUMN_TICK || kind == COLUMN_COUNT || kind == COLUMN_MARK || kind == COLUMN_RECOMMEND;
}

static const char *entered_at(const struct sheet *sheet, const struct line *line, uint32_t column)
{
    struct arena *arena = &sheet->day->arena;
    const char *text =
        arena_printf(arena, "%s %s", sheet->grid->name, grid_place(arena, column, line->row->number));
    return text != NULL ? text : "";
}

// What stood or is to stand there, in words.
static const char *shown(struct arena *arena, struct text value)
{
    return value.bytes != NULL ? arena_string(arena, value) : "hapus";
}

// A value stands there already and this is another one.
static bool may_replace(const struct sheet *sheet, const struct line *line, uint32_t column,
                        const struct entry *there, struct text cell)
{
    struct arena *arena = &sheet->day->arena;
    const char *found = arena_string(arena, cell);
    if (there->entered != NULL) {
        grid_say(sheet->day->problems, arena, sheet->grid, line->row->number, column, KMP_ERROR,
                 KMP_SHEET_DIFFER, "found", found, "before", shown(arena, there->value), "other",
                 there->entered, NULL);
        return false;
    }
    if (sheet->entering->reason != NULL)
        return true;
    grid_say(sheet->day->problems, arena, sheet->grid, line->row->number, column, KMP_ERROR, KMP_SHEET_CHANGED,
             "found", found, "before", arena_string(arena, there->value), "candidate",
             arena_string(arena, session_seat(&sheet->day->session, line->candidate)->id), NULL);
    return false;
}

// Times have a value from the plan; the same again is nothing new.
static bool as_planned(const struct draft *draft, const struct entry *entry)
{
    bool time = entry->kind == COLUMN_FROM || entry->kind == COLUMN_TO || entry->kind == COLUMN_ENDED;
    return time && text_same(draft_taken(draft, entry->kind), entry->value);
}

static void put_entry(const struct sheet *sheet, const struct line *line, uint32_t column, struct entry *entry,
                      struct text cell)
{
    struct day *day = sheet->day;
    struct draft *draft = &day->drafts[line->candidate];
    struct entry *there = draft_find(draft, entry);
    entry->entered = entered_at(sheet, line, column);
    sheet->sum->cells++;
    if (there != NULL ? entry_same(there, entry) : as_planned(draft, entry) || entry->value.bytes == NULL)
        return;
    if (there != NULL && !entry_completes(entry, there) && !may_replace(sheet, line, column, there, cell))
        return;
    bool kept = draft_put(draft, &day->arena, there, entry);
    if (kept && entry->assessor.bytes != NULL && entry->value.bytes != NULL)
        kept = draft_name_assessor(draft, &day->arena, entry->assessor);
    if (!kept)
        problem_say(day->problems, KMP_ERROR, KMP_NO_MEMORY, NULL, NULL);
}

static void tell_photo(const struct sheet *sheet, const char *path, const char *hash)
{
    write_object(sheet->photos);
    write_key(sheet->photos, "path");
    write_string(sheet->photos, path);
    write_key(sheet->photos, "sha256");
    write_string(sheet->photos, hash);
    write_key(sheet->photos, "sheet");
    write_string(sheet->photos, sheet->grid->name);
    write_object_end(sheet->photos);
}

static void attach(const struct sheet *sheet, const struct line *line, uint32_t column, const char *path,
                   struct text cell)
{
    const kmp_entering *entering = sheet->entering;
    char *hash = arena_alloc(&sheet->day->arena, 65);
    if (hash == NULL || entering->hash == NULL ||
        !entering->hash(entering->caller, sheet->grid->name, path, hash)) {
        sheet_say(sheet, line->row->number, column, KMP_ERROR, KMP_SHEET_FILE, "found", text_of(path));
        return;
    }
    struct entry entry = { .kind = COLUMN_PHOTOS, .value = text_of(path), .unit = text_of(hash) };
    put_entry(sheet, line, column, &entry, cell);
    tell_photo(sheet, path, hash);
}

static void detach(const struct sheet *sheet, const struct line *line, uint32_t column, const char *path,
                   struct text cell)
{
    const struct draft *draft = &sheet->day->drafts[line->candidate];
    for (uint32_t i = 0; i < draft->count; i++)
        if (draft->entries[i].kind == COLUMN_PHOTOS && text_is(draft->entries[i].value, path)) {
            struct entry entry = { .kind = COLUMN_PHOTOS, .unit = draft->entries[i].unit };
            put_entry(sheet, line, column, &entry, cell);
            return;
        }
    sheet_say(sheet, line->row->number, column, KMP_WARNING, KMP_SHEET_NOT_ATTACHED, "found", text_of(path));
}

// "foto-1.jpg", or "hapus foto-1.jpg".
static void take_photo(const struct sheet *sheet, const struct line *line, uint32_t column, const char *path,
                       struct text cell)
{
    uint32_t word = (uint32_t)strcspn(path, " ");
    if (path[word] == ' ' && cell_erases((struct text){ path, word }))
        detach(sheet, line, column, path + word + strspn(path + word, " "), cell);
    else
        attach(sheet, line, column, path, cell);
}

// The paths of one cell.
static void take_photos(const struct sheet *sheet, const struct line *line, uint32_t column, struct text cell)
{
    struct text rest = cell;
    while (rest.size > 0) {
        uint32_t size = 0;
        while (size < rest.size && rest.bytes[size] != ';' && rest.bytes[size] != '\n')
            size++;
        const char *path = arena_string(&sheet->day->arena, (struct text){ rest.bytes, size });
        size += size < rest.size;
        rest = (struct text){ rest.bytes + size, rest.size - size };
        path = path != NULL ? path + strspn(path, " ") : "";
        if (*path != '\0')
            take_photo(sheet, line, column, path, cell);
    }
}

static void take_value(const struct sheet *sheet, const struct line *line, uint32_t at,
                       const struct column *column, struct text cell)
{
    struct day *day = sheet->day;
    struct cell_place place = { day, sheet->grid, line->row->number, at, sheet->comma };
    struct entry entry = {
        .kind = column->kind, .slot = column->slot, .table = column->table, .row = line->finding
    };
    entry.reading = column->reading > 0 ? column->reading - 1 : 0;
    if (needs_assessor(column->kind) && line->assessor.bytes == NULL) {
        sheet_say(sheet, line->row->number, at, KMP_ERROR, KMP_SHEET_NO_ASSESSOR, "found", cell);
        return;
    }
    if (!cell_take(&entry, &place, column, cell))
        return;
    if (needs_assessor(column->kind))
        entry.assessor = line->assessor;
    if (column->kind == COLUMN_RECOMMEND)
        entry.reason = line->reason;
    const struct tool *tool = column->kind == COLUMN_FIELD ? gear_for(&day->gear, column) : NULL;
    if (tool != NULL && column->field->kind == KMP_QUANTITY)
        entry.instrument = tool->id;
    put_entry(sheet, line, at, &entry, cell);
}

static bool is_value(enum column_kind kind)
{
    return kind >= COLUMN_FIELD || kind == COLUMN_FROM || kind == COLUMN_TO || kind == COLUMN_ENDED ||
           kind == COLUMN_RECOMMEND || kind == COLUMN_PHOTOS;
}

// A reason belongs to a recommendation; alone in its row it would be lost.
static void check_reason(const struct sheet *sheet, const struct line *line)
{
    struct cell_place place = { sheet->day, sheet->grid, line->row->number, sheet->at[COLUMN_REASON], false };
    for (uint32_t i = 0; i < sheet->column_count; i++)
        if (sheet->columns[i].key != NULL && sheet->columns[i].kind == COLUMN_RECOMMEND &&
            grid_cell(line->row, i).bytes != NULL)
            return;
    if (line->reason.bytes != NULL)
        cell_refuse(&place, "a recommendation in the same row", line->reason);
}

static bool has_values(const struct sheet *sheet, const struct grid_row *row)
{
    for (uint32_t i = 0; i < sheet->column_count; i++)
        if (sheet->columns[i].key != NULL && grid_cell(row, i).bytes != NULL &&
            (is_value(sheet->columns[i].kind) || sheet->columns[i].kind == COLUMN_VALUE ||
             sheet->columns[i].kind == COLUMN_REASON))
            return true;
    return false;
}

static bool take_finding(const struct sheet *sheet, struct line *line)
{
    struct text number = cell_of(sheet, line->row, COLUMN_ROW);
    uint32_t value = 0;
    for (uint32_t i = 0; i < number.size && value < 100000; i++)
        value = number.bytes[i] >= '0' && number.bytes[i] <= '9'
                    ? value * 10 + (uint32_t)(number.bytes[i] - '0')
                    : 100000;
    uint32_t most = sheet->table->at_most;
    if (value > 0 && value <= most) {
        line->finding = value - 1;
        return true;
    }
    struct cell_place place = { sheet->day, sheet->grid, line->row->number, sheet->at[COLUMN_ROW], false };
    const char *range = arena_printf(&sheet->day->arena, "1..%u", most);
    cell_refuse(&place, range != NULL ? range : "", number);
    return false;
}

// A row of "code, value": the code says which column of which candidate.
static void take_coded(const struct sheet *sheet, const struct line *line, uint32_t coded)
{
    uint32_t count, at = sheet->at[COLUMN_VALUE];
    struct column *columns = columns_of(&count, &sheet->day->arena, &sheet->day->ground, NULL);
    struct text cell = grid_cell(line->row, at);
    if (columns == NULL || cell.bytes == NULL)
        return;
    if (coded == 0 || coded > count || !is_value(columns[coded - 1].kind))
        sheet_say(sheet, line->row->number, sheet->at[COLUMN_CODE], KMP_ERROR, KMP_SHEET_CODE, "found",
                  cell_of(sheet, line->row, COLUMN_CODE));
    else
        take_value(sheet, line, at, &columns[coded - 1], cell);
}

static void enter_row(const struct sheet *sheet, const struct grid_row *row)
{
    struct line line = { .row = row,
                         .assessor = cell_of(sheet, row, COLUMN_ASSESSOR),
                         .reason = cell_of(sheet, row, COLUMN_REASON) };
    uint32_t coded;
    if (!has_values(sheet, row) || !find_candidate(sheet, &line, &coded))
        return;
    if (sheet->table != NULL && !take_finding(sheet, &line))
        return;
    if (sheet->at[COLUMN_VALUE] < GRID_COLUMNS) {
        take_coded(sheet, &line, coded);
        return;
    }
    check_reason(sheet, &line);
    for (uint32_t i = 0; i < sheet->column_count; i++) {
        struct text cell = grid_cell(row, i);
        if (cell.bytes == NULL || sheet->columns[i].key == NULL || !is_value(sheet->columns[i].kind))
            continue;
        if (sheet->columns[i].kind == COLUMN_PHOTOS)
            take_photos(sheet, &line, i, cell);
        else
            take_value(sheet, &line, i, &sheet->columns[i], cell);
    }
}

static void note_days(const struct sheet *sheet)
{
    for (uint32_t i = 0; i < sheet->column_count; i++) {
        const struct column *column = &sheet->columns[i];
        bool days = column->kind == COLUMN_FROM || column->kind == COLUMN_TO ||
                    (column->kind == COLUMN_FIELD && column->field->kind == KMP_DATE);
        if (column->key != NULL && days)
            date_column(&sheet->day->arena, sheet->grid, i, sheet->day->problems);
    }
}

void sheet_enter(struct day *day, const kmp_entering *entering, const struct grid *grid, bool comma,
                 struct entered *sum, struct writer *photos)
{
    struct sheet sheet = {
        .day = day, .entering = entering, .grid = grid, .comma = comma, .sum = sum, .photos = photos
    };
    if (grid->count == 0) {
        grid_say(day->problems, &day->arena, grid, 1, 0, KMP_ERROR, KMP_SHEET_EMPTY, NULL);
        return;
    }
    if (!sheet_head(&sheet))
        return;
    note_days(&sheet);
    for (uint32_t i = 1; i < grid->count; i++)
        enter_row(&sheet, &grid->rows[i]);
}
