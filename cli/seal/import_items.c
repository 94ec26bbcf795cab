// SPDX-License-Identifier: Apache-2.0
// import_items.c -- records, credentials and packs: proven and taken, or set aside
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "../whole.h"
#include "import.h"

static const char *text_of(const json_t *object, const char *key)
{
    return json_string_value(json_object_get(object, key));
}

// Whether a paper is new, was there before, or came already in this run.
static void count_taken(struct import *import, struct import_known *known)
{
    report_count(import, known->now ? "duplicates" : known->before ? "already_there" : "imported", 1);
    known->now = known->there = true;
    known->gone = false;
}

// What was taken before and is refused now does not stand any more.
static void withdraw(struct import *import, struct import_known *known, const char *label)
{
    if (known == NULL || !known->there || known->gone)
        return;
    known->gone = true;
    report_count(import, "withdrawn", 1);
    folder_tell(import, json_pack("{s:s,s:s}", "source", label, "withdrawn", known->sha256));
}

// ---- records ----

// A record on its way in.
struct arrival {
    struct import *import;
    const char *label;
    kmp_text text, canonical;
    json_t *about;
    kmp_text submission; // bytes NULL: not at hand
    const char *signer;  // of the pack that it came in; NULL: nobody
    struct import_known *known;
    bool rescored;
};

static void stage_record(const struct arrival *a)
{
    kmp_text about, canonical;
    char name[SHA256_TEXT + 8];
    snprintf(name, sizeof name, "%s.json", a->known->sha256);
    if (!a->known->there || a->known->gone)
        folder_stage(a->import, "records", name, a->canonical);
    if (!a->rescored || a->known->rescored)
        return;
    if (kmp_about(&about, &canonical, a->submission.bytes, a->submission.size, NULL, NULL) == KMP_OK)
        folder_stage(a->import, "submissions", name, canonical);
    kmp_text_free(&about);
    kmp_text_free(&canonical);
}

static void take_record(const struct arrival *a)
{
    struct import *import = a->import;
    stage_record(a);
    bool rescored = a->rescored || a->known->rescored;
    folder_tell(import, json_pack("{s:O,s:b,s:s?,s:s,s:s}", "about", a->about, "rescored", (int)rescored,
                                  "signed_by", a->signer, "source", a->label, "taken", "record"));
    a->known->rescored = rescored;
    report_count(import, "in", 1);
    report_count(import, rescored ? "rescored" : "on_signature", 1);
    if (a->signer == NULL && !a->known->answered_for)
        report_count(import, "unsigned", 1);
    count_taken(import, a->known);
    set_aside_no_more(import, a->text);
}

static void prove_record(struct arrival *a)
{
    struct import *import = a->import;
    kmp_proving proving = { { a->label, a->text.bytes, a->text.size },
                            { a->label, a->submission.bytes, a->submission.size },
                            a->signer != NULL || a->known->answered_for };
    bool proven = a->known->there && a->known->rescored;
    if (!proven && kmp_prove(&a->rescored, import->cli->engine, &proving, import->cli->problems) != KMP_OK) {
        if (a->submission.bytes != NULL)
            withdraw(import, a->known, a->label);
        set_aside(import, a->label, a->text);
        return;
    }
    take_record(a);
}

// Where a record's submission is looked for: in its pack, then among all that was given.
typedef kmp_text find_submission(struct import *import, const void *where, const char *sha256);

static kmp_text find_loose(struct import *import, const void *where, const char *sha256)
{
    kmp_text text = { NULL, 0 };
    const struct import_item *item = sources_submission(&import->sources, sha256);
    (void)where;
    if (item != NULL)
        item_read(&text, item);
    return text;
}

static void arrive(struct import *import, const char *label, kmp_text text, find_submission *find,
                   const void *where, const char *signer)
{
    struct arrival a = { .import = import, .label = label, .text = text, .signer = signer };
    kmp_text about;
    kmp_problems_clear(import->cli->problems);
    if (kmp_about(&about, &a.canonical, text.bytes, text.size, label, import->cli->problems) != KMP_OK) {
        set_aside(import, label, text);
        return;
    }
    a.about = json_loadb(about.bytes, about.size, 0, NULL);
    const char *result = text_of(a.about, "result_sha256");
    const char *submission = text_of(json_object_get(a.about, "submission"), "sha256");
    a.known = result != NULL ? folder_known(&import->folder, result) : NULL;
    if (submission != NULL)
        a.submission = find(import, where, submission);
    if (a.known != NULL)
        prove_record(&a);
    else
        set_aside_because(import, label, "not_taken_in", PHRASE_IMPORT_NOT_A_RESULT);
    free(a.submission.bytes);
    json_decref(a.about);
    kmp_text_free(&about);
    kmp_text_free(&a.canonical);
}

// ---- credentials ----

// The list that a credential's status stands in, among those that were given; empty where it is none of them.
static kmp_text list_for(const struct import *import, kmp_text credential)
{
    for (size_t i = 0; i < import->status_list_count; i++) {
        json_t *list = json_loadb(import->status_lists[i].bytes, import->status_lists[i].size, 0, NULL);
        const char *id = text_of(list, "id");
        bool named = id != NULL && memmem(credential.bytes, credential.size, id, strlen(id)) != NULL;
        json_decref(list);
        if (named)
            return import->status_lists[i];
    }
    return import->status_list_count == 1 ? import->status_lists[0] : (kmp_text){ NULL, 0 };
}

static bool was_status_asked(const json_t *report)
{
    size_t i;
    json_t *check;
    json_array_foreach (json_object_get(report, "checks"), i, check)
        if (strcmp(text_of(check, "check"), "status") == 0)
            return strcmp(text_of(check, "outcome"), "not_asked") != 0;
    return false;
}

static json_t *about_credential(const json_t *report)
{
    static const char *const keys[] = { "achievement", "certificate_no", "id",     "issuer",
                                        "issuer_name", "result_sha256",  "sha256", "valid_until" };
    json_t *about = json_object();
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
        json_object_set(about, keys[i], json_object_get(report, keys[i]));
    return about;
}

static void take_credential(struct import *import, const char *label, kmp_text text, const json_t *report)
{
    struct import_known *known = folder_known(&import->folder, text_of(report, "sha256"));
    const char *format = text.bytes[0] == 'e' ? "jwt" : "json", *result = text_of(report, "result_sha256");
    char name[SHA256_TEXT + 8];
    if (known == NULL) {
        import->stopped_by = EX_SOFTWARE;
        return;
    }
    snprintf(name, sizeof name, "%s.%s", known->sha256, format);
    if (!known->there || known->gone)
        folder_stage(import, "credentials", name, text);
    folder_tell(import, json_pack("{s:o,s:s,s:s,s:s}", "about", about_credential(report), "format", format,
                                  "source", label, "taken", "credential"));
    struct import_known *of = result != NULL ? folder_known(&import->folder, result) : NULL;
    if (of != NULL)
        of->answered_for = true;
    report_count(import, "in", 1);
    report_count(import, "credentials", 1);
    if (!was_status_asked(report))
        report_count(import, "status_unknown", 1);
    count_taken(import, known);
    set_aside_no_more(import, text);
}

static void verify_credential(struct import *import, const char *label, kmp_text text)
{
    kmp_text told;
    kmp_verify_options options = { .trust = import->trust,
                                   .status_list = list_for(import, text),
                                   .now = import->now };
    kmp_problems_clear(import->cli->problems);
    kmp_status status = kmp_verify(&told, text.bytes, text.size, label, &options, import->cli->problems);
    json_t *report = told.bytes != NULL ? json_loadb(told.bytes, told.size, 0, NULL) : NULL;
    const char *sha256 = text_of(report, "sha256");
    if (status == KMP_OK && sha256 != NULL) {
        take_credential(import, label, text, report);
    } else {
        if (sha256 != NULL)
            withdraw(import, folder_known(&import->folder, sha256), label);
        set_aside(import, label, text);
    }
    json_decref(report);
    kmp_text_free(&told);
}

// ---- packs ----

static bool begins(const char *name, const char *with)
{
    return strncmp(name, with, strlen(with)) == 0;
}

// The submissions of a pack by their hash: current ones, and those that were superseded.
struct member_hash {
    char sha256[SHA256_TEXT];
    size_t member;
};

struct pack {
    const kmp_pack *pack;
    struct member_hash *submissions;
    size_t count;
    char *signer; // NULL: nobody on the trust list
};

static int by_hash(const void *a, const void *b)
{
    return strcmp(((const struct member_hash *)a)->sha256, ((const struct member_hash *)b)->sha256);
}

static kmp_text find_in_pack(struct import *import, const void *where, const char *sha256)
{
    const struct pack *pack = where;
    struct member_hash wanted;
    snprintf(wanted.sha256, sizeof wanted.sha256, "%s", sha256);
    const struct member_hash *found =
        pack->count > 0 ? bsearch(&wanted, pack->submissions, pack->count, sizeof wanted, by_hash) : NULL;
    if (found == NULL)
        return find_loose(import, NULL, sha256);
    kmp_source member = kmp_pack_member(pack->pack, found->member);
    kmp_text text = { malloc(member.size + 1), member.size };
    if (text.bytes != NULL) {
        memcpy(text.bytes, member.bytes, member.size);
        text.bytes[member.size] = '\0';
    }
    return text;
}

static void read_submissions(struct import *import, struct pack *pack)
{
    size_t members = kmp_pack_count(pack->pack);
    pack->submissions = calloc(members + 1, sizeof *pack->submissions);
    for (size_t i = 0; pack->submissions != NULL && i < members; i++) {
        kmp_source member = kmp_pack_member(pack->pack, i);
        kmp_text about, canonical;
        if (!begins(member.name, "submissions/") && !begins(member.name, "earlier/"))
            continue;
        kmp_status status = kmp_about(&about, &canonical, member.bytes, member.size, NULL, NULL);
        json_t *json = status == KMP_OK ? json_loadb(about.bytes, about.size, 0, NULL) : NULL;
        if (json != NULL && strcmp(text_of(json, "paper"), "submission") == 0) {
            struct member_hash *one = &pack->submissions[pack->count++];
            snprintf(one->sha256, sizeof one->sha256, "%s", text_of(json, "sha256"));
            one->member = i;
        }
        json_decref(json);
        kmp_text_free(&about);
        kmp_text_free(&canonical);
    }
    if (pack->count > 1)
        qsort(pack->submissions, pack->count, sizeof *pack->submissions, by_hash);
    report_count(import, "submissions", (json_int_t)pack->count);
}

// Whose pack it is. One that nobody signed, or somebody unknown, proves nothing by that; one that was changed,
// or signed by a stolen key, is not looked into.
static bool find_signer(struct import *import, struct pack *pack)
{
    kmp_text report;
    kmp_source manifest = kmp_pack_manifest(pack->pack), signature = kmp_pack_signature(pack->pack);
    kmp_text given = { (char *)(uintptr_t)signature.bytes, signature.size };
    kmp_verify_options options = { .trust = import->trust, .now = import->now };
    kmp_status status =
        kmp_pack_verify(&report, given, manifest.bytes, manifest.size, &options, import->cli->problems);
    if (status == KMP_OK) {
        json_t *json = json_loadb(report.bytes, report.size, 0, NULL);
        const char *issuer = text_of(json, "issuer");
        pack->signer = issuer != NULL && json_is_true(json_object_get(json, "trusted")) ? strdup(issuer) : NULL;
        json_decref(json);
    }
    kmp_text_free(&report);
    return status == KMP_OK || status == KMP_PACK_UNSIGNED || status == KMP_ISSUER_UNKNOWN;
}

static void take_records(struct import *import, const struct pack *pack, const char *label)
{
    report_count(import, pack->signer != NULL ? "packs_signed" : "packs_unsigned", 1);
    for (size_t i = 0; i < kmp_pack_count(pack->pack) && import->stopped_by == 0; i++) {
        kmp_source member = kmp_pack_member(pack->pack, i);
        char *name = NULL;
        if (!begins(member.name, "records/") || asprintf(&name, "%s/%s", label, member.name) < 0)
            continue;
        arrive(import, name, (kmp_text){ (char *)(uintptr_t)member.bytes, member.size }, find_in_pack, pack,
               pack->signer);
        free(name);
    }
}

static void take_pack(struct import *import, const struct import_item *item, const char *label)
{
    size_t size = 0;
    kmp_pack *opened = NULL;
    void *bytes = map_file(&size, item->file->path, PACK_MAX);
    if (bytes == NULL) {
        set_aside_because(import, label, "cannot_read", PHRASE_CANNOT_READ, strerror(errno));
        return;
    }
    struct pack pack = { .pack = NULL };
    kmp_problems_clear(import->cli->problems);
    bool good = kmp_pack_open(&opened, bytes, size, label, import->cli->problems) == KMP_OK;
    pack.pack = opened;
    if (good && find_signer(import, &pack)) {
        read_submissions(import, &pack);
        take_records(import, &pack, label);
        set_aside_no_more(import, (kmp_text){ bytes, size });
    } else {
        set_aside(import, label, (kmp_text){ bytes, size });
    }
    free(pack.submissions);
    free(pack.signer);
    kmp_pack_close(opened);
    unmap_file(bytes, size);
}

// ---- all of them ----

static void take_item(struct import *import, const struct import_item *item, const char *label)
{
    kmp_text text;
    if (item->kind == ITEM_PACK) {
        take_pack(import, item, label);
    } else if (item->kind == ITEM_SUBMISSION) {
        report_count(import, "submissions", 1);
    } else if (!item_read(&text, item)) {
        set_aside_because(import, label, "cannot_read", PHRASE_CANNOT_READ, strerror(errno));
    } else {
        if (item->kind == ITEM_RECORD)
            arrive(import, label, text, find_loose, NULL, NULL);
        else
            verify_credential(import, label, text);
        free(text.bytes);
    }
}

void import_items(struct import *import)
{
    for (size_t i = 0; i < import->sources.count && import->stopped_by == 0; i++) {
        char *label = item_label(&import->sources.items[i]);
        if (label == NULL)
            import->stopped_by = EX_SOFTWARE;
        else
            take_item(import, &import->sources.items[i], label);
        free(label);
    }
}
