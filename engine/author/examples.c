// SPDX-License-Identifier: Apache-2.0
// examples.c -- a rubric's own examples, scored like any attempt and held against what they expect
#include "examples.h"

#include "../rubric/check.h"
#include "limits.h"

static void say(const struct example_run *run, uint32_t node, kmp_status status,
                const struct problem_arg args[3])
{
    struct plan_source source = rubric_source(run->rubric);
    plan_say(run->problems, &run->rubric->plan, &source, node, "examples", KMP_ERROR, status, "example",
             run->title, args[0].name, args[0].value, args[1].name, args[1].value, args[2].name, args[2].value,
             NULL);
}

void example_say(const struct example_run *run, uint32_t node, kmp_status status, const char *name,
                 const char *value, const char *name2, const char *value2)
{
    struct problem_arg args[3] = { { name, value }, { name2, value2 }, { NULL, NULL } };
    say(run, node, status, args);
}

static void differs(const struct example_run *run, uint32_t node, const char *what, struct text expected,
                    const char *found)
{
    const char *text = arena_string(run->arena, expected);
    struct problem_arg args[3] = { { "what", what },
                                   { "expected", text != NULL ? text : "" },
                                   { "found", found } };
    say(run, node, KMP_RUBRIC_EXAMPLE_DIFFERS, args);
}

static const char *number_text(const struct example_run *run, struct exact value)
{
    char text[EXACT_TEXT];
    uint32_t size = exact_write(text, value);
    const char *copy = size > 0 ? arena_string(run->arena, (struct text){ text, size }) : "nothing";
    return copy != NULL ? copy : "";
}

static void compare_number(const struct example_run *run, uint32_t node, const char *what, struct exact found)
{
    struct text expected = tape_node(&run->rubric->plan.tape, node)->text;
    struct exact wanted;
    bool readable = exact_read_fraction(&wanted, expected) && exact_given(wanted);
    if (readable && exact_given(found) && exact_order(wanted, found) == 0)
        return;
    differs(run, node, what, expected, number_text(run, found));
}

// Finds the number of an entry by its id; false where there is none.
typedef bool find_number(struct exact *out, const struct scorecard *card, struct text id);

static bool points_of(struct exact *out, const struct scorecard *card, struct text id)
{
    uint32_t index = plan_find(card->plan, id);
    if (index != UINT32_MAX)
        *out = card->criteria[index].award->points;
    return index != UINT32_MAX;
}

static bool sum_of_group(struct exact *out, const struct scorecard *card, struct text id)
{
    uint32_t index = plan_find_group(card->plan, id);
    if (index != UINT32_MAX)
        *out = card->groups[index].sum.known ? card->groups[index].sum.least : exact_absent();
    return index != UINT32_MAX;
}

static bool sum_of_section(struct exact *out, const struct scorecard *card, struct text id)
{
    for (uint32_t i = 0; i < card->plan->sections.count; i++)
        if (text_same(card->sections[i].section->id, id)) {
            *out = card->sections[i].points;
            return true;
        }
    return false;
}

static void compare_each(const struct example_run *run, uint32_t node, const struct scorecard *card,
                         find_number *find)
{
    const struct tape *tape = &run->rubric->plan.tape;
    for (uint32_t i = tape_first(tape, node); i != 0; i = tape_node(tape, i)->next) {
        const char *id = arena_string(run->arena, tape_node(tape, i)->key);
        struct exact found;
        if (find(&found, card, tape_node(tape, i)->key))
            compare_number(run, i, id, found);
        else
            example_say(run, i, KMP_RUBRIC_EXAMPLE_KEY, "key", id, "what", "the rubric");
    }
}

static void compare_text(const struct example_run *run, uint32_t node, const char *what, const char *found)
{
    struct text expected = tape_node(&run->rubric->plan.tape, node)->text;
    if (found == NULL || !text_is(expected, found))
        differs(run, node, what, expected, found != NULL ? found : "nothing");
}

static void compare_verdict(const struct example_run *run, uint32_t node, enum verdict found)
{
    struct text expected = tape_node(&run->rubric->plan.tape, node)->text;
    bool known = false;
    for (int i = 0; verdict_words[i] != NULL; i++)
        known = known || text_is(expected, verdict_words[i]);
    if (known)
        compare_text(run, node, "verdict", verdict_words[found]);
    else
        example_say(run, node, KMP_RUBRIC_EXAMPLE_VERDICT, "found", arena_string(run->arena, expected), NULL,
                    NULL);
}

static void compare_number_of(const struct example_run *run, uint32_t node, const struct scorecard *card)
{
    const struct {
        const char *key;
        struct exact found;
    } numbers[] = { { "score", card->score }, { "out_of", card->out_of }, { "ranking", card->ranking } };
    struct text key = tape_node(&run->rubric->plan.tape, node)->key;
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++)
        if (text_is(key, numbers[i].key)) {
            compare_number(run, node, numbers[i].key, numbers[i].found);
            return;
        }
    example_say(run, node, KMP_RUBRIC_EXAMPLE_KEY, "key", arena_string(run->arena, key), "what", "expect");
}

static void compare(const struct example_run *run, const struct scorecard *card)
{
    const struct tape *tape = &run->rubric->plan.tape;
    for (uint32_t i = tape_first(tape, run->example->expect); i != 0; i = tape_node(tape, i)->next) {
        struct text key = tape_node(tape, i)->key;
        if (text_is(key, "verdict"))
            compare_verdict(run, i, card->verdict);
        else if (text_is(key, "grade"))
            compare_text(run, i, "grade",
                         card->grade != NULL ? arena_string(run->arena, card->grade->id) : NULL);
        else if (text_is(key, "points"))
            compare_each(run, i, card, points_of);
        else if (text_is(key, "groups"))
            compare_each(run, i, card, sum_of_group);
        else if (text_is(key, "sections"))
            compare_each(run, i, card, sum_of_section);
        else
            compare_number_of(run, i, card);
    }
}

// Lets functions that run in a cage answer.
static kmp_status call_functions(struct score_beside *out, const struct example_run *run,
                                 const struct example_attempt *given)
{
    struct attempt attempt = { .rubric = run->rubric,
                               .said = run->problems,
                               .submission = given->submission,
                               .measures = given->measures };
    struct attempt *one = &attempt;
    attempt.status = assess_prepare_calls(&attempt, run->worker);
    if (attempt.status == KMP_OK && attempt.calls != NULL)
        errand_call(run->worker, &one, 1);
    *out = assess_beside(&attempt, run->worker);
    return attempt.status;
}

static void run_example(const struct example_run *run)
{
    struct example_attempt attempt;
    struct scorecard card;
    size_t before = kmp_problems_at_least(run->problems, KMP_ERROR);
    kmp_status status = example_read(&attempt, run);
    if (status != KMP_OK || kmp_problems_at_least(run->problems, KMP_ERROR) > before)
        return;
    const struct measures *measures = run->rubric->task != NULL ? &attempt.measures : NULL;
    struct score_beside beside;
    status = call_functions(&beside, run, &attempt);
    if (status == KMP_OK)
        status =
            score_attempt(&card, run->arena, &run->rubric->plan, &attempt.submission, measures, &beside, NULL);
    if (status == KMP_OK)
        status = decide(&card, run->arena, &attempt.submission, measures, NULL);
    if (status == KMP_OK)
        compare(run, &card);
}

void examples_run(const struct rubric *rubric, struct worker *worker, kmp_problems *problems)
{
    struct arena arena = { 0 };
    for (uint32_t i = 0; i < rubric->plan.examples.count; i++) {
        const struct example *example = &((const struct example *)rubric->plan.examples.items)[i];
        const char *title = arena_string(&arena, *(const struct text *)example->title.items);
        struct example_run run = { rubric, worker, example, title, &arena, problems };
        run_example(&run);
        arena_empty(&arena);
    }
    arena_free(&arena);
}

// ---- the check of a whole rubric ----

static void write_summary(struct writer *w, const struct plan *plan)
{
    write_object(w);
    write_key(w, "criteria");
    write_integer(w, plan->criteria.count);
    write_key(w, "examples");
    write_integer(w, plan->examples.count);
    write_key(w, "id");
    write_text(w, plan->id);
    write_key(w, "version");
    write_text(w, plan->version);
    write_object_end(w);
}

kmp_status kmp_check_rubric(kmp_text *summary, kmp_engine *engine, const char *lua, size_t size,
                            const char *name, kmp_problems *problems)
{
    *summary = (kmp_text){ 0 };
    if (size > RUBRIC_BYTES) {
        problem_file(problems, name);
        problem_say(problems, KMP_ERROR, KMP_JSON_TOO_LARGE, NULL, "limit", "65536", NULL);
        problem_file(problems, NULL);
        return KMP_JSON_TOO_LARGE;
    }
    struct rubric rubric;
    struct writer w = { 0 };
    kmp_status status =
        engine_read_rubric(&rubric, engine, (struct text){ lua, (uint32_t)size }, name, problems);
    if (status == KMP_OK) {
        struct plan_source source = rubric_source(&rubric);
        check_plan(&rubric.plan, rubric.task, &source, problems);
        examples_run(&rubric, &engine->own, problems);
        limits_check(&rubric, engine, problems);
        write_summary(&w, &rubric.plan);
        status = writer_take(&w, summary);
    }
    writer_free(&w);
    engine_free_rubric(&rubric);
    return status != KMP_OK ? status : problem_worst(problems);
}
