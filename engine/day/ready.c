// SPDX-License-Identifier: Apache-2.0
// ready.c -- instruments held against what is to be read, before it is too late
#include "../base/clock.h"
#include "../base/units.h"
#include "gear.h"
#include "session.h"

struct check {
    struct arena *arena;
    const struct gear *gear;
    const char *list;
    kmp_problems *problems;
    int64_t day;
};

static bool by_gauge(const kmp_field *field)
{
    return field->kind == KMP_QUANTITY && field->max_resolution != NULL;
}

static bool add_gauged(struct gauged *gauged, struct arena *arena, const kmp_field *field,
                       const kmp_field *table)
{
    const char *name = table != NULL ? arena_printf(arena, "%s.%s", table->id, field->id) : field->id;
    *gauged = (struct gauged){ field, table, name, NULL };
    return name != NULL;
}

struct gauged *gear_gauged(uint32_t *count, struct arena *arena, const struct ground *ground)
{
    const kmp_task *task = ground->task;
    size_t most = 1;
    for (uint32_t i = 0; task != NULL && i < task->field_count; i++)
        most += 1 + task->fields[i].column_count;
    struct gauged *gauged = arena_array(arena, most, sizeof *gauged);
    bool good = gauged != NULL;
    *count = 0;
    for (uint32_t i = 0; good && task != NULL && i < task->field_count; i++) {
        const kmp_field *field = &task->fields[i];
        if (by_gauge(field))
            good = add_gauged(&gauged[(*count)++], arena, field, NULL);
        for (uint32_t k = 0; good && k < field->column_count; k++)
            if (by_gauge(&field->columns[k]))
                good = add_gauged(&gauged[(*count)++], arena, &field->columns[k], field);
    }
    return good ? gauged : NULL;
}

// "shots.dose (dose 18..20 g, yield)": the reading, and the criteria that are judged by it.
static const char *reading_name(const struct check *check, const struct gauged *gauged)
{
    if (gauged->limits[0] == '\0')
        return gauged->name;
    const char *name = arena_printf(check->arena, "%s (%s)", gauged->name, gauged->limits);
    return name != NULL ? name : gauged->name;
}

static const char *needed_step(const struct check *check, const kmp_field *field)
{
    const char *text = arena_printf(check->arena, "%s %s", field->max_resolution, field->unit);
    return text != NULL ? text : field->max_resolution;
}

static void say_tool(const struct check *check, const struct tool *tool, const struct gauged *gauged,
                     kmp_status status, const char *expected, const char *found)
{
    struct problem problem = {
        .status = status, .severity = KMP_WARNING, .file = check->list, .line = tool->row, .column = 1
    };
    size_t at = 2;
    problem.args[0] = (struct problem_arg){ "instrument", arena_string(check->arena, tool->id) };
    problem.args[1] = (struct problem_arg){ "field", reading_name(check, gauged) };
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

static bool fine_enough(const struct check *check, const struct tool *tool, const struct gauged *gauged)
{
    struct exact most, step = step_in(tool, text_of(gauged->field->unit));
    const char *needed = needed_step(check, gauged->field);
    if (!exact_read(&most, text_of(gauged->field->max_resolution)))
        return true;
    if (!exact_given(step)) {
        say_tool(check, tool, gauged, KMP_READY_NO_STEP, needed, NULL);
        return false;
    }
    if (exact_order(step, most) <= 0)
        return true;
    char written[EXACT_TEXT];
    exact_write(written, tool->step);
    say_tool(check, tool, gauged, KMP_READY_COARSE, needed,
             arena_printf(check->arena, "%s %.*s", written, (int)tool->unit.size, tool->unit.bytes));
    return false;
}

static bool calibrated(const struct check *check, const struct tool *tool, const struct gauged *gauged)
{
    int64_t until;
    if (tool->until.bytes == NULL || !clock_read_date(&until, tool->until)) {
        say_tool(check, tool, gauged, KMP_READY_UNDATED, NULL, NULL);
        return false;
    }
    if (until >= check->day)
        return true;
    say_tool(check, tool, gauged, KMP_READY_EXPIRED, NULL, arena_string(check->arena, tool->until));
    return false;
}

static bool is_fit(const struct check *check, const struct gauged *gauged)
{
    struct column column = { .kind = COLUMN_FIELD, .field = gauged->field, .table = gauged->table };
    const struct tool *tool = gear_for(check->gear, &column);
    if (tool == NULL) {
        problem_say(check->problems, KMP_WARNING, KMP_READY_NONE, NULL, "field", reading_name(check, gauged),
                    "expected", needed_step(check, gauged->field), NULL);
        return false;
    }
    bool fine = fine_enough(check, tool, gauged);
    return calibrated(check, tool, gauged) && fine;
}

struct readiness gear_check(struct arena *arena, const struct gear *gear, const struct gauged *gauged,
                            uint32_t count, int64_t day, const char *list, kmp_problems *problems)
{
    struct readiness ready = { 0, 0 };
    struct check check = { arena, gear, list, problems, day };
    for (uint32_t i = 0; i < count; i++) {
        if (gauged[i].limits == NULL)
            continue;
        ready.fields++;
        ready.fit += is_fit(&check, &gauged[i]);
    }
    return ready;
}
