// SPDX-License-Identifier: Apache-2.0
// submission.h -- what an assessor saw: one candidate, one attempt, one rubric
#ifndef KOMPETEN_MODEL_SUBMISSION_H
#define KOMPETEN_MODEL_SUBMISSION_H

#include "shape.h"

enum purpose { FOR_TRAINING, FOR_CERTIFICATION, FOR_RECERTIFICATION, FOR_RCC, FOR_RPL };
enum ended { ENDED_COMPLETED, ENDED_ABSENT, ENDED_WITHDREW, ENDED_STOPPED_FOR_SAFETY, ENDED_INTERRUPTED };
enum met { MET_NO, MET_YES, MET_NOT_APPLICABLE };
enum recommended { RECOMMENDS_K, RECOMMENDS_BK, RECOMMENDS_PL };

extern const char *const purpose_words[], *const ended_words[], *const recommended_words[];

struct candidate {
    struct shaped shaped;
    struct text issuer, id;
};

struct pause {
    struct shaped shaped;
    struct text from, to, why;
};

struct taken {
    struct shaped shaped;
    struct text from, to;
    struct list pauses; // struct pause
    int32_t ended;      // enum ended
};

struct adjustment {
    struct shaped shaped;
    struct text code, approved_by;
    int64_t extra_time_s;
};

enum role { ROLE_LEAD, ROLE_SECOND, ROLE_OBSERVER };

struct assessor {
    struct shaped shaped;
    struct text id;
    int32_t role; // enum role; -1: not said
    bool trained_candidate;
};

struct amount {
    struct shaped shaped;
    struct exact value;
    struct text unit;
};

struct instrument {
    struct shaped shaped;
    struct text id, kind, calibrated_until; // until: a date; no text: unknown
    struct amount resolution;
};

struct tick {
    struct shaped shaped;
    struct text criterion, assessor;
    uint32_t place; // of its criterion in the rubric, from 1; 0: nobody looked yet
    int32_t met;    // enum met
};

struct tally { // a count of one assessor
    struct shaped shaped;
    struct text criterion, assessor;
    uint32_t place; // of its criterion in the rubric, from 1; 0: nobody looked yet
    int64_t count;
};

struct mark {
    struct shaped shaped;
    struct text criterion, assessor;
    uint32_t place; // of its criterion in the rubric, from 1; 0: nobody looked yet
    struct exact points;
};

// What an assessor found on a criterion, whichever of ticks, tallies and marks it stands in: they begin alike.
struct finding {
    uint32_t node;
    const struct text *criterion, *assessor;
    uint32_t *place;
};

#define BEGINS_AS_TICK(type)                                                                                   \
    (offsetof(struct type, shaped) == 0 &&                                                                     \
     offsetof(struct type, criterion) == offsetof(struct tick, criterion) &&                                   \
     offsetof(struct type, assessor) == offsetof(struct tick, assessor) &&                                     \
     offsetof(struct type, place) == offsetof(struct tick, place))
_Static_assert(BEGINS_AS_TICK(tick) && BEGINS_AS_TICK(tally) && BEGINS_AS_TICK(mark), "they begin alike");

// The finding at an item of such a list.
static inline struct finding finding_at(char *item)
{
    const void *shaped = item, *criterion = item + offsetof(struct tick, criterion);
    const void *assessor = item + offsetof(struct tick, assessor);
    void *place = item + offsetof(struct tick, place);
    return (struct finding){ ((const struct shaped *)shaped)->node, criterion, assessor, place };
}

struct recommendation {
    struct shaped shaped;
    struct text assessor, unit, reason, at;
    int32_t result; // enum recommended
};

struct attachment {
    struct shaped shaped;
    struct text sha256, file, media;
    struct list criteria; // struct text
    int32_t method;       // 0 L, 1 TL, 2 T; -1 not said
    uint32_t vatm;        // node
};

struct agreement {
    struct shaped shaped;
    struct text role, at, how, attachment;
    int32_t what; // 0 result seen, 1 result refused, 2 consent
};

// The members that stand in the record as they were written.
enum passed_on { PASSES_ASSESSORS, PASSES_CANDIDATE, PASSES_SESSION, PASSES_TAKEN, PASSED_ON };
extern const struct text passed_on_keys[PASSED_ON];

struct submission {
    struct shaped shaped;
    int64_t version; // of the format: 1
    struct text id, rubric;
    int32_t purpose; // enum purpose
    struct candidate candidate;
    uint32_t session; // node
    int64_t attempt;
    struct list covers; // struct text
    struct taken taken;
    struct list adjustments;     // struct adjustment
    struct list assessors;       // struct assessor
    struct list instruments;     // struct instrument
    uint32_t evidence;           // node of the object; 0: none
    struct list ticks;           // struct tick
    struct list tallies;         // struct tally ("counts")
    struct list marks;           // struct mark
    struct list recommendations; // struct recommendation
    struct list attachments;     // struct attachment
    struct list agreements;      // struct agreement
    struct text supersedes, supplements, reason;
    struct tape tape;                 // the text it was read from
    char sha256[65];                  // of its canonical form, numbers as written
    struct text passed_on[PASSED_ON]; // parts of that form; no text: not there
};

extern const struct shape submission_shape;
// What a record takes over as it was written.
extern const struct shape candidate_shape, session_shape, taken_shape, assessor_shape;

// Reads a submission: the first syntax error, else all faults of its shape and of what can be said of it
// without its rubric (times, assessors, what stands twice, an absent candidate with evidence). Lives in the
// arena and in `json`.
kmp_status submission_read(struct submission *out, struct arena *arena, const char *json, size_t size,
                           const char *name, kmp_problems *problems);

// What is said of the values that are marked `alone` in the shape, beyond what each may hold by itself.
// `before`: one of which nothing was said, and which differs in these values only; NULL: none.
void submission_check_alone(const struct submission *attempt, const struct submission *before,
                            struct faults *faults);

#endif
