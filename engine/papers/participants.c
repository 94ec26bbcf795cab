// SPDX-License-Identifier: Apache-2.0
// participants.c -- the list of K and BK as a certifying body uploads it, and the same to print
//
// The columns begin as BNSP's list does: number, name, NIK; those behind them are common and unverified.
#include "../day/show.h"
#include "print.h"

enum { FROM_PERSON, FROM_CLASS };

static const struct list_column {
    const char *head;
    int from;
    enum person_column person;
} columns[] = {
    { "NOMOR URUT", FROM_CLASS, 0 },
    { "NAMA ASESI", FROM_PERSON, PERSON_NAME },
    { "NIK", FROM_PERSON, PERSON_NIK },
    { "TEMPAT LAHIR", FROM_PERSON, PERSON_BIRTH_PLACE },
    { "TANGGAL LAHIR", FROM_PERSON, PERSON_BIRTH_DATE },
    { "JENIS KELAMIN", FROM_PERSON, PERSON_SEX },
    { "TEMPAT TINGGAL", FROM_PERSON, PERSON_ADDRESS },
    { "KODE KOTA", FROM_PERSON, PERSON_CITY_CODE },
    { "KODE PROVINSI", FROM_PERSON, PERSON_PROVINCE_CODE },
    { "TELEPON", FROM_PERSON, PERSON_PHONE },
    { "EMAIL", FROM_PERSON, PERSON_EMAIL },
    { "KODE PENDIDIKAN", FROM_PERSON, PERSON_EDUCATION_CODE },
    { "KODE PEKERJAAN", FROM_PERSON, PERSON_JOB_CODE },
    { "KODE JADWAL", FROM_CLASS, 0 },
    { "TANGGAL UJI", FROM_CLASS, 0 },
    { "NOMOR REGISTRASI ASESOR", FROM_CLASS, 0 },
    { "KODE SUMBER ANGGARAN", FROM_CLASS, 0 },
    { "KODE KEMENTERIAN", FROM_CLASS, 0 },
    { "K/BK", FROM_CLASS, 0 },
};

enum {
    COLUMNS = sizeof columns / sizeof columns[0],
    NUMBER = 0,
    SCHEDULE = 13,
    ON = 14,
    ASSESSOR = 15,
    RESULT = 18
};

static bool is_decided(const struct entrant *entrant)
{
    return entrant->outcome == OUTCOME_K || entrant->outcome == OUTCOME_BK;
}

static struct text lead_of(const struct forms *forms, const struct entrant *entrant)
{
    const struct list *list = assessors_of(forms, entrant);
    const struct assessor *assessors = list->items;
    uint32_t lead = 0;
    while (lead < list->count && assessors[lead].role != 0)
        lead++;
    if (list->count == 0)
        return (struct text){ NULL, 0 };
    return assessors[lead < list->count ? lead : 0].id;
}

static struct text class_cell(struct arena *arena, const struct forms *forms, const struct entrant *entrant,
                              int column, uint32_t number)
{
    switch (column) {
    case NUMBER:
        return text_of(arena_printf(arena, "%u", number));
    case SCHEDULE:
        return session_member(forms->day, "schedule_code");
    case ON:
        return forms->day->session.on;
    case ASSESSOR:
        return lead_of(forms, entrant);
    case RESULT:
        return text_of(outcome_short(entrant->outcome));
    default:
        return (struct text){ NULL, 0 };
    }
}

static bool add_row(struct grid *grid, struct arena *arena, const struct forms *forms,
                    const struct entrant *entrant)
{
    struct text cells[COLUMNS];
    for (int i = 0; i < (int)COLUMNS; i++) {
        if (columns[i].from == FROM_CLASS)
            cells[i] = class_cell(arena, forms, entrant, i, grid->count);
        else
            cells[i] =
                entrant->person != NULL ? entrant->person->cells[columns[i].person] : (struct text){ NULL, 0 };
    }
    return cells[NUMBER].bytes != NULL && grid_add(grid, arena, cells, COLUMNS, grid->count + 1);
}

kmp_status participants_list(struct grid *out, struct arena *arena, const struct forms *forms)
{
    struct text head[COLUMNS];
    *out = (struct grid){ .name = "participants" };
    for (int i = 0; i < (int)COLUMNS; i++)
        head[i] = text_of(columns[i].head);
    bool good = grid_add(out, arena, head, COLUMNS, 1);
    for (uint32_t i = 0; good && i < forms->count; i++) {
        const struct entrant *entrant = &forms->entrants[i];
        if (is_decided(entrant))
            good = add_row(out, arena, forms, entrant);
        else
            problem_say(forms->problems, KMP_WARNING, KMP_FORM_NOT_LISTED, NULL, "candidate",
                        arena_string(arena, entrant->seat->id), "found", outcome_english(entrant->outcome),
                        NULL);
    }
    return good ? KMP_OK : KMP_NO_MEMORY;
}

// ---- to print ----

static void put_row(struct page *page, const struct entrant *entrant, uint32_t number)
{
    struct text nik = entrant->person != NULL ? entrant->person->cells[PERSON_NIK] : (struct text){ NULL, 0 };
    page_print(page, "<tr><td class=n>%u</td><td>", number);
    page_escape(page, entrant_name(entrant));
    page_put(page, "</td><td class=no>");
    page_escape(page, entrant->seat->id);
    page_put(page, "</td><td>");
    page_escape(page, nik);
    page_put(page, "</td><td class=c><b>");
    page_put(page, is_decided(entrant) ? outcome_short(entrant->outcome) : "");
    page_put(page, "</b></td><td>");
    if (!is_decided(entrant))
        print_outcome(page, entrant->outcome);
    page_put(page, "</td></tr>");
}

void form_participants(struct page *page, const struct forms *forms)
{
    print_begin(page, forms, "Daftar peserta");
    print_form(page, forms, "K/BK", "Daftar Peserta Asesmen dan Hasilnya", "Participants and their results");
    print_head(page, forms, NULL);
    page_put(
        page,
        "<table><thead><tr><th class=n>No</th><th>Nama asesi <i>Candidate</i></th><th>Nomor <i>Number</i></th>"
        "<th>NIK</th><th class=k>K/BK</th><th>Keterangan <i>Remarks</i></th></tr></thead><tbody>");
    for (uint32_t i = 0; i < forms->count; i++)
        put_row(page, &forms->entrants[i], i + 1);
    page_put(page, "</tbody></table>");
    print_signatures(page, forms, NULL);
    print_form_end(page);
    print_end(page);
}
