// SPDX-License-Identifier: Apache-2.0
// plan_criterion.c -- what a criterion and its levels say, and what follows from it
#include "plan_parts.h"

// ---- what a level says ----

static bool read_bound(struct exact *out, const struct tape *tape, uint32_t when, const char *key)
{
    uint32_t node = tape_member(tape, when, key);
    return node != 0 && exact_read(out, tape_node(tape, node)->text) && exact_given(*out);
}

static int find_word(const char *const *words, struct text word)
{
    for (int i = 0; words[i] != NULL; i++)
        if (text_is(word, words[i]))
            return i;
    return -1;
}

// Gives false where `when` is none, or lacks its number or text.
static bool read_when(struct level *level, const struct tape *tape)
{
    const struct node *node = tape_node(tape, level->when_node);
    uint32_t word = node->kind == NODE_OBJECT ? tape_member(tape, level->when_node, "when") : level->when_node;
    if (word == 0)
        return false;
    int when = find_word(when_words, tape_node(tape, word)->text);
    if (when < 0 || when == WHEN_MARK)
        return false;
    level->when = (enum when)when;
    bool object = node->kind == NODE_OBJECT;
    switch (level->when) {
    case WHEN_BETWEEN:
        return read_bound(&level->low, tape, level->when_node, "low") &&
               read_bound(&level->high, tape, level->when_node, "high");
    case WHEN_AT_LEAST:
    case WHEN_AT_MOST:
    case WHEN_ABOVE:
    case WHEN_BELOW:
    case WHEN_EQUALS:
        return read_bound(&level->low, tape, level->when_node, "low");
    case WHEN_IS:
        level->text = tape_node(tape, tape_member(tape, level->when_node, "text"))->text;
        return tape_member(tape, level->when_node, "text") != 0;
    default:
        return !object;
    }
}

#define BIT(when) (1u << (when))
static const unsigned fitting[] = {
    [FROM_MEASURE] = BIT(WHEN_OTHERWISE) | BIT(WHEN_WITHIN_LIMIT) | BIT(WHEN_OUTSIDE_LIMIT) |
                     BIT(WHEN_BETWEEN) | BIT(WHEN_AT_LEAST) | BIT(WHEN_AT_MOST) | BIT(WHEN_ABOVE) |
                     BIT(WHEN_BELOW) | BIT(WHEN_EQUALS) | BIT(WHEN_IS),
    [FROM_TICK] = BIT(WHEN_OTHERWISE) | BIT(WHEN_YES) | BIT(WHEN_NO),
    [FROM_COUNT] = BIT(WHEN_OTHERWISE) | BIT(WHEN_BETWEEN) | BIT(WHEN_AT_LEAST) | BIT(WHEN_AT_MOST) |
                   BIT(WHEN_ABOVE) | BIT(WHEN_BELOW) | BIT(WHEN_EQUALS),
    [FROM_JUDGED] = BIT(WHEN_MARK),
    [FROM_FUNCTION] = 0,
};

static const char *words_that_fit(struct arena *arena, enum source source)
{
    if (source == FROM_JUDGED)
        return "points alone";
    const char *all = "";
    for (int i = 0; when_words[i] != NULL; i++)
        if ((fitting[source] & BIT(i)) != 0 && all != NULL)
            all = arena_printf(arena, "%s%s%s", all, all[0] != '\0' ? ", " : "", when_words[i]);
    return all != NULL ? all : "";
}

static void read_level(struct reading *r, const struct criterion *criterion, struct level *level)
{
    const char *id = arena_string(r->arena, criterion->id);
    level->when = WHEN_MARK;
    if (level->when_node == 0) {
        if (criterion->source != FROM_JUDGED)
            PLAN_SAY(r, level->shaped.node, "points", KMP_RUBRIC_WHEN_MISSING, "criterion", id, NULL);
        return;
    }
    bool good = read_when(level, &r->plan->tape);
    if (good && (fitting[criterion->source] & BIT(level->when)) != 0)
        return;
    const struct node *when = tape_node(&r->plan->tape, level->when_node);
    const char *plain = when->kind == NODE_STRING ? arena_string(r->arena, when->text) : NULL;
    const char *found = good ? when_words[level->when] : plain != NULL ? plain : "when";
    PLAN_SAY(r, level->shaped.node, "when", KMP_RUBRIC_WHEN_FOREIGN, "when", found, "kind",
             source_words[criterion->source], "expected", words_that_fit(r->arena, criterion->source), NULL);
}

// ---- what a criterion says ----

static uint32_t read_function(const struct plan *plan, const struct criterion *criterion)
{
    uint32_t number = tape_member(&plan->tape, criterion->function_node, "function");
    struct exact value;
    if (number == 0 || !exact_read(&value, tape_node(&plan->tape, number)->text))
        return 0;
    return (uint32_t)value.n;
}

static bool find_source(struct reading *r, struct criterion *criterion)
{
    criterion->function = criterion->function_node != 0 ? read_function(r->plan, criterion) : 0;
    const bool has[] = { criterion->measure.bytes != NULL, criterion->tick, criterion->count,
                         criterion->judged.shaped.present, criterion->function != 0 };
    static const char *const keys[] = { "measure", "tick", "count", "judged", "score" };
    const char *found = "";
    int count = 0;
    for (int i = 0; i < (int)(sizeof has / sizeof has[0]); i++)
        if (has[i]) {
            criterion->source = (enum source)i;
            found =
                arena_printf(r->arena, "%s%s%s", found != NULL ? found : "", count++ > 0 ? ", " : "", keys[i]);
        }
    if (count == 1)
        return true;
    PLAN_SAY(r, criterion->shaped.node, "id", KMP_RUBRIC_SOURCES, "criterion",
             arena_string(r->arena, criterion->id), "found", count == 0 ? "none" : found, NULL);
    return false;
}

// A function gives points between 0 and what it declares, which a penalty declares below 0.
static void find_reach(struct criterion *criterion)
{
    criterion->least = exact_min(criterion->out_of, exact_int(0));
    criterion->out_of = exact_max(criterion->out_of, exact_int(0));
}

static bool levels_descend(const struct criterion *criterion)
{
    for (uint32_t i = 1; i < criterion->levels.count; i++) {
        struct exact above = criterion_level(criterion, i - 1)->points,
                     here = criterion_level(criterion, i)->points;
        if (!exact_given(above) || !exact_given(here) || exact_order(here, above) >= 0)
            return false;
    }
    return true;
}

static void find_out_of(struct reading *r, struct criterion *criterion)
{
    const char *id = arena_string(r->arena, criterion->id);
    if (criterion->source == FROM_FUNCTION) {
        if (!exact_given(criterion->out_of))
            PLAN_SAY(r, criterion->shaped.node, "score", KMP_RUBRIC_OUT_OF, "criterion", id, NULL);
        else
            find_reach(criterion);
        return;
    }
    if (criterion->levels.count == 0) {
        PLAN_SAY(r, criterion->shaped.node, "id", KMP_RUBRIC_NO_LEVELS, "criterion", id, NULL);
        return;
    }
    criterion->out_of = criterion->least = criterion_level(criterion, 0)->points;
    criterion->descends = levels_descend(criterion);
    for (uint32_t i = 1; i < criterion->levels.count; i++) {
        criterion->out_of = exact_max(criterion->out_of, criterion_level(criterion, i)->points);
        criterion->least = exact_min(criterion->least, criterion_level(criterion, i)->points);
    }
    criterion->lowest_mark = criterion->least;
    criterion->highest_mark = criterion->out_of;
    if (criterion->source != FROM_JUDGED || criterion->judged.combine != COMBINE_SUM)
        return;
    struct exact kept = exact_int(judged_kept(&criterion->judged));
    criterion->out_of = exact_mul(criterion->out_of, kept);
    criterion->least = exact_mul(criterion->least, kept);
}

// A criterion's weight is what it adds at most; of a penalty or a bonus nothing is expected.
static void find_weight(struct criterion *criterion)
{
    bool extra = criterion->penalty || criterion->bonus;
    if (extra && !exact_given(criterion->factor))
        criterion->factor = exact_int(1);
    if (extra)
        criterion->weight = exact_int(0);
    else if (exact_given(criterion->factor))
        criterion->weight = exact_mul(criterion->factor, criterion->out_of);
    else if (!exact_given(criterion->weight))
        criterion->weight = exact_int(1);
    criterion->point_worth =
        exact_given(criterion->factor) ? criterion->factor : exact_div(criterion->weight, criterion->out_of);
}

static struct exact or_else(struct exact own, struct exact rubric)
{
    return exact_given(own) ? own : rubric;
}

static void find_rounding(const struct plan *plan, struct criterion *criterion)
{
    struct rounding *round = &criterion->round;
    round->mark = or_else(round->mark, plan->round.mark);
    round->points = or_else(round->points, plan->round.points);
    round->criterion = or_else(round->criterion, plan->round.criterion);
    round->mode = round->mode < 0 ? plan->round.mode : round->mode;
}

static void find_section(struct reading *r, const struct criterion *criterion)
{
    const struct section *sections = r->plan->sections.items;
    if (criterion->section.bytes == NULL)
        return;
    for (uint32_t i = 0; i < r->plan->sections.count; i++)
        if (text_same(sections[i].id, criterion->section))
            return;
    PLAN_SAY(r, criterion->shaped.node, "section", KMP_RUBRIC_SECTION_ABSENT, "section",
             arena_string(r->arena, criterion->section), NULL);
}

static void check_unit(struct reading *r, uint32_t node, int64_t unit)
{
    if (unit <= (int64_t)r->plan->units.count)
        return;
    PLAN_SAY(r, node, "unit", KMP_RUBRIC_UNIT_ABSENT, "found",
             arena_printf(r->arena, "%u", r->plan->units.count), "unit",
             arena_printf(r->arena, "%lld", (long long)unit), NULL);
}

void plan_read_criterion(struct reading *r, struct criterion *criterion)
{
    if (!text_is(criterion->word, "criterion"))
        PLAN_SAY(r, criterion->shaped.node, NULL, KMP_RUBRIC_NOT_A_CRITERION, NULL);
    if (criterion->missing < 0)
        criterion->missing = MISSING_REFERS;
    if (criterion->judged.missing < 0)
        criterion->judged.missing = MISSING_REFERS;
    if (criterion->judged.combine < 0)
        criterion->judged.combine = COMBINE_MEAN;
    find_rounding(r->plan, criterion);
    find_section(r, criterion);
    check_unit(r, criterion->shaped.node, criterion->unit);
    for (uint32_t i = 0; i < criterion->kuk.count; i++) {
        const struct kuk *kuk = &((const struct kuk *)criterion->kuk.items)[i];
        check_unit(r, kuk->shaped.node, kuk->unit);
    }
    bool sourced = find_source(r, criterion);
    if (sourced)
        find_out_of(r, criterion);
    find_weight(criterion);
    if (!sourced)
        return;
    for (uint32_t i = 0; i < criterion->levels.count; i++)
        read_level(r, criterion, &((struct level *)criterion->levels.items)[i]);
}

// ---- what its points are worth ----

int64_t judged_kept(const struct judged *judged)
{
    return judged->by - judged->drop_highest - judged->drop_lowest;
}

const struct level *criterion_best(const struct criterion *criterion)
{
    const struct level *best = NULL;
    for (uint32_t i = 0; i < criterion->levels.count; i++) {
        const struct level *level = criterion_level(criterion, i);
        if (best == NULL || exact_order(level->points, best->points) > 0)
            best = level;
    }
    return best;
}

struct exact criterion_worth(const struct criterion *criterion, struct exact points)
{
    bool worthless =
        !exact_given(criterion->factor) && exact_given(criterion->out_of) && criterion->out_of.n == 0;
    struct exact worth = worthless ? exact_int(0) : exact_mul(criterion->point_worth, points);
    if (!exact_given(criterion->round.criterion))
        return worth;
    return exact_round(worth, criterion->round.criterion, (enum round_mode)criterion->round.mode);
}
