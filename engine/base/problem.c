// SPDX-License-Identifier: Apache-2.0
// problem.c -- the list of complaints: kept, counted, sorted
#include "problem.h"

#include <string.h>

enum { LANGUAGES = 2, SEVERITIES = 3 };

struct kept {
    struct problem problem;
    const char *texts[LANGUAGES]; // told so far
};

struct kmp_problems {
    struct arena arena;
    struct kept *kept;
    uint32_t count, room;
    size_t dropped;
    size_t said[SEVERITIES]; // dropped ones included
    kmp_status worst;        // the first error's
    const char *file;
    bool short_of_memory;
};

static const struct problem no_memory = { .status = KMP_NO_MEMORY, .severity = KMP_ERROR };

kmp_problems *kmp_problems_new(void)
{
    kmp_problems *problems = memory_resize(NULL, sizeof *problems);
    if (problems != NULL)
        memset(problems, 0, sizeof *problems);
    return problems;
}

void kmp_problems_free(kmp_problems *problems)
{
    if (problems == NULL)
        return;
    arena_free(&problems->arena);
    memory_resize(problems, 0);
}

void kmp_problems_clear(kmp_problems *problems)
{
    if (problems == NULL)
        return;
    struct arena arena = problems->arena;
    arena_empty(&arena);
    memset(problems, 0, sizeof *problems);
    problems->arena = arena;
}

size_t kmp_problems_count(const kmp_problems *problems)
{
    return problems == NULL ? 0 : (size_t)problems->count + problems->short_of_memory;
}

size_t kmp_problems_dropped(const kmp_problems *problems)
{
    return problems == NULL ? 0 : problems->dropped;
}

size_t kmp_problems_at_least(const kmp_problems *problems, kmp_severity severity)
{
    if (problems == NULL)
        return 0;
    size_t count = problems->short_of_memory;
    for (unsigned s = severity; s < SEVERITIES; s++)
        count += problems->said[s];
    return count;
}

kmp_problem kmp_problems_get(kmp_problems *problems, size_t index, kmp_language language)
{
    const struct problem *p = problem_at(problems, index);
    if (p == NULL)
        return (kmp_problem){ .code = "", .text = "" };
    const char *text = p == &no_memory ? NULL : problems->kept[index].texts[language == KMP_INDONESIAN];
    if (text == NULL)
        text = problem_text(&problems->arena, p, language);
    if (p != &no_memory)
        problems->kept[index].texts[language == KMP_INDONESIAN] = text;
    return (kmp_problem){ .status = p->status,
                          .severity = p->severity,
                          .code = problem_code(p),
                          .file = p->file,
                          .line = p->line,
                          .column = p->column,
                          .pointer = p->pointer,
                          .text = text };
}

const struct problem *problem_at(const kmp_problems *problems, size_t index)
{
    if (problems == NULL || index >= kmp_problems_count(problems))
        return NULL;
    return index < problems->count ? &problems->kept[index].problem : &no_memory;
}

kmp_status problem_worst(const kmp_problems *problems)
{
    if (problems == NULL)
        return KMP_OK;
    return problems->worst != KMP_OK ? problems->worst : problems->short_of_memory ? KMP_NO_MEMORY : KMP_OK;
}

// A copy of at most `most` bytes; a longer text is cut between code points. NULL stays NULL; *enough tells
// whether there was memory.
static const char *copy(kmp_problems *problems, const char *string, size_t most, bool *enough)
{
    static const char ellipsis[] = "\xE2\x80\xA6";
    if (string == NULL)
        return NULL;
    size_t size = strlen(string), left = size;
    if (size > most)
        for (left = most - strlen(ellipsis); left > 0 && ((unsigned char)string[left] & 0xC0) == 0x80;)
            left--;
    char *made = arena_alloc(&problems->arena, left + sizeof ellipsis);
    if (made == NULL) {
        *enough = false;
        return NULL;
    }
    memcpy(made, string, left);
    if (left < size)
        memcpy(made + left, ellipsis, sizeof ellipsis);
    return made;
}

// The file's name: the list's, the one before's where it is the same, else a copy.
static const char *copy_file(kmp_problems *problems, const char *file, bool *enough)
{
    const char *last = problems->count == 0 ? NULL : problems->kept[problems->count - 1].problem.file;
    if (file == NULL)
        return problems->file;
    if (last != NULL && strcmp(file, last) == 0)
        return last;
    return copy(problems, file, SIZE_MAX, enough);
}

static bool copy_texts(kmp_problems *problems, struct problem *p)
{
    bool enough = true;
    p->code = copy(problems, p->code, PROBLEM_VALUE_BYTES, &enough);
    p->file = copy_file(problems, p->file, &enough);
    p->pointer = copy(problems, p->pointer, PROBLEM_POINTER_BYTES, &enough);
    for (int i = 0; i < PROBLEM_ARGS && p->args[i].name != NULL; i++) {
        p->args[i].name = copy(problems, p->args[i].name, PROBLEM_VALUE_BYTES, &enough);
        p->args[i].value = copy(problems, p->args[i].value, PROBLEM_VALUE_BYTES, &enough);
    }
    return enough;
}

// Takes the last problem that is no error out of a full list.
static bool give_way(kmp_problems *problems)
{
    uint32_t i = problems->count;
    while (i > 0 && problems->kept[i - 1].problem.severity == KMP_ERROR)
        i--;
    if (i == 0)
        return false;
    memmove(&problems->kept[i - 1], &problems->kept[i], (problems->count - i) * sizeof problems->kept[0]);
    problems->count--;
    return true;
}

static bool keep(kmp_problems *problems, const struct problem *problem)
{
    struct problem copied = *problem;
    if (!copy_texts(problems, &copied))
        return false;
    struct kept *item =
        arena_push(&problems->arena, (void **)&problems->kept, &problems->count, &problems->room, sizeof *item);
    if (item == NULL)
        return false;
    item->problem = copied;
    return true;
}

void problem_add(kmp_problems *problems, const struct problem *problem)
{
    if (problems == NULL)
        return;
    if (problem->severity == KMP_ERROR && problems->worst == KMP_OK)
        problems->worst = problem->status;
    if (problem->status == KMP_NO_MEMORY) {
        problems->short_of_memory = true;
        return;
    }
    problems->said[problem->severity <= KMP_ERROR ? problem->severity : KMP_ERROR]++;
    if (problems->count == PROBLEMS_KEPT) {
        problems->dropped++;
        if (problem->severity != KMP_ERROR || !give_way(problems))
            return;
    }
    if (!keep(problems, problem)) {
        problems->dropped++;
        problems->short_of_memory = true;
    }
}

void problem_args(struct problem *problem, va_list pairs)
{
    for (int i = 0; i < PROBLEM_ARGS; i++) {
        const char *name = va_arg(pairs, const char *);
        if (name == NULL)
            return;
        problem->args[i] = (struct problem_arg){ name, va_arg(pairs, const char *) };
    }
}

void problem_say(kmp_problems *problems, kmp_severity severity, kmp_status status, const char *pointer, ...)
{
    struct problem problem = { .status = status, .severity = severity, .pointer = pointer };
    va_list pairs;
    va_start(pairs, pointer);
    problem_args(&problem, pairs);
    va_end(pairs);
    problem_add(problems, &problem);
}

void problem_file(kmp_problems *problems, const char *file)
{
    bool enough = true;
    if (problems == NULL)
        return;
    problems->file = copy(problems, file, SIZE_MAX, &enough);
    if (!enough)
        problems->short_of_memory = true;
}

static int order_strings(const char *a, const char *b)
{
    return a == NULL || b == NULL ? (a != NULL) - (b != NULL) : strcmp(a, b);
}

static int order(const struct problem *a, const struct problem *b)
{
    int found = order_strings(a->pointer, b->pointer);
    if (found == 0)
        found = order_strings(problem_code(a), problem_code(b));
    for (int i = 0; i < PROBLEM_ARGS && found == 0; i++) {
        found = order_strings(a->args[i].name, b->args[i].name);
        if (found == 0)
            found = order_strings(a->args[i].value, b->args[i].value);
    }
    return found;
}

void problem_sort(kmp_problems *problems, size_t from)
{
    if (problems == NULL)
        return;
    for (size_t i = from + 1; i < problems->count; i++) {
        struct kept moved = problems->kept[i];
        size_t to = i;
        for (; to > from && order(&moved.problem, &problems->kept[to - 1].problem) < 0; to--)
            problems->kept[to] = problems->kept[to - 1];
        problems->kept[to] = moved;
    }
}
