-- SPDX-License-Identifier: Apache-2.0
-- The cupping form of the Specialty Coffee Association: seven qualities from 6 to 10 in quarters, three of five cups each,
-- two points a cup, and what is subtracted: cups x 2 for a taint, cups x 4 for a fault. Specialty from 80. The rules are the
-- form's; the sheets are worked out by hand: 53.25 + 30 - 4 = 79.25.

local function quality(id, en, ind)
  return criterion { id = id, title = { en = en, id = ind }, judged = { by = 1 }, factor = 1, round = { mark = "0.25" }, levels = {
    level { points = 10, say = { en = "Beyond outstanding.", id = "Melebihi luar biasa." } },
    level { points = 9, say = { en = "Outstanding.", id = "Luar biasa." } },
    level { points = 8, say = { en = "Excellent.", id = "Istimewa." } },
    level { points = 7, say = { en = "Very good.", id = "Sangat baik." } },
    level { points = 6, say = { en = "Good.", id = "Baik." } } } }
end

local function cups(id, en, ind)
  return criterion { id = id, title = { en = en, id = ind }, count = true, weight = 10, levels = {
    level { points = 10, when = equals(5), source = "SCA cupping form", say = { en = "All five cups.", id = "Kelima cangkir." } },
    level { points = 8, when = equals(4), source = "SCA cupping form", say = { en = "Four cups.", id = "Empat cangkir." } },
    level { points = 6, when = equals(3), source = "SCA cupping form", say = { en = "Three cups.", id = "Tiga cangkir." } },
    level { points = 4, when = equals(2), source = "SCA cupping form", say = { en = "Two cups.", id = "Dua cangkir." } },
    level { points = 2, when = equals(1), source = "SCA cupping form", say = { en = "One cup.", id = "Satu cangkir." } },
    level { points = 0, when = otherwise, say = { en = "No cup.", id = "Tidak ada." } } } }
end

local function subtract(id, en, ind, each)
  local levels = { level { points = 0, when = equals(0), source = "SCA cupping form", say = { en = "None.", id = "Tidak ada." } } }
  for n = 1, 4 do
    levels[n + 1] = level { points = -each * n, when = equals(n), source = "SCA cupping form",
      say = { en = "Cups: " .. tostring(n) .. ".", id = "Cangkir: " .. tostring(n) .. "." } }
  end
  levels[6] = level { points = -each * 5, when = otherwise, say = { en = "All five cups.", id = "Kelima cangkir." } }
  return criterion { id = id, title = { en = en, id = ind }, count = true, penalty = true, levels = levels }
end

rubric {
  language = 1, id = "peer/sca-cupping", version = "1.0.0", out_of = 100,
  title = { en = "Arabica cupping form", id = "Formulir uji cita rasa arabika" },
  pass = 80,
  grades = { grade { id = "specialty", from = 80, title = { en = "Specialty", id = "Spesialti" } }, grade { id = "below" } },

  quality("aroma", "Fragrance and aroma", "Aroma"),
  quality("flavor", "Flavor", "Rasa"),
  quality("aftertaste", "Aftertaste", "Kesan akhir"),
  quality("acidity", "Acidity", "Keasaman"),
  quality("body", "Body", "Kekentalan"),
  quality("balance", "Balance", "Keseimbangan"),
  quality("overall", "Overall", "Keseluruhan"),
  cups("uniformity", "Uniformity", "Keseragaman"),
  cups("clean-cup", "Clean cup", "Kebersihan cangkir"),
  cups("sweetness", "Sweetness", "Kemanisan"),
  subtract("taint", "Cups with a taint", "Cangkir dengan cacat ringan", 2),
  subtract("fault", "Cups with a fault", "Cangkir dengan cacat berat", 4),

  examples = {
    { "specialty", given = { marks = { aroma = "7.75", flavor = "7.75", aftertaste = "7.5", acidity = "7.75", body = "7.5", balance = "7.5", overall = "7.5" },
        counts = { uniformity = 5, ["clean-cup"] = 5, sweetness = 5, taint = 0, fault = 0 } },
      expect = { verdict = competent, score = "83.25", grade = "specialty" } },
    { "one cup with a fault", given = { marks = { aroma = "7.75", flavor = "7.75", aftertaste = "7.5", acidity = "7.75", body = "7.5", balance = "7.5", overall = "7.5" },
        counts = { uniformity = 5, ["clean-cup"] = 5, sweetness = 5, taint = 0, fault = 1 } },
      expect = { verdict = not_yet, score = "79.25", grade = "below" } },
    { "two cups with a taint, which are not uniform", given = { marks = { aroma = "8.25", flavor = "8.5", aftertaste = 8, acidity = 8, body = 8, balance = 8, overall = "8.25" },
        counts = { uniformity = 3, ["clean-cup"] = 3, sweetness = 5, taint = 2, fault = 0 } },
      expect = { verdict = not_yet, score = 75, points = { taint = -4 } } },
    { "nobody counted the cups", given = { marks = { aroma = 8, flavor = 8, aftertaste = 8, acidity = 8, body = 8, balance = 8, overall = 8 } },
      expect = { verdict = refer } },
  },
}
