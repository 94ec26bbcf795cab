// SPDX-License-Identifier: Apache-2.0
// explain.c -- why this result, from a record alone, for the candidate to read
#include "explain.h"

#include <string.h>

static enum explain_text verdict_text(int32_t verdict)
{
    static const enum explain_text texts[] = { SAYS_COMPETENT, SAYS_NOT_YET, SAYS_REFER, SAYS_NOT_ASSESSED };
    return texts[verdict >= 0 && verdict < 4 ? verdict : 2];
}

static int32_t verdict_of(const struct explanation *e, uint32_t object)
{
    uint32_t node = tape_member(&e->record->tape, object, "verdict");
    for (int32_t i = 0; node != 0 && verdict_words[i] != NULL; i++)
        if (text_is(tape_node(&e->record->tape, node)->text, verdict_words[i]))
            return i;
    return -1;
}

static void print_head(struct explanation *e)
{
    const struct record *record = e->record;
    const char *title = explain_say(e, record->rubric, "title");
    const char *issuer = explain_text(e, record->candidate, "issuer");
    explain_print(e, "%s: %s\n", explain_word(e, SAYS_RESULT), explain_word(e, verdict_text(record->verdict)));
    explain_print(e, "%s\n", explain_word(e, SAYS_RECOMMENDATION));
    explain_print(e, "%s: %s (%s)", explain_word(e, SAYS_CANDIDATE), explain_text(e, record->candidate, "id"),
                  issuer != NULL ? issuer : "-");
    if (record->kind == RECORD_CONCLUSION) {
        explain_scheme(e);
        return;
    }
    explain_print(e, ", %s%lld\n", explain_word(e, SAYS_ATTEMPT), (long long)record->attempt);
    explain_print(e, "%s: %s%s%s, %s %s\n", explain_word(e, SAYS_RUBRIC), title != NULL ? title : "",
                  title != NULL ? ", " : "", explain_text(e, record->rubric, "id"),
                  explain_word(e, SAYS_VERSION), explain_text(e, record->rubric, "version"));
}

static void print_recommendations(struct explanation *e, uint32_t unit)
{
    const struct tape *tape = &e->record->tape;
    uint32_t list = explain_member(e, unit, "recommended");
    for (uint32_t i = list != 0 ? tape_first(tape, list) : 0; i != 0; i = tape_node(tape, i)->next)
        explain_print(e, "%s %s %s\n", explain_text(e, i, "result"), explain_word(e, SAYS_RECOMMENDED),
                      explain_text(e, i, "assessor"));
    uint32_t agrees = explain_member(e, unit, "agrees");
    if (agrees != 0 && tape_node(tape, agrees)->kind == NODE_FALSE)
        explain_print(e, "! %s\n", explain_word(e, SAYS_DIFFERS));
}

static void print_units(struct explanation *e)
{
    const struct tape *tape = &e->record->tape;
    explain_section(e, SAYS_UNITS);
    for (uint32_t i = tape_first(tape, e->record->units); i != 0; i = tape_node(tape, i)->next) {
        const char *code = explain_text(e, i, "code"), *title = explain_say(e, i, "title");
        const char *name =
            arena_printf(e->arena, "%s%s%s", code != NULL ? code : explain_word(e, SAYS_WHOLE_TASK),
                         title != NULL ? " " : "", title != NULL ? title : "");
        explain_item(e, NULL, name, code, NULL);
        explain_print(e, "%s", explain_word(e, verdict_text(verdict_of(e, i))));
        explain_validity(e, i);
        explain_print(e, "\n");
        print_recommendations(e, i);
    }
}

static void print_sum(struct explanation *e, const char *score)
{
    char sum[EXACT_TEXT];
    uint32_t size = exact_write(sum, explain_sum(e));
    const char *written = arena_string(e->arena, (struct text){ sum, size });
    explain_print(e, "%s %s %s (%s", score, explain_word(e, SAYS_OF), explain_text(e, 0, "out_of"),
                  explain_word(e, SAYS_SUM));
    if (written != NULL && strcmp(written, score) != 0)
        explain_print(e, ", %s %s", explain_word(e, SAYS_ROUNDED), written);
    explain_print(e, ")\n");
    explain_changes(e);
}

static void print_score(struct explanation *e)
{
    const char *score = explain_text(e, 0, "score");
    if (e->record->verdict == VERDICT_NOT_ASSESSED)
        return;
    explain_section(e, SAYS_SCORE);
    if (e->record->purpose != FOR_TRAINING)
        explain_print(e, "%s\n", explain_word(e, SAYS_SCORE_HIDDEN));
    else if (score == NULL)
        explain_print(e, "%s\n", explain_word(e, SAYS_NO_SCORE));
    else
        print_sum(e, score);
}

static void print_scope_group(struct explanation *e, uint32_t group)
{
    const struct tape *tape = &e->record->tape;
    for (uint32_t i = tape_first(tape, group); i != 0; i = tape_node(tape, i)->next) {
        const struct node *node = tape_node(tape, i);
        if (node->kind == NODE_OBJECT) {
            explain_item(e, NULL, arena_string(e->arena, node->key), NULL, NULL);
            print_scope_group(e, i);
        } else if (node->kind == NODE_STRING) {
            explain_print(e, "%.*s: %.*s\n", (int)node->key.size, node->key.bytes, (int)node->text.size,
                          node->text.bytes);
        }
    }
}

static void print_scope(struct explanation *e)
{
    if (e->record->scope == 0 || tape_node(&e->record->tape, e->record->scope)->count == 0)
        return;
    explain_section(e, SAYS_SCOPE);
    print_scope_group(e, e->record->scope);
}

static void write_page(struct explanation *e)
{
    const struct record *record = e->record;
    explain_begin(e);
    print_head(e);
    print_units(e);
    if (record->kind == RECORD_CONCLUSION)
        explain_resits(e);
    else
        print_score(e);
    explain_combined(e);
    explain_groups(e);
    explain_problems(e);
    if (e->rubric != NULL)
        explain_smallest(e);
    if (record->kind == RECORD_ATTEMPT && record->verdict != VERDICT_NOT_ASSESSED)
        explain_criteria(e);
    print_scope(e);
    explain_end(e);
}

static kmp_status draw(kmp_text *out, struct explanation *e, kmp_format format)
{
    struct tape page;
    struct writer drawn = { 0 };
    if (format == KMP_AS_JSON || e->w.failed)
        return writer_take(&e->w, out);
    kmp_status status = tape_read(&page, e->arena, e->w.bytes, e->w.size, NULL, NULL);
    if (status == KMP_OK && format == KMP_AS_HTML)
        draw_html(&drawn, &page);
    else if (status == KMP_OK)
        draw_text(&drawn, &page);
    if (status == KMP_OK)
        status = writer_take(&drawn, out);
    writer_free(&drawn);
    return status;
}

// The rubric that was given, which must be the one of the record.
static kmp_status read_rubric(struct rubric *out, kmp_engine *engine, const struct record *record,
                              const kmp_explain_options *options, kmp_problems *problems)
{
    struct text lua = { options->rubric->bytes, (uint32_t)options->rubric->size };
    kmp_status status = engine_read_rubric(out, engine, lua, options->rubric_name, problems);
    uint32_t sha256 = tape_member(&record->tape, record->rubric, "sha256");
    if (status != KMP_OK || (sha256 != 0 && text_is(tape_node(&record->tape, sha256)->text, out->sha256)))
        return status;
    problem_file(problems, options->rubric_name);
    problem_say(problems, KMP_ERROR, KMP_OTHER_RUBRIC, NULL, NULL);
    problem_file(problems, NULL);
    return KMP_OTHER_RUBRIC;
}

static kmp_status explain_record(struct explanation *e, struct record *record, kmp_engine *engine,
                                 const kmp_text *json, const char *name, const kmp_explain_options *options,
                                 kmp_problems *problems)
{
    struct rubric rubric = { 0 };
    kmp_status status = record_read(record, e->arena, json->bytes, json->size, name, problems);
    if (status == KMP_OK && options->rubric != NULL)
        status = read_rubric(&rubric, engine, record, options, problems);
    e->rubric = options->rubric != NULL ? &rubric : NULL;
    if (status == KMP_OK)
        write_page(e);
    engine_free_rubric(&rubric);
    return status;
}

kmp_status kmp_explain(kmp_text *out, kmp_engine *engine, const char *json, size_t size, const char *name,
                       const kmp_explain_options *options, kmp_problems *problems)
{
    *out = (kmp_text){ 0 };
    struct arena arena = { 0 };
    struct record record = { .purpose = FOR_CERTIFICATION, .verdict = -1 }; // a paper that has no score
    const kmp_text text = { (char *)(uintptr_t)json, size };
    kmp_status status = KMP_NO_MEMORY;
    struct explanation *e = arena_alloc(&arena, sizeof *e);
    if (e != NULL) {
        e->record = &record;
        e->language = options->language;
        e->arena = &arena;
        status = explain_is_of_body(&text, &arena)
                     ? explain_of_body(e, &text, name, problems)
                     : explain_record(e, &record, engine, &text, name, options, problems);
        if (status == KMP_OK)
            status = draw(out, e, options->format);
        writer_free(&e->w);
    }
    arena_free(&arena);
    return status;
}
