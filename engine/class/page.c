// SPDX-License-Identifier: Apache-2.0
// page.c -- a class as one page, with the ranking of its records
#include "class.h"

struct contenders {
    kmp_text *records; // borrowed from the folder
    const char **names;
    uint32_t *candidates;
    uint32_t count;
};

static kmp_status gather(struct contenders *out, struct day *day)
{
    uint32_t count = day->session.candidates.count;
    out->records = arena_array(&day->arena, (size_t)count + 1, sizeof *out->records);
    out->names = arena_array(&day->arena, (size_t)count + 1, sizeof *out->names);
    out->candidates = arena_array(&day->arena, (size_t)count + 1, sizeof *out->candidates);
    out->count = 0;
    if (out->records == NULL || out->names == NULL || out->candidates == NULL)
        return KMP_NO_MEMORY;
    for (uint32_t i = 0; i < count; i++) {
        const char *name = seat_file(&day->arena, &day->session, i, "records", ".json");
        const struct paper *paper = name != NULL ? folder_find(day->folder, name) : NULL;
        if (paper == NULL)
            continue;
        out->records[out->count] = (kmp_text){ paper->bytes, paper->size };
        out->names[out->count] = name;
        out->candidates[out->count++] = i;
    }
    return KMP_OK;
}

static kmp_status write_page(kmp_text *html, struct day *day, kmp_engine *engine, kmp_language language)
{
    struct contenders all;
    struct page page = { 0 };
    kmp_text ranking = { NULL, 0 };
    kmp_status status = gather(&all, day);
    if (status == KMP_OK && all.count > 0)
        status = kmp_rank(&ranking, engine, all.records, all.names, all.count, UINT32_MAX, day->problems);
    if (status == KMP_OK)
        status = day_page(&page, day, &ranking, all.candidates, language);
    if (status == KMP_OK)
        status = page_take(&page, html);
    page_free(&page);
    kmp_text_free(&ranking);
    return status;
}

kmp_status kmp_class_page(kmp_text *html, const kmp_folder *folder, kmp_engine *engine, kmp_language language,
                          kmp_problems *problems)
{
    struct day day;
    *html = (kmp_text){ NULL, 0 };
    kmp_status status = class_open(&day, folder, engine, problems);
    if (status == KMP_OK)
        status = write_page(html, &day, engine, language);
    return class_close(&day, NULL, status);
}
