// SPDX-License-Identifier: Apache-2.0
// ak05.c -- FR.AK.05: the assessors' report of a class, with what was refused and what differs
#include "../day/show.h"
#include "print.h"

// "Tidak hadir", "Mengundurkan diri" ...: why there is no result, or what stands beside it.
static void put_remark(struct page *page, const struct entrant *entrant)
{
    static const char *const ended[][2] = {
        [ENDED_COMPLETED] = { NULL, NULL },
        [ENDED_ABSENT] = { "Tidak hadir", "Absent" },
        [ENDED_WITHDREW] = { "Mengundurkan diri", "Withdrew" },
        [ENDED_STOPPED_FOR_SAFETY] = { "Dihentikan demi keselamatan", "Stopped for safety" },
        [ENDED_INTERRUPTED] = { "Terhenti", "Interrupted" },
    };
    int32_t how = entrant->paper->taken.ended;
    if (how > ENDED_COMPLETED && how <= ENDED_INTERRUPTED) {
        print_both(page, ended[how][0], ended[how][1]);
        page_put(page, ". ");
    }
    if (entrant->outcome == OUTCOME_PL || entrant->outcome >= OUTCOME_DISPUTED) {
        print_outcome(page, entrant->outcome);
        page_put(page, ". ");
    }
    if (entrant->differs)
        print_both(page, "Rekomendasi asesor berbeda dari hasil hitungan; lihat di bawah.",
                   "The recommendation differs; see below.");
}

static void put_row(struct page *page, const struct entrant *entrant, uint32_t number)
{
    page_print(page, "<tr><td class=n>%u</td><td class=a>", number);
    page_escape(page, entrant_name(entrant));
    page_put(page, "</td><td class=no>");
    page_escape(page, entrant->seat->id);
    page_put(page, "</td><td class=k>");
    print_box(page, entrant->outcome == OUTCOME_K);
    page_put(page, "</td><td class=k>");
    print_box(page, entrant->outcome == OUTCOME_BK);
    page_put(page, "</td><td>");
    put_remark(page, entrant);
    page_put(page, "</td></tr>");
}

static void put_table(struct page *page, const struct forms *forms)
{
    page_put(
        page,
        "<table><thead><tr><th class=n>No</th><th>Nama asesi <i>Candidate</i></th><th>Nomor <i>Number</i>"
        "</th><th class=k>K</th><th class=k>BK</th><th>Keterangan <i>Remarks</i></th></tr></thead><tbody>");
    for (uint32_t i = 0; i < forms->count; i++)
        put_row(page, &forms->entrants[i], i + 1);
    page_put(page, "</tbody></table>");
}

// ---- differences ----

static void put_difference(struct page *page, const struct entrant *entrant, uint32_t unit)
{
    const struct record *record = &entrant->record;
    struct text code = unit_code(record, unit);
    for (uint32_t i = record_first(record, record_member(record, unit, "recommended")); i != 0;
         i = tape_node(&record->tape, i)->next) {
        struct text reason = record_text(record, i, "reason");
        page_put(page, "<tr><td>");
        page_escape(page, entrant_name(entrant));
        page_put(page, "</td><td>");
        page_escape(page, code.bytes != NULL ? code : text_of("-"));
        page_put(page, "</td><td>");
        print_outcome(page, computed_outcome(record, unit));
        page_put(page, "</td><td>");
        page_escape(page, record_text(record, i, "result"));
        page_put(page, " <span class=q>");
        page_escape(page, record_text(record, i, "assessor"));
        page_put(page, "</span></td><td>");
        if (reason.bytes != NULL)
            page_escape(page, reason);
        else
            page_put(page, "&ndash;");
        page_put(page, "</td></tr>");
    }
}

static bool differs(const struct record *record, uint32_t unit)
{
    uint32_t agrees = record_member(record, unit, "agrees");
    return agrees != 0 && tape_node(&record->tape, agrees)->kind == NODE_FALSE;
}

static void put_differences(struct page *page, const struct forms *forms)
{
    bool any = false;
    for (uint32_t i = 0; i < forms->count; i++)
        any |= forms->entrants[i].differs;
    if (!any)
        return;
    page_put(
        page,
        "<h2>Rekomendasi yang berbeda dari hasil hitungan <i>Recommendations that differ</i></h2><table>"
        "<thead><tr><th>Asesi <i>Candidate</i></th><th>Unit</th><th>Hitungan <i>Computed</i></th><th>Asesor "
        "<i>Assessor</i></th><th>Alasan <i>Reason</i></th></tr></thead><tbody>");
    for (uint32_t i = 0; i < forms->count; i++) {
        const struct entrant *entrant = &forms->entrants[i];
        uint32_t unit = entrant->scored ? record_first(&entrant->record, entrant->record.units) : 0;
        for (; unit != 0; unit = tape_node(&entrant->record.tape, unit)->next)
            if (differs(&entrant->record, unit))
                put_difference(page, entrant, unit);
    }
    page_put(page, "</tbody></table>");
}

// ---- refusals ----

static bool has_refused(const struct submission *paper)
{
    for (uint32_t i = 0; i < paper->agreements.count; i++)
        if (((const struct agreement *)paper->agreements.items)[i].what == 1)
            return true;
    return false;
}

static void put_refusals(struct page *page, const struct forms *forms)
{
    const char *between = "";
    page_put(page, "<h2>Pencatatan penolakan hasil asesmen <i>Results that were refused</i></h2><p>");
    for (uint32_t i = 0; i < forms->count; i++) {
        if (!has_refused(forms->entrants[i].paper))
            continue;
        page_put(page, between);
        page_escape(page, entrant_name(&forms->entrants[i]));
        between = ", ";
    }
    if (between[0] == '\0')
        print_both(page, "Tidak ada.", "None.");
    page_put(page, "</p>");
}

void form_ak05(struct page *page, const struct forms *forms)
{
    print_begin(page, forms, "FR.AK.05");
    print_form(page, forms, "FR.AK.05", "Laporan Asesmen", "Report of the assessment");
    print_head(page, forms, NULL);
    put_table(page, forms);
    put_differences(page, forms);
    print_lines(page, "Aspek negatif dan positif dalam asesmen", "Negative and positive aspects", 2);
    put_refusals(page, forms);
    print_close(page, forms, NULL, "Saran perbaikan", "Suggestions");
    print_form_end(page);
    print_end(page);
}
