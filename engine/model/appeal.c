// SPDX-License-Identifier: Apache-2.0
// appeal.c -- the appeal as a table, read and written
#include "appeal.h"

const char *const appeal_outcome_words[] = { "upheld", "rejected", "reassess", NULL };

// clang-format off
#define AT(member) .offset = offsetof(struct appeal, member)
static const struct shape_field appeal_fields[] = {
    { TEXT("appeal"), "version of this format", .kind = SHAPE_INTEGER, .low = 1, .high = 1, AT(version), .required = true },
    { TEXT("against_sha256"), "hash of the record's result that it is against", .kind = SHAPE_SHA256, AT(against_sha256), .required = true },
    { TEXT("filed_at"), "when the candidate filed it", .kind = SHAPE_TIME, AT(filed_at), .required = true },
    { TEXT("grounds"), "why, as the candidate says", .kind = SHAPE_TEXT, AT(grounds), .required = true },
    { TEXT("panel"), "who heard it; none of them assessed or trained the candidate, or decided on the result", .kind = SHAPE_TEXTS, .low = 1, .high = 50, AT(panel), .required = true },
    { TEXT("outcome"), "right (upheld), not right (rejected), to be assessed again (reassess)", .kind = SHAPE_WORD, .words = appeal_outcome_words, AT(outcome), .required = true },
    { TEXT("new_result_sha256"), "hash of the result that supersedes it; null: rejected", .kind = SHAPE_SHA256, AT(new_result_sha256), .nullable = true },
};
const struct shape appeal_shape = { "Appeal", appeal_fields, sizeof appeal_fields / sizeof appeal_fields[0], sizeof(struct appeal) };
#undef AT
// clang-format on

kmp_status appeal_read(struct appeal *out, struct arena *arena, const char *json, size_t size, const char *name,
                       kmp_problems *problems)
{
    struct tape tape;
    *out = (struct appeal){ .version = 0 };
    kmp_status status = tape_read(&tape, arena, json, size, name, problems);
    if (status != KMP_OK)
        return status;
    status = shape_read(out, &appeal_shape, arena, &tape, 0, problems);
    out->tape = tape;
    if (status != KMP_OK || (out->new_result_sha256.bytes == NULL) == (out->outcome == APPEAL_REJECTED))
        return status;
    status = out->outcome == APPEAL_REJECTED ? KMP_APPEAL_NO_NEW : KMP_APPEAL_WANTS_NEW;
    tape_say(problems, &tape, 0, KMP_ERROR, status, "outcome", appeal_outcome_words[out->outcome], NULL);
    return status;
}

static void write_member(struct writer *w, const char *key, struct text text)
{
    write_key(w, key);
    write_text(w, text);
}

void appeal_write(struct writer *w, const struct appeal *appeal)
{
    const struct text *panel = appeal->panel.items;
    write_object(w);
    write_member(w, "against_sha256", appeal->against_sha256);
    write_key(w, "appeal");
    write_integer(w, 1);
    write_member(w, "filed_at", appeal->filed_at);
    write_member(w, "grounds", appeal->grounds);
    write_member(w, "new_result_sha256", appeal->new_result_sha256);
    write_key(w, "outcome");
    write_string(w, appeal_outcome_words[appeal->outcome]);
    write_key(w, "panel");
    write_list(w);
    for (uint32_t i = 0; i < appeal->panel.count; i++)
        write_text(w, panel[i]);
    write_list_end(w);
    write_object_end(w);
}
