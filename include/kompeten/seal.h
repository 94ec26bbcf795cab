// SPDX-License-Identifier: Apache-2.0
// seal.h -- decisions, keys and credentials, for those who embed them: libkompeten-seal
//
// A library of its own beside libkompeten, so that who only scores loads no cryptography. It asks neither the
// clock nor the network: what time it is comes as an argument, and the contexts' meaning is built in.
//
// Papers are texts as in <kompeten/kompeten.h>; order of arguments and owners as there.
#ifndef KOMPETEN_SEAL_H
#define KOMPETEN_SEAL_H

#include <kompeten/kompeten.h>

#ifdef __cplusplus
extern "C" {
#endif

// ---- Keys ----

typedef struct kmp_key kmp_key; // opened, with its secret in guarded memory

typedef struct kmp_key_wish {
    const char *kind;       // "Ed25519" (NULL too), "ES256", "RS256"
    const char *controller; // "did:web:..."; NULL: a did:key, for trying, which Ed25519 alone has
    const char *name, *url; // of the body; may be NULL
    const char *now;        // RFC 3339
    const char *passphrase; // seals the file: at least ten characters
} kmp_key_wish;

// A new key as the text of its file.
KMP_EXPORT kmp_status kmp_key_new(kmp_text *file, const kmp_key_wish *wish, kmp_problems *problems);
KMP_EXPORT kmp_status kmp_key_open(kmp_key **out, const char *file, size_t size, const char *name,
                                   const char *passphrase, kmp_problems *problems);
KMP_EXPORT void kmp_key_close(kmp_key *key);

typedef enum kmp_key_view { KMP_KEY_DID, KMP_KEY_TRUST } kmp_key_view;
// What is published of the keys of one controller, `files[count]`: its did.json, or a trust list with it alone.
KMP_EXPORT kmp_status kmp_key_show(kmp_text *out, const kmp_text *files, const char *const *names, size_t count,
                                   kmp_key_view view, kmp_problems *problems);
// The file of a key that signs nothing more. `why`: "replaced", or "stolen", which nothing that it signed
// survives.
KMP_EXPORT kmp_status kmp_key_retire(kmp_text *out, const char *file, size_t size, const char *why,
                                     const char *at, kmp_problems *problems);
// The old key retired as replaced, and a new one of the same controller that remembers it. Of the wish, time
// and passphrase count.
KMP_EXPORT kmp_status kmp_key_rotate(kmp_text *retired, kmp_text *fresh, const char *file, size_t size,
                                     const kmp_key_wish *wish, kmp_problems *problems);

#ifdef __cplusplus
}
#endif

#endif
