// SPDX-License-Identifier: Apache-2.0
// texts_papers.h -- what the program says of schemes, years, forms and packs: rows of texts.h
#ifndef KOMPETEN_CLI_TEXTS_PAPERS_H
#define KOMPETEN_CLI_TEXTS_PAPERS_H

// clang-format off
#define PHRASES_OF_PAPERS(X) \
    /* schemes and re-sits */ \
    X(CONCLUDE, "conclude a candidate's records against a scheme", "menyimpulkan rekaman seorang asesi terhadap skema") \
    X(CONCLUDE_HELP, "Prints a record of kind `conclusion`: per unit the latest valid attempt with its day and validity, the whole,\n" \
                     "the units that would complete it and the fewest attempts that cover them. An earlier conclusion may be\n" \
                     "among the records. A folder stands for the records in it. Where a rubric combines several attempts,\n" \
                     "what they come to stands beside the verdicts.\n" \
                     "Exit code: 0 concluded, 64 usage, 65 a paper cannot be used, 66 a file is not there.\n", \
                     "Mencetak rekaman jenis `conclusion`: per unit uji sah yang terakhir dengan tanggal dan masa berlakunya,\n" \
                     "keseluruhannya, unit yang akan melengkapinya, dan uji paling sedikit yang mencakupnya. Kesimpulan terdahulu\n" \
                     "boleh disertakan. Folder mewakili rekaman di dalamnya. Bila rubrik menggabungkan beberapa uji,\n" \
                     "hasil gabungannya tercantum di samping hasil per unit.\n" \
                     "Kode keluar: 0 disimpulkan, 64 cara pakai, 65 berkas tidak dapat dipakai, 66 berkas tidak ada.\n") \
    X(CONCLUDE_SCHEME, "the scheme, as in schemes/", "skema, seperti di schemes/") \
    X(CONCLUDE_ON, "the day for which it is concluded, as in 2026-12-01", "hari penyimpulan, misalnya 2026-12-01") \
    X(CONCLUDE_PRETTY, "print a page to read instead", "cetak halaman yang mudah dibaca") \
    X(WANTS_SCHEME, "conclude needs --scheme FILE and --on DATE", "conclude memerlukan --scheme FILE dan --on DATE") \
    X(IS_SUPERSEDED, "A later paper replaces it", "Digantikan oleh berkas yang lebih baru") \
    X(NOT_MASTERED, "Not yet mastered as often as its rubric asks", "Belum dikuasai sebanyak yang diminta rubriknya") \
    X(BELOW_NEED, "The attempts together stay below what their rubric needs", "Gabungan ujinya di bawah syarat rubriknya") \
    X(IS_CONCLUSION, "It is a conclusion, which has no score", "Ini kesimpulan, yang tidak memiliki nilai") \
    X(NO_RECORDS, "there is no record in it", "tidak ada rekaman di dalamnya") \
    /* the best of a year */ \
    X(RANK_BY, "each programme by itself; the one word is `programme`", "tiap program tersendiri; satu-satunya kata adalah `programme`") \
    X(RANK_CHOICES, "choices among equals, as `kompeten choose` writes them", "pilihan di antara yang setara, seperti ditulis `kompeten choose`") \
    X(UNKNOWN_BY, "\"%s\" is nothing to rank by; expected programme", "tidak dapat memeringkat menurut \"%s\"; seharusnya programme") \
    X(PROGRAMME_NONE, "(no programme)", "(tanpa program)") \
    X(PROGRAMME_MIXED, "not ranked: its records are of several rubric versions", "tidak diperingkat: rekamannya dari beberapa versi rubrik") \
    X(PROGRAMME_NOBODY, "nobody is ranked", "tidak ada yang diperingkat") \
    X(PLACE, "Place", "Tempat") \
    X(PLACE_TAKEN, "taken", "terisi") \
    X(PLACE_CHOSEN, "chosen", "terpilih") \
    X(PLACE_EQUAL, "to be chosen", "perlu dipilih") \
    X(PLACE_NONE, "not chosen", "tidak terpilih") \
    X(CHOSEN_BY, "chosen on %s by %s (%s): %s", "dipilih pada %s oleh %s (%s): %s") \
    X(EQUALS_OPEN, "%lld share the last rank for %lld places; `kompeten choose` records the choice", "%lld orang berbagi peringkat terakhir untuk %lld tempat; `kompeten choose` mencatat pilihannya") \
    X(CHOOSE, "record a choice among those who share the last place", "mencatat pilihan di antara yang berbagi tempat terakhir") \
    X(CHOOSE_HELP, "Where more candidates of a programme share the last rank than there are places, somebody chooses among them.\n" \
                   "This writes down who, how, by whom and why: one line of JSON for `kompeten rank --choices`. Whoever is not\n" \
                   "among the equals is refused, and another number than there are places.\n" \
                   "Exit code: 0 written, 64 usage, 65 it cannot be chosen so, 66 a file is not there.\n", \
                   "Bila lebih banyak asesi suatu program berbagi peringkat terakhir daripada tempat yang ada, seseorang memilih.\n" \
                   "Perintah ini mencatat siapa, bagaimana, oleh siapa, dan mengapa: satu baris JSON untuk\n" \
                   "`kompeten rank --choices`. Yang tidak setara ditolak, demikian juga jumlah yang tidak sesuai tempat.\n" \
                   "Kode keluar: 0 ditulis, 64 cara pakai, 65 tidak dapat dipilih demikian, 66 berkas tidak ada.\n") \
    X(CHOOSE_PROGRAMME, "the programme", "programnya") \
    X(CHOOSE_TOP, "as it is ranked; 2 where left out", "seperti diperingkat; 2 bila tidak disebut") \
    X(CHOOSE_TAKE, "ids of those who are chosen, with commas between them", "nomor mereka yang dipilih, dipisah koma") \
    X(CHOOSE_METHOD, "how: \"by lot\", \"interview\" ...", "cara: \"undian\", \"wawancara\" ...") \
    X(CHOOSE_BY, "who decides", "siapa yang memutuskan") \
    X(CHOOSE_WHY, "why this way", "mengapa demikian") \
    X(CHOOSE_ON, "when, as in 2026-12-20", "kapan, misalnya 2026-12-20") \
    X(CHOOSE_TO, "add the line to FILE instead of printing it", "tambahkan baris ke FILE, tidak dicetak") \
    X(CHOOSE_WANTS, "choose needs --programme, --take, --method, --decided-by, --why and --on", "choose memerlukan --programme, --take, --method, --decided-by, --why dan --on") \
    /* imports */ \
    X(IMPORT, "take over results of others", "mengambil alih hasil dari pihak lain") \
    X(IMPORT_HELP, \
      "Takes packs, records and credentials into the folder of a certification body: each record is scored again from its\n" \
      "submission and must come out byte for byte, each credential and signed pack is held against the trust list. What is\n" \
      "not proven is set aside with the reason; results that contradict each other are held. Twice is once; after a kill the\n" \
      "same line goes on. A folder stands for all that is in it, FILE.ndjson for a paper a line. The folder made is used by\n" \
      "rank, replay and decide like a class.\n" \
      "Exit code: 0 all is in, 1 something was set aside or is held, 64 usage, 65 nothing could be taken, 66 there is\n" \
      "nothing, 75 another import is at work.\n", \
      "Mengambil paket, rekaman, dan kredensial ke folder lembaga sertifikasi: tiap rekaman dinilai ulang dari berkas ujinya\n" \
      "dan hasilnya harus sama bita demi bita, tiap kredensial dan paket bertanda tangan diperiksa dengan daftar kepercayaan.\n" \
      "Yang tidak terbukti disisihkan beserta alasannya; hasil yang bertentangan ditahan. Dua kali sama dengan sekali; setelah\n" \
      "terhenti, perintah yang sama melanjutkan. Folder mewakili semua isinya, FILE.ndjson satu berkas per baris. Folder yang\n" \
      "dibuat dipakai rank, replay, dan decide seperti kelas.\n" \
      "Kode keluar: 0 semua masuk, 1 ada yang disisihkan atau ditahan, 64 cara pakai, 65 tidak ada yang dapat diambil,\n" \
      "66 tidak ada apa-apa, 75 impor lain sedang berjalan.\n") \
    X(IMPORT_TRUST, "list of those who are believed", "daftar pihak yang dipercaya") \
    X(IMPORT_INTO, "the body's folder; made where it is not there", "folder lembaga; dibuat bila belum ada") \
    X(IMPORT_STATUS, "published status lists, one or a folder of them", "daftar status terbitan, satu atau satu folder") \
    X(IMPORT_DRY, "tell what would become of it, write nothing", "beri tahu hasilnya tanpa menulis apa pun") \
    X(IMPORT_IN_USE, "another import is at work in this folder; wait until it is done", "impor lain sedang berjalan di folder ini; tunggu sampai selesai") \
    X(IMPORT_FILE_KIND, "this is no plain file; links, pipes and devices are not followed", "ini bukan berkas biasa; tautan, pipa, dan perangkat tidak diikuti") \
    X(IMPORT_TOO_LARGE, "this has %zu bytes; a paper has at most %zu", "ini berukuran %zu bita; paling banyak %zu") \
    X(IMPORT_NO_LIST, "is no published status list", "bukan daftar status terbitan") \
    X(IMPORT_NOT_A_RESULT, "this is no record", "ini bukan rekaman") \
    X(IMPORT_DID, "%lld in: %lld imported, %lld already there, %lld duplicates, %lld set aside\n", "%lld masuk: %lld diambil, %lld sudah ada, %lld kembar, %lld disisihkan\n") \
    X(IMPORT_WOULD, "%lld in, nothing written: %lld to import, %lld already there, %lld duplicates, %lld to set aside\n", "%lld masuk, tidak ada yang ditulis: %lld akan diambil, %lld sudah ada, %lld kembar, %lld akan disisihkan\n") \
    X(IMPORT_PROOF, "proven: %lld by scoring again, %lld by a signature alone; %lld nobody signed; %lld credentials\n", "terbukti: %lld dengan menilai ulang, %lld hanya dengan tanda tangan; %lld tanpa tanda tangan; %lld kredensial\n") \
    X(IMPORT_BESIDE, "beside them: %lld submissions; %lld packs signed, %lld not; %lld earlier records of classes, left where they are\n", "selain itu: %lld berkas uji; %lld paket bertanda tangan, %lld tidak; %lld rekaman kelas terdahulu, dibiarkan\n") \
    X(IMPORT_STATUS_UNKNOWN, "of %lld credentials nobody knows whether they were revoked: give --status-list\n", "%lld kredensial belum diketahui dicabut atau tidak: beri --status-list\n") \
    X(IMPORT_WITHDRAWN, "%lld that were taken before are refused now and do not stand any more\n", "%lld yang dulu diambil kini ditolak dan tidak berlaku lagi\n") \
    X(IMPORT_UNPROVEN, "%lld that nothing proves are held until somebody answers for them\n", "%lld tanpa bukti ditahan sampai ada yang menjaminnya\n") \
    X(IMPORT_DISTRUSTED, "%lld packs were signed by a key that is stolen: nobody answers for their results any more\n", "%lld paket ditandatangani dengan kunci curian: tidak ada lagi yang menjamin hasilnya\n") \
    X(IMPORT_ASIDE, "set aside (%zu), with the reason in set-aside/:\n", "disisihkan (%zu), alasannya di set-aside/:\n") \
    X(IMPORT_REASONS, "by reason: %s\n", "menurut alasan: %s\n") \
    X(IMPORT_HELD, "held (%zu), as they contradict each other; none of them stands:\n", "ditahan (%zu), karena saling bertentangan; tidak satu pun berlaku:\n") \
    X(IMPORT_MORE, "  and %zu more; --json has all of them\n", "  dan %zu lagi; --json memuat semuanya\n") \
    /* packs */ \
    X(PACK, "put a class into one file", "memasukkan satu kelas ke dalam satu berkas") \
    X(PACK_HELP, "Writes submissions, records, the rubrics and limits that they were made by, forms and attachments into one file,\n" \
                 "with the hash of each in front. It is a plain tar file. The same class gives the same bytes on any machine. Names\n" \
                 "and national numbers stay out unless --with-people is given. With --key the centre signs it: whoever opens it knows\n" \
                 "from whom it is. The key stays in `kompeten sign`, which can also sign a pack later, on another computer.\n" \
                 "Exit code: 0 packed, 64 usage, 65 a paper cannot be used, 66 a file is not there, 73 or 74 not written.\n", \
                 "Menulis berkas uji, rekaman, rubrik dan batas yang menghasilkannya, formulir serta lampiran ke dalam satu\n" \
                 "berkas, dengan hash masing-masing di depan. Berkas ini tar biasa. Kelas yang sama menghasilkan bita yang sama di komputer mana\n" \
                 "pun. Nama dan NIK tidak disertakan kecuali dengan --with-people. Dengan --key lembaga menandatanganinya: pembukanya tahu\n" \
                 "paket ini dari siapa. Kuncinya tetap di `kompeten sign`, yang juga dapat menandatangani kemudian, di komputer lain.\n" \
                 "Kode keluar: 0 dipaketkan, 64 cara pakai, 65 berkas tidak dapat dipakai, 66 berkas tidak ada, 73 atau 74 tidak tertulis.\n") \
    X(PACK_KEY, "sign it with the key of the centre", "tandatangani dengan kunci lembaga") \
    X(PACK_TO, "the file, as in kelas.tar", "berkasnya, misalnya kelas.tar") \
    X(PACK_WITH_PEOPLE, "names and national numbers too: the people file and the paper forms", "sertakan nama dan NIK: berkas orang dan formulir kertas") \
    X(WANTS_TO, "pack needs --to FILE", "pack memerlukan --to FILE") \
    X(PACKED, "%s: %zu members\n", "%s: %zu anggota\n") \
    X(UNPACK, "check a pack, and unpack it", "memeriksa paket dan membukanya") \
    X(UNPACK_HELP, "Holds every byte against the manifest before anything is written; what was changed is named. Without --to it\n" \
                   "only checks. With --trust it has to be signed by one who is on the list (`kompeten key show --trust`).\n" \
                   "`kompeten replay DIR` then scores everything again.\n" \
                   "Exit code: 0 sound, 65 it was changed, is no pack or is not signed by one of the list, 66 it is not there, 73 the folder is not empty.\n", \
                   "Memeriksa setiap bita terhadap daftar isi sebelum apa pun ditulis; yang berubah disebutkan. Tanpa --to hanya\n" \
                   "memeriksa. Dengan --trust paket harus ditandatangani oleh yang ada di daftar (`kompeten key show --trust`).\n" \
                   "`kompeten replay DIR` kemudian menilai ulang semuanya.\n" \
                   "Kode keluar: 0 utuh, 65 telah berubah, bukan paket atau tidak ditandatangani oleh yang ada di daftar, 66 tidak ada, 73 folder tidak kosong.\n") \
    X(UNPACK_TO, "an empty folder, made where it is absent", "folder kosong, dibuat bila belum ada") \
    X(NOT_VACANT, "is not empty; unpack into a folder of its own", "tidak kosong; buka ke folder tersendiri") \
    X(UNPACK_TRUST, "it has to be signed by one of this list", "harus ditandatangani oleh yang ada di daftar ini") \
    X(UNPACKED, "%zu members in %s, each as the manifest says; ", "%zu anggota di %s, masing-masing sesuai daftar isi; ") \
    X(PACK_SOUND, "%zu members, each as the manifest says; ", "%zu anggota, masing-masing sesuai daftar isi; ") \
    X(UNSIGNED, "nobody has signed it", "tidak ada yang menandatangani") \
    X(SIGNED_BY, "signed by %s (%s) at %s", "ditandatangani oleh %s (%s) pada %s") \
    X(SIGNED_BY_NOBODY_KNOWN, "it is signed, but only --trust FILE says by whom", "ditandatangani, tetapi hanya --trust FILE yang menyebutkan oleh siapa") \
    X(SIGN, "sign a pack for the centre that made it", "menandatangani paket untuk lembaga pembuatnya") \
    X(SIGN_HELP, "Holds the pack against its manifest and writes it again with a signature over the manifest, which names every\n" \
                 "member by its hash: what is changed afterwards is found out, and so is who signed. `kompeten pack --key` does both at\n" \
                 "once; this command is for a key that lies on another computer.\n" \
                 "Exit code: 0 signed, 64 usage, 65 no sound pack, signed already, or not with this key, 66 a file is not there,\n" \
                 "73 or 74 not written.\n", \
                 "Memeriksa paket terhadap daftar isinya dan menulisnya lagi dengan tanda tangan atas daftar isi, yang menyebut hash\n" \
                 "setiap anggota: perubahan sesudahnya ketahuan, begitu pula siapa penanda tangannya. `kompeten pack --key` melakukan\n" \
                 "keduanya sekaligus; perintah ini untuk kunci yang disimpan di komputer lain.\n" \
                 "Kode keluar: 0 ditandatangani, 64 cara pakai, 65 paket tidak utuh, sudah ditandatangani, atau tidak dengan kunci ini,\n" \
                 "66 berkas tidak ada, 73 atau 74 tidak tertulis.\n") \
    X(SIGNED, "%s: signed by %s\n", "%s: ditandatangani oleh %s\n") \
    X(REPLAYED, "%zu the same, %zu differ, %zu could not be replayed\n", "%zu sama, %zu berbeda, %zu tidak dapat dihitung ulang\n") \
    /* forms */ \
    X(FORMS, "fill in the forms of a class", "mengisi formulir satu kelas") \
    X(FORMS_HELP, "Forms: ia01 observation checklist, ia11 product review, ak02 record of assessment, ak05 report, minutes,\n" \
                  "participants. They are HTML to print on A4; `participants` also CSV or XLSX, by the ending of --to. Names and\n" \
                  "NIK come from the people file. Without --final they are a draft and say so; --final refuses while a\n" \
                  "recommendation is missing, or differs from what was computed without a reason.\n" \
                  "Exit code: 0 written, 64 usage, 65 it cannot be written so, 66 a file is not there.\n", \
                  "Formulir: ia01 ceklis observasi, ia11 reviu produk, ak02 rekaman asesmen, ak05 laporan, minutes berita acara,\n" \
                  "participants daftar peserta. Bentuknya HTML untuk dicetak di A4; `participants` juga CSV atau XLSX menurut\n" \
                  "akhiran --to. Nama dan NIK diambil dari berkas orang. Tanpa --final formulir berupa konsep; --final menolak\n" \
                  "selama ada rekomendasi yang kurang, atau berbeda dari hasil hitungan tanpa alasan.\n" \
                  "Kode keluar: 0 ditulis, 64 cara pakai, 65 tidak dapat ditulis demikian, 66 berkas tidak ada.\n") \
    X(FORMS_FORM, "which form", "formulir yang mana") \
    X(FORMS_FINAL, "to be signed; refused while something stands against it", "untuk ditandatangani; ditolak bila masih ada yang menghalangi") \
    X(FORMS_NAMELESS, "numbers of candidates instead of names", "nomor asesi sebagai ganti nama") \
    X(FORMS_SCHEME, "the scheme that stands in the head of the forms", "skema yang tertulis di kepala formulir") \
    X(FORMS_TO, "write to FILE: .html, .csv or .xlsx", "tulis ke FILE: .html, .csv atau .xlsx") \
    X(WANTS_FORM, "forms needs --form ia01, ia11, ak02, ak05, minutes or participants", "forms memerlukan --form ia01, ia11, ak02, ak05, minutes atau participants")
// clang-format on

#endif
