// SPDX-License-Identifier: Apache-2.0
// workbook.c -- the entry sheets as XLSX: one worksheet an assessor and one a table, with drop-downs
//
// libxlsxwriter writes files; the workbook goes through one that has no name as soon as it is read.
#include <string.h>
#include <xlsxwriter.h>

#include "scratch.h"
#include "xlsx.h"

enum { LIST_BYTES = 255 }; // what a drop-down may hold

struct book {
    struct day *day;
    lxw_workbook *workbook;
    lxw_format *head, *text, *fixed;
    bool starved;
};

static char *string_of(struct book *book, struct text text)
{
    char *string = arena_string(&book->day->arena, text);
    book->starved |= string == NULL && text.bytes != NULL;
    return string;
}

static void put_text(struct book *book, lxw_worksheet *sheet, uint32_t row, uint32_t column, struct text text,
                     lxw_format *format)
{
    const char *string = string_of(book, text);
    if (string != NULL)
        worksheet_write_string(sheet, row, (lxw_col_t)column, string, format);
}

// The choices of a column as a list for a drop-down; NULL: it has none, or too many for one.
static char **choices_of(struct book *book, const struct column *column)
{
    struct page page = { 0 };
    bool listed = column->kind == COLUMN_ENDED || column->kind == COLUMN_TICK || column->kind == COLUMN_MARK ||
                  column->kind == COLUMN_RECOMMEND ||
                  (column->kind == COLUMN_FIELD &&
                   (column->field->kind == KMP_CHOICE || column->field->kind == KMP_FLAG));
    if (!listed)
        return NULL;
    column_choices(&page, &book->day->ground, column, book->day->session.language);
    char *text = page.failed ? NULL : string_of(book, (struct text){ page.bytes, (uint32_t)page.size });
    size_t count = 1;
    page_free(&page);
    for (char *at = text; at != NULL && *at != '\0'; at++)
        count += *at == '|' || *at == '/';
    char **list = text != NULL ? arena_array(&book->day->arena, count + 1, sizeof *list) : NULL;
    if (list == NULL || strlen(text) + count > LIST_BYTES)
        return NULL;
    size_t at = 0;
    for (char *rest = text, *word; (word = strsep(&rest, "|/")) != NULL;)
        list[at++] = word;
    return list;
}

static void add_choices(struct book *book, lxw_worksheet *sheet, const struct column *column, uint32_t at,
                        uint32_t rows)
{
    lxw_data_validation validation = { .validate = LXW_VALIDATION_TYPE_LIST };
    char **list = choices_of(book, column);
    if (list == NULL || rows == 0)
        return;
    validation.value_list = list;
    worksheet_data_validation_range(sheet, 1, (lxw_col_t)at, rows, (lxw_col_t)at, &validation);
}

static void write_head(struct book *book, lxw_worksheet *sheet, const struct column *columns, uint32_t count,
                       uint32_t rows)
{
    for (uint32_t i = 0; i < count; i++) {
        struct page head = { 0 };
        column_head(&head, &book->day->ground, &columns[i], book->day->session.language);
        put_text(book, sheet, 0, i, (struct text){ head.bytes, (uint32_t)head.size }, book->head);
        book->starved |= head.failed;
        page_free(&head);
        bool wide = columns[i].kind == COLUMN_NAME || columns[i].kind == COLUMN_ASSESSOR;
        worksheet_set_column(sheet, (lxw_col_t)i, (lxw_col_t)i, wide ? 24 : 14,
                             columns[i].kind < COLUMN_FIELD ? book->text : NULL);
        add_choices(book, sheet, &columns[i], i, rows);
    }
    worksheet_set_row(sheet, 0, 60, NULL);
    worksheet_freeze_panes(sheet, 1, 3);
}

static void write_row(struct book *book, lxw_worksheet *sheet, const struct column *columns, uint32_t count,
                      uint32_t at, uint32_t candidate, struct text assessor, uint32_t finding)
{
    struct day *day = book->day;
    char code[CODE_TEXT];
    code_write(code, day->key, candidate, 0);
    for (uint32_t i = 0; i < count; i++) {
        if (columns[i].kind == COLUMN_CODE)
            put_text(book, sheet, at, i, text_of(code), book->fixed);
        else if (columns[i].kind == COLUMN_CANDIDATE)
            put_text(book, sheet, at, i, session_seat(&day->session, candidate)->id, book->fixed);
        else if (columns[i].kind == COLUMN_NAME)
            put_text(book, sheet, at, i, day_name(day, candidate), book->fixed);
        else if (columns[i].kind == COLUMN_ASSESSOR)
            put_text(book, sheet, at, i, assessor, book->text);
        else if (columns[i].kind == COLUMN_ROW)
            worksheet_write_number(sheet, at, (lxw_col_t)i, finding, NULL);
    }
}

static void write_sheet(struct book *book, const char *name, const kmp_field *table, struct text assessor)
{
    struct day *day = book->day;
    uint32_t count, candidates = day->session.candidates.count;
    uint32_t rows = table != NULL ? table_rows(table) : 1;
    struct column *columns = columns_of(&count, &day->arena, &day->ground, table);
    lxw_worksheet *sheet =
        columns != NULL && name != NULL ? workbook_add_worksheet(book->workbook, name) : NULL;
    if (sheet == NULL) {
        book->starved = true;
        return;
    }
    write_head(book, sheet, columns, count, candidates * rows);
    for (uint32_t i = 0; i < candidates; i++)
        for (uint32_t row = 0; row < rows; row++)
            write_row(book, sheet, columns, count, 1 + i * rows + row, i, assessor, row + 1);
}

static void write_sheets(struct book *book)
{
    struct day *day = book->day;
    const struct assessor *assessors = day->session.assessors.items;
    uint32_t sheets = day->session.assessors.count > 0 ? day->session.assessors.count : 1;
    for (uint32_t i = 0; i < sheets; i++)
        write_sheet(book, arena_printf(&day->arena, "entry-%u", i + 1), NULL,
                    i < day->session.assessors.count ? assessors[i].id : (struct text){ NULL, 0 });
    for (uint32_t i = 0; day->ground.task != NULL && i < day->ground.task->field_count; i++) {
        const kmp_field *field = &day->ground.task->fields[i];
        if (field->kind == KMP_TABLE)
            write_sheet(book, arena_printf(&day->arena, "%.31s", field->id), field, (struct text){ NULL, 0 });
    }
}

static void set_formats(struct book *book)
{
    book->head = workbook_add_format(book->workbook);
    book->text = workbook_add_format(book->workbook);
    book->fixed = workbook_add_format(book->workbook);
    if (book->head == NULL || book->text == NULL || book->fixed == NULL) {
        book->starved = true;
        return;
    }
    format_set_bold(book->head);
    format_set_text_wrap(book->head);
    format_set_align(book->head, LXW_ALIGN_VERTICAL_TOP);
    format_set_num_format(book->text, "@");
    format_set_num_format(book->fixed, "@");
    format_set_bg_color(book->fixed, 0xEEEEEE);
}

static kmp_status write_file(kmp_text *out, struct day *day, const char *path)
{
    struct book book = { .day = day, .workbook = workbook_new(path) };
    if (book.workbook == NULL)
        return KMP_NO_MEMORY;
    lxw_doc_properties properties = { .title = string_of(&book, day->session.id), .created = 1 };
    workbook_set_properties(book.workbook, &properties);
    set_formats(&book);
    if (!book.starved)
        write_sheets(&book);
    if (workbook_close(book.workbook) != LXW_NO_ERROR || book.starved)
        return KMP_NO_MEMORY;
    return scratch_read(out, path);
}

kmp_status made_workbook(kmp_text *out, struct day *day)
{
    *out = (kmp_text){ NULL, 0 };
    char *path = scratch_new(&day->arena, day->problems);
    if (path == NULL)
        return KMP_CANNOT_WRITE;
    kmp_status status = write_file(out, day, path);
    scratch_end(path);
    return status;
}
