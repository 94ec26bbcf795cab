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

static void put_value(struct page *page, const struct record *record, uint32_t measure)
{
    struct text value = record_text(record, measure, "value");
    page_put(page, "<td class=r>");
    if (value.bytes == NULL) {
        print_both(page, "tidak terukur", "not measured");
    } else {
        print_number(page, value, places_of(record, measure));
        print_unit(page, record_text(record, measure, "unit"));
    }
    page_put(page, "</td>");
}

static void put_measure(struct page *page, const struct record *record, uint32_t measure, uint32_t number)
{
    uint32_t within = record_member(record, measure, "within");
    bool known = within != 0;
    bool yes = known && tape_node(&record->tape, within)->kind == NODE_TRUE;
    struct exact row;
    page_print(page, "<tr><td class=n>%u</td><td>", number);
    print_record_say(page, record, measure, "label");
    uint32_t next = tape_node(&record->tape, measure)->next;
    bool many = next != 0 && text_same(record_text(record, next, "id"), record_text(record, measure, "id"));
    if (exact_read(&row, record_text(record, measure, "row")) && exact_given(row) && (many || row.n > 0))
        page_print(page, " <span class=q>(%d)</span>", (int)row.n + 1);
    page_put(page, "</td>");
    put_limit(page, record, measure);
    put_value(page, record, measure);
    page_put(page, "<td class=k>");
    print_box(page, yes);
    page_put(page, "</td><td class=k>");
    print_box(page, known && !yes);
    page_put(page, "</td></tr>");
}

static void put_measures(struct page *page, const struct record *record)
{
    uint32_t number = 0;
    page_put(page,
             "<table><thead><tr><th class=n>No</th><th>Aspek produk <i>Aspect of the product</i></th>"
             "<th>Standar atau spesifikasi <i>Standard or specification</i></th><th>Hasil ukur <i>Measured</i>"
             "</th><th class=k>Ya <i>Yes</i></th><th class=k>Tidak <i>No</i></th></tr></thead><tbody>");
    for (uint32_t i = record_first(record, record->measures); i != 0; i = tape_node(&record->tape, i)->next)
        put_measure(page, record, i, ++number);
    page_put(page, "</tbody></table><p class=q>");
    print_both(page, "Ya: memenuhi batas. Tanpa tanda: tidak ada batas, atau belum dapat ditentukan.",
               "Yes: within the limit. No mark: there is no limit, or it cannot be told.");
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
        put_measures(page, record);
    } else {
        page_put(page, "<p><b>");
        if (entrant->scored && entrant->outcome != OUTCOME_ABSENT)
            print_both(page, "Rubrik ini tidak mengukur produk.", "This rubric measures no product.");
        else
            print_outcome(page, entrant->outcome);
        page_put(page, "</b></p>");
    }
    print_lines(page, "Catatan asesor", "The assessor's notes", 2);
    print_signatures(page, forms, entrant);
    print_form_end(page);
}

void form_ia11(struct page *page, const struct forms *forms)
{
    print_begin(page, forms, "FR.IA.11");
    for (uint32_t i = 0; i < forms->count; i++)
        put_entrant(page, forms, &forms->entrants[i]);
    print_end(page);
}
