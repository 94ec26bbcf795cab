// SPDX-License-Identifier: Apache-2.0
// test_barista_sheets.c -- the WBC's sheets as rubric files: every part adds up to what the sheet prints
#include "check.h"

#include "base/file.h"
#include "model/plan.h"
#include "rubric/read.h"

static struct arena arena;

static bool read_rubric(struct plan *out, const char *name)
{
    kmp_problems *problems = kmp_problems_new();
    struct writer json = { 0 };
    struct text lua;
    char *path = arena_printf(&arena, "%s/rubrics/barista/%s.lua", getenv("KOMPETEN_SOURCE"), name);
    const struct plan_source source = { path, NULL, NULL };
    bool good = file_read(&lua, &arena, path, 1 << 20, problems) == KMP_OK &&
                rubric_read(&json, lua.bytes, lua.size, path, problems) == KMP_OK;
    char *kept = good ? arena_string(&arena, (struct text){ json.bytes, (uint32_t)json.size }) : NULL;
    good = kept != NULL && plan_read(out, &arena, kept, json.size, &source, problems) == KMP_OK;
    for (size_t i = 0; i < kmp_problems_count(problems); i++)
        printf("    %s\n", kmp_problems_get(problems, i, KMP_ENGLISH).text);
    writer_free(&json);
    kmp_problems_free(problems);
    return good;
}

static bool starts_with(struct text id, const char *with)
{
    size_t length = strlen(with);
    return id.size >= length && memcmp(id.bytes, with, length) == 0;
}

// The sum of the weights of the criteria with this beginning.
static const char *sum_of(const struct plan *plan, const char *beginning)
{
    struct exact sum = exact_int(0);
    char text[EXACT_TEXT];
    for (uint32_t i = 0; i < plan->criteria.count; i++)
        if (starts_with(plan_criterion(plan, i)->id, beginning))
            sum = exact_add(sum, plan_criterion(plan, i)->weight);
    return arena_string(&arena, (struct text){ text, exact_write(text, sum) });
}

static void technical(void)
{
    struct plan plan;
    CHECK(read_rubric(&plan, "wbc-technical-2019"));
    CHECK_STR(sum_of(&plan, ""), "71");
    CHECK_STR(sum_of(&plan, "start"), "6");
    CHECK_STR(sum_of(&plan, "espresso_"), "17");
    CHECK_STR(sum_of(&plan, "milk_"), "22");
    CHECK_STR(sum_of(&plan, "signature_"), "17");
}

static const char *const impressions[] = { "s_espresso_balance", "s_espresso_flavour", "s_espresso_tactile",
                                           "s_impression" };

static void sensory(void)
{
    static const char *const sums[] = { "12", "18", "24", "24" };
    struct plan plan;
    CHECK(read_rubric(&plan, "wbc-sensory-2020"));
    CHECK_STR(sum_of(&plan, ""), "162");
    for (size_t i = 0; i < sizeof sums / sizeof sums[0]; i++)
        CHECK_STR(sum_of(&plan, impressions[i]), sums[i]);
    CHECK_STR(sum_of(&plan, "s_milk_"), "31");
}

static void whole_round(void)
{
    static const char *const sums[] = { "48", "72", "96", "96" };
    struct plan plan;
    CHECK(read_rubric(&plan, "competition-round"));
    CHECK_STR(sum_of(&plan, "s_"), "648");
    CHECK_STR(sum_of(&plan, "overtime"), "0"); // it only takes
    CHECK_STR(sum_of(&plan, ""), "719");       // 71 + 4 x 162
    for (size_t i = 0; i < sizeof sums / sizeof sums[0]; i++)
        CHECK_STR(sum_of(&plan, impressions[i]), sums[i]);
}

// The scale of 0 to 6, and yes or no: nothing else stands on the sheets.
static void scales(void)
{
    static const char *const names[] = { "wbc-technical-2019", "wbc-sensory-2020", "competition-round" };
    for (size_t n = 0; n < 3; n++) {
        struct plan plan;
        CHECK(read_rubric(&plan, names[n]));
        for (uint32_t i = 0; i < plan.criteria.count; i++) {
            const struct criterion *criterion = plan_criterion(&plan, i);
            if (criterion->source == FROM_FUNCTION)
                continue;
            char text[EXACT_TEXT] = "";
            exact_write(text, criterion->out_of);
            CHECK_STR(text, criterion->levels.count == 7 ? "6" : "1");
        }
    }
}

static void other_rubrics(void)
{
    static const char *const names[] = { "espresso-set", "espresso-basic", "espresso-italian", "milk-drinks",
                                         "filter-brew" };
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        struct plan plan;
        CHECK(read_rubric(&plan, names[i]));
        CHECK_STR(sum_of(&plan, ""), "100");
        CHECK_INT(plan.units.count, 0); // no unit is claimed whose title is not verified
    }
}

static const struct check_test tests[] = {
    { "the technical sheet of 2019 adds up to 71, part by part", technical },
    { "the sensory sheet of 2020 adds up to 162", sensory },
    { "a round adds up to 719, from which overtime takes", whole_round },
    { "every line of the sheets is a scale of six or a yes", scales },
    { "the other rubrics weigh 100 and claim no unit", other_rubrics },
};

int main(void)
{
    int result = CHECK_SUITE("barista sheets", tests);
    arena_free(&arena);
    return result;
}
