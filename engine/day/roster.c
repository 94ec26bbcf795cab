// SPDX-License-Identifier: Apache-2.0
// roster.c -- the people file read and checked cell by cell, because a spreadsheet may have damaged it
#include "roster.h"

#include <string.h>
#include <strings.h>

#include "dates.h"
#include "session.h"

// What a head may call a column: the file's own word first, then what offices write.
static const char *const names[PERSON_COLUMNS][6] = {
    [PERSON_ISSUER] = { "issuer", "penerbit", "lembaga" },
    [PERSON_ID] = { "id", "nomor", "no peserta", "no. peserta", "nomor peserta" },
    [PERSON_NAME] = { "name", "nama", "nama asesi", "nama lengkap", "nama peserta" },
    [PERSON_NIK] = { "nik", "no. ktp", "nomor ktp" },
    [PERSON_BIRTH_PLACE] = { "birth_place", "tempat lahir" },
    [PERSON_BIRTH_DATE] = { "birth_date", "tanggal lahir", "tgl lahir", "tgl. lahir" },
    [PERSON_SEX] = { "sex", "jenis kelamin", "l/p" },
    [PERSON_ADDRESS] = { "address", "alamat" },
    [PERSON_CITY_CODE] = { "city_code", "kode kota", "kode kabupaten/kota" },
    [PERSON_PROVINCE_CODE] = { "province_code", "kode provinsi" },
    [PERSON_PHONE] = { "phone", "telepon", "no. hp", "no hp", "hp" },
    [PERSON_EMAIL] = { "email", "e-mail", "surel" },
    [PERSON_EDUCATION_CODE] = { "education_code", "kode pendidikan" },
    [PERSON_JOB_CODE] = { "job_code", "kode pekerjaan" },
    [PERSON_CONSENT] = { "consent_share_employers_until" },
    [PERSON_LANGUAGE] = { "language", "bahasa" },
};

struct reading {
    struct roster *roster;
    struct arena *arena;
    const struct grid *grid;
    kmp_problems *problems;
    uint32_t columns[PERSON_COLUMNS]; // in the sheet; GRID_COLUMNS: not there
    kmp_status status;
};

static void say(struct reading *r, uint32_t row, uint32_t column, kmp_status status, const char *name,
                struct text found)
{
    grid_say(r->problems, r->arena, r->grid, row, column, KMP_ERROR, status, name,
             arena_string(r->arena, found), NULL);
    r->status = r->status == KMP_OK ? status : r->status;
}

static bool is_column(struct text head, enum person_column column)
{
    for (size_t i = 0; i < 6 && names[column][i] != NULL; i++)
        if (strlen(names[column][i]) == head.size && strncasecmp(names[column][i], head.bytes, head.size) == 0)
            return true;
    return false;
}

static void say_left(struct reading *r, uint32_t column, struct text head)
{
    grid_say(r->problems, r->arena, r->grid, r->grid->rows[0].number, column, KMP_NOTE, KMP_PEOPLE_LEFT,
             "found", arena_string(r->arena, head), NULL);
}

static void read_head(struct reading *r)
{
    const struct grid_row *head = &r->grid->rows[0];
    for (uint32_t i = 0; i < PERSON_COLUMNS; i++)
        r->columns[i] = GRID_COLUMNS;
    for (uint32_t i = 0; i < head->count; i++) {
        uint32_t k = 0;
        while (k < PERSON_COLUMNS &&
               (head->cells[i].bytes == NULL || !is_column(head->cells[i], (enum person_column)k)))
            k++;
        if (k == PERSON_COLUMNS) {
            if (head->cells[i].bytes != NULL)
                say_left(r, i, head->cells[i]);
            continue;
        }
        if (r->columns[k] != GRID_COLUMNS)
            say(r, head->number, i, KMP_SHEET_COLUMN_TWICE, "found", head->cells[i]);
        r->columns[k] = i;
    }
    if (r->columns[PERSON_ID] == GRID_COLUMNS || r->columns[PERSON_NAME] == GRID_COLUMNS ||
        r->columns[PERSON_ISSUER] == GRID_COLUMNS)
        say(r, head->number, 0, KMP_PEOPLE_COLUMNS, NULL, (struct text){ NULL, 0 });
}

static bool all_digits(struct text text)
{
    for (uint32_t i = 0; i < text.size; i++)
        if (text.bytes[i] < '0' || text.bytes[i] > '9')
            return false;
    return text.size > 0;
}

// Long numbers that a spreadsheet has taken for a quantity: 5.37E+15, 5,37E+15.
static bool powered(struct text text)
{
    bool digits = false;
    for (uint32_t i = 0; i < text.size; i++) {
        char c = text.bytes[i];
        if (digits && (c == 'E' || c == 'e') && i + 1 < text.size &&
            strchr("+-0123456789", text.bytes[i + 1]) != NULL)
            return true;
        digits = c >= '0' && c <= '9' ? true : digits;
        if ((c < '0' || c > '9') && c != '.' && c != ',' && c != '-')
            return false;
    }
    return false;
}

static void check_nik(struct reading *r, const struct person *person)
{
    struct text nik = person->cells[PERSON_NIK];
    if (nik.bytes == NULL)
        return;
    if (nik.size == 16 && all_digits(nik)) {
        if (memcmp(nik.bytes + 12, "0000", 4) == 0) // the count of those born on one day begins with 1
            say(r, person->row, r->columns[PERSON_NIK], KMP_PEOPLE_NIK_ROUNDED, "found", nik);
        return;
    }
    say(r, person->row, r->columns[PERSON_NIK], powered(nik) ? KMP_PEOPLE_NIK_POWER : KMP_PEOPLE_NIK, "found",
        nik);
}

static void check_day(struct reading *r, struct person *person, enum person_column column)
{
    struct text *cell = &person->cells[column];
    if (cell->bytes == NULL)
        return;
    struct text day = day_read(r->arena, *cell);
    if (day.bytes == NULL &&
        date_month_first(r->arena, r->grid, person->row, r->columns[column], *cell, r->problems))
        r->status = KMP_SHEET_MONTH_FIRST;
    else if (day.bytes == NULL)
        say(r, person->row, r->columns[column], KMP_PEOPLE_DAY, "found", *cell);
    else
        *cell = day;
}

static void check_word(struct reading *r, const struct person *person, enum person_column column)
{
    struct text cell = person->cells[column];
    if (cell.bytes == NULL)
        say(r, person->row, r->columns[column], KMP_PEOPLE_EMPTY, "column", text_of(names[column][0]));
    else if (powered(cell) || text_length(cell) > 100)
        say(r, person->row, r->columns[column], KMP_PEOPLE_POWER, "found", cell);
    else if (column == PERSON_ID && cell.size == 16 && all_digits(cell))
        say(r, person->row, r->columns[column], KMP_PEOPLE_ID_NIK, "found", cell);
}

static void check_person(struct reading *r, struct person *person)
{
    check_word(r, person, PERSON_ISSUER);
    check_word(r, person, PERSON_ID);
    check_word(r, person, PERSON_NAME);
    check_nik(r, person);
    check_day(r, person, PERSON_BIRTH_DATE);
    check_day(r, person, PERSON_CONSENT);
    struct text language = person->cells[PERSON_LANGUAGE];
    if (language.bytes != NULL && !text_is(language, "en") && !text_is(language, "id"))
        say(r, person->row, r->columns[PERSON_LANGUAGE], KMP_PEOPLE_LANGUAGE, "found", language);
    const struct person *before =
        roster_find(r->roster, person->cells[PERSON_ISSUER], person->cells[PERSON_ID]);
    if (before != NULL && before != person)
        say(r, person->row, r->columns[PERSON_ID], KMP_PEOPLE_TWICE, "found", person->cells[PERSON_ID]);
}

kmp_status roster_read(struct roster *out, struct arena *arena, const char *name, const char *bytes,
                       size_t size, kmp_problems *problems)
{
    struct grid grid;
    *out = (struct roster){ NULL, 0 };
    kmp_status status = grid_read(&grid, arena, name, bytes, size, problems);
    if (status != KMP_OK)
        return status;
    struct reading r = { .roster = out, .arena = arena, .grid = &grid, .problems = problems };
    if (grid.count < 2) {
        grid_say(problems, arena, &grid, 1, 0, KMP_ERROR, KMP_SHEET_EMPTY, NULL);
        return KMP_SHEET_EMPTY;
    }
    read_head(&r);
    if (r.status != KMP_OK)
        return r.status;
    out->people = arena_array(arena, grid.count, sizeof *out->people);
    if (out->people == NULL)
        return KMP_NO_MEMORY;
    for (uint32_t i = 1; i < grid.count; i++) {
        struct person *person = &out->people[out->count++];
        person->row = grid.rows[i].number;
        for (uint32_t k = 0; k < PERSON_COLUMNS; k++)
            person->cells[k] = grid_cell(&grid.rows[i], r.columns[k]);
        check_person(&r, person);
    }
    date_column(arena, &grid, r.columns[PERSON_BIRTH_DATE], problems);
    date_column(arena, &grid, r.columns[PERSON_CONSENT], problems);
    return r.status;
}

const struct person *roster_find(const struct roster *roster, struct text issuer, struct text id)
{
    for (uint32_t i = 0; i < roster->count; i++)
        if (text_same(roster->people[i].cells[PERSON_ID], id) &&
            text_same(roster->people[i].cells[PERSON_ISSUER], issuer))
            return &roster->people[i];
    return NULL;
}

void roster_write(struct page *page, const struct roster *roster)
{
    for (uint32_t k = 0; k < PERSON_COLUMNS; k++)
        csv_cell(page, ',', k == 0, text_of(names[k][0]));
    csv_end(page);
    for (uint32_t i = 0; i < roster->count; i++) {
        for (uint32_t k = 0; k < PERSON_COLUMNS; k++)
            csv_cell(page, ',', k == 0, roster->people[i].cells[k]);
        csv_end(page);
    }
}
