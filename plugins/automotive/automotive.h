// SPDX-License-Identifier: Apache-2.0
// automotive.h -- what the files of this trade share: its tables, its rules from the data files, its readings
#ifndef AUTOMOTIVE_H
#define AUTOMOTIVE_H

#include <kompeten/ext/examples.h>
#include <kompeten/plugin.h>

// ---- rules: the numbers of the data files ----

// A limit that is not known has neither end.
struct vehicle {
    const char *id;
    uint32_t points; // fewest readings of the disc's thickness
    kmp_limit thickness, variation, runout, scoring;
};

struct compression_rule {
    const char *id;
    kmp_limit ratio, lowest;
};

struct named_limit {
    const char *id;
    kmp_limit limit;
};

struct charge_step { // from this voltage on the battery holds this much
    kmp_num from, percent;
};

struct torque_class { // for tools set to `from` or more
    kmp_num from;
    kmp_limit limit;
};

struct emission_row {
    const char *regulation, *category;
    kmp_num from, to;    // model years, ends included; absent: unbounded
    kmp_num over, up_to; // gross mass in kg: over < mass <= up_to
    kmp_limit co, hc, opacity;
};

struct code_meaning {
    const char *code, *meaning;
};

enum { FEW = 16 }; // most rows of the small lists

struct rules {
    struct vehicle *vehicles;
    uint32_t vehicle_count;
    kmp_limit end_play;
    struct compression_rule compression[FEW];
    uint32_t compression_count;
    struct named_limit leak[FEW], toe[FEW];
    uint32_t leak_count, toe_count;
    kmp_limit investigate;          // a leak outside it has a cause to look for
    struct charge_step charge[FEW]; // from the top
    uint32_t charge_count;
    kmp_limit rest, charging, cranking, cable, ground, parasitic;
    struct torque_class torque[FEW]; // from the top
    uint32_t torque_count;
    kmp_limit sequence, cross_camber, cross_caster;
    struct emission_row *emission;
    uint32_t emission_count;
    struct code_meaning *meanings;
    uint32_t meaning_count;
    struct code_meaning origins[FEW]; // "P0": "generic"
    uint32_t origin_count;
};

kmp_outcome rules_open(const kmp_host *host, void **self);
void rules_close(void *self);

// One row of a list of rules, read from an object; false where the file is not as it has to be.
bool limit_read(kmp_limit *out, const kmp_host *host, kmp_node node);
bool emission_read(struct rules *rules, const kmp_host *host, kmp_node regulations);

// ---- readings: what is asked of the desk ----

struct work { // one attempt
    const kmp_desk *desk;
    const kmp_attempt *attempt;
    const struct rules *rules;
};

uint32_t readings(const struct work *work, uint32_t field); // of a list, or rows of a table
kmp_num reading(const struct work *work, uint32_t field, uint32_t index);
kmp_num cell(const struct work *work, uint32_t table, uint32_t row, uint32_t column);
const char *cell_text(const struct work *work, uint32_t table, uint32_t row, uint32_t column);
kmp_truth cell_flag(const struct work *work, uint32_t table, uint32_t row, uint32_t column);
int32_t cell_choice(const struct work *work, uint32_t table, uint32_t row, uint32_t column);
// Of a list; absent where it is empty or one of them is.
kmp_num smallest(const struct work *work, uint32_t field);
kmp_num largest(const struct work *work, uint32_t field);
// A setting written as decimal text; absent for any other text.
kmp_num setting_number(const struct work *work, const char *id);
bool setting_is(const struct work *work, const char *id, const char *text);
// Puts a measure out, judged by `limit` where that has an end and by nothing else.
void put(const struct work *work, uint32_t measure, kmp_num value, const kmp_limit *limit);
void put_row(const struct work *work, uint32_t measure, uint32_t row, kmp_num value, const kmp_limit *limit);
void say(const struct work *work, kmp_severity severity, uint32_t field, uint32_t notice);
void say_row(const struct work *work, kmp_severity severity, uint32_t table, uint32_t row, uint32_t notice);
bool limit_known(const kmp_limit *limit);
kmp_truth within(kmp_num value, const kmp_limit *limit);
// The limit called `id`; NULL where there is none.
const kmp_limit *named(const struct named_limit *limits, uint32_t count, const char *id);

// ---- tables: fields, measures, settings, notices ----

// `resolution` is at most a quarter of the tightest tolerance that judges the reading: our rule.
#define QUANTITY(id, en, ind, unit, low, high, resolution, least, most)                                        \
    {                                                                                                          \
        id, en, ind, KMP_QUANTITY, unit, low, high, resolution, least, most, NULL, 0, NULL, 0, -1              \
    }
#define WHOLE(id, en, ind, low, high, least)                                                                   \
    {                                                                                                          \
        id, en, ind, KMP_COUNT, NULL, low, high, NULL, least, 1, NULL, 0, NULL, 0, -1                          \
    }
#define COUNTED(rows, en, ind, most)                                                                           \
    {                                                                                                          \
        rows "_counted", en, ind, KMP_COUNT, rows, "0", most, NULL, 0, 1, NULL, 0, NULL, 0, -1                 \
    }
#define FLAG(id, en, ind, least)                                                                               \
    {                                                                                                          \
        id, en, ind, KMP_FLAG, NULL, NULL, NULL, NULL, least, 1, NULL, 0, NULL, 0, -1                          \
    }
#define WORDS(id, en, ind, least)                                                                              \
    {                                                                                                          \
        id, en, ind, KMP_TEXT, NULL, NULL, NULL, NULL, least, 1, NULL, 0, NULL, 0, -1                          \
    }
#define CHOICE(id, en, ind, choices, least)                                                                    \
    {                                                                                                          \
        id, en, ind, KMP_CHOICE, NULL, NULL, NULL, NULL, least, 1, choices, KMP_COUNT_OF(choices), NULL, 0, -1 \
    }
#define TABLE(id, en, ind, columns, count, least, most, none_flag)                                             \
    {                                                                                                          \
        id, en, ind, KMP_TABLE, NULL, NULL, NULL, NULL, least, most, NULL, 0, columns, count, none_flag        \
    }
#define MEASURE(id, en, ind, unit, decimals, per, needs, source)                                               \
    {                                                                                                          \
        id, en, ind, unit, decimals, KMP_QUANTITY, NULL, per, needs, KMP_COUNT_OF(needs), source               \
    }
#define TEXT_MEASURE(id, en, ind, per, needs, source)                                                          \
    {                                                                                                          \
        id, en, ind, NULL, 0, KMP_TEXT, NULL, per, needs, KMP_COUNT_OF(needs), source                          \
    }

enum task { TASK_BRAKE, TASK_TUNE, TASK_ALIGN, TASK_FAULT, TASKS };

// Bolts stand in two tasks: the same columns, measures and settings.
enum { BOLT_PLACE, BOLT_SET, BOLT_AUDIT, BOLT_FORCE, BOLT_ARM, BOLT_ANGLE, BOLT_COLUMNS };
enum { BOLT_TORQUE, BOLT_DEVIATION, BOLT_TURN, BOLT_ORDER, BOLT_MEASURES };
extern const kmp_field bolt_columns[BOLT_COLUMNS];

// clang-format off
#define BOLT_TABLE \
    TABLE("bolts", "Bolts and nuts, in the order in which they were tightened", \
          "Baut dan mur, sesuai urutan pengencangan", bolt_columns, BOLT_COLUMNS, 0, 64, -1)
#define BOLTS_COUNTED COUNTED("bolts", "Number of bolts and nuts tightened", "Jumlah baut dan mur yang dikencangkan", "64")
#define BOLT_MEASURE_ROWS(table, needs) \
    MEASURE("bolt_torque", "Torque", "Momen puntir", "N.m", 2, table, needs, \
            "torque = force times length of the lever, or as audited"), \
    MEASURE("torque_deviation", "Deviation from the target torque", "Penyimpangan dari momen puntir target", "%", 2, \
            table, needs, "100 (torque - target) / target"), \
    MEASURE("angle_deviation", "Deviation from the target angle", "Penyimpangan dari sudut target", "deg", 1, table, \
            needs, "angle turned after the snug torque - target angle"), \
    MEASURE("sequence_errors", "Places out of sequence", "Urutan pengencangan yang salah", "1", 0, -1, needs, \
            "places in the order of tightening that differ from the sequence asked for")
#define BOLT_SETTINGS \
    { "torque_target", "Target torque in N.m, or none", "Momen puntir target dalam N.m, atau none", NULL, 0, "none" }, \
    { "angle_target", "Target angle in degrees, or none", "Sudut target dalam derajat, atau none", NULL, 0, "none" }, \
    { "sequence", "Order of tightening, \"1 4 2 5 3\", or none", "Urutan pengencangan, \"1 4 2 5 3\", atau none", \
      NULL, 0, "none" }

enum {
    BRAKE_DISC, BRAKE_DISC_COUNTED, BRAKE_DIAL, BRAKE_DIAL_COUNTED, BRAKE_END_PLAY, BRAKE_SCORING,
    BRAKE_SCORING_COUNTED, BRAKE_BOLTS, BRAKE_BOLTS_COUNTED, BRAKE_FIELDS
};
enum { BRAKE_THICKNESS, BRAKE_VARIATION, BRAKE_RUNOUT, BRAKE_PLAY, BRAKE_DEPTH, BRAKE_BOLT };
enum { BRAKE_MEASURES = BRAKE_BOLT + BOLT_MEASURES, BRAKE_SETTINGS = 4 };
extern const kmp_field brake_fields[BRAKE_FIELDS];
extern const kmp_measure brake_measures[BRAKE_MEASURES];
extern const kmp_setting brake_settings[BRAKE_SETTINGS];

enum {
    TUNE_CYLINDERS, TUNE_BATTERY_TYPE, TUNE_BATTERY, TUNE_REST, TUNE_CHARGING, TUNE_CRANKING, TUNE_CABLE,
    TUNE_GROUND, TUNE_PARASITIC, TUNE_CATEGORY, TUNE_YEAR, TUNE_MASS, TUNE_CO, TUNE_HC, TUNE_OPACITY,
    TUNE_BOLTS, TUNE_BOLTS_COUNTED, TUNE_FIELDS
};
enum {
    TUNE_COMPRESSION, TUNE_RATIO, TUNE_RISE, TUNE_LEAK, TUNE_CONDITION, TUNE_DIAGNOSIS_ERRORS, TUNE_VOLTAGE,
    TUNE_CHARGE, TUNE_RESTED, TUNE_CHARGING_IS, TUNE_CRANKING_IS, TUNE_CABLE_DROP, TUNE_GROUND_DROP,
    TUNE_PARASITIC_IS, TUNE_CO_IS, TUNE_HC_IS, TUNE_OPACITY_IS, TUNE_BOLT
};
enum { TUNE_MEASURES = TUNE_BOLT + BOLT_MEASURES, TUNE_SETTINGS = 8 };
enum { CYLINDER_DRY, CYLINDER_WET, CYLINDER_SUPPLY, CYLINDER_HELD, CYLINDER_SAYS, CYLINDER_COLUMNS };
extern const kmp_field tune_fields[TUNE_FIELDS];
extern const kmp_measure tune_measures[TUNE_MEASURES];
extern const kmp_setting tune_settings[TUNE_SETTINGS];
enum condition { SOUND, RINGS, VALVES, HEAD_GASKET, CONDITIONS };
extern const kmp_choice conditions[CONDITIONS];

enum {
    ALIGN_CAMBER_LEFT, ALIGN_CAMBER_RIGHT, ALIGN_CASTER_LEFT, ALIGN_CASTER_RIGHT, ALIGN_TOE_LEFT,
    ALIGN_TOE_RIGHT, ALIGN_REAR_LEFT, ALIGN_REAR_RIGHT, ALIGN_FIELDS
};
enum { ALIGN_CROSS_CAMBER = ALIGN_FIELDS, ALIGN_CROSS_CASTER, ALIGN_TOTAL_TOE, ALIGN_THRUST, ALIGN_MEASURES };
enum { ALIGN_SETTINGS = 1 };
extern const kmp_field align_fields[ALIGN_FIELDS];
extern const kmp_measure align_measures[ALIGN_MEASURES];
extern const kmp_setting align_settings[ALIGN_SETTINGS];

enum {
    FAULT_PLANTED, FAULT_HEALTHY, FAULT_PLANTED_COUNT, FAULT_REPORTED, FAULT_NOTHING, FAULT_REPORTED_COUNT,
    FAULT_CODES, FAULT_CODES_COUNTED, FAULT_FIELDS
};
enum { PLANTED_FAULT, PLANTED_CRITICAL, PLANTED_COLUMNS };
enum { REPORTED_FAULT, REPORTED_SYMPTOM, REPORTED_MEASURED, REPORTED_SWAPPED, REPORTED_COLUMNS };
enum { CODE_BYTES, CODE_READ, CODE_COLUMNS };
enum {
    FAULT_FOUND, FAULT_MISSED, FAULT_FALSE, FAULT_CRITICAL_MISSED, FAULT_RECALL, FAULT_PRECISION, FAULT_F1,
    FAULT_SCORE, FAULT_PLANTED_STATE, FAULT_REPORTED_STATE, FAULT_CODE, FAULT_CODE_AGREES,
    FAULT_CODE_MEANING, FAULT_CODE_ORIGIN, FAULT_MEASURES
};
enum { FAULT_SETTINGS = 1 };
extern const kmp_field fault_fields[FAULT_FIELDS];
extern const kmp_measure fault_measures[FAULT_MEASURES];
extern const kmp_setting fault_settings[FAULT_SETTINGS];

enum notice {
    SAY_VEHICLE_UNKNOWN, SAY_NO_LIMIT, SAY_POINTS, SAY_END_PLAY, SAY_NO_TARGET, SAY_BOLTS_FEW,
    SAY_CYLINDERS, SAY_NO_COMPRESSION_RULE, SAY_NO_WET, SAY_NOT_TOLD, SAY_LEAK_NEGATIVE, SAY_LEAK_LARGE,
    SAY_AGM, SAY_SHEET_COUNT, SAY_REPORT_COUNT, SAY_NOT_SAID, SAY_PENALTY, SAY_NO_CODE, NOTICES
};
extern const kmp_notice notices[NOTICES];
// clang-format on

// ---- what is measured ----

void brake_measure(const struct work *work);
void tune_measure(const struct work *work);
void align_measure(const struct work *work);
void fault_measure(const struct work *work);
// Parts of these. `first`: index of the task's first bolt measure.
void bolts_measure(const struct work *work, uint32_t table, uint32_t first);
void cylinders_measure(const struct work *work);
void emission_measure(const struct work *work);
void codes_measure(const struct work *work);

extern const kmp_examples automotive_examples;

#endif
