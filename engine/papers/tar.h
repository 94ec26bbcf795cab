// SPDX-License-Identifier: Apache-2.0
// tar.h -- the one kind of tar file that a pack is: regular files, nothing else, every byte of it decided by
// their names and contents
//
// POSIX ustar without compression: mode 644, owner 0, time 0, then two blocks of zeros and the end. What is
// read is written again and compared, so that there is no second way to say the same and nothing to hide in a
// header.
#ifndef KOMPETEN_PAPERS_TAR_H
#define KOMPETEN_PAPERS_TAR_H

#include "../base/arena.h"

enum { TAR_BLOCK = 512, TAR_NAME = 255 };

struct tar_member {
    struct text name; // "submissions/007.json"
    const char *bytes;
    size_t size;
};

struct tar {
    const char *bytes;
    size_t size, at; // where the next member begins, or what is wrong
};

enum tar_next { TAR_MEMBER, TAR_END, TAR_FAULT, TAR_NO_MEMORY };

// Whether a member may be called so: parts of letters, digits and ._-%@+=, none of them empty or beginning with
// a dot; at most TAR_NAME bytes.
bool tar_name_good(struct text name);

// The block before a member of this name and size. False where the name cannot be told in it.
bool tar_header(char block[TAR_BLOCK], struct text name, size_t size);
// So many zeros stand behind a member's bytes; behind the last member stand two blocks of them.
size_t tar_padding(size_t size);

// The next member. Names live in the arena, bytes in what is read.
enum tar_next tar_next(struct tar_member *out, struct tar *tar, struct arena *arena);

#endif
