// SPDX-License-Identifier: Apache-2.0
// desk.h -- evidence in, measures out: the only place where a plugin's code runs on an attempt
#ifndef KOMPETEN_PLUGIN_DESK_H
#define KOMPETEN_PLUGIN_DESK_H

#include "../model/measures.h"
#include "load.h"

// A setting that the rubric fixed.
struct desk_setting {
    const char *id, *value;
};

// Runs the plugin's `measure` for one task. What comes out is checked and completed: every expected value is
// there, given or not, and absent where one of its needs is; notices become problems. Fails, and this attempt
// cannot be scored, with KMP_PLUGIN_GAVE_UP where the plugin says so and KMP_PLUGIN_MISBEHAVES where it puts
// out what it does not declare. Plain data in, plain data out, in the arena. [worker]
kmp_status desk_measure(struct measures *out, struct arena *arena, const struct trade *trade, uint32_t task,
                        const struct evidence *evidence, const struct desk_setting *settings,
                        uint32_t setting_count, kmp_problems *problems);

#endif
