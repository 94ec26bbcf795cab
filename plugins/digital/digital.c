// SPDX-License-Identifier: Apache-2.0
// digital.c -- the trade of digital content: its entry, what is set up once, and which task is measured
#include <stdlib.h>

#include "posts.h"
#include "video.h"

enum { SHORT_VIDEO, CAMPAIGN_POSTS, TASKS };

static kmp_outcome set_up(const kmp_host *host, void **self)
{
    struct digital *digital = calloc(1, sizeof *digital);
    if (digital == NULL || !rules_read(digital, host)) {
        free(digital);
        return KMP_GAVE_UP;
    }
    *self = digital;
    return KMP_DONE;
}

static void put_away(void *self)
{
    free(self);
}

static kmp_outcome measure(void *self, const kmp_desk *desk, const kmp_attempt *attempt, uint32_t task)
{
    struct work work = { self, desk, attempt };
    return task == SHORT_VIDEO ? video_measure(&work) : posts_measure(&work);
}

static const kmp_task tasks[TASKS] = {
    [SHORT_VIDEO] = { "short_video", "Short video", "Video pendek", video_fields, VIDEO_FIELDS, video_measures,
                      VIDEO_MEASURES, video_settings, VIDEO_SETTINGS, digital_notices, NOTICES },
    [CAMPAIGN_POSTS] = { "campaign_posts", "Campaign post set", "Rangkaian konten kampanye", posts_fields,
                         POSTS_FIELDS, posts_measures, POSTS_MEASURES, posts_settings, POSTS_SETTINGS,
                         digital_notices, NOTICES },
};

KMP_EXPORT const kmp_plugin kompeten_plugin_v1 = {
    .abi = KMP_ABI,
    .id = "digital",
    .title = "Digital content",
    .title_id = "Konten digital",
    .version = "1.1.0",
    .vendor = "kompeten",
    .license = "Apache-2.0",
    .tasks = tasks,
    .task_count = TASKS,
    .open = set_up,
    .close = put_away,
    .measure = measure,
    .extension = digital_extension,
};
