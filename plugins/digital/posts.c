// SPDX-License-Identifier: Apache-2.0
// posts.c -- the task "campaign post set": a row a post, the colours and what others made
#include "posts.h"

static const kmp_choice alt_kinds[] = {
    [ALT_WRITTEN] = { "written", "Written", "Ditulis" },
    [ALT_DECORATIVE] = { "decorative", "Empty, the image is decorative", "Kosong, gambar hanya hiasan" },
    [ALT_NONE] = { "none", "None", "Tidak ada" },
};

#define ONE .at_least = 1, .at_most = 1
#define OPTIONAL .at_least = 0, .at_most = 1

static const kmp_field post_columns[POST_COLUMNS] = {
    [POST_NAME] = { "name", "Post", "Konten", KMP_TEXT, ONE },
    [POST_TEXT] = { "text", "Text of the post", "Teks konten", KMP_TEXT, ONE },
    [POST_ALT_KIND] = { "alt_kind", "Alternative text is", "Teks alternatif", KMP_CHOICE, ONE,
                        .choices = alt_kinds, .choice_count = KMP_COUNT_OF(alt_kinds) },
    [POST_ALT] = { "alt", "Alternative text", "Isi teks alternatif", KMP_TEXT, OPTIONAL },
    [POST_TITLE] = { "title", "Title", "Judul", KMP_TEXT, OPTIONAL },
    [POST_DESCRIPTION] = { "description", "Description", "Deskripsi", KMP_TEXT, OPTIONAL },
    [POST_WIDTH] = { "width", "Width in pixels", "Lebar dalam piksel", KMP_COUNT, .low = "1", .high = "20000",
                     ONE },
    [POST_HEIGHT] = { "height", "Height in pixels", "Tinggi dalam piksel", KMP_COUNT, .low = "1",
                      .high = "20000", ONE },
    [POST_PAID] = { "paid", "Paid for by somebody", "Berbayar atau disponsori", KMP_FLAG, ONE },
    [POST_LIKES] = { "likes", "Likes", "Suka", KMP_COUNT, OPTIONAL },
    [POST_COMMENTS] = { "comments", "Comments", "Komentar", KMP_COUNT, OPTIONAL },
    [POST_SHARES] = { "shares", "Shares", "Dibagikan", KMP_COUNT, OPTIONAL },
    [POST_SAVES] = { "saves", "Saves", "Disimpan", KMP_COUNT, OPTIONAL },
    [POST_FOLLOWERS] = { "followers", "Followers", "Pengikut", KMP_COUNT, OPTIONAL },
    [POST_REACH] = { "reach", "Reach", "Jangkauan", KMP_COUNT, OPTIONAL },
    [POST_IMPRESSIONS] = { "impressions", "Impressions", "Tayangan", KMP_COUNT, OPTIONAL },
    [POST_SYLLABLES] = { "syllables", "Syllables of the text", "Suku kata dalam teks", KMP_COUNT, OPTIONAL },
};

const kmp_field posts_fields[POSTS_FIELDS] = {
    [POSTS_POSTS] = { "posts", "Posts", "Konten", KMP_TABLE, .at_least = 1, .at_most = 50,
                      .columns = post_columns, .column_count = POST_COLUMNS, .none_flag = -1 },
    [POSTS_COLOURS] = { "colours", "Colour pairs of text and graphics", "Pasangan warna teks dan grafik",
                        KMP_TABLE, .at_least = 1, .at_most = 100, .columns = colour_columns,
                        .column_count = COLOUR_COLUMNS, .none_flag = -1 },
    [POSTS_ASSETS] = { "assets", "What others made", "Aset milik pihak lain", KMP_TABLE, .at_least = 0,
                       .at_most = 200, .columns = asset_columns, .column_count = ASSET_COLUMNS,
                       .none_flag = POSTS_NO_ASSETS },
    [POSTS_NO_ASSETS] = { "no_assets", "Looked through: nothing that others made",
                          "Sudah diperiksa: tidak ada aset milik pihak lain", KMP_FLAG, OPTIONAL },
    [POSTS_POSTS_COUNTED] = { "posts_counted", "Number of posts handed in", "Jumlah konten yang diserahkan",
                              KMP_COUNT, .unit = "posts", .low = "0", .high = "50", OPTIONAL },
    [POSTS_COLOURS_COUNTED] = { "colours_counted", "Number of colour pairs in the posts",
                                "Jumlah pasangan warna dalam konten", KMP_COUNT, .unit = "colours", .low = "0",
                                .high = "100", OPTIONAL },
    [POSTS_ASSETS_COUNTED] = { "assets_counted", "Number of assets that others made",
                               "Jumlah aset milik pihak lain", KMP_COUNT, .unit = "assets", .low = "0",
                               .high = "200", OPTIONAL },
};

static const uint32_t need_posts[] = { POSTS_POSTS };
static const uint32_t need_colours[] = { POSTS_COLOURS };
static const uint32_t need_assets[] = { POSTS_ASSETS };
#define PER_POST .per = POSTS_POSTS, .needs = need_posts, .need_count = KMP_COUNT_OF(need_posts)

static const char alt_source[] = "not empty unless decorative, not a file name";
static const char word_source[] = "words, sentences and letters as on the trade's page";

const kmp_measure posts_measures[POSTS_MEASURES] = {
    [POSTS_ASPECT] = { "aspect", "Width : height", "Lebar : tinggi", "1", 4, KMP_QUANTITY, PER_POST,
                       .source = "width / height, exact" },
    [POSTS_CONTRAST] = { "contrast", "Contrast ratio", "Rasio kontras", "1", 2, KMP_QUANTITY,
                         .per = POSTS_COLOURS, .needs = need_colours, .need_count = KMP_COUNT_OF(need_colours),
                         .source = "WCAG 2.x, current text: contrast ratio of relative luminances" },
    [POSTS_ALT_LENGTH] = { "alt_length", "Length of the alternative text in characters",
                           "Panjang teks alternatif dalam karakter", "1", 0, KMP_QUANTITY, PER_POST,
                           .source = "code points" },
    [POSTS_ALT_FAULTS] = { "alt_faults", "Faults of the alternative text", "Kesalahan teks alternatif", "1", 0,
                           KMP_QUANTITY, PER_POST, .source = alt_source },
    [POSTS_TITLE_LENGTH] = { "title_length", "Length of the title in characters",
                             "Panjang judul dalam karakter", "1", 0, KMP_QUANTITY, PER_POST,
                             .source = "code points" },
    [POSTS_DESCRIPTION_LENGTH] = { "description_length", "Length of the description in characters",
                                   "Panjang deskripsi dalam karakter", "1", 0, KMP_QUANTITY, PER_POST,
                                   .source = "code points" },
    [POSTS_UNDISCLOSED] = { "undisclosed", "Paid and does not say so", "Berbayar tetapi tidak dinyatakan", "1",
                            0, KMP_QUANTITY, PER_POST, .source = "#iklan or #ad as a whole hashtag" },
    [POSTS_ENGAGEMENT] = { "engagement_rate", "Engagement rate by the named base",
                           "Tingkat keterlibatan menurut dasar yang ditetapkan", "%", 2, KMP_QUANTITY, PER_POST,
                           .source = "(likes + comments + shares + saves) / base x 100" },
    [POSTS_WORDS] = { "words", "Words", "Kata", "1", 0, KMP_QUANTITY, PER_POST, .source = word_source },
    [POSTS_SENTENCES] = { "sentences", "Sentences", "Kalimat", "1", 0, KMP_QUANTITY, PER_POST,
                          .source = word_source },
    [POSTS_LONG_WORDS] = { "long_words", "Words of more than six letters", "Kata lebih dari enam huruf", "1", 0,
                           KMP_QUANTITY, PER_POST, .source = word_source },
    [POSTS_SENTENCE_LENGTH] = { "words_per_sentence", "Words per sentence", "Kata per kalimat", "1", 1,
                                KMP_QUANTITY, PER_POST, .source = "words / sentences" },
    [POSTS_LIX] = { "lix", "LIX", "LIX", "1", 1, KMP_QUANTITY, PER_POST,
                    .source = "words / sentences + 100 x long words / words" },
    [POSTS_READING_EASE] = { "reading_ease", "Flesch reading ease (not validated for Indonesian)",
                             "Keterbacaan Flesch (belum tervalidasi untuk bahasa Indonesia)", "1", 2,
                             KMP_QUANTITY, PER_POST, .source = "Flesch, numbers per language as in textstat" },
    [POSTS_GRADE] = { "reading_grade", "Flesch-Kincaid grade (not validated for Indonesian)",
                      "Tingkat Flesch-Kincaid (belum tervalidasi untuk bahasa Indonesia)", "1", 2, KMP_QUANTITY,
                      PER_POST, .source = "0.39 x words per sentence + 11.8 x syllables per word - 15.59" },
    [POSTS_ASSET_FAULTS] = { "asset_faults", "What an asset lacks for this use",
                             "Kekurangan suatu aset untuk penggunaan ini", "1", 0, KMP_QUANTITY,
                             .per = POSTS_ASSETS, .needs = need_assets, .need_count = KMP_COUNT_OF(need_assets),
                             .source = "author, source, licence, NC, ND, consent: one fault each" },
};

static const kmp_choice languages[] = {
    { "id", "Indonesian", "Bahasa Indonesia" }, { "en", "English", "Bahasa Inggris" },
    { "de", "German", "Bahasa Jerman" },        { "es", "Spanish", "Bahasa Spanyol" },
    { "fr", "French", "Bahasa Prancis" },       { "it", "Italian", "Bahasa Italia" },
    { "nl", "Dutch", "Bahasa Belanda" },        { "ru", "Russian", "Bahasa Rusia" },
};

static const kmp_choice engagement_bases[] = {
    { "followers", "Followers (ERF)", "Pengikut (ERF)" },
    { "reach", "Reach (ERR)", "Jangkauan (ERR)" },
    { "impressions", "Impressions", "Tayangan" },
};

const kmp_setting posts_settings[POSTS_SETTINGS] = {
    SETTING_CONFORMANCE,
    SETTING_FRAME,
    SETTING_USE,
    SETTING_DEVICE,
    { "language", "Language of the texts", "Bahasa teks", languages, KMP_COUNT_OF(languages), "id" },
    { "engagement_base", "Engagement is divided by", "Keterlibatan dibagi dengan", engagement_bases,
      KMP_COUNT_OF(engagement_bases), "followers" },
};

static void measure_post(const struct work *w, uint32_t row)
{
    picture_aspect(w, work_cell(POSTS_POSTS, row, POST_WIDTH), work_cell(POSTS_POSTS, row, POST_HEIGHT),
                   POSTS_ASPECT, row);
    post_alt_text(w, row);
    listing_lengths(w, work_cell(POSTS_POSTS, row, POST_TITLE), work_cell(POSTS_POSTS, row, POST_DESCRIPTION),
                    POSTS_TITLE_LENGTH, POSTS_DESCRIPTION_LENGTH, row);
    post_title_repeated(w, row);
    post_disclosure(w, row);
    post_engagement(w, row);
    readability_measure(w, work_cell(POSTS_POSTS, row, POST_TEXT),
                        work_number(w, work_cell(POSTS_POSTS, row, POST_SYLLABLES)), POSTS_WORDS, row);
}

kmp_outcome posts_measure(const struct work *w)
{
    for (uint32_t row = 0; row < work_rows(w, POSTS_POSTS); row++)
        measure_post(w, row);
    contrast_measure(w, POSTS_COLOURS, POSTS_CONTRAST);
    assets_measure(w, POSTS_ASSETS, POSTS_ASSET_FAULTS);
    return KMP_DONE;
}
