// SPDX-License-Identifier: Apache-2.0
// furniture.h -- what the two files of the trade share: the slots, the rules, the one function that measures
#ifndef FURNITURE_H
#define FURNITURE_H

#include <kompeten/ext/examples.h>
#include <kompeten/plugin.h>

enum { JOINTS, DIAGONALS, MOISTURE, FAULTS, SURFACE_CLEAN, JOINTS_COUNTED, FAULTS_COUNTED, FIELDS };
enum { JOINT_KIND, JOINT_GAP };
enum { FAULT_KIND, FAULT_LENGTH };
enum { GAP, WIDEST_GAP, OUT_OF_SQUARE, WETTEST, DRIEST, SPREAD, FAULT, MEASURES };
enum { WOOD_MOVES };
enum { JOINT_KINDS = 5, FAULT_KINDS = 5, USES = 3 };

// The limits, in the order of the choices that they belong to.
struct rules {
    kmp_limit gap[JOINT_KINDS], fault[FAULT_KINDS], moisture[USES], square, spread;
};

kmp_outcome rules_open(const kmp_host *host, void **self);
kmp_outcome frame_measure(void *self, const kmp_desk *desk, const kmp_attempt *a, uint32_t task);

#endif
