// SPDX-License-Identifier: Apache-2.0
// plan.c -- a plan read from its JSON: what the tables cannot say about a rubric is looked at here
#include "plan.h"

#include <stdarg.h>
#include <string.h>

// A plan being read: everything that a check needs to find a fault and say where it is.
struct reading {
    struct plan *plan;
    struct arena *arena;
    const struct plan_source *source;
    kmp_problems *problems;
};

// ---- where a fault is ----

static uint32_t line_of(const struct tape *tape, uint32_t node)
{
    uint32_t line = tape_member(tape, node, "line");
    struct exact value;
    return line != 0 && exact_read(&value, tape_node(tape, line)->text) ? (uint32_t)value.n : 0;
}

static struct text name_of(const struct tape *tape, uint32_t node)
{
    return tape_node(tape, tape_member(tape, node, "word"))->text;
}

// The word that a node stands in: the nearest table around it that knows its line.
static struct plan_word word_around(const struct tape *tape, struct arena *arena, uint32_t node)
{
    while (node != 0 && line_of(tape, node) == 0)
        node = tape_node(tape, node)->parent;
    struct plan_word word = { arena_string(arena, name_of(tape, node)), line_of(tape, node), 0 };
    for (uint32_t i = 0; i < node; i++)
        word.nth += tape_node(tape, i)->kind == NODE_OBJECT && line_of(tape, i) == word.line &&
                    text_same(name_of(tape, i), name_of(tape, node));
    return word;
}

static void find_place(struct problem *problem, const struct plan *plan, const struct plan_source *source,
                       uint32_t node, const char *key)
{
    problem->file = source->file;
    if (plan->tape.count == 0)
        return;
    struct arena arena = { 0 };
    struct plan_word word = word_around(&plan->tape, &arena, node);
    problem->line = word.line;
    problem->column = word.line != 0 ? 1 : 0;
    uint32_t line, column;
    if (source->place != NULL && word.name != NULL && source->place(source->text, &word, key, &line, &column)) {
        problem->line = line;
        problem->column = column;
    }
    arena_free(&arena);
}

void plan_say(kmp_problems *problems, const struct plan *plan, const struct plan_source *source, uint32_t node,
              const char *key, kmp_severity severity, kmp_status status, ...)
{
    struct problem problem = { .status = status, .severity = severity };
    va_list args;
    va_start(args, status);
    for (int i = 0; i < PROBLEM_ARGS && (problem.args[i].name = va_arg(args, const char *)) != NULL; i++)
        problem.args[i].value = va_arg(args, const char *);
    va_end(args);
    find_place(&problem, plan, source, node, key);
    problem_add(problems, &problem);
}

static uint32_t node_at(const struct tape *tape, struct arena *arena, const char *pointer, const char **key)
{
    *key = NULL;
    for (uint32_t i = 0; i < tape->count; i++) {
        const char *here = tape_pointer(arena, tape, i);
        if (here == NULL || strcmp(here, pointer) != 0)
            continue;
        const struct node *node = tape_node(tape, i);
        *key = arena_string(arena, node->key);
        return *key != NULL ? node->parent : i;
    }
    return 0;
}

// The faults of the shape have the places of the plan's JSON; they get those of the rubric's text.
static void move_faults(struct reading *r, const kmp_problems *found)
{
    for (size_t i = 0; problem_at(found, i) != NULL; i++) {
        struct problem problem = *problem_at(found, i);
        const char *key;
        uint32_t node = node_at(&r->plan->tape, r->arena, problem.pointer != NULL ? problem.pointer : "", &key);
        problem.pointer = NULL;
        find_place(&problem, r->plan, r->source, node, key);
        problem_add(r->problems, &problem);
    }
}

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
            plan_say(r->problems, r->plan, r->source, level->shaped.node, "points", KMP_ERROR,
                     KMP_RUBRIC_WHEN_MISSING, "criterion", id, NULL);
        return;
    }
    bool good = read_when(level, &r->plan->tape);
    if (good && (fitting[criterion->source] & BIT(level->when)) != 0)
        return;
    const char *found = good ? when_words[level->when] : "when";
    plan_say(r->problems, r->plan, r->source, level->shaped.node, "when", KMP_ERROR, KMP_RUBRIC_WHEN_FOREIGN,
             "when", found, "kind", source_words[criterion->source], "expected",
             words_that_fit(r->arena, criterion->source), NULL);
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
    plan_say(r->problems, r->plan, r->source, criterion->shaped.node, "id", KMP_ERROR, KMP_RUBRIC_SOURCES,
             "criterion", arena_string(r->arena, criterion->id), "found", count == 0 ? "none" : found, NULL);
    return false;
}

static void find_out_of(struct reading *r, struct criterion *criterion)
{
    const char *id = arena_string(r->arena, criterion->id);
    if (criterion->source == FROM_FUNCTION) {
        if (!exact_given(criterion->out_of))
            plan_say(r->problems, r->plan, r->source, criterion->shaped.node, "score", KMP_ERROR,
                     KMP_RUBRIC_OUT_OF, "criterion", id, NULL);
        return;
    }
    if (criterion->levels.count == 0) {
        plan_say(r->problems, r->plan, r->source, criterion->shaped.node, "id", KMP_ERROR, KMP_RUBRIC_NO_LEVELS,
                 "criterion", id, NULL);
        return;
    }
    criterion->out_of = criterion_level(criterion, 0)->points;
    for (uint32_t i = 1; i < criterion->levels.count; i++)
        criterion->out_of = exact_max(criterion->out_of, criterion_level(criterion, i)->points);
}

static void check_unit(struct reading *r, uint32_t node, int64_t unit)
{
    if (unit <= (int64_t)r->plan->units.count)
        return;
    plan_say(r->problems, r->plan, r->source, node, "unit", KMP_ERROR, KMP_RUBRIC_UNIT_ABSENT, "found",
             arena_printf(r->arena, "%u", r->plan->units.count), "unit",
             arena_printf(r->arena, "%lld", (long long)unit), NULL);
}

static void read_criterion(struct reading *r, struct criterion *criterion)
{
    if (!text_is(criterion->word, "criterion"))
        plan_say(r->problems, r->plan, r->source, criterion->shaped.node, NULL, KMP_ERROR,
                 KMP_RUBRIC_NOT_A_CRITERION, NULL);
    if (!exact_given(criterion->weight))
        criterion->weight = exact_int(1);
    if (criterion->missing < 0)
        criterion->missing = MISSING_REFERS;
    if (criterion->judged.combine < 0)
        criterion->judged.combine = COMBINE_MEAN;
    check_unit(r, criterion->shaped.node, criterion->unit);
    for (uint32_t i = 0; i < criterion->kuk.count; i++) {
        const struct kuk *kuk = &((const struct kuk *)criterion->kuk.items)[i];
        check_unit(r, kuk->shaped.node, kuk->unit);
    }
    if (!find_source(r, criterion))
        return;
    find_out_of(r, criterion);
    for (uint32_t i = 0; i < criterion->levels.count; i++)
        read_level(r, criterion, &((struct level *)criterion->levels.items)[i]);
}

// ---- the whole ----

static void read_settings(struct reading *r)
{
    const struct tape *tape = &r->plan->tape;
    if (r->plan->settings_node == 0 || tape_node(tape, r->plan->settings_node)->kind != NODE_OBJECT)
        return;
    uint32_t count = tape_node(tape, r->plan->settings_node)->count;
    r->plan->settings = arena_array(r->arena, count, sizeof *r->plan->settings);
    if (r->plan->settings == NULL)
        return;
    for (uint32_t i = tape_first(tape, r->plan->settings_node); i != 0; i = tape_node(tape, i)->next)
        r->plan->settings[r->plan->setting_count++] =
            (struct plan_setting){ arena_string(r->arena, tape_node(tape, i)->key),
                                   arena_string(r->arena, tape_node(tape, i)->text) };
}

static void read_ties(struct reading *r)
{
    for (uint32_t i = 0; i < r->plan->ties.count; i++) {
        struct tie *tie = &((struct tie *)r->plan->ties.items)[i];
        bool criterion = tie->criterion.bytes != NULL, measure = tie->measure.bytes != NULL;
        if (criterion)
            tie->slot = plan_find(r->plan, tie->criterion);
        if (criterion == measure || (criterion && tie->slot == UINT32_MAX))
            plan_say(r->problems, r->plan, r->source, tie->shaped.node, "ties", KMP_ERROR, KMP_RUBRIC_TIE,
                     NULL);
    }
}

static void add_weights(struct reading *r)
{
    struct exact sum = exact_int(0);
    for (uint32_t i = 0; i < r->plan->criteria.count; i++)
        sum = exact_add(sum, plan_criterion(r->plan, i)->weight);
    r->plan->out_of = sum;
    if (!exact_given(sum))
        plan_say(r->problems, r->plan, r->source, 0, "id", KMP_ERROR, KMP_RUBRIC_TOO_LARGE, NULL);
}

static void read_rest(struct reading *r)
{
    struct plan *plan = r->plan;
    if (plan->instruments < 0)
        plan->instruments = 0;
    if (plan->unverified < 0)
        plan->unverified = UNVERIFIED_ACCEPT;
    if (plan->round.mode < 0)
        plan->round.mode = ROUND_HALF_UP;
    for (uint32_t i = 0; i < plan->criteria.count; i++)
        read_criterion(r, &((struct criterion *)plan->criteria.items)[i]);
    read_settings(r);
    read_ties(r);
    add_weights(r);
}

uint32_t plan_find(const struct plan *plan, struct text id)
{
    for (uint32_t i = 0; i < plan->criteria.count; i++)
        if (text_same(plan_criterion(plan, i)->id, id))
            return i;
    return UINT32_MAX;
}

kmp_status plan_read(struct plan *out, struct arena *arena, const char *json, size_t size,
                     const struct plan_source *source, kmp_problems *problems)
{
    memset(out, 0, sizeof *out);
    kmp_problems *found = kmp_problems_new();
    if (found == NULL)
        return KMP_NO_MEMORY;
    struct reading r = { out, arena, source, problems };
    size_t before = kmp_problems_at_least(problems, KMP_ERROR);
    kmp_status status = tape_read(&out->tape, arena, json, size, NULL, found);
    if (status == KMP_OK) {
        struct tape tape = out->tape;
        status = shape_read(out, &plan_shape, arena, &tape, 0, found);
        out->tape = tape;
    }
    move_faults(&r, found);
    kmp_problems_free(found);
    if (status != KMP_OK)
        return status;
    read_rest(&r);
    return kmp_problems_at_least(problems, KMP_ERROR) > before ? problem_worst(problems) : KMP_OK;
}
