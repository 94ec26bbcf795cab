// SPDX-License-Identifier: Apache-2.0
// qualify.c -- designation of the test weld and the range that the rules give for it (ISO 9606-1, AWS D1.1)
//
// A range by rule is no welder's qualification: that needs an examiner or examining body and its certificate.
#include <stdio.h>
#include <string.h>

#include "welding.h"

static bool open_positions(struct qualify *out, const kmp_host *host, kmp_node list)
{
    static const char *const joint_words[] = { "BW", "FW" }, *const product_words[] = { "P", "T" };
    out->position_count = host->count(host, list);
    if (out->position_count == 0 || out->position_count > MOST_POSITIONS)
        return false;
    for (uint32_t i = 0; i < out->position_count; i++) {
        kmp_node row = host->item(host, list, i);
        out->positions[i] = (struct position){ text_at(host, row, "position"),
                                               text_at(host, row, "qualifies"),
                                               text_at(host, row, "aws"),
                                               text_at(host, row, "aws_qualifies"),
                                               word_at(host, row, "joint", joint_words, 2, -1),
                                               word_at(host, row, "product", product_words, 2, PRODUCT_ANY) };
        if (out->positions[i].position == NULL || out->positions[i].joint < 0 || out->positions[i].product < 0)
            return false;
    }
    return true;
}

static bool open_aws(struct qualify *out, const kmp_host *host, kmp_node list)
{
    out->aws_count = host->count(host, list);
    for (uint32_t i = 0; i < out->aws_count && i < MOST_STEPS; i++) {
        kmp_node row = host->item(host, list, i);
        out->aws[i] = (struct aws_thickness){ number_at(host, row, "plate"), text_at(host, row, "qualifies") };
        if (!kmp_given(out->aws[i].plate) || out->aws[i].qualifies == NULL)
            return false;
    }
    return out->aws_count <= MOST_STEPS;
}

bool qualify_open(struct qualify *out, const kmp_host *host)
{
    static const char *const paths[Q_NUMBERS] = {
        [Q_BUTT_THIN] = "butt/thin_below",
        [Q_BUTT_THICK] = "butt/thick_from",
        [Q_BUTT_FACTOR] = "butt/factor",
        [Q_BUTT_LAYERS] = "butt/layers",
        [Q_FILLET_THIN] = "fillet/thin_below",
        [Q_FILLET_FACTOR] = "fillet/factor",
        [Q_PIPE_SMALL] = "pipe/small_to",
        [Q_PIPE_FACTOR] = "pipe/factor",
        [Q_PIPE_SHARE] = "pipe/share",
        [Q_PIPE_LEAST] = "pipe/least",
        [Q_CONFIRM_MONTHS] = "validity/confirm_months",
        [Q_A_MONTHS] = "validity/a_months",
        [Q_B_MONTHS] = "validity/b_months",
        [Q_AWS_MONTHS] = "aws_validity/months",
    };
    kmp_node root = host->file(host, "qualify.json");
    out->standard = text_at(host, root, "standard");
    for (uint32_t i = 0; i < Q_NUMBERS; i++) {
        out->numbers[i] = number_at(host, root, paths[i]);
        bool months = i >= Q_CONFIRM_MONTHS;
        if (!kmp_given(out->numbers[i]) || (months && (out->numbers[i].d != 1 || out->numbers[i].n > 1200)))
            return false;
    }
    return out->standard != NULL && open_positions(out, host, node_at(host, root, "positions")) &&
           open_aws(out, host, node_at(host, root, "aws_thickness"));
}

// ---- Ranges ----

// "3..24 mm", or ">=3 mm" where `high` is absent.
static void say_range(const struct attempt *job, enum measure measure, kmp_num low, kmp_num high)
{
    char from[NUMBER_TEXT], to[NUMBER_TEXT], text[2 * NUMBER_TEXT + 8];
    if (!number_write(from, low))
        return;
    if (!kmp_given(high))
        snprintf(text, sizeof text, ">=%s mm", from);
    else if (number_write(to, high))
        snprintf(text, sizeof text, "%s..%s mm", from, to);
    else
        return;
    emit_text(job, measure, text);
}

static void say_butt_range(const struct attempt *job)
{
    const kmp_num *q = job->rules->qualify.numbers;
    kmp_num twice = kmp_mul(q[Q_BUTT_FACTOR], job->s);
    if (!kmp_given(job->s))
        return;
    if (kmp_less(job->s, q[Q_BUTT_THIN]) == KMP_YES)
        say_range(job, MEASURE_Q_THICKNESS, job->s, kmp_max(q[Q_BUTT_THIN], twice));
    else if (kmp_less(job->s, q[Q_BUTT_THICK]) == KMP_YES)
        say_range(job, MEASURE_Q_THICKNESS, q[Q_BUTT_THIN], twice);
    else if (kmp_at_most(q[Q_BUTT_LAYERS], job->layers) == KMP_YES)
        say_range(job, MEASURE_Q_THICKNESS, q[Q_BUTT_THIN], kmp_absent());
}

static void say_fillet_range(const struct attempt *job)
{
    const kmp_num *q = job->rules->qualify.numbers;
    if (!kmp_given(job->t))
        return;
    if (kmp_less(job->t, q[Q_FILLET_THIN]) == KMP_YES)
        say_range(job, MEASURE_Q_THICKNESS, job->t,
                  kmp_max(q[Q_FILLET_THIN], kmp_mul(q[Q_FILLET_FACTOR], job->t)));
    else
        say_range(job, MEASURE_Q_THICKNESS, q[Q_FILLET_THIN], kmp_absent());
}

static void say_diameter(const struct attempt *job, kmp_num diameter)
{
    const kmp_num *q = job->rules->qualify.numbers;
    char text[NUMBER_TEXT];
    if (job->product != PRODUCT_PIPE || !number_write(text, diameter))
        return;
    char tested[NUMBER_TEXT + 4];
    snprintf(tested, sizeof tested, "%s mm", text);
    emit_text(job, MEASURE_TESTED_DIAMETER, tested);
    if (kmp_at_most(diameter, q[Q_PIPE_SMALL]) == KMP_YES)
        say_range(job, MEASURE_Q_DIAMETER, diameter, kmp_mul(q[Q_PIPE_FACTOR], diameter));
    else
        say_range(job, MEASURE_Q_DIAMETER, kmp_max(q[Q_PIPE_LEAST], kmp_mul(q[Q_PIPE_SHARE], diameter)),
                  kmp_absent());
}

static void say_positions(const struct attempt *job)
{
    const struct qualify *rules = &job->rules->qualify;
    for (uint32_t i = 0; i < rules->position_count; i++) {
        const struct position *row = &rules->positions[i];
        if (row->joint != job->joint || !setting_is(job, "position", row->position) ||
            (row->product != PRODUCT_ANY && row->product != job->product))
            continue;
        emit_text(job, MEASURE_POSITION_AWS, row->aws);
        emit_text(job, MEASURE_Q_POSITION, row->qualifies);
        if (job->product == PRODUCT_PLATE)
            emit_text(job, MEASURE_Q_POSITION_AWS, row->aws_qualifies);
        return;
    }
}

static void say_aws_thickness(const struct attempt *job)
{
    const struct qualify *rules = &job->rules->qualify;
    if (job->product != PRODUCT_PLATE || job->joint != JOINT_BUTT)
        return;
    for (uint32_t i = 0; i < rules->aws_count; i++)
        if (kmp_equal(job->t, rules->aws[i].plate) == KMP_YES)
            emit_text(job, MEASURE_Q_THICKNESS_AWS, rules->aws[i].qualifies);
}

// ---- Designation ----

struct words {
    char text[256];
    size_t length;
};

static void add_word(struct words *words, const char *prefix, const char *word)
{
    if (strcmp(word, "none") == 0 || words->length >= sizeof words->text)
        return;
    int size = snprintf(words->text + words->length, sizeof words->text - words->length, "%s%s%s",
                        words->length > 0 ? " " : "", prefix, word);
    words->length += size > 0 ? (size_t)size : 0;
}

// ISO 9606-1 111 P BW FM1 B s12 PF ss nb
static void say_designation(const struct attempt *job, kmp_num diameter)
{
    bool butt = job->joint == JOINT_BUTT, pipe = job->product == PRODUCT_PIPE;
    char size[NUMBER_TEXT], across[NUMBER_TEXT];
    struct words words = { "", 0 };
    if (!number_write(size, butt ? job->s : job->t) || (pipe && !number_write(across, diameter)))
        return;
    add_word(&words, "", job->rules->qualify.standard);
    add_word(&words, "", setting(job, "process"));
    add_word(&words, "", setting(job, "product"));
    add_word(&words, "", setting(job, "joint"));
    add_word(&words, "", setting(job, "filler_group"));
    add_word(&words, "", setting(job, "filler_type"));
    add_word(&words, butt ? "s" : "t", size);
    if (pipe)
        add_word(&words, "D", across);
    add_word(&words, "", setting(job, "position"));
    add_word(&words, "", setting(job, "details"));
    if (words.length < sizeof words.text)
        emit_text(job, MEASURE_DESIGNATION, words.text);
}

// "ISO 5817:2023 B", "AWS D1.1:2020 static"
static void say_acceptance(const struct attempt *job)
{
    const struct rules *rules = job->rules;
    const char *load = job->cyclic ? "cyclic" : "static";
    char text[96];
    snprintf(text, sizeof text, "%s:%s %s", job->d11 ? rules->d11.standard : rules->iso.standard,
             job->d11 ? rules->d11.edition : setting(job, "edition"), job->d11 ? load : setting(job, "level"));
    emit_text(job, MEASURE_STANDARD, text);
}

static void say_tested(const struct attempt *job)
{
    char text[NUMBER_TEXT + 8], size[NUMBER_TEXT];
    struct words filler = { "", 0 };
    add_word(&filler, "", setting(job, "filler_group"));
    add_word(&filler, "", setting(job, "filler_type"));
    say_acceptance(job);
    emit_text(job, MEASURE_PROCESS, setting(job, "process"));
    emit_text(job, MEASURE_PRODUCT, setting(job, "product"));
    emit_text(job, MEASURE_JOINT, setting(job, "joint"));
    emit_text(job, MEASURE_POSITION, setting(job, "position"));
    emit_text(job, MEASURE_FILLER, filler.text);
    bool butt = job->joint == JOINT_BUTT;
    if (!number_write(size, butt ? job->s : job->t))
        return;
    snprintf(text, sizeof text, "%c %s mm", butt ? 's' : 't', size);
    emit_text(job, MEASURE_TESTED_THICKNESS, text);
}

// ISO 9606-1, clause 7, accepts level B with level C for some imperfections; AWS D1.1 by its own table. A weld
// that was judged by less qualifies for nothing.
static bool is_accepted_by_code(const struct attempt *job)
{
    if (job->d11)
        return true;
    return job->profile != NULL ? strcmp(job->profile->id, "iso9606_1") == 0 : job->level == LEVEL_B;
}

static void say_qualified(const struct attempt *job, kmp_num diameter)
{
    emit_text(job, MEASURE_Q_PROCESS, setting(job, "process"));
    emit_text(job, MEASURE_Q_PRODUCT, setting(job, "product"));
    emit_text(job, MEASURE_Q_JOINT, setting(job, "joint"));
    emit_text(job, MEASURE_Q_FILLER, setting(job, "filler_group"));
    say_positions(job);
    (job->joint == JOINT_BUTT ? say_butt_range : say_fillet_range)(job);
    say_aws_thickness(job);
    say_diameter(job, diameter);
    validity_measure(job);
    emit_text(job, MEASURE_STANDING,
              "range by rule, for a passed test only; no welder's qualification certificate / rentang menurut "
              "aturan, hanya bila uji lulus; bukan sertifikat kualifikasi juru las");
}

void qualify_measure(const struct attempt *job)
{
    kmp_num diameter = number_of(job, FIELD_DIAMETER, 0);
    say_tested(job);
    say_designation(job, diameter);
    if (is_accepted_by_code(job))
        say_qualified(job, diameter);
}
