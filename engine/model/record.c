// SPDX-License-Identifier: Apache-2.0
// record.c -- the competency record: one row a key, in canonical order
#include "record.h"

#include "record_parts.h"

static void write_passed_on(struct record_writer *r, enum passed_on which, struct text otherwise)
{
    struct text written = r->papers->attempt->passed_on[which];
    write_members(r->w, written.bytes != NULL ? written : otherwise);
}

static void write_assessors(struct record_writer *r)
{
    write_passed_on(r, PASSES_ASSESSORS, (struct text)TEXT("[]"));
}

static void write_attempt(struct record_writer *r)
{
    write_integer(r->w, r->papers->attempt->attempt);
}

static void write_candidate(struct record_writer *r)
{
    write_passed_on(r, PASSES_CANDIDATE, (struct text)TEXT("null"));
}

static void write_out_of(struct record_writer *r)
{
    write_exact(r->w, r->papers->scorecard->out_of);
}

static void write_purpose(struct record_writer *r)
{
    write_word(r->w, purpose_words[r->papers->attempt->purpose]);
}

static void write_ranking(struct record_writer *r)
{
    const struct scorecard *card = r->papers->scorecard;
    write_object(r->w);
    write_key(r->w, "ties");
    write_list(r->w);
    for (uint32_t i = 0; i < card->plan->ties.count; i++)
        write_exact(r->w, card->ties[i]);
    write_list_end(r->w);
    write_key(r->w, "value");
    write_exact(r->w, card->ranking);
    write_object_end(r->w);
}

static void write_score(struct record_writer *r)
{
    write_exact(r->w, r->papers->scorecard->score);
}

static void write_session(struct record_writer *r)
{
    write_passed_on(r, PASSES_SESSION, (struct text)TEXT("null"));
}

static void write_submission(struct record_writer *r)
{
    const struct submission *attempt = r->papers->attempt;
    write_object(r->w);
    write_key(r->w, "id");
    write_slice(r->w, &attempt->tape, attempt->id);
    write_key(r->w, "sha256");
    write_word(r->w, attempt->sha256);
    write_object_end(r->w);
}

static void write_supersedes(struct record_writer *r)
{
    const struct submission *attempt = r->papers->attempt;
    write_slice(r->w, &attempt->tape, attempt->supersedes);
}

static void write_taken(struct record_writer *r)
{
    write_passed_on(r, PASSES_TAKEN, (struct text)TEXT("null"));
}

static void write_verdict(struct record_writer *r)
{
    write_word(r->w, verdict_words[r->papers->scorecard->verdict]);
}

// Every key of a record, in canonical order, but "adjusted".
static const struct {
    const char *key;
    void (*write)(struct record_writer *r);        // for each attempt
    void (*print)(struct record_printer *printer); // or once for all
    bool (*wanted)(const struct plan *plan);       // NULL: by every rubric
} keys[] = {
    { "assessors", .write = write_assessors },
    { "attempt", .write = write_attempt },
    { "attempts", .write = record_attempts, .wanted = has_attempts },
    { "candidate", .write = write_candidate },
    { "criteria", .write = record_criteria },
    { "from", .print = record_print_from },
    { "grade", .write = record_grade, .wanted = has_grades },
    { "groups", .write = record_groups, .wanted = has_groups },
    { "kind", .print = record_print_kind },
    { "made_by", .print = record_print_made_by },
    { "measures", .write = record_measures },
    { "out_of", .write = write_out_of },
    { "problems", .write = record_problems },
    { "purpose", .write = write_purpose },
    { "ranking", .write = write_ranking },
    { "record", .print = record_print_version },
    { "rubric", .print = record_print_rubric },
    { "scope", .write = record_scope },
    { "score", .write = write_score },
    { "sections", .write = record_sections, .wanted = has_sections },
    { "session", .write = write_session },
    { "settings", .print = record_print_settings },
    { "submission", .write = write_submission },
    { "supersedes", .write = write_supersedes },
    { "taken", .write = write_taken },
    { "time", .write = record_time, .wanted = has_time_limit },
    { "trade", .print = record_print_trade },
    { "units", .write = record_units },
    { "verdict", .write = write_verdict },
};

void record_print_gaps(struct record_form *out, struct record_printer *printer)
{
    enum { KEYS = sizeof keys / sizeof keys[0] };
    out->gaps = arena_array(printer->arena, KEYS, sizeof *out->gaps);
    printer->failed = printer->failed || out->gaps == NULL;
    struct writer *w = printer_begin(printer);
    for (size_t i = 0; !printer->failed && i < KEYS; i++) {
        if (keys[i].wanted != NULL && !keys[i].wanted(printer->plan))
            continue;
        write_key(w, keys[i].key);
        if (keys[i].print != NULL) {
            keys[i].print(printer);
            continue;
        }
        out->gaps[out->gap_count++] = (struct record_gap){ printer_end(printer), keys[i].write };
        printer_begin(printer);
    }
    out->end = printer_end(printer);
}

// Whether something changed the sum is the one thing that only the attempt tells.
static void write_adjusted(struct record_writer *r)
{
    if (r->papers->scorecard->change_count == 0)
        return;
    write_key(r->w, "adjusted");
    record_adjusted(r);
}

kmp_status record_write(struct writer *w, struct arena *arena, const struct record_papers *papers)
{
    const struct record_form *form = papers->scorecard->plan->form;
    struct record_writer r = { .w = w, .arena = arena, .papers = papers };
    write_object(w);
    write_adjusted(&r);
    for (uint32_t i = 0; i < form->gap_count; i++) {
        write_up_to_key(w, form->gaps[i].before);
        form->gaps[i].fill(&r);
    }
    write_members(w, form->end);
    write_object_end(w);
    return w->failed ? KMP_NO_MEMORY : KMP_OK;
}
