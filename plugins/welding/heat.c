// SPDX-License-Identifier: Apache-2.0
// heat.c -- travel speed, arc energy and heat input of each run, against the WPS
#include "welding.h"

bool heat_open(struct rules *out, const kmp_host *host)
{
    kmp_node list = node_at(host, host->file(host, "heat.json"), "efficiency");
    out->efficiency_count = host->count(host, list);
    if (out->efficiency_count == 0 || out->efficiency_count > MOST_PROCESSES)
        return false;
    for (uint32_t i = 0; i < out->efficiency_count; i++) {
        kmp_node row = host->item(host, list, i);
        out->efficiency[i] = (struct efficiency){ text_at(host, row, "process"), number_at(host, row, "k") };
        if (out->efficiency[i].process == NULL || !kmp_given(out->efficiency[i].k))
            return false;
    }
    return true;
}

static kmp_num efficiency_of(const struct attempt *job)
{
    const struct rules *rules = job->rules;
    for (uint32_t i = 0; i < rules->efficiency_count; i++)
        if (setting_is(job, "process", rules->efficiency[i].process))
            return rules->efficiency[i].k;
    return kmp_absent();
}

// The WPS's range; false where it sets none. An end that is no number judges nothing: it stays too large to
// compare.
static bool wps_limit(kmp_limit *out, const struct attempt *job, const char *low, const char *high,
                      const char *clause)
{
    *out = (kmp_limit){ .low = setting_number(job, low, FIELD_RUNS),
                        .high = setting_number(job, high, FIELD_RUNS),
                        .standard = "WPS",
                        .edition = setting(job, "wps"),
                        .clause = clause,
                        .verified = true };
    return out->low.d != 0 || out->high.d != 0;
}

void heat_measure(const struct attempt *job)
{
    uint32_t count = job->desk->count(job->a, (kmp_at){ FIELD_RUNS, 0, 0, 0 });
    kmp_limit energy_limit, heat_limit;
    if (count == 0)
        return;
    bool energy_judged = wps_limit(&energy_limit, job, "wps_energy_low", "wps_energy_high", "arc energy");
    bool heat_judged = wps_limit(&heat_limit, job, "wps_heat_low", "wps_heat_high", "heat input");
    for (uint32_t i = 0; i < count; i++) {
        kmp_num power =
            kmp_mul(cell_number(job, FIELD_RUNS, i, RUN_VOLTAGE), cell_number(job, FIELD_RUNS, i, RUN_CURRENT));
        kmp_num speed = kmp_div(cell_number(job, FIELD_RUNS, i, RUN_LENGTH),
                                cell_number(job, FIELD_RUNS, i, RUN_TIME)); // mm/s
        kmp_num energy = kmp_div(power, kmp_mul(speed, kmp_int(1000)));     // kJ/mm
        emit(job, MEASURE_SPEED, i, kmp_mul(speed, kmp_int(60)), NULL);
        emit(job, MEASURE_ARC_ENERGY, i, energy, energy_judged ? &energy_limit : NULL);
        emit(job, MEASURE_HEAT_INPUT, i, kmp_mul(efficiency_of(job), energy), heat_judged ? &heat_limit : NULL);
    }
}
