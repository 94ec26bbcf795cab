// SPDX-License-Identifier: Apache-2.0
// texts.h -- the words of an explanation, English and Indonesian side by side
#ifndef KOMPETEN_EXPLAIN_TEXTS_H
#define KOMPETEN_EXPLAIN_TEXTS_H

// clang-format off
#define EXPLAIN_TEXTS(X) \
    X(COMPETENT,       "Competent",                       "Kompeten") \
    X(NOT_YET,         "Not yet competent",               "Belum kompeten") \
    X(REFER,           "Cannot be concluded yet",         "Belum dapat disimpulkan") \
    X(NOT_ASSESSED,    "Not assessed",                    "Tidak dinilai") \
    X(RESULT,          "Result",                          "Hasil") \
    X(RECOMMENDATION,  "This is a recommendation; the certification body decides.", "Ini rekomendasi; keputusan ada pada lembaga sertifikasi.") \
    X(CANDIDATE,       "Candidate",                       "Asesi") \
    X(ATTEMPT,         "attempt ",                        "uji ke-") \
    X(RUBRIC,          "Rubric",                          "Rubrik") \
    X(VERSION,         "version",                         "versi") \
    X(SCHEME,          "Scheme",                          "Skema") \
    X(HOLDS_ON,        "as of",                           "per") \
    X(ASSESSED_ON,     "assessed on",                     "diases") \
    X(VALID_UNTIL,     "valid until",                     "berlaku sampai") \
    X(RESITS,          "To complete it, the fewest attempts", "Uji paling sedikit yang melengkapinya") \
    X(NO_RUBRIC_COVERS, "no rubric of the scheme covers", "tidak ada rubrik skema yang mencakup") \
    X(DECISION,        "Decision",                        "Keputusan") \
    X(BODY,            "Certification body",              "Lembaga sertifikasi") \
    X(DECIDED_BY,      "Decided by",                      "Diputuskan oleh") \
    X(DECIDED_AT,      "Decided at",                      "Diputuskan pada") \
    X(ABOUT_RESULT,    "About the result with SHA-256",   "Tentang hasil dengan SHA-256") \
    X(REASON,          "Reason",                          "Alasan") \
    X(CERTIFICATE_NO,  "Certificate number",              "Nomor sertifikat") \
    X(REGISTRATION_NO, "Registration number",             "Nomor registrasi") \
    X(BLANKO_NO,       "Number of the form",              "Nomor blangko") \
    X(MINUTES_NO,      "Number of the minutes",           "Nomor berita acara") \
    X(DECREE_NO,       "Number of the decree",            "Nomor surat keputusan") \
    X(REPLACES,        "Replaces the decision with SHA-256", "Menggantikan keputusan dengan SHA-256") \
    X(FOLLOWS_APPEAL,  "Follows the appeal with SHA-256", "Mengikuti banding dengan SHA-256") \
    X(APPEAL,          "Appeal",                          "Banding") \
    X(UPHELD,          "upheld: the candidate is right",  "diterima: asesi benar") \
    X(REJECTED,        "rejected: the result stands",     "ditolak: hasil tetap") \
    X(REASSESS,        "to be assessed again",            "diases ulang") \
    X(AGAINST_RESULT,  "Against the result with SHA-256", "Atas hasil dengan SHA-256") \
    X(FILED_AT,        "Filed at",                        "Diajukan pada") \
    X(GROUNDS,         "Grounds",                         "Alasan banding") \
    X(PANEL,           "Heard by",                        "Diperiksa oleh") \
    X(NEW_RESULT,      "Superseded by the result with SHA-256", "Digantikan oleh hasil dengan SHA-256") \
    X(ATTEMPTS,        "Several attempts, one score",     "Beberapa uji, satu nilai") \
    X(ATTEMPTS_LATEST,  "the latest attempt counts",       "uji terakhir yang dihitung") \
    X(ATTEMPTS_HIGHEST, "the attempt with the highest score counts", "uji dengan nilai tertinggi yang dihitung") \
    X(ATTEMPTS_AVERAGE, "all attempts count alike",        "semua uji dihitung sama") \
    X(ATTEMPTS_WEIGHTED, "the latest attempt weighs more than the mean of the others", "uji terakhir berbobot sendiri, sisanya rata-rata uji lain") \
    X(ATTEMPTS_DECAYING, "the older an attempt, the less it counts", "makin lama suatu uji, makin kecil bobotnya") \
    X(ATTEMPTS_N_MASTERY, "the attempts that reach mastery count", "uji yang mencapai penguasaan yang dihitung") \
    X(ATTEMPTS_FIRST,  "the first attempt counts",        "uji pertama yang dihitung") \
    X(ATTEMPTS_LOWEST, "the attempt with the lowest score counts", "uji dengan nilai terendah yang dihitung") \
    X(SUM_OF_ATTEMPTS, "the sum of the attempts below",   "jumlah uji di bawah ini") \
    X(MASTERED,        "mastered",                        "dikuasai") \
    X(NOT_MASTERED,    "not mastered",                    "belum dikuasai") \
    X(MASTERY_FROM,    "mastered from",                   "dikuasai mulai") \
    X(TIMES,           "times",                           "kali") \
    X(UNITS,           "Units of competency",             "Unit kompetensi") \
    X(WHOLE_TASK,      "The whole task",                  "Seluruh tugas") \
    X(RECOMMENDED,     "recommended by",                  "direkomendasikan oleh") \
    X(DIFFERS,         "differs from the computed verdict", "berbeda dari hasil hitungan") \
    X(SCORE,           "Score",                           "Nilai") \
    X(OF,              "of",                              "dari") \
    X(SCORE_HIDDEN,    "The score is not shown: this attempt is for certification, where only the verdict counts.", "Nilai tidak ditampilkan: uji ini untuk sertifikasi, yang menentukan hanya hasilnya.") \
    X(NO_SCORE,        "no score while something is missing", "belum ada nilai selama ada yang kurang") \
    X(SUM,             "the sum of the contributions and changes below", "jumlah sumbangan dan perubahan di bawah ini") \
    X(ROUNDED,         "rounded from",                    "dibulatkan dari") \
    X(CHANGES,         "What the rubric adds and takes",  "Yang ditambah dan dikurangi rubrik") \
    X(BECAUSE,         "because of",                      "karena") \
    X(WHY_ZERO,        "gives nothing",                   "tidak memberi nilai") \
    X(WHY_LEFT_OUT,    "not among those that count",      "tidak termasuk yang dihitung") \
    X(WHY_START,       "what it begins with",             "nilai awal") \
    X(WHY_OVERTIME,    "overtime",                        "kelebihan waktu") \
    X(WHY_SCALED,      "stretched to its scale",          "disesuaikan ke skalanya") \
    X(WHY_CAP,         "no more than the cap",            "tidak lebih dari batas") \
    X(WHY_FLOOR,       "no less than the floor",          "tidak kurang dari batas bawah") \
    X(WHY_CEILING,     "no more than the ceiling",        "tidak lebih dari batas atas") \
    X(WHY_ROUNDED,     "rounded",                         "dibulatkan") \
    X(WHOLE,           "the whole",                       "keseluruhan") \
    X(GROUPS,          "Sub-totals",                      "Jumlah per kelompok") \
    X(GRADE,           "Grade",                           "Predikat") \
    X(TIME,            "Time",                            "Waktu") \
    X(SECONDS,         "s",                               "detik") \
    X(CRITERIA,        "Criterion by criterion",          "Kriteria demi kriteria") \
    X(POINTS,          "points",                          "poin") \
    X(CONTRIBUTES,     "contributes",                     "menyumbang") \
    X(NEEDED,          "needed",                          "syarat") \
    X(NEED_MET,        "met",                             "terpenuhi") \
    X(NEED_FAILED,     "not met",                         "tidak terpenuhi") \
    X(NEED_OPEN,       "open",                            "belum pasti") \
    X(NOT_COUNTED,     "does not count here",             "tidak dihitung di sini") \
    X(RULE,            "Rule",                            "Aturan") \
    X(EVIDENCE,        "Measured",                        "Terukur") \
    X(TICKED,          "Ticked",                          "Diamati") \
    X(COUNTED,         "Counted",                         "Dihitung") \
    X(MARKED,          "Marked",                          "Dinilai") \
    X(COMBINED,        "combined by",                     "digabung dengan") \
    X(COMBINE_MEAN,    "mean",                            "rata-rata") \
    X(COMBINE_MEDIAN,  "median",                          "nilai tengah") \
    X(COMBINE_TRIMMED_MEAN, "mean without the highest and the lowest", "rata-rata tanpa yang tertinggi dan terendah") \
    X(COMBINE_SUM,     "sum",                             "jumlah") \
    X(COMBINE_MINIMUM, "the lowest",                      "nilai terendah") \
    X(COMBINE_MAXIMUM, "the highest",                     "nilai tertinggi") \
    X(COMBINE_FIRST,   "the first",                       "nilai pertama") \
    X(COMBINE_CLOSEST_TWO, "the two closest",             "dua nilai terdekat") \
    X(OUR_CHOICE,      "our choice",                      "pilihan kami") \
    X(YES,             "yes",                             "ya") \
    X(NO,              "no",                              "tidak") \
    X(NOT_APPLICABLE,  "not applicable",                  "tidak berlaku") \
    X(BY,              "by",                              "oleh") \
    X(ROW,             "row",                             "baris") \
    X(NOT_MEASURED,    "not measured",                    "tidak terukur") \
    X(LIMIT,           "limit",                           "batas") \
    X(VERIFIED,        "verified",                        "terverifikasi") \
    X(UNVERIFIED,      "not verified",                    "belum diverifikasi") \
    X(INSIDE,          "within",                          "di dalam batas") \
    X(OUTSIDE,         "outside",                         "di luar batas") \
    X(WHEN_OTHERWISE,  "anything else",                   "selain itu") \
    X(WHEN_YES,        "when it is met",                  "bila terpenuhi") \
    X(WHEN_NO,         "when it is not met",              "bila tidak terpenuhi") \
    X(WHEN_WITHIN_LIMIT, "within the limit",              "di dalam batas") \
    X(WHEN_OUTSIDE_LIMIT, "outside the limit",            "di luar batas") \
    X(WHEN_BETWEEN,    "between",                         "antara") \
    X(WHEN_AT_LEAST,   "at least",                        "paling sedikit") \
    X(WHEN_AT_MOST,    "at most",                         "paling banyak") \
    X(WHEN_ABOVE,      "above",                           "di atas") \
    X(WHEN_BELOW,      "below",                           "di bawah") \
    X(WHEN_EQUALS,     "equal to",                        "sama dengan") \
    X(WHEN_IS,         "is",                              "adalah") \
    X(WHEN_MARK,       "the assessors' marks",            "nilai para asesor") \
    X(WHEN_FUNCTION,   "computed by the rubric",          "dihitung oleh rubrik") \
    X(MISSING,         "What is missing, and who can supply it", "Yang kurang, dan siapa yang dapat melengkapi") \
    X(NOTED,           "Noted",                           "Catatan") \
    X(SCOPE,           "Scope",                           "Lingkup") \
    X(SMALLEST,        "The least that would have to change", "Perubahan paling sedikit yang diperlukan") \
    X(SMALLEST_PERHAPS, "perhaps less would do: there are too many combinations to try them all", "mungkin kurang dari ini: kombinasinya terlalu banyak untuk dicoba semua") \
    X(NOTHING_HELPS,   "no other marks or measures alone would make this attempt competent", "tidak ada nilai atau hasil ukur lain yang membuat uji ini kompeten") \
    X(FROM,            "from",                            "dari") \
    X(TO,              "to",                              "menjadi") \
    X(SHORT_BY,        "short by",                        "kurang") \
    X(OVER_BY,         "over by",                         "lebih") \
    X(ROWS,            "Rows found",                      "Jumlah baris") \
    X(MARKED_BY,       "Mark of",                         "Nilai dari") \
    X(TO_BE_SEEN,      "has to be seen, with at least",   "harus dilengkapi, paling sedikit") \
    X(WHO_ASSESSOR,    "the assessor",                    "asesor") \
    X(WHO_ASSESSORS,   "the assessors together",          "para asesor bersama") \
    X(WHO_THIRD,       "another assessor",                "asesor lain") \
    X(WHO_MEASURES,    "whoever measured, by a new reading", "yang mengukur, dengan pembacaan baru") \
    X(WHO_WORKSHOP,    "the workshop, which keeps the instruments", "bengkel yang menyimpan alat ukur") \
    X(WHO_RUBRIC,      "the author of the rubric",        "penyusun rubrik") \
    X(WHO_TRADE,       "the author of the trade's plugin", "penyusun plugin kejuruan")
// clang-format on

#define EXPLAIN_ENUM(name, en, id) SAYS_##name,
enum explain_text { EXPLAIN_TEXTS(EXPLAIN_ENUM) EXPLAIN_TEXT_COUNT };
#undef EXPLAIN_ENUM

#endif
