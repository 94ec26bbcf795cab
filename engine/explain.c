// SPDX-License-Identifier: Apache-2.0
// explain.c -- why this result, from a record alone, for the candidate to read
#include "explain.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static const char *const words[2][EXPLAIN_TEXT_COUNT] = {
#define EXPLAIN_EN(name, en, id) en,
#define EXPLAIN_ID(name, en, id) id,
    { EXPLAIN_TEXTS(EXPLAIN_EN) },
    { EXPLAIN_TEXTS(EXPLAIN_ID) },
};

// ---- writing ----

static bool make_room(struct explanation *e, size_t more)
{
    if (e->text == NULL)
        return false;
    if (e->size + more + 1 <= e->room)
        return true;
    size_t room = (e->room + more) * 2;
    char *larger = arena_alloc(e->arena, room);
    if (larger != NULL)
        memcpy(larger, e->text, e->size);
    e->text = larger;
    e->room = room;
    return larger != NULL;
}

void explain_print(struct explanation *e, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    int size = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (size < 0 || !make_room(e, (size_t)size))
        return;
    va_start(args, format);
    vsnprintf(e->text + e->size, (size_t)size + 1, format, args);
    va_end(args);
    e->size += (size_t)size;
}

const char *explain_word(const struct explanation *e, enum explain_text word)
{
    return words[e->language][word];
}

// ---- reading the record ----

uint32_t explain_member(const struct explanation *e, uint32_t object, const char *key)
{
    uint32_t node = tape_member(&e->record->tape, object, key);
    return node != 0 && tape_node(&e->record->tape, node)->kind != NODE_NULL ? node : 0;
}

const char *explain_text(struct explanation *e, uint32_t object, const char *key)
{
    uint32_t node = explain_member(e, object, key);
    return node != 0 ? arena_string(e->arena, tape_node(&e->record->tape, node)->text) : NULL;
}

const char *explain_say(struct explanation *e, uint32_t object, const char *key)
{
    static const char *const keys[] = { "en", "id" };
    uint32_t say = explain_member(e, object, key);
    if (say == 0)
        return NULL;
    const char *text = explain_text(e, say, keys[e->language]);
    return text != NULL ? text : explain_text(e, say, keys[1 - e->language]);
}

bool explain_true(const struct explanation *e, uint32_t object, const char *key)
{
    uint32_t node = tape_member(&e->record->tape, object, key);
    return node != 0 && tape_node(&e->record->tape, node)->kind == NODE_TRUE;
}

const char *explain_number(struct explanation *e, uint32_t object, const char *key, int32_t decimals)
{
    uint32_t node = explain_member(e, object, key);
    struct exact value;
    if (node == 0 || !exact_read_fraction(&value, tape_node(&e->record->tape, node)->text))
        return NULL;
    char shown[EXACT_TEXT];
    uint32_t size = decimals >= 0 ? exact_show(shown, value, decimals) : exact_write(shown, value);
    if (decimals < 0 && memchr(shown, '/', size) != NULL)
        size = exact_show(shown, value, 3); // a decimal that does not end
    return arena_string(e->arena, (struct text){ shown, size });
}

// ---- the page ----

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
    explain_print(e, "%s\n\n", explain_word(e, SAYS_RECOMMENDATION));
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
        explain_print(e, "    %s %s %s\n", explain_text(e, i, "result"), explain_word(e, SAYS_RECOMMENDED),
                      explain_text(e, i, "assessor"));
    uint32_t agrees = explain_member(e, unit, "agrees");
    if (agrees != 0 && tape_node(tape, agrees)->kind == NODE_FALSE)
        explain_print(e, "    ! %s\n", explain_word(e, SAYS_DIFFERS));
}

static void print_units(struct explanation *e)
{
    const struct tape *tape = &e->record->tape;
    explain_print(e, "\n%s\n", explain_word(e, SAYS_UNITS));
    for (uint32_t i = tape_first(tape, e->record->units); i != 0; i = tape_node(tape, i)->next) {
        const char *code = explain_text(e, i, "code"), *title = explain_say(e, i, "title");
        explain_print(e, "  %s%s%s: %s", code != NULL ? code : explain_word(e, SAYS_WHOLE_TASK),
                      title != NULL ? " " : "", title != NULL ? title : "",
                      explain_word(e, verdict_text(verdict_of(e, i))));
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
    explain_print(e, "\n%s: %s %s %s (%s", explain_word(e, SAYS_SCORE), score, explain_word(e, SAYS_OF),
                  explain_text(e, 0, "out_of"), explain_word(e, SAYS_SUM));
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
    if (e->record->purpose != FOR_TRAINING)
        explain_print(e, "\n%s\n", explain_word(e, SAYS_SCORE_HIDDEN));
    else if (score == NULL)
        explain_print(e, "\n%s: %s\n", explain_word(e, SAYS_SCORE), explain_word(e, SAYS_NO_SCORE));
    else
        print_sum(e, score);
}

static void print_scope_group(struct explanation *e, uint32_t group)
{
    const struct tape *tape = &e->record->tape;
    for (uint32_t i = tape_first(tape, group); i != 0; i = tape_node(tape, i)->next) {
        const struct node *node = tape_node(tape, i);
        if (node->kind == NODE_OBJECT) {
            explain_print(e, "  %.*s\n", (int)node->key.size, node->key.bytes);
            print_scope_group(e, i);
        } else if (node->kind == NODE_STRING) {
            explain_print(e, "    %.*s: %.*s\n", (int)node->key.size, node->key.bytes, (int)node->text.size,
                          node->text.bytes);
        }
    }
}

static void print_scope(struct explanation *e)
{
    if (e->record->scope == 0 || tape_node(&e->record->tape, e->record->scope)->count == 0)
        return;
    explain_print(e, "\n%s\n", explain_word(e, SAYS_SCOPE));
    print_scope_group(e, e->record->scope);
}

static kmp_status take_page(kmp_text *out, const struct explanation *e)
{
    char *bytes = e->text != NULL ? memory_resize(NULL, e->size + 1) : NULL;
    if (bytes == NULL)
        return KMP_NO_MEMORY;
    memcpy(bytes, e->text, e->size);
    bytes[e->size] = '\0';
    *out = (kmp_text){ bytes, e->size };
    return KMP_OK;
}

kmp_status kmp_explain(kmp_text *out, kmp_engine *engine, const char *json, size_t size, const char *name,
                       kmp_language language, kmp_problems *problems)
{
    *out = (kmp_text){ 0 };
    struct arena arena = { 0 };
    struct record record;
    kmp_status status = record_read(&record, &arena, json, size, name, problems);
    if (status == KMP_OK) {
        struct explanation e = { &record, engine, language, &arena, arena_alloc(&arena, 4096), 0, 4096 };
        print_head(&e);
        print_units(&e);
        if (record.kind == RECORD_CONCLUSION)
            explain_resits(&e);
        else
            print_score(&e);
        explain_groups(&e);
        explain_problems(&e);
        if (record.kind == RECORD_ATTEMPT && record.verdict != VERDICT_NOT_ASSESSED)
            explain_criteria(&e);
        print_scope(&e);
        status = take_page(out, &e);
    }
    arena_free(&arena);
    return status;
}
