-- SPDX-License-Identifier: Apache-2.0
-- A frame of a cabinet. An example scheme, not an official one: no unit is claimed, and the limits are our own.
rubric {
  language = 1, id = "furniture/frame", version = "1.0.0",
  task = "furniture/frame",
  title = { en = "Frame of a cabinet (example scheme, not an official one)", id = "Rangka lemari (skema contoh, bukan skema resmi)" },
  settings = { use = "air_conditioned" },
  round = { total = "0.01" },
  ties = { { measure = "widest_gap", less = true } },

  criterion { id = "guards", tick = true, weight = 10, need = 1,
    title = { en = "Uses the guards of the machines", id = "Memakai pelindung mesin" },
    levels = {
      level { points = 1, when = yes, say = { en = "The guards were in place.", id = "Pelindung terpasang." } },
      level { points = 0, when = no, say = { en = "Never cut without the guard.", id = "Jangan memotong tanpa pelindung." } } } },

  criterion { id = "dust", tick = true, weight = 5, need = 1,
    title = { en = "Wears a dust mask while sanding", id = "Memakai masker debu saat mengamplas" },
    levels = {
      level { points = 1, when = yes, say = { en = "The mask was worn.", id = "Masker dipakai." } },
      level { points = 0, when = no, say = { en = "Wear a dust mask and switch on the extraction.", id = "Pakai masker debu dan nyalakan penyedot debu." } } } },

  criterion { id = "gaps", measure = "gap", each = all, weight = 30, need = 1,
    title = { en = "Joints are closed", id = "Sambungan rapat" },
    levels = {
      level { points = 2, when = within_limit, say = { en = "Every joint is closed.", id = "Semua sambungan rapat." } },
      level { points = 1, when = at_most("0.4"), source = "our choice", say = { en = "A joint is a little open; pare to the knife line.", id = "Ada sambungan yang sedikit renggang; raut sampai garis pisau." } },
      level { points = 0, when = otherwise, say = { en = "A joint is open; cut it again before you glue.", id = "Ada sambungan yang renggang; ulangi sebelum dilem." } } } },

  criterion { id = "square", measure = "out_of_square", weight = 20, need = 1,
    title = { en = "The frame is square", id = "Rangka siku" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "The diagonals agree.", id = "Kedua diagonal sama." } },
      level { points = 0, when = otherwise, say = { en = "Compare the diagonals before the glue sets and move the clamps.", id = "Bandingkan diagonal sebelum lem kering dan geser klem." } } } },

  criterion { id = "wettest", measure = "wettest", weight = 5, need = 1,
    title = { en = "The wood is not too wet", id = "Kayu tidak terlalu basah" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "Dry enough for its place.", id = "Cukup kering untuk tempatnya." } },
      level { points = 0, when = otherwise, say = { en = "Let the wood dry in the shop before you cut it.", id = "Keringkan kayu di bengkel sebelum dipotong." } } } },

  criterion { id = "driest", measure = "driest", weight = 5,
    title = { en = "The wood is not too dry", id = "Kayu tidak terlalu kering" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "Not too dry for its place.", id = "Tidak terlalu kering untuk tempatnya." } },
      level { points = 0, when = otherwise, say = { en = "Let the wood settle in the shop.", id = "Biarkan kayu menyesuaikan diri di bengkel." } } } },

  criterion { id = "spread", measure = "moisture_spread", weight = 5,
    title = { en = "The parts are equally dry", id = "Semua bagian sama keringnya" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "The parts agree.", id = "Semua bagian seragam." } },
      level { points = 0, when = otherwise, say = { en = "Choose parts of one stack.", id = "Pilih bahan dari satu tumpukan." } } } },

  criterion { id = "surface", measure = "fault", each = all, weight = 10,
    title = { en = "The surface is free of faults", id = "Permukaan bebas cacat" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "No fault that counts.", id = "Tidak ada cacat yang berarti." } },
      level { points = 0, when = otherwise, say = { en = "Look along the surface against the light before you finish it.", id = "Lihat permukaan melawan cahaya sebelum finishing." } } } },

  criterion { id = "look", judged = { by = 1 }, weight = 10,
    title = { en = "Choice of grain and look of the whole", id = "Pemilihan serat dan tampilan keseluruhan" },
    levels = {
      level { points = 3, say = { en = "Grain and colour belong together.", id = "Serat dan warna serasi." } },
      level { points = 2, say = { en = "Pleasing, one part stands out.", id = "Serasi, satu bagian menonjol." } },
      level { points = 1, say = { en = "Parts were taken as they came.", id = "Bahan dipakai seadanya." } },
      level { points = 0, say = { en = "Knots or sapwood where they weaken the piece.", id = "Mata kayu atau gubal pada bagian yang melemahkan." } } } },

  examples = {
    { "good work", given = {
        measures = { gap = { { value = "0.1", limit = "..0.2" }, { value = "0.2", limit = "..0.2" } }, out_of_square = { value = "1", limit = "..1.5" },
          wettest = { value = "12", limit = "8..12" }, driest = { value = "11", limit = "8..12" }, moisture_spread = { value = "1", limit = "..4" },
          fault = { { value = "3", limit = "..10" } } },
        ticks = { guards = yes, dust = yes }, marks = { look = { a = 3 } } },
      expect = { verdict = competent, score = "100" } },
    { "a joint a little open", given = {
        measures = { gap = { { value = "0.1", limit = "..0.2" }, { value = "0.35", limit = "..0.2" } }, out_of_square = { value = "1.5", limit = "..1.5" },
          wettest = { value = "12", limit = "8..12" }, driest = { value = "7", limit = "8..12" }, moisture_spread = { value = "5", limit = "..4" },
          fault = { { value = "12", limit = "..0" } } },
        ticks = { guards = yes, dust = yes }, marks = { look = { a = 2 } } },
      expect = { verdict = competent, score = "61.67" } },
    { "open joints, out of square, wet wood", given = {
        measures = { gap = { { value = "0.9", limit = "..0.2" } }, out_of_square = { value = "4", limit = "..1.5" },
          wettest = { value = "19", limit = "8..12" }, driest = { value = "12", limit = "8..12" }, moisture_spread = { value = "7", limit = "..4" },
          fault = { { value = "40", limit = "..10" } } },
        ticks = { guards = no, dust = no }, marks = { look = { a = 1 } } },
      expect = { verdict = not_yet } },
    { "weak timber", given = {
        measures = { gap = { { value = "0.1", limit = "..0.2" } }, out_of_square = { value = "1", limit = "..1.5" },
          wettest = { value = "12", limit = "8..12" }, driest = { value = "11", limit = "8..12" }, moisture_spread = { value = "1", limit = "..4" },
          fault = { { value = "3", limit = "..10" } } },
        ticks = { guards = yes, dust = yes }, marks = { look = { a = 0 } } },
      expect = { verdict = competent, score = "90" } },
    { "the moisture was not taken", given = {
        measures = { gap = { { value = "0.1", limit = "..0.2" } }, out_of_square = { value = "1", limit = "..1.5" }, fault = { { value = "3", limit = "..10" } } },
        ticks = { guards = yes, dust = yes }, marks = { look = { a = 3 } } },
      expect = { verdict = refer } },
  },
}
