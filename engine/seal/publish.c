// SPDX-License-Identifier: Apache-2.0
// publish.c -- the status list as the signed credential that stands under its URL
#include <sodium.h>
#include <string.h>

#include "credential.h"
#include "terms.h"

static void write_subject(struct writer *w, struct arena *arena, const struct status_register *list)
{
    write_key(w, "credentialSubject");
    write_object(w);
    credential_pair(w, "encodedList", text_of(status_encode(arena, list->set, (size_t)list->head.size)));
    credential_pair(w, "id", text_of(arena_printf(arena, "%s#list", arena_string(arena, list->head.url))));
    credential_pair(w, "statusPurpose", text_of(status_purpose_words[list->head.purpose]));
    credential_pair(w, "type", text_of("BitstringStatusList"));
    write_object_end(w);
}

static void write_list_credential(struct writer *w, struct arena *arena, const struct status_register *list,
                                  const kmp_key *key, const char *now)
{
    write_object(w);
    write_key(w, "@context");
    write_list(w);
    write_string(w, CONTEXT_W3C);
    write_list_end(w);
    write_subject(w, arena, list);
    credential_pair(w, "id", list->head.url);
    credential_pair(w, "issuer", key->file.controller);
    write_key(w, "type");
    write_list(w);
    write_string(w, "VerifiableCredential");
    write_string(w, "BitstringStatusListCredential");
    write_list_end(w);
    credential_pair(w, "validFrom", text_of(now));
    write_object_end(w);
}

kmp_status kmp_status_publish(kmp_text *credential, kmp_text list, const kmp_key *key, const char *now,
                              kmp_problems *problems)
{
    struct arena arena = { 0 };
    struct writer w = { .bytes = NULL };
    struct status_register read;
    struct tape tape;
    *credential = (kmp_text){ NULL, 0 };
    kmp_status status = credential_check_key(key, false, problems);
    if (status == KMP_OK)
        status = status_read(&read, &arena, list, (struct text){ NULL, 0 }, problems);
    if (status == KMP_OK) {
        write_list_credential(&w, &arena, &read, key, now);
        status = credential_read_back(&tape, &w, &arena, problems);
    }
    if (status == KMP_OK)
        status = credential_sign(&w, &arena, &tape, key, now, problems);
    if (status == KMP_OK)
        status = writer_take(&w, credential);
    writer_free(&w);
    arena_free(&arena);
    return status;
}
