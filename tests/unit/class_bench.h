// SPDX-License-Identifier: Apache-2.0
// class_bench.h -- a class of examples/<trade> scored through the public engine, and checked against its page
#ifndef KOMPETEN_TESTS_CLASS_BENCH_H
#define KOMPETEN_TESTS_CLASS_BENCH_H

#include <jansson.h>
#include <stdbool.h>

// Opens the engine with build/plugins and the source's rubrics, for the class of one trade; prints why not.
bool class_open(const char *trade);
void class_close(void);

// Submission number 1.. of the class, the caller's to free.
json_t *class_submission(int number);
// Its verdict; "not scored" where there is no record.
const char *class_verdict(const json_t *submission);

// Checks every row "| 01.json | candidate | rubric | ... | verdict |" of the page; gives how many there were.
int class_check_page(void);
// Takes every member of evidence, ticks and marks out of every submission that is not competent, one by one,
// also inside rows, and puts nonsense in its place: checks that none turns competent. Gives how often it tried.
int class_check_holes(int submissions);
// Scores broken.json: the code of the first problem; "scored" where it has a record.
const char *class_broken_code(void);

#endif
