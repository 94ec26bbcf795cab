// SPDX-License-Identifier: Apache-2.0
// tar.c -- ustar blocks written, and read only as they would be written
#include "tar.h"

#include <string.h>

// The fields of a ustar block: where they begin, how long they are.
enum {
    NAME = 0,
    NAME_SIZE = 100,
    MODE = 100,
    OWNER = 108,
    GROUP = 116,
    SIZE = 124,
    SIZE_DIGITS = 11,
    TIME = 136,
    CHECKSUM = 148,
    KIND = 156,
    MAGIC = 257,
    DEVICE = 329,
    PREFIX = 345,
    PREFIX_SIZE = 155
};

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c != '\0' && strchr("._-%@+=", c) != NULL);
}

bool tar_name_good(struct text name)
{
    char before = '/';
    if (name.size == 0 || name.size > TAR_NAME)
        return false;
    for (uint32_t i = 0; i < name.size; i++) {
        char c = name.bytes[i];
        bool begins = before == '/';
        if ((c != '/' && !is_letter(c)) || (begins && (c == '/' || c == '.')))
            return false;
        before = c;
    }
    return before != '/';
}

// Where a long name is parted: behind the first slash that leaves little enough. 0: it needs no parting; size:
// it cannot be.
static uint32_t part_of(struct text name)
{
    if (name.size <= NAME_SIZE)
        return 0;
    for (uint32_t i = 1; i < name.size && i <= PREFIX_SIZE; i++)
        if (name.bytes[i] == '/' && name.size - i - 1 <= NAME_SIZE)
            return i;
    return name.size;
}

static void put_octal(char *at, int digits, uint64_t value)
{
    for (int i = digits; i-- > 0; value >>= 3)
        at[i] = (char)('0' + (value & 7));
}

static void put_checksum(char block[TAR_BLOCK])
{
    uint64_t sum = 0;
    memset(block + CHECKSUM, ' ', 8);
    for (int i = 0; i < TAR_BLOCK; i++)
        sum += (unsigned char)block[i];
    put_octal(block + CHECKSUM, 6, sum);
    block[CHECKSUM + 6] = '\0';
}

bool tar_header(char block[TAR_BLOCK], struct text name, size_t size)
{
    uint32_t part = part_of(name);
    if (part == name.size || size >> (3 * SIZE_DIGITS) != 0)
        return false;
    memset(block, 0, TAR_BLOCK);
    struct text last = part == 0 ? name : (struct text){ name.bytes + part + 1, name.size - part - 1 };
    memcpy(block + NAME, last.bytes, last.size);
    memcpy(block + PREFIX, name.bytes, part);
    put_octal(block + MODE, 7, 0644);
    put_octal(block + OWNER, 7, 0);
    put_octal(block + GROUP, 7, 0);
    put_octal(block + SIZE, SIZE_DIGITS, size);
    put_octal(block + TIME, 11, 0);
    block[KIND] = '0';
    memcpy(block + MAGIC, "ustar\00000", 8);
    put_octal(block + DEVICE, 7, 0);
    put_octal(block + DEVICE + 8, 7, 0);
    put_checksum(block);
    return true;
}

size_t tar_padding(size_t size)
{
    return (TAR_BLOCK - size % TAR_BLOCK) % TAR_BLOCK;
}

static bool all_zero(const char *bytes, size_t size)
{
    for (size_t i = 0; i < size; i++)
        if (bytes[i] != 0)
            return false;
    return true;
}

static bool read_name(struct text *out, struct arena *arena, const char *block)
{
    size_t prefix = strnlen(block + PREFIX, PREFIX_SIZE), last = strnlen(block + NAME, NAME_SIZE);
    char *name = arena_printf(arena, "%.*s%s%.*s", (int)prefix, block + PREFIX, prefix > 0 ? "/" : "",
                              (int)last, block + NAME);
    *out = text_of(name);
    return name != NULL;
}

static uint64_t read_size(const char *block)
{
    uint64_t size = 0;
    for (int i = 0; i < SIZE_DIGITS; i++)
        size = size << 3 | (uint64_t)(block[SIZE + i] & 7);
    return size;
}

enum tar_next tar_next(struct tar_member *out, struct tar *tar, struct arena *arena)
{
    char again[TAR_BLOCK];
    const char *block = tar->bytes + tar->at;
    size_t left = tar->size - tar->at;
    if (left == 2 * TAR_BLOCK && all_zero(block, left))
        return TAR_END;
    if (left < TAR_BLOCK)
        return TAR_FAULT;
    if (!read_name(&out->name, arena, block))
        return TAR_NO_MEMORY;
    uint64_t size = read_size(block);
    if (!tar_name_good(out->name) || size > left - TAR_BLOCK || !tar_header(again, out->name, (size_t)size) ||
        memcmp(again, block, TAR_BLOCK) != 0)
        return TAR_FAULT;
    out->bytes = block + TAR_BLOCK;
    out->size = (size_t)size;
    size_t padding = tar_padding(out->size);
    if (padding > left - TAR_BLOCK - out->size || !all_zero(out->bytes + out->size, padding)) {
        tar->at += TAR_BLOCK + out->size;
        return TAR_FAULT;
    }
    tar->at += TAR_BLOCK + out->size + padding;
    return TAR_MEMBER;
}
