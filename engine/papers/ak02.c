// SPDX-License-Identifier: Apache-2.0
// ak02.c -- FR.AK.02: per unit by which methods it was assessed, and what is recommended
#include "../day/show.h"
#include "print.h"

enum { METHODS = 8, OBSERVATION = 0, PORTFOLIO = 1, OTHER = 7 };

static const char *const methods[METHODS][2] = {
    { "Observasi demonstrasi", "Observation" },
    { "Portofolio", "Portfolio" },
    { "Pernyataan pihak ketiga", "Third party" },
    { "Pertanyaan wawancara", "Interview" },
    { "Pertanyaan lisan", "Oral questions" },
    { "Pertanyaan tertulis", "Written questions" },
    { "Proyek kerja", "Project" },
    { "Lainnya", "Other" },
};

static bool was_observed(const struct record *record, struct text code)
{
    for (uint32_t i = record_first(record, record->criteria); i != 0; i = tape_node(&record->tape, i)->next) {
        struct text unit = record_text(record, i, "unit");
        uint32_t missing = record_member(record, i, "missing");
        if ((unit.bytes == NULL || text_same(unit, code)) && missing != 0 &&
            tape_node(&record->tape, missing)->kind == NODE_FALSE)
            return true;
    }
    return false;
}

// Evidence that is attached: indirect (TL) is a portfolio; additional (T) is told by no more than that.
static bool is_attached(const struct submission *paper, int32_t method)
{
    for (uint32_t i = 0; i < paper->attachments.count; i++)
        if (((const struct attachment *)paper->attachments.items)[i].method == method)
            return true;
    return false;
}

static void put_unit(struct page *page, const struct entrant *entrant, uint32_t unit, uint32_t number)
{
    const struct record *record = &entrant->record;
    struct text code = unit_code(record, unit);
    enum outcome outcome = unit_outcome(entrant, unit);
    page_print(page, "<tr><td class=n>%u</td><td>", number);
    page_escape(page, code.bytes != NULL ? code : text_of("Seluruh tugas"));
    page_put(page, code.bytes != NULL ? "<br>" : "");
    print_record_say(page, record, unit, "title");
    page_put(page, "</td>");
    for (int i = 0; i < METHODS; i++) {
        bool ticked = (i == OBSERVATION && outcome != OUTCOME_ABSENT && was_observed(record, code)) ||
                      (i == PORTFOLIO && is_attached(entrant->paper, 1)) ||
                      (i == OTHER && is_attached(entrant->paper, 2));
        page_put(page, "<td class=c>");
        print_box(page, ticked);
        page_put(page, "</td>");
    }
    page_put(page, "<td class=c><b>");
    page_put(page, outcome_short(outcome));
    page_put(page, "</b></td></tr>");
}

static void put_units(struct page *page, const struct entrant *entrant)
{
    const struct record *record = &entrant->record;
    uint32_t number = 0;
    page_put(page, "<table><thead><tr><th class=n>No</th><th>Unit kompetensi <i>Unit of competency</i></th>");
    for (int i = 0; i < METHODS; i++) {
        page_put(page, "<th class=c style=\"width:9mm;height:36mm\"><div class=v>");
        print_both(page, methods[i][0], methods[i][1]);
        page_put(page, "</div></th>");
    }
    page_put(page, "<th class=k>Hasil <i>Result</i></th></tr></thead><tbody>");
    for (uint32_t i = record_first(record, record->units); i != 0; i = tape_node(&record->tape, i)->next)
        put_unit(page, entrant, i, ++number);
    page_put(page, "</tbody></table>");
}

// Where an assessor says something else than was computed: who, what and why.
static void put_differences(struct page *page, const struct entrant *entrant)
{
    const struct record *record = &entrant->record;
    for (uint32_t i = record_first(record, record->units); i != 0; i = tape_node(&record->tape, i)->next) {
        uint32_t agrees = record_member(record, i, "agrees");
        if (agrees == 0 || tape_node(&record->tape, agrees)->kind != NODE_FALSE)
            continue;
        page_put(page, "<div class=diff><b>");
        print_both(page, "Berbeda dari hasil hitungan", "Differs from the computed verdict");
        page_put(page, "</b>: ");
        struct text code = unit_code(record, i);
        page_escape(page, code);
        page_put(page, code.bytes != NULL ? ": " : "");
        print_outcome(page, computed_outcome(record, i));
        for (uint32_t k = record_first(record, record_member(record, i, "recommended")); k != 0;
             k = tape_node(&record->tape, k)->next) {
            page_put(page, "<br>");
            page_escape(page, record_text(record, k, "assessor"));
            page_put(page, ": <b>");
            page_escape(page, record_text(record, k, "result"));
            page_put(page, "</b> ");
            struct text reason = record_text(record, k, "reason");
            if (reason.bytes != NULL)
                page_escape(page, reason);
            else
                print_both(page, "(alasan belum diisi)", "(no reason yet)");
        }
        page_put(page, "</div>");
    }
}

static void put_result(struct page *page, const struct entrant *entrant)
{
    enum outcome outcome = entrant->outcome;
    page_put(page, "<h2>Rekomendasi hasil asesmen <i>Recommendation</i></h2><p>");
    print_box(page, outcome == OUTCOME_K);
    page_put(page, " <b>Kompeten</b> <i>Competent</i> &ensp; ");
    print_box(page, outcome == OUTCOME_BK);
    page_put(page, " <b>Belum Kompeten</b> <i>Not yet competent</i>");
    if (outcome != OUTCOME_K && outcome != OUTCOME_BK) {
        page_put(page, " &ensp; &rarr; <b>");
        print_outcome(page, outcome);
        page_put(page, "</b>");
    }
    page_put(page, "</p>");
    if (entrant->computed && entrant->scored && outcome != OUTCOME_ABSENT) {
        page_put(page, "<p class=q>");
        print_both(page, "Hasil hitungan; asesor belum memberi rekomendasi.",
                   "As computed; no assessor has recommended yet.");
        page_put(page, "</p>");
    }
}

static void put_next_step(struct page *page, struct text code, enum outcome outcome)
{
    page_put(page, "<li>");
    page_escape(page, code.bytes != NULL ? code : text_of("Seluruh tugas"));
    page_put(page, ": ");
    if (outcome == OUTCOME_BK)
        print_both(page, "latihan, lalu asesmen ulang unit ini",
                   "practice, then assessment of this unit again");
    else if (outcome == OUTCOME_ABSENT)
        print_both(page, "asesmen dijadwalkan kembali", "the assessment is scheduled again");
    else if (outcome == OUTCOME_DISPUTED)
        print_both(page, "para asesor bersepakat lebih dahulu", "the assessors have to agree first");
    else
        print_both(page, "lengkapi bukti yang kurang", "supply the evidence that is missing");
    page_put(page, "</li>");
}

static void put_follow_up(struct page *page, const struct entrant *entrant)
{
    const struct record *record = &entrant->record;
    page_put(page, "<h2>Tindak lanjut yang dibutuhkan <i>Further work and assessment needed</i></h2><ul>");
    for (uint32_t i = record_first(record, record->units); i != 0; i = tape_node(&record->tape, i)->next)
        if (unit_outcome(entrant, i) != OUTCOME_K)
            put_next_step(page, unit_code(record, i), unit_outcome(entrant, i));
    page_put(page, "</ul>");
    if (entrant->outcome == OUTCOME_K) {
        page_put(page, "<p>");
        print_both(page, "Tidak ada.", "None.");
        page_put(page, "</p>");
    }
}

static void put_entrant(struct page *page, const struct forms *forms, const struct entrant *entrant)
{
    print_form(page, forms, "FR.AK.02", "Rekaman Asesmen Kompetensi", "Record of assessment");
    print_head(page, forms, entrant);
    if (entrant->scored)
        put_units(page, entrant);
    put_result(page, entrant);
    if (entrant->scored) {
        put_differences(page, entrant);
        put_follow_up(page, entrant);
    }
    print_close(page, forms, entrant, "Komentar dan observasi asesor", "The assessor's comments");
    print_form_end(page);
}

void form_ak02(struct page *page, const struct forms *forms)
{
    print_begin(page, forms, "FR.AK.02");
    for (uint32_t i = 0; i < forms->count; i++)
        put_entrant(page, forms, &forms->entrants[i]);
    print_end(page);
}
