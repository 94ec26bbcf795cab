// SPDX-License-Identifier: Apache-2.0
// bars.c -- what most candidates missed, as bars
#include <stdlib.h>

#include "show.h"

struct bar {
    uint32_t criterion; // its place in the plan
    uint32_t failed, partly, open, all;
};

// Adds one candidate's criterion: a need not met, points left lying, or still open.
static void count_criterion(struct bar *bar, const struct record *record, uint32_t criterion)
{
    struct text verdict = record_text(record, criterion, "verdict"),
                points = record_text(record, criterion, "points");
    struct text out_of = record_text(record, criterion, "out_of");
    bool missing = record_member(record, criterion, "missing") != 0 &&
                   tape_node(&record->tape, record_member(record, criterion, "missing"))->kind == NODE_TRUE;
    struct exact got, most;
    bool given = exact_read_fraction(&got, points) && exact_read_fraction(&most, out_of) && exact_given(got);
    bar->all++;
    if (text_is(verdict, "BK"))
        bar->failed++;
    else if (missing || text_is(verdict, "PL"))
        bar->open++;
    else if (given && exact_order(got, most) < 0)
        bar->partly++;
}

static int bar_order(const void *left, const void *right)
{
    const struct bar *a = left, *b = right;
    if (a->failed != b->failed)
        return a->failed > b->failed ? -1 : 1;
    if (a->partly + a->open != b->partly + b->open)
        return a->partly + a->open > b->partly + b->open ? -1 : 1;
    return a->criterion < b->criterion ? -1 : 1;
}

static struct bar *count_all(const struct show *show, uint32_t *count)
{
    const struct plan *plan = show->day->ground.plan;
    struct bar *bars = arena_array(&show->day->arena, (size_t)plan->criteria.count + 1, sizeof *bars);
    *count = bars != NULL ? plan->criteria.count : 0;
    for (uint32_t i = 0; i < *count; i++)
        bars[i].criterion = i;
    for (uint32_t i = 0; bars != NULL && i < show->day->session.candidates.count; i++) {
        const struct record *record = &show->shown[i].record;
        if (!show->shown[i].scored || record->verdict == VERDICT_NOT_ASSESSED)
            continue;
        for (uint32_t node = tape_first(&record->tape, record->criteria); node != 0;
             node = tape_node(&record->tape, node)->next) {
            uint32_t criterion = plan_find(plan, record_text(record, node, "id"));
            if (criterion < *count)
                count_criterion(&bars[criterion], record, node);
        }
    }
    if (bars != NULL && *count > 1)
        qsort(bars, *count, sizeof *bars, bar_order);
    return bars;
}

static void put_part(const struct show *show, uint32_t *from, uint32_t count, uint32_t all, const char *fill)
{
    enum { WIDTH = 260 };
    if (count == 0)
        return;
    uint32_t start = *from * WIDTH / all, end = (*from + count) * WIDTH / all;
    page_print(show->page, "<rect x=\"%u\" y=\"3\" width=\"%u\" height=\"11\" fill=\"%s\"/>", 300 + start,
               end - start, fill);
    *from += count;
}

static void put_label(const struct show *show, const struct bar *bar)
{
    const struct criterion *criterion = plan_criterion(show->day->ground.plan, bar->criterion);
    struct text title = show->language == KMP_INDONESIAN ? criterion->title.id : criterion->title.en;
    title = title.bytes != NULL ? title : criterion->id;
    bool cut = text_length(title) > 52;
    uint32_t size = title.size, length = 0;
    for (uint32_t i = 0; cut && i < title.size; i++) {
        length += ((unsigned char)title.bytes[i] & 0xC0) != 0x80;
        if (length == 51) {
            size = i;
            break;
        }
    }
    page_escape(show->page, (struct text){ title.bytes, size });
    page_put(show->page, cut ? "\xE2\x80\xA6" : "");
}

static void put_bar(const struct show *show, const struct bar *bar, uint32_t row)
{
    uint32_t from = 0;
    page_print(show->page, "<g transform=\"translate(0,%u)\"><text x=\"294\" y=\"12\" text-anchor=\"end\">",
               18 + row * 18);
    put_label(show, bar);
    page_put(show->page, "</text><rect x=\"300\" y=\"3\" width=\"260\" height=\"11\" fill=\"#eceff1\"/>");
    put_part(show, &from, bar->failed, bar->all, "#a3161b");
    put_part(show, &from, bar->open, bar->all, "#c98a1b");
    put_part(show, &from, bar->partly, bar->all, "#9db4c8");
    page_print(show->page, "<text x=\"566\" y=\"12\">%u/%u</text></g>", bar->failed + bar->open + bar->partly,
               bar->all);
}

static void put_key(const struct show *show, uint32_t x, const char *fill, enum show_word word)
{
    page_print(show->page,
               "<rect x=\"%u\" y=\"1\" width=\"9\" height=\"9\" fill=\"%s\"/><text x=\"%u\" y=\"9\">", x, fill,
               x + 13);
    show_put(show, word);
    page_put(show->page, "</text>");
}

void show_missed(const struct show *show)
{
    uint32_t count, shown = 0;
    struct bar *bars = count_all(show, &count);
    while (shown < count && shown < 12 && bars[shown].failed + bars[shown].open + bars[shown].partly > 0)
        shown++;
    page_put(show->page, "<h2>");
    show_put(show, SHOW_MISSED);
    page_put(show->page, "</h2>");
    if (shown == 0) {
        page_put(show->page, "<p>");
        show_put(show, SHOW_NOTHING_MISSED);
        page_put(show->page, "</p>");
        return;
    }
    page_print(show->page,
               "<svg viewBox=\"0 0 600 %u\" role=img font-family=\"'Liberation Sans',Arial,sans-serif\" "
               "font-size=\"9.6\" fill=\"#15181c\" style=\"break-inside:avoid\">",
               20 + shown * 18);
    put_key(show, 300, "#a3161b", SHOW_NEED_NOT_MET);
    put_key(show, 430, "#c98a1b", SHOW_OPEN);
    put_key(show, 492, "#9db4c8", SHOW_POINTS_LEFT);
    for (uint32_t i = 0; i < shown; i++)
        put_bar(show, &bars[i], i);
    page_put(show->page, "</svg>");
}
