// SPDX-License-Identifier: Apache-2.0
// again.c -- loads the C library a second time, in a name space of its own, and does there what is forbidden
// here; later it asks for one more library; gives how much was granted
#include "hostile.h"

#include <dlfcn.h>
#include <fcntl.h>

static int64_t count;

// A sanitizer cannot live beside a second C library.
#if !defined(__SANITIZE_ADDRESS__)
__attribute__((constructor)) static void begin(void)
{
    void *library = dlmopen(LM_ID_NEWLM, "libc.so.6", RTLD_NOW);
    if (library == NULL)
        return;
    int (*open_again)(const char *, int, ...) =
        (__extension__(int (*)(const char *, int, ...)) dlsym(library, "open"));
    int (*socket_again)(int, int, int) = (__extension__(int (*)(int, int, int)) dlsym(library, "socket"));
    if (open_again != NULL && socket_again != NULL)
        count = granted_if(open_again("/etc/passwd", O_RDONLY) >= 0) + granted_if(socket_again(2, 1, 0) >= 0);
}
#endif

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    (void)desk;
    (void)a;
    return count +
           granted_if(dlopen("libutil.so.1", RTLD_NOW) != NULL && dlopen("libanl.so.1", RTLD_NOW) != NULL);
}
