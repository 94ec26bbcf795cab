-- SPDX-License-Identifier: Apache-2.0
-- Reading trouble codes from the two bytes that a control unit sends.
rubric {
  language = 1, id = "automotive/trouble-codes", version = "1.0.0",
  task = "automotive/fault_finding",
  title = { en = "Read trouble codes from raw bytes", id = "Membaca kode gangguan dari bita mentah" },
  settings = { penalty = "0.5" },
  instruments = noted,
  round = { total = "0.01" },
  ties = { { criterion = "reading" } },

  criterion { id = "reading", measure = "code_agrees", each = all, weight = 1, need = 1,
    title = { en = "Turns every pair of bytes into its code", id = "Mengubah setiap pasang bita menjadi kodenya" },
    levels = {
      level { points = 1, when = equals("1"), source = "our choice", say = { en = "Every code is right.", id = "Setiap kode benar." } },
      level { points = 0, when = otherwise, say = { en = "A code is wrong: letter from the first two bits, digit from the next two, then three hexadecimal digits.", id = "Ada kode yang salah: huruf dari dua bit pertama, angka dari dua bit berikutnya, lalu tiga angka heksadesimal." } } } },

  examples = {
    { "every code right", given = {
        measures = {
          code_agrees = { { value = "1" }, { value = "1" }, { value = "1" } } } },
      expect = { verdict = competent, score = "1" } },
    { "a letter wrong", given = {
        measures = {
          code_agrees = { { value = "1" }, { value = "0" } } } },
      expect = { verdict = not_yet, score = "0" } },
    { "no code was written down", given = {},
      expect = { verdict = refer } },
  },
}
