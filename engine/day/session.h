// SPDX-License-Identifier: Apache-2.0
// session.h -- what is fixed for a class before its day: rubric, purpose, day, assessors, candidates
#ifndef KOMPETEN_DAY_SESSION_H
#define KOMPETEN_DAY_SESSION_H

#include "../model/submission.h"
#include "grid.h"

enum { CLASS_CANDIDATES = 900, CLASS_ASSESSORS = 20 }; // what the check codes can tell apart

extern const char *const decimal_words[], *const language_words[];

struct seat { // a candidate of the class; the place in the list is the candidate's number in the check codes
    struct shaped shaped;
    struct text issuer, id;
    int32_t language; // index into language_words; -1: the session's
};

struct session {
    struct shaped shaped;
    int64_t version;           // of the format: 1
    struct text id;            // what submissions' ids begin with
    struct text rubric;        // "barista/espresso-set@1.0.0"
    struct text rubric_sha256; // of its text on the evening before
    int32_t purpose;           // enum purpose
    uint32_t session;          // node: as submissions carry it
    int64_t attempt;
    struct text on, from, zone; // "2026-11-18", "08:00", "+08:00"
    int32_t decimal;            // 0 point, 1 comma
    int32_t language;           // 0 en, 1 id
    struct list assessors;      // struct assessor
    struct list candidates;     // struct seat
    struct tape tape;
};

static inline const struct seat *session_seat(const struct session *session, uint32_t index)
{
    return &((const struct seat *)session->candidates.items)[index];
}

// What stands in session.json of a folder.
kmp_status session_read(struct session *out, struct arena *arena, const char *json, size_t size,
                        const char *name, kmp_problems *problems);
// What a caller wishes for a new class: any of the same keys.
kmp_status session_wishes(struct session *out, struct arena *arena, const char *json, size_t size,
                          const char *name, kmp_problems *problems);
// session.json; `out` is canonical JSON.
void session_write(struct writer *w, const struct session *session);

// The start that is planned: "2026-11-18T08:00:00+08:00", in the arena; NULL where memory is short.
const char *session_start(struct arena *arena, const struct session *session);
// WIB, WITA, WIT or +08:00 as an offset; no text where it is none.
struct text zone_offset(struct text zone);
// "WITA" for +08:00 where the offset has a name, else the offset.
const char *zone_name(struct text offset);

// How a day is written: the order of its numbers does not matter (2026-04-03, 04/04/2026), it is day first, it
// can be read both ways, or only with the month first.
enum day_order { DAY_NONE, DAY_ANYHOW, DAY_DAY_FIRST, DAY_BOTH_WAYS, DAY_MONTH_FIRST };
enum day_order day_order(struct arena *arena, struct text text);
// A day as people write it: 18/11/2026, 18-11-26, 18.11.2026 or 2026-11-18, as "2026-11-18" in the arena; no
// text where it is none.
struct text day_read(struct arena *arena, struct text text);
// A time of day, 08:00 or 08.00, seconds allowed, a zone behind it allowed, perhaps with a day before it; as
// RFC 3339 on `day` at `offset` where the text does not say. No text where it is none.
struct text moment_read(struct arena *arena, struct text text, struct text day, struct text offset);

// A name for a file: letters, digits, '-', '_' and '.' as they are, other bytes as %XX.
const char *file_name(struct arena *arena, struct text text);
// What the submission of a candidate is called: its id, and its name in the folder.
const char *seat_submission(struct arena *arena, const struct session *session, uint32_t index);
const char *seat_file(struct arena *arena, const struct session *session, uint32_t index, const char *folder,
                      const char *ending);

#endif
