// SPDX-License-Identifier: Apache-2.0
// results.c -- the verdict, the score and every criterion: what each is, and what was reached. The two are
// joined by ids, because the order of a list is not signed.
#include "credential.h"

#include <string.h>

enum { SHOWN_AT_MOST = 12 };

static const struct tape *tape_of(const struct issuing *i)
{
    return &i->paper.record.tape;
}

static void pair(struct writer *w, const char *key, const char *value)
{
    credential_pair(w, key, text_of(value));
}

// What a fragment may hold, of the criterion's id; the rest is percent-encoded.
static const char *fragment(const struct issuing *i, const char *kind, struct text id)
{
    char *text = arena_alloc(i->arena, (size_t)id.size * 3 + 1), *to = text;
    if (text == NULL)
        return NULL;
    for (uint32_t at = 0; at < id.size; at++) {
        unsigned char c = (unsigned char)id.bytes[at];
        bool plain =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
        if (plain) {
            *to++ = (char)c;
            continue;
        }
        *to++ = '%';
        *to++ = "0123456789ABCDEF"[c >> 4];
        *to++ = "0123456789ABCDEF"[c & 15];
    }
    return arena_printf(i->arena, "%s#%s%s", i->achievement, kind, text);
}

// A number to read: what ends as a decimal as it is, else to two places. The record has it exactly.
static const char *number(const struct issuing *i, struct text text)
{
    struct exact value;
    char shown[EXACT_TEXT];
    if (text.bytes == NULL || !exact_read_fraction(&value, text) || !exact_given(value))
        return NULL;
    uint32_t size = exact_write(shown, value);
    if (size == 0 || size > SHOWN_AT_MOST || memchr(shown, '/', size) != NULL)
        size = exact_show(shown, value, 2);
    return arena_string(i->arena, (struct text){ shown, size });
}

// ---- the verdict and the score ----

static bool shows_score(const struct issuing *i)
{
    return !i->options->summary && exact_given(i->paper.record.score) && exact_given(i->paper.record.out_of);
}

static const char *record_number(const struct issuing *i, const char *key)
{
    return number(i, paper_own_text(tape_of(i), 0, key));
}

static bool is_percent(const struct issuing *i)
{
    return exact_order(i->paper.record.out_of, exact_int(100)) == 0;
}

static void describe_verdict(struct issuing *i)
{
    struct writer *w = i->w;
    write_object(w);
    pair(w, "id", arena_printf(i->arena, "%s#verdict", i->achievement));
    pair(w, "name", i->options->language == KMP_INDONESIAN ? "Hasil" : "Verdict");
    pair(w, "resultType", "Status");
    credential_type(w, "ResultDescription");
    write_object_end(w);
}

static void describe_score(struct issuing *i)
{
    struct writer *w = i->w;
    write_object(w);
    pair(w, "id", arena_printf(i->arena, "%s#score", i->achievement));
    pair(w, "name", i->options->language == KMP_INDONESIAN ? "Nilai" : "Score");
    pair(w, "resultType", is_percent(i) ? "Percent" : "RawScore");
    credential_type(w, "ResultDescription");
    pair(w, "valueMax", record_number(i, "out_of"));
    pair(w, "valueMin", "0");
    write_object_end(w);
}

// ---- criteria ----

static struct text criterion_text(const struct issuing *i, uint32_t criterion, const char *key)
{
    return paper_text(tape_of(i), criterion, key);
}

static bool has_need(const struct issuing *i, uint32_t criterion)
{
    return paper_member(tape_of(i), criterion, "need") != 0;
}

static uint32_t unit_of(const struct issuing *i, uint32_t criterion)
{
    struct text code = criterion_text(i, criterion, "unit");
    uint32_t unit = tape_first(tape_of(i), i->paper.record.units), first = unit;
    bool only = unit != 0 && tape_node(tape_of(i), unit)->next == 0;
    for (; unit != 0 && code.bytes != NULL; unit = tape_node(tape_of(i), unit)->next)
        if (text_same(paper_text(tape_of(i), unit, "code"), code))
            return unit;
    return only && code.bytes == NULL ? first : 0;
}

static void write_kuk(struct issuing *i, uint32_t criterion)
{
    uint32_t kuk = paper_member(tape_of(i), criterion, "kuk"), unit = unit_of(i, criterion);
    uint32_t item = kuk != 0 ? tape_first(tape_of(i), kuk) : 0;
    if (item == 0 || unit == 0 || paper_text(tape_of(i), unit, "code").bytes == NULL)
        return;
    write_key(i->w, "alignment");
    write_list(i->w);
    for (; item != 0; item = tape_node(tape_of(i), item)->next)
        alignment_write(i, unit, arena_string(i->arena, tape_node(tape_of(i), item)->text));
    write_list_end(i->w);
}

static void write_level(struct issuing *i, struct text id, bool met)
{
    bool indonesian = i->options->language == KMP_INDONESIAN;
    struct writer *w = i->w;
    write_object(w);
    pair(w, "id", fragment(i, met ? "k-" : "bk-", id));
    pair(w, "level", met ? "K" : "BK");
    if (indonesian)
        pair(w, "name", met ? "Kompeten" : "Belum kompeten");
    else
        pair(w, "name", met ? "Competent" : "Not yet competent");
    credential_type(w, "RubricCriterionLevel");
    write_object_end(w);
}

static void describe_criterion(struct issuing *i, uint32_t criterion)
{
    struct writer *w = i->w;
    struct text id = criterion_text(i, criterion, "id");
    struct text name =
        paper_say(tape_of(i), paper_member(tape_of(i), criterion, "title"), i->options->language);
    bool need = has_need(i, criterion);
    write_object(w);
    write_kuk(i, criterion);
    pair(w, "id", fragment(i, "c-", id));
    credential_pair(w, "name", name.bytes != NULL ? name : id);
    if (need) {
        pair(w, "requiredLevel", fragment(i, "k-", id));
        pair(w, "requiredValue", number(i, criterion_text(i, criterion, "need")));
    }
    pair(w, "resultType", need ? "RubricCriterionLevel" : "RubricScore");
    if (need) {
        write_key(w, "rubricCriterionLevel");
        write_list(w);
        write_level(i, id, true);
        write_level(i, id, false);
        write_list_end(w);
    }
    credential_type(w, "ResultDescription");
    pair(w, "valueMax", number(i, criterion_text(i, criterion, "out_of")));
    pair(w, "valueMin", "0");
    write_object_end(w);
}

static uint32_t first_criterion(const struct issuing *i)
{
    uint32_t criteria = i->paper.record.criteria;
    return i->options->summary || criteria == 0 ? 0 : tape_first(tape_of(i), criteria);
}

void result_descriptions_write(struct issuing *i)
{
    describe_verdict(i);
    if (shows_score(i))
        describe_score(i);
    for (uint32_t item = first_criterion(i); item != 0; item = tape_node(tape_of(i), item)->next)
        describe_criterion(i, item);
}

// ---- what was reached ----

static void write_criterion(struct issuing *i, uint32_t criterion)
{
    struct writer *w = i->w;
    struct text id = criterion_text(i, criterion, "id"), verdict = criterion_text(i, criterion, "verdict");
    const char *value = number(i, criterion_text(i, criterion, "points"));
    bool told = text_is(verdict, "K") || text_is(verdict, "BK");
    if (value == NULL && !told)
        return; // not applicable
    write_object(w);
    if (has_need(i, criterion) && told)
        pair(w, "achievedLevel", fragment(i, text_is(verdict, "K") ? "k-" : "bk-", id));
    pair(w, "resultDescription", fragment(i, "c-", id));
    credential_type(w, "Result");
    pair(w, "value", value);
    write_object_end(w);
}

void results_write(struct issuing *i)
{
    struct writer *w = i->w;
    bool competent = i->has_decision || i->paper.record.verdict == VERDICT_COMPETENT;
    write_object(w);
    pair(w, "resultDescription", arena_printf(i->arena, "%s#verdict", i->achievement));
    pair(w, "status", competent ? "Completed" : "Failed");
    credential_type(w, "Result");
    write_object_end(w);
    if (shows_score(i)) {
        write_object(w);
        pair(w, "resultDescription", arena_printf(i->arena, "%s#score", i->achievement));
        credential_type(w, "Result");
        pair(w, "value", record_number(i, "score"));
        write_object_end(w);
    }
    for (uint32_t item = first_criterion(i); item != 0; item = tape_node(tape_of(i), item)->next)
        write_criterion(i, item);
}
