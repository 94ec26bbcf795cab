// SPDX-License-Identifier: Apache-2.0
// choice.c -- the choice among equals as a table, one row a key
#include "choice.h"

// clang-format off
#define AT(member) .offset = offsetof(struct chosen, member)
static const struct shape_field chosen_fields[] = {
    { TEXT("candidate"), "who", .kind = SHAPE_OBJECT, .shape = &candidate_shape, AT(candidate), .required = true },
    { TEXT("result_sha256"), "the result by which the candidate was ranked", .kind = SHAPE_SHA256, AT(result), .required = true },
};
static const struct shape chosen_shape = { "One who was chosen", chosen_fields, sizeof chosen_fields / sizeof chosen_fields[0], sizeof(struct chosen) };
#undef AT

#define AT(member) .offset = offsetof(struct choice, member)
static const struct shape_field choice_fields[] = {
    { TEXT("choice"), "version of this format", .kind = SHAPE_INTEGER, .low = 1, .high = 1, AT(version), .required = true },
    { TEXT("centre"), "whose ranking; null: the records name none", .kind = SHAPE_TEXT, AT(centre), .required = true, .nullable = true },
    { TEXT("programme"), "of which programme; null: the records name none", .kind = SHAPE_TEXT, AT(programme), .required = true, .nullable = true },
    { TEXT("year"), "of which year; null: the records name none", .kind = SHAPE_INTEGER, .low = 1990, .high = 2200, AT(year), .required = true, .nullable = true },
    { TEXT("top"), "how many were sought", .kind = SHAPE_INTEGER, .low = 1, .high = 1000, AT(top), .required = true },
    { TEXT("among"), "the results that share the last rank, by hash", .kind = SHAPE_TEXTS, .low = 2, .high = 1000, AT(among), .required = true },
    { TEXT("chosen"), "who was chosen among them", .kind = SHAPE_LIST, .shape = &chosen_shape, .low = 1, .high = 1000, AT(chosen), .required = true },
    { TEXT("method"), "how: by lot, interview, attendance ...", .kind = SHAPE_TEXT, AT(method), .required = true },
    { TEXT("decided_by"), "by whom", .kind = SHAPE_TEXT, AT(decided_by), .required = true },
    { TEXT("why"), "why this way", .kind = SHAPE_TEXT, AT(why), .required = true },
    { TEXT("on"), "when", .kind = SHAPE_DATE, AT(on), .required = true },
};
const struct shape choice_shape = { "Choice among equals", choice_fields, sizeof choice_fields / sizeof choice_fields[0], sizeof(struct choice) };
#undef AT
// clang-format on

kmp_status choice_read(struct choice *out, struct arena *arena, const char *json, size_t size, const char *name,
                       kmp_problems *problems)
{
    struct tape tape;
    *out = (struct choice){ 0 };
    kmp_status status = tape_read(&tape, arena, json, size, name, problems);
    if (status != KMP_OK)
        return status;
    status = shape_read(out, &choice_shape, arena, &tape, 0, problems);
    out->tape = tape;
    return status;
}

static void write_chosen(struct writer *w, const struct choice *choice)
{
    write_list(w);
    for (uint32_t i = 0; i < choice->chosen.count; i++) {
        const struct chosen *one = &((const struct chosen *)choice->chosen.items)[i];
        write_object(w);
        write_key(w, "candidate");
        write_object(w);
        write_key(w, "id");
        write_text(w, one->candidate.id);
        write_key(w, "issuer");
        write_text(w, one->candidate.issuer);
        write_object_end(w);
        write_key(w, "result_sha256");
        write_text(w, one->result);
        write_object_end(w);
    }
    write_list_end(w);
}

static void write_member(struct writer *w, const char *key, struct text text)
{
    write_key(w, key);
    write_text(w, text);
}

void choice_write(struct writer *w, const struct choice *choice)
{
    write_object(w);
    write_key(w, "among");
    write_list(w);
    for (uint32_t i = 0; i < choice->among.count; i++)
        write_text(w, ((const struct text *)choice->among.items)[i]);
    write_list_end(w);
    write_member(w, "centre", choice->centre);
    write_key(w, "choice");
    write_integer(w, 1);
    write_key(w, "chosen");
    write_chosen(w, choice);
    write_member(w, "decided_by", choice->decided_by);
    write_member(w, "method", choice->method);
    write_member(w, "on", choice->on);
    write_member(w, "programme", choice->programme);
    write_key(w, "top");
    write_integer(w, choice->top);
    write_member(w, "why", choice->why);
    write_key(w, "year");
    if (choice->year > 0)
        write_integer(w, choice->year);
    else
        write_null(w);
    write_object_end(w);
}
