// SPDX-License-Identifier: Apache-2.0
// achievement.c -- what was achieved: units, by which rubric, for what it qualifies
#include "../model/unit_urn.h"
#include "bytes.h"
#include "credential.h"

static const struct tape *tape_of(const struct issuing *i)
{
    return &i->paper.record.tape;
}

static void pair(struct writer *w, const char *key, const char *value)
{
    credential_pair(w, key, text_of(value));
}

bool unit_granted(const struct issuing *i, uint32_t unit)
{
    struct text code = paper_text(tape_of(i), unit, "code");
    const struct text *granted = i->decision.units.items;
    if (code.bytes == NULL || !i->has_decision)
        return code.bytes != NULL;
    for (uint32_t at = 0; at < i->decision.units.count; at++)
        if (text_same(granted[at], code))
            return true;
    return false;
}

// ---- alignments ----

static const char *framework_of(const struct issuing *i, uint32_t unit)
{
    struct text decree = paper_text(tape_of(i), unit, "decree");
    return decree.bytes == NULL ? NULL : arena_printf(i->arena, "SKKNI %.*s", (int)decree.size, decree.bytes);
}

void alignment_write(struct issuing *i, uint32_t unit, const char *kuk)
{
    struct writer *w = i->w;
    struct text code = paper_text(tape_of(i), unit, "code");
    struct text title = paper_say(tape_of(i), paper_member(tape_of(i), unit, "title"), i->options->language);
    const char *whole = arena_string(i->arena, code);
    if (kuk != NULL)
        whole = arena_printf(i->arena, "%.*s/%s", (int)code.size, code.bytes, kuk);
    write_object(w);
    pair(w, "targetCode", whole);
    pair(w, "targetFramework", framework_of(i, unit));
    if (kuk != NULL)
        pair(w, "targetName", arena_printf(i->arena, "KUK %s", kuk));
    else
        credential_pair(w, "targetName", title.bytes != NULL ? title : code);
    pair(w, "targetType", "CFItem");
    struct text decree = paper_text(tape_of(i), unit, "decree");
    pair(w, "targetUrl",
         kuk != NULL ? unit_part_urn(i->arena, "kuk", code, decree, text_of(kuk)) : unit_urn(i->arena, code, decree));
    credential_type(w, "Alignment");
    write_object_end(w);
}

static void write_units(struct issuing *i)
{
    write_key(i->w, "alignment");
    write_list(i->w);
    for (uint32_t unit = tape_first(tape_of(i), i->paper.record.units); unit != 0;
         unit = tape_node(tape_of(i), unit)->next)
        if (unit_granted(i, unit))
            alignment_write(i, unit, NULL);
    write_list_end(i->w);
}

// ---- texts ----

struct wording {
    const char *criteria, *described, *scheme;
};

static const struct wording wordings[] = {
    [KMP_ENGLISH] = { "Who meets every need of rubric %s version %s is competent (rubric SHA-256 %s).",
                      "Practical test by rubric %s version %s",
                      "Who is competent in every unit of scheme %s is certified." },
    [KMP_INDONESIAN] = { "Kompeten bila semua syarat rubrik %s versi %s terpenuhi (SHA-256 rubrik %s).",
                         "Uji praktik dengan rubrik %s versi %s", "Kompeten dalam semua unit skema %s." },
};

static const char *rubric_member(const struct issuing *i, const char *key)
{
    const char *text = arena_string(i->arena, paper_text(tape_of(i), i->paper.record.rubric, key));
    return text != NULL ? text : "";
}

static const char *scheme_no(const struct issuing *i)
{
    const char *text = arena_string(i->arena, paper_text(tape_of(i), i->paper.record.scheme, "no"));
    return text != NULL ? text : "";
}

static void write_criteria(struct issuing *i)
{
    const struct wording *words = &wordings[i->options->language];
    bool conclusion = i->paper.record.rubric == 0;
    write_key(i->w, "criteria");
    write_object(i->w);
    if (conclusion)
        pair(i->w, "narrative", arena_printf(i->arena, words->scheme, scheme_no(i)));
    else
        pair(i->w, "narrative",
             arena_printf(i->arena, words->criteria, rubric_member(i, "id"), rubric_member(i, "version"),
                          rubric_member(i, "sha256")));
    write_object_end(i->w);
}

static const char *describe(const struct issuing *i)
{
    const struct wording *words = &wordings[i->options->language];
    if (i->paper.record.rubric == 0)
        return arena_printf(i->arena, words->scheme, scheme_no(i));
    return arena_printf(i->arena, words->described, rubric_member(i, "id"), rubric_member(i, "version"));
}

// "process: 111; product: P": what was qualified for, where the trade says so.
static const char *specialization(const struct issuing *i)
{
    const struct tape *tape = tape_of(i);
    struct bytes all = { .arena = i->arena };
    uint32_t qualified = paper_member(tape, i->paper.record.scope, "qualified");
    uint32_t item = qualified != 0 ? tape_first(tape, qualified) : 0;
    for (; item != 0; item = tape_node(tape, item)->next) {
        if (tape_node(tape, item)->kind != NODE_STRING)
            continue;
        bytes_string(&all, all.size > 0 ? "; " : "");
        bytes_text(&all, tape_node(tape, item)->key);
        bytes_string(&all, ": ");
        bytes_text(&all, tape_node(tape, item)->text);
    }
    return all.size > 0 && !all.failed ? arena_string(i->arena, bytes_all(&all)) : NULL;
}

// ---- the whole ----

static const char *title(const struct issuing *i)
{
    uint32_t of = i->paper.record.rubric != 0 ? i->paper.record.rubric : i->paper.record.scheme;
    struct text text = paper_say(tape_of(i), paper_member(tape_of(i), of, "title"), i->options->language);
    const char *name = arena_string(i->arena, text);
    return name != NULL ? name : i->paper.record.rubric != 0 ? rubric_member(i, "id") : scheme_no(i);
}

void achievement_write(struct issuing *i)
{
    struct writer *w = i->w;
    write_object(w);
    pair(w, "achievementType", i->has_decision ? "Certification" : "Assessment");
    write_units(i);
    write_criteria(i);
    pair(w, "description", describe(i));
    pair(w, "humanCode", i->paper.record.rubric != 0 ? rubric_member(i, "id") : scheme_no(i));
    pair(w, "id", i->achievement);
    pair(w, "inLanguage", i->options->language == KMP_INDONESIAN ? "id" : "en");
    pair(w, "name", title(i));
    write_key(w, "resultDescription");
    write_list(w);
    result_descriptions_write(i);
    write_list_end(w);
    pair(w, "specialization", specialization(i));
    credential_type(w, "Achievement");
    if (i->paper.record.rubric != 0)
        pair(w, "version", rubric_member(i, "version"));
    write_object_end(w);
}
