// SPDX-License-Identifier: Apache-2.0
// paper.h -- a record as decisions and credentials look at it
#ifndef KOMPETEN_SEAL_PAPER_H
#define KOMPETEN_SEAL_PAPER_H

#include "../base/hash.h"
#include "../model/record.h"

struct paper {
    struct record record;
    char sha256[HASH_TEXT]; // of the result
};

kmp_status paper_read(struct paper *out, struct arena *arena, const char *json, size_t size, const char *name,
                      kmp_problems *problems);

// Takes the paper that was written and reads it back, so that what is given out can be read; nothing is given
// out where it cannot.
typedef kmp_status paper_read_back(struct arena *arena, kmp_text paper, kmp_problems *problems);
kmp_status paper_take(kmp_text *out, struct writer *written, paper_read_back *read, struct arena *arena,
                      kmp_problems *problems);

// The hash of a paper's canonical form, which papers are named by; false where there is no memory.
bool paper_hash(char sha256[HASH_TEXT], const struct tape *tape);
// Whether this person assessed: by the list of assessors, or, as a conclusion has none, by who recommended.
bool paper_assessed_by(const struct paper *paper, const char *person);

// A member of an object that is there, if only as the root: 0 where it is absent or null; its text, or none.
uint32_t paper_own(const struct tape *tape, uint32_t object, const char *key);
struct text paper_own_text(const struct tape *tape, uint32_t object, const char *key);
// The member of an object as text; no text where it is absent or of another kind. `object` 0: there is none.
struct text paper_text(const struct tape *tape, uint32_t object, const char *key);
// The member of an object; 0 where it is absent or null, or the object is 0.
uint32_t paper_member(const struct tape *tape, uint32_t object, const char *key);
// {"en":...,"id":...} in this language, else in the other one.
struct text paper_say(const struct tape *tape, uint32_t say, kmp_language language);
// An object, canonical, with those of its members that are to be kept; numbers as write_node has them.
void paper_write_members(struct writer *w, struct arena *arena, const struct tape *tape, uint32_t object,
                         bool (*keep)(struct text key), bool ecmascript);

#endif
