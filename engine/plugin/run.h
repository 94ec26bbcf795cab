// SPDX-License-Identifier: Apache-2.0
// run.h -- the half of the desk that stands beside the plugin: the only place where its code sees an attempt
#ifndef KOMPETEN_PLUGIN_RUN_H
#define KOMPETEN_PLUGIN_RUN_H

#include "../model/output.h"

// Runs the plugin's `measure` and writes down what it says, in the arena. Only KMP_NO_MEMORY fails. Plain data
// in, plain data out; what came is judged by desk_take, in a process that the plugin cannot reach. [worker]
kmp_status run_measure(struct output *out, struct arena *arena, const kmp_plugin *plugin, void *self,
                       uint32_t task, const struct evidence *evidence, const struct desk_setting *settings,
                       uint32_t setting_count);

#endif
