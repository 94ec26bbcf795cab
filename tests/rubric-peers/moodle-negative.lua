-- SPDX-License-Identifier: Apache-2.0
-- Moodle's rubric grading with levels below zero, out of 100, zero kept.
-- Numbers of grade/grading/form/rubric/tests/behat/negative_points.feature; a pass of half is our choice.

-- A level is chosen by one marker: the mark is the level's own points.
local function chosen(id, title, points, more)
  local levels = {}
  for i, value in ipairs(points) do
    levels[i] = level { points = value, say = { en = "Level " .. tostring(i) .. " from the top.", id = "Tingkat " .. tostring(i) .. " dari atas." } }
  end
  return criterion { id = id, title = title, judged = { by = 1 }, factor = 1, levels = levels }
end

rubric {
  language = 1, id = "peer/moodle-negative", version = "1.0.0",
  title = { en = "Moodle rubric, levels below zero", id = "Rubrik Moodle, tingkat di bawah nol" },
  out_of = 100, floor = 0, round = { total = "0.01" }, pass = 50,

  chosen("one", { en = "Criterion 1", id = "Kriteria 1" }, { 50, 40, 25, -11 }),
  chosen("two", { en = "Criterion 2", id = "Kriteria 2" }, { 30, 25, -20 }),
  chosen("three", { en = "Criterion 3", id = "Kriteria 3" }, { 20, 10 }),

  examples = {
    { "none below zero", given = { marks = { one = 25, two = 30, three = 10 } }, expect = { score = "65", verdict = competent } },
    { "one below zero", given = { marks = { one = 25, two = -20, three = 10 } }, expect = { score = "15", verdict = not_yet } },
    { "a sum below zero is zero", given = { marks = { one = -11, two = -20, three = 10 } }, expect = { score = "0", verdict = not_yet } },
    { "a criterion without a level", given = { marks = { one = 50, two = 30 } }, expect = { verdict = refer } },
  },
}
