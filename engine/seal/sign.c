// SPDX-License-Identifier: Apache-2.0
// sign.c -- a credential that was written is read again, as anybody else will read it, and signed
#include <string.h>

#include "credential.h"

kmp_status credential_check_key(const kmp_key *key, bool jwt, kmp_problems *problems)
{
    if (key->file.own.retired.shaped.present) {
        problem_say(problems, KMP_ERROR, KMP_ISSUE_KEY_RETIRED, NULL, NULL);
        return KMP_ISSUE_KEY_RETIRED;
    }
    if ((key->file.own.kind == KEY_ED25519) != jwt)
        return KMP_OK;
    problem_say(problems, KMP_ERROR, KMP_ISSUE_KEY_KIND, NULL, "found", key_kind_words[key->file.own.kind],
                NULL);
    return KMP_ISSUE_KEY_KIND;
}

kmp_status credential_read_back(struct tape *out, struct writer *w, struct arena *arena, kmp_problems *problems)
{
    char *text = w->failed ? NULL : arena_string(arena, (struct text){ w->bytes, (uint32_t)w->size });
    writer_empty(w);
    if (text != NULL)
        return tape_read(out, arena, text, strlen(text), "credential", problems);
    problem_say(problems, KMP_ERROR, KMP_NO_MEMORY, NULL, NULL);
    return KMP_NO_MEMORY;
}

kmp_status credential_sign(struct writer *out, struct arena *arena, const struct tape *tape, const kmp_key *key,
                           const char *now, kmp_problems *problems)
{
    struct rdf_source source = { tape, 0, 0, "proof", NULL };
    struct signing signing = { key->secret, arena_string(arena, key->file.own.id), now, NULL };
    if (signing.method != NULL)
        return proof_make(out, arena, &source, &signing, problems);
    problem_say(problems, KMP_ERROR, KMP_NO_MEMORY, NULL, NULL);
    return KMP_NO_MEMORY;
}

void credential_issuer(struct writer *w, const struct key_file *file)
{
    write_key(w, "issuer");
    write_object(w);
    credential_pair(w, "id", file->controller);
    credential_pair(w, "name", file->name);
    credential_type(w, "Profile");
    credential_pair(w, "url", file->url);
    write_object_end(w);
}
