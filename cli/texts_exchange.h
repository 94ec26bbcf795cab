// SPDX-License-Identifier: Apache-2.0
// texts_exchange.h -- what the program says of lists by a mapping and of frameworks: rows of texts.h
#ifndef KOMPETEN_CLI_TEXTS_EXCHANGE_H
#define KOMPETEN_CLI_TEXTS_EXCHANGE_H

// clang-format off
#define PHRASES_OF_EXCHANGE(X) \
    X(EXPORT, "write results as a list by somebody's mapping", "menulis hasil sebagai daftar menurut pemetaan") \
    X(EXPORT_HELP, "Writes a row per record, or per unit of it, as CSV or XLSX, by the ending of --output. The mapping says the\n" \
                   "columns, what they are called and where their cells come from; built in are `participants`, the list of K and\n" \
                   "BK that a certifying body uploads, `certificates`, what it decided, and `moodle-grades`. A folder stands for\n" \
                   "the records in it. Names and NIK come from the people file alone. What has no word in the mapping is refused, or\n" \
                   "left out by name, never made BK.\n" \
                   "Exit code: 0 written, 64 usage, 65 it cannot be written so, 66 a file is not there, 73 or 74 not written.\n", \
                   "Menulis satu baris per rekaman, atau per unitnya, sebagai CSV atau XLSX menurut akhiran --output. Pemetaan\n" \
                   "menyebut kolom, judulnya, dan asal isinya; tersedia `participants`, daftar K dan BK untuk diunggah LSP,\n" \
                   "`certificates`, keputusannya, dan `moodle-grades`. Folder mewakili rekaman di dalamnya. Nama dan NIK hanya diambil\n" \
                   "dari berkas orang. Yang tidak memiliki kata dalam pemetaan ditolak, atau ditinggalkan dengan disebut nomornya,\n" \
                   "tidak pernah menjadi BK.\n" \
                   "Kode keluar: 0 ditulis, 64 cara pakai, 65 tidak dapat ditulis demikian, 66 berkas tidak ada, 73 atau 74 tidak tertulis.\n") \
    X(EXPORT_MAP, "the mapping: a file, or participants, certificates, moodle-grades", "pemetaan: berkas, atau participants, certificates, moodle-grades") \
    X(EXPORT_PEOPLE, "the people file with names and NIK", "berkas orang dengan nama dan NIK") \
    X(EXPORT_DECISIONS, "the certification body's decisions: a file, or a folder of them", "keputusan lembaga sertifikasi: berkas, atau folder berisi keputusan") \
    X(EXPORT_OUTPUT, "write to FILE, .csv or .xlsx, instead of printing CSV", "tulis ke FILE, .csv atau .xlsx, bukan mencetak CSV") \
    X(EXPORT_WANTS, "export needs --map FILE", "export memerlukan --map FILE") \
    X(EXPORTED, "%zu records; rows written: %zu, left out: %zu; records passed over: %zu\n", "%zu rekaman; baris ditulis: %zu, ditinggalkan: %zu; rekaman dilewati: %zu\n") \
    X(FRAMEWORK_EXPORT, "give a scheme's units to others: CASE 1.1, Moodle", "memberikan unit skema kepada pihak lain: CASE 1.1, Moodle") \
    X(FRAMEWORK_EXPORT_HELP, "Writes the units of a scheme or rubric, with the elements and KUK whose texts it has, as a CASE 1.1 package (JSON) or as\n" \
                             "the CSV that Moodle's competency framework import takes. The identifiers are those that credentials name. A KUK\n" \
                             "whose text the scheme does not have is told and left out: nothing is made up.\n" \
                             "Exit code: 0 written, 64 usage, 65 it cannot be written so, 66 a file is not there, 73 or 74 not written.\n", \
                             "Menulis unit suatu skema atau rubrik, beserta elemen dan KUK yang teksnya ada, sebagai paket CASE 1.1 (JSON) atau sebagai CSV\n" \
                             "untuk impor kerangka kompetensi Moodle. Pengenalnya sama dengan yang disebut kredensial. KUK yang teksnya tidak\n" \
                             "ada di skema disebutkan dan ditinggalkan: tidak ada yang dikarang.\n" \
                             "Kode keluar: 0 ditulis, 64 cara pakai, 65 tidak dapat ditulis demikian, 66 berkas tidak ada, 73 atau 74 tidak tertulis.\n") \
    X(FRAMEWORK_RUBRIC_KIND, "okupasi, kkni or klaster, where the units of a rubric are given", "okupasi, kkni atau klaster, bila yang diberikan unit suatu rubrik") \
    X(FRAMEWORK_WANTS_KIND, "a rubric is no scheme; say --kind okupasi, kkni or klaster", "rubrik bukan skema; sebutkan --kind okupasi, kkni atau klaster") \
    X(FRAMEWORK_UNITS, "the units of a scheme as a rubric writes them", "unit suatu skema seperti ditulis dalam rubrik") \
    X(FRAMEWORK_UNITS_HELP, "Prints `units = { ... },` in Lua, with codes, decree, titles and required KUK, to paste into a rubric.\n" \
                            "Exit code: 0 printed, 64 usage, 65 it is no scheme, 66 a file is not there, 73 or 74 not written.\n", \
                            "Mencetak `units = { ... },` dalam Lua, dengan kode, keputusan, judul, dan KUK wajib, untuk ditempel ke rubrik.\n" \
                            "Kode keluar: 0 dicetak, 64 cara pakai, 65 bukan skema, 66 berkas tidak ada, 73 atau 74 tidak tertulis.\n") \
    X(FRAMEWORK_FORMAT, "case or moodle; case where left out", "case atau moodle; case bila tidak disebut") \
    X(FRAMEWORK_CREATOR, "who made the framework, where the scheme does not say", "pembuat kerangka, bila skema tidak menyebutnya") \
    X(FRAMEWORK_CHANGED, "when it was changed last, as in 2018-04-05T00:00:00+07:00", "waktu perubahan terakhir, misalnya 2018-04-05T00:00:00+07:00") \
    X(FRAMEWORK_OUTPUT, "write to FILE instead of printing", "tulis ke FILE, tidak dicetak") \
    X(FRAMEWORK_IMPORT, "take a CASE 1.1 framework of others over as a scheme", "mengambil kerangka CASE 1.1 pihak lain menjadi skema") \
    X(FRAMEWORK_IMPORT_HELP, "Reads a CASE 1.1 package (JSON) and writes a scheme: items below the document become units, those below them\n" \
                             "elements, and KUK below those. What is missing or broken is told with its place in the package; what a scheme\n" \
                             "has no place for is told too (--verbose). Another issuer's identifiers are kept.\n" \
                             "Exit code: 0 written, 64 usage, 65 it cannot be taken over, 66 a file is not there, 73 or 74 not written.\n", \
                             "Membaca paket CASE 1.1 (JSON) dan menulis skema: butir di bawah dokumen menjadi unit, di bawahnya elemen, lalu\n" \
                             "KUK. Yang kurang atau rusak disebutkan beserta tempatnya di paket; yang tidak memiliki tempat dalam skema juga\n" \
                             "disebutkan (--verbose). Pengenal dari penerbit lain dipertahankan.\n" \
                             "Kode keluar: 0 ditulis, 64 cara pakai, 65 tidak dapat diambil, 66 berkas tidak ada, 73 atau 74 tidak tertulis.\n") \
    X(FRAMEWORK_KIND, "okupasi, kkni or klaster, where the package does not say", "okupasi, kkni atau klaster, bila paket tidak menyebutnya") \
    X(FRAMEWORK_DECREE, "the decree that made its units, where the package does not say", "keputusan yang menetapkan unitnya, bila paket tidak menyebutnya") \
    X(FRAMEWORK_BELOW, "code or identifier of the group whose items are the units, where they are not the document's own", "kode atau pengenal kelompok yang memuat unit, bila unit tidak langsung di bawah dokumen") \
    X(FRAMEWORK_TEXTS, "language of its texts, where the package does not say: id or en", "bahasa teksnya, bila paket tidak menyebutnya: id atau en")
// clang-format on

#endif
