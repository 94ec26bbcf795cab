// SPDX-License-Identifier: Apache-2.0
// elf.h -- a shared library's file, looked at without loading it
#ifndef KOMPETEN_PLUGIN_ELF_H
#define KOMPETEN_PLUGIN_ELF_H

#include "../base/arena.h"

struct elf_symbol {
    const char *name;
    uint64_t size;
    bool defined, object; // object: data, not a function
};

struct elf_library {
    struct elf_symbol *symbols; // what it exports and what it asks for
    uint32_t symbol_count, symbol_room;
    const char **needed; // names of libraries
    uint32_t needed_count, needed_room;
    uint64_t variables; // bytes of data that can be written and outlive a call
};

// What makes these bytes no library for this machine ("a truncated file"); NULL where nothing does: every part
// that the file says it has is in it then.
const char *elf_fault(struct text bytes);

// Reads its dynamic symbols and what it needs, into the arena. `bytes` has no fault. False where there is no
// memory or the tables contradict themselves.
bool elf_read(struct elf_library *out, struct arena *arena, struct text bytes);

#endif
