-- SPDX-License-Identifier: Apache-2.0
-- Espresso set with a refractometer, under the training centre's profile: four espressos that are alike.
-- No SKKNI unit is claimed: the titles of the units for pulling espresso (decree 370/2013) are not verified.
rubric {
  language = 1, id = "barista/espresso-set", version = "1.0.0",
  task = "barista/espresso_set",
  title = { en = "Pull and serve a set of espressos", id = "Menyeduh dan menyajikan rangkaian espresso" },
  settings = { profile = "centre" },
  instruments = noted,
  round = { total = "0.01" },
  pass = "70",
  ties = { { measure = "shot_time_spread", less = true }, { criterion = "taste" } },

  criterion { id = "hands", tick = true, weight = 5, need = 1,
    title = { en = "Washes hands before work", id = "Mencuci tangan sebelum bekerja" },
    levels = {
      level { points = 1, when = yes, say = { en = "Hands were washed.", id = "Tangan dicuci." } },
      level { points = 0, when = no, say = { en = "Wash your hands before you touch coffee, cup or milk.", id = "Cuci tangan sebelum menyentuh kopi, cangkir, atau susu." } } } },

  criterion { id = "cloths", tick = true, weight = 5, need = 1,
    title = { en = "Keeps the cloths apart: group head, bench, steam wand", id = "Memisahkan kain lap: group head, meja, steam wand" },
    levels = {
      level { points = 1, when = yes, say = { en = "Each cloth kept its own purpose.", id = "Setiap kain lap dipakai sesuai fungsinya." } },
      level { points = 0, when = no, say = { en = "Use one cloth for one purpose only.", id = "Gunakan satu kain lap untuk satu fungsi saja." } } } },

  criterion { id = "flush", tick = true, weight = 5,
    title = { en = "Flushes the group head before each shot", id = "Membilas group head sebelum setiap ekstraksi" },
    levels = {
      level { points = 1, when = yes, say = { en = "The group was flushed each time.", id = "Group head selalu dibilas." } },
      level { points = 0, when = no, say = { en = "Flush the group before you insert the portafilter.", id = "Bilas group head sebelum memasang portafilter." } } } },

  criterion { id = "basket", tick = true, weight = 5,
    title = { en = "Doses into a dry, clean basket", id = "Menakar ke dalam basket yang kering dan bersih" },
    levels = {
      level { points = 1, when = yes, say = { en = "The basket was dry and clean.", id = "Basket kering dan bersih." } },
      level { points = 0, when = no, say = { en = "Wipe the basket dry before you dose.", id = "Keringkan basket sebelum menakar." } } } },

  criterion { id = "count", measure = "shot_count", weight = 5, need = 1,
    title = { en = "Four espressos in the set", id = "Empat espresso dalam satu rangkaian" },
    levels = {
      level { points = 1, when = at_least("4"), source = "our choice", say = { en = "The set is complete.", id = "Rangkaian lengkap." } },
      level { points = 0, when = otherwise, say = { en = "Serve four espressos.", id = "Sajikan empat espresso." } } } },

  criterion { id = "dose", measure = "dose", each = all, weight = 10, need = 1,
    title = { en = "Dose", id = "Takaran" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "Every dose is within the profile.", id = "Setiap takaran sesuai profil." } },
      level { points = 0, when = otherwise, say = { en = "Weigh every dose; one is outside the profile.", id = "Timbang setiap takaran; ada yang di luar profil." } } } },

  criterion { id = "time", measure = "shot_time", each = all, weight = 15, need = 1,
    title = { en = "Extraction time", id = "Waktu ekstraksi" },
    levels = {
      level { points = 3, when = within_limit, say = { en = "Every shot ran within the time of the profile.", id = "Setiap ekstraksi sesuai waktu profil." } },
      level { points = 1, when = between("20", "35"), source = "our choice", say = { en = "A shot ran a little fast or slow; adjust the grind.", id = "Ada ekstraksi yang sedikit terlalu cepat atau lambat; sesuaikan gilingan." } },
      level { points = 0, when = otherwise, say = { en = "A shot ran far too fast or too slow; adjust the grind and taste.", id = "Ada ekstraksi yang jauh terlalu cepat atau lambat; sesuaikan gilingan dan cicipi." } } } },

  criterion { id = "volume", measure = "shot_volume", each = all, weight = 10, need = 1,
    title = { en = "Volume in the cup", id = "Volume dalam cangkir" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "Every cup holds the volume of the profile.", id = "Volume setiap cangkir sesuai profil." } },
      level { points = 0, when = otherwise, say = { en = "A cup holds too little or too much; stop the shot at the mark.", id = "Ada cangkir yang kurang atau berlebih; hentikan ekstraksi pada batasnya." } } } },

  criterion { id = "spread", measure = "shot_time_spread", weight = 15, need = 1,
    title = { en = "The shots run alike", id = "Ekstraksi seragam" },
    levels = {
      level { points = 3, when = at_most("3.0"), source = "WBC technical score sheet 2019", say = { en = "All shots ran within 3.0 seconds of each other.", id = "Selisih waktu semua ekstraksi paling banyak 3,0 detik." } },
      level { points = 1, when = at_most("5.0"), source = "our choice", say = { en = "The shots differ by more than 3.0 seconds; dose and tamp alike.", id = "Selisih waktu lebih dari 3,0 detik; samakan takaran dan tekanan tamper." } },
      level { points = 0, when = otherwise, say = { en = "The shots differ by more than 5.0 seconds; dose and tamp alike.", id = "Selisih waktu lebih dari 5,0 detik; samakan takaran dan tekanan tamper." } } } },

  criterion { id = "sample", tick = true, weight = 5,
    title = { en = "Filters the sample before the refractometer", id = "Menyaring sampel sebelum refraktometer" },
    levels = {
      level { points = 1, when = yes, say = { en = "The sample was filtered.", id = "Sampel disaring." } },
      level { points = 0, when = no, say = { en = "Filter the sample; fine particles make the reading too high.", id = "Saring sampel; partikel halus membuat hasil terbaca terlalu tinggi." } } } },

  criterion { id = "yield", measure = "extraction_yield", each = all, weight = 10,
    title = { en = "Extraction yield", id = "Hasil ekstraksi" },
    levels = {
      level { points = 2, when = between("18", "22"), source = "our choice: the golden cup range, which is not made for espresso", say = { en = "The yield of every shot is balanced.", id = "Hasil ekstraksi setiap espresso seimbang." } },
      level { points = 1, when = between("16", "24"), source = "our choice", say = { en = "The yield of a shot is a little low or high.", id = "Hasil ekstraksi ada yang sedikit rendah atau tinggi." } },
      level { points = 0, when = otherwise, say = { en = "The yield of a shot is far off; adjust grind, dose or beverage.", id = "Hasil ekstraksi ada yang jauh meleset; sesuaikan gilingan, takaran, atau jumlah minuman." } } } },

  criterion { id = "taste", judged = { by = 2, spread = 1, combine = mean }, weight = 10, need = 1,
    title = { en = "Taste and crema", id = "Rasa dan krema" },
    levels = {
      level { points = 3, say = { en = "Balanced, with a full and lasting crema.", id = "Seimbang, krema penuh dan bertahan." } },
      level { points = 2, say = { en = "Pleasant; one taste stands out.", id = "Enak; satu rasa menonjol." } },
      level { points = 1, say = { en = "Can be served, with a clear fault.", id = "Masih layak saji, ada cacat yang jelas." } },
      level { points = 0, say = { en = "Not fit to serve.", id = "Tidak layak saji." } } } },

  examples = {
    { "four good espressos", given = {
        measures = {
          shot_count = { value = "4" },
          dose = { { value = "18.5", limit = "18..20" }, { value = "18.6", limit = "18..20" }, { value = "18.5", limit = "18..20" }, { value = "18.4", limit = "18..20" } },
          shot_time = { { value = "27.0", limit = "25..30" }, { value = "28.1", limit = "25..30" }, { value = "26.4", limit = "25..30" }, { value = "27.5", limit = "25..30" } },
          shot_volume = { { value = "30", limit = "25..40" }, { value = "31", limit = "25..40" }, { value = "30", limit = "25..40" }, { value = "32", limit = "25..40" } },
          shot_time_spread = { value = "1.7" },
          extraction_yield = { { value = "19" }, { value = "18.8" }, { value = "19.2" }, { value = "18.9" } } },
        ticks = { hands = yes, cloths = yes, flush = yes, basket = yes, sample = yes },
        marks = { taste = { a = 2, b = 3 } } },
      expect = { verdict = competent, score = "98.33" } },

    { "hands not washed", given = {
        measures = {
          shot_count = { value = "4" },
          dose = { { value = "18.5", limit = "18..20" }, { value = "18.6", limit = "18..20" }, { value = "18.5", limit = "18..20" }, { value = "18.4", limit = "18..20" } },
          shot_time = { { value = "27.0", limit = "25..30" }, { value = "28.1", limit = "25..30" }, { value = "26.4", limit = "25..30" }, { value = "27.5", limit = "25..30" } },
          shot_volume = { { value = "30", limit = "25..40" }, { value = "31", limit = "25..40" }, { value = "30", limit = "25..40" }, { value = "32", limit = "25..40" } },
          shot_time_spread = { value = "1.7" },
          extraction_yield = { { value = "19" }, { value = "18.8" }, { value = "19.2" }, { value = "18.9" } } },
        ticks = { hands = no, cloths = yes, flush = yes, basket = yes, sample = yes },
        marks = { taste = { a = 3, b = 3 } } },
      expect = { verdict = not_yet, score = "95" } },

    { "the shots differ too much", given = {
        measures = {
          shot_count = { value = "4" },
          dose = { { value = "18", limit = "18..20" }, { value = "20", limit = "18..20" }, { value = "18", limit = "18..20" }, { value = "18", limit = "18..20" } },
          shot_time = { { value = "24.5", limit = "25..30" }, { value = "29.6", limit = "25..30" }, { value = "26", limit = "25..30" }, { value = "27", limit = "25..30" } },
          shot_volume = { { value = "30", limit = "25..40" }, { value = "40", limit = "25..40" }, { value = "30", limit = "25..40" }, { value = "32", limit = "25..40" } },
          shot_time_spread = { value = "5.1" },
          extraction_yield = { { value = "17" }, { value = "19" }, { value = "19" }, { value = "19" } } },
        ticks = { hands = yes, cloths = yes, flush = no, basket = no, sample = no },
        marks = { taste = { a = 1, b = 2 } } },
      expect = { verdict = not_yet } },

    { "too few, far off, and no one liked them", given = {
        measures = {
          shot_count = { value = "2" },
          dose = { { value = "17.9", limit = "18..20" }, { value = "18.6", limit = "18..20" } },
          shot_time = { { value = "12", limit = "25..30" }, { value = "16", limit = "25..30" } },
          shot_volume = { { value = "24", limit = "25..40" }, { value = "31", limit = "25..40" } },
          shot_time_spread = { value = "4" },
          extraction_yield = { { value = "12" }, { value = "19" } } },
        ticks = { hands = yes, cloths = no, flush = yes, basket = yes, sample = yes },
        marks = { taste = { a = 0, b = 0 } } },
      expect = { verdict = not_yet } },

    { "no stopwatch", given = {
        measures = { shot_count = { value = "4" }, dose = { { value = "18.5", limit = "18..20" } }, shot_volume = { { value = "30", limit = "25..40" } } },
        ticks = { hands = yes, cloths = yes, flush = yes, basket = yes, sample = yes },
        marks = { taste = { a = 2, b = 2 } } },
      expect = { verdict = refer } },
  },
}
