// SPDX-License-Identifier: Apache-2.0
// scorecard.c -- the words of a scorecard as papers write them
#include "scorecard.h"

const struct award award_none = { .level = -1 };
const char *const verdict_words[] = { "competent", "not_yet", "refer", "not_assessed", NULL };
const char *const need_words[] = { "K", "BK", "PL", "NA", NULL };
const char *const changed_words[] = { "zero", "left_out", "start",   "overtime", "scaled",
                                      "cap",  "floor",    "ceiling", "rounded",  NULL };
