// SPDX-License-Identifier: Apache-2.0
// along.c -- what lies inside a window that slides along the weld, at its worst
#include "welding.h"

struct stretch *stretches_of(const struct attempt *job, int32_t kind, kmp_num deeper, uint32_t *count)
{
    struct stretch *out = job->desk->scratch(job->a, (job->row_count + 1) * sizeof *out);
    *count = 0;
    for (uint32_t i = 0; out != NULL && i < job->row_count; i++) {
        const struct imperfection *row = &job->rows[i];
        if (row->kind != kind || (kmp_given(deeper) && kmp_at_most(row->height, deeper) == KMP_YES))
            continue;
        if (kmp_given(deeper) && !kmp_given(row->height))
            return NULL;
        out[(*count)++] = (struct stretch){ row->at, row->length };
    }
    // Where there is only one, its place does not matter.
    if (out != NULL && *count == 1 && !kmp_given(out[0].at))
        out[0].at = kmp_int(0);
    for (uint32_t i = 0; out != NULL && i < *count; i++)
        if (!kmp_given(out[i].at) || !kmp_given(out[i].length))
            return NULL;
    return out;
}

// How much of all stretches lies between `from` and `to`.
static kmp_num inside(const struct stretch *stretches, uint32_t count, kmp_num from, kmp_num to)
{
    kmp_num sum = kmp_int(0);
    for (uint32_t i = 0; i < count; i++) {
        kmp_num begin = kmp_max(stretches[i].at, from);
        kmp_num end = kmp_min(kmp_add(stretches[i].at, stretches[i].length), to);
        if (kmp_less(begin, end) != KMP_NO)
            sum = kmp_add(sum, kmp_sub(end, begin));
    }
    return sum;
}

// The sum changes its slope only where an end of the window meets an end of a stretch, and is largest where the
// window begins with a stretch or ends with one.
kmp_num worst_length(const struct stretch *stretches, uint32_t count, kmp_num window)
{
    kmp_num worst = kmp_int(0);
    for (uint32_t i = 0; i < count; i++) {
        kmp_num begin = stretches[i].at, end = kmp_add(begin, stretches[i].length);
        worst = kmp_max(worst, inside(stretches, count, begin, kmp_add(begin, window)));
        worst = kmp_max(worst, inside(stretches, count, kmp_sub(end, window), end));
    }
    return worst;
}

kmp_num worst_points(const struct stretch *points, uint32_t count, kmp_num window)
{
    kmp_num worst = kmp_int(0);
    for (uint32_t i = 0; i < count; i++) {
        kmp_num end = kmp_add(points[i].at, window), sum = kmp_int(0);
        if (!kmp_given(end))
            return end;
        for (uint32_t k = 0; k < count; k++)
            if (kmp_at_most(points[i].at, points[k].at) == KMP_YES && kmp_at_most(points[k].at, end) == KMP_YES)
                sum = kmp_add(sum, points[k].length);
        worst = kmp_max(worst, sum);
    }
    return worst;
}
