// SPDX-License-Identifier: Apache-2.0
// probe.h -- attempts that nobody made, and what they come to
#ifndef KOMPETEN_ENGINE_CLASS_PROBE_H
#define KOMPETEN_ENGINE_CLASS_PROBE_H

#include "class.h"

enum { PROBE_POINTS = 8 };

struct probe {
    struct day *day;
    kmp_engine *engine;
    const struct gauged *gauged; // [gear.count], borrowed
    struct gear gear;            // an instrument for each
    struct desk_of_drafts desk;
    kmp_text blank; // a submission with nothing in it
    uint32_t point; // of PROBE_POINTS: where in the plausible ranges the attempt stands
};

// What an attempt comes to: its record, read.
struct outcome {
    struct tape record;
    bool scored;
};

// Begins to probe for readings that are taken with gauges; `out` stays where it is. probe_end ends it whatever
// comes out.
kmp_status probe_begin(struct probe *out, struct day *day, kmp_engine *engine, const struct gauged *gauged,
                       uint32_t count);
void probe_end(struct probe *probe);

// Scores the attempt at the probe's point, without one reading where that is not NULL.
kmp_status probe_try(struct outcome *out, const struct probe *probe, const kmp_field *without);

#endif
