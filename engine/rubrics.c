// SPDX-License-Identifier: Apache-2.0
// rubrics.c -- rubrics found by id in their folders, read at their first use and kept
#include <string.h>

#include "base/file.h"
#include "engine.h"
#include "rubric/check.h"
#include "rubric/read.h"
#include "rubric/scan.h"

static bool find_key(const void *text, const struct plan_word *word, const char *key, uint32_t *line,
                     uint32_t *column)
{
    const struct text *lua = text;
    struct scan_word where = { word->name, word->line, word->nth };
    return scan_key(line, column, lua->bytes, lua->size, where, key) || *column != 0;
}

struct plan_source rubric_source(const struct rubric *rubric)
{
    return (struct plan_source){ rubric->file, find_key, &rubric->lua };
}

// Finds the plugin and task that a rubric names.
static kmp_status find_task(struct rubric *rubric, kmp_engine *engine, kmp_problems *problems)
{
    struct text task = rubric->plan.task;
    if (task.bytes == NULL)
        return KMP_OK;
    const char *slash = memchr(task.bytes, '/', task.size);
    struct text id = { task.bytes, slash != NULL ? (uint32_t)(slash - task.bytes) : task.size };
    rubric->trade = catalog_trade(&engine->catalog, id, problems);
    rubric->house = rubric->trade != NULL ? house_of(engine, rubric->trade) : NULL;
    if (rubric->trade != NULL)
        rubric->task = trade_task(rubric->trade, task, &rubric->task_index);
    if (rubric->task != NULL)
        return KMP_OK;
    if (rubric->trade == NULL && engine->catalog.hindered != KMP_OK)
        return engine->catalog.hindered;
    struct plan_source source = rubric_source(rubric);
    plan_say(problems, &rubric->plan, &source, 0, "task", KMP_ERROR,
             rubric->trade == NULL ? KMP_UNKNOWN_TRADE : KMP_UNKNOWN_TASK, "task",
             arena_string(&rubric->arena, task), NULL);
    return KMP_UNKNOWN_TRADE;
}

// Runs the text in this process.
static kmp_status read_here(struct rubric *rubric, kmp_problems *problems)
{
    struct writer plan = { 0 };
    kmp_status status = rubric_read(&plan, rubric->lua.bytes, rubric->lua.size, rubric->file, problems);
    if (status == KMP_OK) {
        rubric->json.size = (uint32_t)plan.size;
        rubric->json.bytes = arena_string(&rubric->arena, (struct text){ plan.bytes, (uint32_t)plan.size });
        status = plan.failed || rubric->json.bytes == NULL ? KMP_NO_MEMORY : KMP_OK;
    }
    writer_free(&plan);
    return status;
}

static kmp_status read_plan(struct rubric *rubric, kmp_engine *engine, kmp_problems *problems)
{
    kmp_status status = engine->uncaged ? KMP_PLUGIN_NO_CAGE : house_read(rubric, engine, problems);
    if (status == KMP_PLUGIN_NO_CAGE)
        status = read_here(rubric, problems);
    struct plan_source source = rubric_source(rubric);
    return status != KMP_OK ? status
                            : plan_read(&rubric->plan, &rubric->arena, rubric->json.bytes, rubric->json.size,
                                        &source, problems);
}

static kmp_status prepare_records(struct rubric *rubric)
{
    const struct trade *trade = rubric->trade;
    struct record_origin origin = { .rubric_sha256 = rubric->sha256,
                                    .build = KOMPETEN_BUILD,
                                    .caged = rubric->caged };
    if (trade != NULL) {
        origin.trade = trade->plugin->id;
        origin.trade_version = trade->plugin->version;
        origin.rules_sha256 = trade->rules_sha256;
        origin.plugin_sha256 = trade->file_sha256;
        origin.caged = rubric->caged && rubric->house != NULL && rubric->house->caged;
    }
    return record_prepare(&rubric->plan, &rubric->arena, rubric->task, &origin);
}

// What is asked with every attempt, made ready once.
static kmp_status prepare(struct rubric *rubric, kmp_engine *engine)
{
    const struct plan *plan = &rubric->plan;
    struct desk_setting *settings =
        arena_array(&rubric->arena, (size_t)plan->setting_count + 1, sizeof *settings);
    if (settings == NULL)
        return KMP_NO_MEMORY;
    for (uint32_t i = 0; i < plan->setting_count; i++)
        settings[i] = (struct desk_setting){ plan->settings[i].id, plan->settings[i].value };
    rubric->settings = settings;
    if (rubric->task != NULL && !places_make(&rubric->places, &rubric->arena, rubric->task))
        return KMP_NO_MEMORY;
    for (uint32_t i = 0; i < plan->criteria.count; i++)
        rubric->calls = rubric->calls || plan_criterion(plan, i)->source == FROM_FUNCTION;
    if (!rubric->calls)
        house_dismiss(engine, rubric->warm);
    return prepare_records(rubric);
}

kmp_status engine_read_rubric(struct rubric *out, kmp_engine *engine, struct text lua, const char *file,
                              kmp_problems *problems)
{
    memset(out, 0, sizeof *out);
    out->serial = ++engine->serials;
    out->file = arena_string(&out->arena, text_of(file));
    out->lua = (struct text){ arena_string(&out->arena, lua), lua.size };
    size_t before = kmp_problems_at_least(problems, KMP_ERROR);
    if (out->file == NULL || out->lua.bytes == NULL || !hash_sha256(out->sha256, lua.bytes, lua.size))
        return out->status = KMP_NO_MEMORY;
    check_text(out->lua.bytes, out->lua.size, file, &engine->canaries, problems);
    out->status = read_plan(out, engine, problems);
    if (out->status == KMP_OK)
        out->status = find_task(out, engine, problems);
    struct plan_source source = rubric_source(out);
    if (out->status == KMP_OK)
        out->status = plan_bind(&out->plan, &out->arena, out->task, &source, problems);
    if (out->status == KMP_OK && kmp_problems_at_least(problems, KMP_ERROR) > before)
        out->status = problem_worst(problems);
    if (out->status == KMP_OK)
        out->status = prepare(out, engine);
    return out->status;
}

void engine_free_rubric(struct rubric *rubric)
{
    house_cool(rubric->warm);
    kmp_problems_free(rubric->faults);
    arena_free(&rubric->arena);
}

// ---- by id ----

// An id is a relative path without surprises: "welding/smaw-3g-plate".
static bool plain_id(struct text id)
{
    bool dot = true;
    for (uint32_t i = 0; i < id.size; i++) {
        char c = id.bytes[i];
        bool letter =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
        if (!letter && (dot || (c != '/' && c != '.')))
            return false;
        dot = !letter;
    }
    return id.size > 0 && !dot;
}

static struct text cut_version(struct text *id)
{
    const char *at = memchr(id->bytes, '@', id->size);
    if (at == NULL)
        return (struct text){ 0 };
    uint32_t size = (uint32_t)(at - id->bytes);
    struct text version = { at + 1, id->size - size - 1 };
    id->size = size;
    return version;
}

// The file of a rubric: with the version in its name where one is asked for, else the plain one. `*out` is NULL
// where there is none. Without memory for one path no other is taken, which could be another rubric of the same
// id.
static kmp_status find_file(const char **out, kmp_engine *engine, struct text id, struct text version)
{
    *out = NULL;
    for (size_t i = 0; *out == NULL && i < engine->rubric_folder_count; i++) {
        const char *folder = engine->rubric_folders[i];
        const char *dated = arena_printf(&engine->work, "%s/%.*s@%.*s.lua", folder, (int)id.size, id.bytes,
                                         (int)version.size, version.bytes != NULL ? version.bytes : "");
        const char *plain = arena_printf(&engine->work, "%s/%.*s.lua", folder, (int)id.size, id.bytes);
        if (dated == NULL || plain == NULL)
            return KMP_NO_MEMORY;
        if (version.bytes != NULL && file_exists(dated))
            *out = dated;
        else if (file_exists(plain))
            *out = plain;
    }
    return KMP_OK;
}

static void say_unknown(kmp_engine *engine, struct text id, kmp_problems *problems)
{
    const char *folders = "";
    for (size_t i = 0; i < engine->rubric_folder_count && folders != NULL; i++)
        folders = arena_printf(&engine->work, "%s%s%s", folders, i > 0 ? ", " : "", engine->rubric_folders[i]);
    problem_say(problems, KMP_ERROR, KMP_UNKNOWN_RUBRIC, "/rubric", "rubric", arena_string(&engine->work, id),
                "folders", folders != NULL && folders[0] != '\0' ? folders : "-", NULL);
}

// Whether what was read is what was asked for.
static bool is_wanted(kmp_engine *engine, const struct rubric *rubric, struct text id, struct text version,
                      kmp_problems *problems)
{
    if (!text_same(rubric->plan.id, id)) {
        problem_say(problems, KMP_ERROR, KMP_OTHER_RUBRIC_ID, "/rubric", "file", rubric->file, "found",
                    arena_string(&engine->work, rubric->plan.id), NULL);
        return false;
    }
    if (version.bytes == NULL || text_same(rubric->plan.version, version))
        return true;
    problem_say(problems, KMP_ERROR, KMP_OTHER_RUBRIC_VERSION, "/rubric", "rubric",
                arena_string(&engine->work, id), "found", arena_string(&engine->work, rubric->plan.version),
                "expected", arena_string(&engine->work, version), NULL);
    return false;
}

static struct rubric *say_no_memory(kmp_problems *problems)
{
    problem_say(problems, KMP_ERROR, KMP_NO_MEMORY, NULL, NULL);
    return NULL;
}

// One that memory did not suffice for is not kept: the next attempt that asks for it may have more.
static struct rubric *read_file(kmp_engine *engine, const char *path, kmp_problems *problems)
{
    struct text lua;
    if (file_read(&lua, &engine->work, path, RUBRIC_BYTES, problems) != KMP_OK)
        return NULL;
    struct rubric *rubric = arena_alloc(&engine->arena, sizeof *rubric);
    kmp_problems *faults = rubric != NULL ? kmp_problems_new() : NULL;
    if (faults == NULL)
        return say_no_memory(problems);
    kmp_status status = engine_read_rubric(rubric, engine, lua, path, faults);
    rubric->faults = faults;
    if (status == KMP_NO_MEMORY) {
        engine_free_rubric(rubric);
        return say_no_memory(problems);
    }
    rubric->next = engine->rubrics;
    engine->rubrics = rubric;
    return rubric;
}

// Every attempt hears the same of a rubric that cannot be used, whichever of them came first.
static void say_faults(const struct rubric *rubric, kmp_problems *problems)
{
    const struct problem *fault;
    for (size_t i = 0; (fault = problem_at(rubric->faults, i)) != NULL; i++)
        if (fault->severity == KMP_ERROR)
            problem_add(problems, fault);
    if (!catalog_hindrance(rubric->status))
        problem_say(problems, KMP_ERROR, KMP_RUBRIC_UNUSABLE, "/rubric", "file", rubric->file, NULL);
}

void engine_forget_faulty(kmp_engine *engine)
{
    for (struct rubric **place = &engine->rubrics; *place != NULL;) {
        struct rubric *rubric = *place;
        if (rubric->status == KMP_OK) {
            place = &rubric->next;
            continue;
        }
        *place = rubric->next;
        engine_free_rubric(rubric);
    }
}

static struct rubric *find_kept(const kmp_engine *engine, const char *path)
{
    for (struct rubric *rubric = engine->rubrics; rubric != NULL; rubric = rubric->next)
        if (strcmp(rubric->file, path) == 0)
            return rubric;
    return NULL;
}

// One that was found by this id before: no folder has to be looked at again.
static const struct rubric *find_asked(const kmp_engine *engine, struct text id)
{
    for (const struct rubric *rubric = engine->rubrics; rubric != NULL; rubric = rubric->next)
        if (rubric->asked.bytes != NULL && text_same(rubric->asked, id))
            return rubric;
    return NULL;
}

static const struct rubric *find_rubric(kmp_engine *engine, struct text asked, kmp_problems *problems)
{
    struct text id = asked, version = cut_version(&id);
    arena_empty(&engine->work);
    const char *path = NULL;
    bool plain = plain_id(id) && (version.bytes == NULL || plain_id(version));
    if (plain && find_file(&path, engine, id, version) != KMP_OK)
        return say_no_memory(problems);
    if (path == NULL) {
        say_unknown(engine, id, problems);
        return NULL;
    }
    struct rubric *rubric = find_kept(engine, path);
    if (rubric == NULL)
        rubric = read_file(engine, path, problems);
    if (rubric == NULL)
        return NULL;
    if (rubric->status != KMP_OK) {
        say_faults(rubric, problems);
        return NULL;
    }
    if (!is_wanted(engine, rubric, id, version, problems))
        return NULL;
    if (rubric->asked.bytes == NULL)
        rubric->asked = (struct text){ arena_string(&rubric->arena, asked), asked.size };
    return rubric;
}

const struct rubric *engine_rubric(kmp_engine *engine, struct text id, kmp_problems *problems)
{
    const struct rubric *rubric = find_asked(engine, id);
    return rubric != NULL ? rubric : find_rubric(engine, id, problems);
}
