// SPDX-License-Identifier: Apache-2.0
// examples.c -- "kompeten.examples/1": evidence with the measures that it must give
#include "automotive.h"

// clang-format off
static const kmp_example items[] = {
    { "brake_service", "a disc on every limit of the vehicle is within", "{\"vehicle\":\"nissan-pathfinder-1999\"}",
      "{\"disc_counted\":8,\"disc\":[\"26.000\",\"26.015\",\"26.010\",\"26.005\",\"26.000\",\"26.010\",\"26.005\",\"26.000\"],\"dial_counted\":8,\"dial\":[\"0\",\"0.02\",\"0.05\",\"0.08\",\"0.10\",\"0.07\",\"0.04\",\"0.01\"],\"end_play\":\"0\"}",
      "{\"disc_thickness\":\"26\",\"thickness_variation\":\"0.015\",\"runout\":\"0.1\",\"bearing_end_play\":\"0\"}" },
    { "brake_service", "seven readings are too few for a maker who asks for eight", "{\"vehicle\":\"nissan-pathfinder-1999\"}",
      "{\"disc_counted\":7,\"disc\":[\"25\",\"26.1\",\"26.1\",\"26.1\",\"26.1\",\"26.1\",\"26.1\"],\"dial_counted\":8,\"dial\":[\"0\",\"0\",\"0\",\"0\",\"0\",\"0\",\"0\",\"0\"],\"end_play\":\"0\"}",
      "{\"disc_thickness\":null,\"thickness_variation\":null,\"runout\":\"0\"}" },
    { "brake_service", "runout over bearing end play does not count", "{\"vehicle\":\"chevrolet-epica\"}",
      "{\"disc_counted\":4,\"disc\":[\"25\",\"25\",\"25\",\"25.03\"],\"dial_counted\":8,\"dial\":[\"0\",\"0\",\"0\",\"0\",\"0\",\"0\",\"0\",\"0.01\"],\"end_play\":\"0.02\",\"scoring_counted\":1,\"scoring\":[\"0.4\"]}",
      "{\"thickness_variation\":\"0.03\",\"runout\":null,\"bearing_end_play\":\"0.02\",\"scoring_depth\":\"0.4\"}" },
    { "brake_service", "three bolts in their order, one 4 percent over its target", "{\"vehicle\":\"chevrolet-epica\",\"torque_target\":\"100\",\"angle_target\":\"90\",\"sequence\":\"1 3 2\"}",
      "{\"bolts_counted\":3,\"bolts\":[{\"place\":1,\"set\":\"100\",\"audit\":\"100\"},{\"place\":3,\"set\":\"100\",\"audit\":\"104\",\"angle\":\"88\"},{\"place\":2,\"set\":\"100\",\"force\":\"200\",\"arm\":\"0.5\"}]}",
      "{\"bolt_torque\":[\"100\",\"104\",\"100\"],\"torque_deviation\":[\"0\",\"4\",\"0\"],\"angle_deviation\":[null,\"-2\",null],\"sequence_errors\":\"0\"}" },
    { "engine_tune_up", "70 percent of 1035 kPa is 724.5, not 725", "{\"cylinder_count\":\"4\",\"compression_rule\":\"gm\"}",
      "{\"cylinders\":[{\"dry\":\"1035\"},{\"dry\":\"724.5\"},{\"dry\":\"1035\"},{\"dry\":\"1000\"}]}",
      "{\"compression_ratio\":\"0.7\",\"condition\":[\"sound\",\"sound\",\"sound\",\"sound\"]}" },
    { "engine_tune_up", "oil lifts the low cylinder: rings; the candidate says valves", "{\"cylinder_count\":\"4\",\"compression_rule\":\"ford\"}",
      "{\"cylinders\":[{\"dry\":\"1000\",\"diagnosis\":\"sound\"},{\"dry\":\"700\",\"wet\":\"900\",\"diagnosis\":\"valves\"},{\"dry\":\"1000\",\"diagnosis\":\"sound\"},{\"dry\":\"980\",\"diagnosis\":\"sound\"}]}",
      "{\"condition\":[\"sound\",\"rings\",\"sound\",\"sound\"],\"diagnosis_errors\":\"1\",\"wet_rise\":[null,\"200/7\",null,null]}" },
    { "engine_tune_up", "a battery of 12.4 V holds 75 percent", "{}",
      "{\"battery_type\":\"flooded\",\"battery_voltage\":\"12.4\",\"charging_voltage\":\"14.7\"}",
      "{\"battery_charge\":\"75\",\"open_circuit_voltage\":\"12.4\",\"charging\":\"14.7\"}" },
    { "wheel_alignment", "side against side and thrust angle", "{}",
      "{\"camber_left\":\"-0.5\",\"camber_right\":\"0\",\"toe_left\":\"0.1\",\"toe_right\":\"0.1\",\"rear_toe_left\":\"0.2\",\"rear_toe_right\":\"0.1\"}",
      "{\"cross_camber\":\"0.5\",\"cross_caster\":null,\"total_toe\":\"0.2\",\"thrust_angle\":\"0.05\"}" },
    { "fault_finding", "four of five found, two false reports", "{}",
      "{\"planted_count\":5,\"planted\":[{\"fault\":\"F1\",\"critical\":false},{\"fault\":\"F2\",\"critical\":false},{\"fault\":\"F3\",\"critical\":false},{\"fault\":\"F4\",\"critical\":true},{\"fault\":\"F5\",\"critical\":false}],"
      "\"reported_count\":6,\"reported\":[{\"fault\":\"F1\",\"symptom\":false,\"measured\":true,\"swapped\":false},{\"fault\":\"F2\",\"symptom\":false,\"measured\":true,\"swapped\":true},{\"fault\":\"F3\",\"symptom\":false,\"measured\":true,\"swapped\":false},{\"fault\":\"F4\",\"symptom\":false,\"measured\":true,\"swapped\":false},{\"fault\":\"X1\",\"symptom\":false,\"measured\":true,\"swapped\":false},{\"fault\":\"F5\",\"symptom\":false,\"measured\":false,\"swapped\":true}]}",
      "{\"faults_found\":\"4\",\"faults_missed\":\"1\",\"faults_false\":\"2\",\"critical_missed\":\"0\",\"precision\":\"2/3\",\"recall\":\"0.8\",\"f1\":\"8/11\",\"finding_score\":\"0.6\"}" },
    { "fault_finding", "on a healthy vehicle nothing is reported; two bytes become a code", "{}",
      "{\"planted_count\":0,\"healthy\":true,\"reported_count\":0,\"reports_none\":true,\"codes_counted\":3,\"codes\":[{\"bytes\":\"0x41 0x23\",\"code\":\"P0123\"},{\"code\":\"P0171\"},{\"bytes\":\"00 00\"}]}",
      "{\"finding_score\":\"1\",\"precision\":null,\"recall\":null,\"code\":[\"C0123\",\"P0171\",\"none\"],\"code_agrees\":[\"0\",null,null],\"code_meaning\":[null,\"system too lean (bank 1)\",null]}" },
};
// clang-format on

const kmp_examples automotive_examples = { items, KMP_COUNT_OF(items) };
