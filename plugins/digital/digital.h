// SPDX-License-Identifier: Apache-2.0
// digital.h -- what the files of the digital content trade share
#ifndef DIGITAL_H
#define DIGITAL_H

#include <kompeten/plugin.h>

// ---- Rules from the data files ----

// One number of a data file: "captions" / "speed/id/adult". `limit` is unbounded where the number is only a
// target or an advice without a judgement.
struct rule {
    const char *file, *id;
    kmp_num value;
    kmp_limit limit;
};

// The numbers of one language in Flesch's formula.
struct flesch {
    const char *language;
    kmp_num base, sentence, syllable;
    bool validated; // for this language by its own source
};

enum { MOST_RULES = 80, MOST_LANGUAGES = 12, MOST_WORDS = 16 };

// Words that a data file lists: endings of file names, hashtags.
struct word_list {
    const char *items[MOST_WORDS];
    uint32_t count;
};

struct digital {
    struct rule rules[MOST_RULES];
    uint32_t rule_count;
    struct flesch flesch[MOST_LANGUAGES];
    uint32_t flesch_count;
    struct word_list file_endings, disclosures, not_named;
};

// Fills `out` from contrast.json, captions.json, ... through the host. False where a file or number is missing.
bool rules_read(struct digital *out, const kmp_host *host);

// ---- One attempt being measured ----

struct work {
    const struct digital *digital;
    const kmp_desk *desk;
    const kmp_attempt *attempt;
};

// The rule of this file and id; the id may be put together from up to three parts joined by '/'. NULL: none.
const struct rule *work_rule(const struct work *w, const char *file, const char *first, const char *second,
                             const char *third);
const char *work_setting(const struct work *w, const char *id); // never NULL
kmp_at work_cell(uint32_t table, uint32_t row, uint32_t column);
kmp_at work_field(uint32_t field);
kmp_num work_number(const struct work *w, kmp_at at);
const char *work_text(const struct work *w, kmp_at at);
uint32_t work_rows(const struct work *w, uint32_t table);
void work_emit(const struct work *w, uint32_t measure, uint32_t row, kmp_num value, const struct rule *rule);
void work_note(const struct work *w, kmp_at at, uint32_t notice); // an advice: nothing is referred
void work_warn(const struct work *w, kmp_at at, uint32_t notice); // something cannot be measured

// ---- Text (words.c) ----

uint32_t text_step(const char **at); // the code point at *at, which moves behind it; 0 at the end
uint32_t text_points(const char *text, size_t size);
bool text_is_letter(uint32_t point);                                       // a letter or digit of any script
bool text_has_ending(const char *text, const struct word_list *endings);   // in any case
bool text_has_hashtag(const char *text, const struct word_list *hashtags); // as a whole word, in any case
bool text_is_one_of(const char *text, const struct word_list *words);      // in any case
bool text_is_blank(const char *text);

struct word_counts {
    uint32_t words, sentences, long_words;
};
struct word_counts text_count_words(const char *text);

// ---- What is measured, one file each. `where` says at which fields and measures of the task ----

enum {
    COLOUR_NAME,
    COLOUR_FOREGROUND,
    COLOUR_BACKGROUND,
    COLOUR_OPACITY,
    COLOUR_USE,
    COLOUR_SIZE,
    COLOUR_SIZE_UNIT,
    COLOUR_BOLD,
    COLOUR_COLUMNS
};
extern const kmp_field colour_columns[COLOUR_COLUMNS];
void contrast_measure(const struct work *w, uint32_t table, uint32_t measure);

enum {
    ASSET_NAME,
    ASSET_KIND,
    ASSET_AUTHOR,
    ASSET_SOURCE,
    ASSET_LICENCE,
    ASSET_MODIFIED,
    ASSET_NON_COMMERCIAL,
    ASSET_NO_DERIVATIVES,
    ASSET_RELEASE,
    ASSET_COLUMNS
};
extern const kmp_field asset_columns[ASSET_COLUMNS];
void assets_measure(const struct work *w, uint32_t table, uint32_t measure);

// A picture's frame against the setting "frame".
void picture_aspect(const struct work *w, kmp_at width, kmp_at height, uint32_t measure, uint32_t row);
struct video_places {
    uint32_t width, height, frame_rate, bit_rate, bits_per_pixel;
};
void picture_bits(const struct work *w, const struct video_places *where);

struct loudness_places {
    uint32_t loudness_field, peak_field, loudness, peak, gain, peak_after;
};
void loudness_measure(const struct work *w, const struct loudness_places *where);

struct caption_places {
    uint32_t captions, frame_rate, faults, count;
    uint32_t line, lines, speed, shortest, longest, gap; // each is followed by the caption where it was found
};
// False where there is no memory.
bool captions_measure(const struct work *w, const struct caption_places *where);

// Lengths of a title and a description; where results are cut is said aside and judges nothing.
void listing_lengths(const struct work *w, kmp_at title, kmp_at description, uint32_t title_length,
                     uint32_t description_length, uint32_t row);

// One text's words, sentences, long words, words per sentence, LIX, reading ease and grade, in this order from
// `measure`. `syllables` may be absent.
void readability_measure(const struct work *w, kmp_at text, kmp_num syllables, uint32_t measure, uint32_t row);

// ---- Notices, one list for both tasks ----

enum {
    NOTICE_COLOUR,
    NOTICE_TEXT_SIZE,
    NOTICE_CAPTION_HEADER,
    NOTICE_CAPTION_INDEX,
    NOTICE_CAPTION_TIME,
    NOTICE_CAPTION_ORDER,
    NOTICE_CAPTION_EMPTY,
    NOTICE_CAPTION_MARKUP,
    NOTICE_NO_CAPTION,
    NOTICE_ONE_CAPTION,
    NOTICE_LOUDNESS_NOT_JUDGED,
    NOTICE_PEAK_NOT_JUDGED,
    NOTICE_BIT_RATE_LOW,
    NOTICE_TITLE_SHORT,
    NOTICE_TITLE_LONG,
    NOTICE_DESCRIPTION_SHORT,
    NOTICE_DESCRIPTION_LONG,
    NOTICE_TITLE_REPEATED,
    NOTICE_ALT_MISSING,
    NOTICE_ALT_NOT_EMPTY,
    NOTICE_ALT_FILE_NAME,
    NOTICE_ALT_LONG,
    NOTICE_NO_DISCLOSURE,
    NOTICE_NO_DENOMINATOR,
    NOTICE_FLESCH_NOT_VALIDATED,
    NOTICE_AUTHOR,
    NOTICE_SOURCE,
    NOTICE_LICENCE,
    NOTICE_NON_COMMERCIAL,
    NOTICE_NO_DERIVATIVES,
    NOTICE_RELEASE,
    NOTICE_ASSET_INCOMPLETE,
    NOTICES
};
extern const kmp_notice digital_notices[NOTICES];

// ---- Settings that both tasks know (declare.c) ----

enum { CONFORMANCES = 2, FRAMES = 4, USES = 2, DEVICES = 2 };
extern const kmp_choice conformance_choices[CONFORMANCES], frame_choices[FRAMES], use_choices[USES],
    device_choices[DEVICES];
#define SETTING_CONFORMANCE                                                                                    \
    {                                                                                                          \
        "conformance", "Conformance level", "Tingkat kesesuaian", conformance_choices, CONFORMANCES, "AA"      \
    }
#define SETTING_FRAME                                                                                          \
    {                                                                                                          \
        "frame", "Aspect ratio asked for", "Rasio aspek yang diminta", frame_choices, FRAMES, "9:16"           \
    }
#define SETTING_USE                                                                                            \
    {                                                                                                          \
        "use", "Use of the work", "Penggunaan karya", use_choices, USES, "commercial"                          \
    }
#define SETTING_DEVICE                                                                                         \
    {                                                                                                          \
        "device", "Where results are shown", "Perangkat tampilan hasil pencarian", device_choices, DEVICES,    \
            "desktop"                                                                                          \
    }

const void *digital_extension(const char *id);

#endif
