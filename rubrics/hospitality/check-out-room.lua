-- SPDX-License-Identifier: Apache-2.0
-- Hospitality: a double room made ready for the next guest.
-- An example scheme, not an official one: no unit is claimed, and criteria and weights are our own.
rubric {
  language = 1, id = "hospitality/check-out-room", version = "1.0.0",
  title = { en = "Make up a check-out room (example scheme, not an official one)", id = "Menyiapkan kamar tamu yang sudah keluar (skema contoh, bukan skema resmi)" },
  round = { total = "0.01" },

  criterion { id = "knock", tick = true, weight = 5,
    title = { en = "Knocks, waits and says who is there", id = "Mengetuk, menunggu dan menyebut diri" },
    levels = {
      level { points = 1, when = yes, say = { en = "Knocked and announced, three times.", id = "Mengetuk dan menyebut diri tiga kali." } },
      level { points = 0, when = no, say = { en = "Knock and say \"housekeeping\" before you open the door.", id = "Ketuk dan sebut \"tata graha\" sebelum membuka pintu." } } } },

  criterion { id = "gloves", tick = true, weight = 5, need = 1,
    title = { en = "Wears gloves in the bathroom", id = "Memakai sarung tangan di kamar mandi" },
    levels = {
      level { points = 1, when = yes, say = { en = "Gloves were worn.", id = "Sarung tangan dipakai." } },
      level { points = 0, when = no, say = { en = "Wear gloves, and never the bathroom pair in the room.", id = "Pakai sarung tangan, dan jangan pakai yang sama di kamar tidur." } } } },

  criterion { id = "cloths", tick = true, weight = 10, need = 1,
    title = { en = "Keeps cloths for toilet, basin and room apart", id = "Memisahkan kain lap kloset, wastafel dan kamar" },
    levels = {
      level { points = 1, when = yes, say = { en = "Each cloth kept to its place.", id = "Setiap kain dipakai di tempatnya." } },
      level { points = 0, when = no, say = { en = "A cloth that touched the toilet touches nothing else.", id = "Kain yang menyentuh kloset tidak boleh menyentuh yang lain." } } } },

  criterion { id = "lost", tick = true, weight = 10, need = 1,
    title = { en = "Hands in what the guest left behind", id = "Menyerahkan barang tamu yang tertinggal" },
    levels = {
      level { points = 1, when = yes, say = { en = "Bed, safe and drawers were looked through and finds handed in.", id = "Tempat tidur, brankas dan laci diperiksa dan temuan diserahkan." } },
      level { points = 0, when = no, say = { en = "Look under the bed and in the safe, and hand finds in the same day.", id = "Periksa kolong tempat tidur dan brankas, serahkan temuan hari itu juga." } } } },

  criterion { id = "linen", tick = true, weight = 5, need = 1,
    title = { en = "Changes all linen", id = "Mengganti semua linen" },
    levels = {
      level { points = 1, when = yes, say = { en = "All linen is fresh.", id = "Semua linen baru." } },
      level { points = 0, when = no, say = { en = "Change every sheet and towel, also those that look unused.", id = "Ganti setiap seprai dan handuk, juga yang tampak belum dipakai." } } } },

  criterion { id = "bed", judged = { by = 1 }, weight = 15,
    title = { en = "The bed", id = "Tempat tidur" },
    levels = {
      level { points = 3, say = { en = "Tight, square corners, no crease.", id = "Kencang, sudut rapi, tanpa kerut." } },
      level { points = 2, say = { en = "Tight, one crease.", id = "Kencang, satu kerut." } },
      level { points = 1, say = { en = "Loose or uneven; tuck the foot first.", id = "Longgar atau tidak rata; lipat bagian kaki dahulu." } },
      level { points = 0, say = { en = "Has to be made again.", id = "Harus diulang." } } } },

  criterion { id = "hair", count = true, weight = 10, need = 1,
    title = { en = "Hairs found in bath and bed", id = "Helai rambut di kamar mandi dan tempat tidur" },
    levels = {
      level { points = 1, when = at_most(0), source = "our choice", say = { en = "None was found.", id = "Tidak ditemukan." } },
      level { points = 0, when = otherwise, say = { en = "Look against the light and wipe once more.", id = "Lihat melawan cahaya dan lap sekali lagi." } } } },

  criterion { id = "dust", count = true, weight = 10,
    title = { en = "Places with dust out of ten", id = "Tempat berdebu dari sepuluh" },
    levels = {
      level { points = 3, when = at_most(0), source = "our choice", say = { en = "No dust anywhere.", id = "Tidak ada debu." } },
      level { points = 2, when = at_most(1), source = "our choice", say = { en = "One place was dusty.", id = "Satu tempat berdebu." } },
      level { points = 1, when = between(2, 3), source = "our choice", say = { en = "Some places were dusty; work clockwise from the door.", id = "Beberapa tempat berdebu; kerjakan searah jarum jam dari pintu." } },
      level { points = 0, when = otherwise, say = { en = "Many places were dusty.", id = "Banyak tempat berdebu." } } } },

  criterion { id = "missing_items", count = true, weight = 5,
    title = { en = "Guest supplies that were missing", id = "Perlengkapan tamu yang kurang" },
    levels = {
      level { points = 1, when = at_most(0), source = "our choice", say = { en = "The room is complete.", id = "Kamar lengkap." } },
      level { points = 0, when = otherwise, say = { en = "Go through the card of supplies before you leave.", id = "Cocokkan dengan kartu perlengkapan sebelum keluar." } } } },

  criterion { id = "faults", tick = true, weight = 5,
    title = { en = "Reports what is broken", id = "Melaporkan kerusakan" },
    levels = {
      level { points = 1, when = yes, say = { en = "Lamps, taps and air conditioning were tried and reported.", id = "Lampu, keran dan AC dicoba dan dilaporkan." } },
      level { points = 0, when = no, say = { en = "Try every lamp and tap and write the fault slip.", id = "Coba setiap lampu dan keran lalu tulis laporan kerusakan." } } } },

  criterion { id = "minutes", count = true, weight = 10,
    title = { en = "Minutes for the room", id = "Waktu satu kamar (menit)" },
    levels = {
      level { points = 2, when = at_most(30), source = "our choice", say = { en = "In good time.", id = "Waktu baik." } },
      level { points = 1, when = between(31, 40), source = "our choice", say = { en = "A little long; load the trolley first.", id = "Agak lama; isi troli dahulu." } },
      level { points = 0, when = otherwise, say = { en = "Too long for a working day.", id = "Terlalu lama untuk satu hari kerja." } } } },

  criterion { id = "greeting", judged = { by = 1 }, weight = 5,
    title = { en = "Meets a guest in the corridor", id = "Bertemu tamu di koridor" },
    levels = {
      level { points = 2, say = { en = "Greets, makes way, answers kindly.", id = "Menyapa, memberi jalan, menjawab ramah." } },
      level { points = 1, say = { en = "Greets, is short in answering.", id = "Menyapa, jawaban singkat." } },
      level { points = 0, say = { en = "Looks away.", id = "Memalingkan muka." } } } },

  criterion { id = "status", tick = true, weight = 5,
    title = { en = "Reports the room as ready", id = "Melaporkan kamar siap" },
    levels = {
      level { points = 1, when = yes, say = { en = "The status was reported at once.", id = "Status segera dilaporkan." } },
      level { points = 0, when = no, say = { en = "Report the room; reception cannot sell what it does not know.", id = "Laporkan kamar; resepsionis tidak dapat menjual yang tidak diketahui." } } } },

  examples = {
    { "everything as it should be", given = { ticks = { knock = yes, gloves = yes, cloths = yes, lost = yes, linen = yes, faults = yes, status = yes },
        counts = { hair = 0, dust = 0, missing_items = 0, minutes = 30 },
        marks = { bed = { a = 3 }, greeting = { a = 2 } } },
      expect = { verdict = competent, score = "100" } },
    { "just enough", given = { ticks = { knock = no, gloves = yes, cloths = yes, lost = yes, linen = yes, faults = no, status = no },
        counts = { hair = 0, dust = 2, missing_items = 1, minutes = 31 },
        marks = { bed = { a = 1 }, greeting = { a = 1 } } },
      expect = { verdict = competent, score = "55.83" } },
    { "enough in what counts, little else", given = { ticks = { knock = no, gloves = yes, cloths = yes, lost = yes, linen = yes, faults = no, status = no },
        counts = { hair = 0, dust = 4, missing_items = 1, minutes = 41 },
        marks = { bed = { a = 0 }, greeting = { a = 0 } } },
      expect = { verdict = competent, score = "40" } },
    { "nothing as it should be", given = { ticks = { knock = no, gloves = no, cloths = no, lost = no, linen = no, faults = no, status = no },
        counts = { hair = 1, dust = 4, missing_items = 1, minutes = 41 },
        marks = { bed = { a = 0 }, greeting = { a = 0 } } },
      expect = { verdict = not_yet, score = "0" } },
    { "only one need was missed: wears gloves in the bathroom", given = { ticks = { knock = yes, gloves = no, cloths = yes, lost = yes, linen = yes, faults = yes, status = yes },
        counts = { hair = 0, dust = 0, missing_items = 0, minutes = 30 },
        marks = { bed = { a = 3 }, greeting = { a = 2 } } },
      expect = { verdict = not_yet, score = "95" } },
    { "nobody looked at: wears gloves in the bathroom", given = { ticks = { knock = yes, cloths = yes, lost = yes, linen = yes, faults = yes, status = yes },
        counts = { hair = 0, dust = 0, missing_items = 0, minutes = 30 },
        marks = { bed = { a = 3 }, greeting = { a = 2 } } },
      expect = { verdict = refer } },
  },
}
