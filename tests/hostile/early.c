// SPDX-License-Identifier: Apache-2.0
// early.c -- does its harm while it is loaded: reads, writes and connects; tells how much of it was granted
#include "hostile.h"

#include <fcntl.h>
#include <sys/socket.h>

static int64_t count;

__attribute__((constructor)) static void begin(void)
{
    count += granted(open("/etc/passwd", O_RDONLY));
    count += granted(open("kompeten-hostile", O_WRONLY | O_CREAT, 0600));
    count += granted(socket(AF_INET, SOCK_STREAM, 0));
}

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    (void)desk;
    (void)a;
    return count;
}
