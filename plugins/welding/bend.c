// SPDX-License-Identifier: Apache-2.0
// bend.c -- bend tests by four codes, each of which rejects differently at equality
#include "welding.h"

struct indication {
    int32_t kind;
    kmp_num specimen, size, joined; // joined: number of the crack's row, from 1; 0 none
    kmp_truth from_defect, in_haz;
};

struct bend {
    const struct attempt *job;
    const struct bend_rules *rules;
    enum bend_code code;
    struct indication *rows;
    uint32_t count;
};

static bool open_code(struct bend_rules *out, const kmp_host *host, kmp_node node)
{
    static const char *const paths[BEND_BOUNDS] = {
        [BEND_LARGEST] = "largest", [BEND_LARGEST_INCH] = "largest_inch",
        [BEND_CORNER] = "corner",   [BEND_CORNER_DEFECT] = "corner_defect",
        [BEND_SUM] = "sum",         [BEND_COUNT_MOST] = "count",
        [BEND_ANGLE] = "angle",     [BEND_DEFECT] = "defect",
    };
    static const char *const others[] = { "standard", "edition", "sum_above", "sum_below" };
    out->standard = text_at(host, node, "standard");
    out->edition = text_at(host, node, "edition");
    for (uint32_t i = 0; i < host->count(host, node); i++) {
        const char *key = host->key(host, host->item(host, node, i));
        if (word_index(key, paths, BEND_BOUNDS) < 0 && word_index(key, others, KMP_COUNT_OF(others)) < 0)
            return false;
    }
    for (uint32_t i = 0; i < BEND_BOUNDS; i++) {
        out->given[i] = node_at(host, node, paths[i]) != 0;
        if (out->given[i] && !bound_at(&out->bounds[i], host, node, paths[i]))
            return false;
    }
    if (out->given[BEND_SUM] && (!bound_at(&out->sum_above, host, node, "sum_above") ||
                                 !bound_at(&out->sum_below, host, node, "sum_below")))
        return false;
    return out->standard != NULL && out->edition != NULL && out->given[BEND_LARGEST];
}

static const char *const code_words[BEND_CODES] = { "iso9606_1", "asme_ix", "d1_1", "wes_8101" };

bool bend_open(struct bend_rules out[BEND_CODES], const kmp_host *host)
{
    kmp_node root = host->file(host, "bend.json");
    for (uint32_t i = 0; i < BEND_CODES; i++)
        if (!open_code(&out[i], host, node_at(host, root, code_words[i])))
            return false;
    return true;
}

// Judges by one of the code's numbers; without one nothing limits it.
static void judge(struct judgement *out, const struct bend *bend, kmp_num value, enum bend_bound bound)
{
    const struct bend_rules *rules = bend->rules;
    bool given = rules->given[bound];
    (given ? judge_by : judge_permitted)(out, value, &rules->bounds[given ? bound : BEND_LARGEST],
                                         rules->standard, rules->edition);
}

static void ignore(struct judgement *out, const struct bend *bend, const struct indication *row)
{
    kmp_num value = kmp_given(row->size) ? row->size : kmp_int(1);
    judge_permitted(out, value, &bend->rules->bounds[BEND_LARGEST], bend->rules->standard,
                    bend->rules->edition);
}

static bool is_crack(const struct indication *row)
{
    return row->kind == BEND_CRACK || row->kind == BEND_CORNER_CRACK;
}

// WES 8101: a blowhole that joins a crack counts in the crack's length.
static kmp_num crack_length(const struct bend *bend, uint32_t crack)
{
    kmp_num length = bend->rows[crack].size;
    for (uint32_t i = 0; i < bend->count; i++) {
        const struct indication *row = &bend->rows[i];
        if (row->kind < 0 || (row->kind == BEND_BLOWHOLE && !kmp_given(row->joined)))
            return kmp_absent();
        if (row->kind == BEND_BLOWHOLE && kmp_equal(row->joined, kmp_int((int64_t)crack + 1)) == KMP_YES)
            length = kmp_add(length, row->size);
    }
    return length;
}

// Whether an indication is left out of account; unknown where what decides it is missing.
static kmp_truth left_out(const struct bend *bend, const struct indication *row)
{
    if (row->kind == BEND_SOUND)
        return KMP_YES;
    if (row->kind < 0)
        return KMP_UNKNOWN;
    if (bend->code == BEND_JIS)
        return is_crack(row) ? row->in_haz : KMP_YES;
    if (row->kind != BEND_CORNER_CRACK)
        return KMP_NO;
    if (bend->code == BEND_AWS)
        return KMP_YES; // judged apart, by a limit of its own
    return row->from_defect == KMP_UNKNOWN ? KMP_UNKNOWN : row->from_defect == KMP_YES ? KMP_NO : KMP_YES;
}

static void judge_jis(struct judgement *out, const struct bend *bend, uint32_t index)
{
    const struct indication *row = &bend->rows[index];
    if (row->kind == BEND_BLOWHOLE || (is_crack(row) && row->in_haz == KMP_YES))
        ignore(out, bend, row);
    else if (!is_crack(row))
        judge(out, bend, kmp_given(row->size) && row->size.n > 0 ? row->size : kmp_int(1), BEND_DEFECT);
    else if (row->in_haz == KMP_NO)
        judge(out, bend, crack_length(bend, index), BEND_LARGEST);
}

static void judge_corner(struct judgement *out, const struct bend *bend, const struct indication *row,
                         enum bend_bound largest)
{
    if (row->from_defect == KMP_UNKNOWN)
        return;
    bool defect = row->from_defect == KMP_YES;
    if (bend->code == BEND_AWS)
        judge(out, bend, row->size, defect ? BEND_CORNER_DEFECT : BEND_CORNER);
    else if (defect)
        judge(out, bend, row->size, largest);
    else
        ignore(out, bend, row);
}

static void judge_indication(struct judgement *out, const struct bend *bend, uint32_t index)
{
    const struct indication *row = &bend->rows[index];
    bool inch = bend->code == BEND_ASME && setting_is(bend->job, "asme_limit", "3.175");
    enum bend_bound largest = inch ? BEND_LARGEST_INCH : BEND_LARGEST;
    *out = (struct judgement){ .why = NOTICE_NOT_MEASURED };
    if (row->kind < 0)
        return;
    if (row->kind == BEND_SOUND)
        judge(out, bend, kmp_int(0), largest);
    else if (bend->code == BEND_JIS)
        judge_jis(out, bend, index);
    else if (row->kind == BEND_CORNER_CRACK)
        judge_corner(out, bend, row, largest);
    else
        judge(out, bend, row->size, largest);
}

// ---- Sums over one specimen ----

// Whether a size is one of the small ones that are added up.
static kmp_truth adds_up(const struct bend *bend, kmp_num size)
{
    kmp_limit above, below;
    if (!bend->rules->given[BEND_SUM])
        return KMP_YES;
    bound_limit(&above, &bend->rules->sum_above, NULL, NULL);
    bound_limit(&below, &bend->rules->sum_below, NULL, NULL);
    kmp_truth over = within(size, &above), under = within(size, &below);
    if (over == KMP_UNKNOWN || under == KMP_UNKNOWN)
        return KMP_UNKNOWN;
    return over == KMP_YES && under == KMP_YES ? KMP_YES : KMP_NO;
}

static kmp_num sum_of(const struct bend *bend, kmp_num specimen)
{
    kmp_num sum = kmp_int(0);
    for (uint32_t i = 0; i < bend->count; i++) {
        const struct indication *row = &bend->rows[i];
        if (kmp_equal(row->specimen, specimen) == KMP_NO)
            continue;
        kmp_truth out = left_out(bend, row);
        kmp_num size = bend->code == BEND_JIS && out == KMP_NO ? crack_length(bend, i) : row->size;
        kmp_truth counts = out == KMP_NO ? adds_up(bend, size) : KMP_NO;
        if (out == KMP_UNKNOWN || counts == KMP_UNKNOWN)
            return kmp_absent();
        if (counts == KMP_YES)
            sum = kmp_add(sum, size);
    }
    return sum;
}

// Blowholes and cracks; not a blowhole that joins a crack, and not a crack in the heat-affected zone.
static kmp_num count_of(const struct bend *bend, kmp_num specimen)
{
    int64_t count = 0;
    for (uint32_t i = 0; i < bend->count; i++) {
        const struct indication *row = &bend->rows[i];
        if (kmp_equal(row->specimen, specimen) == KMP_NO)
            continue;
        bool blowhole = row->kind == BEND_BLOWHOLE;
        if (row->kind < 0 || (is_crack(row) && row->in_haz == KMP_UNKNOWN) ||
            (blowhole && !kmp_given(row->joined)))
            return kmp_absent();
        count += (is_crack(row) && row->in_haz == KMP_NO) || (blowhole && row->joined.n == 0);
    }
    return kmp_int(count);
}

static kmp_num worst(const struct bend *bend, kmp_num (*of)(const struct bend *, kmp_num))
{
    kmp_num most = kmp_int(0);
    for (uint32_t i = 0; i < bend->count; i++)
        most =
            kmp_given(bend->rows[i].specimen) ? kmp_max(most, of(bend, bend->rows[i].specimen)) : kmp_absent();
    return most;
}

static void put_out(const struct bend *bend, enum measure measure, kmp_num value, enum bend_bound bound)
{
    struct judgement judged;
    judge(&judged, bend, value, bound);
    if (judged.judged)
        emit(bend->job, measure, 0, value, &judged.limit);
}

static void read_indication(struct indication *out, const struct attempt *job, uint32_t row)
{
    out->kind = cell_choice(job, FIELD_BENDS, row, BEND_KIND);
    out->specimen = cell_number(job, FIELD_BENDS, row, BEND_SPECIMEN);
    out->size = cell_number(job, FIELD_BENDS, row, BEND_SIZE);
    out->joined = cell_number(job, FIELD_BENDS, row, BEND_JOINED);
    out->from_defect = cell_flag(job, FIELD_BENDS, row, BEND_FROM_DEFECT);
    out->in_haz = cell_flag(job, FIELD_BENDS, row, BEND_IN_HAZ);
}

static void measure_angle(const struct bend *bend)
{
    const struct attempt *job = bend->job;
    uint32_t count = job->desk->count(job->a, (kmp_at){ FIELD_BEND_ANGLE, 0, 0, 0 });
    kmp_num least = number_of(job, FIELD_BEND_ANGLE, 0);
    for (uint32_t i = 1; i < count; i++)
        least = kmp_min(least, number_of(job, FIELD_BEND_ANGLE, i));
    put_out(bend, MEASURE_BEND_ANGLE, least, BEND_ANGLE);
}

void bend_measure(const struct attempt *job)
{
    int32_t code = word_index(setting(job, "bend_code"), code_words, BEND_CODES);
    enum bend_code used = code < 0 ? BEND_ISO : (enum bend_code)code;
    struct bend bend = { job, &job->rules->bend[used], used, NULL, 0 };
    bend.count = job->desk->count(job->a, (kmp_at){ FIELD_BENDS, 0, 0, 0 });
    bend.rows = job->desk->scratch(job->a, (bend.count + 1) * sizeof *bend.rows);
    if (bend.rows == NULL)
        return;
    for (uint32_t i = 0; i < bend.count; i++)
        read_indication(&bend.rows[i], job, i);
    for (uint32_t i = 0; i < bend.count; i++) {
        struct judgement judged;
        judge_indication(&judged, &bend, i);
        if (judged.judged)
            emit(job, MEASURE_BEND, i, judged.value, &judged.limit);
        else
            report(job, KMP_WARNING, FIELD_BENDS, i, judged.why);
    }
    measure_angle(&bend);
    if (bend.count == 0)
        return;
    put_out(&bend, MEASURE_BEND_SUM, worst(&bend, sum_of), BEND_SUM);
    put_out(&bend, MEASURE_BEND_COUNT, worst(&bend, count_of), BEND_COUNT_MOST);
}
