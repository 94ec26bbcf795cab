-- SPDX-License-Identifier: Apache-2.0
-- Occupational safety (K3): a workshop with twelve hazards that were put there on purpose.
-- An example scheme, not an official one: no unit is claimed, and criteria and weights are our own.
rubric {
  language = 1, id = "safety/workplace-inspection", version = "1.0.0",
  title = { en = "Inspect a workplace for hazards (example scheme, not an official one)", id = "Memeriksa bahaya di tempat kerja (skema contoh, bukan skema resmi)" },
  round = { total = "0.01" },

  criterion { id = "ppe", tick = true, weight = 10, need = 1,
    title = { en = "Wears the protection that the place asks for", id = "Memakai alat pelindung yang diwajibkan" },
    levels = {
      level { points = 1, when = yes, say = { en = "Helmet, shoes and glasses were worn.", id = "Helm, sepatu dan kacamata dipakai." } },
      level { points = 0, when = no, say = { en = "Read the sign at the door and put on what it shows.", id = "Baca rambu di pintu dan pakai yang ditunjukkan." } } } },

  criterion { id = "found", count = true, weight = 20, need = 1,
    title = { en = "Hazards found out of twelve", id = "Bahaya yang ditemukan dari dua belas" },
    levels = {
      level { points = 3, when = at_least(11), source = "our choice", say = { en = "Eleven or twelve were found.", id = "Sebelas atau dua belas ditemukan." } },
      level { points = 2, when = between(9, 10), source = "our choice", say = { en = "Most were found.", id = "Sebagian besar ditemukan." } },
      level { points = 1, when = between(7, 8), source = "our choice", say = { en = "More than half were found; look up and behind too.", id = "Lebih dari separuh ditemukan; lihat juga ke atas dan belakang." } },
      level { points = 0, when = otherwise, say = { en = "Too many were missed; go by the list.", id = "Terlalu banyak terlewat; gunakan daftar periksa." } } } },

  criterion { id = "grave", tick = true, weight = 10, need = 1,
    title = { en = "Finds the hazard that could kill", id = "Menemukan bahaya yang mematikan" },
    levels = {
      level { points = 1, when = yes, say = { en = "The open terminal was found first.", id = "Terminal terbuka ditemukan lebih dahulu." } },
      level { points = 0, when = no, say = { en = "Look for electricity, height and moving parts first.", id = "Cari listrik, ketinggian dan bagian bergerak lebih dahulu." } } } },

  criterion { id = "stops", tick = true, weight = 10, need = 1,
    title = { en = "Stops the work where life is in danger", id = "Menghentikan pekerjaan bila nyawa terancam" },
    levels = {
      level { points = 1, when = yes, say = { en = "The work was stopped and the place closed off.", id = "Pekerjaan dihentikan dan area diamankan." } },
      level { points = 0, when = no, say = { en = "Stop the work first, then write it down.", id = "Hentikan pekerjaan dahulu, baru dicatat." } } } },

  criterion { id = "risk", judged = { by = 1 }, weight = 10,
    title = { en = "Rates likelihood and harm", id = "Menilai kemungkinan dan keparahan" },
    levels = {
      level { points = 3, say = { en = "Rated rightly and with reasons.", id = "Dinilai tepat dan beralasan." } },
      level { points = 2, say = { en = "Rated rightly.", id = "Dinilai tepat." } },
      level { points = 1, say = { en = "Some rated wrongly.", id = "Sebagian keliru." } },
      level { points = 0, say = { en = "Not rated.", id = "Tidak dinilai." } } } },

  criterion { id = "control", judged = { by = 1 }, weight = 10, need = 1,
    title = { en = "Proposes measures, the strongest kind first", id = "Mengusulkan pengendalian mulai dari yang terkuat" },
    levels = {
      level { points = 3, say = { en = "Take away, replace, shield; equipment last.", id = "Hilangkan, ganti, pisahkan; alat pelindung terakhir." } },
      level { points = 2, say = { en = "Good measures, not in order.", id = "Usulan baik, tidak berurutan." } },
      level { points = 1, say = { en = "Only protective equipment.", id = "Hanya alat pelindung diri." } },
      level { points = 0, say = { en = "None.", id = "Tidak ada." } } } },

  criterion { id = "extinguisher", tick = true, weight = 5, need = 1,
    title = { en = "Picks the right extinguisher", id = "Memilih alat pemadam yang tepat" },
    levels = {
      level { points = 1, when = yes, say = { en = "The right kind was picked for the fire.", id = "Jenis yang tepat dipilih untuk apinya." } },
      level { points = 0, when = no, say = { en = "Never put water on electricity or burning oil.", id = "Jangan memakai air pada listrik atau minyak terbakar." } } } },

  criterion { id = "pressure", tick = true, weight = 5,
    title = { en = "Reads pressure and date of the extinguisher", id = "Membaca tekanan dan tanggal alat pemadam" },
    levels = {
      level { points = 1, when = yes, say = { en = "Both were read and written down.", id = "Keduanya dibaca dan dicatat." } },
      level { points = 0, when = no, say = { en = "Read the gauge and the label on every round.", id = "Baca manometer dan label pada setiap pemeriksaan." } } } },

  criterion { id = "exit", tick = true, weight = 5, need = 1,
    title = { en = "Tries the emergency exit", id = "Mencoba pintu darurat" },
    levels = {
      level { points = 1, when = yes, say = { en = "It was opened and the way is free.", id = "Pintu dibuka dan jalannya bebas." } },
      level { points = 0, when = no, say = { en = "Open it; a locked exit is no exit.", id = "Buka pintunya; pintu terkunci bukan jalan keluar." } } } },

  criterion { id = "first_aid", tick = true, weight = 5,
    title = { en = "Checks the first-aid box", id = "Memeriksa kotak P3K" },
    levels = {
      level { points = 1, when = yes, say = { en = "Contents and dates were checked by the list.", id = "Isi dan tanggal diperiksa menurut daftar." } },
      level { points = 0, when = no, say = { en = "Check it against the list inside the lid.", id = "Cocokkan dengan daftar di dalam tutupnya." } } } },

  criterion { id = "report", judged = { by = 1 }, weight = 5,
    title = { en = "Report", id = "Laporan" },
    levels = {
      level { points = 2, say = { en = "Place, hazard, measure, who and by when.", id = "Tempat, bahaya, tindakan, siapa dan kapan." } },
      level { points = 1, say = { en = "Complete but for the date.", id = "Lengkap kecuali tenggat." } },
      level { points = 0, say = { en = "Cannot be acted on.", id = "Tidak dapat ditindaklanjuti." } } } },

  criterion { id = "talk", judged = { by = 1 }, weight = 5,
    title = { en = "Speaks with those who work there", id = "Berbicara dengan pekerja di tempat itu" },
    levels = {
      level { points = 2, say = { en = "Asks, listens, thanks.", id = "Bertanya, menyimak, berterima kasih." } },
      level { points = 1, say = { en = "Tells what is wrong.", id = "Memberi tahu kesalahan." } },
      level { points = 0, say = { en = "Blames.", id = "Menyalahkan." } } } },

  examples = {
    { "everything as it should be", given = { ticks = { ppe = yes, grave = yes, stops = yes, extinguisher = yes, pressure = yes, exit = yes, first_aid = yes },
        counts = { found = 11 },
        marks = { risk = { a = 3 }, control = { a = 3 }, report = { a = 2 }, talk = { a = 2 } } },
      expect = { verdict = competent, score = "100" } },
    { "just enough", given = { ticks = { ppe = yes, grave = yes, stops = yes, extinguisher = yes, pressure = no, exit = yes, first_aid = no },
        counts = { found = 7 },
        marks = { risk = { a = 1 }, control = { a = 1 }, report = { a = 1 }, talk = { a = 1 } } },
      expect = { verdict = competent, score = "58.33" } },
    { "enough in what counts, little else", given = { ticks = { ppe = yes, grave = yes, stops = yes, extinguisher = yes, pressure = no, exit = yes, first_aid = no },
        counts = { found = 7 },
        marks = { risk = { a = 0 }, control = { a = 1 }, report = { a = 0 }, talk = { a = 0 } } },
      expect = { verdict = competent, score = "50" } },
    { "nothing as it should be", given = { ticks = { ppe = no, grave = no, stops = no, extinguisher = no, pressure = no, exit = no, first_aid = no },
        counts = { found = 0 },
        marks = { risk = { a = 0 }, control = { a = 0 }, report = { a = 0 }, talk = { a = 0 } } },
      expect = { verdict = not_yet, score = "0" } },
    { "only one need was missed: wears the protection that the place asks for", given = { ticks = { ppe = no, grave = yes, stops = yes, extinguisher = yes, pressure = yes, exit = yes, first_aid = yes },
        counts = { found = 11 },
        marks = { risk = { a = 3 }, control = { a = 3 }, report = { a = 2 }, talk = { a = 2 } } },
      expect = { verdict = not_yet, score = "90" } },
    { "nobody looked at: wears the protection that the place asks for", given = { ticks = { grave = yes, stops = yes, extinguisher = yes, pressure = yes, exit = yes, first_aid = yes },
        counts = { found = 11 },
        marks = { risk = { a = 3 }, control = { a = 3 }, report = { a = 2 }, talk = { a = 2 } } },
      expect = { verdict = refer } },
  },
}
