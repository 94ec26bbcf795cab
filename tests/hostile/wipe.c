// SPDX-License-Identifier: Apache-2.0
// wipe.c -- overwrites all that its cage keeps in variables
#include "hostile.h"

#include <link.h>

__attribute__((no_sanitize("address", "undefined"))) static int wipe_object(struct dl_phdr_info *object,
                                                                            size_t size, void *nothing)
{
    (void)size;
    (void)nothing;
    for (int i = 0; i < object->dlpi_phnum; i++) {
        const ElfW(Phdr) *part = &object->dlpi_phdr[i];
        volatile unsigned char *from = (unsigned char *)object->dlpi_addr + part->p_vaddr;
        if (part->p_type == PT_LOAD && (part->p_flags & PF_W) != 0)
            for (size_t at = part->p_memsz; at > 0; at--)
                from[at - 1] = 0xff;
    }
    return 1; // only the first object: the program
}

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    (void)desk;
    (void)a;
    dl_iterate_phdr(wipe_object, NULL);
    return 0;
}
