-- SPDX-License-Identifier: Apache-2.0
-- One brew of filter coffee against the SCA golden cup. No SKKNI unit is claimed (see espresso-set.lua).
rubric {
  language = 1, id = "barista/filter-brew", version = "1.0.0",
  task = "barista/filter_brew",
  title = { en = "Brew filter coffee to the golden cup", id = "Menyeduh kopi saring sesuai golden cup" },
  settings = { profile = "sca" },
  instruments = noted,
  round = { total = "0.01" },

  criterion { id = "hands", tick = true, weight = 10, need = 1,
    title = { en = "Washes hands before work", id = "Mencuci tangan sebelum bekerja" },
    levels = {
      level { points = 1, when = yes, say = { en = "Hands were washed.", id = "Tangan dicuci." } },
      level { points = 0, when = no, say = { en = "Wash your hands before you touch coffee or filter.", id = "Cuci tangan sebelum menyentuh kopi atau saringan." } } } },

  criterion { id = "rinse", tick = true, weight = 10, need = 1,
    title = { en = "Rinses the filter, so that the yield can be computed", id = "Membilas saringan, agar hasil ekstraksi dapat dihitung" },
    levels = {
      level { points = 1, when = yes, say = { en = "The filter was rinsed.", id = "Saringan dibilas." } },
      level { points = 0, when = no, say = { en = "Rinse the filter: a dry one keeps back coffee and tastes of paper.", id = "Bilas saringan: saringan kering menahan kopi dan berasa kertas." } } } },

  criterion { id = "ratio", measure = "coffee_to_water", weight = 20, need = 1,
    title = { en = "Coffee to water", id = "Rasio kopi terhadap air" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "The ratio is 55 g/L, give or take 10 %.", id = "Rasio 55 g/L, toleransi 10 %." } },
      level { points = 0, when = otherwise, say = { en = "The ratio is off; weigh coffee and water.", id = "Rasio meleset; timbang kopi dan air." } } } },

  criterion { id = "strength", measure = "tds", weight = 20, need = 1,
    title = { en = "Strength", id = "Kekuatan" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "The strength is within the golden cup.", id = "Kekuatan sesuai golden cup." } },
      level { points = 0, when = otherwise, say = { en = "Too weak or too strong; adjust the ratio.", id = "Terlalu encer atau terlalu kuat; sesuaikan rasio." } } } },

  criterion { id = "yield", measure = "extraction_yield", weight = 20, need = 1,
    title = { en = "Extraction yield", id = "Hasil ekstraksi" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "The yield is within 18 to 22 %.", id = "Hasil ekstraksi 18 sampai 22 %." } },
      level { points = 0, when = otherwise, say = { en = "Too little or too much was extracted; adjust the grind.", id = "Ekstraksi kurang atau berlebih; sesuaikan gilingan." } } } },

  criterion { id = "time", measure = "contact_time", weight = 10,
    title = { en = "Contact time for the grind", id = "Waktu kontak sesuai gilingan" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "The time suits the grind.", id = "Waktu sesuai gilingan." } },
      level { points = 0, when = otherwise, say = { en = "The time does not suit the grind.", id = "Waktu tidak sesuai gilingan." } } } },

  criterion { id = "temperature", measure = "water_temperature", weight = 10,
    title = { en = "Water at contact", id = "Suhu air saat kontak" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "The water was 90 to 96 degrees.", id = "Suhu air 90 sampai 96 derajat." } },
      level { points = 0, when = otherwise, say = { en = "The water was too cool or too hot.", id = "Air kurang panas atau terlalu panas." } } } },

  examples = {
    { "a golden cup", given = {
        measures = { coffee_to_water = { value = "60", limit = "49.5..60.5" }, tds = { value = "1.3", limit = "1.15..1.35" },
          extraction_yield = { value = "286/15", limit = "18..22" }, contact_time = { value = "300", limit = "240..360" },
          water_temperature = { value = "93", limit = "90..96" } },
        ticks = { hands = yes, rinse = yes } },
      expect = { verdict = competent, score = "100" } },

    { "over-extracted by a hair", given = {
        measures = { coffee_to_water = { value = "60.6", limit = "49.5..60.5" }, tds = { value = "1.36", limit = "1.15..1.35" },
          extraction_yield = { value = "22.01", limit = "18..22" }, contact_time = { value = "361", limit = "240..360" },
          water_temperature = { value = "97", limit = "90..96" } },
        ticks = { hands = no, rinse = no } },
      expect = { verdict = not_yet, score = "0" } },

    { "no refractometer", given = {
        measures = { coffee_to_water = { value = "55", limit = "49.5..60.5" }, contact_time = { value = "300", limit = "240..360" },
          water_temperature = { value = "93", limit = "90..96" } },
        ticks = { hands = yes, rinse = yes } },
      expect = { verdict = refer } },
  },
}
