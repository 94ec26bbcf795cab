// SPDX-License-Identifier: Apache-2.0
// ranks.c -- the ranking among the competent: shared ranks as such, and whom nothing tells apart
#include "show.h"

static struct text ranked_text(const struct show *show, uint32_t node, const char *key)
{
    uint32_t member = tape_member(&show->ranking, node, key);
    return member != 0 ? tape_node(&show->ranking, member)->text : (struct text){ NULL, 0 };
}

static uint32_t ranked_list(const struct show *show)
{
    return show->ranking.count > 0 ? tape_member(&show->ranking, 0, "ranked") : 0;
}

static uint32_t candidate_of(const struct show *show, uint32_t node)
{
    struct text number = ranked_text(show, node, "record");
    uint32_t index = 0;
    for (uint32_t i = 0; i < number.size; i++)
        index = index * 10 + (uint32_t)(number.bytes[i] - '0');
    return show->ranked[index];
}

static bool same_rank(const struct show *show, uint32_t a, uint32_t b)
{
    return text_same(ranked_text(show, a, "rank"), ranked_text(show, b, "rank"));
}

static bool same_value(const struct show *show, uint32_t a, uint32_t b)
{
    return text_same(ranked_text(show, a, "value"), ranked_text(show, b, "value"));
}

// Others on the same rank: nothing that the rubric looks at tells them apart.
static bool put_equals(const struct show *show, uint32_t list, uint32_t node)
{
    bool found = false;
    for (uint32_t other = tape_first(&show->ranking, list); other != 0;
         other = tape_node(&show->ranking, other)->next) {
        if (other == node || !same_rank(show, node, other))
            continue;
        if (!found)
            show_put(show, SHOW_CANNOT_TELL);
        page_put(show->page, found ? ", " : " ");
        page_escape(show->page, session_seat(&show->day->session, candidate_of(show, other))->id);
        found = true;
    }
    return found;
}

static bool decided_by_ties(const struct show *show, uint32_t list, uint32_t node)
{
    for (uint32_t other = tape_first(&show->ranking, list); other != 0;
         other = tape_node(&show->ranking, other)->next)
        if (other != node && same_value(show, node, other) && !same_rank(show, node, other))
            return true;
    return false;
}

// Where less is better a record keeps the number turned around, so that the larger wins.
static struct text tie_number(const struct show *show, uint32_t index, struct text number)
{
    const struct list *ties = &show->day->ground.plan->ties;
    bool less = index < ties->count && ((const struct tie *)ties->items)[index].less;
    bool turned = less && number.size > 1 && number.bytes[0] == '-';
    return turned ? (struct text){ number.bytes + 1, number.size - 1 } : number;
}

static struct text tie_name(const struct show *show, const struct tie *tie)
{
    bool indonesian = show->language == KMP_INDONESIAN;
    if (tie->criterion.bytes != NULL) {
        const struct criterion *criterion = plan_criterion(show->day->ground.plan, tie->slot);
        return indonesian ? criterion->title.id : criterion->title.en;
    }
    const kmp_measure *measure = &show->day->ground.task->measures[tie->slot];
    return text_of(indonesian ? measure->label_id : measure->label);
}

// "Ties decided by: Spread of the times (less is better); Taste"
static void put_chain(const struct show *show)
{
    const struct list *ties = &show->day->ground.plan->ties;
    page_put(show->page, "<p class=meta>");
    for (uint32_t i = 0; i < ties->count; i++) {
        const struct tie *tie = (const struct tie *)ties->items + i;
        if (i == 0)
            show_put(show, SHOW_TIE_CHAIN);
        page_put(show->page, i == 0 ? ": " : "; ");
        page_escape(show->page, tie_name(show, tie));
        if (tie->less) {
            page_put(show->page, " (");
            show_put(show, SHOW_LESS);
            page_put(show->page, ")");
        }
    }
    page_put(show->page, "</p>");
}

static void put_ties(const struct show *show, uint32_t node)
{
    uint32_t ties = tape_member(&show->ranking, node, "ties"), index = 0;
    bool first = true;
    for (uint32_t i = ties != 0 ? tape_first(&show->ranking, ties) : 0; i != 0;
         i = tape_node(&show->ranking, i)->next) {
        page_put(show->page, first ? "" : "; ");
        show_number(show, tie_number(show, index++, tape_node(&show->ranking, i)->text), -1);
        first = false;
    }
}

static bool shares_rank(const struct show *show, uint32_t list, uint32_t node)
{
    for (uint32_t other = tape_first(&show->ranking, list); other != 0;
         other = tape_node(&show->ranking, other)->next)
        if (other != node && same_rank(show, node, other))
            return true;
    return false;
}

static void put_ranked(const struct show *show, uint32_t list, uint32_t node)
{
    uint32_t candidate = candidate_of(show, node);
    page_put(show->page, "<tr><td class=r>");
    page_escape(show->page, ranked_text(show, node, "rank"));
    page_put(show->page, shares_rank(show, list, node) ? "=" : "");
    page_put(show->page, "</td><td class=i>");
    page_escape(show->page, session_seat(&show->day->session, candidate)->id);
    page_put(show->page, "</td><td class=a>");
    page_escape(show->page, day_name(show->day, candidate));
    page_put(show->page, "</td><td class=r>");
    show_number(show, ranked_text(show, node, "value"), -1);
    page_put(show->page, "</td><td class=r>");
    put_ties(show, node);
    page_put(show->page, "</td><td class=q>");
    if (!put_equals(show, list, node) && decided_by_ties(show, list, node))
        show_put(show, SHOW_TOLD_BY_TIES);
    page_put(show->page, "</td></tr>");
}

static void put_head(const struct show *show)
{
    static const struct {
        enum show_word word;
        bool right;
    } heads[] = { { SHOW_RANK, true },
                  { SHOW_CANDIDATE, false },
                  { SHOW_NAME, false },
                  { SHOW_SCORE, true },
                  { SHOW_TIE_CHAIN, true } };
    page_put(show->page, "<table><thead><tr>");
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
        page_put(show->page, heads[i].right ? "<th class=r>" : "<th>");
        show_put(show, heads[i].word);
        page_put(show->page, "</th>");
    }
    page_put(show->page, "<th></th></tr></thead><tbody>");
}

void show_ranking(const struct show *show)
{
    uint32_t list = ranked_list(show);
    page_put(show->page, "<h2>");
    show_put(show, SHOW_RANKING);
    page_put(show->page, "</h2>");
    if (list == 0 || tape_first(&show->ranking, list) == 0) {
        page_put(show->page, "<p>");
        show_put(show, SHOW_NOBODY);
        page_put(show->page, "</p>");
        return;
    }
    put_chain(show);
    put_head(show);
    for (uint32_t node = tape_first(&show->ranking, list); node != 0;
         node = tape_node(&show->ranking, node)->next)
        put_ranked(show, list, node);
    page_put(show->page, "</tbody></table>");
}
