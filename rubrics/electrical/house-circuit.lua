-- SPDX-License-Identifier: Apache-2.0
-- Electrical installation: one lighting point and two sockets on a board, dead until it is tested.
-- An example scheme, not an official one: no unit is claimed, and criteria and weights are our own.
rubric {
  language = 1, id = "electrical/house-circuit", version = "1.0.0",
  title = { en = "Install a circuit for light and sockets (example scheme, not an official one)", id = "Memasang rangkaian penerangan dan stopkontak (skema contoh, bukan skema resmi)" },
  round = { total = "0.01" },

  criterion { id = "isolates", tick = true, weight = 10, need = 1,
    title = { en = "Isolates and locks before touching the circuit", id = "Memutus dan mengunci sumber sebelum menyentuh rangkaian" },
    levels = {
      level { points = 1, when = yes, say = { en = "The supply was off, locked and labelled.", id = "Sumber dimatikan, dikunci dan diberi label." } },
      level { points = 0, when = no, say = { en = "Switch off, lock and label before you touch a conductor.", id = "Matikan, kunci dan beri label sebelum menyentuh penghantar." } } } },

  criterion { id = "proves_dead", tick = true, weight = 10, need = 1,
    title = { en = "Proves the circuit dead with a tester that was tried", id = "Membuktikan tanpa tegangan dengan alat uji yang sudah dicoba" },
    levels = {
      level { points = 1, when = yes, say = { en = "The tester was tried on a live point before and after.", id = "Alat uji dicoba pada titik bertegangan sebelum dan sesudah." } },
      level { points = 0, when = no, say = { en = "Try the tester, test the circuit, try the tester again.", id = "Coba alat uji, uji rangkaian, coba lagi alat ujinya." } } } },

  criterion { id = "ppe", tick = true, weight = 5, need = 1,
    title = { en = "Wears dry shoes and insulating gloves where told", id = "Memakai sepatu kering dan sarung tangan isolasi bila diminta" },
    levels = {
      level { points = 1, when = yes, say = { en = "Protective equipment was worn.", id = "Alat pelindung diri dipakai." } },
      level { points = 0, when = no, say = { en = "Wear dry shoes, and the gloves for every test under voltage.", id = "Pakai sepatu kering, dan sarung tangan untuk setiap uji bertegangan." } } } },

  criterion { id = "diagram", tick = true, weight = 5,
    title = { en = "Works to the wiring diagram", id = "Bekerja menurut gambar instalasi" },
    levels = {
      level { points = 1, when = yes, say = { en = "The circuit follows the diagram.", id = "Rangkaian sesuai gambar." } },
      level { points = 0, when = no, say = { en = "Mark each run on the diagram before you pull a cable.", id = "Tandai setiap jalur di gambar sebelum menarik kabel." } } } },

  criterion { id = "colours", tick = true, weight = 10, need = 1,
    title = { en = "Keeps the colours of line, neutral and earth", id = "Memakai warna fase, netral dan pembumian dengan benar" },
    levels = {
      level { points = 1, when = yes, say = { en = "Line, neutral and earth have their colours everywhere.", id = "Fase, netral dan pembumian selalu sesuai warna." } },
      level { points = 0, when = no, say = { en = "Never use the earth colour for anything but earth.", id = "Jangan memakai warna pembumian selain untuk pembumian." } } } },

  criterion { id = "earth", tick = true, weight = 10, need = 1,
    title = { en = "Connects earth to every socket and metal part", id = "Menyambung pembumian ke setiap stopkontak dan bagian logam" },
    levels = {
      level { points = 1, when = yes, say = { en = "Earth is continuous everywhere.", id = "Pembumian tersambung di semua titik." } },
      level { points = 0, when = no, say = { en = "Connect the earth first and measure its continuity.", id = "Sambung pembumian lebih dahulu dan ukur kontinuitasnya." } } } },

  criterion { id = "switch_line", tick = true, weight = 10, need = 1,
    title = { en = "The switch breaks the line conductor", id = "Sakelar memutus penghantar fase" },
    levels = {
      level { points = 1, when = yes, say = { en = "The switch is in the line.", id = "Sakelar terpasang pada fase." } },
      level { points = 0, when = no, say = { en = "A switch in the neutral leaves the lamp live: move it.", id = "Sakelar pada netral membuat lampu tetap bertegangan: pindahkan." } } } },

  criterion { id = "bare", count = true, weight = 5, need = 1,
    title = { en = "Terminals with bare conductor outside", id = "Terminal dengan penghantar terbuka di luar" },
    levels = {
      level { points = 1, when = at_most(0), source = "our choice", say = { en = "No bare conductor is seen.", id = "Tidak ada penghantar terbuka." } },
      level { points = 0, when = otherwise, say = { en = "Strip only as much as the terminal takes.", id = "Kupas hanya sepanjang yang masuk terminal." } } } },

  criterion { id = "loose", count = true, weight = 10, need = 1,
    title = { en = "Terminals that come loose when pulled", id = "Terminal yang lepas saat ditarik" },
    levels = {
      level { points = 1, when = at_most(0), source = "our choice", say = { en = "Every terminal holds.", id = "Semua terminal kuat." } },
      level { points = 0, when = otherwise, say = { en = "Tighten each screw and pull on each conductor.", id = "Kencangkan setiap sekrup dan tarik setiap penghantar." } } } },

  criterion { id = "runs", judged = { by = 1 }, weight = 5,
    title = { en = "Runs of conduit and cable", id = "Jalur pipa dan kabel" },
    levels = {
      level { points = 2, say = { en = "Plumb, level and clipped evenly.", id = "Tegak, datar dan diklem merata." } },
      level { points = 1, say = { en = "One run is off plumb.", id = "Satu jalur kurang tegak." } },
      level { points = 0, say = { en = "Crooked or loose; snap a chalk line first.", id = "Miring atau longgar; buat garis kapur dahulu." } } } },

  criterion { id = "insulation", tick = true, weight = 10, need = 1,
    title = { en = "Measures insulation before switching on", id = "Mengukur tahanan isolasi sebelum dinyalakan" },
    levels = {
      level { points = 1, when = yes, say = { en = "Insulation was measured and written down.", id = "Tahanan isolasi diukur dan dicatat." } },
      level { points = 0, when = no, say = { en = "Measure insulation between all conductors before you switch on.", id = "Ukur tahanan isolasi antarpenghantar sebelum dinyalakan." } } } },

  criterion { id = "rcd", tick = true, weight = 5, need = 1,
    title = { en = "Tries the residual-current device", id = "Mencoba pengaman arus sisa" },
    levels = {
      level { points = 1, when = yes, say = { en = "The test button trips it.", id = "Tombol uji memutusnya." } },
      level { points = 0, when = no, say = { en = "Press the test button and write down that it tripped.", id = "Tekan tombol uji dan catat bahwa alat memutus." } } } },

  criterion { id = "works", tick = true, weight = 5,
    title = { en = "Light and sockets work at the first switching", id = "Lampu dan stopkontak berfungsi saat pertama dinyalakan" },
    levels = {
      level { points = 1, when = yes, say = { en = "Everything worked at once.", id = "Semua langsung berfungsi." } },
      level { points = 0, when = no, say = { en = "Find the fault by continuity, not by trying under voltage.", id = "Cari gangguan dengan kontinuitas, bukan coba-coba saat bertegangan." } } } },

  examples = {
    { "everything as it should be", given = { ticks = { isolates = yes, proves_dead = yes, ppe = yes, diagram = yes, colours = yes, earth = yes, switch_line = yes, insulation = yes, rcd = yes, works = yes },
        counts = { bare = 0, loose = 0 },
        marks = { runs = { a = 2 } } },
      expect = { verdict = competent, score = "100" } },
    { "just enough", given = { ticks = { isolates = yes, proves_dead = yes, ppe = yes, diagram = no, colours = yes, earth = yes, switch_line = yes, insulation = yes, rcd = yes, works = no },
        counts = { bare = 0, loose = 0 },
        marks = { runs = { a = 1 } } },
      expect = { verdict = competent, score = "87.5" } },
    { "enough in what counts, little else", given = { ticks = { isolates = yes, proves_dead = yes, ppe = yes, diagram = no, colours = yes, earth = yes, switch_line = yes, insulation = yes, rcd = yes, works = no },
        counts = { bare = 0, loose = 0 },
        marks = { runs = { a = 0 } } },
      expect = { verdict = competent, score = "85" } },
    { "nothing as it should be", given = { ticks = { isolates = no, proves_dead = no, ppe = no, diagram = no, colours = no, earth = no, switch_line = no, insulation = no, rcd = no, works = no },
        counts = { bare = 1, loose = 1 },
        marks = { runs = { a = 0 } } },
      expect = { verdict = not_yet, score = "0" } },
    { "only one need was missed: isolates and locks before touching the circuit", given = { ticks = { isolates = no, proves_dead = yes, ppe = yes, diagram = yes, colours = yes, earth = yes, switch_line = yes, insulation = yes, rcd = yes, works = yes },
        counts = { bare = 0, loose = 0 },
        marks = { runs = { a = 2 } } },
      expect = { verdict = not_yet, score = "90" } },
    { "nobody looked at: isolates and locks before touching the circuit", given = { ticks = { proves_dead = yes, ppe = yes, diagram = yes, colours = yes, earth = yes, switch_line = yes, insulation = yes, rcd = yes, works = yes },
        counts = { bare = 0, loose = 0 },
        marks = { runs = { a = 2 } } },
      expect = { verdict = refer } },
  },
}
