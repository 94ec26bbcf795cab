// SPDX-License-Identifier: Apache-2.0
// bench.c -- a trade made for measuring speed: a piece with ten or thirty lengths against nominal and tolerance
#include <kompeten/plugin.h>

enum { PIECE, GAUGE };
enum { LENGTHS = 30, LENGTHS_OF_PIECE = 10 };

// Lengths in mm: nominal 10, 11, 12, ... and a tolerance of 0.20, 0.30 or 0.50.
static kmp_num nominal(uint32_t length)
{
    return kmp_int(10 + (int64_t)length);
}

static kmp_num tolerance(uint32_t length)
{
    static const int64_t hundredths[] = { 20, 30, 50 };
    return kmp_frac(hundredths[length % 3], 100);
}

// clang-format off
#define FIELD(no) { "m" no, "Length " no, "Panjang " no, KMP_QUANTITY, "mm", "0", "100", "0.02", 1, 1, NULL, 0, NULL, 0, -1 }
static const kmp_field lengths[LENGTHS] = {
    FIELD("01"), FIELD("02"), FIELD("03"), FIELD("04"), FIELD("05"), FIELD("06"), FIELD("07"), FIELD("08"), FIELD("09"), FIELD("10"),
    FIELD("11"), FIELD("12"), FIELD("13"), FIELD("14"), FIELD("15"), FIELD("16"), FIELD("17"), FIELD("18"), FIELD("19"), FIELD("20"),
    FIELD("21"), FIELD("22"), FIELD("23"), FIELD("24"), FIELD("25"), FIELD("26"), FIELD("27"), FIELD("28"), FIELD("29"), FIELD("30"),
};

static const uint32_t needs[LENGTHS] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
};

enum { OUTSIDE, WORST, MEAN, PIECE_MEASURES };
static const kmp_measure piece_measures[PIECE_MEASURES] = {
    [OUTSIDE] = { "outside", "Lengths outside tolerance", "Panjang di luar toleransi", "1", 0, KMP_QUANTITY, NULL, -1, needs, LENGTHS_OF_PIECE, "count" },
    [WORST] = { "worst", "Largest deviation", "Penyimpangan terbesar", "mm", 2, KMP_QUANTITY, NULL, -1, needs, LENGTHS_OF_PIECE, "largest |measured - nominal|" },
    [MEAN] = { "mean", "Mean deviation", "Penyimpangan rata-rata", "mm", 3, KMP_QUANTITY, NULL, -1, needs, LENGTHS_OF_PIECE, "mean of |measured - nominal|" },
};

#define MEASURE(index, no) { "d" no, "Deviation " no, "Penyimpangan " no, "mm", 2, KMP_QUANTITY, NULL, -1, &needs[index], 1, "|measured - nominal|" }
static const kmp_measure gauge_measures[LENGTHS] = {
    MEASURE(0, "01"), MEASURE(1, "02"), MEASURE(2, "03"), MEASURE(3, "04"), MEASURE(4, "05"), MEASURE(5, "06"),
    MEASURE(6, "07"), MEASURE(7, "08"), MEASURE(8, "09"), MEASURE(9, "10"), MEASURE(10, "11"), MEASURE(11, "12"),
    MEASURE(12, "13"), MEASURE(13, "14"), MEASURE(14, "15"), MEASURE(15, "16"), MEASURE(16, "17"), MEASURE(17, "18"),
    MEASURE(18, "19"), MEASURE(19, "20"), MEASURE(20, "21"), MEASURE(21, "22"), MEASURE(22, "23"), MEASURE(23, "24"),
    MEASURE(24, "25"), MEASURE(25, "26"), MEASURE(26, "27"), MEASURE(27, "28"), MEASURE(28, "29"), MEASURE(29, "30"),
};

static const kmp_task tasks[] = {
    [PIECE] = { "piece", "Piece", "Benda kerja", lengths, LENGTHS_OF_PIECE, piece_measures, PIECE_MEASURES, NULL, 0, NULL, 0 },
    [GAUGE] = { "gauge", "Gauge", "Alat ukur", lengths, LENGTHS, gauge_measures, LENGTHS, NULL, 0, NULL, 0 },
};
// clang-format on

static kmp_num deviation(const kmp_desk *desk, const kmp_attempt *a, uint32_t length)
{
    return kmp_abs(kmp_sub(desk->number(a, (kmp_at){ .field = length }), nominal(length)));
}

static void measure_piece(const kmp_desk *desk, const kmp_attempt *a)
{
    kmp_num outside = kmp_int(0), worst = kmp_int(0), sum = kmp_int(0);
    for (uint32_t i = 0; i < LENGTHS_OF_PIECE; i++) {
        kmp_num here = deviation(desk, a, i);
        if (kmp_less(tolerance(i), here) == KMP_YES)
            outside = kmp_add(outside, kmp_int(1));
        worst = kmp_max(worst, here);
        sum = kmp_add(sum, here);
    }
    desk->emit(a, OUTSIDE, 0, outside, NULL);
    desk->emit(a, WORST, 0, worst, NULL);
    desk->emit(a, MEAN, 0, kmp_div(sum, kmp_int(LENGTHS_OF_PIECE)), NULL);
}

static kmp_outcome measure(void *self, const kmp_desk *desk, const kmp_attempt *a, uint32_t task)
{
    (void)self;
    if (task == PIECE)
        measure_piece(desk, a);
    for (uint32_t i = 0; task == GAUGE && i < LENGTHS; i++)
        desk->emit(a, i, 0, deviation(desk, a, i), NULL);
    return KMP_DONE;
}

KMP_EXPORT const kmp_plugin kompeten_plugin_v1 = {
    .abi = KMP_ABI,
    .id = "bench",
    .title = "Bench",
    .title_id = "Uji kecepatan",
    .version = "1.0.0",
    .vendor = "kompeten",
    .license = "Apache-2.0",
    .tasks = tasks,
    .task_count = KMP_COUNT_OF(tasks),
    .measure = measure,
};
