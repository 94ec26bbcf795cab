// SPDX-License-Identifier: Apache-2.0
// import_items.c -- items one by one; a record is proven and taken, or set aside
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "import.h"

const char *import_text(const json_t *object, const char *key)
{
    return json_string_value(json_object_get(object, key));
}

void import_count_taken(struct import *import, struct import_known *known)
{
    report_count(import, known->now ? "duplicates" : known->before ? "already_there" : "imported", 1);
    known->now = known->there = true;
    known->gone = false;
}

void import_withdraw(struct import *import, struct import_known *known, const char *label)
{
    if (!known->there || known->gone)
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
    kmp_text submission;            // bytes NULL: not at hand
    const struct import_pack *pack; // that it came in; NULL: in none
    struct import_known *known;
    bool rescored;
};

static void stage_record(const struct arrival *a)
{
    kmp_text about, canonical;
    char name[SHA256_TEXT + 8];
    snprintf(name, sizeof name, "%s.json", a->known->sha256);
    if (!a->known->there || a->known->gone)
        folder_stage(a->import, "records", name, (kmp_text){ a->canonical.bytes, a->canonical.size + 1 });
    if (!a->rescored || a->known->rescored)
        return;
    if (kmp_about(&about, &canonical, a->submission.bytes, a->submission.size, NULL, NULL) == KMP_OK)
        folder_stage(a->import, "submissions", name, canonical);
    kmp_text_free(&about);
    kmp_text_free(&canonical);
}

static void tell_record(const struct arrival *a, bool rescored)
{
    const char *signer = a->pack != NULL ? a->pack->signer : NULL;
    stage_record(a);
    folder_tell(a->import,
                json_pack("{s:O,s:s?,s:b,s:s?,s:s,s:s}", "about", a->about, "pack",
                          signer != NULL ? a->pack->manifest_sha256 : NULL, "rescored", (int)rescored,
                          "signed_by", signer, "source", a->label, "taken", "record"));
    a->known->answered_for |= signer != NULL;
    a->known->rescored = rescored;
}

static void take_record(const struct arrival *a)
{
    struct import *import = a->import;
    bool rescored = a->rescored || a->known->rescored;
    tell_record(a, rescored);
    report_count(import, "in", 1);
    report_count(import, rescored ? "rescored" : "on_signature", 1);
    if (!a->known->answered_for)
        report_count(import, "unsigned", 1);
    import_count_taken(import, a->known);
    set_aside_no_more(import, a->text);
}

// Set aside, but held as well: a credential may come that answers for it, and then it does not matter what came
// first.
static void hold_record(const struct arrival *a)
{
    set_aside(a->import, a->label, a->text);
    tell_record(a, false);
    a->known->there = true;
    a->known->gone = false;
}

static bool wants_answer(kmp_status status)
{
    return status == KMP_IMPORT_NO_EVIDENCE || status == KMP_IMPORT_CONCLUSION ||
           status == KMP_UNKNOWN_RUBRIC || status == KMP_OTHER_RUBRIC_VERSION || status == KMP_UNKNOWN_TRADE;
}

static kmp_status prove_record(struct arrival *a)
{
    kmp_proving proving = { { a->label, a->text.bytes, a->text.size },
                            { a->label, a->submission.bytes, a->submission.size },
                            (a->pack != NULL && a->pack->signer != NULL) || a->known->answered_for };
    return kmp_prove(&a->rescored, a->import->cli->engine, &proving, a->import->cli->problems);
}

static bool settle_record(struct arrival *a)
{
    bool proven = a->known->there && a->known->rescored;
    kmp_status status = proven ? KMP_OK : prove_record(a);
    if (status == KMP_IMPORT_FORGED) // a result that somebody may have answered for, and that is another one
        import_withdraw(a->import, a->known, a->label);
    if (status == KMP_OK)
        take_record(a);
    else if (wants_answer(status))
        hold_record(a);
    else
        set_aside(a->import, a->label, a->text);
    return status == KMP_OK;
}

static kmp_text find_submission(struct import *import, const struct import_pack *pack, const char *sha256)
{
    kmp_text text = { NULL, 0 };
    if (pack != NULL)
        text = import_find_in_pack(pack, sha256);
    const struct import_item *item = text.bytes == NULL ? sources_submission(&import->sources, sha256) : NULL;
    if (item != NULL)
        item_read(&text, item);
    return text;
}

bool import_record(struct import *import, const char *label, kmp_text text, const struct import_pack *pack)
{
    struct arrival a = { .import = import, .label = label, .text = text, .pack = pack };
    kmp_text about;
    kmp_problems_clear(import->cli->problems);
    if (kmp_about(&about, &a.canonical, text.bytes, text.size, label, import->cli->problems) != KMP_OK) {
        set_aside(import, label, text);
        return false;
    }
    a.canonical.bytes[a.canonical.size] =
        '\n'; // as score writes it, so that a pack's manifest tells of the same bytes
    a.about = json_loadb(about.bytes, about.size, 0, NULL);
    const char *result = import_text(a.about, "result_sha256");
    const char *submission = import_text(json_object_get(a.about, "submission"), "sha256");
    a.known = result != NULL ? folder_known(&import->folder, result) : NULL;
    if (submission != NULL)
        a.submission = find_submission(import, pack, submission);
    bool taken = a.known != NULL && settle_record(&a);
    if (a.known == NULL)
        set_aside_because(import, label, "not_taken_in", PHRASE_IMPORT_NOT_A_RESULT);
    free(a.submission.bytes);
    json_decref(a.about);
    kmp_text_free(&about);
    kmp_text_free(&a.canonical);
    return taken;
}

// ---- all of them ----

static void take_item(struct import *import, const struct import_item *item, const char *label)
{
    kmp_text text;
    if (item->kind == ITEM_PACK) {
        import_pack(import, item, label);
    } else if (item->kind == ITEM_SUBMISSION) {
        report_count(import, "submissions", 1);
    } else if (!item_read(&text, item)) {
        set_aside_because(import, label, "cannot_read", PHRASE_CANNOT_READ, strerror(errno));
    } else {
        if (item->kind == ITEM_RECORD)
            import_record(import, label, text, NULL);
        else
            import_credential(import, label, text);
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
