// SPDX-License-Identifier: Apache-2.0
// pack.c -- a class in one file: what goes in, so that somebody else can replay all of it
#include <kompeten/papers.h>

#include <stdlib.h>
#include <string.h>

#include "../day/folder.h"
#include "../engine.h"
#include "../papers/manifest.h"
#include "../plugin/host.h"

struct packing {
    struct arena arena;
    kmp_engine *engine;
    const kmp_pack_sources *sources;
    kmp_problems *problems;
    struct tar_member *members;
    uint32_t count, room;
    struct text *submissions, *attachments; // hashes
    uint32_t submission_count, submission_room, attachment_count, attachment_room;
    kmp_status status;
};

static void fail(struct packing *p, kmp_status status)
{
    if (p->status == KMP_OK)
        p->status = status;
}

static void refuse(struct packing *p, const char *file, kmp_status status, const char *name, const char *value)
{
    struct problem problem = { .status = status, .severity = KMP_ERROR, .file = file };
    problem.args[0] = (struct problem_arg){ name, value };
    problem_add(p->problems, &problem);
    fail(p, status);
}

static void add_member(struct packing *p, const char *name, const char *bytes, size_t size)
{
    if (name == NULL) {
        fail(p, KMP_NO_MEMORY);
        return;
    }
    for (uint32_t i = 0; i < p->count; i++)
        if (text_is(p->members[i].name, name))
            return;
    if (!tar_name_good(text_of(name)) || p->count == PACK_MEMBERS) {
        refuse(p, name, KMP_PACK_NAME, "name", name);
        return;
    }
    void *members = p->members;
    struct tar_member *member = arena_push(&p->arena, &members, &p->count, &p->room, sizeof *member);
    p->members = members;
    if (member == NULL)
        fail(p, KMP_NO_MEMORY);
    else
        *member = (struct tar_member){ text_of(name), bytes, size };
}

static void keep_hash(struct packing *p, struct text **list, uint32_t *count, uint32_t *room, struct text hash)
{
    void *items = *list;
    struct text *kept = arena_push(&p->arena, &items, count, room, sizeof *kept);
    *list = items;
    char *copy = arena_string(&p->arena, hash);
    if (kept == NULL || copy == NULL)
        fail(p, KMP_NO_MEMORY);
    else
        *kept = text_of(copy);
}

static bool has_hash(const struct text *list, uint32_t count, struct text hash)
{
    for (uint32_t i = 0; i < count; i++)
        if (text_same(list[i], hash))
            return true;
    return false;
}

// ---- what a record was made by ----

static struct text member_text(const struct record *record, uint32_t object, const char *key)
{
    uint32_t node = object != 0 ? tape_member(&record->tape, object, key) : 0;
    return node != 0 ? tape_node(&record->tape, node)->text : (struct text){ NULL, 0 };
}

static void add_rubric(struct packing *p, const struct record *record, const char *file)
{
    struct text id = member_text(record, record->rubric, "id");
    struct text version = member_text(record, record->rubric, "version");
    const char *pinned =
        arena_printf(&p->arena, "%.*s@%.*s", (int)id.size, id.bytes, (int)version.size, version.bytes);
    if (pinned == NULL) {
        fail(p, KMP_NO_MEMORY);
        return;
    }
    const struct rubric *rubric = engine_rubric(p->engine, text_of(pinned), p->problems);
    if (rubric == NULL)
        fail(p, problem_worst(p->problems));
    else if (!text_is(member_text(record, record->rubric, "sha256"), rubric->sha256))
        refuse(p, file, KMP_PACK_OTHER_RUBRIC, "rubric", pinned);
    else
        add_member(p, arena_printf(&p->arena, "rubrics/%s.lua", pinned), rubric->lua.bytes, rubric->lua.size);
}

static void add_limits(struct packing *p, const struct record *record, const char *file)
{
    struct text id = member_text(record, record->trade, "id");
    if (id.bytes == NULL)
        return;
    const struct trade *trade = catalog_trade(&p->engine->catalog, id, p->problems);
    const char *name = arena_string(&p->arena, id);
    if (name == NULL) {
        fail(p, KMP_NO_MEMORY);
        return;
    }
    if (trade == NULL && p->engine->catalog.hindered != KMP_OK) {
        fail(p, p->engine->catalog.hindered);
        return;
    }
    if (trade == NULL || !text_is(member_text(record, record->trade, "rules_sha256"), trade->rules_sha256)) {
        refuse(p, file, KMP_PACK_OTHER_RULES, "trade", name);
        return;
    }
    for (uint32_t i = 0; trade->host != NULL && i < trade->host->count; i++) {
        const struct host_file *limits = &trade->host->files[i];
        add_member(p, arena_printf(&p->arena, "limits/%s/%s", name, limits->name), limits->bytes.bytes,
                   limits->bytes.size);
    }
}

static void take_record(struct packing *p, const struct paper *paper)
{
    struct record record;
    kmp_status status = record_read(&record, &p->arena, paper->bytes, paper->size, paper->name, p->problems);
    if (status != KMP_OK) {
        fail(p, status);
        return;
    }
    if (record.kind != RECORD_ATTEMPT)
        return;
    add_rubric(p, &record, paper->name);
    add_limits(p, &record, paper->name);
    if (!has_hash(p->submissions, p->submission_count, member_text(&record, record.submission, "sha256"))) {
        struct problem problem = { .status = KMP_PACK_ALONE, .severity = KMP_WARNING, .file = paper->name };
        problem_add(p->problems, &problem);
    }
}

static void take_submission(struct packing *p, const struct paper *paper)
{
    struct submission submission;
    kmp_status status =
        submission_read(&submission, &p->arena, paper->bytes, paper->size, paper->name, p->problems);
    if (status != KMP_OK) {
        fail(p, status);
        return;
    }
    keep_hash(p, &p->submissions, &p->submission_count, &p->submission_room, text_of(submission.sha256));
    for (uint32_t i = 0; i < submission.attachments.count; i++)
        keep_hash(p, &p->attachments, &p->attachment_count, &p->attachment_room,
                  ((const struct attachment *)submission.attachments.items)[i].sha256);
}

// ---- the papers of the class ----

static bool begins(const char *name, const char *with)
{
    return strncmp(name, with, strlen(with)) == 0;
}

// Names and national numbers stand in the people file and in what is printed or typed from it; a pack goes
// without them unless it is asked for.
static bool goes_in(const char *name, bool with_people)
{
    static const char *const whole[] = { "session.json", "instruments.csv", "journal.ndjson" };
    for (size_t i = 0; i < sizeof whole / sizeof whole[0]; i++)
        if (strcmp(name, whole[i]) == 0)
            return true;
    if (begins(name, "submissions/") || begins(name, "records/") || begins(name, "earlier/"))
        return true;
    return with_people && (strcmp(name, "people.csv") == 0 || begins(name, "forms/") || begins(name, "entry"));
}

// Among the earlier papers stand submissions and records that were superseded.
static bool is_submission(struct packing *p, const struct paper *paper)
{
    struct tape tape;
    if (!begins(paper->name, "earlier/"))
        return begins(paper->name, "submissions/");
    return tape_read(&tape, &p->arena, paper->bytes, paper->size, paper->name, NULL) == KMP_OK &&
           tape_member(&tape, 0, "submission") != 0 && tape_member(&tape, 0, "record") == 0;
}

static void take_papers(struct packing *p)
{
    const kmp_folder *folder = p->sources->folder;
    for (size_t i = 0; i < folder->count && p->status == KMP_OK; i++)
        if (is_submission(p, &folder->papers[i]))
            take_submission(p, &folder->papers[i]);
    for (size_t i = 0; i < folder->count && p->status == KMP_OK; i++) {
        const struct paper *paper = &folder->papers[i];
        if (begins(paper->name, "records/"))
            take_record(p, paper);
        if (goes_in(paper->name, p->sources->with_people))
            add_member(p, paper->name, paper->bytes, paper->size);
    }
}

// Those of the files that a submission names, by their hash; a file that was changed is none of them.
static void take_attachments(struct packing *p)
{
    char *there = arena_alloc(&p->arena, (size_t)p->attachment_count + 1);
    if (there == NULL)
        fail(p, KMP_NO_MEMORY);
    for (size_t i = 0; i < p->sources->attachment_count && p->status == KMP_OK; i++) {
        const kmp_source *source = &p->sources->attachments[i];
        char hash[HASH_TEXT];
        if (!hash_sha256(hash, source->bytes, source->size))
            fail(p, KMP_NO_MEMORY);
        for (uint32_t k = 0; k < p->attachment_count; k++) {
            if (!text_is(p->attachments[k], hash))
                continue;
            if (there[k] == 0)
                add_member(p, arena_printf(&p->arena, "attachments/%s", hash), source->bytes, source->size);
            there[k] = 1;
        }
    }
    for (uint32_t k = 0; k < p->attachment_count && p->status == KMP_OK; k++)
        if (there[k] == 0)
            problem_say(p->problems, KMP_WARNING, KMP_PACK_NO_ATTACHMENT, NULL, "sha256",
                        arena_string(&p->arena, p->attachments[k]), NULL);
}

// ---- the forms ----

static void keep_form(struct packing *p, const char *form, const kmp_text *text)
{
    char *copy = arena_take(&p->arena, text->size + 1);
    if (copy == NULL) {
        fail(p, KMP_NO_MEMORY);
        return;
    }
    memcpy(copy, text->bytes, text->size);
    add_member(p, arena_printf(&p->arena, "filled/%s.html", form), copy, text->size);
}

// Final where nothing stands against it, else the draft; what stands against it is told by the forms
// themselves.
static void add_form(struct packing *p, const char *form)
{
    kmp_text text = { NULL, 0 };
    kmp_class_form_options options = {
        .form = form, .format = "html", .final = true, .nameless = !p->sources->with_people
    };
    kmp_status status = kmp_class_form(&text, p->sources->folder, p->engine, &options, NULL);
    options.final = false;
    if (status != KMP_OK && !catalog_hindrance(status))
        status = kmp_class_form(&text, p->sources->folder, p->engine, &options, NULL);
    if (status == KMP_OK)
        keep_form(p, form, &text);
    else if (catalog_hindrance(status))
        fail(p, status);
    else
        refuse(p, form, KMP_PACK_NO_FORM, "form", form);
    kmp_text_free(&text);
}

static void add_forms(struct packing *p)
{
    static const char *const forms[] = { "ia01", "ia11", "ak02", "ak05", "minutes", "participants" };
    bool scored = false;
    for (size_t i = 0; i < p->sources->folder->count; i++)
        scored |= begins(p->sources->folder->papers[i].name, "records/");
    if (!scored || folder_find(p->sources->folder, "session.json") == NULL)
        return;
    for (size_t i = 0; i < sizeof forms / sizeof forms[0] && p->status == KMP_OK; i++)
        add_form(p, forms[i]);
}

// ---- the file ----

static int by_name(const void *a, const void *b)
{
    return text_order(((const struct tar_member *)a)->name, ((const struct tar_member *)b)->name);
}

static void put(struct packing *p, const char *bytes, size_t size)
{
    if (p->status == KMP_OK && size > 0 && !p->sources->write(p->sources->caller, bytes, size))
        fail(p, KMP_CANNOT_WRITE);
}

static void put_member(struct packing *p, struct text name, const char *bytes, size_t size)
{
    static const char zeros[TAR_BLOCK];
    char block[TAR_BLOCK];
    if (!tar_header(block, name, size)) {
        refuse(p, NULL, KMP_PACK_NAME, "name", arena_string(&p->arena, name));
        return;
    }
    put(p, block, sizeof block);
    put(p, bytes, size);
    put(p, zeros, tar_padding(size));
}

static void write_pack(struct packing *p)
{
    static const char zeros[2 * TAR_BLOCK];
    struct writer manifest = { 0 };
    qsort(p->members, p->count, sizeof *p->members, by_name);
    const struct listed *listed = manifest_list(&p->arena, p->members, p->count);
    if (listed != NULL)
        manifest_write(&manifest, listed, p->count);
    if (listed == NULL || manifest.failed)
        fail(p, KMP_NO_MEMORY);
    else if (manifest.size > TAPE_MAX_BYTES)
        refuse(p, NULL, KMP_PACK_NAME, "name", "manifest.json");
    else
        put_member(p, text_of("manifest.json"), manifest.bytes, manifest.size);
    for (uint32_t i = 0; i < p->count && p->status == KMP_OK; i++)
        put_member(p, p->members[i].name, p->members[i].bytes, p->members[i].size);
    put(p, zeros, sizeof zeros);
    writer_free(&manifest);
}

kmp_status kmp_pack_write(size_t *members, const kmp_pack_sources *sources, kmp_engine *engine,
                          kmp_problems *problems)
{
    struct packing p = { .engine = engine, .sources = sources, .problems = problems };
    *members = 0;
    take_papers(&p);
    if (p.status == KMP_OK)
        take_attachments(&p);
    if (p.status == KMP_OK)
        add_forms(&p);
    if (p.status == KMP_OK && p.count == 0)
        refuse(&p, NULL, KMP_PACK_EMPTY, NULL, NULL);
    if (p.status == KMP_OK)
        write_pack(&p);
    if (p.status == KMP_OK)
        *members = p.count;
    if (p.status == KMP_NO_MEMORY)
        problem_say(problems, KMP_ERROR, KMP_NO_MEMORY, NULL, NULL);
    arena_free(&p.arena);
    return p.status;
}
