// SPDX-License-Identifier: Apache-2.0
// result.h -- a record told to a person: its verdict in words, what was missed, what is missing
#ifndef KOMPETEN_CLI_RESULT_H
#define KOMPETEN_CLI_RESULT_H

#include <jansson.h>

#include "cli.h"
#include "print.h"

// A member's text; NULL where it is absent or no text. `object` may be NULL.
const char *member(const json_t *object, const char *key);
// {"en":...,"id":...} in the language of this call, else in the other one; NULL where there is neither.
const char *in_language(const struct cli *cli, const json_t *text);

// The member `key`, or in Indonesian `key_id`: how plugins declare their texts.
const char *label_of(const struct cli *cli, const json_t *object, const char *key);

// What a person wants to know of a result. Texts are borrowed from the record but for the two lists.
struct result {
    const char *rubric, *version, *issuer, *candidate, *id, *submission;
    const char *verdict;        // the record's word, an index below
    const char *score, *out_of; // NULL where the purpose does not let it be shown, or there is none
    json_t *missed;             // list of sentences: needs that were not met
    json_t *missing;            // list of sentences: what is not there
    json_t *improvable;         // list of short texts: points left lying although it was enough
};

// Reads a record. `problems` of the call are those that accompanied it. False where it is no record or there is
// no memory; result_free ends it in any case.
bool result_of(struct result *out, const struct cli *cli, const json_t *record);
void result_free(struct result *result);

// "Competent", "Kompeten" ...; and the colour that goes with it.
const char *verdict_word(const struct cli *cli, const char *verdict);
enum colour verdict_colour(const char *verdict);

// The card of one result, as many lines as it takes.
void print_card(const struct cli *cli, const struct result *result, const char *title);

#endif
