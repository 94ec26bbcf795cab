// SPDX-License-Identifier: Apache-2.0
// furniture.c -- furniture making: gaps of joints, squareness, moisture, surface
#include "furniture.h"

#include <stdlib.h>
#include <string.h>

// ---- what an assessor enters ----

// clang-format off
static const kmp_choice joint_kinds[] = {
    { "mortise_tenon", "Mortise and tenon", "Pen dan lubang" },
    { "dovetail", "Dovetail", "Ekor burung" },
    { "dowel", "Dowel", "Dowel" },
    { "lap", "Half lap", "Takikan setengah" },
    { "mitre", "Mitre", "Verstek" },
};

static const kmp_choice fault_kinds[] = {
    { "scratch", "Scratch across the grain", "Goresan melintang serat" },
    { "dent", "Dent", "Penyok" },
    { "glue", "Glue left on the surface", "Sisa lem di permukaan" },
    { "tear_out", "Torn grain", "Serat tercabut" },
    { "run", "Run or sag of the finish", "Cat atau vernis meleleh" },
};

static const kmp_field joint_columns[] = {
    [JOINT_KIND] = { "kind", "Joint", "Sambungan", KMP_CHOICE, NULL, NULL, NULL, NULL, 1, 1, joint_kinds, KMP_COUNT_OF(joint_kinds), NULL, 0, -1 },
    [JOINT_GAP] = { "gap", "Widest gap (feeler gauge)", "Celah terlebar (feeler gauge)", KMP_QUANTITY, "mm", "0", "20", "0.05", 1, 1, NULL, 0, NULL, 0, -1 },
};

static const kmp_field fault_columns[] = {
    [FAULT_KIND] = { "kind", "Fault", "Cacat", KMP_CHOICE, NULL, NULL, NULL, NULL, 1, 1, fault_kinds, KMP_COUNT_OF(fault_kinds), NULL, 0, -1 },
    [FAULT_LENGTH] = { "length", "Length", "Panjang", KMP_QUANTITY, "mm", "0", "5000", "1", 1, 1, NULL, 0, NULL, 0, -1 },
};

static const kmp_field fields[FIELDS] = {
    [JOINTS] = { "joints", "Joints, one a row", "Sambungan, satu per baris", KMP_TABLE, NULL, NULL, NULL, NULL, 1, 60, NULL, 0, joint_columns, KMP_COUNT_OF(joint_columns), -1 },
    [DIAGONALS] = { "diagonals", "Both diagonals of the frame", "Kedua diagonal rangka", KMP_QUANTITY, "mm", "50", "5000", "1", 2, 2, NULL, 0, NULL, 0, -1 },
    [MOISTURE] = { "moisture", "Moisture content, at three places or more", "Kadar air, pada tiga tempat atau lebih", KMP_QUANTITY, "%", "4", "60", "1", 3, 20, NULL, 0, NULL, 0, -1 },
    [FAULTS] = { "faults", "Faults of the surface, one a row", "Cacat permukaan, satu per baris", KMP_TABLE, NULL, NULL, NULL, NULL, 1, 60, NULL, 0, fault_columns, KMP_COUNT_OF(fault_columns), SURFACE_CLEAN },
    [SURFACE_CLEAN] = { "surface_clean", "Inspected, no fault found", "Sudah diperiksa, tidak ada cacat", KMP_FLAG, NULL, NULL, NULL, NULL, 0, 1, NULL, 0, NULL, 0, -1 },
    [JOINTS_COUNTED] = { "joints_counted", "Number of joints of the piece", "Jumlah sambungan pada benda kerja", KMP_COUNT, "joints", "0", "60", NULL, 0, 1, NULL, 0, NULL, 0, -1 },
    [FAULTS_COUNTED] = { "faults_counted", "Number of faults found", "Jumlah cacat yang ditemukan", KMP_COUNT, "faults", "0", "60", NULL, 0, 1, NULL, 0, NULL, 0, -1 },
};

// ---- what is measured ----

static const uint32_t of_joints[] = { JOINTS }, of_diagonals[] = { DIAGONALS }, of_moisture[] = { MOISTURE }, of_faults[] = { FAULTS };

static const kmp_measure measures[MEASURES] = {
    [GAP] = { "gap", "Gap of the joint", "Celah sambungan", "mm", 2, KMP_QUANTITY, NULL, JOINTS, of_joints, 1, "feeler gauge" },
    [WIDEST_GAP] = { "widest_gap", "Widest gap of all joints", "Celah terlebar dari semua sambungan", "mm", 2, KMP_QUANTITY, NULL, -1, of_joints, 1, "largest of the gaps" },
    [OUT_OF_SQUARE] = { "out_of_square", "Difference of the diagonals, for each metre", "Selisih diagonal per meter", "mm/m", 1, KMP_QUANTITY, NULL, -1, of_diagonals, 1, "(larger - smaller) / larger diagonal" },
    [WETTEST] = { "wettest", "Highest moisture content", "Kadar air tertinggi", "%", 0, KMP_QUANTITY, NULL, -1, of_moisture, 1, "largest reading" },
    [DRIEST] = { "driest", "Lowest moisture content", "Kadar air terendah", "%", 0, KMP_QUANTITY, NULL, -1, of_moisture, 1, "smallest reading" },
    [SPREAD] = { "moisture_spread", "Spread of the moisture", "Selisih kadar air", "%", 0, KMP_QUANTITY, NULL, -1, of_moisture, 1, "highest - lowest" },
    [FAULT] = { "fault", "Length of the fault", "Panjang cacat", "mm", 0, KMP_QUANTITY, NULL, FAULTS, of_faults, 1, "steel rule" },
};

static const kmp_choice uses[] = {
    { "air_conditioned", "Air-conditioned room", "Ruang ber-AC" },
    { "indoor", "Room without air conditioning", "Ruang tanpa AC" },
    { "outdoor", "Outdoors, under a roof", "Luar ruang, di bawah atap" },
};

static const kmp_setting settings[] = {
    { "use", "Where the piece will stand", "Tempat perabot dipakai", uses, KMP_COUNT_OF(uses), NULL },
};

static const kmp_notice notices[] = {
    [WOOD_MOVES] = { "wood_moves", "the wood is drier or wetter than where it will stand: joints will open", "kayu lebih kering atau lebih basah daripada tempat pemakaiannya: sambungan akan renggang" },
};

static const kmp_task tasks[] = {
    { "frame", "Frame of a piece of furniture", "Rangka perabot", fields, FIELDS, measures, MEASURES, settings, KMP_COUNT_OF(settings), notices, KMP_COUNT_OF(notices) },
};

static const kmp_example items[] = {
    { "frame", "diagonals of 1000 and 998 mm differ by 2 mm for each metre; 14 % is above what an air-conditioned room takes", "{\"use\":\"air_conditioned\"}",
      "{\"joints_counted\":2,\"joints\":[{\"kind\":\"dovetail\",\"gap\":\"0.10\"},{\"kind\":\"lap\",\"gap\":\"0.25\"}],\"diagonals\":[\"1000\",\"998\"],\"moisture\":[\"10\",\"12\",\"14\"],\"faults\":[],\"surface_clean\":true}",
      "{\"gap\":[\"0.1\",\"0.25\"],\"widest_gap\":\"0.25\",\"out_of_square\":\"2\",\"wettest\":\"14\",\"driest\":\"10\",\"moisture_spread\":\"4\",\"fault\":[]}" },
    { "frame", "an empty list of faults says nothing by itself", "{\"use\":\"indoor\"}",
      "{\"joints_counted\":1,\"joints\":[{\"kind\":\"dowel\",\"gap\":\"0.3\"}],\"moisture\":[\"12\",\"13\"],\"faults_counted\":1,\"faults\":[{\"kind\":\"dent\",\"length\":\"8\"}]}",
      "{\"widest_gap\":\"0.3\",\"out_of_square\":null,\"wettest\":null,\"fault\":[\"8\"]}" },
};
// clang-format on
static const kmp_examples examples = { items, KMP_COUNT_OF(items) };

static const void *extension(const char *id)
{
    return strcmp(id, KMP_EXT_EXAMPLES) == 0 ? &examples : NULL;
}

KMP_EXPORT const kmp_plugin kompeten_plugin_v1 = {
    .abi = KMP_ABI,
    .id = "furniture",
    .title = "Furniture making",
    .title_id = "Pembuatan perabot kayu",
    .version = "1.0.0",
    .vendor = "kompeten",
    .license = "Apache-2.0",
    .tasks = tasks,
    .task_count = KMP_COUNT_OF(tasks),
    .open = rules_open,
    .close = free,
    .measure = frame_measure,
    .extension = extension,
};
