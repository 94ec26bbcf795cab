// SPDX-License-Identifier: Apache-2.0
// entry.c -- kompeten-xlsx.so: what it gives to the engine that loads it
#include <kompeten/version.h>

#include "xlsx.h"

__attribute__((visibility("default"))) xlsx_entry kompeten_xlsx;

const struct xlsx *kompeten_xlsx(void *(*resize)(void *old, size_t size))
{
    static const struct xlsx all = {
        .version = KMP_VERSION,
        .day_size = sizeof(struct day),
        .grid_size = sizeof(struct grid),
#ifdef XLSX_READS
        .read = made_grids,
#endif
#ifdef XLSX_WRITES
        .workbook = made_workbook,
        .list = made_list,
#endif
    };
    memory_resize = resize;
    return &all;
}
