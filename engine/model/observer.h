// SPDX-License-Identifier: Apache-2.0
// observer.h -- what an observer gave: it is told, and decides nothing
#ifndef KOMPETEN_MODEL_OBSERVER_H
#define KOMPETEN_MODEL_OBSERVER_H

#include "submission.h"

// Whether whoever has this id only looks on.
bool observer_named(const struct submission *attempt, struct text id);
// Whether nobody is named, or observers alone: then nobody assesses.
bool observers_alone(const struct submission *attempt);

// Takes the ticks, counts and marks of observers out of `attempt`, so that nothing is decided by them, and says
// of each what was given: a warning where nobody who assesses gave anything on the same criterion.
void observers_set_aside(struct submission *attempt, struct arena *arena, kmp_problems *problems);

#endif
