-- SPDX-License-Identifier: Apache-2.0
-- Aspects of a WorldSkills marking scheme: judgement by three experts from 0 to 3, who talk where they differ by more than
-- one, worth mean / 3 of the aspect's maximum; measurement by limits, with part marks; two places; sections across criteria.
-- 2 3 3 of a maximum of 1.50 is 8/9 x 1.5 = 1.33.

local function judgement(id, en, ind, weight, section)
  return criterion { id = id, title = { en = en, id = ind }, section = section, weight = weight, round = { criterion = "0.01" },
    judged = { by = 3, spread = 1, combine = mean }, levels = {
    level { points = 3, say = { en = "Above industry standard.", id = "Di atas standar industri." } },
    level { points = 2, say = { en = "Industry standard, exceeds in some respects.", id = "Sesuai standar industri, lebih dalam beberapa hal." } },
    level { points = 1, say = { en = "Industry standard.", id = "Sesuai standar industri." } },
    level { points = 0, say = { en = "Below industry standard.", id = "Di bawah standar industri." } } } }
end

rubric {
  language = 1, id = "peer/worldskills-aspects", version = "1.0.0", out_of = "5",
  title = { en = "Criterion A", id = "Kriteria A" },
  pass = "2.5",
  sections = { { id = "1", out_of = "1.5", title = { en = "Work organization", id = "Penataan kerja" } },
               { id = "2", out_of = "3.5", title = { en = "Making", id = "Pembuatan" } } },

  group { id = "a1", out_of = "2.5", title = { en = "Appearance", id = "Tampilan" },
    judgement("bench", "The bench", "Meja kerja", "1.5", "1"),
    judgement("surface", "The surface", "Permukaan", "1", "2") },
  group { id = "a2", out_of = "2.5", title = { en = "Size", id = "Ukuran" },
    criterion { id = "off", count = true, section = "2", weight = "2", title = { en = "Sizes outside 0.5 mm", id = "Ukuran di luar 0.5 mm" }, levels = {
      level { points = 2, when = equals(0), source = "our choice", say = { en = "None.", id = "Tidak ada." } },
      level { points = 1, when = equals(1), source = "our choice", say = { en = "One.", id = "Satu." } },
      level { points = 0, when = otherwise, say = { en = "More than one.", id = "Lebih dari satu." } } } },
    criterion { id = "complete", tick = true, section = "2", weight = "0.5", title = { en = "Complete", id = "Lengkap" }, levels = {
      level { points = 1, when = yes, say = { en = "Complete.", id = "Lengkap." } },
      level { points = 0, when = no, say = { en = "Parts are missing.", id = "Ada bagian yang kurang." } } } } },

  examples = {
    { "two three three", given = { marks = { bench = { a = 2, b = 3, c = 3 }, surface = { a = 2, b = 2, c = 2 } }, counts = { off = 1 }, ticks = { complete = yes } },
      expect = { verdict = competent, score = "3.5", groups = { a1 = 2, a2 = "1.5" }, sections = { ["1"] = "1.33", ["2"] = "2.17" } } },
    { "low marks", given = { marks = { bench = { a = 0, b = 1, c = 1 }, surface = { a = 1, b = 1, c = 1 } }, counts = { off = 3 }, ticks = { complete = no } },
      expect = { verdict = not_yet, score = "0.66" } },
    { "experts too far apart", given = { marks = { bench = { a = 1, b = 2, c = 3 }, surface = { a = 2, b = 2, c = 2 } }, counts = { off = 0 }, ticks = { complete = yes } },
      expect = { verdict = refer } },
  },
}
