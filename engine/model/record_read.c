// SPDX-License-Identifier: Apache-2.0
// record_read.c -- a record that comes back: to be explained, replayed, ranked
#include "record.h"
#include "value.h"

// Says so where the paper does not even call itself a record.
static bool calls_itself_record(const struct tape *tape, struct faults *faults)
{
    if (tape_member(tape, 0, "record") != 0)
        return true;
    fault_say(faults, 0, KMP_NOT_A_RECORD, "key", "record", NULL, NULL);
    return false;
}

// What an attempt's record has and a conclusion may lack.
static void check_attempt(const struct record *record, struct faults *faults)
{
    static const char *const keys[] = { "score",  "out_of", "ranking", "scope", "settings", "submission",
                                        "rubric", "trade",  "attempt", "taken", "assessors" };
    if (record->kind != RECORD_ATTEMPT)
        return;
    for (uint32_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
        if (tape_member(&record->tape, 0, keys[i]) == 0)
            fault_say(faults, 0, KMP_MISSING_KEY, "key", keys[i], NULL, NULL);
}

kmp_status record_read(struct record *out, struct arena *arena, const char *json, size_t size, const char *name,
                       kmp_problems *problems)
{
    *out = (struct record){ 0 };
    kmp_status status = tape_read(&out->tape, arena, json, size, name, problems);
    if (status != KMP_OK)
        return status;
    struct tape tape = out->tape;
    struct faults faults = { arena, &tape, problems, KMP_ERROR, KMP_OK, false };
    if (!calls_itself_record(&tape, &faults))
        return fault_status(&faults);
    faults.first = shape_read(out, &record_shape, arena, &tape, 0, problems);
    if (out->shaped.present && faults.first != KMP_NO_MEMORY)
        check_attempt(out, &faults);
    return fault_status(&faults);
}
