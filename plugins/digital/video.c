// SPDX-License-Identifier: Apache-2.0
// video.c -- the task "short video": picture, captions, sound, colours, listing and what others made
#include "video.h"

const kmp_field video_fields[VIDEO_FIELDS] = {
    [VIDEO_WIDTH] = { "width", "Width in pixels", "Lebar dalam piksel", KMP_COUNT, .low = "1", .high = "20000",
                      .at_least = 1, .at_most = 1 },
    [VIDEO_HEIGHT] = { "height", "Height in pixels", "Tinggi dalam piksel", KMP_COUNT, .low = "1",
                       .high = "20000", .at_least = 1, .at_most = 1 },
    [VIDEO_FRAME_RATE] = { "frame_rate", "Frames per second", "Bingkai per detik", KMP_QUANTITY, .unit = "Hz",
                           .low = "1", .high = "240", .at_least = 1, .at_most = 1 },
    [VIDEO_BIT_RATE] = { "bit_rate", "Bit rate of the picture in kbit/s", "Laju bit gambar dalam kbit/s",
                         KMP_QUANTITY, .unit = "kbit/s", .low = "1", .high = "1000000", .at_least = 0,
                         .at_most = 1 },
    [VIDEO_CAPTIONS] = { "captions", "Captions, the text of the SRT or WebVTT file",
                         "Takarir, teks berkas SRT atau WebVTT", KMP_TEXT, .at_least = 1, .at_most = 1 },
    [VIDEO_LOUDNESS] = { "loudness", "Integrated loudness in LUFS", "Kenyaringan terpadu dalam LUFS",
                         KMP_QUANTITY, .unit = "dB", .low = "-70", .high = "5", .max_resolution = "0.1",
                         .at_least = 1, .at_most = 1 },
    [VIDEO_TRUE_PEAK] = { "true_peak", "True peak in dBTP", "True peak dalam dBTP", KMP_QUANTITY, .unit = "dB",
                          .low = "-70", .high = "20", .max_resolution = "0.1", .at_least = 1, .at_most = 1 },
    [VIDEO_COLOURS] = { "colours", "Colour pairs of text and graphics", "Pasangan warna teks dan grafik",
                        KMP_TABLE, .at_least = 1, .at_most = 100, .columns = colour_columns,
                        .column_count = COLOUR_COLUMNS, .none_flag = -1 },
    [VIDEO_TITLE] = { "title", "Title", "Judul", KMP_TEXT, .at_least = 0, .at_most = 1 },
    [VIDEO_DESCRIPTION] = { "description", "Description", "Deskripsi", KMP_TEXT, .at_least = 0, .at_most = 1 },
    [VIDEO_ASSETS] = { "assets", "What others made", "Aset milik pihak lain", KMP_TABLE, .at_least = 0,
                       .at_most = 200, .columns = asset_columns, .column_count = ASSET_COLUMNS,
                       .none_flag = VIDEO_NO_ASSETS },
    [VIDEO_NO_ASSETS] = { "no_assets", "Looked through: nothing that others made",
                          "Sudah diperiksa: tidak ada aset milik pihak lain", KMP_FLAG, .at_least = 0,
                          .at_most = 1 },
    [VIDEO_COLOURS_COUNTED] = { "colours_counted", "Number of colour pairs in the picture",
                                "Jumlah pasangan warna dalam gambar", KMP_COUNT, .unit = "colours", .low = "0",
                                .high = "100", .at_least = 0, .at_most = 1 },
    [VIDEO_ASSETS_COUNTED] = { "assets_counted", "Number of assets that others made",
                               "Jumlah aset milik pihak lain", KMP_COUNT, .unit = "assets", .low = "0",
                               .high = "200", .at_least = 0, .at_most = 1 },
};

static const uint32_t need_frame[] = { VIDEO_WIDTH, VIDEO_HEIGHT };
static const uint32_t need_bits[] = { VIDEO_WIDTH, VIDEO_HEIGHT, VIDEO_FRAME_RATE, VIDEO_BIT_RATE };
static const uint32_t need_colours[] = { VIDEO_COLOURS };
static const uint32_t need_captions[] = { VIDEO_CAPTIONS };
static const uint32_t need_gap[] = { VIDEO_CAPTIONS, VIDEO_FRAME_RATE };
static const uint32_t need_loudness[] = { VIDEO_LOUDNESS };
static const uint32_t need_peak[] = { VIDEO_TRUE_PEAK };
static const uint32_t need_sound[] = { VIDEO_LOUDNESS, VIDEO_TRUE_PEAK };
static const uint32_t need_title[] = { VIDEO_TITLE };
static const uint32_t need_description[] = { VIDEO_DESCRIPTION };
static const uint32_t need_assets[] = { VIDEO_ASSETS };
#define NEEDS(list) .needs = (list), .need_count = KMP_COUNT_OF(list)

static const char wcag[] = "WCAG 2.x, current text: contrast ratio of relative luminances";
static const char timed_text[] = "Netflix timed text guides; code points, a line break counts 0";
static const char caption_number[] = "counted from 1 in the order of the file";
static const char r128[] = "1 LU = 1 dB: gain = target - measured";

const kmp_measure video_measures[VIDEO_MEASURES] = {
    [MEASURE_ASPECT] = { "aspect", "Width : height", "Lebar : tinggi", "1", 4, KMP_QUANTITY, .per = -1,
                         NEEDS(need_frame), .source = "width / height, exact" },
    [MEASURE_BITS_PER_PIXEL] = { "bits_per_pixel", "Bits per pixel", "Bit per piksel", "1", 3, KMP_QUANTITY,
                                 .per = -1, NEEDS(need_bits),
                                 .source = "bit rate / (width x height x frame rate)" },
    [MEASURE_CONTRAST] = { "contrast", "Contrast ratio", "Rasio kontras", "1", 2, KMP_QUANTITY,
                           .per = VIDEO_COLOURS, NEEDS(need_colours), .source = wcag },
    [MEASURE_CAPTION_FAULTS] = { "caption_faults", "Faults in the caption file (reading stops at the first)",
                                 "Kesalahan berkas takarir (pembacaan berhenti pada yang pertama)", "1", 0,
                                 KMP_QUANTITY, .per = -1, NEEDS(need_captions),
                                 .source = "SRT and WebVTT, read strictly" },
    [MEASURE_CAPTION_COUNT] = { "caption_count", "Captions", "Jumlah takarir", "1", 0, KMP_QUANTITY, .per = -1,
                                NEEDS(need_captions), .source = caption_number },
    [MEASURE_LINE] = { "caption_line", "Longest caption line in characters",
                       "Baris takarir terpanjang dalam karakter", "1", 0, KMP_QUANTITY, .per = -1,
                       NEEDS(need_captions), .source = timed_text },
    [MEASURE_LINE_AT] = { "caption_line_at", "Caption with the longest line", "Takarir dengan baris terpanjang",
                          "1", 0, KMP_QUANTITY, .per = -1, NEEDS(need_captions), .source = caption_number },
    [MEASURE_LINES] = { "caption_lines", "Most lines in a caption", "Baris terbanyak dalam satu takarir", "1",
                        0, KMP_QUANTITY, .per = -1, NEEDS(need_captions), .source = timed_text },
    [MEASURE_LINES_AT] = { "caption_lines_at", "Caption with the most lines", "Takarir dengan baris terbanyak",
                           "1", 0, KMP_QUANTITY, .per = -1, NEEDS(need_captions), .source = caption_number },
    [MEASURE_SPEED] = { "caption_speed", "Highest reading speed in characters per second",
                        "Kecepatan baca tertinggi dalam karakter per detik", "1/s", 2, KMP_QUANTITY, .per = -1,
                        NEEDS(need_captions), .source = timed_text },
    [MEASURE_SPEED_AT] = { "caption_speed_at", "Caption with the highest reading speed",
                           "Takarir dengan kecepatan baca tertinggi", "1", 0, KMP_QUANTITY, .per = -1,
                           NEEDS(need_captions), .source = caption_number },
    [MEASURE_SHORTEST] = { "caption_shortest", "Shortest caption", "Takarir tersingkat", "s", 3, KMP_QUANTITY,
                           .per = -1, NEEDS(need_captions), .source = timed_text },
    [MEASURE_SHORTEST_AT] = { "caption_shortest_at", "Number of the shortest caption",
                              "Nomor takarir tersingkat", "1", 0, KMP_QUANTITY, .per = -1, NEEDS(need_captions),
                              .source = caption_number },
    [MEASURE_LONGEST] = { "caption_longest", "Longest caption", "Takarir terlama", "s", 3, KMP_QUANTITY,
                          .per = -1, NEEDS(need_captions), .source = timed_text },
    [MEASURE_LONGEST_AT] = { "caption_longest_at", "Number of the longest caption", "Nomor takarir terlama",
                             "1", 0, KMP_QUANTITY, .per = -1, NEEDS(need_captions), .source = caption_number },
    [MEASURE_GAP] = { "caption_gap", "Smallest gap between captions", "Jeda terkecil antartakarir", "s", 3,
                      KMP_QUANTITY, .per = -1, NEEDS(need_gap), .source = timed_text },
    [MEASURE_GAP_AT] = { "caption_gap_at", "Caption behind the smallest gap", "Takarir setelah jeda terkecil",
                         "1", 0, KMP_QUANTITY, .per = -1, NEEDS(need_gap), .source = caption_number },
    [MEASURE_LOUDNESS] = { "loudness", "Integrated loudness in LUFS", "Kenyaringan terpadu dalam LUFS", "dB", 1,
                           KMP_QUANTITY, .per = -1, NEEDS(need_loudness), .source = "as read off the meter" },
    [MEASURE_TRUE_PEAK] = { "true_peak", "True peak in dBTP", "True peak dalam dBTP", "dB", 1, KMP_QUANTITY,
                            .per = -1, NEEDS(need_peak), .source = "as read off the meter" },
    [MEASURE_GAIN] = { "gain_needed", "Gain to the target in dB", "Penguatan menuju target dalam dB", "dB", 1,
                       KMP_QUANTITY, .per = -1, NEEDS(need_loudness), .source = r128 },
    [MEASURE_PEAK_AFTER] = { "peak_after_gain", "True peak after that gain in dBTP",
                             "True peak setelah penguatan itu dalam dBTP", "dB", 1, KMP_QUANTITY, .per = -1,
                             NEEDS(need_sound), .source = "true peak + gain" },
    [MEASURE_TITLE_LENGTH] = { "title_length", "Length of the title in characters",
                               "Panjang judul dalam karakter", "1", 0, KMP_QUANTITY, .per = -1,
                               NEEDS(need_title), .source = "code points" },
    [MEASURE_DESCRIPTION_LENGTH] = { "description_length", "Length of the description in characters",
                                     "Panjang deskripsi dalam karakter", "1", 0, KMP_QUANTITY, .per = -1,
                                     NEEDS(need_description), .source = "code points" },
    [MEASURE_ASSET_FAULTS] = { "asset_faults", "What an asset lacks for this use",
                               "Kekurangan suatu aset untuk penggunaan ini", "1", 0, KMP_QUANTITY,
                               .per = VIDEO_ASSETS, NEEDS(need_assets),
                               .source = "author, source, licence, NC, ND, consent: one fault each" },
};

static const kmp_choice caption_languages[] = {
    { "id", "Indonesian", "Bahasa Indonesia" },
    { "en", "English", "Bahasa Inggris" },
    { "en-17", "English, older template", "Bahasa Inggris, templat lama" },
};

static const kmp_choice audiences[] = {
    { "adult", "Adults", "Dewasa" },
    { "children", "Children", "Anak-anak" },
    { "adult-sdh", "Adults, deaf and hard of hearing", "Dewasa tuli atau kurang dengar" },
    { "children-sdh", "Children, deaf and hard of hearing", "Anak tuli atau kurang dengar" },
};

static const kmp_choice targets[] = {
    { "ebu-r128", "EBU R 128", "EBU R 128" },
    { "ebu-r128-live", "EBU R 128, live", "EBU R 128, siaran langsung" },
    { "atsc-a85", "ATSC A/85", "ATSC A/85" },
    { "netflix", "Netflix, dialogue", "Netflix, dialog" },
    { "spotify", "Spotify", "Spotify" },
    { "youtube", "YouTube", "YouTube" },
    { "apple", "Apple", "Apple" },
};

const kmp_setting video_settings[VIDEO_SETTINGS] = {
    SETTING_CONFORMANCE,
    SETTING_FRAME,
    SETTING_USE,
    SETTING_DEVICE,
    { "caption_language", "Language of the captions", "Bahasa takarir", caption_languages,
      KMP_COUNT_OF(caption_languages), "id" },
    { "audience", "Audience of the captions", "Penonton takarir", audiences, KMP_COUNT_OF(audiences), "adult" },
    { "loudness_target", "Loudness target", "Target kenyaringan", targets, KMP_COUNT_OF(targets), "ebu-r128" },
};

static const struct caption_places captions = {
    VIDEO_CAPTIONS, VIDEO_FRAME_RATE, MEASURE_CAPTION_FAULTS, MEASURE_CAPTION_COUNT, MEASURE_LINE,
    MEASURE_LINES,  MEASURE_SPEED,    MEASURE_SHORTEST,       MEASURE_LONGEST,       MEASURE_GAP,
};

static const struct loudness_places sound = {
    VIDEO_LOUDNESS, VIDEO_TRUE_PEAK, MEASURE_LOUDNESS, MEASURE_TRUE_PEAK, MEASURE_GAIN, MEASURE_PEAK_AFTER,
};

static const struct video_places picture = {
    VIDEO_WIDTH, VIDEO_HEIGHT, VIDEO_FRAME_RATE, VIDEO_BIT_RATE, MEASURE_BITS_PER_PIXEL,
};

kmp_outcome video_measure(const struct work *w)
{
    picture_aspect(w, work_field(VIDEO_WIDTH), work_field(VIDEO_HEIGHT), MEASURE_ASPECT, 0);
    picture_bits(w, &picture);
    contrast_measure(w, VIDEO_COLOURS, MEASURE_CONTRAST);
    loudness_measure(w, &sound);
    listing_lengths(w, work_field(VIDEO_TITLE), work_field(VIDEO_DESCRIPTION), MEASURE_TITLE_LENGTH,
                    MEASURE_DESCRIPTION_LENGTH, 0);
    assets_measure(w, VIDEO_ASSETS, MEASURE_ASSET_FAULTS);
    return captions_measure(w, &captions) ? KMP_DONE : KMP_GAVE_UP;
}
