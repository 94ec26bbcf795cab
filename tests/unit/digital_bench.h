// SPDX-License-Identifier: Apache-2.0
// digital_bench.h -- evidence of the digital trade, put together and measured
#ifndef KOMPETEN_TESTS_DIGITAL_BENCH_H
#define KOMPETEN_TESTS_DIGITAL_BENCH_H

#include "check.h"
#include "trade_bench.h"

static char evidence[16384];

#define MEASURE(task, settings, ...)                                                                           \
    (snprintf(evidence, sizeof evidence, __VA_ARGS__), CHECK(bench_measure(task, settings, evidence)))
#define VIDEO(settings, ...) MEASURE("short_video", settings, __VA_ARGS__)
#define POSTS(settings, ...) MEASURE("campaign_posts", settings, __VA_ARGS__)

#define FORTY "1234567890123456789012345678901234567890"

#endif
