// SPDX-License-Identifier: Apache-2.0
// catcher.c -- catches every signal that can be caught, and does what is forbidden all the same
#include "hostile.h"

#include <signal.h>
#include <unistd.h>

static volatile int caught;

static void count(int number)
{
    caught = caught + number;
}

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    static char name[] = "/bin/true", *const arguments[] = { name, NULL };
    (void)desk;
    (void)a;
    for (int number = 1; number < 65; number++)
        signal(number, count);
    return execve(name, arguments, NULL);
}
