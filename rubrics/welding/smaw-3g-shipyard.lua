-- SPDX-License-Identifier: Apache-2.0
-- SMAW groove weld on plate, vertical up (3G), as Japanese yards ask for it: visual inspection by ISO 5817:2023 level B,
-- bend tests by JIS / WES 8101, which adds up small cracks to 7.0 mm and counts blowholes. The WPS is our choice.

local function must(id, weight, en, ind, done, missed)
  return criterion { id = id, tick = true, weight = weight, need = 1, title = { en = en, id = ind }, levels = {
    level { points = 1, when = yes, say = done },
    level { points = 0, when = no, say = missed } } }
end

rubric {
  language = 1, id = "welding/smaw-3g-shipyard", version = "1.0.0", task = "welding/smaw_plate",
  title = { en = "SMAW 3G groove weld for a shipyard", id = "Las SMAW kampuh posisi 3G untuk galangan kapal" },
  note = "A competency record is no welder's qualification certificate. / Rekaman kompetensi bukan sertifikat kualifikasi juru las.",
  settings = { code = "iso5817", edition = "2023", level = "B", position = "PF", filler_group = "FM1", filler_type = "B",
    details = "ss nb", bend_code = "wes_8101", wps = "WPS-SMAW-3G-02", wps_heat_low = "0.7", wps_heat_high = "1.6", time_allowed = "120" },
  instruments = noted, round = { total = "0.01" },
  ties = { { measure = "smallest_margin" }, { criterion = "bead" } },
  units = { { code = "C.24LAS01.029.1", decree = "98/2018", version = 1,
    title = { id = "Membuat sambungan las kampuh (groove) sesuai WPS pelat ke pelat" } } },

  must("ppe", 5, "Wears protective equipment throughout", "Memakai alat pelindung diri sepanjang uji",
    { en = "Protective equipment was worn throughout.", id = "Alat pelindung diri dipakai sepanjang uji." },
    { en = "Wear helmet, gloves, apron and shoes from the first spark to the last chip of slag.",
      id = "Pakai helm las, sarung tangan, apron, dan sepatu sejak busur pertama sampai terak terakhir." }),
  must("ventilation", 5, "Sets up ventilation before the first arc", "Menyiapkan ventilasi sebelum busur pertama",
    { en = "Ventilation was running before the first arc.", id = "Ventilasi menyala sebelum busur pertama." },
    { en = "Switch on the extraction and check that it draws before you strike.", id = "Nyalakan penghisap asap dan pastikan menyedot sebelum menyalakan busur." }),
  must("fire_watch", 5, "Clears the place and keeps a fire watch", "Membersihkan area dan menjaga bahaya kebakaran",
    { en = "The place was cleared and watched.", id = "Area dibersihkan dan dijaga." },
    { en = "Clear what burns, keep the extinguisher at hand and watch until the metal is cold.",
      id = "Singkirkan bahan mudah terbakar, dekatkan APAR, dan jaga sampai logam dingin." }),

  criterion { id = "imperfections", measure = "imperfection", each = all, weight = 35, need = 1,
    title = { en = "Every imperfection within ISO 5817:2023 level B", id = "Semua ketidaksempurnaan dalam ISO 5817:2023 tingkat B" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "Every imperfection is within its limit. This record is no welder's qualification certificate.", id = "Semua ketidaksempurnaan dalam batasnya. Rekaman ini bukan sertifikat kualifikasi juru las." } },
      level { points = 0, when = otherwise, say = { en = "At least one imperfection is beyond its limit; see which, and weld a new piece.", id = "Ada ketidaksempurnaan yang melewati batas; lihat yang mana, lalu kerjakan benda uji baru." } } } },

  criterion { id = "heat", measure = "heat_input", each = all, weight = 10, need = 1,
    title = { en = "Heat input of every run by the WPS", id = "Masukan panas tiap lintasan sesuai WPS" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "Every run was welded by the WPS.", id = "Tiap lintasan dilas sesuai WPS." } },
      level { points = 0, when = otherwise, say = { en = "At least one run left the WPS: watch current and travel speed.", id = "Ada lintasan di luar WPS: perhatikan arus dan kecepatan las." } } } },

  criterion { id = "bend", measure = "bend", each = all, weight = 10, need = 1,
    title = { en = "No bend specimen shows too large an indication", id = "Tidak ada spesimen tekuk dengan indikasi terlalu besar" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "Every indication is within the code.", id = "Semua indikasi dalam batas kode." } },
      level { points = 0, when = otherwise, say = { en = "At least one indication rejects the bend test.", id = "Ada indikasi yang menggagalkan uji tekuk." } } } },

  criterion { id = "bend_sum", measure = "bend_sum", weight = 10, need = 1,
    title = { en = "Small indications of a specimen do not add up to too much", id = "Jumlah indikasi kecil satu spesimen tidak terlalu besar" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "The sums stay within the code.", id = "Jumlahnya dalam batas kode." } },
      level { points = 0, when = otherwise, say = { en = "The small indications of one specimen add up to too much.", id = "Jumlah indikasi kecil pada satu spesimen terlalu besar." } } } },

  criterion { id = "bend_count", measure = "bend_count", weight = 5, need = 1,
    title = { en = "No more than ten blowholes and cracks on a specimen", id = "Lubang gas dan retak satu spesimen paling banyak sepuluh" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "Their number stays within the code.", id = "Jumlahnya dalam batas kode." } },
      level { points = 0, when = otherwise, say = { en = "There are too many on one specimen.", id = "Terlalu banyak pada satu spesimen." } } } },

  criterion { id = "time", measure = "time_used", weight = 5,
    title = { en = "Within the time allowed", id = "Dalam waktu yang diizinkan" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "Finished in time.", id = "Selesai tepat waktu." } },
      level { points = 0, when = otherwise, say = { en = "Over the time allowed; this moves the score only.", id = "Melewati waktu; hanya memengaruhi nilai." } } } },

  criterion { id = "bead", judged = { by = 2, spread = 1, combine = mean }, weight = 10,
    title = { en = "Look of the bead", id = "Rupa manik las" },
    levels = {
      level { points = 3, say = { en = "Even ripples and width, stops and starts hardly seen.", id = "Riak dan lebar rata, sambungan manik hampir tidak tampak." } },
      level { points = 2, say = { en = "Mostly even, stops and starts seen.", id = "Sebagian besar rata, sambungan manik tampak." } },
      level { points = 1, say = { en = "Uneven, yet sound.", id = "Tidak rata, tetapi baik." } },
      level { points = 0, say = { en = "Below what the trade accepts.", id = "Di bawah yang diterima di industri." } } } },

  examples = {
    { "good work", given = { measures = { imperfection = { { value = "0.3", limit = "..0.5" } },
        heat_input = { { value = "0.96", limit = "0.7..1.6" } },
        bend = { { value = "0", limit = "..3" }, { value = "1.5", limit = "..3" } },
        bend_sum = { value = "1.5", limit = "..7" },
        bend_count = { value = "2", limit = "..10" },
        time_used = { value = "100", limit = "..120" } },
        ticks = { ppe = yes, ventilation = yes, fire_watch = yes }, marks = { bead = { a = 2, b = 3 } } },
      expect = { verdict = competent, score = "98.33" } },
    { "a crack longer than 3 mm in a bend", given = { measures = { imperfection = { { value = "0.3", limit = "..0.5" } },
        heat_input = { { value = "0.96", limit = "0.7..1.6" } },
        bend = { { value = "3.1", limit = "..3" } },
        bend_sum = { value = "1.5", limit = "..7" },
        bend_count = { value = "2", limit = "..10" },
        time_used = { value = "100", limit = "..120" } },
        ticks = { ppe = yes, ventilation = yes, fire_watch = yes }, marks = { bead = { a = 3, b = 3 } } },
      expect = { verdict = not_yet, score = "90" } },
    { "nothing right", given = { measures = { imperfection = { { value = "0.7", limit = "..0.5" } },
        heat_input = { { value = "2", limit = "0.7..1.6" } },
        bend = { { value = "3.1", limit = "..3" } },
        bend_sum = { value = "7.1", limit = "..7" },
        bend_count = { value = "11", limit = "..10" },
        time_used = { value = "130", limit = "..120" } },
        ticks = { ppe = no, ventilation = no, fire_watch = no }, marks = { bead = { a = 0, b = 0 } } },
      expect = { verdict = not_yet, score = "0" } },
    { "specimens not yet bent", given = { measures = { imperfection = { { value = "0.3", limit = "..0.5" } },
        heat_input = { { value = "0.96", limit = "0.7..1.6" } },
        time_used = { value = "100", limit = "..120" } },
        ticks = { ppe = yes, ventilation = yes, fire_watch = yes }, marks = { bead = { a = 2, b = 2 } } },
      expect = { verdict = refer } },
    { "rushed, and the joint shows it", given = { measures = { imperfection = { { value = "0.7", limit = "..0.5" } },
        heat_input = { { value = "0.96", limit = "0.7..1.6" } },
        time_used = { value = "100", limit = "..120" } },
        ticks = { ppe = yes, ventilation = no, fire_watch = yes }, marks = { bead = { a = 1, b = 2 } } },
      expect = { verdict = not_yet } },
  },
}
