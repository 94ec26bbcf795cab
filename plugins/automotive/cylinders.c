// SPDX-License-Identifier: Apache-2.0
// cylinders.c -- compression by maker's rule, the wet test's diagnosis, leak-down
#include <string.h>

#include "automotive.h"

enum { MOST_CYLINDERS = 16 };

// One engine's dry test under a maker's rule.
struct engine {
    const struct compression_rule *rule; // NULL: nobody says what is low
    kmp_num highest, lowest;
    uint32_t count;
    bool in_line;
    bool low[MOST_CYLINDERS];
};

static const struct compression_rule *rule_of(const struct work *work)
{
    for (uint32_t i = 0; i < work->rules->compression_count; i++)
        if (setting_is(work, "compression_rule", work->rules->compression[i].id))
            return &work->rules->compression[i];
    return NULL;
}

// Whether a pressure is too low beside the highest dry one, or by itself.
static bool is_low(const struct engine *engine, kmp_num pressure)
{
    return within(kmp_div(pressure, engine->highest), &engine->rule->ratio) != KMP_YES ||
           within(pressure, &engine->rule->lowest) != KMP_YES;
}

// False where a cylinder was not read: nothing can be said of the engine then.
static bool read_engine(struct engine *engine, const struct work *work)
{
    engine->rule = rule_of(work);
    engine->in_line = setting_is(work, "layout", "inline");
    engine->highest = engine->lowest = cell(work, TUNE_CYLINDERS, 0, CYLINDER_DRY);
    for (uint32_t i = 1; i < engine->count; i++) {
        engine->highest = kmp_max(engine->highest, cell(work, TUNE_CYLINDERS, i, CYLINDER_DRY));
        engine->lowest = kmp_min(engine->lowest, cell(work, TUNE_CYLINDERS, i, CYLINDER_DRY));
    }
    if (!kmp_given(engine->highest))
        return false;
    for (uint32_t i = 0; engine->rule != NULL && i < engine->count; i++)
        engine->low[i] = is_low(engine, cell(work, TUNE_CYLINDERS, i, CYLINDER_DRY));
    return true;
}

// How many low cylinders stand side by side with this one, itself included. In a V nobody says which are
// neighbours: two low ones anywhere are as many as the rule cannot tell of.
static uint32_t low_together(const struct engine *engine, uint32_t cylinder)
{
    uint32_t low = 0, together = 1;
    for (uint32_t i = 0; i < engine->count; i++)
        low += engine->low[i];
    if (!engine->in_line)
        return low == 1 ? 1 : MOST_CYLINDERS;
    for (uint32_t i = cylinder; i > 0 && engine->low[i - 1]; i--)
        together++;
    for (uint32_t i = cylinder + 1; i < engine->count && engine->low[i]; i++)
        together++;
    return together;
}

// What is wrong with one cylinder; CONDITIONS where the rule does not tell.
static enum condition condition_of(const struct work *work, const struct engine *engine, uint32_t cylinder)
{
    if (!engine->low[cylinder])
        return SOUND;
    uint32_t together = low_together(engine, cylinder);
    if (together == 2)
        return HEAD_GASKET;
    if (together > 2) {
        say_row(work, KMP_WARNING, TUNE_CYLINDERS, cylinder, SAY_NOT_TOLD);
        return CONDITIONS;
    }
    kmp_num wet = cell(work, TUNE_CYLINDERS, cylinder, CYLINDER_WET);
    if (!kmp_given(wet)) {
        say_row(work, KMP_WARNING, TUNE_CYLINDERS, cylinder, SAY_NO_WET);
        return CONDITIONS;
    }
    return is_low(engine, wet) ? VALVES : RINGS;
}

static void measure_conditions(const struct work *work, const struct engine *engine)
{
    kmp_num errors = kmp_int(0);
    for (uint32_t i = 0; i < engine->count; i++) {
        enum condition is = condition_of(work, engine, i);
        int32_t says = cell_choice(work, TUNE_CYLINDERS, i, CYLINDER_SAYS);
        if (is != CONDITIONS)
            work->desk->emit_text(work->attempt, TUNE_CONDITION, i, conditions[is].id);
        if (is == CONDITIONS || says < 0)
            errors = kmp_absent();
        else
            errors = kmp_add(errors, kmp_int(says != (int32_t)is));
    }
    put(work, TUNE_DIAGNOSIS_ERRORS, errors, NULL);
}

static void measure_leak(const struct work *work, uint32_t row)
{
    kmp_num supply = cell(work, TUNE_CYLINDERS, row, CYLINDER_SUPPLY);
    kmp_num held = cell(work, TUNE_CYLINDERS, row, CYLINDER_HELD);
    if (kmp_less(supply, held) == KMP_YES) {
        say_row(work, KMP_WARNING, TUNE_CYLINDERS, row, SAY_LEAK_NEGATIVE);
        return;
    }
    const struct rules *rules = work->rules;
    kmp_num leak = kmp_div(kmp_mul(kmp_int(100), kmp_sub(supply, held)), supply);
    if (within(leak, &rules->investigate) == KMP_NO)
        say_row(work, KMP_NOTE, TUNE_CYLINDERS, row, SAY_LEAK_LARGE);
    put_row(work, TUNE_LEAK, row, leak,
            named(rules->leak, rules->leak_count, work->desk->setting(work->attempt, "leak_limit")));
}

static void measure_cylinder(const struct work *work, const struct engine *engine, uint32_t row)
{
    kmp_num dry = cell(work, TUNE_CYLINDERS, row, CYLINDER_DRY);
    kmp_num wet = cell(work, TUNE_CYLINDERS, row, CYLINDER_WET);
    put_row(work, TUNE_COMPRESSION, row, dry, engine->rule != NULL ? &engine->rule->lowest : NULL);
    put_row(work, TUNE_RISE, row, kmp_div(kmp_mul(kmp_int(100), kmp_sub(wet, dry)), dry), NULL);
    measure_leak(work, row);
}

void cylinders_measure(const struct work *work)
{
    struct engine engine = { .count = readings(work, TUNE_CYLINDERS) };
    if (engine.count == 0)
        return;
    kmp_num count = setting_number(work, "cylinder_count");
    if (engine.count > MOST_CYLINDERS || kmp_equal(count, kmp_int(engine.count)) != KMP_YES) {
        say(work, KMP_WARNING, TUNE_CYLINDERS, SAY_CYLINDERS);
        return;
    }
    bool whole = read_engine(&engine, work);
    for (uint32_t row = 0; row < engine.count; row++)
        measure_cylinder(work, &engine, row);
    if (!whole)
        return;
    put(work, TUNE_RATIO, kmp_div(engine.lowest, engine.highest),
        engine.rule != NULL ? &engine.rule->ratio : NULL);
    if (engine.rule != NULL)
        measure_conditions(work, &engine);
    else
        say(work, KMP_NOTE, TUNE_CYLINDERS, SAY_NO_COMPRESSION_RULE);
}
