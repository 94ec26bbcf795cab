-- An invented test with one fault: text against number.
rubric {
  language = 1, id = "museum/bench-1", version = "1.0.0", task = "museum/bench",
  title = { en = "Bench work", id = "Kerja bangku" },
  settings = { edition = "2023" },
  round = { total = "0.01" },
  pass = "60",
  ties = { { criterion = "time" }, { measure = "time", less = true } },
  units = { { code = "X.01", decree = "1/2026", version = 1, title = { en = "Bench", id = "Bangku" }, kuk_required = { "1.1" } } },

  criterion { id = "ppe", title = { en = "Wears goggles", id = "Memakai kacamata" }, tick = true, weight = 10, need = 1,
    kuk = { { unit = 1, no = "1.1" } },
    levels = {
      level { points = 1, when = yes, say = { en = "Worn.", id = "Dipakai." } },
      level { points = 0, when = no, say = { en = "Wear them.", id = "Pakailah." } } } },

  criterion { id = "time", title = { en = "Time", id = "Waktu" }, measure = "time", weight = 40,
    levels = {
      level { points = 2, when = is("30"), say = { en = "In time.", id = "Tepat waktu." } },
      level { points = 1, when = at_most("90"), source = "our choice", say = { en = "Late.", id = "Terlambat." } },
      level { points = 0, when = otherwise, say = { en = "Too late.", id = "Terlalu lambat." } } } },

  criterion { id = "flaw", title = { en = "Flaws", id = "Cacat" }, measure = "flaw", each = all, weight = 20,
    levels = {
      level { points = 1, when = within_limit, say = { en = "Sound.", id = "Baik." } },
      level { points = 0, when = otherwise, say = { en = "Flawed.", id = "Cacat." } } } },

  criterion { id = "grade", title = { en = "Grade", id = "Kelas" }, measure = "grade",
    levels = {
      level { points = 1, when = is("A"), say = { en = "Grade A.", id = "Kelas A." } },
      level { points = 0, when = otherwise, say = { en = "Below A.", id = "Di bawah A." } } } },

  criterion { id = "restarts", title = { en = "Restarts", id = "Mengulang" }, count = true, weight = 10,
    levels = {
      level { points = 2, when = at_most(0), source = "our choice", say = { en = "None.", id = "Tidak ada." } },
      level { points = 1, when = between(1, 2), source = "our choice", say = { en = "Few.", id = "Sedikit." } },
      level { points = 0, when = otherwise, say = { en = "Many.", id = "Banyak." } } } },

  criterion { id = "care", title = { en = "Care", id = "Ketelitian" }, judged = { by = 3, spread = 0, combine = trimmed_mean },
    weight = 10,
    levels = {
      level { points = 1, say = { en = "Careful.", id = "Teliti." } },
      level { points = 0, say = { en = "Careless.", id = "Ceroboh." } } } },

  criterion { id = "feel", title = { en = "Feel", id = "Rasa" }, weight = 10, out_of = 3,
    uses = { { measure = "time", step = "0.1", round = half_up } },
    score = function(m)
      if m.time <= 600 then
        return 3, { en = "Quick.", id = "Cepat." }
      end
      return 0, { en = "Slow.", id = "Lambat." }
    end },

  examples = {
    { "good work", given = { ticks = { ppe = yes } }, expect = { verdict = competent } },
    { "no goggles", given = { ticks = { ppe = no } }, expect = { verdict = not_yet } },
    { "nothing seen", given = {}, expect = { verdict = refer } },
  },
}
