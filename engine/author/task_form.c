// SPDX-License-Identifier: Apache-2.0
// task_form.c -- forms from the declared fields alone: the schema of the evidence, an empty submission, the
// entry sheet
#include <kompeten/kit.h>
#include <string.h>

#include "../day/day.h"
#include "../engine.h"

// What a form is made for: a rubric with or without a task, or a task alone.
struct subject {
    kmp_engine *engine;
    const char *id;
    const struct rubric *rubric; // NULL: a task alone
    const kmp_task *task;        // NULL: nothing is measured
};

// ---- the schema of the evidence ----

static void write_pair(struct writer *w, const char *key, const char *text)
{
    write_key(w, key);
    write_string(w, text);
}

// What a reading may be beside an object with value, unit and instrument: a decimal as text, or a whole number.
static void write_decimal(struct writer *w)
{
    write_object(w);
    write_pair(w, "pattern", "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$");
    write_key(w, "type");
    write_list(w);
    write_string(w, "string");
    write_string(w, "integer");
    write_list_end(w);
    write_object_end(w);
}

static void write_measured(struct writer *w, const kmp_field *field)
{
    write_key(w, "anyOf");
    write_list(w);
    write_decimal(w);
    write_object(w);
    write_key(w, "additionalProperties");
    write_bool(w, false);
    write_key(w, "properties");
    write_object(w);
    write_key(w, "instrument");
    write_object(w);
    write_pair(w, "type", "string");
    write_object_end(w);
    write_key(w, "note");
    write_object(w);
    write_pair(w, "type", "string");
    write_object_end(w);
    write_key(w, "unit");
    write_object(w);
    write_key(w, "examples");
    write_list(w);
    write_string(w, field->unit);
    write_list_end(w);
    write_pair(w, "type", "string");
    write_object_end(w);
    write_key(w, "value");
    write_decimal(w);
    write_object_end(w);
    write_key(w, "required");
    write_list(w);
    write_string(w, "value");
    write_list_end(w);
    write_pair(w, "type", "object");
    write_object_end(w);
    write_list_end(w);
}

static void write_ids(struct writer *w, const kmp_field *field)
{
    write_key(w, "enum");
    write_list(w);
    for (uint32_t i = 0; i < field->choice_count; i++)
        write_string(w, field->choices[i].id);
    write_list_end(w);
}

static void write_fields(struct writer *w, struct arena *arena, const kmp_field *fields, uint32_t count);

// The keywords of one value, without the braces and in order: those of an object begin with "additional".
static void write_one(struct writer *w, struct arena *arena, const kmp_field *field)
{
    switch (field->kind) {
    case KMP_QUANTITY:
        write_measured(w, field);
        break;
    case KMP_COUNT:
        write_key(w, "minimum");
        write_integer(w, 0);
        write_pair(w, "type", "integer");
        break;
    case KMP_FLAG:
        write_pair(w, "type", "boolean");
        break;
    case KMP_CHOICE:
        write_ids(w, field);
        break;
    case KMP_TEXT:
        write_pair(w, "type", "string");
        break;
    case KMP_DATE:
        write_pair(w, "format", "date");
        write_pair(w, "type", "string");
        break;
    case KMP_TABLE:
        write_key(w, "additionalProperties");
        write_bool(w, false);
        write_key(w, "properties");
        write_fields(w, arena, field->columns, field->column_count);
        write_pair(w, "type", "object");
        break;
    }
}

static const char *described(struct arena *arena, const kmp_field *field)
{
    const char *range = field->low == NULL && field->high == NULL
                            ? ""
                            : arena_printf(arena, "; plausible %s..%s %s", field->low != NULL ? field->low : "",
                                           field->high != NULL ? field->high : "", field_unit(field));
    return arena_printf(arena, "%s / %s%s", field->label, field->label_id, range != NULL ? range : "");
}

// A member: one value, or a list of them; null is "not there", as an absent key is.
static void write_member(struct writer *w, struct arena *arena, const kmp_field *field)
{
    bool list = field->kind == KMP_TABLE || field->at_most > 1;
    write_object(w);
    write_key(w, "anyOf");
    write_list(w);
    write_object(w);
    if (list) {
        write_key(w, "items");
        write_object(w);
    }
    write_one(w, arena, field);
    if (list) {
        write_object_end(w);
        write_key(w, "maxItems");
        write_integer(w, field->at_most);
        write_pair(w, "type", "array");
    }
    write_object_end(w);
    write_object(w);
    write_pair(w, "type", "null");
    write_object_end(w);
    write_list_end(w);
    write_pair(w, "description", described(arena, field));
    write_object_end(w);
}

// The next field in the order of ids after `id`; NULL at the end.
static const kmp_field *next_by_id(const kmp_field *fields, uint32_t count, const char *id)
{
    const kmp_field *best = NULL;
    for (uint32_t i = 0; i < count; i++)
        if ((id == NULL || strcmp(fields[i].id, id) > 0) &&
            (best == NULL || strcmp(fields[i].id, best->id) < 0))
            best = &fields[i];
    return best;
}

static void write_fields(struct writer *w, struct arena *arena, const kmp_field *fields, uint32_t count)
{
    write_object(w);
    const kmp_field *field = NULL;
    while ((field = next_by_id(fields, count, field != NULL ? field->id : NULL)) != NULL) {
        write_key(w, field->id);
        write_member(w, arena, field);
    }
    write_object_end(w);
}

static kmp_status schema_form(kmp_text *out, const struct subject *subject)
{
    struct writer w = { 0 };
    struct arena *arena = &subject->engine->work;
    const kmp_task *task = subject->task;
    write_object(&w);
    write_pair(&w, "$id", arena_printf(arena, "urn:kompeten:schema:evidence:%s", subject->id));
    write_pair(&w, "$schema", "https://json-schema.org/draft/2020-12/schema");
    write_key(&w, "additionalProperties");
    write_bool(&w, false);
    write_pair(&w, "description",
               "Nothing is required: what is absent or null is missing, and what needs it is referred.");
    write_key(&w, "properties");
    write_fields(&w, arena, task != NULL ? task->fields : NULL, task != NULL ? task->field_count : 0);
    write_pair(&w, "title", task != NULL ? task->title : "nothing is measured");
    write_pair(&w, "type", "object");
    write_object_end(&w);
    kmp_status status = writer_take(&w, out);
    writer_free(&w);
    return status;
}

// ---- an empty submission ----

static void write_evidence(struct writer *w, const kmp_task *task)
{
    const kmp_field *field = NULL;
    write_object(w);
    while (task != NULL &&
           (field = next_by_id(task->fields, task->field_count, field != NULL ? field->id : NULL)) != NULL) {
        write_key(w, field->id);
        if (field->kind == KMP_TABLE || field->at_most > 1) {
            write_list(w);
            write_list_end(w);
        } else {
            write_null(w);
        }
    }
    write_object_end(w);
}

// "ticks: ppe (true, false); counts: restarts; marks: bead (0, 1, 2)": what an assessor is still to enter.
static const char *to_enter(struct arena *arena, const struct plan *plan)
{
    static const char *const lists[] = {
        [FROM_TICK] = "ticks", [FROM_COUNT] = "counts", [FROM_JUDGED] = "marks"
    };
    const char *text = "";
    for (enum source kind = FROM_TICK; kind <= FROM_JUDGED; kind++) {
        const char *between = arena_printf(arena, "%s%s: ", text[0] != '\0' ? "; " : "", lists[kind]);
        for (uint32_t i = 0; i < plan->criteria.count; i++) {
            const struct criterion *criterion = plan_criterion(plan, i);
            if (criterion->source != kind || text == NULL || between == NULL)
                continue;
            text = arena_printf(arena, "%s%s%.*s", text, between, (int)criterion->id.size, criterion->id.bytes);
            between = ", ";
        }
        if (text == NULL)
            return "";
    }
    return text;
}

static void write_nobody(struct writer *w)
{
    write_key(w, "assessors");
    write_list(w);
    write_object(w);
    write_pair(w, "id", "assessor");
    write_pair(w, "role", "lead");
    write_key(w, "trained_candidate");
    write_bool(w, false);
    write_object_end(w);
    write_list_end(w);
    write_key(w, "attempt");
    write_integer(w, 1);
    write_key(w, "candidate");
    write_object(w);
    write_pair(w, "id", "candidate");
    write_pair(w, "issuer", "centre");
    write_object_end(w);
}

static void write_taken(struct writer *w)
{
    write_key(w, "session");
    write_object(w);
    write_pair(w, "batch", "1");
    write_pair(w, "centre", "centre");
    write_pair(w, "programme", "programme");
    write_key(w, "year");
    write_integer(w, 2026);
    write_object_end(w);
    write_key(w, "submission");
    write_integer(w, 1);
    write_key(w, "taken");
    write_object(w);
    write_pair(w, "ended", "completed");
    write_pair(w, "from", "2026-01-01T08:00:00+08:00");
    write_pair(w, "to", "2026-01-01T09:00:00+08:00");
    write_object_end(w);
}

static kmp_status empty_form(kmp_text *out, const struct subject *subject)
{
    struct writer w = { 0 };
    const char *note = subject->rubric != NULL ? to_enter(&subject->engine->work, &subject->rubric->plan) : "";
    write_object(&w);
    write_nobody(&w);
    write_key(&w, "counts");
    write_list(&w);
    write_list_end(&w);
    write_key(&w, "evidence");
    write_evidence(&w, subject->task);
    write_pair(&w, "id", "to be replaced");
    write_key(&w, "marks");
    write_list(&w);
    write_list_end(&w);
    if (note[0] != '\0')
        write_pair(&w, "note", note);
    write_pair(&w, "purpose", "training");
    write_pair(&w, "rubric", subject->id);
    write_taken(&w);
    write_key(&w, "ticks");
    write_list(&w);
    write_list_end(&w);
    write_object_end(&w);
    kmp_status status = writer_take(&w, out);
    writer_free(&w);
    return status;
}

// ---- the entry sheet ----

static kmp_status html_form(kmp_text *out, const struct subject *subject)
{
    struct page page = { 0 };
    struct plan plan = { 0 };
    struct day day = { 0 };
    day.ground = (struct ground){ subject->rubric != NULL ? &subject->rubric->plan : &plan, subject->task };
    day.session.rubric = text_of(subject->id);
    if (subject->rubric == NULL)
        plan.title = (struct say){ text_of(subject->task->title), text_of(subject->task->title_id) };
    form_write(&page, &day, FORM_BLANK);
    kmp_status status = page_take(&page, out);
    page_free(&page);
    arena_free(&day.arena);
    return status;
}

// ---- which ----

static bool find_task(struct subject *subject, const char *id)
{
    const char *slash = strchr(id, '/');
    struct text trade_id = { id, slash != NULL ? (uint32_t)(slash - id) : (uint32_t)strlen(id) };
    const struct trade *trade = catalog_trade(&subject->engine->catalog, trade_id, NULL);
    uint32_t index;
    subject->task = trade != NULL && slash != NULL ? trade_task(trade, text_of(id), &index) : NULL;
    return subject->task != NULL;
}

kmp_status kmp_task_form(kmp_text *out, kmp_engine *engine, const char *id, kmp_task_form_kind kind,
                         kmp_problems *problems)
{
    static kmp_status (*const makers[])(kmp_text *, const struct subject *) = { schema_form, empty_form,
                                                                                html_form };
    *out = (kmp_text){ 0 };
    arena_empty(&engine->work);
    struct subject subject = { .engine = engine, .id = id };
    subject.rubric = engine_rubric(engine, text_of(id), NULL);
    if (subject.rubric != NULL)
        subject.task = subject.rubric->task;
    else if (!find_task(&subject, id)) {
        engine_rubric(engine, text_of(id), problems); // says what is wrong
        return KMP_UNKNOWN_RUBRIC;
    }
    kmp_status status = makers[kind](out, &subject);
    if (status != KMP_OK)
        problem_say(problems, KMP_ERROR, status, NULL, NULL);
    return status;
}
