-- SPDX-License-Identifier: Apache-2.0
-- GTAW fillet weld on plate, horizontal (2F, PB): visual inspection by ISO 5817:2023 level C. The WPS is our choice.

local function must(id, weight, en, ind, done, missed)
  return criterion { id = id, tick = true, weight = weight, need = 1, title = { en = en, id = ind }, levels = {
    level { points = 1, when = yes, say = done },
    level { points = 0, when = no, say = missed } } }
end

rubric {
  language = 1, id = "welding/gtaw-2f-fillet", version = "1.0.0", task = "welding/gtaw",
  title = { en = "GTAW 2F fillet weld on plate", id = "Las GTAW fillet pelat posisi 2F" },
  note = "A competency record is no welder's qualification certificate. / Rekaman kompetensi bukan sertifikat kualifikasi juru las.",
  settings = { code = "iso5817", edition = "2023", level = "C", product = "P", joint = "FW", position = "PB", filler_group = "FM1",
    filler_type = "S", details = "sl", wps = "WPS-GTAW-2F-01", wps_heat_low = "0.4", wps_heat_high = "1", time_allowed = "45" },
  instruments = noted, round = { total = "0.01" },
  ties = { { measure = "smallest_margin" }, { criterion = "bead" } },
  units = { { code = "C.24LAS01.028.1", decree = "98/2018", version = 1,
    title = { id = "Membuat sambungan las fillet sesuai WPS, pelat-pelat, pipa-pipa, pelat-pipa sesuai proses las yang digunakan" } } },

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

  criterion { id = "imperfections", measure = "imperfection", each = all, weight = 40, need = 1,
    title = { en = "Every imperfection within ISO 5817:2023 level C", id = "Semua ketidaksempurnaan dalam ISO 5817:2023 tingkat C" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "Every imperfection is within its limit. This record is no welder's qualification certificate.", id = "Semua ketidaksempurnaan dalam batasnya. Rekaman ini bukan sertifikat kualifikasi juru las." } },
      level { points = 0, when = otherwise, say = { en = "At least one imperfection is beyond its limit; see which, and weld a new piece.", id = "Ada ketidaksempurnaan yang melewati batas; lihat yang mana, lalu kerjakan benda uji baru." } } } },

  criterion { id = "heat", measure = "heat_input", each = all, weight = 10, need = 1,
    title = { en = "Heat input of every run by the WPS", id = "Masukan panas tiap lintasan sesuai WPS" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "Every run was welded by the WPS.", id = "Tiap lintasan dilas sesuai WPS." } },
      level { points = 0, when = otherwise, say = { en = "At least one run left the WPS: watch current and travel speed.", id = "Ada lintasan di luar WPS: perhatikan arus dan kecepatan las." } } } },

  criterion { id = "toe", measure = "toe_angle", weight = 10,
    title = { en = "Weld toe runs smoothly into the plate", id = "Kaki manik las menyatu halus dengan pelat" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "The toe angle is within its limit.", id = "Sudut kaki manik dalam batasnya." } },
      level { points = 0, when = otherwise, say = { en = "The toe is too steep; this moves the score only.", id = "Kaki manik terlalu curam; hanya memengaruhi nilai." } } } },

  criterion { id = "time", measure = "time_used", weight = 10,
    title = { en = "Within the time allowed", id = "Dalam waktu yang diizinkan" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "Finished in time.", id = "Selesai tepat waktu." } },
      level { points = 0, when = otherwise, say = { en = "Over the time allowed; this moves the score only.", id = "Melewati waktu; hanya memengaruhi nilai." } } } },

  criterion { id = "bead", judged = { by = 2, spread = 1, combine = mean }, weight = 15,
    title = { en = "Look of the bead", id = "Rupa manik las" },
    levels = {
      level { points = 3, say = { en = "Even ripples and width, stops and starts hardly seen.", id = "Riak dan lebar rata, sambungan manik hampir tidak tampak." } },
      level { points = 2, say = { en = "Mostly even, stops and starts seen.", id = "Sebagian besar rata, sambungan manik tampak." } },
      level { points = 1, say = { en = "Uneven, yet sound.", id = "Tidak rata, tetapi baik." } },
      level { points = 0, say = { en = "Below what the trade accepts.", id = "Di bawah yang diterima di industri." } } } },

  examples = {
    { "good work", given = { measures = { imperfection = { { value = "1", limit = "..1.5" } },
        heat_input = { { value = "0.6", limit = "0.4..1" } },
        toe_angle = { value = "115", limit = "100.." },
        time_used = { value = "40", limit = "..45" } },
        ticks = { ppe = yes, ventilation = yes, fire_watch = yes }, marks = { bead = { a = 3, b = 3 } } },
      expect = { verdict = competent, score = "100" } },
    { "too convex", given = { measures = { imperfection = { { value = "2", limit = "..1.5" } },
        heat_input = { { value = "0.6", limit = "0.4..1" } },
        toe_angle = { value = "115", limit = "100.." },
        time_used = { value = "40", limit = "..45" } },
        ticks = { ppe = yes, ventilation = yes, fire_watch = yes }, marks = { bead = { a = 2, b = 2 } } },
      expect = { verdict = not_yet, score = "55" } },
    { "slow and steep, yet sound", given = { measures = { imperfection = { { value = "1", limit = "..1.5" } },
        heat_input = { { value = "0.6", limit = "0.4..1" } },
        toe_angle = { value = "95", limit = "100.." },
        time_used = { value = "60", limit = "..45" } },
        ticks = { ppe = yes, ventilation = yes, fire_watch = yes }, marks = { bead = { a = 1, b = 2 } } },
      expect = { verdict = competent, score = "72.5" } },
    { "nothing right", given = { measures = { imperfection = { { value = "2", limit = "..1.5" } },
        heat_input = { { value = "1.1", limit = "0.4..1" } },
        toe_angle = { value = "95", limit = "100.." },
        time_used = { value = "60", limit = "..45" } },
        ticks = { ppe = no, ventilation = no, fire_watch = no }, marks = { bead = { a = 0, b = 0 } } },
      expect = { verdict = not_yet, score = "0" } },
    { "the arc was not timed", given = { measures = { imperfection = { { value = "1", limit = "..1.5" } },
        toe_angle = { value = "115", limit = "100.." },
        time_used = { value = "40", limit = "..45" } },
        ticks = { ppe = yes, ventilation = yes, fire_watch = yes }, marks = { bead = { a = 2, b = 2 } } },
      expect = { verdict = refer } },
  },
}
