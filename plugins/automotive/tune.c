// SPDX-License-Identifier: Apache-2.0
// tune.c -- engine tune-up: what is entered and computed, and the electrical part of it
#include "automotive.h"

// clang-format off
const kmp_choice conditions[CONDITIONS] = {
    [SOUND] = { "sound", "Sound", "Baik" },
    [RINGS] = { "rings", "Piston rings", "Ring piston" },
    [VALVES] = { "valves", "Valves", "Katup" },
    [HEAD_GASKET] = { "head_gasket", "Head gasket", "Gasket kepala silinder" },
};

static const kmp_field cylinder_columns[CYLINDER_COLUMNS] = {
    [CYLINDER_DRY] = QUANTITY("dry", "Compression, dry", "Tekanan kompresi, uji kering", "kPa", "0", "5000", "50", 1, 1),
    [CYLINDER_WET] = QUANTITY("wet", "Compression with 15 ml of oil", "Tekanan kompresi, uji basah (oli 15 ml)", "kPa", "0", "5000", "50", 0, 1),
    [CYLINDER_SUPPLY] = QUANTITY("supply", "Leak-down: pressure supplied", "Uji kebocoran: tekanan pasokan", "kPa", "1", "2000", "10", 0, 1),
    [CYLINDER_HELD] = QUANTITY("held", "Leak-down: pressure held", "Uji kebocoran: tekanan tertahan", "kPa", "0", "2000", "10", 0, 1),
    [CYLINDER_SAYS] = CHOICE("diagnosis", "What the candidate says of it", "Diagnosis asesi", conditions, 0),
};

static const kmp_choice battery_types[] = {
    { "flooded", "Flooded", "Basah (elektrolit cair)" },
    { "agm", "AGM", "AGM" },
};

static const kmp_choice categories[] = {
    { "petrol", "Petrol", "Bensin" },
    { "diesel", "Diesel", "Solar" },
    { "motorcycle_2t", "Motorcycle, two-stroke", "Sepeda motor 2 langkah" },
    { "motorcycle_4t", "Motorcycle, four-stroke", "Sepeda motor 4 langkah" },
};

const kmp_field tune_fields[TUNE_FIELDS] = {
    [TUNE_CYLINDERS] = TABLE("cylinders", "Cylinders, in their order", "Silinder, sesuai urutannya", cylinder_columns, CYLINDER_COLUMNS, 0, 16, -1),
    [TUNE_BATTERY_TYPE] = CHOICE("battery_type", "Battery type", "Jenis baterai", battery_types, 0),
    [TUNE_BATTERY] = QUANTITY("battery_voltage", "Open-circuit voltage", "Tegangan rangkaian terbuka", "V", "0", "20", "0.05", 0, 1),
    [TUNE_REST] = QUANTITY("battery_rest", "Rest before it was read", "Waktu diam sebelum dibaca", "h", "0", "1000", NULL, 0, 1),
    [TUNE_CHARGING] = QUANTITY("charging_voltage", "Charging voltage, engine running", "Tegangan pengisian, mesin hidup", "V", "0", "20", "0.1", 0, 1),
    [TUNE_CRANKING] = QUANTITY("cranking_voltage", "Battery voltage while cranking", "Tegangan baterai saat starter", "V", "0", "20", "0.1", 0, 1),
    [TUNE_CABLE] = QUANTITY("cable_drop", "Voltage drop of the cable", "Jatuh tegangan kabel", "V", "0", "15", "0.05", 0, 1),
    [TUNE_GROUND] = QUANTITY("ground_drop", "Voltage drop of the ground", "Jatuh tegangan massa", "V", "0", "15", "0.02", 0, 1),
    [TUNE_PARASITIC] = QUANTITY("parasitic_current", "Parasitic current", "Arus bocor", "mA", "0", "20000", "10", 0, 1),
    [TUNE_CATEGORY] = CHOICE("category", "Kind of vehicle under the exhaust test", "Jenis kendaraan pada uji emisi", categories, 0),
    [TUNE_YEAR] = WHOLE("model_year", "Model year", "Tahun pembuatan", "1900", "2200", 0),
    [TUNE_MASS] = QUANTITY("gross_mass", "Gross vehicle mass (GVW)", "Berat total kendaraan (JBB)", "kg", "50", "100000", NULL, 0, 1),
    [TUNE_CO] = QUANTITY("co", "Carbon monoxide at idle", "Karbon monoksida saat idle", "%", "0", "20", "0.1", 0, 1),
    [TUNE_HC] = QUANTITY("hc", "Hydrocarbons at idle", "Hidrokarbon saat idle", "[ppm]", "0", "60000", "10", 0, 1),
    [TUNE_OPACITY] = QUANTITY("opacity", "Opacity, free acceleration", "Opasitas, akselerasi bebas", "%", "0", "100", "1", 0, 1),
    [TUNE_BOLTS] = BOLT_TABLE,
    [TUNE_BOLTS_COUNTED] = BOLTS_COUNTED,
};

static const uint32_t cylinder_needs[] = { TUNE_CYLINDERS }, voltage_needs[] = { TUNE_BATTERY },
    charge_needs[] = { TUNE_BATTERY_TYPE, TUNE_BATTERY }, rest_needs[] = { TUNE_REST },
    charging_needs[] = { TUNE_CHARGING }, cranking_needs[] = { TUNE_CRANKING }, cable_needs[] = { TUNE_CABLE },
    ground_needs[] = { TUNE_GROUND }, parasitic_needs[] = { TUNE_PARASITIC },
    co_needs[] = { TUNE_CATEGORY, TUNE_YEAR, TUNE_CO }, hc_needs[] = { TUNE_CATEGORY, TUNE_YEAR, TUNE_HC },
    opacity_needs[] = { TUNE_CATEGORY, TUNE_YEAR, TUNE_MASS, TUNE_OPACITY }, bolt_needs[] = { TUNE_BOLTS };

const kmp_measure tune_measures[TUNE_MEASURES] = {
    [TUNE_COMPRESSION] = MEASURE("compression", "Compression of the cylinder", "Tekanan kompresi silinder", "kPa", 0, TUNE_CYLINDERS, cylinder_needs, "as read, dry"),
    [TUNE_RATIO] = MEASURE("compression_ratio", "Lowest by highest compression", "Kompresi terendah dibagi tertinggi", "1", 3, -1, cylinder_needs, "smallest / largest of the dry readings, exact"),
    [TUNE_RISE] = MEASURE("wet_rise", "Rise with oil", "Kenaikan pada uji basah", "%", 1, TUNE_CYLINDERS, cylinder_needs, "100 (wet - dry) / dry"),
    [TUNE_LEAK] = MEASURE("leak", "Leak", "Kebocoran", "%", 1, TUNE_CYLINDERS, cylinder_needs, "100 (supplied - held) / supplied"),
    [TUNE_CONDITION] = TEXT_MEASURE("condition", "What the compression tells", "Hasil diagnosis kompresi", TUNE_CYLINDERS, cylinder_needs, "wet test: a low cylinder that reaches the maker's rule with oil has worn rings, one that stays low leaking valves; two low ones side by side tell of the head gasket"),
    [TUNE_DIAGNOSIS_ERRORS] = MEASURE("diagnosis_errors", "Cylinders diagnosed wrongly", "Silinder yang salah didiagnosis", "1", 0, -1, cylinder_needs, "cylinders whose condition is not what the candidate says of them"),
    [TUNE_VOLTAGE] = MEASURE("open_circuit_voltage", "Open-circuit voltage", "Tegangan rangkaian terbuka", "V", 2, -1, voltage_needs, "as read"),
    [TUNE_CHARGE] = MEASURE("battery_charge", "State of charge", "Tingkat pengisian baterai", "%", 0, -1, charge_needs, "step of the open-circuit voltage, 12 V flooded battery, 25 Cel"),
    [TUNE_RESTED] = MEASURE("rest", "Rest before the voltage was read", "Waktu diam sebelum tegangan dibaca", "h", 1, -1, rest_needs, "as noted"),
    [TUNE_CHARGING_IS] = MEASURE("charging", "Charging voltage", "Tegangan pengisian", "V", 2, -1, charging_needs, "as read"),
    [TUNE_CRANKING_IS] = MEASURE("cranking", "Voltage while cranking", "Tegangan saat starter", "V", 2, -1, cranking_needs, "as read"),
    [TUNE_CABLE_DROP] = MEASURE("cable_drop", "Voltage drop of the cable", "Jatuh tegangan kabel", "V", 2, -1, cable_needs, "as read"),
    [TUNE_GROUND_DROP] = MEASURE("ground_drop", "Voltage drop of the ground", "Jatuh tegangan massa", "V", 2, -1, ground_needs, "as read"),
    [TUNE_PARASITIC_IS] = MEASURE("parasitic", "Parasitic current", "Arus bocor", "mA", 0, -1, parasitic_needs, "as read"),
    [TUNE_CO_IS] = MEASURE("exhaust_co", "Carbon monoxide", "Karbon monoksida", "%", 2, -1, co_needs, "as read; limit by regulation, category and model year"),
    [TUNE_HC_IS] = MEASURE("exhaust_hc", "Hydrocarbons", "Hidrokarbon", "[ppm]", 0, -1, hc_needs, "as read; limit by regulation, category and model year"),
    [TUNE_OPACITY_IS] = MEASURE("exhaust_opacity", "Opacity", "Opasitas", "%", 1, -1, opacity_needs, "as read; limit by regulation, model year and gross mass"),
    BOLT_MEASURE_ROWS(TUNE_BOLTS, bolt_needs),
};

static const kmp_choice compression_rules[] = {
    { "none", "No maker's rule", "Tanpa aturan pabrikan" },
    { "gm", "GM: 70 % and 690 kPa", "GM: 70 % dan 690 kPa" },
    { "ford", "Ford, Land Rover: 75 %", "Ford, Land Rover: 75 %" },
};

static const kmp_choice layouts[] = {
    { "inline", "In line: cylinders side by side are neighbours", "Segaris: silinder berurutan bersebelahan" },
    { "vee", "V or flat: neighbours are not told", "V atau datar: tetangga silinder tidak ditentukan" },
};

static const kmp_choice leak_limits[] = { { "15", "15 %", "15 %" }, { "10", "10 %", "10 %" } };

static const kmp_choice regulations[] = {
    { "none", "No regulation", "Tanpa peraturan" },
    { "dki-31-2008", "Pergub DKI Jakarta 31/2008", "Pergub DKI Jakarta 31/2008" },
    { "national-8-2023", "Permen LHK 8/2023 (numbers not verified)", "Permen LHK 8/2023 (angka belum diperiksa)" },
};

const kmp_setting tune_settings[TUNE_SETTINGS] = {
    { "cylinder_count", "Number of cylinders of the engine", "Jumlah silinder mesin", NULL, 0, "none" },
    { "layout", "Layout of the cylinders", "Susunan silinder", layouts, KMP_COUNT_OF(layouts), "inline" },
    { "compression_rule", "Maker's compression rule", "Aturan kompresi pabrikan", compression_rules, KMP_COUNT_OF(compression_rules), "none" },
    { "leak_limit", "Acceptable leak", "Batas kebocoran", leak_limits, KMP_COUNT_OF(leak_limits), "15" },
    { "regulation", "Exhaust regulation", "Peraturan emisi", regulations, KMP_COUNT_OF(regulations), "none" },
    BOLT_SETTINGS,
};
// clang-format on

enum battery_type { FLOODED, AGM };

static void measure_charge(const struct work *work, kmp_num voltage)
{
    int32_t type = work->desk->choice(work->attempt, (kmp_at){ .field = TUNE_BATTERY_TYPE });
    if (type == AGM)
        say(work, KMP_WARNING, TUNE_BATTERY_TYPE, SAY_AGM);
    if (type != FLOODED || !kmp_given(voltage))
        return;
    const struct rules *rules = work->rules;
    for (uint32_t i = 0; i < rules->charge_count; i++)
        if (kmp_at_most(rules->charge[i].from, voltage) == KMP_YES) {
            put(work, TUNE_CHARGE, rules->charge[i].percent, NULL);
            return;
        }
    put(work, TUNE_CHARGE, kmp_int(0), NULL);
}

static void measure_electrics(const struct work *work)
{
    const struct rules *rules = work->rules;
    kmp_num voltage = reading(work, TUNE_BATTERY, 0);
    put(work, TUNE_VOLTAGE, voltage, NULL);
    measure_charge(work, voltage);
    put(work, TUNE_RESTED, reading(work, TUNE_REST, 0), &rules->rest);
    put(work, TUNE_CHARGING_IS, reading(work, TUNE_CHARGING, 0), &rules->charging);
    put(work, TUNE_CRANKING_IS, reading(work, TUNE_CRANKING, 0), &rules->cranking);
    put(work, TUNE_CABLE_DROP, reading(work, TUNE_CABLE, 0), &rules->cable);
    put(work, TUNE_GROUND_DROP, reading(work, TUNE_GROUND, 0), &rules->ground);
    put(work, TUNE_PARASITIC_IS, reading(work, TUNE_PARASITIC, 0), &rules->parasitic);
}

void tune_measure(const struct work *work)
{
    cylinders_measure(work);
    measure_electrics(work);
    emission_measure(work);
    bolts_measure(work, TUNE_BOLTS, TUNE_BOLT);
}
