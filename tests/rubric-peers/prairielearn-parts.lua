-- SPDX-License-Identifier: Apache-2.0
-- PrairieLearn's partial scores: parts of a question with weights, in percent.
-- Numbers of docs/manualGrading/index.md: 0.7 of weight 2 and 1 of weight 1 are 80 %; a pass of half is our choice.

local function part(id, weight)
  return criterion { id = id, title = { en = "Part " .. id, id = "Bagian " .. id }, judged = { by = 1 }, weight = weight, levels = {
    level { points = 1, say = { en = "All of it.", id = "Seluruhnya." } },
    level { points = 0, say = { en = "Nothing.", id = "Tidak ada." } } } }
end

rubric {
  language = 1, id = "peer/prairielearn-parts", version = "1.0.0",
  title = { en = "PrairieLearn, parts of a question", id = "PrairieLearn, bagian soal" },
  scale = { to_high = 100 }, pass = 50,
  part("answer1", 2), part("answer2", 1),
  examples = {
    { "the case", given = { marks = { answer1 = "0.7", answer2 = 1 } }, expect = { score = 80, out_of = 100, verdict = competent } },
    { "the smaller part", given = { marks = { answer1 = 0, answer2 = 1 } }, expect = { score = "100/3", verdict = not_yet } },
    { "one part is not graded", given = { marks = { answer1 = 1 } }, expect = { verdict = refer } },
  },
}
