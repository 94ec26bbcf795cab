// SPDX-License-Identifier: Apache-2.0
// decided.c -- decisions found by the hash of the result that they are about; a later one replaces an earlier
#include "decided.h"

#include <stdlib.h>

#include "../model/record_result.h"

static bool hash_written(char sha256[HASH_TEXT], struct writer *w)
{
    bool good = !w->failed && hash_sha256(sha256, w->bytes, w->size);
    writer_free(w);
    return good;
}

static bool hash_paper(char sha256[HASH_TEXT], const struct tape *tape)
{
    struct writer w = { 0 };
    write_node(&w, tape, 0, false);
    return hash_written(sha256, &w);
}

static int by_result(const void *a, const void *b)
{
    return text_order(((const struct ruling *)a)->decision.result_sha256,
                      ((const struct ruling *)b)->decision.result_sha256);
}

static void find_replaced(struct decisions *all)
{
    for (uint32_t k = 0; k < all->count; k++) {
        struct text earlier = all->items[k].decision.supersedes;
        for (uint32_t i = 0; earlier.bytes != NULL && i < all->count; i++)
            all->items[i].replaced |= i != k && text_is(earlier, all->items[i].sha256);
    }
}

static kmp_status refuse_twice(const struct decisions *all, struct arena *arena, kmp_problems *problems)
{
    const struct ruling *last = NULL;
    for (uint32_t i = 0; i < all->count; i++) {
        const struct ruling *one = &all->items[i];
        if (one->replaced)
            continue;
        if (last != NULL && by_result(last, one) == 0) {
            struct problem problem = { .status = KMP_EXPORT_DECIDED_TWICE,
                                       .severity = KMP_ERROR,
                                       .file = one->decision.tape.name };
            problem.args[0] =
                (struct problem_arg){ "found", arena_string(arena, text_of(last->decision.tape.name)) };
            problem_add(problems, &problem);
            return KMP_EXPORT_DECIDED_TWICE;
        }
        last = one;
    }
    return KMP_OK;
}

kmp_status decisions_read(struct decisions *out, struct arena *arena, const kmp_records *papers,
                          kmp_problems *problems)
{
    kmp_status worst = KMP_OK;
    *out = (struct decisions){ arena_array(arena, papers->count + 1, sizeof *out->items), 0 };
    if (out->items == NULL)
        return KMP_NO_MEMORY;
    for (size_t i = 0; i < papers->count && worst != KMP_NO_MEMORY; i++) {
        struct ruling *one = &out->items[out->count++];
        kmp_status status = decision_read(&one->decision, arena, papers->texts[i].bytes, papers->texts[i].size,
                                          papers->names[i], problems);
        if (status == KMP_OK && !hash_paper(one->sha256, &one->decision.tape))
            status = KMP_NO_MEMORY;
        worst = worst == KMP_OK || status == KMP_NO_MEMORY ? status : worst;
    }
    if (worst != KMP_OK)
        return worst;
    if (out->count > 1)
        qsort(out->items, out->count, sizeof *out->items, by_result);
    find_replaced(out);
    return refuse_twice(out, arena, problems);
}

kmp_status decisions_find(const struct decision **out, const struct decisions *decisions, struct arena *arena,
                          const struct record *record)
{
    char sha256[HASH_TEXT];
    struct writer w = { 0 };
    *out = NULL;
    if (decisions->count == 0)
        return KMP_OK;
    record_result(&w, arena, &record->tape);
    if (!hash_written(sha256, &w))
        return KMP_NO_MEMORY;
    for (uint32_t i = 0; i < decisions->count; i++)
        if (!decisions->items[i].replaced && text_is(decisions->items[i].decision.result_sha256, sha256))
            *out = &decisions->items[i].decision;
    return KMP_OK;
}
