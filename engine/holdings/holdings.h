// SPDX-License-Identifier: Apache-2.0
// holdings.h -- what a journal of imports says, as a table, on its way to what counts: read.c fills
// it, settle.c finds out what stands, holdings.c writes it down
#ifndef KOMPETEN_HOLDINGS_H
#define KOMPETEN_HOLDINGS_H

#include <kompeten/papers.h>

#include "../base/arena.h"
#include "../base/writer.h"

enum held { HELD_NOT, HELD_CONFLICT, HELD_UNPROVEN };

struct texts {
    struct text *items;
    uint32_t count, room;
};

// One result or credential. Texts live in the arena; no text where there is none.
struct holding {
    bool is_credential, gone; // gone: withdrawn since
    struct text sha256;       // of the result, or of the credential
    struct text result;       // of a credential: what it was made of
    struct text issuer, candidate, submission_id, submission, supersedes, rubric, version, verdict, kind;
    struct text id, issuer_name, achievement, certificate_no, valid_until, format; // of a credential
    int64_t attempt;
    bool rescored;
    struct texts sources, signed_by, credentials;
    struct texts packs; // "SHA-256 of the manifest, a space, who signed it"
    // what came out
    enum held held;
    struct text conflict;      // least hash of those that contradict each other
    struct text superseded_by; // result
    uint32_t group;            // index of another one of its group, or its own
    bool superseded, stands;
    bool waits; // stands, and what it supersedes was not looked for yet
};

struct holdings {
    struct arena arena;
    struct holding *items; // after reading: one a hash, sorted by it
    uint32_t count, room;
    struct texts distrusted; // manifests of packs that a stolen key signed
    kmp_problems *problems;
    const char *name;
    bool starved;
};

// read.c
kmp_status holdings_read(struct holdings *h, const char *journal, size_t size);
// Adds a text unless it is among them; sorted.
void texts_add(struct holdings *h, struct texts *texts, struct text text);

// settle.c
void holdings_settle(struct holdings *h);

#endif
