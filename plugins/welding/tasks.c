// SPDX-License-Identifier: Apache-2.0
// tasks.c -- the practical tests of this trade and what a rubric fixes for them
#include "welding.h"

// clang-format off
static const kmp_choice codes[] = {
    { "iso5817", "ISO 5817", "ISO 5817" },
    { "d1_1_static", "AWS D1.1, statically loaded", "AWS D1.1, beban statis" },
    { "d1_1_cyclic", "AWS D1.1, cyclically loaded", "AWS D1.1, beban siklik" },
};
static const kmp_choice editions[] = { { "2014", "2014", "2014" }, { "2023", "2023", "2023" } };
static const kmp_choice levels[] = {
    { "B", "Level B", "Tingkat B" },
    { "C", "Level C", "Tingkat C" },
    { "D", "Level D", "Tingkat D" },
    { "iso9606_1", "ISO 9606-1: B, for some kinds C", "ISO 9606-1: B, untuk beberapa jenis C" },
    { "exc1", "EN 1090-2, EXC1", "EN 1090-2, EXC1" },
    { "exc2", "EN 1090-2, EXC2", "EN 1090-2, EXC2" },
    { "exc3", "EN 1090-2, EXC3", "EN 1090-2, EXC3" },
};
static const kmp_choice penetrations[] = {
    { "full", "Full penetration", "Penembusan penuh" },
    { "partial", "Partial penetration", "Penembusan sebagian" },
};
static const kmp_choice tensions[] = {
    { "transverse", "Primary member, weld transverse to the tension",
      "Batang utama, las melintang terhadap tarikan" },
    { "other", "Other", "Lainnya" },
};
static const kmp_choice steels[] = {
    { "ordinary", "Ordinary steel", "Baja biasa" },
    { "quenched", "A514, A517, A709 HPS", "A514, A517, A709 HPS" },
};
static const kmp_choice bend_codes[] = {
    { "iso9606_1", "ISO 9606-1 / ISO 5173", "ISO 9606-1 / ISO 5173" },
    { "asme_ix", "ASME IX", "ASME IX" },
    { "d1_1", "AWS D1.1", "AWS D1.1" },
    { "wes_8101", "JIS / WES 8101", "JIS / WES 8101" },
};
static const kmp_choice asme_limits[] = { { "3", "3 mm", "3 mm" }, { "3.175", "1/8 in", "1/8 in" } };
static const kmp_choice validities[] = {
    { "a", "9.3 a): a new test every 3 years", "9.3 a): uji baru tiap 3 tahun" },
    { "b", "9.3 b): 2 years with documented tests", "9.3 b): 2 tahun dengan uji terdokumentasi" },
    { "c", "9.3 c): as long as it is confirmed", "9.3 c): selama terus dikonfirmasi" },
    { "aws", "AWS: as long as the process is used", "AWS: selama proses terus dipakai" },
};
static const kmp_choice process_smaw[] = { { "111", "SMAW (111)", "SMAW (111)" } };
static const kmp_choice process_gtaw[] = { { "141", "GTAW (141)", "GTAW (141)" } };
static const kmp_choice process_fcaw[] = {
    { "136", "FCAW with active gas (136)", "FCAW dengan gas aktif (136)" },
    { "138", "Metal-cored wire with active gas (138)", "Kawat inti logam dengan gas aktif (138)" },
};
static const kmp_choice products[] = { { "P", "Plate", "Pelat" }, { "T", "Pipe", "Pipa" } };
static const kmp_choice joints[] = { { "BW", "Butt weld (groove)", "Las tumpul (kampuh)" },
                                     { "FW", "Fillet weld", "Las fillet" } };
static const kmp_choice positions[] = {
    { "PA", "PA: flat (1G, 1F)", "PA: bawah tangan (1G, 1F)" },
    { "PB", "PB: horizontal fillet (2F)", "PB: fillet mendatar (2F)" },
    { "PC", "PC: horizontal (2G)", "PC: mendatar (2G)" },
    { "PD", "PD: overhead fillet (4F)", "PD: fillet atas kepala (4F)" },
    { "PE", "PE: overhead (4G)", "PE: atas kepala (4G)" },
    { "PF", "PF: vertical up (3G, 3F)", "PF: tegak naik (3G, 3F)" },
    { "PG", "PG: vertical down (3G, 3F)", "PG: tegak turun (3G, 3F)" },
    { "PH", "PH: pipe fixed, up (5G)", "PH: pipa tetap, naik (5G)" },
    { "PJ", "PJ: pipe fixed, down (5G)", "PJ: pipa tetap, turun (5G)" },
    { "H-L045", "H-L045: pipe inclined, up (6G)", "H-L045: pipa miring, naik (6G)" },
    { "J-L045", "J-L045: pipe inclined, down (6G)", "J-L045: pipa miring, turun (6G)" },
};
static const kmp_choice fillers[] = {
    { "FM1", "FM1", "FM1" }, { "FM2", "FM2", "FM2" }, { "FM3", "FM3", "FM3" },
    { "FM4", "FM4", "FM4" }, { "FM5", "FM5", "FM5" }, { "FM6", "FM6", "FM6" },
};

#define OF(choices) choices, KMP_COUNT_OF(choices)
#define ONE_OF(choices) choices, 1
#define ANY_TEXT NULL, 0
#define PIECE(process, usual, products, joints, position) \
    { "process", "Process (ISO 4063)", "Proses las (ISO 4063)", OF(process), usual }, \
    { "product", "Product", "Produk", products, "P" }, \
    { "joint", "Joint", "Sambungan", joints, "BW" }, \
    { "position", "Position (ISO 6947)", "Posisi (ISO 6947)", OF(positions), position }
#define COMMON \
    { "code", "Rules of the visual inspection", "Aturan pemeriksaan visual", OF(codes), "iso5817" }, \
    { "edition", "Edition of ISO 5817", "Edisi ISO 5817", OF(editions), "2023" }, \
    { "level", "Level of quality", "Tingkat mutu", OF(levels), "B" }, \
    { "penetration", "Penetration asked for", "Penembusan yang diminta", OF(penetrations), "full" }, \
    { "tension", "AWS D1.1: the weld in its structure", "AWS D1.1: las dalam konstruksinya", OF(tensions), "transverse" }, \
    { "steel", "AWS D1.1: steel", "AWS D1.1: baja", OF(steels), "ordinary" }, \
    { "bend_code", "Rules of the bend test", "Aturan uji tekuk", OF(bend_codes), "iso9606_1" }, \
    { "asme_limit", "ASME IX: the limit of 1/8 in", "ASME IX: batas 1/8 in", OF(asme_limits), "3" }, \
    { "wps", "Number of the WPS", "Nomor WPS", ANY_TEXT, "none" }, \
    { "wps_heat_low", "WPS: least heat input, kJ/mm", "WPS: masukan panas terendah, kJ/mm", ANY_TEXT, "none" }, \
    { "wps_heat_high", "WPS: most heat input, kJ/mm", "WPS: masukan panas tertinggi, kJ/mm", ANY_TEXT, "none" }, \
    { "wps_energy_low", "WPS: least arc energy, kJ/mm", "WPS: energi busur terendah, kJ/mm", ANY_TEXT, "none" }, \
    { "wps_energy_high", "WPS: most arc energy, kJ/mm", "WPS: energi busur tertinggi, kJ/mm", ANY_TEXT, "none" }, \
    { "time_allowed", "Time allowed, minutes", "Waktu yang diizinkan, menit", ANY_TEXT, "none" }, \
    { "filler_group", "Filler group", "Kelompok bahan tambah", OF(fillers), "FM1" }, \
    { "filler_type", "Filler type (B, S, M, R, ...)", "Jenis bahan tambah (B, S, M, R, ...)", ANY_TEXT, "none" }, \
    { "details", "Details (ss nb, ss mb, bs, sl, ml)", "Rincian (ss nb, ss mb, bs, sl, ml)", ANY_TEXT, "none" }, \
    { "validity", "How validity is kept", "Cara menjaga masa berlaku", OF(validities), "a" }

static const kmp_setting smaw_settings[] = { PIECE(process_smaw, "111", ONE_OF(products), ONE_OF(joints), "PF"), COMMON };
static const kmp_setting gtaw_settings[] = { PIECE(process_gtaw, "141", OF(products), OF(joints), "PF"), COMMON };
static const kmp_setting fcaw_settings[] = { PIECE(process_fcaw, "136", ONE_OF(products), ONE_OF(joints), "PF"), COMMON };

const kmp_task welding_tasks[WELDING_TASKS] = {
    { "smaw_plate", "SMAW groove weld on plate (3G)", "Las SMAW kampuh pelat (3G)",
      welding_fields, FIELD_COUNT_PLATE, welding_measures, MEASURE_COUNT_PLATE,
      OF(smaw_settings), OF(welding_notices) },
    { "gtaw", "GTAW weld on pipe or plate, groove or fillet", "Las GTAW pipa atau pelat, kampuh atau fillet",
      welding_fields, FIELD_COUNT, welding_measures, MEASURE_COUNT,
      OF(gtaw_settings), OF(welding_notices) },
    { "fcaw_groove", "FCAW groove weld on plate", "Las FCAW kampuh pelat",
      welding_fields, FIELD_COUNT_PLATE, welding_measures, MEASURE_COUNT_PLATE,
      OF(fcaw_settings), OF(welding_notices) },
};
// clang-format on
