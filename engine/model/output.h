// SPDX-License-Identifier: Apache-2.0
// output.h -- what a plugin put out for one attempt, as it came: nothing of it has been looked at yet
#ifndef KOMPETEN_MODEL_OUTPUT_H
#define KOMPETEN_MODEL_OUTPUT_H

#include "evidence.h"

// A setting that the rubric fixed.
struct desk_setting {
    const char *id, *value;
};

enum put_kind { PUT_NUMBER, PUT_TEXT, PUT_REPORT, PUT_WRONG_SETTING };

// One call of a plugin's that says something.
struct put {
    uint8_t kind;          // enum put_kind
    bool limited;          // a limit was handed over
    uint32_t measure, row; // of a number or text
    kmp_num value, error;
    const char *text;
    kmp_limit limit;
    kmp_severity severity; // of a report
    kmp_at at;
    uint32_t notice;
};

enum { MOST_REPORTS = 256 };

// In the order of the calls. More than can be right is not kept: all expected values and one, and MOST_REPORTS.
struct output {
    struct put *items;
    uint32_t count, room;
    kmp_outcome outcome;
};

// How many values a measure has for this evidence: one, or one a row.
static inline uint32_t measure_rows(const kmp_measure *measure, const struct evidence *evidence)
{
    return measure->per < 0 ? 1 : evidence->slots[measure->per].count;
}

// One value more than can be right: whoever puts out that many has put out a wrong one.
static inline uint64_t output_most_values(const struct evidence *evidence)
{
    uint64_t most = 1;
    for (uint32_t m = 0; m < evidence->task->measure_count; m++)
        most += measure_rows(&evidence->task->measures[m], evidence);
    return most;
}

// Items of all kinds: values, reports, and one wrong setting.
static inline uint64_t output_most_items(const struct evidence *evidence)
{
    return output_most_values(evidence) + MOST_REPORTS + 1;
}

#endif
