// SPDX-License-Identifier: Apache-2.0
// automotive.c -- the trade of light vehicles: its tasks, its notices and the entry
#include "automotive.h"

#include <string.h>

// clang-format off
const kmp_notice notices[NOTICES] = {
    [SAY_VEHICLE_UNKNOWN] = { "vehicle_unknown", "the rubric's vehicle is not among the vehicles with known limits", "kendaraan pada rubrik tidak ada di antara kendaraan yang batasnya diketahui" },
    [SAY_NO_LIMIT] = { "limit_not_given", "no limit is known for this reading; nothing judges it", "batas untuk pembacaan ini tidak diketahui; tidak ada yang menilainya" },
    [SAY_POINTS] = { "points_too_few", "the maker asks for more readings round the disc than were given", "pabrikan meminta lebih banyak titik ukur pada cakram daripada yang diisi" },
    [SAY_END_PLAY] = { "end_play_first", "the bearing has end play; runout read over it does not count", "bantalan memiliki kelonggaran aksial; keolengan yang dibaca tidak berlaku" },
    [SAY_NO_TARGET] = { "torque_without_target", "the rubric names no target torque; only the torque is shown", "rubrik tidak menyebut momen puntir target; hanya momen puntir yang ditampilkan" },
    [SAY_BOLTS_FEW] = { "bolts_too_few", "fewer bolts were written down than the sequence has", "baut yang dicatat lebih sedikit daripada urutan yang diminta" },
    [SAY_CYLINDERS] = { "cylinders_differ", "the number of rows is not the engine's number of cylinders; none of them is used", "jumlah baris tidak sama dengan jumlah silinder mesin; tidak satu pun dipakai" },
    [SAY_NO_COMPRESSION_RULE] = { "compression_without_rule", "the rubric names no maker's rule; no cylinder is called sound or low", "rubrik tidak menyebut aturan pabrikan; tidak ada silinder yang dinyatakan baik atau rendah" },
    [SAY_NO_WET] = { "wet_test_missing", "a low cylinder has no wet reading; its cause cannot be told", "silinder rendah tanpa pembacaan uji basah; penyebabnya tidak dapat ditentukan" },
    [SAY_NOT_TOLD] = { "cause_not_told", "so many low cylinders stand side by side that the rule does not tell their cause", "terlalu banyak silinder rendah yang berdampingan; aturan tidak menentukan penyebabnya" },
    [SAY_LEAK_NEGATIVE] = { "leak_negative", "the cylinder holds more than it is supplied with; a gauge is wrong", "tekanan silinder melebihi tekanan pasokan; alat ukur salah" },
    [SAY_LEAK_LARGE] = { "leak_to_investigate", "a leak this large has a cause that is to be looked for", "kebocoran sebesar ini memiliki penyebab yang harus dicari" },
    [SAY_AGM] = { "agm_not_given", "the state of charge of an AGM battery is not told from its voltage here", "tingkat pengisian baterai AGM tidak ditentukan dari tegangannya di sini" },
    [SAY_SHEET_COUNT] = { "planted_count_differs", "the preparation sheet's number of faults is not the number of rows", "jumlah gangguan pada lembar persiapan tidak sama dengan jumlah baris" },
    [SAY_REPORT_COUNT] = { "reported_count_differs", "the report's number of lines is not the number of rows", "jumlah baris laporan asesi tidak sama dengan jumlah baris yang diisi" },
    [SAY_NOT_SAID] = { "row_incomplete", "a row does not say all that is asked; faults cannot be counted", "ada baris yang belum lengkap; gangguan tidak dapat dihitung" },
    [SAY_PENALTY] = { "penalty_no_number", "the setting \"penalty\" is no number of 0 or more", "pengaturan \"penalty\" bukan bilangan 0 atau lebih" },
    [SAY_NO_CODE] = { "no_trouble_code", "this is no OBD-II code: five characters such as P0171, or two bytes such as 01 71", "ini bukan kode OBD-II: lima karakter seperti P0171, atau dua bita seperti 01 71" },
};

static const kmp_task tasks[TASKS] = {
    [TASK_BRAKE] = { "brake_service", "Brake service, one disc", "Servis rem, satu cakram",
                     brake_fields, BRAKE_FIELDS, brake_measures, BRAKE_MEASURES, brake_settings, BRAKE_SETTINGS, notices, NOTICES },
    [TASK_TUNE] = { "engine_tune_up", "Engine tune-up", "Penyetelan mesin",
                    tune_fields, TUNE_FIELDS, tune_measures, TUNE_MEASURES, tune_settings, TUNE_SETTINGS, notices, NOTICES },
    [TASK_ALIGN] = { "wheel_alignment", "Wheel alignment", "Penyetelan geometri roda",
                     align_fields, ALIGN_FIELDS, align_measures, ALIGN_MEASURES, align_settings, ALIGN_SETTINGS, notices, NOTICES },
    [TASK_FAULT] = { "fault_finding", "Fault-finding", "Pencarian gangguan",
                     fault_fields, FAULT_FIELDS, fault_measures, FAULT_MEASURES, fault_settings, FAULT_SETTINGS, notices, NOTICES },
};
// clang-format on

static void (*const measures[TASKS])(const struct work *) = {
    [TASK_BRAKE] = brake_measure,
    [TASK_TUNE] = tune_measure,
    [TASK_ALIGN] = align_measure,
    [TASK_FAULT] = fault_measure,
};

static kmp_outcome measure(void *self, const kmp_desk *desk, const kmp_attempt *attempt, uint32_t task)
{
    if (self == NULL || task >= TASKS)
        return KMP_GAVE_UP;
    struct work work = { desk, attempt, self };
    measures[task](&work);
    return KMP_DONE;
}

static const void *extension(const char *id)
{
    return strcmp(id, KMP_EXT_EXAMPLES) == 0 ? &automotive_examples : NULL;
}

const kmp_plugin kompeten_plugin_v1 = {
    .abi = KMP_ABI,
    .id = "automotive",
    .title = "Automotive, light vehicles",
    .title_id = "Otomotif, kendaraan ringan",
    .version = "1.2.0",
    .vendor = "kompeten",
    .license = "Apache-2.0",
    .tasks = tasks,
    .task_count = TASKS,
    .open = rules_open,
    .close = rules_close,
    .measure = measure,
    .extension = extension,
};
