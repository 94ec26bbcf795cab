// SPDX-License-Identifier: Apache-2.0
// engine.c -- an engine opened and closed, and one submission scored
#include "engine.h"

#include <limits.h>
#include <string.h>
#include <unistd.h>

// ---- what one thread owns ----

kmp_status worker_open(struct worker *out, kmp_engine *engine)
{
    memset(out, 0, sizeof *out);
    out->engine = engine;
    for (uint32_t i = 0; i < WORKER_CAGES; i++)
        out->cages[i].cage.socket = -1;
    return KMP_OK;
}

void worker_close(struct worker *worker)
{
    for (uint32_t i = 0; i < WORKER_CAGES; i++)
        cage_stop(&worker->cages[i].cage);
    for (uint32_t i = 0; i < FRAME_ATTEMPTS; i++)
        kmp_problems_free(worker->said[i]);
    for (uint32_t i = 0; i < WORKER_PATTERNS; i++)
        pattern_free(&worker->follows[i].pattern);
    precedents_free(&worker->precedents);
    arena_free(&worker->arena);
}

// ---- the engine ----

static bool keep_text(const char **out, kmp_engine *engine, const char *text)
{
    *out = arena_string(&engine->arena, text_of(text));
    return *out != NULL || text == NULL;
}

// The program of the cages, where the caller names none: beside the running program, one folder above, or where
// it is installed.
static bool find_cage_program(kmp_engine *engine, const char *named)
{
    static const char *const places[] = { "kompeten-cage", "../kompeten-cage",
                                          "../libexec/kompeten/kompeten-cage" };
    char folder[PATH_MAX];
    if (named != NULL)
        return keep_text(&engine->cage_program, engine, named);
    ssize_t length = readlink("/proc/self/exe", folder, sizeof folder - 1);
    folder[length > 0 ? length : 0] = 0;
    char *slash = strrchr(folder, '/');
    for (size_t i = 0; slash != NULL && i < sizeof places / sizeof places[0]; i++) {
        const char *path = arena_printf(&engine->arena, "%.*s/%s", (int)(slash - folder), folder, places[i]);
        if (path == NULL)
            return false;
        if (access(path, X_OK) == 0) {
            engine->cage_program = path;
            return true;
        }
    }
    return true;
}

static bool keep_options(kmp_engine *engine, const kmp_options *options)
{
    engine->uncaged = options->uncaged;
    engine->allow_uncaged = options->allow_uncaged;
    engine->rubric_folder_count = options->rubric_folder_count;
    engine->rubric_folders = arena_array(&engine->arena, options->rubric_folder_count + 1, sizeof(char *));
    if (engine->rubric_folders == NULL || !find_cage_program(engine, options->cage_program) ||
        !keep_text(&engine->own_folder, engine, options->own_plugin_folder))
        return false;
    for (size_t i = 0; i < options->rubric_folder_count; i++)
        if (!keep_text(&engine->rubric_folders[i], engine, options->rubric_folders[i]))
            return false;
    return true;
}

kmp_status kmp_engine_open(kmp_engine **out, const kmp_options *options, kmp_problems *problems)
{
    *out = NULL;
    kmp_engine *engine = memory_resize(NULL, sizeof *engine);
    if (engine == NULL) {
        problem_say(problems, KMP_ERROR, KMP_NO_MEMORY, NULL, NULL);
        return KMP_NO_MEMORY;
    }
    memset(engine, 0, sizeof *engine);
    pthread_mutex_init(&engine->lock, NULL);
    pthread_mutex_init(&engine->home, NULL);
    kmp_status status = worker_open(&engine->own, engine);
    if (status == KMP_OK && !keep_options(engine, options))
        status = KMP_NO_MEMORY;
    if (status == KMP_OK)
        status = sandbox_canaries(&engine->canaries);
    if (status == KMP_OK)
        status = catalog_open(&engine->catalog, options->plugin_folders, options->plugin_folder_count,
                              house_open, engine);
    if (status == KMP_OK)
        status = catalog_use_cache(&engine->catalog, options->cache_folder);
    if (status == KMP_OK) {
        *out = engine;
        return KMP_OK;
    }
    problem_say(problems, KMP_ERROR, status, NULL, "what", "the Lua at hand fails its start-up canaries", NULL);
    kmp_engine_close(engine);
    return status;
}

void kmp_engine_close(kmp_engine *engine)
{
    if (engine == NULL)
        return;
    worker_close(&engine->own);
    for (struct rubric *rubric = engine->rubrics; rubric != NULL; rubric = rubric->next)
        engine_free_rubric(rubric);
    for (struct house *house = engine->houses, *next; house != NULL; house = next) {
        next = house->next;
        house_close(house);
    }
    if (engine->spare != NULL)
        house_close(engine->spare);
    house_cool(&engine->dismissed);
    catalog_close(&engine->catalog);
    writer_free(&engine->record);
    arena_free(&engine->work);
    arena_free(&engine->arena);
    pthread_mutex_destroy(&engine->lock);
    pthread_mutex_destroy(&engine->home);
    memory_resize(engine, 0);
}

void kmp_engine_look_again(kmp_engine *engine)
{
    pthread_mutex_lock(&engine->lock);
    catalog_look_again(&engine->catalog);
    engine_forget_faulty(engine);
    pthread_mutex_unlock(&engine->lock);
}

kmp_status kmp_score(kmp_text *record, kmp_engine *engine, const char *json, size_t size, const char *name,
                     kmp_problems *problems)
{
    *record = (kmp_text){ 0 };
    writer_empty(&engine->record);
    kmp_status status = assess(&engine->record, engine, json, size, name, NULL, problems);
    if (status == KMP_OK)
        status = writer_copy(&engine->record, record);
    if (status == KMP_NO_MEMORY)
        problem_say(problems, KMP_ERROR, status, NULL, NULL);
    return status;
}

// ---- the line that stands for a submission that cannot be scored ----

static void write_problem(struct writer *w, struct arena *arena, const struct problem *problem)
{
    write_object(w);
    write_key(w, "code");
    write_string(w, problem_code(problem));
    write_key(w, "column");
    write_integer(w, problem->column);
    write_key(w, "line");
    write_integer(w, problem->line);
    write_key(w, "pointer");
    write_string(w, problem->pointer);
    write_key(w, "text");
    write_object(w);
    write_key(w, "en");
    write_string(w, problem_text(arena, problem, KMP_ENGLISH));
    write_key(w, "id");
    write_string(w, problem_text(arena, problem, KMP_INDONESIAN));
    write_object_end(w);
    write_object_end(w);
}

static struct text id_of(struct arena *arena, const char *json, size_t size)
{
    struct tape tape;
    if (json == NULL || tape_read(&tape, arena, json, size, NULL, NULL) != KMP_OK)
        return (struct text){ 0 };
    uint32_t id = tape_member(&tape, 0, "id");
    return id != 0 && tape_node(&tape, id)->kind == NODE_STRING ? tape_node(&tape, id)->text
                                                                : (struct text){ 0 };
}

kmp_status kmp_problem_line(kmp_text *out, uint64_t line, const char *json, size_t size, kmp_problems *problems)
{
    struct writer w = { 0 };
    struct arena arena = { 0 };
    write_object(&w);
    write_key(&w, "id");
    write_text(&w, id_of(&arena, json, size));
    write_key(&w, "line");
    write_integer(&w, (int64_t)line);
    write_key(&w, "problem");
    write_integer(&w, 1);
    write_key(&w, "problems");
    write_list(&w);
    const struct problem *problem;
    for (size_t i = 0; (problem = problem_at(problems, i)) != NULL; i++)
        if (problem->severity == KMP_ERROR)
            write_problem(&w, &arena, problem);
    write_list_end(&w);
    write_object_end(&w);
    kmp_status status = writer_take(&w, out);
    writer_free(&w);
    arena_free(&arena);
    return status;
}
