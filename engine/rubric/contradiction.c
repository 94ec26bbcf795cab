// SPDX-License-Identifier: Apache-2.0
// contradiction.c -- of what excludes each other, more was given than one
#include "score.h"

static bool was_given(const struct scored *scored, uint32_t group)
{
    return scored->counted && scored->criterion->group == group && !scored->missing &&
           scored->award->points.n != 0;
}

// An award that stood, and now may be nothing.
static bool open_award(struct scored *scored, struct arena *arena)
{
    struct award *award = arena_take(arena, sizeof *award);
    if (award == NULL)
        return false;
    *award = *scored->award;
    award->written = (struct text){ NULL, 0 };
    award->kept = NULL;
    award->least = exact_min(exact_int(0), award->points);
    award->most = exact_max(exact_int(0), award->points);
    scored->award = award;
    scored->missing = true;
    return true;
}

bool refer_contradiction(struct scorecard *card, uint32_t index, struct arena *arena, kmp_problems *problems)
{
    const struct group *group = plan_group(card->plan, index);
    uint32_t given = 0;
    for (uint32_t i = group->first; i < group->end; i++)
        given += was_given(&card->criteria[i], index);
    if (given < 2)
        return true;
    for (uint32_t i = group->first; i < group->end; i++)
        if (was_given(&card->criteria[i], index) && !open_award(&card->criteria[i], arena))
            return false;
    problem_say(problems, KMP_WARNING, KMP_ONLY_ONE, "", "group",
                group->id.bytes != NULL ? arena_string(arena, group->id) : "", "found",
                arena_printf(arena, "%u", given), NULL);
    return true;
}
