// SPDX-License-Identifier: Apache-2.0
// frame.c -- a frame measured, and the limits that judge it
#include "furniture.h"

#include <stdlib.h>
#include <string.h>

// ---- limits, from furniture/limits.json ----

static bool read_limit(kmp_limit *out, const kmp_host *host, kmp_node row)
{
    *out = (kmp_limit){
        .low = host->number(host, host->member(host, row, "low")),
        .high = host->number(host, host->member(host, row, "high")),
        .standard = host->text(host, host->member(host, row, "standard")),
        .edition = host->text(host, host->member(host, row, "edition")),
        .clause = host->text(host, host->member(host, row, "clause")),
        .verified = host->flag(host, host->member(host, row, "verified")) == KMP_YES,
    };
    return kmp_given(out->high) && out->standard != NULL && out->edition != NULL && out->clause != NULL;
}

static bool read_limits(kmp_limit *out, uint32_t count, const kmp_host *host, const char *name)
{
    kmp_node list = host->member(host, host->file(host, "limits.json"), name);
    if (host->count(host, list) != count)
        return false;
    for (uint32_t i = 0; i < count; i++)
        if (!read_limit(&out[i], host, host->item(host, list, i)))
            return false;
    return true;
}

kmp_outcome rules_open(const kmp_host *host, void **self)
{
    struct rules *rules = calloc(1, sizeof *rules);
    *self = rules;
    if (rules == NULL)
        return KMP_GAVE_UP;
    bool good = read_limits(rules->gap, JOINT_KINDS, host, "gap") &&
                read_limits(rules->fault, FAULT_KINDS, host, "fault") &&
                read_limits(rules->moisture, USES, host, "moisture") &&
                read_limits(&rules->square, 1, host, "square") &&
                read_limits(&rules->spread, 1, host, "spread");
    return good ? KMP_DONE : KMP_GAVE_UP;
}

// ---- measuring ----

static uint32_t count_of(const kmp_desk *desk, const kmp_attempt *a, uint32_t field)
{
    return desk->count(a, (kmp_at){ field, 0, 0, 0 });
}

// One row a joint, judged by the limit of its kind; the widest is absent as soon as one gap is.
static void measure_joints(const struct rules *rules, const kmp_desk *desk, const kmp_attempt *a)
{
    kmp_num widest = kmp_int(0);
    for (uint32_t row = 0; row < count_of(desk, a, JOINTS); row++) {
        int32_t kind = desk->choice(a, (kmp_at){ JOINTS, row, JOINT_KIND, 0 });
        kmp_num gap = desk->number(a, (kmp_at){ JOINTS, row, JOINT_GAP, 0 });
        desk->emit(a, GAP, row, gap, kind >= 0 ? &rules->gap[kind] : NULL);
        widest = kmp_max(widest, gap);
    }
    desk->emit(a, WIDEST_GAP, 0, widest, NULL);
}

static void measure_square(const struct rules *rules, const kmp_desk *desk, const kmp_attempt *a)
{
    kmp_num one = desk->number(a, (kmp_at){ DIAGONALS, 0, 0, 0 }),
            other = desk->number(a, (kmp_at){ DIAGONALS, 0, 0, 1 });
    kmp_num metres = kmp_div(kmp_max(one, other), kmp_int(1000));
    desk->emit(a, OUT_OF_SQUARE, 0, kmp_div(kmp_abs(kmp_sub(one, other)), metres), &rules->square);
}

static const kmp_limit *moisture_limit(const struct rules *rules, const kmp_desk *desk, const kmp_attempt *a)
{
    static const char *const uses[USES] = { "air_conditioned", "indoor", "outdoor" };
    const char *use = desk->setting(a, "use");
    for (uint32_t i = 0; use != NULL && i < USES; i++)
        if (strcmp(use, uses[i]) == 0)
            return &rules->moisture[i];
    return NULL;
}

static void measure_moisture(const struct rules *rules, const kmp_desk *desk, const kmp_attempt *a)
{
    const kmp_limit *limit = moisture_limit(rules, desk, a);
    kmp_num wettest = desk->number(a, (kmp_at){ MOISTURE, 0, 0, 0 }), driest = wettest;
    for (uint32_t i = 1; i < count_of(desk, a, MOISTURE); i++) {
        kmp_num reading = desk->number(a, (kmp_at){ MOISTURE, 0, 0, i });
        wettest = kmp_max(wettest, reading);
        driest = kmp_min(driest, reading);
    }
    desk->emit(a, WETTEST, 0, wettest, limit);
    desk->emit(a, DRIEST, 0, driest, limit);
    desk->emit(a, SPREAD, 0, kmp_sub(wettest, driest), &rules->spread);
    if (limit != NULL && (kmp_less(limit->high, wettest) == KMP_YES || kmp_less(driest, limit->low) == KMP_YES))
        desk->report(a, KMP_NOTE, (kmp_at){ MOISTURE, 0, 0, 0 }, WOOD_MOVES);
}

static void measure_faults(const struct rules *rules, const kmp_desk *desk, const kmp_attempt *a)
{
    for (uint32_t row = 0; row < count_of(desk, a, FAULTS); row++) {
        int32_t kind = desk->choice(a, (kmp_at){ FAULTS, row, FAULT_KIND, 0 });
        kmp_num length = desk->number(a, (kmp_at){ FAULTS, row, FAULT_LENGTH, 0 });
        desk->emit(a, FAULT, row, length, kind >= 0 ? &rules->fault[kind] : NULL);
    }
}

kmp_outcome frame_measure(void *self, const kmp_desk *desk, const kmp_attempt *a, uint32_t task)
{
    (void)task; // there is one
    measure_joints(self, desk, a);
    measure_square(self, desk, a);
    measure_moisture(self, desk, a);
    measure_faults(self, desk, a);
    return KMP_DONE;
}
