// SPDX-License-Identifier: Apache-2.0
// hostile.h -- a small trade that behaves, except on an attempt whose width is 13: then it does its harm
#ifndef KOMPETEN_TESTS_HOSTILE_H
#define KOMPETEN_TESTS_HOSTILE_H

#include <errno.h>
#include <kompeten/plugin.h>
#include <string.h>
#include <unistd.h>

enum { WIDTH, FIELDS };
enum { MEASURED_WIDTH, FOUND, TRIED, MEASURES };

// What harm() gives where its trick did not take hold: then it shows nothing about what a cage stops.
enum { NO_HOLD = -1 };

// What a plugin of this museum does on that attempt; what it gives is put out as the measure "found".
static int64_t harm(const kmp_desk *desk, const kmp_attempt *a);

// How much it tried, put out as the measure "tried": a trick that found nothing must have been played.
static int64_t tried;

static inline int64_t granted_if(bool answer)
{
    tried++;
    return answer;
}

// Whether a call reached the system; that the system then knew better than its arguments is no refusal.
static inline int64_t granted(long answer)
{
    return granted_if(answer >= 0 || (errno != EPERM && errno != EACCES));
}

// Whether there was a second process; it ends at once.
static inline int64_t granted_process(pid_t process)
{
    if (process == 0)
        _exit(0);
    return granted(process);
}

static const kmp_field hostile_fields[] = { { .id = "width",
                                              .label = "Width",
                                              .label_id = "Lebar",
                                              .kind = KMP_QUANTITY,
                                              .unit = "mm",
                                              .low = "0",
                                              .high = "1000",
                                              .at_least = 1,
                                              .at_most = 1,
                                              .none_flag = -1 } };
static const uint32_t hostile_needs[] = { WIDTH };
static const kmp_measure hostile_measures[] = {
    { "width", "Width", "Lebar", "mm", 0, KMP_QUANTITY, NULL, -1, hostile_needs, 1, "our choice" },
    { "found", "Found", "Temuan", "1", 0, KMP_QUANTITY, NULL, -1, hostile_needs, 1, "our choice" },
    { "tried", "Tried", "Percobaan", "1", 0, KMP_QUANTITY, NULL, -1, hostile_needs, 1, "our choice" },
};
static const kmp_task hostile_tasks[] = { { "piece", "A piece", "Sebuah benda", hostile_fields, FIELDS,
                                            hostile_measures, MEASURES, NULL, 0, NULL, 0 } };

#ifndef HOSTILE_BEFORE
#define HOSTILE_BEFORE() (void)0
#endif

#ifndef HOSTILE_WIDTH
#define HOSTILE_WIDTH(width) (width)
#endif

static kmp_outcome hostile_measure(void *self, const kmp_desk *desk, const kmp_attempt *a, uint32_t task)
{
    (void)self;
    (void)task;
    HOSTILE_BEFORE();
    kmp_num width = desk->number(a, (kmp_at){ .field = WIDTH });
    bool now = kmp_given(width) && kmp_equal(width, kmp_int(13)) == KMP_YES;
    desk->emit(a, MEASURED_WIDTH, 0, HOSTILE_WIDTH(width), NULL);
    desk->emit(a, FOUND, 0, kmp_int(now ? harm(desk, a) : 0), NULL);
    desk->emit(a, TRIED, 0, kmp_int(now ? tried : 0), NULL);
    return KMP_DONE;
}

#ifndef HOSTILE_OPEN
#define HOSTILE_OPEN NULL
#endif

#ifndef HOSTILE_CLOSE
#define HOSTILE_CLOSE NULL
#endif

extern KMP_EXPORT const kmp_plugin kompeten_plugin_v1;
const kmp_plugin kompeten_plugin_v1 = { .abi = KMP_ABI,
                                        .id = HOSTILE_ID,
                                        .title = "Hostile",
                                        .title_id = "Jahat",
                                        .version = "1.0.0",
                                        .vendor = "tests",
                                        .license = "Apache-2.0",
                                        .tasks = hostile_tasks,
                                        .task_count = 1,
                                        .open = HOSTILE_OPEN,
                                        .close = HOSTILE_CLOSE,
                                        .measure = hostile_measure };

#endif
