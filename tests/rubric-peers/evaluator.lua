-- SPDX-License-Identifier: Apache-2.0
-- A rubric evaluator of Azure AI: dimensions from 1 to 5, their weighted mean stretched from 1..5 to 0..1, a pass from 0.5
-- (a mean of 3), and "any dimension scored 1 fails" whatever the mean. Its documentation states that 0.5 is a mean of 3.0.

local function dimension(id, en, ind, weight)
  return criterion { id = id, title = { en = en, id = ind }, judged = { by = 1 }, weight = weight, need = 2, levels = {
    level { points = 5, say = { en = "Fully met.", id = "Terpenuhi penuh." } },
    level { points = 4, say = { en = "Mostly met.", id = "Sebagian besar terpenuhi." } },
    level { points = 3, say = { en = "Half met.", id = "Setengah terpenuhi." } },
    level { points = 2, say = { en = "Hardly met.", id = "Hampir tidak terpenuhi." } },
    level { points = 1, say = { en = "Not met.", id = "Tidak terpenuhi." } } } }
end

rubric {
  language = 1, id = "peer/evaluator", version = "1.0.0",
  title = { en = "Weighted dimensions", id = "Dimensi berbobot" },
  pass = "0.5",
  -- Weights add up to 10, so the lowest mean is worth 2 and the highest 10.
  scale = { from_low = 2, from_high = 10, to_low = 0, to_high = 1 },

  dimension("accuracy", "Accuracy", "Ketepatan", 5),
  dimension("tone", "Tone", "Nada", 2),
  dimension("format", "Format", "Bentuk", 3),

  examples = {
    { "a mean of three passes", given = { marks = { accuracy = 3, tone = 3, format = 3 } }, expect = { verdict = competent, score = "0.5" } },
    { "just below", given = { marks = { accuracy = 3, tone = 2, format = 3 } }, expect = { verdict = not_yet, score = "0.45" } },
    { "one dimension scored 1", given = { marks = { accuracy = 5, tone = 1, format = 5 } }, expect = { verdict = not_yet, score = "0.8" } },
    { "all fives", given = { marks = { accuracy = 5, tone = 5, format = 5 } }, expect = { verdict = competent, score = 1, out_of = 1 } },
    { "a dimension is missing", given = { marks = { accuracy = 5, tone = 5 } }, expect = { verdict = refer } },
  },
}
