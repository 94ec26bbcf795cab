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

// ---- Decisions ----

typedef struct kmp_decide_options {
    const char *body;          // the certification body
    const char *const *people; // [people_count]: who decides
    size_t people_count;
    const char *const *trainers; // [trainer_count]: who trained the candidate, as far as the body knows
    size_t trainer_count;
    const char *verdict;      // "K", "BK"; NULL: what the record says
    const char *const *units; // [unit_count]: codes of those that are granted; none: all of the record's
    size_t unit_count;
    const char *at; // RFC 3339
    // Opaque texts of the body; each may be NULL.
    const char *minutes_no, *decree_no, *certificate_no, *registration_no, *blanko_no, *reason;
    const char *valid_until, *retain_until; // dates
    const char *supersedes;                 // hash of the decision that this one replaces
    kmp_text earlier;                       // or that decision itself; empty: none
    kmp_text appeal;                        // that it follows; empty: none
} kmp_decide_options;

// The decision about a record, or every reason why it cannot be taken.
KMP_EXPORT kmp_status kmp_decide(kmp_text *decision, const char *record, size_t size, const char *name,
                                 const kmp_decide_options *options, kmp_problems *problems);

typedef struct kmp_appeal_options {
    const char *filed_at; // RFC 3339
    const char *grounds;
    const char *const *panel; // [panel_count]: who heard it
    size_t panel_count;
    const char *const *trainers; // [trainer_count]: who trained the candidate, as far as the body knows
    size_t trainer_count;
    const char *outcome; // "upheld", "rejected", "reassess"
    kmp_text new_record; // that supersedes the old one; empty: rejected
    kmp_text decision;   // that was taken on the old one; empty: none was
} kmp_appeal_options;

// The appeal against a record's result, or every reason why it cannot be. Nothing is edited: what is upheld or
// assessed again names the new record, which has to supersede the old one (an attempt by its submission, a
// conclusion by resting on a record that the old one did not have). Who assessed or trained the candidate, or
// decided on the result, is not on the panel; nor is who assessed in the new record.
KMP_EXPORT kmp_status kmp_appeal(kmp_text *appeal, const char *record, size_t size, const char *name,
                                 const kmp_appeal_options *options, kmp_problems *problems);

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

// ---- Status lists ----
//
// A register is the body's own file: a first line, then one line for every credential and every change; lines
// are only added. What is published is made from it. A list for revocation knows revoking only, which is for
// good; one for suspension knows both.

// The first line of a register for at least 131,072 credentials. `purpose`: "revocation" or "suspension".
KMP_EXPORT kmp_status kmp_status_list_new(kmp_text *list, const char *url, const char *purpose,
                                          kmp_problems *problems);
// The line to add where a credential's state changes: "revoked", "suspended", "valid" again.
KMP_EXPORT kmp_status kmp_status_change(kmp_text *line, kmp_text list, const char *credential,
                                        const char *state, const char *why, const char *at,
                                        kmp_problems *problems);
// The list as the signed credential that is put under its URL.
KMP_EXPORT kmp_status kmp_status_publish(kmp_text *credential, kmp_text list, const kmp_key *key,
                                         const char *now, kmp_problems *problems);

// ---- Credentials ----

typedef struct kmp_issue_options {
    const kmp_key *key;          // the issuer's
    const kmp_key *assessor_key; // for the assessor's own endorsement; NULL: none
    kmp_text decision;           // of the certification body; empty: the centre's own assessment is put out
    kmp_text status_list;        // the register; empty: it can never be revoked
    const char *subject;         // who holds it, a URI; NULL: a random one
    const char *supersedes;      // text of the credential that this one replaces; NULL: none
    size_t supersedes_size;
    kmp_language language; // of the texts in it
    const char *now;       // RFC 3339
    bool summary;          // without the criteria
    bool jwt;              // as VC-JWT; the key is ES256 or RS256 then, else Ed25519
} kmp_issue_options;

// The credential of a record, signed. `status_line` is what is to be added to the register before the
// credential is given away.
KMP_EXPORT kmp_status kmp_issue(kmp_text *credential, kmp_text *status_line, const char *record, size_t size,
                                const char *name, const kmp_issue_options *options, kmp_problems *problems);

typedef struct kmp_clr_options {
    const kmp_key *key;    // of the body that puts it out; Ed25519
    kmp_language language; // of its name
    const char *now;       // RFC 3339
} kmp_clr_options;

// Credentials of one holder in one: a Comprehensive Learner Record 2.0 of `credentials[count]`, each with its
// own proof, which stays as it is. It is valid until the first of them is not. Refused where they have not one
// and the same subject, because such a record is about one learner.
KMP_EXPORT kmp_status kmp_clr(kmp_text *clr, const kmp_text *credentials, size_t count,
                              const kmp_clr_options *options, kmp_problems *problems);

// The credentials in a learner record, with an embedded proof or as VC-JWT: a JSON list of text, each as it would be given
// by itself, JSON or, out of an EnvelopedVerifiableCredential, a JWT. Empty where the credential is no learner record.
// Nothing is verified: what is in it stands for itself.
KMP_EXPORT kmp_status kmp_clr_inside(kmp_text *inside, const char *credential, size_t size, const char *name,
                                     kmp_problems *problems);

// Whether a credential was made of this record: KMP_OK, or KMP_EVIDENCE_OTHER_RECORD. Its signature is not
// checked.
KMP_EXPORT kmp_status kmp_credential_is_of(const char *credential, size_t size, const char *name,
                                           kmp_text record, kmp_problems *problems);

// ---- Verifying ----

typedef struct kmp_verify_options {
    kmp_text trust;              // trust list; empty: the issuer is not checked, and did:key alone can be
    kmp_text status_list;        // the published list; empty: a warning where the credential names one
    kmp_text record, submission; // papers that it has to be bound to; empty: not asked
    const char *now;             // RFC 3339
} kmp_verify_options;

// Verifies a credential, with an embedded proof or as VC-JWT. KMP_OK: it is to be believed, as far as the
// warnings let. Else the status of the first refusal; every one stands among the problems. `report` is
// {"valid","checks":[{"check","outcome"}],"id","issuer","issuer_name","achievement","certificate_no","valid_until",
// "sha256","result_sha256","submission_sha256","status_list"}, and of a learner record
// "credentials":[{"achievement","certificate_no","id","issuer","valid_until"}]; empty where the text could not be
// read. `sha256` is the credential's own, without its proof; the other two are of the record's result and the
// submission that it names as evidence, null where it names none, as is `status_list`, the URL; that of a learner
// record is the first that a credential in it names.
KMP_EXPORT kmp_status kmp_verify(kmp_text *report, const char *credential, size_t size, const char *name,
                                 const kmp_verify_options *options, kmp_problems *problems);

// ---- Signed packs ----
//
// The signature of a pack is over the bytes of its manifest, which names every member by size and hash; it is a
// paper of its own with a proof of the suite eddsa-jcs-2022. kmp_pack_open of <kompeten/papers.h> holds a pack
// against its manifest and gives both.

// The signature of a pack with this manifest, to be put into it by kmp_pack_write_signed. The key is Ed25519.
KMP_EXPORT kmp_status kmp_pack_sign(kmp_text *signature, const char *manifest, size_t size, const kmp_key *key,
                                    const char *now, kmp_problems *problems);
// Who answers for a pack. Of the options, trust list and time count. KMP_OK: `report` is
// {"issuer","issuer_name","key","signed_at","trusted"}; only with a trust list is "trusted" true, without one
// it is a warning, and only the signature of a did:key can be checked at all. Else why not, each with its own
// reason: KMP_PACK_UNSIGNED where `signature` is empty, the signature of another pack, a changed one, an issuer
// or key that is not on the list, a key that was stolen, or retired before it signed.
KMP_EXPORT kmp_status kmp_pack_verify(kmp_text *report, kmp_text signature, const char *manifest, size_t size,
                                      const kmp_verify_options *options, kmp_problems *problems);

#ifdef __cplusplus
}
#endif

#endif
