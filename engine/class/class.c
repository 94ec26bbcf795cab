// SPDX-License-Identifier: Apache-2.0
// class.c -- a class's day on the engine's rubrics: prepared, made ready, entered, missed
#include "class.h"

#include <string.h>

#include "../base/clock.h"
#include "../base/hash.h"

kmp_status kmp_sha256(char out[65], const void *bytes, size_t size)
{
    return hash_sha256(out, bytes, size) ? KMP_OK : KMP_INTERNAL;
}

// ---- a class at hand ----

// The rubric of a class, which must be the one that it began with.
static kmp_status set_ground(struct day *day, kmp_engine *engine)
{
    const struct rubric *rubric = engine_rubric(engine, day->session.rubric, day->problems);
    if (rubric == NULL)
        return KMP_UNKNOWN_RUBRIC;
    day->ground = (struct ground){ &rubric->plan, rubric->task };
    if (text_is(day->session.rubric_sha256, rubric->sha256))
        return KMP_OK;
    problem_say(day->problems, KMP_ERROR, KMP_CLASS_RUBRIC_CHANGED, NULL, "rubric",
                arena_string(&day->arena, day->session.rubric), NULL);
    return KMP_CLASS_RUBRIC_CHANGED;
}

kmp_status class_open(struct day *day, const kmp_folder *folder, kmp_engine *engine, kmp_problems *problems)
{
    kmp_status status = day_open(day, folder, problems);
    if (status == KMP_OK)
        status = set_ground(day, engine);
    return status == KMP_OK ? day_load(day) : status;
}

kmp_status class_close(struct day *day, kmp_folder *folder, kmp_status status)
{
    if (status == KMP_OK && folder != NULL)
        status = folder_take_changes(folder, &day->changes);
    if (status == KMP_NO_MEMORY)
        problem_say(day->problems, KMP_ERROR, status, NULL, NULL);
    day_close(day);
    return status;
}

// ---- the evening before ----

static kmp_status read_wishes(struct day *day, const kmp_class_plan *plan)
{
    const kmp_source *source = &plan->session;
    static const char nothing[] = "{}";
    const char *bytes = source->bytes != NULL ? source->bytes : nothing;
    size_t size = source->bytes != NULL ? source->size : 2;
    char *kept = arena_string(&day->arena, (struct text){ bytes, (uint32_t)size });
    if (kept == NULL || size > TAPE_MAX_BYTES)
        return KMP_NO_MEMORY;
    return session_wishes(&day->session, &day->arena, kept, size, source->name, day->problems);
}

static kmp_status say_when(struct day *day, struct text found)
{
    problem_say(day->problems, KMP_ERROR, KMP_CLASS_WHEN, NULL, "found",
                found.bytes != NULL ? arena_string(&day->arena, found) : "", NULL);
    return KMP_CLASS_WHEN;
}

static kmp_status set_when(struct day *day, const kmp_class_plan *plan)
{
    struct session *session = &day->session;
    struct text on = session->on.bytes != NULL ? session->on : text_of(plan->on);
    struct text zone = session->zone.bytes != NULL ? session->zone : text_of(plan->zone);
    session->on = on.bytes != NULL ? day_read(&day->arena, on) : on;
    if (session->on.bytes == NULL)
        return say_when(day, on);
    session->zone = zone.bytes != NULL ? zone_offset(zone) : zone;
    if (session->zone.bytes == NULL)
        return say_when(day, zone);
    struct text from = session->from.bytes != NULL ? session->from : text_of("08:00");
    struct text start = moment_read(&day->arena, from, session->on, session->zone);
    if (start.size < 16)
        return say_when(day, from);
    session->from = (struct text){ start.bytes + 11, 5 };
    return KMP_OK;
}

// "MET.1,MET.2": the first leads.
static kmp_status set_assessors(struct day *day, const char *ids)
{
    struct session *session = &day->session;
    uint32_t count = 1, at = 0;
    if (session->assessors.count > 0 || ids == NULL || ids[0] == '\0')
        return KMP_OK;
    for (const char *c = ids; *c != '\0'; c++)
        count += *c == ',';
    struct assessor *assessors = arena_array(&day->arena, count, sizeof *assessors);
    if (assessors == NULL || count > CLASS_ASSESSORS)
        return KMP_NO_MEMORY;
    while (*ids != '\0') {
        ids += strspn(ids, ", ");
        uint32_t size = (uint32_t)strcspn(ids, ", ");
        if (size > 0)
            assessors[at++] = (struct assessor){ .id = { ids, size } };
        ids += size;
    }
    for (uint32_t i = 0; i < at; i++)
        assessors[i].role = i == 0 ? 0 : 1;
    session->assessors = (struct list){ assessors, at };
    return KMP_OK;
}

static kmp_status set_candidates(struct day *day)
{
    uint32_t count = day->roster.count;
    if (count > CLASS_CANDIDATES) {
        problem_say(day->problems, KMP_ERROR, KMP_CLASS_TOO_LARGE, NULL, "found",
                    arena_printf(&day->arena, "%u", count), "expected",
                    arena_printf(&day->arena, "1..%d", CLASS_CANDIDATES), NULL);
        return KMP_CLASS_TOO_LARGE;
    }
    struct seat *seats = arena_array(&day->arena, (size_t)count + 1, sizeof *seats);
    if (seats == NULL)
        return KMP_NO_MEMORY;
    for (uint32_t i = 0; i < count; i++) {
        const struct person *person = &day->roster.people[i];
        struct text language = person->cells[PERSON_LANGUAGE];
        seats[i] = (struct seat){ .issuer = person->cells[PERSON_ISSUER],
                                  .id = person->cells[PERSON_ID],
                                  .language = -1 };
        if (language.bytes != NULL)
            seats[i].language = text_is(language, "id");
    }
    day->session.candidates = (struct list){ seats, count };
    return KMP_OK;
}

// "espresso-set-2026-11-18", where the session has no id: what the class' submissions are called.
static const char *made_id(struct day *day, const struct plan *plan)
{
    const char *slash = memchr(plan->id.bytes, '/', plan->id.size);
    const char *from = slash != NULL ? slash + 1 : plan->id.bytes;
    return arena_printf(&day->arena, "%.*s-%.*s", (int)(plan->id.bytes + plan->id.size - from), from,
                        (int)day->session.on.size, day->session.on.bytes);
}

static kmp_status set_rubric(struct day *day, kmp_engine *engine, const kmp_class_plan *plan)
{
    const struct rubric *rubric = engine_rubric(engine, text_of(plan->rubric), day->problems);
    if (rubric == NULL)
        return KMP_UNKNOWN_RUBRIC;
    struct session *session = &day->session;
    const struct plan *of = &rubric->plan;
    day->ground = (struct ground){ of, rubric->task };
    session->version = 1;
    session->rubric = text_of(arena_printf(&day->arena, "%.*s@%.*s", (int)of->id.size, of->id.bytes,
                                           (int)of->version.size, of->version.bytes));
    session->rubric_sha256 = text_of(rubric->sha256);
    session->purpose = session->purpose >= 0 ? session->purpose : FOR_TRAINING;
    session->language = session->language >= 0 ? session->language : (int32_t)plan->language;
    session->decimal = session->decimal >= 0 ? session->decimal : 0;
    session->attempt = session->attempt > 0 ? session->attempt : 1;
    if (session->id.bytes == NULL)
        session->id = text_of(made_id(day, of));
    return session->id.bytes != NULL && session->rubric.bytes != NULL ? KMP_OK : KMP_NO_MEMORY;
}

static kmp_status read_sources(struct day *day, const kmp_class_plan *plan)
{
    const kmp_source *people = &plan->people, *list = &plan->instruments;
    kmp_status status =
        roster_read(&day->roster, &day->arena, people->name, people->bytes, people->size, day->problems);
    if (status == KMP_OK && list->bytes != NULL)
        status = gear_read(&day->gear, &day->arena, &day->ground, list->name, list->bytes, list->size,
                           day->problems);
    return status;
}

static kmp_status plan_class(struct day *day, kmp_engine *engine, const kmp_class_plan *plan)
{
    kmp_status status = read_wishes(day, plan);
    if (status == KMP_OK)
        status = set_when(day, plan);
    if (status == KMP_OK)
        status = set_rubric(day, engine, plan);
    if (status == KMP_OK)
        status = set_assessors(day, plan->assessors);
    if (status == KMP_OK)
        status = read_sources(day, plan);
    if (status == KMP_OK)
        status = set_candidates(day);
    return status == KMP_OK ? day_prepare(day) : status;
}

kmp_status kmp_class_new(kmp_folder *folder, kmp_engine *engine, const kmp_class_plan *plan,
                         kmp_problems *problems)
{
    struct day day = { .folder = folder, .problems = problems };
    if (kmp_folder_count(folder) > 0) {
        problem_say(problems, KMP_ERROR, KMP_CLASS_FULL, NULL, NULL);
        return KMP_CLASS_FULL;
    }
    return class_close(&day, folder, plan_class(&day, engine, plan));
}

// ---- entering ----

kmp_status kmp_class_enter(kmp_text *report, kmp_folder *folder, kmp_engine *engine,
                           const kmp_entering *entering, kmp_problems *problems)
{
    struct day day;
    *report = (kmp_text){ NULL, 0 };
    kmp_status status = class_open(&day, folder, engine, problems);
    if (status == KMP_OK)
        status = day_enter(report, &day, entering);
    return class_close(&day, folder, status);
}

// ---- before anyone goes home ----

// What each submission comes to as it stands; what is said of it on the way is not told.
static void score_quietly(kmp_text *records, struct day *day, kmp_engine *engine)
{
    for (uint32_t i = 0; i < day->session.candidates.count; i++) {
        const struct draft *draft = &day->drafts[i];
        kmp_score(&records[i], engine, draft->json.bytes, draft->json.size, "", NULL);
    }
}

static kmp_status find_missing(kmp_text *out, struct day *day, kmp_engine *engine)
{
    uint32_t count = day->session.candidates.count;
    kmp_text *records = arena_array(&day->arena, (size_t)count + 1, sizeof *records);
    struct writer w = { 0 };
    if (records == NULL)
        return KMP_NO_MEMORY;
    score_quietly(records, day, engine);
    day_missing(&w, day, records);
    for (uint32_t i = 0; i < count; i++)
        kmp_text_free(&records[i]);
    kmp_status status = writer_take(&w, out);
    writer_free(&w);
    return status;
}

kmp_status kmp_class_missing(kmp_text *out, const kmp_folder *folder, kmp_engine *engine,
                             kmp_problems *problems)
{
    struct day day;
    *out = (kmp_text){ NULL, 0 };
    kmp_status status = class_open(&day, folder, engine, problems);
    if (status == KMP_OK)
        status = find_missing(out, &day, engine);
    return class_close(&day, NULL, status);
}

// ---- as a workbook ----

kmp_status kmp_class_workbook(kmp_text *out, const kmp_folder *folder, kmp_engine *engine,
                              kmp_problems *problems)
{
    struct day day;
    *out = (kmp_text){ NULL, 0 };
    kmp_status status = class_open(&day, folder, engine, problems);
    if (status == KMP_OK)
        status = workbook_write(out, &day);
    return class_close(&day, NULL, status);
}
