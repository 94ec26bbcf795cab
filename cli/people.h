// SPDX-License-Identifier: Apache-2.0
// people.h -- names of candidates from a people file (CSV), for the screen only: they never enter a record
#ifndef KOMPETEN_CLI_PEOPLE_H
#define KOMPETEN_CLI_PEOPLE_H

#include "cli.h"

struct people;

// Reads the columns issuer, id and name, found by the file's first line. Gives an exit code, 0 where `out` is
// read, else after a sentence on stderr.
int people_read(struct people **out, const struct cli *cli, const char *path);
void people_free(struct people *people);

// The name of a candidate; NULL where the file has none.
const char *people_name(const struct people *people, const char *issuer, const char *id);

#endif
