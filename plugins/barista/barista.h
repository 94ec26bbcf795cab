// SPDX-License-Identifier: Apache-2.0
// barista.h -- what the files of the barista trade share: the rules from the data files, and one measure per
// task
#ifndef BARISTA_H
#define BARISTA_H

#include <kompeten/plugin.h>

// A limit of a profile. A target is a number that its source gives without a tolerance: it judges nothing.
struct rule {
    const char *profile, *quantity; // profile "any": whatever the rubric chose
    kmp_limit limit;
    bool target;
};

// Ground coffee that was wasted, in whole grams, and its score; the rows stand in order.
struct waste_step {
    kmp_num waste, score;
};

enum { WASTE_STEPS = 16 };

struct barista {
    struct rule *rules;
    uint32_t rule_count;
    struct waste_step waste[WASTE_STEPS];
    uint32_t waste_count;
    kmp_num waste_beyond; // the score above the last step
    kmp_num points_per_second, most_points;
};

// Reads the data files. [setup]
kmp_outcome rules_open(const kmp_host *host, void **self);
void rules_close(void *self);

// The rule of a quantity under a profile (NULL: none was chosen); NULL where the profile says nothing about it.
const struct rule *rule_of(const struct barista *trade, const char *profile, const char *quantity);
// The limit that judges a quantity; NULL where nothing does.
const kmp_limit *limit_of(const struct barista *trade, const char *profile, const char *quantity);

// Largest minus smallest of what was seen, as a running pair; absence stays.
struct span {
    kmp_num low, high;
    uint32_t count;
};
void span_add(struct span *span, kmp_num value);
// Absent with fewer than two values: one value has no spread.
kmp_num span_width(const struct span *span);

// How many entries a table or list has, entered apart from it: one that is lost is noticed.
#define COUNTED(rows, label, label_id, most)                                                                   \
    {                                                                                                          \
        rows "_counted", label, label_id, KMP_COUNT, rows, "0", most, NULL, 0, 1, NULL, 0, NULL, 0, -1         \
    }

// The declarations of a task live beside what computes them; each file asserts its counts.
enum { ESPRESSO_FIELDS = 2, ESPRESSO_MEASURES = 13, ESPRESSO_NOTICES = 1 };
enum { FILTER_FIELDS = 8, FILTER_MEASURES = 6 };
enum { MILK_FIELDS = 5, MILK_MEASURES = 7 };
enum { COMPETITION_FIELDS = 6, COMPETITION_MEASURES = 8 };

extern const kmp_field espresso_fields[ESPRESSO_FIELDS], filter_fields[FILTER_FIELDS], milk_fields[MILK_FIELDS],
    competition_fields[COMPETITION_FIELDS];
extern const kmp_measure espresso_measures[ESPRESSO_MEASURES], filter_measures[FILTER_MEASURES],
    milk_measures[MILK_MEASURES], competition_measures[COMPETITION_MEASURES];
extern const kmp_setting espresso_profile, filter_profile;
extern const kmp_notice espresso_notices[ESPRESSO_NOTICES];

kmp_outcome espresso_measure(const struct barista *trade, const kmp_desk *desk, const kmp_attempt *a);
kmp_outcome filter_measure(const struct barista *trade, const kmp_desk *desk, const kmp_attempt *a);
kmp_outcome milk_measure(const struct barista *trade, const kmp_desk *desk, const kmp_attempt *a);
kmp_outcome competition_measure(const struct barista *trade, const kmp_desk *desk, const kmp_attempt *a);

// "kompeten.examples/1"
extern const struct kmp_examples barista_examples;

#endif
