// SPDX-License-Identifier: Apache-2.0
// paper.h -- a sound submission, and the same with one thing changed
#ifndef KOMPETEN_TESTS_PAPER_H
#define KOMPETEN_TESTS_PAPER_H

#include <stdio.h>
#include <string.h>

// The candidate, the centre and the numbers are invented.
static const char paper_sound[] =
    "{\"submission\":1,\"id\":\"KPG-2026-LAS2-007-1\",\"rubric\":\"welding/smaw-3g-plate@1.2.0\","
    "\"purpose\":\"certification\",\"candidate\":{\"issuer\":\"bpvp-kupang\",\"id\":\"LAS2-007\"},"
    "\"session\":{\"programme\":\"Las SMAW 3G\",\"batch\":\"2\",\"year\":2026,\"centre\":\"BPVP Kupang\","
    "\"tuk\":{\"code\":\"T-1\",\"kind\":\"sewaktu\"}},"
    "\"attempt\":1,\"covers\":[\"C.24LAS01.029.1\"],"
    "\"taken\":{\"from\":\"2026-11-20T08:00:00+08:00\",\"to\":\"2026-11-20T09:10:00+08:00\","
    "\"pauses\":[{\"from\":\"2026-11-20T08:20:00+08:00\",\"to\":\"2026-11-20T08:30:00+08:00\",\"why\":\"power "
    "cut\"}],"
    "\"ended\":\"completed\"},"
    "\"adjustments\":[{\"code\":\"extra_time\",\"extra_time_s\":600,\"approved_by\":\"head of centre\"}],"
    "\"assessors\":[{\"id\":\"A1\",\"role\":\"lead\",\"trained_candidate\":false},{\"id\":\"A2\"}],"
    "\"instruments\":[{\"id\":\"cal-07\",\"kind\":\"caliper\",\"resolution\":{\"value\":\"0.05\",\"unit\":"
    "\"mm\"},"
    "\"calibrated_until\":null}],"
    "\"evidence\":{\"thickness\":\"10\"},"
    "\"ticks\":[{\"criterion\":\"ppe\",\"assessor\":\"A1\",\"met\":true}],"
    "\"counts\":[{\"criterion\":\"restarts\",\"assessor\":\"A1\",\"count\":2}],"
    "\"marks\":[{\"criterion\":\"bead\",\"assessor\":\"A1\",\"points\":\"2\"},"
    "{\"criterion\":\"bead\",\"assessor\":\"A2\",\"points\":\"2.5\"}],"
    "\"recommendations\":[{\"assessor\":\"A1\",\"unit\":\"C.24LAS01.029.1\",\"result\":\"K\","
    "\"at\":\"2026-11-20T09:20:00+08:00\"}],"
    "\"attachments\":[{\"sha256\":\"0000000000000000000000000000000000000000000000000000000000000000\","
    "\"file\":\"foto-3.jpg\",\"media\":\"image/jpeg\",\"criteria\":[\"bead\"],\"method\":\"L\","
    "\"vatm\":{\"valid\":\"yes\",\"authentic\":\"yes\",\"current\":\"yes\",\"sufficient\":\"unknown\"}}],"
    "\"agreements\":[{\"role\":\"candidate\",\"what\":\"result_seen\",\"at\":\"2026-11-20T09:30:00+08:00\","
    "\"how\":\"paper\",\"attachment\":\"sha256:00\"}],"
    "\"supersedes\":null,\"supplements\":null,\"note\":\"all of it invented\"}";

// The sound submission with the first `old` replaced; overwritten by the next call. NULL where it has no `old`.
static inline const char *paper_with(const char *old, const char *new)
{
    static char text[16384];
    const char *at = strstr(paper_sound, old);
    if (at == NULL)
        return NULL;
    snprintf(text, sizeof text, "%.*s%s%s", (int)(at - paper_sound), paper_sound, new, at + strlen(old));
    return text;
}

#endif
