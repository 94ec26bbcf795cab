// SPDX-License-Identifier: Apache-2.0
// open.c -- the plugin at hand: loaded once, set up any number of times, with a spy at its desk
#include <kompeten/ext/examples.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"

// ---- the spy ----

// Whose plugin measures on this thread, and whose is being set up.
static _Thread_local struct spy *spying;
static _Thread_local const kmp_task *spied;

static void look_at(uint32_t measure, kmp_num value)
{
    const char *id = measure < spied->measure_count ? spied->measures[measure].id : "?";
    if (value.d < 0)
        spying->overflow = id;
    else if (value.n == INT64_MIN || (value.d == 0 && value.n != 0)) {
        spying->no_number = id;
        spying->value = value;
    }
}

static void spy_emit(const kmp_attempt *a, uint32_t measure, uint32_t row, kmp_num value,
                     const kmp_limit *limit)
{
    look_at(measure, value);
    spying->desk->emit(a, measure, row, value, limit);
}

static void spy_emit_within(const kmp_attempt *a, uint32_t measure, uint32_t row, kmp_num value, kmp_num error,
                            const kmp_limit *limit)
{
    look_at(measure, value);
    spying->desk->emit_within(a, measure, row, value, error, limit);
}

static kmp_outcome spy_open(const kmp_host *host, void **self)
{
    *self = spying;
    return spying->plugin->open != NULL ? spying->plugin->open(host, &spying->self) : KMP_DONE;
}

static void spy_close(void *self)
{
    struct spy *spy = self;
    if (spy->plugin->close != NULL && spy->self != NULL)
        spy->plugin->close(spy->self);
}

static kmp_outcome spy_measure(void *self, const kmp_desk *desk, const kmp_attempt *a, uint32_t task)
{
    struct spy *spy = spying = self;
    kmp_desk seen = *desk;
    seen.emit = spy_emit;
    seen.emit_within = spy_emit_within;
    spy->desk = desk;
    spied = &spy->plugin->tasks[task];
    spy->called = true;
    spy->outcome = spy->plugin->measure(spy->self, &seen, a, task);
    return spy->outcome;
}

// ---- stands ----

bool stand_open(struct stand *out, const struct check *check)
{
    memset(out, 0, sizeof *out);
    out->spy.plugin = check->trade.plugin;
    out->proxy = *check->trade.plugin;
    out->proxy.open = spy_open;
    out->proxy.close = spy_close;
    out->proxy.measure = spy_measure;
    spying = &out->spy;
    return kmp_bench_open(&out->bench, &out->proxy, check->trade.folder);
}

void stand_close(struct stand *stand)
{
    kmp_bench_close(stand->bench);
    stand->bench = NULL;
}

// ---- evidence ----

static bool add_base(struct check *check, const kmp_task *task, char *settings, json_t *evidence)
{
    struct base *base = settings == NULL || evidence == NULL
                            ? NULL
                            : arena_push(&check->arena, (void **)&check->bases, &check->base_count,
                                         &check->base_room, sizeof *base);
    if (base == NULL) {
        free(settings);
        json_decref(evidence);
        return false;
    }
    *base = (struct base){ task, settings, evidence };
    return true;
}

static void add_example(struct check *check, const kmp_example *example)
{
    const kmp_plugin *plugin = check->trade.plugin;
    for (uint32_t i = 0; example->task != NULL && i < plugin->task_count; i++) {
        if (strcmp(plugin->tasks[i].id, example->task) != 0 || example->evidence == NULL)
            continue;
        json_t *evidence = json_loads(example->evidence, JSON_REJECT_DUPLICATES, NULL);
        if (json_is_object(evidence))
            add_base(check, &plugin->tasks[i], strdup(example->settings != NULL ? example->settings : "{}"),
                     evidence);
        else
            json_decref(evidence);
    }
}

static void make_bases(struct check *check)
{
    const kmp_plugin *plugin = check->trade.plugin;
    for (uint32_t i = 0; i < plugin->task_count; i++)
        add_base(check, &plugin->tasks[i], make_settings(&plugin->tasks[i], NULL),
                 make_evidence(&plugin->tasks[i], MAKE_TYPICAL));
    const kmp_examples *examples = plugin->extension != NULL ? plugin->extension(KMP_EXT_EXAMPLES) : NULL;
    for (uint32_t i = 0; examples != NULL && examples->items != NULL && i < examples->count; i++)
        add_example(check, &examples->items[i]);
}

bool check_open(struct check *check)
{
    watch_begin(check, WATCH_CHANGES, true);
    if (trade_open(&check->trade, check->file, NULL) != KMP_OK || !stand_open(&check->stand, check)) {
        say_skip(check,
                 "it cannot be opened; the checks \"file\", \"loads\", \"declares\" and \"opens\" say why");
        return false;
    }
    make_bases(check);
    return true;
}

void check_close(struct check *check)
{
    for (uint32_t i = 0; i < check->base_count; i++) {
        free(check->bases[i].settings);
        json_decref(check->bases[i].evidence);
    }
    stand_close(&check->stand);
    trade_close(&check->trade);
    arena_free(&check->arena);
}
