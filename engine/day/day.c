// SPDX-License-Identifier: Apache-2.0
// day.c -- a class opened from its folder
#include "day.h"

#include <string.h>

static kmp_status read_session(struct day *day)
{
    const struct paper *paper = folder_find(day->folder, "session.json");
    if (paper == NULL) {
        problem_say(day->problems, KMP_ERROR, KMP_NO_CLASS, NULL, NULL);
        return KMP_NO_CLASS;
    }
    return session_read(&day->session, &day->arena, paper->bytes, paper->size, paper->name, day->problems);
}

// The people file may have been erased: then there are no names, and all else stands.
static kmp_status read_people(struct day *day)
{
    const struct paper *paper = folder_find(day->folder, "people.csv");
    if (paper == NULL)
        return KMP_OK;
    return roster_read(&day->roster, &day->arena, paper->name, paper->bytes, paper->size, day->problems);
}

kmp_status day_open(struct day *day, const kmp_folder *folder, kmp_problems *problems)
{
    *day = (struct day){ .folder = folder, .problems = problems };
    kmp_status status = read_session(day);
    if (status == KMP_OK)
        status = read_people(day);
    day->key = code_key(day->session.id);
    return status;
}

static kmp_status read_draft(struct day *day, uint32_t candidate)
{
    const char *name = seat_file(&day->arena, &day->session, candidate, "submissions", ".json");
    if (name == NULL)
        return KMP_NO_MEMORY;
    const struct paper *paper = folder_find(day->folder, name);
    if (paper == NULL) {
        problem_say(day->problems, KMP_ERROR, KMP_NO_PAPER, NULL, "name", name, NULL);
        return KMP_NO_PAPER;
    }
    return draft_read(&day->drafts[candidate], &day->desk, paper->bytes, paper->size, name, day->problems);
}

kmp_status day_load(struct day *day)
{
    const struct paper *list = folder_find(day->folder, "instruments.csv");
    uint32_t count = day->session.candidates.count;
    day->desk = (struct desk_of_drafts){ &day->arena, &day->session, &day->ground, &day->gear };
    day->drafts = arena_array(&day->arena, (size_t)count + 1, sizeof *day->drafts);
    kmp_status status = day->drafts != NULL ? KMP_OK : KMP_NO_MEMORY;
    if (status == KMP_OK && list != NULL)
        status = gear_read(&day->gear, &day->arena, &day->ground, list->name, list->bytes, list->size,
                           day->problems);
    for (uint32_t i = 0; status == KMP_OK && i < count; i++)
        status = read_draft(day, i);
    return status;
}

void day_close(struct day *day)
{
    folder_empty(&day->changes);
    arena_free(&day->arena);
}

struct text day_name(const struct day *day, uint32_t candidate)
{
    const struct seat *seat = session_seat(&day->session, candidate);
    const struct person *person = roster_find(&day->roster, seat->issuer, seat->id);
    return person != NULL ? person->cells[PERSON_NAME] : (struct text){ NULL, 0 };
}

kmp_status day_write(struct day *day, const char *name, const char *bytes, size_t size)
{
    return name != NULL && bytes != NULL ? folder_write(&day->changes, name, bytes, size) : KMP_NO_MEMORY;
}

kmp_status day_journal(struct day *day, const struct writer *line)
{
    const struct paper *paper = folder_find(day->folder, "journal.ndjson");
    struct page page = { 0 };
    kmp_text text = { NULL, 0 };
    if (paper != NULL)
        page_bytes(&page, paper->bytes, paper->size);
    page_bytes(&page, line->bytes, line->size);
    page_put(&page, "\n");
    page.failed |= line->failed;
    kmp_status status = page_take(&page, &text);
    if (status == KMP_OK)
        status = day_write(day, "journal.ndjson", text.bytes, text.size);
    kmp_text_free(&text);
    return status;
}
