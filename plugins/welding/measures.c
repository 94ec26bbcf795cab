// SPDX-License-Identifier: Apache-2.0
// measures.c -- what the trade computes, and what it may have to say
#include "welding.h"

static const uint32_t needs_rows[] = { FIELD_IMPERFECTIONS };
static const uint32_t needs_rows_and_length[] = { FIELD_IMPERFECTIONS, FIELD_WELD_LENGTH };
static const uint32_t needs_toes[] = { FIELD_TOE_ANGLE };
static const uint32_t needs_area[] = { FIELD_PORE_AREA, FIELD_LAYERS };
static const uint32_t needs_hours[] = { FIELD_HOURS };
static const uint32_t needs_runs[] = { FIELD_RUNS };
static const uint32_t needs_bends[] = { FIELD_BENDS };
static const uint32_t needs_bend_angle[] = { FIELD_BEND_ANGLE };
static const uint32_t needs_time[] = { FIELD_TIME };
static const uint32_t needs_date[] = { FIELD_TEST_DATE };
static const uint32_t needs_diameter[] = { FIELD_DIAMETER };

// clang-format off
#define NUMBER(unit, decimals, per, needs, source) \
    unit, decimals, KMP_QUANTITY, NULL, per, needs, KMP_COUNT_OF(needs), source
#define SAID(scope, source) NULL, 0, KMP_TEXT, scope, -1, NULL, 0, source
#define SAID_OF(scope, needs, source) NULL, 0, KMP_TEXT, scope, -1, needs, KMP_COUNT_OF(needs), source

const kmp_measure welding_measures[MEASURE_COUNT] = {
    [MEASURE_IMPERFECTION] = { "imperfection", "Size of the imperfection (1: present)",
        "Ukuran ketidaksempurnaan (1: ada)",
        NUMBER("mm", 2, FIELD_IMPERFECTIONS, needs_rows, "ISO 5817:2014 or 2023, Table 1; AWS D1.1:2020, Table 8.1") },
    [MEASURE_MARGIN] = { "smallest_margin", "Smallest margin to a limit, of all imperfections (for ranking)",
        "Jarak terkecil ke batas, dari semua ketidaksempurnaan (untuk peringkat)",
        NUMBER("1", 3, -1, needs_rows, "our choice: (limit - value) / limit, from 0 to 1") },
    [MEASURE_TOE_ANGLE] = { "toe_angle", "Smallest weld toe angle", "Sudut kaki manik las terkecil",
        NUMBER("deg", 0, -1, needs_toes, "ISO 5817:2014 or 2023, Table 1, 505") },
    [MEASURE_PORE_AREA] = { "pore_area", "Share of pores in the projected area", "Bagian luas pori",
        NUMBER("%", 1, -1, needs_area, "ISO 5817:2014 or 2023, Table 1, 2011/2012") },
    [MEASURE_PORES_25] = { "pores_worst_25", "Sum of pore diameters in the worst 25 mm",
        "Jumlah diameter pori pada 25 mm terburuk",
        NUMBER("mm", 1, -1, needs_rows, "AWS D1.1:2020, Table 8.1, porosity") },
    [MEASURE_PORES_300] = { "pores_worst_300", "Sum of pore diameters in the worst 300 mm",
        "Jumlah diameter pori pada 300 mm terburuk",
        NUMBER("mm", 1, -1, needs_rows, "AWS D1.1:2020, Table 8.1, porosity") },
    [MEASURE_UNDERCUT_300] = { "undercut_worst_300", "Length of undercut deeper than 1 mm in the worst 300 mm",
        "Panjang takik lebih dalam dari 1 mm pada 300 mm terburuk",
        NUMBER("mm", 0, -1, needs_rows, "AWS D1.1:2020, Table 8.1, undercut") },
    [MEASURE_HOURS] = { "hours_before_inspection", "Time from the end of welding to the inspection",
        "Waktu dari selesai mengelas sampai pemeriksaan",
        NUMBER("h", 0, -1, needs_hours, "AWS D1.1:2020, Table 8.1") },
    [MEASURE_SPEED] = { "travel_speed", "Travel speed", "Kecepatan las",
        NUMBER("mm/min", 1, FIELD_RUNS, needs_runs, "length of the run / arc time") },
    [MEASURE_ARC_ENERGY] = { "arc_energy", "Arc energy", "Energi busur",
        NUMBER("kJ/mm", 3, FIELD_RUNS, needs_runs, "U I / v") },
    [MEASURE_HEAT_INPUT] = { "heat_input", "Heat input", "Masukan panas",
        NUMBER("kJ/mm", 3, FIELD_RUNS, needs_runs, "k U I / v, k by process") },
    [MEASURE_BEND] = { "bend", "Size of the bend test indication (1: present)",
        "Ukuran indikasi uji tekuk (1: ada)",
        NUMBER("mm", 1, FIELD_BENDS, needs_bends, "ISO 9606-1, ASME IX QW-163, AWS D1.1 4.9.3.3 or WES 8101") },
    [MEASURE_BEND_SUM] = { "bend_sum", "Sum of small indications of the worst bend specimen",
        "Jumlah indikasi kecil pada spesimen tekuk terburuk",
        NUMBER("mm", 1, -1, needs_bends, "ISO 9606-1, AWS D1.1 4.9.3.3 or WES 8101") },
    [MEASURE_BEND_COUNT] = { "bend_count", "Number of blowholes and cracks of the worst bend specimen",
        "Banyaknya lubang gas dan retak pada spesimen tekuk terburuk",
        NUMBER("1", 0, -1, needs_bends, "WES 8101") },
    [MEASURE_BEND_ANGLE] = { "bend_angle", "Smallest bend angle reached", "Sudut tekuk terkecil",
        NUMBER("deg", 0, -1, needs_bend_angle, "ISO 9606-1") },
    [MEASURE_TIME] = { "time_used", "Time used", "Waktu yang dipakai",
        NUMBER("min", 0, -1, needs_time, "the test instruction") },
    [MEASURE_STANDARD] = { "tested_standard", "Standard of the visual inspection", "Standar pemeriksaan visual",
        SAID("tested.acceptance", "the rubric's settings") },
    [MEASURE_DESIGNATION] = { "designation", "Designation of the test weld", "Penandaan las uji",
        SAID("tested.designation", "ISO 9606-1:2017") },
    [MEASURE_PROCESS] = { "tested_process", "Process", "Proses las", SAID("tested.process", "ISO 4063 number") },
    [MEASURE_PRODUCT] = { "tested_product", "Product: plate P or pipe T", "Produk: pelat P atau pipa T",
        SAID("tested.product", "ISO 9606-1:2017") },
    [MEASURE_JOINT] = { "tested_joint", "Joint: butt BW or fillet FW", "Sambungan: tumpul BW atau fillet FW",
        SAID("tested.joint", "ISO 9606-1:2017") },
    [MEASURE_POSITION] = { "tested_position", "Position", "Posisi", SAID("tested.position", "ISO 6947") },
    [MEASURE_POSITION_AWS] = { "tested_position_aws", "Position, AWS name", "Posisi, sebutan AWS",
        SAID("tested.position_aws", "AWS and ISO 6947 names") },
    [MEASURE_FILLER] = { "tested_filler", "Filler group and type", "Kelompok dan jenis bahan tambah",
        SAID("tested.filler", "ISO 9606-1:2017") },
    [MEASURE_TESTED_THICKNESS] = { "tested_thickness", "Thickness that counts: s of a butt, t of a fillet weld",
        "Tebal yang berlaku: s las tumpul, t las fillet", SAID("tested.thickness", "ISO 9606-1:2017") },
    [MEASURE_Q_PROCESS] = { "qualified_process", "Range by rule: process", "Rentang menurut aturan: proses",
        SAID("qualified.process", "as tested; a wider range is not given") },
    [MEASURE_Q_PRODUCT] = { "qualified_product", "Range by rule: product", "Rentang menurut aturan: produk",
        SAID("qualified.product", "as tested; a wider range is not given") },
    [MEASURE_Q_JOINT] = { "qualified_joint", "Range by rule: joint", "Rentang menurut aturan: sambungan",
        SAID("qualified.joint", "as tested; a wider range is not given") },
    [MEASURE_Q_FILLER] = { "qualified_filler_group", "Range by rule: filler group",
        "Rentang menurut aturan: kelompok bahan tambah",
        SAID("qualified.filler_group", "as tested; a wider range is not given") },
    [MEASURE_Q_POSITION] = { "qualified_position", "Range by rule: positions", "Rentang menurut aturan: posisi",
        SAID("qualified.position", "ISO 9606-1:2017, range of positions") },
    [MEASURE_Q_THICKNESS] = { "qualified_thickness", "Range by rule: thickness", "Rentang menurut aturan: tebal",
        SAID("qualified.thickness", "ISO 9606-1:2017, range of thickness") },
    [MEASURE_Q_POSITION_AWS] = { "qualified_position_aws", "Range by rule: plate positions, AWS",
        "Rentang menurut aturan: posisi pelat, AWS", SAID("qualified.position_aws", "AWS D1.1, plate") },
    [MEASURE_Q_THICKNESS_AWS] = { "qualified_thickness_aws", "Range by rule: plate thickness, AWS",
        "Rentang menurut aturan: tebal pelat, AWS", SAID("qualified.thickness_aws", "AWS D1.1, plate") },
    [MEASURE_CONFIRM_BY] = { "confirm_by", "Last day on which the work must be confirmed",
        "Hari terakhir pekerjaan harus dikonfirmasi",
        SAID_OF("qualified.confirm_by", needs_date, "ISO 9606-1:2017, 9.2; AWS D1.1: 6 months") },
    [MEASURE_REVALIDATE_BY] = { "revalidate_by", "Last day before a revalidation",
        "Hari terakhir sebelum revalidasi",
        SAID_OF("qualified.revalidate_by", needs_date, "ISO 9606-1:2017, 9.3 a) 3 years, b) 2 years") },
    [MEASURE_VALID_UNTIL] = { "valid_until", "Last day of the range by rule",
        "Hari terakhir berlakunya rentang menurut aturan",
        SAID_OF("qualified.valid_until", needs_date, "the earlier of both days") },
    [MEASURE_STANDING] = { "standing", "What this range is", "Kedudukan rentang ini",
        SAID("qualified.standing", "this trade's page") },
    [MEASURE_TESTED_DIAMETER] = { "tested_diameter", "Outside diameter of the pipe", "Diameter luar pipa",
        SAID_OF("tested.diameter", needs_diameter, "ISO 9606-1:2017") },
    [MEASURE_Q_DIAMETER] = { "qualified_diameter", "Range by rule: outside diameter",
        "Rentang menurut aturan: diameter luar",
        SAID_OF("qualified.diameter", needs_diameter, "ISO 9606-1:2017, range of diameters") },
    [MEASURE_UNDERSIZE_SHARE] = { "undersize_share", "Share of the weld's length that is undersize",
        "Bagian panjang las yang kurang ukuran",
        NUMBER("%", 1, -1, needs_rows_and_length, "AWS D1.1:2020, Table 8.1, undersize fillet") },
    [MEASURE_PIPING_100] = { "piping_worst_100", "Piping pores in the worst 100 mm",
        "Banyaknya pori pipa pada 100 mm terburuk",
        NUMBER("1", 0, -1, needs_rows, "AWS D1.1:2020, Table 8.1, piping porosity") },
};

const kmp_notice welding_notices[NOTICE_COUNT] = {
    [NOTICE_NOT_GIVEN] = { "limit_not_given",
        "the limits at hand have no number for this kind of imperfection in this weld; it is not judged here",
        "batas yang tersedia tidak memuat angka untuk jenis ini pada las ini; tidak dinilai di sini" },
    [NOTICE_NOT_MEASURED] = { "not_measured",
        "a dimension that the limit needs is missing: of this imperfection, or t, s, a or L of the weld",
        "ukuran yang diperlukan batas tidak ada: dari ketidaksempurnaan ini, atau t, s, a atau L dari las" },
    [NOTICE_SHORT_UNKNOWN] = { "length_unknown",
        "whether this imperfection is short enough is unknown: its length, its place or the weld's length is missing",
        "tidak diketahui apakah ketidaksempurnaan ini cukup pendek: panjangnya, letaknya atau panjang las tidak ada" },
    [NOTICE_SETTING] = { "setting_no_number",
        "a setting of the rubric that limits this is no decimal number; nothing is judged by it",
        "pengaturan rubrik yang membatasi ini bukan bilangan desimal; tidak ada yang dinilai dengannya" },
    [NOTICE_LAPSED] = { "confirmation_late",
        "a confirmation came after the last day and does not count",
        "sebuah konfirmasi datang setelah hari terakhir dan tidak berlaku" },
    [NOTICE_EARLY] = { "confirmation_early",
        "a confirmation lies before the test and does not count",
        "sebuah konfirmasi terjadi sebelum uji dan tidak berlaku" },
};
// clang-format on
