// SPDX-License-Identifier: Apache-2.0
// captions.c -- lines, reading speed, durations and gaps of captions, the worst of each and where it is
#include "digital.h"
#include "subtitle.h"

struct worst {
    kmp_num value;
    uint32_t cue; // counted from 1
};

struct survey {
    struct worst line, lines, speed, shortest, longest, gap;
};

static void raise_to(struct worst *worst, kmp_num value, uint32_t cue)
{
    if (!kmp_given(worst->value) || kmp_less(worst->value, value) == KMP_YES)
        *worst = (struct worst){ value, cue };
}

static void lower_to(struct worst *worst, kmp_num value, uint32_t cue)
{
    if (!kmp_given(worst->value) || kmp_less(value, worst->value) == KMP_YES)
        *worst = (struct worst){ value, cue };
}

static struct survey look_through(const struct cue *cues, uint32_t count)
{
    struct survey found = { 0 };
    for (uint32_t i = 0; i < count; i++) {
        const struct cue *cue = &cues[i];
        kmp_num seconds = kmp_frac(cue->end - cue->start, 1000);
        raise_to(&found.line, kmp_int(cue->longest), i + 1);
        raise_to(&found.lines, kmp_int(cue->lines), i + 1);
        raise_to(&found.speed, kmp_div(kmp_int(cue->points), seconds), i + 1);
        lower_to(&found.shortest, seconds, i + 1);
        raise_to(&found.longest, seconds, i + 1);
        if (i > 0)
            lower_to(&found.gap, kmp_frac(cue->start - cues[i - 1].end, 1000), i + 1);
    }
    return found;
}

static void put_out(const struct work *w, uint32_t measure, const struct worst *worst, const kmp_limit *limit)
{
    if (!kmp_given(worst->value))
        return;
    w->desk->emit(w->attempt, measure, 0, worst->value, limit);
    w->desk->emit(w->attempt, measure + 1, 0, kmp_int(worst->cue), NULL);
}

static void put_out_by_rule(const struct work *w, uint32_t measure, const struct worst *worst,
                            const struct rule *rule)
{
    put_out(w, measure, worst, rule != NULL ? &rule->limit : NULL);
}

// Two frames at this frame rate, as a limit in seconds.
static void put_out_gap(const struct work *w, const struct caption_places *where, const struct worst *gap)
{
    const struct rule *rule = work_rule(w, "captions", "gap", NULL, NULL);
    kmp_num rate = work_number(w, work_field(where->frame_rate));
    if (rule == NULL || !kmp_given(rate))
        return;
    kmp_limit limit = rule->limit;
    limit.low = kmp_div(rule->value, rate);
    put_out(w, where->gap, gap, &limit);
}

static void put_out_all(const struct work *w, const struct caption_places *where, const struct survey *found)
{
    put_out_by_rule(w, where->line, &found->line, work_rule(w, "captions", "line", NULL, NULL));
    put_out_by_rule(w, where->lines, &found->lines, work_rule(w, "captions", "lines", NULL, NULL));
    put_out_by_rule(
        w, where->speed, &found->speed,
        work_rule(w, "captions", "speed", work_setting(w, "caption_language"), work_setting(w, "audience")));
    put_out_by_rule(w, where->shortest, &found->shortest, work_rule(w, "captions", "shortest", NULL, NULL));
    put_out_by_rule(w, where->longest, &found->longest, work_rule(w, "captions", "longest", NULL, NULL));
    put_out_gap(w, where, &found->gap);
}

static void say_fault(const struct work *w, uint32_t field, enum subtitle_fault fault)
{
    static const uint32_t notices[] = {
        [SUBTITLE_HEADER] = NOTICE_CAPTION_HEADER, [SUBTITLE_INDEX] = NOTICE_CAPTION_INDEX,
        [SUBTITLE_TIME] = NOTICE_CAPTION_TIME,     [SUBTITLE_ORDER] = NOTICE_CAPTION_ORDER,
        [SUBTITLE_EMPTY] = NOTICE_CAPTION_EMPTY,   [SUBTITLE_MARKUP] = NOTICE_CAPTION_MARKUP,
    };
    work_warn(w, work_field(field), notices[fault]);
}

bool captions_measure(const struct work *w, const struct caption_places *where)
{
    const char *text = work_text(w, work_field(where->captions));
    if (text == NULL)
        return true;
    struct cue *cues = w->desk->scratch(w->attempt, subtitle_room(text) * sizeof *cues);
    if (cues == NULL)
        return false;
    uint32_t count;
    enum subtitle_fault fault = subtitle_read(cues, &count, text);
    work_emit(w, where->faults, 0, kmp_int(fault != SUBTITLE_READ),
              work_rule(w, "captions", "faults", NULL, NULL));
    if (fault != SUBTITLE_READ) {
        say_fault(w, where->captions, fault);
        return true;
    }
    work_emit(w, where->count, 0, kmp_int(count), NULL);
    if (count < 2)
        work_warn(w, work_field(where->captions), count == 0 ? NOTICE_NO_CAPTION : NOTICE_ONE_CAPTION);
    struct survey found = look_through(cues, count);
    put_out_all(w, where, &found);
    return true;
}
