// SPDX-License-Identifier: Apache-2.0
// search.c -- looks for a candidate, a submission, a record and a verdict in all of its own memory; gives which
// of them were there, and tries with a text of its own that it has hidden in five places
#include "hostile.h"

#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

enum { PAGE = 4096, CANDIDATE = 1, SUBMISSION = 2, RECORD = 4, VERDICT = 8, PLANT = 16 };

// Every byte one higher, so that these texts are not found themselves.
static const struct needle {
    int64_t kind;
    const char *hidden;
} needles[] = { { CANDIDATE, "DBOE.UP.CF.LFQU" },     // CAND-TO-BE-KEPT
                { SUBMISSION, "#tvcnjttjpo#;2" },     // "submission":1
                { RECORD, "#sfdpse#;2" },             // "record":1
                { VERDICT, "#wfsejdu#;#" },           // "verdict":"
                { PLANT, "NJOF.BOE.OPCPEZ.FMTFT" } }; // MINE-AND-NOBODY-ELSES

enum { NEEDLES = sizeof needles / sizeof needles[0], PLANT_ROOM = 32 };

static int64_t found, plants;
static sigjmp_buf back;

static void come_back(int number)
{
    siglongjmp(back, number);
}

// ---- one page ----

__attribute__((no_sanitize("address", "undefined", "thread"))) static bool begins(const char *at,
                                                                                  const char *hidden)
{
    while (*hidden != '\0' && *at + 1 == *hidden) {
        at++;
        hidden++;
    }
    return *hidden == '\0';
}

// What begins on this page; it may go on behind it, and where nothing is there, it does not.
__attribute__((no_sanitize("address", "undefined", "thread"))) static void search_page(uintptr_t page)
{
    if (sigsetjmp(back, 1) != 0)
        return; // nothing that can be read
    for (const char *at = (const char *)page; at < (const char *)page + PAGE; at++)
        for (int i = 0; i < NEEDLES; i++)
            if (*at + 1 == needles[i].hidden[0] && begins(at, needles[i].hidden)) {
                found |= needles[i].kind;
                plants += needles[i].kind == PLANT;
            }
}

// ---- which pages there are ----

// This advice is refused for every memory that is private, and so changes none; where none is, that is told.
static bool anything_in(uintptr_t from, uintptr_t size)
{
    return madvise((void *)from, size, MADV_REMOVE) == 0 || errno != ENOMEM;
}

static void search_between(uintptr_t from, uintptr_t size)
{
    if (!anything_in(from, size))
        return;
    if (size == PAGE) {
        search_page(from);
        return;
    }
    search_between(from, size / 2);
    search_between(from + size / 2, size / 2);
}

// As the system tells it; a sanitizer's shadow, terabytes of it, is left out.
static void search_maps(FILE *maps)
{
    char line[512];
    while (fgets(line, sizeof line, maps) != NULL) {
        unsigned long from, end;
        char readable;
        if (sscanf(line, "%lx-%lx %c", &from, &end, &readable) == 3 && readable == 'r' &&
            end - from < UINT64_C(1) << 32)
            for (; from < end; from += PAGE)
                search_page(from);
    }
}

static void search_all(void)
{
    FILE *maps = fopen("/proc/self/maps", "r");
    if (maps == NULL) {
        search_between(0, UINT64_C(1) << 47);
        return;
    }
    search_maps(maps);
    fclose(maps);
}

// ---- its own text ----

static void plant(char *at)
{
    const volatile char *hidden = needles[NEEDLES - 1].hidden;
    while (at != NULL && *hidden != '\0')
        *at++ = (char)(*hidden++ - 1);
}

static char *mapped(uintptr_t where)
{
    void *memory = mmap((void *)where, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return memory != MAP_FAILED ? memory : NULL;
}

static int64_t harm(const kmp_desk *desk, const kmp_attempt *a)
{
    static char variable[PLANT_ROOM];
    char local[PLANT_ROOM];
    struct sigaction catcher = { .sa_handler = come_back, .sa_flags = SA_NODEFER };
    (void)desk;
    (void)a;
    sigaction(SIGSEGV, &catcher, NULL);
    sigaction(SIGBUS, &catcher, NULL);
    char *hidden[] = { variable, local, malloc(PLANT_ROOM), mapped(0), mapped(UINT64_C(1) << 33) };
    for (size_t i = 0; i < sizeof hidden / sizeof hidden[0]; i++)
        plant(hidden[i]);
    search_all();
    tried = plants;
    free(hidden[2]);
    return found & ~(int64_t)PLANT;
}
