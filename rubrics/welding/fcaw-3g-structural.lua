-- SPDX-License-Identifier: Apache-2.0
-- FCAW groove weld on plate, vertical up (3G), for building steel: visual inspection and bend tests by AWS D1.1, static,
-- where 3.0 mm in a bend test is still accepted. The WPS is our choice.

local function must(id, weight, en, ind, done, missed)
  return criterion { id = id, tick = true, weight = weight, need = 1, title = { en = en, id = ind }, levels = {
    level { points = 1, when = yes, say = done },
    level { points = 0, when = no, say = missed } } }
end

rubric {
  language = 1, id = "welding/fcaw-3g-structural", version = "1.0.0", task = "welding/fcaw_groove",
  title = { en = "FCAW 3G groove weld for structures", id = "Las FCAW kampuh posisi 3G untuk konstruksi" },
  note = "A competency record is no welder's qualification certificate. / Rekaman kompetensi bukan sertifikat kualifikasi juru las.",
  settings = { code = "d1_1_static", tension = "other", steel = "ordinary", process = "136", position = "PF", bend_code = "d1_1",
    filler_group = "FM1", filler_type = "P", details = "ss mb", wps = "WPS-FCAW-3G-01", wps_heat_low = "0.6", wps_heat_high = "1.8",
    time_allowed = "90", validity = "aws" },
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

  criterion { id = "imperfections", measure = "imperfection", each = all, weight = 30, need = 1,
    title = { en = "Every imperfection within AWS D1.1, statically loaded", id = "Semua ketidaksempurnaan dalam AWS D1.1, beban statis" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "Every imperfection is within its limit. This record is no welder's qualification certificate.", id = "Semua ketidaksempurnaan dalam batasnya. Rekaman ini bukan sertifikat kualifikasi juru las." } },
      level { points = 0, when = otherwise, say = { en = "At least one imperfection is beyond its limit; see which, and weld a new piece.", id = "Ada ketidaksempurnaan yang melewati batas; lihat yang mana, lalu kerjakan benda uji baru." } } } },

  criterion { id = "pores_25", measure = "pores_worst_25", weight = 5, need = 1,
    title = { en = "Pores in the worst 25 mm", id = "Pori pada 25 mm terburuk" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "The pore diameters add up to no more than 10 mm.", id = "Jumlah diameter pori paling banyak 10 mm." } },
      level { points = 0, when = otherwise, say = { en = "The pore diameters add up to more than 10 mm.", id = "Jumlah diameter pori lebih dari 10 mm." } } } },

  criterion { id = "pores_300", measure = "pores_worst_300", weight = 5, need = 1,
    title = { en = "Pores in the worst 300 mm", id = "Pori pada 300 mm terburuk" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "The pore diameters add up to no more than 20 mm.", id = "Jumlah diameter pori paling banyak 20 mm." } },
      level { points = 0, when = otherwise, say = { en = "The pore diameters add up to more than 20 mm.", id = "Jumlah diameter pori lebih dari 20 mm." } } } },

  criterion { id = "undercut_length", measure = "undercut_worst_300", weight = 5, need = 1,
    title = { en = "Undercut deeper than 1 mm in the worst 300 mm", id = "Takik lebih dalam dari 1 mm pada 300 mm terburuk" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "No more than 50 mm of it.", id = "Paling banyak 50 mm." } },
      level { points = 0, when = otherwise, say = { en = "More than 50 mm of it.", id = "Lebih dari 50 mm." } } } },

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

  criterion { id = "time", measure = "time_used", weight = 5,
    title = { en = "Within the time allowed", id = "Dalam waktu yang diizinkan" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "Finished in time.", id = "Selesai tepat waktu." } },
      level { points = 0, when = otherwise, say = { en = "Over the time allowed; this moves the score only.", id = "Melewati waktu; hanya memengaruhi nilai." } } } },

  criterion { id = "bead", judged = { by = 2, spread = 1, combine = mean }, weight = 5,
    title = { en = "Look of the bead", id = "Rupa manik las" },
    levels = {
      level { points = 3, say = { en = "Even ripples and width, stops and starts hardly seen.", id = "Riak dan lebar rata, sambungan manik hampir tidak tampak." } },
      level { points = 2, say = { en = "Mostly even, stops and starts seen.", id = "Sebagian besar rata, sambungan manik tampak." } },
      level { points = 1, say = { en = "Uneven, yet sound.", id = "Tidak rata, tetapi baik." } },
      level { points = 0, say = { en = "Below what the trade accepts.", id = "Di bawah yang diterima di industri." } } } },

  examples = {
    { "good work", given = { measures = { imperfection = { { value = "0.8", limit = "..1" }, { value = "2", limit = ".." } },
        pores_worst_25 = { value = "2", limit = "..10" },
        pores_worst_300 = { value = "6", limit = "..20" },
        undercut_worst_300 = { value = "0", limit = "..50" },
        heat_input = { { value = "0.829", limit = "0.6..1.8" } },
        bend = { { value = "3", limit = "..3" } },
        bend_sum = { value = "3", limit = "..10" },
        time_used = { value = "70", limit = "..90" } },
        ticks = { ppe = yes, ventilation = yes, fire_watch = yes }, marks = { bead = { a = 2, b = 2 } } },
      expect = { verdict = competent, score = "98.33" } },
    { "porous in one place", given = { measures = { imperfection = { { value = "0.8", limit = "..1" }, { value = "2", limit = ".." } },
        pores_worst_25 = { value = "11", limit = "..10" },
        pores_worst_300 = { value = "6", limit = "..20" },
        undercut_worst_300 = { value = "0", limit = "..50" },
        heat_input = { { value = "0.829", limit = "0.6..1.8" } },
        bend = { { value = "3", limit = "..3" } },
        bend_sum = { value = "3", limit = "..10" },
        time_used = { value = "70", limit = "..90" } },
        ticks = { ppe = yes, ventilation = yes, fire_watch = yes }, marks = { bead = { a = 2, b = 2 } } },
      expect = { verdict = not_yet, score = "93.33" } },
    { "nothing right", given = { measures = { imperfection = { { value = "4", limit = "..3" } },
        pores_worst_25 = { value = "11", limit = "..10" },
        pores_worst_300 = { value = "21", limit = "..20" },
        undercut_worst_300 = { value = "51", limit = "..50" },
        heat_input = { { value = "2", limit = "0.6..1.8" } },
        bend = { { value = "4", limit = "..3" } },
        bend_sum = { value = "11", limit = "..10" },
        time_used = { value = "100", limit = "..90" } },
        ticks = { ppe = no, ventilation = no, fire_watch = no }, marks = { bead = { a = 0, b = 0 } } },
      expect = { verdict = not_yet, score = "0" } },
    { "the places of the pores were not written down", given = { measures = { imperfection = { { value = "0.8", limit = "..1" }, { value = "2", limit = ".." } },
        undercut_worst_300 = { value = "0", limit = "..50" },
        heat_input = { { value = "0.829", limit = "0.6..1.8" } },
        bend = { { value = "3", limit = "..3" } },
        bend_sum = { value = "3", limit = "..10" },
        time_used = { value = "70", limit = "..90" } },
        ticks = { ppe = yes, ventilation = yes, fire_watch = yes }, marks = { bead = { a = 2, b = 2 } } },
      expect = { verdict = refer } },
  },
}
