// SPDX-License-Identifier: Apache-2.0
// d11.c -- visual inspection by AWS D1.1, Table 8.1: statically and cyclically loaded
#include "welding.h"

static const char *const bound_paths[D11_COUNT] = {
    [D11_REINFORCEMENT] = "reinforcement",
    [D11_UNDERCUT] = "undercut/usual",
    [D11_UNDERCUT_DEEP] = "undercut/deep",
    [D11_UNDERCUT_LENGTH] = "undercut/deep_length",
    [D11_UNDERCUT_THICK] = "undercut/thick",
    [D11_UNDERCUT_TENSION] = "undercut/tension",
    [D11_UNDERCUT_CYCLIC] = "undercut/cyclic",
    [D11_PORES_25] = "porosity/short",
    [D11_PORES_300] = "porosity/long",
    [D11_PIPING_SIZE] = "porosity/piping_size",
    [D11_PIPING_COUNT] = "porosity/piping_count",
    [D11_UNDERSIZE_SHARE] = "undersize/share",
    [D11_HOURS] = "inspection_hours",
    [D11_FORBIDDEN] = "forbidden",
};

static bool open_steps(struct d11 *out, const kmp_host *host, kmp_node list)
{
    out->step_count = host->count(host, list);
    if (out->step_count == 0 || out->step_count > MOST_STEPS)
        return false;
    for (uint32_t i = 0; i < out->step_count; i++) {
        kmp_node step = host->item(host, list, i);
        out->steps[i].leg = number_at(host, step, "leg");
        if (!bound_at(&out->steps[i].undersize, host, step, "") || !kmp_given(out->steps[i].leg))
            return false;
    }
    return true;
}

bool d11_open(struct d11 *out, const kmp_host *host)
{
    kmp_node root = host->file(host, "d1_1.json");
    out->standard = text_at(host, root, "standard");
    out->edition = text_at(host, root, "edition");
    out->thick_from = number_at(host, root, "undercut/thick_from");
    out->pore_from = number_at(host, root, "porosity/from");
    out->window_undercut = number_at(host, root, "undercut/window");
    out->window_short = number_at(host, root, "porosity/short_window");
    out->window_long = number_at(host, root, "porosity/long_window");
    out->window_piping = number_at(host, root, "porosity/piping_window");
    for (uint32_t i = 0; i < D11_COUNT; i++)
        if (!bound_at(&out->bounds[i], host, root, bound_paths[i]))
            return false;
    return out->standard != NULL && out->edition != NULL && kmp_given(out->thick_from) &&
           kmp_given(out->pore_from) && kmp_given(out->window_undercut) && kmp_given(out->window_short) &&
           kmp_given(out->window_long) && kmp_given(out->window_piping) &&
           open_steps(out, host, node_at(host, root, "undersize/steps"));
}

// ---- One imperfection ----

static void judge(struct judgement *out, const struct attempt *job, kmp_num value, enum d11_bound bound)
{
    const struct d11 *d11 = &job->rules->d11;
    judge_by(out, value, &d11->bounds[bound], d11->standard, d11->edition);
}

static void permit(struct judgement *out, const struct attempt *job, kmp_num value, enum d11_bound bound)
{
    const struct d11 *d11 = &job->rules->d11;
    judge_permitted(out, value, &d11->bounds[bound], d11->standard, d11->edition);
}

static void judge_crater(struct judgement *out, const struct attempt *job, const struct imperfection *row)
{
    if (job->joint == JOINT_BUTT || row->outside == KMP_NO)
        judge(out, job, presence(row), D11_FORBIDDEN);
    else if (row->outside == KMP_YES)
        permit(out, job, presence(row), D11_FORBIDDEN);
    else
        refuse(out, NOTICE_NOT_MEASURED);
}

// Length of the undercut deeper than usual in the worst window.
static kmp_num deep_length(const struct attempt *job)
{
    const struct d11 *d11 = &job->rules->d11;
    uint32_t count;
    struct stretch *deep = stretches_of(job, UNDERCUT, d11->bounds[D11_UNDERCUT].number, &count);
    return deep == NULL ? kmp_absent() : worst_length(deep, count, d11->window_undercut);
}

static void judge_undercut(struct judgement *out, const struct attempt *job, const struct imperfection *row)
{
    const struct d11 *d11 = &job->rules->d11;
    kmp_truth thick = kmp_at_most(d11->thick_from, job->t);
    if (job->cyclic)
        judge(out, job, row->height, job->transverse ? D11_UNDERCUT_TENSION : D11_UNDERCUT_CYCLIC);
    else if (thick == KMP_UNKNOWN)
        refuse(out, NOTICE_NOT_MEASURED);
    else if (thick == KMP_YES)
        judge(out, job, row->height, D11_UNDERCUT_THICK);
    else if (kmp_less(d11->bounds[D11_UNDERCUT].number, row->height) != KMP_YES)
        judge(out, job, row->height, D11_UNDERCUT);
    else if (kmp_less(d11->bounds[D11_UNDERCUT_DEEP].number, row->height) == KMP_YES)
        judge(out, job, row->height, D11_UNDERCUT_DEEP);
    else {
        kmp_truth brief = kmp_at_most(deep_length(job), d11->bounds[D11_UNDERCUT_LENGTH].number);
        judge(out, job, row->height, brief == KMP_YES ? D11_UNDERCUT_DEEP : D11_UNDERCUT);
        if (brief == KMP_UNKNOWN)
            refuse(out, NOTICE_SHORT_UNKNOWN);
    }
}

static void judge_piping(struct judgement *out, const struct attempt *job, const struct imperfection *row)
{
    if (job->joint == JOINT_BUTT && job->transverse && !job->partial)
        judge(out, job, presence(row), D11_FORBIDDEN);
    else if (job->joint == JOINT_FILLET && job->cyclic)
        judge(out, job, row->diameter, D11_PIPING_SIZE);
    else
        permit(out, job, row->diameter, D11_PORES_25);
}

static void judge_undersize(struct judgement *out, const struct attempt *job, const struct imperfection *row)
{
    const struct d11 *d11 = &job->rules->d11;
    if (row->girder == KMP_YES) {
        judge(out, job, presence(row), D11_FORBIDDEN);
        return;
    }
    uint32_t step = 0;
    while (step + 1 < d11->step_count && kmp_at_most(d11->steps[step + 1].leg, job->leg) == KMP_YES)
        step++;
    judge_by(out, row->height, &d11->steps[step].undersize, d11->standard, d11->edition);
    if (row->girder == KMP_UNKNOWN || !kmp_given(job->leg))
        refuse(out, NOTICE_NOT_MEASURED);
}

void d11_judge(struct judgement *out, const struct attempt *job, const struct imperfection *row)
{
    bool fillet = job->joint == JOINT_FILLET;
    *out = (struct judgement){ .why = NOTICE_NOT_GIVEN };
    if (row->kind == CRACK || row->kind == CRATER_CRACK || row->kind == LACK_OF_FUSION ||
        row->kind == LACK_OF_FUSION_MICRO)
        judge(out, job, presence(row), D11_FORBIDDEN);
    else if (row->kind == UNFILLED_CRATER)
        judge_crater(out, job, row);
    else if (row->kind == EXCESS_WELD_METAL && !fillet)
        judge(out, job, row->height, D11_REINFORCEMENT);
    else if (row->kind == UNDERCUT)
        judge_undercut(out, job, row);
    else if (row->kind == SURFACE_PORE)
        permit(out, job, row->diameter, D11_PORES_25);
    else if (row->kind == PIPING_PORE)
        judge_piping(out, job, row);
    else if (row->kind == FILLET_UNDERSIZE && fillet)
        judge_undersize(out, job, row);
}

// ---- Along the whole weld ----

// Pores that count, each whole at its place: their diameters, or 1 each. Absent where one is not fully known.
static kmp_num worst_pores(const struct attempt *job, kmp_num window, bool piping_only)
{
    struct stretch *points = job->desk->scratch(job->a, (job->row_count + 1) * sizeof *points);
    uint32_t count = 0;
    for (uint32_t i = 0; points != NULL && i < job->row_count; i++) {
        const struct imperfection *row = &job->rows[i];
        if (row->kind < 0)
            return kmp_absent();
        if (row->kind != PIPING_PORE && (piping_only || row->kind != SURFACE_PORE))
            continue;
        kmp_truth small = kmp_less(row->diameter, job->rules->d11.pore_from);
        if (!piping_only && small == KMP_UNKNOWN)
            return kmp_absent();
        if (piping_only || small == KMP_NO)
            points[count++] = (struct stretch){ row->at, piping_only ? kmp_int(1) : row->diameter };
    }
    if (points == NULL)
        return kmp_absent();
    if (count == 1 && !kmp_given(points[0].at))
        points[0].at = kmp_int(0);
    for (uint32_t i = 0; i < count; i++)
        if (!kmp_given(points[i].at))
            return kmp_absent();
    return worst_points(points, count, window);
}

static kmp_num undersize_share(const struct attempt *job)
{
    kmp_num sum = kmp_int(0);
    for (uint32_t i = 0; i < job->row_count; i++)
        if (job->rows[i].kind < 0)
            return kmp_absent();
        else if (job->rows[i].kind == FILLET_UNDERSIZE)
            sum = kmp_add(sum, job->rows[i].length);
    return kmp_div(kmp_mul(kmp_int(100), sum), job->weld_length);
}

static void put_out(const struct attempt *job, enum measure measure, kmp_num value, enum d11_bound bound,
                    bool judges)
{
    struct judgement judged;
    (judges ? judge : permit)(&judged, job, value, bound);
    if (judged.judged)
        emit(job, measure, 0, value, &judged.limit);
}

void d11_measure(const struct attempt *job)
{
    const struct d11 *d11 = &job->rules->d11;
    bool fillet = job->joint == JOINT_FILLET;
    kmp_truth thin = kmp_less(job->t, d11->thick_from);
    if (!job->d11)
        return;
    put_out(job, MEASURE_PORES_25, worst_pores(job, d11->window_short, false), D11_PORES_25, true);
    put_out(job, MEASURE_PORES_300, worst_pores(job, d11->window_long, false), D11_PORES_300, true);
    if (thin != KMP_UNKNOWN)
        put_out(job, MEASURE_UNDERCUT_300, deep_length(job), D11_UNDERCUT_LENGTH,
                !job->cyclic && thin == KMP_YES);
    put_out(job, MEASURE_PIPING_100, worst_pores(job, d11->window_piping, true), D11_PIPING_COUNT,
            fillet && job->cyclic);
    if (fillet)
        put_out(job, MEASURE_UNDERSIZE_SHARE, undersize_share(job), D11_UNDERSIZE_SHARE, true);
    put_out(job, MEASURE_HOURS, number_of(job, FIELD_HOURS, 0), D11_HOURS,
            setting_is(job, "steel", "quenched"));
}
