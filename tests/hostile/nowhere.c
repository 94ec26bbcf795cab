// SPDX-License-Identifier: Apache-2.0
// nowhere.c -- declares tasks that lie nowhere
#include <kompeten/plugin.h>

static kmp_outcome no_measure(void *self, const kmp_desk *desk, const kmp_attempt *a, uint32_t task)
{
    (void)self;
    (void)desk;
    (void)a;
    (void)task;
    return KMP_DONE;
}

extern KMP_EXPORT const kmp_plugin kompeten_plugin_v1;
const kmp_plugin kompeten_plugin_v1 = { .abi = KMP_ABI,
                                        .id = HOSTILE_ID,
                                        .title = "Hostile",
                                        .title_id = "Jahat",
                                        .version = "1.0.0",
                                        .vendor = "tests",
                                        .license = "Apache-2.0",
                                        .tasks = (const kmp_task *)4096,
                                        .task_count = 1,
                                        .measure = no_measure };
