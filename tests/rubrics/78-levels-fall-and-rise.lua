rubric {
  language = 1, id = "museum/levels-fall-and-rise", version = "1.0.0",
  title = { en = "Bench work", id = "Kerja bangku" },
  criterion { id = "a", title = { en = "Task A", id = "Tugas A" }, tick = true, weight = 10, need = 1, levels = {
    level { points = 1, when = yes, say = { en = "Done.", id = "Selesai." } },
    level { points = 0, when = no, say = { en = "Do it.", id = "Kerjakan." } } } },
  criterion { id = "b", title = { en = "Task B", id = "Tugas B" }, count = true, weight = 10, levels = {
    level { points = 3, when = at_most(0), source = "our choice", say = { en = "So many.", id = "Sekian." } },
    level { points = 0, when = between(1, 2), source = "our choice", say = { en = "A few.", id = "Sedikit." } },
    level { points = 2, when = between(3, 4), source = "our choice", say = { en = "Others.", id = "Lainnya." } },
    level { points = 0, when = otherwise, say = { en = "The rest.", id = "Sisanya." } } } },
  examples = {
    { "good", given = { ticks = { a = yes } }, expect = { verdict = competent } },
    { "bad", given = { ticks = { a = no } }, expect = { verdict = not_yet } },
    { "not seen", given = {}, expect = { verdict = refer } },
  },
}
