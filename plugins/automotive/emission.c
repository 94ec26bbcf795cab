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

// A number that may be left out; false where something else stands there.
static bool number_read(kmp_num *out, const kmp_host *host, kmp_node row, const char *key)
{
    kmp_node node = host->member(host, row, key);
    *out = host->number(host, node);
    return node == 0 || kmp_given(*out);
}

// The row's number under `key` as an upper limit of the regulation; no such number, no limit.
static bool upper_read(kmp_limit *out, const kmp_host *host, kmp_node regulation, kmp_node row, const char *key)
{
    kmp_truth verified = host->flag(host, host->member(host, regulation, "verified"));
    *out = (kmp_limit){ .standard = host->text(host, host->member(host, regulation, "standard")),
                        .edition = host->text(host, host->member(host, regulation, "edition")),
                        .clause = host->text(host, host->member(host, row, "clause")),
                        .verified = verified == KMP_YES };
    return number_read(&out->high, host, row, key) && out->standard != NULL && verified != KMP_UNKNOWN;
}

static bool row_read(struct emission_row *out, const kmp_host *host, kmp_node regulation, kmp_node row)
{
    out->regulation = host->key(host, regulation);
    out->category = host->text(host, host->member(host, row, "category"));
    bool bounds = number_read(&out->from, host, row, "from") && number_read(&out->to, host, row, "to") &&
                  number_read(&out->over, host, row, "over") && number_read(&out->up_to, host, row, "up_to");
    bool limits = upper_read(&out->co, host, regulation, row, "co") &&
                  upper_read(&out->hc, host, regulation, row, "hc") &&
                  upper_read(&out->opacity, host, regulation, row, "opacity");
    bool judges = limit_known(&out->co) || limit_known(&out->hc) || limit_known(&out->opacity);
    return out->regulation != NULL && out->category != NULL && bounds && limits && judges;
}

static uint32_t count_rows(const kmp_host *host, kmp_node regulations)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < host->count(host, regulations); i++)
        count += host->count(host, host->member(host, host->item(host, regulations, i), "rows"));
    return count;
}

static bool regulation_read(struct rules *rules, const kmp_host *host, kmp_node regulation)
{
    kmp_node rows = host->member(host, regulation, "rows");
    const char *op = host->text(host, host->member(host, regulation, "op"));
    if (op == NULL || strcmp(op, "<=") != 0)
        return false;
    uint32_t count = host->count(host, rows);
    for (uint32_t i = 0; i < count; i++)
        if (!row_read(&rules->emission[rules->emission_count++], host, regulation, host->item(host, rows, i)))
            return false;
    return count != 0;
}

bool emission_read(struct rules *rules, const kmp_host *host, kmp_node regulations)
{
    uint32_t room = count_rows(host, regulations);
    rules->emission = calloc(room != 0 ? room : 1, sizeof *rules->emission);
    if (rules->emission == NULL || room == 0)
        return false;
    for (uint32_t i = 0; i < host->count(host, regulations); i++)
        if (!regulation_read(rules, host, host->item(host, regulations, i)))
            return false;
    return true;
}
