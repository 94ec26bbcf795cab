// SPDX-License-Identifier: Apache-2.0
// listing.h -- what the engine lists as JSON, read back
#ifndef KOMPETEN_CLI_LISTING_H
#define KOMPETEN_CLI_LISTING_H

#include <jansson.h>

#include "cli.h"

typedef kmp_status listing_call(kmp_text *out, kmp_engine *engine, kmp_problems *problems);

// Runs a command that lists: the library's JSON with --json, else `print` of it.
int run_listing(struct cli *cli, listing_call *call,
                void (*print)(const struct cli *cli, const json_t *listing));

// A line of what is known of one entry: name and text; nothing where there is no text.
void print_detail(const char *name, const char *text);

// The refused files of a listing, with the reason.
void print_refused(const struct cli *cli, const json_t *listing);

// Titles of all rubrics: {"id":{"en":...,"id":...}}. The caller ends it with json_decref; NULL where they
// cannot be had.
json_t *rubric_titles(struct cli *cli);

#endif
