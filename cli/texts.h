// SPDX-License-Identifier: Apache-2.0
// texts.h -- everything that the program says to its user, in two columns
//
// X(NAME, English, Indonesian). Both columns take the same arguments in the same order. Two columns and not a
// catalogue of translations, because a catalogue is chosen by the process' locale, and a fresh Debian has none
// for Indonesian. Longer than other files, because it is one list and a row has one place.
#ifndef KOMPETEN_CLI_TEXTS_H
#define KOMPETEN_CLI_TEXTS_H

#include <inttypes.h>

#include "texts_exchange.h"
#include "texts_kit.h"
#include "texts_papers.h"

// clang-format off
#define PHRASES(X) \
    PHRASES_KIT(X) \
    PHRASES_OF_PAPERS(X) \
    PHRASES_OF_EXCHANGE(X) \
    /* the program */ \
    X(ABOUT, "Scores practical tests of a trade and writes competency records.", \
             "Menilai uji praktik suatu kejuruan dan menulis rekaman kompetensi.") \
    X(USAGE, "usage: kompeten %s %s [options]", "pemakaian: kompeten %s %s [opsi]") \
    X(USAGE_ALL, "usage: kompeten COMMAND [options]", "pemakaian: kompeten PERINTAH [opsi]") \
    X(COMMANDS, "Commands:", "Perintah:") \
    X(OPTIONS, "Options:", "Opsi:") \
    X(OPTIONS_ALL, "Options of every command:", "Opsi semua perintah:") \
    X(MORE_HELP, "`kompeten COMMAND --help` tells more.", "`kompeten PERINTAH --help` menjelaskan lebih lanjut.") \
    X(VERSION, "kompeten %s (plugin line %d)", "kompeten %s (antarmuka plugin %d)") \
    /* options of every command */ \
    X(HELP_HELP, "show this help; -h for short", "tampilkan bantuan ini; singkatnya -h") \
    X(HELP_VERSION, "show the version", "tampilkan versi") \
    X(HELP_LANG, "language of what is shown: en or id; never changes a record", \
                 "bahasa tampilan: en atau id; tidak pernah mengubah rekaman") \
    X(HELP_PLUGIN_PATH, "look for trades here first; may be repeated", "cari kejuruan di sini lebih dahulu; boleh diulang") \
    X(HELP_RUBRIC_PATH, "look for rubrics here first; may be repeated", "cari rubrik di sini lebih dahulu; boleh diulang") \
    X(HELP_ALLOW_UNCAGED, "where this system cannot confine plugins: take those of others all the same", \
                          "bila sistem ini tidak dapat mengurung plugin: tetap pakai plugin pihak lain") \
    X(HELP_UNCAGED, "run plugins and rubrics within the program itself, for debugging", \
                    "jalankan plugin dan rubrik di dalam program ini sendiri, untuk penelusuran galat") \
    X(HELP_VERBOSE, "show notes too", "tampilkan juga catatan") \
    X(HELP_QUIET, "show errors only", "tampilkan hanya kesalahan") \
    /* wrong use */ \
    X(NO_COMMAND, "which command? `kompeten --help` lists them", "perintah apa? `kompeten --help` menampilkan daftarnya") \
    X(UNKNOWN_COMMAND, "there is no command \"%s\"; did you mean \"%s\"?", "tidak ada perintah \"%s\"; mungkin maksudnya \"%s\"?") \
    X(UNKNOWN_OPTION, "there is no option \"%s\" here; did you mean \"--%s\"?", "tidak ada opsi \"%s\" di sini; mungkin maksudnya \"--%s\"?") \
    X(OPTION_NEEDS_VALUE, "the option \"%s\" needs a value", "opsi \"%s\" memerlukan nilai") \
    X(OPTION_TAKES_NONE, "the option \"%s\" takes no value", "opsi \"%s\" tidak menerima nilai") \
    X(UNKNOWN_LANGUAGE, "there is no language \"%s\" here; expected en or id", "tidak ada bahasa \"%s\" di sini; seharusnya en atau id") \
    X(NO_FOLDER, "there is no folder \"%s\"", "tidak ada folder \"%s\"") \
    X(TOO_FEW_OPERANDS, "`kompeten %s` needs %s", "`kompeten %s` memerlukan %s") \
    X(TOO_MANY_OPERANDS, "\"%s\" is one too many", "\"%s\" berlebih") \
    X(NOT_A_COUNT, "expected a whole number from 1, found \"%s\"", "seharusnya bilangan bulat mulai dari 1, ditemukan \"%s\"") \
    X(WANTS_SUBMISSION, "--submission FILE says what to score again", "--submission FILE menyebutkan apa yang dinilai ulang") \
    /* files and streams */ \
    X(CANNOT_READ, "cannot be read: %s", "tidak dapat dibaca: %s") \
    X(CANNOT_WRITE, "cannot be written: %s", "tidak dapat ditulis: %s") \
    X(OUTPUT_FAILED, "not all of the output could be written: %s", "tidak semua keluaran dapat ditulis: %s") \
    X(NOTHING_IN_IT, "there is no submission in it", "tidak ada berkas uji di dalamnya") \
    X(WRITTEN_TWICE, "submission \"%s\" came before; its record is kept and this one is not written", \
                     "berkas uji \"%s\" sudah ada sebelumnya; rekamannya dipertahankan dan yang ini tidak ditulis") \
    X(NO_MEMORY, "there is not enough memory", "memori tidak cukup") \
    X(NO_REASON, "this must not happen, please report it: no reason was given for \"%s\"", \
                 "ini tidak boleh terjadi, mohon dilaporkan: tidak ada alasan untuk \"%s\"") \
    X(MORE_PROBLEMS, "%zu more problems are not shown", "%zu masalah lainnya tidak ditampilkan") \
    X(NO_PEOPLE, "a people file begins with a line of column names, among them id and name", \
                 "berkas orang diawali baris nama kolom, di antaranya id dan name") \
    /* commands: one line, and what --help adds */ \
    X(SCORE, "score submissions and write a record for each", "menilai berkas uji dan menulis rekaman untuk masing-masing") \
    X(SCORE_HELP, \
      "Scores each submission and prints its competency record, one canonical JSON line each, in the order given.\n" \
      "`-` and files named *.ndjson hold one submission a line: as many lines come out as went in, and a line that\n" \
      "cannot be scored becomes {\"problem\":1,\"line\":N,...}.\n" \
      "SIGTERM ends a long run after what is under way; SIGHUP looks for trades and rubrics that were dropped in.\n" \
      "Exit code: 0 all were scored, 1 some were not, 65 none was, 66 a file is not there, 74 output failed,\n" \
      "75 ended early.\n", \
      "Menilai setiap berkas uji dan mencetak rekaman kompetensinya, satu baris JSON kanonis, sesuai urutan.\n" \
      "`-` dan berkas bernama *.ndjson berisi satu berkas uji per baris: jumlah baris keluar sama dengan yang masuk,\n" \
      "dan baris yang tidak dapat dinilai menjadi {\"problem\":1,\"line\":N,...}.\n" \
      "SIGTERM mengakhiri proses panjang setelah yang sedang dikerjakan; SIGHUP mencari kejuruan dan rubrik baru.\n" \
      "Kode keluar: 0 semua dinilai, 1 sebagian tidak, 65 tidak satu pun, 66 berkas tidak ada, 74 keluaran gagal,\n" \
      "75 diakhiri lebih awal.\n") \
    X(SCORE_PRETTY, "print a card to read for each candidate instead", "cetak kartu hasil yang mudah dibaca untuk tiap asesi") \
    X(SCORE_TABLE, "print the table of the class instead", "cetak tabel kelas") \
    X(SCORE_TO, "write each record to DIR/<submission>.record.json instead", "tulis tiap rekaman ke DIR/<berkas uji>.record.json") \
    X(SCORE_PEOPLE, "people file (CSV) with names for the table; they enter no record", \
                    "berkas orang (CSV) untuk nama di tabel; nama tidak masuk rekaman") \
    X(SCORE_WORKERS, "score with N threads, each with cages of its own; one a processor where left out", \
                     "menilai dengan N utas, masing-masing dengan kurungannya; satu per prosesor bila tidak disebut") \
    X(SCORE_SHARD, "score only every Nth submission, beginning with number I", \
                   "menilai hanya setiap berkas uji ke-N, mulai dari nomor I") \
    X(SCORE_OUTPUT, "write lines to FILE, with a journal beside it of how far they are whole", \
                    "tulis baris ke FILE, dengan jurnal di sampingnya tentang sejauh mana baris itu utuh") \
    X(SCORE_RESUME, "go on where a call with the same --output ended, however it ended", \
                    "lanjutkan pemanggilan dengan --output yang sama, bagaimanapun berakhirnya") \
    X(RESUME_NEEDS, "--resume needs --output FILE and one file of lines (*.ndjson)", \
                    "--resume memerlukan --output FILE dan satu berkas baris (*.ndjson)") \
    X(OUTPUT_IS_LINES, "--output takes plain lines; leave out --pretty, --table and --to", \
                       "--output hanya untuk baris biasa; hapus --pretty, --table dan --to") \
    X(NOT_A_SHARD, "expected a part such as 2/4, found \"%s\"", "seharusnya bagian seperti 2/4, ditemukan \"%s\"") \
    X(NO_JOURNAL, "is not empty and has no journal beside it, so it cannot be gone on with; take it away first", \
                  "tidak kosong dan tidak memiliki jurnal, sehingga tidak dapat dilanjutkan; singkirkan lebih dahulu") \
    X(OTHER_JOURNAL, "was begun with another input, or the input or the part has changed since; take it away first", \
                     "dimulai dengan masukan lain, atau masukan atau bagiannya telah berubah; singkirkan lebih dahulu") \
    X(JOURNAL_IN_USE, "another call is writing this output", "pemanggilan lain sedang menulis keluaran ini") \
    X(PROGRESS, "%" PRIu64 " scored, %" PRIu64 " a second", "%" PRIu64 " dinilai, %" PRIu64 " per detik") \
    X(PROGRESS_OF, "%" PRIu64 " scored, %u %%, %" PRIu64 " a second, %" PRIu64 " s left", \
                   "%" PRIu64 " dinilai, %u %%, %" PRIu64 " per detik, sisa %" PRIu64 " detik") \
    X(TRADES, "list the trades that are here, and the plugins that were refused", "daftar kejuruan yang ada dan plugin yang ditolak") \
    X(TRADES_HELP, "Lists each trade's plugin with its version, hashes, tasks, fields and measures, then each file that was\n" \
                   "refused with the reason. --verbose shows the fields and measures of every task.\n", \
                   "Menampilkan plugin setiap kejuruan dengan versi, hash, tugas, isian dan hasil ukurnya, lalu setiap berkas\n" \
                   "yang ditolak beserta alasannya. --verbose menampilkan isian dan hasil ukur setiap tugas.\n") \
    X(RUBRICS, "list the rubrics that are here", "daftar rubrik yang ada") \
    X(RUBRICS_HELP, "Lists each rubric with its id, version, task, title and units, then each file that was refused with the\n" \
                    "reason.\n", \
                    "Menampilkan setiap rubrik dengan id, versi, tugas, judul dan unitnya, lalu setiap berkas yang ditolak\n" \
                    "beserta alasannya.\n") \
    X(LISTING_JSON, "print JSON", "cetak JSON") \
    X(CHECK, "check a rubric and run its own examples", "memeriksa rubrik dan menjalankan contohnya sendiri") \
    X(CHECK_HELP, "Reads each rubric, says every fault with file and line, and runs the rubric's own examples.\n" \
                  "With --against the edit from an older version is told: what changed and who must be marked again.\n" \
                  "With --preview the operands behind the rubric are submissions: who would change verdict or rank.\n" \
                  "Exit code: 0 all are sound, 65 a fault was found, 66 a file is not there.\n", \
                  "Membaca setiap rubrik, menyebutkan setiap kesalahan dengan berkas dan baris, dan menjalankan contohnya.\n" \
                  "Dengan --against disebutkan perubahan dari versi lama: apa yang berubah dan siapa yang harus dinilai lagi.\n" \
                  "Dengan --preview, berkas setelah rubrik adalah berkas uji: siapa yang hasil atau peringkatnya berubah.\n" \
                  "Kode keluar: 0 semua benar, 65 ada kesalahan, 66 berkas tidak ada.\n") \
    X(CHECK_AGAINST, "tell how severe the edit from this older rubric is", "sebutkan seberapa berat perubahan dari rubrik lama ini") \
    X(CHECK_PREVIEW, "tell who would change if the rubric replaced this one", "sebutkan siapa yang berubah bila rubrik menggantikan yang ini") \
    X(NEW, "write a rubric or a trade to start from", "menulis rubrik atau kejuruan awal") \
    X(NEW_HELP, "`new rubric TRADE/NAME` writes NAME.lua: a commented rubric, sound as it stands, with the measures and settings of\n" \
                "the trade's task. `new trade NAME` writes the folder NAME: a plugin with its limits, rubric, class and tests, which\n" \
                "builds, validates and scores as it stands. What is there already is never overwritten.\n" \
                "Exit code: 0 written, 64 usage or no such task, 73 the file cannot be made.\n", \
                "`new rubric KEJURUAN/NAMA` menulis NAMA.lua: rubrik berkomentar yang sudah benar, dengan hasil ukur dan pengaturan\n" \
                "tugas kejuruan itu. `new trade NAMA` menulis folder NAMA: plugin dengan batas, rubrik, kelas dan ujinya, yang dapat\n" \
                "dibangun, divalidasi dan dinilai apa adanya. Yang sudah ada tidak pernah ditimpa.\n" \
                "Kode keluar: 0 ditulis, 64 cara pakai atau tugas tidak ada, 73 berkas tidak dapat dibuat.\n") \
    X(NEW_TASK, "the task that measures; the trade's first where left out", "tugas yang mengukur; yang pertama bila tidak disebut") \
    X(NEW_TO, "write here instead", "tulis di sini") \
    X(NEW_WRITTEN, "%s: written; kompeten check tells what to do next\n", "%s: ditulis; kompeten check menunjukkan langkah berikutnya\n") \
    X(NEW_UNKNOWN, "is nothing that can be made; try `new rubric TRADE/NAME` or `new trade NAME`", "tidak dapat dibuat; coba `new rubric KEJURUAN/NAMA` atau `new trade NAMA`") \
    X(CANNOT_CREATE, "cannot make this file: %s", "berkas ini tidak dapat dibuat: %s") \
    X(EXPLAIN, "tell a candidate why this is the result", "menjelaskan kepada asesi mengapa hasilnya demikian") \
    X(EXPLAIN_HELP, "Tells for each criterion its evidence, the rule, the points and what was needed; where the result is\n" \
                    "referred, what is missing and who can supply it. With the record's own rubric a not yet competent candidate\n" \
                    "is told the least that would have to change. Of a decision or an appeal it tells what it says.\n", \
                    "Menjelaskan untuk setiap kriteria buktinya, aturannya, poinnya dan syaratnya; bila hasilnya belum dapat\n" \
                    "disimpulkan, apa yang kurang dan siapa yang dapat melengkapinya. Dengan rubrik rekaman itu, asesi yang belum\n" \
                    "kompeten diberi tahu perubahan paling sedikit yang diperlukan. Isi keputusan atau banding juga dijelaskan.\n") \
    X(EXPLAIN_HTML, "print one HTML file, A4, without a script", "cetak satu berkas HTML, A4, tanpa skrip") \
    X(EXPLAIN_RUBRIC, "the record's rubric: tell the least that would have to change", "rubrik rekaman: sebutkan perubahan paling sedikit yang diperlukan") \
    X(REPLAY, "score a submission again and compare with its record", "menilai ulang berkas uji dan membandingkannya dengan rekaman") \
    X(REPLAY_HELP, "Scores the submission again and compares the result with the record byte for byte, `made_by` apart.\n" \
                   "A conclusion is made again from its records: replay CONCLUSION --scheme FILE RECORD|DIR...\n" \
                   "Exit code: 0 the same, 1 it differs (and why), 65 a paper cannot be used, 66 something was not found.\n", \
                   "Menilai ulang berkas uji dan membandingkan hasilnya dengan rekaman bita demi bita, kecuali `made_by`.\n" \
                   "Kesimpulan dibuat lagi dari rekamannya: replay KESIMPULAN --scheme BERKAS REKAMAN|FOLDER...\n" \
                   "Kode keluar: 0 sama, 1 berbeda (dan sebabnya), 65 berkas tidak dapat dipakai, 66 ada yang tidak ditemukan.\n") \
    X(REPLAY_SUBMISSION, "the submission that the record was made from", "berkas uji asal rekaman") \
    X(REPLAY_SCHEME, "the scheme of a conclusion; the records it was made from follow it", "skema dari kesimpulan; rekaman asalnya disebut setelahnya") \
    X(REPLAY_RUBRIC, "use this rubric, an older one", "pakai rubrik ini, versi lama") \
    X(REPLAY_PLUGIN, "use this plugin, an older one", "pakai plugin ini, versi lama") \
    X(RANK, "rank the competent by their records", "memeringkat yang kompeten dari rekamannya") \
    X(RANK_HELP, "Ranks the competent by the ranking number and the tie chain in their records; equals share a rank.\n" \
                 "A candidate stands once: by the latest competent attempt, or by all where the rubric combines them.\n" \
                 "Records of different rubric versions are not ranked together.\n", \
                 "Memeringkat yang kompeten menurut angka peringkat dan urutan penentu dalam rekaman; yang sama berbagi\n" \
                 "peringkat. Setiap asesi tampil sekali: dengan uji kompeten terakhir, atau dengan semua ujinya bila rubrik\n" \
                 "menggabungkannya. Rekaman dari versi rubrik yang berbeda tidak diperingkat bersama.\n") \
    X(RANK_TOP, "only ranks 1 to N; all where left out", "hanya peringkat 1 sampai N; semua bila tidak disebut") \
    X(IMPORT_SCHEME, "make a rubric of a marking scheme in a table", "membuat rubrik dari skema penilaian dalam tabel") \
    X(IMPORT_SCHEME_HELP, "Takes a table (CSV or XLSX) with the columns criterion, sub-criterion, aspect, M or J, descriptors, section and\n" \
                   "max mark, and writes NAME.lua: groups, sections and aspects with their sums, ready for `kompeten check`.\n" \
                   "Descriptors stand on lines of their own in the cell, from 0 points up. What the scheme declares may stand in\n" \
                   "the columns criterion mark and section mark.\n" \
                   "Exit code: 0 written, 65 the table cannot be taken, 66 it is not there, 73 the file is there already.\n", \
                   "Membaca tabel (CSV atau XLSX) dengan kolom criterion, sub-criterion, aspect, M or J, descriptors, section dan\n" \
                   "max mark, dan menulis NAMA.lua: kelompok, bagian dan aspek beserta jumlahnya, siap untuk `kompeten check`.\n" \
                   "Uraian ditulis per baris di dalam sel, mulai dari 0 poin. Nilai yang dinyatakan skema boleh ditulis di kolom\n" \
                   "criterion mark dan section mark.\n" \
                   "Kode keluar: 0 ditulis, 65 tabel tidak dapat dipakai, 66 tidak ada, 73 berkas hasil sudah ada.\n") \
    X(IMPORT_SCHEME_ID, "id of the rubric; scheme/NAME where left out", "id rubrik; scheme/NAMA bila tidak disebut") \
    X(SCHEMA, "print the JSON Schema of a paper", "mencetak JSON Schema suatu berkas") \
    X(SCHEMA_HELP, "Prints the JSON Schema 2020-12 of `submission`, `record`, `scheme` or `choice`, from the tables that validate.\n", \
                   "Mencetak JSON Schema 2020-12 untuk `submission`, `record`, `scheme` atau `choice`, dari tabel yang memvalidasi.\n") \
    /* a class's day */ \
    X(CLASS_NEW, "prepare a class: submissions, entry sheets, paper forms", "menyiapkan kelas: berkas uji, lembar isian, formulir kertas") \
    X(CLASS_NEW_HELP, \
      "Makes a folder with the session, a submission for each person of the people file with nothing in it yet, the entry\n" \
      "sheets (CSV, and XLSX with drop-downs where this build has it) and one observation sheet a candidate to print.\n" \
      "Exit code: 0 made, 64 usage, 65 a paper cannot be used, 66 a file is not there, 73 the folder is not empty.\n", \
      "Membuat folder berisi sesi, berkas uji kosong untuk tiap orang di berkas orang, lembar isian (CSV, dan XLSX dengan\n" \
      "pilihan bila tersedia) serta satu lembar observasi per asesi untuk dicetak.\n" \
      "Kode keluar: 0 dibuat, 64 cara pakai, 65 berkas tidak dapat dipakai, 66 berkas tidak ada, 73 folder tidak kosong.\n") \
    X(DAY_RUBRIC, "the rubric, as `kompeten rubrics` lists it", "rubrik, seperti di daftar `kompeten rubrics`") \
    X(DAY_PEOPLE, "people file (CSV or XLSX): issuer, id, name, ...", "berkas orang (CSV atau XLSX): issuer, id, name, ...") \
    X(DAY_TO, "the folder of the class; made where it is absent", "folder kelas; dibuat bila belum ada") \
    X(DAY_SESSION, "JSON with purpose, session, on, from, zone, decimal, assessors", "JSON berisi purpose, session, on, from, zone, decimal, assessors") \
    X(DAY_INSTRUMENTS, "list of instruments (CSV), as for `ready`", "daftar alat ukur (CSV), seperti untuk `ready`") \
    X(DAY_ON, "the day, 18/11/2026; tomorrow where left out", "hari uji, 18/11/2026; besok bila tidak disebut") \
    X(DAY_ZONE, "WIB, WITA, WIT or +08:00; this machine's where left out", "WIB, WITA, WIT atau +08:00; menurut komputer ini bila tidak disebut") \
    X(DAY_ASSESSORS, "registration numbers of the assessors, the lead first", "nomor registrasi asesor, ketua lebih dahulu") \
    X(CLASS_SHOW, "show a class: the table, or one page to print", "menampilkan kelas: tabel, atau satu halaman untuk dicetak") \
    X(CLASS_SHOW_HELP, \
      "Prints the table of the records in the folder. With --html one page: verdicts per unit, what most candidates\n" \
      "missed, the ranking among the competent, and a page of feedback for each candidate.\n", \
      "Mencetak tabel dari rekaman di folder. Dengan --html satu halaman: hasil per unit, yang paling banyak belum\n" \
      "terpenuhi, peringkat di antara yang kompeten, dan halaman umpan balik untuk tiap asesi.\n") \
    X(SHOW_HTML, "print the page as HTML", "cetak halaman sebagai HTML") \
    X(SHOW_TO, "write the page to this file instead", "tulis halaman ke berkas ini") \
    X(READY, "hold the instruments against what will be read", "mencocokkan alat ukur dengan yang akan diukur") \
    X(READY_HELP, \
      "Says which readings have no instrument and which instrument is too coarse or out of calibration on the day, and\n" \
      "keeps the list in the folder, so that readings name their instrument.\n" \
      "Exit code: 0 all are fit, 1 some are not, 65 the list cannot be used, 66 a file is not there.\n", \
      "Menyebutkan hasil ukur tanpa alat, alat yang terlalu kasar atau kalibrasinya berakhir sebelum hari uji, lalu\n" \
      "menyimpan daftarnya di folder, agar hasil ukur menyebut alatnya.\n" \
      "Kode keluar: 0 semua layak, 1 sebagian tidak, 65 daftar tidak dapat dipakai, 66 berkas tidak ada.\n") \
    X(READY_INSTRUMENTS, "CSV: id, kind, resolution, unit, calibrated_until, reads", "CSV: id, kind, resolution, unit, calibrated_until, reads") \
    X(READY_NO_GAUGE, "nothing in this rubric is read off an instrument\n", "tidak ada hasil ukur dengan alat dalam rubrik ini\n") \
    X(READY_SUM, "%lld of %lld readings have a fit instrument\n", "%lld dari %lld hasil ukur memiliki alat yang layak\n") \
    X(ENTER, "take filled sheets into the class", "memasukkan lembar isian ke kelas") \
    X(ENTER_HELP, \
      "Takes entry sheets (CSV or XLSX) into the submissions: all cells or none. Every fault is told by sheet, row and\n" \
      "column. Entering the same sheet again changes nothing; sheets of several assessors are put together. An empty\n" \
      "cell changes nothing either; the word `erase` in a cell takes back what was entered, with --reason.\n" \
      "Exit code: 0 entered, 64 usage, 65 a cell cannot be taken and nothing was entered, 66 a file is not there.\n", \
      "Memasukkan lembar isian (CSV atau XLSX) ke berkas uji: semua sel atau tidak sama sekali. Setiap kesalahan\n" \
      "disebut menurut lembar, baris dan kolom. Memasukkan lembar yang sama lagi tidak mengubah apa pun; lembar\n" \
      "beberapa asesor digabung. Sel kosong pun tidak mengubah apa pun; kata `hapus` di dalam sel menarik kembali\n" \
      "isiannya, dengan --reason.\n" \
      "Kode keluar: 0 dimasukkan, 64 cara pakai, 65 ada sel yang ditolak dan tidak ada yang dimasukkan, 66 berkas\n" \
      "tidak ada.\n") \
    X(ENTER_DECIMAL, "how the sheets write numbers, where the session says otherwise", "cara lembar menulis bilangan, bila berbeda dari sesi") \
    X(ENTER_REASON, "why values are changed that were entered before", "alasan mengubah nilai yang sudah dimasukkan") \
    X(ENTERED, "%lld cells read: %lld values added, %lld changed, in %zu submissions\n", "%lld sel dibaca: %lld nilai ditambahkan, %lld diubah, di %zu berkas uji\n") \
    X(NOTHING_ENTERED, "nothing was entered", "tidak ada yang dimasukkan") \
    X(UNKNOWN_DECIMAL, "expected comma or point, found \"%s\"", "seharusnya comma atau point, ditemukan \"%s\"") \
    X(MISSING_CMD, "tell what is missing before anyone goes home", "menyebutkan yang kurang sebelum ada yang pulang") \
    X(MISSING_HELP, \
      "Lists each absent reading and mark by candidate, who can supply it, and what verdict it leaves open.\n" \
      "Exit code: 0 nothing is missing, 1 something is.\n", \
      "Menampilkan setiap hasil ukur dan nilai yang belum ada per asesi, siapa yang dapat melengkapinya, dan hasil apa\n" \
      "yang dibiarkannya terbuka.\n" \
      "Kode keluar: 0 tidak ada yang kurang, 1 ada.\n") \
    X(LACK_READING, "reading: %s", "hasil ukur: %s") \
    X(LACK_ROWS, "rows: %s, at least %lld more", "baris: %s, paling sedikit %lld lagi") \
    X(LACK_TICK, "K/BK: %s", "K/BK: %s") \
    X(LACK_COUNT, "count: %s", "hitungan: %s") \
    X(LACK_MARK, "mark: %s, %lld more", "nilai: %s, %lld lagi") \
    X(LACK_MEASURE, "what it is measured from: %s", "yang menjadi dasar ukur: %s") \
    X(LACK_RECOMMENDATION, "recommendation: %s", "rekomendasi: %s") \
    X(LACK_FINDINGS, "findings: %s, each in a row, or the tick that there are none", "temuan: %s, satu baris tiap temuan, atau centang bahwa tidak ada") \
    X(FURTHER_ASSESSOR, "a further assessor", "asesor lain") \
    X(STATION, "Station", "Pos") \
    X(LACK_ROW, "row %lld", "baris %lld") \
    X(LEAVES_OPEN, "open", "terbuka") \
    X(OPEN_COLUMN, "Verdict", "Hasil") \
    X(LACKS, "What is missing <- who can supply it", "Yang kurang <- yang dapat melengkapi") \
    X(COMPLETE, "%lld of %lld candidates are complete\n", "%lld dari %lld asesi lengkap\n") \
    X(CLASS_MADE, "%s: a class of %zu is prepared\n", "%s: kelas dengan %zu asesi disiapkan\n") \
    X(WANTS_CLASS, "class new needs --rubric ID, --people FILE and --to DIR", "class new memerlukan --rubric ID, --people FILE dan --to DIR") \
    X(NOT_EMPTY, "there is something in this folder already; a class begins in an empty one", "folder ini sudah berisi; kelas dimulai di folder kosong") \
    X(NO_CLASS_TO_SCORE, "there is no class in this folder; kompeten class new makes one, or give the submissions themselves, such as %s/*.json", "tidak ada kelas di folder ini; kompeten class new membuatnya, atau berikan berkas ujinya, misalnya %s/*.json") \
    X(NO_CLASS_HERE, "there is no class in this folder; kompeten class new makes one", "tidak ada kelas di folder ini; kompeten class new membuatnya") \
    X(NO_WORKBOOK, "this build writes no XLSX (libxlsxwriter was not there); the CSV sheets serve as well", "kompeten ini tidak menulis XLSX (libxlsxwriter tidak ada); lembar CSV dapat dipakai") \
    X(NOT_SCORED_YET, "not scored yet", "belum dinilai") \
    X(SCORED_BEFORE, "something was entered after it was scored; score the class again", "ada yang dimasukkan setelah dinilai; nilai kelas lagi") \
    X(MIXED_OPERANDS, "give folders of classes or files, not both", "berikan folder kelas atau berkas, jangan keduanya") \
    X(SCORING_ONE, "%zu/%zu %s: %s\n", "%zu/%zu %s: %s\n") \
    /* keys, decisions, credentials */ \
    X(DECIDE, "decide on records for a certification body", "memutuskan atas rekaman untuk lembaga sertifikasi") \
    X(DECIDE_HELP, \
      "Makes the decision about a record, or says every reason why it cannot be taken. --list takes a CSV file with a line\n" \
      "each: record, people, trained_by, verdict, units, certificate_no, registration_no, blanko_no, minutes_no,\n" \
      "decree_no, reason, valid_until, retain_until, supersedes, appeal, output; all are tried first, and one that is\n" \
      "refused refuses all.\n" \
      "Exit code: 0 decided, 65 refused, 66 a file is not there.\n", \
      "Membuat keputusan atas rekaman, atau menyebut setiap alasan mengapa tidak dapat diputuskan. --list membaca berkas\n" \
      "CSV, satu baris per keputusan: record, people, trained_by, verdict, units, certificate_no, registration_no,\n" \
      "blanko_no, minutes_no, decree_no, reason, valid_until, retain_until, supersedes, appeal, output; semuanya dicoba\n" \
      "dahulu, dan satu yang ditolak menolak semua.\n" \
      "Kode keluar: 0 diputuskan, 65 ditolak, 66 berkas tidak ada.\n") \
    X(DECIDE_BY, "the certification body", "lembaga sertifikasi") \
    X(DECIDE_PEOPLE, "who decides", "siapa yang memutuskan") \
    X(DECIDE_TRAINERS, "who trained the candidate; none of them may decide", "pelatih asesi; tidak boleh memutuskan") \
    X(DECIDE_VERDICT, "K or BK; the record's own where left out", "K atau BK; sesuai rekaman bila tidak disebut") \
    X(DECIDE_UNITS, "units that are granted; all of the record where left out", "unit yang diberikan; semua unit rekaman bila tidak disebut") \
    X(DECIDE_CERTIFICATE, "number of the certificate, as the body gives it", "nomor sertifikat dari lembaga") \
    X(DECIDE_REGISTRATION, "number in the register", "nomor registrasi") \
    X(DECIDE_BLANKO, "number of the printed form", "nomor blangko") \
    X(DECIDE_MINUTES, "number of the minutes", "nomor berita acara") \
    X(DECIDE_DECREE, "number of the decree", "nomor surat keputusan") \
    X(DECIDE_WHY, "why, where it differs from what was recommended", "alasan bila berbeda dari rekomendasi") \
    X(DECIDE_VALID, "last day of validity", "hari terakhir berlaku") \
    X(DECIDE_RETAIN, "until when the papers are kept", "sampai kapan berkas disimpan") \
    X(DECIDE_SUPERSEDES, "the decision that this one replaces", "keputusan yang digantikan") \
    X(DECIDE_APPEAL, "the appeal that it follows", "banding yang diikuti") \
    X(APPEAL, "write down an appeal against a result, and what came of it", "mencatat banding atas suatu hasil dan putusannya") \
    X(APPEAL_HELP, \
      "Makes the paper of an appeal against a record, or says every reason why it cannot be one. Nothing is edited: what is\n" \
      "upheld or assessed again names the new record, which has to supersede the old one; rejected, there is none. Nobody on\n" \
      "the panel assessed or trained the candidate, or took the decision (--decision). `kompeten decide` with --appeal and\n" \
      "--supersedes decides anew.\n" \
      "Exit code: 0 written, 64 usage, 65 refused, 66 a file is not there, 73 not written.\n", \
      "Membuat berkas banding atas suatu rekaman, atau menyebut setiap alasan mengapa tidak dapat dibuat. Tidak ada yang\n" \
      "diubah: banding yang diterima (upheld) atau diases ulang (reassess) menyebut rekaman barunya, yang harus menggantikan\n" \
      "rekaman lama; yang ditolak (rejected) tidak. Anggota panel tidak menguji atau melatih asesi dan tidak ikut memutuskan\n" \
      "(--decision). `kompeten decide` dengan --appeal dan --supersedes memutuskan ulang.\n" \
      "Kode keluar: 0 ditulis, 64 cara pakai, 65 ditolak, 66 berkas tidak ada, 73 tidak tertulis.\n") \
    X(APPEAL_FILED, "when the candidate filed it (RFC 3339)", "kapan asesi mengajukannya (RFC 3339)") \
    X(APPEAL_GROUNDS, "why, as the candidate says", "alasan menurut asesi") \
    X(APPEAL_PANEL, "who heard it", "siapa yang memeriksanya") \
    X(APPEAL_TRAINERS, "who trained the candidate; none of them may hear it", "pelatih asesi; tidak boleh memeriksanya") \
    X(APPEAL_OUTCOME, "what came of it", "putusannya") \
    X(APPEAL_NEW, "the record that supersedes the one appealed against", "rekaman yang menggantikan rekaman yang dibanding") \
    X(APPEAL_DECISION, "the decision that was taken on the record", "keputusan yang telah diambil atas rekaman") \
    X(DECIDE_LIST, "decide on all lines of a CSV file, or on none", "putuskan semua baris berkas CSV, atau tidak sama sekali") \
    X(DECIDE_DRY, "only try", "hanya mencoba") \
    X(AT_FLAG, "as if it were this time (RFC 3339); now where left out", "seolah-olah pada waktu ini (RFC 3339); sekarang bila tidak disebut") \
    X(OUTPUT_FLAG, "where it is written", "tempat menulis") \
    X(KEY_FLAG, "the key that signs", "kunci penanda tangan") \
    X(REGISTER_FLAG, "the register of the status list", "register daftar status") \
    X(PASSPHRASE_FLAG, "file whose first line is the passphrase; asked for where left out", "berkas yang baris pertamanya frasa sandi; ditanyakan bila tidak disebut") \
    X(ISSUE, "put out the credential of a record", "menerbitkan kredensial suatu rekaman") \
    X(ISSUE_HELP, \
      "Makes an Open Badges 3.0 credential of the record and signs it. With --decision it is the body's certification,\n" \
      "without it the centre's assessment. Of several records, or the records of a class, --output is a folder and\n" \
      "--decision one of decisions as `decide --list` names them: all are made and then written, or none. Called again it\n" \
      "goes on where it was stopped. --clr adds, for each candidate, one learner record with all credentials of the call.\n" \
      "Exit code: 0 issued, 64 usage, 65 refused, 66 a file is not there, 73 or 74 not written.\n", \
      "Membuat kredensial Open Badges 3.0 dari rekaman dan menandatanganinya. Dengan --decision menjadi sertifikasi\n" \
      "lembaga, tanpa itu hasil asesmen dari tempat uji. Untuk beberapa rekaman, atau rekaman satu kelas, --output adalah\n" \
      "folder dan --decision folder keputusan dengan nama dari `decide --list`: semuanya dibuat lalu ditulis, atau tidak\n" \
      "sama sekali. Bila dipanggil lagi, pekerjaan yang terhenti dilanjutkan. --clr menambahkan satu rekaman hasil belajar\n" \
      "per asesi dengan semua kredensial dari panggilan ini.\n" \
      "Kode keluar: 0 terbit, 64 cara pakai, 65 ditolak, 66 berkas tidak ada, 73 atau 74 tidak tertulis.\n") \
    X(REISSUE, "put out a credential anew and revoke the old one", "menerbitkan ulang kredensial dan mencabut yang lama") \
    X(REISSUE_HELP, \
      "Puts the credential out as `issue` does, keeps date of award and holder of the one that it replaces, and revokes\n" \
      "that one in the register.\n", \
      "Menerbitkan kredensial seperti `issue`, mempertahankan tanggal dan pemegang dari yang digantikan, lalu mencabut\n" \
      "yang lama dalam register.\n") \
    X(ISSUE_CLR, "for each candidate also a learner record (CLR 2.0) of these credentials", "untuk setiap asesi juga rekaman hasil belajar (CLR 2.0) dari kredensial ini") \
    X(ISSUE_SAME_NAME, "\"%s\" is the name of two records; their credentials cannot lie in one folder", "\"%s\" adalah nama dua rekaman; kredensialnya tidak dapat berada dalam satu folder") \
    X(ISSUE_ASSESSORS, "\"%s\" led this assessment, and \"%s\" others of this call; an assessor's key is for the records of one assessor", "\"%s\" memimpin asesmen ini, dan \"%s\" yang lain dalam panggilan ini; kunci asesor untuk rekaman satu asesor") \
    X(ISSUE_NONE, "%zu of %zu records are refused; nothing was written", "%zu dari %zu rekaman ditolak; tidak ada yang ditulis") \
    X(ISSUED, "%zu credentials written, %zu were there, %zu learner records\n", "%zu kredensial ditulis, %zu sudah ada, %zu rekaman hasil belajar\n") \
    X(ISSUE_MANY_JWT, "--format jwt is for one record, without --clr", "--format jwt untuk satu rekaman, tanpa --clr") \
    X(ISSUE_DECISION, "the decision of the certification body", "keputusan lembaga sertifikasi") \
    X(ISSUE_FORMAT, "jwt: a VC-JWT by an ES256 or RS256 key", "jwt: VC-JWT dengan kunci ES256 atau RS256") \
    X(ISSUE_SUMMARY, "leave out score and criteria", "tanpa nilai dan kriteria") \
    X(ISSUE_ASSESSOR, "the assessor's key, for an endorsement of the assessor's own", "kunci asesor, untuk pengesahan asesor sendiri") \
    X(ISSUE_SUBJECT, "who holds it; a random name where left out", "pemegang; nama acak bila tidak disebut") \
    X(ISSUE_SUPERSEDES, "the credential that this one replaces", "kredensial yang digantikan") \
    X(REVOKE, "revoke a credential for good", "mencabut kredensial untuk seterusnya") \
    X(REVOKE_HELP, "Adds a line to the register; `status publish` makes the list that everybody reads.\n", "Menambah satu baris dalam register; `status publish` membuat daftar yang dibaca semua orang.\n") \
    X(REVOKE_WHY, "why; it stands in the register only", "alasan; hanya tertulis dalam register") \
    X(SUSPEND, "suspend a credential, or lift that", "menangguhkan kredensial, atau mengakhirinya") \
    X(SUSPEND_HELP, "Adds a line to a register made for suspension; `status publish` makes the list that everybody reads.\n", "Menambah satu baris dalam register penangguhan; `status publish` membuat daftar yang dibaca semua orang.\n") \
    X(SUSPEND_LIFT, "it is valid again", "berlaku kembali") \
    X(STATUS_NEW, "begin the register of a status list", "memulai register daftar status") \
    X(STATUS_NEW_HELP, "The register is the body's own file; it is not published. One list holds 131,072 credentials.\n", "Register adalah berkas milik lembaga dan tidak diterbitkan. Satu daftar memuat 131.072 kredensial.\n") \
    X(STATUS_URL, "where the list will be published", "alamat terbitnya daftar") \
    X(STATUS_PURPOSE, "what it is for; revocation where left out", "kegunaannya; pencabutan bila tidak disebut") \
    X(STATUS_PUBLISH, "sign the status list that everybody reads", "menandatangani daftar status yang dibaca semua orang") \
    X(STATUS_PUBLISH_HELP, "Makes the list as a signed credential, to be put under its URL.\n", "Membuat daftar sebagai kredensial bertanda tangan, untuk ditaruh di alamatnya.\n") \
    X(VERIFY, "find out whether credentials are to be believed", "memeriksa apakah kredensial dapat dipercaya") \
    X(VERIFY_HELP, \
      "Asks of each: known contexts, form, meaning, signature, issuer, dates, revocation, endorsements; with --record and\n" \
      "--submission also whether it was made of them, and scores again. Nothing is fetched.\n" \
      "Exit code: 0 all are, 1 one is not, 65 one cannot be read, 66 a file is not there.\n", \
      "Memeriksa masing-masing: konteks, bentuk, makna, tanda tangan, penerbit, tanggal, pencabutan, pengesahan; dengan\n" \
      "--record dan --submission juga apakah dibuat darinya, lalu menilai ulang. Tidak ada yang diunduh.\n" \
      "Kode keluar: 0 semua dapat, 1 ada yang tidak, 65 tidak terbaca, 66 berkas tidak ada.\n") \
    X(VERIFY_PACK, "this is a pack, not a credential; `kompeten unpack --trust FILE` says who signed it", "ini paket, bukan kredensial; `kompeten unpack --trust FILE` menyebutkan siapa penanda tangannya") \
    X(VERIFY_TRUST, "list of issuers that are believed", "daftar penerbit yang dipercaya") \
    X(VERIFY_STATUS, "the issuer's published status list", "daftar status terbitan penerbit") \
    X(VERIFY_RECORD, "the record that it must have been made of", "rekaman asal kredensial") \
    X(VERIFY_SUBMISSION, "the submission behind it; with --record it is scored again", "berkas uji di baliknya; dengan --record dinilai ulang") \
    X(KEY_NEW, "make a key, sealed with a passphrase", "membuat kunci, disegel dengan frasa sandi") \
    X(KEY_NEW_HELP, "A did:web key is published as did.json on the body's own site; without --controller it is a did:key, for trying.\n", "Kunci did:web diterbitkan sebagai did.json di situs lembaga; tanpa --controller menjadi did:key, untuk mencoba.\n") \
    X(KEY_SHOW, "show what is published of keys", "menampilkan bagian kunci yang diterbitkan") \
    X(KEY_SHOW_HELP, "Prints the did.json of the keys' controller, or with --trust a trust list with it alone. Never the secret.\n", "Mencetak did.json pemilik kunci, atau dengan --trust daftar kepercayaan yang memuatnya. Tidak pernah rahasianya.\n") \
    X(KEY_ROTATE, "replace a key; what it signed stays valid", "mengganti kunci; yang sudah ditandatangani tetap berlaku") \
    X(KEY_ROTATE_HELP, "Retires the key in its file and writes a new one that remembers it.\n", "Memensiunkan kunci dalam berkasnya dan menulis kunci baru yang mengingatnya.\n") \
    X(KEY_RETIRE, "retire a key, or say that it was stolen", "memensiunkan kunci, atau menyatakan dicuri") \
    X(KEY_RETIRE_HELP, "Nothing that a stolen key signed is believed any more. Publish did.json and trust list anew afterwards.\n", "Yang ditandatangani kunci curian tidak dipercaya lagi. Sesudahnya terbitkan ulang did.json dan daftar kepercayaan.\n") \
    X(KEY_CONTROLLER_FLAG, "whose key it is: did:web:lsp.example", "pemilik kunci: did:web:lsp.example") \
    X(KEY_KIND, "what it signs with; Ed25519 where left out", "cara menandatangani; Ed25519 bila tidak disebut") \
    X(KEY_NAME, "the body's name", "nama lembaga") \
    X(KEY_URL, "the body's page", "laman lembaga") \
    X(KEY_SHOW_DID, "the did.json (this is what is printed anyway)", "did.json (juga bila tidak disebut)") \
    X(KEY_SHOW_TRUST, "a trust list", "daftar kepercayaan") \
    X(KEY_RETIRE_WHY, "replaced or stolen", "replaced atau stolen") \
    X(WANTS_OPTION, "--%s is needed", "--%s diperlukan") \
    X(KEY_READABLE, "others may read this key; run chmod 600 on it", "orang lain dapat membaca kunci ini; jalankan chmod 600") \
    X(FILE_EXISTS, "is there already and is not overwritten", "sudah ada dan tidak ditimpa") \
    X(PASSPHRASE, "passphrase of %s: ", "frasa sandi %s: ") \
    X(PASSPHRASE_AGAIN, "once more: ", "sekali lagi: ") \
    X(PASSPHRASES_DIFFER, "the two differ", "keduanya berbeda") \
    X(NO_TERMINAL, "there is no terminal to ask for the passphrase; --passphrase-file FILE", "tidak ada terminal untuk menanyakan frasa sandi; --passphrase-file FILE") \
    X(IS_VALID, "%s: valid: %s, issued by %s", "%s: sah: %s, diterbitkan oleh %s") \
    X(IS_NOT_VALID, "%s: not to be believed", "%s: tidak dapat dipercaya") \
    X(LIST_COLUMN, "there is no column \"%s\" in a list of decisions", "daftar keputusan tidak memiliki kolom \"%s\"") \
    X(LIST_TWICE, "%s \"%s\" stands on lines %zu and %zu", "%s \"%s\" ada di baris %zu dan %zu") \
    X(LIST_REFUSED, "line %zu is refused", "baris %zu ditolak") \
    X(LIST_NONE, "nothing was decided: %zu of %zu lines are refused", "tidak ada yang diputuskan: %zu dari %zu baris ditolak") \
    X(LIST_DONE, "%zu decisions", "%zu keputusan") \
    X(NUMBER_TAKEN, "certificate number \"%s\" was given before, in %s", "nomor sertifikat \"%s\" sudah diberikan, di %s") \
    /* results */ \
    X(COMPETENT, "Competent", "Kompeten") \
    X(NOT_YET, "Not yet competent", "Belum kompeten") \
    X(REFER, "Referred", "Belum dapat disimpulkan") \
    X(NOT_ASSESSED, "Not assessed", "Tidak dinilai") \
    X(NOT_SCORED, "Cannot be scored", "Tidak dapat dinilai") \
    X(CANDIDATE, "Candidate", "Asesi") \
    X(NAME, "Name", "Nama") \
    X(RESULT, "Result", "Hasil") \
    X(SCORE_COLUMN, "Score", "Nilai") \
    X(SCORE_OF, "of %s", "dari %s") \
    X(MISSED_COLUMN, "What was missed", "Yang belum terpenuhi") \
    X(MISSED, "Missed", "Belum") \
    X(OPEN, "Open", "Belum tuntas") \
    X(IMPROVABLE, "Room left", "Dapat lebih") \
    X(STILL_OPEN, "still open: %s", "belum tuntas: %s") \
    X(MORE, "%zu more", "%zu lainnya") \
    X(DID_NOT_COME, "did not come", "tidak hadir") \
    X(SUM, "%zu submissions", "%zu berkas uji") \
    X(SUM_COMPETENT, "%zu competent", "%zu kompeten") \
    X(SUM_NOT_YET, "%zu not yet competent", "%zu belum kompeten") \
    X(SUM_REFER, "%zu referred", "%zu belum dapat disimpulkan") \
    X(SUM_NOT_ASSESSED, "%zu not assessed", "%zu tidak dinilai") \
    X(SUM_NOT_SCORED, "%zu cannot be scored", "%zu tidak dapat dinilai") \
    /* listings */ \
    X(FILE, "File", "Berkas") \
    X(UNITS, "Units", "Unit") \
    X(ABI, "plugin line", "antarmuka plugin") \
    X(TASK, "Task", "Tugas") \
    X(FIELDS, "entered", "isian") \
    X(MEASURES, "measured", "hasil ukur") \
    X(REFUSED, "Refused", "Ditolak") \
    X(WHY, "Why", "Alasan") \
    X(NO_TRADES, "no trade is here", "tidak ada kejuruan di sini") \
    X(NO_RUBRICS, "no rubric is here", "tidak ada rubrik di sini") \
    /* an edit of a rubric */ \
    X(CRITERION, "Criterion", "Kriteria") \
    X(ENTRY, "Entry", "Entri") \
    X(WAS, "Was", "Semula") \
    X(IS_NOW, "Is now", "Menjadi") \
    X(MEANS, "Means", "Artinya") \
    X(THE_RUBRIC, "(the rubric)", "(rubrik)") \
    X(EDIT_SAME, "nothing", "tidak ada") \
    X(EDIT_TEXT, "words only", "hanya kata") \
    X(EDIT_POINTS, "scored again", "dihitung ulang") \
    X(EDIT_MARKS, "marked again", "dinilai lagi") \
    X(EDIT_ALL_SAME, "Nothing changed.", "Tidak ada perubahan.") \
    X(EDIT_ALL_TEXT, "Only words changed: no result changes.", "Hanya kata yang berubah: tidak ada hasil yang berubah.") \
    X(EDIT_ALL_POINTS, "Results may change: score the kept submissions again; nobody has to be marked again.", "Hasil dapat berubah: hitung ulang berkas uji yang disimpan; tidak ada yang perlu dinilai lagi.") \
    X(EDIT_ALL_MARKS, "Every candidate has to be marked again on the criteria above that say so.", "Setiap asesi harus dinilai lagi pada kriteria di atas yang menyebutkannya.") \
    X(RANK_SHORT, "rank", "peringkat") \
    X(PREVIEW_SUM, "%zu submissions, %lld change verdict or rank", "%zu berkas uji, %lld berubah hasil atau peringkatnya") \
    /* checking, replaying, ranking */ \
    X(SOUND, "%s: %s %s is sound: %lld criteria, %lld examples\n", "%s: %s %s benar: %lld kriteria, %lld contoh\n") \
    X(FAULTY, "%s: faults: %zu\n", "%s: kesalahan: %zu\n") \
    X(SAME, "the same result", "hasil sama") \
    X(DIFFERS, "the result differs because of: %s", "hasil berbeda karena: %s") \
    X(DIFFERS_AT, "it differs at: %s", "perbedaan pada: %s") \
    X(BECAUSE_EVIDENCE, "evidence", "bukti") \
    X(BECAUSE_RUBRIC, "rubric", "rubrik") \
    X(BECAUSE_RULES, "rules of the trade", "aturan kejuruan") \
    X(BECAUSE_RECORDS, "records", "rekaman") \
    X(BECAUSE_SCHEME, "scheme", "skema") \
    X(BECAUSE_ENGINE, "engine", "mesin penilai") \
    X(RANK_COLUMN, "Rank", "Peringkat") \
    X(RANKING, "Ranking number", "Angka peringkat") \
    X(TIES, "Ties decided by", "Penentu bila sama") \
    X(RECORD, "Record", "Rekaman") \
    X(LEFT_OUT, "Not ranked", "Tidak diperingkat") \
    X(NO_SCORE, "It has no score", "Tidak ada nilai") \
    X(OTHER_ATTEMPT, "The candidate has a later attempt", "Asesi memiliki uji yang lebih baru")
// clang-format on

#define PHRASE_ENUM(name, en, id) PHRASE_##name,
enum phrase { PHRASES(PHRASE_ENUM) PHRASE_COUNT };
#undef PHRASE_ENUM

#endif
