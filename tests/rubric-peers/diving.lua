-- SPDX-License-Identifier: Apache-2.0
-- A dive before seven judges: the two highest and the two lowest marks are left out, the sum of the other three times the
-- degree of difficulty. Published example: 6.5 7 7 7.5 7.5 8 8, difficulty 2.8, gives 61.6. A pass is our choice.

rubric {
  language = 1, id = "peer/diving", version = "1.0.0",
  title = { en = "Inward two and a half somersaults", id = "Salto ke dalam dua setengah putaran" },

  criterion { id = "dive", factor = "2.8", need = 15,
    judged = { by = 7, drop_highest = 2, drop_lowest = 2, combine = sum },
    title = { en = "The dive, by seven judges", id = "Lompatan, oleh tujuh juri" },
    levels = {
      level { points = 10, say = { en = "Excellent.", id = "Istimewa." } },
      level { points = 7, say = { en = "Good.", id = "Baik." } },
      level { points = 5, say = { en = "Satisfactory.", id = "Cukup." } },
      level { points = 0, say = { en = "Completely failed.", id = "Gagal." } },
    } },

  examples = {
    { "the published dive", given = { marks = { dive = { a = "6.5", b = 7, c = 7, d = "7.5", e = "7.5", f = 8, g = 8 } } },
      expect = { verdict = competent, points = { dive = 22 }, score = "61.6", out_of = 84 } },
    { "in any order", given = { marks = { dive = { a = 8, b = "7.5", c = 7, d = "6.5", e = 8, f = 7, g = "7.5" } } },
      expect = { verdict = competent, score = "61.6" } },
    { "three low marks count once", given = { marks = { dive = { a = 0, b = 0, c = 4, d = 4, e = 4, f = 10, g = 10 } } },
      expect = { verdict = not_yet, score = "33.6" } },
    { "a judge is missing", given = { marks = { dive = { a = 7, b = 7, c = 7, d = 7, e = 7, f = 7 } } },
      expect = { verdict = refer } },
  },
}
