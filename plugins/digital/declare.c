// SPDX-License-Identifier: Apache-2.0
// declare.c -- notices and choices that both tasks share
#include "digital.h"

const kmp_choice conformance_choices[CONFORMANCES] = {
    { "AA", "Level AA", "Tingkat AA" },
    { "AAA", "Level AAA", "Tingkat AAA" },
};

const kmp_choice frame_choices[FRAMES] = {
    { "9:16", "Vertical 9:16", "Vertikal 9:16" },
    { "16:9", "Widescreen 16:9", "Layar lebar 16:9" },
    { "1:1", "Square 1:1", "Persegi 1:1" },
    { "4:5", "Portrait 4:5", "Potret 4:5" },
};

const kmp_choice use_choices[USES] = {
    { "commercial", "Commercial", "Komersial" },
    { "non_commercial", "Not commercial", "Nonkomersial" },
};

const kmp_choice device_choices[DEVICES] = {
    { "desktop", "Desktop", "Komputer" },
    { "mobile", "Mobile", "Ponsel" },
};

const kmp_notice digital_notices[NOTICES] = {
    [NOTICE_COLOUR] = { "colour_unreadable", "The colour is not written as #RRGGBB or #RGB.",
                        "Warna tidak ditulis sebagai #RRGGBB atau #RGB." },
    [NOTICE_TEXT_SIZE] = { "text_size_unknown",
                           "Size, unit or weight of the text is missing, so its limit is not known.",
                           "Ukuran, satuan, atau ketebalan teks tidak ada, sehingga batasnya tidak "
                           "diketahui." },
    [NOTICE_CAPTION_HEADER] = { "caption_header",
                                "The WebVTT text does not begin with WEBVTT and a blank line behind its head.",
                                "Teks WebVTT tidak diawali WEBVTT dan baris kosong setelah kepalanya." },
    [NOTICE_CAPTION_INDEX] = { "caption_index", "A caption is not numbered 1, 2, 3 in order.",
                               "Ada teks takarir yang tidak bernomor urut 1, 2, 3." },
    [NOTICE_CAPTION_TIME] = { "caption_time",
                              "A caption has no line of times such as 00:00:01,000 --> 00:00:02,500 "
                              "(WebVTT: with a point).",
                              "Ada teks takarir tanpa baris waktu seperti 00:00:01,000 --> 00:00:02,500 "
                              "(WebVTT: dengan titik)." },
    [NOTICE_CAPTION_ORDER] = { "caption_order", "A caption does not end after it starts.",
                               "Ada teks takarir yang tidak berakhir setelah mulai." },
    [NOTICE_CAPTION_EMPTY] = { "caption_empty", "A caption has no text.", "Ada takarir tanpa teks." },
    [NOTICE_CAPTION_MARKUP] = { "caption_markup",
                                "A caption has tags such as <i>, which are no characters to read; take them "
                                "out.",
                                "Ada takarir dengan tanda seperti <i> yang bukan huruf untuk dibaca; hapus "
                                "tanda itu." },
    [NOTICE_NO_CAPTION] = { "no_caption", "The caption file has no caption.",
                            "Berkas takarir tidak berisi takarir." },
    [NOTICE_ONE_CAPTION] = { "one_caption", "There is one caption only, so there is no gap to measure.",
                             "Hanya ada satu takarir, sehingga tidak ada jeda untuk diukur." },
    [NOTICE_LOUDNESS_NOT_JUDGED] = { "loudness_not_judged",
                                     "The target has no published tolerance, so no standard judges the "
                                     "loudness.",
                                     "Target tidak memiliki toleransi: kenyaringan ditampilkan dan tidak "
                                     "dinilai." },
    [NOTICE_PEAK_NOT_JUDGED] = { "peak_not_judged",
                                 "The target has no published peak limit: the true peak is shown and not "
                                 "judged.",
                                 "Target tidak memiliki batas puncak: true peak ditampilkan dan tidak "
                                 "dinilai." },
    [NOTICE_BIT_RATE_LOW] = { "bit_rate_low",
                              "The bit rate is below what the platform recommends for this format.",
                              "Laju bit di bawah anjuran platform untuk format ini." },
    [NOTICE_TITLE_SHORT] = { "title_short", "The title is shorter than search results usually show.",
                             "Judul lebih pendek daripada yang biasa ditampilkan hasil pencarian." },
    [NOTICE_TITLE_LONG] = { "title_long", "The title is longer than search results usually show.",
                            "Judul lebih panjang daripada yang biasa ditampilkan hasil pencarian." },
    [NOTICE_DESCRIPTION_SHORT] = { "description_short",
                                   "The description is shorter than search results usually show.",
                                   "Deskripsi lebih pendek daripada yang biasa ditampilkan hasil pencarian." },
    [NOTICE_DESCRIPTION_LONG] = { "description_long",
                                  "The description is longer than search results usually show.",
                                  "Deskripsi lebih panjang daripada yang biasa ditampilkan hasil pencarian." },
    [NOTICE_TITLE_REPEATED] = { "title_repeated", "Another post has the same title.",
                                "Konten lain memakai judul yang sama." },
    [NOTICE_ALT_MISSING] = { "alt_missing", "The image has no alternative text and is not decorative.",
                             "Gambar tidak memiliki teks alternatif dan bukan hiasan." },
    [NOTICE_ALT_NOT_EMPTY] = { "alt_not_empty",
                               "The image is decorative, so its alternative text must be empty.",
                               "Gambar hanya hiasan, jadi teks alternatifnya harus kosong." },
    [NOTICE_ALT_FILE_NAME] = { "alt_file_name", "The alternative text is a file name.",
                               "Teks alternatif berupa nama berkas." },
    [NOTICE_ALT_LONG] = { "alt_long", "The alternative text is longer than advised.",
                          "Teks alternatif lebih panjang daripada yang dianjurkan." },
    [NOTICE_NO_DISCLOSURE] = { "no_disclosure", "The post is paid for and carries neither #iklan nor #ad.",
                               "Konten berbayar tetapi tidak memuat #iklan atau #ad." },
    [NOTICE_NO_DENOMINATOR] = { "no_denominator",
                                "A rate of nothing is not defined: the number to divide by is 0.",
                                "Rasio tidak terdefinisi: bilangan pembaginya 0." },
    [NOTICE_FLESCH_NOT_VALIDATED] = { "flesch_not_validated",
                                      "Flesch's formula has not been validated for this language; use LIX.",
                                      "Rumus Flesch belum tervalidasi untuk bahasa ini; gunakan LIX." },
    [NOTICE_AUTHOR] = { "author_not_named", "The author of an asset is not named.",
                        "Pencipta suatu aset tidak disebutkan." },
    [NOTICE_SOURCE] = { "source_not_named", "The source of an asset is not named.",
                        "Sumber suatu aset tidak disebutkan." },
    [NOTICE_LICENCE] = { "licence_not_named", "An asset has no licence or permission.",
                         "Suatu aset tidak memiliki lisensi atau izin." },
    [NOTICE_NON_COMMERCIAL] = { "commercial_not_allowed", "The licence of an asset forbids commercial use.",
                                "Lisensi suatu aset melarang penggunaan komersial." },
    [NOTICE_NO_DERIVATIVES] = { "changes_not_allowed", "An asset was changed although its licence forbids it.",
                                "Suatu aset diubah padahal lisensinya melarang." },
    [NOTICE_RELEASE] = { "release_missing", "A recognisable person has not consented.",
                         "Orang yang tampak belum memberi persetujuan." },
    [NOTICE_ASSET_INCOMPLETE] = { "asset_incomplete",
                                  "Something is missing that decides whether an asset may be used.",
                                  "Ada yang belum diisi untuk menentukan boleh tidaknya suatu aset dipakai." },
};
