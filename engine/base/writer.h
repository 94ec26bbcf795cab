// SPDX-License-Identifier: Apache-2.0
// writer.h -- canonical JSON (RFC 8785), written in order, straight into a growing buffer
#ifndef KOMPETEN_BASE_WRITER_H
#define KOMPETEN_BASE_WRITER_H

#include <assert.h>
#include <kompeten/kompeten.h>
#include <string.h>

#include "exact.h"
#include "tape.h"
#include "text.h"

enum { WRITER_DEPTH = 48 };

// Zero-initialised is empty and valid. After a failed allocation everything is ignored and `failed` is set.
// Commas are the writer's; the order of keys is the caller's, and asserted in debug builds.
struct writer {
    char *bytes;
    size_t size, room;
    uint32_t depth;
    bool failed, comma;
#ifndef NDEBUG
    struct text last_key[WRITER_DEPTH]; // to assert the order
#endif
};

void write_key_text(struct writer *w, struct text key);
void write_text(struct writer *w, struct text text);     // no text gives null
void write_string(struct writer *w, const char *string); // NULL gives null
void write_integer(struct writer *w, int64_t value);
// As text: a decimal where it ends, else a fraction "280/3"; null where it is not given.
void write_exact(struct writer *w, struct exact value);
void write_num(struct writer *w, kmp_num value);
// Bytes as they are, outside of any JSON: for pages that are drawn into the same kind of buffer.
void write_unquoted(struct writer *w, const char *bytes, size_t size);
// A node of a tape with everything below it, keys sorted. Numbers as they were written, or, where `ecmascript`,
// as RFC 8785 3.2.2.3 prints them (IEEE 754 doubles; one beyond all doubles has no such form and sets
// `failed`).
void write_node(struct writer *w, const struct tape *tape, uint32_t index, bool ecmascript);
// A text that was read into a tape; no text gives null.
void write_slice(struct writer *w, const struct tape *tape, struct text text);

bool writer_grow(struct writer *w, size_t more);
// Room for `more` bytes and a NUL behind.
static inline bool writer_reserve(struct writer *w, size_t more)
{
    return !w->failed && (w->room - w->size > more || writer_grow(w, more));
}

// Asserts in debug builds that the key stands behind the one before it.
static inline void writer_check_order(struct writer *w, struct text key)
{
#ifndef NDEBUG
    if (w->failed)
        return;
    assert(w->depth > 0);
    struct text *last = &w->last_key[w->depth - 1];
    assert(last->bytes == NULL || text_canonical_order(*last, key) < 0);
    *last = key;
#else
    (void)w;
    (void)key;
#endif
}

static inline void writer_open(struct writer *w, char bracket)
{
    if (w->depth == WRITER_DEPTH)
        w->failed = true;
    if (!writer_reserve(w, 2))
        return;
    char *to = w->bytes + w->size;
    *to = ',';
    to += w->comma;
    *to++ = bracket;
    w->size = (size_t)(to - w->bytes);
    w->comma = false;
#ifndef NDEBUG
    w->last_key[w->depth] = (struct text){ NULL, 0 };
#endif
    w->depth++;
}

static inline void writer_close(struct writer *w, char bracket)
{
    assert(w->depth > 0 || w->failed);
    if (!writer_reserve(w, 1))
        return;
    w->depth--;
    w->comma = true;
    w->bytes[w->size++] = bracket;
}

static inline void write_object(struct writer *w)
{
    writer_open(w, '{');
}

static inline void write_object_end(struct writer *w)
{
    writer_close(w, '}');
}

static inline void write_list(struct writer *w)
{
    writer_open(w, '[');
}

static inline void write_list_end(struct writer *w)
{
    writer_close(w, ']');
}

// Bytes that are a whole canonical JSON value already, or members of an object with commas between them.
static inline void write_raw(struct writer *w, const char *bytes, size_t size)
{
    if (size == 0 || !writer_reserve(w, size + 1))
        return;
    char *to = w->bytes + w->size;
    *to = ',';
    to += w->comma;
    memcpy(to, bytes, size);
    w->size = (size_t)(to - w->bytes) + size;
    w->comma = true;
}

static inline void write_null(struct writer *w)
{
    write_raw(w, "null", 4);
}

static inline void write_bool(struct writer *w, bool value)
{
    write_raw(w, value ? "true" : "false", value ? 4 : 5);
}

// A text with nothing to escape: a word of ours, a hash.
static inline void write_word(struct writer *w, const char *word)
{
    size_t size = strlen(word);
    if (!writer_reserve(w, size + 3))
        return;
    char *to = w->bytes + w->size;
    *to = ',';
    to += w->comma;
    *to++ = '"';
    memcpy(to, word, size);
    to[size] = '"';
    w->size = (size_t)(to - w->bytes) + size + 1;
    w->comma = true;
}

// A key with nothing to escape.
static inline void write_plain_key(struct writer *w, const char *key, size_t size)
{
    writer_check_order(w, (struct text){ key, (uint32_t)size });
    if (!writer_reserve(w, size + 4))
        return;
    char *to = w->bytes + w->size;
    *to = ',';
    to += w->comma;
    *to++ = '"';
    memcpy(to, key, size);
    to += size;
    *to++ = '"';
    *to++ = ':';
    w->size = (size_t)(to - w->bytes);
    w->comma = false;
}

// The length of a literal is known when this is compiled.
static inline void write_key(struct writer *w, const char *key)
{
    write_plain_key(w, key, strlen(key));
}

// Gives the buffer to `out` with a NUL behind and empties the writer; KMP_NO_MEMORY where it had failed.
kmp_status writer_take(struct writer *w, kmp_text *out);
// The same, but `out` is a copy of just the size needed and the writer keeps its buffer for what it writes
// next.
kmp_status writer_copy(struct writer *w, kmp_text *out);
// Ends the value that began at `from` with a NUL that counts, so that another can stand behind it; false where
// it had failed or is not to be kept: everything from `from` on is gone then.
bool writer_end(struct writer *w, size_t from, bool keep);
void writer_empty(struct writer *w); // keeps the buffer
void writer_free(struct writer *w);

#endif
