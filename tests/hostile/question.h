// SPDX-License-Identifier: Apache-2.0
// question.h -- finds in the cage's own variables the question that is being answered, for plugins that answer
// it themselves
#ifndef KOMPETEN_TESTS_QUESTION_H
#define KOMPETEN_TESTS_QUESTION_H

#include <link.h>
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

enum { FRAME_MAGIC = 0x31474d4b, QUESTION = 6, ANSWER = 7, LINE = 3 };

struct question {
    uint32_t magic, kind, sequence, size;
};

static sigjmp_buf question_back;

static void question_nothing_there(int number)
{
    siglongjmp(question_back, number);
}

__attribute__((no_sanitize("address", "undefined"))) static const struct question *question_at(uintptr_t where)
{
    const struct question *at;
    memcpy(&at, (const void *)where, sizeof at);
    if ((uintptr_t)at < 4096 || (uintptr_t)at % sizeof(uint32_t) != 0 || sigsetjmp(question_back, 1) != 0)
        return NULL;
    return at->magic == FRAME_MAGIC && at->kind == QUESTION ? at : NULL;
}

// The first object is the cage's program; its variables hold where the bytes lie that came.
static int question_search(struct dl_phdr_info *object, size_t size, void *found)
{
    (void)size;
    for (int i = 0; i < object->dlpi_phnum; i++) {
        const ElfW(Phdr) *part = &object->dlpi_phdr[i];
        uintptr_t from = object->dlpi_addr + part->p_vaddr, end = from + part->p_memsz;
        if (part->p_type != PT_LOAD || (part->p_flags & PF_W) == 0)
            continue;
        for (from = (from + 7) / 8 * 8; from + 8 <= end && *(const struct question **)found == NULL; from += 8)
            *(const struct question **)found = question_at(from);
    }
    return 1;
}

static const struct question *question_find(void)
{
    struct sigaction catcher = { .sa_handler = question_nothing_there, .sa_flags = SA_NODEFER };
    const struct question *found = NULL;
    sigaction(SIGSEGV, &catcher, NULL);
    sigaction(SIGBUS, &catcher, NULL);
    dl_iterate_phdr(question_search, &found);
    return found;
}

// Writes a frame as the cage does; gives whether all of it went.
static int64_t question_answer(uint32_t sequence, const char *bytes, uint32_t size)
{
    struct question head = { FRAME_MAGIC, ANSWER, sequence, size };
    int64_t went = write(LINE, &head, sizeof head) == (ssize_t)sizeof head;
    for (uint32_t sent = 0; went && sent < size;) {
        ssize_t some = write(LINE, bytes + sent, size - sent);
        went = some > 0;
        sent += went ? (uint32_t)some : 0;
    }
    return went;
}

#endif
