// SPDX-License-Identifier: Apache-2.0
// against.c -- a rubric held against an older one: what changed, how grave it is, who must be marked again
#include <string.h>

#include "../engine.h"

// From harmless to grave. Points: what was seen is scored again. Marked again: somebody has to look again.
enum gravity { SAME, TEXT_ONLY, SCORED_AGAIN, MARKED_AGAIN };
static const char *const gravity_words[] = { "same", "text", "points", "marks" };

struct against {
    const struct plan *old, *new;
    struct arena *arena;
    struct writer *w;
    enum gravity gravest;
};

// One table of the rubric in both versions; a node 0 of the old or new one: it is not there.
struct pair {
    uint32_t old, new;
};

// ---- whether two values say the same ----

// What a person reads. A unit's decree and version are none of it: they say which unit it is.
static bool is_text_key(struct text key)
{
    static const char *const keys[] = { "title", "say", "note", "source", "line", "examples" };
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
        if (text_is(key, keys[i]))
            return true;
    return false;
}

static uint32_t member_of(const struct tape *tape, uint32_t object, struct text key)
{
    for (uint32_t i = tape_first(tape, object); i != 0; i = tape_node(tape, i)->next)
        if (text_same(tape_node(tape, i)->key, key))
            return i;
    return 0;
}

static bool same(const struct against *a, struct pair at, bool texts);

// Every member of the one object stands in the other with the same value; `texts`: texts count too.
static bool members_in(const struct against *a, struct pair at, bool swapped, bool texts)
{
    const struct tape *here = swapped ? &a->new->tape : &a->old->tape;
    const struct tape *there = swapped ? &a->old->tape : &a->new->tape;
    uint32_t from = swapped ? at.new : at.old, to = swapped ? at.old : at.new;
    for (uint32_t i = tape_first(here, from); i != 0; i = tape_node(here, i)->next) {
        struct text key = tape_node(here, i)->key;
        if (text_is(key, "line") || (!texts && is_text_key(key)))
            continue;
        uint32_t other = member_of(there, to, key);
        if (other == 0 || !same(a, swapped ? (struct pair){ other, i } : (struct pair){ i, other }, texts))
            return false;
    }
    return true;
}

static bool same_list(const struct against *a, struct pair at, bool texts)
{
    uint32_t i = tape_first(&a->old->tape, at.old), k = tape_first(&a->new->tape, at.new);
    for (; i != 0 && k != 0; i = tape_node(&a->old->tape, i)->next, k = tape_node(&a->new->tape, k)->next)
        if (!same(a, (struct pair){ i, k }, texts))
            return false;
    return i == k; // both 0
}

// Decimals are compared by value: "0.50" is 0.5.
static bool same_scalar(const struct node *old, const struct node *new)
{
    struct exact x, y;
    bool numbers = exact_read(&x, old->text) && exact_read(&y, new->text) && exact_given(x) && exact_given(y);
    return numbers ? exact_order(x, y) == 0 : old->kind == new->kind &&text_same(old->text, new->text);
}

static bool same(const struct against *a, struct pair at, bool texts)
{
    const struct node *old = tape_node(&a->old->tape, at.old), *new = tape_node(&a->new->tape, at.new);
    if (old->kind == NODE_OBJECT && new->kind == NODE_OBJECT)
        return members_in(a, at, false, texts) && members_in(a, at, true, texts);
    if (old->kind == NODE_LIST && new->kind == NODE_LIST)
        return same_list(a, at, texts);
    return same_scalar(old, new);
}

// ---- saying what changed ----

static void write_value(const struct against *a, const char *key, const struct tape *tape, uint32_t node)
{
    write_key(a->w, key);
    static const char *const plain[] = { "null", "no", "yes" };
    const struct node *value = tape_node(tape, node);
    if (node == 0)
        write_null(a->w);
    else if (value->kind <= NODE_TRUE)
        write_string(a->w, plain[value->kind]);
    else if (value->kind <= NODE_STRING)
        write_text(a->w, value->text);
    else
        write_string(a->w, "{...}");
}

// `criterion` NULL: of the rubric as a whole.
static void say(struct against *a, const char *criterion, struct text key, enum gravity gravity, struct pair at)
{
    if (gravity > a->gravest)
        a->gravest = gravity;
    write_object(a->w);
    write_key(a->w, "criterion");
    write_string(a->w, criterion);
    write_key(a->w, "key");
    write_text(a->w, key);
    write_value(a, "new", &a->new->tape, at.new);
    write_value(a, "old", &a->old->tape, at.old);
    write_key(a->w, "severity");
    write_string(a->w, gravity_words[gravity]);
    write_object_end(a->w);
}

// ---- criteria ----

static bool has_points(const struct criterion *criterion, struct exact points)
{
    for (uint32_t i = 0; i < criterion->levels.count; i++)
        if (exact_order(criterion_level(criterion, i)->points, points) == 0)
            return true;
    return false;
}

// A judged criterion that lost a level: marks that were given may have no descriptor any more. One with a level
// beyond those that there were: nobody could give it.
static bool other_scale(const struct criterion *old, const struct criterion *new)
{
    for (uint32_t i = 0; old->source == FROM_JUDGED && i < old->levels.count; i++)
        if (!has_points(new, criterion_level(old, i)->points))
            return true;
    return old->source == FROM_JUDGED && new->source == FROM_JUDGED &&
           (exact_order(new->out_of, old->out_of) > 0 || exact_order(new->least, old->least) < 0);
}

static enum gravity gravity_of(const struct criterion *old, const struct criterion *new, struct text key)
{
    static const char *const sources[] = { "tick", "count", "measure" };
    if (text_is(key, "levels") && other_scale(old, new))
        return MARKED_AGAIN;
    if (text_is(key, "not_applicable") && old->may_skip >= 0)
        return MARKED_AGAIN; // whoever left it out has to look now
    if (text_is(key, "judged"))
        return old->judged.by == new->judged.by ? SCORED_AGAIN : MARKED_AGAIN;
    for (size_t i = 0; i < sizeof sources / sizeof sources[0]; i++)
        if (text_is(key, sources[i]))
            return old->source != new->source &&new->source != FROM_MEASURE ? MARKED_AGAIN : SCORED_AGAIN;
    return SCORED_AGAIN;
}

static void compare_member(struct against *a, const struct criterion *old, const struct criterion *new,
                           struct text key, struct pair at)
{
    if (text_is(key, "line") || (at.old != 0 && at.new != 0 && same(a, at, true)))
        return;
    bool text = is_text_key(key) || (at.old != 0 && at.new != 0 && same(a, at, false));
    say(a, arena_string(a->arena, new->id), key, text ? TEXT_ONLY : gravity_of(old, new, key), at);
}

static void compare_criterion(struct against *a, const struct criterion *old, const struct criterion *new)
{
    const struct tape *o = &a->old->tape, *n = &a->new->tape;
    for (uint32_t i = tape_first(o, old->shaped.node); i != 0; i = tape_node(o, i)->next) {
        struct text key = tape_node(o, i)->key;
        compare_member(a, old, new, key, (struct pair){ i, member_of(n, new->shaped.node, key) });
    }
    for (uint32_t i = tape_first(n, new->shaped.node); i != 0; i = tape_node(n, i)->next) {
        struct text key = tape_node(n, i)->key;
        if (member_of(o, old->shaped.node, key) == 0)
            compare_member(a, old, new, key, (struct pair){ 0, i });
    }
}

static void compare_criteria(struct against *a)
{
    struct text id = text_of("id");
    for (uint32_t i = 0; i < a->old->criteria.count; i++) {
        const struct criterion *old = plan_criterion(a->old, i);
        uint32_t found = plan_find(a->new, old->id);
        if (found == UINT32_MAX)
            say(a, arena_string(a->arena, old->id), id, SCORED_AGAIN, (struct pair){ old->shaped.node, 0 });
        else
            compare_criterion(a, old, plan_criterion(a->new, found));
    }
    for (uint32_t i = 0; i < a->new->criteria.count; i++) {
        const struct criterion *new = plan_criterion(a->new, i);
        if (plan_find(a->old, new->id) == UINT32_MAX)
            say(a, arena_string(a->arena, new->id), id,
                new->source == FROM_MEASURE || new->source == FROM_FUNCTION ? SCORED_AGAIN : MARKED_AGAIN,
                (struct pair){ 0, new->shaped.node });
    }
}

// ---- groups: what they say of their sums, and which criteria they hold ----

static void compare_group(struct against *a, const struct group *old, const struct group *new)
{
    const struct tape *tapes[] = { &a->old->tape, &a->new->tape };
    const uint32_t nodes[] = { old->shaped.node, new->shaped.node };
    for (int side = 0; side < 2; side++)
        for (uint32_t i = tape_first(tapes[side], nodes[side]); i != 0; i = tape_node(tapes[side], i)->next) {
            struct text key = tape_node(tapes[side], i)->key;
            uint32_t other = member_of(tapes[1 - side], nodes[1 - side], key);
            struct pair at = side == 0 ? (struct pair){ i, other } : (struct pair){ other, i };
            if (text_is(key, "items") || text_is(key, "line") || (side == 1 && other != 0) ||
                (other != 0 && same(a, at, true)))
                continue;
            bool text = is_text_key(key) || (other != 0 && same(a, at, false));
            say(a, arena_string(a->arena, new->id), key, text ? TEXT_ONLY : SCORED_AGAIN, at);
        }
}

static void compare_groups(struct against *a)
{
    struct text id = text_of("id"), place = text_of("group");
    for (uint32_t i = 1; i < a->old->groups.count; i++) {
        const struct group *old = plan_group(a->old, i);
        uint32_t found = plan_find_group(a->new, old->id);
        if (found == UINT32_MAX)
            say(a, arena_string(a->arena, old->id), id, SCORED_AGAIN, (struct pair){ old->shaped.node, 0 });
        else
            compare_group(a, old, plan_group(a->new, found));
    }
    for (uint32_t i = 0; i < a->new->criteria.count; i++) {
        const struct criterion *new = plan_criterion(a->new, i);
        uint32_t found = plan_find(a->old, new->id);
        struct text now = plan_group(a->new, new->group)->id;
        if (found != UINT32_MAX &&
            !text_same(plan_group(a->old, plan_criterion(a->old, found)->group)->id, now))
            say(a, arena_string(a->arena, new->id), place, SCORED_AGAIN,
                (struct pair){ plan_criterion(a->old, found)->shaped.node, new->shaped.node });
    }
}

// ---- the rubric as a whole ----

static void compare_head(struct against *a)
{
    const struct tape *tapes[] = { &a->old->tape, &a->new->tape };
    for (int side = 0; side < 2; side++)
        for (uint32_t i = tape_first(tapes[side], 0); i != 0; i = tape_node(tapes[side], i)->next) {
            struct text key = tape_node(tapes[side], i)->key;
            uint32_t other = member_of(tapes[1 - side], 0, key);
            if (text_is(key, "items") || text_is(key, "line") || (side == 1 && other != 0))
                continue;
            struct pair at = side == 0 ? (struct pair){ i, other } : (struct pair){ 0, i };
            if (at.old != 0 && at.new != 0 && same(a, at, true))
                continue;
            bool text = is_text_key(key) || text_is(key, "version") ||
                        (at.old != 0 && at.new != 0 && same(a, at, false));
            say(a, NULL, key, text ? TEXT_ONLY : SCORED_AGAIN, at);
        }
}

kmp_status kmp_compare_rubrics(kmp_text *out, kmp_engine *engine, const kmp_text *old, const char *old_name,
                               const kmp_text *new, const char *new_name, kmp_problems *problems)
{
    *out = (kmp_text){ 0 };
    struct rubric before = { 0 }, after = { 0 };
    struct arena arena = { 0 };
    struct writer w = { 0 };
    struct text texts[] = { { old->bytes, (uint32_t)old->size }, { new->bytes, (uint32_t) new->size } };
    kmp_status status = engine_read_rubric(&before, engine, texts[0], old_name, problems);
    if (status == KMP_OK)
        status = engine_read_rubric(&after, engine, texts[1], new_name, problems);
    if (status == KMP_OK) {
        struct against a = { &before.plan, &after.plan, &arena, &w, SAME };
        write_object(&w);
        write_key(&w, "changes");
        write_list(&w);
        compare_head(&a);
        compare_criteria(&a);
        compare_groups(&a);
        write_list_end(&w);
        write_key(&w, "severity");
        write_string(&w, gravity_words[a.gravest]);
        write_object_end(&w);
        status = writer_take(&w, out);
    }
    writer_free(&w);
    arena_free(&arena);
    engine_free_rubric(&before);
    engine_free_rubric(&after);
    return status;
}
