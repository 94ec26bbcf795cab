-- SPDX-License-Identifier: Apache-2.0
-- The British practical driving test: passed with no more than 15 driving faults and no serious or dangerous one. No points:
-- every need counts, and what is left over only ranks.

rubric {
  language = 1, id = "peer/driving-test", version = "1.0.0",
  title = { en = "Practical driving test", id = "Uji praktik mengemudi" },
  ranking = { { criterion = "faults" } },

  criterion { id = "faults", count = true, need = 1, title = { en = "Driving faults", id = "Kesalahan mengemudi" }, levels = {
    level { points = 2, when = equals(0), source = "DVSA", say = { en = "A clean sheet.", id = "Tanpa kesalahan." } },
    level { points = 1, when = at_most(15), source = "DVSA", say = { en = "Within 15 faults.", id = "Tidak lebih dari 15." } },
    level { points = 0, when = otherwise, say = { en = "Too many faults.", id = "Terlalu banyak kesalahan." } } } },

  criterion { id = "serious", count = true, need = 1, title = { en = "Serious or dangerous faults", id = "Kesalahan berat atau berbahaya" }, levels = {
    level { points = 1, when = equals(0), source = "DVSA", say = { en = "None.", id = "Tidak ada." } },
    level { points = 0, when = otherwise, say = { en = "One is enough to fail.", id = "Satu saja tidak lulus." } } } },

  examples = {
    { "fifteen faults", given = { counts = { faults = 15, serious = 0 } }, expect = { verdict = competent, ranking = 1 } },
    { "sixteen faults", given = { counts = { faults = 16, serious = 0 } }, expect = { verdict = not_yet } },
    { "no faults but a serious one", given = { counts = { faults = 0, serious = 1 } }, expect = { verdict = not_yet } },
    { "serious faults not counted", given = { counts = { faults = 0 } }, expect = { verdict = refer } },
    { "sixteen faults decide alone", given = { counts = { faults = 16 } }, expect = { verdict = not_yet } },
  },
}
