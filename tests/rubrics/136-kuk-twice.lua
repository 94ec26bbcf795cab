rubric {
  language = 1, id = "museum/kuk-twice", version = "1.0.0",
  title = { en = "Bench work", id = "Kerja bangku" },
  units = {
    { code = "U.1", decree = "1/2020", title = { en = "One", id = "Satu" } },
    { code = "U.2", decree = "1/2020", title = { en = "Two", id = "Dua" } } },
  criterion { id = "a", title = { en = "Task A", id = "Tugas A" }, tick = true, weight = 10, need = 1,
    kuk = { { unit = 1, no = "1.1" }, { unit = 1, no = "1.1" } }, levels = {
    level { points = 1, when = yes, say = { en = "Done.", id = "Selesai." } },
    level { points = 0, when = no, say = { en = "Do it.", id = "Kerjakan." } } } },
  examples = {
    { "good", given = { ticks = { a = yes } }, expect = { verdict = competent } },
    { "bad", given = { ticks = { a = no } }, expect = { verdict = not_yet } },
    { "not seen", given = {}, expect = { verdict = refer } },
  },
}
