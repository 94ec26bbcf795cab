-- SPDX-License-Identifier: Apache-2.0
-- Brake service on a Nissan Pathfinder 1999: one disc after the service, wheel nuts torqued on the ground.
-- The limits of the disc are the maker's (vehicles.json). Target torque and order of the six nuts are those of the
-- training car: our choice, to be replaced by the figures of the car at hand.
rubric {
  language = 1, id = "automotive/brake-service", version = "1.0.0",
  task = "automotive/brake_service",
  title = { en = "Service a disc brake", id = "Melakukan servis rem cakram" },
  settings = { vehicle = "nissan-pathfinder-1999", torque_target = "100", sequence = "1 4 2 5 3 6" },
  instruments = noted,
  round = { total = "0.01" },
  ties = { { criterion = "workmanship" }, { measure = "thickness_variation", less = true }, { measure = "runout", less = true } },
  units = {
    { code = "OTO.KR04.002.01", decree = "116/2004", version = 1, title = { id = "Memelihara/servis sistem rem" },
      note = "Decree 116/2004 was superseded by 97/2018, whose codes for this work are not verified." },
  },

  criterion { id = "ppe", tick = true, weight = 5, need = 1,
    title = { en = "Wears eye protection and gloves", id = "Memakai pelindung mata dan sarung tangan" },
    levels = {
      level { points = 1, when = yes, say = { en = "Eye protection and gloves were worn.", id = "Pelindung mata dan sarung tangan dipakai." } },
      level { points = 0, when = no, say = { en = "Wear eye protection and gloves throughout.", id = "Pakailah pelindung mata dan sarung tangan selama bekerja." } } } },

  criterion { id = "lifting", tick = true, weight = 5, need = 1,
    title = { en = "Lifts at the lifting points, stands or locks engaged before going under", id = "Mengangkat pada titik angkat; penyangga atau pengunci terpasang sebelum bekerja di bawah" },
    levels = {
      level { points = 1, when = yes, say = { en = "The vehicle stood safely before any work under it.", id = "Kendaraan tertopang aman sebelum dikerjakan dari bawah." } },
      level { points = 0, when = no, say = { en = "Lift at the maker's points and engage stands or locks before you go under.", id = "Angkat pada titik yang ditentukan dan pasang penyangga atau pengunci sebelum bekerja di bawah." } } } },

  criterion { id = "chocks", tick = true, weight = 5, need = 1,
    title = { en = "Chocks the wheels", id = "Mengganjal roda" },
    levels = {
      level { points = 1, when = yes, say = { en = "The wheels were chocked.", id = "Roda diganjal." } },
      level { points = 0, when = no, say = { en = "Chock the wheels before you lift.", id = "Ganjal roda sebelum mengangkat kendaraan." } } } },

  criterion { id = "dust", tick = true, weight = 5, need = 1,
    title = { en = "Uses no compressed air on brake dust", id = "Tidak memakai udara bertekanan pada debu rem" },
    levels = {
      level { points = 1, when = yes, say = { en = "Brake dust was wiped or washed off.", id = "Debu rem dilap atau dicuci." } },
      level { points = 0, when = no, say = { en = "Never blow brake dust off; wash or wipe it.", id = "Jangan meniup debu rem; cuci atau lap." } } } },

  criterion { id = "pedal", tick = true, weight = 5, need = 1,
    title = { en = "Pumps the brake pedal before the vehicle moves", id = "Memompa pedal rem sebelum kendaraan bergerak" },
    levels = {
      level { points = 1, when = yes, say = { en = "The pedal was pumped until it was firm.", id = "Pedal dipompa sampai keras." } },
      level { points = 0, when = no, say = { en = "Pump the pedal until it is firm before the vehicle moves.", id = "Pompa pedal sampai keras sebelum kendaraan bergerak." } } } },

  criterion { id = "thickness", measure = "disc_thickness", weight = 15, need = 1,
    title = { en = "Disc thickness", id = "Tebal cakram" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "No reading is under the minimum thickness.", id = "Tidak ada pembacaan di bawah tebal minimum." } },
      level { points = 0, when = otherwise, say = { en = "The disc is under its minimum thickness: it has to be replaced.", id = "Cakram di bawah tebal minimum: harus diganti." } } } },

  criterion { id = "variation", measure = "thickness_variation", weight = 15, need = 1,
    title = { en = "Disc thickness variation", id = "Variasi tebal cakram" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "The disc is even all round.", id = "Tebal cakram merata." } },
      level { points = 0, when = otherwise, say = { en = "The disc is uneven: machine or replace it, then measure again.", id = "Tebal cakram tidak merata: bubut atau ganti, lalu ukur kembali." } } } },

  criterion { id = "runout", measure = "runout", weight = 15, need = 1,
    title = { en = "Lateral runout", id = "Keolengan lateral" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "The disc runs true.", id = "Cakram berputar lurus." } },
      level { points = 0, when = otherwise, say = { en = "The disc wobbles: clean the hub, index or replace the disc, then measure again.", id = "Cakram oleng: bersihkan hub, putar posisi atau ganti cakram, lalu ukur kembali." } } } },

  criterion { id = "torque", measure = "torque_deviation", each = all, weight = 10, need = 1,
    title = { en = "Torque of the wheel nuts", id = "Momen puntir mur roda" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "Every nut is within the tool's class.", id = "Setiap mur sesuai kelas alat." } },
      level { points = 0, when = otherwise, say = { en = "A nut is too loose or too tight: set the tool and tighten again on the ground.", id = "Ada mur yang kurang atau terlalu kencang: setel alat dan kencangkan kembali di lantai." } } } },

  criterion { id = "sequence", measure = "sequence_errors", weight = 5, need = 1,
    title = { en = "Wheel nuts in star sequence", id = "Mur roda dengan urutan bintang" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "The nuts were tightened in the right order.", id = "Mur dikencangkan dengan urutan yang benar." } },
      level { points = 0, when = otherwise, say = { en = "Tighten the nuts crosswise, in the order asked for.", id = "Kencangkan mur secara menyilang, sesuai urutan yang diminta." } } } },

  criterion { id = "workmanship", judged = { by = 2, spread = 1, combine = mean }, weight = 15, need = 1,
    title = { en = "Order and cleanliness of the work", id = "Kerapian dan kebersihan kerja" },
    levels = {
      level { points = 3, say = { en = "Clean, in order, without a tool out of place.", id = "Bersih, urut, dan semua alat pada tempatnya." } },
      level { points = 2, say = { en = "Clean and in order, with small lapses.", id = "Bersih dan urut, dengan kelalaian kecil." } },
      level { points = 1, say = { en = "Acceptable; steps out of order or a dirty surface.", id = "Dapat diterima; ada langkah tidak urut atau permukaan kotor." } },
      level { points = 0, say = { en = "Parts or surfaces were left in a state that harms the work.", id = "Komponen atau permukaan ditinggalkan dalam keadaan yang merusak hasil kerja." } } } },

  examples = {
    { "good work on every limit", given = {
        measures = {
          disc_thickness = { value = "26", limit = "26.." },
          thickness_variation = { value = "0.015", limit = "..0.015" },
          runout = { value = "0.1", limit = "..0.1" },
          torque_deviation = { { value = "4", limit = "-4..4" }, { value = "-4", limit = "-4..4" }, { value = "0", limit = "-4..4" }, { value = "0", limit = "-4..4" }, { value = "0", limit = "-4..4" }, { value = "0", limit = "-4..4" } },
          sequence_errors = { value = "0", limit = "..0" } },
        ticks = { ppe = yes, lifting = yes, chocks = yes, dust = yes, pedal = yes },
        marks = { workmanship = { a = 3, b = 3 } } },
      expect = { verdict = competent, score = "100" } },
    { "good work, marks one apart", given = {
        measures = {
          disc_thickness = { value = "26.4", limit = "26.." },
          thickness_variation = { value = "0.008", limit = "..0.015" },
          runout = { value = "0.05", limit = "..0.1" },
          torque_deviation = { { value = "0", limit = "-4..4" }, { value = "1", limit = "-4..4" }, { value = "-1", limit = "-4..4" }, { value = "0.5", limit = "-4..4" }, { value = "0", limit = "-4..4" }, { value = "2", limit = "-4..4" } },
          sequence_errors = { value = "0", limit = "..0" } },
        ticks = { ppe = yes, lifting = yes, chocks = yes, dust = yes, pedal = yes },
        marks = { workmanship = { a = 2, b = 3 } } },
      expect = { verdict = competent, score = "97.5" } },
    { "acceptable work is still competent", given = {
        measures = {
          disc_thickness = { value = "26.4", limit = "26.." },
          thickness_variation = { value = "0.008", limit = "..0.015" },
          runout = { value = "0.05", limit = "..0.1" },
          torque_deviation = { { value = "0", limit = "-4..4" }, { value = "1", limit = "-4..4" }, { value = "-1", limit = "-4..4" }, { value = "0.5", limit = "-4..4" }, { value = "0", limit = "-4..4" }, { value = "2", limit = "-4..4" } },
          sequence_errors = { value = "0", limit = "..0" } },
        ticks = { ppe = yes, lifting = yes, chocks = yes, dust = yes, pedal = yes },
        marks = { workmanship = { a = 1, b = 1 } } },
      expect = { verdict = competent, score = "90" } },
    { "every reading is out and nothing is safe", given = {
        measures = {
          disc_thickness = { value = "25.99", limit = "26.." },
          thickness_variation = { value = "0.016", limit = "..0.015" },
          runout = { value = "0.11", limit = "..0.1" },
          torque_deviation = { { value = "4.1", limit = "-4..4" }, { value = "0", limit = "-4..4" }, { value = "0", limit = "-4..4" }, { value = "0", limit = "-4..4" }, { value = "0", limit = "-4..4" }, { value = "0", limit = "-4..4" } },
          sequence_errors = { value = "2", limit = "..0" } },
        ticks = { ppe = no, lifting = no, chocks = no, dust = no, pedal = no },
        marks = { workmanship = { a = 0, b = 0 } } },
      expect = { verdict = not_yet, score = "0" } },
    { "the best work does not buy back compressed air on brake dust", given = {
        measures = {
          disc_thickness = { value = "26.4", limit = "26.." },
          thickness_variation = { value = "0.008", limit = "..0.015" },
          runout = { value = "0.05", limit = "..0.1" },
          torque_deviation = { { value = "0", limit = "-4..4" }, { value = "1", limit = "-4..4" }, { value = "-1", limit = "-4..4" }, { value = "0.5", limit = "-4..4" }, { value = "0", limit = "-4..4" }, { value = "2", limit = "-4..4" } },
          sequence_errors = { value = "0", limit = "..0" } },
        ticks = { ppe = yes, lifting = yes, chocks = yes, dust = no, pedal = yes },
        marks = { workmanship = { a = 3, b = 3 } } },
      expect = { verdict = not_yet, score = "95" } },
    { "runout was not read", given = {
        measures = {
          disc_thickness = { value = "26.4", limit = "26.." },
          thickness_variation = { value = "0.008", limit = "..0.015" },
          torque_deviation = { { value = "0", limit = "-4..4" }, { value = "1", limit = "-4..4" }, { value = "-1", limit = "-4..4" }, { value = "0.5", limit = "-4..4" }, { value = "0", limit = "-4..4" }, { value = "2", limit = "-4..4" } },
          sequence_errors = { value = "0", limit = "..0" } },
        ticks = { ppe = yes, lifting = yes, chocks = yes, dust = yes, pedal = yes },
        marks = { workmanship = { a = 3, b = 3 } } },
      expect = { verdict = refer } },
    { "the assessors are too far apart", given = {
        measures = {
          disc_thickness = { value = "26.4", limit = "26.." },
          thickness_variation = { value = "0.008", limit = "..0.015" },
          runout = { value = "0.05", limit = "..0.1" },
          torque_deviation = { { value = "0", limit = "-4..4" }, { value = "1", limit = "-4..4" }, { value = "-1", limit = "-4..4" }, { value = "0.5", limit = "-4..4" }, { value = "0", limit = "-4..4" }, { value = "2", limit = "-4..4" } },
          sequence_errors = { value = "0", limit = "..0" } },
        ticks = { ppe = yes, lifting = yes, chocks = yes, dust = yes, pedal = yes },
        marks = { workmanship = { a = 1, b = 3 } } },
      expect = { verdict = refer } },
  },
}
