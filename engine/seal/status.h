// SPDX-License-Identifier: Apache-2.0
// status.h -- Bitstring Status List v1.0: the body's register, the published list, and a look into one
#ifndef KOMPETEN_SEAL_STATUS_H
#define KOMPETEN_SEAL_STATUS_H

#include <kompeten/seal.h>

#include "../model/shape.h"

enum { STATUS_ENTRIES = 131072, STATUS_MOST = 1 << 24 };
enum status_purpose { STATUS_REVOCATION, STATUS_SUSPENSION };

extern const char *const status_purpose_words[];

// The first line of a register. One line follows for every credential and for every change of its state.
struct status_head {
    struct shaped shaped;
    int64_t version, size;
    struct text url; // where the list is published
    int32_t purpose;
};

struct status_register {
    struct status_head head;
    unsigned char *used, *set; // a byte each
    int64_t asked;             // index of the credential that was asked for; -1: not there
    bool asked_revoked;        // for good
    uint32_t lines;
};

// Reads a register. `credential`: the id that is asked for, or no text.
kmp_status status_read(struct status_register *out, struct arena *arena, kmp_text text, struct text credential,
                       kmp_problems *problems);
// A free index, drawn at random; -1 where all are used.
int64_t status_draw(const struct status_register *list);

// Writes the "credentialStatus" of a credential.
void status_write_entry(struct writer *w, struct arena *arena, const struct status_register *list,
                        int64_t index);
// The line that is added to the register for it.
kmp_status status_line(kmp_text *out, int64_t index, struct text credential, const char *state, const char *at,
                       const char *why);
// The encoded list.
char *status_encode(struct arena *arena, const unsigned char *set, size_t count);
// The bit of an encoded list: 0 or 1; -1 where there is none, or it is damaged.
int status_bit(struct arena *arena, struct text encoded, int64_t index);

#endif
