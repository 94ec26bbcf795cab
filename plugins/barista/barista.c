// SPDX-License-Identifier: Apache-2.0
// barista.c -- the barista trade: its tasks and the one entry
#include "barista.h"

#include <string.h>

#include <kompeten/ext/examples.h>

enum { ESPRESSO_SET, MILK_DRINKS, FILTER_BREW, COMPETITION_ROUND };

static const kmp_task tasks[] = {
    [ESPRESSO_SET] = { "espresso_set", "Espresso set", "Rangkaian espresso", espresso_fields, ESPRESSO_FIELDS,
                       espresso_measures, ESPRESSO_MEASURES, &espresso_profile, 1, espresso_notices,
                       ESPRESSO_NOTICES },
    [MILK_DRINKS] = { "milk_drinks", "Milk drinks", "Minuman susu", milk_fields, MILK_FIELDS, milk_measures,
                      MILK_MEASURES, NULL, 0, NULL, 0 },
    [FILTER_BREW] = { "filter_brew", "Filter brew", "Seduh saring", filter_fields, FILTER_FIELDS,
                      filter_measures, FILTER_MEASURES, &filter_profile, 1, NULL, 0 },
    [COMPETITION_ROUND] = { "competition_round", "Competition round", "Babak lomba", competition_fields,
                            COMPETITION_FIELDS, competition_measures, COMPETITION_MEASURES, NULL, 0, NULL, 0 },
};

static kmp_outcome measure(void *self, const kmp_desk *desk, const kmp_attempt *a, uint32_t task)
{
    switch (task) {
    case ESPRESSO_SET:
        return espresso_measure(self, desk, a);
    case MILK_DRINKS:
        return milk_measure(self, desk, a);
    case FILTER_BREW:
        return filter_measure(self, desk, a);
    case COMPETITION_ROUND:
        return competition_measure(self, desk, a);
    default:
        return KMP_GAVE_UP;
    }
}

static const void *extension(const char *id)
{
    return strcmp(id, KMP_EXT_EXAMPLES) == 0 ? &barista_examples : NULL;
}

KMP_EXPORT const kmp_plugin kompeten_plugin_v1 = {
    .abi = KMP_ABI,
    .id = "barista",
    .title = "Barista",
    .title_id = "Barista",
    .version = "1.1.0",
    .vendor = "kompeten",
    .license = "Apache-2.0",
    .tasks = tasks,
    .task_count = KMP_COUNT_OF(tasks),
    .open = rules_open,
    .close = rules_close,
    .measure = measure,
    .extension = extension,
};
