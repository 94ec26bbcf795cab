// SPDX-License-Identifier: Apache-2.0
// ready.c -- instruments held against what is to be read, before it is too late
#include "../base/clock.h"
#include "../base/units.h"
#include "gear.h"
#include "session.h"

struct check {
    struct arena *arena;
    const struct gear *gear;
    const struct ground *ground;
    const char *list;
    kmp_problems *problems;
    int64_t day;
};

// Whether a measure is made from the field that a column fills.
static bool made_from(const kmp_measure *measure, uint32_t field)
{
    for (uint32_t i = 0; i < measure->need_count; i++)
        if (measure->needs[i] == field)
            return true;
    return false;
}

static bool judged_by(const struct ground *ground, const struct criterion *criterion, uint32_t field)
{
    if (criterion->source == FROM_MEASURE)
        return made_from(&ground->task->measures[criterion->slot], field);
    const struct use *uses = criterion->uses.items;
    for (uint32_t i = 0; i < criterion->uses.count; i++)
        if (made_from(&ground->task->measures[uses[i].slot], field))
            return true;
    return false;
}

// "shots.dose (dose, yield)": the reading, and the criteria whose limits it is held against.
static const char *reading_name(const struct check *check, const struct column *column)
{
    const char *name = column->table != NULL
                           ? arena_printf(check->arena, "%s.%s", column->table->id, column->field->id)
                           : column->field->id;
    uint32_t field = column->table != NULL ? column->table_slot : column->slot, found = 0;
    for (uint32_t i = 0; name != NULL && i < check->ground->plan->criteria.count; i++) {
        const struct criterion *criterion = plan_criterion(check->ground->plan, i);
        if (!judged_by(check->ground, criterion, field))
            continue;
        name = arena_printf(check->arena, "%s%s%.*s", name, found++ > 0 ? ", " : " (", (int)criterion->id.size,
                            criterion->id.bytes);
    }
    if (name != NULL && found > 0)
        name = arena_printf(check->arena, "%s)", name);
    return name != NULL ? name : column->field->id;
}

static const char *needed_step(const struct check *check, const kmp_field *field)
{
    const char *text = arena_printf(check->arena, "%s %s", field->max_resolution, field->unit);
    return text != NULL ? text : field->max_resolution;
}

static void say_tool(const struct check *check, const struct tool *tool, const struct column *column,
                     kmp_status status, const char *expected, const char *found)
{
    struct problem problem = {
        .status = status, .severity = KMP_WARNING, .file = check->list, .line = tool->row, .column = 1
    };
    problem.args[0] = (struct problem_arg){ "instrument", arena_string(check->arena, tool->id) };
    problem.args[1] = (struct problem_arg){ "field", reading_name(check, column) };
    size_t at = 2;
    if (expected != NULL)
        problem.args[at++] = (struct problem_arg){ "expected", expected };
    if (found != NULL)
        problem.args[at] = (struct problem_arg){ "found", found };
    problem_add(check->problems, &problem);
}

// The smallest step in the field's unit: a difference, also where the unit's scale does not begin at zero.
static struct exact step_in(const struct tool *tool, struct text unit)
{
    return exact_sub(unit_convert(tool->step, tool->unit, unit), unit_convert(exact_int(0), tool->unit, unit));
}

static bool fine_enough(const struct check *check, const struct tool *tool, const struct column *column)
{
    struct exact most, step = step_in(tool, text_of(column->field->unit));
    const char *needed = needed_step(check, column->field);
    if (!exact_read(&most, text_of(column->field->max_resolution)))
        return true;
    if (!exact_given(step)) {
        say_tool(check, tool, column, KMP_READY_NO_STEP, needed, NULL);
        return false;
    }
    if (exact_order(step, most) <= 0)
        return true;
    char written[EXACT_TEXT];
    exact_write(written, tool->step);
    say_tool(check, tool, column, KMP_READY_COARSE, needed,
             arena_printf(check->arena, "%s %.*s", written, (int)tool->unit.size, tool->unit.bytes));
    return false;
}

static bool calibrated(const struct check *check, const struct tool *tool, const struct column *column)
{
    int64_t until;
    if (tool->until.bytes == NULL || !clock_read_date(&until, tool->until)) {
        say_tool(check, tool, column, KMP_READY_UNDATED, NULL, NULL);
        return false;
    }
    if (until >= check->day)
        return true;
    say_tool(check, tool, column, KMP_READY_EXPIRED, NULL, arena_string(check->arena, tool->until));
    return false;
}

static bool is_fit(const struct check *check, const struct column *column)
{
    const struct tool *tool = gear_for(check->gear, column);
    if (tool == NULL) {
        problem_say(check->problems, KMP_WARNING, KMP_READY_NONE, NULL, "field", reading_name(check, column),
                    "expected", needed_step(check, column->field), NULL);
        return false;
    }
    bool fine = fine_enough(check, tool, column);
    return calibrated(check, tool, column) && fine;
}

static void check_columns(const struct check *check, const kmp_field *table, struct readiness *out)
{
    uint32_t count;
    struct column *columns = columns_of(&count, check->arena, check->ground, table);
    for (uint32_t i = 0; columns != NULL && i < count; i++) {
        const kmp_field *field = columns[i].field;
        bool gauged =
            columns[i].kind == COLUMN_FIELD && field->kind == KMP_QUANTITY && field->max_resolution != NULL;
        if (!gauged || columns[i].reading > 1)
            continue;
        out->fields++;
        out->fit += is_fit(check, &columns[i]);
    }
}

struct readiness gear_check(struct arena *arena, const struct gear *gear, const struct ground *ground,
                            int64_t day, const char *list, kmp_problems *problems)
{
    struct readiness ready = { 0, 0 };
    struct check check = { arena, gear, ground, list, problems, day };
    check_columns(&check, NULL, &ready);
    for (uint32_t i = 0; ground->task != NULL && i < ground->task->field_count; i++)
        if (ground->task->fields[i].kind == KMP_TABLE)
            check_columns(&check, &ground->task->fields[i], &ready);
    return ready;
}
