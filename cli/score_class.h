// SPDX-License-Identifier: Apache-2.0
// score_class.h -- a folder is a class: its submissions scored, its records written into it, its table shown
#ifndef KOMPETEN_CLI_SCORE_CLASS_H
#define KOMPETEN_CLI_SCORE_CLASS_H

#include "cli.h"

// Scores the classes that are the operands, one after the other. Gives the worst exit code.
int score_classes(struct cli *cli);

#endif
