// SPDX-License-Identifier: Apache-2.0
// setup.c -- checks of loading, declaring, opening and extensions
#include <ctype.h>
#include <string.h>
#include <time.h>

#include "check.h"

enum { LOAD_MS = 100 };

static long long now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (long long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void check_loads(struct check *check)
{
    watch_begin(check, WATCH_CHANGES, false);
    long long before = now_ms();
    kmp_status status = trade_open(&check->trade, check->file, check->problems);
    long long took = now_ms() - before;
    if (status == KMP_OK && took > LOAD_MS)
        say_once(check, KMP_WARNING, KMP_CHECK_SLOW, "found", number_text(check, took), "expected",
                 number_text(check, LOAD_MS), NULL);
}

static bool three_numbers(const char *version)
{
    for (int part = 0; part < 3; part++) {
        if (!isdigit((unsigned char)*version))
            return false;
        while (isdigit((unsigned char)*version))
            version++;
        if (part < 2 && *version++ != '.')
            return false;
    }
    return *version == '\0' || *version == '-' || *version == '+';
}

static void check_name(struct check *check)
{
    const char *slash = strrchr(check->file, '/'), *id = check->trade.plugin->id;
    char *expected = arena_printf(&check->arena, "%s.so", id);
    if (expected != NULL && strcmp(slash != NULL ? slash + 1 : check->file, expected) != 0)
        say_once(check, KMP_WARNING, KMP_CHECK_FILE_NAME, "trade", id, "expected", expected, NULL);
}

static void check_ranges(struct check *check, const kmp_task *task, const kmp_field *fields, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        if (fields[i].kind == KMP_TABLE)
            check_ranges(check, task, fields[i].columns, fields[i].column_count);
        else if (fields[i].kind == KMP_QUANTITY && (fields[i].low == NULL || fields[i].high == NULL))
            say_once(check, KMP_WARNING, KMP_CHECK_NO_RANGE, "field", fields[i].id, "task", task->id, NULL);
    }
}

void check_declares(struct check *check)
{
    watch_begin(check, WATCH_CHANGES, false);
    kmp_status status = trade_open(&check->trade, check->file, check->problems);
    if (status != KMP_OK && status != KMP_PLUGIN_FAULTY && status != KMP_PLUGIN_OTHER_ABI) {
        kmp_problems_clear(check->problems);
        say_skip(check, "it cannot be opened; the checks \"file\", \"loads\" and \"opens\" say why");
        return;
    }
    if (status != KMP_OK)
        return;
    const kmp_plugin *plugin = check->trade.plugin;
    if (!three_numbers(plugin->version))
        say_once(check, KMP_WARNING, KMP_CHECK_VERSION, "found", plugin->version, NULL);
    check_name(check);
    for (uint32_t i = 0; i < plugin->task_count; i++)
        check_ranges(check, &plugin->tasks[i], plugin->tasks[i].fields, plugin->tasks[i].field_count);
}

void check_opens(struct check *check)
{
    enum { TIMES = 5 };
    watch_begin(check, WATCH_CHANGES, false);
    if (trade_open(&check->trade, check->file, check->problems) != KMP_OK)
        return;
    for (int i = 0; i < TIMES; i++) {
        struct trade again;
        if (trade_adopt(&again, check->trade.plugin, check->trade.folder, check->problems) != KMP_OK)
            return;
        trade_close(&again);
    }
    trade_close(&check->trade);
    if (trade_open(&check->trade, check->file, check->problems) == KMP_OK)
        trade_close(&check->trade);
}

void check_extensions(struct check *check)
{
    static const char *const ids[] = { "kompeten.nothing/1",       "kompeten.examples/2",
                                       "kompeten.examples/",       "kompeten.examples/10",
                                       "kompeten.examples/1 ",     "kompeten.examples",
                                       "KOMPETEN.EXAMPLES/1",      "",
                                       "kompeten.examples/1/extra" };
    if (!check_open(check))
        return;
    watch_begin(check, WATCH_ALL, false);
    const kmp_plugin *plugin = check->trade.plugin;
    for (size_t i = 0; plugin->extension != NULL && i < KMP_COUNT_OF(ids); i++)
        if (plugin->extension(ids[i]) != NULL)
            say_once(check, KMP_ERROR, KMP_CHECK_EXTENSION, "found", ids[i], NULL);
}
