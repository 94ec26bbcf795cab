// SPDX-License-Identifier: Apache-2.0
// desk.h -- evidence in, measures out: what a plugin put out is judged here, wherever it ran
#ifndef KOMPETEN_PLUGIN_DESK_H
#define KOMPETEN_PLUGIN_DESK_H

#include "../model/measures.h"
#include "../model/output.h"
#include "load.h"

// Checks and completes what the plugin put out: every expected value is there, given or not, and absent where
// one of its needs is; notices become problems. Fails, and this attempt cannot be scored, with
// KMP_PLUGIN_GAVE_UP where the plugin says so and KMP_PLUGIN_MISBEHAVES where it puts out what it does not
// declare. Lives in the arena; texts stay where the output has them.
kmp_status desk_take(struct measures *out, struct arena *arena, const struct trade *trade,
                     const struct evidence *evidence, const struct output *output, kmp_problems *problems);

// Runs the plugin's `measure` in this process and takes what comes. [worker]
kmp_status desk_measure(struct measures *out, struct arena *arena, const struct trade *trade, uint32_t task,
                        const struct evidence *evidence, const struct desk_setting *settings,
                        uint32_t setting_count, kmp_problems *problems);

#endif
