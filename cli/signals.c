// SPDX-License-Identifier: Apache-2.0
// signals.c -- SIGTERM and SIGHUP, told by a pipe, so that whichever thread waits is woken
#include "signals.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

static atomic_bool end_wanted, look_wanted;
static int ends[2] = { -1, -1 };

static void note(int number)
{
    int why = errno;
    atomic_store(number == SIGTERM ? &end_wanted : &look_wanted, true);
    if (write(ends[1], "", 1) < 0)
        errno = why; // the pipe is full: whoever waits is woken already
    errno = why;
}

void signals_watch(void)
{
    struct sigaction action = { .sa_handler = note, .sa_flags = SA_RESTART };
    if (ends[0] >= 0 || pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    sigemptyset(&action.sa_mask);
    sigaction(SIGTERM, &action, NULL);
    sigaction(SIGHUP, &action, NULL);
}

bool signals_want_end(void)
{
    return atomic_load(&end_wanted);
}

bool signals_want_look(void)
{
    return atomic_exchange(&look_wanted, false);
}

bool signals_wait(int descriptor)
{
    struct pollfd waits[] = { { descriptor, POLLIN, 0 }, { ends[0], POLLIN, 0 } };
    char bytes[16];
    while (poll(waits, 2, -1) < 0 && errno == EINTR)
        continue;
    if ((waits[1].revents & POLLIN) == 0)
        return true;
    while (read(ends[0], bytes, sizeof bytes) > 0)
        continue;
    return false;
}
