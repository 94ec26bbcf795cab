// SPDX-License-Identifier: Apache-2.0
// phrase.c -- the phrases of ours that stand in a sentence's arguments, in Indonesian
#include <string.h>

#include "problem.h"

// A row that ends with a space is the beginning of a phrase.
static const struct {
    const char *en, *id;
} phrases[] = {
    { "a byte order mark", "penanda urutan bita" },
    { "a closing quotation mark", "tanda kutip penutup" },
    { "a colon", "titik dua" },
    { "a comma or ]", "koma atau ]" },
    { "a comma or }", "koma atau }" },
    { "a date such as ", "tanggal seperti " },
    { "a digit", "angka" },
    { "a JSON pointer such as ", "penunjuk JSON seperti " },
    { "a key in quotation marks", "kunci di antara tanda kutip" },
    { "a key in quotation marks or }", "kunci di antara tanda kutip atau }" },
    { "a list", "daftar" },
    { "a number", "bilangan" },
    { "a number without a leading zero", "bilangan tanpa nol di depan" },
    { "a quotation mark", "tanda kutip" },
    { "a space", "spasi" },
    { "a text", "teks" },
    { "a time such as 08:30 or 18/11/2026 08:30 WITA", "waktu seperti 08:30 atau 18/11/2026 08:30 WITA" },
    { "a time such as ", "waktu seperti " },
    { "a value", "nilai" },
    { "a whole number", "bilangan bulat" },
    { "an escape such as ", "urutan seperti " },
    { "an address", "alamat" },
    { "an address or an object", "alamat atau objek" },
    { "an object", "objek" },
    { "decimal text", "teks desimal" },
    { "it crashed", "ia berhenti mendadak" },
    { "it did what a cage forbids", "ia melakukan yang dilarang di dalam kurungan" },
    { "it ended instead of answering", "ia berakhir tanpa menjawab" },
    { "it failed", "ia gagal" },
    { "it gave no answer in time", "ia tidak menjawab tepat waktu" },
    { "it used up its memory", "ia menghabiskan memorinya" },
    { "its answer makes no sense", "jawabannya tidak masuk akal" },
    { "its process could not be started", "prosesnya tidak dapat dimulai" },
    { "text", "teks" },
    { "text without ", "teks tanpa " },
    { "the byte ", "bita " },
    { "the end of the line", "akhir baris" },
    { "the end of the text", "akhir teks" },
    { "there is not enough memory", "memori tidak cukup" },
    { "a day such as ", "tanggal seperti " },
    { "a unit such as ", "satuan seperti " },
    { "a column ", "kolom " },
    { "the id of a reading of this task", "id hasil ukur dari tugas ini" },
    { "yes or no: y, n", "ya atau tidak: y, t" },
    { "K, BK or PL", "K, BK atau PL" },
    { "one of completed, absent, withdrew, stopped for safety, interrupted",
      "salah satu dari selesai, tidak hadir, mengundurkan diri, dihentikan demi keselamatan, terputus" },
    { "one of ", "salah satu dari " },
    { "a number alone: its unit stands in the head", "bilangan saja: satuannya ada di judul kolom" },
    { "a number: a letter O, I or l stands among its digits", "bilangan: ada huruf O, I atau l di antara angkanya" },
    { "a recommendation in the same row", "rekomendasi di baris yang sama" },
    { "it is too large", "terlalu besar" },
    { "it is damaged", "rusak" },
    { "it is no ZIP archive", "bukan arsip ZIP" },
    { "it is no workbook", "bukan buku kerja" },
    { "it has too many worksheets", "lembarnya terlalu banyak" },
    { "it has a document type", "memuat tipe dokumen" },
    { "it has more than 2,000 columns", "lebih dari 2.000 kolom" },
    { "it has more than 20,000 rows", "lebih dari 20.000 baris" },
    { "a part of it is damaged", "salah satu bagiannya rusak" },
    { "a worksheet is missing", "salah satu lembarnya tidak ada" },
    { "a cell has no place", "salah satu selnya tanpa letak" },
    { "memory is short", "memori tidak cukup" },
    { "the whole task", "seluruh tugas" },
    { "Not assessed", "Tidak dinilai" },
    { "Further assessment", "Penilaian lanjut" },
    { "No result yet", "Belum ada hasil" },
    { "The assessors disagree", "Asesor belum sepakat" },
    { "true or false", "true atau false" },
    { "64 lower case hexadecimal digits", "64 digit heksadesimal huruf kecil" },
};

size_t phrase_in_indonesian(const char **out, const char *value)
{
    for (size_t i = 0; i < sizeof phrases / sizeof phrases[0]; i++) {
        size_t size = strlen(phrases[i].en);
        bool beginning = phrases[i].en[size - 1] == ' ';
        if (strncmp(value, phrases[i].en, size) != 0 || (!beginning && value[size] != 0))
            continue;
        *out = phrases[i].id;
        return size;
    }
    *out = "";
    return 0;
}
