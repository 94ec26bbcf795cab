// SPDX-License-Identifier: Apache-2.0
// texts_exchange.h -- what the program says of lists by a mapping and of frameworks: rows of texts.h
#ifndef KOMPETEN_CLI_TEXTS_EXCHANGE_H
#define KOMPETEN_CLI_TEXTS_EXCHANGE_H

// clang-format off
#define PHRASES_OF_EXCHANGE(X) \
    X(EXPORT, "write results as a list by somebody's mapping", "menulis hasil sebagai daftar menurut pemetaan") \
    X(EXPORT_HELP, "Writes a row per record, or per unit of it, as CSV or XLSX, by the ending of --output. The mapping says the\n" \
                   "columns, what they are called and where their cells come from; two are built in: `participants`, the list of K\n" \
                   "and BK that a certifying body uploads, and `moodle-grades`. A folder stands for the records in it. Names and NIK\n" \
                   "come from the people file alone. What has no word in the mapping is refused, or left out by name, never made BK.\n" \
                   "Exit code: 0 written, 64 usage, 65 it cannot be written so, 66 a file is not there, 73 or 74 not written.\n", \
                   "Menulis satu baris per rekaman, atau per unitnya, sebagai CSV atau XLSX menurut akhiran --output. Pemetaan\n" \
                   "menyebut kolom, judulnya, dan asal isinya; dua tersedia: `participants`, daftar K dan BK untuk diunggah LSP, dan\n" \
                   "`moodle-grades`. Folder mewakili rekaman di dalamnya. Nama dan NIK hanya diambil dari berkas orang. Yang tidak\n" \
                   "memiliki kata dalam pemetaan ditolak, atau ditinggalkan dengan disebut namanya, tidak pernah menjadi BK.\n" \
                   "Kode keluar: 0 ditulis, 64 cara pakai, 65 tidak dapat ditulis demikian, 66 berkas tidak ada, 73 atau 74 tidak tertulis.\n") \
    X(EXPORT_MAP, "the mapping: a file, or participants, moodle-grades", "pemetaan: berkas, atau participants, moodle-grades") \
    X(EXPORT_PEOPLE, "the people file with names and NIK", "berkas orang dengan nama dan NIK") \
    X(EXPORT_OUTPUT, "write to FILE, .csv or .xlsx, instead of printing CSV", "tulis ke FILE, .csv atau .xlsx, bukan mencetak CSV") \
    X(EXPORT_WANTS, "export needs --map FILE", "export memerlukan --map FILE") \
    X(EXPORTED, "%zu records; rows written: %zu, left out: %zu; records passed over: %zu\n", "%zu rekaman; baris ditulis: %zu, ditinggalkan: %zu; rekaman dilewati: %zu\n")
// clang-format on

#endif
