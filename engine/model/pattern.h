// SPDX-License-Identifier: Apache-2.0
// pattern.h -- a submission as the pattern of those that come after it
//
// The papers of a class come from one program: the same keys in the same order, the same assessors, instruments
// and criteria. What is the same, byte for byte, was read and checked once; what differs is in the gaps, single
// values that say nothing of each other, and is read as ever. A paper that differs elsewhere, or of which more
// has to be said than of its readings, does not follow the pattern, and is read without it.
#ifndef KOMPETEN_MODEL_PATTERN_H
#define KOMPETEN_MODEL_PATTERN_H

#include "reading.h"

// A value that every paper fills anew, and what stands in the text between the gap before it and it.
struct pattern_gap {
    struct text before;
    uint32_t node;
};

// A member of the submission that a gap fills.
struct pattern_member {
    const struct shape_field *field;
    size_t list;   // offset in the submission of the list that it lies in; 0: in none
    size_t offset; // in the submission, or in the items of the list
    uint32_t gap;
    struct text held; // by the pattern itself
};

// A list with gaps, of which every paper has its own.
struct pattern_list {
    size_t list, size; // offset in the submission; bytes of all items
};

struct pattern_reading {
    const struct place *place;
    uint32_t cell; // its number among the cells of the evidence
    struct parts parts;
};

// A piece of the canonical form: bytes of the pattern, and a gap or the edge of what is passed on.
struct pattern_piece {
    struct text before;
    uint32_t then; // number of a gap; from PATTERN_GAPS on twice an enum passed_on, and one more for its end
};

enum { PATTERN_GAPS = 4096 };

// Of one worker. Zero-initialised is empty and valid: no paper follows it.
struct pattern {
    struct arena arena;
    struct submission paper;
    struct evidence evidence; // no task: nothing is measured
    struct tape tape;         // the paper's, with the values of the one that followed last
    struct node *nodes;       // of this tape
    struct pattern_gap *gaps;
    struct text *found; // [gap_count] as they stand in the text of the one that followed last
    struct text end;    // behind the last gap
    struct pattern_member *members;
    struct pattern_list *lists;
    struct pattern_reading *readings;
    struct pattern_piece *pieces;
    struct text canonical_end; // behind the last piece
    struct cell *cells;        // of the evidence, slot behind slot
    uint32_t gap_count, member_count, list_count, reading_count, piece_count, cell_count;
    struct writer written; // its buffer serves every canonical form
};

// No paper follows it any more, and its arena is empty: the next one can be read into it.
void pattern_empty(struct pattern *pattern);
// Makes a pattern of a submission, of which nothing had to be said, and its evidence (NULL: nothing is
// measured), which have been read into its arena and are shared from now on. `places`, of the evidence, outlive
// it. False where there is no memory, there are too many gaps, or something was said of the evidence that a
// value does not change.
bool pattern_make(struct pattern *pattern, const struct submission *paper, const struct evidence *evidence,
                  const struct places *places);
void pattern_free(struct pattern *pattern);

// Whether the text is that of the pattern, with plain values in the gaps. They are taken.
bool pattern_matches(struct pattern *pattern, const char *json, size_t size);
// The submission that has been matched, as submission_read gives it but for the nodes of its tape, which are
// not read. Lives in the arena, in `json` and in the pattern. False where something has to be said, or there is
// no memory.
bool pattern_submission(struct submission *out, struct pattern *pattern, struct arena *arena, const char *json,
                        size_t size, const char *name);
// Its evidence, as evidence_read gives it, with the same status. What is said has the place that it would have
// in the pattern.
kmp_status pattern_evidence(struct evidence *out, struct pattern *pattern, struct arena *arena,
                            const struct places *places, const struct submission *attempt,
                            enum instruments policy, kmp_problems *problems);

#endif
