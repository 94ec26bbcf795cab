// SPDX-License-Identifier: Apache-2.0
// check_names.c -- names and texts that a reader takes for each other, or that say nothing
#include "lint.h"

// ---- ids ----

static bool is_plain(struct text id)
{
    for (uint32_t i = 0; i < id.size; i++) {
        char c = id.bytes[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!letter && c != '-' && c != '_' && c != '.')
            return false;
    }
    return true;
}

// A letter as a hurried reader sees it: small and capital, l and 1, O and 0 alike.
static char seen_as(char c)
{
    if (c >= 'A' && c <= 'Z')
        c = (char)(c - 'A' + 'a');
    return c == 'l' || c == 'i' ? '1' : c == 'o' ? '0' : c;
}

static bool looks_like(struct text a, struct text b)
{
    if (a.size != b.size || text_same(a, b))
        return false;
    for (uint32_t i = 0; i < a.size; i++)
        if (seen_as(a.bytes[i]) != seen_as(b.bytes[i]))
            return false;
    return true;
}

void check_letters(struct lint *lint, const struct criterion *criterion)
{
    const char *id = lint_text(lint, criterion->id);
    uint32_t node = criterion->shaped.node;
    if (!is_plain(criterion->id)) {
        LINT_SAY(lint, node, "id", KMP_RUBRIC_ID_LETTERS, "found", id, NULL);
        return;
    }
    for (uint32_t i = 0; plan_criterion(lint->plan, i) != criterion; i++)
        if (looks_like(plan_criterion(lint->plan, i)->id, criterion->id)) {
            LINT_SAY(lint, node, "id", KMP_RUBRIC_ID_ALIKE, "criterion", id, "first",
                     lint_text(lint, plan_criterion(lint->plan, i)->id), NULL);
            return;
        }
}

// "trade/name", as its file lies in rubrics/trade/name.lua.
static bool is_rubric_id(struct text id)
{
    uint32_t slash = 0;
    while (slash < id.size && id.bytes[slash] != '/')
        slash++;
    if (slash == 0 || slash + 1 >= id.size)
        return false;
    return is_plain((struct text){ id.bytes, slash }) &&
           is_plain((struct text){ id.bytes + slash + 1, id.size - slash - 1 });
}

void check_rubric_id(struct lint *lint)
{
    if (!is_rubric_id(lint->plan->id))
        LINT_SAY(lint, 0, "id", KMP_RUBRIC_ID_FORM, "found", lint_text(lint, lint->plan->id), NULL);
    for (uint32_t i = 1; i < lint->plan->groups.count; i++)
        if (!is_plain(plan_group(lint->plan, i)->id))
            LINT_SAY(lint, plan_group(lint->plan, i)->shaped.node, "id", KMP_RUBRIC_ID_LETTERS, "found",
                     lint_text(lint, plan_group(lint->plan, i)->id), NULL);
}

// ---- texts ----

static bool has_words(struct text text)
{
    for (uint32_t i = 0; i < text.size; i++)
        if (text.bytes[i] == ' ')
            return true;
    return false;
}

// One word may well be the same in both languages, a sentence is not.
static void check_say(struct lint *lint, uint32_t node, const char *key, const struct say *say)
{
    if (text_same(say->en, say->id) && has_words(say->en))
        LINT_WARN(lint, node, key, KMP_RUBRIC_SAY_SAME, "found", lint_text(lint, say->en), NULL);
}

static bool says_like(const struct say *a, const struct say *b)
{
    return (text_same(a->en, b->en) && a->en.bytes != NULL) || (text_same(a->id, b->id) && a->id.bytes != NULL);
}

static void check_alike(struct lint *lint, const struct criterion *criterion, uint32_t index)
{
    const struct level *level = criterion_level(criterion, index);
    for (uint32_t i = 0; i < index; i++) {
        const struct level *above = criterion_level(criterion, i);
        if (exact_order(above->points, level->points) == 0 || !says_like(&above->say, &level->say))
            continue;
        LINT_WARN(lint, level->shaped.node, "say", KMP_RUBRIC_SAY_TWICE, "line",
                  lint_number(lint, exact_int(above->line)), NULL);
        return;
    }
}

void check_texts(struct lint *lint, const struct criterion *criterion)
{
    check_say(lint, criterion->shaped.node, "title", &criterion->title);
    for (uint32_t i = 0; i < criterion->levels.count; i++) {
        const struct level *level = criterion_level(criterion, i);
        check_say(lint, level->shaped.node, "say", &level->say);
        check_alike(lint, criterion, i);
    }
}

void check_titles(struct lint *lint)
{
    check_say(lint, 0, "title", &lint->plan->title);
    for (uint32_t i = 1; i < lint->plan->groups.count; i++)
        check_say(lint, plan_group(lint->plan, i)->shaped.node, "title", &plan_group(lint->plan, i)->title);
}

// ---- claims ----

void check_claims(struct lint *lint, const struct criterion *criterion)
{
    const struct kuk *kuk = criterion->kuk.items;
    for (uint32_t i = 0; i < criterion->kuk.count; i++) {
        const char *no = lint_text(lint, kuk[i].no);
        if (criterion->unit > 0 && kuk[i].unit != criterion->unit)
            LINT_SAY(lint, criterion->shaped.node, "kuk", KMP_RUBRIC_KUK_ELSEWHERE, "no", no, "found",
                     lint_number(lint, exact_int(kuk[i].unit)), "expected",
                     lint_number(lint, exact_int(criterion->unit)), NULL);
        for (uint32_t before = 0; before < i; before++)
            if (kuk[before].unit == kuk[i].unit && text_same(kuk[before].no, kuk[i].no))
                LINT_SAY(lint, criterion->shaped.node, "kuk", KMP_RUBRIC_KUK_TWICE, "no", no, NULL);
    }
}

// ---- entries that come twice ----

static struct text title_of(const struct example *example)
{
    return example->title.count > 0 ? *(const struct text *)example->title.items : (struct text){ NULL, 0 };
}

void check_example_titles(struct lint *lint)
{
    const struct example *examples = lint->plan->examples.items;
    for (uint32_t i = 1; i < lint->plan->examples.count; i++)
        for (uint32_t before = 0; before < i; before++)
            if (text_same(title_of(&examples[before]), title_of(&examples[i]))) {
                LINT_WARN(lint, 0, "examples", KMP_RUBRIC_EXAMPLE_TWICE, "title",
                          lint_text(lint, title_of(&examples[i])), NULL);
                break;
            }
}

static bool same_number(const struct tie *a, const struct tie *b)
{
    return text_same(a->criterion, b->criterion) && text_same(a->group, b->group) &&
           text_same(a->measure, b->measure);
}

void check_ties(struct lint *lint)
{
    const struct tie *ties = lint->plan->ties.items, *ranking = lint->plan->ranking.items;
    for (uint32_t i = 0; i < lint->plan->ties.count; i++)
        for (uint32_t before = 0; before < i; before++)
            if (same_number(&ties[before], &ties[i]))
                LINT_SAY(lint, 0, "ties", KMP_RUBRIC_TIE_TWICE, "place", lint_number(lint, exact_int(i + 1)),
                         NULL);
    for (uint32_t i = 0; i < lint->plan->ranking.count; i++)
        if (ranking[i].weight.n == 0)
            LINT_SAY(lint, 0, "ranking", KMP_RUBRIC_RANKING_ZERO, "place", lint_number(lint, exact_int(i + 1)),
                     NULL);
}
