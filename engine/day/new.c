// SPDX-License-Identifier: Apache-2.0
// new.c -- the papers of a class on the evening before
#include "day.h"

static kmp_status write_session(struct day *day)
{
    struct writer w = { 0 };
    kmp_text text = { NULL, 0 };
    session_write(&w, &day->session);
    kmp_status status = writer_take(&w, &text);
    writer_free(&w);
    if (status == KMP_OK)
        status = day_write(day, "session.json", text.bytes, text.size);
    kmp_text_free(&text);
    return status;
}

static kmp_status write_page(struct day *day, const char *name, struct page *page)
{
    kmp_text text = { NULL, 0 };
    kmp_status status = page_take(page, &text);
    if (status == KMP_OK)
        status = day_write(day, name, text.bytes, text.size);
    kmp_text_free(&text);
    return status;
}

static kmp_status write_people(struct day *day)
{
    struct page page = { 0 };
    roster_write(&page, &day->roster);
    return write_page(day, "people.csv", &page);
}

static kmp_status write_gear(struct day *day)
{
    struct page page = { 0 };
    if (day->gear.count == 0)
        return KMP_OK;
    gear_write(&page, &day->gear);
    return write_page(day, "instruments.csv", &page);
}

static kmp_status write_submission(struct day *day, uint32_t candidate)
{
    struct writer w = { 0 };
    kmp_text text = { NULL, 0 };
    draft_prefill(&w, &day->desk, candidate);
    kmp_status status = writer_take(&w, &text);
    writer_free(&w);
    if (status == KMP_OK)
        status = day_write(day, seat_file(&day->arena, &day->session, candidate, "submissions", ".json"),
                           text.bytes, text.size);
    kmp_text_free(&text);
    return status;
}

static kmp_status write_form(struct day *day, uint32_t candidate)
{
    struct page page = { 0 };
    form_write(&page, day, candidate);
    return write_page(day, seat_file(&day->arena, &day->session, candidate, "forms", ".html"), &page);
}

static kmp_status write_sheet(struct day *day, const kmp_field *table, uint32_t assessor)
{
    struct page page = { 0 };
    sheet_write(&page, day, table, assessor);
    return write_page(day, sheet_name(&day->arena, day, table, assessor), &page);
}

static kmp_status write_sheets(struct day *day)
{
    kmp_status status = write_sheet(day, NULL, 0);
    for (uint32_t i = 1; status == KMP_OK && i < day->session.assessors.count; i++)
        status = write_sheet(day, NULL, i);
    for (uint32_t i = 0; day->ground.task != NULL && i < day->ground.task->field_count; i++)
        if (day->ground.task->fields[i].kind == KMP_TABLE && status == KMP_OK)
            status = write_sheet(day, &day->ground.task->fields[i], 0);
    return status;
}

kmp_status day_prepare(struct day *day)
{
    day->key = code_key(day->session.id);
    day->desk = (struct desk_of_drafts){ &day->arena, &day->session, &day->ground, &day->gear };
    kmp_status status = write_session(day);
    if (status == KMP_OK)
        status = write_people(day);
    if (status == KMP_OK)
        status = write_gear(day);
    if (status == KMP_OK)
        status = write_sheets(day);
    for (uint32_t i = 0; status == KMP_OK && i < day->session.candidates.count; i++) {
        status = write_submission(day, i);
        if (status == KMP_OK)
            status = write_form(day, i);
    }
    return status;
}
