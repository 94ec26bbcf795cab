// SPDX-License-Identifier: Apache-2.0
// fault.h -- which call of the system fails, for the two files of what is preloaded
#ifndef KOMPETEN_TESTS_FAULT_H
#define KOMPETEN_TESTS_FAULT_H

#include <dlfcn.h>
#include <stdbool.h>
#include <stdio.h>
#include <sys/types.h>

enum kind { NONE, ENOSPC_KIND, EIO_KIND, SHORT_KIND, EINTR_KIND, EMFILE_KIND, ENOMEM_KIND, KINDS };

// What a call can suffer, for the mask of `befalls`.
enum {
    SPACE = 1 << ENOSPC_KIND,
    MEDIUM = 1 << EIO_KIND,
    SHORT = 1 << SHORT_KIND,
    BROKEN_OFF = 1 << EINTR_KIND,
    DESCRIPTORS = 1 << EMFILE_KIND,
    MEMORY = 1 << ENOMEM_KIND,
};

extern enum kind fault_kind;

#define REAL(name) (__extension__(__typeof__(name) *) dlsym(RTLD_NEXT, #name))

// Whether this call, one that the kinds in `mask` befall, is the one. `path`, or NULL and the descriptor, is
// what it is about.
bool befalls(const char *call, unsigned mask, const char *path, int file);
// Sets errno as the kind wants it; -1.
int fail(void);
// open without its optional argument.
int open_file(const char *path, int flags, mode_t mode);
// A stream over a descriptor whose bytes come and go through read and write of ours.
FILE *stream_over(int file, const char *mode);

#endif
