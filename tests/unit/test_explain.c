// SPDX-License-Identifier: Apache-2.0
// test_explain.c -- an explanation adds up to the score, and its smallest change is the smallest there is
#include "check.h"
#include "score_bench.h"

static struct tape page;
static kmp_text page_text, lua_text;

// The explanation of the record at hand, as JSON. `body`: its rubric, or NULL.
static bool explain(const char *body)
{
    kmp_text_free(&page_text);
    char *lua = body != NULL ? arena_printf(&bench_arena, BENCH_HEAD "%s}", body) : NULL;
    lua_text = (kmp_text){ lua, lua != NULL ? strlen(lua) : 0 };
    kmp_explain_options options = { .format = KMP_AS_JSON,
                                    .rubric = body != NULL ? &lua_text : NULL,
                                    .rubric_name = "test.lua" };
    return kmp_explain(&page_text, bench, bench_record.bytes, bench_record.size, "record", &options,
                       bench_problems) == KMP_OK &&
           tape_read(&page, &bench_arena, page_text.bytes, page_text.size, "page", bench_problems) == KMP_OK;
}

static uint32_t first_of(uint32_t object, const char *key)
{
    uint32_t list = tape_member(&page, object, key);
    return list != 0 ? tape_first(&page, list) : 0;
}

static struct text text_of_member(uint32_t object, const char *key)
{
    return tape_node(&page, tape_member(&page, object, key))->text;
}

// The sum of all amounts on the page but that of item `left_out`, counted from 0.
static struct exact sum_without(int left_out, int *count)
{
    struct exact sum = exact_int(0), amount;
    *count = 0;
    for (uint32_t s = first_of(0, "sections"); s != 0; s = tape_node(&page, s)->next)
        for (uint32_t i = first_of(s, "items"); i != 0; i = tape_node(&page, i)->next)
            if (exact_read_fraction(&amount, text_of_member(i, "amount")) && amount.n != 0 &&
                (*count)++ != left_out)
                sum = exact_add(sum, amount);
    return sum;
}

static void the_page_adds_up_and_no_line_can_be_taken_away(void)
{
    const char *rubric = "round = { total = \"1\" }, ceiling = \"9\",\n" TICK("a", "weight = 3,")
        MARKED("m", "weight = 7, judged = { by = 1 },") TICK("p", "penalty = true, weight = 2,");
    CHECK(scored(
        rubric, "\"ticks\":[" BY_A("a", "true") "," BY_A("p", "true") "],\"marks\":[" MARK("m", "A", "2") "]"));
    CHECK(explain(rubric));
    struct exact score;
    int count, again;
    CHECK(exact_read_fraction(&score, text_of_member(0, "sum")));
    CHECK(exact_order(sum_without(-1, &count), score) == 0);
    CHECK(count >= 3);
    for (int i = 0; i < count; i++)
        CHECK(exact_order(sum_without(i, &again), score) != 0);
}

static void another_rubric_is_refused(void)
{
    CHECK(scored(TICK("a", "need = 1,"), "\"ticks\":[" BY_A("a", "false") "]"));
    CHECK(!explain(TICK("a", "need = 1, weight = 2,")));
    CHECK(bench_said("other_rubric"));
}

// ---- the smallest change, against brute force ----

enum { CRITERIA = 5, LEVELS = 4 };

struct draw { // a random rubric of judged criteria, and marks for them
    char body[4096];
    int weight[CRITERIA], need[CRITERIA], marks[CRITERIA];
};

static uint32_t seed = 7;

static int dice(int sides)
{
    seed = seed * 1664525u + 1013904223u;
    return (int)(seed >> 16) % sides;
}

static void draw_rubric(struct draw *d)
{
    size_t end = (size_t)snprintf(d->body, sizeof d->body, "pass = \"%d\",\n", dice(40));
    for (int c = 0; c < CRITERIA; c++) {
        d->weight[c] = 1 + dice(12);
        d->need[c] = dice(3) == 0 ? 1 + dice(2) : -1;
        d->marks[c] = dice(LEVELS);
        char need[32] = "";
        if (d->need[c] >= 0)
            snprintf(need, sizeof need, "need = %d,", d->need[c]);
        end += (size_t)snprintf(
            d->body + end, sizeof d->body - end,
            "criterion { id = \"c%d\", title = { en = \"T\", id = \"U\" }, weight = %d, %s judged = "
            "{ by = 1 }, levels = { level { points = 3, " SAY " }, level { points = 2, " SAY
            " }, level { points = 1, " SAY " }, level { points = 0, " SAY " } } },\n",
            c, d->weight[c], need);
    }
}

static bool score_marks(const struct draw *d, const int marks[CRITERIA])
{
    char attempt[1024];
    size_t end = (size_t)snprintf(attempt, sizeof attempt, "\"marks\":[");
    for (int c = 0; c < CRITERIA; c++)
        end += (size_t)snprintf(attempt + end, sizeof attempt - end,
                                "%s{\"criterion\":\"c%d\",\"assessor\":\"A\",\"points\":\"%d\"}",
                                c > 0 ? "," : "", c, marks[c]);
    snprintf(attempt + end, sizeof attempt - end, "]");
    return scored(d->body, attempt);
}

// The fewest criteria whose best mark makes it competent; -1: none. A better mark never hurts here.
static int brute_force(const struct draw *d)
{
    int fewest = -1;
    for (unsigned set = 0; set < 1u << CRITERIA; set++) {
        int marks[CRITERIA], changed = 0;
        for (int c = 0; c < CRITERIA; c++) {
            bool change = (set >> c & 1) != 0;
            marks[c] = change ? LEVELS - 1 : d->marks[c];
            changed += change;
        }
        if (fewest >= 0 && changed >= fewest)
            continue;
        if (score_marks(d, marks) && strcmp(part("verdict"), "competent") == 0)
            fewest = changed;
    }
    return fewest;
}

static uint32_t smallest_section(void)
{
    for (uint32_t s = first_of(0, "sections"); s != 0; s = tape_node(&page, s)->next)
        if (text_is(text_of_member(s, "title"), "The least that would have to change"))
            return s;
    return 0;
}

// Applies what the page says to the marks; gives how many criteria it changes, -1 where it says that nothing
// helps.
static int apply_page(int marks[CRITERIA])
{
    int changed = 0;
    for (uint32_t i = first_of(smallest_section(), "items"); i != 0; i = tape_node(&page, i)->next) {
        struct text id = text_of_member(i, "id");
        if (id.bytes == NULL)
            return -1;
        struct text line = tape_node(&page, first_of(i, "lines"))->text;
        int from, to;
        if (sscanf(line.bytes, "from %d to %d points", &from, &to) == 2)
            marks[id.bytes[1] - '0'] = to;
        changed++;
    }
    return changed;
}

static void the_smallest_change_is_the_smallest(void)
{
    struct draw d;
    int tried = 0, none = 0;
    for (int round = 0; round < 300; round++) {
        draw_rubric(&d);
        CHECK(score_marks(&d, d.marks));
        if (strcmp(part("verdict"), "not_yet") != 0)
            continue;
        CHECK(explain(d.body));
        int marks[CRITERIA];
        memcpy(marks, d.marks, sizeof marks);
        int changed = apply_page(marks), fewest = brute_force(&d);
        CHECK_INT(changed, fewest);
        tried++;
        none += fewest < 0;
        if (changed >= 0 && score_marks(&d, marks))
            CHECK_STR(part("verdict"), "competent");
        if (changed != fewest)
            return;
    }
    CHECK(tried > 100);
    printf("    %d rubrics, %d of them beyond help\n", tried, none);
}

// The explanation of the record at hand as text, in a language.
static const char *read_page(kmp_language language)
{
    kmp_explain_options options = { .language = language, .format = KMP_AS_TEXT };
    kmp_text_free(&page_text);
    CHECK_INT(
        kmp_explain(&page_text, bench, bench_record.bytes, bench_record.size, "r", &options, bench_problems),
        KMP_OK);
    return page_text.bytes != NULL ? page_text.bytes : "";
}

// Rounded to its usual places 10.004 would be 10.00, and its limit is 10.
static void a_value_is_shown_on_its_side_of_the_limit(void)
{
    static const struct {
        const char *evidence, *shown;
    } rows[] = {
        { "\"evidence\":{\"width\":\"10.004\"}", "Width 10.004 mm; limit" },
        { "\"evidence\":{\"width\":\"10\"}", "Width 10.00 mm; limit" },
        { "\"evidence\":{\"width\":\"9.9999\"}", "Width 9.9999 mm; limit" },
        { "\"evidence\":{\"width\":\"9.504\"}", "Width 9.50 mm; limit" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        CHECK(scored(TASK MEASURED("w", "width", "need = 1,", "within_limit"), rows[i].evidence));
        bool there = strstr(read_page(KMP_ENGLISH), rows[i].shown) != NULL;
        CHECK(there);
        if (!there)
            printf("    want: %s\n%s\n", rows[i].shown, page_text.bytes);
    }
}

static void a_rule_is_told_in_the_readers_words(void)
{
    CHECK(scored(
        TASK MEASURED("w", "width", "", "at_most(12)") MARKED("m", "judged = { by = 2, combine = mean },"),
        "\"evidence\":{\"width\":\"11\"},\"marks\":[" MARK("m", "A", "2") "," MARK("m", "B", "3") "]"));
    CHECK(strstr(read_page(KMP_ENGLISH), "at most 12 (our choice)") != NULL);
    CHECK(strstr(read_page(KMP_ENGLISH), "combined by mean") != NULL);
    CHECK(strstr(read_page(KMP_INDONESIAN), "paling banyak 12 (pilihan kami)") != NULL);
    CHECK(strstr(read_page(KMP_INDONESIAN), "digabung dengan rata-rata") != NULL);
}

static void html_is_one_page_without_a_script(void)
{
    CHECK(scored(TICK("a", "need = 1,"), "\"ticks\":[" BY_A("a", "false") "]"));
    kmp_explain_options options = { .language = KMP_INDONESIAN, .format = KMP_AS_HTML };
    kmp_text html;
    CHECK_INT(kmp_explain(&html, bench, bench_record.bytes, bench_record.size, "r", &options, bench_problems),
              KMP_OK);
    CHECK(strncmp(html.bytes, "<!doctype html>\n<html lang=\"id\">", 32) == 0);
    CHECK(strstr(html.bytes, "<script") == NULL);
    CHECK(strstr(html.bytes, "http") == NULL);
    CHECK(strstr(html.bytes, "Belum kompeten") != NULL);
    kmp_text_free(&html);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "the page adds up, and no line can be taken away", the_page_adds_up_and_no_line_can_be_taken_away },
        { "another rubric is refused", another_rubric_is_refused },
        { "the smallest change is the smallest", the_smallest_change_is_the_smallest },
        { "a value is shown on its side of the limit", a_value_is_shown_on_its_side_of_the_limit },
        { "a rule is told in the reader's words", a_rule_is_told_in_the_readers_words },
        { "HTML is one page without a script", html_is_one_page_without_a_script },
    };
    int failed = bench_setup() ? CHECK_SUITE("explain", tests) : 70;
    kmp_text_free(&page_text);
    bench_teardown();
    return failed;
}
