// SPDX-License-Identifier: Apache-2.0
// list.c -- what is there: trades with all that they declare, rubrics, schemas, and what was refused
#include <string.h>

#include "base/file.h"
#include "engine.h"
#include "exchange/mapping.h"
#include "model/appeal.h"
#include "model/choice.h"
#include "model/decision.h"
#include "model/scheme.h"
#include "plugin/declare.h"

static void write_refused(struct writer *w, kmp_problems *problems)
{
    struct arena arena = { 0 };
    write_list(w);
    const struct problem *problem;
    for (size_t i = 0; (problem = problem_at(problems, i)) != NULL; i++) {
        if (problem->severity != KMP_ERROR)
            continue;
        write_object(w);
        write_key(w, "code");
        write_string(w, problem_code(problem));
        write_key(w, "file");
        write_string(w, problem->file);
        write_key(w, "line");
        write_integer(w, problem->line);
        write_key(w, "text");
        write_object(w);
        write_key(w, "en");
        write_string(w, problem_text(&arena, problem, KMP_ENGLISH));
        write_key(w, "id");
        write_string(w, problem_text(&arena, problem, KMP_INDONESIAN));
        write_object_end(w);
        write_object_end(w);
    }
    write_list_end(w);
    arena_free(&arena);
}

// ---- trades ----

static void write_trade(struct writer *w, const struct trade *trade)
{
    const kmp_plugin *plugin = trade->plugin;
    write_object(w);
    write_key(w, "abi");
    write_integer(w, plugin->abi);
    write_key(w, "file");
    write_string(w, trade->file);
    write_key(w, "id");
    write_string(w, plugin->id);
    write_key(w, "license");
    write_string(w, plugin->license);
    write_key(w, "plugin_sha256");
    write_string(w, trade->file_sha256);
    write_key(w, "rules_sha256");
    write_string(w, trade->rules_sha256);
    write_key(w, "tasks");
    declare_write(w, plugin);
    write_key(w, "title");
    write_string(w, plugin->title);
    write_key(w, "title_id");
    write_string(w, plugin->title_id);
    write_key(w, "vendor");
    write_string(w, plugin->vendor);
    write_key(w, "version");
    write_string(w, plugin->version);
    write_object_end(w);
}

static kmp_status finish(kmp_text *out, struct writer *w, kmp_problems *problems)
{
    kmp_status status = writer_take(w, out);
    writer_free(w);
    if (status != KMP_OK)
        problem_say(problems, KMP_ERROR, status, NULL, NULL);
    return status;
}

kmp_status kmp_trades(kmp_text *out, kmp_engine *engine, kmp_problems *problems)
{
    struct writer w = { 0 };
    if (catalog_all(&engine->catalog) == KMP_NO_MEMORY) // a folder that cannot be read is among the refused
        w.failed = true;
    write_object(&w);
    write_key(&w, "refused");
    write_refused(&w, engine->catalog.refused);
    write_key(&w, "trades");
    write_list(&w);
    for (uint32_t i = 0; i < engine->catalog.count; i++)
        write_trade(&w, engine->catalog.trades[i]);
    write_list_end(&w);
    write_object_end(&w);
    return finish(out, &w, problems);
}

// ---- rubrics ----

static void write_rubric(struct writer *w, const struct rubric *rubric)
{
    const struct plan *plan = &rubric->plan;
    write_object(w);
    write_key(w, "file");
    write_string(w, rubric->file);
    write_key(w, "id");
    write_text(w, plan->id);
    write_key(w, "sha256");
    write_string(w, rubric->sha256);
    write_key(w, "task");
    write_text(w, plan->task);
    write_key(w, "title");
    write_object(w);
    write_key(w, "en");
    write_text(w, plan->title.en);
    write_key(w, "id");
    write_text(w, plan->title.id);
    write_object_end(w);
    write_key(w, "units");
    write_list(w);
    for (uint32_t i = 0; i < plan->units.count; i++)
        write_text(w, ((const struct plan_unit *)plan->units.items)[i].code);
    write_list_end(w);
    write_key(w, "version");
    write_text(w, plan->version);
    write_object_end(w);
}

struct listing {
    kmp_engine *engine;
    struct writer *w;
    struct arena arena;
    kmp_problems *refused;
};

static void list_file(struct listing *l, const char *path)
{
    struct text lua;
    struct rubric rubric = { 0 };
    if (file_read(&lua, &l->arena, path, RUBRIC_BYTES, l->refused) != KMP_OK)
        return;
    if (engine_read_rubric(&rubric, l->engine, lua, path, l->refused) == KMP_OK)
        write_rubric(l->w, &rubric);
    engine_free_rubric(&rubric);
}

static kmp_status list_files(struct listing *l, const char *folder)
{
    const char **names;
    uint32_t count;
    kmp_status status = file_list(&names, &count, &l->arena, folder, ".lua", l->refused);
    for (uint32_t i = 0; status == KMP_OK && i < count; i++) {
        const char *path = arena_printf(&l->arena, "%s/%s", folder, names[i]);
        if (path == NULL)
            return KMP_NO_MEMORY;
        list_file(l, path);
    }
    return status;
}

// A folder that cannot be read is among the refused, and the others are listed.
static kmp_status in_any_case(kmp_status status)
{
    return status == KMP_CANNOT_READ ? KMP_OK : status;
}

// A folder of rubrics holds one folder a trade.
static kmp_status list_folder(struct listing *l, const char *folder)
{
    const char **trades;
    uint32_t count;
    kmp_status status = list_files(l, folder);
    if (status == KMP_OK)
        status = file_list(&trades, &count, &l->arena, folder, "", l->refused);
    for (uint32_t i = 0; status == KMP_OK && i < count; i++) {
        if (trades[i][0] == '.')
            continue;
        const char *path = arena_printf(&l->arena, "%s/%s", folder, trades[i]);
        status = path != NULL ? in_any_case(list_files(l, path)) : KMP_NO_MEMORY;
    }
    return status;
}

kmp_status kmp_rubrics(kmp_text *out, kmp_engine *engine, kmp_problems *problems)
{
    struct writer w = { 0 }, rubrics = { 0 };
    struct listing l = { engine, &rubrics, { 0 }, kmp_problems_new() };
    kmp_status status = l.refused != NULL ? KMP_OK : KMP_NO_MEMORY;
    write_list(&rubrics);
    for (size_t i = 0; status == KMP_OK && i < engine->rubric_folder_count; i++)
        status = in_any_case(list_folder(&l, engine->rubric_folders[i]));
    write_list_end(&rubrics);
    write_object(&w);
    write_key(&w, "refused");
    write_refused(&w, l.refused);
    write_key(&w, "rubrics");
    write_raw(&w, rubrics.bytes, rubrics.size);
    write_object_end(&w);
    w.failed = w.failed || rubrics.failed || status != KMP_OK;
    writer_free(&rubrics);
    kmp_problems_free(l.refused);
    arena_free(&l.arena);
    return finish(out, &w, problems);
}

// ---- schemas ----

kmp_status kmp_schema(kmp_text *out, const char *paper, kmp_problems *problems)
{
    static const struct {
        const char *name, *id;
        const struct shape *shape;
    } papers[] = {
        { "submission", "urn:kompeten:schema:submission:1", &submission_shape },
        { "record", "urn:kompeten:schema:record:1", &record_shape },
        { "scheme", "urn:kompeten:schema:scheme:1", &scheme_shape },
        { "choice", "urn:kompeten:schema:choice:1", &choice_shape },
        { "decision", "urn:kompeten:schema:decision:1", &decision_shape },
        { "mapping", "urn:kompeten:schema:mapping:1", &mapping_shape },
        { "appeal", "urn:kompeten:schema:appeal:1", &appeal_shape },
    };
    *out = (kmp_text){ 0 };
    for (size_t i = 0; i < sizeof papers / sizeof papers[0]; i++) {
        if (strcmp(paper, papers[i].name) != 0)
            continue;
        struct writer w = { 0 };
        shape_schema(&w, papers[i].shape, papers[i].id);
        return finish(out, &w, problems);
    }
    problem_say(problems, KMP_ERROR, KMP_UNKNOWN_WORD, NULL, "expected",
                "submission, record, scheme, choice, decision, appeal, mapping", "found", paper, NULL);
    return KMP_UNKNOWN_WORD;
}
