// SPDX-License-Identifier: Apache-2.0
// ready.c -- a list of instruments held against what a class will be judged by
#include "../base/clock.h"
#include "class.h"

static kmp_status keep_gear(struct day *day)
{
    struct page page = { 0 };
    kmp_text text = { NULL, 0 };
    gear_write(&page, &day->gear);
    kmp_status status = page_take(&page, &text);
    if (status == KMP_OK)
        status = day_write(day, "instruments.csv", text.bytes, text.size);
    kmp_text_free(&text);
    return status;
}

static kmp_status write_sum(kmp_text *out, struct readiness ready)
{
    struct writer w = { 0 };
    write_object(&w);
    write_key(&w, "fields");
    write_integer(&w, ready.fields);
    write_key(&w, "fit");
    write_integer(&w, ready.fit);
    write_object_end(&w);
    kmp_status status = writer_take(&w, out);
    writer_free(&w);
    return status;
}

static kmp_status check_gear(kmp_text *out, struct day *day, kmp_engine *engine, const kmp_source *list)
{
    int64_t when = 0;
    uint32_t count;
    kmp_status status = KMP_OK;
    struct gauged *gauged = gear_gauged(&count, &day->arena, &day->ground);
    if (gauged == NULL)
        return KMP_NO_MEMORY;
    if (list->bytes != NULL)
        status = gear_read(&day->gear, &day->arena, &day->ground, list->name, list->bytes, list->size,
                           day->problems);
    if (status == KMP_OK)
        status = class_hangs(gauged, count, day, engine);
    if (status != KMP_OK)
        return status;
    clock_read_date(&when, day->session.on);
    const char *name = list->bytes != NULL ? list->name : "instruments.csv";
    status = write_sum(out, gear_check(&day->arena, &day->gear, gauged, count, when, name, day->problems));
    return status == KMP_OK && list->bytes != NULL ? keep_gear(day) : status;
}

kmp_status kmp_class_ready(kmp_text *out, kmp_folder *folder, kmp_engine *engine, const kmp_source *instruments,
                           kmp_problems *problems)
{
    static const kmp_source none = { NULL, NULL, 0 };
    struct day day;
    *out = (kmp_text){ NULL, 0 };
    kmp_status status = class_open(&day, folder, engine, problems);
    if (status == KMP_OK)
        status = check_gear(out, &day, engine, instruments != NULL ? instruments : &none);
    return class_close(&day, folder, status);
}
