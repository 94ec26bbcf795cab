// SPDX-License-Identifier: Apache-2.0
// import_aside.c -- what is not taken: the item under its own hash, and beside it why
//
// Nothing of an item's own name is used for a name; it stands in the paper beside it.
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "import.h"

// The problems of this call in both languages.
static json_t *reasons_of(const struct import *import)
{
    static const char *const words[] = {
        [KMP_NOTE] = "note", [KMP_WARNING] = "warning", [KMP_ERROR] = "error"
    };
    kmp_problems *problems = import->cli->problems;
    json_t *list = json_array();
    for (size_t i = 0; i < kmp_problems_count(problems); i++) {
        json_t *en = json_string(kmp_problems_get(problems, i, KMP_ENGLISH).text);
        kmp_problem problem = kmp_problems_get(problems, i, KMP_INDONESIAN);
        json_array_append_new(list, json_pack("{s:s,s:s,s:s?,s:i,s:i,s:{s:o,s:s}}", "code", problem.code,
                                              "severity", words[problem.severity], "pointer", problem.pointer,
                                              "line", (int)problem.line, "column", (int)problem.column, "text",
                                              "en", en, "id", problem.text));
    }
    return list;
}

static json_t *worst_of(const json_t *reasons)
{
    size_t i;
    json_t *reason;
    json_array_foreach (reasons, i, reason)
        if (strcmp(json_string_value(json_object_get(reason, "severity")), "error") == 0)
            return reason;
    return json_array_get(reasons, 0);
}

static char *folder_of(const struct import *import)
{
    char *folder = NULL;
    return asprintf(&folder, "%s/set-aside", import->folder.path) >= 0 ? folder : NULL;
}

static bool put_problem(const char *folder, const char *sha256, const char *label, json_t *reasons)
{
    char name[SHA256_TEXT + 16];
    json_t *paper = json_pack("{s:i,s:s,s:O}", "problem", 1, "source", label, "problems", reasons);
    kmp_text text = { json_dumps(paper, JSON_INDENT(2) | JSON_SORT_KEYS), 0 };
    json_decref(paper);
    if (text.bytes == NULL)
        return false;
    text.size = strlen(text.bytes);
    text.bytes[text.size++] = '\n'; // in the place of the NUL, which nobody reads
    snprintf(name, sizeof name, "%s.problem.json", sha256);
    bool good = put_beside(folder, name, text);
    free(text.bytes);
    return good;
}

static void keep(struct import *import, const char *label, kmp_text bytes, json_t *reasons, const char *sha256)
{
    char *folder = folder_of(import);
    if (folder == NULL || (bytes.bytes != NULL && !put_beside(folder, sha256, bytes)) ||
        !put_problem(folder, sha256, label, reasons)) {
        complain(import->cli, folder, PHRASE_CANNOT_WRITE, strerror(errno));
        import->stopped_by = EX_IOERR;
    }
    free(folder);
}

char *plain_name(const char *name)
{
    char *plain = strdup(name);
    json_t *utf8 = json_string(name);
    for (char *at = utf8 == NULL ? plain : NULL; at != NULL && *at != '\0'; at++)
        *at = (*at & 0x80) != 0 ? '?' : *at;
    json_decref(utf8);
    return plain;
}

static void put_aside(struct import *import, const char *label, kmp_text bytes, json_t *reasons)
{
    char sha256[SHA256_TEXT];
    char *source = plain_name(label);
    const json_t *worst = worst_of(reasons);
    kmp_text named = bytes.bytes != NULL ? bytes : (kmp_text){ (char *)(uintptr_t)label, strlen(label) };
    const char *code = json_string_value(json_object_get(worst, "code"));
    if (kmp_sha256(sha256, named.bytes, named.size) != KMP_OK) {
        import->stopped_by = EX_SOFTWARE;
    } else {
        json_array_append_new(json_object_get(import->report, "set_aside_items"),
                              json_pack("{s:s,s:s,s:s,s:O}", "source", source, "sha256", sha256, "code",
                                        code != NULL ? code : "unknown", "text",
                                        json_object_get(worst, "text")));
        if (!import->dry && import->stopped_by == 0)
            keep(import, source, bytes, reasons, sha256);
    }
    report_count(import, "in", 1);
    report_count(import, "set_aside", 1);
    free(source);
    json_decref(reasons);
}

void set_aside(struct import *import, const char *label, kmp_text bytes)
{
    put_aside(import, label, bytes, reasons_of(import));
    kmp_problems_clear(import->cli->problems);
}

void set_aside_because(struct import *import, const char *label, const char *code, enum phrase phrase, ...)
{
    char *text[2] = { NULL, NULL };
    struct cli reader = *import->cli;
    for (int i = 0; i < 2; i++) {
        va_list args;
        va_start(args, phrase);
        reader.language = i == 0 ? KMP_ENGLISH : KMP_INDONESIAN;
        if (vasprintf(&text[i], say(&reader, phrase), args) < 0)
            text[i] = NULL;
        va_end(args);
    }
    json_t *reason = json_pack("{s:s,s:s,s:{s:s?,s:s?}}", "code", code, "severity", "error", "text", "en",
                               text[0], "id", text[1]);
    put_aside(import, label, (kmp_text){ NULL, 0 }, json_pack("[o]", reason));
    free(text[0]);
    free(text[1]);
}

void set_aside_no_more(struct import *import, kmp_text bytes)
{
    char sha256[SHA256_TEXT], *path = NULL;
    if (import->dry || kmp_sha256(sha256, bytes.bytes, bytes.size) != KMP_OK)
        return;
    if (asprintf(&path, "%s/set-aside/%s.problem.json", import->folder.path, sha256) >= 0) {
        unlink(path);
        path[strlen(path) - strlen(".problem.json")] = '\0';
        unlink(path);
    }
    free(path);
}
