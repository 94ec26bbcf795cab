// SPDX-License-Identifier: Apache-2.0
// check_criterion.c -- what one criterion says that cannot be meant

#include <stdio.h>

#include "lint.h"

const char *lint_text(struct lint *lint, struct text text)
{
    if (text.bytes == NULL)
        return NULL;
    const char *string = arena_string(&lint->arena, text);
    lint->starved = lint->starved || string == NULL;
    return string;
}

const char *lint_number(struct lint *lint, struct exact value)
{
    char text[EXACT_TEXT];
    uint32_t size = exact_write(text, value);
    return lint_text(lint, (struct text){ text, size });
}

const kmp_measure *lint_measure(const struct lint *lint, const struct criterion *criterion)
{
    bool known =
        criterion->source == FROM_MEASURE && lint->task != NULL && criterion->slot < lint->task->measure_count;
    return known ? &lint->task->measures[criterion->slot] : NULL;
}

void check_id(struct lint *lint, const struct criterion *criterion)
{
    const struct criterion *first = plan_criterion(lint->plan, plan_find(lint->plan, criterion->id));
    if (first == criterion)
        return;
    LINT_SAY(lint, criterion->shaped.node, "id", KMP_RUBRIC_ID_TWICE, "criterion",
             lint_text(lint, criterion->id), "first", lint_number(lint, exact_int(first->line)), NULL);
}

static bool is_extra(const struct criterion *criterion)
{
    return criterion->penalty || criterion->bonus;
}

void check_weight(struct lint *lint, const struct criterion *criterion)
{
    bool factor = exact_given(criterion->factor);
    if (is_extra(criterion) ? criterion->factor.n > 0 : exact_order(criterion->weight, exact_int(0)) > 0)
        return;
    LINT_SAY(lint, criterion->shaped.node, factor ? "factor" : "weight", KMP_RUBRIC_WEIGHT, "criterion",
             lint_text(lint, criterion->id), "found",
             lint_number(lint, factor ? criterion->factor : criterion->weight), NULL);
}

void check_points(struct lint *lint, const struct criterion *criterion)
{
    const char *key = criterion->source == FROM_FUNCTION ? "out_of" : "levels";
    const char *id = lint_text(lint, criterion->id);
    bool gives = exact_order(criterion->out_of, exact_int(0)) > 0;
    bool takes = exact_order(criterion->least, exact_int(0)) < 0;
    uint32_t node = criterion->shaped.node;
    if (criterion->penalty && !criterion->bonus && (gives || !takes))
        LINT_SAY(lint, node, key, KMP_RUBRIC_PENALTY, "criterion", id, NULL);
    else if (criterion->bonus && !criterion->penalty && (takes || !gives))
        LINT_SAY(lint, node, key, KMP_RUBRIC_BONUS, "criterion", id, NULL);
    else if (!is_extra(criterion) && !gives)
        LINT_SAY(lint, node, key, KMP_RUBRIC_NO_POINTS, "criterion", id, NULL);
}

void check_need(struct lint *lint, const struct criterion *criterion)
{
    uint32_t node = criterion->shaped.node;
    struct exact lowest = criterion->least;
    if (criterion->missing == MISSING_DROPS && exact_given(lint->plan->pass))
        LINT_WARN(lint, node, "missing", KMP_RUBRIC_DROP_PASS, "criterion", lint_text(lint, criterion->id),
                  NULL);
    if (!exact_given(criterion->need))
        return;
    const char *id = lint_text(lint, criterion->id), *need = lint_number(lint, criterion->need);
    if (criterion->missing == MISSING_DROPS)
        LINT_SAY(lint, node, "missing", KMP_RUBRIC_NO_EFFECT, "key", "missing = drop", "source", "need", NULL);
    if (exact_order(criterion->need, criterion->out_of) > 0)
        LINT_SAY(lint, node, "need", KMP_RUBRIC_NEED_TOO_HIGH, "criterion", id, "need", need, "out_of",
                 lint_number(lint, criterion->out_of), NULL);
    else if (exact_order(criterion->need, lowest) <= 0)
        LINT_SAY(lint, node, "need", KMP_RUBRIC_NEED_NOTHING, "criterion", id, "found",
                 lint_number(lint, lowest), NULL);
}

#define BIT(source) (1u << (source))
static const struct {
    const char *key;
    unsigned sources; // where it means something
} meanings[] = {
    { "levels", BIT(FROM_MEASURE) | BIT(FROM_TICK) | BIT(FROM_COUNT) | BIT(FROM_JUDGED) },
    { "uses", BIT(FROM_FUNCTION) },
    { "out_of", BIT(FROM_FUNCTION) },
    { "each", BIT(FROM_MEASURE) },
};

// What says the same as a word beside it.
static const struct {
    const char *key, *beside;
} pairs[] = { { "weight", "factor" }, { "weight", "penalty" }, { "weight", "bonus" } };

static const char *const source_keys[] = { "measure", "tick", "count", "judged", "score" };

void check_keys(struct lint *lint, const struct criterion *criterion)
{
    uint32_t node = criterion->shaped.node;
    for (size_t i = 0; i < sizeof meanings / sizeof meanings[0]; i++)
        if ((meanings[i].sources & BIT(criterion->source)) == 0 &&
            tape_member(&lint->plan->tape, node, meanings[i].key) != 0)
            LINT_SAY(lint, node, meanings[i].key, KMP_RUBRIC_NO_EFFECT, "key", meanings[i].key, "source",
                     source_keys[criterion->source], NULL);
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++)
        if (tape_member(&lint->plan->tape, node, pairs[i].key) != 0 &&
            tape_member(&lint->plan->tape, node, pairs[i].beside) != 0)
            LINT_SAY(lint, node, pairs[i].key, KMP_RUBRIC_NO_EFFECT, "key", pairs[i].key, "source",
                     pairs[i].beside, NULL);
}

static void check_combining(struct lint *lint, const struct criterion *criterion)
{
    const struct judged *judged = &criterion->judged;
    uint32_t node = criterion->shaped.node;
    if (judged->combine == COMBINE_TRIMMED_MEAN && judged_kept(judged) < 3)
        LINT_SAY(lint, node, "judged", KMP_RUBRIC_TRIM, NULL);
    if (judged_kept(judged) < 1)
        LINT_SAY(lint, node, "judged", KMP_RUBRIC_DROPS_ALL, "by", lint_number(lint, exact_int(judged->by)),
                 NULL);
    if (judged->combine == COMBINE_CLOSEST_TWO && judged_kept(judged) < 3)
        LINT_SAY(lint, node, "judged", KMP_RUBRIC_CLOSEST, NULL);
    if (judged->third >= 0 && (!exact_given(judged->spread) || judged->by < 2))
        LINT_SAY(lint, node, "judged", KMP_RUBRIC_THIRD, NULL);
}

void check_spread(struct lint *lint, const struct criterion *criterion)
{
    const struct judged *judged = &criterion->judged;
    uint32_t node = criterion->shaped.node;
    if (criterion->source != FROM_JUDGED || !exact_given(judged->spread) || criterion->levels.count == 0)
        return;
    struct exact low = criterion_level(criterion, 0)->points, high = low;
    for (uint32_t i = 1; i < criterion->levels.count; i++) {
        low = exact_min(low, criterion_level(criterion, i)->points);
        high = exact_max(high, criterion_level(criterion, i)->points);
    }
    const char *spread = lint_number(lint, judged->spread);
    if (judged->by < 2)
        LINT_WARN(lint, node, "judged", KMP_RUBRIC_SPREAD_ALONE, NULL);
    else if (exact_order(judged->spread, exact_int(0)) < 0)
        LINT_SAY(lint, node, "judged", KMP_RUBRIC_SPREAD_NEGATIVE, "found", spread, NULL);
    else if (exact_order(judged->spread, exact_sub(high, low)) >= 0)
        LINT_SAY(lint, node, "judged", KMP_RUBRIC_SPREAD_WIDE, "found", spread, "low", lint_number(lint, low),
                 "high", lint_number(lint, high), NULL);
}

// A level's points have to be marks and points that rounding leaves alone, or nobody gets what it says.
void check_round_marks(struct lint *lint, const struct criterion *criterion)
{
    const struct rounding *round = &criterion->round;
    bool judged = criterion->source == FROM_JUDGED;
    struct exact step = judged ? (exact_given(round->mark) ? round->mark : round->points) : exact_absent();
    for (uint32_t i = 0; exact_given(step) && step.n > 0 && i < criterion->levels.count; i++) {
        const struct level *level = criterion_level(criterion, i);
        struct exact points = exact_round(level->points, step, (enum round_mode)round->mode);
        if (!exact_given(points) || exact_order(points, level->points) == 0)
            continue;
        LINT_SAY(lint, level->shaped.node, "points", KMP_RUBRIC_ROUND_LEVEL, "found",
                 lint_number(lint, level->points), "expected", lint_number(lint, points), "step",
                 lint_number(lint, step), NULL);
    }
}

void check_judged(struct lint *lint, const struct criterion *criterion)
{
    if (criterion->source != FROM_JUDGED)
        return;
    check_combining(lint, criterion);
    for (uint32_t i = 1; i < criterion->levels.count; i++) {
        const struct level *level = criterion_level(criterion, i);
        int order = exact_order(level->points, criterion_level(criterion, i - 1)->points);
        if (order > 0)
            LINT_SAY(lint, level->shaped.node, "points", KMP_RUBRIC_LEVELS_ORDER, "found",
                     lint_number(lint, level->points), NULL);
        else if (order == 0)
            LINT_SAY(lint, level->shaped.node, "points", KMP_RUBRIC_LEVELS_EQUAL, "found",
                     lint_number(lint, level->points), NULL);
    }
}

void check_uses(struct lint *lint, const struct criterion *criterion)
{
    for (uint32_t i = 0; i < criterion->uses.count; i++) {
        const struct use *use = &((const struct use *)criterion->uses.items)[i];
        if (exact_order(use->step, exact_int(0)) <= 0)
            LINT_SAY(lint, use->shaped.node, "uses", KMP_RUBRIC_STEP, "found", lint_number(lint, use->step),
                     NULL);
        bool known = lint->task != NULL && use->slot < lint->task->measure_count;
        if (known && lint->task->measures[use->slot].kind == KMP_TEXT)
            LINT_SAY(lint, use->shaped.node, "uses", KMP_RUBRIC_USES_TEXT, "measure",
                     lint_text(lint, use->measure), NULL);
    }
}

bool lint_mismatch(const struct lint *lint, const struct criterion *criterion, const struct level *level)
{
    const kmp_measure *measure = lint_measure(lint, criterion);
    if (measure == NULL || criterion->each == EACH_COUNT || level->when == WHEN_OTHERWISE)
        return false;
    return (level->when == WHEN_IS) != (measure->kind == KMP_TEXT);
}

void check_kind(struct lint *lint, const struct criterion *criterion)
{
    for (uint32_t i = 0; i < criterion->levels.count; i++) {
        const struct level *level = criterion_level(criterion, i);
        kmp_status status = level->when == WHEN_IS ? KMP_RUBRIC_NUMBER_MEASURE : KMP_RUBRIC_TEXT_MEASURE;
        if (lint_mismatch(lint, criterion, level))
            LINT_SAY(lint, level->shaped.node, "when", status, "measure", lint_text(lint, criterion->measure),
                     NULL);
    }
}

void check_numbers(struct lint *lint, const struct criterion *criterion)
{
    for (uint32_t i = 0; i < criterion->levels.count; i++) {
        const struct level *level = criterion_level(criterion, i);
        if (level->when == WHEN_BETWEEN && exact_order(level->low, level->high) > 0)
            LINT_SAY(lint, level->shaped.node, "when", KMP_RUBRIC_REVERSED, "low",
                     lint_number(lint, level->low), "high", lint_number(lint, level->high), NULL);
        if (level->when >= WHEN_BETWEEN && level->when <= WHEN_EQUALS && level->source.bytes == NULL)
            LINT_SAY(lint, level->shaped.node, "when", KMP_RUBRIC_NO_SOURCE, NULL);
    }
}

static bool speaks_both(const struct say *say)
{
    return say->en.bytes != NULL && say->id.bytes != NULL;
}

void check_languages(struct lint *lint, const struct criterion *criterion)
{
    if (!speaks_both(&criterion->title))
        LINT_WARN(lint, criterion->shaped.node, "title", KMP_RUBRIC_TITLE_MISSING, NULL);
    for (uint32_t i = 0; i < criterion->levels.count; i++) {
        const struct level *level = criterion_level(criterion, i);
        if (!speaks_both(&level->say))
            LINT_WARN(lint, level->shaped.node, "say", KMP_RUBRIC_SAY_MISSING, NULL);
    }
}
