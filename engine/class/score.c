// SPDX-License-Identifier: Apache-2.0
// score.c -- every submission of a class scored, each record kept, what stood there before kept too
#include <string.h>

#include "../base/hash.h"
#include "class.h"

struct scoring {
    struct day *day;
    kmp_engine *engine;
    kmp_problems *said; // of one submission
    void (*tell)(void *caller, const kmp_progress *progress);
    void *caller;
    size_t scored, unscored;
};

// A record that says something else than the one before does not wipe it out.
static kmp_status keep_before(struct day *day, const char *name, const kmp_text *record)
{
    const struct paper *before = folder_find(day->folder, name);
    char hash[HASH_TEXT];
    if (before == NULL ||
        (before->size == record->size && memcmp(before->bytes, record->bytes, before->size) == 0))
        return KMP_OK;
    if (!hash_sha256(hash, before->bytes, before->size))
        return KMP_NO_MEMORY;
    return day_write(day, arena_printf(&day->arena, "earlier/%s.record.json", hash), before->bytes,
                     before->size);
}

static const char *verdict_of(struct day *day, const kmp_text *record)
{
    struct tape tape;
    char *kept = arena_string(&day->arena, (struct text){ record->bytes, (uint32_t)record->size });
    if (kept == NULL || tape_read(&tape, &day->arena, kept, record->size, NULL, NULL) != KMP_OK)
        return NULL;
    uint32_t verdict = tape_member(&tape, 0, "verdict");
    return verdict != 0 ? arena_string(&day->arena, tape_node(&tape, verdict)->text) : NULL;
}

// What is wrong with a submission is told; what is referred stands in its record.
static void tell_errors(const struct scoring *scoring)
{
    const struct problem *problem;
    for (size_t i = 0; (problem = problem_at(scoring->said, i)) != NULL; i++)
        if (problem->severity == KMP_ERROR)
            problem_add(scoring->day->problems, problem);
    kmp_problems_clear(scoring->said);
}

static kmp_status score_one(struct scoring *scoring, uint32_t candidate)
{
    struct day *day = scoring->day;
    const char *from = seat_file(&day->arena, &day->session, candidate, "submissions", ".json");
    const char *to = seat_file(&day->arena, &day->session, candidate, "records", ".json");
    const struct paper *paper = from != NULL ? folder_find(day->folder, from) : NULL;
    kmp_text record = { NULL, 0 };
    if (to == NULL || paper == NULL)
        return KMP_NO_MEMORY;
    kmp_status status = kmp_score(&record, scoring->engine, paper->bytes, paper->size, from, scoring->said);
    bool scored = status == KMP_OK;
    tell_errors(scoring);
    if (status == KMP_OK)
        status = keep_before(day, to, &record);
    if (status == KMP_OK)
        status = day_write(day, to, record.bytes, record.size);
    kmp_progress progress = { candidate + 1, day->session.candidates.count,
                              arena_string(&day->arena, session_seat(&day->session, candidate)->id),
                              scored ? verdict_of(day, &record) : NULL };
    kmp_text_free(&record);
    scoring->scored += scored;
    scoring->unscored += !scored;
    if (scoring->tell != NULL)
        scoring->tell(scoring->caller, &progress);
    return status == KMP_NO_MEMORY ? status : KMP_OK;
}

static kmp_status write_sum(kmp_text *out, const struct scoring *scoring)
{
    struct writer w = { 0 };
    write_object(&w);
    write_key(&w, "scored");
    write_integer(&w, (int64_t)scoring->scored);
    write_key(&w, "unscored");
    write_integer(&w, (int64_t)scoring->unscored);
    write_object_end(&w);
    kmp_status status = writer_take(&w, out);
    writer_free(&w);
    return status;
}

kmp_status kmp_class_score(kmp_text *out, kmp_folder *folder, kmp_engine *engine,
                           void (*tell)(void *caller, const kmp_progress *progress), void *caller,
                           kmp_problems *problems)
{
    struct day day;
    struct scoring scoring = { &day, engine, kmp_problems_new(), tell, caller, 0, 0 };
    *out = (kmp_text){ NULL, 0 };
    kmp_status status = class_open(&day, folder, engine, problems);
    if (status == KMP_OK && scoring.said == NULL)
        status = KMP_NO_MEMORY;
    for (uint32_t i = 0; status == KMP_OK && i < day.session.candidates.count; i++)
        status = score_one(&scoring, i);
    if (status == KMP_OK)
        status = write_sum(out, &scoring);
    kmp_problems_free(scoring.said);
    return class_close(&day, folder, status);
}
