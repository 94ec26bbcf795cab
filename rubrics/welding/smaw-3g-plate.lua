-- SPDX-License-Identifier: Apache-2.0
-- SMAW groove weld on plate, vertical up (3G, PF): visual inspection by ISO 5817:2023 level C, heat input by the WPS.
-- No text of the unit's criteria (KUK) is claimed. The WPS's numbers are our choice: a centre puts its own here.

local function must(id, weight, en, ind, done, missed)
  return criterion { id = id, tick = true, weight = weight, need = 1, title = { en = en, id = ind }, levels = {
    level { points = 1, when = yes, say = done },
    level { points = 0, when = no, say = missed } } }
end

rubric {
  language = 1, id = "welding/smaw-3g-plate", version = "1.0.0", task = "welding/smaw_plate",
  title = { en = "SMAW 3G groove weld on plate", id = "Las SMAW kampuh pelat posisi 3G" },
  note = "A competency record is no welder's qualification certificate. / Rekaman kompetensi bukan sertifikat kualifikasi juru las.",
  settings = { code = "iso5817", edition = "2023", level = "C", position = "PF", filler_group = "FM1", filler_type = "B", details = "ss nb",
    wps = "WPS-SMAW-3G-01", wps_heat_low = "0.7", wps_heat_high = "1.6", time_allowed = "90" },
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

  criterion { id = "imperfections", measure = "imperfection", each = all, weight = 40, need = 1,
    title = { en = "Every imperfection within ISO 5817:2023 level C", id = "Semua ketidaksempurnaan dalam ISO 5817:2023 tingkat C" },
    levels = {
      level { points = 1, when = within_limit, say = {
        en = "Every imperfection is within its limit. This record is no welder's qualification certificate.",
        id = "Semua ketidaksempurnaan dalam batasnya. Rekaman ini bukan sertifikat kualifikasi juru las." } },
      level { points = 0, when = otherwise, say = {
        en = "At least one imperfection is beyond its limit; see which, and weld a new piece.",
        id = "Ada ketidaksempurnaan yang melewati batas; lihat yang mana, lalu kerjakan benda uji baru." } } } },

  criterion { id = "heat", measure = "heat_input", each = all, weight = 15, need = 1,
    title = { en = "Heat input of every run by the WPS", id = "Masukan panas tiap lintasan sesuai WPS" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "Every run was welded by the WPS.", id = "Tiap lintasan dilas sesuai WPS." } },
      level { points = 0, when = otherwise, say = { en = "At least one run left the WPS: watch current and travel speed.",
        id = "Ada lintasan di luar WPS: perhatikan arus dan kecepatan las." } } } },

  criterion { id = "time", measure = "time_used", weight = 10,
    title = { en = "Within the time allowed", id = "Dalam waktu yang diizinkan" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "Finished in time.", id = "Selesai tepat waktu." } },
      level { points = 0, when = otherwise, say = { en = "Over the time allowed; this moves the score only.", id = "Melewati waktu; hanya memengaruhi nilai." } } } },

  criterion { id = "bead", judged = { by = 2, spread = 1, combine = mean }, weight = 20,
    title = { en = "Look of the bead", id = "Rupa manik las" },
    levels = {
      level { points = 3, say = { en = "Even ripples and width, stops and starts hardly seen.", id = "Riak dan lebar rata, sambungan manik hampir tidak tampak." } },
      level { points = 2, say = { en = "Mostly even, stops and starts seen.", id = "Sebagian besar rata, sambungan manik tampak." } },
      level { points = 1, say = { en = "Uneven, yet sound.", id = "Tidak rata, tetapi baik." } },
      level { points = 0, say = { en = "Below what the trade accepts.", id = "Di bawah yang diterima di industri." } } } },

  examples = {
    { "good work", given = { measures = { imperfection = { { value = "0.4", limit = "..0.5" }, { value = "2.5", limit = "..3.1" } },
        heat_input = { { value = "0.96", limit = "0.7..1.6" } }, time_used = { value = "80", limit = "..90" } },
        ticks = { ppe = yes, ventilation = yes, fire_watch = yes }, marks = { bead = { a = 2, b = 3 } } },
      expect = { verdict = competent, score = "96.67" } },
    { "undercut too deep", given = { measures = { imperfection = { { value = "0.6", limit = "..0.5" } },
        heat_input = { { value = "0.96", limit = "0.7..1.6" } }, time_used = { value = "80", limit = "..90" } },
        ticks = { ppe = yes, ventilation = yes, fire_watch = yes }, marks = { bead = { a = 2, b = 2 } } },
      expect = { verdict = not_yet, score = "53.33" } },
    { "nothing at all", given = { measures = { imperfection = { { value = "9", limit = "..0.5" } },
        heat_input = { { value = "9", limit = "0.7..1.6" } }, time_used = { value = "99", limit = "..90" } },
        ticks = { ppe = no, ventilation = no, fire_watch = no }, marks = { bead = { a = 0, b = 1 } } },
      expect = { verdict = not_yet, score = "3.33" } },
    { "depth not measured", given = { measures = { imperfection = { { value = "0.4", limit = "..0.5" } } },
        ticks = { ppe = yes, ventilation = yes, fire_watch = yes }, marks = { bead = { a = 2, b = 3 } } },
      expect = { verdict = refer } },
    { "assessors too far apart", given = { measures = { imperfection = { { value = "0.4", limit = "..0.5" } },
        heat_input = { { value = "0.96", limit = "0.7..1.6" } }, time_used = { value = "80", limit = "..90" } },
        ticks = { ppe = yes, ventilation = yes, fire_watch = yes }, marks = { bead = { a = 0, b = 3 } } },
      expect = { verdict = refer } },
  },
}
