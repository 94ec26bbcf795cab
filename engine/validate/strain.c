// SPDX-License-Identifier: Apache-2.0
// strain.c -- checks that take many rounds: memory left behind, and evidence made up by chance
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"

// There under AddressSanitizer, whose memory malloc's own figures do not show.
extern size_t __sanitizer_get_current_allocated_bytes(void) __attribute__((weak));

static size_t memory_in_use(void)
{
    if (__sanitizer_get_current_allocated_bytes != NULL)
        return __sanitizer_get_current_allocated_bytes();
    struct mallinfo2 figures = mallinfo2();
    return figures.uordblks + figures.hblkhd;
}

static void measure_rounds(struct check *check, int rounds)
{
    for (int i = 0; i < rounds; i++)
        for (uint32_t b = 0; b < check->base_count; b++)
            free(measure_quietly(&check->stand, &check->bases[b], check->bases[b].evidence));
}

static void open_rounds(struct check *check, int rounds)
{
    for (int i = 0; i < rounds; i++) {
        struct trade again;
        if (trade_adopt(&again, check->trade.plugin, check->trade.folder, NULL) == KMP_OK)
            trade_close(&again);
    }
}

void check_leaks(struct check *check)
{
    enum { WARM = 20, ROUNDS = 200, OPENED = 50 };
    if (!check_open(check))
        return;
    watch_begin(check, WATCH_CHANGES, false);
    measure_rounds(check, WARM);
    size_t before = memory_in_use();
    measure_rounds(check, ROUNDS);
    size_t after = memory_in_use(), attempts = ROUNDS * (size_t)(check->base_count > 0 ? check->base_count : 1);
    if (after >= before + attempts)
        say_once(check, KMP_ERROR, KMP_CHECK_LEAKS, "found",
                 number_text(check, (long long)((after - before) / attempts)), NULL);
    open_rounds(check, WARM);
    before = memory_in_use();
    open_rounds(check, OPENED);
    after = memory_in_use();
    if (after >= before + OPENED)
        say_once(check, KMP_ERROR, KMP_CHECK_LEAKS_OPEN, "found",
                 number_text(check, (long long)((after - before) / OPENED)), NULL);
}

static void fuzz_once(struct check *check, const struct base *base, uint64_t *seed)
{
    json_t *evidence = make_random(base->task, seed);
    char *first = measure_evidence(check, base, evidence), *second = measure_evidence(check, base, evidence);
    if (first != NULL && (second == NULL || strcmp(first, second) != 0))
        say_once(check, KMP_ERROR, KMP_CHECK_DIFFERS_TWICE, "task", base->task->id, "what",
                 first_difference(check, first, second), NULL);
    free(first);
    free(second);
    json_decref(evidence);
}

void check_fuzz(struct check *check)
{
    enum { CASES = 1500 };
    if (!check_open(check))
        return;
    watch_begin(check, WATCH_ALL, false);
    uint64_t seed = check->options->seed;
    check->odd = true;
    for (uint32_t i = 0;
         check->base_count > 0 && i < CASES && kmp_problems_at_least(check->problems, KMP_ERROR) == 0; i++)
        fuzz_once(check, &check->bases[i % check->base_count], &seed);
    if (kmp_problems_at_least(check->problems, KMP_ERROR) > 0)
        say_once(check, KMP_NOTE, KMP_CHECK_SEED, "check", "fuzz", "seed",
                 arena_printf(&check->arena, "%llu", (unsigned long long)check->options->seed), NULL);
}
