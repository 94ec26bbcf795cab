-- SPDX-License-Identifier: Apache-2.0
-- PrairieLearn's rubric grading, an item whose value was changed: min(max(start + items, floor), ceiling) + adjustment.
-- Numbers of apps/prairielearn/src/tests/manualGrading.test.ts; an item of 0 points is left out; a pass of half is our choice.

local function item(id, points)
  local kind = points < 0 and "penalty" or "bonus"
  return criterion { id = id, title = { en = "Item " .. id, id = "Butir " .. id }, tick = true, [kind] = true, levels = {
    level { points = points, when = yes, say = { en = "Selected.", id = "Dipilih." } },
    level { points = 0, when = no, say = { en = "Not selected.", id = "Tidak dipilih." } } } }
end

local function selected(list)
  local ticks = { a = no, b = no, c = no, d = no }
  for _, id in ipairs(list) do
    ticks[id] = yes
  end
  return ticks
end

rubric {
  language = 1, id = "peer/prairielearn-changed", version = "1.0.0",
  title = { en = "PrairieLearn, an item whose value was changed", id = "PrairieLearn, an item whose value was changed" },
  out_of = 6, pass = 3,

  group { id = "rubric", title = { en = "Rubric", id = "Rubrik" }, out_of = 6, floor = "-0.5", ceiling = "6.5",
    item("a", 6),
    item("b", 3),
    item("c", 1),
    item("d", -1.6),
  },

  -- The grader's own adjustment lies outside of floor and ceiling.
  criterion { id = "adjust", title = { en = "Adjustment", id = "Penyesuaian" }, judged = { by = 1 }, bonus = true, penalty = true,
    missing = drop, levels = {
      level { points = 10, say = { en = "Added by the grader.", id = "Ditambah oleh penilai." } },
      level { points = -10, say = { en = "Taken by the grader.", id = "Dikurangi oleh penilai." } } } },

  examples = {
    { "item value changed after grading (0.4 -> 1)", given = { ticks = selected({ "a", "c", "d" }), }, expect = { score = "5.4", out_of = 6, verdict = competent } }, -- 90 %
    { "nothing but what takes", given = { ticks = selected({ "d" }) }, expect = { verdict = not_yet } },
    { "an item that nobody looked at", given = { ticks = { a = yes } }, expect = { verdict = refer } },
  },
}
