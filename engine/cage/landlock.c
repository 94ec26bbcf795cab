// SPDX-License-Identifier: Apache-2.0
// landlock.c -- which files a cage can still reach; asked of the kernel itself, because headers lag behind it
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "confine.h"

// As in the kernel's documentation, "Landlock: unprivileged access control"; the numbers are the same
// everywhere.
enum { CREATE_RULESET = 444, ADD_RULE = 445, RESTRICT_SELF = 446 };
enum { ASK_VERSION = 1, RULE_PATH_BENEATH = 1 };

#define BIT(n) (UINT64_C(1) << (n))
static const uint64_t may_execute = BIT(0), may_read_file = BIT(2), may_read_folder = BIT(3);

struct ruleset {
    uint64_t files, network, scope;
};

struct beneath {
    uint64_t allowed;
    int32_t folder;
} __attribute__((packed));

// All rights over files that a version knows: 13 in the first, then refer, truncate, and ioctl on devices.
static uint64_t file_rights(long version)
{
    uint64_t rights = BIT(13) - 1;
    if (version >= 2)
        rights |= BIT(13);
    if (version >= 3)
        rights |= BIT(14);
    if (version >= 5)
        rights |= BIT(15);
    return rights;
}

static void allow(int ruleset, const char *path, uint64_t rights)
{
    int place = open(path, O_PATH | O_CLOEXEC);
    if (place < 0)
        return;
    struct beneath rule = { rights, place };
    syscall(ADD_RULE, ruleset, RULE_PATH_BENEATH, &rule, 0);
    close(place);
}

uint32_t landlock_restrict(void)
{
    static const char *const libraries[] = { "/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib" };
    long version = syscall(CREATE_RULESET, NULL, 0, ASK_VERSION);
    if (version < 1)
        return 0;
    struct ruleset all = { .files = file_rights(version) };
    if (version >= 4)
        all.network = BIT(0) | BIT(1); // bind and connect
    if (version >= 6)
        all.scope = BIT(0) | BIT(1); // abstract sockets and signals
    size_t size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
    int ruleset = (int)syscall(CREATE_RULESET, &all, size, 0);
    if (ruleset < 0)
        return 0;
    for (size_t i = 0; i < sizeof libraries / sizeof libraries[0]; i++)
        allow(ruleset, libraries[i], may_execute | may_read_file | may_read_folder);
    allow(ruleset, "/etc/ld.so.cache", may_read_file);
    bool done = syscall(RESTRICT_SELF, ruleset, 0) == 0;
    close(ruleset);
    return done ? (uint32_t)version : 0;
}
