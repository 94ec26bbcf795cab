rubric {
  language = 1, id = "museum/penalty-beyond-all-points", version = "1.0.0",
  title = { en = "Bench work", id = "Kerja bangku" },
  criterion { id = "a", title = { en = "Task A", id = "Tugas A" }, tick = true, weight = 10, need = 1, levels = {
    level { points = 1, when = yes, say = { en = "Done.", id = "Selesai." } },
    level { points = 0, when = no, say = { en = "Do it.", id = "Kerjakan." } } } },
  criterion { id = "late", title = { en = "Late", id = "Terlambat" }, tick = true, penalty = true, levels = {
    level { points = -20, when = yes, say = { en = "Was late.", id = "Terlambat." } },
    level { points = 0, when = no, say = { en = "In time.", id = "Tepat waktu." } } } },
  examples = {
    { "good", given = { ticks = { a = yes } }, expect = { verdict = competent } },
    { "bad", given = { ticks = { a = no } }, expect = { verdict = not_yet } },
    { "not seen", given = {}, expect = { verdict = refer } },
  },
}
