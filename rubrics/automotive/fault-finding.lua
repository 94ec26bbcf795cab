-- SPDX-License-Identifier: Apache-2.0
-- Fault-finding on a car with planted faults, or on a healthy one. The preparation sheet is the assessor's.
-- What a score is worth is our choice; a critical fault that is missed is never competent, whatever the score.
rubric {
  language = 1, id = "automotive/fault-finding", version = "1.0.0",
  task = "automotive/fault_finding",
  title = { en = "Find faults in the engine management system", id = "Mencari gangguan pada engine management system" },
  settings = { penalty = "0.5" },
  instruments = noted,
  round = { total = "0.01" },
  ties = { { measure = "faults_false", less = true }, { criterion = "method" } },
  units = {
    { code = "OTO.KR05.012.01", decree = "116/2004", version = 1, title = { id = "Memelihara/servis dan memperbaiki engine management system" },
      note = "Decree 116/2004 was superseded by 97/2018, whose codes for this work are not verified." },
  },

  criterion { id = "ppe", tick = true, weight = 5, need = 1,
    title = { en = "Wears eye protection and gloves", id = "Memakai pelindung mata dan sarung tangan" },
    levels = {
      level { points = 1, when = yes, say = { en = "Eye protection and gloves were worn.", id = "Pelindung mata dan sarung tangan dipakai." } },
      level { points = 0, when = no, say = { en = "Wear eye protection and gloves throughout.", id = "Pakailah pelindung mata dan sarung tangan selama bekerja." } } } },

  criterion { id = "isolation", tick = true, weight = 5, need = 1,
    title = { en = "Isolates ignition and battery before working on airbag, high voltage or fuel", id = "Memutus pengapian dan baterai sebelum mengerjakan airbag, tegangan tinggi, atau bahan bakar" },
    levels = {
      level { points = 1, when = yes, say = { en = "Ignition and battery were isolated.", id = "Pengapian dan baterai diputus." } },
      level { points = 0, when = no, say = { en = "Isolate ignition and battery first.", id = "Putuskan pengapian dan baterai lebih dahulu." } } } },

  criterion { id = "critical", measure = "critical_missed", weight = 20, need = 1,
    title = { en = "Misses no critical fault", id = "Tidak melewatkan gangguan kritis" },
    levels = {
      level { points = 1, when = equals("0"), source = "our choice: a missed critical fault is never competent", say = { en = "No critical fault was missed.", id = "Tidak ada gangguan kritis yang terlewat." } },
      level { points = 0, when = otherwise, say = { en = "A critical fault was missed: such a car must not leave the workshop.", id = "Ada gangguan kritis yang terlewat: kendaraan seperti ini tidak boleh keluar dari bengkel." } } } },

  criterion { id = "finding", measure = "finding_score", weight = 50, need = 2,
    title = { en = "Faults found, false reports taken off", id = "Gangguan yang ditemukan, dikurangi laporan yang salah" },
    levels = {
      level { points = 4, when = at_least("1"), source = "our choice", say = { en = "Every fault was found and nothing else was reported.", id = "Semua gangguan ditemukan dan tidak ada laporan yang salah." } },
      level { points = 3, when = at_least("0.8"), source = "our choice", say = { en = "Nearly every fault was found.", id = "Hampir semua gangguan ditemukan." } },
      level { points = 2, when = at_least("0.6"), source = "our choice", say = { en = "Enough faults were found; measure before you report or swap a part.", id = "Cukup banyak gangguan ditemukan; ukurlah sebelum melapor atau mengganti komponen." } },
      level { points = 1, when = above("0"), source = "our choice", say = { en = "Too few faults were found, or too much was reported without a measurement.", id = "Terlalu sedikit gangguan ditemukan, atau terlalu banyak laporan tanpa pengukuran." } },
      level { points = 0, when = otherwise, say = { en = "No fault was found, or as many false ones were reported.", id = "Tidak ada gangguan yang ditemukan, atau laporan yang salah sama banyaknya." } } } },

  criterion { id = "method", judged = { by = 1 }, weight = 20, need = 1,
    title = { en = "Works from symptom to cause by measurement", id = "Bekerja dari gejala ke penyebab dengan pengukuran" },
    levels = {
      level { points = 3, say = { en = "Plans, measures and confirms each cause.", id = "Merencanakan, mengukur, dan memastikan setiap penyebab." } },
      level { points = 2, say = { en = "Measures, with detours.", id = "Mengukur, dengan langkah yang berputar." } },
      level { points = 1, say = { en = "Measures, but without a plan.", id = "Mengukur, tetapi tanpa rencana." } },
      level { points = 0, say = { en = "Guesses.", id = "Menebak." } } } },

  examples = {
    { "all found", given = {
        measures = {
          critical_missed = { value = "0" },
          finding_score = { value = "1" } },
        ticks = { ppe = yes, isolation = yes },
        marks = { method = { a = 3 } } },
      expect = { verdict = competent, score = "100" } },
    { "four of five found", given = {
        measures = {
          critical_missed = { value = "0" },
          finding_score = { value = "0.8" } },
        ticks = { ppe = yes, isolation = yes },
        marks = { method = { a = 2 } } },
      expect = { verdict = competent, score = "80.83" } },
    { "four of five found, two false", given = {
        measures = {
          critical_missed = { value = "0" },
          finding_score = { value = "0.6" } },
        ticks = { ppe = yes, isolation = yes },
        marks = { method = { a = 1 } } },
      expect = { verdict = competent, score = "61.67" } },
    { "too much swapped without a measurement", given = {
        measures = {
          critical_missed = { value = "0" },
          finding_score = { value = "0.3" } },
        ticks = { ppe = yes, isolation = yes },
        marks = { method = { a = 1 } } },
      expect = { verdict = not_yet, score = "49.17" } },
    { "nothing found, unsafe and by guesses", given = {
        measures = {
          critical_missed = { value = "1" },
          finding_score = { value = "0" } },
        ticks = { ppe = no, isolation = no },
        marks = { method = { a = 0 } } },
      expect = { verdict = not_yet, score = "0" } },
    { "a critical fault missed", given = {
        measures = {
          critical_missed = { value = "1" },
          finding_score = { value = "0.8" } },
        ticks = { ppe = yes, isolation = yes },
        marks = { method = { a = 3 } } },
      expect = { verdict = not_yet, score = "67.5" } },
    { "the preparation sheet is not at hand", given = {
        ticks = { ppe = yes, isolation = yes },
        marks = { method = { a = 3 } } },
      expect = { verdict = refer } },
  },
}
