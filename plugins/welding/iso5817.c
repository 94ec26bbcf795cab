// SPDX-License-Identifier: Apache-2.0
// iso5817.c -- judges an imperfection by ISO 5817, Table 1
#include <stdio.h>

#include "welding.h"

enum brief { BRIEF_YES, BRIEF_NO, BRIEF_UNKNOWN };

static int32_t level_of(const struct attempt *job, int32_t kind)
{
    const struct profile *profile = job->profile;
    if (profile == NULL)
        return job->level;
    return profile->kinds[kind] ? profile->other : profile->usual;
}

static bool band_holds(const struct attempt *job, enum thickness_band band)
{
    const struct iso5817 *iso = &job->rules->iso;
    switch (band) {
    case BAND_OVER_3:
        return kmp_less(iso->thin_to, job->t) == KMP_YES;
    case BAND_THIN:
        return kmp_at_most(iso->thin_from, job->t) == KMP_YES && kmp_at_most(job->t, iso->thin_to) == KMP_YES;
    case BAND_ANY:
        return true;
    }
    return false;
}

static bool layers_hold(const struct attempt *job, int32_t layers)
{
    if (layers == EITHER)
        return true;
    kmp_truth more = kmp_less(kmp_int(1), job->layers);
    return more != KMP_UNKNOWN && job->layers.n > 0 && more == (layers == 1 ? KMP_YES : KMP_NO);
}

static bool row_holds(const struct iso_row *row, const struct attempt *job, int32_t kind)
{
    return row->kind == kind && row->edition[job->edition] && band_holds(job, row->band) &&
           (row->joint == JOINT_ANY || row->joint == job->joint) &&
           (row->product == PRODUCT_ANY || row->product == job->product) &&
           (row->penetration == EITHER || row->penetration == job->partial) && layers_hold(job, row->layers);
}

// 25 mm in the worst 100 mm of weld, or a quarter of a shorter weld. Where a place is missing the sum of all
// lengths may still show that they are short.
static enum brief brief_of(const struct attempt *job, int32_t kind)
{
    const struct iso5817 *iso = &job->rules->iso;
    kmp_num total = kmp_int(0);
    for (uint32_t i = 0; i < job->row_count; i++)
        if (job->rows[i].kind == kind)
            total = kmp_add(total, job->rows[i].length);
    bool whole = kmp_less(job->weld_length, iso->window) == KMP_YES;
    kmp_num most = whole ? kmp_mul(iso->brief_share, job->weld_length) : iso->brief_length;
    if (!kmp_given(total) || !kmp_given(job->weld_length))
        return BRIEF_UNKNOWN;
    if (whole || kmp_at_most(total, most) == KMP_YES)
        return kmp_at_most(total, most) == KMP_YES ? BRIEF_YES : BRIEF_NO;
    uint32_t count;
    struct stretch *stretches = stretches_of(job, kind, kmp_absent(), &count);
    kmp_truth brief =
        stretches == NULL ? KMP_UNKNOWN : kmp_at_most(worst_length(stretches, count, iso->window), most);
    return brief == KMP_YES ? BRIEF_YES : brief == KMP_NO ? BRIEF_NO : BRIEF_UNKNOWN;
}

static kmp_num base_of(const struct attempt *job, const struct imperfection *row, enum base base)
{
    switch (base) {
    case BASE_NONE:
        return kmp_int(0);
    case BASE_T:
        return job->t;
    case BASE_S:
        return job->s;
    case BASE_A:
        return job->throat;
    case BASE_B:
        return row->width;
    }
    return kmp_absent();
}

static kmp_num size_of(const struct imperfection *row, enum size size)
{
    switch (size) {
    case SIZE_HEIGHT:
    case SIZE_ANGLE:
    case SIZE_AREA:
        return row->height;
    case SIZE_DIAMETER:
        return row->diameter;
    case SIZE_LENGTH:
        return row->length;
    case SIZE_NONE:
        return kmp_absent();
    }
    return kmp_absent();
}

static void name_clause(struct judgement *out, const struct attempt *job, const struct iso_row *row,
                        const char *more)
{
    static const char *const editions[EDITION_COUNT] = { "2014", "2023" };
    static const char letters[] = "BCD";
    const struct profile *profile = job->profile;
    char by[96] = "";
    if (profile != NULL)
        snprintf(by, sizeof by, ", level %c by %s", letters[level_of(job, row->kind)], profile->clause);
    snprintf(out->clause, sizeof out->clause, "%s%s%s", row->clause, more, by);
    out->limit.standard = job->rules->iso.standard;
    out->limit.edition = editions[job->edition];
    out->limit.clause = out->clause;
    out->limit.verified = row->verified[job->edition] && (profile == NULL || profile->verified);
}

// The value is at most nothing: whatever is there is too much.
static void forbid(struct judgement *out, kmp_num value)
{
    out->judged = true;
    out->value = value;
    out->limit.high = kmp_int(0);
}

// No end limits it: whatever is there is within.
static void permit(struct judgement *out, kmp_num value)
{
    out->judged = true;
    out->value = value;
}

static void judge_bound(struct judgement *out, const struct iso_row *row, const struct ask *ask,
                        const struct attempt *job, const struct imperfection *found)
{
    kmp_num limit =
        ask->factor.n == 0 ? ask->add : kmp_add(ask->add, kmp_mul(ask->factor, base_of(job, found, ask->base)));
    if (kmp_given(ask->max))
        limit = kmp_min(limit, ask->max);
    out->value = size_of(found, row->size);
    out->judged = kmp_given(out->value) && kmp_given(limit);
    out->why = NOTICE_NOT_MEASURED;
    *(row->low ? &out->limit.low : &out->limit.high) = limit;
    if (!ask->brief || !out->judged || within(out->value, &out->limit) != KMP_YES)
        return;
    enum brief brief = brief_of(job, row->kind);
    if (brief == BRIEF_UNKNOWN)
        refuse(out, NOTICE_SHORT_UNKNOWN);
    if (brief == BRIEF_NO) {
        forbid(out, presence(found));
        name_clause(out, job, row, ", not short");
    }
}

static void judge_row(struct judgement *out, const struct iso_row *row, const struct attempt *job,
                      const struct imperfection *found)
{
    const struct ask *ask = &row->ask[level_of(job, row->kind)];
    *out = (struct judgement){ .why = NOTICE_NOT_GIVEN };
    name_clause(out, job, row, "");
    switch (ask->cell) {
    case CELL_FORBIDDEN:
        forbid(out, presence(found));
        return;
    case CELL_UNAFFECTED:
        if (found->unaffected == KMP_UNKNOWN)
            refuse(out, NOTICE_NOT_MEASURED);
        else if (found->unaffected == KMP_NO)
            forbid(out, presence(found));
        else
            permit(out, presence(found));
        return;
    case CELL_PERMITTED:
        permit(out, presence(found));
        return;
    case CELL_BOUND:
        judge_bound(out, row, ask, job, found);
        return;
    }
}

// Where several rows judge one kind (height and length of slag) the first that is broken counts, then one that
// could not be judged, then the first.
void iso5817_judge(struct judgement *out, const struct attempt *job, const struct imperfection *row)
{
    const struct iso5817 *iso = &job->rules->iso;
    bool any = false;
    refuse(out, NOTICE_NOT_GIVEN);
    for (uint32_t i = 0; i < iso->row_count; i++) {
        if (!row_holds(&iso->rows[i], job, row->kind))
            continue;
        struct judgement next;
        judge_row(&next, &iso->rows[i], job, row);
        bool broken = next.judged && within(next.value, &next.limit) == KMP_NO;
        bool better = !any || broken || (out->judged && !next.judged);
        if (better)
            *out = next;
        any = true;
        if (broken)
            break;
    }
    if (out->judged)
        out->limit.clause = out->clause;
}

static void put_out(const struct attempt *job, uint32_t measure, uint32_t field, int32_t kind, kmp_num value)
{
    struct imperfection row = { .kind = kind, .height = value };
    struct judgement judged;
    if (!kmp_given(value))
        return;
    iso5817_judge(&judged, job, &row);
    if (judged.judged)
        emit(job, measure, 0, judged.value, &judged.limit);
    else
        report(job, KMP_WARNING, field, 0, judged.why);
}

void iso5817_measure(const struct attempt *job)
{
    kmp_num least = number_of(job, FIELD_TOE_ANGLE, 0);
    uint32_t count = job->desk->count(job->a, (kmp_at){ FIELD_TOE_ANGLE, 0, 0, 0 });
    for (uint32_t i = 1; i < count; i++)
        least = kmp_min(least, number_of(job, FIELD_TOE_ANGLE, i));
    if (job->d11)
        return;
    put_out(job, MEASURE_TOE_ANGLE, FIELD_TOE_ANGLE, TOE_ANGLE, least);
    put_out(job, MEASURE_PORE_AREA, FIELD_PORE_AREA, PORE_AREA, number_of(job, FIELD_PORE_AREA, 0));
}
