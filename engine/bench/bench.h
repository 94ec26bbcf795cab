// SPDX-License-Identifier: Apache-2.0
// bench.h -- what the files of the bench share: one plugin and its last attempt
#ifndef KOMPETEN_BENCH_BENCH_H
#define KOMPETEN_BENCH_BENCH_H

#include <kompeten/bench.h>

#include "../plugin/desk.h"

struct kmp_bench {
    struct trade trade;
    bool open, measured;
    struct arena arena; // of the last attempt
    struct evidence evidence;
    struct measures measures;
    kmp_problems *problems; // why it was refused, or of the last attempt
};

#endif
