// SPDX-License-Identifier: Apache-2.0
// loudness.c -- measured loudness and true peak against a named target; 1 LU is 1 dB
#include "digital.h"

static bool judges(const struct rule *rule)
{
    return rule != NULL && (kmp_given(rule->limit.low) || kmp_given(rule->limit.high));
}

static void put_out(const struct work *w, uint32_t measure, kmp_num value, const struct rule *rule)
{
    work_emit(w, measure, 0, value, judges(rule) ? rule : NULL);
}

void loudness_measure(const struct work *w, const struct loudness_places *where)
{
    const char *target = work_setting(w, "loudness_target");
    const struct rule *programme = work_rule(w, "loudness", target, "programme", NULL);
    const struct rule *peak_limit = work_rule(w, "loudness", target, "peak", NULL);
    kmp_num loudness = work_number(w, work_field(where->loudness_field));
    kmp_num peak = work_number(w, work_field(where->peak_field));
    if (programme == NULL)
        return;
    if (!judges(programme))
        work_note(w, work_field(where->loudness_field), NOTICE_LOUDNESS_NOT_JUDGED);
    if (!judges(peak_limit))
        work_note(w, work_field(where->peak_field), NOTICE_PEAK_NOT_JUDGED);
    kmp_num gain = kmp_sub(programme->value, loudness);
    put_out(w, where->loudness, loudness, programme);
    put_out(w, where->peak, peak, peak_limit);
    put_out(w, where->gain, gain, NULL);
    put_out(w, where->peak_after, kmp_add(peak, gain), peak_limit);
}
