// SPDX-License-Identifier: Apache-2.0
// espresso.c -- a set of espressos: what each shot was and how alike the shots are
#include "barista.h"

enum { SHOTS, SHOTS_COUNTED };
enum { DOSE, MASS, VOLUME, TIME, TEMPERATURE, PRESSURE, TDS, CUP_TEMPERATURE, CUP_SIZE, COLUMNS };

// clang-format off
static const kmp_field columns[] = {
    { "dose", "Dose", "Takaran", KMP_QUANTITY, "g", "1", "40", "0.1", 1, 1, NULL, 0, NULL, 0, -1 },
    { "beverage_mass", "Beverage, by mass", "Minuman, massa", KMP_QUANTITY, "g", "1", "200", "0.1", 0, 1, NULL, 0, NULL, 0, -1 },
    { "beverage_volume", "Beverage, by volume with crema", "Minuman, volume dengan krema", KMP_QUANTITY, "mL", "1", "200", "0.5", 0, 1, NULL, 0, NULL, 0, -1 },
    { "time", "Extraction time", "Waktu ekstraksi", KMP_QUANTITY, "s", "1", "180", "0.1", 1, 1, NULL, 0, NULL, 0, -1 },
    { "brew_temperature", "Brewing temperature", "Suhu seduh", KMP_QUANTITY, "Cel", "40", "110", "0.5", 0, 1, NULL, 0, NULL, 0, -1 },
    { "pressure", "Brewing pressure", "Tekanan seduh", KMP_QUANTITY, "bar", "0", "20", "0.1", 0, 1, NULL, 0, NULL, 0, -1 },
    { "tds", "Dissolved solids (filtered sample)", "Padatan terlarut (sampel disaring)", KMP_QUANTITY, "%", "0", "30", "0.02", 0, 1, NULL, 0, NULL, 0, -1 },
    { "cup_temperature", "Temperature in the cup", "Suhu dalam cangkir", KMP_QUANTITY, "Cel", "10", "100", "0.5", 0, 1, NULL, 0, NULL, 0, -1 },
    { "cup_size", "Size of the cup", "Ukuran cangkir", KMP_QUANTITY, "mL", "10", "500", "1", 0, 1, NULL, 0, NULL, 0, -1 },
};
_Static_assert(KMP_COUNT_OF(columns) == COLUMNS, "a column a reading");

const kmp_field espresso_fields[ESPRESSO_FIELDS] = {
    [SHOTS] = { "shots", "Shots, one a row", "Espresso, satu per baris", KMP_TABLE, NULL, NULL, NULL, NULL, 2, 16, NULL, 0, columns, COLUMNS, -1 },
    [SHOTS_COUNTED] = COUNTED("shots", "Number of shots pulled for the set", "Jumlah espresso yang diseduh untuk rangkaian ini", "16"),
};

enum { EXTRACTION_YIELD, M_TDS, BREW_RATIO, M_DOSE, SHOT_TIME, SHOT_VOLUME, BREW_TEMPERATURE, M_PRESSURE, M_CUP_TEMPERATURE, M_CUP_SIZE, PER_SHOT,
       SHOT_TIME_SPREAD = PER_SHOT, DOSE_SPREAD, SHOT_COUNT };

static const uint32_t shots[] = { SHOTS };
#define OF_SHOTS shots, KMP_COUNT_OF(shots)

const kmp_measure espresso_measures[ESPRESSO_MEASURES] = {
    [EXTRACTION_YIELD] = { "extraction_yield", "Extraction yield", "Hasil ekstraksi", "%", 2, KMP_QUANTITY, NULL, SHOTS, OF_SHOTS, "beverage mass x dissolved solids / dose, percolation; the sample is filtered" },
    [M_TDS] = { "tds", "Dissolved solids", "Padatan terlarut", "%", 2, KMP_QUANTITY, NULL, SHOTS, OF_SHOTS, "read off a refractometer" },
    [BREW_RATIO] = { "brew_ratio", "Beverage to dose", "Rasio minuman terhadap takaran", "1", 2, KMP_QUANTITY, NULL, SHOTS, OF_SHOTS, "beverage mass / dose" },
    [M_DOSE] = { "dose", "Dose", "Takaran", "g", 1, KMP_QUANTITY, NULL, SHOTS, OF_SHOTS, "weighed" },
    [SHOT_TIME] = { "shot_time", "Extraction time", "Waktu ekstraksi", "s", 1, KMP_QUANTITY, NULL, SHOTS, OF_SHOTS, "stopwatch" },
    [SHOT_VOLUME] = { "shot_volume", "Volume with crema", "Volume dengan krema", "mL", 1, KMP_QUANTITY, NULL, SHOTS, OF_SHOTS, "measuring glass" },
    [BREW_TEMPERATURE] = { "brew_temperature", "Brewing temperature", "Suhu seduh", "Cel", 1, KMP_QUANTITY, NULL, SHOTS, OF_SHOTS, "read off the machine or a probe" },
    [M_PRESSURE] = { "pressure", "Brewing pressure", "Tekanan seduh", "bar", 1, KMP_QUANTITY, NULL, SHOTS, OF_SHOTS, "read off the gauge" },
    [M_CUP_TEMPERATURE] = { "cup_temperature", "Temperature in the cup", "Suhu dalam cangkir", "Cel", 1, KMP_QUANTITY, NULL, SHOTS, OF_SHOTS, "thermometer" },
    [M_CUP_SIZE] = { "cup_size", "Size of the cup", "Ukuran cangkir", "mL", 0, KMP_QUANTITY, NULL, SHOTS, OF_SHOTS, "as marked or filled" },
    [SHOT_TIME_SPREAD] = { "shot_time_spread", "Spread of the times", "Selisih waktu ekstraksi", "s", 1, KMP_QUANTITY, NULL, -1, OF_SHOTS, "longest - shortest extraction time of the set" },
    [DOSE_SPREAD] = { "dose_spread", "Spread of the doses", "Selisih takaran", "g", 1, KMP_QUANTITY, NULL, -1, OF_SHOTS, "largest - smallest dose of the set" },
    [SHOT_COUNT] = { "shot_count", "Shots in the set", "Jumlah espresso", "1", 0, KMP_QUANTITY, NULL, -1, OF_SHOTS, "rows given" },
};

static const kmp_choice profiles[] = {
    { "wbc", "World Barista Championship", "World Barista Championship" },
    { "centre", "Training centre", "Balai pelatihan" },
    { "inei", "Italian espresso (INEI)", "Espresso Italia (INEI)" },
};
const kmp_setting espresso_profile = { "profile", "Espresso profile", "Profil espresso", profiles, KMP_COUNT_OF(profiles), NULL };

enum { TARGET_ONLY };
const kmp_notice espresso_notices[ESPRESSO_NOTICES] = {
    [TARGET_ONLY] = { "target_only", "The profile gives this quantity as a number without a tolerance, so it is shown and not judged.",
                      "Profil memberi besaran ini sebagai angka tanpa toleransi, sehingga ditampilkan dan tidak dinilai." },
};
// clang-format on

static kmp_num reading(const kmp_desk *desk, const kmp_attempt *a, uint32_t row, uint32_t column)
{
    return desk->number(a, (kmp_at){ SHOTS, row, column, 0 });
}

// The measures of one shot, in the order of their declaration.
static void measure_shot(kmp_num out[PER_SHOT], const kmp_desk *desk, const kmp_attempt *a, uint32_t row)
{
    kmp_num dose = reading(desk, a, row, DOSE), mass = reading(desk, a, row, MASS);
    kmp_num tds = reading(desk, a, row, TDS);
    out[EXTRACTION_YIELD] = kmp_div(kmp_mul(mass, tds), dose);
    out[M_TDS] = tds;
    out[BREW_RATIO] = kmp_div(mass, dose);
    out[M_DOSE] = dose;
    out[SHOT_TIME] = reading(desk, a, row, TIME);
    out[SHOT_VOLUME] = reading(desk, a, row, VOLUME);
    out[BREW_TEMPERATURE] = reading(desk, a, row, TEMPERATURE);
    out[M_PRESSURE] = reading(desk, a, row, PRESSURE);
    out[M_CUP_TEMPERATURE] = reading(desk, a, row, CUP_TEMPERATURE);
    out[M_CUP_SIZE] = reading(desk, a, row, CUP_SIZE);
}

// Says once for a quantity that its profile gives only a target.
static void report_target(const kmp_desk *desk, const kmp_attempt *a, const struct rule *rule, uint32_t row,
                          uint32_t measure)
{
    if (row == 0 && measure == M_PRESSURE && rule != NULL && rule->target)
        desk->report(a, KMP_NOTE, (kmp_at){ SHOTS, row, PRESSURE, 0 }, TARGET_ONLY);
}

static void emit_shots(const struct barista *trade, const kmp_desk *desk, const kmp_attempt *a,
                       const char *profile, uint32_t count)
{
    for (uint32_t row = 0; row < count; row++) {
        kmp_num values[PER_SHOT];
        measure_shot(values, desk, a, row);
        for (uint32_t i = 0; i < PER_SHOT; i++) {
            const struct rule *rule = rule_of(trade, profile, espresso_measures[i].id);
            if (kmp_given(values[i]))
                report_target(desk, a, rule, row, i);
            desk->emit(a, i, row, values[i], rule != NULL && !rule->target ? &rule->limit : NULL);
        }
    }
}

kmp_outcome espresso_measure(const struct barista *trade, const kmp_desk *desk, const kmp_attempt *a)
{
    const char *profile = desk->setting(a, "profile");
    uint32_t count = desk->count(a, (kmp_at){ SHOTS, 0, 0, 0 });
    struct span times = { 0 }, doses = { 0 };
    for (uint32_t row = 0; row < count; row++) {
        span_add(&times, reading(desk, a, row, TIME));
        span_add(&doses, reading(desk, a, row, DOSE));
    }
    emit_shots(trade, desk, a, profile, count);
    desk->emit(a, SHOT_TIME_SPREAD, 0, span_width(&times), limit_of(trade, profile, "shot_time_spread"));
    desk->emit(a, DOSE_SPREAD, 0, span_width(&doses), NULL);
    desk->emit(a, SHOT_COUNT, 0, kmp_int(count), NULL);
    return KMP_DONE;
}
