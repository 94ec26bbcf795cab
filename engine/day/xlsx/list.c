// SPDX-License-Identifier: Apache-2.0
// list.c -- a plain list as XLSX: sixteen digits stay sixteen digits, because every cell is text
#include <xlsxwriter.h>

#include "scratch.h"
#include "xlsx.h"

struct list_book {
    struct arena *arena;
    lxw_worksheet *sheet;
    lxw_format *head, *text;
    bool starved;
};

// What a spreadsheet could take for a formula once the list is saved as something else gets the same mark as in
// CSV.
static const char *cell_text(struct list_book *book, struct text text)
{
    const char *string =
        arena_printf(book->arena, "%s%.*s", csv_formula(text) ? "'" : "", (int)text.size, text.bytes);
    book->starved |= string == NULL;
    return string;
}

static void write_cells(struct list_book *book, const struct grid *grid)
{
    for (uint32_t i = 0; i < grid->count && !book->starved; i++)
        for (uint32_t k = 0; k < grid->rows[i].count; k++) {
            struct text text = grid->rows[i].cells[k];
            const char *string = text.bytes != NULL ? cell_text(book, text) : NULL;
            if (string != NULL)
                worksheet_write_string(book->sheet, i, (lxw_col_t)k, string, i == 0 ? book->head : book->text);
        }
}

static kmp_status write_file(kmp_text *out, struct arena *arena, const struct grid *grid, const char *path)
{
    lxw_workbook *workbook = workbook_new(path);
    if (workbook == NULL)
        return KMP_NO_MEMORY;
    lxw_doc_properties properties = { .title = (char *)(uintptr_t)grid->name, .created = 1 };
    struct list_book book = { arena, workbook_add_worksheet(workbook, NULL), workbook_add_format(workbook),
                              workbook_add_format(workbook), false };
    workbook_set_properties(workbook, &properties);
    book.starved = book.sheet == NULL || book.head == NULL || book.text == NULL;
    if (!book.starved) {
        format_set_bold(book.head);
        format_set_num_format(book.text, "@");
        worksheet_set_column(book.sheet, 0, (lxw_col_t)(grid->rows[0].count - 1), 18, book.text);
        worksheet_freeze_panes(book.sheet, 1, 0);
        write_cells(&book, grid);
    }
    if (workbook_close(workbook) != LXW_NO_ERROR || book.starved)
        return KMP_NO_MEMORY;
    return scratch_read(out, path);
}

kmp_status made_list(kmp_text *out, struct arena *arena, const struct grid *grid, kmp_problems *problems)
{
    *out = (kmp_text){ NULL, 0 };
    char *path = scratch_new(arena, problems);
    if (path == NULL)
        return KMP_CANNOT_WRITE;
    kmp_status status = write_file(out, arena, grid, path);
    scratch_end(path);
    return status;
}
