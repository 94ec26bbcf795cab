// SPDX-License-Identifier: Apache-2.0
// smallest.c -- the fewest criteria that would have to change for a not_yet to become competent
//
// The record's points are put back into a scorecard, some of them are changed, and the engine itself decides
// again: so every rule of the rubric counts, and nothing here has to know it.
#include <string.h>

#include "../base/clock.h"
#include "../rubric/score.h"
#include "smallest.h"

enum { MOST_TRIES = 20000 };

static struct exact number_in(const struct search *s, uint32_t object, const char *key)
{
    const struct tape *tape = &s->e->record->tape;
    uint32_t node = tape_member(tape, object, key);
    struct exact value;
    return node != 0 && exact_read_fraction(&value, tape_node(tape, node)->text) ? value : exact_absent();
}

// ---- the record as a scorecard ----

static bool set_award(struct arena *arena, struct scored *scored, const struct award *award)
{
    struct award *copy = arena_take(arena, sizeof *copy);
    if (copy == NULL)
        return false;
    *copy = *award;
    scored->award = copy;
    return true;
}

static bool set_points(struct arena *arena, struct scored *scored, struct exact points)
{
    struct award award = { .level = -1, .points = points, .least = points, .most = points };
    settle_award(&award, scored->criterion);
    scored->missing = scored->blocks = false;
    return set_award(arena, scored, &award);
}

static bool read_criterion(struct search *s, uint32_t node)
{
    uint32_t index =
        plan_find(s->plan, tape_node(&s->e->record->tape, tape_member(&s->e->record->tape, node, "id"))->text);
    if (index == UINT32_MAX)
        return true;
    struct scored *scored = &s->card.criteria[index];
    const char *verdict = explain_text(s->e, node, "verdict");
    scored->counted = verdict == NULL || strcmp(verdict, "NA") != 0;
    scored->missing = explain_true(s->e, node, "missing");
    if (scored->counted && !scored->missing)
        return set_points(s->e->arena, scored, number_in(s, node, "points"));
    struct award open = { .level = -1, .least = scored->criterion->least, .most = scored->criterion->out_of };
    return set_award(s->e->arena, scored, &open);
}

static bool covered(const struct search *s, const struct plan_unit *unit)
{
    const struct tape *tape = &s->e->record->tape;
    for (uint32_t i = tape_first(tape, s->e->record->units); i != 0; i = tape_node(tape, i)->next)
        if (unit == NULL || text_same(tape_node(tape, tape_member(tape, i, "code"))->text, unit->code))
            return true;
    return false;
}

static bool read_card(struct search *s)
{
    struct arena *arena = s->e->arena;
    const struct tape *tape = &s->e->record->tape;
    s->card = (struct scorecard){ .plan = s->plan, .count = s->plan->criteria.count };
    s->card.unit_count = s->plan->units.count > 0 ? s->plan->units.count : 1;
    s->card.criteria = arena_array(arena, (size_t)s->card.count + 1, sizeof *s->card.criteria);
    s->card.units = arena_array(arena, s->card.unit_count, sizeof *s->card.units);
    if (s->card.criteria == NULL || s->card.units == NULL)
        return false;
    for (uint32_t i = 0; i < s->card.count; i++)
        s->card.criteria[i] = (struct scored){ .criterion = plan_criterion(s->plan, i), .award = &award_none };
    for (uint32_t i = 0; i < s->plan->units.count; i++)
        s->card.units[i].unit = &((const struct plan_unit *)s->plan->units.items)[i];
    for (uint32_t i = 0; i < s->card.unit_count; i++)
        s->card.units[i].covered = covered(s, s->card.units[i].unit);
    for (uint32_t i = tape_first(tape, s->e->record->criteria); i != 0; i = tape_node(tape, i)->next)
        if (!read_criterion(s, i))
            return false;
    return true;
}

// The attempt as far as verdicts look at it. The time used stands in the record: pauses and extra time are in
// it.
static void read_attempt(struct search *s)
{
    const struct tape *tape = &s->e->record->tape;
    uint32_t taken = s->e->record->taken;
    int64_t from, to;
    s->attempt = (struct submission){ .purpose = s->e->record->purpose };
    s->attempt.taken.from = tape_node(tape, tape_member(tape, taken, "from"))->text;
    s->attempt.taken.to = tape_node(tape, tape_member(tape, taken, "to"))->text;
    struct exact used = number_in(s, s->e->record->time, "used_s");
    struct adjustment *granted = arena_alloc(s->e->arena, sizeof *granted);
    if (s->e->record->time == 0 || !exact_given(used) || granted == NULL ||
        !clock_read(&from, s->attempt.taken.from) || !clock_read(&to, s->attempt.taken.to))
        return;
    granted->extra_time_s = (to - from) / 1000 - (int64_t)(used.n / used.d);
    s->attempt.adjustments = (struct list){ granted, 1 };
}

// ---- trying ----

bool smallest_is_competent(struct search *s)
{
    arena_empty(&s->scratch);
    struct scorecard card = s->card;
    card.criteria = arena_array(&s->scratch, (size_t)card.count + 1, sizeof *card.criteria);
    card.units = arena_array(&s->scratch, card.unit_count, sizeof *card.units);
    if (card.criteria == NULL || card.units == NULL)
        return false;
    memcpy(card.criteria, s->card.criteria, card.count * sizeof *card.criteria);
    memcpy(card.units, s->card.units, card.unit_count * sizeof *card.units);
    for (uint32_t i = 0; i < s->count; i++)
        if (exact_given(s->moves[i].points) &&
            !set_points(&s->scratch, &card.criteria[s->moves[i].criterion], s->moves[i].points))
            return false;
    s->tries++;
    return decide(&card, &s->scratch, &s->attempt, NULL, NULL) == KMP_OK && card.verdict == VERDICT_COMPETENT;
}

static struct exact worth_of(const struct scored *scored, struct exact points)
{
    struct exact worth = exact_given(points) ? criterion_worth(scored->criterion, points) : exact_int(0);
    return exact_given(worth) ? worth : exact_int(0);
}

static bool is_forced(const struct scored *scored)
{
    if (scored->missing)
        return true;
    return exact_given(scored->criterion->need) &&
           exact_order(scored->award->points, scored->criterion->need) < 0;
}

static bool before(const struct move *a, const struct move *b)
{
    return a->forced != b->forced ? a->forced : exact_order(a->gain, b->gain) > 0;
}

static uint32_t node_of(const struct search *s, uint32_t criterion)
{
    const struct tape *tape = &s->e->record->tape;
    for (uint32_t i = tape_first(tape, s->e->record->criteria); i != 0; i = tape_node(tape, i)->next)
        if (text_same(tape_node(tape, tape_member(tape, i, "id"))->text,
                      plan_criterion(s->plan, criterion)->id))
            return i;
    return 0;
}

static bool find_moves(struct search *s)
{
    s->moves = arena_array(s->e->arena, (size_t)s->card.count + 1, sizeof *s->moves);
    for (uint32_t i = 0; s->moves != NULL && i < s->card.count; i++) {
        const struct scored *scored = &s->card.criteria[i];
        struct move move = { .criterion = i, .best = scored->criterion->out_of };
        move.node = node_of(s, i);
        if (!scored->counted || (!scored->missing && exact_order(scored->award->points, move.best) == 0))
            continue;
        move.forced = is_forced(scored);
        move.gain = exact_sub(worth_of(scored, move.best), worth_of(scored, scored->award->points));
        uint32_t at = s->count++;
        for (; at > 0 && before(&move, &s->moves[at - 1]); at--)
            s->moves[at] = s->moves[at - 1];
        s->moves[at] = move;
        s->forced += move.forced;
    }
    return s->moves != NULL;
}

// Whether `more` of the moves from `from` on, each at its best, make it competent together with those already
// made.
static bool try_more(struct search *s, uint32_t from, uint32_t more)
{
    if (more == 0)
        return smallest_is_competent(s);
    for (uint32_t i = from; i + more <= s->count && s->tries < MOST_TRIES; i++) {
        s->moves[i].points = s->moves[i].best;
        if (try_more(s, i + 1, more - 1))
            return true;
        s->moves[i].points = exact_absent();
    }
    return false;
}

// Adds moves by what they gain until it is competent: good, though perhaps not the fewest.
static bool try_greedy(struct search *s)
{
    for (uint32_t i = 0; i < s->count; i++) {
        if (smallest_is_competent(s))
            return true;
        s->moves[i].points = s->moves[i].best;
    }
    return smallest_is_competent(s);
}

// The fewest moves; false where nothing helps.
static bool find_fewest(struct search *s, bool *proven)
{
    for (uint32_t i = 0; i < s->count; i++)
        s->moves[i].points = i < s->forced ? s->moves[i].best : exact_absent();
    for (uint32_t more = 0; more <= s->count - s->forced && s->tries < MOST_TRIES; more++)
        if (try_more(s, s->forced, more))
            return true;
    *proven = s->tries < MOST_TRIES;
    return !*proven && try_greedy(s);
}

// Takes back of each move what is not needed: the nearest level to what was found that still does.
static void lower_moves(struct search *s)
{
    for (uint32_t i = 0; i < s->count; i++) {
        struct move *move = &s->moves[i];
        const struct scored *scored = &s->card.criteria[move->criterion];
        if (!exact_given(move->points))
            continue;
        for (uint32_t l = 0; l < scored->criterion->levels.count; l++) {
            struct exact kept = move->points, points = criterion_level(scored->criterion, l)->points;
            bool nearer = exact_order(points, kept) < 0;
            bool back = !scored->missing && exact_order(points, scored->award->points) <= 0;
            if (!nearer || back)
                continue;
            move->points = points;
            if (!smallest_is_competent(s))
                move->points = kept;
        }
    }
}

// Finds the values and marks of each move; what gives more points than a level had to may let another one
// change less, so this goes round until nothing moves.
static void find_readings(struct search *s)
{
    enum { ROUNDS = 5 };
    bool moved = true;
    for (int round = 0; round < ROUNDS && moved; round++) {
        moved = false;
        for (uint32_t i = 0; i < s->count; i++) {
            struct move *move = &s->moves[i];
            struct exact before = move->points;
            if (!exact_given(before))
                continue;
            move->readings = smallest_readings(s, move);
            move->judgement = smallest_marks(s, move);
            moved = moved || exact_order(before, move->points) != 0;
        }
    }
}

// ---- telling ----

const char *smallest_number(struct search *s, struct exact points)
{
    char text[EXACT_TEXT];
    return arena_string(s->e->arena, (struct text){ text, exact_write(text, points) });
}

static const struct level *level_of(const struct criterion *criterion, struct exact points)
{
    for (uint32_t i = 0; i < criterion->levels.count; i++)
        if (exact_order(criterion_level(criterion, i)->points, points) == 0)
            return criterion_level(criterion, i);
    return NULL;
}

static void tell_bounds(struct search *s, const struct level *level)
{
    if (exact_given(level->low))
        explain_print(s->e, " %s", smallest_number(s, level->low));
    if (exact_given(level->low) && exact_given(level->high))
        explain_print(s->e, " .. %s", smallest_number(s, level->high));
    if (level->when == WHEN_IS)
        explain_print(s->e, " \"%.*s\"", (int)level->text.size, level->text.bytes);
}

static void tell_rule(struct search *s, const struct level *level)
{
    struct explanation *e = s->e;
    if (level == NULL || level->when == WHEN_MARK)
        return;
    explain_print(e, "%s: %s", explain_word(e, SAYS_RULE),
                  explain_word(e, (enum explain_text)(SAYS_WHEN_OTHERWISE + (int)level->when)));
    tell_bounds(s, level);
    explain_print(e, "\n");
}

static void tell_move(struct search *s, const struct move *move)
{
    struct explanation *e = s->e;
    const struct scored *scored = &s->card.criteria[move->criterion];
    const struct say *title = &scored->criterion->title;
    struct text shown = e->language == KMP_INDONESIAN && title->id.bytes != NULL ? title->id
                        : title->en.bytes != NULL                                ? title->en
                                                                                 : title->id;
    explain_item(e, NULL, arena_string(e->arena, shown), arena_string(e->arena, scored->criterion->id), NULL);
    if (scored->missing)
        explain_print(e, "%s %s %s\n", explain_word(e, SAYS_TO_BE_SEEN), smallest_number(s, move->points),
                      explain_word(e, SAYS_POINTS));
    else
        explain_print(e, "%s %s %s %s %s\n", explain_word(e, SAYS_FROM),
                      smallest_number(s, scored->award->points), explain_word(e, SAYS_TO),
                      smallest_number(s, move->points), explain_word(e, SAYS_POINTS));
    tell_rule(s, level_of(scored->criterion, move->points));
    if (move->readings != NULL)
        smallest_tell_readings(s, move->readings);
    if (move->judgement != NULL)
        smallest_tell_marks(s, move->judgement);
}

void explain_smallest(struct explanation *e)
{
    if (e->record->verdict != VERDICT_NOT_YET || e->record->kind != RECORD_ATTEMPT)
        return;
    struct search s = { .e = e, .plan = &e->rubric->plan };
    bool proven = true;
    explain_section(e, SAYS_SMALLEST);
    read_attempt(&s);
    if (read_card(&s) && find_moves(&s) && find_fewest(&s, &proven)) {
        lower_moves(&s);
        find_readings(&s);
        for (uint32_t i = 0; i < s.count; i++)
            if (exact_given(s.moves[i].points))
                tell_move(&s, &s.moves[i]);
        if (!proven)
            explain_print(e, "%s\n", explain_word(e, SAYS_SMALLEST_PERHAPS));
    } else {
        explain_print(e, "%s\n", explain_word(e, SAYS_NOTHING_HELPS));
    }
    arena_free(&s.scratch);
}
