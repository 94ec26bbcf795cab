// SPDX-License-Identifier: Apache-2.0
// emission.c -- exhaust limits by regulation, category, model year and gross mass
#include <stdlib.h>
#include <string.h>

#include "automotive.h"

static const char *const category_ids[] = { "petrol", "diesel", "motorcycle_2t", "motorcycle_4t" };

static bool in_years(const struct emission_row *row, kmp_num year)
{
    return (!kmp_given(row->from) || kmp_at_most(row->from, year) == KMP_YES) &&
           (!kmp_given(row->to) || kmp_at_most(year, row->to) == KMP_YES);
}

// A row that asks for the mass fits nothing whose mass is not known.
static bool in_mass(const struct emission_row *row, kmp_num mass)
{
    return (!kmp_given(row->over) || kmp_less(row->over, mass) == KMP_YES) &&
           (!kmp_given(row->up_to) || kmp_at_most(mass, row->up_to) == KMP_YES);
}

static const struct emission_row *row_of(const struct work *work)
{
    int32_t category = work->desk->choice(work->attempt, (kmp_at){ .field = TUNE_CATEGORY });
    kmp_num year = reading(work, TUNE_YEAR, 0), mass = reading(work, TUNE_MASS, 0);
    if (category < 0 || !kmp_given(year))
        return NULL;
    for (uint32_t i = 0; i < work->rules->emission_count; i++) {
        const struct emission_row *row = &work->rules->emission[i];
        if (setting_is(work, "regulation", row->regulation) &&
            strcmp(row->category, category_ids[category]) == 0 && in_years(row, year) && in_mass(row, mass))
            return row;
    }
    return NULL;
}

static void judge(const struct work *work, uint32_t measure, uint32_t field, const kmp_limit *limit)
{
    kmp_num value = reading(work, field, 0);
    if (kmp_given(value) && (limit == NULL || !limit_known(limit)))
        say(work, KMP_NOTE, field, SAY_NO_LIMIT);
    put(work, measure, value, limit);
}

void emission_measure(const struct work *work)
{
    const struct emission_row *row = row_of(work);
    judge(work, TUNE_CO_IS, TUNE_CO, row != NULL ? &row->co : NULL);
    judge(work, TUNE_HC_IS, TUNE_HC, row != NULL ? &row->hc : NULL);
    judge(work, TUNE_OPACITY_IS, TUNE_OPACITY, row != NULL ? &row->opacity : NULL);
}

// ---- the data file ----

// The row's number under `key` as an upper limit of the regulation; no such number, no limit.
static kmp_limit limit_of(const kmp_host *host, kmp_node regulation, kmp_node row, const char *key)
{
    kmp_limit limit = { .high = host->number(host, host->member(host, row, key)) };
    limit.standard = host->text(host, host->member(host, regulation, "standard"));
    limit.edition = host->text(host, host->member(host, regulation, "edition"));
    limit.clause = host->text(host, host->member(host, row, "clause"));
    limit.verified = host->flag(host, host->member(host, regulation, "verified")) == KMP_YES;
    return limit;
}

static void row_read(struct emission_row *out, const kmp_host *host, kmp_node regulation, kmp_node row)
{
    *out = (struct emission_row){
        .regulation = host->key(host, regulation),
        .category = host->text(host, host->member(host, row, "category")),
        .from = host->number(host, host->member(host, row, "from")),
        .to = host->number(host, host->member(host, row, "to")),
        .over = host->number(host, host->member(host, row, "over")),
        .up_to = host->number(host, host->member(host, row, "up_to")),
        .co = limit_of(host, regulation, row, "co"),
        .hc = limit_of(host, regulation, row, "hc"),
        .opacity = limit_of(host, regulation, row, "opacity"),
    };
}

static uint32_t count_rows(const kmp_host *host, kmp_node regulations)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < host->count(host, regulations); i++)
        count += host->count(host, host->member(host, host->item(host, regulations, i), "rows"));
    return count;
}

bool emission_read(struct rules *rules, const kmp_host *host, kmp_node regulations)
{
    uint32_t room = count_rows(host, regulations);
    rules->emission = calloc(room != 0 ? room : 1, sizeof *rules->emission);
    if (rules->emission == NULL || room == 0)
        return false;
    for (uint32_t i = 0; i < host->count(host, regulations); i++) {
        kmp_node regulation = host->item(host, regulations, i), rows = host->member(host, regulation, "rows");
        for (uint32_t j = 0; j < host->count(host, rows); j++) {
            struct emission_row *row = &rules->emission[rules->emission_count++];
            row_read(row, host, regulation, host->item(host, rows, j));
            bool judges = limit_known(&row->co) || limit_known(&row->hc) || limit_known(&row->opacity);
            if (row->regulation == NULL || row->category == NULL || row->co.standard == NULL || !judges)
                return false;
        }
    }
    return true;
}
