// SPDX-License-Identifier: Apache-2.0
// post.c -- what is measured of one post: alternative text, disclosure, engagement, a title that stands twice
#include <string.h>

#include "posts.h"

// ---- alternative text ----

static void emit_alt(const struct work *w, uint32_t row, uint32_t length, uint32_t faults)
{
    work_emit(w, POSTS_ALT_LENGTH, row, kmp_int(length), work_rule(w, "posts", "alt", "length", NULL));
    work_emit(w, POSTS_ALT_FAULTS, row, kmp_int(faults), work_rule(w, "posts", "alt", "faults", NULL));
}

// A name such as "IMG_2031.jpg": one word that ends as files do.
static bool is_file_name(const struct work *w, const char *text)
{
    return strpbrk(text, " \t\n") == NULL && text_has_ending(text, &w->digital->file_endings);
}

static void written_alt(const struct work *w, uint32_t row, const char *text)
{
    kmp_at at = work_cell(POSTS_POSTS, row, POST_ALT);
    uint32_t length = text_points(text, strlen(text));
    const struct rule *advice = work_rule(w, "posts", "alt", "advice", NULL);
    bool blank = text_is_blank(text), file = !blank && is_file_name(w, text);
    if (blank || file)
        work_note(w, at, blank ? NOTICE_ALT_MISSING : NOTICE_ALT_FILE_NAME);
    if (advice != NULL && kmp_less(advice->value, kmp_int(length)) == KMP_YES)
        work_note(w, at, NOTICE_ALT_LONG);
    emit_alt(w, row, length, blank || file);
}

void post_alt_text(const struct work *w, uint32_t row)
{
    kmp_at at = work_cell(POSTS_POSTS, row, POST_ALT);
    int32_t kind = w->desk->choice(w->attempt, work_cell(POSTS_POSTS, row, POST_ALT_KIND));
    const char *text = work_text(w, at);
    if (kind == ALT_WRITTEN && text != NULL)
        written_alt(w, row, text);
    if (kind == ALT_NONE) {
        work_note(w, at, NOTICE_ALT_MISSING);
        emit_alt(w, row, 0, 1);
    }
    if (kind == ALT_DECORATIVE) {
        bool empty = text == NULL || text[0] == '\0';
        if (!empty)
            work_note(w, at, NOTICE_ALT_NOT_EMPTY);
        emit_alt(w, row, empty ? 0 : text_points(text, strlen(text)), !empty);
    }
}

// ---- advertising ----

void post_disclosure(const struct work *w, uint32_t row)
{
    kmp_at at = work_cell(POSTS_POSTS, row, POST_TEXT);
    kmp_truth paid = w->desk->flag(w->attempt, work_cell(POSTS_POSTS, row, POST_PAID));
    const char *text = work_text(w, at);
    if (paid == KMP_UNKNOWN || text == NULL)
        return;
    bool undisclosed = paid == KMP_YES && !text_has_hashtag(text, &w->digital->disclosures);
    if (undisclosed)
        work_note(w, at, NOTICE_NO_DISCLOSURE);
    work_emit(w, POSTS_UNDISCLOSED, row, kmp_int(undisclosed), work_rule(w, "posts", "disclosure", NULL, NULL));
}

// ---- engagement ----

static uint32_t denominator_column(const struct work *w)
{
    const char *base = work_setting(w, "engagement_base");
    if (strcmp(base, "reach") == 0)
        return POST_REACH;
    return strcmp(base, "impressions") == 0 ? POST_IMPRESSIONS : POST_FOLLOWERS;
}

void post_engagement(const struct work *w, uint32_t row)
{
    static const uint32_t columns[] = { POST_LIKES, POST_COMMENTS, POST_SHARES, POST_SAVES };
    kmp_at base_at = work_cell(POSTS_POSTS, row, denominator_column(w));
    kmp_num sum = kmp_int(0), base = work_number(w, base_at);
    for (uint32_t i = 0; i < KMP_COUNT_OF(columns); i++)
        sum = kmp_add(sum, work_number(w, work_cell(POSTS_POSTS, row, columns[i])));
    if (kmp_equal(base, kmp_int(0)) == KMP_YES)
        work_warn(w, base_at, NOTICE_NO_DENOMINATOR);
    work_emit(w, POSTS_ENGAGEMENT, row, kmp_mul(kmp_int(100), kmp_div(sum, base)), NULL);
}

// ---- titles ----

void post_title_repeated(const struct work *w, uint32_t row)
{
    kmp_at at = work_cell(POSTS_POSTS, row, POST_TITLE);
    const char *title = work_text(w, at);
    for (uint32_t other = 0; title != NULL && other < row; other++) {
        const char *earlier = work_text(w, work_cell(POSTS_POSTS, other, POST_TITLE));
        if (earlier != NULL && strcmp(title, earlier) == 0) {
            work_note(w, at, NOTICE_TITLE_REPEATED);
            return;
        }
    }
}
