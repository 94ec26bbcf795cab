// SPDX-License-Identifier: Apache-2.0
// alignment.c -- wheel alignment: each angle as read, side against side, total toe, thrust angle
#include "automotive.h"

#define ANGLE(id, en, ind, low, high) QUANTITY(id, en, ind, "deg", low, high, "0.05", 0, 1)

// clang-format off
const kmp_field align_fields[ALIGN_FIELDS] = {
    [ALIGN_CAMBER_LEFT] = ANGLE("camber_left", "Front camber, left", "Kamber depan, kiri", "-15", "15"),
    [ALIGN_CAMBER_RIGHT] = ANGLE("camber_right", "Front camber, right", "Kamber depan, kanan", "-15", "15"),
    [ALIGN_CASTER_LEFT] = ANGLE("caster_left", "Caster, left", "Kaster, kiri", "-20", "20"),
    [ALIGN_CASTER_RIGHT] = ANGLE("caster_right", "Caster, right", "Kaster, kanan", "-20", "20"),
    [ALIGN_TOE_LEFT] = ANGLE("toe_left", "Front toe, left", "Toe depan, kiri", "-10", "10"),
    [ALIGN_TOE_RIGHT] = ANGLE("toe_right", "Front toe, right", "Toe depan, kanan", "-10", "10"),
    [ALIGN_REAR_LEFT] = ANGLE("rear_toe_left", "Rear toe, left", "Toe belakang, kiri", "-10", "10"),
    [ALIGN_REAR_RIGHT] = ANGLE("rear_toe_right", "Rear toe, right", "Toe belakang, kanan", "-10", "10"),
};

static const uint32_t camber_left[] = { ALIGN_CAMBER_LEFT }, camber_right[] = { ALIGN_CAMBER_RIGHT },
    caster_left[] = { ALIGN_CASTER_LEFT }, caster_right[] = { ALIGN_CASTER_RIGHT }, toe_left[] = { ALIGN_TOE_LEFT },
    toe_right[] = { ALIGN_TOE_RIGHT }, rear_left[] = { ALIGN_REAR_LEFT }, rear_right[] = { ALIGN_REAR_RIGHT },
    camber[] = { ALIGN_CAMBER_LEFT, ALIGN_CAMBER_RIGHT }, caster[] = { ALIGN_CASTER_LEFT, ALIGN_CASTER_RIGHT },
    toe[] = { ALIGN_TOE_LEFT, ALIGN_TOE_RIGHT }, rear[] = { ALIGN_REAR_LEFT, ALIGN_REAR_RIGHT };

#define AS_READ(id, en, ind, needs) MEASURE(id, en, ind, "deg", 2, -1, needs, "as read; the maker's minimum and maximum are the rubric's")

const kmp_measure align_measures[ALIGN_MEASURES] = {
    [ALIGN_CAMBER_LEFT] = AS_READ("camber_left", "Front camber, left", "Kamber depan, kiri", camber_left),
    [ALIGN_CAMBER_RIGHT] = AS_READ("camber_right", "Front camber, right", "Kamber depan, kanan", camber_right),
    [ALIGN_CASTER_LEFT] = AS_READ("caster_left", "Caster, left", "Kaster, kiri", caster_left),
    [ALIGN_CASTER_RIGHT] = AS_READ("caster_right", "Caster, right", "Kaster, kanan", caster_right),
    [ALIGN_TOE_LEFT] = AS_READ("toe_left", "Front toe, left", "Toe depan, kiri", toe_left),
    [ALIGN_TOE_RIGHT] = AS_READ("toe_right", "Front toe, right", "Toe depan, kanan", toe_right),
    [ALIGN_REAR_LEFT] = AS_READ("rear_toe_left", "Rear toe, left", "Toe belakang, kiri", rear_left),
    [ALIGN_REAR_RIGHT] = AS_READ("rear_toe_right", "Rear toe, right", "Toe belakang, kanan", rear_right),
    [ALIGN_CROSS_CAMBER] = MEASURE("cross_camber", "Cross-camber", "Selisih kamber kiri-kanan", "deg", 2, -1, camber, "difference between left and right, without its sign"),
    [ALIGN_CROSS_CASTER] = MEASURE("cross_caster", "Cross-caster", "Selisih kaster kiri-kanan", "deg", 2, -1, caster, "difference between left and right, without its sign"),
    [ALIGN_TOTAL_TOE] = MEASURE("total_toe", "Total front toe", "Toe total depan", "deg", 2, -1, toe, "left plus right"),
    [ALIGN_THRUST] = MEASURE("thrust_angle", "Thrust angle", "Sudut dorong", "deg", 2, -1, rear, "(rear toe left - rear toe right) / 2"),
};

static const kmp_choice toe_choices[] = {
    { "0.2", "0.2 degrees either way", "0,2 derajat ke dua arah" },
    { "0.10", "0.10 degrees either way", "0,10 derajat ke dua arah" },
};

const kmp_setting align_settings[ALIGN_SETTINGS] = {
    { "toe_limit", "Limit of the total toe", "Batas toe total", toe_choices, KMP_COUNT_OF(toe_choices), "0.2" },
};
// clang-format on

void align_measure(const struct work *work)
{
    kmp_num angle[ALIGN_FIELDS];
    for (uint32_t i = 0; i < ALIGN_FIELDS; i++) {
        angle[i] = reading(work, i, 0);
        put(work, i, angle[i], NULL);
    }
    const struct rules *rules = work->rules;
    put(work, ALIGN_CROSS_CAMBER, kmp_abs(kmp_sub(angle[ALIGN_CAMBER_LEFT], angle[ALIGN_CAMBER_RIGHT])),
        &rules->cross_camber);
    put(work, ALIGN_CROSS_CASTER, kmp_abs(kmp_sub(angle[ALIGN_CASTER_LEFT], angle[ALIGN_CASTER_RIGHT])),
        &rules->cross_caster);
    put(work, ALIGN_TOTAL_TOE, kmp_add(angle[ALIGN_TOE_LEFT], angle[ALIGN_TOE_RIGHT]),
        named(rules->toe, rules->toe_count, work->desk->setting(work->attempt, "toe_limit")));
    put(work, ALIGN_THRUST, kmp_div(kmp_sub(angle[ALIGN_REAR_LEFT], angle[ALIGN_REAR_RIGHT]), kmp_int(2)),
        NULL);
}
