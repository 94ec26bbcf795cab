rubric {
  language = 1, id = "museum/third-without-spread", version = "1.0.0",
  title = { en = "Bench work", id = "Kerja bangku" },
  criterion { id = "a", title = { en = "Task A", id = "Tugas A" }, tick = true, weight = 10, need = 1, levels = {
    level { points = 1, when = yes, say = { en = "Done.", id = "Selesai." } },
    level { points = 0, when = no, say = { en = "Do it.", id = "Kerjakan." } } } },
  criterion { id = "b", title = { en = "Task B", id = "Tugas B" }, judged = { by = 2, third = alone }, weight = 10, levels = {
    level { points = 3, say = { en = "Mark 3.", id = "Nilai 3." } },
    level { points = 2, say = { en = "Mark 2.", id = "Nilai 2." } },
    level { points = 1, say = { en = "Mark 1.", id = "Nilai 1." } },
    level { points = 0, say = { en = "Mark 0.", id = "Nilai 0." } } } },
  examples = {
    { "good", given = { ticks = { a = yes } }, expect = { verdict = competent } },
    { "bad", given = { ticks = { a = no } }, expect = { verdict = not_yet } },
    { "not seen", given = {}, expect = { verdict = refer } },
  },
}
