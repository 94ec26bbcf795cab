-- SPDX-License-Identifier: Apache-2.0
-- Moodle's several markers of one submission (mod_assign, 5.2 and later): first, highest, average with three kinds of
-- rounding, and by hand, which waits for a person. A pass is our choice.

local function marked(id, en, ind, judged, round)
  return criterion { id = id, title = { en = en, id = ind }, judged = judged, factor = 1, round = round, missing = drop, levels = {
    level { points = 100, say = { en = "Highest mark.", id = "Nilai tertinggi." } },
    level { points = 0, say = { en = "Lowest mark.", id = "Nilai terendah." } } } }
end

rubric {
  language = 1, id = "peer/moodle-markers", version = "1.0.0",
  title = { en = "Moodle, several markers", id = "Moodle, beberapa penilai" },
  pass = 350,

  marked("first", "The first marker", "Penilai pertama", { by = 2, combine = first }),
  marked("maximum", "The highest mark", "Nilai tertinggi", { by = 2, combine = maximum }),
  marked("average", "The average", "Rata-rata", { by = 2, combine = mean }),
  marked("down", "The average, rounded down", "Rata-rata, dibulatkan ke bawah", { by = 2, combine = mean }, { points = 1, mode = down }),
  marked("up", "The average, rounded up", "Rata-rata, dibulatkan ke atas", { by = 2, combine = mean }, { points = 1, mode = up }),
  marked("natural", "The average, rounded", "Rata-rata, dibulatkan", { by = 2, combine = mean }, { points = 1, mode = half_up }),
  -- By hand: where the two differ, a third mark decides alone; until then there is no grade.
  criterion { id = "manual", title = { en = "By hand", id = "Secara manual" }, factor = 1,
    judged = { by = 2, spread = 0, third = alone }, levels = {
      level { points = 100, say = { en = "Highest mark.", id = "Nilai tertinggi." } },
      level { points = 0, say = { en = "Lowest mark.", id = "Nilai terendah." } } } },

  examples = {
    { "the cases; by hand is not graded", given = { marks = {
        first = { a = 11, b = 99 }, maximum = { a = 11, b = 99 }, average = { a = 90, b = 25 }, down = { a = 90, b = 25 },
        up = { a = 90, b = 25 }, natural = { a = 90, b = 25 }, manual = { a = 99, b = 11 } } },
      expect = { verdict = refer, points = { first = 11, maximum = 99, average = "57.5", down = 57, up = 58, natural = 58 } } },
    { "a person has decided", given = { marks = {
        first = { a = 11, b = 99 }, maximum = { a = 11, b = 99 }, average = { a = 90, b = 25 }, down = { a = 90, b = 25 },
        up = { a = 90, b = 25 }, natural = { a = 90, b = 25 }, manual = { a = 99, b = 11, c = 40 } } },
      expect = { verdict = competent, points = { manual = 40 }, score = "380.5" } },
    { "two who agree need nobody", given = { marks = { manual = { a = 12, b = 12 } } },
      expect = { verdict = not_yet, points = { manual = 12 }, score = 12, out_of = 100 } },
  },
}
