// SPDX-License-Identifier: Apache-2.0
// plan_parts.h -- what the files share that read a plan: plan.c, plan_place.c, plan_criterion.c, plan_sums.c,
// plan_rules.c
#ifndef KOMPETEN_MODEL_PLAN_PARTS_H
#define KOMPETEN_MODEL_PLAN_PARTS_H

#include "plan.h"

// A plan being read: everything that a check needs to find a fault and say where it is.
struct reading {
    struct plan *plan;
    struct arena *arena;
    const struct plan_source *source;
    kmp_problems *problems;
    kmp_problems *found; // faults of the shape, with the places of the plan's JSON
    bool starved;        // no memory
};

// Adds an error at a key of a word; pairs of name and value end with NULL.
#define PLAN_SAY(reading, node, key, ...)                                                                      \
    plan_say((reading)->problems, (reading)->plan, (reading)->source, node, key, KMP_ERROR, __VA_ARGS__)

// plan_place.c: gives the faults of the shape the places of the rubric's text.
void plan_move_faults(struct reading *r);
// plan_criterion.c
void plan_read_criterion(struct reading *r, struct criterion *criterion);
// plan_sums.c: criteria and groups out of the rubric's items; false where their shape has faults.
bool plan_read_items(struct reading *r);
// What groups and the whole are out of, once the criteria are read.
void plan_add_up(struct reading *r);
// plan_rules.c: what names criteria, groups and sections.
void plan_read_rules(struct reading *r);

#endif
