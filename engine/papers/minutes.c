// SPDX-License-Identifier: Apache-2.0
// minutes.c -- the minutes of an assessment (berita acara): when, where, who, how many
#include "print.h"

static void put_count(struct page *page, const struct forms *forms, enum outcome outcome)
{
    page_put(page, "<tr><td>");
    print_outcome(page, outcome);
    page_print(page, "</td><td class=c>%s</td><td class=r>%u</td></tr>", outcome_short(outcome),
               outcome_count(forms, outcome));
}

static void put_counts(struct page *page, const struct forms *forms)
{
    page_put(
        page,
        "<table style=\"width:95mm\"><thead><tr><th>Hasil <i>Result</i></th><th class=c></th><th>Jumlah asesi "
        "<i>Candidates</i></th></tr></thead><tbody>");
    for (int i = 0; i < OUTCOMES; i++)
        if (i < OUTCOME_DISPUTED || outcome_count(forms, (enum outcome)i) > 0)
            put_count(page, forms, (enum outcome)i);
    page_print(
        page,
        "<tr><td><b>Jumlah</b> <i>In all</i></td><td></td><td class=r><b>%u</b></td></tr></tbody></table>",
        forms->count);
}

static void put_opening(struct page *page, const struct forms *forms)
{
    struct text on = forms->day->session.on, centre = session_member(forms->day, "centre");
    page_put(page, "<p>Nomor <i>No.</i>: ........................................</p><p>Pada hari ini, ");
    page_put(page, print_weekday(on));
    page_put(page, ", tanggal ");
    print_date(page, on);
    page_put(page, ", bertempat di ");
    page_escape(page, centre.bytes != NULL ? centre : text_of("........................"));
    page_put(page, ", telah dilaksanakan asesmen kompetensi dengan tugas &ldquo;");
    const struct say *title = &forms->day->ground.plan->title;
    page_escape(page, title->id.bytes != NULL ? title->id : title->en);
    page_print(page,
               "&rdquo;, diikuti %u asesi yang terdaftar, dengan hasil sebagai berikut.<br><i>On this day an "
               "assessment was held of the %u candidates who were entered; its results are these.</i></p>",
               forms->count, forms->count);
}

static void put_row(struct page *page, const struct entrant *entrant, uint32_t number)
{
    page_print(page, "<tr><td class=n>%u</td><td class=a>", number);
    page_escape(page, entrant_name(entrant));
    page_put(page, "</td><td class=no>");
    page_escape(page, entrant->seat->id);
    page_put(page, "</td><td>");
    page_print(page, "%s &middot; ", outcome_short(entrant->outcome));
    print_outcome(page, entrant->outcome);
    page_put(page, "</td></tr>");
}

void form_minutes(struct page *page, const struct forms *forms)
{
    print_begin(page, forms, "Berita acara");
    print_form(page, forms, "BA", "Berita Acara Pelaksanaan Asesmen Kompetensi", "Minutes of the assessment");
    print_head(page, forms, NULL);
    put_opening(page, forms);
    put_counts(page, forms);
    page_put(
        page,
        "<table><thead><tr><th class=n>No</th><th>Nama asesi <i>Candidate</i></th><th>Nomor <i>Number</i></th>"
        "<th>Rekomendasi asesor <i>The assessors' recommendation</i></th></tr></thead><tbody>");
    for (uint32_t i = 0; i < forms->count; i++)
        put_row(page, &forms->entrants[i], i + 1);
    page_put(
        page,
        "</tbody></table><p>Demikian berita acara ini dibuat dengan sebenarnya. Keputusan sertifikasi ada pada "
        "lembaga sertifikasi.<br><i>The certifying body decides.</i></p>");
    print_signatures(page, forms, NULL);
    print_form_end(page);
    print_end(page);
}
