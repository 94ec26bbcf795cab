// SPDX-License-Identifier: Apache-2.0
// framework.c -- schemes as frameworks of competency for others, and frameworks of others as schemes
#include <kompeten/exchange.h>

#include <jansson.h>
#include <string.h>

#include "../exchange/framework.h"

static kmp_status say_word(kmp_problems *problems, const char *expected, const char *found)
{
    problem_say(problems, KMP_ERROR, KMP_UNKNOWN_WORD, NULL, "expected", expected, "found", found, NULL);
    return KMP_UNKNOWN_WORD;
}

static kmp_status ended(struct arena *arena, kmp_status status, kmp_text *out, kmp_problems *problems)
{
    if (status != KMP_OK)
        kmp_text_free(out);
    if (status == KMP_NO_MEMORY)
        problem_say(problems, KMP_ERROR, status, NULL, NULL);
    arena_free(arena);
    return status;
}

kmp_status kmp_framework_write(kmp_text *out, const kmp_source *scheme, const kmp_framework_options *options,
                               kmp_problems *problems)
{
    struct arena arena = { 0 };
    struct scheme read;
    struct framework framework;
    const struct framework_beside beside = { options->creator, options->changed };
    bool moodle = strcmp(options->format, "moodle") == 0;
    *out = (kmp_text){ NULL, 0 };
    if (!moodle && strcmp(options->format, "case") != 0)
        return say_word(problems, "case, moodle", options->format);
    kmp_status status = scheme_read(&read, &arena, scheme->bytes, scheme->size, scheme->name, problems);
    if (status == KMP_OK)
        status = framework_of(&framework, &arena, &read, &beside, problems);
    if (status == KMP_OK)
        status = moodle ? framework_write_moodle(out, &arena, &framework, problems)
                        : framework_write_case(out, &arena, &framework);
    return ended(&arena, status, out, problems);
}

// To go on with: lines that a person can edit.
static kmp_status spread(kmp_text *text)
{
    json_t *json = json_loadb(text->bytes, text->size, JSON_REJECT_DUPLICATES, NULL);
    char *lines = json != NULL ? json_dumps(json, JSON_INDENT(2)) : NULL;
    struct writer w = { 0 };
    if (lines != NULL)
        write_unquoted(&w, lines, strlen(lines));
    w.failed |= lines == NULL;
    free(lines);
    json_decref(json);
    kmp_text_free(text);
    return writer_take(&w, text);
}

static kmp_status check_beside(const kmp_framework_beside *beside, kmp_problems *problems)
{
    bool known = beside->kind == NULL;
    for (size_t i = 0; scheme_kind_words[i] != NULL; i++)
        known = known || strcmp(beside->kind, scheme_kind_words[i]) == 0;
    if (!known)
        return say_word(problems, "okupasi, kkni, klaster", beside->kind);
    if (beside->texts != NULL && strcmp(beside->texts, "id") != 0 && strcmp(beside->texts, "en") != 0)
        return say_word(problems, "id, en", beside->texts);
    return KMP_OK;
}

kmp_status kmp_framework_read(kmp_text *scheme, const kmp_source *package, const kmp_framework_beside *beside,
                              kmp_problems *problems)
{
    struct arena arena = { 0 };
    const struct case_beside said = { beside->kind, beside->decree, beside->texts, beside->below };
    *scheme = (kmp_text){ NULL, 0 };
    kmp_status status = check_beside(beside, problems);
    if (status == KMP_OK)
        status = case_read(scheme, &arena, package, &said, problems);
    if (status == KMP_OK)
        status = spread(scheme);
    return ended(&arena, status, scheme, problems);
}
