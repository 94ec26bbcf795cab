// SPDX-License-Identifier: Apache-2.0
// rules.c -- limits, waste scores and overtime as the data files give them
#include "barista.h"

#include <stdlib.h>
#include <string.h>

static const char *const limit_files[] = { "espresso.json", "filter.json", "milk.json", "competition.json" };

// What an operator makes of the two ends.
static const struct comparison {
    const char *word;
    bool low, high, low_open, high_open, target;
} comparisons[] = {
    { "between", .low = true, .high = true }, { "<=", .high = true },
    { "<", .high = true, .high_open = true }, { ">=", .low = true },
    { ">", .low = true, .low_open = true },   { "target", .target = true },
};

static const char *text_at(const kmp_host *host, kmp_node object, const char *key)
{
    return host->text(host, host->member(host, object, key));
}

static kmp_num number_at(const kmp_host *host, kmp_node object, const char *key)
{
    return host->number(host, host->member(host, object, key));
}

static const struct comparison *comparison_of(const char *word)
{
    for (uint32_t i = 0; word != NULL && i < KMP_COUNT_OF(comparisons); i++)
        if (strcmp(comparisons[i].word, word) == 0)
            return &comparisons[i];
    return NULL;
}

// A row without an end that its operator asks for would judge nothing, so it is a fault of the file.
static bool read_rule(struct rule *out, const kmp_host *host, kmp_node row)
{
    const struct comparison *op = comparison_of(text_at(host, row, "operator"));
    if (op == NULL)
        return false;
    *out = (struct rule){
        .profile = text_at(host, row, "profile"),
        .quantity = text_at(host, row, "quantity"),
        .target = op->target,
        .limit = { .low = op->low ? number_at(host, row, "low") : kmp_absent(),
                   .high = op->high ? number_at(host, row, "high") : kmp_absent(),
                   .low_open = op->low_open,
                   .high_open = op->high_open,
                   .standard = text_at(host, row, "standard"),
                   .edition = text_at(host, row, "edition"),
                   .clause = text_at(host, row, "clause"),
                   .verified = host->flag(host, host->member(host, row, "verified")) == KMP_YES },
    };
    return out->profile != NULL && out->quantity != NULL && out->limit.standard != NULL &&
           out->limit.edition != NULL && out->limit.clause != NULL && kmp_given(out->limit.low) == op->low &&
           kmp_given(out->limit.high) == op->high;
}

static bool read_limits(struct barista *trade, const kmp_host *host)
{
    uint32_t room = 0;
    for (uint32_t i = 0; i < KMP_COUNT_OF(limit_files); i++)
        room += host->count(host, host->member(host, host->file(host, limit_files[i]), "limits"));
    trade->rules = calloc(room > 0 ? room : 1, sizeof *trade->rules);
    if (trade->rules == NULL)
        return false;
    for (uint32_t i = 0; i < KMP_COUNT_OF(limit_files); i++) {
        kmp_node limits = host->member(host, host->file(host, limit_files[i]), "limits");
        for (uint32_t row = 0; row < host->count(host, limits); row++)
            if (!read_rule(&trade->rules[trade->rule_count++], host, host->item(host, limits, row)))
                return false;
    }
    return trade->rule_count > 0;
}

static bool read_waste(struct barista *trade, const kmp_host *host, kmp_node list)
{
    uint32_t count = host->count(host, list);
    for (uint32_t i = 0; i < count; i++) {
        kmp_node row = host->item(host, list, i);
        const char *op = text_at(host, row, "operator");
        struct waste_step step = { number_at(host, row, "waste"), number_at(host, row, "score") };
        if (op == NULL || !kmp_given(step.waste) || !kmp_given(step.score))
            return false;
        if (strcmp(op, ">") == 0)
            trade->waste_beyond = step.score;
        else if (trade->waste_count < WASTE_STEPS)
            trade->waste[trade->waste_count++] = step;
        else
            return false;
    }
    return trade->waste_count > 0 && kmp_given(trade->waste_beyond);
}

static bool read_competition(struct barista *trade, const kmp_host *host)
{
    kmp_node file = host->file(host, "competition.json");
    kmp_node overtime = host->member(host, file, "overtime");
    trade->points_per_second = number_at(host, host->member(host, overtime, "points_per_second"), "value");
    trade->most_points = number_at(host, host->member(host, overtime, "most"), "value");
    return read_waste(trade, host, host->member(host, file, "waste_scores")) &&
           kmp_given(trade->points_per_second) && kmp_given(trade->most_points);
}

kmp_outcome rules_open(const kmp_host *host, void **self)
{
    struct barista *trade = calloc(1, sizeof *trade);
    if (trade == NULL)
        return KMP_GAVE_UP;
    if (!read_limits(trade, host) || !read_competition(trade, host)) {
        rules_close(trade);
        return KMP_GAVE_UP;
    }
    *self = trade;
    return KMP_DONE;
}

void rules_close(void *self)
{
    struct barista *trade = self;
    if (trade != NULL)
        free(trade->rules);
    free(trade);
}

const struct rule *rule_of(const struct barista *trade, const char *profile, const char *quantity)
{
    for (uint32_t i = 0; i < trade->rule_count; i++) {
        const struct rule *rule = &trade->rules[i];
        bool chosen = profile != NULL && strcmp(rule->profile, profile) == 0;
        if ((chosen || strcmp(rule->profile, "any") == 0) && strcmp(rule->quantity, quantity) == 0)
            return rule;
    }
    return NULL;
}

const kmp_limit *limit_of(const struct barista *trade, const char *profile, const char *quantity)
{
    const struct rule *rule = rule_of(trade, profile, quantity);
    return rule != NULL && !rule->target ? &rule->limit : NULL;
}

void span_add(struct span *span, kmp_num value)
{
    span->low = span->count == 0 ? value : kmp_min(span->low, value);
    span->high = span->count == 0 ? value : kmp_max(span->high, value);
    span->count++;
}

kmp_num span_width(const struct span *span)
{
    return span->count < 2 ? kmp_absent() : kmp_sub(span->high, span->low);
}
