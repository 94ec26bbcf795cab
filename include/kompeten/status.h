// SPDX-License-Identifier: Apache-2.0
// status.h -- everything that kompeten can say about what it was given, one row each
//
// X(NAME, "code", English, Indonesian): the enum, the code that stands in a record, and the sentence in both
// languages all come from this list. {name} is filled from the problem's arguments; other people's words stand
// in quotation marks. A sentence says what was expected and what was found; the place is shown before it.
// Longer than other headers, because it is one list and a row has one place.
#ifndef KOMPETEN_STATUS_H
#define KOMPETEN_STATUS_H

// clang-format off
#define KMP_STATUS_MAP(X) \
    X(OK, "ok", "all is well", "semua baik") \
    /* the surroundings */ \
    X(NO_MEMORY, "no_memory", "there is not enough memory", "memori tidak cukup") \
    X(CANNOT_READ, "cannot_read", "cannot read this file: {why}", "berkas ini tidak dapat dibaca: {why}") \
    X(CANNOT_WRITE, "cannot_write", "cannot write this file: {why}", "berkas ini tidak dapat ditulis: {why}") \
    X(INTERNAL, "internal", "this must not happen, please report it: {what}", "ini tidak boleh terjadi, mohon dilaporkan: {what}") \
    /* JSON text */ \
    X(JSON_SYNTAX, "json_syntax", "expected {expected}, found {found}", "seharusnya {expected}, ditemukan {found}") \
    X(JSON_ENCODING, "json_encoding", "expected UTF-8 text, found {found}", "seharusnya teks UTF-8, ditemukan {found}") \
    X(JSON_DUPLICATE_KEY, "json_duplicate_key", "the key \"{key}\" stands twice in one object; keep one of them", "kunci \"{key}\" muncul dua kali dalam satu objek; sisakan satu") \
    X(JSON_TOO_DEEP, "json_too_deep", "more than {limit} levels of nesting", "lebih dari {limit} tingkat bersarang") \
    X(JSON_TOO_LARGE, "json_too_large", "more than {limit} bytes of text", "lebih dari {limit} bita teks") \
    X(JSON_TOO_MANY, "json_too_many", "more than {limit} values", "lebih dari {limit} nilai") \
    /* the shape of a paper */ \
    X(WRONG_KIND, "wrong_kind", "expected {expected}, found {found}", "seharusnya {expected}, ditemukan {found}") \
    X(WRONG_FORMAT, "wrong_format", "expected {expected}, found \"{found}\"", "seharusnya {expected}, ditemukan \"{found}\"") \
    X(MISSING_KEY, "missing_key", "the key \"{key}\" is missing", "kunci \"{key}\" tidak ada") \
    X(UNKNOWN_KEY, "unknown_key", "there is no key \"{key}\" here", "tidak ada kunci \"{key}\" di sini") \
    X(UNKNOWN_KEY_NEAR, "unknown_key", "there is no key \"{key}\" here; did you mean \"{near}\"?", "tidak ada kunci \"{key}\" di sini; mungkin maksudnya \"{near}\"?") \
    X(UNKNOWN_WORD, "unknown_word", "expected one of {expected}, found \"{found}\"", "seharusnya salah satu dari {expected}, ditemukan \"{found}\"") \
    X(OUT_OF_RANGE, "out_of_range", "expected {expected}, found {found}", "seharusnya {expected}, ditemukan {found}") \
    X(EMPTY_TEXT, "empty_text", "the text is empty; fill it in or leave the key out", "teks kosong; isi atau hilangkan kuncinya") \
    X(TEXT_TOO_LONG, "text_too_long", "the text has {found} characters; at most {limit} are taken", "teks terdiri atas {found} karakter; paling banyak {limit}") \
    X(HIDDEN_CHARACTER, "hidden_character", "the text has the invisible character {found}, which changes how it is shown; take it out", "teks memuat karakter tak terlihat {found} yang mengubah tampilannya; hapus karakter itu") \
    X(SPACE_AROUND, "space_around", "\"{found}\" begins or ends with a space; take it out", "\"{found}\" diawali atau diakhiri spasi; hapus spasinya") \
    X(NUMBER_AS_TEXT, "number_as_text", "write {found} in quotation marks, as decimal text such as \"12.5\": a JSON number can lose its last digits", "tulis {found} di antara tanda kutip, sebagai teks desimal seperti \"12.5\": bilangan JSON dapat kehilangan angka terakhirnya") \
    X(TOO_FEW_ITEMS, "too_few_items", "the list needs at least {expected} entries, found {found}", "daftar ini memerlukan paling sedikit {expected} isian, ditemukan {found}") \
    X(TOO_MANY_ITEMS, "too_many_items", "the list takes at most {expected} entries, found {found}", "daftar ini menerima paling banyak {expected} isian, ditemukan {found}") \
    /* a submission against its rubric: it cannot be scored until this is mended */ \
    X(CANDIDATE_NIK, "candidate_nik", "16 digits are a national identity number (NIK), which stands only in the people file; give the candidate the centre's own number", "16 angka adalah NIK, yang hanya boleh ada di berkas orang; beri asesi nomor dari lembaga") \
    X(UNKNOWN_RUBRIC, "unknown_rubric", "there is no rubric \"{rubric}\" in {folders}", "tidak ada rubrik \"{rubric}\" di {folders}") \
    X(OTHER_RUBRIC_VERSION, "other_rubric_version", "rubric \"{rubric}\" is here in version {found}, version {expected} was asked for", "rubrik \"{rubric}\" yang ada versi {found}, yang diminta versi {expected}") \
    X(UNKNOWN_TRADE, "unknown_trade", "the rubric's task \"{task}\" needs the plugin of a trade that is not here", "tugas \"{task}\" dari rubrik ini memerlukan plugin kejuruan yang tidak ada di sini") \
    X(UNKNOWN_TASK, "unknown_task", "the plugin of this trade has no task \"{task}\"", "plugin kejuruan ini tidak memiliki tugas \"{task}\"") \
    X(OTHER_RUBRIC_ID, "other_rubric_id", "the file {file} holds rubric \"{found}\"; a rubric's file is named by its id", "berkas {file} berisi rubrik \"{found}\"; nama berkas rubrik mengikuti id-nya") \
    X(RUBRIC_UNUSABLE, "rubric_unusable", "the rubric {file} has faults; kompeten check lists them", "rubrik {file} memiliki kesalahan; kompeten check menampilkannya") \
    X(UNKNOWN_CRITERION, "unknown_criterion", "the rubric has no criterion \"{criterion}\"", "rubrik tidak memiliki kriteria \"{criterion}\"") \
    X(OTHER_CRITERION_KIND, "other_criterion_kind", "criterion \"{criterion}\" is {expected} in the rubric, not {found}", "kriteria \"{criterion}\" dalam rubrik adalah {expected}, bukan {found}") \
    X(UNKNOWN_ASSESSOR, "unknown_assessor", "\"{assessor}\" is not among this attempt's assessors", "\"{assessor}\" bukan asesor pada uji ini") \
    X(UNKNOWN_UNIT, "unknown_unit", "the rubric does not cover unit \"{unit}\"", "rubrik tidak mencakup unit \"{unit}\"") \
    X(UNKNOWN_FIELD, "unknown_field", "the task asks for no \"{field}\"", "tugas ini tidak meminta \"{field}\"") \
    X(UNKNOWN_FIELD_NEAR, "unknown_field", "the task asks for no \"{field}\"; did you mean \"{near}\"?", "tugas ini tidak meminta \"{field}\"; mungkin maksudnya \"{near}\"?") \
    X(GIVEN_TWICE, "given_twice", "assessor \"{assessor}\" gave criterion \"{criterion}\" twice; keep one", "asesor \"{assessor}\" menilai kriteria \"{criterion}\" dua kali; sisakan satu") \
    X(RECOMMENDED_TWICE, "recommended_twice", "assessor \"{assessor}\" recommends twice for one unit; keep one", "asesor \"{assessor}\" memberi dua rekomendasi untuk satu unit; sisakan satu") \
    X(RECOMMENDED_NOWHERE, "recommended_nowhere", "the recommendation names no unit that this attempt covers, and would be lost", "rekomendasi ini tidak menyebut unit yang dicakup uji ini sehingga akan hilang") \
    X(TIMES_REVERSED, "times_reversed", "the end lies before the start", "waktu selesai lebih awal dari waktu mulai") \
    X(PAUSE_OUTSIDE, "pause_outside", "the pause lies outside the time of the attempt", "jeda berada di luar waktu uji") \
    X(PAUSES_OVERLAP, "pauses_overlap", "two pauses overlap; write them as one", "dua jeda bertumpang tindih; tulis sebagai satu jeda") \
    X(SAME_ID, "same_id", "the id \"{id}\" stands twice in this list; each entry needs its own", "id \"{id}\" muncul dua kali dalam daftar ini; setiap isian memerlukan id sendiri") \
    X(REASON_MISSING, "reason_missing", "what replaces or completes an earlier submission needs a \"reason\"", "yang mengganti atau melengkapi berkas uji sebelumnya memerlukan \"reason\"") \
    X(ABSENT_WITH_EVIDENCE, "absent_with_evidence", "the candidate is marked absent, yet \"{found}\" is not empty", "asesi dinyatakan tidak hadir, tetapi \"{found}\" tidak kosong") \
    X(COVERS_NOTHING, "covers_nothing", "no unit of the rubric is covered", "tidak ada unit rubrik yang dicakup") \
    /* a reading that cannot be used: what depends on it is referred, never failed and never passed */ \
    X(MISSING_READING, "missing_reading", "no reading of \"{field}\"", "tidak ada hasil ukur \"{field}\"") \
    X(TOO_FEW_READINGS, "too_few_readings", "\"{field}\" needs at least {expected} readings, found {found}", "\"{field}\" memerlukan paling sedikit {expected} pembacaan, ditemukan {found}") \
    X(TOO_MANY_READINGS, "too_many_readings", "\"{field}\" takes at most {expected} readings, found {found}", "\"{field}\" menerima paling banyak {expected} pembacaan, ditemukan {found}") \
    X(NOT_A_NUMBER, "not_a_number", "expected a decimal number such as 12.5, found \"{found}\"", "seharusnya bilangan desimal seperti 12.5, ditemukan \"{found}\"") \
    X(NOT_A_COUNT, "not_a_count", "expected a whole number such as 3, found \"{found}\"", "seharusnya bilangan bulat seperti 3, ditemukan \"{found}\"") \
    X(DECIMAL_COMMA, "decimal_comma", "\"{found}\" has a comma; write the number with a decimal point", "\"{found}\" memakai koma; tulis bilangan dengan titik desimal") \
    X(TOO_FINE, "too_fine", "\"{found}\" has more digits than can be computed exactly", "\"{found}\" memiliki lebih banyak angka daripada yang dapat dihitung tepat") \
    X(WRONG_DIMENSION, "wrong_dimension", "\"{field}\" is entered in {expected}, found \"{found}\"", "\"{field}\" diisi dalam {expected}, ditemukan \"{found}\"") \
    X(IMPLAUSIBLE, "implausible", "{found} is outside the plausible range {expected} of \"{field}\"", "{found} di luar kisaran wajar {expected} untuk \"{field}\"") \
    X(UNKNOWN_CHOICE, "unknown_choice", "expected one of {expected}, found \"{found}\"", "seharusnya salah satu dari {expected}, ditemukan \"{found}\"") \
    X(ROWS_UNSAID, "rows_unsaid", "\"{field}\" has no rows and \"{flag}\" does not say that none were found", "\"{field}\" tidak berisi baris dan \"{flag}\" tidak menyatakan bahwa tidak ada temuan") \
    X(ROWS_CONTRADICT, "rows_contradict", "\"{flag}\" says that none were found, yet \"{field}\" has {found} rows", "\"{flag}\" menyatakan tidak ada temuan, tetapi \"{field}\" berisi {found} baris") \
    X(ROWS_UNCOUNTED, "rows_uncounted", "\"{field}\" has {found} rows and \"{count}\" does not say how many there were; count what was seen and enter the number", "\"{field}\" berisi {found} baris dan \"{count}\" tidak menyatakan jumlah seharusnya; hitung yang terlihat lalu isikan jumlahnya") \
    X(ROWS_DIFFER, "rows_differ", "\"{count}\" says {expected}, \"{field}\" has {found} rows; enter the rows that are missing, or correct the number", "\"{count}\" menyatakan {expected}, \"{field}\" berisi {found} baris; isi baris yang kurang, atau perbaiki jumlahnya") \
    X(INSTRUMENT_UNNAMED, "instrument_unnamed", "the instrument of \"{field}\" is not named", "alat ukur untuk \"{field}\" tidak disebutkan") \
    X(INSTRUMENT_UNKNOWN, "instrument_unknown", "instrument \"{instrument}\" is not in the list of instruments", "alat ukur \"{instrument}\" tidak ada dalam daftar alat") \
    X(INSTRUMENT_COARSE, "instrument_coarse", "instrument \"{instrument}\" reads to {found}, \"{field}\" needs {expected} or finer", "alat ukur \"{instrument}\" terbaca sampai {found}, \"{field}\" memerlukan {expected} atau lebih teliti") \
    X(RESOLUTION_UNKNOWN, "resolution_unknown", "instrument \"{instrument}\" has no resolution in a unit of \"{field}\", which needs {expected} or finer", "alat ukur \"{instrument}\" tidak memiliki resolusi dalam satuan \"{field}\", yang memerlukan {expected} atau lebih teliti") \
    X(CALIBRATION_UNKNOWN, "calibration_unknown", "instrument \"{instrument}\" has no calibration date", "alat ukur \"{instrument}\" tidak memiliki tanggal kalibrasi") \
    X(CALIBRATION_EXPIRED, "calibration_expired", "instrument \"{instrument}\" was calibrated until {found}, before this attempt", "kalibrasi alat ukur \"{instrument}\" berlaku sampai {found}, sebelum uji ini") \
    /* measuring */ \
    X(NOTICE, "notice", "{text}", "{text_id}") \
    X(MEASURE_ABSENT, "measure_absent", "\"{measure}\" could not be measured", "\"{measure}\" tidak dapat diukur") \
    X(LIMIT_TOO_CLOSE, "limit_too_close", "the limit of \"{measure}\" lies within the error of its value", "batas \"{measure}\" berada dalam galat nilainya") \
    X(LIMIT_UNVERIFIED, "limit_unverified", "the limit of \"{measure}\" ({standard}) has not been verified against its source", "batas \"{measure}\" ({standard}) belum diperiksa terhadap sumbernya") \
    X(MEASURE_TOO_LARGE, "measure_too_large", "\"{measure}\" cannot be computed exactly: its numbers are too large", "\"{measure}\" tidak dapat dihitung tepat: bilangannya terlalu besar") \
    X(PLUGIN_GAVE_UP, "plugin_gave_up", "the plugin of trade \"{trade}\" could not measure this attempt", "plugin kejuruan \"{trade}\" tidak dapat mengukur uji ini") \
    X(PLUGIN_MISBEHAVES, "plugin_misbehaves", "the plugin of trade \"{trade}\" {what}", "plugin kejuruan \"{trade}\" bermasalah: {what}") \
    X(PLUGIN_CRASHED, "plugin_crashed", "the plugin of trade \"{trade}\" failed on this attempt, also in a fresh cage: {why}; it was not scored, and not marked either", "plugin kejuruan \"{trade}\" gagal pada uji ini, juga di kurungan baru: {why}; uji ini tidak dinilai dan tidak diberi nilai apa pun") \
    X(RUBRIC_CRASHED, "rubric_crashed", "the rubric {file} failed, also in a fresh cage: {why}", "rubrik {file} gagal, juga di kurungan baru: {why}") \
    /* scoring */ \
    X(MEASURE_UNLIMITED, "measure_unlimited", "no limit of \"{measure}\" is given for these settings", "batas \"{measure}\" tidak tersedia untuk pengaturan ini") \
    X(NO_LEVEL_FITS, "no_level_fits", "no level of criterion \"{criterion}\" fits what was found", "tidak ada tingkat kriteria \"{criterion}\" yang sesuai dengan temuan") \
    X(BETWEEN_STEPS, "between_steps", "\"{measure}\" is no whole number of steps of {step}, which criterion \"{criterion}\" asks for", "\"{measure}\" bukan kelipatan utuh dari {step} yang diminta kriteria \"{criterion}\"") \
    X(NOT_TICKED, "not_ticked", "criterion \"{criterion}\" was not ticked by anyone", "kriteria \"{criterion}\" belum diisi oleh siapa pun") \
    X(NOT_COUNTED, "not_counted", "criterion \"{criterion}\" was not counted by anyone", "kriteria \"{criterion}\" belum dihitung oleh siapa pun") \
    X(TOO_FEW_MARKS, "too_few_marks", "criterion \"{criterion}\" needs {expected} marks, found {found}", "kriteria \"{criterion}\" memerlukan {expected} nilai, ditemukan {found}") \
    X(TOO_MANY_MARKS, "too_many_marks", "criterion \"{criterion}\" takes {expected} marks, found {found}", "kriteria \"{criterion}\" menerima {expected} nilai, ditemukan {found}") \
    X(MARKS_DROPPED, "marks_dropped", "criterion \"{criterion}\" has {found} of {expected} marks; the rubric lets these stand for all", "kriteria \"{criterion}\" memiliki {found} dari {expected} nilai; rubrik mengizinkan nilai yang ada mewakili semua") \
    X(MARK_OUT_OF_RANGE, "mark_out_of_range", "a mark of \"{criterion}\" lies between {expected}, found {found}", "nilai \"{criterion}\" berada di antara {expected}, ditemukan {found}") \
    X(ASSESSORS_DIFFER, "assessors_differ", "the assessors differ on \"{criterion}\"; they have to agree or a third has to look", "para asesor berbeda pendapat tentang \"{criterion}\"; mereka harus sepakat atau asesor ketiga menilai") \
    X(SPREAD_TOO_WIDE, "spread_too_wide", "the marks of \"{criterion}\" are {found} apart, at most {expected} is allowed", "selisih nilai \"{criterion}\" adalah {found}, paling banyak {expected}") \
    X(ONLY_ONE, "only_one", "{found} of group \"{group}\" are given, of which only one can be; the assessors have to say which", "{found} dari kelompok \"{group}\" diisi, padahal hanya satu yang boleh; para asesor harus menentukan yang mana") \
    X(TIME_UNKNOWN, "time_unknown", "how long it took is not known; write when it began and ended", "lama pengerjaan tidak diketahui; tulis waktu mulai dan selesainya") \
    X(NOT_APPLICABLE_REFUSED, "not_applicable_refused", "the rubric does not let \"{criterion}\" be left out as not applicable", "rubrik tidak mengizinkan \"{criterion}\" dinyatakan tidak berlaku") \
    X(TRAINED_UNSAID, "trained_unsaid", "it is not said whether \"{assessor}\" trained this candidate; for {purpose} it counts as no", "tidak dinyatakan apakah \"{assessor}\" melatih asesi ini; untuk {purpose} dianggap tidak") \
    X(SHOWS_NO_CRITERION, "shows_no_criterion", "an attachment shows \"{criterion}\", which the rubric does not have; correct its name", "sebuah lampiran menunjukkan \"{criterion}\", yang tidak ada dalam rubrik; perbaiki namanya") \
    X(SOLE_ASSESSOR_TRAINED, "sole_assessor_trained", "nobody but those who trained this candidate assessed; for {purpose} another one has to assess", "hanya yang melatih asesi ini yang menilai; untuk {purpose} asesor lain harus menilai") \
    X(NO_ASSESSOR, "no_assessor", "no assessor is named; an observer does not assess", "tidak ada asesor yang disebutkan; pengamat tidak menilai") \
    X(OBSERVER_GAVE, "observer_gave", "\"{assessor}\" is an observer: \"{found}\" for \"{criterion}\" is written down and decides nothing; whoever assesses is named as lead or second", "\"{assessor}\" adalah pengamat: \"{found}\" untuk \"{criterion}\" dicatat dan tidak menentukan apa pun; asesor yang menilai dicantumkan sebagai lead atau second") \
    X(STOPPED_FOR_SAFETY, "stopped_for_safety", "the attempt was stopped for safety", "uji dihentikan demi keselamatan") \
    X(FUNCTION_FAILED, "function_failed", "line {line} of the rubric: {why}", "baris {line} pada rubrik: {why}") \
    X(TOO_LARGE_TO_COMPUTE, "too_large_to_compute", "criterion \"{criterion}\" cannot be computed exactly: its numbers are too large", "kriteria \"{criterion}\" tidak dapat dihitung tepat: bilangannya terlalu besar") \
    /* keys, decisions and credentials */ \
    X(CREDENTIAL_CONTEXT, "credential_context", "this context is not one of those that are known here; its meaning is never fetched", "konteks ini tidak dikenal di sini; maknanya tidak pernah diunduh") \
    X(CREDENTIAL_TERM, "credential_term", "\"{term}\" has no meaning in the contexts of this credential", "\"{term}\" tidak bermakna dalam konteks kredensial ini") \
    X(CREDENTIAL_VALUE, "credential_value", "this value cannot stand in a credential: {why}", "nilai ini tidak dapat ada dalam kredensial: {why}") \
    X(CREDENTIAL_IRI, "credential_iri", "expected an absolute address such as https://... or urn:..., found \"{found}\"", "seharusnya alamat mutlak seperti https://... atau urn:..., ditemukan \"{found}\"") \
    X(CREDENTIAL_TANGLED, "credential_tangled", "its unnamed parts are too alike to be told apart; it was made to be slow", "bagian tanpa nama di dalamnya terlalu mirip untuk dibedakan; sengaja dibuat lambat") \
    X(CREDENTIAL_NO_PROOF, "credential_no_proof", "there is no proof of the suite {expected} here", "tidak ada bukti dengan rangkaian {expected} di sini") \
    X(CREDENTIAL_CHAIN, "credential_chain", "the issuer's proof builds on other proofs (previousProof); such chains are not checked here", "bukti penerbit bertumpu pada bukti lain (previousProof); rantai seperti itu tidak diperiksa di sini") \
    X(CREDENTIAL_SIGNATURE, "credential_signature", "the signature does not fit: something was changed, or another key signed", "tanda tangan tidak cocok: ada yang diubah, atau kunci lain yang menandatangani") \
    X(NOT_A_KEY, "not_a_key", "this is no key file, or it was damaged", "ini bukan berkas kunci, atau rusak") \
    X(PASSPHRASE_SHORT, "passphrase_short", "a passphrase has at least ten characters", "frasa sandi paling sedikit sepuluh karakter") \
    X(PASSPHRASE_WRONG, "passphrase_wrong", "this passphrase does not open the key", "frasa sandi ini tidak membuka kunci") \
    X(KEY_CONTROLLER, "key_controller", "this key needs a controller such as did:web:lsp.example", "kunci ini memerlukan pemilik seperti did:web:lsp.example") \
    X(KEY_OTHER_CONTROLLER, "key_other_controller", "these keys belong to different controllers; show each alone", "kunci-kunci ini milik pemilik yang berbeda; tampilkan masing-masing") \
    X(KEY_CANNOT_ROTATE, "key_cannot_rotate", "a did:key is its own key and cannot be replaced; a did:web can", "did:key adalah kuncinya sendiri dan tidak dapat diganti; did:web dapat") \
    X(KEY_RETIRED_BEFORE, "key_retired_before", "this key is retired as stolen, which stays", "kunci ini sudah dinyatakan dicuri dan tetap demikian") \
    X(DECIDE_TRAINING, "decide_training", "the record is of a training test; only what was taken for certification is decided on", "rekaman ini dari uji pelatihan; yang diputuskan hanya uji untuk sertifikasi") \
    X(DECIDE_OPEN, "decide_open", "the record comes to no verdict yet; complete it first", "rekaman ini belum sampai pada hasil; lengkapi dahulu") \
    X(DECIDE_NOBODY, "decide_nobody", "name the body and who decides", "sebutkan lembaga dan siapa yang memutuskan") \
    X(DECIDE_ASSESSED, "decide_assessed", "\"{person}\" assessed this candidate and may not decide", "\"{person}\" menguji asesi ini dan tidak boleh memutuskan") \
    X(DECIDE_TRAINED, "decide_trained", "\"{person}\" trained this candidate and may not decide", "\"{person}\" melatih asesi ini dan tidak boleh memutuskan") \
    X(DECIDE_NOT_COMPETENT, "decide_not_competent", "unit \"{unit}\" is not competent in the record and cannot be granted", "unit \"{unit}\" tidak kompeten dalam rekaman dan tidak dapat diberikan") \
    X(DECIDE_NOTHING_GRANTED, "decide_nothing_granted", "BK grants nothing: leave out the certificate number and the units", "BK tidak memberi apa pun: hapus nomor sertifikat dan unitnya") \
    X(DECIDE_REASON, "decide_reason", "the decision or an assessor differs from the record; say why", "keputusan atau asesor berbeda dari rekaman; sebutkan alasannya") \
    X(CLR_NO_BADGE, "clr_no_badge", "number {number} is no signed credential of an achievement", "nomor {number} bukan kredensial pencapaian yang ditandatangani") \
    X(CLR_OTHER_HOLDER, "clr_other_holder", "number {number} is about somebody else; a learner record is about one learner", "nomor {number} tentang orang lain; rekaman hasil belajar tentang satu orang") \
    X(APPEAL_NOBODY, "appeal_nobody", "name who hears the appeal", "sebutkan siapa yang memeriksa banding") \
    X(APPEAL_DECIDED, "appeal_decided", "\"{person}\" decided on this result and may not hear the appeal", "\"{person}\" memutuskan hasil ini dan tidak boleh memeriksa banding") \
    X(APPEAL_ASSESSED, "appeal_assessed", "\"{person}\" assessed this candidate and may not hear the appeal", "\"{person}\" menguji asesi ini dan tidak boleh memeriksa banding") \
    X(APPEAL_TRAINED, "appeal_trained", "\"{person}\" trained this candidate and may not hear the appeal", "\"{person}\" melatih asesi ini dan tidak boleh memeriksa banding") \
    X(APPEAL_WANTS_NEW, "appeal_wants_new", "an appeal whose outcome is {outcome} names the new record", "banding dengan hasil {outcome} menyebut rekaman barunya") \
    X(APPEAL_NO_NEW, "appeal_no_new", "a rejected appeal changes nothing: leave out the new record", "banding yang ditolak tidak mengubah apa pun: hapus rekaman barunya") \
    X(APPEAL_OTHER_CANDIDATE, "appeal_other_candidate", "the new record is of another candidate", "rekaman baru milik asesi lain") \
    X(APPEAL_NOT_SUPERSEDING, "appeal_not_superseding", "the new record does not supersede the one that the appeal is against", "rekaman baru tidak menggantikan rekaman yang dibanding") \
    X(APPEAL_BEFORE, "appeal_before", "it was filed before the test that it is against", "banding diajukan sebelum uji yang dibanding") \
    X(DECIDE_OTHER_APPEAL, "decide_other_appeal", "the appeal does not lead to this record", "banding ini tidak mengarah ke rekaman ini") \
    X(DECIDE_OTHER_EARLIER, "decide_other_earlier", "the decision that it replaces is about a record that this appeal is not against", "keputusan yang digantikan tentang rekaman yang bukan objek banding ini") \
    X(DECIDE_BEFORE_APPEAL, "decide_before_appeal", "the decision is older than the appeal that it follows", "keputusan lebih lama dari banding yang diikutinya") \
    X(STATUS_LIST, "status_list", "this is no status list, or it was damaged", "ini bukan daftar status, atau rusak") \
    X(STATUS_NOT_LISTED, "status_not_listed", "this credential is not in the register", "kredensial ini tidak ada dalam register") \
    X(STATUS_REVOKED_BEFORE, "status_revoked_before", "this credential is revoked, which stays", "kredensial ini sudah dicabut dan tetap demikian") \
    X(STATUS_NO_SUSPENSION, "status_no_suspension", "a list for revocation knows no suspension; that needs a list of its own", "daftar pencabutan tidak mengenal penangguhan; untuk itu perlu daftar tersendiri") \
    X(STATUS_FULL, "status_full", "the status list is full; begin another one", "daftar status penuh; mulai daftar baru") \
    X(ISSUE_OTHER_RECORD, "issue_other_record", "the decision is about another record", "keputusan ini tentang rekaman lain") \
    X(ISSUE_NOT_GRANTED, "issue_not_granted", "the decision grants nothing", "keputusan ini tidak memberi apa pun") \
    X(ISSUE_OPEN, "issue_open", "the record comes to no verdict yet; there is nothing to put out", "rekaman ini belum sampai pada hasil; belum ada yang diterbitkan") \
    X(ISSUE_KEY_KIND, "issue_key_kind", "an embedded proof needs an Ed25519 key, a JWT one of ES256 or RS256; this key is {found}", "bukti tersemat memerlukan kunci Ed25519, JWT memerlukan ES256 atau RS256; kunci ini {found}") \
    X(ISSUE_KEY_RETIRED, "issue_key_retired", "this key is retired and signs nothing more", "kunci ini sudah dinonaktifkan dan tidak menandatangani lagi") \
    X(CREDENTIAL_SCHEMA, "credential_schema", "a part of type {type} has no {member} as Open Badges 3.0 asks for", "bagian bertipe {type} tidak memiliki {member} sebagaimana diminta Open Badges 3.0") \
    X(CREDENTIAL_MEMBER, "credential_member", "{member} of a part of type {type}: expected {expected}, as Open Badges 3.0 asks for", "{member} dari bagian bertipe {type}: seharusnya {expected}, sebagaimana diminta Open Badges 3.0") \
    X(CREDENTIAL_OLD_JWT, "credential_old_jwt", "this JWT wraps a credential of the older data model 1.1 (claim \"vc\"), which is not read here", "JWT ini membungkus kredensial model data 1.1 yang lama (klaim \"vc\") dan tidak dibaca di sini") \
    X(CREDENTIAL_ALGORITHM, "credential_algorithm", "the JWT says that it is signed by {found}; the issuer's key is for {expected}", "JWT menyatakan ditandatangani dengan {found}; kunci penerbit untuk {expected}") \
    X(CREDENTIAL_CLAIMS, "credential_claims", "the claims of the JWT say something else than the credential in it", "klaim JWT berbeda dari kredensial di dalamnya") \
    X(KEY_NOT_ISSUERS, "key_not_issuers", "the key \"{found}\" is not the issuer's", "kunci \"{found}\" bukan milik penerbit") \
    X(KEY_UNKNOWN, "key_unknown", "the trust list knows the issuer but not its key \"{found}\"", "daftar kepercayaan mengenal penerbit tetapi tidak kuncinya \"{found}\"") \
    X(KEY_STOLEN, "key_stolen", "the key \"{found}\" was stolen; nothing that it signed is to be believed", "kunci \"{found}\" dicuri; yang ditandatanganinya tidak dapat dipercaya") \
    X(KEY_RETIRED, "key_retired", "the key \"{found}\" was retired before it signed this", "kunci \"{found}\" sudah dinonaktifkan sebelum menandatangani ini") \
    X(ISSUER_UNKNOWN, "issuer_unknown", "the issuer \"{found}\" is not on the trust list", "penerbit \"{found}\" tidak ada dalam daftar kepercayaan") \
    X(ISSUER_UNCHECKED, "issuer_unchecked", "without a trust list nobody says who \"{found}\" is", "tanpa daftar kepercayaan tidak diketahui siapa \"{found}\"") \
    X(NOT_YET_VALID, "not_yet_valid", "it is valid only from {found}", "baru berlaku mulai {found}") \
    X(EXPIRED, "expired", "it was valid until {found}", "berlaku sampai {found}") \
    X(REVOKED, "revoked", "the issuer has revoked it", "penerbit sudah mencabutnya") \
    X(SUSPENDED, "suspended", "the issuer has suspended it", "penerbit sedang menangguhkannya") \
    X(STATUS_KIND, "status_kind", "its status is of a kind that is not read here; nobody knows whether it was revoked", "statusnya dari jenis yang tidak dibaca di sini; tidak diketahui apakah sudah dicabut") \
    X(STATUS_UNCHECKED, "status_unchecked", "without the issuer's status list nobody knows whether it was revoked", "tanpa daftar status penerbit tidak diketahui apakah sudah dicabut") \
    X(STATUS_OTHER_LIST, "status_other_list", "this is not the status list that the credential names", "ini bukan daftar status yang disebut kredensial") \
    X(ENDORSEMENT, "endorsement", "an endorsement inside is false", "pengesahan di dalamnya palsu") \
    X(ENDORSEMENT_UNCHECKED, "endorsement_unchecked", "an endorsement inside cannot be checked and counts for nothing", "pengesahan di dalamnya tidak dapat diperiksa dan tidak diperhitungkan") \
    X(EVIDENCE_OTHER_RECORD, "evidence_other_record", "the credential was made of another record", "kredensial ini dibuat dari rekaman lain") \
    X(EVIDENCE_OTHER_SUBMISSION, "evidence_other_submission", "the credential was made of another submission", "kredensial ini dibuat dari berkas uji lain") \
    /* plugins */ \
    X(PLUGIN_NO_FILE, "plugin_no_file", "is no regular file; put the plugin itself into the folder", "bukan berkas biasa; letakkan plugin itu sendiri di folder") \
    X(PLUGIN_WRITABLE, "plugin_writable", "may be changed by everybody; run chmod o-w on the file and its folder", "dapat diubah siapa pun; jalankan chmod o-w pada berkas dan foldernya") \
    X(PLUGIN_NO_LIBRARY, "plugin_no_library", "is no shared library for this machine ({found}); build it here from its source", "bukan pustaka bersama untuk komputer ini ({found}); bangun di sini dari kode sumbernya") \
    X(PLUGIN_NOT_LOADED, "plugin_not_loaded", "cannot be loaded: {why}; look with ldd at what it needs", "tidak dapat dimuat: {why}; periksa kebutuhannya dengan ldd") \
    X(PLUGIN_NO_ENTRY, "plugin_no_entry", "exports no kompeten_plugin_v1; it is no plugin, or one for another version of the plugin line", "tidak mengekspor kompeten_plugin_v1; bukan plugin, atau plugin untuk versi lain") \
    X(PLUGIN_OTHER_ABI, "plugin_other_abi", "was built for plugin line {found}, this engine has {expected}; build it against this engine's headers", "dibangun untuk antarmuka plugin {found}, kompeten ini memakai {expected}; bangun ulang dengan header kompeten ini") \
    X(PLUGIN_FAULTY, "plugin_faulty", "declares something that cannot be used: {why}; correct the table and build again", "menyatakan sesuatu yang tidak dapat dipakai: {why}; perbaiki tabelnya dan bangun ulang") \
    X(PLUGIN_OPEN_FAILED, "plugin_open_failed", "gave up while it was set up; its data files are in the folder of its name beside it", "gagal saat disiapkan; berkas datanya ada di folder bernama sama di sampingnya") \
    X(PLUGIN_SECOND, "plugin_second", "serves trade \"{trade}\", which {other} serves already; remove one of the two", "melayani kejuruan \"{trade}\" yang sudah dilayani {other}; hapus salah satu") \
    X(PLUGIN_NO_DATA, "plugin_no_data", "needs its data file \"{name}\", which cannot be read", "memerlukan berkas data \"{name}\" yang tidak dapat dibaca") \
    X(PLUGIN_NO_CAGE, "plugin_no_cage", "did not come with this program, and this system cannot confine it; where you trust it, --allow-uncaged takes it all the same", "tidak disertakan dengan program ini, dan sistem ini tidak dapat mengurungnya; bila Anda memercayainya, --allow-uncaged tetap memakainya") \
    X(PLUGIN_DIED, "plugin_died", "failed in its cage while it was set up: {why}", "gagal di dalam kurungannya saat disiapkan: {why}") \
    /* a plugin's checks: each says what its author should do */ \
    X(CHECK_NO_SO, "check_no_so", "its name does not end in .so, so no engine looks at it; rename it to {expected}", "namanya tidak berakhiran .so sehingga tidak dimuat kompeten; ganti namanya menjadi {expected}") \
    X(CHECK_FOLDER_WRITABLE, "check_folder_writable", "its folder may be changed by everybody; run chmod o-w {folder}", "foldernya dapat diubah siapa pun; jalankan chmod o-w {folder}") \
    X(CHECK_EXPORTS, "check_exports", "exports \"{name}\" beside kompeten_plugin_v1; make it static, or build with -fvisibility=hidden", "mengekspor \"{name}\" selain kompeten_plugin_v1; jadikan static, atau bangun dengan -fvisibility=hidden") \
    X(CHECK_ENTRY, "check_entry", "kompeten_plugin_v1 has {found} bytes and a plugin {expected}; define it as KMP_EXPORT const kmp_plugin kompeten_plugin_v1 with this engine's headers", "kompeten_plugin_v1 berukuran {found} bita sedangkan plugin {expected}; definisikan sebagai KMP_EXPORT const kmp_plugin kompeten_plugin_v1 dengan header kompeten ini") \
    X(CHECK_CALLS_PROCESS, "check_calls_process", "calls {name}: a plugin starts and ends no process and no thread; take it out and return KMP_GAVE_UP where it cannot go on", "memanggil {name}: plugin tidak memulai atau mengakhiri proses maupun thread; hapus dan kembalikan KMP_GAVE_UP bila tidak dapat dilanjutkan") \
    X(CHECK_CALLS_FILE, "check_calls_file", "calls {name}: a plugin opens no file; put the limits into JSON beside it and read them in open through the host", "memanggil {name}: plugin tidak membuka berkas; letakkan batas dalam JSON di sampingnya dan baca di open melalui host") \
    X(CHECK_CALLS_NETWORK, "check_calls_network", "calls {name}: a plugin has no network; everything it needs comes with it", "memanggil {name}: plugin tidak memakai jaringan; semua yang diperlukan harus disertakan") \
    X(CHECK_CALLS_CLOCK, "check_calls_clock", "calls {name}: a plugin has no clock and does not wait; declare a field for the time that matters", "memanggil {name}: plugin tidak memakai jam dan tidak menunggu; nyatakan isian untuk waktu yang diperlukan") \
    X(CHECK_CALLS_RANDOM, "check_calls_random", "calls {name}: a plugin has no chance in it; the same evidence gives the same measures", "memanggil {name}: plugin tidak memakai bilangan acak; bukti yang sama memberi hasil ukur yang sama") \
    X(CHECK_CALLS_SURROUNDINGS, "check_calls_surroundings", "calls {name}: a plugin does not look at or change its surroundings; declare a setting for what the rubric fixes", "memanggil {name}: plugin tidak melihat atau mengubah lingkungannya; nyatakan pengaturan untuk hal yang ditetapkan rubrik") \
    X(CHECK_CALLS_OUTPUT, "check_calls_output", "calls {name}: a plugin prints nothing; declare a notice and say it with desk->report", "memanggil {name}: plugin tidak mencetak apa pun; nyatakan pemberitahuan dan sampaikan dengan desk->report") \
    X(CHECK_NEEDS_LIBRARY, "check_needs_library", "needs the library {name}, which may be absent where it is used; link it statically or do without", "memerlukan pustaka {name} yang mungkin tidak ada di tempat pemakaian; tautkan secara statis atau jangan dipakai") \
    X(CHECK_VARIABLES, "check_variables", "has {found} bytes of variables that outlive an attempt; make tables const, keep limits in self and workings in desk->scratch", "memiliki {found} bita variabel yang bertahan setelah uji; jadikan tabel const, simpan batas di self dan hitungan di desk->scratch") \
    X(CHECK_SLOW, "check_slow", "takes {found} ms, more than {expected}; do less", "memerlukan {found} ms, lebih dari {expected}; kurangi pekerjaannya") \
    X(CHECK_VERSION, "check_version", "its version \"{found}\" is not three numbers, as in \"1.0.0\"; raise the first where old rubrics no longer fit", "versinya \"{found}\" bukan tiga bilangan, seperti \"1.0.0\"; naikkan yang pertama bila rubrik lama tidak cocok lagi") \
    X(CHECK_FILE_NAME, "check_file_name", "serves trade \"{trade}\"; name the file {expected}, so that a reader finds it", "melayani kejuruan \"{trade}\"; beri nama berkas {expected} agar mudah ditemukan") \
    X(CHECK_NO_RANGE, "check_no_range", "field \"{field}\" of task \"{task}\" has no plausible range, so a slip of the keyboard passes; declare low and high", "isian \"{field}\" tugas \"{task}\" tidak memiliki rentang wajar sehingga salah ketik lolos; nyatakan low dan high") \
    X(CHECK_EXTENSION, "check_extension", "answers the extension \"{found}\", which does not exist; compare the whole id and give NULL for every other one", "menjawab ekstensi \"{found}\" yang tidak ada; bandingkan id seutuhnya dan beri NULL untuk yang lain") \
    X(CHECK_GAVE_UP, "check_gave_up", "task \"{task}\" gives up on {evidence}: the candidate would not be scored; put out what can be measured and return KMP_DONE", "tugas \"{task}\" menyerah pada {evidence}: asesi tidak akan dinilai; keluarkan yang dapat diukur dan kembalikan KMP_DONE") \
    X(CHECK_MISBEHAVES, "check_misbehaves", "task \"{task}\" {what}; compare the indices and rows in its calls with its tables. It happens with {evidence}", "tugas \"{task}\" bermasalah: {what}; bandingkan indeks dan baris dalam pemanggilannya dengan tabelnya. Terjadi pada {evidence}") \
    X(CHECK_INVENTS, "check_invents", "puts out \"{measure}\" of task \"{task}\" although nothing was entered; name the fields that it comes from in its needs", "mengeluarkan \"{measure}\" dari tugas \"{task}\" padahal tidak ada isian; sebutkan isian asalnya dalam needs") \
    X(CHECK_NO_EXAMPLES, "check_no_examples", "has no examples; answer \"kompeten.examples/1\" with evidence and the measures it must give, worked out by hand", "tidak memiliki contoh; jawab \"kompeten.examples/1\" dengan bukti dan hasil ukur yang dihitung tangan") \
    X(CHECK_EXAMPLE, "check_example", "{what}; correct the example or the formula", "{what}; perbaiki contoh atau rumusnya") \
    X(CHECK_SILENT_TASK, "check_silent_task", "task \"{task}\" returns KMP_DONE and puts out nothing, whatever is entered; emit each measure, or return KMP_GAVE_UP where it cannot work", "tugas \"{task}\" mengembalikan KMP_DONE tanpa hasil apa pun isiannya; keluarkan setiap hasil ukur, atau kembalikan KMP_GAVE_UP bila tidak dapat bekerja") \
    X(CHECK_SILENT, "check_silent", "\"{measure}\" of task \"{task}\" never came out, from no example and no made-up evidence; add an example that shows it, or correct its needs", "\"{measure}\" dari tugas \"{task}\" tidak pernah keluar dari contoh maupun bukti buatan; tambahkan contohnya atau perbaiki needs") \
    X(CHECK_NO_NUMBER, "check_no_number", "puts out {found} as \"{measure}\", which is no number; compute with kmp_add, kmp_mul, kmp_div and not in floating point", "mengeluarkan {found} sebagai \"{measure}\" yang bukan bilangan; hitung dengan kmp_add, kmp_mul, kmp_div, bukan titik mengambang") \
    X(CHECK_OVERFLOWS, "check_overflows", "\"{measure}\" becomes too large for 64 bits with plausible readings; divide before you multiply, or narrow low and high. It happens with {evidence}", "\"{measure}\" melebihi 64 bit dengan bacaan wajar; bagi sebelum mengali, atau persempit low dan high. Terjadi pada {evidence}") \
    X(CHECK_MISSING_COUNTS, "check_missing_counts", "\"{measure}\" becomes {found} instead of {expected} where \"{field}\" is left out; missing is never zero: name the field in its needs, or test desk->given", "\"{measure}\" menjadi {found}, bukan {expected}, bila \"{field}\" kosong; yang kosong bukan nol: sebutkan isian itu dalam needs, atau periksa desk->given") \
    X(CHECK_DIFFERS_TWICE, "check_differs_twice", "task \"{task}\" measures the same evidence differently the second time; keep nothing between attempts. It differs at {what}", "tugas \"{task}\" mengukur bukti yang sama secara berbeda pada kali kedua; jangan menyimpan apa pun antar uji. Perbedaan pada {what}") \
    X(CHECK_DIFFERS_ORDER, "check_differs_order", "task \"{task}\" measures differently where the keys stand in another order; read by field, not by order. It differs at {what}", "tugas \"{task}\" mengukur berbeda bila urutan kunci lain; baca menurut isian, bukan urutan. Perbedaan pada {what}") \
    X(CHECK_DIFFERS_PLACE, "check_differs_place", "task \"{task}\" measures differently at another time, or in another locale, time zone or folder; use none of them. It differs at {what}", "tugas \"{task}\" mengukur berbeda pada waktu, locale, zona waktu, atau folder lain; jangan memakainya. Perbedaan pada {what}") \
    X(CHECK_DIFFERS_THREADS, "check_differs_threads", "task \"{task}\" measures differently beside other threads; keep everything that changes in self or desk->scratch. It differs at {what}", "tugas \"{task}\" mengukur berbeda bersama thread lain; simpan semua yang berubah di self atau desk->scratch. Perbedaan pada {what}") \
    X(CHECK_LEAKS, "check_leaks", "leaves {found} bytes behind for every attempt; take workings from desk->scratch, which is freed by itself", "meninggalkan {found} bita setiap uji; ambil memori dari desk->scratch yang dibebaskan sendiri") \
    X(CHECK_LEAKS_OPEN, "check_leaks_open", "leaves {found} bytes behind each time it is opened and closed; free in close what open made", "meninggalkan {found} bita setiap kali dibuka dan ditutup; bebaskan di close apa yang dibuat open") \
    X(CHECK_SKIPPED, "check_skipped", "skipped: {why}", "dilewati: {why}") \
    X(CHECK_SEED, "check_seed", "to see it again: --only {check} --seed {seed}", "untuk mengulanginya: --only {check} --seed {seed}") \
    /* rubrics */ \
    X(RUBRIC_SYNTAX, "rubric_syntax", "this is not Lua: {why}", "ini bukan Lua: {why}") \
    X(RUBRIC_SLIP_QUOTES, "rubric_syntax", "typographic quotation marks stand on this line; type the plain ones of the keyboard: \"...\"", "baris ini memuat tanda kutip tipografis; ketik tanda kutip biasa dari papan ketik: \"...\"") \
    X(RUBRIC_SLIP_REMARK, "rubric_syntax", "a remark begins with two hyphens: -- like this", "catatan diawali dua tanda hubung: -- seperti ini") \
    X(RUBRIC_SLIP_COMPARISON, "rubric_syntax", "a level compares with words and not with {found}; write when = at_most(\"3\"), at_least(\"3\"), below(\"3\") or above(\"3\")", "tingkat dibandingkan dengan kata, bukan {found}; tulis when = at_most(\"3\"), at_least(\"3\"), below(\"3\") atau above(\"3\")") \
    X(RUBRIC_SLIP_EQUALS, "rubric_unknown_word", "a key and its value stand around one equals sign; write {word} = ...", "kunci dan nilainya dipisahkan satu tanda sama dengan; tulis {word} = ...") \
    X(RUBRIC_SLIP_COLON, "rubric_syntax", "a key and its value stand around an equals sign and not a colon; write name = value", "kunci dan nilainya dipisahkan tanda sama dengan, bukan titik dua; tulis nama = nilai") \
    X(RUBRIC_SLIP_RANGE, "rubric_syntax", "a range is written between(\"1\", \"3\"), both ends included", "rentang ditulis between(\"1\", \"3\"), kedua ujungnya termasuk") \
    X(RUBRIC_SLIP_END, "rubric_syntax", "the file ends before a table does; a } is missing: every { has its own", "berkas berakhir sebelum tabelnya; ada } yang tertinggal: setiap { punya pasangannya") \
    X(RUBRIC_SLIP_TRUTH, "rubric_unknown_word", "\"{word}\" is written in small letters: true or false", "\"{word}\" ditulis dengan huruf kecil: true atau false") \
    X(RUBRIC_SLIP_ANSWER, "rubric_unknown_word", "\"{word}\" is written in small English letters: yes or no", "\"{word}\" ditulis dalam bahasa Inggris dengan huruf kecil: yes atau no") \
    X(RUBRIC_UNNAMED_VALUE, "rubric_unnamed_value", "a value stands in {what} without a name; write name = value, and a decimal with a point: 40.5", "sebuah nilai dalam {what} tidak bernama; tulis nama = nilai, dan desimal dengan titik: 40.5") \
    X(RUBRIC_PLAIN_SAY, "rubric_plain_say", "{key} is said in both languages; write {key} = { en = \"...\", id = \"...\" }", "{key} ditulis dalam dua bahasa; tulis {key} = { en = \"...\", id = \"...\" }") \
    X(RUBRIC_PLAIN_JUDGED, "rubric_plain_judged", "judged says in a table how many marks there are; write judged = { by = 2 }", "judged menyebut dalam tabel berapa nilai yang diberikan; tulis judged = { by = 2 }") \
    X(RUBRIC_EXAMPLE_VERDICT, "rubric_example_verdict", "example \"{example}\": a verdict is competent, not_yet, refer or not_assessed, found \"{found}\"", "contoh \"{example}\": hasil adalah competent, not_yet, refer atau not_assessed, ditemukan \"{found}\"") \
    X(RUBRIC_SYNTAX_COMMA, "rubric_syntax", "found \"{found}\" where a comma or } belongs; is the comma before it missing?", "ditemukan \"{found}\" di tempat koma atau }; apakah koma sebelumnya tertinggal?") \
    X(RUBRIC_SYNTAX_TEXT, "rubric_syntax", "a text does not end on its line, at {found}; write the quotation mark at its end", "sebuah teks tidak berakhir di barisnya, pada {found}; tulis tanda kutip di akhirnya") \
    X(RUBRIC_SYNTAX_UNEXPECTED, "rubric_syntax", "\"{found}\" cannot stand here; is something missing before it?", "\"{found}\" tidak dapat berdiri di sini; apakah ada yang tertinggal sebelumnya?") \
    X(RUBRIC_UNKNOWN_WORD, "rubric_unknown_word", "the rubric language has no word \"{word}\"", "bahasa rubrik tidak memiliki kata \"{word}\"") \
    X(RUBRIC_UNKNOWN_WORD_NEAR, "rubric_unknown_word", "the rubric language has no word \"{word}\"; did you mean \"{near}\"?", "bahasa rubrik tidak memiliki kata \"{word}\"; mungkin maksudnya \"{near}\"?") \
    X(RUBRIC_FAILS, "rubric_fails", "the rubric stops here: {why}", "rubrik berhenti di sini: {why}") \
    X(RUBRIC_TOO_LONG, "rubric_limit", "the rubric is longer than 64 KiB; split the test into several", "rubrik lebih panjang dari 64 KiB; bagi uji ini menjadi beberapa") \
    X(RUBRIC_LIMIT, "rubric_limit", "the rubric was stopped because it computes too long; look for a loop that does not end", "rubrik dihentikan karena menghitung terlalu lama; periksa apakah ada perulangan tanpa akhir") \
    X(RUBRIC_LIMIT_MEMORY, "rubric_limit", "the rubric was stopped because it needs more than 16 MiB of memory, or 128 KiB for one table; make its tables smaller, and look for a function that calls itself without end", "rubrik dihentikan karena memerlukan memori lebih dari 16 MiB, atau 128 KiB untuk satu tabel; perkecil tabelnya, dan periksa fungsi yang terus memanggil dirinya sendiri") \
    X(RUBRIC_LIMIT_TEXT, "rubric_limit", "the rubric was stopped at a text of more than 4,096 bytes; make it shorter", "rubrik dihentikan pada teks yang lebih dari 4.096 bita; persingkat teks itu") \
    X(RUBRIC_READ_ONLY, "rubric_read_only", "\"{word}\" cannot be changed; for a name of your own write local {word} = ...", "\"{word}\" tidak dapat diubah; untuk nama sendiri tulis local {word} = ...") \
    X(RUBRIC_ABSENT, "rubric_absent", "there is no rubric here; a file begins with rubric {", "tidak ada rubrik di sini; berkas dimulai dengan rubric {") \
    X(RUBRIC_DUPLICATE_KEY, "rubric_duplicate_key", "the key \"{key}\" stands twice in one table, first on line {first}; keep one of them", "kunci \"{key}\" muncul dua kali dalam satu tabel, pertama di baris {first}; sisakan satu") \
    X(RUBRIC_BITWISE, "rubric_bitwise", "the Lua on this computer computes {operator} wrongly in some places; write it with *, // and %", "Lua di komputer ini kadang salah menghitung {operator}; tulis dengan *, // dan %") \
    X(RUBRIC_INDEX_COMPARISON, "rubric_index_comparison", "the Lua on this computer fails at a comparison inside [ ]; give its result a name first, as in local less = a < b", "Lua di komputer ini gagal pada perbandingan di dalam [ ]; beri nama hasilnya lebih dahulu, seperti local less = a < b") \
    X(RUBRIC_TWICE, "rubric_twice", "a second rubric in one file, the first stands on line {first}; give each a file of its own", "rubrik kedua dalam satu berkas, yang pertama di baris {first}; simpan masing-masing dalam berkas sendiri") \
    X(RUBRIC_RETURNS, "rubric_returns", "the file gives back something else than its rubric; leave the return out", "berkas ini mengembalikan sesuatu selain rubriknya; hapus return") \
    X(RUBRIC_WANTS_TABLE, "rubric_wants_table", "\"{word}\" takes one new table; write {word} { ... }", "\"{word}\" memerlukan satu tabel baru; tulis {word} { ... }") \
    X(RUBRIC_WANTS_NUMBER, "rubric_wants_number", "\"{word}\" takes one number, with a point and without its unit; write {word}(\"2.5\")", "\"{word}\" memerlukan satu bilangan, dengan titik dan tanpa satuan; tulis {word}(\"2.5\")") \
    X(RUBRIC_WANTS_RANGE, "rubric_wants_range", "\"{word}\" takes the lowest and the highest number, with a point and without a unit; write {word}(\"20\", \"30\")", "\"{word}\" memerlukan bilangan terendah dan tertinggi, dengan titik dan tanpa satuan; tulis {word}(\"20\", \"30\")") \
    X(RUBRIC_WANTS_TEXT, "rubric_wants_text", "\"{word}\" takes one text; write {word}(\"PF\")", "\"{word}\" memerlukan satu teks; tulis {word}(\"PF\")") \
    X(RUBRIC_WORD_ALONE, "rubric_word_alone", "the word at \"{key}\" is unfinished; write its brackets behind it, as in level { ... } or at_least(\"3\")", "kata pada \"{key}\" belum selesai; tulis kurungnya di belakangnya, seperti level { ... } atau at_least(\"3\")") \
    X(RUBRIC_WRONG_VALUE, "rubric_wrong_value", "\"{key}\" takes a number, a text, true or false, found a {found}", "\"{key}\" memerlukan bilangan, teks, true atau false, ditemukan {found}") \
    X(RUBRIC_NO_DECIMAL, "rubric_no_decimal", "the number at \"{key}\" has no exact decimal of 15 digits; write it as text, as in \"0.05\"", "bilangan pada \"{key}\" tidak memiliki desimal tepat 15 angka; tulis sebagai teks, seperti \"0.05\"") \
    X(RUBRIC_ENCODING, "rubric_encoding", "\"{key}\" is not UTF-8 text; save the file as UTF-8", "\"{key}\" bukan teks UTF-8; simpan berkas sebagai UTF-8") \
    X(RUBRIC_CONTROL, "rubric_control", "\"{key}\" holds a line break, a tab or another control character; write it on one line with spaces", "\"{key}\" berisi ganti baris, tab, atau karakter kendali lain; tulis dalam satu baris dengan spasi") \
    X(RUBRIC_KEY, "rubric_key", "a key inside \"{key}\" is neither a name nor a place in a list; write name = value", "sebuah kunci di dalam \"{key}\" bukan nama dan bukan urutan daftar; tulis nama = nilai") \
    X(RUBRIC_HOLE, "rubric_hole", "the list \"{key}\" has a gap: one of its entries is nil; write the entry or leave it out", "daftar \"{key}\" berlubang: salah satu isinya nil; tulis isinya atau hapus") \
    X(RUBRIC_OWN_KEY, "rubric_own_key", "the key \"{key}\" is set by the engine here; leave it out", "kunci \"{key}\" di sini diisi oleh kompeten; hapus kunci itu") \
    X(RUBRIC_TOO_DEEP, "rubric_too_deep", "\"{key}\" is nested more than 16 tables deep; does a table contain itself?", "\"{key}\" bersarang lebih dari 16 tabel; apakah ada tabel yang memuat dirinya sendiri?") \
    X(RUBRIC_TOO_MANY, "rubric_too_many", "the rubric has more than 20,000 values; split the test into several", "rubrik memiliki lebih dari 20.000 nilai; bagi uji ini menjadi beberapa") \
    X(RUBRIC_UNKNOWN_INPUT, "rubric_unknown_input", "the function reads \"{word}\", which `uses` does not name; add it there", "fungsi membaca \"{word}\" yang tidak disebut dalam `uses`; tambahkan di sana") \
    X(RUBRIC_UNKNOWN_INPUT_NEAR, "rubric_unknown_input", "the function reads \"{word}\", which `uses` does not name; did you mean \"{near}\"?", "fungsi membaca \"{word}\" yang tidak disebut dalam `uses`; mungkin maksudnya \"{near}\"?") \
    X(RUBRIC_GAVE_POINTS, "rubric_gave_points", "the function gave {found} as points; return a number from 0 to {out_of} first", "fungsi memberi {found} sebagai poin; kembalikan bilangan dari 0 sampai {out_of} lebih dahulu") \
    X(RUBRIC_GAVE_NO_TEXT, "rubric_gave_no_text", "the function explained its points with {found}; return a text or { en = ..., id = ... } second", "fungsi menjelaskan poinnya dengan {found}; kembalikan teks atau { en = ..., id = ... } sesudahnya") \
    X(RUBRIC_NOT_A_CRITERION, "rubric_not_a_criterion", "only criterion { ... } may stand here", "di sini hanya boleh criterion { ... }") \
    X(RUBRIC_SOURCES, "rubric_sources", "criterion \"{criterion}\" needs exactly one of measure, tick, count, judged and score; it has {found}", "kriteria \"{criterion}\" memerlukan tepat satu dari measure, tick, count, judged, dan score; ada {found}") \
    X(RUBRIC_NO_LEVELS, "rubric_no_levels", "criterion \"{criterion}\" has no levels; write levels = { level { ... }, ... }", "kriteria \"{criterion}\" tidak memiliki tingkat; tulis levels = { level { ... }, ... }") \
    X(RUBRIC_WHEN_MISSING, "rubric_when_missing", "a level of criterion \"{criterion}\" does not say when it fits; write when = ...", "satu tingkat kriteria \"{criterion}\" tidak menyebut kapan berlaku; tulis when = ...") \
    X(RUBRIC_WHEN_FOREIGN, "rubric_when_foreign", "\"{when}\" does not fit a criterion that is {kind}; use {expected}", "\"{when}\" tidak cocok untuk kriteria yang {kind}; gunakan {expected}") \
    X(RUBRIC_OUT_OF, "rubric_out_of", "criterion \"{criterion}\" has a function and must say out_of = its highest points", "kriteria \"{criterion}\" memakai fungsi dan harus menyebut out_of = poin tertingginya") \
    X(RUBRIC_UNIT_ABSENT, "rubric_unit_absent", "the rubric has {found} units; unit {unit} is not there", "rubrik memiliki {found} unit; unit {unit} tidak ada") \
    X(RUBRIC_UNKNOWN_MEASURE, "rubric_unknown_measure", "task \"{task}\" measures no \"{measure}\"{near}", "tugas \"{task}\" tidak mengukur \"{measure}\"{near}") \
    X(RUBRIC_NO_TASK, "rubric_no_task", "measure \"{measure}\" needs a task; write task = \"trade/task\"", "hasil ukur \"{measure}\" memerlukan tugas; tulis task = \"kejuruan/tugas\"") \
    X(RUBRIC_EACH, "rubric_each", "measure \"{measure}\" is one value; each = ... is for measures of a table's rows", "hasil ukur \"{measure}\" hanya satu nilai; each = ... untuk hasil ukur per baris tabel") \
    X(RUBRIC_UNKNOWN_SETTING, "rubric_unknown_setting", "task \"{task}\" has no setting \"{setting}\"", "tugas \"{task}\" tidak memiliki pengaturan \"{setting}\"") \
    X(RUBRIC_SETTING_CHOICE, "rubric_setting_choice", "setting \"{setting}\" is one of {expected}, found \"{found}\"", "pengaturan \"{setting}\" salah satu dari {expected}, ditemukan \"{found}\"") \
    X(RUBRIC_SETTING_MISSING, "rubric_setting_missing", "setting \"{setting}\" of task \"{task}\" must be set; write settings = { {setting} = ... }", "pengaturan \"{setting}\" dari tugas \"{task}\" harus diisi; tulis settings = { {setting} = ... }") \
    X(RUBRIC_TIE, "rubric_tie", "a number that ranks names one criterion or group of this rubric or one single measure of its task", "angka pemeringkat menyebut satu kriteria atau kelompok rubrik ini atau satu hasil ukur tunggal tugasnya") \
    X(RUBRIC_GROUP_EMPTY, "rubric_group_empty", "group \"{group}\" has no criterion; write one into it or delete the group", "kelompok \"{group}\" tidak memiliki kriteria; tulis satu di dalamnya atau hapus kelompok itu") \
    X(RUBRIC_SECTION_ABSENT, "rubric_section_absent", "the rubric has no section \"{section}\"; name it in sections", "rubrik tidak memiliki bagian \"{section}\"; sebutkan dalam sections") \
    X(RUBRIC_RULE_ABSENT, "rubric_rule_absent", "the rubric has no \"{id}\" that a rule could be about; write the id of a criterion or group", "rubrik tidak memiliki \"{id}\" yang dapat dikenai aturan; tulis id kriteria atau kelompok") \
    X(RUBRIC_NOT_A_RULE, "rubric_not_a_rule", "only when_failed { ... } may stand in rules", "dalam rules hanya boleh when_failed { ... }") \
    X(RUBRIC_TOO_LARGE, "rubric_too_large", "the sum of the weights cannot be computed exactly; use fewer digits", "jumlah bobot tidak dapat dihitung tepat; gunakan lebih sedikit angka") \
    X(RUBRIC_ID_TWICE, "rubric_id_twice", "a second criterion \"{criterion}\", the first stands on line {first}; give each an id of its own", "kriteria \"{criterion}\" muncul lagi, yang pertama di baris {first}; beri masing-masing id sendiri") \
    X(RUBRIC_WEIGHT, "rubric_weight", "the weight of \"{criterion}\" is {found}; write one above 0", "bobot \"{criterion}\" adalah {found}; tulis bobot di atas 0") \
    X(RUBRIC_NO_POINTS, "rubric_no_points", "no level of \"{criterion}\" gives more than 0 points; give the best one 1 or more", "tidak ada tingkat \"{criterion}\" yang memberi lebih dari 0 poin; beri yang terbaik 1 atau lebih") \
    X(RUBRIC_NEED_TOO_HIGH, "rubric_need_too_high", "nobody can pass: \"{criterion}\" needs {need} points and gives at most {out_of}; lower the need", "tidak ada yang bisa lulus: \"{criterion}\" memerlukan {need} poin dan memberi paling banyak {out_of}; turunkan need") \
    X(RUBRIC_NEED_NOTHING, "rubric_need_nothing", "the need of \"{criterion}\" is met by everyone: its lowest level gives {found} points; raise the need or leave it out", "need \"{criterion}\" terpenuhi oleh semua: tingkat terendahnya memberi {found} poin; naikkan need atau hapus") \
    X(RUBRIC_REVERSED, "rubric_reversed", "{low} is above {high}; write the lower number first: between(\"{high}\", \"{low}\")", "{low} di atas {high}; tulis bilangan yang lebih kecil dahulu: between(\"{high}\", \"{low}\")") \
    X(RUBRIC_NO_SOURCE, "rubric_no_source", "a number of the rubric's own needs to say where it comes from; write source = \"...\" or source = \"our choice\"", "bilangan milik rubrik sendiri harus menyebut asalnya; tulis source = \"...\" atau source = \"our choice\"") \
    X(RUBRIC_UNREACHABLE, "rubric_unreachable", "no value can reach this level, because those above it take all; move it up or delete it", "tidak ada nilai yang dapat mencapai tingkat ini karena sudah diambil tingkat di atasnya; pindahkan ke atas atau hapus") \
    X(RUBRIC_GAP, "rubric_gap", "no level of \"{criterion}\" fits {found}; close the gap or end with a level when = otherwise", "tidak ada tingkat \"{criterion}\" yang cocok untuk {found}; tutup celahnya atau akhiri dengan tingkat when = otherwise") \
    X(RUBRIC_NO_OTHERWISE, "rubric_no_otherwise", "what fits no level of \"{criterion}\" has none; end with a level when = otherwise", "yang tidak cocok dengan tingkat \"{criterion}\" tidak mendapat tingkat; akhiri dengan tingkat when = otherwise") \
    X(RUBRIC_TICK_HALF, "rubric_tick_half", "\"{criterion}\" has no level for {found}; write one when = {found}", "\"{criterion}\" tidak memiliki tingkat untuk {found}; tulis satu dengan when = {found}") \
    X(RUBRIC_LEVELS_ORDER, "rubric_levels_order", "a level of {found} points stands below one with fewer; order the levels from the most points to the fewest", "tingkat dengan {found} poin berada di bawah tingkat yang poinnya lebih sedikit; urutkan dari poin terbanyak") \
    X(RUBRIC_SAY_MISSING, "rubric_say_missing", "this level does not speak both languages; write say = { en = \"...\", id = \"...\" }", "tingkat ini belum berbicara dalam dua bahasa; tulis say = { en = \"...\", id = \"...\" }") \
    X(RUBRIC_TITLE_MISSING, "rubric_title_missing", "this title is not in both languages; write title = { en = \"...\", id = \"...\" }", "judul ini belum ada dalam dua bahasa; tulis title = { en = \"...\", id = \"...\" }") \
    X(RUBRIC_TRIM, "rubric_trim", "a trimmed mean drops the highest and the lowest mark; write by = 3 or more", "trimmed_mean membuang nilai tertinggi dan terendah; tulis by = 3 atau lebih") \
    X(RUBRIC_STEP, "rubric_step", "{found} is no step; write a number above 0, as in \"0.1\"", "{found} bukan langkah; tulis bilangan di atas 0, seperti \"0.1\"") \
    X(RUBRIC_TEXT_MEASURE, "rubric_text_measure", "\"{measure}\" is a text; compare it with is(\"...\")", "\"{measure}\" adalah teks; bandingkan dengan is(\"...\")") \
    X(RUBRIC_NUMBER_MEASURE, "rubric_number_measure", "\"{measure}\" is a number; compare it with between, at_least or the like instead of is", "\"{measure}\" adalah bilangan; bandingkan dengan between, at_least, atau sejenisnya, bukan is") \
    X(RUBRIC_USES_TEXT, "rubric_uses_text", "\"{measure}\" is a text, and a function reads numbers only; use levels when = is(\"...\")", "\"{measure}\" adalah teks, sedangkan fungsi hanya membaca bilangan; gunakan tingkat when = is(\"...\")") \
    X(RUBRIC_NO_EFFECT, "rubric_no_effect", "\"{key}\" means nothing beside {source}; leave it out", "\"{key}\" tidak berarti di samping {source}; hapus") \
    X(RUBRIC_UNIT_UNSERVED, "rubric_unit_unserved", "no criterion counts for unit \"{unit}\"; add one, or leave the unit out", "tidak ada kriteria untuk unit \"{unit}\"; tambahkan satu atau hapus unit itu") \
    X(RUBRIC_UNIT_TWICE, "rubric_unit_twice", "unit \"{unit}\" stands twice in units; keep one of them", "unit \"{unit}\" muncul dua kali dalam units; sisakan satu") \
    X(RUBRIC_KUK_UNSERVED, "rubric_kuk_unserved", "KUK {no} of unit \"{unit}\" is required, but no criterion shows it; name it in the kuk of one", "KUK {no} dari unit \"{unit}\" wajib, tetapi tidak ada kriteria yang menunjukkannya; sebutkan dalam kuk salah satu kriteria") \
    X(RUBRIC_PASS_TOO_HIGH, "rubric_pass_too_high", "nobody can pass: pass is {found} and there are {out_of} points in all; lower it", "tidak ada yang bisa lulus: pass adalah {found} sedangkan seluruh poin {out_of}; turunkan") \
    X(RUBRIC_PASS_NOTHING, "rubric_pass_nothing", "everybody reaches a pass of {found}; write one above 0 or leave it out", "semua mencapai pass {found}; tulis di atas 0 atau hapus") \
    X(RUBRIC_EVERYBODY, "rubric_everybody", "everybody passes: no criterion has a need, and the rubric has no pass; write need = ... where it matters", "semua lulus: tidak ada kriteria dengan need, dan rubrik tidak memiliki pass; tulis need = ... pada kriteria yang penting") \
    X(RUBRIC_NO_LIMIT, "rubric_no_limit", "with these settings the trade gave \"{measure}\" no limit, whatever was tried, so everybody would be referred; choose settings that have one, or write between(...) with its source", "dengan pengaturan ini kejuruan tidak memberi batas bagi \"{measure}\" pada semua percobaan, sehingga hasil semua asesi belum dapat disimpulkan; pilih pengaturan yang memilikinya, atau tulis between(...) beserta sumbernya") \
    X(RUBRIC_NO_EXAMPLE, "rubric_no_example", "no example ends in {verdict}; write one that expects verdict = {verdict}", "tidak ada contoh yang berakhir dengan {verdict}; tulis satu yang mengharapkan verdict = {verdict}") \
    X(RUBRIC_PENALTY, "rubric_penalty", "the penalty \"{criterion}\" takes nothing or gives points; write points from 0 down, such as \"-5\"", "penalti \"{criterion}\" tidak mengurangi atau malah menambah; tulis poin dari 0 ke bawah, seperti \"-5\"") \
    X(RUBRIC_BONUS, "rubric_bonus", "the bonus \"{criterion}\" gives nothing or takes points; write points from 0 up", "bonus \"{criterion}\" tidak menambah atau malah mengurangi; tulis poin dari 0 ke atas") \
    X(RUBRIC_DROP_PASS, "rubric_drop_pass", "criterion \"{criterion}\" is dropped when missing, which could lift a score over `pass`; write missing = refer", "kriteria \"{criterion}\" diabaikan bila kosong, sehingga nilai dapat melampaui `pass`; tulis missing = refer") \
    X(RUBRIC_DROPS_ALL, "rubric_drops_all", "no mark is left of {by} when the highest and lowest are dropped; drop fewer", "tidak ada nilai tersisa dari {by} setelah yang tertinggi dan terendah dibuang; buang lebih sedikit") \
    X(RUBRIC_CLOSEST, "rubric_closest", "closest_two chooses among three marks or more; write by = 3 or more", "closest_two memilih di antara tiga nilai atau lebih; tulis by = 3 atau lebih") \
    X(RUBRIC_THIRD, "rubric_third", "a third mark is used where the others differ by more than spread; write by = 2 or more and spread = ...", "nilai ketiga dipakai bila selisih yang lain melebihi spread; tulis by = 2 atau lebih dan spread = ...") \
    X(RUBRIC_LEVELS_EQUAL, "rubric_levels_equal", "two levels give {found} points; give each mark one descriptor", "dua tingkat memberi {found} poin; beri setiap nilai satu uraian") \
    X(RUBRIC_NOT_MONOTONE, "rubric_not_monotone", "along its values the points of \"{criterion}\" fall and rise again, at {found}; order them so that they only fall to both sides of the best", "di sepanjang nilainya poin \"{criterion}\" turun lalu naik lagi, pada {found}; atur agar hanya turun ke kedua sisi dari yang terbaik") \
    X(RUBRIC_OVERLAP, "rubric_overlap", "between {low} and {high} this level and the one on line {line} both fit, and the upper one counts; let them end where the other begins", "antara {low} dan {high} tingkat ini dan tingkat di baris {line} sama-sama cocok, dan yang atas dihitung; akhiri yang satu di awal yang lain") \
    X(RUBRIC_GROUP_TWICE, "rubric_group_twice", "the id \"{group}\" stands for something else on line {first}; give the group an id of its own", "id \"{group}\" sudah dipakai di baris {first}; beri kelompok ini id sendiri") \
    X(RUBRIC_SUM_DIFFERS, "rubric_sum_differs", "\"{what}\" declares {expected} points, its criteria add up to {found}; mend the declared number or the weights", "\"{what}\" menyatakan {expected} poin, jumlah kriterianya {found}; perbaiki angka itu atau bobotnya") \
    X(RUBRIC_SECTION_EMPTY, "rubric_section_empty", "no criterion is in section \"{section}\"; write section = \"{section}\" in one, or delete it", "tidak ada kriteria dalam bagian \"{section}\"; tulis section = \"{section}\" pada salah satu, atau hapus") \
    X(RUBRIC_SECTION_UNSAID, "rubric_section_unsaid", "criterion \"{criterion}\" is in no section, so the sections do not add up to the whole; write section = ...", "kriteria \"{criterion}\" tidak masuk bagian mana pun, sehingga jumlah bagian tidak sama dengan keseluruhan; tulis section = ...") \
    X(RUBRIC_BEST, "rubric_best", "best = {best} of {found} entries leaves nothing out; write a smaller number or delete it", "best = {best} dari {found} isian tidak menyisihkan apa pun; tulis angka lebih kecil atau hapus") \
    X(RUBRIC_BEST_WEIGHTS, "rubric_best_weights", "the entries of which the best count have different weights ({found} and {expected}); give them the same", "isian yang dipilih terbaiknya memiliki bobot berbeda ({found} dan {expected}); samakan bobotnya") \
    X(RUBRIC_BEST_NEED, "rubric_best_need", "\"{criterion}\" may be left out and yet has a need; write the need on its group", "\"{criterion}\" boleh tidak dihitung tetapi memiliki need; tulis need pada kelompoknya") \
    X(RUBRIC_ONLY_ONE, "rubric_only_one", "only_one needs two or more criteria right in its group, and each must be able to give 0 points", "only_one memerlukan dua atau lebih kriteria langsung di dalam kelompoknya, dan masing-masing harus dapat memberi 0 poin") \
    X(RUBRIC_ONLY_ONE_BEST, "rubric_only_one_best", "only_one and best cannot stand together; keep one of them", "only_one dan best tidak dapat dipakai bersama; sisakan satu") \
    X(RUBRIC_FLOOR, "rubric_floor", "the floor {floor} is not below the ceiling {ceiling}; mend one of them", "batas bawah {floor} tidak di bawah batas atas {ceiling}; perbaiki salah satu") \
    X(RUBRIC_LIMIT_IDLE, "rubric_limit_idle", "the {word} {found} is never met: the sum lies between {low} and {high}; mend it or delete it", "{word} {found} tidak pernah tercapai: jumlahnya antara {low} dan {high}; perbaiki atau hapus") \
    X(RUBRIC_SCALE, "rubric_scale", "a scale leads from a lower to a higher number; {low} is not below {high}", "skala bergerak dari angka rendah ke tinggi; {low} tidak di bawah {high}") \
    X(RUBRIC_RULE_NEVER, "rubric_rule_never", "\"{criterion}\" cannot be failed: nothing says below how many points; write below = ... here or need = ... there", "\"{criterion}\" tidak dapat gagal: tidak ada yang menyebut di bawah berapa poin; tulis below = ... di sini atau need = ... di sana") \
    X(RUBRIC_RULE_DEAD, "rubric_rule_dead", "this rule never applies: \"{criterion}\" gives at least {low} points, which is not below {found}; raise below or delete the rule", "aturan ini tidak pernah berlaku: \"{criterion}\" paling sedikit memberi {low} poin, tidak di bawah {found}; naikkan below atau hapus aturan") \
    X(RUBRIC_RULE_DEAD_CAP, "rubric_rule_dead", "this cap takes nothing: {found} is not below {high}, the most that is given anyway; lower it or delete the rule", "cap ini tidak mengurangi apa pun: {found} tidak di bawah {high}, nilai tertinggi yang diberikan; turunkan atau hapus aturan") \
    X(RUBRIC_RULE_DEAD_TWICE, "rubric_rule_dead", "the rule on line {line} does this already; delete one of them", "aturan di baris {line} sudah melakukan ini; hapus salah satu") \
    X(RUBRIC_RULE_ALWAYS, "rubric_rule_always", "every result of \"{criterion}\" is below {found}, so this rule always applies; lower it", "setiap hasil \"{criterion}\" di bawah {found}, sehingga aturan ini selalu berlaku; turunkan") \
    X(RUBRIC_RULE_NOTHING, "rubric_rule_nothing", "this rule does not say what happens; write zero = { ... } or cap = ...", "aturan ini tidak menyebut akibatnya; tulis zero = { ... } atau cap = ...") \
    X(RUBRIC_GRADE_ORDER, "rubric_grade_order", "grade \"{grade}\" can never be given, because those above it take all scores; order the grades from the highest", "predikat \"{grade}\" tidak akan pernah diberikan karena yang di atasnya mengambil semua nilai; urutkan dari yang tertinggi") \
    X(RUBRIC_GRADE_HIGH, "rubric_grade_high", "nobody can reach grade \"{grade}\": it begins at {found} and the highest score is {high}; lower it", "tidak ada yang dapat mencapai predikat \"{grade}\": mulai {found} sedangkan nilai tertinggi {high}; turunkan") \
    X(RUBRIC_GRADE_GAP, "rubric_grade_gap", "a score below {found} has no grade; end with a grade without from", "nilai di bawah {found} tidak memiliki predikat; akhiri dengan predikat tanpa from") \
    X(RUBRIC_OVERTIME, "rubric_overtime", "overtime takes points: write points below 0 and a per above 0, rounded down or up", "kelebihan waktu mengurangi poin: tulis points di bawah 0 dan per di atas 0, dibulatkan down atau up") \
    X(RUBRIC_TIME_IDLE, "rubric_time_idle", "the time limit has no effect; write overtime = { ... } or most_overtime = ...", "batas waktu tidak berpengaruh; tulis overtime = { ... } atau most_overtime = ...") \
    X(RUBRIC_ID_LETTERS, "rubric_id_letters", "the id \"{found}\" holds something else than letters a-z, digits, - _ . (a space, or a letter of another alphabet that looks like one of these); type it again", "id \"{found}\" memuat selain huruf a-z, angka, - _ . (spasi, atau huruf abjad lain yang mirip); ketik ulang") \
    X(RUBRIC_ID_ALIKE, "rubric_id_alike", "the id \"{criterion}\" is easily taken for \"{first}\"; give them names that differ in more than l and 1, O and 0, or capitals", "id \"{criterion}\" mudah tertukar dengan \"{first}\"; beri nama yang berbeda lebih dari l dan 1, O dan 0, atau huruf besar") \
    X(RUBRIC_ID_FORM, "rubric_id_form", "the id of a rubric is \"trade/name\" in letters, digits, - _ ., as in \"welding/root-run\"; found \"{found}\"", "id rubrik ditulis \"kejuruan/nama\" dengan huruf, angka, - _ ., misalnya \"welding/root-run\"; ditemukan \"{found}\"") \
    X(RUBRIC_SAY_SAME, "rubric_say_same", "\"{found}\" stands for both languages; translate one of them", "\"{found}\" dipakai untuk kedua bahasa; terjemahkan salah satunya") \
    X(RUBRIC_SAY_TWICE, "rubric_say_twice", "this level says the same as the one on line {line}, which gives other points; say what tells them apart", "tingkat ini berbunyi sama dengan yang di baris {line} padahal poinnya lain; sebutkan bedanya") \
    X(RUBRIC_KUK_ELSEWHERE, "rubric_kuk_elsewhere", "KUK {no} is claimed of unit {found}, and the criterion counts for unit {expected} alone; mend one of them", "KUK {no} diklaim dari unit {found}, padahal kriteria ini hanya dihitung untuk unit {expected}; perbaiki salah satunya") \
    X(RUBRIC_KUK_TWICE, "rubric_kuk_twice", "KUK {no} is claimed twice by this criterion; keep one of them", "KUK {no} diklaim dua kali oleh kriteria ini; sisakan satu") \
    X(RUBRIC_EXAMPLE_TWICE, "rubric_example_twice", "a second example is called \"{title}\"; give each a title of its own", "contoh lain juga berjudul \"{title}\"; beri judul masing-masing") \
    X(RUBRIC_TIE_TWICE, "rubric_tie_twice", "number {place} of ties was compared before and separates nobody; leave it out", "angka ke-{place} dalam ties sudah dibandingkan sebelumnya dan tidak membedakan siapa pun; hapus") \
    X(RUBRIC_RANKING_ZERO, "rubric_ranking_zero", "number {place} of ranking has weight 0 and changes nothing; leave it out or write another weight", "angka ke-{place} dalam ranking berbobot 0 dan tidak mengubah apa pun; hapus atau tulis weight lain") \
    X(RUBRIC_SPREAD_ALONE, "rubric_spread_alone", "spread compares several marks, and by = 1 gives one; write by = 2 or more, or leave spread out", "spread membandingkan beberapa nilai, padahal by = 1 memberi satu; tulis by = 2 atau lebih, atau hapus spread") \
    X(RUBRIC_SPREAD_NEGATIVE, "rubric_spread_negative", "spread is a distance and cannot be {found}; write 0 where all marks have to be the same", "spread adalah jarak dan tidak dapat {found}; tulis 0 bila semua nilai harus sama") \
    X(RUBRIC_SPREAD_WIDE, "rubric_spread_wide", "marks lie between {low} and {high} and never differ by more than {found}; write a smaller spread, or leave it out", "nilai terletak antara {low} dan {high} dan tidak pernah berselisih lebih dari {found}; tulis spread yang lebih kecil, atau hapus") \
    X(RUBRIC_ROUND_LEVEL, "rubric_round_level", "{found} points would be rounded to {expected} by steps of {step}; write a step of which the points of every level are a multiple", "{found} poin akan dibulatkan menjadi {expected} dengan langkah {step}; tulis langkah yang membagi habis poin setiap tingkat") \
    X(RUBRIC_ROUND_FULL, "rubric_round_full", "full marks of {found} would be rounded to {expected} by steps of {step}; write a step of which {found} is a multiple", "nilai penuh {found} akan dibulatkan menjadi {expected} dengan langkah {step}; tulis langkah yang membagi habis {found}") \
    X(RUBRIC_COUNT_NEVER, "rubric_count_never", "no value can fit this level: a count is 0 or a whole number above it; mend the number", "tidak ada nilai yang cocok untuk tingkat ini: hitungan adalah 0 atau bilangan bulat di atasnya; perbaiki bilangannya") \
    X(RUBRIC_TOUCH, "rubric_touch", "{found} fits this level and the one on line {line}, and the upper one counts; let one of them begin behind it", "{found} cocok untuk tingkat ini dan untuk yang di baris {line}, dan yang atas dihitung; mulai salah satunya sesudah angka itu") \
    X(RUBRIC_GRADE_TWICE, "rubric_grade_twice", "grade \"{grade}\" stands on line {line} already; give each an id of its own", "predikat \"{grade}\" sudah ada di baris {line}; beri masing-masing id sendiri") \
    X(RUBRIC_BELOW_ZERO, "rubric_below_zero", "penalties can take more than there is, down to {low}; write floor = 0, or floor = \"{low}\" where that is meant", "pengurangan dapat melebihi seluruh nilai, sampai {low}; tulis floor = 0, atau floor = \"{low}\" bila memang dimaksud") \
    X(RUBRIC_ABOVE_FULL, "rubric_above_full", "with its bonuses the score can rise to {high} of {out_of}; write ceiling = \"{out_of}\", or ceiling = \"{high}\" where that is meant", "dengan bonusnya nilai dapat mencapai {high} dari {out_of}; tulis ceiling = \"{out_of}\", atau ceiling = \"{high}\" bila memang dimaksud") \
    X(RUBRIC_NEED_IMPLIED, "rubric_need_implied", "whoever meets all other needs has at least {low} points of {what}, so that {found} changes nothing; raise it or leave it out", "siapa pun yang memenuhi semua syarat lain sudah memiliki paling sedikit {low} poin dari {what}, sehingga {found} tidak mengubah apa pun; naikkan atau hapus") \
    X(RUBRIC_SCALE_SAME, "rubric_scale_same", "scale makes {low} to {high} of {low} to {high}, which changes nothing; leave it out", "scale membuat {low} sampai {high} dari {low} sampai {high} dan tidak mengubah apa pun; hapus") \
    X(RUBRIC_ATTEMPTS_HIGH, "rubric_attempts_high", "no attempt can reach {key} = {found}; the most is {high}", "tidak ada uji yang dapat mencapai {key} = {found}; paling tinggi {high}") \
    X(RUBRIC_ATTEMPTS_LOW, "rubric_attempts_low", "every attempt reaches {key} = {found}, the least is {low}; leave it out or write a higher number", "setiap uji mencapai {key} = {found}, paling rendah {low}; hapus atau tulis angka yang lebih tinggi") \
    X(RUBRIC_ATTEMPTS_ROUND, "rubric_attempts_round", "round names attempts, and the rubric does not say how several attempts become one; write attempts = { combine = ... } or leave it out", "round menyebut attempts, padahal rubrik tidak menyatakan bagaimana beberapa uji menjadi satu; tulis attempts = { combine = ... } atau hapus") \
    X(RUBRIC_ATTEMPTS, "rubric_attempts", "{combine} is written as attempts = {expected}, a weight between 0 and 1; mastery and need may stand beside it", "{combine} ditulis attempts = {expected}, weight antara 0 dan 1; mastery dan need boleh ditambahkan") \
    X(RUBRIC_PASS_LOW, "rubric_pass_low", "everybody passes: pass is {found} and the lowest score is {low}; raise it", "semua lulus: pass adalah {found} sedangkan nilai terendah {low}; naikkan") \
    X(RUBRIC_NEED_NEVER, "rubric_need_never", "nobody can pass: \"{what}\" needs {need} points and gives at most {out_of}; lower the need", "tidak ada yang bisa lulus: \"{what}\" memerlukan {need} poin dan memberi paling banyak {out_of}; turunkan need") \
    X(RUBRIC_NEED_ALWAYS, "rubric_need_always", "the need of \"{what}\" is met by everyone: it gives at least {found} points; raise the need or leave it out", "need \"{what}\" terpenuhi oleh semua: paling sedikit memberi {found} poin; naikkan need atau hapus") \
    X(RUBRIC_EXAMPLE_KEY, "rubric_example_key", "example \"{example}\": \"{key}\" is nothing that {what} has", "contoh \"{example}\": \"{key}\" tidak ada pada {what}") \
    X(RUBRIC_EXAMPLE_VALUE, "rubric_example_value", "example \"{example}\": \"{key}\" takes {expected}", "contoh \"{example}\": \"{key}\" diisi {expected}") \
    X(RUBRIC_EXAMPLE_DIFFERS, "rubric_example_differs", "example \"{example}\": expected {what} {expected}, found {found}", "contoh \"{example}\": {what} seharusnya {expected}, ditemukan {found}") \
    /* a class's day: sheets, people, instruments */ \
    X(NO_CLASS, "no_class", "there is no class in this folder: session.json is missing; kompeten class new makes one and kompeten pack sends a whole one; from records alone kompeten export lists K and BK", "tidak ada kelas di folder ini: session.json tidak ada; kompeten class new membuatnya dan kompeten pack mengirimnya utuh; dari rekaman saja kompeten export menyusun daftar K dan BK") \
    X(NO_PAPER, "no_paper", "\"{name}\" is missing from the folder of the class", "\"{name}\" tidak ada di folder kelas") \
    X(CLASS_FULL, "class_full", "there are papers in this folder already; a class begins in an empty one", "folder ini sudah berisi; kelas dimulai di folder kosong") \
    X(CLASS_TOO_LARGE, "class_too_large", "{found} people are listed; a class takes {expected}", "terdaftar {found} orang; satu kelas menampung {expected}") \
    X(CLASS_WHEN, "class_when", "the class needs its day and zone; expected a day such as 18/11/2026 and WIB, WITA or WIT, found \"{found}\"", "kelas memerlukan hari dan zona waktu; seharusnya tanggal seperti 18/11/2026 dan WIB, WITA atau WIT, ditemukan \"{found}\"") \
    X(CLASS_RUBRIC_CHANGED, "class_rubric_changed", "the rubric \"{rubric}\" is not the one that the class began with: its text has changed; give a changed rubric a new version", "rubrik \"{rubric}\" bukan lagi yang dipakai saat kelas dimulai: isinya berubah; beri versi baru pada rubrik yang diubah") \
    X(NOT_BUILT, "not_built", "this build of kompeten has no {what}; build it with {needs}", "kompeten ini dibangun tanpa {what}; bangun dengan {needs}") \
    X(SHEET_ENCODING, "sheet_encoding", "cell {cell}: the sheet is not UTF-8 text; save it as CSV with the character set UTF-8", "sel {cell}: lembar ini bukan teks UTF-8; simpan sebagai CSV dengan set karakter UTF-8") \
    X(SHEET_QUOTE, "sheet_quote", "cell {cell}: a quotation mark stands alone; a cell with one is written in quotation marks, the mark twice", "sel {cell}: ada tanda kutip tunggal; sel yang memuatnya ditulis di antara tanda kutip, tandanya dua kali") \
    X(SHEET_TOO_LARGE, "sheet_too_large", "the sheet has more than 4 MiB", "lembar ini lebih dari 4 MiB") \
    X(SHEET_TOO_LONG, "sheet_too_long", "cell {cell}: a sheet takes at most 20,000 rows", "sel {cell}: satu lembar paling banyak 20.000 baris") \
    X(SHEET_TOO_WIDE, "sheet_too_wide", "cell {cell}: a sheet takes at most 2,000 columns", "sel {cell}: satu lembar paling banyak 2.000 kolom") \
    X(SHEET_EMPTY, "sheet_empty", "there is nothing in the sheet", "lembar ini kosong") \
    X(SHEET_COLUMN, "sheet_column", "cell {cell}: nothing of this rubric is called \"{found}\"; take the head from the entry sheet", "sel {cell}: tidak ada \"{found}\" pada rubrik ini; salin judul kolom dari lembar isian") \
    X(SHEET_COLUMN_NEAR, "sheet_column", "cell {cell}: nothing of this rubric is called \"{found}\"; did you mean \"{near}\"?", "sel {cell}: tidak ada \"{found}\" pada rubrik ini; mungkin maksudnya \"{near}\"?") \
    X(SHEET_COLUMN_TWICE, "sheet_column_twice", "cell {cell}: the column \"{found}\" stands twice; keep one of them", "sel {cell}: kolom \"{found}\" muncul dua kali; sisakan satu") \
    X(SHEET_NO_HEAD, "sheet_no_head", "cell {cell}: the column has no head, yet something stands in it; name the column or empty it", "sel {cell}: kolom ini tidak berjudul, tetapi ada isinya; beri judul atau kosongkan") \
    X(SHEET_NO_CANDIDATE, "sheet_no_candidate", "cell {cell}: the sheet has no column Candidate or Code", "sel {cell}: lembar ini tidak memiliki kolom Asesi atau Kode") \
    X(SHEET_CANDIDATE, "sheet_candidate", "cell {cell}: there is no candidate \"{found}\" in this class", "sel {cell}: tidak ada asesi \"{found}\" di kelas ini") \
    X(SHEET_NAME, "sheet_name", "cell {cell}: the name is \"{found}\", in the people file it is \"{expected}\"; was the row moved?", "sel {cell}: namanya \"{found}\", di berkas orang \"{expected}\"; apakah barisnya tergeser?") \
    X(SHEET_CODE, "sheet_code", "cell {cell}: \"{found}\" is no check code of this class; compare it with the paper, one of its signs is wrong", "sel {cell}: \"{found}\" bukan kode periksa kelas ini; bandingkan dengan kertasnya, salah satu tandanya keliru") \
    X(SHEET_CODE_OTHER, "sheet_code_other", "cell {cell}: the check code \"{found}\" belongs to {candidate}; the row names somebody else", "sel {cell}: kode periksa \"{found}\" milik {candidate}; baris ini menyebut asesi lain") \
    X(SHEET_VALUE, "sheet_value", "cell {cell}: expected {expected}, found \"{found}\"", "sel {cell}: seharusnya {expected}, ditemukan \"{found}\"") \
    X(SHEET_COMMA, "sheet_comma", "cell {cell}: \"{found}\" has a comma; numbers of this sheet have a decimal point, else enter it with --decimal comma", "sel {cell}: \"{found}\" memakai koma; bilangan lembar ini memakai titik desimal, bila tidak gunakan --decimal comma") \
    X(SHEET_POINT, "sheet_point", "cell {cell}: \"{found}\" has a point; numbers of this sheet have a decimal comma, else enter it with --decimal point", "sel {cell}: \"{found}\" memakai titik; bilangan lembar ini memakai koma desimal, bila tidak gunakan --decimal point") \
    X(SHEET_THOUSANDS, "sheet_thousands", "cell {cell}: \"{found}\" has more than a decimal comma; write the number without marks for thousands", "sel {cell}: \"{found}\" lebih dari sekadar koma desimal; tulis bilangan tanpa tanda ribuan") \
    X(SHEET_MONTH_FIRST, "sheet_month_first", "cell {cell}: \"{found}\" has the month first; the day comes first, 31/12/2026: set the column's format to DD/MM/YYYY, and look at its other days too", "sel {cell}: \"{found}\" menulis bulan di depan; hari ditulis lebih dahulu, 31/12/2026: atur format kolom DD/MM/YYYY, dan periksa juga tanggal lain di kolom itu") \
    X(SHEET_MERGED, "sheet_merged", "cell {cell}: the cells {found} are merged and hold one value; unmerge them and write into each what belongs there", "sel {cell}: sel {found} digabung dan hanya memuat satu isian; pisahkan lalu isi masing-masing") \
    X(SHEET_HIDDEN, "sheet_hidden", "cell {cell}: this row is hidden; what stands in it was read all the same", "sel {cell}: baris ini disembunyikan; isinya tetap dibaca") \
    X(SHEET_HEAD_BELOW, "sheet_head_below", "cell {cell}: the head stands here; it has to be the first row: delete what stands above it", "sel {cell}: judul kolom ada di sini; seharusnya di baris pertama: hapus baris di atasnya") \
    X(SHEET_CANDIDATE_ZEROS, "sheet_candidate_zeros", "cell {cell}: there is no candidate \"{found}\"; did a spreadsheet take the zeros of \"{near}\"? Format the column as text", "sel {cell}: tidak ada asesi \"{found}\"; apakah nol di depan \"{near}\" hilang oleh aplikasi lembar kerja? Atur kolom sebagai teks") \
    X(PEOPLE_NIK_ROUNDED, "people_nik_rounded", "cell {cell}: the NIK \"{found}\" ends with 0000, as one does that a spreadsheet has rounded to 15 digits; format the column as text and write it again", "sel {cell}: NIK \"{found}\" berakhir 0000, seperti NIK yang dibulatkan aplikasi lembar kerja menjadi 15 angka; atur kolom sebagai teks lalu tulis ulang") \
    X(SHEET_POWER, "sheet_power", "cell {cell}: the spreadsheet has shortened a number to \"{found}\"; format the column as text and write the number again", "sel {cell}: aplikasi lembar kerja menyingkat bilangan menjadi \"{found}\"; atur kolom sebagai teks lalu tulis ulang bilangannya") \
    X(SHEET_CHANGED, "sheet_changed", "cell {cell}: {before} was entered for {candidate} before, found \"{found}\"; to change it give --reason", "sel {cell}: untuk {candidate} sebelumnya diisi {before}, ditemukan \"{found}\"; untuk mengubahnya beri --reason") \
    X(SHEET_DIFFER, "sheet_differ", "cell {cell}: found \"{found}\", yet {other} says {before}; only the paper can tell which", "sel {cell}: ditemukan \"{found}\", tetapi {other} menyebut {before}; hanya kertasnya yang dapat memastikan") \
    X(SHEET_NO_ASSESSOR, "sheet_no_assessor", "cell {cell}: \"{found}\" is an assessor's word; name the assessor in the column Assessor", "sel {cell}: \"{found}\" adalah penilaian asesor; sebutkan asesornya di kolom Asesor") \
    X(SHEET_FILE, "sheet_file", "cell {cell}: the file \"{found}\" cannot be read", "sel {cell}: berkas \"{found}\" tidak dapat dibaca") \
    X(SHEET_NOT_ATTACHED, "sheet_not_attached", "cell {cell}: no file \"{found}\" is attached, so none is taken away", "sel {cell}: tidak ada berkas \"{found}\" yang dilampirkan, jadi tidak ada yang dihapus") \
    X(SHEET_FORMULA, "sheet_formula", "cell {cell}: a formula; the value {found} that it had when the sheet was saved is taken", "sel {cell}: sebuah rumus; yang diambil adalah nilai {found} saat lembar disimpan") \
    X(SHEET_WORKBOOK, "sheet_workbook", "the workbook cannot be read: {why}", "buku kerja tidak dapat dibaca: {why}") \
    X(SHEET_ABSENT, "sheet_absent", "{candidate} is marked absent, yet something was shown ({cell})", "{candidate} dinyatakan tidak hadir, tetapi ada yang diisi ({cell})") \
    X(PEOPLE_COLUMNS, "people_columns", "cell {cell}: a people file begins with a row of column names, among them issuer, id and name", "sel {cell}: berkas orang diawali baris nama kolom, di antaranya issuer, id dan name") \
    X(PEOPLE_EMPTY, "people_empty", "cell {cell}: the {column} is missing", "sel {cell}: {column} tidak ada") \
    X(PEOPLE_NIK, "people_nik", "cell {cell}: a NIK has 16 digits, found \"{found}\"; format the column as text and write it again", "sel {cell}: NIK terdiri atas 16 angka, ditemukan \"{found}\"; atur kolom sebagai teks lalu tulis ulang") \
    X(PEOPLE_NIK_POWER, "people_nik", "cell {cell}: the spreadsheet has turned a NIK into \"{found}\" and its digits are lost; format the column as text and write it again from the card", "sel {cell}: aplikasi lembar kerja mengubah NIK menjadi \"{found}\" dan angkanya hilang; atur kolom sebagai teks lalu tulis ulang dari KTP") \
    X(PEOPLE_POWER, "people_power", "cell {cell}: \"{found}\" was damaged by the spreadsheet or is too long; format the column as text and write it again", "sel {cell}: \"{found}\" dirusak aplikasi lembar kerja atau terlalu panjang; atur kolom sebagai teks lalu tulis ulang") \
    X(PEOPLE_ID_NIK, "people_id_nik", "cell {cell}: {found} is a NIK; give the candidate the centre's own number as id", "sel {cell}: {found} adalah NIK; beri asesi nomor dari lembaga sebagai id") \
    X(SHEET_DAY_EITHER, "sheet_day_either", "cell {cell}: \"{found}\" is read day first, as {day}; every day in this column could also be month first, so look whether that is meant", "sel {cell}: \"{found}\" dibaca dengan tanggal di depan, yaitu {day}; semua tanggal di kolom ini bisa juga berarti bulan di depan, jadi periksa apakah itu yang dimaksud") \
    X(PEOPLE_DAY, "people_day", "cell {cell}: expected a day such as 31/12/2001, found \"{found}\"", "sel {cell}: seharusnya tanggal seperti 31/12/2001, ditemukan \"{found}\"") \
    X(PEOPLE_LANGUAGE, "people_language", "cell {cell}: expected en or id, found \"{found}\"", "sel {cell}: seharusnya en atau id, ditemukan \"{found}\"") \
    X(PEOPLE_TWICE, "people_twice", "cell {cell}: \"{found}\" stands twice in the people file; each person needs an id of their own", "sel {cell}: \"{found}\" muncul dua kali di berkas orang; setiap orang memerlukan id sendiri") \
    X(PEOPLE_LEFT, "people_left", "cell {cell}: the column \"{found}\" is not kept", "sel {cell}: kolom \"{found}\" tidak disimpan") \
    X(READY_NONE, "ready_none", "no instrument is listed that reads {field}; it needs one that reads to {expected} or finer", "tidak ada alat ukur terdaftar untuk {field}; diperlukan alat yang membaca sampai {expected} atau lebih halus") \
    X(READY_COARSE, "ready_coarse", "instrument \"{instrument}\" reads to {found}, {field} needs {expected} or finer", "alat ukur \"{instrument}\" membaca sampai {found}, {field} memerlukan {expected} atau lebih halus") \
    X(READY_NO_STEP, "ready_no_step", "instrument \"{instrument}\" has no resolution in a unit of {field}, which needs {expected} or finer", "alat ukur \"{instrument}\" tidak memiliki resolusi dalam satuan {field}, yang memerlukan {expected} atau lebih halus") \
    X(READY_EXPIRED, "ready_expired", "instrument \"{instrument}\" was calibrated until {found}, before the day of the test; it reads {field}", "alat ukur \"{instrument}\" dikalibrasi sampai {found}, sebelum hari uji; alat ini membaca {field}") \
    X(READY_UNDATED, "ready_undated", "instrument \"{instrument}\" has no calibration date; it reads {field}", "alat ukur \"{instrument}\" tidak memiliki tanggal kalibrasi; alat ini membaca {field}") \
    /* marking schemes */ \
    X(SCHEME_COLUMN, "scheme_column", "the table has no column \"{column}\"; its first line names criterion, sub-criterion, aspect, M or J, descriptors, section and max mark", "tabel tidak memiliki kolom \"{column}\"; baris pertamanya menyebut criterion, sub-criterion, aspect, M or J, descriptors, section, dan max mark") \
    X(SCHEME_EMPTY, "scheme_empty", "there is no aspect in the table", "tidak ada aspek dalam tabel") \
    X(SCHEME_LARGE, "scheme_large", "the marks cannot be added up exactly; use fewer digits", "nilai tidak dapat dijumlahkan tepat; gunakan lebih sedikit angka") \
    X(SCHEME_TOTAL, "scheme_total", "this row adds up to something else than the aspects above it, their criterion and all so far: {found}; mend the marks or the total", "baris ini tidak sama dengan jumlah aspek di atasnya, kriterianya, dan semuanya sejauh ini: {found}; perbaiki nilainya atau jumlahnya") \
    X(SCHEME_ROW, "scheme_row", "this row lacks its criterion or its aspect", "baris ini tidak memiliki kriteria atau aspek") \
    X(SCHEME_TYPE, "scheme_type", "expected M for measured or J for judged, found \"{found}\"", "seharusnya M untuk diukur atau J untuk dinilai, ditemukan \"{found}\"") \
    X(SCHEME_MARK, "scheme_mark", "expected a mark above 0, such as 0.5, or 5% where all are percentages, found \"{found}\"", "seharusnya nilai di atas 0, seperti 0.5, atau 5% bila semuanya persen, ditemukan \"{found}\"") \
    X(SCHEME_DECLARED, "scheme_declared", "\"{found}\" is no mark, or another one than an earlier row declares for the same", "\"{found}\" bukan nilai, atau berbeda dari yang dinyatakan baris sebelumnya") \
    /* records */ \
    X(OTHER_RUBRIC, "other_rubric", "this is not the rubric that the record was made with", "ini bukan rubrik yang dipakai untuk membuat rekaman") \
    X(NOT_A_RECORD, "not_a_record", "this is no competency record: the key \"{key}\" is missing", "ini bukan rekaman kompetensi: kunci \"{key}\" tidak ada") \
    X(RANK_MIXED, "rank_mixed", "this record was scored with {found}, the first one with {expected}; rank records of one rubric version", "rekaman ini dinilai dengan {found}, yang pertama dengan {expected}; peringkat hanya untuk satu versi rubrik") \
    X(NOT_AN_ATTEMPT, "not_an_attempt", "a conclusion is made of records and not of a submission; give its scheme and its records instead", "kesimpulan dibuat dari rekaman, bukan dari berkas uji; berikan skema dan rekamannya") \
    X(NOT_A_CONCLUSION, "not_a_conclusion", "this record is of one attempt and not a conclusion; give its submission instead of a scheme", "rekaman ini dari satu uji dan bukan kesimpulan; berikan berkas ujinya, bukan skema") \
    /* conclusions: several records against a scheme */ \
    X(OTHER_CANDIDATE, "other_candidate", "this record is of candidate {found}, the first one of {expected}; conclude one candidate at a time", "rekaman ini milik asesi {found}, yang pertama milik {expected}; simpulkan satu asesi setiap kali") \
    X(RECORD_SUPERSEDED, "record_superseded", "a later submission supersedes the one of this record; it does not count", "berkas uji yang lebih baru menggantikan berkas uji rekaman ini; rekaman ini tidak dihitung") \
    X(RECORD_LATER, "record_later", "this record is of {found}, after {expected}; it does not count", "rekaman ini bertanggal {found}, setelah {expected}; rekaman ini tidak dihitung") \
    X(RECORD_OF_TRAINING, "record_of_training", "a record of training does not count beside those of an assessment", "rekaman pelatihan tidak dihitung di samping rekaman asesmen") \
    X(RECORD_TWICE, "record_twice", "this record is here a second time; it counts once", "rekaman ini muncul dua kali; dihitung satu kali") \
    X(UNIT_NOT_IN_SCHEME, "unit_not_in_scheme", "the scheme does not ask for unit \"{unit}\"", "skema tidak meminta unit \"{unit}\"") \
    X(UNIT_OTHER_DECREE, "unit_other_decree", "unit \"{unit}\" of this record is that of {found}, the scheme asks for that of {expected}; it does not count", "unit \"{unit}\" pada rekaman ini menurut {found}, sedangkan skema meminta menurut {expected}; tidak dihitung") \
    X(UNIT_SPELLED, "unit_spelled", "unit \"{found}\" of this record is taken for \"{expected}\" of the scheme: O and 0, and dots, are mixed up in old lists", "unit \"{found}\" pada rekaman dianggap \"{expected}\" pada skema: O dan 0 serta titik tertukar dalam daftar lama") \
    X(KUK_UNSEEN, "kuk_unseen", "of unit \"{unit}\" these performance criteria (KUK) have not been seen to be met: {found}", "pada unit \"{unit}\" kriteria unjuk kerja (KUK) berikut belum terlihat terpenuhi: {found}") \
    X(UNIT_EXPIRED, "unit_expired", "unit \"{unit}\" was valid until {found}; it has to be assessed again", "unit \"{unit}\" berlaku sampai {found}; harus diases ulang") \
    X(ATTEMPT_IN_PART, "attempt_in_part", "this attempt covers only some units of its rubric; it counts for them, and is not combined with others into one score", "uji ini hanya mencakup sebagian unit rubriknya; uji ini dihitung untuk unit itu, dan tidak digabung dengan uji lain menjadi satu nilai") \
    X(ATTEMPTS_OF_VERSIONS, "attempts_of_versions", "attempts of different versions of rubric {rubric} are not combined: their points do not mean the same", "uji dari versi rubrik {rubric} yang berbeda tidak digabung: arti poinnya tidak sama") \
    X(ATTEMPTS_BELOW, "attempts_below", "unit {unit}: the attempts come to {found}, their rubric needs {expected}", "unit {unit}: gabungan uji mencapai {found}, rubriknya mensyaratkan {expected}") \
    X(ATTEMPTS_OPEN, "attempts_open", "unit {unit}: what the attempts come to cannot be told yet, their rubric needs {expected}; take another attempt, or complete the one that has no score", "unit {unit}: gabungan uji belum dapat dihitung, rubriknya mensyaratkan {expected}; lakukan uji lagi, atau lengkapi uji yang belum bernilai") \
    X(RESIT_NOT_SMALLEST, "resit_not_smallest", "the plan of attempts to be taken is a good one; whether it is the smallest could not be searched through", "rencana uji ulang ini sudah baik; belum dapat dipastikan apakah yang terkecil") \
    /* the best of a year */ \
    X(CHOICE_STALE, "choice_stale", "a choice for \"{programme}\" was made among others than those who share the last place now; it does not count", "pilihan untuk \"{programme}\" dibuat di antara orang lain daripada yang kini berbagi tempat terakhir; tidak dihitung") \
    X(CHOICE_NO_PROGRAMME, "choice_no_programme", "none of these records is of the programme \"{programme}\"", "tidak ada rekaman dari program \"{programme}\"") \
    X(CHOICE_PROGRAMMES, "choice_programmes", "these records are of more than one centre or year of \"{programme}\"; give those of one", "rekaman ini berasal dari lebih dari satu lembaga atau tahun \"{programme}\"; berikan satu saja") \
    X(CHOICE_NEEDLESS, "choice_needless", "nobody shares the last place of \"{programme}\"; there is nothing to choose", "tidak ada yang berbagi tempat terakhir pada \"{programme}\"; tidak ada yang perlu dipilih") \
    X(CHOICE_NOT_EQUAL, "choice_not_equal", "\"{candidate}\" is not among those who share the last place", "\"{candidate}\" tidak termasuk yang berbagi tempat terakhir") \
    X(CHOICE_PLACES, "choice_places", "there is room for {expected} of those who share the last place, found {found}", "tersedia tempat untuk {expected} dari yang berbagi tempat terakhir, ditemukan {found}") \
    /* packs */ \
    X(PACK_NAME, "pack_name", "a member of a pack cannot be called \"{name}\"", "anggota paket tidak dapat bernama \"{name}\"") \
    X(PACK_MANIFEST, "pack_manifest", "the manifest of this pack is not written as kompeten writes it", "daftar isi paket ini tidak ditulis seperti kompeten menulisnya") \
    X(PACK_FORMAT, "pack_format", "at byte {at} this is no pack as kompeten writes it", "pada bita {at} ini bukan paket seperti yang ditulis kompeten") \
    X(PACK_OTHER_MEMBER, "pack_other_member", "\"{name}\" is not where the manifest of this pack has it", "\"{name}\" tidak berada di tempat menurut daftar isi paket ini") \
    X(PACK_CHANGED, "pack_changed", "\"{name}\" was changed: it is not what the manifest of this pack says", "\"{name}\" telah berubah: tidak sesuai dengan daftar isi paket ini") \
    X(PACK_EMPTY, "pack_empty", "there is nothing to pack: no submission and no record", "tidak ada yang dapat dipaketkan: tidak ada berkas uji dan rekaman") \
    X(PACK_UNSIGNED, "pack_unsigned", "nobody has signed this pack, or its signature was taken out", "tidak ada yang menandatangani paket ini, atau tanda tangannya dihapus") \
    X(PACK_SIGNED_BEFORE, "pack_signed_before", "this pack is signed already; pack the class again to sign it anew", "paket ini sudah ditandatangani; buat paket lagi untuk menandatangani ulang") \
    X(PACK_SIGNATURE_OTHER, "pack_signature_other", "the signature is of another pack than this one", "tanda tangan ini milik paket lain") \
    X(PACK_SIGNATURE_FORM, "pack_signature_form", "the signature of this pack is not written as kompeten writes it", "tanda tangan paket ini tidak ditulis seperti kompeten menulisnya") \
    X(PACK_KEY_KIND, "pack_key_kind", "a pack is signed by an Ed25519 key; this key is {found}", "paket ditandatangani dengan kunci Ed25519; kunci ini {found}") \
    X(PACK_OTHER_RUBRIC, "pack_other_rubric", "this record was made by another text of rubric \"{rubric}\" than the one at hand; look for it with --rubric-path", "rekaman ini dibuat dengan teks rubrik \"{rubric}\" yang berbeda dari yang ada; cari dengan --rubric-path") \
    X(PACK_OTHER_RULES, "pack_other_rules", "this record was made by other limits of trade \"{trade}\" than those at hand; look for its plugin with --plugin-path", "rekaman ini dibuat dengan batas kejuruan \"{trade}\" yang berbeda dari yang ada; cari plugin-nya dengan --plugin-path") \
    X(PACK_ALONE, "pack_alone", "the submission of this record is not in the class; nobody can replay it", "berkas uji dari rekaman ini tidak ada di kelas; tidak ada yang dapat menghitung ulang") \
    X(PACK_NO_FORM, "pack_no_form", "the form {form} cannot be filled in; `kompeten forms` says why", "formulir {form} tidak dapat diisi; `kompeten forms` menjelaskan sebabnya") \
    X(PACK_NO_ATTACHMENT, "pack_no_attachment", "the attachment {sha256} is not at hand; the pack goes without it", "lampiran {sha256} tidak ada; paket dibuat tanpanya") \
    /* forms */ \
    X(FORM_NOT_SCORED, "form_not_scored", "candidate \"{candidate}\": there is no record of what was entered last; score the class first", "asesi \"{candidate}\": belum ada rekaman dari isian terakhir; nilai kelas lebih dahulu") \
    X(FORM_NO_RECOMMENDATION, "form_no_recommendation", "candidate \"{candidate}\", {unit}: no assessor has recommended anything", "asesi \"{candidate}\", {unit}: belum ada rekomendasi asesor") \
    X(FORM_CONTRADICTION, "form_contradiction", "candidate \"{candidate}\", {unit}: the assessors contradict each other; they have to agree", "asesi \"{candidate}\", {unit}: para asesor berbeda pendapat; mereka harus sepakat") \
    X(FORM_NO_REASON, "form_no_reason", "candidate \"{candidate}\", {unit}: the recommendation differs from what was computed and gives no reason", "asesi \"{candidate}\", {unit}: rekomendasi berbeda dari hasil hitungan dan tanpa alasan") \
    X(FORM_NO_PERSON, "form_no_person", "candidate \"{candidate}\" is not in the people file", "asesi \"{candidate}\" tidak ada di berkas orang") \
    X(FORM_NO_NIK, "form_no_nik", "candidate \"{candidate}\" has no NIK in the people file", "asesi \"{candidate}\" tidak memiliki NIK di berkas orang") \
    X(FORM_NOT_LISTED, "form_not_listed", "candidate \"{candidate}\" is neither K nor BK and is left out of the list: {found}", "asesi \"{candidate}\" bukan K dan bukan BK sehingga tidak masuk daftar: {found}") \
    X(SCHEME_NO_TEXT, "scheme_no_text", "its text is empty in both languages; write what the decree says, or leave the whole entry out", "teksnya kosong dalam kedua bahasa; tulis sesuai keputusan, atau hilangkan seluruh isian ini") \
    /* lists by a mapping */ \
    X(MAPPING_SOURCES, "mapping_sources", "column \"{head}\" takes its cells from more than one place; keep one of record, unit, person, computed and text", "kolom \"{head}\" mengambil isi dari lebih dari satu tempat; sisakan satu dari record, unit, person, computed, dan text") \
    X(MAPPING_UNIT, "mapping_unit", "column \"{head}\" looks into a unit, but there is one row per record; write \"rows\": \"unit\"", "kolom \"{head}\" mengambil dari unit, padahal satu baris per rekaman; tulis \"rows\": \"unit\"") \
    X(MAPPING_HEAD_TWICE, "mapping_head_twice", "two columns are headed \"{head}\"; who reads the list could not tell them apart", "dua kolom berjudul \"{head}\"; pembaca daftar tidak dapat membedakannya") \
    X(MAPPING_OUTCOME, "mapping_outcome", "this would turn \"{from}\" into \"{to}\"; competent, not yet competent and what is not conclusive each keep a word of their own", "ini akan mengubah \"{from}\" menjadi \"{to}\"; kompeten, belum kompeten, dan yang belum dapat disimpulkan harus tetap berbeda kata") \
    X(EXPORT_NO_PEOPLE, "export_no_people", "column \"{head}\" comes from the people file, and none was given", "kolom \"{head}\" berasal dari berkas orang, padahal tidak diberikan") \
    X(EXPORT_NO_DECISIONS, "export_no_decisions", "column \"{head}\" comes from the decisions, and none was given", "kolom \"{head}\" berasal dari keputusan, padahal tidak diberikan") \
    X(EXPORT_DECIDED_TWICE, "export_decided_twice", "this decision and {found} are about the same result, and neither supersedes the other", "keputusan ini dan {found} menyangkut hasil yang sama, dan tidak ada yang menggantikan yang lain") \
    X(EXPORT_MISSING, "export_missing", "candidate \"{candidate}\": there is nothing for column \"{head}\"", "asesi \"{candidate}\": tidak ada isi untuk kolom \"{head}\"") \
    X(EXPORT_NO_WORD, "export_no_word", "candidate \"{candidate}\": the mapping has no word for \"{found}\" in column \"{head}\"; say what it becomes, or that the row is left out", "asesi \"{candidate}\": pemetaan tidak memiliki kata untuk \"{found}\" di kolom \"{head}\"; tentukan jadi apa, atau barisnya ditinggalkan") \
    X(EXPORT_LEFT_OUT, "export_left_out", "candidate \"{candidate}\" is left out of the list: column \"{head}\" has no word for \"{found}\"", "asesi \"{candidate}\" tidak masuk daftar: kolom \"{head}\" tidak memiliki kata untuk \"{found}\"") \
    X(EXPORT_NO_VALUE, "export_no_value", "candidate \"{candidate}\", column \"{head}\": a list or an object stands there; a cell takes one value", "asesi \"{candidate}\", kolom \"{head}\": di sana ada daftar atau objek; satu sel memuat satu nilai") \
    X(EXPORT_NO_DATE, "export_no_date", "candidate \"{candidate}\", column \"{head}\": expected a date, found \"{found}\"", "asesi \"{candidate}\", kolom \"{head}\": seharusnya tanggal, ditemukan \"{found}\"") \
    X(EXPORT_NO_DECIMAL, "export_no_decimal", "candidate \"{candidate}\", column \"{head}\": expected a number whose decimals end, found \"{found}\"; let the rubric round it", "asesi \"{candidate}\", kolom \"{head}\": seharusnya bilangan yang desimalnya berakhir, ditemukan \"{found}\"; bulatkan lewat rubrik") \
    X(EXPORT_ENCODING, "export_encoding", "cell {cell}: \"{found}\" cannot be written in this encoding; use utf-8 or utf-16", "sel {cell}: \"{found}\" tidak dapat ditulis dalam pengodean ini; gunakan utf-8 atau utf-16") \
    X(EXPORT_SUPERSEDED, "export_superseded", "candidate \"{candidate}\": a later record here supersedes this one, which is passed over", "asesi \"{candidate}\": rekaman yang lebih baru di sini menggantikan yang ini, sehingga dilewati") \
    X(EXPORT_TWICE, "export_twice", "candidate \"{candidate}\": another record here is of the same submission, and this one is passed over", "asesi \"{candidate}\": rekaman lain di sini berasal dari berkas uji yang sama, sehingga yang ini dilewati") \
    /* imports */ \
    X(NOT_TAKEN_IN, "not_taken_in", "this is no pack, record, submission or credential", "ini bukan paket, rekaman, berkas uji, atau kredensial") \
    X(IMPORT_NO_EVIDENCE, "import_no_evidence", "nothing proves this record: its submission is not at hand, and nobody on the trust list signed it; send it with its submission, or in a signed pack", "tidak ada bukti untuk rekaman ini: berkas ujinya tidak ada, dan tidak ditandatangani pihak dalam daftar kepercayaan; kirim bersama berkas ujinya, atau dalam paket bertanda tangan") \
    X(IMPORT_CONCLUSION, "import_conclusion", "a conclusion is not scored again; it is taken only where somebody on the trust list signed it", "kesimpulan tidak dinilai ulang; hanya diterima bila ditandatangani pihak dalam daftar kepercayaan") \
    X(IMPORT_DIFFERS, "import_differs", "scored again from its submission the result differs at {pointer}: the {why} at hand is not the one that it was made by", "dinilai ulang dari berkas ujinya, hasil berbeda pada {pointer}: {why} yang ada bukan yang dipakai membuatnya") \
    X(IMPORT_FORGED, "import_forged", "scored again from the same submission, rubric and limits, the result is another one at {pointer}: the record was changed, or made by a faulty engine", "dinilai ulang dari berkas uji, rubrik, dan batas yang sama, hasilnya lain pada {pointer}: rekaman telah diubah, atau dibuat mesin yang cacat") \
    X(IMPORT_JOURNAL, "import_journal", "this line is none that an import writes; restore the journal from a copy", "baris ini bukan tulisan impor; pulihkan jurnal dari salinan") \
    /* frameworks of competency */ \
    X(FRAMEWORK_NO_TEXT, "framework_no_text", "unit \"{unit}\": {count} of its required KUK have no text here, and are not in the framework", "unit \"{unit}\": {count} KUK wajib tidak memiliki teks di sini, sehingga tidak ada dalam kerangka") \
    X(FRAMEWORK_NO_TITLE, "framework_no_title", "unit \"{unit}\" has no title; write the decree's", "unit \"{unit}\" tidak memiliki judul; tulis sesuai keputusan") \
    X(FRAMEWORK_NAMELESS, "framework_nameless", "the scheme has neither a number nor a title; a framework goes by one of them", "skema tidak memiliki nomor maupun judul; kerangka dikenali dari salah satunya") \
    X(FRAMEWORK_UNSAID, "framework_unsaid", "who made the framework and when it was changed last is not said; write \"framework\" into the scheme, or give --creator and --changed", "pembuat kerangka dan waktu perubahan terakhir tidak disebut; tulis \"framework\" di skema, atau beri --creator dan --changed") \
    X(MOODLE_ID, "moodle_id", "Moodle would mistake \"{found}\": an ID number there has at most 100 characters and is no number", "Moodle akan keliru membaca \"{found}\": nomor ID di sana paling panjang 100 karakter dan bukan bilangan") \
    X(MOODLE_TEXT, "moodle_text", "Moodle would read \"{found}\" wrongly: a backslash at the end, or before a quotation mark", "Moodle akan keliru membaca \"{found}\": garis miring terbalik di akhir, atau sebelum tanda kutip") \
    X(CASE_LEFT, "case_left", "\"{key}\" has no place in a scheme and is left out; so many carry it: {count}", "\"{key}\" tidak memiliki tempat dalam skema dan ditinggalkan; yang memuatnya: {count}") \
    X(CASE_EMPTY, "case_empty", "there is no item in the package", "tidak ada butir di dalam paket") \
    X(CASE_ASTRAY, "case_astray", "this isChildOf leads from or to something that is not in the package: {found}", "isChildOf ini berasal dari atau menuju sesuatu yang tidak ada di paket: {found}") \
    X(CASE_NO_ITEM, "case_no_item", "there is no item with the code or identifier \"{found}\" in the package", "tidak ada butir dengan kode atau pengenal \"{found}\" di dalam paket") \
    X(CASE_PARENTS, "case_parents", "item \"{item}\" hangs below two others; a scheme knows one place", "butir \"{item}\" berada di bawah dua butir lain; skema mengenal satu tempat") \
    X(CASE_LOOSE_ITEM, "case_loose_item", "item \"{item}\" does not hang below the document; an isChildOf is missing", "butir \"{item}\" tidak berada di bawah dokumen; isChildOf-nya tidak ada") \
    X(CASE_DEEP, "case_deep", "item \"{item}\" hangs deeper than unit, element and KUK; say with --below which group the units lie in", "butir \"{item}\" lebih dalam daripada unit, elemen, dan KUK; sebutkan dengan --below kelompok tempat unitnya") \
    X(CASE_NUMBERED, "case_numbered", "the item has no listEnumeration and is numbered by its place", "butir ini tidak memiliki listEnumeration dan dinomori menurut tempatnya") \
    X(CASE_LANGUAGE, "case_language", "the language of this text is \"{found}\"; say id or en with --texts", "bahasa teks ini \"{found}\"; sebutkan id atau en dengan --texts") \
    X(CASE_NO_DECREE, "case_no_decree", "the package does not say which decree made this unit; give it with --decree", "paket tidak menyebut keputusan yang menetapkan unit ini; beri dengan --decree") \
    X(CASE_NO_KIND, "case_no_kind", "the package does not say which kind of scheme it is; give okupasi, kkni or klaster with --kind", "paket tidak menyebut jenis skemanya; beri okupasi, kkni atau klaster dengan --kind") \
    X(RECORDS_DIFFER, "records_differ", "the result differs at {pointer}", "hasil berbeda pada {pointer}")
// clang-format on

#ifdef __cplusplus
extern "C" {
#endif

#define KMP_STATUS_ENUM(name, code, en, id) KMP_##name,
typedef enum kmp_status { KMP_STATUS_MAP(KMP_STATUS_ENUM) KMP_STATUS_COUNT } kmp_status;
#undef KMP_STATUS_ENUM

#ifdef __cplusplus
}
#endif

#endif
