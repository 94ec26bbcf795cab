// SPDX-License-Identifier: Apache-2.0
// ia11.c -- FR.IA.11: the product reviewed, each measured value against its limit
#include "../day/show.h"
#include "print.h"

static int32_t places_of(const struct record *record, uint32_t measure)
{
    struct exact places;
    struct text text = record_text(record, measure, "decimals");
    return exact_read(&places, text) && exact_given(places) && places.n >= 0 && places.n <= 9
               ? (int32_t)places.n
               : -1;
}

static bool is_open(const struct record *record, uint32_t limit, const char *key)
{
    uint32_t node = record_member(record, limit, key);
    return node != 0 && tape_node(&record->tape, node)->kind == NODE_TRUE;
}

// "18 - 20", or with the signs where an end is open or absent.
static void put_range(struct page *page, const struct record *record, uint32_t limit)
{
    struct text low = record_text(record, limit, "low"), high = record_text(record, limit, "high");
    bool low_open = is_open(record, limit, "low_open"), high_open = is_open(record, limit, "high_open");
    bool plain = low.bytes != NULL && high.bytes != NULL && !low_open && !high_open;
    if (low.bytes != NULL) {
        page_put(page, plain ? "" : low_open ? "&gt; " : "&ge; ");
        print_number(page, low, -1);
    }
    if (low.bytes != NULL && high.bytes != NULL)
        page_put(page, plain ? " &ndash; " : "; ");
    if (high.bytes != NULL) {
        page_put(page, plain ? "" : high_open ? "&lt; " : "&le; ");
        print_number(page, high, -1);
    }
}

static void put_source(struct page *page, const struct record *record, uint32_t limit)
{
    static const char *const keys[] = { "standard", "edition", "clause" };
    uint32_t verified = record_member(record, limit, "verified");
    const char *between = "<br><span class=q>";
    for (size_t i = 0; i < 3; i++) {
        struct text text = record_text(record, limit, keys[i]);
        if (text.bytes == NULL)
            continue;
        page_put(page, between);
        page_escape(page, text);
        between = ", ";
    }
    if (between[0] != ',')
        return;
    if (verified != 0 && tape_node(&record->tape, verified)->kind == NODE_FALSE)
        page_put(page, " (belum diperiksa terhadap sumbernya / not verified)");
    page_put(page, "</span>");
}

static void put_limit(struct page *page, const struct record *record, uint32_t measure)
{
    uint32_t limit = record_member(record, measure, "limit");
    page_put(page, "<td>");
    if (limit != 0) {
        put_range(page, record, limit);
        print_unit(page, record_text(record, measure, "unit"));
        put_source(page, record, limit);
    } else {
        page_put(page, "&ndash;");
    }
    page_put(page, "</td>");
}

// Values of one measure that one limit judges: rows of a table, one after the other.
struct run {
    uint32_t first, end; // nodes; end: the one behind the last, 0: there is none
    bool alone;          // the measure has no other row
};

static bool same_limit(const struct record *record, uint32_t a, uint32_t b)
{
    static const char *const keys[] = { "low", "high", "clause" };
    uint32_t limit_a = record_member(record, a, "limit"), limit_b = record_member(record, b, "limit");
    if (limit_a == 0 || limit_b == 0)
        return limit_a == limit_b;
    for (size_t i = 0; i < 3; i++)
        if (!text_same(record_text(record, limit_a, keys[i]), record_text(record, limit_b, keys[i])))
            return false;
    return true;
}

static bool same_measure(const struct record *record, uint32_t a, uint32_t b)
{
    return a != 0 && b != 0 && text_same(record_text(record, a, "id"), record_text(record, b, "id"));
}

static struct run run_from(const struct record *record, uint32_t first, uint32_t before)
{
    struct run run = { first, tape_node(&record->tape, first)->next, true };
    while (same_measure(record, first, run.end) && same_limit(record, first, run.end))
        run.end = tape_node(&record->tape, run.end)->next;
    run.alone = !same_measure(record, first, before) && !same_measure(record, first, run.end);
    return run;
}

static bool is_measured(const struct record *record, const struct run *run)
{
    for (uint32_t i = run->first; i != run->end; i = tape_node(&record->tape, i)->next)
        if (record_text(record, i, "value").bytes != NULL)
            return true;
    return false;
}

// "18,5; 18,6 g".
static void put_values(struct page *page, const struct record *record, const struct run *run)
{
    for (uint32_t i = run->first; i != run->end; i = tape_node(&record->tape, i)->next) {
        struct text value = record_text(record, i, "value");
        page_put(page, i == run->first ? "" : "; ");
        if (value.bytes == NULL)
            page_put(page, "&ndash;");
        else
            print_number(page, value, places_of(record, i));
    }
    print_unit(page, record_text(record, run->first, "unit"));
}

static void put_within(struct page *page, const struct record *record, const struct run *run)
{
    bool all = true, outside = false;
    for (uint32_t i = run->first; i != run->end; i = tape_node(&record->tape, i)->next) {
        uint32_t within = record_member(record, i, "within");
        bool yes = within != 0 && tape_node(&record->tape, within)->kind == NODE_TRUE;
        all &= yes;
        outside |= within != 0 && !yes;
    }
    page_put(page, "<td class=k>");
    print_box(page, all);
    page_put(page, "</td><td class=k>");
    print_box(page, outside);
    page_put(page, "</td></tr>");
}

static int row_of(const struct record *record, uint32_t measure)
{
    struct exact row;
    return exact_read(&row, record_text(record, measure, "row")) && exact_given(row) ? (int)row.n + 1 : 1;
}

static void put_run(struct page *page, const struct record *record, const struct run *run, uint32_t number)
{
    int first = row_of(record, run->first), last = first;
    for (uint32_t i = run->first; i != run->end; i = tape_node(&record->tape, i)->next)
        last = row_of(record, i);
    page_print(page, "<tr><td class=n>%u</td><td>", number);
    print_record_say(page, record, run->first, "label");
    if (last > first)
        page_print(page, " <span class=q>(%d&ndash;%d)</span>", first, last);
    else if (!run->alone)
        page_print(page, " <span class=q>(%d)</span>", first);
    page_put(page, "</td>");
    put_limit(page, record, run->first);
    page_put(page, "<td class=r>");
    if (is_measured(record, run))
        put_values(page, record, run);
    else
        print_both(page, "tidak terukur", "not measured");
    page_put(page, "</td>");
    put_within(page, record, run);
}

// Whether the rubric makes anything of a measure.
static bool is_used(const struct forms *forms, struct text id)
{
    const struct ground *ground = &forms->day->ground;
    for (uint32_t i = 0; i < ground->plan->criteria.count; i++) {
        const struct criterion *criterion = plan_criterion(ground->plan, i);
        const struct use *uses = criterion->uses.items;
        if (criterion->source == FROM_MEASURE && text_is(id, ground->task->measures[criterion->slot].id))
            return true;
        for (uint32_t k = 0; criterion->source == FROM_FUNCTION && k < criterion->uses.count; k++)
            if (text_is(id, ground->task->measures[uses[k].slot].id))
                return true;
    }
    return false;
}

static void put_measures(struct page *page, const struct forms *forms, const struct record *record)
{
    uint32_t number = 0, before = 0;
    page_put(page,
             "<table><thead><tr><th class=n>No</th><th>Aspek produk <i>Aspect of the product</i></th>"
             "<th>Standar atau spesifikasi <i>Standard or specification</i></th><th>Hasil ukur <i>Measured</i>"
             "</th><th class=k>Ya <i>Yes</i></th><th class=k>Tidak <i>No</i></th></tr></thead><tbody>");
    for (uint32_t i = record_first(record, record->measures); i != 0;) {
        struct run run = run_from(record, i, before);
        if (is_used(forms, record_text(record, i, "id")))
            put_run(page, record, &run, ++number);
        before = i;
        i = run.end;
    }
    page_put(page, "</tbody></table><p class=q>");
    print_both(page, "Ya: semua memenuhi batas. Tanpa tanda: tidak ada batas, atau belum dapat ditentukan.",
               "Yes: all are within the limit. No mark: there is no limit, or it cannot be told.");
    page_put(page, "</p>");
}

static void put_entrant(struct page *page, const struct forms *forms, const struct entrant *entrant)
{
    const struct record *record = &entrant->record;
    print_form(page, forms, "FR.IA.11", "Ceklis Reviu Produk", "Review of the product");
    print_head(page, forms, entrant);
    page_put(page, "<p>");
    print_say(page, forms->day->ground.plan->title);
    page_put(page, "</p>");
    if (entrant->scored && record_first(record, record->measures) != 0) {
        put_measures(page, forms, record);
    } else {
        page_put(page, "<p><b>");
        if (entrant->scored && entrant->outcome != OUTCOME_ABSENT)
            print_both(page, "Rubrik ini tidak mengukur produk.", "This rubric measures no product.");
        else
            print_outcome(page, entrant->outcome);
        page_put(page, "</b></p>");
    }
    print_close(page, forms, entrant, "Catatan asesor", "The assessor's notes");
    print_form_end(page);
}

void form_ia11(struct page *page, const struct forms *forms)
{
    print_begin(page, forms, "FR.IA.11");
    for (uint32_t i = 0; i < forms->count; i++)
        put_entrant(page, forms, &forms->entrants[i]);
    print_end(page);
}
