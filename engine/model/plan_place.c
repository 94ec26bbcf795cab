// SPDX-License-Identifier: Apache-2.0
// plan_place.c -- where in the rubric's text a fault of its plan is
#include <stdarg.h>
#include <string.h>

#include "plan_parts.h"

static uint32_t line_of(const struct tape *tape, uint32_t node)
{
    uint32_t line = tape_member(tape, node, "line");
    struct exact value;
    return line != 0 && exact_read(&value, tape_node(tape, line)->text) ? (uint32_t)value.n : 0;
}

static struct text name_of(const struct tape *tape, uint32_t node)
{
    return tape_node(tape, tape_member(tape, node, "word"))->text;
}

// The word that a node stands in: the nearest table around it that knows its line.
static struct plan_word word_around(const struct tape *tape, struct arena *arena, uint32_t node)
{
    while (node != 0 && line_of(tape, node) == 0)
        node = tape_node(tape, node)->parent;
    struct plan_word word = { arena_string(arena, name_of(tape, node)), line_of(tape, node), 0 };
    for (uint32_t i = 0; i < node; i++)
        word.nth += tape_node(tape, i)->kind == NODE_OBJECT && line_of(tape, i) == word.line &&
                    text_same(name_of(tape, i), name_of(tape, node));
    return word;
}

// The key of the word's own table within which a node stands; NULL: the node is the word.
static const char *outer_key(const struct tape *tape, struct arena *arena, uint32_t node)
{
    uint32_t inner = node;
    while (node != 0 && line_of(tape, node) == 0) {
        inner = node;
        node = tape_node(tape, node)->parent;
    }
    return inner != node ? arena_string(arena, tape_node(tape, inner)->key) : NULL;
}

static void find_place(struct problem *problem, const struct plan *plan, const struct plan_source *source,
                       uint32_t node, const char *key)
{
    problem->file = source->file;
    if (plan->tape.count == 0)
        return;
    struct arena arena = { 0 };
    struct plan_word word = word_around(&plan->tape, &arena, node);
    problem->line = word.line;
    problem->column = word.line != 0 ? 1 : 0;
    uint32_t line, column;
    const char *outer = outer_key(&plan->tape, &arena, node);
    key = outer != NULL ? outer : key;
    if (source->place != NULL && word.name != NULL && source->place(source->text, &word, key, &line, &column)) {
        problem->line = line;
        problem->column = column;
    }
    arena_free(&arena);
}

void plan_say(kmp_problems *problems, const struct plan *plan, const struct plan_source *source, uint32_t node,
              const char *key, kmp_severity severity, kmp_status status, ...)
{
    struct problem problem = { .status = status, .severity = severity };
    va_list args;
    va_start(args, status);
    for (int i = 0; i < PROBLEM_ARGS && (problem.args[i].name = va_arg(args, const char *)) != NULL; i++)
        problem.args[i].value = va_arg(args, const char *);
    va_end(args);
    find_place(&problem, plan, source, node, key);
    problem_add(problems, &problem);
}

static uint32_t node_at(const struct tape *tape, struct arena *arena, const char *pointer, const char **key)
{
    *key = NULL;
    for (uint32_t i = 0; i < tape->count; i++) {
        const char *here = tape_pointer(arena, tape, i);
        if (here == NULL || strcmp(here, pointer) != 0)
            continue;
        const struct node *node = tape_node(tape, i);
        *key = arena_string(arena, node->key);
        return *key != NULL ? node->parent : i;
    }
    return 0;
}

// What the shape says of JSON, said of a rubric.
static void tell_author(struct problem *problem, struct reading *r, uint32_t node, const char *key)
{
    static const struct {
        const char *key;
        kmp_status status;
    } plain[] = {
        { "say", KMP_RUBRIC_PLAIN_SAY },
        { "title", KMP_RUBRIC_PLAIN_SAY },
        { "judged", KMP_RUBRIC_PLAIN_JUDGED },
    };
    bool unknown = problem->status == KMP_UNKNOWN_KEY || problem->status == KMP_UNKNOWN_KEY_NEAR;
    if (key != NULL && strcmp(key, "items") == 0 && unknown) {
        const char *word = arena_string(r->arena, name_of(&r->plan->tape, node));
        memset(problem->args, 0, sizeof problem->args);
        problem->status = KMP_RUBRIC_UNNAMED_VALUE;
        problem->args[0] = (struct problem_arg){ "what", word != NULL && word[0] != '\0' ? word : "{ }" };
    }
    for (size_t i = 0; key != NULL && problem->status == KMP_WRONG_KIND && i < sizeof plain / sizeof plain[0];
         i++)
        if (strcmp(key, plain[i].key) == 0) {
            memset(problem->args, 0, sizeof problem->args);
            problem->status = plain[i].status;
            problem->args[0] = (struct problem_arg){ "key", key };
        }
}

// The faults of the shape have the places of the plan's JSON; they get those of the rubric's text.
void plan_move_faults(struct reading *r)
{
    for (size_t i = 0; problem_at(r->found, i) != NULL; i++) {
        struct problem problem = *problem_at(r->found, i);
        const char *key;
        uint32_t node = node_at(&r->plan->tape, r->arena, problem.pointer != NULL ? problem.pointer : "", &key);
        problem.pointer = NULL;
        tell_author(&problem, r, node, key);
        find_place(&problem, r->plan, r->source, node, key);
        problem_add(r->problems, &problem);
    }
}
