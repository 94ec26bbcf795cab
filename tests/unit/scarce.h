// SPDX-License-Identifier: Apache-2.0
// scarce.h -- memory that runs out at a chosen allocation, and counts what was not given back
#ifndef KOMPETEN_TESTS_SCARCE_H
#define KOMPETEN_TESTS_SCARCE_H

#include <stdlib.h>

#include "base/arena.h"
#include "check.h"

static struct {
    long asked;      // allocations so far
    long fail_at;    // the one that fails, from 1; 0: none
    bool stays_away; // those behind it fail too
    long live;       // not given back
} scarce;

static inline void *scarce_resize(void *old, size_t size)
{
    if (size == 0) {
        scarce.live -= old != NULL;
        free(old);
        return NULL;
    }
    scarce.asked++;
    if (scarce.fail_at != 0 &&
        (scarce.asked == scarce.fail_at || (scarce.stays_away && scarce.asked > scarce.fail_at)))
        return NULL;
    void *made = realloc(old, size);
    scarce.live += old == NULL && made != NULL;
    return made;
}

static inline void scarce_begin(long fail_at, bool stays_away)
{
    scarce.asked = scarce.live = 0;
    scarce.fail_at = fail_at;
    scarce.stays_away = stays_away;
    memory_resize = scarce_resize;
}

// Whether the chosen allocation was asked for.
static inline bool scarce_came(void)
{
    return scarce.asked >= scarce.fail_at;
}

static inline long scarce_each_in(bool (*one)(void), bool stays_away)
{
    enum { MOST = 10000 };
    void *(*usual)(void *, size_t) = memory_resize;
    long failed = 0, at = 1;
    for (bool came = true; came && at < MOST; at++) {
        scarce_begin(at, stays_away);
        bool succeeded = one();
        came = scarce_came();
        CHECK_INT(scarce.live, 0);
        memory_resize = usual;
        CHECK(came || succeeded);
        failed += !succeeded;
    }
    CHECK(at < MOST);
    return failed;
}

// Calls `one`, which returns whether it succeeded, with each of its allocations failing, one after the other,
// alone and with all that follow it, until it goes through without coming to the failing one: then it has to
// succeed. All that a call took it has to give back. How many of the calls failed, at least, in either way.
static inline long scarce_each(bool (*one)(void))
{
    long alone = scarce_each_in(one, false), from_there_on = scarce_each_in(one, true);
    return alone < from_there_on ? alone : from_there_on;
}

// Every how-many-eth allocation is tried where a flow makes many: KOMPETEN_EVERY, else `usual`.
static inline long scarce_every(long usual)
{
    const char *every = getenv("KOMPETEN_EVERY");
    long wanted = every != NULL ? strtol(every, NULL, 10) : 0;
    return wanted > 0 ? wanted : usual;
}

#endif
