-- SPDX-License-Identifier: Apache-2.0
-- A whole round of the World Barista Championship: one technical sheet (2019, 71 points), four sensory sheets (2020, 162
-- points each) added up, and a point off for every second of overtime, sixty at most: 71 + 4 x 162 = 719.
-- A pass of half is our choice; the championship has none.

-- 0 to 6 by `by` judges, each mark worth `factor` points.
local function scale(id, by, factor)
  local words = { { 6, "Extraordinary.", "Luar biasa." }, { 5, "Excellent.", "Istimewa." }, { 4, "Very good.", "Sangat baik." },
    { 3, "Good.", "Baik." }, { 2, "Average.", "Cukup." }, { 1, "Acceptable.", "Dapat diterima." }, { 0, "Unacceptable.", "Tidak dapat diterima." } }
  local levels = {}
  for i, word in ipairs(words) do
    levels[i] = level { points = word[1], say = { en = word[2], id = word[3] } }
  end
  return criterion { id = id, title = { en = "Line " .. id, id = "Baris " .. id }, judged = { by = by, combine = sum }, factor = factor, levels = levels }
end
local function yes_no(id, by)
  return criterion { id = id, title = { en = "Line " .. id, id = "Baris " .. id }, judged = { by = by, combine = sum }, factor = 1, levels = {
    level { points = 1, say = { en = "Yes.", id = "Ya." } }, level { points = 0, say = { en = "No.", id = "Tidak." } } } }
end

local scaled, noted = {}, {}
local function lines(prefix, by, factors, count)
  local made = {}
  for i, factor in ipairs(factors) do
    local id = prefix .. "_scale" .. tostring(i)
    scaled[#scaled + 1] = { id, by }
    made[#made + 1] = scale(id, by, factor)
  end
  for i = 1, count do
    local id = prefix .. "_line" .. tostring(i)
    noted[#noted + 1] = { id, by }
    made[#made + 1] = yes_no(id, by)
  end
  return made
end

-- A part of a sheet: its criteria stand in the group itself.
local function part(id, en, ind, out_of, made)
  made.id, made.title, made.out_of = id, { en = en, id = ind }, out_of
  return group(made)
end

local technical = group { id = "technical", title = { en = "Technical sheet", id = "Lembar teknis" }, out_of = 71,
  part("t_start", "Station at start-up", "Area di awal", 6, lines("t_start", 1, { 1 }, 0)),
  part("t_espresso", "Espresso", "Espresso", 17, lines("t_espresso", 1, { 1, 1 }, 5)),
  part("t_milk", "Milk beverage", "Minuman susu", 22, lines("t_milk", 1, { 1, 1 }, 10)),
  part("t_signature", "Signature beverage", "Minuman signature", 17, lines("t_signature", 1, { 1, 1 }, 5)),
  part("t_end", "Station at the end", "Area di akhir", 9, lines("t_end", 1, { 1 }, 3)) }

local sensory = group { id = "sensory", title = { en = "Four sensory sheets", id = "Empat lembar sensori" }, out_of = 4 * 162,
  part("s_espresso", "Espresso", "Espresso", 4 * 56, lines("s_espresso", 4, { 2, 3, 4 }, 2)),
  part("s_milk", "Milk beverage", "Minuman susu", 4 * 31, lines("s_milk", 4, { 1, 2, 2 }, 1)),
  part("s_signature", "Signature beverage", "Minuman signature", 4 * 38, lines("s_signature", 4, { 1, 1, 2, 2 }, 2)),
  part("s_barista", "Barista", "Barista", 4 * 13, lines("s_barista", 4, { 1, 1 }, 1)),
  part("s_impression", "Total impression", "Kesan keseluruhan", 4 * 24, lines("s_impression", 4, { 4 }, 0)) }

-- What the examples are made of: the same mark in every line of a kind.
local function sheets(points, point)
  local marks = {}
  for _, list in ipairs({ { scaled, points }, { noted, point } }) do
    for _, line in ipairs(list[1]) do
      marks[line[1]] = line[2] == 1 and { t = list[2] } or { a = list[2], b = list[2], c = list[2], d = list[2] }
    end
  end
  return marks
end
local function but(marks, id, value)
  marks[id] = value
  return marks
end

rubric {
  language = 1, id = "peer/wbc-round", version = "1.0.0",
  title = { en = "WBC, a whole round", id = "WBC, satu babak penuh" },
  out_of = 719, pass = "359.5",
  time_limit = { seconds = 900, overtime = { per = 1, points = -1, floor = -60, round = down } },
  ranking = { { group = "technical" }, { group = "sensory" } },
  ties = { { group = "sensory" }, { criterion = "s_impression_scale1" } },
  technical, sensory,
  examples = {
    { "everything, in time", given = { seconds = 900, marks = sheets(6, 1) },
      expect = { score = 719, out_of = 719, groups = { technical = 71, sensory = 648 }, verdict = competent } },
    { "half a minute over", given = { seconds = 930, marks = sheets(6, 1) }, expect = { score = 689, ranking = 719, verdict = competent } },
    { "an hour over costs sixty", given = { seconds = 4500, marks = sheets(6, 1) }, expect = { score = 659, verdict = competent } },
    { "good throughout", given = { seconds = 880, marks = sheets(3, 1) },
      expect = { score = 383, groups = { technical = 47, sensory = 336 }, verdict = competent } },
    { "average and too slow", given = { seconds = 961, marks = sheets(2, 1) }, expect = { score = 211, verdict = not_yet } },
    { "a judge forgot the impression", given = { seconds = 900, marks = but(sheets(6, 1), "s_impression_scale1", { a = 6, b = 6, c = 6 }) },
      expect = { verdict = refer } },
  },
}
