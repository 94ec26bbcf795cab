// SPDX-License-Identifier: Apache-2.0
// scarce.c -- preloaded: the n-th block of memory that the program asks for is not there
//
// KOMPETEN_FAULT is "block:n", and the next ones are there, or "block:n-", and they are not; KOMPETEN_FAULT_LOG a file that
// is made when it came to that. What asks before main, and programs started from this one, are left alone.
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *block, size_t size);

static atomic_long asked;
static long fail_at;
static bool goes_on;
static char log_path[4096];

__attribute__((constructor)) static void begin(void)
{
    const char *fault = getenv("KOMPETEN_FAULT"), *log = getenv("KOMPETEN_FAULT_LOG");
    char *end;
    if (fault == NULL || strncmp(fault, "block:", 6) != 0 || log == NULL || strlen(log) >= sizeof log_path)
        return;
    strcpy(log_path, log);
    fail_at = strtol(fault + 6, &end, 10);
    goes_on = *end == '-';
    unsetenv("LD_PRELOAD");
}

static bool refused(void)
{
    long number = fail_at != 0 ? atomic_fetch_add(&asked, 1) + 1 : -1;
    if (number < fail_at || (number > fail_at && !goes_on))
        return false;
    int file = number == fail_at ? open(log_path, O_WRONLY | O_CREAT | O_CLOEXEC, 0666) : -1;
    if (number == fail_at && (file < 0 || write(file, "block\n", 6) != 6 || close(file) != 0))
        abort();
    errno = ENOMEM;
    return true;
}

void *malloc(size_t size)
{
    return refused() ? NULL : __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    return refused() ? NULL : __libc_calloc(count, size);
}

void *realloc(void *block, size_t size)
{
    return refused() ? NULL : __libc_realloc(block, size);
}
