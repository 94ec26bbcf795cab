-- SPDX-License-Identifier: Apache-2.0
-- The certified Italian espresso (INEI): one coffee of 7 g, everything read off a gauge. No SKKNI unit is claimed
-- (see espresso-set.lua).
rubric {
  language = 1, id = "barista/espresso-italian", version = "1.0.0",
  task = "barista/espresso_set",
  title = { en = "Pull an Italian espresso (INEI)", id = "Menyeduh espresso Italia (INEI)" },
  settings = { profile = "inei" },
  instruments = noted,
  round = { total = "0.01" },

  criterion { id = "hands", tick = true, weight = 5, need = 1,
    title = { en = "Washes hands before work", id = "Mencuci tangan sebelum bekerja" },
    levels = {
      level { points = 1, when = yes, say = { en = "Hands were washed.", id = "Tangan dicuci." } },
      level { points = 0, when = no, say = { en = "Wash your hands before you touch coffee or cup.", id = "Cuci tangan sebelum menyentuh kopi atau cangkir." } } } },

  criterion { id = "count", measure = "shot_count", weight = 5, need = 1,
    title = { en = "Two coffees", id = "Dua kopi" },
    levels = {
      level { points = 1, when = at_least("2"), source = "our choice", say = { en = "Both coffees were served.", id = "Kedua kopi disajikan." } },
      level { points = 0, when = otherwise, say = { en = "Serve two coffees.", id = "Sajikan dua kopi." } } } },

  criterion { id = "dose", measure = "dose", each = all, weight = 15, need = 1,
    title = { en = "Dose, 7 g", id = "Takaran, 7 g" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "Every dose is 7 g, give or take 0.5 g.", id = "Setiap takaran 7 g, toleransi 0,5 g." } },
      level { points = 0, when = otherwise, say = { en = "A dose is not 7 g, give or take 0.5 g.", id = "Ada takaran yang bukan 7 g, toleransi 0,5 g." } } } },

  criterion { id = "time", measure = "shot_time", each = all, weight = 15, need = 1,
    title = { en = "Percolation time, 25 s", id = "Waktu perkolasi, 25 detik" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "Every coffee ran 25 s, give or take 2.5 s.", id = "Setiap kopi berlangsung 25 detik, toleransi 2,5 detik." } },
      level { points = 0, when = otherwise, say = { en = "A coffee did not run 25 s, give or take 2.5 s.", id = "Ada kopi yang tidak berlangsung 25 detik, toleransi 2,5 detik." } } } },

  criterion { id = "volume", measure = "shot_volume", each = all, weight = 15, need = 1,
    title = { en = "Volume in the cup, 25 ml", id = "Volume dalam cangkir, 25 ml" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "Every cup holds 25 ml, give or take 2.5 ml.", id = "Setiap cangkir berisi 25 ml, toleransi 2,5 ml." } },
      level { points = 0, when = otherwise, say = { en = "A cup does not hold 25 ml, give or take 2.5 ml.", id = "Ada cangkir yang tidak berisi 25 ml, toleransi 2,5 ml." } } } },

  criterion { id = "water", measure = "brew_temperature", each = all, weight = 15, need = 1,
    title = { en = "Water, 88 degrees", id = "Air, 88 derajat" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "The water was 88 degrees, give or take 2.", id = "Suhu air 88 derajat, toleransi 2." } },
      level { points = 0, when = otherwise, say = { en = "The water was not 88 degrees, give or take 2.", id = "Suhu air bukan 88 derajat, toleransi 2." } } } },

  criterion { id = "pressure", measure = "pressure", each = all, weight = 15, need = 1,
    title = { en = "Pressure, 9 bar", id = "Tekanan, 9 bar" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "The pressure was 9 bar, give or take 1.", id = "Tekanan 9 bar, toleransi 1." } },
      level { points = 0, when = otherwise, say = { en = "The pressure was not 9 bar, give or take 1.", id = "Tekanan bukan 9 bar, toleransi 1." } } } },

  criterion { id = "cup", measure = "cup_temperature", each = all, weight = 15, need = 1,
    title = { en = "In the cup, 67 degrees", id = "Dalam cangkir, 67 derajat" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "The coffee was 67 degrees in the cup, give or take 3.", id = "Suhu kopi dalam cangkir 67 derajat, toleransi 3." } },
      level { points = 0, when = otherwise, say = { en = "The coffee was not 67 degrees in the cup, give or take 3; warm the cups.", id = "Suhu kopi dalam cangkir bukan 67 derajat, toleransi 3; hangatkan cangkir." } } } },

  examples = {
    { "on every edge", given = {
        measures = {
          shot_count = { value = "2" },
          dose = { { value = "6.5", limit = "6.5..7.5" }, { value = "7.5", limit = "6.5..7.5" } },
          shot_time = { { value = "22.5", limit = "22.5..27.5" }, { value = "27.5", limit = "22.5..27.5" } },
          shot_volume = { { value = "22.5", limit = "22.5..27.5" }, { value = "27.5", limit = "22.5..27.5" } },
          brew_temperature = { { value = "86", limit = "86..90" }, { value = "90", limit = "86..90" } },
          pressure = { { value = "8", limit = "8..10" }, { value = "10", limit = "8..10" } },
          cup_temperature = { { value = "64", limit = "64..70" }, { value = "70", limit = "64..70" } } },
        ticks = { hands = yes } },
      expect = { verdict = competent, score = "100" } },

    { "beyond every edge", given = {
        measures = {
          shot_count = { value = "2" },
          dose = { { value = "6.4", limit = "6.5..7.5" }, { value = "7", limit = "6.5..7.5" } },
          shot_time = { { value = "22.4", limit = "22.5..27.5" }, { value = "25", limit = "22.5..27.5" } },
          shot_volume = { { value = "25", limit = "22.5..27.5" }, { value = "27.6", limit = "22.5..27.5" } },
          brew_temperature = { { value = "90.1", limit = "86..90" }, { value = "88", limit = "86..90" } },
          pressure = { { value = "9", limit = "8..10" }, { value = "10.1", limit = "8..10" } },
          cup_temperature = { { value = "63.9", limit = "64..70" }, { value = "67", limit = "64..70" } } },
        ticks = { hands = no } },
      expect = { verdict = not_yet, score = "5" } },

    { "only one coffee", given = {
        measures = {
          shot_count = { value = "1" },
          dose = { { value = "7", limit = "6.5..7.5" } },
          shot_time = { { value = "25", limit = "22.5..27.5" } },
          shot_volume = { { value = "25", limit = "22.5..27.5" } },
          brew_temperature = { { value = "88", limit = "86..90" } },
          pressure = { { value = "9", limit = "8..10" } },
          cup_temperature = { { value = "67", limit = "64..70" } } },
        ticks = { hands = yes } },
      expect = { verdict = not_yet, score = "95" } },

    { "no pressure gauge", given = {
        measures = {
          shot_count = { value = "2" },
          dose = { { value = "7", limit = "6.5..7.5" } },
          shot_time = { { value = "25", limit = "22.5..27.5" } },
          shot_volume = { { value = "25", limit = "22.5..27.5" } },
          brew_temperature = { { value = "88", limit = "86..90" } },
          cup_temperature = { { value = "67", limit = "64..70" } } },
        ticks = { hands = yes } },
      expect = { verdict = refer } },
  },
}
