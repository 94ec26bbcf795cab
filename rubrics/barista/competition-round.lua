-- SPDX-License-Identifier: Apache-2.0
-- A whole round by the WBC's sheets: technical 2019 (71) by one judge, sensory 2020 (162) by four, 719 together.
-- Overtime takes a point a second, at most 60. The needs (food safety, nothing unacceptable) are ours.

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

-- Yes is a point, no is none. Food safety is needed besides.
local function yes_no(id, en, ind)
  return criterion { id = id, tick = true, weight = 1, title = { en = en, id = ind }, levels = {
    level { points = 1, when = yes, say = { en = "Yes.", id = "Ya." } },
    level { points = 0, when = no, say = { en = "No.", id = "Tidak." } } } }
end
local function safety(id, en, ind)
  return criterion { id = id, tick = true, weight = 1, need = 1, title = { en = en, id = ind }, levels = {
    level { points = 1, when = yes, say = { en = "Yes.", id = "Ya." } },
    level { points = 0, when = no, say = { en = "No; this is needed for food safety.", id = "Tidak; ini wajib demi keamanan pangan." } } } }
end

-- Ground coffee wasted: the plugin gives the sheet's score, 0 g 6 to 5 g 1, more 0; a gram begun is a gram.
local function waste(id, measure, en, ind)
  local levels = {}
  for i = 1, 6 do
    levels[i] = level { points = 7 - i, when = equals(7 - i), source = "WBC technical score sheet 2019",
      say = { en = "The waste scores " .. tostring(7 - i) .. " of 6.", id = "Kopi terbuang bernilai " .. tostring(7 - i) .. " dari 6." } }
  end
  levels[7] = level { points = 0, when = otherwise, say = { en = "More than 5 g were wasted.", id = "Lebih dari 5 g terbuang." } }
  return criterion { id = id, measure = measure, weight = 6, title = { en = en, id = ind }, levels = levels }
end

local function alike(id, measure, en, ind)
  return criterion { id = id, measure = measure, weight = 1, title = { en = en, id = ind }, levels = {
    level { points = 1, when = within_limit, say = { en = "The times lie within 3.0 seconds.", id = "Selisih waktu paling banyak 3,0 detik." } },
    level { points = 0, when = otherwise, say = { en = "The times are more than 3.0 seconds apart.", id = "Selisih waktu lebih dari 3,0 detik." } } } }
end

-- Yes is a point, no is none; each judge marks 1 or 0.
local function seen(id, judges, en, ind)
  return criterion { id = id, judged = { by = judges, combine = mean }, weight = judges, title = { en = en, id = ind }, levels = {
    level { points = 1, say = { en = "Yes.", id = "Ya." } },
    level { points = 0, say = { en = "No.", id = "Tidak." } } } }
end

-- What the examples are made of: every tick and mark alike, then changed where an example says so.
local ticked = {
  "espresso_flush", "espresso_basket", "espresso_portafilter", "espresso_insert", "milk_flush",
  "milk_basket", "milk_portafilter", "milk_insert", "signature_flush", "signature_basket",
  "signature_portafilter", "signature_insert", "milk_pitcher", "milk_purge", "milk_clean",
  "milk_purge_after", "milk_left", "spouts", "hygiene", "cloths",
}
local marked = {
  "start", "espresso_dosing", "milk_dosing", "signature_dosing", "station",
}
local scaled = {
  "s_espresso_balance", "s_espresso_flavour", "s_espresso_tactile", "s_milk_look", "s_milk_balance",
  "s_milk_flavour", "s_explained", "s_creative", "s_signature_balance", "s_signature_flavour",
  "s_professional", "s_detail", "s_impression",
}
local noted_only = {
  "s_crema", "s_espresso_vessel", "s_milk_vessel", "s_appealing", "s_functional", "s_apparel",
}

local function every(list, value)
  local made = {}
  for _, id in ipairs(list) do
    made[id] = value
  end
  return made
end
local function sheets(points, point)
  local made = {}
  for _, id in ipairs(marked) do
    made[id] = { technical = points }
  end
  for _, id in ipairs(scaled) do
    made[id] = { a = points, b = points, c = points, d = points }
  end
  for _, id in ipairs(noted_only) do
    made[id] = { a = point, b = point, c = point, d = point }
  end
  return made
end
local function but(made, id, value)
  made[id] = value
  return made
end

local function round_of(spread, score, time)
  return {
    espresso_time_spread = { value = spread, limit = "..3" }, milk_time_spread = { value = spread, limit = "..3" },
    signature_time_spread = { value = spread, limit = "..3" },
    espresso_waste_score = { value = score }, milk_waste_score = { value = score }, signature_waste_score = { value = score },
    overtime_penalty = { value = time },
  }
end

rubric {
  language = 1, id = "barista/competition-round", version = "1.0.0",
  task = "barista/competition_round",
  title = { en = "Competition round: WBC technical 2019, sensory 2020", id = "Babak lomba: WBC teknis 2019, sensori 2020" },
  instruments = noted,
  round = { total = "0.01" },

  -- Part I: station at start-up, 6
  scale("start", 6, 1, "Clean working area at start-up, clean cloths", "Area kerja dan kain lap bersih di awal"),

  -- Part II: espresso, 17
  yes_no("espresso_flush", "Flushes the group head, espresso", "Membilas group head, espresso"),
  yes_no("espresso_basket", "Dry, clean filter basket before dosing, espresso", "Basket kering dan bersih sebelum menakar, espresso"),
  waste("espresso_waste", "espresso_waste_score", "Spill and waste when dosing and grinding, espresso", "Kopi tumpah dan terbuang saat menggiling dan menakar, espresso"),
  scale("espresso_dosing", 6, 1, "Consistent dosing and tamping, espresso", "Takaran dan tekanan tamper konsisten, espresso"),
  yes_no("espresso_portafilter", "Cleans portafilters before inserting, espresso", "Membersihkan portafilter sebelum dipasang, espresso"),
  yes_no("espresso_insert", "Inserts and brews at once, espresso", "Memasang dan langsung menyeduh, espresso"),
  alike("espresso_times", "espresso_time_spread", "Extraction times within 3 seconds, espresso", "Selisih waktu ekstraksi dalam 3 detik, espresso"),

  -- Part III: milk beverage, 22
  yes_no("milk_flush", "Flushes the group head, milk beverage", "Membilas group head, minuman susu"),
  yes_no("milk_basket", "Dry, clean filter basket before dosing, milk beverage", "Basket kering dan bersih sebelum menakar, minuman susu"),
  waste("milk_waste", "milk_waste_score", "Spill and waste when dosing and grinding, milk beverage", "Kopi tumpah dan terbuang saat menggiling dan menakar, minuman susu"),
  scale("milk_dosing", 6, 1, "Consistent dosing and tamping, milk beverage", "Takaran dan tekanan tamper konsisten, minuman susu"),
  yes_no("milk_portafilter", "Cleans portafilters before inserting, milk beverage", "Membersihkan portafilter sebelum dipasang, minuman susu"),
  yes_no("milk_insert", "Inserts and brews at once, milk beverage", "Memasang dan langsung menyeduh, minuman susu"),
  alike("milk_times", "milk_time_spread", "Extraction times within 3 seconds, milk beverage", "Selisih waktu ekstraksi dalam 3 detik, minuman susu"),
  yes_no("milk_pitcher", "Empty, clean pitcher at start", "Teko susu kosong dan bersih di awal"),
  yes_no("milk_purge", "Purges the steam wand before steaming", "Membuang uap sebelum mengukus"),
  safety("milk_clean", "Cleans the steam wand after steaming", "Membersihkan steam wand sesudah mengukus"),
  safety("milk_purge_after", "Purges the steam wand after steaming", "Membuang uap sesudah mengukus"),
  yes_no("milk_left", "Acceptable milk waste at the end", "Sisa susu di akhir dapat diterima"),

  -- Part IV: signature beverage, 17
  yes_no("signature_flush", "Flushes the group head, signature beverage", "Membilas group head, minuman signature"),
  yes_no("signature_basket", "Dry, clean filter basket before dosing, signature beverage", "Basket kering dan bersih sebelum menakar, minuman signature"),
  waste("signature_waste", "signature_waste_score", "Spill and waste when dosing and grinding, signature beverage", "Kopi tumpah dan terbuang saat menggiling dan menakar, minuman signature"),
  scale("signature_dosing", 6, 1, "Consistent dosing and tamping, signature beverage", "Takaran dan tekanan tamper konsisten, minuman signature"),
  yes_no("signature_portafilter", "Cleans portafilters before inserting, signature beverage", "Membersihkan portafilter sebelum dipasang, minuman signature"),
  yes_no("signature_insert", "Inserts and brews at once, signature beverage", "Memasang dan langsung menyeduh, minuman signature"),
  alike("signature_times", "signature_time_spread", "Extraction times within 3 seconds, signature beverage", "Selisih waktu ekstraksi dalam 3 detik, minuman signature"),

  -- Part V: technical evaluation, 9
  scale("station", 6, 1, "Station management, clean working area at end", "Pengelolaan tempat kerja, area bersih di akhir"),
  yes_no("spouts", "Clean portafilter spouts", "Corong portafilter bersih"),
  safety("hygiene", "General hygiene throughout the presentation", "Kebersihan umum selama presentasi"),
  safety("cloths", "Proper usage of cloths", "Penggunaan kain lap yang benar"),

  -- Sensory, four judges, 162 each
  -- Espresso, 56 a judge
  seen("s_crema", 4, "Crema", "Krema"),
  scale("s_espresso_balance", 48, 4, "Taste balance of the espresso, 0 to 6, twice", "Keseimbangan rasa espresso, 0 sampai 6, dua kali"),
  scale("s_espresso_flavour", 72, 4, "Flavour of the espresso, 0 to 6, three times", "Cita rasa espresso, 0 sampai 6, tiga kali"),
  scale("s_espresso_tactile", 96, 4, "Tactile of the espresso, 0 to 6, four times", "Tekstur espresso di mulut, 0 sampai 6, empat kali"),
  seen("s_espresso_vessel", 4, "Functional and correct espresso vessel", "Wadah espresso tepat dan fungsional"),

  -- Milk beverage, 31 a judge
  scale("s_milk_look", 24, 4, "Visually correct", "Tampilan benar"),
  scale("s_milk_balance", 48, 4, "Taste balance of the milk beverage, twice", "Keseimbangan rasa minuman susu, dua kali"),
  scale("s_milk_flavour", 48, 4, "Flavour of the milk beverage, twice", "Cita rasa minuman susu, dua kali"),
  seen("s_milk_vessel", 4, "Functional vessel", "Wadah fungsional"),

  -- Signature beverage, 38 a judge
  scale("s_explained", 24, 4, "Well explained, introduced and prepared", "Dijelaskan, diperkenalkan, dan disiapkan dengan baik"),
  seen("s_appealing", 4, "Appealing presentation", "Penyajian menarik"),
  seen("s_functional", 4, "Functionality", "Fungsional"),
  scale("s_creative", 24, 4, "Creativity and synergy with coffee", "Kreativitas dan sinergi dengan kopi"),
  scale("s_signature_balance", 48, 4, "Taste balance of the signature beverage, twice", "Keseimbangan rasa minuman signature, dua kali"),
  scale("s_signature_flavour", 48, 4, "Flavour of the signature beverage, twice", "Cita rasa minuman signature, dua kali"),

  -- Barista, 13 a judge
  scale("s_professional", 24, 4, "Presentation: professionalism", "Presentasi: profesionalisme"),
  scale("s_detail", 24, 4, "Attention to detail, all accessories at hand", "Perhatian pada detail, semua perlengkapan tersedia"),
  seen("s_apparel", 4, "Appropriate apparel", "Pakaian sesuai"),

  -- Total impression, 24 a judge
  scale("s_impression", 96, 4, "Total impression, 0 to 6, four times", "Kesan keseluruhan, 0 sampai 6, empat kali"),

  -- Overtime: a point for every second over 15 minutes is taken off, 60 at the most
  criterion { id = "overtime", penalty = true, out_of = -60, uses = { { measure = "overtime_penalty", step = "1" } },
    title = { en = "Overtime: a point for every second over 15 minutes", id = "Kelebihan waktu: satu poin per detik lewat 15 menit" },
    score = function(m)
      if m.overtime_penalty == 0 then
        return 0, { en = "The presentation ended in time.", id = "Presentasi selesai tepat waktu." }
      end
      return -m.overtime_penalty, { en = "Overtime took " .. tostring(m.overtime_penalty) .. " points.", id = "Kelebihan waktu mengurangi " .. tostring(m.overtime_penalty) .. " poin." }
    end },

  examples = {
    { "everything", given = { measures = round_of("3.0", "6", "0"), ticks = every(ticked, yes), marks = sheets(6, 1) },
      expect = { verdict = competent, score = "719" } },
    { "good, and twelve seconds over", given = { measures = round_of("2", "4", "12"), ticks = every(ticked, yes), marks = sheets(3, 1) },
      expect = { verdict = competent, score = "374" } },
    { "four judges who differ", given = { measures = round_of("2", "4", "60"), ticks = every(ticked, yes), marks = but(sheets(3, 1), "s_impression", { a = 1, b = 2, c = 5, d = 6 }) },
      expect = { verdict = competent, score = "334" } },
    { "the cloths were mixed up", given = { measures = round_of("1", "6", "0"), ticks = but(every(ticked, yes), "cloths", no), marks = sheets(6, 1) },
      expect = { verdict = not_yet, score = "718" } },
    { "nothing", given = { measures = round_of("9", "0", "60"), ticks = every(ticked, no), marks = sheets(0, 0) },
      expect = { verdict = not_yet, score = "-60" } },
    { "nobody took the time", given = { measures = { espresso_waste_score = { value = "6" } }, ticks = every(ticked, yes), marks = sheets(6, 1) },
      expect = { verdict = refer } },
  },
}
