// SPDX-License-Identifier: Apache-2.0
// ia01.c -- FR.IA.01: what was observed, criterion by criterion, and what is not yet competent
#include "../day/show.h"
#include "print.h"

static void put_limit(struct page *page, const struct record *record, uint32_t limit)
{
    static const char *const keys[] = { "standard", "edition", "clause" };
    const char *between = "<br><span class=q>";
    for (size_t i = 0; i < 3; i++) {
        struct text text = record_text(record, limit, keys[i]);
        if (text.bytes == NULL)
            continue;
        page_put(page, between);
        page_escape(page, text);
        between = ", ";
    }
    if (between[0] == ',')
        page_put(page, "</span>");
}

// The limit that judged the first of a criterion's measures; 0: none.
static uint32_t limit_of(const struct record *record, uint32_t criterion)
{
    uint32_t from = record_first(record, record_member(record, criterion, "from"));
    struct text id = from != 0 ? record_text(record, from, "measure") : (struct text){ NULL, 0 };
    for (uint32_t i = record_first(record, record->measures); from != 0 && i != 0;
         i = tape_node(&record->tape, i)->next)
        if (text_same(record_text(record, i, "id"), id))
            return record_member(record, i, "limit");
    return 0;
}

// What good work looks like by the rubric, and whose limit says so.
static void put_benchmark(struct page *page, const struct forms *forms, const struct record *record,
                          uint32_t node)
{
    const struct plan *plan = forms->day->ground.plan;
    uint32_t index = plan_find(plan, record_text(record, node, "id"));
    const struct level *best =
        index < plan->criteria.count ? criterion_best(plan_criterion(plan, index)) : NULL;
    uint32_t limit = limit_of(record, node);
    page_put(page, "<td>");
    if (best != NULL)
        print_say(page, best->say);
    if (limit != 0)
        put_limit(page, record, limit);
    page_put(page, "</td>");
}

// The elements of its KUK, "2" of "2.3", each once.
static void put_elements(struct page *page, const struct record *record, uint32_t kuk)
{
    struct text before = { NULL, 0 };
    page_put(page, "<td class=n>");
    for (uint32_t i = record_first(record, kuk); i != 0; i = tape_node(&record->tape, i)->next) {
        struct text no = tape_node(&record->tape, i)->text;
        struct text element = { no.bytes, 0 };
        while (element.size < no.size && no.bytes[element.size] != '.')
            element.size++;
        if (before.bytes != NULL && text_same(before, element))
            continue;
        page_put(page, before.bytes != NULL ? ", " : "");
        page_escape(page, element);
        before = element;
    }
    page_put(page, before.bytes != NULL ? "</td>" : "&ndash;</td>");
}

static void put_kuk(struct page *page, const struct record *record, uint32_t kuk)
{
    const char *between = "<br><span class=q>KUK ";
    for (uint32_t i = record_first(record, kuk); i != 0; i = tape_node(&record->tape, i)->next) {
        page_put(page, between);
        page_escape(page, tape_node(&record->tape, i)->text);
        between = ", ";
    }
    if (between[0] == ',')
        page_put(page, "</span>");
}

static void put_boxes(struct page *page, const struct record *record, uint32_t node)
{
    struct text verdict = record_text(record, node, "verdict");
    bool further = text_is(verdict, "PL");
    if (verdict.bytes == NULL || text_is(verdict, "NA")) {
        page_put(page, "<td colspan=3 class=q>");
        if (verdict.bytes == NULL)
            print_both(page, "bukan syarat kompeten", "not needed to be competent");
        else
            print_both(page, "tidak berlaku", "not applicable");
        page_put(page, "</td>");
        return;
    }
    page_put(page, "<td class=k>");
    print_box(page, text_is(verdict, "K"));
    page_put(page, "</td><td class=k>");
    print_box(page, text_is(verdict, "BK"));
    page_put(page, "</td><td class=w>");
    if (further)
        print_both(page, "Perlu: bukti belum cukup", "Needed: not conclusive");
    page_put(page, "</td>");
}

static void put_criterion(struct page *page, const struct forms *forms, const struct record *record,
                          uint32_t node, uint32_t number)
{
    uint32_t kuk = record_member(record, node, "kuk");
    page_print(page, "<tr><td class=n>%u</td>", number);
    put_elements(page, record, kuk);
    page_put(page, "<td>");
    print_record_say(page, record, node, "title");
    put_kuk(page, record, kuk);
    page_put(page, "</td>");
    put_benchmark(page, forms, record, node);
    put_boxes(page, record, node);
    page_put(page, "</tr>");
}

static bool belongs(const struct record *record, uint32_t criterion, struct text code)
{
    struct text unit = record_text(record, criterion, "unit");
    return code.bytes == NULL ? unit.bytes == NULL : text_same(unit, code);
}

static uint32_t count_of(const struct record *record, struct text code)
{
    uint32_t count = 0;
    for (uint32_t i = record_first(record, record->criteria); i != 0; i = tape_node(&record->tape, i)->next)
        count += belongs(record, i, code);
    return count;
}

static void put_criteria(struct page *page, const struct forms *forms, const struct record *record,
                         struct text code)
{
    uint32_t number = 0;
    page_put(page, "<table><thead><tr><th class=n>No</th><th class=n>Elemen</th><th>Kriteria unjuk kerja "
                   "<i>Performance criterion</i></th><th>Benchmark (SOP / spesifikasi) <i>Standard or "
                   "specification</i></th><th class=k>K</th><th class=k>BK</th><th class=w>Penilaian lanjut "
                   "<i>Further assessment</i></th></tr></thead><tbody>");
    for (uint32_t i = record_first(record, record->criteria); i != 0; i = tape_node(&record->tape, i)->next)
        if (belongs(record, i, code))
            put_criterion(page, forms, record, i, ++number);
    page_put(page, "</tbody></table>");
}

static void put_unit(struct page *page, const struct forms *forms, const struct record *record, uint32_t unit)
{
    struct text code = unit_code(record, unit);
    if (code.bytes == NULL || count_of(record, code) == 0)
        return;
    page_put(page, "<h2>Unit kompetensi <i>Unit of competency</i>: ");
    page_escape(page, code);
    page_put(page, " &middot; ");
    uint32_t title = record_member(record, unit, "title");
    struct text indonesian = title != 0 ? record_text(record, title, "id") : (struct text){ NULL, 0 };
    page_escape(page, indonesian.bytes != NULL || title == 0 ? indonesian : record_text(record, title, "en"));
    page_put(page, "</h2>");
    put_criteria(page, forms, record, code);
}

// ---- what is not yet competent ----

static void put_open(struct page *page, const struct record *record, uint32_t node)
{
    struct text verdict = record_text(record, node, "verdict"), unit = record_text(record, node, "unit");
    if (!text_is(verdict, "BK") && !text_is(verdict, "PL"))
        return;
    page_put(page, "<li><b>");
    page_escape(page, verdict);
    page_put(page, "</b> ");
    page_escape(page, unit);
    page_put(page, unit.bytes != NULL ? ": " : "");
    print_record_say(page, record, node, "title");
    put_kuk(page, record, record_member(record, node, "kuk"));
    if (record_member(record, node, "say") != 0) {
        page_put(page, "<br>&rarr; ");
        print_record_say(page, record, node, "say");
    }
    page_put(page, "</li>");
}

static void put_feedback(struct page *page, const struct entrant *entrant)
{
    const struct record *record = &entrant->record;
    bool any = false;
    for (uint32_t i = record_first(record, record->criteria); i != 0; i = tape_node(&record->tape, i)->next) {
        struct text verdict = record_text(record, i, "verdict");
        any |= text_is(verdict, "BK") || text_is(verdict, "PL");
    }
    page_put(page, "<h2>Umpan balik untuk asesi <i>Feedback to the candidate</i></h2>");
    if (!any) {
        page_put(page, "<p>");
        print_both(page, "Seluruh elemen dan KUK yang diujikan telah tercapai.",
                   "Every element and criterion that was tested has been met.");
        page_put(page, "</p>");
        return;
    }
    page_put(page, "<p>");
    print_both(
        page, "Terdapat unit, elemen, atau KUK yang belum tercapai (BK) atau memerlukan penilaian lanjut (PL):",
        "These are not yet met (BK) or need further assessment (PL):");
    page_put(page, "</p><ul>");
    for (uint32_t i = record_first(record, record->criteria); i != 0; i = tape_node(&record->tape, i)->next)
        put_open(page, record, i);
    page_put(page, "</ul>");
}

static void put_entrant(struct page *page, const struct forms *forms, const struct entrant *entrant)
{
    const struct record *record = &entrant->record;
    print_form(page, forms, "FR.IA.01", "Ceklis Observasi Aktivitas di Tempat Kerja atau Tempat Kerja Simulasi",
               "Observation checklist, at the workplace or in simulation");
    print_head(page, forms, entrant);
    if (!entrant->scored || entrant->outcome == OUTCOME_ABSENT) {
        page_put(page, "<p><b>");
        print_outcome(page, entrant->outcome);
        page_put(page, "</b></p>");
    } else {
        for (uint32_t i = record_first(record, record->units); i != 0; i = tape_node(&record->tape, i)->next)
            put_unit(page, forms, record, i);
        if (count_of(record, (struct text){ NULL, 0 }) > 0) {
            page_put(page, "<h2>Untuk seluruh tugas <i>For the whole task</i></h2>");
            put_criteria(page, forms, record, (struct text){ NULL, 0 });
        }
        put_feedback(page, entrant);
    }
    print_signatures(page, forms, entrant);
    print_form_end(page);
}

void form_ia01(struct page *page, const struct forms *forms)
{
    print_begin(page, forms, "FR.IA.01");
    for (uint32_t i = 0; i < forms->count; i++)
        put_entrant(page, forms, &forms->entrants[i]);
    print_end(page);
}
