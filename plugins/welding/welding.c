// SPDX-License-Identifier: Apache-2.0
// welding.c -- the trade's entry: limits are read once, then each attempt is measured topic by topic
#include <stdlib.h>

#include "examples.h"
#include "welding.h"

static kmp_outcome open_rules(const kmp_host *host, void **self)
{
    struct rules *rules = calloc(1, sizeof *rules);
    *self = rules;
    if (rules != NULL && iso5817_open(&rules->iso, host) && d11_open(&rules->d11, host) &&
        bend_open(rules->bend, host) && heat_open(rules, host) && qualify_open(&rules->qualify, host))
        return KMP_DONE;
    free(rules);
    *self = NULL;
    return KMP_GAVE_UP;
}

static void close_rules(void *self)
{
    free(self);
}

static void measure_time(const struct attempt *job)
{
    kmp_num allowed = setting_number(job, "time_allowed", FIELD_TIME);
    kmp_limit limit = { .high = allowed,
                        .standard = "test instruction",
                        .edition = "rubric",
                        .clause = "time allowed",
                        .verified = true };
    emit(job, MEASURE_TIME, 0, number_of(job, FIELD_TIME, 0), allowed.d != 0 ? &limit : NULL);
}

static kmp_outcome measure(void *self, const kmp_desk *desk, const kmp_attempt *a, uint32_t task)
{
    struct attempt job;
    if (!attempt_read(&job, self, desk, a, &welding_tasks[task]))
        return KMP_GAVE_UP;
    visual_measure(&job);
    iso5817_measure(&job);
    d11_measure(&job);
    heat_measure(&job);
    bend_measure(&job);
    measure_time(&job);
    qualify_measure(&job);
    return KMP_DONE;
}

const kmp_plugin kompeten_plugin_v1 = {
    .abi = KMP_ABI,
    .id = "welding",
    .title = "Welding",
    .title_id = "Pengelasan",
    .version = "1.1.0",
    .vendor = "kompeten",
    .license = "Apache-2.0",
    .tasks = welding_tasks,
    .task_count = WELDING_TASKS,
    .open = open_rules,
    .close = close_rules,
    .measure = measure,
    .extension = welding_extension,
};
