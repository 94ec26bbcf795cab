// SPDX-License-Identifier: Apache-2.0
// test_steps.c -- how many steps a value is, for a function of a rubric: small numbers are counted by a short
// way, and every other way to the same count says the same
#include "check.h"
#include "rubric/score.h"

enum { CASES = 200000, NO_ROUNDING = -1 };

// The smallest prime above 32 bits: a step that is so many times as large is counted by the long way.
static const int64_t large = INT64_C(4294967311);

static uint64_t state = 7;

static uint64_t next_random(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    return state ^= state << 17;
}

static int64_t below(int64_t most)
{
    return (int64_t)(next_random() % (uint64_t)most);
}

static struct exact fraction(int64_t n, int64_t d)
{
    return exact_div(exact_int(n), exact_int(d));
}

// ---- one count ----

struct count {
    bool whole; // false: it lies between two steps, or is no count
    int64_t steps;
};

static bool counts_same(struct count a, struct count b)
{
    return a.whole == b.whole && (!a.whole || a.steps == b.steps);
}

// As scoring asks for the call of a function that reads one measure.
static struct count count_of(kmp_num value, struct exact step, int32_t round)
{
    static struct arena arena;
    const kmp_measure measure = { .id = "width", .per = -1 };
    const kmp_task task = { .measures = &measure, .measure_count = 1 };
    const bool ready[] = { true };
    struct measured measured = { .given = true, .value = value, .error = kmp_absent() };
    const struct measures measures = { .task = &task, .items = &measured, .count = 1, .ready = ready };
    struct use use = { .measure = text_of("width"), .step = step, .round = round };
    struct criterion criterion = { .source = FROM_FUNCTION, .function = 1, .uses = { &use, 1 } };
    const struct plan plan = { .criteria = { &criterion, 1 } };
    const struct score_beside beside = { .precedents = NULL };
    struct call_request request;
    uint32_t calls;
    arena_empty(&arena);
    CHECK(score_calls(&request, &calls, &arena, &plan, NULL, &measures, &beside));
    return calls == 1 ? (struct count){ true, request.inputs[0].steps } : (struct count){ false, 0 };
}

// By the definition: the quotient, where it is a whole number of 64 bits.
static struct count expected_of(kmp_num value, struct exact step)
{
    kmp_num quotient = exact_num(exact_div(exact_of(value), step));
    return (struct count){ kmp_given(quotient) && quotient.d == 1, quotient.n };
}

static void check_counts(kmp_num value, struct exact step)
{
    struct count got = count_of(value, step, NO_ROUNDING);
    if (!CHECK(counts_same(got, expected_of(value, step))))
        printf("    %lld/%lld in steps of %lld/%lld: %d, %lld\n", (long long)value.n, (long long)value.d,
               (long long)step.n, (long long)step.d, got.whole, (long long)got.steps);
}

// ---- the tests ----

// A value and a step, both times the same large number: the count is the same and the way to it another.
static void the_short_way_counts_as_the_long_way(void)
{
    int whole = 0, between = 0;
    for (int i = 0; i < CASES; i++) {
        struct exact step = fraction(below(1000) + 1, below(1000) + 1);
        kmp_num value = kmp_frac(below(2000001) - 1000000, below(1000) + 1);
        if (i % 2 == 0)
            value = exact_num(exact_mul(exact_int(below(20001) - 10000), step));
        struct exact far_step = exact_mul(step, exact_int(large));
        kmp_num far_value = exact_num(exact_mul(exact_of(value), exact_int(large)));
        struct count got = count_of(value, step, NO_ROUNDING);
        CHECK(exact_small(step) && !exact_small(far_step) && kmp_given(far_value));
        CHECK(counts_same(got, count_of(far_value, far_step, NO_ROUNDING)));
        check_counts(value, step);
        whole += got.whole;
        between += !got.whole;
    }
    CHECK(whole > CASES / 4 && between > CASES / 4);
}

// What is a whole number of steps is so however it would be rounded; what is not becomes one.
static void rounding_leaves_what_is_whole(void)
{
    for (int i = 0; i < CASES / 10; i++) {
        struct exact step = fraction(below(1000) + 1, below(1000) + 1);
        kmp_num value = kmp_frac(below(2000001) - 1000000, below(1000) + 1);
        if (i % 2 == 0)
            value = exact_num(exact_mul(exact_int(below(20001) - 10000), step));
        struct count plain = count_of(value, step, NO_ROUNDING);
        for (int32_t mode = ROUND_HALF_UP; mode <= ROUND_UP; mode++) {
            struct count rounded = count_of(value, step, mode);
            CHECK(rounded.whole);
            CHECK(!plain.whole || plain.steps == rounded.steps);
        }
    }
}

static void at_the_edges_the_ways_agree(void)
{
    static const int64_t edges[] = { 0,
                                     1,
                                     2,
                                     3,
                                     1000,
                                     INT32_MAX - 1LL,
                                     INT32_MAX,
                                     INT32_MAX + 1LL,
                                     INT64_MAX / 2,
                                     INT64_MAX / 2 + 1,
                                     INT64_MAX - 1,
                                     INT64_MAX };
    enum { EDGES = sizeof edges / sizeof edges[0] };
    for (int i = 0; i < EDGES * EDGES * EDGES * EDGES; i++) {
        int64_t n = edges[i % EDGES], d = edges[i / EDGES % EDGES];
        int64_t step_n = edges[i / EDGES / EDGES % EDGES], step_d = edges[i / EDGES / EDGES / EDGES];
        if (d == 0 || step_n == 0 || step_d == 0)
            continue;
        check_counts(kmp_frac(n, d), fraction(step_n, step_d));
        check_counts(kmp_frac(-n, d), fraction(step_n, step_d));
    }
    check_counts(kmp_int(INT64_MIN), exact_int(1));
    check_counts(kmp_int(INT64_MIN), fraction(1, 2));
}

static void what_is_no_number_is_no_count(void)
{
    CHECK(!count_of(kmp_absent(), exact_int(1), NO_ROUNDING).whole);
    CHECK(!count_of(kmp_mul(kmp_int(INT64_MAX), kmp_int(2)), exact_int(1), NO_ROUNDING).whole);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "the short way counts as the long way", the_short_way_counts_as_the_long_way },
        { "rounding leaves what is whole", rounding_leaves_what_is_whole },
        { "at the edges the ways agree", at_the_edges_the_ways_agree },
        { "what is no number is no count", what_is_no_number_is_no_count },
    };
    return CHECK_SUITE("Steps", tests);
}
