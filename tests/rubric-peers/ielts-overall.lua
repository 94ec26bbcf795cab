-- SPDX-License-Identifier: Apache-2.0
-- The overall band of four components: their mean, rounded to the nearest half band, a quarter up. Published examples:
-- 6.5 6.5 5 7 gives 6.5; 4 3.5 4 4 gives 4; 6.5 6.5 5.5 6 gives 6. A pass of 6 is our choice: it looks at the mean itself.

local function component(id, en, ind)
  return criterion { id = id, title = { en = en, id = ind }, judged = { by = 1 }, factor = "0.25", round = { mark = "0.5" }, levels = {
    level { points = 9, say = { en = "Expert user.", id = "Pengguna ahli." } },
    level { points = 6, say = { en = "Competent user.", id = "Pengguna cakap." } },
    level { points = 4, say = { en = "Limited user.", id = "Pengguna terbatas." } },
    level { points = 0, say = { en = "Did not attempt the test.", id = "Tidak mengerjakan." } } } }
end

rubric {
  language = 1, id = "peer/ielts-overall", version = "1.0.0",
  title = { en = "Four components, one band", id = "Empat komponen, satu band" },
  pass = 6, round = { total = "0.5" },

  component("listening", "Listening", "Menyimak"),
  component("reading", "Reading", "Membaca"),
  component("writing", "Writing", "Menulis"),
  component("speaking", "Speaking", "Berbicara"),

  examples = {
    { "a quarter goes up", given = { marks = { listening = "6.5", reading = "6.5", writing = 5, speaking = 7 } },
      expect = { verdict = competent, score = "6.5", out_of = 9 } },
    { "seven eighths go up", given = { marks = { listening = 4, reading = "3.5", writing = 4, speaking = 4 } },
      expect = { verdict = not_yet, score = 4 } },
    { "an eighth goes down", given = { marks = { listening = "6.5", reading = "6.5", writing = "5.5", speaking = 6 } },
      expect = { verdict = competent, score = 6 } },
    { "shown as 6, and below the pass mark", given = { marks = { listening = 6, reading = 6, writing = "5.5", speaking = "5.5" } },
      expect = { verdict = not_yet, score = 6 } },
    { "three components", given = { marks = { listening = 7, reading = 7, writing = 7 } }, expect = { verdict = refer } },
  },
}
