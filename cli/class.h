// SPDX-License-Identifier: Apache-2.0
// class.h -- the table of a class: one row a candidate, one table a rubric
#ifndef KOMPETEN_CLI_CLASS_H
#define KOMPETEN_CLI_CLASS_H

#include "people.h"
#include "result.h"

struct class;

struct class *class_new(const struct people *people);
void class_free(struct class *class);

// Adds a candidate's result, or a file that could not be scored and why. False where there is no memory.
bool class_add(const struct cli *cli, struct class *class, const struct result *result);
bool class_add_unscored(struct class *class, const char *file, const char *why);

// Prints everything; `titles` gives a rubric's title by its id.
void class_print(const struct cli *cli, const struct class *class, const json_t *titles);

#endif
