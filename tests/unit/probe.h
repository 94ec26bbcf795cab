// SPDX-License-Identifier: Apache-2.0
// probe.h -- a small trade that lives in the test program, and an engine that has it
#ifndef KOMPETEN_TESTS_PROBE_H
#define KOMPETEN_TESTS_PROBE_H

#include <string.h>

#include "engine.h"

enum { PROBE_WIDTH, PROBE_READINGS, PROBE_FLAWS, PROBE_NONE, PROBE_GRADE };
enum { PROBE_WIDTH_OUT, PROBE_SPREAD, PROBE_FLAW, PROBE_RATIO, PROBE_NAME, PROBE_ABOUT };

// What the probe does besides measuring; a test sets it to see how the desk takes it.
static kmp_outcome (*probe_extra)(const kmp_desk *desk, const kmp_attempt *a);

static const kmp_choice probe_kinds[] = { { "crack", "Crack", "Retak" }, { "pore", "Pore", "Pori" } };
static const kmp_field probe_columns[] = {
    { .id = "kind",
      .label = "Kind",
      .label_id = "Jenis",
      .kind = KMP_CHOICE,
      .at_least = 1,
      .at_most = 1,
      .choices = probe_kinds,
      .choice_count = 2 },
    { .id = "height",
      .label = "Height",
      .label_id = "Tinggi",
      .kind = KMP_QUANTITY,
      .unit = "mm",
      .at_least = 1,
      .at_most = 1 },
};
static const kmp_field probe_fields[] = {
    { .id = "width",
      .label = "Width",
      .label_id = "Lebar",
      .kind = KMP_QUANTITY,
      .unit = "mm",
      .low = "0",
      .high = "1000",
      .max_resolution = "0.1",
      .at_least = 1,
      .at_most = 1 },
    { .id = "readings",
      .label = "Readings",
      .label_id = "Pembacaan",
      .kind = KMP_QUANTITY,
      .unit = "mm",
      .at_least = 3,
      .at_most = 6 },
    { .id = "flaws",
      .label = "Flaws",
      .label_id = "Cacat",
      .kind = KMP_TABLE,
      .at_least = 0,
      .at_most = 50,
      .columns = probe_columns,
      .column_count = 2,
      .none_flag = PROBE_NONE },
    { .id = "none_found",
      .label = "None found",
      .label_id = "Tidak ada",
      .kind = KMP_FLAG,
      .at_least = 0,
      .at_most = 1,
      .none_flag = -1 },
    { .id = "grade",
      .label = "Grade",
      .label_id = "Mutu",
      .kind = KMP_TEXT,
      .at_least = 0,
      .at_most = 1,
      .none_flag = -1 },
};
static const uint32_t probe_width_need[] = { PROBE_WIDTH }, probe_readings_need[] = { PROBE_READINGS },
                      probe_flaws_need[] = { PROBE_FLAWS }, probe_grade_need[] = { PROBE_GRADE };
static const kmp_measure probe_measures[] = {
    { "width", "Width", "Lebar", "mm", 2, KMP_QUANTITY, NULL, -1, probe_width_need, 1, "our choice" },
    { "spread", "Spread", "Rentang", "mm", 3, KMP_QUANTITY, NULL, -1, probe_readings_need, 1, "our choice" },
    { "flaw", "Flaw", "Cacat", "mm", 1, KMP_QUANTITY, NULL, PROBE_FLAWS, probe_flaws_need, 1, "our choice" },
    { "ratio", "Ratio", "Rasio", "1", 3, KMP_QUANTITY, NULL, -1, probe_width_need, 1, "our choice" },
    { "name", "Name", "Nama", NULL, 0, KMP_TEXT, "tested.grade", -1, probe_grade_need, 1, "our choice" },
    { "about", "About", "Kira-kira", "mm", 2, KMP_QUANTITY, NULL, -1, probe_width_need, 1, "our choice" },
};
static const kmp_choice probe_levels[] = { { "strict", "Strict", "Ketat" }, { "mild", "Mild", "Longgar" } };
static const kmp_setting probe_settings[] = { { "level", "Level", "Tingkat", probe_levels, 2, "strict" } };
static const kmp_notice probe_notices[] = { { "odd", "That is odd.", "Itu ganjil." } };
static const kmp_task probe_tasks[] = { { "piece", "A piece", "Sebuah benda", probe_fields, 5, probe_measures,
                                          6, probe_settings, 1, probe_notices, 1 } };

static void probe_flaws(const kmp_desk *desk, const kmp_attempt *a, const kmp_limit *limit)
{
    uint32_t rows = desk->count(a, (kmp_at){ .field = PROBE_FLAWS });
    for (uint32_t row = 0; row < rows; row++) {
        kmp_limit crack = *limit;
        if (desk->choice(a, (kmp_at){ PROBE_FLAWS, row, 0, 0 }) == 0)
            crack.high = kmp_int(0);
        desk->emit(a, PROBE_FLAW, row, desk->number(a, (kmp_at){ PROBE_FLAWS, row, 1, 0 }), &crack);
    }
}

static kmp_outcome probe_measure(void *self, const kmp_desk *desk, const kmp_attempt *a, uint32_t task)
{
    (void)self;
    (void)task;
    kmp_limit limit = { .high = strcmp(desk->setting(a, "level"), "strict") == 0 ? kmp_int(10) : kmp_int(20),
                        .standard = "Probe",
                        .edition = "1",
                        .clause = "1.1",
                        .verified = true };
    kmp_num width = desk->number(a, (kmp_at){ .field = PROBE_WIDTH });
    desk->emit(a, PROBE_WIDTH_OUT, 0, width, &limit);
    kmp_num least = desk->number(a, (kmp_at){ .field = PROBE_READINGS }), most = least;
    for (uint32_t i = 1; i < desk->count(a, (kmp_at){ .field = PROBE_READINGS }); i++) {
        kmp_num one = desk->number(a, (kmp_at){ .field = PROBE_READINGS, .index = i });
        least = kmp_min(least, one);
        most = kmp_max(most, one);
    }
    desk->emit(a, PROBE_SPREAD, 0, kmp_sub(most, least), NULL);
    probe_flaws(desk, a, &(kmp_limit){ .high = kmp_frac(1, 2), .standard = "Probe", .edition = "1" });
    desk->emit(a, PROBE_RATIO, 0, kmp_div(kmp_int(1), width), NULL);
    desk->emit_within(a, PROBE_ABOUT, 0, width, kmp_frac(1, 10), &limit);
    desk->emit_text(a, PROBE_NAME, 0, desk->text(a, (kmp_at){ .field = PROBE_GRADE }));
    return probe_extra != NULL ? probe_extra(desk, a) : KMP_DONE;
}

static const kmp_plugin probe_plugin = { .abi = KMP_ABI,
                                         .id = "probe",
                                         .title = "Probe",
                                         .title_id = "Coba",
                                         .version = "1.0.0",
                                         .vendor = "tests",
                                         .license = "Apache-2.0",
                                         .tasks = probe_tasks,
                                         .task_count = 1,
                                         .measure = probe_measure };

#define PROBE_SHA256 "00000000000000000000000000000000000000000000000000000000000000ab"
static struct trade probe_trade = { .plugin = &probe_plugin,
                                    .file = "probe",
                                    .folder = "probe",
                                    .file_sha256 = PROBE_SHA256,
                                    .rules_sha256 = PROBE_SHA256 };

// An engine with the probe as its only trade. The catalog forgets it before it closes: nothing was loaded.
static inline kmp_engine *probe_engine(void)
{
    kmp_options options = { .uncaged = true };
    kmp_engine *engine;
    if (kmp_engine_open(&engine, &options, NULL) != KMP_OK)
        return NULL;
    struct trade **place = arena_push(&engine->catalog.arena, (void **)&engine->catalog.trades,
                                      &engine->catalog.count, &engine->catalog.room, sizeof *place);
    if (place != NULL)
        *place = &probe_trade;
    return engine;
}

static inline void probe_close(kmp_engine *engine)
{
    if (engine != NULL)
        engine->catalog.count = 0;
    kmp_engine_close(engine);
}

#endif
