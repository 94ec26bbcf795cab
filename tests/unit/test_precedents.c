// SPDX-License-Identifier: Apache-2.0
// test_precedents.c -- what was scored before changes no record: each attempt alone and behind many others
#include "model/precedents.h"
#include "sums_bench.h"

enum { ATTEMPTS = 400, ATTEMPT_BYTES = 4096 };

// Every way that a criterion can follow from what was seen, and every way that it can come to depend on others.
// clang-format off
static const char mixed[] =
    BENCH_HEAD TASK "round = { total = \"0.01\" }, pass = \"5\",\n"
    "rules = { when_failed { criterion = \"t\", zero = { \"m\" } } },\n"
    TICK("t", "need = 1, weight = 3,")
    TICK("skip", "not_applicable = allowed, weight = 2,")
    TICK("drop", "missing = drop,")
    MARKED("m", "judged = { by = 1, combine = first }, need = 1, weight = \"1.7\",")
    MARKED("pair", "judged = { by = 2, spread = 1, missing = drop }, round = { mark = 1 },")
    "criterion { id = \"c\", " TITLE ", count = true, levels = { level { points = 2, when = equals(\"0\"), source = \"our "
    "choice\", " SAY " }, level { points = 1, when = at_most(\"2\"), source = \"our choice\", " SAY " }, level { points = 0, "
    "when = otherwise, " SAY " } } },\n"
    MEASURED("w", "width", "weight = 2,", "within_limit")
    MEASURED("wide", "width", "", "between(\"5\", \"15\")")
    "criterion { id = \"f\", " TITLE ", out_of = 2, uses = { { measure = \"width\", step = \"0.5\" } },\n"
    "  score = function(m) return m.width % 3, { en = \"rest \" .. m.width % 3, id = \"sisa \" .. m.width % 3 } end },\n"
    GROUP("one", "only_one = true,", BONUS("a", "1") BONUS("b", "2"))
    GROUP("best", "best = 1,", TICK("x", "") TICK("y", ""))
    "}";
// clang-format on

static uint32_t dice(uint32_t sides)
{
    static uint64_t state = 11;
    state = state * UINT64_C(6364136223846793005) + 1442695040888963407;
    return (uint32_t)(state >> 33) % sides;
}

struct out {
    char bytes[ATTEMPT_BYTES];
    size_t size;
    bool comma;
};

static void __attribute__((format(printf, 2, 3))) add(struct out *out, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    out->size += (size_t)vsnprintf(out->bytes + out->size, sizeof out->bytes - out->size, format, args);
    va_end(args);
}

static void add_entry(struct out *out, const char *id, const char *assessor, const char *key, const char *value)
{
    add(out, "%s{\"criterion\":\"%s\",\"assessor\":\"%s\",\"%s\":%s}", out->comma ? "," : "", id, assessor, key,
        value);
    out->comma = true;
}

static const char *assessor(void)
{
    static const char *const ids[] = { "A", "B", "\\u0041\\\"1" };
    return ids[dice(10) < 8 ? dice(2) : 2];
}

static void add_ticks(struct out *out)
{
    static const char *const ids[] = { "t", "skip", "drop", "a", "b", "x", "y" };
    static const char *const met[] = { "true", "false", "true", "\"not_applicable\"" };
    add(out, ",\"ticks\":[");
    out->comma = false;
    for (size_t i = 0; i < sizeof ids / sizeof ids[0]; i++)
        if (dice(8) > 0)
            add_entry(out, ids[i], assessor(), "met", met[dice(i == 1 ? 4 : 3)]);
    add(out, "]");
}

static void add_marks(struct out *out)
{
    static const char *const points[] = { "\"0\"", "\"1\"", "\"1.5\"", "\"2.25\"", "\"3\"", "\"3.1\"" };
    add(out, ",\"marks\":[");
    out->comma = false;
    if (dice(9) > 0)
        add_entry(out, "m", assessor(), "points", points[dice(6)]);
    if (dice(9) > 0)
        add_entry(out, "pair", "A", "points", points[dice(5)]);
    if (dice(3) > 0)
        add_entry(out, "pair", "B", "points", points[dice(5)]);
    add(out, "]");
}

static void make_attempt(struct out *out, uint32_t number)
{
    static const char *const ended[] = { "completed", "completed", "completed", "withdrew",
                                         "stopped_for_safety" };
    *out = (struct out){ .size = 0 };
    add(out,
        "{\"submission\":1,\"id\":\"S-%u\",\"rubric\":\"probe/"
        "test\",\"purpose\":\"training\",\"candidate\":{\"issuer\":"
        "\"c\",\"id\":\"%u\"},\"attempt\":1,\"taken\":{\"from\":\"2026-11-20T08:00:00+08:00\",\"to\":\"2026-11-"
        "20T09:00:00"
        "+08:00\",\"ended\":\"%s\"},\"assessors\":[{\"id\":\"A\"},{\"id\":\"B\"},{\"id\":\"A\\\"1\"}]",
        number, number, ended[dice(5)]);
    add_ticks(out);
    add_marks(out);
    if (dice(6) > 0)
        add(out, ",\"counts\":[{\"criterion\":\"c\",\"assessor\":\"%s\",\"count\":%u}]", assessor(), dice(4));
    if (dice(8) > 0)
        add(out, ",\"evidence\":{\"width\":{\"value\":\"%u.%u\",\"unit\":\"mm\"}}", dice(20),
            dice(10) < 8 ? 5 * dice(2) : dice(10));
    add(out, "}");
}

// Its record alone: by a rubric that was read anew.
static void score_alone(struct writer *record, const struct out *attempt, kmp_problems *problems)
{
    struct rubric rubric;
    if (engine_read_rubric(&rubric, bench, text_of(mixed), "test.lua", problems) == KMP_OK)
        assess(record, bench, attempt->bytes, attempt->size, "test.json", &rubric, problems);
    engine_free_rubric(&rubric);
}

static bool said_the_same(kmp_problems *a, kmp_problems *b)
{
    bool same = kmp_problems_count(a) == kmp_problems_count(b);
    for (size_t i = 0; same && i < kmp_problems_count(a); i++)
        same = strcmp(kmp_problems_get(a, i, KMP_ENGLISH).text, kmp_problems_get(b, i, KMP_ENGLISH).text) == 0;
    return same;
}

static void an_attempt_alone_and_behind_many_gives_the_same_record(void)
{
    struct rubric rubric;
    uint32_t recorded = 0;
    kmp_problems *alone_said = kmp_problems_new(), *behind_said = kmp_problems_new();
    CHECK_INT(engine_read_rubric(&rubric, bench, text_of(mixed), "test.lua", behind_said), KMP_OK);
    for (uint32_t i = 0; i < ATTEMPTS; i++) {
        static struct out attempt;
        struct writer alone = { 0 }, behind = { 0 };
        make_attempt(&attempt, i);
        kmp_problems_clear(alone_said);
        kmp_problems_clear(behind_said);
        score_alone(&alone, &attempt, alone_said);
        assess(&behind, bench, attempt.bytes, attempt.size, "test.json", &rubric, behind_said);
        CHECK_INT(behind.size, alone.size);
        CHECK(behind.size == alone.size &&
              (alone.size == 0 || memcmp(alone.bytes, behind.bytes, alone.size) == 0));
        CHECK(said_the_same(alone_said, behind_said));
        recorded += alone.size > 0;
        writer_free(&alone);
        writer_free(&behind);
    }
    CHECK(recorded > ATTEMPTS / 2);
    engine_free_rubric(&rubric);
    kmp_problems_free(alone_said);
    kmp_problems_free(behind_said);
}

// Papers mostly follow the rubric's order; one that does not gives the same.
static void the_order_of_a_paper_does_not_matter(void)
{
    static const char rubric[] = TICK("t", "") MARKED("m", "judged = { by = 1 },")
        MARKED("pair", "judged = { by = 2, combine = first },") TICK("x", "") TICK("y", "");
    static const char *const papers[] = {
        "\"ticks\":[" YES("t") "," NO("x") "," YES("y") "],\"marks\":[" MARK("m", "A", "2") "," MARK(
            "pair", "A", "1") "," MARK("pair", "B", "3") "]",
        "\"ticks\":[" YES("y") "," NO("x") "," YES("t") "],\"marks\":[" MARK("pair", "A", "1") "," MARK(
            "m", "A", "2") "," MARK("pair", "B", "3") "]",
    };
    static const char *const said[] = { "points",      "contribution",   "level",
                                        "ticks/0/met", "marks/0/points", "marks/1/points" };
    enum { CRITERIA = 5, SAID = sizeof said / sizeof said[0] };
    static char found[2][CRITERIA][SAID][32];
    for (int p = 0; p < 2; p++) {
        CHECK(scored(rubric, papers[p]));
        for (int c = 0; c < CRITERIA; c++)
            for (int i = 0; i < SAID; i++) {
                char path[64];
                snprintf(path, sizeof path, "criteria/%d/%s", c, said[i]);
                snprintf(found[p][c][i], sizeof found[p][c][i], "%.31s", part(path));
            }
    }
    CHECK_STR(found[0][2][0], "1"); // the first of two marks
    CHECK(memcmp(found[0], found[1], sizeof found[0]) == 0);
}

// ---- the store by itself ----

static const struct finder nobody = { .at = 0 };

static struct precedent_key nth_key(int64_t number)
{
    struct precedent_key key = { .n = number, .d = 5 };
    CHECK(precedent_beside(&key, BESIDE_RUBRIC, 1) && precedent_beside(&key, BESIDE_CRITERION, 2) &&
          precedent_beside(&key, BESIDE_NAME, 3) && precedent_beside(&key, BESIDE_HOW, 4));
    return key;
}

static void only_the_same_is_found_again(void)
{
    struct precedents precedents = { 0 };
    struct precedent_key key = nth_key(7);
    struct award award = { .level = 2, .points = exact_int(3), .kept = &key };
    CHECK(precedents_find(&precedents, &key) == NULL);
    precedents_keep(&precedents, &award, text_of("{}"), nobody);
    const struct award *found = precedents_find(&precedents, &key);
    CHECK(found != NULL && found->kept == NULL && found->level == 2 && text_is(found->written, "{}"));
    struct precedent_key others[6];
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        others[i] = key;
    CHECK(precedent_beside(&others[0], BESIDE_RUBRIC, 2) && precedent_beside(&others[1], BESIDE_CRITERION, 1) &&
          precedent_beside(&others[2], BESIDE_NAME, 4) && precedent_beside(&others[3], BESIDE_HOW, 1));
    others[4].n++, others[5].d++;
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        CHECK(precedents_find(&precedents, &others[i]) == NULL);
    precedents_free(&precedents);
}

static void what_does_not_fit_has_no_key(void)
{
    struct precedent_key key = { 0 };
    CHECK(precedent_beside(&key, BESIDE_RUBRIC, 65535));
    CHECK(!precedent_beside(&key, BESIDE_RUBRIC, 65536));
    CHECK(!precedent_beside(&key, BESIDE_CRITERION, UINT64_C(1) << 48));
}

// Many keys give one thing; what differs in anything is kept apart.
static void what_says_the_same_is_kept_once(void)
{
    struct precedents precedents = { 0 };
    struct precedent_key key = nth_key(0), again = nth_key(1);
    struct award award = { .level = 2, .points = exact_int(3), .contribution = exact_int(6), .kept = &key };
    precedents_keep(&precedents, &award, text_of("{}"), nobody);
    const struct award *first = precedents_find(&precedents, &key);
    award.kept = &again;
    precedents_keep(&precedents, &award, text_of("{}"), nobody);
    CHECK(first != NULL && precedents_find(&precedents, &again) == first);
    struct award others[5] = { award, award, award, award, award };
    others[0].level = 1, others[1].points = exact_int(4), others[2].contribution.d = 7;
    others[3].say.en = text_of("s"), others[4].say.id = text_of("");
    for (uint32_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        struct precedents own = { 0 }; // where there is room for no more than a few
        struct precedent_key other = nth_key(2 + i);
        award.kept = &key;
        others[i].kept = &other;
        precedents_keep(&own, &award, text_of("{}"), nobody);
        precedents_keep(&own, &others[i], text_of("{}"), nobody);
        const struct award *found = precedents_find(&own, &other);
        CHECK(found != NULL && found != precedents_find(&own, &key) && found->level == others[i].level);
        CHECK(found->points.n == others[i].points.n && found->contribution.d == others[i].contribution.d);
        CHECK(text_same(found->say.en, others[i].say.en) && text_same(found->say.id, others[i].say.id));
        precedents_free(&own);
    }
    award.kept = &again;
    precedents_keep(&precedents, &award, text_of("[]"), nobody);
    CHECK(precedents_find(&precedents, &again) != first);
    precedents_free(&precedents);
}

static void equal_texts_have_one_name(void)
{
    struct precedents precedents = { 0 };
    uint32_t a = precedents_name(&precedents, text_of("A")), b = precedents_name(&precedents, text_of("B"));
    CHECK(a != 0 && b != 0 && a != b);
    CHECK_INT(precedents_name(&precedents, text_of("A")), a);
    CHECK_INT(precedents_name(&precedents, text_of("B")), b);
    CHECK_INT(precedents_name(&precedents, text_of("B")), b);
    uint32_t last = a;
    char text[16];
    for (int i = 0; i < 5000 && last != 0; i++) {
        snprintf(text, sizeof text, "%d", i);
        last = precedents_name(&precedents, text_of(text));
    }
    CHECK_INT(last, 0); // there is a bound
    CHECK_INT(precedents_name(&precedents, text_of("A")), a);
    precedents_tidy(&precedents);
    CHECK(precedents_name(&precedents, text_of(text)) != 0);
    precedents_free(&precedents);
}

static uint32_t keep_many(struct precedents *precedents, uint32_t size)
{
    struct award award = { .level = 0 };
    static char text[4000];
    uint32_t found = 0;
    memset(text, 'x', sizeof text);
    for (int64_t i = 0; i < 5000; i++) {
        struct precedent_key key = nth_key(i);
        award.level = (int32_t)i;
        award.kept = &key;
        precedents_keep(precedents, &award, (struct text){ text, size }, nobody);
    }
    for (int64_t i = 0; i < 5000; i++) {
        struct precedent_key key = nth_key(i);
        const struct award *kept = precedents_find(precedents, &key);
        found += kept != NULL && kept->written.size == size;
    }
    return found;
}

static void what_is_kept_has_a_bound(void)
{
    struct precedents precedents = { 0 };
    uint32_t large = keep_many(&precedents, 3500);
    CHECK(large > 0 && large <= 4 * 1024 * 1024 / 3500);
    precedents_tidy(&precedents);
    struct precedent_key first = nth_key(0);
    CHECK(precedents_find(&precedents, &first) == NULL);
    uint32_t small = keep_many(&precedents, 1);
    CHECK(small > large && small < 5000);
    precedents_tidy(&precedents);
    CHECK(precedents_find(&precedents, &first) == NULL);
    struct award award = { .kept = &first };
    precedents_keep(&precedents, &award, text_of("{}"), nobody);
    precedents_tidy(&precedents);
    CHECK(precedents_find(&precedents, &first) != NULL);
    precedents_free(&precedents);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "an attempt alone and behind many gives the same record",
          an_attempt_alone_and_behind_many_gives_the_same_record },
        { "the order of a paper does not matter", the_order_of_a_paper_does_not_matter },
        { "only the same is found again", only_the_same_is_found_again },
        { "what does not fit has no key", what_does_not_fit_has_no_key },
        { "what says the same is kept once", what_says_the_same_is_kept_once },
        { "equal texts have one name", equal_texts_have_one_name },
        { "what is kept has a bound", what_is_kept_has_a_bound },
    };
    if (!bench_setup())
        return 70;
    int result = CHECK_SUITE("precedents", tests);
    bench_teardown();
    return result;
}
