-- SPDX-License-Identifier: Apache-2.0
-- Espresso set without a refractometer: scale, stopwatch and measuring glass are enough, under the WBC's profile.
-- Water and pressure are left to espresso-italian.lua: what a workshop cannot read must not count. No SKKNI unit is claimed (see espresso-set.lua).
rubric {
  language = 1, id = "barista/espresso-basic", version = "1.0.0",
  task = "barista/espresso_set",
  title = { en = "Pull a set of espressos with scale and stopwatch", id = "Menyeduh rangkaian espresso dengan timbangan dan stopwatch" },
  settings = { profile = "wbc" },
  instruments = noted,
  round = { total = "0.01" },
  pass = "70",
  ties = { { measure = "shot_time_spread", less = true }, { measure = "dose_spread", less = true } },

  criterion { id = "hands", tick = true, weight = 10, need = 1,
    title = { en = "Washes hands before work", id = "Mencuci tangan sebelum bekerja" },
    levels = {
      level { points = 1, when = yes, say = { en = "Hands were washed.", id = "Tangan dicuci." } },
      level { points = 0, when = no, say = { en = "Wash your hands before you touch coffee or cup.", id = "Cuci tangan sebelum menyentuh kopi atau cangkir." } } } },

  criterion { id = "cloths", tick = true, weight = 10, need = 1,
    title = { en = "Keeps the cloths apart: group head, bench, steam wand", id = "Memisahkan kain lap: group head, meja, steam wand" },
    levels = {
      level { points = 1, when = yes, say = { en = "Each cloth kept its own purpose.", id = "Setiap kain lap dipakai sesuai fungsinya." } },
      level { points = 0, when = no, say = { en = "Use one cloth for one purpose only.", id = "Gunakan satu kain lap untuk satu fungsi saja." } } } },

  criterion { id = "handle", tick = true, weight = 5,
    title = { en = "Serves in a cup with a handle", id = "Menyajikan dalam cangkir bergagang" },
    levels = {
      level { points = 1, when = yes, say = { en = "The cup has a handle.", id = "Cangkir bergagang." } },
      level { points = 0, when = no, say = { en = "Serve espresso in a cup with a handle.", id = "Sajikan espresso dalam cangkir bergagang." } } } },

  criterion { id = "count", measure = "shot_count", weight = 5, need = 1,
    title = { en = "Four espressos in the set", id = "Empat espresso dalam satu rangkaian" },
    levels = {
      level { points = 1, when = at_least("4"), source = "our choice", say = { en = "The set is complete.", id = "Rangkaian lengkap." } },
      level { points = 0, when = otherwise, say = { en = "Serve four espressos.", id = "Sajikan empat espresso." } } } },

  criterion { id = "volume", measure = "shot_volume", each = all, weight = 15, need = 1,
    title = { en = "Volume in the cup", id = "Volume dalam cangkir" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "Every cup holds 25 to 35 ml with crema.", id = "Setiap cangkir berisi 25 sampai 35 ml dengan krema." } },
      level { points = 0, when = otherwise, say = { en = "A cup holds too little or too much.", id = "Ada cangkir yang kurang atau berlebih." } } } },

  criterion { id = "spread", measure = "shot_time_spread", weight = 25, need = 1,
    title = { en = "The shots run alike", id = "Ekstraksi seragam" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "All shots ran within 3.0 seconds of each other.", id = "Selisih waktu semua ekstraksi paling banyak 3,0 detik." } },
      level { points = 0, when = otherwise, say = { en = "The shots differ by more than 3.0 seconds; dose and tamp alike.", id = "Selisih waktu lebih dari 3,0 detik; samakan takaran dan tekanan tamper." } } } },

  criterion { id = "time", measure = "shot_time", each = all, weight = 15,
    title = { en = "Extraction time (recommended)", id = "Waktu ekstraksi (dianjurkan)" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "Every shot ran 20 to 30 seconds.", id = "Setiap ekstraksi berlangsung 20 sampai 30 detik." } },
      level { points = 0, when = otherwise, say = { en = "A shot ran outside the recommended 20 to 30 seconds.", id = "Ada ekstraksi di luar anjuran 20 sampai 30 detik." } } } },

  criterion { id = "ratio", measure = "brew_ratio", each = all, weight = 15,
    title = { en = "Beverage to dose", id = "Rasio minuman terhadap takaran" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "Every shot is 1:1.5 to 1:2.5.", id = "Setiap espresso 1:1,5 sampai 1:2,5." } },
      level { points = 0, when = otherwise, say = { en = "A shot is too short or too long for its dose.", id = "Ada espresso yang terlalu pendek atau terlalu panjang untuk takarannya." } } } },

  examples = {
    { "two espressos that are alike", given = {
        measures = {
          shot_volume = { { value = "30", limit = "25..35" }, { value = "35", limit = "25..35" }, { value = "30", limit = "25..35" }, { value = "35", limit = "25..35" } },
          shot_count = { value = "4" },
          shot_time_spread = { value = "3.0", limit = "..3" },
          shot_time = { { value = "24", limit = "20..30" }, { value = "27", limit = "20..30" }, { value = "24", limit = "20..30" }, { value = "27", limit = "20..30" } },
          brew_ratio = { { value = "2", limit = "1.5..2.5" }, { value = "2", limit = "1.5..2.5" }, { value = "2", limit = "1.5..2.5" }, { value = "2", limit = "1.5..2.5" } } },
        ticks = { hands = yes, cloths = yes, handle = yes } },
      expect = { verdict = competent, score = "100" } },

    { "alike, though slow and long", given = {
        measures = {
          shot_volume = { { value = "30", limit = "25..35" }, { value = "25", limit = "25..35" }, { value = "30", limit = "25..35" }, { value = "25", limit = "25..35" } },
          shot_count = { value = "4" },
          shot_time_spread = { value = "0.4", limit = "..3" },
          shot_time = { { value = "31", limit = "20..30" }, { value = "30.6", limit = "20..30" }, { value = "31", limit = "20..30" }, { value = "30.6", limit = "20..30" } },
          brew_ratio = { { value = "2", limit = "1.5..2.5" }, { value = "2.6", limit = "1.5..2.5" }, { value = "2", limit = "1.5..2.5" }, { value = "2.6", limit = "1.5..2.5" } } },
        ticks = { hands = yes, cloths = yes, handle = yes } },
      expect = { verdict = competent, score = "70" } },

    { "one tenth of a second too far apart, and much else", given = {
        measures = {
          shot_volume = { { value = "36", limit = "25..35" }, { value = "30", limit = "25..35" }, { value = "36", limit = "25..35" }, { value = "30", limit = "25..35" } },
          shot_count = { value = "4" },
          shot_time_spread = { value = "3.1", limit = "..3" },
          shot_time = { { value = "24", limit = "20..30" }, { value = "27.1", limit = "20..30" }, { value = "24", limit = "20..30" }, { value = "27.1", limit = "20..30" } },
          brew_ratio = { { value = "2", limit = "1.5..2.5" }, { value = "2", limit = "1.5..2.5" }, { value = "2", limit = "1.5..2.5" }, { value = "2", limit = "1.5..2.5" } } },
        ticks = { hands = no, cloths = no, handle = no } },
      expect = { verdict = not_yet } },

    { "nobody measured the volume", given = {
        measures = {
          shot_count = { value = "4" },
          shot_time_spread = { value = "1", limit = "..3" },
          shot_time = { { value = "24", limit = "20..30" }, { value = "25", limit = "20..30" }, { value = "24", limit = "20..30" }, { value = "25", limit = "20..30" } },
          brew_ratio = { { value = "2", limit = "1.5..2.5" }, { value = "2", limit = "1.5..2.5" }, { value = "2", limit = "1.5..2.5" }, { value = "2", limit = "1.5..2.5" } } },
        ticks = { hands = yes, cloths = yes, handle = yes } },
      expect = { verdict = refer } },
  },
}
