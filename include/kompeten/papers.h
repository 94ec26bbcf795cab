// SPDX-License-Identifier: Apache-2.0
// papers.h -- what is made of many records: a conclusion against a scheme, the ranking of a year, forms, packs
//
// The same rules as kompeten.h: what comes out stands first, problems last; no call prints, reads a clock or
// looks at a directory. What day it is, is said by the caller. Thread labels as there.
#ifndef KOMPETEN_PAPERS_H
#define KOMPETEN_PAPERS_H

#include <kompeten/class.h>
#include <kompeten/kompeten.h>

#ifdef __cplusplus
extern "C" {
#endif

// Records and what problems call them: [count] each.
typedef struct kmp_records {
    const kmp_text *texts;
    const char *const *names;
    size_t count;
} kmp_records;

// ---- Schemes and re-sits ----

typedef struct kmp_conclude_options {
    const char *scheme; // JSON text
    size_t scheme_size;
    const char *scheme_name; // what problems call it
    const char *on;          // "2026-12-01": what holds on this day
} kmp_conclude_options;

// What the records of one candidate come to against a scheme, on a day: a record of kind "conclusion". Per unit
// the latest attempt that is not superseded counts (where a rubric says how several attempts become one score, that
// score stands in "combined", and decides only where the rubric makes it a need); a unit is competent only if every required KUK was seen to
// be met in its attempts; one that is not covered, or has expired, is "not_assessed", and the whole is never
// "competent" then. "resit" are the units that would complete it, "resit_plan" the fewest attempts that cover
// them. An earlier conclusion may be among the records. A record that does not count is a warning or note and
// stands in the conclusion. [any]
KMP_EXPORT kmp_status kmp_conclude(kmp_text *conclusion, const kmp_records *records,
                                   const kmp_conclude_options *options, kmp_problems *problems);

// Concludes the records again, on the day that the conclusion `record` was made for (`options->on` is not read),
// and compares byte for byte, `made_by` apart. KMP_OK: the same. KMP_RECORDS_DIFFER: not, and `report` is
// {"same":false,"because":["records","scheme","engine"],"at":[pointers]}. [any]
KMP_EXPORT kmp_status kmp_replay_conclusion(kmp_text *report, const char *record, size_t size, const kmp_records *records,
                                            const kmp_conclude_options *options, kmp_problems *problems);

// ---- The best of a year ----

typedef struct kmp_rank_options {
    uint32_t top;        // so many are sought of each programme; 0: all are ranked
    const char *choices; // choices among equals, one a line; NULL: none were made
    size_t choices_size;
    const char *choices_name; // what problems call them
} kmp_rank_options;

// Ranks the records of a year by centre, programme and year of their session, each group by itself as kmp_rank
// does. `out` is
// {"groups":[{"centre","choice","equals":[records],"left_out":[...],"mixed","places","programme",
// "ranked":[...],"taken":[records],"year"}],"top"}: "taken" are those who have a place; where more share the
// last rank than there are places they are "equals" for so many "places", and the choice among them decides. A
// group of several rubric versions is "mixed", an error, and not ranked; the others come out all the same:
// KMP_RANK_MIXED. A choice among others than those who are equal now is a warning and does not count. [any]
KMP_EXPORT kmp_status kmp_rank_programmes(kmp_text *out, const kmp_records *records,
                                          const kmp_rank_options *options, kmp_problems *problems);

typedef struct kmp_choose_options {
    const char *programme;
    uint32_t top;              // as it is ranked
    const char *const *chosen; // ids of candidates, [chosen_count]
    size_t chosen_count;
    const char *method, *decided_by, *why; // "by lot", "head of training", ...
    const char *on;                        // "2026-12-20"
} kmp_choose_options;

// The paper that records a choice among those who share the last place of a programme: {"choice":1,...}, one
// line of canonical JSON for kmp_rank_options. Refuses whoever is not among them, and another number than there
// are places. [any]
KMP_EXPORT kmp_status kmp_choose(kmp_text *choice, const kmp_records *records,
                                 const kmp_choose_options *options, kmp_problems *problems);

// ---- Forms ----

typedef struct kmp_class_form_options {
    const char *form;   // "ia01", "ia11", "ak02", "ak05", "minutes" or "participants"
    const char *format; // "html", to print; "participants" also "csv" and "xlsx", to upload
    bool final;         // else a draft, and says so on every page
    bool nameless;      // numbers of candidates instead of names
    kmp_source scheme;  // JSON, for the head of the forms; may be left out
} kmp_class_form_options;

// A form of a class, filled from its submissions and records; names and national numbers come from its people
// file now. What was not concluded, and whoever was absent, is never written as BK. What an assessor
// recommended stands where it was recommended, beside what was computed where they differ. A final form is
// refused while a candidate has no record of what was entered last, a unit has no recommendation, assessors
// contradict each other, a difference has no reason, or a name is missing: an error each; a draft is written
// all the same, a warning each. KMP_NOT_BUILT: this build writes no XLSX. [engine]
KMP_EXPORT kmp_status kmp_class_form(kmp_text *out, const kmp_folder *folder, kmp_engine *engine,
                                     const kmp_class_form_options *options, kmp_problems *problems);

// ---- Packs ----

typedef struct kmp_pack_sources {
    const kmp_folder *folder;      // the class
    const kmp_source *attachments; // files that its submissions may name by hash, [attachment_count]
    size_t attachment_count;
    bool with_people; // names and national numbers too: the people file, and what was printed from it
    bool (*write)(void *caller, const char *bytes,
                  size_t size); // takes the pack, piece by piece; false: cannot
    void *caller;
} kmp_pack_sources;

// Writes a class as one file: submissions, records, the rubrics and limits that they were made by, its forms as
// they can be printed now, attachments, and in front the manifest with the hash of each. The same class gives
// the same bytes on any machine. A record whose rubric or limits are not at hand is an error, an attachment
// that is not at hand a warning. `members` is how many are in it. [engine]
KMP_EXPORT kmp_status kmp_pack_write(size_t *members, const kmp_pack_sources *sources, kmp_engine *engine,
                                     kmp_problems *problems);

typedef struct kmp_pack kmp_pack;

// Reads a pack, which is borrowed until kmp_pack_close, and holds every byte of it against what kmp_pack_write
// would have written and every member against the manifest: KMP_OK, or what is wrong and where. No name of a
// member leads out of the folder it is unpacked to, and none stands where another one needs a folder. [any]
KMP_EXPORT kmp_status kmp_pack_open(kmp_pack **out, const char *bytes, size_t size, const char *name,
                                    kmp_problems *problems);
KMP_EXPORT void kmp_pack_close(kmp_pack *pack);
KMP_EXPORT size_t kmp_pack_count(const kmp_pack *pack);
// Member number `index`, in order of names; lives as long as the pack.
KMP_EXPORT kmp_source kmp_pack_member(const kmp_pack *pack, size_t index);
// Its manifest, as it stands in the pack.
KMP_EXPORT kmp_source kmp_pack_manifest(const kmp_pack *pack);
// The signature over the manifest, which was not checked here (kmp_pack_verify of <kompeten/seal.h> does);
// without bytes where there is none.
KMP_EXPORT kmp_source kmp_pack_signature(const kmp_pack *pack);
// Writes the pack again with this signature in its place, piece by piece; `write` gives false where it cannot:
// KMP_CANNOT_WRITE. One that is signed already is refused. [any]
KMP_EXPORT kmp_status kmp_pack_write_signed(const kmp_pack *pack, const char *signature, size_t size,
                                            bool (*write)(void *caller, const char *bytes, size_t size),
                                            void *caller, kmp_problems *problems);

// ---- Imports ----

// What a paper is, for who keeps many: {"attempt","candidate":{"id","issuer"},"kind","paper":"record","result_sha256",
// "rubric":{"id","version"},"submission":{"id","sha256"},"supersedes","verdict"}, {"paper":"submission","sha256"} or,
// not looked into, {"paper":"credential"}. `canonical` is the text that a record or submission is kept as: the same
// paper gives the same bytes. KMP_NOT_TAKEN_IN: it is something else. [any]
KMP_EXPORT kmp_status kmp_about(kmp_text *about, kmp_text *canonical, const char *json, size_t size, const char *name,
                                kmp_problems *problems);

// A record that somebody sent.
typedef struct kmp_proving {
    kmp_source record, submission; // submission: without bytes where it is not at hand
    bool answered_for;             // somebody who is believed signed it
} kmp_proving;

// Whether a record is to be believed: scored again from its submission it has to give the same result, byte for byte.
// Where the submission, or the rubric or trade to score it by, is not at hand, somebody has to answer for it.
// `rescored`: it was scored again. Else why not, as an error. [engine]
KMP_EXPORT kmp_status kmp_prove(bool *rescored, kmp_engine *engine, const kmp_proving *proving, kmp_problems *problems);

// What a body holds after its imports. `journal` has a line for everything that was taken, with what kmp_about or
// kmp_verify told of it:
// {"about","pack","rescored","signed_by","source","taken":"record"} (`pack`: SHA-256 of the manifest of the pack that
// is signed, or null), {"about","format","source","taken":"credential"}, {"source","withdrawn":SHA-256}, or
// {"distrusted":SHA-256} of the manifest of a pack that a stolen key signed; a line with the key "import" is passed
// over, and so is a last one that was not finished. `index` has a line for each result and credential, sorted by hash:
// who answers for it, whether it was scored again, and, where `held` is not null, why it does not stand: "conflict"
// with others of its attempt or name, or "unproven" since nobody answers for it. It depends on the set of lines alone,
// not on their order, but for a paper that was withdrawn and taken again. [any]
KMP_EXPORT kmp_status kmp_holdings(kmp_text *index, const char *journal, size_t size, const char *name,
                                   kmp_problems *problems);

#ifdef __cplusplus
}
#endif

#endif
