// SPDX-License-Identifier: Apache-2.0
// apply.c -- sheets taken all together or not at all: the submissions that changed, what they were before, a
// journal
#include <string.h>

#include "../base/hash.h"
#include "day.h"

struct application {
    struct day *day;
    const kmp_entering *entering;
    struct entered sum;
    struct writer names;  // of the submissions that changed: a list
    struct writer photos; // of what was attached: a list
};

static bool wants_comma(const struct application *a)
{
    if (a->entering->decimal != NULL)
        return strcmp(a->entering->decimal, "comma") == 0;
    return a->day->session.decimal == 1;
}

static void enter_sheets(struct application *a)
{
    for (size_t i = 0; i < a->entering->sheet_count; i++) {
        const kmp_source *source = &a->entering->sheets[i];
        struct grid *grids;
        uint32_t count;
        if (grids_read(&grids, &count, &a->day->arena, source->name, source->bytes, source->size,
                       a->day->problems) != KMP_OK)
            continue;
        for (uint32_t k = 0; k < count; k++)
            sheet_enter(a->day, a->entering, &grids[k], wants_comma(a), &a->sum, &a->photos);
    }
}

// What no single cell shows: someone absent with readings, an end before the start.
static void check_draft(struct application *a, uint32_t candidate)
{
    struct day *day = a->day;
    const struct draft *draft = &day->drafts[candidate];
    if (!text_is(draft_taken(draft, COLUMN_ENDED), "absent") || !draft_shows(draft))
        return;
    const char *where = "";
    for (uint32_t i = 0; i < draft->count; i++)
        if (draft->entries[i].entered != NULL)
            where = draft->entries[i].entered;
    problem_say(day->problems, KMP_ERROR, KMP_SHEET_ABSENT, NULL, "candidate",
                arena_string(&day->arena, session_seat(&day->session, candidate)->id), "cell", where, NULL);
}

// The paper before is kept by its hash where a later one takes its place.
static kmp_status keep_before(struct application *a, const struct draft *draft)
{
    const char *name = arena_printf(&a->day->arena, "earlier/%s.json", draft->paper.sha256);
    return day_write(a->day, name, draft->json.bytes, draft->json.size);
}

static bool was_scored(struct application *a, uint32_t candidate)
{
    const char *name = seat_file(&a->day->arena, &a->day->session, candidate, "records", ".json");
    return name != NULL && folder_find(a->day->folder, name) != NULL;
}

// The new paper must be one: its own faults would otherwise only be found when it is scored.
static kmp_status write_checked(struct application *a, const char *name, struct writer *w)
{
    kmp_text text = { NULL, 0 };
    struct submission paper;
    kmp_status status = writer_take(w, &text);
    char *kept = status == KMP_OK
                     ? arena_string(&a->day->arena, (struct text){ text.bytes, (uint32_t)text.size })
                     : NULL;
    kmp_text_free(&text);
    if (kept == NULL)
        return KMP_NO_MEMORY;
    status = draft_paper(&paper, &a->day->arena, kept, strlen(kept), name, a->day->problems);
    return status == KMP_OK ? day_write(a->day, name, kept, strlen(kept)) : status;
}

static const char *added_reason(const struct application *a)
{
    static const char *const words[] = { "completed after scoring", "dilengkapi setelah penilaian" };
    return a->entering->reason != NULL ? a->entering->reason : words[a->day->session.language == 1];
}

static kmp_status write_draft(struct application *a, uint32_t candidate)
{
    struct day *day = a->day;
    const struct draft *draft = &day->drafts[candidate];
    const char *name = seat_file(&day->arena, &day->session, candidate, "submissions", ".json");
    bool changed = draft->changed > 0, completed = !changed && was_scored(a, candidate);
    struct writer w = { 0 };
    if (name == NULL)
        return KMP_NO_MEMORY;
    draft_write(&w, draft, &day->desk, changed ? draft->paper.sha256 : NULL,
                completed ? draft->paper.sha256 : NULL,
                changed     ? a->entering->reason
                : completed ? added_reason(a)
                            : NULL);
    kmp_status status = write_checked(a, name, &w);
    writer_free(&w);
    if (status == KMP_OK && (changed || completed))
        status = keep_before(a, draft);
    write_string(&a->names, name);
    return status;
}

// ---- what was done ----

static void write_list_of(struct writer *w, const struct writer *list)
{
    if (list->failed)
        w->failed = true;
    else
        write_raw(w, list->bytes, list->size);
}

static void write_sum(struct writer *w, const struct application *a)
{
    write_key(w, "added");
    write_integer(w, a->sum.added);
}

static void write_sheets(struct writer *w, const struct application *a)
{
    write_key(w, "sheets");
    write_list(w);
    for (size_t i = 0; i < a->entering->sheet_count; i++) {
        const kmp_source *source = &a->entering->sheets[i];
        const char *slash = strrchr(source->name, '/');
        char hash[HASH_TEXT];
        if (!hash_sha256(hash, source->bytes, source->size))
            w->failed = true;
        write_object(w);
        write_key(w, "name");
        write_string(w, slash != NULL ? slash + 1 : source->name);
        write_key(w, "sha256");
        write_string(w, hash);
        write_object_end(w);
    }
    write_list_end(w);
}

static kmp_status write_journal(struct application *a)
{
    struct writer w = { 0 };
    write_object(&w);
    write_sum(&w, a);
    write_key(&w, "at");
    write_string(&w, a->entering->at);
    write_key(&w, "changed");
    write_integer(&w, a->sum.changed);
    write_key(&w, "did");
    write_string(&w, "enter");
    write_key(&w, "reason");
    write_string(&w, a->sum.changed > 0 ? a->entering->reason : NULL);
    write_sheets(&w, a);
    write_key(&w, "submissions");
    write_list_of(&w, &a->names);
    write_object_end(&w);
    kmp_status status = day_journal(a->day, &w);
    writer_free(&w);
    return status;
}

static kmp_status write_report(kmp_text *report, struct application *a)
{
    struct writer w = { 0 };
    write_object(&w);
    write_sum(&w, a);
    write_key(&w, "attachments");
    write_list_of(&w, &a->photos);
    write_key(&w, "cells");
    write_integer(&w, a->sum.cells);
    write_key(&w, "changed");
    write_integer(&w, a->sum.changed);
    write_key(&w, "submissions");
    write_list_of(&w, &a->names);
    write_object_end(&w);
    kmp_status status = writer_take(&w, report);
    writer_free(&w);
    return status;
}

static kmp_status apply(kmp_text *report, struct application *a)
{
    struct day *day = a->day;
    size_t before = kmp_problems_at_least(day->problems, KMP_ERROR);
    write_list(&a->photos);
    enter_sheets(a);
    write_list_end(&a->photos);
    for (uint32_t i = 0; i < day->session.candidates.count; i++) {
        draft_drop_erased(&day->drafts[i]);
        check_draft(a, i);
    }
    if (kmp_problems_at_least(day->problems, KMP_ERROR) > before)
        return problem_worst(day->problems);
    kmp_status status = KMP_OK;
    write_list(&a->names);
    for (uint32_t i = 0; status == KMP_OK && i < day->session.candidates.count; i++) {
        a->sum.added += day->drafts[i].added;
        a->sum.changed += day->drafts[i].changed;
        if (day->drafts[i].added + day->drafts[i].changed > 0)
            status = write_draft(a, i);
    }
    write_list_end(&a->names);
    if (status == KMP_OK && a->sum.added + a->sum.changed > 0)
        status = write_journal(a);
    return status == KMP_OK ? write_report(report, a) : status;
}

kmp_status day_enter(kmp_text *report, struct day *day, const kmp_entering *entering)
{
    struct application a = { .day = day, .entering = entering };
    kmp_status status = apply(report, &a);
    writer_free(&a.names);
    writer_free(&a.photos);
    return status;
}
