-- SPDX-License-Identifier: Apache-2.0
-- Business administration: letters, files, a table and a meeting, in three hours.
-- An example scheme, not an official one: no unit is claimed, and criteria and weights are our own.
rubric {
  language = 1, id = "business-admin/office-day", version = "1.0.0",
  title = { en = "A day in the office (example scheme, not an official one)", id = "Satu hari di kantor (skema contoh, bukan skema resmi)" },
  round = { total = "0.01" },

  criterion { id = "confidential", tick = true, weight = 10, need = 1,
    title = { en = "Keeps personal papers out of sight", id = "Menjaga berkas pribadi tidak terlihat" },
    levels = {
      level { points = 1, when = yes, say = { en = "Screens were locked and papers turned over.", id = "Layar dikunci dan berkas dibalik." } },
      level { points = 0, when = no, say = { en = "Lock the screen and turn papers over when somebody comes.", id = "Kunci layar dan balik berkas bila ada orang datang." } } } },

  criterion { id = "letter", judged = { by = 1 }, weight = 15, need = 1,
    title = { en = "A letter on the letterhead", id = "Surat resmi berkop" },
    levels = {
      level { points = 3, say = { en = "Form, number, salutation and close are right, no slip.", id = "Bentuk, nomor, salam dan penutup benar, tanpa salah ketik." } },
      level { points = 2, say = { en = "Right, one slip.", id = "Benar, satu salah ketik." } },
      level { points = 1, say = { en = "Something of the form is missing.", id = "Ada bagian bentuk yang kurang." } },
      level { points = 0, say = { en = "Cannot be sent.", id = "Tidak dapat dikirim." } } } },

  criterion { id = "slips", count = true, weight = 10,
    title = { en = "Slips of the keyboard in all texts", id = "Salah ketik di semua naskah" },
    levels = {
      level { points = 3, when = at_most(1), source = "our choice", say = { en = "Hardly any.", id = "Hampir tidak ada." } },
      level { points = 2, when = between(2, 4), source = "our choice", say = { en = "Few.", id = "Sedikit." } },
      level { points = 1, when = between(5, 8), source = "our choice", say = { en = "Read it aloud before you send it.", id = "Baca nyaring sebelum dikirim." } },
      level { points = 0, when = otherwise, say = { en = "Use the spelling check and a second reader.", id = "Gunakan pemeriksa ejaan dan pembaca kedua." } } } },

  criterion { id = "register", tick = true, weight = 5,
    title = { en = "Enters letters in the register", id = "Mencatat surat di buku agenda" },
    levels = {
      level { points = 1, when = yes, say = { en = "In and out with number and date.", id = "Masuk dan keluar dengan nomor dan tanggal." } },
      level { points = 0, when = no, say = { en = "Enter a letter before you file it.", id = "Catat surat sebelum diarsipkan." } } } },

  criterion { id = "found", count = true, weight = 10, need = 1,
    title = { en = "Papers found again within two minutes, out of five", id = "Berkas yang ditemukan dalam dua menit, dari lima" },
    levels = {
      level { points = 2, when = at_least(5), source = "our choice", say = { en = "All five.", id = "Kelima-limanya." } },
      level { points = 1, when = at_least(4), source = "our choice", say = { en = "Four.", id = "Empat." } },
      level { points = 0, when = otherwise, say = { en = "File by one rule and write the rule on the folder.", id = "Arsipkan dengan satu aturan dan tulis aturannya di map." } } } },

  criterion { id = "wrong_cells", count = true, weight = 10, need = 1,
    title = { en = "Wrong numbers in the table of expenses", id = "Angka salah di tabel pengeluaran" },
    levels = {
      level { points = 2, when = at_most(0), source = "our choice", say = { en = "The table is right.", id = "Tabel benar." } },
      level { points = 1, when = at_most(1), source = "our choice", say = { en = "One is wrong; let the sheet add up.", id = "Satu salah; biarkan lembar kerja menjumlah." } },
      level { points = 0, when = otherwise, say = { en = "Check sums in both directions.", id = "Periksa jumlah dari dua arah." } } } },

  criterion { id = "formulas", tick = true, weight = 5,
    title = { en = "Lets the sheet compute", id = "Menghitung dengan rumus" },
    levels = {
      level { points = 1, when = yes, say = { en = "Sums are formulas.", id = "Jumlah memakai rumus." } },
      level { points = 0, when = no, say = { en = "Never type a sum that the sheet can make.", id = "Jangan mengetik jumlah yang dapat dihitung lembar kerja." } } } },

  criterion { id = "phone", judged = { by = 1 }, weight = 10,
    title = { en = "A telephone call", id = "Menerima telepon" },
    levels = {
      level { points = 2, say = { en = "Greets, listens, notes name and matter, says what follows.", id = "Menyapa, menyimak, mencatat nama dan perihal, menyebut tindak lanjut." } },
      level { points = 1, say = { en = "Complete but for the number.", id = "Lengkap kecuali nomor." } },
      level { points = 0, say = { en = "The matter was noted wrongly.", id = "Perihal dicatat keliru." } } } },

  criterion { id = "agenda", tick = true, weight = 5,
    title = { en = "Sends invitation and agenda", id = "Mengirim undangan dan agenda" },
    levels = {
      level { points = 1, when = yes, say = { en = "Place, time and points were sent to all.", id = "Tempat, waktu dan pokok acara dikirim kepada semua." } },
      level { points = 0, when = no, say = { en = "Send the agenda with the invitation.", id = "Kirim agenda bersama undangan." } } } },

  criterion { id = "minutes", judged = { by = 1 }, weight = 10,
    title = { en = "Minutes of the meeting", id = "Notulen rapat" },
    levels = {
      level { points = 3, say = { en = "Decisions, who and by when.", id = "Keputusan, penanggung jawab dan tenggat." } },
      level { points = 2, say = { en = "Decisions are there.", id = "Keputusan tercatat." } },
      level { points = 1, say = { en = "Only what was said.", id = "Hanya isi pembicaraan." } },
      level { points = 0, say = { en = "Not written.", id = "Tidak dibuat." } } } },

  criterion { id = "backup", tick = true, weight = 5,
    title = { en = "Saves a copy where it belongs", id = "Menyimpan salinan di tempatnya" },
    levels = {
      level { points = 1, when = yes, say = { en = "The files are named by the rule and copied.", id = "Berkas dinamai sesuai aturan dan disalin." } },
      level { points = 0, when = no, say = { en = "Name the file with date and matter, and copy it.", id = "Namai berkas dengan tanggal dan perihal, lalu salin." } } } },

  criterion { id = "desk", tick = true, weight = 5,
    title = { en = "Leaves the desk in order", id = "Meninggalkan meja teratur" },
    levels = {
      level { points = 1, when = yes, say = { en = "The desk is clear.", id = "Meja rapi." } },
      level { points = 0, when = no, say = { en = "Put away every paper before you go.", id = "Simpan semua berkas sebelum pulang." } } } },

  examples = {
    { "everything as it should be", given = { ticks = { confidential = yes, register = yes, formulas = yes, agenda = yes, backup = yes, desk = yes },
        counts = { slips = 1, found = 5, wrong_cells = 0 },
        marks = { letter = { a = 3 }, phone = { a = 2 }, minutes = { a = 3 } } },
      expect = { verdict = competent, score = "100" } },
    { "just enough", given = { ticks = { confidential = yes, register = no, formulas = no, agenda = no, backup = no, desk = no },
        counts = { slips = 5, found = 4, wrong_cells = 1 },
        marks = { letter = { a = 1 }, phone = { a = 1 }, minutes = { a = 1 } } },
      expect = { verdict = competent, score = "36.67" } },
    { "enough in what counts, little else", given = { ticks = { confidential = yes, register = no, formulas = no, agenda = no, backup = no, desk = no },
        counts = { slips = 9, found = 4, wrong_cells = 1 },
        marks = { letter = { a = 1 }, phone = { a = 0 }, minutes = { a = 0 } } },
      expect = { verdict = competent, score = "25" } },
    { "nothing as it should be", given = { ticks = { confidential = no, register = no, formulas = no, agenda = no, backup = no, desk = no },
        counts = { slips = 9, found = 0, wrong_cells = 2 },
        marks = { letter = { a = 0 }, phone = { a = 0 }, minutes = { a = 0 } } },
      expect = { verdict = not_yet, score = "0" } },
    { "only one need was missed: keeps personal papers out of sight", given = { ticks = { confidential = no, register = yes, formulas = yes, agenda = yes, backup = yes, desk = yes },
        counts = { slips = 1, found = 5, wrong_cells = 0 },
        marks = { letter = { a = 3 }, phone = { a = 2 }, minutes = { a = 3 } } },
      expect = { verdict = not_yet, score = "90" } },
    { "nobody looked at: keeps personal papers out of sight", given = { ticks = { register = yes, formulas = yes, agenda = yes, backup = yes, desk = yes },
        counts = { slips = 1, found = 5, wrong_cells = 0 },
        marks = { letter = { a = 3 }, phone = { a = 2 }, minutes = { a = 3 } } },
      expect = { verdict = refer } },
  },
}
