// SPDX-License-Identifier: Apache-2.0
// filter.c -- one brew of filter coffee by percolation against a golden cup
#include "barista.h"

enum { DOSE, WATER, MASS, TDS, TIME, GRIND, TEMPERATURE, SEDIMENT };

static const kmp_choice grinds[] = {
    { "fine", "Fine", "Halus" },
    { "drip", "Drip", "Sedang (drip)" },
    { "coarse", "Coarse", "Kasar" },
};

// The rule that holds for a grind.
static const char *const time_of_grind[] = { "contact_time.fine", "contact_time.drip", "contact_time.coarse" };
_Static_assert(KMP_COUNT_OF(grinds) == KMP_COUNT_OF(time_of_grind), "a contact time a grind");

// clang-format off
const kmp_field filter_fields[FILTER_FIELDS] = {
    [DOSE] = { "dose", "Ground coffee", "Kopi bubuk", KMP_QUANTITY, "g", "1", "500", "0.1", 1, 1, NULL, 0, NULL, 0, -1 },
    [WATER] = { "water", "Brewing water", "Air seduh", KMP_QUANTITY, "mL", "10", "10000", "5", 0, 1, NULL, 0, NULL, 0, -1 },
    [MASS] = { "beverage_mass", "Beverage, by mass", "Minuman, massa", KMP_QUANTITY, "g", "1", "10000", "1", 0, 1, NULL, 0, NULL, 0, -1 },
    [TDS] = { "tds", "Dissolved solids", "Padatan terlarut", KMP_QUANTITY, "%", "0", "10", "0.02", 0, 1, NULL, 0, NULL, 0, -1 },
    [TIME] = { "contact_time", "Contact time", "Waktu kontak", KMP_QUANTITY, "s", "1", "3600", "1", 0, 1, NULL, 0, NULL, 0, -1 },
    [GRIND] = { "grind", "Grind", "Gilingan", KMP_CHOICE, NULL, NULL, NULL, NULL, 0, 1, grinds, KMP_COUNT_OF(grinds), NULL, 0, -1 },
    [TEMPERATURE] = { "water_temperature", "Water at contact", "Suhu air saat kontak", KMP_QUANTITY, "Cel", "10", "105", "0.5", 0, 1, NULL, 0, NULL, 0, -1 },
    [SEDIMENT] = { "sediment", "Sediment", "Endapan", KMP_QUANTITY, "mg/L", "0", "100000", NULL, 0, 1, NULL, 0, NULL, 0, -1 },
};

enum { EXTRACTION_YIELD, M_TDS, COFFEE_TO_WATER, CONTACT_TIME, WATER_TEMPERATURE, M_SEDIMENT };

static const uint32_t of_yield[] = { DOSE, MASS, TDS }, of_tds[] = { TDS }, of_ratio[] = { DOSE, WATER },
    of_time[] = { TIME, GRIND }, of_temperature[] = { TEMPERATURE }, of_sediment[] = { SEDIMENT };

const kmp_measure filter_measures[FILTER_MEASURES] = {
    [EXTRACTION_YIELD] = { "extraction_yield", "Extraction yield", "Hasil ekstraksi", "%", 2, KMP_QUANTITY, NULL, -1, of_yield, KMP_COUNT_OF(of_yield), "beverage mass x dissolved solids / dose, percolation; the paper is rinsed" },
    [M_TDS] = { "tds", "Dissolved solids", "Padatan terlarut", "%", 2, KMP_QUANTITY, NULL, -1, of_tds, KMP_COUNT_OF(of_tds), "read off a refractometer" },
    [COFFEE_TO_WATER] = { "coffee_to_water", "Coffee to water", "Rasio kopi terhadap air", "g/L", 1, KMP_QUANTITY, NULL, -1, of_ratio, KMP_COUNT_OF(of_ratio), "dose / brewing water" },
    [CONTACT_TIME] = { "contact_time", "Contact time", "Waktu kontak", "s", 0, KMP_QUANTITY, NULL, -1, of_time, KMP_COUNT_OF(of_time), "stopwatch; the limit follows the grind" },
    [WATER_TEMPERATURE] = { "water_temperature", "Water at contact", "Suhu air saat kontak", "Cel", 1, KMP_QUANTITY, NULL, -1, of_temperature, KMP_COUNT_OF(of_temperature), "thermometer" },
    [M_SEDIMENT] = { "sediment", "Sediment", "Endapan", "mg/L", 0, KMP_QUANTITY, NULL, -1, of_sediment, KMP_COUNT_OF(of_sediment), "dried residue of a measured volume" },
};

static const kmp_choice profiles[] = {
    { "sca", "SCA golden cup", "Golden cup SCA" },
    { "european", "European golden cup", "Golden cup Eropa" },
};
const kmp_setting filter_profile = { "profile", "Golden cup profile", "Profil golden cup", profiles, KMP_COUNT_OF(profiles), NULL };
// clang-format on

static kmp_num reading(const kmp_desk *desk, const kmp_attempt *a, uint32_t field)
{
    return desk->number(a, (kmp_at){ field, 0, 0, 0 });
}

static void emit_time(const struct barista *trade, const kmp_desk *desk, const kmp_attempt *a,
                      const char *profile)
{
    int32_t grind = desk->choice(a, (kmp_at){ GRIND, 0, 0, 0 });
    if (grind >= 0)
        desk->emit(a, CONTACT_TIME, 0, reading(desk, a, TIME), limit_of(trade, profile, time_of_grind[grind]));
}

kmp_outcome filter_measure(const struct barista *trade, const kmp_desk *desk, const kmp_attempt *a)
{
    const char *profile = desk->setting(a, "profile");
    kmp_num dose = reading(desk, a, DOSE), tds = reading(desk, a, TDS);
    kmp_num yield = kmp_div(kmp_mul(reading(desk, a, MASS), tds), dose);
    kmp_num litres = kmp_div(reading(desk, a, WATER), kmp_int(1000));
    desk->emit(a, EXTRACTION_YIELD, 0, yield, limit_of(trade, profile, "extraction_yield"));
    desk->emit(a, M_TDS, 0, tds, limit_of(trade, profile, "tds"));
    desk->emit(a, COFFEE_TO_WATER, 0, kmp_div(dose, litres), limit_of(trade, profile, "coffee_to_water"));
    emit_time(trade, desk, a, profile);
    desk->emit(a, WATER_TEMPERATURE, 0, reading(desk, a, TEMPERATURE),
               limit_of(trade, profile, "water_temperature"));
    desk->emit(a, M_SEDIMENT, 0, reading(desk, a, SEDIMENT), limit_of(trade, profile, "sediment"));
    return KMP_DONE;
}
