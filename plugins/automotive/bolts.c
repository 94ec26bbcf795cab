// SPDX-License-Identifier: Apache-2.0
// bolts.c -- torque within the tool's class, angle-tightening, and the order of tightening
#include "automotive.h"

// clang-format off
const kmp_field bolt_columns[BOLT_COLUMNS] = {
    [BOLT_PLACE] = WHOLE("place", "Number of the bolt", "Nomor baut", "1", "64", 1),
    [BOLT_SET] = QUANTITY("set", "Torque set on the tool", "Momen puntir yang disetel pada alat", "N.m", "0", "2000", NULL, 0, 1),
    [BOLT_AUDIT] = QUANTITY("audit", "Torque audited", "Momen puntir hasil pemeriksaan", "N.m", "0", "2000", "1", 0, 1),
    [BOLT_FORCE] = QUANTITY("force", "Force on the lever, where no torque was audited", "Gaya pada tuas, bila momen puntir tidak diperiksa", "N", "0", "5000", "5", 0, 1),
    [BOLT_ARM] = QUANTITY("arm", "Length of the lever", "Panjang tuas", "m", "0", "5", NULL, 0, 1),
    [BOLT_ANGLE] = QUANTITY("angle", "Angle turned after the snug torque", "Sudut putar setelah momen puntir awal", "deg", "0", "720", "2", 0, 1),
};
// clang-format on

static kmp_num torque_of(const struct work *work, uint32_t table, uint32_t row)
{
    kmp_num audit = cell(work, table, row, BOLT_AUDIT);
    if (kmp_given(audit))
        return audit;
    return kmp_mul(cell(work, table, row, BOLT_FORCE), cell(work, table, row, BOLT_ARM));
}

// The class of a tool that was set to this value; NULL where that is not known.
static const kmp_limit *class_of(const struct rules *rules, kmp_num set)
{
    for (uint32_t i = 0; i < rules->torque_count; i++)
        if (kmp_at_most(rules->torque[i].from, set) == KMP_YES)
            return &rules->torque[i].limit;
    return NULL;
}

static void measure_bolt(const struct work *work, uint32_t table, uint32_t row, uint32_t first)
{
    kmp_num torque = torque_of(work, table, row), target = setting_number(work, "torque_target");
    put_row(work, first + BOLT_TORQUE, row, torque, NULL);
    const kmp_limit *class = class_of(work->rules, cell(work, table, row, BOLT_SET));
    if (class != NULL)
        put_row(work, first + BOLT_DEVIATION, row,
                kmp_div(kmp_mul(kmp_int(100), kmp_sub(torque, target)), target), class);
    put_row(work, first + BOLT_TURN, row,
            kmp_sub(cell(work, table, row, BOLT_ANGLE), setting_number(work, "angle_target")), NULL);
}

// The next number in the text, moving behind it; 0 at the end.
static int64_t next_place(const char **at)
{
    while (**at != '\0' && (**at < '0' || **at > '9'))
        (*at)++;
    int64_t place = 0;
    for (; **at >= '0' && **at <= '9' && place < 1000; (*at)++)
        place = place * 10 + (**at - '0');
    return place;
}

// A bolt tightened once more than the sequence has is out of sequence too; one that is not written down is
// missing.
static void measure_order(const struct work *work, uint32_t table, uint32_t first)
{
    const char *at = work->desk->setting(work->attempt, "sequence");
    int64_t wanted = at != NULL ? next_place(&at) : 0;
    if (wanted == 0)
        return;
    kmp_num errors = kmp_int(0);
    for (uint32_t row = 0; row < readings(work, table); row++) {
        kmp_num place = cell(work, table, row, BOLT_PLACE);
        if (!kmp_given(place))
            return;
        if (kmp_equal(place, kmp_int(wanted)) == KMP_NO)
            errors = kmp_add(errors, kmp_int(1));
        wanted = next_place(&at);
    }
    if (wanted != 0)
        say(work, KMP_WARNING, table, SAY_BOLTS_FEW);
    else
        put(work, first + BOLT_ORDER, errors, &work->rules->sequence);
}

void bolts_measure(const struct work *work, uint32_t table, uint32_t first)
{
    uint32_t rows = readings(work, table);
    if (rows == 0)
        return;
    if (!kmp_given(setting_number(work, "torque_target")))
        say(work, KMP_NOTE, table, SAY_NO_TARGET);
    for (uint32_t row = 0; row < rows; row++)
        measure_bolt(work, table, row, first);
    measure_order(work, table, first);
}
