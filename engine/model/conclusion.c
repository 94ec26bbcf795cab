// SPDX-License-Identifier: Apache-2.0
// conclusion.c -- a conclusion as a record: one row a key, in canonical order
#include "conclusion.h"

#include "record_parts.h"

struct conclusion_writer {
    struct writer *w;
    struct arena *arena;
    const struct conclusion *conclusion;
};

static void write_empty_list(struct writer *w)
{
    write_list(w);
    write_list_end(w);
}

static void write_member(struct writer *w, const struct record *record, uint32_t object, const char *key)
{
    uint32_t node = tape_member(&record->tape, object, key);
    if (node != 0)
        write_node(w, &record->tape, node, false);
    else
        write_null(w);
}

static void write_texts(struct writer *w, const struct text *texts, uint32_t count)
{
    write_list(w);
    for (uint32_t i = 0; i < count; i++)
        write_text(w, texts[i]);
    write_list_end(w);
}

// ---- several attempts, one score ----

static void write_number(struct writer *w, const char *key, struct exact value)
{
    write_key(w, key);
    write_exact(w, value);
}

static void write_text_of(struct writer *w, const char *key, struct text text)
{
    write_key(w, key);
    write_text(w, text);
}

static void write_repeat(struct writer *w, const struct repeat *repeat)
{
    write_object(w);
    write_key(w, "attempt");
    write_integer(w, repeat->attempt);
    bool counts = !exact_given(repeat->weight) || repeat->weight.n != 0;
    write_number(w, "contribution", counts ? exact_mul(repeat->weight, repeat->value) : exact_int(0));
    write_text_of(w, "result_sha256", repeat->result);
    write_text_of(w, "submission_sha256", repeat->submission);
    write_text_of(w, "to", repeat->to);
    write_number(w, "value", repeat->value);
    write_text_of(w, "verdict", repeat->verdict);
    write_number(w, "weight", repeat->weight);
    write_object_end(w);
}

static void write_copy(struct writer *w, const struct combined *combined, const char *key)
{
    uint32_t node = tape_member(combined->tape, combined->told, key);
    if (node == 0)
        return;
    write_key(w, key);
    write_node(w, combined->tape, node, false);
}

static void write_one_score(struct writer *w, const struct combined *combined)
{
    write_object(w);
    write_key(w, "attempts");
    write_list(w);
    for (uint32_t i = 0; i < combined->count; i++)
        write_repeat(w, &combined->repeats[i]);
    write_list_end(w);
    write_key(w, "mastered");
    if (combined->mastered == KMP_UNKNOWN)
        write_null(w);
    else
        write_bool(w, combined->mastered == KMP_YES);
    write_copy(w, combined, "out_of");
    write_copy(w, combined, "round");
    write_key(w, "rubric");
    write_node(w, combined->tape, combined->rubric, false);
    write_copy(w, combined, "rule");
    write_number(w, "score", combined->score);
    write_number(w, "sum", combined->sum);
    write_object_end(w);
}

static void write_combined(struct conclusion_writer *c)
{
    write_list(c->w);
    for (uint32_t i = 0; i < c->conclusion->combined_count; i++)
        write_one_score(c->w, &c->conclusion->combined[i]);
    write_list_end(c->w);
}

static bool has_combined(const struct conclusion *conclusion)
{
    return conclusion->combined_count > 0;
}

static void write_candidate(struct conclusion_writer *c)
{
    write_node(c->w, &c->conclusion->latest->tape, c->conclusion->latest->candidate, false);
}

static void write_nothing(struct conclusion_writer *c)
{
    write_empty_list(c->w);
}

static void write_from(struct conclusion_writer *c)
{
    write_texts(c->w, c->conclusion->from, c->conclusion->from_count);
}

static void write_kind(struct conclusion_writer *c)
{
    write_string(c->w, "conclusion");
}

static void write_made_by(struct conclusion_writer *c)
{
    record_made_by(c->w, c->conclusion->build, NULL, false);
}

static void write_on(struct conclusion_writer *c)
{
    write_string(c->w, c->conclusion->on);
}

static void write_problems(struct conclusion_writer *c)
{
    struct record_papers papers = { .problems = c->conclusion->problems };
    struct record_writer r = { .w = c->w, .arena = c->arena, .papers = &papers };
    record_problems(&r);
}

static void write_purpose(struct conclusion_writer *c)
{
    write_string(c->w, purpose_words[c->conclusion->latest->purpose]);
}

static void write_version(struct conclusion_writer *c)
{
    write_integer(c->w, 1);
}

static void write_units_of(struct conclusion_writer *c, uint64_t units)
{
    write_list(c->w);
    for (uint32_t i = 0; i < c->conclusion->scheme->units.count; i++)
        if ((units >> i & 1) != 0)
            write_text(c->w, scheme_unit_at(c->conclusion->scheme, i)->code);
    write_list_end(c->w);
}

static void write_resit(struct conclusion_writer *c)
{
    write_units_of(c, c->conclusion->lacking);
}

static void write_resit_plan(struct conclusion_writer *c)
{
    write_list(c->w);
    for (uint32_t i = 0; i < c->conclusion->plan_count; i++) {
        write_object(c->w);
        write_key(c->w, "rubric");
        write_text(c->w, c->conclusion->plan[i].rubric);
        write_key(c->w, "units");
        write_units_of(c, c->conclusion->plan[i].units);
        write_object_end(c->w);
    }
    write_list_end(c->w);
}

static void write_scheme(struct conclusion_writer *c)
{
    const struct scheme *scheme = c->conclusion->scheme;
    write_object(c->w);
    write_key(c->w, "kind");
    write_string(c->w, scheme_kind_words[scheme->kind]);
    write_key(c->w, "no");
    write_text(c->w, scheme->no);
    write_key(c->w, "sha256");
    write_string(c->w, scheme->sha256);
    write_key(c->w, "title");
    write_say(c->w, scheme->title);
    write_key(c->w, "version");
    write_text(c->w, scheme->version);
    write_object_end(c->w);
}

static void write_session(struct conclusion_writer *c)
{
    write_member(c->w, c->conclusion->latest, 0, "session");
}

static void write_supersedes(struct conclusion_writer *c)
{
    write_null(c->w);
}

// ---- units ----

static bool agrees(const struct concluded_unit *unit, bool *any)
{
    static const enum verdict meant[] = { VERDICT_COMPETENT, VERDICT_NOT_YET, VERDICT_REFER };
    const struct tape *tape = &unit->ground->record->tape;
    uint32_t list = tape_member(tape, unit->ground->node, "recommended");
    bool all = true;
    *any = false;
    for (uint32_t i = tape_first(tape, list); i != 0; i = tape_node(tape, i)->next) {
        struct text result = tape_node(tape, tape_member(tape, i, "result"))->text;
        for (uint32_t k = 0; recommended_words[k] != NULL; k++)
            if (text_is(result, recommended_words[k]))
                all = all && meant[k] == unit->verdict;
        *any = true;
    }
    return all;
}

static void write_agrees(struct writer *w, const struct concluded_unit *unit)
{
    bool any = false, all = unit->ground != NULL && agrees(unit, &any);
    if (any)
        write_bool(w, all);
    else
        write_null(w);
}

static void write_title(struct writer *w, const struct concluded_unit *unit)
{
    if (unit->unit->title.en.bytes != NULL || unit->unit->title.id.bytes != NULL || unit->ground == NULL)
        write_say(w, unit->unit->title);
    else
        write_member(w, unit->ground->record, unit->ground->node, "title");
}

static void write_recommended(struct writer *w, const struct basis *ground)
{
    if (ground != NULL)
        write_member(w, ground->record, ground->node, "recommended");
    else
        write_empty_list(w);
}

static struct text date_of(const char *date)
{
    return date != NULL && date[0] != '\0' ? text_of(date) : (struct text){ NULL, 0 };
}

// Whether its validity is told: it is competent, or was until then.
static bool is_dated(const struct concluded_unit *unit)
{
    return unit->ground != NULL && unit->ground->verdict == VERDICT_COMPETENT && unit->verdict != VERDICT_REFER;
}

static void write_unit(struct writer *w, const struct concluded_unit *unit)
{
    const struct basis *ground = unit->ground;
    write_object(w);
    write_key(w, "agrees");
    write_agrees(w, unit);
    write_key(w, "code");
    write_text(w, unit->unit->code);
    write_key(w, "decree");
    write_text(w, unit->unit->decree);
    write_key(w, "kuk_required");
    write_texts(w, unit->required, unit->required_count);
    write_key(w, "kuk_seen");
    write_texts(w, unit->seen, unit->seen_count);
    write_key(w, "on");
    write_text(w, date_of(ground != NULL ? ground->on : NULL));
    write_key(w, "recommended");
    write_recommended(w, ground);
    write_key(w, "result_sha256");
    write_text(w, ground != NULL ? ground->result : (struct text){ NULL, 0 });
    write_key(w, "submission_sha256");
    write_text(w, ground != NULL ? ground->submission : (struct text){ NULL, 0 });
    write_key(w, "title");
    write_title(w, unit);
    write_key(w, "valid_until");
    write_text(w, date_of(is_dated(unit) ? ground->until : NULL));
    write_key(w, "verdict");
    write_string(w, verdict_words[unit->verdict]);
    write_key(w, "version");
    if (unit->unit->version > 0)
        write_integer(w, unit->unit->version);
    else
        write_null(w);
    write_object_end(w);
}

static void write_units(struct conclusion_writer *c)
{
    write_list(c->w);
    for (uint32_t i = 0; i < c->conclusion->scheme->units.count; i++)
        write_unit(c->w, &c->conclusion->units[i]);
    write_list_end(c->w);
}

static void write_verdict(struct conclusion_writer *c)
{
    write_string(c->w, verdict_words[c->conclusion->verdict]);
}

kmp_status conclusion_write(struct writer *w, struct arena *arena, const struct conclusion *conclusion)
{
    static const struct {
        const char *key;
        void (*write)(struct conclusion_writer *c);
        bool (*wanted)(const struct conclusion *conclusion); // NULL: in every conclusion
    } rows[] = {
        { "candidate", write_candidate, NULL },
        { "combined", write_combined, has_combined },
        { "criteria", write_nothing, NULL },
        { "from", write_from, NULL },
        { "kind", write_kind, NULL },
        { "made_by", write_made_by, NULL },
        { "measures", write_nothing, NULL },
        { "on", write_on, NULL },
        { "problems", write_problems, NULL },
        { "purpose", write_purpose, NULL },
        { "record", write_version, NULL },
        { "resit", write_resit, NULL },
        { "resit_plan", write_resit_plan, NULL },
        { "scheme", write_scheme, NULL },
        { "session", write_session, NULL },
        { "supersedes", write_supersedes, NULL },
        { "units", write_units, NULL },
        { "verdict", write_verdict, NULL },
    };
    struct conclusion_writer c = { w, arena, conclusion };
    write_object(w);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (rows[i].wanted != NULL && !rows[i].wanted(conclusion))
            continue;
        write_key(w, rows[i].key);
        rows[i].write(&c);
    }
    write_object_end(w);
    return w->failed ? KMP_NO_MEMORY : KMP_OK;
}
