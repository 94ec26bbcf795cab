// SPDX-License-Identifier: Apache-2.0
// check_rules.c -- rules, grades, the time limit and repeated attempts: what changes nothing or cannot be meant
#include "lint.h"
#include "span.h"

// ---- rules ----

static const struct rule *rule_at(const struct lint *lint, uint32_t index)
{
    return &((const struct rule *)lint->plan->rules.items)[index];
}

// Gives false where what the rule does needs no further look.
static bool check_failure(struct lint *lint, const struct rule *rule)
{
    const struct criterion *criterion = plan_criterion(lint->plan, rule->slot);
    const struct scored *reach = &lint->reach.criteria[rule->slot];
    const char *id = lint_text(lint, criterion->id);
    uint32_t node = rule->shaped.node;
    if (!exact_given(rule->below)) {
        LINT_SAY(lint, node, "criterion", KMP_RUBRIC_RULE_NEVER, "criterion", id, NULL);
        return true;
    }
    const char *below = lint_number(lint, rule->below);
    struct span points = span_between(reach->award->least, reach->award->most);
    kmp_truth reached = span_reaches(points, rule->below);
    if (reached == KMP_YES)
        LINT_SAY(lint, node, "below", KMP_RUBRIC_RULE_DEAD, "criterion", id, "low",
                 lint_number(lint, points.least), "found", below, NULL);
    else if (reached == KMP_NO)
        LINT_SAY(lint, node, "below", KMP_RUBRIC_RULE_ALWAYS, "criterion", id, "found", below, NULL);
    return reached != KMP_NO;
}

static void check_cap(struct lint *lint, const struct rule *rule)
{
    struct exact most = lint->reach.groups[rule->capped].sum.most;
    if (!exact_given(rule->cap)) {
        if (rule->group.bytes != NULL)
            LINT_SAY(lint, rule->shaped.node, "group", KMP_RUBRIC_NO_EFFECT, "key", "group", "source", "zero",
                     NULL);
        return;
    }
    if (exact_given(most) && exact_order(rule->cap, most) >= 0)
        LINT_SAY(lint, rule->shaped.node, "cap", KMP_RUBRIC_RULE_DEAD_CAP, "found",
                 lint_number(lint, rule->cap), "high", lint_number(lint, most), NULL);
}

static bool zeroes(const struct rule *rule, struct zeroed what)
{
    for (uint32_t i = 0; i < rule->zero.count; i++)
        if (rule->zeroed[i].group == what.group && rule->zeroed[i].index == what.index)
            return true;
    return false;
}

// Whether an earlier rule of the same failure leaves nothing for this one to do.
static bool is_done_by(const struct rule *rule, const struct rule *earlier)
{
    bool same = rule->slot == earlier->slot && exact_given(rule->below) && exact_given(earlier->below) &&
                exact_order(earlier->below, rule->below) >= 0;
    bool done = same;
    for (uint32_t i = 0; done && i < rule->zero.count; i++)
        done = zeroes(earlier, rule->zeroed[i]);
    if (!done || !exact_given(rule->cap))
        return done && rule->zero.count > 0;
    return exact_given(earlier->cap) && rule->capped == earlier->capped &&
           exact_order(earlier->cap, rule->cap) <= 0;
}

void check_rules(struct lint *lint)
{
    for (uint32_t i = 0; i < lint->plan->rules.count; i++) {
        const struct rule *rule = rule_at(lint, i);
        if (check_failure(lint, rule))
            check_cap(lint, rule);
        if (!exact_given(rule->cap) && rule->zero.count == 0)
            LINT_SAY(lint, rule->shaped.node, "criterion", KMP_RUBRIC_RULE_NOTHING, NULL);
        for (uint32_t before = 0; before < i; before++)
            if (is_done_by(rule, rule_at(lint, before))) {
                LINT_SAY(lint, rule->shaped.node, "criterion", KMP_RUBRIC_RULE_DEAD_TWICE, "line",
                         lint_number(lint, exact_int(rule_at(lint, before)->line)), NULL);
                break;
            }
    }
}

// ---- grades ----

void check_grades(struct lint *lint)
{
    const struct grade *grades = lint->plan->grades.items;
    struct span score = lint->reach.groups[0].sum;
    if (exact_given(lint->plan->round.total) && lint->plan->round.total.n > 0)
        score = span_round(score, lint->plan->round.total, (enum round_mode)lint->plan->round.mode);
    struct exact lowest = exact_absent();
    for (uint32_t i = 0; i < lint->plan->grades.count; i++) {
        const char *id = lint_text(lint, grades[i].id);
        struct exact from = grades[i].from;
        for (uint32_t before = 0; before < i; before++)
            if (text_same(grades[before].id, grades[i].id))
                LINT_SAY(lint, grades[i].shaped.node, "id", KMP_RUBRIC_GRADE_TWICE, "grade", id, "line",
                         lint_number(lint, exact_int(grades[before].line)), NULL);
        bool taken = i > 0 && (!exact_given(lowest) || (exact_given(from) && exact_order(from, lowest) >= 0));
        if (taken)
            LINT_SAY(lint, grades[i].shaped.node, "from", KMP_RUBRIC_GRADE_ORDER, "grade", id, NULL);
        else if (exact_given(from) && exact_given(score.most) && exact_order(from, score.most) > 0)
            LINT_SAY(lint, grades[i].shaped.node, "from", KMP_RUBRIC_GRADE_HIGH, "grade", id, "found",
                     lint_number(lint, from), "high", lint_number(lint, score.most), NULL);
        lowest = from;
    }
    bool gap = lint->plan->grades.count > 0 && exact_given(lowest) &&
               (!exact_given(score.least) || exact_order(score.least, lowest) < 0);
    if (gap)
        LINT_SAY(lint, 0, "grades", KMP_RUBRIC_GRADE_GAP, "found", lint_number(lint, lowest), NULL);
}

// ---- time and attempts ----

void check_time(struct lint *lint)
{
    const struct time_limit *limit = &lint->plan->time_limit;
    const struct overtime *overtime = &limit->overtime;
    if (!limit->shaped.present)
        return;
    if (!overtime->shaped.present && limit->most_overtime < 0)
        LINT_SAY(lint, 0, "time_limit", KMP_RUBRIC_TIME_IDLE, NULL);
    if (!overtime->shaped.present)
        return;
    bool takes = overtime->points.n < 0 && overtime->per.n > 0 && overtime->round >= ROUND_DOWN &&
                 (!exact_given(overtime->floor) || overtime->floor.n < 0);
    if (!takes)
        LINT_SAY(lint, 0, "time_limit", KMP_RUBRIC_OVERTIME, NULL);
}

// A score that several attempts are held against: somebody must be able to reach it, and somebody to miss it.
static void check_attempts_score(struct lint *lint, const char *key, struct exact score)
{
    struct span total = lint->reach.groups[0].sum;
    if (!exact_given(score))
        return;
    if (exact_given(total.most) && exact_order(score, total.most) > 0)
        LINT_SAY(lint, 0, "attempts", KMP_RUBRIC_ATTEMPTS_HIGH, "high", lint_number(lint, total.most), "key",
                 key, "found", lint_number(lint, score), NULL);
    else if (exact_given(total.least) && exact_order(score, total.least) <= 0)
        LINT_SAY(lint, 0, "attempts", KMP_RUBRIC_ATTEMPTS_LOW, "key", key, "found", lint_number(lint, score),
                 "low", lint_number(lint, total.least), NULL);
}

void check_attempts(struct lint *lint)
{
    static const struct {
        const char *combine, *expected;
        bool weight, times;
    } rows[] = {
        [ATTEMPTS_LATEST] = { "latest", "{ combine = latest }", false, false },
        [ATTEMPTS_HIGHEST] = { "highest", "{ combine = highest }", false, false },
        [ATTEMPTS_AVERAGE] = { "average", "{ combine = average }", false, false },
        [ATTEMPTS_WEIGHTED] = { "weighted", "{ combine = weighted, weight = \"0.65\" }", true, false },
        [ATTEMPTS_DECAYING] = { "decaying", "{ combine = decaying, weight = \"0.65\" }", true, false },
        [ATTEMPTS_N_MASTERY] = { "n_mastery", "{ combine = n_mastery, mastery = \"80\", times = 3 }", false,
                                 true },
        [ATTEMPTS_FIRST] = { "first", "{ combine = first }", false, false },
        [ATTEMPTS_LOWEST] = { "lowest", "{ combine = lowest }", false, false },
    };
    const struct attempts *attempts = &lint->plan->attempts;
    if (!attempts->shaped.present) {
        if (exact_given(lint->plan->round.attempts))
            LINT_SAY(lint, 0, "round", KMP_RUBRIC_ATTEMPTS_ROUND, NULL);
        return;
    }
    bool weight = exact_given(attempts->weight), times = attempts->times > 0;
    bool share = weight && attempts->weight.n > 0 && exact_order(attempts->weight, exact_int(1)) < 0;
    if (weight != rows[attempts->combine].weight || times != rows[attempts->combine].times ||
        (weight && !share) || (times && !exact_given(attempts->mastery)))
        LINT_SAY(lint, 0, "attempts", KMP_RUBRIC_ATTEMPTS, "combine", rows[attempts->combine].combine,
                 "expected", rows[attempts->combine].expected, NULL);
    check_attempts_score(lint, "mastery", attempts->mastery);
    check_attempts_score(lint, "need", attempts->need);
}
