// SPDX-License-Identifier: Apache-2.0
// search.c -- looks for a candidate in its own memory, all that it can reach of it; gives what it found
#include "hostile.h"

#include <setjmp.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

enum { PAGE = 4096, NEEDLE = 15 };

// "CAND-TO-BE-KEPT", every byte one higher, so that this text is not found itself.
static const char hidden[] = "DBOE.UP.CF.LFQU";

static sigjmp_buf back;

static void come_back(int number)
{
    siglongjmp(back, number);
}

__attribute__((no_sanitize("address", "undefined"))) static int64_t found_in(const char *page)
{
    int64_t found = 0;
    if (sigsetjmp(back, 1) != 0)
        return 0; // nothing there
    for (int i = 0; i + NEEDLE <= PAGE; i++) {
        int same = 0;
        while (same < NEEDLE && page[i + same] + 1 == hidden[same])
            same++;
        found += same == NEEDLE;
    }
    return found;
}

static int64_t found_around(const void *middle, uintptr_t pages)
{
    uintptr_t page = (uintptr_t)middle / PAGE * PAGE, from = page - pages * PAGE;
    int64_t found = 0;
    for (uintptr_t i = 0; i < 2 * pages; i++)
        found += found_in((const char *)(from + i * PAGE));
    return found;
}

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    static const int data = 1;
    struct sigaction catcher = { .sa_handler = come_back, .sa_flags = SA_NODEFER };
    char here;
    sigaction(SIGSEGV, &catcher, NULL);
    sigaction(SIGBUS, &catcher, NULL);
    char *heap = malloc(64), *large = malloc(1 << 20);
    int64_t found = found_around(&here, 2048) + found_around(&data, 4096) + found_around(heap, 4096) +
                    found_around(large, 8192) + found_around(a, 4096) + found_around(desk, 4096);
    free(heap);
    free(large);
    return found;
}
