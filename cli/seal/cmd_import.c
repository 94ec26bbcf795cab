// SPDX-License-Identifier: Apache-2.0
// cmd_import.c -- kompeten import: results of others into the folder of a certification body
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "../papers.h"
#include "../program.h"
#include "import.h"

// ---- status lists ----

static bool add_list(struct import *import, const char *path)
{
    struct import_status_list *grown =
        realloc(import->status_lists, (import->status_list_count + 1) * sizeof *grown);
    if (grown == NULL)
        return false;
    import->status_lists = grown;
    struct import_status_list *list = &grown[import->status_list_count];
    if (!read_paper(&list->text, import->cli, path))
        return false;
    json_t *json = json_loadb(list->text.bytes, list->text.size, JSON_REJECT_DUPLICATES, NULL);
    const char *url = import_text(json, "id");
    list->url = strdup(url != NULL ? url : "");
    bool good = url != NULL && url[0] != '\0' && list->url != NULL;
    import->status_list_count++;
    json_decref(json);
    if (!good)
        complain(import->cli, path, PHRASE_IMPORT_NO_LIST);
    return good;
}

static bool read_lists(struct import *import)
{
    const char *path = import->cli->values[IMPORT_STATUS_LIST];
    char **names = NULL;
    size_t count = 0;
    if (path == NULL)
        return true;
    if (!is_folder(path))
        return add_list(import, path);
    bool good = list_names(&names, &count, path, ".json");
    for (size_t i = 0; good && i < count; i++) {
        char *inner = path_in(path, names[i]);
        good = inner != NULL && add_list(import, inner);
        free(inner);
    }
    free_names(names, count);
    return good;
}

// ---- one run ----

static json_t *new_report(void)
{
    static const char *const counts[] = { "in",          "imported",      "already_there", "duplicates",
                                          "set_aside",   "rescored",      "on_signature",  "unsigned",
                                          "credentials", "submissions",   "packs_signed",  "packs_unsigned",
                                          "newly_held",  "withdrawn",     "unproven",      "distrusted",
                                          "earlier",     "status_unknown" };
    json_t *report = json_pack("{s:i,s:[]}", "report", 1, "set_aside_items");
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++)
        json_object_set_new(report, counts[i], json_integer(0));
    return report;
}

static int run(struct import *import)
{
    static const char *const parts[] = { "records",          "submissions",          "credentials",
                                         "held/records",     "held/submissions",     "held/credentials",
                                         "incoming/records", "incoming/submissions", "incoming/credentials",
                                         "attachments",      "signatures",           "set-aside" };
    kmp_text index = { NULL, 0 };
    int code = folder_open(import);
    if (code == EX_OK && !import->dry && !make_parts(import, parts, sizeof parts / sizeof parts[0])) {
        complain(import->cli, import->folder.path, PHRASE_CANNOT_WRITE, strerror(errno));
        code = EX_CANTCREAT;
    }
    if (code == EX_OK && sources_find(import)) {
        import_items(import);
        folder_settle(import, &index);
    }
    if (code == EX_OK)
        code = import->stopped_by;
    if (code == EX_OK)
        code = report_tell(import, index);
    kmp_text_free(&index);
    return code;
}

static int gather(struct import *import)
{
    struct cli *cli = import->cli;
    const char *now = time_of(cli, IMPORT_AT, import->now);
    if (now != import->now)
        snprintf(import->now, sizeof import->now, "%s", now);
    if (!read_given(&import->trust, cli, IMPORT_TRUST) || !read_lists(import))
        return EX_NOINPUT;
    return open_engine(cli);
}

int cmd_import(struct cli *cli)
{
    if (!wants(cli, IMPORT_TRUST) || !wants(cli, IMPORT_INTO))
        return EX_USAGE;
    struct import import = { .cli = cli,
                             .dry = cli->values[IMPORT_DRY] != NULL,
                             .folder = { .path = cli->values[IMPORT_INTO], .journal = -1 },
                             .report = new_report() };
    int code = gather(&import);
    if (code == EX_OK)
        code = run(&import);
    folder_close(&import);
    sources_free(&import.sources);
    for (size_t i = 0; i < import.status_list_count; i++) {
        free(import.status_lists[i].url);
        free(import.status_lists[i].text.bytes);
    }
    free(import.status_lists);
    free(import.trust.bytes);
    json_decref(import.report);
    return code;
}
