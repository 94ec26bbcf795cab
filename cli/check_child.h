// SPDX-License-Identifier: Apache-2.0
// check_child.h -- one check of a plugin in a process of its own
#ifndef KOMPETEN_CLI_CHECK_CHILD_H
#define KOMPETEN_CLI_CHECK_CHILD_H

#include <jansson.h>

#include "cli.h"

// A check to run: the program calls itself with these.
struct check_call {
    uint32_t index; // of the check
    const char *file;
    unsigned long long seed;
    int limit_s; // seconds that it may take
};

// How the process ended.
enum child_end { CHILD_REPORTED, CHILD_KILLED, CHILD_EXITED, CHILD_HUNG, CHILD_FAILED };

struct child_result {
    enum child_end end;
    int detail;     // signal or exit code
    json_t *report; // {"outcome","problems"}; NULL unless it reported
};

// Runs a check and waits for it, no longer than its limit. The report is the caller's.
struct child_result check_in_child(const struct check_call *call);
// Runs a check in this process. The report is the caller's; NULL where there is no memory.
json_t *check_here(struct cli *cli, const struct check_call *call, bool watched);

#endif
