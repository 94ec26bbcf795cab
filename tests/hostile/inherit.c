// SPDX-License-Identifier: Apache-2.0
// inherit.c -- looks for a candidate in all that a process inherits: surroundings, open files, and every byte
// that is loaded; gives how much of it was there
#include "hostile.h"

#include <link.h>
#include <sys/stat.h>
#include <unistd.h>

enum { DESCRIPTORS = 1024, NEEDLE = 15 };

// "CAND-TO-BE-KEPT", every byte one higher, so that this text is not found itself.
static const char hidden[] = "DBOE.UP.CF.LFQU";
static int64_t open_files;

// Those that lead somewhere: neither /dev/null, nor the socket, nor the plugin's own file.
__attribute__((constructor)) static void count_open_files(void)
{
    struct stat file, null;
    bool known = fstat(0, &null) == 0;
    for (int i = 0; i < DESCRIPTORS; i++)
        if (i != 3 && i != 4 && fstat(i, &file) == 0)
            open_files += !known || !S_ISCHR(file.st_mode) || file.st_rdev != null.st_rdev;
}

__attribute__((no_sanitize("address", "undefined"))) static int64_t found_in(const char *from, size_t size)
{
    int64_t found = 0;
    for (size_t i = 0; i + NEEDLE <= size; i++) {
        int same = 0;
        while (same < NEEDLE && from[i + (size_t)same] + 1 == hidden[same])
            same++;
        found += same == NEEDLE;
    }
    return found;
}

static int search_object(struct dl_phdr_info *object, size_t size, void *found)
{
    (void)size;
    for (int i = 0; i < object->dlpi_phnum; i++) {
        const ElfW(Phdr) *part = &object->dlpi_phdr[i];
        bool ours = part->p_type == PT_LOAD && (part->p_flags & PF_W) != 0;
        if (ours)
            *(int64_t *)found += found_in((const char *)(object->dlpi_addr + part->p_vaddr), part->p_memsz);
    }
    return 0;
}

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    int64_t found = open_files;
    tried = DESCRIPTORS;
    (void)desk;
    (void)a;
    for (char **one = environ; one != NULL && *one != NULL; one++)
        found++;
    dl_iterate_phdr(search_object, &found);
    return found;
}
