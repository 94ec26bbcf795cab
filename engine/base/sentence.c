// SPDX-License-Identifier: Apache-2.0
// sentence.c -- a problem's stable code, and its sentence in the reader's language
#include <string.h>

#include "problem.h"

#define SENTENCE_ROW(name, code, en, id) { code, { en, id } },
static const struct {
    const char *code, *texts[2];
} sentences[KMP_STATUS_COUNT] = { KMP_STATUS_MAP(SENTENCE_ROW) };
#undef SENTENCE_ROW

// Text that is only measured where `bytes` is NULL.
struct sentence {
    char *bytes;
    size_t size;
};

const char *problem_code(const struct problem *problem)
{
    return problem->code != NULL ? problem->code : sentences[problem->status].code;
}

kmp_status problem_status_of(struct text code)
{
    unsigned status = 0;
    while (status < KMP_STATUS_COUNT && !text_is(code, sentences[status].code))
        status++;
    return (kmp_status)status;
}

static const char *value_of(const struct problem *problem, struct text name)
{
    for (int i = 0; i < PROBLEM_ARGS && problem->args[i].name != NULL; i++)
        if (text_is(name, problem->args[i].name))
            return problem->args[i].value;
    return NULL;
}

static void put(struct sentence *out, const char *bytes, size_t size)
{
    if (out->bytes != NULL)
        memcpy(out->bytes + out->size, bytes, size);
    out->size += size;
}

// Other people's words, control characters as JSON escapes them: a terminal must not obey them.
static void put_value(struct sentence *out, const char *value)
{
    static const char digits[] = "0123456789abcdef";
    for (; *value != 0; value++) {
        unsigned char c = (unsigned char)*value;
        char escape[6] = { '\\', 'u', '0', '0', digits[c >> 4], digits[c & 15] };
        if (c < 0x20 || c == 0x7F)
            put(out, escape, sizeof escape);
        else
            put(out, value, 1);
    }
}

// An argument's value. What stands in quotation marks are other people's words; else it may be a phrase of
// ours.
static void put_argument(struct sentence *out, const char *value, bool quoted, kmp_language language)
{
    const char *phrase = "";
    if (!quoted && language == KMP_INDONESIAN)
        value += phrase_in_indonesian(&phrase, value);
    put(out, phrase, strlen(phrase));
    put_value(out, value);
}

// {name} gives the argument's value; a name without one, and a brace that begins none, stays as it is.
static void fill(struct sentence *out, const char *pattern, const struct problem *problem,
                 kmp_language language)
{
    while (*pattern != 0) {
        size_t plain = strcspn(pattern, "{");
        bool quoted = plain > 0 && pattern[plain - 1] == '"';
        put(out, pattern, plain);
        pattern += plain;
        if (*pattern == 0)
            return;
        size_t name = 1 + strcspn(pattern + 1, "{}");
        if (pattern[name] != '}') {
            put(out, pattern, name);
            pattern += name;
            continue;
        }
        const char *value = value_of(problem, (struct text){ pattern + 1, (uint32_t)name - 1 });
        if (value != NULL)
            put_argument(out, value, quoted, language);
        else
            put(out, pattern, name + 1);
        pattern += name + 1;
    }
}

// The status' sentence; a notice that was not translated is told in English.
static const char *pattern_of(const struct problem *problem, kmp_language language)
{
    static const struct text translated = TEXT("text_id");
    if (problem->status == KMP_NOTICE && value_of(problem, translated) == NULL)
        language = KMP_ENGLISH;
    return sentences[problem->status].texts[language == KMP_INDONESIAN];
}

const char *problem_text(struct arena *arena, const struct problem *problem, kmp_language language)
{
    const char *pattern = pattern_of(problem, language);
    struct sentence sentence = { NULL, 0 };
    fill(&sentence, pattern, problem, language);
    char *bytes = arena_alloc(arena, sentence.size + 1);
    if (bytes == NULL)
        return sentences[KMP_NO_MEMORY].texts[language == KMP_INDONESIAN];
    sentence = (struct sentence){ bytes, 0 };
    fill(&sentence, pattern, problem, language);
    return bytes;
}
