-- SPDX-License-Identifier: Apache-2.0
-- tidy.lua -- a small rubric of ticks and marks alone, so that the program is tested without a trade
rubric {
  language = 1, id = "workshop/tidy", version = "1.0.0",
  title = { en = "Leave the workshop tidy", id = "Meninggalkan bengkel dalam keadaan rapi" },
  round = { total = "0.01" },
  ties = { { criterion = "care" } },

  criterion { id = "swept", tick = true, weight = 40, need = 1,
    title = { en = "Floor swept", id = "Lantai disapu" },
    levels = {
      level { points = 1, when = yes, say = { en = "The floor is swept.", id = "Lantai sudah disapu." } },
      level { points = 0, when = no, say = { en = "Sweep the floor before you leave.", id = "Sapu lantai sebelum pulang." } } } },

  criterion { id = "care", judged = { by = 1, spread = 0, combine = mean }, weight = 60,
    title = { en = "Care of tools", id = "Perawatan alat" },
    levels = {
      level { points = 3, say = { en = "Every tool clean and in its place.", id = "Setiap alat bersih dan di tempatnya." } },
      level { points = 2, say = { en = "Clean, some not in their place.", id = "Bersih, sebagian tidak di tempatnya." } },
      level { points = 1, say = { en = "In their place, not clean.", id = "Di tempatnya, belum bersih." } },
      level { points = 0, say = { en = "Left lying about.", id = "Dibiarkan berserakan." } } } },

  examples = {
    { "tidy", given = { ticks = { swept = yes }, marks = { care = { a = 2 } } }, expect = { verdict = competent, score = "80" } },
    { "not swept", given = { ticks = { swept = no }, marks = { care = { a = 3 } } }, expect = { verdict = not_yet } },
    { "nobody looked", given = { marks = { care = { a = 3 } } }, expect = { verdict = refer } },
  },
}
