// SPDX-License-Identifier: Apache-2.0
// interns.c -- the best of each programme of a year, and the choice among equals where the last place is shared
#include <stdlib.h>
#include <string.h>

#include "year.h"

// ---- the choices that were made ----

struct choices {
    struct choice *items;
    uint32_t count, room;
    bool *used;
};

// One choice a line; empty lines are passed over.
static kmp_status read_choices(struct choices *out, struct arena *arena, const kmp_rank_options *options,
                               kmp_problems *problems)
{
    const char *at = options->choices, *end = at != NULL ? at + options->choices_size : at;
    while (at < end) {
        const char *feed = memchr(at, '\n', (size_t)(end - at));
        size_t size = (size_t)((feed != NULL ? feed : end) - at);
        if (size > 0) {
            void *items = out->items;
            struct choice *choice = arena_push(arena, &items, &out->count, &out->room, sizeof *choice);
            out->items = items;
            if (choice == NULL)
                return KMP_NO_MEMORY;
            kmp_status status = choice_read(choice, arena, at, size, options->choices_name, problems);
            if (status != KMP_OK)
                return status;
        }
        at += size + (feed != NULL);
    }
    out->used = arena_array(arena, (size_t)out->count + 1, sizeof *out->used);
    return out->used != NULL ? KMP_OK : KMP_NO_MEMORY;
}

static bool same_or_none(struct text a, struct text b)
{
    return a.bytes == NULL || b.bytes == NULL ? a.bytes == b.bytes : text_same(a, b);
}

static bool same_group(const struct choice *choice, const struct cohort *group, int64_t top)
{
    return same_or_none(choice->centre, group->centre) && same_or_none(choice->programme, group->programme) &&
           choice->year == group->year && choice->top == top;
}

static bool same_equals(const struct choice *choice, const struct text *equals, uint32_t count)
{
    const struct text *among = choice->among.items;
    if (choice->among.count != count || choice->chosen.count == 0)
        return false;
    for (uint32_t i = 0; i < count; i++)
        if (!text_same(among[i], equals[i]))
            return false;
    return true;
}

static bool was_chosen(const struct choice *choice, const struct contender *one)
{
    for (uint32_t i = 0; i < choice->chosen.count; i++)
        if (text_is(((const struct chosen *)choice->chosen.items)[i].result, one->result))
            return true;
    return false;
}

// So many of the equals as there are places, each of them one of the equals.
static bool fills_the_places(const struct choice *choice, const struct cohort *group)
{
    uint32_t chosen = 0;
    for (uint32_t i = 0; i < group->equals; i++)
        chosen += was_chosen(choice, group->ranking.ranked[group->sure + i]);
    return chosen == group->places && choice->chosen.count == group->places;
}

// The choice that holds for a group; NULL: none. The last one made counts.
static const struct choice *find_choice(struct choices *choices, const struct cohort *group,
                                        const struct year *year)
{
    const struct text *equals = group->equals > 0 ? year_equals(year->arena, group) : NULL;
    const struct choice *found = NULL;
    for (uint32_t i = 0; equals != NULL && i < choices->count; i++) {
        const struct choice *choice = &choices->items[i];
        if (!same_group(choice, group, year->top) || !same_equals(choice, equals, group->equals) ||
            !fills_the_places(choice, group))
            continue;
        choices->used[i] = true;
        found = choice;
    }
    return found;
}

// A choice that was made among others than those who share the place now is no choice any more.
static void say_stale(const struct choices *choices, struct arena *arena, const char *name,
                      kmp_problems *problems)
{
    for (uint32_t i = 0; i < choices->count; i++) {
        if (choices->used[i])
            continue;
        struct problem problem = { .status = KMP_CHOICE_STALE, .severity = KMP_WARNING, .file = name };
        struct text programme = choices->items[i].programme;
        problem.args[0] =
            (struct problem_arg){ "programme", programme.bytes != NULL ? arena_string(arena, programme) : "-" };
        problem_add(problems, &problem);
    }
}

// ---- what comes out ----

static void write_member(struct writer *w, const char *key, struct text text)
{
    write_key(w, key);
    write_text(w, text);
}

static void write_number(struct writer *w, const char *key, int64_t value)
{
    write_key(w, key);
    if (value > 0)
        write_integer(w, value);
    else
        write_null(w);
}

static void write_equals(struct writer *w, const struct cohort *group)
{
    write_key(w, "equals");
    write_list(w);
    for (uint32_t i = 0; i < group->equals; i++)
        write_integer(w, group->ranking.ranked[group->sure + i]->index);
    write_list_end(w);
}

static void write_taken(struct writer *w, const struct cohort *group, const struct choice *choice)
{
    write_key(w, "taken");
    write_list(w);
    for (uint32_t i = 0; i < group->sure + group->equals; i++) {
        const struct contender *one = group->ranking.ranked[i];
        if (i < group->sure || (choice != NULL && was_chosen(choice, one)))
            write_integer(w, one->index);
    }
    write_list_end(w);
}

static void write_group(struct writer *w, const struct cohort *group, const struct choice *choice, int64_t top)
{
    write_object(w);
    write_member(w, "centre", group->centre);
    write_key(w, "choice");
    if (choice != NULL)
        choice_write(w, choice);
    else
        write_null(w);
    write_equals(w, group);
    rank_write_left_out(w, &group->ranking);
    write_key(w, "mixed");
    write_bool(w, group->mixed);
    write_key(w, "places");
    write_integer(w, group->places);
    write_member(w, "programme", group->programme);
    rank_write_ranked(w, &group->ranking, (uint32_t)top);
    write_taken(w, group, choice);
    write_number(w, "year", group->year);
    write_object_end(w);
}

static void write_year(struct writer *w, const struct year *year, struct choices *choices)
{
    write_object(w);
    write_key(w, "groups");
    write_list(w);
    for (uint32_t i = 0; i < year->group_count; i++)
        write_group(w, &year->groups[i], find_choice(choices, &year->groups[i], year), year->top);
    write_list_end(w);
    write_number(w, "top", year->top);
    write_object_end(w);
}

kmp_status kmp_rank_programmes(kmp_text *out, const kmp_records *records, const kmp_rank_options *options,
                               kmp_problems *problems)
{
    *out = (kmp_text){ 0 };
    struct arena arena = { 0 };
    struct writer w = { 0 };
    struct year year;
    struct choices choices = { 0 };
    kmp_status mixed = KMP_OK, status = read_choices(&choices, &arena, options, problems);
    if (status == KMP_OK)
        status = year_rank(&year, &arena, records, options->top, problems);
    if (status == KMP_RANK_MIXED) {
        mixed = status;
        status = KMP_OK;
    }
    if (status == KMP_OK) {
        write_year(&w, &year, &choices);
        say_stale(&choices, &arena, options->choices_name, problems);
        status = writer_take(&w, out);
    }
    writer_free(&w);
    arena_free(&arena);
    return status == KMP_OK ? mixed : status;
}

// ---- making a choice ----

static kmp_status refuse(kmp_problems *problems, kmp_status status, const char *name, const char *value,
                         const char *name2, const char *value2)
{
    problem_say(problems, KMP_ERROR, status, NULL, name, value, name2, value2, NULL);
    return status;
}

// The one group of this programme. `*out` NULL with a problem where there is none or more than one.
static kmp_status find_group(const struct cohort **out, const struct year *year, const char *programme,
                             kmp_problems *problems)
{
    *out = NULL;
    for (uint32_t i = 0; i < year->group_count; i++) {
        if (!text_is(year->groups[i].programme, programme))
            continue;
        if (*out != NULL)
            return refuse(problems, KMP_CHOICE_PROGRAMMES, "programme", programme, NULL, NULL);
        *out = &year->groups[i];
    }
    return *out != NULL ? KMP_OK
                        : refuse(problems, KMP_CHOICE_NO_PROGRAMME, "programme", programme, NULL, NULL);
}

static const struct contender *find_equal(const struct cohort *group, const char *id)
{
    for (uint32_t i = 0; i < group->equals; i++) {
        const struct contender *one = group->ranking.ranked[group->sure + i];
        uint32_t node = tape_member(&one->record.tape, one->record.candidate, "id");
        if (text_is(tape_node(&one->record.tape, node)->text, id))
            return one;
    }
    return NULL;
}

static kmp_status choose_each(struct choice *choice, const struct cohort *group,
                              const kmp_choose_options *options, struct arena *arena, kmp_problems *problems)
{
    struct chosen *chosen = arena_array(arena, options->chosen_count + 1, sizeof *chosen);
    if (chosen == NULL)
        return KMP_NO_MEMORY;
    for (size_t i = 0; i < options->chosen_count; i++) {
        const struct contender *one = find_equal(group, options->chosen[i]);
        if (one == NULL)
            return refuse(problems, KMP_CHOICE_NOT_EQUAL, "candidate", options->chosen[i], NULL, NULL);
        const struct record *record = &one->record;
        chosen[i].candidate.issuer =
            tape_node(&record->tape, tape_member(&record->tape, record->candidate, "issuer"))->text;
        chosen[i].candidate.id = text_of(options->chosen[i]);
        chosen[i].result = text_of(one->result);
    }
    choice->chosen = (struct list){ chosen, (uint32_t)options->chosen_count };
    if (fills_the_places(choice, group))
        return KMP_OK;
    return refuse(problems, KMP_CHOICE_PLACES, "expected", arena_printf(arena, "%u", group->places), "found",
                  arena_printf(arena, "%zu", options->chosen_count));
}

static kmp_status choose(struct choice *choice, const struct year *year, const kmp_choose_options *options,
                         kmp_problems *problems)
{
    const struct cohort *group;
    kmp_status status = find_group(&group, year, options->programme, problems);
    if (status != KMP_OK)
        return status;
    if (group->equals == 0)
        return refuse(problems, KMP_CHOICE_NEEDLESS, "programme", options->programme, NULL, NULL);
    *choice = (struct choice){ .centre = group->centre,
                               .programme = group->programme,
                               .year = group->year,
                               .top = year->top,
                               .method = text_of(options->method),
                               .decided_by = text_of(options->decided_by),
                               .why = text_of(options->why),
                               .on = text_of(options->on) };
    choice->among = (struct list){ year_equals(year->arena, group), group->equals };
    if (choice->among.items == NULL)
        return KMP_NO_MEMORY;
    return choose_each(choice, group, options, year->arena, problems);
}

kmp_status kmp_choose(kmp_text *out, const kmp_records *records, const kmp_choose_options *options,
                      kmp_problems *problems)
{
    *out = (kmp_text){ 0 };
    struct arena arena = { 0 };
    struct writer w = { 0 };
    struct year year;
    struct choice choice, again;
    kmp_status status = year_rank(&year, &arena, records, options->top, problems);
    if (status == KMP_OK)
        status = choose(&choice, &year, options, problems);
    if (status == KMP_OK) {
        choice_write(&w, &choice);
        status = w.failed ? KMP_NO_MEMORY : choice_read(&again, &arena, w.bytes, w.size, "choice", problems);
    }
    if (status == KMP_OK)
        status = writer_take(&w, out);
    writer_free(&w);
    arena_free(&arena);
    return status;
}
