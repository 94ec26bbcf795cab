rubric {
  language = 1, id = "museum/title-in-one-text", version = "1.0.0",
  title = { en = "Bench work", id = "Kerja bangku" },
  criterion { id = "a", title = "Task A", tick = true, weight = 10, need = 1, levels = {
    level { points = 1, when = yes, say = { en = "Done.", id = "Selesai." } },
    level { points = 0, when = no, say = { en = "Do it.", id = "Kerjakan." } } } },
  criterion { id = "n", title = { en = "Restarts", id = "Mengulang" }, count = true, weight = 10, levels = {
    level { points = 1, when = at_most(3), source = "our choice", say = { en = "Few.", id = "Sedikit." } },
    level { points = 0, when = otherwise, say = { en = "Many.", id = "Banyak." } } } },
  examples = {
    { "good", given = { ticks = { a = yes } }, expect = { verdict = competent } },
    { "bad", given = { ticks = { a = no } }, expect = { verdict = not_yet } },
    { "not seen", given = {}, expect = { verdict = refer } },
  },
}
