// SPDX-License-Identifier: Apache-2.0
// elf.c -- a shared library's file, looked at without loading it: nothing in it is trusted
#include "elf.h"

#include <elf.h>
#include <string.h>

// The machine for which this program was built, as an ELF header names it.
#if defined(__x86_64__)
enum { THIS_MACHINE = EM_X86_64 };
#elif defined(__aarch64__)
enum { THIS_MACHINE = EM_AARCH64 };
#elif defined(__riscv) && __riscv_xlen == 64
enum { THIS_MACHINE = EM_RISCV };
#else
enum { THIS_MACHINE = 0 }; // not known here: the loader finds out
#endif

enum { SECTIONS_AT_MOST = 4096 };

static bool inside(struct text bytes, uint64_t offset, uint64_t size)
{
    return offset <= bytes.size && size <= bytes.size - offset;
}

static Elf64_Ehdr head_of(struct text bytes)
{
    Elf64_Ehdr head;
    memcpy(&head, bytes.bytes, sizeof head);
    return head;
}

static bool program_headers_inside(struct text bytes, const Elf64_Ehdr *head)
{
    if (head->e_phentsize != sizeof(Elf64_Phdr) ||
        !inside(bytes, head->e_phoff, (uint64_t)head->e_phnum * sizeof(Elf64_Phdr)))
        return false;
    for (uint32_t i = 0; i < head->e_phnum; i++) {
        Elf64_Phdr part;
        memcpy(&part, bytes.bytes + head->e_phoff + i * sizeof part, sizeof part);
        if (!inside(bytes, part.p_offset, part.p_filesz))
            return false;
    }
    return true;
}

static bool section_headers_inside(struct text bytes, const Elf64_Ehdr *head)
{
    return head->e_shoff == 0 ||
           (head->e_shentsize == sizeof(Elf64_Shdr) && head->e_shnum <= SECTIONS_AT_MOST &&
            inside(bytes, head->e_shoff, (uint64_t)head->e_shnum * sizeof(Elf64_Shdr)));
}

const char *elf_fault(struct text bytes)
{
    if (bytes.size == 0)
        return "an empty file";
    if (bytes.size < SELFMAG || memcmp(bytes.bytes, ELFMAG, SELFMAG) != 0)
        return "no ELF file";
    if (bytes.size < sizeof(Elf64_Ehdr))
        return "a truncated file";
    Elf64_Ehdr head = head_of(bytes);
    if (THIS_MACHINE == 0)
        return NULL;
    if (head.e_ident[EI_CLASS] != ELFCLASS64 || head.e_ident[EI_DATA] != ELFDATA2LSB ||
        head.e_machine != THIS_MACHINE)
        return "built for another processor";
    if (head.e_type != ET_DYN)
        return "an ELF file of another type";
    return program_headers_inside(bytes, &head) && section_headers_inside(bytes, &head) ? NULL
                                                                                        : "a truncated file";
}

// ---- what is in its tables ----

struct reading {
    struct elf_library *out;
    struct arena *arena;
    struct text bytes;
    Elf64_Ehdr head;
};

static bool section(Elf64_Shdr *out, const struct reading *r, uint32_t index)
{
    if (index >= r->head.e_shnum)
        return false;
    memcpy(out, r->bytes.bytes + r->head.e_shoff + index * sizeof *out, sizeof *out);
    return out->sh_type == SHT_NOBITS || inside(r->bytes, out->sh_offset, out->sh_size);
}

// A NUL-terminated name in a string table; NULL where it does not end inside.
static const char *name_in(const struct reading *r, const Elf64_Shdr *names, uint64_t at)
{
    if (at >= names->sh_size)
        return NULL;
    const char *name = r->bytes.bytes + names->sh_offset + at;
    return memchr(name, 0, names->sh_size - at) != NULL ? name : NULL;
}

static bool read_symbols(const struct reading *r, const Elf64_Shdr *table)
{
    Elf64_Shdr names;
    if (!section(&names, r, table->sh_link))
        return false;
    for (uint64_t i = 1; i < table->sh_size / sizeof(Elf64_Sym); i++) {
        Elf64_Sym symbol;
        memcpy(&symbol, r->bytes.bytes + table->sh_offset + i * sizeof symbol, sizeof symbol);
        const char *name = name_in(r, &names, symbol.st_name);
        if (name == NULL)
            return false;
        if (ELF64_ST_BIND(symbol.st_info) == STB_LOCAL || name[0] == '\0')
            continue;
        struct elf_symbol *item = arena_push(r->arena, (void **)&r->out->symbols, &r->out->symbol_count,
                                             &r->out->symbol_room, sizeof *item);
        if (item == NULL)
            return false;
        *item = (struct elf_symbol){ name, symbol.st_size, symbol.st_shndx != SHN_UNDEF,
                                     ELF64_ST_TYPE(symbol.st_info) == STT_OBJECT };
    }
    return true;
}

static bool read_needed(const struct reading *r, const Elf64_Shdr *table)
{
    Elf64_Shdr names;
    if (!section(&names, r, table->sh_link))
        return false;
    for (uint64_t i = 0; i < table->sh_size / sizeof(Elf64_Dyn); i++) {
        Elf64_Dyn entry;
        memcpy(&entry, r->bytes.bytes + table->sh_offset + i * sizeof entry, sizeof entry);
        if (entry.d_tag != DT_NEEDED)
            continue;
        const char *name = name_in(r, &names, entry.d_un.d_val);
        const char **item = name == NULL ? NULL
                                         : arena_push(r->arena, (void **)&r->out->needed, &r->out->needed_count,
                                                      &r->out->needed_room, sizeof *item);
        if (item == NULL)
            return false;
        *item = name;
    }
    return true;
}

// Tables that the loader alone writes are named .data.rel.ro and the like.
static bool holds_variables(const struct reading *r, const Elf64_Shdr *part)
{
    Elf64_Shdr names;
    const char *name = section(&names, r, r->head.e_shstrndx) ? name_in(r, &names, part->sh_name) : NULL;
    return name != NULL && (strcmp(name, ".data") == 0 || strcmp(name, ".bss") == 0 ||
                            strcmp(name, ".tbss") == 0 || strcmp(name, ".tdata") == 0);
}

bool elf_read(struct elf_library *out, struct arena *arena, struct text bytes)
{
    struct reading r = { out, arena, bytes, head_of(bytes) };
    memset(out, 0, sizeof *out);
    bool good = true;
    for (uint32_t i = 1; good && i < r.head.e_shnum; i++) {
        Elf64_Shdr part;
        good = section(&part, &r, i);
        if (good && part.sh_type == SHT_DYNSYM)
            good = read_symbols(&r, &part);
        else if (good && part.sh_type == SHT_DYNAMIC)
            good = read_needed(&r, &part);
        else if (good && holds_variables(&r, &part))
            out->variables += part.sh_size;
    }
    return good;
}
