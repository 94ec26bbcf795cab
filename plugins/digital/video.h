// SPDX-License-Identifier: Apache-2.0
// video.h -- the task "short video": its fields, measures and settings by number
#ifndef DIGITAL_VIDEO_H
#define DIGITAL_VIDEO_H

#include "digital.h"

enum {
    VIDEO_WIDTH,
    VIDEO_HEIGHT,
    VIDEO_FRAME_RATE,
    VIDEO_BIT_RATE,
    VIDEO_CAPTIONS,
    VIDEO_LOUDNESS,
    VIDEO_TRUE_PEAK,
    VIDEO_COLOURS,
    VIDEO_TITLE,
    VIDEO_DESCRIPTION,
    VIDEO_ASSETS,
    VIDEO_NO_ASSETS,
    VIDEO_COLOURS_COUNTED,
    VIDEO_ASSETS_COUNTED,
    VIDEO_FIELDS
};

// After each of the worst captions stands the number of the caption where it was found.
enum {
    MEASURE_ASPECT,
    MEASURE_BITS_PER_PIXEL,
    MEASURE_CONTRAST,
    MEASURE_CAPTION_FAULTS,
    MEASURE_CAPTION_COUNT,
    MEASURE_LINE,
    MEASURE_LINE_AT,
    MEASURE_LINES,
    MEASURE_LINES_AT,
    MEASURE_SPEED,
    MEASURE_SPEED_AT,
    MEASURE_SHORTEST,
    MEASURE_SHORTEST_AT,
    MEASURE_LONGEST,
    MEASURE_LONGEST_AT,
    MEASURE_GAP,
    MEASURE_GAP_AT,
    MEASURE_LOUDNESS,
    MEASURE_TRUE_PEAK,
    MEASURE_GAIN,
    MEASURE_PEAK_AFTER,
    MEASURE_TITLE_LENGTH,
    MEASURE_DESCRIPTION_LENGTH,
    MEASURE_ASSET_FAULTS,
    VIDEO_MEASURES
};

enum { VIDEO_SETTINGS = 7 };

extern const kmp_field video_fields[VIDEO_FIELDS];
extern const kmp_measure video_measures[VIDEO_MEASURES];
extern const kmp_setting video_settings[VIDEO_SETTINGS];
kmp_outcome video_measure(const struct work *w);

#endif
