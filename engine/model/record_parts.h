// SPDX-License-Identifier: Apache-2.0
// record_parts.h -- the parts of a record: what is printed once for a rubric, and what is written for each
// attempt
#ifndef KOMPETEN_MODEL_RECORD_PARTS_H
#define KOMPETEN_MODEL_RECORD_PARTS_H

#include "record.h"

// ---- printed once ----

struct record_writer;

// A place in the record that every attempt fills anew, and all that stands between the one before it and it.
struct record_gap {
    struct text before; // members, and the key of what fills it
    void (*fill)(struct record_writer *r);
};

struct measure_form {
    struct text decimals_to_error, from_to_label, unit_to_value; // a measure over a table has its rows' "from"
};

// A KUK of a unit and a criterion that shows it.
struct kuk_shown {
    struct text no;
    uint32_t criterion;
};

struct unit_form {
    struct text code_to_seen, title_to_verdict, version;
    struct kuk_shown *shown; // sorted by number [shown_count]
    uint32_t shown_count;
};

struct record_form {
    struct record_gap *gaps;
    uint32_t gap_count;
    struct text end;               // behind the last gap
    struct measure_form *measures; // [of the task]
    bool scoped;                   // some measure of the task says something about the scope
    struct unit_form *units;       // [of the plan, at least one]
};

// Members on their way to a printed text.
struct record_printer {
    struct writer w;
    struct arena *arena;
    const struct plan *plan;
    const kmp_task *task;
    const struct record_origin *origin;
    bool failed;
};

// Begins a text: the members of an object, without its brackets.
struct writer *printer_begin(struct record_printer *printer);
struct text printer_end(struct record_printer *printer);

void record_print_gaps(struct record_form *out, struct record_printer *printer);     // record.c
void record_print_measures(struct record_form *out, struct record_printer *printer); // record_measures.c
void record_print_units(struct record_form *out, struct record_printer *printer);    // record_units.c

// record_common.c: whole values
void record_print_from(struct record_printer *printer);
void record_print_kind(struct record_printer *printer);
void record_print_made_by(struct record_printer *printer);
void record_print_rubric(struct record_printer *printer);
void record_print_settings(struct record_printer *printer);
void record_print_trade(struct record_printer *printer);
void record_print_version(struct record_printer *printer);

// ---- written for each attempt ----

// What functions said in a record so far, and where it stands.
enum { SAYS_WRITTEN = 8 };
struct says_written {
    uint32_t count;
    struct say items[SAYS_WRITTEN];
    size_t at[SAYS_WRITTEN], size[SAYS_WRITTEN];
};

struct record_writer {
    struct writer *w;
    struct arena *arena;
    const struct record_papers *papers;
    size_t named_at, named_size; // where an assessor was named last
    struct says_written *says;   // while criteria are written
};

void write_say(struct writer *w, struct say say); // {"en": ..., "id": ...}; null without either
// Printed already.
static inline void write_members(struct writer *w, struct text members)
{
    write_raw(w, members.bytes, members.size);
}
// The same, ending with a key whose value follows.
static inline void write_up_to_key(struct writer *w, struct text members)
{
    write_members(w, members);
    w->comma = false;
}
void write_round(struct writer *w, const struct rounding *round);
// A measure that a criterion follows from: {"measure": ..., "row": ...}.
void write_source_of(struct writer *w, const kmp_task *task, uint32_t measure, uint32_t row);

void record_criteria(struct record_writer *r); // record_criteria.c
void record_measures(struct record_writer *r); // record_measures.c
void record_scope(struct record_writer *r);
// record_sums.c: keys that stand only in records of rubrics that use their words, so that all others stay as
// they were.
bool has_groups(const struct plan *plan), has_sections(const struct plan *plan);
bool has_grades(const struct plan *plan), has_time_limit(const struct plan *plan);
bool has_attempts(const struct plan *plan);
void record_adjusted(struct record_writer *r);
void record_attempts(struct record_writer *r);
void record_grade(struct record_writer *r);
void record_groups(struct record_writer *r);
void record_sections(struct record_writer *r);
void record_time(struct record_writer *r);
void record_units(struct record_writer *r); // record_units.c
void record_problems(struct record_writer *r);
// What may differ between machines, {"abi","build","caged","engine","plugin_sha256"}; record_common.c
void record_made_by(struct writer *w, const char *build, const char *plugin_sha256, bool caged);

#endif
