-- SPDX-License-Identifier: Apache-2.0
-- Screen printing: ten shirts in two colours, from film to cured print.
-- An example scheme, not an official one: no unit is claimed, and criteria and weights are our own.
rubric {
  language = 1, id = "screen-printing/t-shirt-two-colours", version = "1.0.0",
  title = { en = "Print a T-shirt in two colours (example scheme, not an official one)", id = "Menyablon kaus dua warna (skema contoh, bukan skema resmi)" },
  round = { total = "0.01" },

  criterion { id = "gloves", tick = true, weight = 5, need = 1,
    title = { en = "Wears gloves with emulsion and solvent", id = "Memakai sarung tangan saat memegang emulsi dan pelarut" },
    levels = {
      level { points = 1, when = yes, say = { en = "Gloves were worn.", id = "Sarung tangan dipakai." } },
      level { points = 0, when = no, say = { en = "Wear gloves: emulsion and solvent go through the skin.", id = "Pakai sarung tangan: emulsi dan pelarut meresap ke kulit." } } } },

  criterion { id = "air", tick = true, weight = 5, need = 1,
    title = { en = "Works with the air moving", id = "Bekerja dengan sirkulasi udara" },
    levels = {
      level { points = 1, when = yes, say = { en = "The fan ran and the door stood open.", id = "Kipas menyala dan pintu terbuka." } },
      level { points = 0, when = no, say = { en = "Switch the fan on before you open ink or solvent.", id = "Nyalakan kipas sebelum membuka tinta atau pelarut." } } } },

  criterion { id = "degrease", tick = true, weight = 5,
    title = { en = "Degreases the screen before coating", id = "Membersihkan lemak screen sebelum dilapisi" },
    levels = {
      level { points = 1, when = yes, say = { en = "The screen was degreased and dry.", id = "Screen bersih dari lemak dan kering." } },
      level { points = 0, when = no, say = { en = "Degrease and dry the screen, or the emulsion lifts.", id = "Bersihkan lemak dan keringkan screen agar emulsi tidak lepas." } } } },

  criterion { id = "coating", judged = { by = 1 }, weight = 5,
    title = { en = "Coat of emulsion", id = "Lapisan emulsi" },
    levels = {
      level { points = 2, say = { en = "Thin and even on both sides.", id = "Tipis dan rata di kedua sisi." } },
      level { points = 1, say = { en = "Even with a thick edge.", id = "Rata, tepinya tebal." } },
      level { points = 0, say = { en = "Streaks or bubbles; draw slowly in one stroke.", id = "Bergaris atau bergelembung; tarik pelan sekali jalan." } } } },

  criterion { id = "stencil", tick = true, weight = 10, need = 1,
    title = { en = "The stencil is open and sharp after washing out", id = "Klise terbuka dan tajam setelah dicuci" },
    levels = {
      level { points = 1, when = yes, say = { en = "Every fine line is open.", id = "Semua garis halus terbuka." } },
      level { points = 0, when = no, say = { en = "Test the exposure with a step strip before the real screen.", id = "Uji lama penyinaran dengan strip bertahap sebelum screen sebenarnya." } } } },

  criterion { id = "pinholes", count = true, weight = 5,
    title = { en = "Pinholes that were not blocked", id = "Lubang jarum yang tidak ditutup" },
    levels = {
      level { points = 1, when = at_most(0), source = "our choice", say = { en = "All pinholes were blocked.", id = "Semua lubang jarum ditutup." } },
      level { points = 0, when = otherwise, say = { en = "Hold the screen against the light and block what you see.", id = "Lihat screen melawan cahaya dan tutup lubangnya." } } } },

  criterion { id = "off_contact", tick = true, weight = 5,
    title = { en = "Sets the off-contact distance", id = "Mengatur jarak screen ke kaus" },
    levels = {
      level { points = 1, when = yes, say = { en = "The screen lifts off behind the squeegee.", id = "Screen terangkat di belakang rakel." } },
      level { points = 0, when = no, say = { en = "Lift the screen two to three millimetres, or the print smears.", id = "Angkat screen dua sampai tiga milimeter agar cetakan tidak melebar." } } } },

  criterion { id = "misregistered", count = true, weight = 15, need = 1,
    title = { en = "Shirts with colours more than 1 mm out of register", id = "Kaus dengan warna meleset lebih dari 1 mm" },
    levels = {
      level { points = 2, when = at_most(0), source = "our choice", say = { en = "Every shirt is in register.", id = "Semua kaus tepat register." } },
      level { points = 1, when = between(1, 2), source = "our choice", say = { en = "One or two are out; check the clamps between shirts.", id = "Satu atau dua meleset; periksa klem di antara kaus." } },
      level { points = 0, when = otherwise, say = { en = "The colours move; register again from the first shirt.", id = "Warna bergeser; atur register ulang dari kaus pertama." } } } },

  criterion { id = "ink", judged = { by = 1 }, weight = 15, need = 1,
    title = { en = "Ink laid down", id = "Lapisan tinta" },
    levels = {
      level { points = 3, say = { en = "Even and opaque, the hand stays soft.", id = "Rata dan menutup, tetap lembut." } },
      level { points = 2, say = { en = "Even, slightly thin or thick.", id = "Rata, sedikit tipis atau tebal." } },
      level { points = 1, say = { en = "Patchy; keep the angle of the squeegee.", id = "Belang; pertahankan sudut rakel." } },
      level { points = 0, say = { en = "The shirt shows through or is smeared.", id = "Kaus membayang atau tinta melebar." } } } },

  criterion { id = "cured", tick = true, weight = 10, need = 1,
    title = { en = "The print is cured through", id = "Cetakan matang merata" },
    levels = {
      level { points = 1, when = yes, say = { en = "The print does not crack when stretched.", id = "Cetakan tidak retak saat ditarik." } },
      level { points = 0, when = no, say = { en = "Cure hotter or longer, and stretch one shirt to test it.", id = "Keringkan lebih panas atau lebih lama, dan tarik satu kaus sebagai uji." } } } },

  criterion { id = "spoiled", count = true, weight = 10,
    title = { en = "Shirts spoiled out of ten", id = "Kaus rusak dari sepuluh" },
    levels = {
      level { points = 2, when = at_most(0), source = "our choice", say = { en = "None was spoiled.", id = "Tidak ada yang rusak." } },
      level { points = 1, when = at_most(1), source = "our choice", say = { en = "One was spoiled.", id = "Satu rusak." } },
      level { points = 0, when = otherwise, say = { en = "Try on scrap cloth first.", id = "Coba pada kain perca lebih dahulu." } } } },

  criterion { id = "reclaim", tick = true, weight = 5,
    title = { en = "Cleans screen, squeegee and ink", id = "Membersihkan screen, rakel dan tinta" },
    levels = {
      level { points = 1, when = yes, say = { en = "Everything is clean and the ink is back in its pot.", id = "Semua bersih dan tinta kembali ke wadahnya." } },
      level { points = 0, when = no, say = { en = "Clean the screen before the ink dries in the mesh.", id = "Bersihkan screen sebelum tinta kering di kasa." } } } },

  criterion { id = "waste", tick = true, weight = 5,
    title = { en = "Keeps solvent out of the drain", id = "Tidak membuang pelarut ke saluran air" },
    levels = {
      level { points = 1, when = yes, say = { en = "Waste went into the marked can.", id = "Limbah masuk ke wadah berlabel." } },
      level { points = 0, when = no, say = { en = "Collect solvent and rags in the marked can.", id = "Kumpulkan pelarut dan kain bekas di wadah berlabel." } } } },

  examples = {
    { "everything as it should be", given = { ticks = { gloves = yes, air = yes, degrease = yes, stencil = yes, off_contact = yes, cured = yes, reclaim = yes, waste = yes },
        counts = { pinholes = 0, misregistered = 0, spoiled = 0 },
        marks = { coating = { a = 2 }, ink = { a = 3 } } },
      expect = { verdict = competent, score = "100" } },
    { "just enough", given = { ticks = { gloves = yes, air = yes, degrease = no, stencil = yes, off_contact = no, cured = yes, reclaim = no, waste = no },
        counts = { pinholes = 1, misregistered = 1, spoiled = 1 },
        marks = { coating = { a = 1 }, ink = { a = 1 } } },
      expect = { verdict = competent, score = "50" } },
    { "enough in what counts, little else", given = { ticks = { gloves = yes, air = yes, degrease = no, stencil = yes, off_contact = no, cured = yes, reclaim = no, waste = no },
        counts = { pinholes = 1, misregistered = 1, spoiled = 2 },
        marks = { coating = { a = 0 }, ink = { a = 1 } } },
      expect = { verdict = competent, score = "42.5" } },
    { "nothing as it should be", given = { ticks = { gloves = no, air = no, degrease = no, stencil = no, off_contact = no, cured = no, reclaim = no, waste = no },
        counts = { pinholes = 1, misregistered = 3, spoiled = 2 },
        marks = { coating = { a = 0 }, ink = { a = 0 } } },
      expect = { verdict = not_yet, score = "0" } },
    { "only one need was missed: wears gloves with emulsion and solvent", given = { ticks = { gloves = no, air = yes, degrease = yes, stencil = yes, off_contact = yes, cured = yes, reclaim = yes, waste = yes },
        counts = { pinholes = 0, misregistered = 0, spoiled = 0 },
        marks = { coating = { a = 2 }, ink = { a = 3 } } },
      expect = { verdict = not_yet, score = "95" } },
    { "nobody looked at: wears gloves with emulsion and solvent", given = { ticks = { air = yes, degrease = yes, stencil = yes, off_contact = yes, cured = yes, reclaim = yes, waste = yes },
        counts = { pinholes = 0, misregistered = 0, spoiled = 0 },
        marks = { coating = { a = 2 }, ink = { a = 3 } } },
      expect = { verdict = refer } },
  },
}
