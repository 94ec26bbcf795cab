// SPDX-License-Identifier: Apache-2.0
// record.c -- the competency record: one row a key, in canonical order
#include "record.h"

#include <stdlib.h>
#include <string.h>

#include "record_parts.h"

static void write_node_of(struct record_writer *r, uint32_t node)
{
    if (node != 0)
        write_node(r->w, &r->papers->attempt->tape, node, false);
    else
        write_null(r->w);
}

static void write_submission_member(struct record_writer *r, const char *key)
{
    write_node_of(r, tape_member(&r->papers->attempt->tape, 0, key));
}

static void write_assessors(struct record_writer *r)
{
    if (tape_member(&r->papers->attempt->tape, 0, "assessors") != 0) {
        write_submission_member(r, "assessors");
        return;
    }
    write_list(r->w);
    write_list_end(r->w);
}

static void write_attempt(struct record_writer *r)
{
    write_integer(r->w, r->papers->attempt->attempt);
}

static void write_candidate(struct record_writer *r)
{
    write_submission_member(r, "candidate");
}

static void write_from(struct record_writer *r)
{
    write_list(r->w);
    write_list_end(r->w);
}

static void write_kind(struct record_writer *r)
{
    write_string(r->w, "attempt");
}

void record_made_by(struct writer *w, const char *build, const char *plugin_sha256, bool caged)
{
    write_object(w);
    write_key(w, "abi");
    write_integer(w, KMP_ABI);
    write_key(w, "build");
    write_string(w, build);
    write_key(w, "caged");
    write_bool(w, caged);
    write_key(w, "engine");
    write_string(w, KMP_VERSION);
    write_key(w, "plugin_sha256");
    write_string(w, plugin_sha256);
    write_object_end(w);
}

static void write_made_by(struct record_writer *r)
{
    record_made_by(r->w, r->papers->build, r->papers->plugin_sha256, r->papers->caged);
}

static void write_out_of(struct record_writer *r)
{
    write_exact(r->w, r->papers->scorecard->out_of);
}

static void write_purpose(struct record_writer *r)
{
    write_string(r->w, purpose_words[r->papers->attempt->purpose]);
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

static void write_version(struct record_writer *r)
{
    write_integer(r->w, 1);
}

static void write_rubric(struct record_writer *r)
{
    const struct plan *plan = r->papers->scorecard->plan;
    write_object(r->w);
    write_key(r->w, "id");
    write_text(r->w, plan->id);
    write_key(r->w, "language");
    write_integer(r->w, plan->language);
    write_key(r->w, "sha256");
    write_string(r->w, r->papers->rubric_sha256);
    write_key(r->w, "title");
    write_say(r->w, plan->title);
    write_key(r->w, "version");
    write_text(r->w, plan->version);
    write_object_end(r->w);
}

static void write_score(struct record_writer *r)
{
    write_exact(r->w, r->papers->scorecard->score);
}

static void write_session(struct record_writer *r)
{
    write_submission_member(r, "session");
}

static int by_id(const void *a, const void *b)
{
    return strcmp(((const struct plan_setting *)a)->id, ((const struct plan_setting *)b)->id);
}

// What the rubric fixed and, where it said nothing, what the task falls back to.
static void write_settings(struct record_writer *r)
{
    const struct plan *plan = r->papers->scorecard->plan;
    const kmp_task *task = r->papers->measures != NULL ? r->papers->measures->task : NULL;
    uint32_t count = 0, most = plan->setting_count + (task != NULL ? task->setting_count : 0);
    struct plan_setting *all = arena_array(r->arena, (size_t)most + 1, sizeof *all);
    if (all == NULL) {
        r->w->failed = true;
        return;
    }
    for (uint32_t i = 0; i < plan->setting_count; i++)
        all[count++] = plan->settings[i];
    for (uint32_t i = 0; task != NULL && i < task->setting_count; i++) {
        bool said = false;
        for (uint32_t j = 0; j < plan->setting_count; j++)
            said = said || strcmp(plan->settings[j].id, task->settings[i].id) == 0;
        if (!said)
            all[count++] = (struct plan_setting){ task->settings[i].id, task->settings[i].fallback };
    }
    qsort(all, count, sizeof *all, by_id);
    write_object(r->w);
    for (uint32_t i = 0; i < count; i++) {
        write_key(r->w, all[i].id);
        write_string(r->w, all[i].value);
    }
    write_object_end(r->w);
}

static void write_submission(struct record_writer *r)
{
    write_object(r->w);
    write_key(r->w, "id");
    write_text(r->w, r->papers->attempt->id);
    write_key(r->w, "sha256");
    write_string(r->w, r->papers->attempt->sha256);
    write_object_end(r->w);
}

static void write_supersedes(struct record_writer *r)
{
    write_submission_member(r, "supersedes");
}

static void write_taken(struct record_writer *r)
{
    write_submission_member(r, "taken");
}

static void write_trade(struct record_writer *r)
{
    if (r->papers->trade == NULL) {
        write_null(r->w);
        return;
    }
    write_object(r->w);
    write_key(r->w, "id");
    write_string(r->w, r->papers->trade);
    write_key(r->w, "rules_sha256");
    write_string(r->w, r->papers->rules_sha256);
    write_key(r->w, "version");
    write_string(r->w, r->papers->trade_version);
    write_object_end(r->w);
}

static void write_verdict(struct record_writer *r)
{
    write_string(r->w, verdict_words[r->papers->scorecard->verdict]);
}

// Every key of a record, in canonical order.
static const struct {
    const char *key;
    void (*write)(struct record_writer *r);
    bool (*wanted)(const struct scorecard *card); // NULL: by every rubric
} keys[] = {
    { "adjusted", record_adjusted, has_changes },
    { "assessors", write_assessors, NULL },
    { "attempt", write_attempt, NULL },
    { "attempts", record_attempts, has_attempts },
    { "candidate", write_candidate, NULL },
    { "criteria", record_criteria, NULL },
    { "from", write_from, NULL },
    { "grade", record_grade, has_grades },
    { "groups", record_groups, has_groups },
    { "kind", write_kind, NULL },
    { "made_by", write_made_by, NULL },
    { "measures", record_measures, NULL },
    { "out_of", write_out_of, NULL },
    { "problems", record_problems, NULL },
    { "purpose", write_purpose, NULL },
    { "ranking", write_ranking, NULL },
    { "record", write_version, NULL },
    { "rubric", write_rubric, NULL },
    { "scope", record_scope, NULL },
    { "score", write_score, NULL },
    { "sections", record_sections, has_sections },
    { "session", write_session, NULL },
    { "settings", write_settings, NULL },
    { "submission", write_submission, NULL },
    { "supersedes", write_supersedes, NULL },
    { "taken", write_taken, NULL },
    { "time", record_time, has_time_limit },
    { "trade", write_trade, NULL },
    { "units", record_units, NULL },
    { "verdict", write_verdict, NULL },
};

kmp_status record_write(struct writer *w, struct arena *arena, const struct record_papers *papers)
{
    struct record_writer r = { w, arena, papers };
    write_object(w);
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        if (keys[i].wanted != NULL && !keys[i].wanted(papers->scorecard))
            continue;
        write_key(w, keys[i].key);
        keys[i].write(&r);
    }
    write_object_end(w);
    return w->failed ? KMP_NO_MEMORY : KMP_OK;
}
