// SPDX-License-Identifier: Apache-2.0
// test_resit.c -- the plan of attempts is as small as the smallest that trying everything finds
#include "check.h"
#include "model/resit.h"

enum { UNITS = 12, ATTEMPTS = 12 };

// A generator of its own, so that every run tries the same.
static uint32_t state = 2026;

static uint32_t chance(uint32_t below)
{
    state = state * 1664525u + 1013904223u;
    return (state >> 16) % below;
}

static uint32_t bits(uint64_t set)
{
    uint32_t count = 0;
    for (; set != 0; set &= set - 1)
        count++;
    return count;
}

// The size of the smallest cover, by trying every set of attempts.
static uint32_t smallest(const struct resit *resit, uint64_t wanted)
{
    uint32_t best = UINT32_MAX;
    for (uint32_t set = 0; set < 1u << resit->count; set++) {
        uint64_t covered = 0;
        for (uint32_t i = 0; i < resit->count; i++)
            covered |= (set >> i & 1) != 0 ? resit->covers[i] : 0;
        if ((wanted & ~covered) == 0 && bits(set) < best)
            best = bits(set);
    }
    return best;
}

static bool covers(const struct resit *resit, const struct resit_plan *plan, uint64_t wanted)
{
    uint64_t covered = 0;
    for (uint32_t i = 0; i < plan->count; i++) {
        covered |= resit->covers[plan->chosen[i]];
        if (i > 0 && plan->chosen[i] <= plan->chosen[i - 1])
            return false;
    }
    return (wanted & ~covered) == 0;
}

static void a_plan_is_as_small_as_trying_everything_finds(void)
{
    for (int run = 0; run < 3000; run++) {
        uint64_t sets[ATTEMPTS], all = 0;
        struct resit resit = { sets, 1 + chance(ATTEMPTS), chance(1u << UNITS) };
        for (uint32_t i = 0; i < resit.count; i++) {
            sets[i] = chance(1u << UNITS) & chance(1u << UNITS);
            all |= sets[i];
        }
        struct resit_plan plan = resit_plan(&resit);
        uint64_t wanted = resit.lacking & all;
        CHECK(covers(&resit, &plan, wanted));
        CHECK_INT(plan.count, smallest(&resit, wanted));
        CHECK_INT(plan.uncovered, resit.lacking & ~all);
        CHECK(plan.smallest);
    }
}

// Where the greedy way takes three: two halves, and a wider one across both.
static void the_widest_attempt_is_not_always_the_best(void)
{
    static const uint64_t sets[] = { 0x3c, 0x15, 0x2a };
    struct resit resit = { sets, 3, 0x3f };
    struct resit_plan plan = resit_plan(&resit);
    CHECK_INT(plan.count, 2);
    CHECK_INT(plan.chosen[0], 1);
    CHECK_INT(plan.chosen[1], 2);
}

static void who_lacks_nothing_takes_nothing(void)
{
    static const uint64_t sets[] = { 0x3 };
    struct resit resit = { sets, 1, 0 }, none = { sets, 0, 0x5 };
    CHECK_INT(resit_plan(&resit).count, 0);
    CHECK_INT(resit_plan(&none).count, 0);
    CHECK_INT(resit_plan(&none).uncovered, 0x5);
}

static void the_largest_scheme_is_planned_in_bounded_time(void)
{
    static uint64_t sets[2048];
    for (uint32_t i = 0; i < 2048; i++)
        sets[i] = (uint64_t)1 << chance(64) | (uint64_t)1 << chance(64) | (uint64_t)1 << chance(64);
    struct resit resit = { sets, 2048, UINT64_MAX };
    struct resit_plan plan = resit_plan(&resit);
    CHECK(covers(&resit, &plan, ~plan.uncovered));
    CHECK(plan.count >= 22 && plan.count <= 64);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "a plan is as small as trying everything finds", a_plan_is_as_small_as_trying_everything_finds },
        { "the widest attempt is not always the best", the_widest_attempt_is_not_always_the_best },
        { "who lacks nothing takes nothing", who_lacks_nothing_takes_nothing },
        { "the largest scheme is planned in bounded time", the_largest_scheme_is_planned_in_bounded_time },
    };
    return CHECK_SUITE("resit", tests);
}
