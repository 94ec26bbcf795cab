-- SPDX-License-Identifier: Apache-2.0
-- Moodle's rubric grading, out of 70, zero kept.
-- Numbers of grade/grading/form/rubric/tests/behat/grade_calculation.feature; a pass of half is our choice.

-- A level is chosen by one marker: the mark is the level's own points.
local function chosen(id, title, points, more)
  local levels = {}
  for i, value in ipairs(points) do
    levels[i] = level { points = value, say = { en = "Level " .. tostring(i) .. " from the top.", id = "Tingkat " .. tostring(i) .. " dari atas." } }
  end
  return criterion { id = id, title = title, judged = { by = 1 }, factor = 1, levels = levels }
end

rubric {
  language = 1, id = "peer/moodle-70", version = "1.0.0",
  title = { en = "Moodle rubric, out of 70, zero kept", id = "Rubrik Moodle, out of 70, zero kept" },
  out_of = 100, scale = { to_high = 70 }, round = { total = "0.01" }, pass = 36,

  chosen("one", { en = "Criterion 1", id = "Kriteria 1" }, { 50, 40, 25, 20 }),
  chosen("two", { en = "Criterion 2", id = "Kriteria 2" }, { 30, 25, 20 }),
  chosen("three", { en = "Criterion 3", id = "Kriteria 3" }, { 20, 10 }),

  examples = {
    { "the case: 25, 20 and 10 are chosen", given = { marks = { one = 25, two = 20, three = 10 } }, expect = { score = "38.5", verdict = competent } },
    { "everything", given = { marks = { one = 50, two = 30, three = 20 } }, expect = { score = "70", verdict = competent } },
    { "the lowest levels", given = { marks = { one = 20, two = 20, three = 10 } }, expect = { score = "35", verdict = not_yet } },
    { "a criterion without a level", given = { marks = { one = 50, two = 30 } }, expect = { verdict = refer } },
  },
}
