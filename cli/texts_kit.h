// SPDX-License-Identifier: Apache-2.0
// texts_kit.h -- what the program says to who makes trades, in two columns; a part of texts.h
#ifndef KOMPETEN_CLI_TEXTS_KIT_H
#define KOMPETEN_CLI_TEXTS_KIT_H

// clang-format off
#define PHRASES_KIT(X) \
    X(COMPLETION, "print the completions of a shell", "mencetak pelengkapan perintah untuk shell") \
    X(COMPLETION_HELP, "Prints what a shell completes, or the commands of the manual page, from the tables of this help.\n", \
                       "Mencetak pelengkapan untuk shell, atau bagian perintah halaman manual, dari tabel bantuan ini.\n") \
    X(NO_SHELL, "there is no completion for \"%s\"; expected bash, zsh, fish or manual", \
                "tidak ada pelengkapan untuk \"%s\"; seharusnya bash, zsh, fish atau manual") \
    X(FORM, "print the form of a task or a rubric: schema, empty submission, entry sheet", \
            "mencetak formulir tugas atau rubrik: skema, berkas uji kosong, lembar isian") \
    X(FORM_HELP, \
      "Prints the JSON Schema of the evidence that a task (`trade/task`) or the task of a rubric takes, from the fields\n" \
      "that its plugin declares. --empty prints a submission with nothing entered yet, which scores as referred; --html\n" \
      "the entry sheet to print on A4, in both languages.\n", \
      "Mencetak JSON Schema bukti yang diterima tugas (`kejuruan/tugas`) atau tugas sebuah rubrik, dari isian yang\n" \
      "dinyatakan pluginnya. --empty mencetak berkas uji kosong, yang hasilnya belum dapat disimpulkan; --html mencetak\n" \
      "lembar isian A4 dalam dua bahasa.\n") \
    X(FORM_EMPTY, "a submission with nothing entered yet", "berkas uji kosong") \
    X(FORM_HTML, "the entry sheet, A4, both languages", "lembar isian, A4, dua bahasa") \
    X(TRADE_MADE, "%s: written; next: cd %s && cmake -S . -B build && cmake --build build && ctest --test-dir build\n", \
                  "%s: ditulis; selanjutnya: cd %s && cmake -S . -B build && cmake --build build && ctest --test-dir build\n") \
    X(TRADE_ID, "\"%s\" cannot name a trade; use 1 to 40 of a-z, 0-9 and _, a letter first", \
                "\"%s\" tidak dapat menjadi nama kejuruan; pakai 1 sampai 40 huruf a-z, 0-9 dan _, diawali huruf") \
    X(VALIDATE, "run every check of a plugin and say what to do", "menjalankan semua pemeriksaan plugin dan menyebutkan tindakannya") \
    X(VALIDATE_HELP, \
      "Runs every check on a plugin's file, each in a process of its own with a time limit: pass, warn, FAIL, CRASH\n" \
      "(the process was ended), HANG (it did not come back) or skip. Whatever is wrong, the author is told what to do.\n" \
      "Exit code: 0 nothing failed, 65 a check failed, 66 a file is not there.\n", \
      "Menjalankan setiap pemeriksaan pada berkas plugin, masing-masing dalam proses sendiri dengan batas waktu: pass,\n" \
      "warn, FAIL, CRASH (proses terhenti), HANG (tidak kembali), atau skip. Setiap kesalahan disertai tindakannya.\n" \
      "Kode keluar: 0 tidak ada yang gagal, 65 ada yang gagal, 66 berkas tidak ada.\n") \
    X(VALIDATE_ONLY, "run only these checks", "jalankan hanya pemeriksaan ini") \
    X(VALIDATE_SEED, "make up the same evidence as the run that printed N", "buat bukti yang sama seperti proses yang mencetak N") \
    X(VALIDATE_IN_PROCESS, "run the checks in this process, for a debugger", "jalankan pemeriksaan dalam proses ini, untuk debugger") \
    X(VALIDATE_LIMIT, "let a check take no longer; 20 where left out", "batas waktu satu pemeriksaan; 20 bila tidak disebut") \
    X(NO_SUCH_CHECK, "there is no check \"%.*s\"; run without --only to see them all", \
                     "tidak ada pemeriksaan \"%.*s\"; jalankan tanpa --only untuk melihat semuanya") \
    X(VALIDATE_KILLED, "was ended by signal %d (%s); see where with: gdb --args kompeten validate --in-process --only %s --seed %llu %s", \
                       "dihentikan oleh sinyal %d (%s); lihat letaknya dengan: gdb --args kompeten validate --in-process --only %s --seed %llu %s") \
    X(VALIDATE_EXITED, "ended the process itself with exit code %d%s; take exit and the like out and return KMP_GAVE_UP. See where with: gdb --args kompeten validate --in-process --only %s --seed %llu %s", \
                       "mengakhiri proses dengan kode keluar %d%s; hapus exit dan sejenisnya dan kembalikan KMP_GAVE_UP. Lihat letaknya dengan: gdb --args kompeten validate --in-process --only %s --seed %llu %s") \
    X(VALIDATE_HUNG, "did not come back within %d seconds%s; look for a loop that a reading can make endless: gdb --args kompeten validate --in-process --only %s --seed %llu %s", \
                     "tidak kembali dalam %d detik%s; cari perulangan yang menjadi tanpa akhir karena bacaan: gdb --args kompeten validate --in-process --only %s --seed %llu %s") \
    X(VALIDATE_NOT_STARTED, "could not be started (%d, %s); run it again when the machine has room: kompeten validate --only %s --seed %llu %s", \
                            "tidak dapat dimulai (%d, %s); jalankan lagi saat mesin longgar: kompeten validate --only %s --seed %llu %s") \
    X(VALIDATE_GOOD, "%s: sound: %zu passed, %zu warnings, %zu failed, %zu skipped; seed %llu\n", \
                     "%s: baik: %zu lolos, %zu peringatan, %zu gagal, %zu dilewati; seed %llu\n") \
    X(VALIDATE_BAD, "%s: not fit for use: %zu passed, %zu warnings, %zu failed, %zu skipped; seed %llu\n", \
                    "%s: belum layak dipakai: %zu lolos, %zu peringatan, %zu gagal, %zu dilewati; seed %llu\n")
// clang-format on

#endif
