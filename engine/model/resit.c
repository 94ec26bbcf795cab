// SPDX-License-Identifier: Apache-2.0
// resit.c -- the smallest set cover: a greedy one first, then shorter ones until none is left
#include "resit.h"

struct search {
    const struct resit *resit;
    uint32_t chosen[RESIT_UNITS], depth;
    struct resit_plan best;
    uint32_t steps;
};

static uint32_t bits(uint64_t set)
{
    uint32_t count = 0;
    for (; set != 0; set &= set - 1)
        count++;
    return count;
}

// The attempt that covers most of `left`, the first of equals.
static uint32_t widest(const struct resit *resit, uint64_t left)
{
    uint32_t best = 0;
    for (uint32_t i = 1; i < resit->count; i++)
        if (bits(resit->covers[i] & left) > bits(resit->covers[best] & left))
            best = i;
    return best;
}

static void cover_greedily(struct resit_plan *plan, const struct resit *resit, uint64_t left)
{
    while (left != 0) {
        uint32_t best = widest(resit, left);
        plan->chosen[plan->count++] = best;
        left &= ~resit->covers[best];
    }
}

// The lacking unit that the fewest attempts cover: there the search has the fewest ways to go.
static uint64_t hardest(const struct resit *resit, uint64_t left)
{
    uint64_t best = 0;
    uint32_t fewest = UINT32_MAX;
    for (uint64_t rest = left; rest != 0; rest &= rest - 1) {
        uint64_t unit = rest & (~rest + 1);
        uint32_t ways = 0;
        for (uint32_t i = 0; i < resit->count; i++)
            ways += (resit->covers[i] & unit) != 0;
        if (ways < fewest) {
            fewest = ways;
            best = unit;
        }
    }
    return best;
}

static void keep(struct search *s)
{
    s->best.count = s->depth;
    for (uint32_t i = 0; i < s->depth; i++)
        s->best.chosen[i] = s->chosen[i];
}

// Tries all ways to cover `left` that are shorter than the best so far. Its depth is at most RESIT_UNITS.
static void search(struct search *s, uint64_t left)
{
    if (++s->steps > RESIT_STEPS)
        return;
    if (left == 0) {
        keep(s);
        return;
    }
    uint32_t most = bits(s->resit->covers[widest(s->resit, left)] & left);
    if (s->depth + (bits(left) + most - 1) / most >= s->best.count)
        return;
    uint64_t unit = hardest(s->resit, left);
    for (uint32_t i = 0; i < s->resit->count; i++) {
        if ((s->resit->covers[i] & unit) == 0)
            continue;
        s->chosen[s->depth++] = i;
        search(s, left & ~s->resit->covers[i]);
        s->depth--;
    }
}

static void sort_chosen(struct resit_plan *plan)
{
    for (uint32_t i = 1; i < plan->count; i++) {
        uint32_t one = plan->chosen[i], at = i;
        for (; at > 0 && plan->chosen[at - 1] > one; at--)
            plan->chosen[at] = plan->chosen[at - 1];
        plan->chosen[at] = one;
    }
}

struct resit_plan resit_plan(const struct resit *resit)
{
    uint64_t coverable = 0;
    for (uint32_t i = 0; i < resit->count; i++)
        coverable |= resit->covers[i];
    struct search s = { .resit = resit, .best = { .uncovered = resit->lacking & ~coverable } };
    uint64_t left = resit->lacking & coverable;
    cover_greedily(&s.best, resit, left);
    if (s.best.count > 1)
        search(&s, left);
    s.best.smallest = s.steps <= RESIT_STEPS;
    sort_chosen(&s.best);
    return s.best;
}
