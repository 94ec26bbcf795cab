// SPDX-License-Identifier: Apache-2.0
// day.h -- a class at work: its folder, its session, its rubric, and the submissions as drafts
#ifndef KOMPETEN_DAY_DAY_H
#define KOMPETEN_DAY_DAY_H

#include "codes.h"
#include "draft.h"
#include "folder.h"
#include "roster.h"

struct day {
    struct arena arena;
    const kmp_folder *folder;
    kmp_folder changes; // taken over into the folder when all went well
    kmp_problems *problems;
    struct session session;
    struct ground ground;
    struct roster roster;
    struct gear gear;
    struct desk_of_drafts desk;
    struct draft *drafts; // [candidates]
    uint32_t key;         // of the check codes
};

// Reads session, people and instruments of a folder. The caller then sets `ground` and goes on with day_load.
// day_close ends it whatever comes out.
kmp_status day_open(struct day *day, const kmp_folder *folder, kmp_problems *problems);
// Reads the instruments, which need the ground, and the submissions of all candidates.
kmp_status day_load(struct day *day);
void day_close(struct day *day);

// The name of a candidate as the people file has it; no text: unknown.
struct text day_name(const struct day *day, uint32_t candidate);
// Writes a paper among the changes.
kmp_status day_write(struct day *day, const char *name, const char *bytes, size_t size);
// Adds a line to the journal, a whole JSON object.
kmp_status day_journal(struct day *day, const struct writer *line);

// new.c: the papers of a new class, among the changes. `session`, `ground`, `roster` and `gear` are set.
kmp_status day_prepare(struct day *day);

// sheets.c: the entry sheet (`table` NULL) of an assessor, or that of a table, as CSV.
void sheet_write(struct page *page, struct day *day, const kmp_field *table, uint32_t assessor);
// "entry.csv", "entry-1.csv" where several assess, "entry-shots.csv".
const char *sheet_name(struct arena *arena, const struct day *day, const kmp_field *table, uint32_t assessor);
// workbook.c: all sheets as XLSX; KMP_NOT_BUILT.
kmp_status workbook_write(kmp_text *out, struct day *day);

// forms.c: the observation sheet of a candidate, HTML in both languages; of nobody yet, without codes.
#define FORM_BLANK UINT32_MAX
void form_write(struct page *page, struct day *day, uint32_t candidate);

// enter.c: one sheet into the drafts; every fault is an error.
struct entered {
    uint32_t cells, added, changed;
};
void sheet_enter(struct day *day, const kmp_entering *entering, const struct grid *grid, bool comma,
                 struct entered *sum, struct writer *photos);

// apply.c: all sheets, or none.
kmp_status day_enter(kmp_text *report, struct day *day, const kmp_entering *entering);

// stations.c: where a criterion is seen, or a field of the task is read: the title of the rubric's section,
// else of its group, else of the task. A field that several stations read belongs to the task.
struct say station_of_criterion(const struct ground *ground, uint32_t index);
struct say station_of_field(const struct ground *ground, uint32_t field);

// missing.c: what is not there yet. `records[candidates]`: what each would be as it stands, or without bytes.
void day_missing(struct writer *w, struct day *day, const kmp_text *records);

// show.c: the class as one page.
kmp_status day_page(struct page *page, struct day *day, const kmp_text *ranking, const uint32_t *ranked,
                    kmp_language language);

#endif
