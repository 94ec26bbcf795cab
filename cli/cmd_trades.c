// SPDX-License-Identifier: Apache-2.0
// cmd_trades.c -- kompeten trades: the plugins that are here, and those that were refused
#include <stdio.h>
#include <stdlib.h>

#include "listing.h"
#include "problems.h"
#include "result.h"

static void print_entries(const struct cli *cli, enum phrase what, const json_t *entries)
{
    size_t i;
    json_t *entry;
    printf("        %s:\n", say(cli, what));
    json_array_foreach (entries, i, entry) {
        const char *label = label_of(cli, entry, "label"), *unit = member(entry, "unit");
        printf("          %s", member(entry, "id"));
        if (unit != NULL)
            printf(" [%s]", unit);
        fputs(": ", stdout);
        put_text(stdout, label != NULL ? label : "", false);
        putchar('\n');
    }
}

static void print_task(const struct cli *cli, const char *trade, const json_t *task)
{
    const char *title = label_of(cli, task, "title");
    const json_t *fields = json_object_get(task, "fields"), *measures = json_object_get(task, "measures");
    printf("    %s/%s  ", trade, member(task, "id"));
    put_text(stdout, title != NULL ? title : "", false);
    printf(" (%s: %zu, %s: %zu)\n", say(cli, PHRASE_FIELDS), json_array_size(fields), say(cli, PHRASE_MEASURES),
           json_array_size(measures));
    if (cli->verbose) {
        print_entries(cli, PHRASE_FIELDS, fields);
        print_entries(cli, PHRASE_MEASURES, measures);
    }
}

static void print_trade(const struct cli *cli, const json_t *trade)
{
    size_t i;
    json_t *task;
    const char *title = label_of(cli, trade, "title");
    put_coloured(cli, BOLD, member(trade, "id"));
    printf(" %s  ", member(trade, "version"));
    put_text(stdout, title != NULL ? title : "", false);
    printf(" (%s %" JSON_INTEGER_FORMAT ")\n", say(cli, PHRASE_ABI),
           json_integer_value(json_object_get(trade, "abi")));
    json_array_foreach (json_object_get(trade, "tasks"), i, task)
        print_task(cli, member(trade, "id"), task);
    print_detail(say(cli, PHRASE_FILE), member(trade, "file"));
    print_detail("plugin_sha256", member(trade, "plugin_sha256"));
    print_detail("rules_sha256", member(trade, "rules_sha256"));
    putchar('\n');
}

static void print_trades(const struct cli *cli, const json_t *listing)
{
    size_t i;
    json_t *trade;
    const json_t *trades = json_object_get(listing, "trades");
    if (json_array_size(trades) == 0)
        puts(say(cli, PHRASE_NO_TRADES));
    json_array_foreach (trades, i, trade)
        print_trade(cli, trade);
    print_refused(cli, listing);
}

int cmd_trades(struct cli *cli)
{
    return run_listing(cli, kmp_trades, print_trades);
}
