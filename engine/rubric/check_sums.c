// SPDX-License-Identifier: Apache-2.0
// check_sums.c -- groups, sections and needs of sums: what does not add up, and what nobody or everybody
// reaches
//
// What a sum can be is asked of the scoring itself, with an attempt of which nothing is known yet.
#include "lint.h"
#include "score.h"
#include "span.h"

bool lint_reach_from(struct lint *lint, struct scorecard *card, struct exact (*least)(const struct criterion *))
{
    *card = (struct scorecard){ .plan = lint->plan, .count = lint->plan->criteria.count };
    card->criteria = arena_array(&lint->arena, (size_t)card->count + 1, sizeof *card->criteria);
    struct award *awards = arena_array(&lint->arena, (size_t)card->count + 1, sizeof *awards);
    lint->starved = lint->starved || card->criteria == NULL || awards == NULL;
    for (uint32_t i = 0; !lint->starved && i < card->count; i++) {
        const struct criterion *criterion = plan_criterion(lint->plan, i);
        awards[i] = (struct award){ .least = least(criterion), .most = criterion->out_of };
        card->criteria[i] =
            (struct scored){ .criterion = criterion, .award = &awards[i], .counted = true, .missing = true };
    }
    const struct time_limit *limit = &lint->plan->time_limit;
    bool free = !limit->overtime.shaped.present;
    card->time.points = (struct span){ free ? exact_int(0) : limit->overtime.floor, exact_int(0), free };
    lint->starved = lint->starved || adjust(card, &lint->arena, NULL) != KMP_OK;
    return !lint->starved;
}

static struct exact lowest(const struct criterion *criterion)
{
    return criterion->least;
}

bool lint_reach(struct lint *lint)
{
    return lint_reach_from(lint, &lint->reach, lowest);
}

// ---- declared sums ----

static void compare_sum(struct lint *lint, uint32_t node, const char *key, struct text what,
                        struct exact declared, struct exact found)
{
    if (!exact_given(declared) || !exact_given(found) || exact_order(declared, found) == 0)
        return;
    LINT_SAY(lint, node, key, KMP_RUBRIC_SUM_DIFFERS, "what", lint_text(lint, what), "expected",
             lint_number(lint, declared), "found", lint_number(lint, found), NULL);
}

static bool is_in_section(const struct criterion *criterion, const struct section *section)
{
    return criterion->section.bytes != NULL && text_same(criterion->section, section->id);
}

static void check_section(struct lint *lint, const struct section *section)
{
    struct exact sum = exact_int(0);
    bool any = false;
    for (uint32_t i = 0; i < lint->plan->criteria.count; i++) {
        const struct criterion *criterion = plan_criterion(lint->plan, i);
        if (!is_in_section(criterion, section))
            continue;
        any = true;
        sum = exact_add(sum, criterion->weight);
    }
    if (any)
        compare_sum(lint, section->shaped.node, "sections", section->id, section->out_of, sum);
    else
        LINT_SAY(lint, section->shaped.node, "sections", KMP_RUBRIC_SECTION_EMPTY, "section",
                 lint_text(lint, section->id), NULL);
}

void check_sections(struct lint *lint)
{
    const struct section *sections = lint->plan->sections.items;
    for (uint32_t i = 0; i < lint->plan->sections.count; i++)
        check_section(lint, &sections[i]);
    for (uint32_t i = 0; lint->plan->sections.count > 0 && i < lint->plan->criteria.count; i++) {
        const struct criterion *criterion = plan_criterion(lint->plan, i);
        if (criterion->section.bytes == NULL && criterion->weight.n > 0)
            LINT_SAY(lint, criterion->shaped.node, "id", KMP_RUBRIC_SECTION_UNSAID, "criterion",
                     lint_text(lint, criterion->id), NULL);
    }
}

// ---- groups ----

static void check_group_id(struct lint *lint, uint32_t index)
{
    const struct group *group = plan_group(lint->plan, index);
    uint32_t criterion = plan_find(lint->plan, group->id), first = plan_find_group(lint->plan, group->id);
    int64_t line = criterion != UINT32_MAX ? plan_criterion(lint->plan, criterion)->line
                   : first != index        ? plan_group(lint->plan, first)->line
                                           : 0;
    if (line != 0)
        LINT_SAY(lint, group->shaped.node, "id", KMP_RUBRIC_GROUP_TWICE, "group", lint_text(lint, group->id),
                 "first", lint_number(lint, exact_int(line)), NULL);
}

// Counts the entries right in a group; `low` and `high` are the smallest and the largest weight among them.
static uint32_t entries_of(const struct lint *lint, uint32_t index, struct exact *low, struct exact *high)
{
    const struct plan *plan = lint->plan;
    uint32_t count = 0;
    *low = *high = exact_absent();
    for (uint32_t i = 0; i < plan->criteria.count + plan->groups.count; i++) {
        bool group = i >= plan->criteria.count;
        uint32_t inner = group ? i - plan->criteria.count : i;
        if (group ? inner == 0 || plan_group(plan, inner)->parent != index
                  : plan_criterion(plan, inner)->group != index)
            continue;
        struct exact weight = group ? plan_group(plan, inner)->full : plan_criterion(plan, inner)->weight;
        *low = count == 0 ? weight : exact_min(*low, weight);
        *high = count == 0 ? weight : exact_max(*high, weight);
        count++;
    }
    return count;
}

static void check_best(struct lint *lint, uint32_t index)
{
    const struct group *group = plan_group(lint->plan, index);
    struct exact low, high;
    uint32_t count = entries_of(lint, index, &low, &high), node = group->shaped.node;
    if (group->best == 0)
        return;
    if (group->only_one)
        LINT_SAY(lint, node, "best", KMP_RUBRIC_ONLY_ONE_BEST, NULL);
    else if (group->best >= count)
        LINT_SAY(lint, node, "best", KMP_RUBRIC_BEST, "best", lint_number(lint, exact_int(group->best)),
                 "found", lint_number(lint, exact_int(count)), NULL);
    else if (exact_order(low, high) != 0)
        LINT_SAY(lint, node, "best", KMP_RUBRIC_BEST_WEIGHTS, "found", lint_number(lint, low), "expected",
                 lint_number(lint, high), NULL);
    for (uint32_t i = group->first; i < group->end; i++) {
        const struct criterion *criterion = plan_criterion(lint->plan, i);
        if (exact_given(criterion->need))
            LINT_SAY(lint, criterion->shaped.node, "need", KMP_RUBRIC_BEST_NEED, "criterion",
                     lint_text(lint, criterion->id), NULL);
    }
}

static bool can_give_nothing(const struct criterion *criterion)
{
    for (uint32_t i = 0; i < criterion->levels.count; i++)
        if (criterion_level(criterion, i)->points.n == 0)
            return true;
    return criterion->source == FROM_FUNCTION;
}

static void check_only_one(struct lint *lint, uint32_t index)
{
    const struct group *group = plan_group(lint->plan, index);
    bool good = true;
    uint32_t count = 0;
    for (uint32_t i = group->first; i < group->end; i++) {
        const struct criterion *criterion = plan_criterion(lint->plan, i);
        good = good && criterion->group == index && can_give_nothing(criterion);
        count++;
    }
    if (group->only_one && (!good || count < 2))
        LINT_SAY(lint, group->shaped.node, "only_one", KMP_RUBRIC_ONLY_ONE, NULL);
}

static void say_idle(struct lint *lint, const struct group *group, const char *word, struct exact limit,
                     struct span sum)
{
    LINT_SAY(lint, group->shaped.node, word, KMP_RUBRIC_LIMIT_IDLE, "word", word, "found",
             lint_number(lint, limit), "low", lint_number(lint, sum.least), "high", lint_number(lint, sum.most),
             NULL);
}

static void check_limits(struct lint *lint, uint32_t index)
{
    const struct group *group = plan_group(lint->plan, index);
    struct span sum = lint->reach.groups[index].sum;
    bool floor = exact_given(group->floor), ceiling = exact_given(group->ceiling);
    if (floor && ceiling && exact_order(group->floor, group->ceiling) >= 0) {
        LINT_SAY(lint, group->shaped.node, "floor", KMP_RUBRIC_FLOOR, "floor", lint_number(lint, group->floor),
                 "ceiling", lint_number(lint, group->ceiling), NULL);
        return;
    }
    if (!exact_given(sum.least) || !exact_given(sum.most))
        return;
    if (floor && exact_order(sum.least, group->floor) > 0)
        say_idle(lint, group, "floor", group->floor, sum);
    if (ceiling && exact_order(sum.most, group->ceiling) < 0)
        say_idle(lint, group, "ceiling", group->ceiling, sum);
}

static void check_scale(struct lint *lint, const struct group *group)
{
    const struct scale *scale = &group->scale;
    struct exact low = exact_given(scale->from_low) ? scale->from_low : exact_int(0);
    struct exact high = exact_given(scale->from_high) ? scale->from_high : group->sum;
    struct exact to = exact_given(scale->to_low) ? scale->to_low : exact_int(0);
    if (!exact_given(scale->to_high))
        return;
    if (exact_order(low, high) >= 0)
        LINT_SAY(lint, group->shaped.node, "scale", KMP_RUBRIC_SCALE, "low", lint_number(lint, low), "high",
                 lint_number(lint, high), NULL);
    if (exact_order(low, to) == 0 && exact_order(high, scale->to_high) == 0)
        LINT_SAY(lint, group->shaped.node, "scale", KMP_RUBRIC_SCALE_SAME, "low", lint_number(lint, low),
                 "high", lint_number(lint, high), NULL);
    if (exact_order(to, scale->to_high) >= 0)
        LINT_SAY(lint, group->shaped.node, "scale", KMP_RUBRIC_SCALE, "low", lint_number(lint, to), "high",
                 lint_number(lint, scale->to_high), NULL);
}

// ---- needs of sums ----

static void compare_need(struct lint *lint, uint32_t node, const char *key, struct text what, struct exact need,
                         struct span points)
{
    if (!exact_given(need))
        return;
    const char *id = lint_text(lint, what), *found = lint_number(lint, need);
    if (exact_given(points.most) && exact_order(need, points.most) > 0)
        LINT_SAY(lint, node, key, KMP_RUBRIC_NEED_NEVER, "what", id, "need", found, "out_of",
                 lint_number(lint, points.most), NULL);
    else if (exact_given(points.least) && exact_order(need, points.least) <= 0)
        LINT_SAY(lint, node, key, KMP_RUBRIC_NEED_ALWAYS, "what", id, "found", lint_number(lint, points.least),
                 NULL);
}

void check_groups(struct lint *lint)
{
    for (uint32_t i = 0; i < lint->plan->groups.count; i++) {
        const struct group *group = plan_group(lint->plan, i);
        compare_sum(lint, group->shaped.node, "out_of", i > 0 ? group->id : lint->plan->id, group->declared,
                    group->sum);
        check_best(lint, i);
        check_only_one(lint, i);
        check_scale(lint, group);
        check_limits(lint, i);
        if (i == 0)
            continue;
        check_group_id(lint, i);
        compare_need(lint, group->shaped.node, "need", group->id, group->need, lint->reach.groups[i].sum);
        if (group->title.en.bytes == NULL || group->title.id.bytes == NULL)
            LINT_WARN(lint, group->shaped.node, "title", KMP_RUBRIC_TITLE_MISSING, NULL);
    }
}

void check_unit_needs(struct lint *lint)
{
    const struct plan_unit *units = lint->plan->units.items;
    for (uint32_t u = 0; u < lint->plan->units.count; u++) {
        struct span points = span_of(exact_int(0));
        for (uint32_t i = 0; i < lint->reach.count; i++) {
            int64_t unit = lint->reach.criteria[i].criterion->unit;
            if (unit == 0 || unit == (int64_t)u + 1)
                points = span_add(points, span_worth(&lint->reach.criteria[i]));
        }
        compare_need(lint, units[u].shaped.node, "units", units[u].code, units[u].need, points);
    }
}

void check_pass(struct lint *lint)
{
    struct exact pass = lint->plan->pass;
    struct span sum = lint->reach.groups[0].sum;
    if (!exact_given(pass))
        return;
    const char *found = lint_number(lint, pass);
    bool negative = !exact_given(sum.least) || sum.least.n < 0;
    if (!negative && exact_order(pass, exact_int(0)) <= 0)
        LINT_SAY(lint, 0, "pass", KMP_RUBRIC_PASS_NOTHING, "found", found, NULL);
    else if (exact_given(sum.least) && exact_order(pass, sum.least) <= 0)
        LINT_SAY(lint, 0, "pass", KMP_RUBRIC_PASS_LOW, "found", found, "low", lint_number(lint, sum.least),
                 NULL);
    else if (exact_given(sum.most) && exact_order(pass, sum.most) > 0)
        LINT_SAY(lint, 0, "pass", KMP_RUBRIC_PASS_TOO_HIGH, "found", found, "out_of",
                 lint_number(lint, sum.most), NULL);
}
