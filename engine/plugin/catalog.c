// SPDX-License-Identifier: Apache-2.0
// catalog.c -- the trades of some folders: which plugin serves which, and which files were refused
#include "catalog.h"

#include <string.h>

#include "../base/file.h"

static kmp_status refuse_second(struct trade *trade, const struct trade *first, kmp_problems *problems)
{
    problem_file(problems, trade->file);
    problem_say(problems, KMP_ERROR, KMP_PLUGIN_SECOND, NULL, "trade", trade->plugin->id, "other", first->file,
                NULL);
    problem_file(problems, NULL);
    trade_close(trade);
    return KMP_PLUGIN_SECOND;
}

kmp_status catalog_add(struct catalog *catalog, const char *path, kmp_problems *problems)
{
    struct trade *trade = arena_alloc(&catalog->arena, sizeof *trade);
    if (trade == NULL)
        return KMP_NO_MEMORY;
    kmp_status status = trade_open(trade, path, problems);
    if (status != KMP_OK)
        return status;
    const struct trade *first = catalog_trade(catalog, text_of(trade->plugin->id));
    if (first != NULL)
        return refuse_second(trade, first, problems);
    struct trade **place = arena_push(&catalog->arena, (void **)&catalog->trades, &catalog->count,
                                      &catalog->room, sizeof *catalog->trades);
    if (place == NULL) {
        trade_close(trade);
        return KMP_NO_MEMORY;
    }
    *place = trade;
    return KMP_OK;
}

static kmp_status add_folder(struct catalog *catalog, const char *folder)
{
    const char **names;
    uint32_t count;
    kmp_status status = file_list(&names, &count, &catalog->arena, folder, ".so");
    for (uint32_t i = 0; status == KMP_OK && i < count; i++) {
        char *path = arena_printf(&catalog->arena, "%s/%s", folder, names[i]);
        kmp_status added = path != NULL ? catalog_add(catalog, path, catalog->refused) : KMP_NO_MEMORY;
        status = added == KMP_NO_MEMORY ? added : KMP_OK;
    }
    return status;
}

kmp_status catalog_open(struct catalog *out, const char *const *folders, size_t count)
{
    memset(out, 0, sizeof *out);
    out->refused = kmp_problems_new();
    kmp_status status = out->refused != NULL ? KMP_OK : KMP_NO_MEMORY;
    for (size_t i = 0; status == KMP_OK && i < count; i++)
        status = add_folder(out, folders[i]);
    return status;
}

void catalog_close(struct catalog *catalog)
{
    for (uint32_t i = 0; i < catalog->count; i++)
        trade_close(catalog->trades[i]);
    kmp_problems_free(catalog->refused);
    arena_free(&catalog->arena);
    memset(catalog, 0, sizeof *catalog);
}

struct trade *catalog_trade(struct catalog *catalog, struct text id)
{
    for (uint32_t i = 0; i < catalog->count; i++)
        if (text_is(id, catalog->trades[i]->plugin->id))
            return catalog->trades[i];
    return NULL;
}
