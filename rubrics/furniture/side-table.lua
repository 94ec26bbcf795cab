-- SPDX-License-Identifier: Apache-2.0
-- Furniture making: a side table from a drawing, in one working day.
-- An example scheme, not an official one: no unit is claimed, and criteria and weights are our own.
rubric {
  language = 1, id = "furniture/side-table", version = "1.0.0",
  title = { en = "Make a side table (example scheme, not an official one)", id = "Membuat meja samping (skema contoh, bukan skema resmi)" },
  round = { total = "0.01" },

  criterion { id = "glasses", tick = true, weight = 5, need = 1,
    title = { en = "Wears safety glasses and ear protection", id = "Memakai kacamata dan pelindung telinga" },
    levels = {
      level { points = 1, when = yes, say = { en = "Glasses and ear protection were worn.", id = "Kacamata dan pelindung telinga dipakai." } },
      level { points = 0, when = no, say = { en = "Put on glasses and ear protection before you switch a machine on.", id = "Pakai kacamata dan pelindung telinga sebelum menyalakan mesin." } } } },

  criterion { id = "guards", tick = true, weight = 10, need = 1,
    title = { en = "Works with the guards in place", id = "Bekerja dengan pelindung mesin terpasang" },
    levels = {
      level { points = 1, when = yes, say = { en = "The guards stayed in place.", id = "Pelindung mesin tetap terpasang." } },
      level { points = 0, when = no, say = { en = "Never take a guard off to save time; use a push stick.", id = "Jangan melepas pelindung demi waktu; pakai alat pendorong." } } } },

  criterion { id = "drawing", tick = true, weight = 5,
    title = { en = "Reads the drawing and makes a cutting list", id = "Membaca gambar dan membuat daftar potong" },
    levels = {
      level { points = 1, when = yes, say = { en = "The cutting list matches the drawing.", id = "Daftar potong sesuai gambar." } },
      level { points = 0, when = no, say = { en = "Write the cutting list first and check it against the drawing.", id = "Tulis daftar potong lebih dahulu dan cocokkan dengan gambar." } } } },

  criterion { id = "lengths_off", count = true, weight = 15, need = 1,
    title = { en = "Parts more than 1 mm off the drawing", id = "Bagian yang meleset lebih dari 1 mm" },
    levels = {
      level { points = 2, when = at_most(0), source = "our choice", say = { en = "Every part is true to size.", id = "Semua bagian sesuai ukuran." } },
      level { points = 1, when = between(1, 2), source = "our choice", say = { en = "One or two parts are off; stop the fence and measure the first piece.", id = "Satu atau dua bagian meleset; kunci pengarah dan ukur potongan pertama." } },
      level { points = 0, when = otherwise, say = { en = "Many parts are off; measure twice, cut once.", id = "Banyak bagian meleset; ukur dua kali, potong sekali." } } } },

  criterion { id = "open_joints", count = true, weight = 15, need = 1,
    title = { en = "Joints with a visible gap", id = "Sambungan dengan celah yang terlihat" },
    levels = {
      level { points = 3, when = at_most(0), source = "our choice", say = { en = "Every joint is closed.", id = "Semua sambungan rapat." } },
      level { points = 2, when = at_most(1), source = "our choice", say = { en = "One joint shows a gap.", id = "Satu sambungan bercelah." } },
      level { points = 1, when = between(2, 3), source = "our choice", say = { en = "Some joints show a gap; pare to the line before you glue.", id = "Beberapa sambungan bercelah; raut sampai garis sebelum dilem." } },
      level { points = 0, when = otherwise, say = { en = "Most joints are open; cut them again.", id = "Sebagian besar sambungan renggang; ulangi." } } } },

  criterion { id = "square", tick = true, weight = 10, need = 1,
    title = { en = "The frame is square before the glue sets", id = "Rangka siku sebelum lem kering" },
    levels = {
      level { points = 1, when = yes, say = { en = "The diagonals were compared and agree.", id = "Diagonal dibandingkan dan sama." } },
      level { points = 0, when = no, say = { en = "Compare the diagonals while the clamps still move.", id = "Bandingkan diagonal selagi klem masih dapat digeser." } } } },

  criterion { id = "level", tick = true, weight = 5,
    title = { en = "The table stands without rocking", id = "Meja berdiri tanpa goyang" },
    levels = {
      level { points = 1, when = yes, say = { en = "It stands firm on a flat plate.", id = "Berdiri mantap di bidang datar." } },
      level { points = 0, when = no, say = { en = "Trim the long leg on a flat plate.", id = "Kurangi kaki yang panjang di bidang datar." } } } },

  criterion { id = "glue", tick = true, weight = 5,
    title = { en = "Glue is wiped off before it dries", id = "Sisa lem dibersihkan sebelum kering" },
    levels = {
      level { points = 1, when = yes, say = { en = "No glue was left on the surface.", id = "Tidak ada sisa lem di permukaan." } },
      level { points = 0, when = no, say = { en = "Wipe glue off with a damp cloth at once; stain does not take on it.", id = "Segera lap lem dengan kain lembap; pewarna tidak meresap di atasnya." } } } },

  criterion { id = "sanding", judged = { by = 1 }, weight = 10,
    title = { en = "Sanding", id = "Pengamplasan" },
    levels = {
      level { points = 3, say = { en = "No scratch is seen against the light.", id = "Tidak ada goresan saat dilihat melawan cahaya." } },
      level { points = 2, say = { en = "Fine scratches on end grain only.", id = "Goresan halus hanya pada ujung serat." } },
      level { points = 1, say = { en = "Scratches across the grain; sand along it.", id = "Goresan melintang serat; amplas searah serat." } },
      level { points = 0, say = { en = "Left rough.", id = "Masih kasar." } } } },

  criterion { id = "finish", judged = { by = 1 }, weight = 10,
    title = { en = "Finish", id = "Finishing" },
    levels = {
      level { points = 3, say = { en = "Even, without runs or dust.", id = "Rata, tanpa lelehan dan debu." } },
      level { points = 2, say = { en = "Even, some dust nibs.", id = "Rata, ada bintik debu." } },
      level { points = 1, say = { en = "Runs or bare spots; apply thinner coats.", id = "Ada lelehan atau bagian kosong; lapisi lebih tipis." } },
      level { points = 0, say = { en = "Sticky or not covered.", id = "Lengket atau tidak tertutup." } } } },

  criterion { id = "edges", tick = true, weight = 5,
    title = { en = "Edges are eased", id = "Tepi ditumpulkan" },
    levels = {
      level { points = 1, when = yes, say = { en = "No edge is sharp to the hand.", id = "Tidak ada tepi yang tajam di tangan." } },
      level { points = 0, when = no, say = { en = "Break every edge with fine paper.", id = "Tumpulkan semua tepi dengan amplas halus." } } } },

  criterion { id = "clean", tick = true, weight = 5,
    title = { en = "Leaves bench and machines clean", id = "Meninggalkan meja dan mesin bersih" },
    levels = {
      level { points = 1, when = yes, say = { en = "Chips were cleared and tools put back.", id = "Serbuk dibersihkan dan alat dikembalikan." } },
      level { points = 0, when = no, say = { en = "Clear the chips and put the tools back before you leave.", id = "Bersihkan serbuk dan kembalikan alat sebelum pulang." } } } },

  examples = {
    { "everything as it should be", given = { ticks = { glasses = yes, guards = yes, drawing = yes, square = yes, level = yes, glue = yes, edges = yes, clean = yes },
        counts = { lengths_off = 0, open_joints = 0 },
        marks = { sanding = { a = 3 }, finish = { a = 3 } } },
      expect = { verdict = competent, score = "100" } },
    { "just enough", given = { ticks = { glasses = yes, guards = yes, drawing = no, square = yes, level = no, glue = no, edges = no, clean = no },
        counts = { lengths_off = 1, open_joints = 2 },
        marks = { sanding = { a = 1 }, finish = { a = 1 } } },
      expect = { verdict = competent, score = "44.17" } },
    { "enough in what counts, little else", given = { ticks = { glasses = yes, guards = yes, drawing = no, square = yes, level = no, glue = no, edges = no, clean = no },
        counts = { lengths_off = 1, open_joints = 2 },
        marks = { sanding = { a = 0 }, finish = { a = 0 } } },
      expect = { verdict = competent, score = "37.5" } },
    { "nothing as it should be", given = { ticks = { glasses = no, guards = no, drawing = no, square = no, level = no, glue = no, edges = no, clean = no },
        counts = { lengths_off = 3, open_joints = 4 },
        marks = { sanding = { a = 0 }, finish = { a = 0 } } },
      expect = { verdict = not_yet, score = "0" } },
    { "only one need was missed: wears safety glasses and ear protection", given = { ticks = { glasses = no, guards = yes, drawing = yes, square = yes, level = yes, glue = yes, edges = yes, clean = yes },
        counts = { lengths_off = 0, open_joints = 0 },
        marks = { sanding = { a = 3 }, finish = { a = 3 } } },
      expect = { verdict = not_yet, score = "95" } },
    { "nobody looked at: wears safety glasses and ear protection", given = { ticks = { guards = yes, drawing = yes, square = yes, level = yes, glue = yes, edges = yes, clean = yes },
        counts = { lengths_off = 0, open_joints = 0 },
        marks = { sanding = { a = 3 }, finish = { a = 3 } } },
      expect = { verdict = refer } },
  },
}
