// SPDX-License-Identifier: Apache-2.0
// decision.c -- the decision as a table, read and written
#include "decision.h"

const char *const decided_words[] = { "K", "BK", NULL };

#define SHAPE(title, fields, type)                                                                             \
    {                                                                                                          \
        title, fields, sizeof(fields) / sizeof((fields)[0]), sizeof(struct type)                               \
    }

// clang-format off
#define AT(member) .offset = offsetof(struct decided_by, member)
static const struct shape_field by_fields[] = {
    { TEXT("body"), "the certification body", .kind = SHAPE_TEXT, AT(body), .required = true },
    { TEXT("people"), "who decided; none of them assessed or trained the candidate", .kind = SHAPE_TEXTS, .low = 1, .high = 50, AT(people), .required = true },
};
static const struct shape by_shape = SHAPE("Who decided", by_fields, decided_by);
#undef AT

#define AT(member) .offset = offsetof(struct decision, member)
#define NUMBER(key, about, member) { TEXT(key), about, .kind = SHAPE_ID, AT(member), .nullable = true }
static const struct shape_field decision_fields[] = {
    { TEXT("decision"), "version of this format", .kind = SHAPE_INTEGER, .low = 1, .high = 1, AT(version), .required = true },
    { TEXT("result_sha256"), "hash of the record's result", .kind = SHAPE_SHA256, AT(result_sha256), .required = true },
    { TEXT("by"), "who decided", .kind = SHAPE_OBJECT, .shape = &by_shape, AT(by), .required = true },
    { TEXT("at"), "when", .kind = SHAPE_TIME, AT(at), .required = true },
    { TEXT("verdict"), "competent (K) or not yet (BK)", .kind = SHAPE_WORD, .words = decided_words, AT(verdict), .required = true },
    { TEXT("units_granted"), "codes of the units that are certified", .kind = SHAPE_TEXTS, .high = 500, AT(units), .required = true },
    NUMBER("minutes_no", "number of the minutes, as the body gives it", minutes_no),
    NUMBER("decree_no", "number of the decree", decree_no),
    NUMBER("certificate_no", "number of the certificate", certificate_no),
    NUMBER("registration_no", "number in the register", registration_no),
    NUMBER("blanko_no", "number of the printed form", blanko_no),
    { TEXT("reason"), "why, where it differs from what was recommended", .kind = SHAPE_TEXT, AT(reason), .nullable = true },
    { TEXT("valid_until"), "last day", .kind = SHAPE_DATE, AT(valid_until), .nullable = true },
    { TEXT("retain_until"), "until when the papers are kept", .kind = SHAPE_DATE, AT(retain_until), .nullable = true },
    { TEXT("supersedes"), "hash of the decision that this one replaces", .kind = SHAPE_SHA256, AT(supersedes), .nullable = true },
    { TEXT("appeal_sha256"), "hash of the appeal that it follows", .kind = SHAPE_SHA256, AT(appeal_sha256), .nullable = true },
};
const struct shape decision_shape = SHAPE("Decision", decision_fields, decision);
#undef AT
// clang-format on

kmp_status decision_read(struct decision *out, struct arena *arena, const char *json, size_t size,
                         const char *name, kmp_problems *problems)
{
    struct tape tape;
    *out = (struct decision){ .version = 0 };
    kmp_status status = tape_read(&tape, arena, json, size, name, problems);
    if (status != KMP_OK)
        return status;
    status = shape_read(out, &decision_shape, arena, &tape, 0, problems);
    out->tape = tape;
    return status;
}

static void write_texts(struct writer *w, const char *key, const struct list *list)
{
    const struct text *texts = list->items;
    write_key(w, key);
    write_list(w);
    for (uint32_t i = 0; i < list->count; i++)
        write_text(w, texts[i]);
    write_list_end(w);
}

static void write_member(struct writer *w, const char *key, struct text text)
{
    write_key(w, key);
    write_text(w, text);
}

void decision_write(struct writer *w, const struct decision *decision)
{
    write_object(w);
    if (decision->appeal_sha256.bytes != NULL)
        write_member(w, "appeal_sha256", decision->appeal_sha256);
    write_member(w, "at", decision->at);
    write_member(w, "blanko_no", decision->blanko_no);
    write_key(w, "by");
    write_object(w);
    write_member(w, "body", decision->by.body);
    write_texts(w, "people", &decision->by.people);
    write_object_end(w);
    write_member(w, "certificate_no", decision->certificate_no);
    write_key(w, "decision");
    write_integer(w, 1);
    write_member(w, "decree_no", decision->decree_no);
    write_member(w, "minutes_no", decision->minutes_no);
    write_member(w, "reason", decision->reason);
    write_member(w, "registration_no", decision->registration_no);
    write_member(w, "result_sha256", decision->result_sha256);
    write_member(w, "retain_until", decision->retain_until);
    write_member(w, "supersedes", decision->supersedes);
    write_texts(w, "units_granted", &decision->units);
    write_member(w, "valid_until", decision->valid_until);
    write_key(w, "verdict");
    write_string(w, decided_words[decision->verdict]);
    write_object_end(w);
}
