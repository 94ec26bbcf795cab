// SPDX-License-Identifier: Apache-2.0
// measure.c -- the points of a criterion that measures decide: by its levels, or by a function of the rubric
#include <string.h>

#include "call.h"
#include "scoring.h"

// Where a measured value came from: its row, or the evidence as a whole.
static const char *pointer_of(struct scoring *s, const struct measured *measured)
{
    const kmp_measure *measure = &s->measures->task->measures[measured->measure];
    if (measure->per < 0)
        return "/evidence";
    return arena_printf(s->arena, "/evidence/%s/%u", s->measures->task->fields[measure->per].id, measured->row);
}

static void say_measure(struct scoring *s, const struct criterion *criterion, kmp_status status,
                        const struct measured *measured)
{
    const kmp_measure *measure = &s->measures->task->measures[measured->measure];
    bool unverified = status == KMP_LIMIT_UNVERIFIED;
    say_of(s, criterion, status, pointer_of(s, measured), "measure", measure->id,
           unverified ? "standard" : NULL, unverified ? measured->limit.standard : NULL);
}

static bool asks_limit(const struct criterion *criterion)
{
    for (uint32_t i = 0; i < criterion->levels.count; i++) {
        enum when when = criterion_level(criterion, i)->when;
        if (when == WHEN_WITHIN_LIMIT || when == WHEN_OUTSIDE_LIMIT)
            return true;
    }
    return false;
}

// Whether the limit judges: it must be there, clear of the value's error, and verified where the rubric wants
// that.
static kmp_truth judged_by_limit(struct scoring *s, const struct criterion *criterion,
                                 const struct measured *measured)
{
    if (!measured->limited)
        say_measure(s, criterion, KMP_MEASURE_UNLIMITED, measured);
    else if (measured->within == KMP_UNKNOWN)
        say_measure(s, criterion, KMP_LIMIT_TOO_CLOSE, measured);
    else if (!measured->limit.verified && s->plan->unverified == UNVERIFIED_REFER)
        say_measure(s, criterion, KMP_LIMIT_UNVERIFIED, measured);
    else
        return measured->within;
    return KMP_UNKNOWN;
}

// What a measured value shows; `ready`: its fields are there, so its absence needs a word of its own.
static struct seen see(struct scoring *s, const struct criterion *criterion, const struct measured *measured,
                       bool ready)
{
    struct seen seen = { .flag = KMP_UNKNOWN, .within = KMP_UNKNOWN };
    if (!measured->given) {
        if (ready)
            say_measure(s, criterion, KMP_MEASURE_ABSENT, measured);
        return seen;
    }
    seen.text = measured->text;
    seen.number = exact_of(measured->value);
    seen.error = exact_of(measured->error);
    if (asks_limit(criterion))
        seen.within = judged_by_limit(s, criterion, measured);
    return seen;
}

static const struct measured *deciding_row(const struct criterion *criterion, const struct measured *rows,
                                           const struct seen *seen, uint32_t count, const struct choice *choice)
{
    if (choice->level <= 0 && choice->known)
        return NULL;
    for (uint32_t i = 0; i < count; i++)
        if (criterion->levels.count > 0 && match_level(criterion_level(criterion, 0), &seen[i]) != KMP_YES)
            return &rows[i];
    return NULL;
}

static struct choice choose_rows(struct scored *scored, const struct measured *rows, const struct seen *seen,
                                 uint32_t count)
{
    const struct criterion *criterion = scored->criterion;
    struct seen number = { .number = exact_int(count), .flag = KMP_UNKNOWN, .within = KMP_UNKNOWN };
    uint32_t row;
    struct choice choice;
    switch ((enum each)criterion->each) {
    case EACH_ANY:
        return match_any(criterion, seen, count);
    case EACH_WORST:
        choice = match_worst(criterion, seen, count, &row);
        scored->deciding = count > 0 ? &rows[row] : NULL;
        return choice;
    case EACH_COUNT:
        return match_one(criterion, &number);
    case EACH_ALL:
        break;
    }
    choice = match_all(criterion, seen, count);
    scored->deciding = deciding_row(criterion, rows, seen, count, &choice);
    return choice;
}

static void points_from_rows(struct scoring *s, struct scored *scored, const struct measured *rows,
                             uint32_t count, bool ready)
{
    struct seen *seen = arena_array(s->arena, (size_t)count + 1, sizeof *seen);
    if (seen == NULL) {
        s->failed = true;
        return;
    }
    bool missing = !ready;
    for (uint32_t i = 0; i < count; i++) {
        seen[i] = see(s, scored->criterion, &rows[i], ready);
        missing = missing || !rows[i].given;
    }
    // Rows that nobody entered could meet any level, so without them only a failing row tells anything.
    struct choice choice = ready || (count > 0 && scored->criterion->each == EACH_ALL)
                               ? choose_rows(scored, rows, seen, count)
                               : match_unknown(scored->criterion);
    take_choice(s, scored, choice, missing);
}

void seen_in_measures(struct scoring *s, struct scored *scored)
{
    scored->rows = measures_of(s->measures, scored->criterion->slot, &scored->seen);
    bool over_rows = s->measures->task->measures[scored->criterion->slot].per >= 0;
    scored->deciding = over_rows ? NULL : scored->rows;
}

void points_from_measure(struct scoring *s, struct scored *scored)
{
    const struct criterion *criterion = scored->criterion;
    const struct measured *rows = scored->rows;
    bool ready = s->measures->ready[criterion->slot];
    if (s->measures->task->measures[criterion->slot].per >= 0) {
        points_from_rows(s, scored, rows, scored->seen, ready);
        return;
    }
    struct seen seen = see(s, criterion, rows, ready);
    take_choice(s, scored, match_one(criterion, &seen), !rows->given);
}

// ---- by a function ----

// How many steps a value is; false where that is no whole number, or none that a kmp_num can be.
static bool count_steps(int64_t *out, kmp_num value, const struct use *use)
{
    int64_t n, d;
    if (use->round < 0 && kmp_given(value) && exact_small(use->step) && use->step.n > 0 && use->step.d > 0 &&
        !__builtin_mul_overflow(value.n, (int64_t)use->step.d, &n) &&
        !__builtin_mul_overflow(value.d, (int64_t)use->step.n, &d)) {
        *out = n / d;
        return n % d == 0 && *out > INT64_MIN;
    }
    struct exact exact = exact_of(value);
    if (use->round >= 0)
        exact = exact_round(exact, use->step, (enum round_mode)use->round);
    kmp_num steps = exact_num(exact_div(exact, use->step));
    *out = steps.n;
    return kmp_given(steps) && steps.d == 1;
}

// The value as whole steps; false where it is missing or lies between two.
static bool whole_steps(struct scoring *s, const struct criterion *criterion, const struct use *use,
                        struct call_input *input)
{
    uint32_t count;
    const struct measured *measured = measures_of(s->measures, use->slot, &count);
    if (count != 1 || !measured->given) {
        if (count == 1 && s->measures->ready[use->slot])
            say_measure(s, criterion, KMP_MEASURE_ABSENT, measured);
        return false;
    }
    if (!count_steps(&input->steps, measured->value, use)) {
        say_of(s, criterion, KMP_BETWEEN_STEPS, pointer_of(s, measured), "measure",
               s->measures->task->measures[use->slot].id, "step", exact_text(s->arena, use->step));
        return false;
    }
    input->measure = use->measure;
    return true;
}

// The call of a criterion's function; false where a value is missing that it reads.
static bool make_call(struct scoring *s, const struct criterion *criterion, struct call_request *out)
{
    struct call_input *inputs = arena_array(s->arena, (size_t)criterion->uses.count + 1, sizeof *inputs);
    if (inputs == NULL) {
        s->failed = true;
        return false;
    }
    bool all = true;
    for (uint32_t i = 0; i < criterion->uses.count; i++)
        all = whole_steps(s, criterion, &((const struct use *)criterion->uses.items)[i], &inputs[i]) && all;
    *out = (struct call_request){ criterion->function, criterion->uses.count, inputs,
                                  criterion_bound(criterion), NULL };
    return all;
}

// What it gave before, else the call that has to be made; neither where a value is missing.
static void recall_or_call(struct scoring *s, const struct criterion *criterion, struct call_request *out)
{
    struct scored scored = { .criterion = criterion };
    struct precedent_key key;
    const struct award *award =
        precedent_key_of(&key, s, &scored) ? precedents_find(s->beside->precedents, &key) : NULL;
    if (award != NULL || !make_call(s, criterion, out))
        *out = (struct call_request){ .award = award };
}

bool score_calls(struct call_request *out, uint32_t *count, struct arena *arena, const struct plan *plan,
                 const struct submission *attempt, const struct measures *measures,
                 const struct score_beside *beside)
{
    struct scoring s = {
        .plan = plan, .attempt = attempt, .measures = measures, .beside = beside, .arena = arena
    };
    *count = 0;
    for (uint32_t i = 0; i < plan->criteria.count && !s.failed; i++) {
        out[i] = (struct call_request){ .function = 0 };
        if (plan_criterion(plan, i)->source == FROM_FUNCTION)
            recall_or_call(&s, plan_criterion(plan, i), &out[i]);
        *count += out[i].function != 0;
    }
    return !s.failed;
}

static struct say keep_say(struct scoring *s, const struct call_output *output)
{
    return (struct say){ text_of(arena_string(s->arena, text_of(output->say.en))),
                         text_of(arena_string(s->arena, text_of(output->say.id))) };
}

static bool call_here(struct scoring *s, const struct call_request *request)
{
    struct call_output *output = arena_alloc(s->arena, sizeof *output);
    if (output == NULL) {
        s->failed = true;
        return false;
    }
    kmp_status status = rubric_call(output, s->beside->lua, s->beside->size, s->beside->file, request->function,
                                    request->inputs, request->count, request->out_of, s->problems);
    s->failed = s->failed || status == KMP_NO_MEMORY;
    if (status != KMP_OK)
        return false;
    s->award->points = output->points;
    s->award->say = keep_say(s, output);
    return true;
}

static bool take_answer(struct scoring *s, const struct call_answer *answer)
{
    if (answer->status != KMP_OK) {
        rubric_call_failed(s->problems, s->beside->file, answer->line, answer->why);
        return false;
    }
    s->award->points = answer->points;
    s->award->say = (struct say){ answer->en, answer->id };
    return true;
}

// Finds the points of a criterion whose function ran elsewhere, or runs it.
static bool find_points_of(struct scoring *s, struct scored *scored)
{
    const struct criterion *criterion = scored->criterion;
    const struct score_beside *beside = s->beside;
    ptrdiff_t index = criterion - plan_criterion(s->plan, 0);
    struct call_request request;
    if (beside->calls != NULL && beside->calls[index].function != 0)
        return take_answer(s, &beside->answers[index]);
    return make_call(s, criterion, &request) && beside->calls == NULL && call_here(s, &request);
}

void points_from_function(struct scoring *s, struct scored *scored)
{
    struct choice open = { -1, false, scored->criterion->least, scored->criterion->out_of };
    take_choice(s, scored, open, true);
    if (!find_points_of(s, scored))
        return;
    scored->missing = false;
    s->award->least = s->award->most = s->award->points;
}
