// SPDX-License-Identifier: Apache-2.0
// readability.c -- words per sentence, LIX, Flesch reading ease and Flesch-Kincaid grade
#include <string.h>

#include "digital.h"

static const struct flesch *flesch_of(const struct digital *digital, const char *language)
{
    for (uint32_t i = 0; i < digital->flesch_count; i++)
        if (strcmp(digital->flesch[i].language, language) == 0)
            return &digital->flesch[i];
    return NULL;
}

static kmp_num reading_ease(const struct flesch *numbers, kmp_num sentence_length, kmp_num word_length)
{
    return kmp_sub(kmp_sub(numbers->base, kmp_mul(numbers->sentence, sentence_length)),
                   kmp_mul(numbers->syllable, word_length));
}

static kmp_num grade_number(const struct work *w, const char *name)
{
    const struct rule *rule = work_rule(w, "readability", "grade", name, NULL);
    return rule != NULL ? rule->value : kmp_absent();
}

static kmp_num grade(const struct work *w, kmp_num sentence_length, kmp_num word_length)
{
    return kmp_sub(kmp_add(kmp_mul(grade_number(w, "sentence"), sentence_length),
                           kmp_mul(grade_number(w, "syllable"), word_length)),
                   grade_number(w, "base"));
}

void readability_measure(const struct work *w, kmp_at at, kmp_num syllables, uint32_t measure, uint32_t row)
{
    const char *text = work_text(w, at);
    const struct flesch *numbers = flesch_of(w->digital, work_setting(w, "language"));
    if (text == NULL)
        return;
    struct word_counts counts = text_count_words(text);
    kmp_num words = kmp_int(counts.words), sentences = kmp_int(counts.sentences);
    kmp_num long_words = kmp_int(counts.long_words);
    kmp_num sentence_length = kmp_div(words, sentences), word_length = kmp_div(syllables, words);
    kmp_num lix = kmp_add(sentence_length, kmp_div(kmp_mul(kmp_int(100), long_words), words));
    work_emit(w, measure, row, words, NULL);
    work_emit(w, measure + 1, row, sentences, NULL);
    work_emit(w, measure + 2, row, long_words, NULL);
    work_emit(w, measure + 3, row, sentence_length, work_rule(w, "readability", "sentence", NULL, NULL));
    work_emit(w, measure + 4, row, lix, NULL);
    if (numbers == NULL || !kmp_given(word_length))
        return;
    work_emit(w, measure + 5, row, reading_ease(numbers, sentence_length, word_length), NULL);
    work_emit(w, measure + 6, row, grade(w, sentence_length, word_length), NULL);
    if (!numbers->validated)
        work_note(w, at, NOTICE_FLESCH_NOT_VALIDATED);
}
