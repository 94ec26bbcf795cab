// SPDX-License-Identifier: Apache-2.0
// session.c -- session.json as a table, read and written
#include "session.h"

#include <string.h>

const char *const decimal_words[] = { "point", "comma", NULL };
const char *const language_words[] = { "en", "id", NULL };

#define SHAPE(title, fields, type)                                                                             \
    {                                                                                                          \
        title, fields, sizeof(fields) / sizeof((fields)[0]), sizeof(struct type)                               \
    }

// clang-format off
#define AT(member) .offset = offsetof(struct seat, member)
static const struct shape_field seat_fields[] = {
    { TEXT("issuer"), "who gave the id", .kind = SHAPE_ID, AT(issuer), .required = true },
    { TEXT("id"), "the candidate's number there", .kind = SHAPE_ID, AT(id), .required = true },
    { TEXT("language"), "of the candidate's feedback", .kind = SHAPE_WORD, .words = language_words, AT(language) },
};
static const struct shape seat_shape = SHAPE("Candidate of a class", seat_fields, seat);
#undef AT

#define AT(member) .offset = offsetof(struct session, member)
#define WISHES \
    { TEXT("id"), "what the ids of submissions begin with", .kind = SHAPE_ID, AT(id) }, \
    { TEXT("purpose"), "what the results are for", .kind = SHAPE_WORD, .words = purpose_words, AT(purpose) }, \
    { TEXT("session"), "as every submission carries it", .kind = SHAPE_PART, .shape = &session_shape, AT(session), .nullable = true }, \
    { TEXT("attempt"), "number of the attempt, from 1", .kind = SHAPE_INTEGER, .low = 1, .high = 1000, AT(attempt) }, \
    { TEXT("on"), "the day", .kind = SHAPE_DATE, AT(on) }, \
    { TEXT("from"), "when it begins, 08:00", .kind = SHAPE_ID, AT(from) }, \
    { TEXT("zone"), "WIB, WITA, WIT or an offset such as +08:00", .kind = SHAPE_ID, AT(zone) }, \
    { TEXT("decimal"), "how the entry sheets write numbers", .kind = SHAPE_WORD, .words = decimal_words, AT(decimal) }, \
    { TEXT("language"), "of the entry sheets", .kind = SHAPE_WORD, .words = language_words, AT(language) }, \
    { TEXT("assessors"), "who assesses", .kind = SHAPE_LIST, .shape = &assessor_shape, .high = CLASS_ASSESSORS, AT(assessors) }
static const struct shape_field wish_fields[] = { WISHES };
static const struct shape_field session_fields[] = {
    { TEXT("class"), "version of this format", .kind = SHAPE_INTEGER, .low = 1, .high = 1, AT(version), .required = true },
    WISHES,
    { TEXT("rubric"), "id and version of the rubric", .kind = SHAPE_ID, AT(rubric), .required = true },
    { TEXT("rubric_sha256"), "of the rubric's text", .kind = SHAPE_SHA256, AT(rubric_sha256), .required = true },
    { TEXT("candidates"), "in the order of the check codes", .kind = SHAPE_LIST, .shape = &seat_shape, .low = 1, .high = CLASS_CANDIDATES, AT(candidates), .required = true },
};
// clang-format on
static const struct shape wish_shape = SHAPE("Wishes for a class", wish_fields, session);
static const struct shape class_shape = SHAPE("Class", session_fields, session);

static kmp_status read_shape(struct session *out, const struct shape *shape, struct arena *arena,
                             const char *json, size_t size, const char *name, kmp_problems *problems)
{
    struct tape tape;
    *out = (struct session){ .purpose = -1, .decimal = -1, .language = -1 };
    kmp_status status = tape_read(&tape, arena, json, size, name, problems);
    if (status != KMP_OK)
        return status;
    status = shape_read(out, shape, arena, &tape, 0, problems);
    out->tape = tape;
    return status;
}

kmp_status session_read(struct session *out, struct arena *arena, const char *json, size_t size,
                        const char *name, kmp_problems *problems)
{
    return read_shape(out, &class_shape, arena, json, size, name, problems);
}

kmp_status session_wishes(struct session *out, struct arena *arena, const char *json, size_t size,
                          const char *name, kmp_problems *problems)
{
    return read_shape(out, &wish_shape, arena, json, size, name, problems);
}

// ---- writing ----

static void write_assessors(struct writer *w, const struct session *session)
{
    static const char *const roles[] = { "lead", "second", "observer" };
    const struct assessor *assessors = session->assessors.items;
    write_list(w);
    for (uint32_t i = 0; i < session->assessors.count; i++) {
        write_object(w);
        write_key(w, "id");
        write_text(w, assessors[i].id);
        if (assessors[i].role >= 0) {
            write_key(w, "role");
            write_string(w, roles[assessors[i].role]);
        }
        if (assessors[i].trained_candidate) {
            write_key(w, "trained_candidate");
            write_bool(w, true);
        }
        write_object_end(w);
    }
    write_list_end(w);
}

static void write_seats(struct writer *w, const struct session *session)
{
    write_list(w);
    for (uint32_t i = 0; i < session->candidates.count; i++) {
        const struct seat *seat = session_seat(session, i);
        write_object(w);
        write_key(w, "id");
        write_text(w, seat->id);
        write_key(w, "issuer");
        write_text(w, seat->issuer);
        if (seat->language >= 0) {
            write_key(w, "language");
            write_string(w, language_words[seat->language]);
        }
        write_object_end(w);
    }
    write_list_end(w);
}

static void write_pair(struct writer *w, const char *key, struct text text)
{
    write_key(w, key);
    write_text(w, text);
}

void session_write(struct writer *w, const struct session *session)
{
    write_object(w);
    write_key(w, "assessors");
    write_assessors(w, session);
    write_key(w, "attempt");
    write_integer(w, session->attempt);
    write_key(w, "candidates");
    write_seats(w, session);
    write_key(w, "class");
    write_integer(w, 1);
    write_pair(w, "decimal", text_of(decimal_words[session->decimal]));
    write_pair(w, "from", session->from);
    write_pair(w, "id", session->id);
    write_pair(w, "language", text_of(language_words[session->language]));
    write_pair(w, "on", session->on);
    write_pair(w, "purpose", text_of(purpose_words[session->purpose]));
    write_pair(w, "rubric", session->rubric);
    write_pair(w, "rubric_sha256", session->rubric_sha256);
    write_key(w, "session");
    if (session->session != 0)
        write_node(w, &session->tape, session->session, false);
    else
        write_null(w);
    write_pair(w, "zone", session->zone);
    write_object_end(w);
}

const char *session_start(struct arena *arena, const struct session *session)
{
    return arena_printf(arena, "%.*sT%.*s:00%.*s", (int)session->on.size, session->on.bytes,
                        (int)session->from.size, session->from.bytes, (int)session->zone.size,
                        session->zone.bytes);
}

// ---- names ----

const char *file_name(struct arena *arena, struct text text)
{
    char *name = arena_take(arena, (size_t)text.size * 3 + 1);
    static const char digits[] = "0123456789ABCDEF";
    uint32_t at = 0;
    for (uint32_t i = 0; name != NULL && i < text.size; i++) {
        unsigned char c = (unsigned char)text.bytes[i];
        bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' ||
                     c == '_' || (c == '.' && i > 0);
        if (plain) {
            name[at++] = (char)c;
            continue;
        }
        name[at++] = '%';
        name[at++] = digits[c >> 4];
        name[at++] = digits[c & 15];
    }
    if (name != NULL)
        name[at] = '\0';
    return name;
}

// Two issuers may both have an "01".
static bool shared_id(const struct session *session, uint32_t index)
{
    for (uint32_t i = 0; i < session->candidates.count; i++)
        if (i != index && text_same(session_seat(session, i)->id, session_seat(session, index)->id))
            return true;
    return false;
}

const char *seat_submission(struct arena *arena, const struct session *session, uint32_t index)
{
    const struct seat *seat = session_seat(session, index);
    bool shared = shared_id(session, index);
    return arena_printf(arena, "%.*s-%.*s%s%.*s-%lld", (int)session->id.size, session->id.bytes,
                        shared ? (int)seat->issuer.size : 0, seat->issuer.bytes, shared ? "-" : "",
                        (int)seat->id.size, seat->id.bytes, (long long)session->attempt);
}

const char *seat_file(struct arena *arena, const struct session *session, uint32_t index, const char *folder,
                      const char *ending)
{
    const struct seat *seat = session_seat(session, index);
    const char *issuer = shared_id(session, index) ? file_name(arena, seat->issuer) : "";
    const char *id = file_name(arena, seat->id);
    if (issuer == NULL || id == NULL)
        return NULL;
    return arena_printf(arena, "%s/%s%s%s%s", folder, issuer, issuer[0] != '\0' ? "." : "", id, ending);
}
