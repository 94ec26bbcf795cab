// SPDX-License-Identifier: Apache-2.0
// participants.c -- the list of K and BK, to print; the one to upload is made by mappings/participants.json
#include "print.h"

static bool is_decided(const struct entrant *entrant)
{
    return entrant->outcome == OUTCOME_K || entrant->outcome == OUTCOME_BK;
}

static void put_row(struct page *page, const struct entrant *entrant, uint32_t number)
{
    struct text nik = entrant->person != NULL ? entrant->person->cells[PERSON_NIK] : (struct text){ NULL, 0 };
    page_print(page, "<tr><td class=n>%u</td><td class=a>", number);
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
