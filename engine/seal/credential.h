// SPDX-License-Identifier: Apache-2.0
// credential.h -- an Open Badges 3.0 AchievementCredential made of a record and, where there is one, its
// decision
#ifndef KOMPETEN_SEAL_CREDENTIAL_H
#define KOMPETEN_SEAL_CREDENTIAL_H

#include "../model/decision.h"
#include "key.h"
#include "paper.h"
#include "status.h"

// What stays the same where a credential is put out anew.
struct earlier {
    struct text id, awarded, subject; // no text: there was none
};

struct issuing {
    struct arena *arena;
    struct writer *w;
    kmp_problems *problems;
    const kmp_issue_options *options;
    struct paper paper;
    struct decision decision; // where has_decision
    bool has_decision;
    struct status_register list; // where index >= 0
    int64_t index;
    struct earlier earlier;
    const char *id, *subject, *achievement, *assessor; // URNs and DIDs
    const char *endorsement;                           // signed; NULL: none
};

// credential.c: the whole without its proof
void credential_write(struct issuing *i);
// achievement.c
void achievement_write(struct issuing *i);
// results.c
void results_write(struct issuing *i);
void result_descriptions_write(struct issuing *i);

// sign.c
// Whether a key can still sign, and is of a kind for this; says why not.
kmp_status credential_check_key(const kmp_key *key, bool jwt, kmp_problems *problems);
// What was written is read again; the writer is empty then.
kmp_status credential_read_back(struct tape *out, struct writer *w, struct arena *arena,
                                kmp_problems *problems);
// Writes it with its proof.
kmp_status credential_sign(struct writer *out, struct arena *arena, const struct tape *tape, const kmp_key *key,
                           const char *now, kmp_problems *problems);
// "issuer": whose key this is
void credential_issuer(struct writer *w, const struct key_file *file);

// A member whose value is text; left out where there is none.
void credential_pair(struct writer *w, const char *key, struct text value);
// "type": [type]
void credential_type(struct writer *w, const char *type);
// A unit or one of its KUK as an item of a competency framework. `kuk` NULL: the unit.
void alignment_write(struct issuing *i, uint32_t unit, const char *kuk);
// Whether this unit is what the credential is about.
bool unit_granted(const struct issuing *i, uint32_t unit);
const char *credential_ni(struct arena *arena, const char *sha256);
const char *credential_sri(struct arena *arena, const char *sha256);

#endif
