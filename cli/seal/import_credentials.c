// SPDX-License-Identifier: Apache-2.0
// import_credentials.c -- credentials of others, and those in a learner record one by one
#include <stdlib.h>
#include <string.h>

#include "import.h"

// ---- status lists ----

static kmp_text list_of_url(const struct import *import, const char *url)
{
    for (size_t i = 0; url != NULL && i < import->status_list_count; i++)
        if (strcmp(import->status_lists[i].url, url) == 0)
            return import->status_lists[i].text;
    return (kmp_text){ NULL, 0 };
}

// The list that a credential names, of those that were given: where its text shows it, at once.
static kmp_text list_in(const struct import *import, kmp_text credential)
{
    for (size_t i = 0; i < import->status_list_count; i++) {
        const char *url = import->status_lists[i].url;
        if (memmem(credential.bytes, credential.size, url, strlen(url)) != NULL)
            return import->status_lists[i].text;
    }
    return (kmp_text){ NULL, 0 };
}

// Verifies it, and asks for its status where the list is at hand.
static json_t *verify(kmp_status *status, struct import *import, const char *label, kmp_text text)
{
    json_t *report = NULL;
    kmp_verify_options options = { .trust = import->trust,
                                   .status_list = list_in(import, text),
                                   .now = import->now };
    for (bool again = true; again;) {
        kmp_text told;
        json_decref(report);
        kmp_problems_clear(import->cli->problems);
        *status = kmp_verify(&told, text.bytes, text.size, label, &options, import->cli->problems);
        report = told.bytes != NULL ? json_loadb(told.bytes, told.size, 0, NULL) : NULL;
        kmp_text_free(&told);
        again = options.status_list.size == 0;
        options.status_list = list_of_url(import, import_text(report, "status_list"));
        again = again && options.status_list.size > 0;
    }
    return report;
}

static const char *outcome_of(const json_t *report, const char *asked)
{
    size_t i;
    json_t *check;
    json_array_foreach (json_object_get(report, "checks"), i, check)
        if (strcmp(import_text(check, "check"), asked) == 0)
            return import_text(check, "outcome");
    return "not_asked";
}

// ---- one credential ----

static json_t *about_credential(const json_t *report)
{
    static const char *const keys[] = { "achievement", "certificate_no", "id",     "issuer",
                                        "issuer_name", "result_sha256",  "sha256", "valid_until" };
    json_t *about = json_object();
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
        json_object_set(about, keys[i], json_object_get(report, keys[i]));
    return about;
}

static const char *format_of(kmp_text text)
{
    return text.bytes[0] == 'e' ? "jwt" : "json";
}

static void take(struct import *import, const char *label, kmp_text text, const json_t *report)
{
    struct import_known *known = folder_known(&import->folder, import_text(report, "sha256"));
    const char *result = import_text(report, "result_sha256");
    char name[SHA256_TEXT + 8];
    if (known == NULL) {
        import->stopped_by = EX_SOFTWARE;
        return;
    }
    snprintf(name, sizeof name, "%s.%s", known->sha256, format_of(text));
    if (!known->there || known->gone)
        folder_stage(import, "credentials", name, text);
    folder_tell(import, json_pack("{s:o,s:s,s:s,s:s}", "about", about_credential(report), "format",
                                  format_of(text), "source", label, "taken", "credential"));
    struct import_known *of = result != NULL ? folder_known(&import->folder, result) : NULL;
    if (of != NULL)
        of->answered_for = true;
    report_count(import, "in", 1);
    report_count(import, "credentials", 1);
    if (import_text(report, "status_list") != NULL && strcmp(outcome_of(report, "status"), "not_asked") == 0)
        report_count(import, "status_unknown", 1);
    import_count_taken(import, known);
    set_aside_no_more(import, text);
}

// Whether these are the very bytes that the folder holds.
static bool is_held(const struct import *import, const char *sha256, kmp_text text)
{
    char *path = NULL;
    kmp_text held = { NULL, 0 };
    bool same = false;
    if (asprintf(&path, "%s/credentials/%s.%s", import->folder.path, sha256, format_of(text)) >= 0 &&
        file_read_plain(&held, path))
        same = held.size == text.size && memcmp(held.bytes, text.bytes, text.size) == 0;
    free(held.bytes);
    free(path);
    return same;
}

// One that was taken and is refused now. A copy that somebody spoiled takes nothing away; and one whose time is
// over was good when it was given.
static bool refuse_known(struct import *import, const char *label, kmp_text text, const json_t *report,
                         kmp_status status)
{
    const char *sha256 = import_text(report, "sha256");
    struct import_known *known = sha256 != NULL ? folder_known(&import->folder, sha256) : NULL;
    if (known == NULL || !known->there || known->gone)
        return false;
    bool signed_well = strcmp(outcome_of(report, "signature"), "passed") == 0;
    if (status == KMP_EXPIRED && signed_well) {
        take(import, label, text, report);
        return true;
    }
    if (signed_well || is_held(import, sha256, text))
        import_withdraw(import, known, label);
    return false;
}

static void take_one(struct import *import, const char *label, kmp_text text)
{
    kmp_status status;
    json_t *report = verify(&status, import, label, text);
    if (status == KMP_OK && import_text(report, "sha256") != NULL)
        take(import, label, text, report);
    else if (!refuse_known(import, label, text, report, status))
        set_aside(import, label, text);
    json_decref(report);
}

// ---- learner records ----

static void take_inner(struct import *import, const char *label, const json_t *inner, size_t number)
{
    char *name = NULL;
    // The text is the list's, whose parts are not changed.
    const kmp_text text = { (char *)(uintptr_t)json_string_value(inner), json_string_length(inner) };
    if (text.bytes == NULL || asprintf(&name, "%s#%zu", label, number) < 0)
        import->stopped_by = EX_SOFTWARE;
    else
        take_one(import, name, text);
    free(name);
}

// What cannot be opened is told when it is verified.
void import_credential(struct import *import, const char *label, kmp_text text)
{
    kmp_text told;
    kmp_status status = kmp_clr_inside(&told, text.bytes, text.size, label, NULL);
    json_t *inside = told.bytes != NULL ? json_loadb(told.bytes, told.size, 0, NULL) : NULL;
    take_one(import, label, text);
    if (status == KMP_NO_MEMORY || (status == KMP_OK && inside == NULL))
        import->stopped_by = EX_SOFTWARE;
    for (size_t i = 0; i < json_array_size(inside) && import->stopped_by == 0; i++)
        take_inner(import, label, json_array_get(inside, i), i + 1);
    json_decref(inside);
    kmp_text_free(&told);
}
