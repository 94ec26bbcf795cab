rubric {
  language = 1, id = "museum/levels-overlap", version = "1.0.0",
  title = { en = "Bench work", id = "Kerja bangku" },
  criterion { id = "a", title = { en = "Task A", id = "Tugas A" }, tick = true, weight = 10, need = 1, levels = {
    level { points = 1, when = yes, say = { en = "Done.", id = "Selesai." } },
    level { points = 0, when = no, say = { en = "Do it.", id = "Kerjakan." } } } },
  criterion { id = "b", title = { en = "Task B", id = "Tugas B" }, count = true, weight = 10, levels = {
    level { points = 3, when = at_most(3), source = "our choice", say = { en = "So many.", id = "Sekian." } },
    level { points = 1, when = between(2, 6), source = "our choice", say = { en = "A few.", id = "Sedikit." } },
    level { points = 0, when = otherwise, say = { en = "Others.", id = "Lainnya." } } } },
  examples = {
    { "good", given = { ticks = { a = yes } }, expect = { verdict = competent } },
    { "bad", given = { ticks = { a = no } }, expect = { verdict = not_yet } },
    { "not seen", given = {}, expect = { verdict = refer } },
  },
}
