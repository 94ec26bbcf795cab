// SPDX-License-Identifier: Apache-2.0
// feedback.c -- a candidate's own page, in the candidate's language: what was good, what to practise, what is
// open
#include "show.h"

enum lot { GOOD, TO_DO, BETTER, STILL_OPEN, LOTS };

static enum lot lot_of(const struct record *record, uint32_t criterion)
{
    struct text verdict = record_text(record, criterion, "verdict");
    struct exact got, most;
    uint32_t missing = record_member(record, criterion, "missing");
    if (text_is(verdict, "BK"))
        return TO_DO;
    if (text_is(verdict, "PL") || (missing != 0 && tape_node(&record->tape, missing)->kind == NODE_TRUE))
        return STILL_OPEN;
    bool given = exact_read_fraction(&got, record_text(record, criterion, "points")) &&
                 exact_read_fraction(&most, record_text(record, criterion, "out_of")) && exact_given(got);
    return given && exact_order(got, most) < 0 ? BETTER : GOOD;
}

// The measure that a criterion's `from` names, with its row.
static uint32_t find_measure(const struct record *record, uint32_t from)
{
    struct text id = record_text(record, from, "measure"), row = record_text(record, from, "row");
    for (uint32_t i = record->measures != 0 ? tape_first(&record->tape, record->measures) : 0; i != 0;
         i = tape_node(&record->tape, i)->next)
        if (text_same(record_text(record, i, "id"), id) && text_same(record_text(record, i, "row"), row))
            return i;
    return 0;
}

static int32_t decimals_of(const struct record *record, uint32_t measure)
{
    struct text number = record_text(record, measure, "decimals");
    return number.size == 1 ? number.bytes[0] - '0' : -1;
}

static void put_limit(const struct show *show, const struct record *record, uint32_t measure)
{
    uint32_t limit = record_member(record, measure, "limit");
    if (limit == 0)
        return;
    struct text low = record_text(record, limit, "low"), high = record_text(record, limit, "high");
    page_put(show->page, " (");
    show_put(show, SHOW_LIMIT);
    page_put(show->page, " ");
    if (low.bytes != NULL)
        show_number(show, low, -1);
    page_put(show->page, low.bytes != NULL && high.bytes != NULL ? "\xE2\x80\x93"
                         : low.bytes != NULL                     ? "+"
                                                                 : "\xE2\x89\xA4 ");
    if (high.bytes != NULL)
        show_number(show, high, -1);
    page_put(show->page, ")");
}

static bool outside(const struct record *record, uint32_t measure)
{
    uint32_t within = record_member(record, measure, "within");
    return within != 0 && tape_node(&record->tape, within)->kind == NODE_FALSE;
}

// The readings behind a criterion: those outside their limit where there are such, else all, at most six.
static void put_readings(const struct show *show, const struct record *record, uint32_t criterion)
{
    uint32_t list = record_member(record, criterion, "from"), shown = 0, outsiders = 0;
    for (uint32_t i = list != 0 ? tape_first(&record->tape, list) : 0; i != 0;
         i = tape_node(&record->tape, i)->next)
        outsiders += outside(record, find_measure(record, i));
    for (uint32_t i = list != 0 ? tape_first(&record->tape, list) : 0; i != 0;
         i = tape_node(&record->tape, i)->next) {
        uint32_t measure = find_measure(record, i);
        if (measure == 0 || (outsiders > 0 && !outside(record, measure)) || shown == 6)
            continue;
        page_put(show->page, shown++ == 0 ? "<span class=m>" : "; ");
        struct text value = record_text(record, measure, "value");
        page_escape(show->page, record_say(show, record, measure, "label"));
        page_put(show->page, " ");
        show_number(show, value, decimals_of(record, measure));
        page_put(show->page, " ");
        page_escape(show->page, record_text(record, measure, "unit"));
        put_limit(show, record, measure);
    }
    page_put(show->page, shown > 0 ? "</span>" : "");
}

static void put_criterion(const struct show *show, const struct record *record, uint32_t criterion,
                          enum lot lot)
{
    page_put(show->page, "<li><b>");
    page_escape(show->page, record_say(show, record, criterion, "title"));
    page_put(show->page, "</b>");
    if (shows_score(record) && lot != STILL_OPEN) {
        page_put(show->page, " <span class=q>");
        show_number(show, record_text(record, criterion, "points"), -1);
        page_put(show->page, "/");
        show_number(show, record_text(record, criterion, "out_of"), -1);
        page_put(show->page, "</span>");
    }
    struct text said = record_say(show, record, criterion, "say");
    if (said.bytes != NULL && lot != GOOD) {
        page_put(show->page, "<br>");
        page_escape(show->page, said);
    }
    if (lot != GOOD)
        put_readings(show, record, criterion);
    page_put(show->page, "</li>");
}

static void put_lot(const struct show *show, const struct record *record, enum lot lot, enum show_word word)
{
    bool begun = false;
    for (uint32_t i = tape_first(&record->tape, record->criteria); i != 0;
         i = tape_node(&record->tape, i)->next) {
        if (lot_of(record, i) != lot)
            continue;
        if (!begun) {
            page_put(show->page, "<h3>");
            show_put(show, word);
            page_put(show->page, "</h3><ul>");
        }
        begun = true;
        put_criterion(show, record, i, lot);
    }
    page_put(show->page, begun ? "</ul>" : "");
}

static void put_score(const struct show *show, const struct record *record)
{
    if (!shows_score(record) || !exact_given(record->score))
        return;
    page_put(show->page, " <span class=q>");
    show_put(show, SHOW_SCORE);
    page_put(show->page, " ");
    show_number(show, record_text(record, 0, "score"), -1);
    page_put(show->page, " ");
    show_put(show, SHOW_OF);
    page_put(show->page, " ");
    show_number(show, record_text(record, 0, "out_of"), -1);
    page_put(show->page, "</span>");
}

static void put_head(const struct show *show, const struct record *record, uint32_t candidate)
{
    struct text name = day_name(show->day, candidate), id = session_seat(&show->day->session, candidate)->id;
    page_print(show->page, "<section class=page lang=%s><p class=meta>",
               show->language == KMP_INDONESIAN ? "id" : "en");
    show_put(show, SHOW_FEEDBACK);
    page_put(show->page, " &middot; ");
    page_escape(show->page, record_say(show, record, record->rubric, "title"));
    page_put(show->page, " &middot; ");
    page_escape(show->page, show->day->session.on);
    page_put(show->page, "</p><h1>");
    page_escape(show->page, name.bytes != NULL ? name : id);
    page_put(show->page, "</h1><p class=meta>");
    page_escape(show->page, id);
    page_put(show->page, "</p><p>");
    page_print(show->page, "<span class=\"v %s\">", verdict_style(record->verdict));
    show_put(show, verdict_word(record->verdict));
    page_put(show->page, "</span>");
    put_score(show, record);
    page_put(show->page, "<br><span class=q>");
    show_put(show, record->purpose == FOR_TRAINING ? SHOW_TRAINING : SHOW_RECOMMENDATION);
    page_put(show->page, "</span></p>");
}

static void put_foot(const struct show *show, const struct record *record)
{
    if (record->purpose != FOR_TRAINING) {
        page_put(show->page, "<p class=q>");
        show_put(show, SHOW_OBJECTION);
        page_put(show->page, "</p>");
    }
    page_put(show->page, "<div class=f><div>");
    show_put(show, SHOW_CANDIDATE);
    page_put(show->page, ". ");
    show_put(show, SHOW_SIGNED);
    page_put(show->page, "</div><div>");
    show_put(show, SHOW_ASSESSORS);
    page_put(show->page, "</div></div></section>");
}

void show_feedback(const struct show *class, uint32_t candidate)
{
    const struct seat *seat = session_seat(&class->day->session, candidate);
    const struct record *record = &class->shown[candidate].record;
    struct show show = *class;
    int32_t language = seat->language >= 0 ? seat->language : class->day->session.language;
    show.language = language == 1 ? KMP_INDONESIAN : KMP_ENGLISH;
    put_head(&show, record, candidate);
    if (record->verdict != VERDICT_NOT_ASSESSED) {
        put_lot(&show, record, TO_DO, SHOW_TO_DO);
        put_lot(&show, record, STILL_OPEN, SHOW_STILL_OPEN);
        put_lot(&show, record, BETTER, SHOW_BETTER);
        put_lot(&show, record, GOOD, SHOW_GOOD);
    }
    put_foot(&show, record);
}
