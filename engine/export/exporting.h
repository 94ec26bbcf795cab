// SPDX-License-Identifier: Apache-2.0
// exporting.h -- lists by a mapping, for the files of engine/ that write one
#ifndef KOMPETEN_ENGINE_EXPORTING_H
#define KOMPETEN_ENGINE_EXPORTING_H

#include "../exchange/export.h"

// The mapping of this name that is built in, as it stands in mappings/.
kmp_status mapping_built_in(struct mapping *out, struct arena *arena, const char *name, kmp_problems *problems);
// The list as "csv" or "xlsx".
kmp_status export_write(kmp_text *out, struct export *x, const char *format);

#endif
