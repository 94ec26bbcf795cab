// SPDX-License-Identifier: Apache-2.0
// library.c -- kompeten-xlsx.so loaded at the first workbook; where there is none, nothing but CSV is known
#include <dlfcn.h>
#include <kompeten/version.h>
#include <pthread.h>
#include <string.h>

#include "xlsx.h"

static pthread_once_t once = PTHREAD_ONCE_INIT;
static const struct xlsx *loaded; // NULL: not here

// Whatever memory_resize is at that time.
static void *resize(void *old, size_t size)
{
    return memory_resize(old, size);
}

// Never closed: what it gave may be in use in any thread.
static void load(void)
{
    xlsx_entry *entry = NULL;
    void *library = dlopen(XLSX_LIBRARY, RTLD_NOW | RTLD_LOCAL);
    void *symbol = library != NULL ? dlsym(library, XLSX_ENTRY) : NULL;
    memcpy(&entry, &symbol, sizeof entry); // no cast from an object to a function in C
    const struct xlsx *found = entry != NULL ? entry(resize) : NULL;
    if (found != NULL && strcmp(found->version, KMP_VERSION) == 0 && found->day_size == sizeof(struct day) &&
        found->grid_size == sizeof(struct grid))
        loaded = found;
}

static const struct xlsx *library(void)
{
    static const struct xlsx none = { .version = "" };
    pthread_once(&once, load);
    return loaded != NULL ? loaded : &none;
}

static kmp_status say_not_built(kmp_problems *problems, const char *needs)
{
    problem_say(problems, KMP_ERROR, KMP_NOT_BUILT, NULL, "what", "XLSX", "needs", needs, NULL);
    return KMP_NOT_BUILT;
}

kmp_status xlsx_read(struct grid **out, uint32_t *count, struct arena *arena, const char *name,
                     const char *bytes, size_t size, kmp_problems *problems)
{
    if (library()->read != NULL)
        return library()->read(out, count, arena, name, bytes, size, problems);
    *out = NULL;
    *count = 0;
    problem_file(problems, name);
    say_not_built(problems, "minizip, expat");
    problem_file(problems, NULL);
    return KMP_NOT_BUILT;
}

kmp_status workbook_write(kmp_text *out, struct day *day)
{
    if (library()->workbook != NULL)
        return library()->workbook(out, day);
    *out = (kmp_text){ NULL, 0 };
    return say_not_built(day->problems, "libxlsxwriter");
}

kmp_status list_write(kmp_text *out, struct arena *arena, const struct grid *grid, kmp_problems *problems)
{
    if (library()->list != NULL)
        return library()->list(out, arena, grid, problems);
    *out = (kmp_text){ NULL, 0 };
    return say_not_built(problems, "libxlsxwriter");
}
