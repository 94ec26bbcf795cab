// SPDX-License-Identifier: Apache-2.0
// listing.c -- lengths of titles and descriptions: advice, because results are cut by width and no limit is
// official
#include <string.h>

#include "digital.h"

struct advice {
    const struct rule *rule;
    uint32_t measure, too_short, too_long;
};

static void put_out(const struct work *w, kmp_at at, uint32_t row, const struct advice *advice)
{
    const char *text = work_text(w, at);
    if (text == NULL)
        return;
    kmp_num length = kmp_int(text_points(text, strlen(text)));
    work_emit(w, advice->measure, row, length, NULL);
    if (advice->rule == NULL)
        return;
    if (kmp_less(length, advice->rule->limit.low) == KMP_YES)
        work_note(w, at, advice->too_short);
    if (kmp_less(advice->rule->limit.high, length) == KMP_YES)
        work_note(w, at, advice->too_long);
}

void listing_lengths(const struct work *w, kmp_at title, kmp_at description, uint32_t title_length,
                     uint32_t description_length, uint32_t row)
{
    struct advice of_title = { work_rule(w, "posts", "title", NULL, NULL), title_length, NOTICE_TITLE_SHORT,
                               NOTICE_TITLE_LONG };
    struct advice of_description = { work_rule(w, "posts", "description", work_setting(w, "device"), NULL),
                                     description_length, NOTICE_DESCRIPTION_SHORT, NOTICE_DESCRIPTION_LONG };
    put_out(w, title, row, &of_title);
    put_out(w, description, row, &of_description);
}
