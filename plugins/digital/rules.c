// SPDX-License-Identifier: Apache-2.0
// rules.c -- limits, targets and word lists, read from the data files beside the plugin
#include <string.h>

#include "digital.h"

// What an operator makes of its number.
static bool bound(struct rule *rule, const char *operator, kmp_num tolerance, kmp_num low, kmp_num high)
{
    kmp_limit *limit = &rule->limit;
    kmp_num value = rule->value;
    bool at_least = strcmp(operator, ">=") == 0, at_most = strcmp(operator, "<=") == 0;
    if (at_least || strcmp(operator, "=") == 0)
        limit->low = value;
    if (at_most || strcmp(operator, "=") == 0)
        limit->high = value;
    if (strcmp(operator, "+-") == 0) {
        limit->low = kmp_sub(value, tolerance);
        limit->high = kmp_add(value, tolerance);
    }
    if (strcmp(operator, "..") == 0) {
        limit->low = low;
        limit->high = high;
    }
    bool known = kmp_given(limit->low) || kmp_given(limit->high) || strcmp(operator, "target") == 0;
    return known && (kmp_given(value) || strcmp(operator, "..") == 0);
}

static kmp_num number_at(const kmp_host *host, kmp_node object, const char *key)
{
    return host->number(host, host->member(host, object, key));
}

static const char *text_at(const kmp_host *host, kmp_node object, const char *key)
{
    return host->text(host, host->member(host, object, key));
}

static bool read_rule(struct rule *rule, const kmp_host *host, kmp_node node)
{
    kmp_truth verified = host->flag(host, host->member(host, node, "verified"));
    const char *operator= text_at(host, node, "operator");
    rule->id = host->key(host, node);
    rule->value = number_at(host, node, "value");
    rule->limit.low = rule->limit.high = kmp_absent();
    rule->limit.standard = text_at(host, node, "standard");
    rule->limit.edition = text_at(host, node, "edition");
    rule->limit.clause = text_at(host, node, "clause");
    rule->limit.verified = verified == KMP_YES;
    return rule->id != NULL && operator!= NULL && rule->limit.standard != NULL &&
                               rule->limit.edition != NULL && rule->limit.clause != NULL &&
                               verified != KMP_UNKNOWN &&
                               bound(rule, operator, number_at(host, node, "tolerance"),
                                     number_at(host, node, "low"), number_at(host, node, "high"));
}

static bool read_rules(struct digital *out, const kmp_host *host, const char *file, kmp_node root)
{
    kmp_node list = host->member(host, root, "rules");
    uint32_t count = host->count(host, list);
    for (uint32_t i = 0; i < count; i++) {
        if (out->rule_count == MOST_RULES)
            return false;
        struct rule *rule = &out->rules[out->rule_count++];
        rule->file = file;
        if (!read_rule(rule, host, host->item(host, list, i)))
            return false;
    }
    return count > 0;
}

static bool read_words(struct word_list *out, const kmp_host *host, kmp_node list)
{
    uint32_t count = host->count(host, list);
    if (count == 0 || count > MOST_WORDS)
        return false;
    for (uint32_t i = 0; i < count; i++) {
        out->items[i] = host->text(host, host->item(host, list, i));
        if (out->items[i] == NULL)
            return false;
    }
    out->count = count;
    return true;
}

static bool read_flesch(struct digital *out, const kmp_host *host, kmp_node list)
{
    uint32_t count = host->count(host, list);
    if (count == 0 || count > MOST_LANGUAGES)
        return false;
    for (uint32_t i = 0; i < count; i++) {
        kmp_node node = host->item(host, list, i);
        struct flesch *row = &out->flesch[i];
        *row = (struct flesch){ host->key(host, node), number_at(host, node, "base"),
                                number_at(host, node, "sentence"), number_at(host, node, "syllable"),
                                host->flag(host, host->member(host, node, "validated")) == KMP_YES };
        if (row->language == NULL || !kmp_given(row->base) || !kmp_given(row->sentence) ||
            !kmp_given(row->syllable))
            return false;
    }
    out->flesch_count = count;
    return true;
}

bool rules_read(struct digital *out, const kmp_host *host)
{
    static const char *const files[][2] = {
        { "contrast", "contrast.json" }, { "captions", "captions.json" }, { "loudness", "loudness.json" },
        { "delivery", "delivery.json" }, { "posts", "posts.json" },       { "readability", "readability.json" },
        { "assets", "assets.json" },
    };
    for (uint32_t i = 0; i < KMP_COUNT_OF(files); i++)
        if (!read_rules(out, host, files[i][0], host->file(host, files[i][1])))
            return false;
    kmp_node posts = host->file(host, "posts.json");
    return read_words(&out->file_endings, host, host->member(host, posts, "file_endings")) &&
           read_words(&out->disclosures, host, host->member(host, posts, "disclosures")) &&
           read_words(&out->not_named, host,
                      host->member(host, host->file(host, "assets.json"), "not_named")) &&
           read_flesch(out, host, host->member(host, host->file(host, "readability.json"), "flesch"));
}
