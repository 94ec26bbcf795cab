// SPDX-License-Identifier: Apache-2.0
// status.c -- the register of a status list: a line for every credential, and one for every change
#include "status.h"

#include <sodium.h>
#include <stdio.h>
#include <string.h>

#include "paper.h"

const char *const status_purpose_words[] = { "revocation", "suspension", NULL };

enum { TRIES = 1000 };

// clang-format off
#define AT(member) .offset = offsetof(struct status_head, member)
static const struct shape_field head_fields[] = {
    { TEXT("status_list"), "version of this format", .kind = SHAPE_INTEGER, .low = 1, .high = 1, AT(version), .required = true },
    { TEXT("url"), "where the list is published", .kind = SHAPE_TEXT, AT(url), .required = true },
    { TEXT("purpose"), "what a set bit means", .kind = SHAPE_WORD, .words = status_purpose_words, AT(purpose), .required = true },
    { TEXT("size"), "how many credentials fit", .kind = SHAPE_INTEGER, .low = STATUS_ENTRIES, .high = STATUS_MOST, AT(size), .required = true },
};
static const struct shape head_shape = { "Register of a status list", head_fields, sizeof head_fields / sizeof head_fields[0], sizeof(struct status_head) };
#undef AT

struct entry {
    struct shaped shaped;
    int64_t index;
    struct text credential, at, why;
    int32_t state;
};
enum entry_state { STATE_VALID, STATE_SUSPENDED, STATE_REVOKED };
static const char *const state_words[] = { "valid", "suspended", "revoked", NULL };

#define AT(member) .offset = offsetof(struct entry, member)
static const struct shape_field entry_fields[] = {
    { TEXT("index"), "place in the list", .kind = SHAPE_INTEGER, .low = 0, .high = STATUS_MOST, AT(index), .required = true },
    { TEXT("credential"), "id of the credential", .kind = SHAPE_TEXT, AT(credential), .required = true },
    { TEXT("state"), "what it is from now on", .kind = SHAPE_WORD, .words = state_words, AT(state), .required = true },
    { TEXT("at"), "when", .kind = SHAPE_TIME, AT(at), .required = true },
    { TEXT("why"), "why", .kind = SHAPE_TEXT, AT(why), .nullable = true },
};
static const struct shape entry_shape = { "Line of a register", entry_fields, sizeof entry_fields / sizeof entry_fields[0], sizeof(struct entry) };
#undef AT
// clang-format on

// ---- reading ----

static kmp_status read_line(void *out, const struct shape *shape, struct arena *arena, struct text line,
                            uint32_t number, kmp_problems *problems)
{
    struct tape tape;
    kmp_status status = tape_read(&tape, arena, line.bytes, line.size, "register", problems);
    if (status != KMP_OK)
        return status;
    tape.first_line = number;
    return shape_read(out, shape, arena, &tape, 0, problems);
}

static kmp_status read_head(struct status_register *out, struct arena *arena, struct text line,
                            kmp_problems *problems)
{
    kmp_status status = read_line(&out->head, &head_shape, arena, line, 1, problems);
    if (status != KMP_OK)
        return status;
    out->asked = -1;
    out->used = arena_alloc(arena, (size_t)out->head.size);
    out->set = arena_alloc(arena, (size_t)out->head.size);
    return out->used != NULL && out->set != NULL ? KMP_OK : KMP_NO_MEMORY;
}

static kmp_status take_entry(struct status_register *out, const struct entry *entry, struct text credential,
                             kmp_problems *problems)
{
    if (entry->index >= out->head.size) {
        problem_say(problems, KMP_ERROR, KMP_STATUS_LIST, NULL, NULL);
        return KMP_STATUS_LIST;
    }
    out->used[entry->index] = 1;
    out->set[entry->index] = entry->state != STATE_VALID;
    if (text_same(entry->credential, credential)) {
        out->asked = entry->index;
        out->asked_revoked = entry->state == STATE_REVOKED;
    }
    return KMP_OK;
}

static struct text next_line(const char **at, const char *end)
{
    const char *from = *at, *feed = memchr(from, '\n', (size_t)(end - from));
    *at = feed != NULL ? feed + 1 : end;
    return (struct text){ from, (uint32_t)((feed != NULL ? feed : end) - from) };
}

kmp_status status_read(struct status_register *out, struct arena *arena, kmp_text text, struct text credential,
                       kmp_problems *problems)
{
    struct arena work = { 0 };
    const char *at = text.bytes, *end = text.bytes + text.size;
    *out = (struct status_register){ .asked = -1 };
    kmp_status status = read_head(out, arena, next_line(&at, end), problems);
    for (out->lines = 1; at < end && status == KMP_OK; out->lines++) {
        struct entry entry = { .index = 0 };
        struct text line = next_line(&at, end);
        if (line.size == 0)
            continue;
        status = read_line(&entry, &entry_shape, &work, line, out->lines + 1, problems);
        if (status == KMP_OK)
            status = take_entry(out, &entry, credential, problems);
        arena_empty(&work);
    }
    arena_free(&work);
    return status;
}

// In a list that is nearly full the search goes on from the last place drawn.
int64_t status_draw(const struct status_register *list)
{
    uint32_t size = (uint32_t)list->head.size, index = 0;
    for (int i = 0; i < TRIES; i++) {
        index = randombytes_uniform(size);
        if (!list->used[index])
            return index;
    }
    for (uint32_t i = 0; i < size; i++, index = (index + 1) % size)
        if (!list->used[index])
            return index;
    return -1;
}

// ---- writing ----

static void write_pair(struct writer *w, const char *key, const char *value)
{
    write_key(w, key);
    write_string(w, value);
}

void status_write_entry(struct writer *w, struct arena *arena, const struct status_register *list,
                        int64_t index)
{
    const char *url = arena_string(arena, list->head.url);
    const char *number = arena_printf(arena, "%lld", (long long)index);
    write_object(w);
    write_pair(w, "id", arena_printf(arena, "%s#%s", url, number));
    write_pair(w, "statusListCredential", url);
    write_pair(w, "statusListIndex", number);
    write_pair(w, "statusPurpose", status_purpose_words[list->head.purpose]);
    write_pair(w, "type", "BitstringStatusListEntry");
    write_object_end(w);
}

kmp_status status_line(kmp_text *out, int64_t index, struct text credential, const char *state, const char *at,
                       const char *why)
{
    struct writer w = { .bytes = NULL };
    write_object(&w);
    write_pair(&w, "at", at);
    write_key(&w, "credential");
    write_text(&w, credential);
    write_key(&w, "index");
    write_integer(&w, index);
    write_pair(&w, "state", state);
    write_pair(&w, "why", why);
    write_object_end(&w);
    return writer_take(&w, out);
}

kmp_status kmp_status_list_new(kmp_text *list, const char *url, const char *purpose, kmp_problems *problems)
{
    struct writer w = { .bytes = NULL };
    struct arena arena = { 0 };
    struct status_register back;
    write_object(&w);
    write_pair(&w, "purpose", purpose);
    write_key(&w, "size");
    write_integer(&w, STATUS_ENTRIES);
    write_key(&w, "status_list");
    write_integer(&w, 1);
    write_pair(&w, "url", url);
    write_object_end(&w);
    kmp_status status = writer_take(&w, list);
    if (status == KMP_OK)
        status = status_read(&back, &arena, *list, (struct text){ NULL, 0 }, problems);
    if (status != KMP_OK)
        kmp_text_free(list);
    arena_free(&arena);
    return status;
}

// ---- revoking and suspending ----

static kmp_status say(kmp_problems *problems, kmp_status status)
{
    problem_say(problems, KMP_ERROR, status, NULL, NULL);
    return status;
}

kmp_status kmp_status_change(kmp_text *line, kmp_text list, const char *credential, const char *state,
                             const char *why, const char *at, kmp_problems *problems)
{
    struct arena arena = { 0 };
    struct status_register found;
    *line = (kmp_text){ NULL, 0 };
    bool revoked = strcmp(state, "revoked") == 0;
    kmp_status status = status_read(&found, &arena, list, text_of(credential), problems);
    if (status == KMP_OK && found.asked < 0)
        status = say(problems, KMP_STATUS_NOT_LISTED);
    if (status == KMP_OK && found.asked_revoked)
        status = say(problems, KMP_STATUS_REVOKED_BEFORE);
    if (status == KMP_OK && found.head.purpose == STATUS_REVOCATION && !revoked)
        status = say(problems, KMP_STATUS_NO_SUSPENSION);
    if (status == KMP_OK)
        status = status_line(line, found.asked, text_of(credential), state, at, why);
    arena_free(&arena);
    return status;
}
