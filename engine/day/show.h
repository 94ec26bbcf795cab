// SPDX-License-Identifier: Apache-2.0
// show.h -- what the parts of the class' page share: its records, its words, and how they are read
#ifndef KOMPETEN_DAY_SHOW_H
#define KOMPETEN_DAY_SHOW_H

#include "../model/record.h"
#include "day.h"

// clang-format off
#define SHOW_WORDS(X) \
    X(RESULTS, "Results of the class", "Hasil kelas") \
    X(VERDICTS, "Verdict of each candidate", "Hasil tiap asesi") \
    X(MISSED, "What most candidates missed", "Yang paling banyak belum terpenuhi") \
    X(RANKING, "Ranking among the competent", "Peringkat di antara yang kompeten") \
    X(CANDIDATE, "Candidate", "Asesi") \
    X(NAME, "Name", "Nama") \
    X(RESULT, "Result", "Hasil") \
    X(SCORE, "Score", "Nilai") \
    X(OF, "of", "dari") \
    X(RANK, "Rank", "Peringkat") \
    X(ASSESSORS, "Assessors", "Asesor") \
    X(UNIT, "Unit", "Unit") \
    X(COMPETENT, "Competent", "Kompeten") \
    X(NOT_YET, "Not yet competent", "Belum kompeten") \
    X(REFER, "Not conclusive", "Belum dapat disimpulkan") \
    X(NOT_ASSESSED, "Not assessed", "Tidak dinilai") \
    X(NOT_SCORED, "Not scored", "Belum dinilai") \
    X(NEED_NOT_MET, "need not met", "syarat tidak terpenuhi") \
    X(POINTS_LEFT, "points left", "poin belum penuh") \
    X(OPEN, "open", "terbuka") \
    X(NOTHING_MISSED, "Nobody missed anything.", "Tidak ada yang belum terpenuhi.") \
    X(NOBODY, "Nobody is competent yet, so nobody is ranked.", "Belum ada yang kompeten, sehingga tidak ada peringkat.") \
    X(TIE_CHAIN, "Ties decided by", "Penentu bila sama") \
    X(LESS, "less is better", "makin kecil makin baik") \
    X(TOLD_BY_TIES, "same score; the tie chain decides", "nilai sama; penentu memutuskan") \
    X(CANNOT_TELL, "cannot be told apart from", "tidak dapat dibedakan dari") \
    X(DIFFERS, "the recommendation differs", "rekomendasi berbeda") \
    X(FEEDBACK, "Feedback", "Umpan balik") \
    X(RECOMMENDATION, "This is a recommendation; the certifying body decides.", "Ini rekomendasi; keputusan ada pada lembaga sertifikasi.") \
    X(TRAINING, "Training: this result is no certification.", "Pelatihan: hasil ini bukan sertifikasi.") \
    X(GOOD, "What you can do", "Yang sudah Anda kuasai") \
    X(TO_DO, "What to practise", "Yang perlu dilatih") \
    X(BETTER, "What can be better still", "Yang masih dapat ditingkatkan") \
    X(STILL_OPEN, "What is still open", "Yang belum dapat disimpulkan") \
    X(LIMIT, "limit", "batas") \
    X(ROW, "row", "baris") \
    X(SIGNED, "Seen: signature and date", "Sudah melihat: tanda tangan dan tanggal") \
    X(OBJECTION, "You may object to this result at the certifying body (appeal).", "Anda dapat mengajukan banding atas hasil ini kepada lembaga sertifikasi.")
// clang-format on

#define SHOW_ENUM(name, en, id) SHOW_##name,
enum show_word { SHOW_WORDS(SHOW_ENUM) SHOW_WORD_COUNT };
#undef SHOW_ENUM

struct shown { // a candidate on the page
    struct record record;
    bool scored;
};

struct show {
    struct page *page;
    struct day *day;
    struct shown *shown;    // [candidates]
    struct tape ranking;    // what kmp_rank gave; without nodes: nobody is ranked
    const uint32_t *ranked; // candidates by the records' order in the ranking
    kmp_language language;
};

// A word in the page's language.
const char *show_word(const struct show *show, enum show_word word);
void show_put(const struct show *show, enum show_word word);
// The word of a verdict, and the class of the style that colours it; -1: not scored.
enum show_word verdict_word(int32_t verdict);
const char *verdict_style(int32_t verdict);

// A member of an object, 0 where it is absent or null; its text; its {"en","id"} in the page's language.
uint32_t record_member(const struct record *record, uint32_t object, const char *key);
struct text record_text(const struct record *record, uint32_t object, const char *key);
struct text record_say(const struct show *show, const struct record *record, uint32_t object, const char *key);
// A number as a person reads it, with the decimal sign of the language; places below 0: as many as it has, at
// most 3.
void show_number(const struct show *show, struct text number, int32_t places);
// Whether the score may be shown: only in training.
bool shows_score(const struct record *record);

// bars.c, ranks.c, feedback.c
void show_missed(const struct show *show);
void show_ranking(const struct show *show);
void show_feedback(const struct show *show, uint32_t candidate);

#endif
