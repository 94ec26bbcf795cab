// SPDX-License-Identifier: Apache-2.0
// competition.c -- a competition round: spread of the times for each drink, waste as a score, overtime as a
// penalty
#include "barista.h"

enum { SHOTS, SHOTS_COUNTED, WASTE_ESPRESSO, WASTE_MILK, WASTE_SIGNATURE, PRESENTATION_TIME };
enum { DRINK, TIME, COLUMNS };
enum { DRINK_KINDS = 3 };

// clang-format off
static const kmp_choice drinks[DRINK_KINDS] = {
    { "espresso", "Espresso", "Espresso" },
    { "milk", "Milk beverage", "Minuman susu" },
    { "signature", "Signature beverage", "Minuman signature" },
};

static const kmp_field columns[] = {
    [DRINK] = { "drink", "For which drink", "Untuk minuman", KMP_CHOICE, NULL, NULL, NULL, NULL, 1, 1, drinks, DRINK_KINDS, NULL, 0, -1 },
    [TIME] = { "time", "Extraction time", "Waktu ekstraksi", KMP_QUANTITY, "s", "1", "180", "0.1", 1, 1, NULL, 0, NULL, 0, -1 },
};
_Static_assert(KMP_COUNT_OF(columns) == COLUMNS, "a column a reading");

#define WASTE(id, label, label_id) { id, label, label_id, KMP_QUANTITY, "g", "0", "1000", "0.1", 0, 1, NULL, 0, NULL, 0, -1 }

const kmp_field competition_fields[COMPETITION_FIELDS] = {
    [SHOTS] = { "shots", "Shots, one a row", "Ekstraksi, satu per baris", KMP_TABLE, NULL, NULL, NULL, NULL, 2, 40, NULL, 0, columns, COLUMNS, -1 },
    [SHOTS_COUNTED] = COUNTED("shots", "Number of shots pulled in the round", "Jumlah ekstraksi selama babak", "40"),
    [WASTE_ESPRESSO] = WASTE("waste_espresso", "Ground coffee wasted for the espressos", "Kopi bubuk terbuang untuk espresso"),
    [WASTE_MILK] = WASTE("waste_milk", "Ground coffee wasted for the milk beverages", "Kopi bubuk terbuang untuk minuman susu"),
    [WASTE_SIGNATURE] = WASTE("waste_signature", "Ground coffee wasted for the signature beverages", "Kopi bubuk terbuang untuk minuman signature"),
    [PRESENTATION_TIME] = { "presentation_time", "Time of the presentation", "Waktu presentasi", KMP_QUANTITY, "s", "1", "7200", "1", 0, 1, NULL, 0, NULL, 0, -1 },
};

enum { SPREAD, WASTE_SCORE = SPREAD + DRINK_KINDS, M_PRESENTATION_TIME = WASTE_SCORE + DRINK_KINDS, OVERTIME_PENALTY };

static const uint32_t of_shots[] = { SHOTS }, of_espresso[] = { WASTE_ESPRESSO }, of_milk[] = { WASTE_MILK },
    of_signature[] = { WASTE_SIGNATURE }, of_time[] = { PRESENTATION_TIME };

#define SPREAD_OF(id, label, label_id) { id, label, label_id, "s", 1, KMP_QUANTITY, NULL, -1, of_shots, KMP_COUNT_OF(of_shots), "longest - shortest extraction time of the shots for one drink" }
#define SCORE_OF(id, label, label_id, needs) { id, label, label_id, "1", 0, KMP_QUANTITY, NULL, -1, needs, KMP_COUNT_OF(needs), "waste rounded up to the next gram, WBC technical sheet 2019" }

const kmp_measure competition_measures[COMPETITION_MEASURES] = {
    [SPREAD] = SPREAD_OF("espresso_time_spread", "Spread of the times, espresso", "Selisih waktu, espresso"),
    [SPREAD + 1] = SPREAD_OF("milk_time_spread", "Spread of the times, milk beverage", "Selisih waktu, minuman susu"),
    [SPREAD + 2] = SPREAD_OF("signature_time_spread", "Spread of the times, signature beverage", "Selisih waktu, minuman signature"),
    [WASTE_SCORE] = SCORE_OF("espresso_waste_score", "Score for waste, espresso", "Nilai kopi terbuang, espresso", of_espresso),
    [WASTE_SCORE + 1] = SCORE_OF("milk_waste_score", "Score for waste, milk beverage", "Nilai kopi terbuang, minuman susu", of_milk),
    [WASTE_SCORE + 2] = SCORE_OF("signature_waste_score", "Score for waste, signature beverage", "Nilai kopi terbuang, minuman signature", of_signature),
    [M_PRESENTATION_TIME] = { "presentation_time", "Time of the presentation", "Waktu presentasi", "s", 0, KMP_QUANTITY, NULL, -1, of_time, KMP_COUNT_OF(of_time), "stopwatch" },
    [OVERTIME_PENALTY] = { "overtime_penalty", "Points off for overtime", "Pengurangan karena kelebihan waktu", "1", 0, KMP_QUANTITY, NULL, -1, of_time, KMP_COUNT_OF(of_time), "whole seconds over the time allowed x points a second, up to a most" },
};
// clang-format on

// Absent where a row does not say its drink or its time: it might be the one that widens the spread.
static kmp_num spread_of(const kmp_desk *desk, const kmp_attempt *a, int32_t drink)
{
    struct span times = { 0 };
    uint32_t count = desk->count(a, (kmp_at){ SHOTS, 0, 0, 0 });
    for (uint32_t row = 0; row < count; row++) {
        int32_t pulled_for = desk->choice(a, (kmp_at){ SHOTS, row, DRINK, 0 });
        if (pulled_for < 0)
            return kmp_absent();
        if (pulled_for == drink)
            span_add(&times, desk->number(a, (kmp_at){ SHOTS, row, TIME, 0 }));
    }
    return span_width(&times);
}

static kmp_num waste_score(const struct barista *trade, kmp_num waste)
{
    kmp_num grams = kmp_ceil(waste);
    for (uint32_t i = 0; kmp_given(grams) && i < trade->waste_count; i++)
        if (kmp_at_most(grams, trade->waste[i].waste) == KMP_YES)
            return trade->waste[i].score;
    return kmp_given(grams) ? trade->waste_beyond : kmp_absent();
}

static kmp_num overtime_penalty(const struct barista *trade, kmp_num time, const kmp_limit *allowed)
{
    kmp_num over = kmp_max(kmp_sub(time, allowed->high), kmp_int(0));
    return kmp_min(kmp_mul(kmp_floor(over), trade->points_per_second), trade->most_points);
}

kmp_outcome competition_measure(const struct barista *trade, const kmp_desk *desk, const kmp_attempt *a)
{
    for (uint32_t i = 0; i < DRINK_KINDS; i++) {
        kmp_num waste = desk->number(a, (kmp_at){ WASTE_ESPRESSO + i, 0, 0, 0 });
        desk->emit(a, SPREAD + i, 0, spread_of(desk, a, (int32_t)i),
                   limit_of(trade, "any", competition_measures[SPREAD + i].id));
        desk->emit(a, WASTE_SCORE + i, 0, waste_score(trade, waste), NULL);
    }
    const kmp_limit *allowed = limit_of(trade, "any", "presentation_time");
    kmp_num time = desk->number(a, (kmp_at){ PRESENTATION_TIME, 0, 0, 0 });
    desk->emit(a, M_PRESENTATION_TIME, 0, time, allowed);
    if (allowed != NULL)
        desk->emit(a, OVERTIME_PENALTY, 0, overtime_penalty(trade, time, allowed), NULL);
    return KMP_DONE;
}
