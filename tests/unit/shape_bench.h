// SPDX-License-Identifier: Apache-2.0
// shape_bench.h -- a paper with a member of every kind, and what is said of a text that is read as one
#ifndef KOMPETEN_TESTS_SHAPE_BENCH_H
#define KOMPETEN_TESTS_SHAPE_BENCH_H

#include "check.h"
#include "model/shape.h"
#include "said.h"

enum { PART_SIZE = sizeof(struct unkept) };

struct inner {
    struct shaped shaped;
    struct text id;
    int32_t word;
};

struct outer {
    struct shaped shaped;
    struct text text, id, time, date, sha256;
    struct exact decimal, fraction;
    int64_t integer, from_one;
    bool truth;
    int32_t word, met;
    struct say say;
    struct inner inner;
    struct list list, texts;
    uint32_t any, open, part, parts;
};

static const char *const words[] = { "red", "green", NULL };
static const char *const more_words[] = { "perhaps", NULL };

#define AT(member) .offset = offsetof(struct inner, member)
static const struct shape_field inner_fields[] = {
    { TEXT("id"), "its name", .kind = SHAPE_ID, AT(id), .required = true },
    { TEXT("word"), NULL, .kind = SHAPE_WORD, .words = words, AT(word) },
};
#undef AT
static const struct shape inner_shape = { "Inner", inner_fields, 2, sizeof(struct inner) };

static const struct shape_field part_fields[] = {
    { TEXT("truth"), NULL, .kind = SHAPE_BOOL, .offset = SHAPE_UNKEPT, .required = true },
};
static const struct shape part_shape = { "Part", part_fields, 1, PART_SIZE };

#define AT(member) .offset = offsetof(struct outer, member)
static const struct shape_field outer_fields[] = {
    { TEXT("text"), NULL, .kind = SHAPE_TEXT, AT(text) },
    { TEXT("id"), NULL, .kind = SHAPE_ID, AT(id), .nullable = true },
    { TEXT("time"), NULL, .kind = SHAPE_TIME, AT(time) },
    { TEXT("date"), NULL, .kind = SHAPE_DATE, AT(date) },
    { TEXT("sha256"), NULL, .kind = SHAPE_SHA256, AT(sha256) },
    { TEXT("decimal"), NULL, .kind = SHAPE_DECIMAL, AT(decimal) },
    { TEXT("fraction"), NULL, .kind = SHAPE_FRACTION, AT(fraction) },
    { TEXT("integer"), NULL, .kind = SHAPE_INTEGER, .low = -5, .high = 5, AT(integer) },
    { TEXT("from_one"), NULL, .kind = SHAPE_INTEGER, .low = 1, AT(from_one) },
    { TEXT("truth"), NULL, .kind = SHAPE_BOOL, AT(truth) },
    { TEXT("word"), NULL, .kind = SHAPE_WORD, .words = words, AT(word) },
    { TEXT("met"), NULL, .kind = SHAPE_TRUTH, .words = more_words, AT(met) },
    { TEXT("say"), NULL, .kind = SHAPE_SAY, AT(say) },
    { TEXT("inner"), NULL, .kind = SHAPE_OBJECT, .shape = &inner_shape, AT(inner), .nullable = true },
    { TEXT("list"), NULL, .kind = SHAPE_LIST, .shape = &inner_shape, .low = 1, .high = 3, AT(list) },
    { TEXT("texts"), NULL, .kind = SHAPE_TEXTS, .high = 2, AT(texts) },
    { TEXT("any"), NULL, .kind = SHAPE_ANY, AT(any) },
    { TEXT("open"), NULL, .kind = SHAPE_OPEN, AT(open) },
    { TEXT("part"), NULL, .kind = SHAPE_PART, .shape = &part_shape, AT(part) },
    { TEXT("parts"), NULL, .kind = SHAPE_PARTS, .shape = &part_shape, .high = 2, AT(parts) },
};
#undef AT
static const struct shape outer_shape = { "Outer", outer_fields, 20, sizeof(struct outer) };

static struct arena arena;
static kmp_problems *problems;
static struct tape tape;
static struct outer outer;

// Reads a text by the outer shape; gives what was said of it.
static const char *read_text(const char *json)
{
    arena_empty(&arena);
    quiet(problems);
    outer = (struct outer){ 0 };
    CHECK_INT(tape_read(&tape, &arena, json, strlen(json), "paper", problems), KMP_OK);
    kmp_status status = shape_read(&outer, &outer_shape, &arena, &tape, 0, problems);
    CHECK_INT(status == KMP_OK, kmp_problems_count(problems) == 0);
    return said(problems);
}

struct wrong {
    const char *json, *sentence;
};

static void check_wrong(const struct wrong *rows, size_t count)
{
    for (size_t i = 0; i < count; i++)
        CHECK_STR(read_text(rows[i].json), rows[i].sentence);
}
#define CHECK_WRONG(rows) check_wrong(rows, sizeof(rows) / sizeof((rows)[0]))

static inline int shape_suite(const char *name, const struct check_test *tests, size_t count)
{
    problems = kmp_problems_new();
    int result = check_run(name, tests, count);
    kmp_problems_free(problems);
    arena_free(&arena);
    return result;
}

#endif
