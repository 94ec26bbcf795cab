-- SPDX-License-Identifier: Apache-2.0
-- The sensory score sheet of the World Barista Championship, 2020: 162 points, one sheet for each of four judges.
-- Sheets of other years differ and are other rubrics. The need (nothing unacceptable) is our choice.

-- The scale of the sheets; 0 is "unacceptable", so one point is needed of whatever is judged.
local words = {
  { points = 6, en = "Extraordinary.", id = "Luar biasa." },
  { points = 5, en = "Excellent.", id = "Istimewa." },
  { points = 4, en = "Very good.", id = "Sangat baik." },
  { points = 3, en = "Good.", id = "Baik." },
  { points = 2, en = "Average.", id = "Cukup." },
  { points = 1, en = "Acceptable.", id = "Dapat diterima." },
  { points = 0, en = "Unacceptable.", id = "Tidak dapat diterima." },
}
local function scale(id, weight, judges, en, ind)
  local levels = {}
  for i, word in ipairs(words) do
    levels[i] = level { points = word.points, say = { en = word.en, id = word.id } }
  end
  return criterion { id = id, judged = { by = judges, combine = mean }, weight = weight, need = 1,
    title = { en = en, id = ind }, levels = levels }
end

-- Yes is a point, no is none; each judge marks 1 or 0.
local function seen(id, judges, en, ind)
  return criterion { id = id, judged = { by = judges, combine = mean }, weight = judges, title = { en = en, id = ind }, levels = {
    level { points = 1, say = { en = "Yes.", id = "Ya." } },
    level { points = 0, say = { en = "No.", id = "Tidak." } } } }
end

-- What the examples are made of: every mark alike.
local scaled = {
  "s_espresso_balance", "s_espresso_flavour", "s_espresso_tactile", "s_milk_look", "s_milk_balance",
  "s_milk_flavour", "s_explained", "s_creative", "s_signature_balance", "s_signature_flavour",
  "s_professional", "s_detail", "s_impression",
}
local noted_only = {
  "s_crema", "s_espresso_vessel", "s_milk_vessel", "s_appealing", "s_functional", "s_apparel",
}

local function sheet(points, point)
  local made = {}
  for _, id in ipairs(scaled) do
    made[id] = { judge = points }
  end
  for _, id in ipairs(noted_only) do
    made[id] = { judge = point }
  end
  return made
end
local function but(made, id, value)
  made[id] = value
  return made
end

rubric {
  language = 1, id = "barista/wbc-sensory-2020", version = "1.0.0",
  title = { en = "WBC sensory score sheet 2020, one judge", id = "Lembar nilai sensori WBC 2020, satu juri" },

  -- Espresso, 56
  seen("s_crema", 1, "Crema", "Krema"),
  scale("s_espresso_balance", 12, 1, "Taste balance of the espresso, 0 to 6, twice", "Keseimbangan rasa espresso, 0 sampai 6, dua kali"),
  scale("s_espresso_flavour", 18, 1, "Flavour of the espresso, 0 to 6, three times", "Cita rasa espresso, 0 sampai 6, tiga kali"),
  scale("s_espresso_tactile", 24, 1, "Tactile of the espresso, 0 to 6, four times", "Tekstur espresso di mulut, 0 sampai 6, empat kali"),
  seen("s_espresso_vessel", 1, "Functional and correct espresso vessel", "Wadah espresso tepat dan fungsional"),

  -- Milk beverage, 31
  scale("s_milk_look", 6, 1, "Visually correct", "Tampilan benar"),
  scale("s_milk_balance", 12, 1, "Taste balance of the milk beverage, twice", "Keseimbangan rasa minuman susu, dua kali"),
  scale("s_milk_flavour", 12, 1, "Flavour of the milk beverage, twice", "Cita rasa minuman susu, dua kali"),
  seen("s_milk_vessel", 1, "Functional vessel", "Wadah fungsional"),

  -- Signature beverage, 38
  scale("s_explained", 6, 1, "Well explained, introduced and prepared", "Dijelaskan, diperkenalkan, dan disiapkan dengan baik"),
  seen("s_appealing", 1, "Appealing presentation", "Penyajian menarik"),
  seen("s_functional", 1, "Functionality", "Fungsional"),
  scale("s_creative", 6, 1, "Creativity and synergy with coffee", "Kreativitas dan sinergi dengan kopi"),
  scale("s_signature_balance", 12, 1, "Taste balance of the signature beverage, twice", "Keseimbangan rasa minuman signature, dua kali"),
  scale("s_signature_flavour", 12, 1, "Flavour of the signature beverage, twice", "Cita rasa minuman signature, dua kali"),

  -- Barista, 13
  scale("s_professional", 6, 1, "Presentation: professionalism", "Presentasi: profesionalisme"),
  scale("s_detail", 6, 1, "Attention to detail, all accessories at hand", "Perhatian pada detail, semua perlengkapan tersedia"),
  seen("s_apparel", 1, "Appropriate apparel", "Pakaian sesuai"),

  -- Total impression, 24
  scale("s_impression", 24, 1, "Total impression, 0 to 6, four times", "Kesan keseluruhan, 0 sampai 6, empat kali"),

  examples = {
    { "everything", given = { marks = sheet(6, 1) }, expect = { verdict = competent, score = "162" } },
    { "good throughout", given = { marks = sheet(3, 1) }, expect = { verdict = competent, score = "84" } },
    { "an unacceptable espresso", given = { marks = but(sheet(4, 1), "s_espresso_flavour", { judge = 0 }) },
      expect = { verdict = not_yet, score = "98" } },
    { "nothing", given = { marks = sheet(0, 0) }, expect = { verdict = not_yet, score = "0" } },
    { "no mark for the milk beverage", given = { marks = but(sheet(4, 1), "s_milk_flavour", nil) }, expect = { verdict = refer } },
  },
}
