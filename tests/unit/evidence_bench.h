// SPDX-License-Identifier: Apache-2.0
// evidence_bench.h -- a task with a field of every kind, sound evidence for it, and that evidence read with one
// field changed
#ifndef KOMPETEN_TESTS_EVIDENCE_BENCH_H
#define KOMPETEN_TESTS_EVIDENCE_BENCH_H

#include "check.h"
#include "model/evidence.h"
#include "said.h"

enum field_index { THICKNESS, DISC, HEAT, PASSES, CLEAN, JOINT, REMARK, WELDED_ON, ROWS, NONE_FOUND, STEPS };

// clang-format off
static const kmp_choice joints[] = { { "butt", "Butt", "Tumpul" }, { "fillet", "Fillet", "Sudut" } };
static const kmp_choice kinds[] = { { "undercut", "Undercut", "Takik" }, { "crack", "Crack", "Retak" } };
static const kmp_field row_columns[] = {
    { .id = "kind", .kind = KMP_CHOICE, .at_least = 1, .at_most = 1, .choices = kinds, .choice_count = 2, .none_flag = -1 },
    { .id = "height", .kind = KMP_QUANTITY, .unit = "mm", .low = "0", .max_resolution = "0.1", .at_least = 1, .at_most = 1, .none_flag = -1 },
    { .id = "at", .kind = KMP_QUANTITY, .unit = "mm", .at_least = 0, .at_most = 1, .none_flag = -1 },
};
static const kmp_field step_columns[] = {
    { .id = "time", .kind = KMP_QUANTITY, .unit = "s", .at_least = 1, .at_most = 1, .none_flag = -1 },
};
static const kmp_field fields[] = {
    [THICKNESS] = { .id = "thickness", .kind = KMP_QUANTITY, .unit = "mm", .low = "0.5", .high = "60", .max_resolution = "0.1", .at_least = 1, .at_most = 1, .none_flag = -1 },
    [DISC] = { .id = "disc", .kind = KMP_QUANTITY, .unit = "mm", .low = "20", .high = "30", .max_resolution = "0.01", .at_least = 4, .at_most = 6, .none_flag = -1 },
    [HEAT] = { .id = "heat", .kind = KMP_QUANTITY, .unit = "Cel", .low = "-20", .high = "200", .max_resolution = "1", .at_least = 0, .at_most = 1, .none_flag = -1 },
    [PASSES] = { .id = "passes", .kind = KMP_COUNT, .high = "20", .at_least = 0, .at_most = 1, .none_flag = -1 },
    [CLEAN] = { .id = "clean", .kind = KMP_FLAG, .at_least = 1, .at_most = 1, .none_flag = -1 },
    [JOINT] = { .id = "joint", .kind = KMP_CHOICE, .at_least = 1, .at_most = 1, .choices = joints, .choice_count = 2, .none_flag = -1 },
    [REMARK] = { .id = "remark", .kind = KMP_TEXT, .at_least = 0, .at_most = 1, .none_flag = -1 },
    [WELDED_ON] = { .id = "welded_on", .kind = KMP_DATE, .at_least = 0, .at_most = 1, .none_flag = -1 },
    [ROWS] = { .id = "rows", .kind = KMP_TABLE, .at_least = 0, .at_most = 3, .columns = row_columns, .column_count = 3, .none_flag = NONE_FOUND },
    [NONE_FOUND] = { .id = "none_found", .kind = KMP_FLAG, .at_least = 1, .at_most = 1, .none_flag = -1 },
    [STEPS] = { .id = "steps", .kind = KMP_TABLE, .at_least = 2, .at_most = 4, .columns = step_columns, .column_count = 1, .none_flag = -1 },
};
// clang-format on
static const kmp_task task = { .id = "plate", .fields = fields, .field_count = KMP_COUNT_OF(fields) };

// One reading a field, by a caliper whose calibration has not run out.
static const char *const sound[] = {
    [THICKNESS] = "{\"value\":\"10\",\"unit\":\"mm\",\"instrument\":\"good\"}",
    [DISC] = "[\"25.98\",\"25.97\",\"25.98\",26]",
    [HEAT] = NULL,
    [PASSES] = "3",
    [CLEAN] = "true",
    [JOINT] = "\"fillet\"",
    [REMARK] = "\"slag in the crater\"",
    [WELDED_ON] = "\"2026-11-20\"",
    [ROWS] = "[{\"kind\":\"undercut\",\"height\":\"0.4\",\"at\":\"35\"},{\"kind\":\"crack\",\"height\":\"1\"}]",
    [NONE_FOUND] = NULL,
    [STEPS] = "[{\"time\":\"30\"},{\"time\":{\"value\":\"1\",\"unit\":\"min\",\"note\":\"by the clock\"}}]",
};

static const char instruments[] =
    "{\"id\":\"good\",\"resolution\":{\"value\":\"0.01\",\"unit\":\"mm\"},\"calibrated_until\":\"2026-11-20\"},"
    "{\"id\":\"undated\",\"resolution\":{\"value\":\"0.0001\",\"unit\":\"[in_i]\"}},"
    "{\"id\":\"expired\",\"resolution\":{\"value\":\"10\",\"unit\":\"um\"},\"calibrated_until\":\"2026-11-19\"}"
    ","
    "{\"id\":\"coarse\",\"resolution\":{\"value\":\"0.5\",\"unit\":\"mm\"},\"calibrated_until\":\"2027-01-01\"}"
    ","
    "{\"id\":\"plain\",\"calibrated_until\":\"2027-01-01\"},"
    "{\"id\":\"warm\",\"resolution\":{\"value\":\"1.8\",\"unit\":\"[degF]\"},\"calibrated_until\":\"2027-01-"
    "01\"}";

static struct arena arena;
static kmp_problems *problems;
static struct submission attempt;
static struct evidence evidence;
static char paper[8192];

static inline void write_paper(const char *object)
{
    snprintf(paper, sizeof paper,
             "{\"submission\":1,\"id\":\"a\",\"rubric\":\"r\",\"purpose\":\"training\",\"attempt\":1,"
             "\"candidate\":{\"issuer\":\"i\",\"id\":\"1\"},\"assessors\":[{\"id\":\"A\"}],"
             "\"taken\":{\"from\":\"2026-11-20T00:30:00+08:00\",\"to\":\"2026-11-20T01:30:00+08:00\","
             "\"ended\":\"completed\"},\"instruments\":[%s]%s%s}",
             instruments, object != NULL ? ",\"evidence\":" : "", object != NULL ? object : "");
}

static inline const char *read_object(const char *object, enum instruments policy)
{
    write_paper(object);
    arena_empty(&arena);
    CHECK_INT(submission_read(&attempt, &arena, paper, strlen(paper), "paper", quiet(problems)), KMP_OK);
    struct places places;
    CHECK(places_make(&places, &arena, &task));
    kmp_status status = evidence_read(&evidence, &arena, &places, &attempt, policy, problems);
    CHECK_INT(status, problem_worst(problems));
    return said(problems);
}

// The sound evidence with field `index` written as `value` (NULL: left out).
static inline const char *read_changed(uint32_t index, const char *value, enum instruments policy)
{
    char object[4096] = "{";
    for (uint32_t i = 0; i < task.field_count; i++) {
        const char *written = i == index ? value : sound[i];
        size_t end = strlen(object);
        if (written != NULL)
            snprintf(object + end, sizeof object - end, "%s\"%s\":%s", end > 1 ? "," : "", fields[i].id,
                     written);
    }
    strcat(object, "}");
    return read_object(object, policy);
}

static inline const struct cell *cell(uint32_t field, uint32_t index)
{
    return &evidence.slots[field].cells[index];
}

struct change {
    uint32_t field;
    const char *value, *sentence;
};

#endif
