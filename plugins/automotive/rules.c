// SPDX-License-Identifier: Apache-2.0
// rules.c -- the numbers of this trade, read once from the data files beside the plugin
#include <stdlib.h>
#include <string.h>

#include "automotive.h"

static kmp_num number_in(const kmp_host *host, kmp_node object, const char *key)
{
    return host->number(host, host->member(host, object, key));
}

static const char *text_in(const kmp_host *host, kmp_node object, const char *key)
{
    return host->text(host, host->member(host, object, key));
}

// The ends that the operator asks for are there, and no others.
static bool ends_read(kmp_limit *out, const kmp_host *host, kmp_node node)
{
    const char *op = text_in(host, node, "op");
    if (op == NULL)
        return false;
    if (strcmp(op, ">=") == 0)
        out->low = number_in(host, node, "value");
    else if (strcmp(op, "<=") == 0)
        out->high = number_in(host, node, "value");
    else if (strcmp(op, "in") == 0) {
        out->low = number_in(host, node, "low");
        out->high = number_in(host, node, "high");
        return kmp_given(out->low) && kmp_at_most(out->low, out->high) == KMP_YES;
    }
    return limit_known(out);
}

bool limit_read(kmp_limit *out, const kmp_host *host, kmp_node node)
{
    *out = (kmp_limit){ .standard = text_in(host, node, "standard"),
                        .edition = text_in(host, node, "edition"),
                        .clause = text_in(host, node, "clause") };
    kmp_truth verified = host->flag(host, host->member(host, node, "verified"));
    out->verified = verified == KMP_YES;
    return ends_read(out, host, node) && out->standard != NULL && verified != KMP_UNKNOWN;
}

// A limit that may be left out.
static bool limit_read_if_there(kmp_limit *out, const kmp_host *host, kmp_node object, const char *key)
{
    kmp_node node = host->member(host, object, key);
    *out = (kmp_limit){ 0 };
    return node == 0 || limit_read(out, host, node);
}

static bool vehicle_read(struct vehicle *out, const kmp_host *host, kmp_node node)
{
    kmp_num points = number_in(host, node, "points");
    out->id = host->key(host, node);
    out->points = kmp_given(points) && points.d == 1 && points.n > 0 && points.n <= 32 ? (uint32_t)points.n : 0;
    return out->id != NULL && out->points != 0 &&
           limit_read_if_there(&out->thickness, host, node, "thickness") &&
           limit_read_if_there(&out->variation, host, node, "variation") &&
           limit_read_if_there(&out->runout, host, node, "runout") &&
           limit_read_if_there(&out->scoring, host, node, "scoring");
}

static bool vehicles_read(struct rules *rules, const kmp_host *host)
{
    kmp_node file = host->file(host, "vehicles.json"), vehicles = host->member(host, file, "vehicles");
    uint32_t count = host->count(host, vehicles);
    rules->vehicles = calloc(count != 0 ? count : 1, sizeof *rules->vehicles);
    if (rules->vehicles == NULL || count == 0)
        return false;
    for (; rules->vehicle_count < count; rules->vehicle_count++)
        if (!vehicle_read(&rules->vehicles[rules->vehicle_count], host,
                          host->item(host, vehicles, rules->vehicle_count)))
            return false;
    return limit_read(&rules->end_play, host, host->member(host, file, "end_play"));
}

static bool named_read(struct named_limit limits[FEW], uint32_t *count, const kmp_host *host, kmp_node object)
{
    uint32_t wanted = host->count(host, object);
    for (*count = 0; *count < wanted; (*count)++) {
        kmp_node node = host->item(host, object, *count);
        if (*count == FEW || !limit_read(&limits[*count].limit, host, node))
            return false;
        limits[*count].id = host->key(host, node);
    }
    return wanted != 0;
}

static bool compression_read(struct rules *rules, const kmp_host *host)
{
    kmp_node file = host->file(host, "compression.json"), list = host->member(host, file, "rules");
    for (uint32_t i = 0; i < host->count(host, list); i++) {
        kmp_node node = host->item(host, list, i);
        if (i == FEW || !limit_read(&rules->compression[i].ratio, host, host->member(host, node, "ratio")) ||
            !limit_read_if_there(&rules->compression[i].lowest, host, node, "lowest"))
            return false;
        rules->compression[i].id = host->key(host, node);
        rules->compression_count++;
    }
    return rules->compression_count != 0 &&
           named_read(rules->leak, &rules->leak_count, host, host->member(host, file, "leak")) &&
           limit_read(&rules->investigate, host, host->member(host, file, "investigate"));
}

// Steps and classes stand from the highest down: the first one reached counts.
static bool falls(kmp_num before, kmp_num from)
{
    return kmp_given(from) && (!kmp_given(before) || kmp_less(from, before) == KMP_YES);
}

static bool charge_read(struct rules *rules, const kmp_host *host, kmp_node steps)
{
    kmp_num before = kmp_absent();
    for (uint32_t i = 0; i < host->count(host, steps); i++) {
        kmp_node node = host->item(host, steps, i);
        struct charge_step step = { number_in(host, node, "from"), number_in(host, node, "percent") };
        if (i == FEW || !falls(before, step.from) || !kmp_given(step.percent))
            return false;
        rules->charge[rules->charge_count++] = step;
        before = step.from;
    }
    return rules->charge_count != 0;
}

static bool electrical_read(struct rules *rules, const kmp_host *host)
{
    kmp_node file = host->file(host, "electrical.json");
    kmp_node charge = host->member(host, file, "charge");
    return charge_read(rules, host, host->member(host, charge, "steps")) &&
           limit_read(&rules->rest, host, host->member(host, file, "rest")) &&
           limit_read(&rules->charging, host, host->member(host, file, "charging")) &&
           limit_read(&rules->cranking, host, host->member(host, file, "cranking")) &&
           limit_read(&rules->cable, host, host->member(host, file, "cable")) &&
           limit_read(&rules->ground, host, host->member(host, file, "ground")) &&
           limit_read(&rules->parasitic, host, host->member(host, file, "parasitic"));
}

static bool torque_read(struct rules *rules, const kmp_host *host)
{
    kmp_node file = host->file(host, "torque.json"), classes = host->member(host, file, "classes");
    kmp_num before = kmp_absent();
    for (uint32_t i = 0; i < host->count(host, classes); i++) {
        kmp_node node = host->item(host, classes, i);
        struct torque_class class = { .from = number_in(host, node, "from") };
        if (i == FEW || !falls(before, class.from) ||
            !limit_read(&class.limit, host, host->member(host, node, "limit")))
            return false;
        rules->torque[rules->torque_count++] = class;
        before = class.from;
    }
    return rules->torque_count != 0 && limit_read(&rules->sequence, host, host->member(host, file, "sequence"));
}

static bool alignment_read(struct rules *rules, const kmp_host *host)
{
    kmp_node file = host->file(host, "alignment.json");
    return limit_read(&rules->cross_camber, host, host->member(host, file, "cross_camber")) &&
           limit_read(&rules->cross_caster, host, host->member(host, file, "cross_caster")) &&
           named_read(rules->toe, &rules->toe_count, host, host->member(host, file, "toe"));
}

static bool meanings_read(struct code_meaning *out, uint32_t *count, uint32_t room, const kmp_host *host,
                          kmp_node object)
{
    for (uint32_t i = 0; i < host->count(host, object); i++) {
        kmp_node node = host->item(host, object, i);
        struct code_meaning read = { host->key(host, node), host->text(host, node) };
        if (i == room || read.code == NULL || read.meaning == NULL)
            return false;
        out[(*count)++] = read;
    }
    return *count != 0;
}

static bool codes_read(struct rules *rules, const kmp_host *host)
{
    kmp_node file = host->file(host, "codes.json"), meanings = host->member(host, file, "meanings");
    uint32_t room = host->count(host, meanings);
    rules->meanings = calloc(room != 0 ? room : 1, sizeof *rules->meanings);
    return rules->meanings != NULL &&
           meanings_read(rules->meanings, &rules->meaning_count, room, host, meanings) &&
           meanings_read(rules->origins, &rules->origin_count, FEW, host, host->member(host, file, "origins"));
}

static bool all_read(struct rules *rules, const kmp_host *host)
{
    return vehicles_read(rules, host) && compression_read(rules, host) && electrical_read(rules, host) &&
           torque_read(rules, host) && alignment_read(rules, host) && codes_read(rules, host) &&
           emission_read(rules, host, host->member(host, host->file(host, "emission.json"), "regulations"));
}

kmp_outcome rules_open(const kmp_host *host, void **self)
{
    struct rules *rules = calloc(1, sizeof *rules);
    if (rules == NULL)
        return KMP_GAVE_UP;
    if (!all_read(rules, host)) {
        rules_close(rules);
        return KMP_GAVE_UP;
    }
    *self = rules;
    return KMP_DONE;
}

void rules_close(void *self)
{
    struct rules *rules = self;
    if (rules == NULL)
        return;
    free(rules->vehicles);
    free(rules->emission);
    free(rules->meanings);
    free(rules);
}
