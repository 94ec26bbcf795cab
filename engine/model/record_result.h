// SPDX-License-Identifier: Apache-2.0
// record_result.h -- the result of a record: all of it but `made_by`, which may differ between machines
#ifndef KOMPETEN_MODEL_RECORD_RESULT_H
#define KOMPETEN_MODEL_RECORD_RESULT_H

#include "../base/tape.h"
#include "../base/writer.h"

// Writes the canonical bytes of a record's result; papers refer to a record by their SHA-256.
void record_result(struct writer *w, struct arena *arena, const struct tape *record);

#endif
