// SPDX-License-Identifier: Apache-2.0
// posts.h -- the task "campaign post set": its fields, measures and settings by number
#ifndef DIGITAL_POSTS_H
#define DIGITAL_POSTS_H

#include "digital.h"

enum {
    POSTS_POSTS,
    POSTS_COLOURS,
    POSTS_ASSETS,
    POSTS_NO_ASSETS,
    POSTS_POSTS_COUNTED,
    POSTS_COLOURS_COUNTED,
    POSTS_ASSETS_COUNTED,
    POSTS_FIELDS
};

enum {
    POST_NAME,
    POST_TEXT,
    POST_ALT_KIND,
    POST_ALT,
    POST_TITLE,
    POST_DESCRIPTION,
    POST_WIDTH,
    POST_HEIGHT,
    POST_PAID,
    POST_LIKES,
    POST_COMMENTS,
    POST_SHARES,
    POST_SAVES,
    POST_FOLLOWERS,
    POST_REACH,
    POST_IMPRESSIONS,
    POST_SYLLABLES,
    POST_COLUMNS
};

enum {
    POSTS_ASPECT,
    POSTS_CONTRAST,
    POSTS_ALT_LENGTH,
    POSTS_ALT_FAULTS,
    POSTS_TITLE_LENGTH,
    POSTS_DESCRIPTION_LENGTH,
    POSTS_UNDISCLOSED,
    POSTS_ENGAGEMENT,
    POSTS_WORDS,
    POSTS_SENTENCES,
    POSTS_LONG_WORDS,
    POSTS_SENTENCE_LENGTH,
    POSTS_LIX,
    POSTS_READING_EASE,
    POSTS_GRADE,
    POSTS_ASSET_FAULTS,
    POSTS_MEASURES
};

enum { POSTS_SETTINGS = 6 };

extern const kmp_field posts_fields[POSTS_FIELDS];
extern const kmp_measure posts_measures[POSTS_MEASURES];
extern const kmp_setting posts_settings[POSTS_SETTINGS];
kmp_outcome posts_measure(const struct work *w);

// ---- One post's row (post.c) ----

enum { ALT_WRITTEN = 0, ALT_DECORATIVE = 1, ALT_NONE = 2 };
void post_alt_text(const struct work *w, uint32_t row);
void post_disclosure(const struct work *w, uint32_t row);
void post_engagement(const struct work *w, uint32_t row);
void post_title_repeated(const struct work *w, uint32_t row);

#endif
