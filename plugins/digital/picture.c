// SPDX-License-Identifier: Apache-2.0
// picture.c -- aspect ratio and bits per pixel, in whole numbers
#include "digital.h"

// Width : height equals the frame's exactly, which is cross-multiplication: no rounding decides.
void picture_aspect(const struct work *w, kmp_at width, kmp_at height, uint32_t measure, uint32_t row)
{
    kmp_num ratio = kmp_div(work_number(w, width), work_number(w, height));
    work_emit(w, measure, row, ratio, work_rule(w, "delivery", "frame", work_setting(w, "frame"), NULL));
}

static bool is_number(kmp_num value, int64_t wanted)
{
    return kmp_equal(value, kmp_int(wanted)) == KMP_YES;
}

// The advised bit rate's name, "1080p30"; NULL where none is given for this picture, in either orientation.
static const char *rate_name(kmp_num width, kmp_num height, kmp_num frame_rate)
{
    static const struct {
        int64_t longer, shorter, rate;
        const char *name;
    } advised[] = { { 1920, 1080, 30, "1080p30" }, { 1920, 1080, 60, "1080p60" }, { 1280, 720, 30, "720p30" } };
    kmp_num longer = kmp_max(width, height), shorter = kmp_min(width, height);
    for (uint32_t i = 0; i < KMP_COUNT_OF(advised); i++)
        if (is_number(longer, advised[i].longer) && is_number(shorter, advised[i].shorter) &&
            is_number(frame_rate, advised[i].rate))
            return advised[i].name;
    return NULL;
}

void picture_bits(const struct work *w, const struct video_places *where)
{
    kmp_num width = work_number(w, work_field(where->width)),
            height = work_number(w, work_field(where->height));
    kmp_num frame_rate = work_number(w, work_field(where->frame_rate));
    kmp_num kilobits = work_number(w, work_field(where->bit_rate));
    kmp_num bits = kmp_mul(kilobits, kmp_int(1000));
    kmp_num pixels = kmp_mul(kmp_mul(width, height), frame_rate);
    work_emit(w, where->bits_per_pixel, 0, kmp_div(bits, pixels), NULL);
    const char *name = rate_name(width, height, frame_rate);
    const struct rule *advice = name != NULL ? work_rule(w, "delivery", "rate", name, NULL) : NULL;
    if (advice != NULL && kmp_less(kilobits, advice->value) == KMP_YES)
        work_note(w, work_field(where->bit_rate), NOTICE_BIT_RATE_LOW);
}
