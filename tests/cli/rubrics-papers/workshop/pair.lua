-- SPDX-License-Identifier: Apache-2.0
-- pair.lua -- two units of an invented decree, one tick each, so that conclusions are tested without a trade
rubric {
  language = 1, id = "workshop/pair", version = "1.0.0",
  title = { en = "Two pieces of work", id = "Dua pekerjaan" },
  attempts = { combine = average, mastery = "1.5", need = "0.5" }, round = { attempts = "0.01" },
  units = {
    { code = "U.1", decree = "1/2020", version = 1, title = { id = "Pekerjaan pertama" }, kuk_required = { "1.1" } },
    { code = "U.2", decree = "1/2020", version = 1, title = { id = "Pekerjaan kedua" } },
  },

  criterion { id = "first", tick = true, need = 1, unit = 1, kuk = { { unit = 1, no = "1.1" } },
    title = { en = "First piece", id = "Pekerjaan pertama" },
    levels = {
      level { points = 1, when = yes, say = { en = "The first piece is sound.", id = "Pekerjaan pertama baik." } },
      level { points = 0, when = no, say = { en = "Do the first piece again.", id = "Ulangi pekerjaan pertama." } } } },

  criterion { id = "second", tick = true, need = 1, unit = 2, kuk = { { unit = 2, no = "1.1" } },
    title = { en = "Second piece", id = "Pekerjaan kedua" },
    levels = {
      level { points = 1, when = yes, say = { en = "The second piece is sound.", id = "Pekerjaan kedua baik." } },
      level { points = 0, when = no, say = { en = "Do the second piece again.", id = "Ulangi pekerjaan kedua." } } } },

  examples = {
    { "both", given = { ticks = { first = yes, second = yes } }, expect = { verdict = competent } },
    { "one", given = { ticks = { first = yes, second = no } }, expect = { verdict = not_yet } },
    { "nobody looked", given = { ticks = { first = yes } }, expect = { verdict = refer } },
  },
}
