// SPDX-License-Identifier: Apache-2.0
// replay.c -- a submission scored again, or records concluded again, and held against a record byte for byte
#include <string.h>

#include "../base/file.h"
#include <kompeten/papers.h>

#include "../engine.h"
#include "../model/record_result.h"

enum { POINTERS_SHOWN = 20 };

// A record and the one that came out this time.
struct comparison {
    struct record old, new;
    struct arena *arena;
    struct writer *w;
    uint32_t shown;
};

// ---- why they differ ----

static struct text inner(const struct record *record, const char *outer, const char *key)
{
    uint32_t node = tape_member(&record->tape, 0, outer);
    uint32_t value = node != 0 ? tape_member(&record->tape, node, key) : 0;
    return value != 0 ? tape_node(&record->tape, value)->text : (struct text){ 0 };
}

static bool same(const struct comparison *c, const char *outer, const char *key)
{
    return text_same(inner(&c->old, outer, key), inner(&c->new, outer, key));
}

static bool same_from(const struct comparison *c)
{
    bool same = c->old.from.count == c->new.from.count;
    for (uint32_t i = 0; same && i < c->old.from.count; i++)
        same =
            text_same(((const struct text *)c->old.from.items)[i], ((const struct text *)c->new.from.items)[i]);
    return same;
}

static void write_because_concluded(const struct comparison *c)
{
    bool records = !same_from(c), scheme = !same(c, "scheme", "sha256");
    if (records)
        write_string(c->w, "records");
    if (scheme)
        write_string(c->w, "scheme");
    if (!records && !scheme)
        write_string(c->w, "engine");
}

static void write_because_scored(const struct comparison *c)
{
    bool evidence = !same(c, "submission", "sha256"), rubric = !same(c, "rubric", "sha256");
    bool rules = !same(c, "trade", "rules_sha256") || !same(c, "trade", "version");
    if (evidence)
        write_string(c->w, "evidence");
    if (rubric)
        write_string(c->w, "rubric");
    if (rules)
        write_string(c->w, "rules");
    if (!evidence && !rubric && !rules)
        write_string(c->w, "engine");
}

// ---- where they differ ----

static bool same_leaf(const struct node *a, const struct node *b)
{
    return a->kind == b->kind && a->count == b->count && text_same(a->text, b->text);
}

static void write_pointer(struct comparison *c, uint32_t node)
{
    if (c->shown++ < POINTERS_SHOWN)
        write_string(c->w, tape_pointer(c->arena, &c->old.tape, node));
}

static void find_differences(struct comparison *c, uint32_t old, uint32_t new);

static void compare_members(struct comparison *c, uint32_t old, uint32_t new)
{
    bool list = tape_node(&c->old.tape, old)->kind == NODE_LIST;
    uint32_t other = list ? tape_first(&c->new.tape, new) : 0;
    for (uint32_t i = tape_first(&c->old.tape, old); i != 0; i = tape_node(&c->old.tape, i)->next) {
        const char *key = list ? NULL : arena_string(c->arena, tape_node(&c->old.tape, i)->key);
        c->w->failed = c->w->failed || (key == NULL && !list);
        if (key != NULL)
            other = tape_member(&c->new.tape, new, key);
        if (old == 0 && key != NULL && strcmp(key, "made_by") == 0)
            continue;
        if (other == 0)
            write_pointer(c, i);
        else
            find_differences(c, i, other);
        other = list && other != 0 ? tape_node(&c->new.tape, other)->next : 0;
    }
}

static void find_differences(struct comparison *c, uint32_t old, uint32_t new)
{
    const struct node *a = tape_node(&c->old.tape, old), *b = tape_node(&c->new.tape, new);
    if (!same_leaf(a, b))
        write_pointer(c, old);
    else if (a->kind == NODE_OBJECT || a->kind == NODE_LIST)
        compare_members(c, old, new);
}

static kmp_status write_report(kmp_text *report, struct comparison *c)
{
    write_object(c->w);
    write_key(c->w, "at");
    write_list(c->w);
    find_differences(c, 0, 0);
    write_list_end(c->w);
    write_key(c->w, "because");
    write_list(c->w);
    if (c->old.kind == RECORD_CONCLUSION)
        write_because_concluded(c);
    else
        write_because_scored(c);
    write_list_end(c->w);
    write_key(c->w, "same");
    write_bool(c->w, false);
    write_object_end(c->w);
    return writer_take(c->w, report);
}

// KMP_OK: the same result; KMP_RECORDS_DIFFER: not.
static kmp_status compare_results(struct comparison *c)
{
    struct writer old = { 0 }, new = { 0 };
    record_result(&old, c->arena, &c->old.tape);
    record_result(&new, c->arena, &c->new.tape);
    kmp_status status = KMP_RECORDS_DIFFER;
    if (old.failed || new.failed)
        status = KMP_NO_MEMORY;
    else if (old.size == new.size && memcmp(old.bytes, new.bytes, old.size) == 0)
        status = KMP_OK;
    writer_free(&old);
    writer_free(&new);
    return status;
}

// ---- scoring again ----

// The rubric that the record names, or the file that was given instead.
static const struct rubric *find_rubric(kmp_engine *engine, struct rubric *other, const char *file,
                                        struct comparison *c, kmp_problems *problems)
{
    if (file == NULL) {
        struct text id = inner(&c->old, "rubric", "id"), version = inner(&c->old, "rubric", "version");
        const char *pinned = arena_printf(c->arena, "%.*s@%.*s", (int)id.size, id.bytes != NULL ? id.bytes : "",
                                          (int)version.size, version.bytes != NULL ? version.bytes : "");
        if (pinned == NULL)
            problem_say(problems, KMP_ERROR, KMP_NO_MEMORY, NULL, NULL);
        return pinned != NULL ? engine_rubric(engine, text_of(pinned), problems) : NULL;
    }
    struct text lua;
    if (file_read(&lua, c->arena, file, RUBRIC_BYTES, problems) != KMP_OK)
        return NULL;
    return engine_read_rubric(other, engine, lua, file, problems) == KMP_OK ? other : NULL;
}

// Holds the record that came out now against the old one; what differs goes into the report.
static kmp_status compare_with(kmp_text *report, struct comparison *c, kmp_text now, kmp_problems *problems)
{
    kmp_status status = record_read(&c->new, c->arena, now.bytes, now.size, NULL, problems);
    if (status == KMP_OK)
        status = compare_results(c);
    if (status == KMP_RECORDS_DIFFER && write_report(report, c) != KMP_OK)
        status = KMP_NO_MEMORY;
    return status;
}

static kmp_status replay(kmp_text *report, kmp_engine *engine, struct comparison *c, kmp_text submission,
                         const char *rubric_file, kmp_problems *problems)
{
    struct rubric other = { 0 };
    struct writer record = { 0 };
    kmp_text text = { 0 };
    const struct rubric *rubric = find_rubric(engine, &other, rubric_file, c, problems);
    kmp_status status = rubric != NULL ? KMP_OK : problem_worst(problems);
    if (status == KMP_OK)
        status = assess(&record, engine, submission.bytes, submission.size, "submission", rubric, problems);
    if (status == KMP_OK)
        status = writer_take(&record, &text);
    if (status == KMP_OK)
        status = compare_with(report, c, text, problems);
    kmp_text_free(&text);
    writer_free(&record);
    engine_free_rubric(&other);
    return status;
}

// An engine with this one plugin and the rubrics of another.
static kmp_status open_beside(kmp_engine **out, const kmp_engine *engine, const char *plugin,
                              kmp_problems *problems)
{
    kmp_options options = { .rubric_folders = engine->rubric_folders,
                            .rubric_folder_count = engine->rubric_folder_count,
                            .cage_program = engine->cage_program,
                            .own_plugin_folder = engine->own_folder,
                            .allow_uncaged = engine->allow_uncaged,
                            .uncaged = engine->uncaged };
    kmp_status status = kmp_engine_open(out, &options, problems);
    return status == KMP_OK ? catalog_add(&(*out)->catalog, plugin, problems) : status;
}

kmp_status kmp_replay(kmp_text *report, kmp_engine *engine, const char *record, size_t record_size,
                      const char *submission, size_t submission_size, const kmp_replay_options *options,
                      kmp_problems *problems)
{
    *report = (kmp_text){ 0 };
    struct arena arena = { 0 };
    struct writer w = { 0 };
    struct comparison c = { .arena = &arena, .w = &w };
    kmp_engine *beside = NULL;
    const char *plugin = options != NULL ? options->plugin_file : NULL;
    kmp_status status = record_read(&c.old, &arena, record, record_size, "record", problems);
    if (status == KMP_OK && c.old.kind != RECORD_ATTEMPT) {
        status = KMP_NOT_AN_ATTEMPT;
        problem_say(problems, KMP_ERROR, status, "/kind", NULL);
    }
    if (status == KMP_OK && plugin != NULL)
        status = open_beside(&beside, engine, plugin, problems);
    kmp_text paper = { (char *)(uintptr_t)submission, submission_size };
    if (status == KMP_OK)
        status = replay(report, beside != NULL ? beside : engine, &c, paper,
                        options != NULL ? options->rubric_file : NULL, problems);
    kmp_engine_close(beside);
    writer_free(&w);
    arena_free(&arena);
    return status;
}

// ---- concluding again ----

static kmp_status conclude_again(kmp_text *report, struct comparison *c, const kmp_records *records,
                                 const kmp_conclude_options *options, kmp_problems *problems)
{
    kmp_text text = { 0 };
    kmp_conclude_options then = *options;
    then.on = arena_string(c->arena, c->old.on);
    kmp_status status = then.on != NULL ? kmp_conclude(&text, records, &then, problems) : KMP_NO_MEMORY;
    if (status == KMP_OK)
        status = compare_with(report, c, text, problems);
    kmp_text_free(&text);
    return status;
}

kmp_status kmp_replay_conclusion(kmp_text *report, const char *record, size_t size, const kmp_records *records,
                                 const kmp_conclude_options *options, kmp_problems *problems)
{
    *report = (kmp_text){ 0 };
    struct arena arena = { 0 };
    struct writer w = { 0 };
    struct comparison c = { .arena = &arena, .w = &w };
    kmp_status status = record_read(&c.old, &arena, record, size, "record", problems);
    if (status == KMP_OK && c.old.kind != RECORD_CONCLUSION) {
        status = KMP_NOT_A_CONCLUSION;
        problem_say(problems, KMP_ERROR, status, "/kind", NULL);
    }
    if (status == KMP_OK)
        status = conclude_again(report, &c, records, options, problems);
    writer_free(&w);
    arena_free(&arena);
    return status;
}
