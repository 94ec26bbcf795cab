// SPDX-License-Identifier: Apache-2.0
// brake.c -- brake service: thickness, thickness variation, runout and scoring of one disc
#include <string.h>

#include "automotive.h"

// clang-format off
const kmp_field brake_fields[BRAKE_FIELDS] = {
    [BRAKE_DISC] = QUANTITY("disc", "Disc thickness, round the disc at one radius", "Tebal cakram, berkeliling pada satu radius", "mm", "3", "60", "0.002", 4, 32),
    [BRAKE_DISC_COUNTED] = COUNTED("disc", "Number of readings of the disc's thickness", "Jumlah pembacaan tebal cakram", "32"),
    [BRAKE_DIAL] = QUANTITY("dial", "Dial readings over one turn", "Pembacaan dial selama satu putaran", "mm", "-10", "10", "0.0075", 8, 64),
    [BRAKE_DIAL_COUNTED] = COUNTED("dial", "Number of dial readings", "Jumlah pembacaan dial", "64"),
    [BRAKE_END_PLAY] = QUANTITY("end_play", "Bearing end play before runout is read", "Kelonggaran aksial bantalan sebelum keolengan dibaca", "mm", "0", "5", "0.01", 1, 1),
    [BRAKE_SCORING] = QUANTITY("scoring", "Depth of scores", "Kedalaman goresan", "mm", "0", "10", "0.1", 0, 16),
    [BRAKE_SCORING_COUNTED] = COUNTED("scoring", "Number of scores on the disc", "Jumlah goresan pada cakram", "16"),
    [BRAKE_BOLTS] = BOLT_TABLE,
    [BRAKE_BOLTS_COUNTED] = BOLTS_COUNTED,
};

static const uint32_t disc_needs[] = { BRAKE_DISC }, dial_needs[] = { BRAKE_DIAL, BRAKE_END_PLAY },
    play_needs[] = { BRAKE_END_PLAY }, scoring_needs[] = { BRAKE_SCORING }, bolt_needs[] = { BRAKE_BOLTS };

const kmp_measure brake_measures[BRAKE_MEASURES] = {
    [BRAKE_THICKNESS] = MEASURE("disc_thickness", "Least disc thickness", "Tebal cakram terkecil", "mm", 3, -1, disc_needs, "smallest of the readings"),
    [BRAKE_VARIATION] = MEASURE("thickness_variation", "Disc thickness variation", "Variasi tebal cakram", "mm", 3, -1, disc_needs, "largest minus smallest of the readings, as many as the maker asks for"),
    [BRAKE_RUNOUT] = MEASURE("runout", "Lateral runout", "Keolengan lateral", "mm", 3, -1, dial_needs, "largest minus smallest of the dial over one turn, bearing end play zero"),
    [BRAKE_PLAY] = MEASURE("bearing_end_play", "Bearing end play", "Kelonggaran aksial bantalan", "mm", 3, -1, play_needs, "as read"),
    [BRAKE_DEPTH] = MEASURE("scoring_depth", "Deepest score", "Goresan terdalam", "mm", 2, -1, scoring_needs, "largest of the readings"),
    BOLT_MEASURE_ROWS(BRAKE_BOLTS, bolt_needs),
};

const kmp_setting brake_settings[BRAKE_SETTINGS] = {
    { "vehicle", "Vehicle, by its id in vehicles.json", "Kendaraan, menurut id dalam vehicles.json", NULL, 0, NULL },
    BOLT_SETTINGS,
};
// clang-format on

static const struct vehicle *vehicle_of(const struct work *work)
{
    const char *id = work->desk->setting(work->attempt, "vehicle");
    for (uint32_t i = 0; i < work->rules->vehicle_count && id != NULL; i++)
        if (strcmp(work->rules->vehicles[i].id, id) == 0)
            return &work->rules->vehicles[i];
    return NULL;
}

static void judge(const struct work *work, uint32_t measure, uint32_t field, kmp_num value,
                  const kmp_limit *limit)
{
    if (kmp_given(value) && !limit_known(limit))
        say(work, KMP_NOTE, field, SAY_NO_LIMIT);
    put(work, measure, value, limit);
}

// Fewer readings than the maker asks for prove nothing, whatever they are.
static void measure_disc(const struct work *work, const struct vehicle *vehicle)
{
    if (readings(work, BRAKE_DISC) < vehicle->points) {
        say(work, KMP_WARNING, BRAKE_DISC, SAY_POINTS);
        return;
    }
    kmp_num least = smallest(work, BRAKE_DISC), most = largest(work, BRAKE_DISC);
    judge(work, BRAKE_THICKNESS, BRAKE_DISC, least, &vehicle->thickness);
    judge(work, BRAKE_VARIATION, BRAKE_DISC, kmp_sub(most, least), &vehicle->variation);
}

static void measure_runout(const struct work *work, const struct vehicle *vehicle)
{
    kmp_num play = reading(work, BRAKE_END_PLAY, 0);
    put(work, BRAKE_PLAY, play, &work->rules->end_play);
    kmp_truth still = within(play, &work->rules->end_play);
    if (still == KMP_NO)
        say(work, KMP_WARNING, BRAKE_END_PLAY, SAY_END_PLAY);
    if (still == KMP_YES)
        judge(work, BRAKE_RUNOUT, BRAKE_DIAL, kmp_sub(largest(work, BRAKE_DIAL), smallest(work, BRAKE_DIAL)),
              &vehicle->runout);
}

void brake_measure(const struct work *work)
{
    bolts_measure(work, BRAKE_BOLTS, BRAKE_BOLT);
    const struct vehicle *vehicle = vehicle_of(work);
    if (vehicle == NULL) {
        say(work, KMP_WARNING, BRAKE_DISC, SAY_VEHICLE_UNKNOWN);
        return;
    }
    measure_disc(work, vehicle);
    measure_runout(work, vehicle);
    judge(work, BRAKE_DEPTH, BRAKE_SCORING, largest(work, BRAKE_SCORING), &vehicle->scoring);
}
