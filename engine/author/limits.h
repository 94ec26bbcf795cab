// SPDX-License-Identifier: Apache-2.0
// limits.h -- criteria that are judged by a limit which the trade does not give
#ifndef KOMPETEN_AUTHOR_LIMITS_H
#define KOMPETEN_AUTHOR_LIMITS_H

#include "../engine.h"

// Has the trade measure evidence that is made up, with the rubric's settings, and warns of every criterion that
// says within_limit or outside_limit where its measure came out and never with a limit: all who are judged by
// it would be referred.
void limits_check(const struct rubric *rubric, kmp_engine *engine, kmp_problems *problems);

#endif
