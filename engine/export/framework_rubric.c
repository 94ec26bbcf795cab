// SPDX-License-Identifier: Apache-2.0
// framework_rubric.c -- the units of a rubric as a scheme, and those of a scheme as a rubric writes them
#include <kompeten/exchange.h>

#include "../author/lua_quote.h"
#include "../engine.h"
#include "../model/scheme.h"

// ---- a rubric's units as a scheme ----

static void pair(struct writer *w, const char *key, struct text text)
{
    if (text.bytes == NULL)
        return;
    write_key(w, key);
    write_text(w, text);
}

static void write_say(struct writer *w, const char *key, struct say say)
{
    write_key(w, key);
    write_object(w);
    pair(w, "en", say.en);
    pair(w, "id", say.id);
    write_object_end(w);
}

static void write_unit(struct writer *w, const struct plan *plan, const struct plan_unit *unit)
{
    write_object(w);
    pair(w, "code", unit->code);
    pair(w, "decree", unit->decree);
    if (unit->kuk_required.count > 0) {
        write_key(w, "kuk_required");
        write_list(w);
        for (uint32_t i = 0; i < unit->kuk_required.count; i++)
            write_text(w, ((const struct text *)unit->kuk_required.items)[i]);
        write_list_end(w);
    }
    write_key(w, "rubrics");
    write_list(w);
    write_text(w, plan->id);
    write_list_end(w);
    write_say(w, "title", unit->title);
    if (unit->version > 0) {
        write_key(w, "version");
        write_integer(w, unit->version);
    }
    write_object_end(w);
}

static void write_scheme(struct writer *w, const struct plan *plan, const char *kind)
{
    write_object(w);
    write_key(w, "kind");
    write_string(w, kind);
    pair(w, "no", plan->id);
    write_key(w, "scheme");
    write_integer(w, 1);
    write_say(w, "title", plan->title);
    write_key(w, "units");
    write_list(w);
    for (uint32_t i = 0; i < plan->units.count; i++)
        write_unit(w, plan, &((const struct plan_unit *)plan->units.items)[i]);
    write_list_end(w);
    pair(w, "version", plan->version);
    write_object_end(w);
}

kmp_status kmp_rubric_scheme(kmp_text *scheme, kmp_engine *engine, const kmp_source *lua, const char *kind,
                             kmp_problems *problems)
{
    struct rubric rubric;
    struct writer w = { 0 };
    *scheme = (kmp_text){ NULL, 0 };
    if (lua->size > RUBRIC_BYTES) {
        problem_say(problems, KMP_ERROR, KMP_JSON_TOO_LARGE, NULL, "limit", "65536", NULL);
        return KMP_JSON_TOO_LARGE;
    }
    const struct text text = { lua->bytes, (uint32_t)lua->size };
    kmp_status status = engine_read_rubric(&rubric, engine, text, lua->name, problems);
    if (status == KMP_OK) {
        write_scheme(&w, &rubric.plan, kind);
        status = writer_take(&w, scheme);
    }
    writer_free(&w);
    engine_free_rubric(&rubric);
    return status;
}

// ---- a scheme's units as a rubric writes them ----

static void put_say(struct page *page, struct say say)
{
    page_put(page, "{ ");
    if (say.en.bytes != NULL) {
        page_put(page, "en = ");
        lua_quote(page, say.en);
    }
    page_put(page, say.en.bytes != NULL && say.id.bytes != NULL ? ", " : "");
    if (say.id.bytes != NULL) {
        page_put(page, "id = ");
        lua_quote(page, say.id);
    }
    page_put(page, " }");
}

static void put_unit(struct page *page, const struct scheme_unit *unit)
{
    page_put(page, "    { code = ");
    lua_quote(page, unit->code);
    page_put(page, ", decree = ");
    lua_quote(page, unit->decree);
    if (unit->version > 0)
        page_print(page, ", version = %d", (int)unit->version);
    page_put(page, ", title = ");
    put_say(page, unit->title);
    for (uint32_t i = 0; i < unit->kuk_required.count; i++) {
        page_put(page, i == 0 ? ",\n      kuk_required = { " : ", ");
        lua_quote(page, ((const struct text *)unit->kuk_required.items)[i]);
    }
    page_put(page, unit->kuk_required.count > 0 ? " } },\n" : " },\n");
}

kmp_status kmp_scheme_units(kmp_text *lua, const kmp_source *scheme, kmp_problems *problems)
{
    struct arena arena = { 0 };
    struct page page = { 0 };
    struct scheme read;
    *lua = (kmp_text){ NULL, 0 };
    kmp_status status = scheme_read(&read, &arena, scheme->bytes, scheme->size, scheme->name, problems);
    if (status == KMP_OK) {
        page_put(&page, "  units = {\n");
        for (uint32_t i = 0; i < read.units.count; i++)
            put_unit(&page, scheme_unit_at(&read, i));
        page_put(&page, "  },\n");
        status = page_take(&page, lua);
    }
    if (status == KMP_NO_MEMORY)
        problem_say(problems, KMP_ERROR, status, NULL, NULL);
    arena_free(&arena);
    return status;
}
