// SPDX-License-Identifier: Apache-2.0
// milk.c -- a round of milk drinks: temperatures, foam, and how fast drinks to specification were served
#include "barista.h"

enum { DRINKS, DRINKS_COUNTED, MILK_STORE, STORE_COUNTED, SERVICE_TIME };
enum { KIND, TEMPERATURE, STEAMED, FOAM, TO_SPEC, COLUMNS };
enum { CAPPUCCINO };

// clang-format off
static const kmp_choice kinds[] = {
    [CAPPUCCINO] = { "cappuccino", "Cappuccino", "Cappuccino" },
    { "latte", "Latte", "Latte" },
    { "flat_white", "Flat white", "Flat white" },
    { "other", "Other milk drink", "Minuman susu lain" },
};

static const kmp_field columns[] = {
    [KIND] = { "kind", "Drink", "Minuman", KMP_CHOICE, NULL, NULL, NULL, NULL, 1, 1, kinds, KMP_COUNT_OF(kinds), NULL, 0, -1 },
    [TEMPERATURE] = { "temperature", "Temperature as served", "Suhu saat disajikan", KMP_QUANTITY, "Cel", "0", "100", "1", 0, 1, NULL, 0, NULL, 0, -1 },
    [STEAMED] = { "steamed_temperature", "Highest temperature in the pitcher", "Suhu tertinggi di teko susu", KMP_QUANTITY, "Cel", "0", "110", "1", 0, 1, NULL, 0, NULL, 0, -1 },
    [FOAM] = { "foam_depth", "Depth of the foam", "Tebal busa", KMP_QUANTITY, "mm", "0", "100", "1", 0, 1, NULL, 0, NULL, 0, -1 },
    [TO_SPEC] = { "to_spec", "Served to specification", "Disajikan sesuai spesifikasi", KMP_FLAG, NULL, NULL, NULL, NULL, 0, 1, NULL, 0, NULL, 0, -1 },
};
_Static_assert(KMP_COUNT_OF(columns) == COLUMNS, "a column a reading");

const kmp_field milk_fields[MILK_FIELDS] = {
    [DRINKS] = { "drinks", "Drinks, one a row", "Minuman, satu per baris", KMP_TABLE, NULL, NULL, NULL, NULL, 1, 40, NULL, 0, columns, COLUMNS, -1 },
    [DRINKS_COUNTED] = COUNTED("drinks", "Number of drinks served", "Jumlah minuman yang disajikan", "40"),
    [MILK_STORE] = { "milk_store", "Temperature of the milk in the store", "Suhu susu di penyimpanan", KMP_QUANTITY, "Cel", "-5", "40", "1", 0, 8, NULL, 0, NULL, 0, -1 },
    [STORE_COUNTED] = COUNTED("milk_store", "Number of readings of the milk store", "Jumlah pembacaan suhu penyimpanan susu", "8"),
    [SERVICE_TIME] = { "service_time", "Time from first order to last drink", "Waktu dari pesanan pertama sampai minuman terakhir", KMP_QUANTITY, "s", "1", "14400", "1", 0, 1, NULL, 0, NULL, 0, -1 },
};

enum { MILK_TEMPERATURE, STEAMED_TEMPERATURE, CAPPUCCINO_FOAM, STORE, SERVED, IN_SPEC, SPEED };

static const uint32_t of_drinks[] = { DRINKS }, of_store[] = { MILK_STORE }, of_speed[] = { DRINKS, SERVICE_TIME };

const kmp_measure milk_measures[MILK_MEASURES] = {
    [MILK_TEMPERATURE] = { "milk_temperature", "Temperature as served", "Suhu saat disajikan", "Cel", 0, KMP_QUANTITY, NULL, DRINKS, of_drinks, KMP_COUNT_OF(of_drinks), "thermometer in the drink" },
    [STEAMED_TEMPERATURE] = { "steamed_temperature", "Highest temperature in the pitcher", "Suhu tertinggi di teko susu", "Cel", 0, KMP_QUANTITY, NULL, DRINKS, of_drinks, KMP_COUNT_OF(of_drinks), "thermometer in the pitcher" },
    [CAPPUCCINO_FOAM] = { "cappuccino_foam", "Thinnest foam of the cappuccinos", "Busa cappuccino paling tipis", "mm", 0, KMP_QUANTITY, NULL, -1, of_drinks, KMP_COUNT_OF(of_drinks), "smallest foam depth among the cappuccinos" },
    [STORE] = { "milk_store", "Warmest milk in the store", "Susu paling hangat di penyimpanan", "Cel", 0, KMP_QUANTITY, NULL, -1, of_store, KMP_COUNT_OF(of_store), "highest reading" },
    [SERVED] = { "drinks_served", "Drinks served", "Minuman disajikan", "1", 0, KMP_QUANTITY, NULL, -1, of_drinks, KMP_COUNT_OF(of_drinks), "rows given" },
    [IN_SPEC] = { "drinks_to_spec", "Drinks served to specification", "Minuman sesuai spesifikasi", "1", 0, KMP_QUANTITY, NULL, -1, of_drinks, KMP_COUNT_OF(of_drinks), "rows given that keep to the specification; a breach voids the drink" },
    [SPEED] = { "service_speed", "Drinks to specification a minute", "Minuman sesuai spesifikasi per menit", "1/min", 2, KMP_QUANTITY, NULL, -1, of_speed, KMP_COUNT_OF(of_speed), "drinks to specification / service time" },
};
// clang-format on

// The thinnest foam among the cappuccinos; absent where there is none, or one of them was not measured.
static kmp_num thinnest_foam(const kmp_desk *desk, const kmp_attempt *a, uint32_t count)
{
    struct span foam = { 0 };
    for (uint32_t row = 0; row < count; row++) {
        int32_t kind = desk->choice(a, (kmp_at){ DRINKS, row, KIND, 0 });
        if (kind < 0)
            return kmp_absent();
        if (kind == CAPPUCCINO)
            span_add(&foam, desk->number(a, (kmp_at){ DRINKS, row, FOAM, 0 }));
    }
    return foam.low;
}

static kmp_num warmest_store(const kmp_desk *desk, const kmp_attempt *a)
{
    struct span store = { 0 };
    uint32_t count = desk->count(a, (kmp_at){ MILK_STORE, 0, 0, 0 });
    for (uint32_t i = 0; i < count; i++)
        span_add(&store, desk->number(a, (kmp_at){ MILK_STORE, 0, 0, i }));
    return store.high;
}

// Absent as long as one drink was not looked at.
static kmp_num drinks_to_spec(const kmp_desk *desk, const kmp_attempt *a, uint32_t count)
{
    int64_t kept = 0;
    for (uint32_t row = 0; row < count; row++) {
        kmp_truth to_spec = desk->flag(a, (kmp_at){ DRINKS, row, TO_SPEC, 0 });
        if (to_spec == KMP_UNKNOWN)
            return kmp_absent();
        kept += to_spec == KMP_YES;
    }
    return kmp_int(kept);
}

kmp_outcome milk_measure(const struct barista *trade, const kmp_desk *desk, const kmp_attempt *a)
{
    uint32_t count = desk->count(a, (kmp_at){ DRINKS, 0, 0, 0 });
    for (uint32_t row = 0; row < count; row++) {
        desk->emit(a, MILK_TEMPERATURE, row, desk->number(a, (kmp_at){ DRINKS, row, TEMPERATURE, 0 }),
                   limit_of(trade, "any", "milk_temperature"));
        desk->emit(a, STEAMED_TEMPERATURE, row, desk->number(a, (kmp_at){ DRINKS, row, STEAMED, 0 }),
                   limit_of(trade, "any", "steamed_temperature"));
    }
    kmp_num kept = drinks_to_spec(desk, a, count);
    kmp_num minutes = kmp_div(desk->number(a, (kmp_at){ SERVICE_TIME, 0, 0, 0 }), kmp_int(60));
    desk->emit(a, CAPPUCCINO_FOAM, 0, thinnest_foam(desk, a, count), limit_of(trade, "any", "cappuccino_foam"));
    desk->emit(a, STORE, 0, warmest_store(desk, a), limit_of(trade, "any", "milk_store"));
    desk->emit(a, SERVED, 0, kmp_int(count), NULL);
    desk->emit(a, IN_SPEC, 0, kept, NULL);
    desk->emit(a, SPEED, 0, kmp_div(kept, minutes), NULL);
    return KMP_DONE;
}
