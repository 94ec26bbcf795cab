// SPDX-License-Identifier: Apache-2.0
// import.h -- one import: what is looked through, what is proven, where it is kept, and what is told of it
//
//   import_sources.c  the files that the operands name, each with what it is
//   import_items.c    one by one; a record is proven or set aside
//   import_packs.c  import_credentials.c   the same of packs and credentials
//   import_journal.c  what the body's folder knows: its journal
//   import_folder.c   papers on their way and in their places
//   import_aside.c    what is set aside, with the reason beside it
//   import_report.c   counts in and out
#ifndef KOMPETEN_CLI_SEAL_IMPORT_H
#define KOMPETEN_CLI_SEAL_IMPORT_H

#include <jansson.h>
#include <kompeten/papers.h>

#include "seal.h"

enum { SHA256_TEXT = 65 };

// ---- what is looked through ----

// In the order in which they are taken: credentials answer for results.
enum item_kind { ITEM_CREDENTIAL, ITEM_PACK, ITEM_RECORD, ITEM_SUBMISSION };

struct import_file {
    char *path, *label; // label: what the report calls it, from the operand's last part on; UTF-8
    bool earlier;       // a paper that its class keeps of the past: evidence, and no result
};

// A paper in a file, or a line of one.
struct import_item {
    enum item_kind kind;
    const struct import_file *file;
    uint64_t line; // 0: the file is the paper
    uint64_t at, size;
    char sha256[SHA256_TEXT]; // of a submission
};

struct import_sources {
    struct import_file **files;
    size_t file_count, file_room;
    struct import_item *items; // in order of kinds, then as they were found; submissions by hash
    size_t count, room;
};

// ---- the body's folder ----

// A paper that is held, or was taken just now.
struct import_known {
    char sha256[SHA256_TEXT];
    bool there, before, now; // in the folder; before this run; taken in this run
    bool rescored, answered_for, held, unproven, gone;
};

struct import_folder {
    const char *path;
    int journal;    // open and locked; -1: nothing is written
    kmp_text text;  // of the journal
    size_t written; // bytes of it that are on the disk
    bool begun;     // the head of this run is in it
    void *facts;    // hashes of its lines, a tsearch tree
    void *known;    // struct import_known by hash, a tsearch tree
    size_t waiting; // papers that are not in the journal yet
};

struct import_status_list {
    char *url; // where it is published
    kmp_text text;
};

struct import {
    struct cli *cli;
    bool dry;
    kmp_text trust;
    struct import_status_list *status_lists;
    size_t status_list_count;
    char now[TIME_TEXT];
    struct import_sources sources;
    bool earlier; // what is looked through now is what a class keeps of the past
    struct import_folder folder;
    json_t *report;
    int stopped_by; // exit code of what could not be written; 0: nothing
};

// Looks through the operands. False where there is no memory.
bool sources_find(struct import *import);
void sources_free(struct import_sources *sources);
// The text of an item, to be freed; false, with the reason in errno, where it cannot be read any more.
bool item_read(kmp_text *text, const struct import_item *item);
// What the report calls it, to be freed.
char *item_label(const struct import_item *item);
// The submission with this hash; NULL: it is not at hand.
const struct import_item *sources_submission(const struct import_sources *sources, const char *sha256);

// A plain file of a paper's size; false, with the reason in errno, where it is none.
bool file_read_plain(kmp_text *text, const char *path);

// A pack on its way in.
struct import_member {
    char sha256[SHA256_TEXT];
    size_t member;
};
struct import_pack {
    const kmp_pack *pack;
    struct import_member *submissions; // by hash: current ones, and those that were superseded
    size_t count;
    char *signer; // NULL: nobody on the trust list
    char manifest_sha256[SHA256_TEXT];
};

// Takes the items, kind by kind.
void import_items(struct import *import);
// A record, from a pack or (NULL) by itself; whether it was taken.
bool import_record(struct import *import, const char *label, kmp_text text, const struct import_pack *pack);
void import_pack(struct import *import, const struct import_item *item, const char *label);
// Asks again of every signature that is kept whether its key was stolen since.
void import_ask_signatures(struct import *import);
// A submission of the pack, to be freed; no bytes where it is not in it.
kmp_text import_find_in_pack(const struct import_pack *pack, const char *sha256);
// A credential, and those in it.
void import_credential(struct import *import, const char *label, kmp_text text);
// Whether a paper is new, was there before, or came already in this run.
void import_count_taken(struct import *import, struct import_known *known);
// What was taken before and is refused now does not stand any more.
void import_withdraw(struct import *import, struct import_known *known, const char *label);
// A member's text; NULL where there is none.
const char *import_text(const json_t *object, const char *key);

// Opens and locks the folder and reads its journal; an exit code.
int folder_open(struct import *import);
// The entry of a hash, made where there is none; NULL where there is no memory.
struct import_known *folder_known(struct import_folder *folder, const char *sha256);
const struct import_known *folder_find(const struct import_folder *folder,
                                       const char *sha256); // NULL: there is none
// What the journal comes to, line by line; false where it cannot be read.
bool folder_index(kmp_text *index, struct import *import);
// The next line of an index; NULL at its end. `at` begins as its text.
json_t *index_line(const char **at);
bool folder_sync(const char *path);
// Says that this cannot be written and stops the import.
void folder_fail(struct import *import, const char *path);
// Puts a paper on its way: `kind` is "records", "submissions", "credentials".
void folder_stage(struct import *import, const char *kind, const char *name, kmp_text text);
// Adds a line to the journal unless it is there. What it tells of is on the disk before the line is.
void folder_tell(struct import *import, json_t *line);
// Writes what waits.
void folder_flush(struct import *import);
// Brings every paper to its place by what the journal says; `index` is what it says.
void folder_settle(struct import *import, kmp_text *index);
void folder_close(struct import *import);

// Keeps an item aside with the problems that the call has gathered. `bytes` NULL: only the reason is kept.
void set_aside(struct import *import, const char *label, kmp_text bytes);
// The same with a reason of the program's own.
void set_aside_because(struct import *import, const char *label, const char *code, enum phrase phrase, ...);
// It was taken after all.
void set_aside_no_more(struct import *import, kmp_text bytes);

// A name of others as UTF-8, to be freed: where it is none, its bytes beyond ASCII become '?'.
char *plain_name(const char *name);
void report_count(struct import *import, const char *what, json_int_t more);
// Counts and tells; an exit code.
int report_tell(struct import *import, kmp_text index);

// Writes a whole file beside its place and gives it its name; it is on the disk when the folder was synced.
bool put_beside(const char *folder, const char *name, kmp_text text);
bool make_parts(const struct import *import, const char *const *parts, size_t count);

#endif
