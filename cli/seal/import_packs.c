// SPDX-License-Identifier: Apache-2.0
// import_packs.c -- the records of a class in one file, and who answers for them
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../papers.h"
#include "../whole.h"
#include "import.h"

static kmp_text text_of(kmp_source member)
{
    return (kmp_text){ (char *)(uintptr_t)member.bytes, member.size };
}

static bool begins(const char *name, const char *with)
{
    return strncmp(name, with, strlen(with)) == 0;
}

static int by_hash(const void *a, const void *b)
{
    return strcmp(((const struct import_member *)a)->sha256, ((const struct import_member *)b)->sha256);
}

kmp_text import_find_in_pack(const struct import_pack *pack, const char *sha256)
{
    struct import_member wanted;
    kmp_text text = { NULL, 0 };
    snprintf(wanted.sha256, sizeof wanted.sha256, "%s", sha256);
    const struct import_member *found =
        pack->count > 0 ? bsearch(&wanted, pack->submissions, pack->count, sizeof wanted, by_hash) : NULL;
    if (found == NULL)
        return text;
    kmp_source member = kmp_pack_member(pack->pack, found->member);
    text = (kmp_text){ malloc(member.size + 1), member.size };
    if (text.bytes != NULL) {
        memcpy(text.bytes, member.bytes, member.size);
        text.bytes[member.size] = '\0';
    }
    return text;
}

static void read_submissions(struct import *import, struct import_pack *pack)
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
        const char *paper = import_text(json, "paper");
        report_count(import, "earlier", paper != NULL && strcmp(paper, "record") == 0);
        if (paper != NULL && strcmp(paper, "submission") == 0) {
            struct import_member *one = &pack->submissions[pack->count++];
            snprintf(one->sha256, sizeof one->sha256, "%s", import_text(json, "sha256"));
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
static bool find_signer(struct import *import, struct import_pack *pack)
{
    kmp_text report;
    kmp_source manifest = kmp_pack_manifest(pack->pack), signature = kmp_pack_signature(pack->pack);
    kmp_text given = { (char *)(uintptr_t)signature.bytes, signature.size };
    kmp_verify_options options = { .trust = import->trust, .now = import->now };
    kmp_status status =
        kmp_pack_verify(&report, given, manifest.bytes, manifest.size, &options, import->cli->problems);
    if (status == KMP_OK) {
        json_t *json = json_loadb(report.bytes, report.size, 0, NULL);
        const char *issuer = import_text(json, "issuer");
        pack->signer = issuer != NULL && json_is_true(json_object_get(json, "trusted")) ? strdup(issuer) : NULL;
        json_decref(json);
    }
    kmp_text_free(&report);
    if (kmp_sha256(pack->manifest_sha256, manifest.bytes, manifest.size) != KMP_OK)
        import->stopped_by = EX_SOFTWARE;
    return status == KMP_OK || status == KMP_PACK_UNSIGNED || status == KMP_ISSUER_UNKNOWN;
}

static size_t take_records(struct import *import, const struct import_pack *pack, const char *label)
{
    size_t taken = 0;
    report_count(import, pack->signer != NULL ? "packs_signed" : "packs_unsigned", 1);
    for (size_t i = 0; i < kmp_pack_count(pack->pack) && import->stopped_by == 0; i++) {
        kmp_source member = kmp_pack_member(pack->pack, i);
        char *name = NULL;
        if (!begins(member.name, "records/") || asprintf(&name, "%s/%s", label, member.name) < 0)
            continue;
        taken += import_record(import, name, text_of(member), pack);
        free(name);
    }
    return taken;
}

// ---- what is kept of a pack beside its records ----

static void keep(struct import *import, const char *part, const char *name, kmp_text text)
{
    char *folder = path_in(import->folder.path, part), *path = folder != NULL ? path_in(folder, name) : NULL;
    if (path == NULL)
        import->stopped_by = EX_SOFTWARE;
    else if (access(path, F_OK) != 0 && !put_beside(folder, name, text))
        folder_fail(import, path);
    free(path);
    free(folder);
}

// The manifest with its signature: who answered for these results can be shown as long as both are kept.
static void keep_signature(struct import *import, const struct import_pack *pack)
{
    char name[SHA256_TEXT + 24];
    snprintf(name, sizeof name, "%s.manifest.json", pack->manifest_sha256);
    keep(import, "signatures", name, text_of(kmp_pack_manifest(pack->pack)));
    snprintf(name, sizeof name, "%s.signature.json", pack->manifest_sha256);
    keep(import, "signatures", name, text_of(kmp_pack_signature(pack->pack)));
}

// Photographs and films that submissions name by their hash, under the name that they have to have.
static void keep_attachments(struct import *import, const struct import_pack *pack)
{
    for (size_t i = 0; i < kmp_pack_count(pack->pack) && import->stopped_by == 0; i++) {
        kmp_source member = kmp_pack_member(pack->pack, i);
        char sha256[SHA256_TEXT];
        if (begins(member.name, "attachments/") && kmp_sha256(sha256, member.bytes, member.size) == KMP_OK &&
            strcmp(member.name + strlen("attachments/"), sha256) == 0)
            keep(import, "attachments", sha256, text_of(member));
    }
}

static void take_pack(struct import *import, const struct import_pack *pack, const char *label)
{
    if (take_records(import, pack, label) == 0 || import->dry)
        return;
    if (pack->signer != NULL)
        keep_signature(import, pack);
    keep_attachments(import, pack);
}

void import_pack(struct import *import, const struct import_item *item, const char *label)
{
    size_t size = 0;
    kmp_pack *opened = NULL;
    struct import_pack pack = { .pack = NULL };
    void *bytes = map_file(&size, item->file->path, PACK_MAX);
    if (bytes == NULL) {
        set_aside_because(import, label, "cannot_read", PHRASE_CANNOT_READ, strerror(errno));
        return;
    }
    kmp_problems_clear(import->cli->problems);
    bool good = kmp_pack_open(&opened, bytes, size, label, import->cli->problems) == KMP_OK;
    pack.pack = opened;
    if (good && find_signer(import, &pack)) {
        read_submissions(import, &pack);
        take_pack(import, &pack, label);
        set_aside_no_more(import, (kmp_text){ bytes, size });
    } else {
        set_aside(import, label, (kmp_text){ bytes, size });
    }
    free(pack.submissions);
    free(pack.signer);
    kmp_pack_close(opened);
    unmap_file(bytes, size);
}

// ---- keys that were stolen since ----

static kmp_status verify_kept(struct import *import, const char *folder, const char *name)
{
    kmp_text manifest = { NULL, 0 }, signature = { NULL, 0 }, report = { NULL, 0 };
    kmp_verify_options options = { .trust = import->trust, .now = import->now };
    char *one = path_in(folder, name), *other = NULL;
    kmp_status status = KMP_OK;
    if (one != NULL &&
        asprintf(&other, "%.*s.signature.json", (int)(strlen(one) - strlen(".manifest.json")), one) >= 0 &&
        file_read_plain(&manifest, one) && file_read_plain(&signature, other))
        status = kmp_pack_verify(&report, signature, manifest.bytes, manifest.size, &options, NULL);
    kmp_text_free(&report);
    free(manifest.bytes);
    free(signature.bytes);
    free(one);
    free(other);
    return status;
}

void import_ask_signatures(struct import *import)
{
    char **names = NULL, *folder = path_in(import->folder.path, "signatures");
    size_t count = 0;
    if (folder == NULL || !is_folder(folder) || !list_names(&names, &count, folder, ".manifest.json"))
        count = 0;
    for (size_t i = 0; i < count; i++) {
        size_t before = import->folder.text.size;
        if (strlen(names[i]) < SHA256_TEXT || verify_kept(import, folder, names[i]) != KMP_KEY_STOLEN)
            continue;
        folder_tell(import, json_pack("{s:s#}", "distrusted", names[i], SHA256_TEXT - 1));
        report_count(import, "distrusted", import->folder.text.size > before);
    }
    free_names(names, count);
    free(folder);
}
