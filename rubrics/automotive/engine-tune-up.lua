-- SPDX-License-Identifier: Apache-2.0
-- Tune-up of a four-cylinder petrol engine. Low cylinders are the engine's own: what counts is whether the candidate
-- tells their cause. After the tune-up the exhaust meets the regulation. The state of charge asked for is our choice.
rubric {
  language = 1, id = "automotive/engine-tune-up", version = "1.0.0",
  task = "automotive/engine_tune_up",
  title = { en = "Tune up a petrol engine", id = "Menyetel mesin bensin" },
  settings = { cylinder_count = "4", layout = "inline", compression_rule = "gm", leak_limit = "15", regulation = "dki-31-2008" },
  instruments = noted,
  round = { total = "0.01" },
  ties = { { measure = "exhaust_hc", less = true }, { measure = "exhaust_co", less = true } },
  units = {
    { code = "OTO.KR02.001.01", decree = "116/2004", version = 1, title = { id = "Memelihara/servis engine dan komponen-komponennya" },
      note = "Decree 116/2004 was superseded by 97/2018, whose codes for this work are not verified." },
    { code = "OTO.KR05.001.01", decree = "116/2004", version = 1, title = { id = "Menguji, memelihara/servis dan mengganti baterai" },
      note = "Decree 116/2004 was superseded by 97/2018, whose codes for this work are not verified." },
    { code = "OTO.KR02.020.01", decree = "116/2004", version = 1, title = { id = "Pemeliharaan/servis sistem kontrol emisi" },
      note = "Decree 116/2004 was superseded by 97/2018, whose codes for this work are not verified." },
  },

  criterion { id = "ppe", tick = true, weight = 5, need = 1,
    title = { en = "Wears eye protection and gloves", id = "Memakai pelindung mata dan sarung tangan" },
    levels = {
      level { points = 1, when = yes, say = { en = "Eye protection and gloves were worn.", id = "Pelindung mata dan sarung tangan dipakai." } },
      level { points = 0, when = no, say = { en = "Wear eye protection and gloves throughout.", id = "Pakailah pelindung mata dan sarung tangan selama bekerja." } } } },

  criterion { id = "isolation", tick = true, weight = 5, need = 1,
    title = { en = "Isolates ignition and battery before working on fuel or electrics", id = "Memutus pengapian dan baterai sebelum mengerjakan sistem bahan bakar atau kelistrikan" },
    levels = {
      level { points = 1, when = yes, say = { en = "Ignition and battery were isolated.", id = "Pengapian dan baterai diputus." } },
      level { points = 0, when = no, say = { en = "Isolate ignition and battery first.", id = "Putuskan pengapian dan baterai lebih dahulu." } } } },

  criterion { id = "spills", tick = true, weight = 5, need = 1,
    title = { en = "Handles spilled fluids", id = "Menangani tumpahan cairan" },
    levels = {
      level { points = 1, when = yes, say = { en = "Fluids were caught and spills were cleaned.", id = "Cairan ditampung dan tumpahan dibersihkan." } },
      level { points = 0, when = no, say = { en = "Catch fluids and clean every spill at once.", id = "Tampung cairan dan bersihkan setiap tumpahan segera." } } } },

  criterion { id = "diagnosis", measure = "diagnosis_errors", weight = 25, need = 2, unit = 1,
    title = { en = "Tells the condition of every cylinder", id = "Menentukan kondisi setiap silinder" },
    levels = {
      level { points = 2, when = equals("0"), source = "our choice", say = { en = "Every cylinder was diagnosed rightly.", id = "Setiap silinder didiagnosis dengan benar." } },
      level { points = 1, when = equals("1"), source = "our choice", say = { en = "One cylinder was diagnosed wrongly; look at the wet test again.", id = "Satu silinder salah didiagnosis; pelajari kembali uji basah." } },
      level { points = 0, when = otherwise, say = { en = "Several cylinders were diagnosed wrongly; practise the dry and the wet test.", id = "Beberapa silinder salah didiagnosis; latihlah uji kering dan uji basah." } } } },

  criterion { id = "charge", measure = "battery_charge", weight = 10, need = 1, unit = 2,
    title = { en = "Leaves the battery charged", id = "Meninggalkan baterai dalam keadaan terisi" },
    levels = {
      level { points = 2, when = at_least("100"), source = "our choice", say = { en = "The battery is full.", id = "Baterai penuh." } },
      level { points = 1, when = at_least("75"), source = "our choice", say = { en = "The battery holds three quarters.", id = "Baterai terisi tiga perempat." } },
      level { points = 0, when = otherwise, say = { en = "Charge the battery before you hand the car back.", id = "Isi baterai sebelum kendaraan diserahkan." } } } },

  criterion { id = "rest", measure = "rest", weight = 5, need = 1, unit = 2,
    title = { en = "Lets the battery rest before it is read", id = "Mendiamkan baterai sebelum dibaca" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "The battery had rested long enough.", id = "Baterai cukup lama didiamkan." } },
      level { points = 0, when = otherwise, say = { en = "Let the battery rest before you read its voltage.", id = "Diamkan baterai sebelum tegangannya dibaca." } } } },

  criterion { id = "charging", measure = "charging", weight = 10, need = 1, unit = 2,
    title = { en = "Charging voltage", id = "Tegangan pengisian" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "The charging voltage is right.", id = "Tegangan pengisian sesuai." } },
      level { points = 0, when = otherwise, say = { en = "Find out why the charging voltage is too low or too high.", id = "Cari penyebab tegangan pengisian terlalu rendah atau tinggi." } } } },

  criterion { id = "cable", measure = "cable_drop", weight = 5, need = 1, unit = 2,
    title = { en = "Voltage drop of the cable", id = "Jatuh tegangan kabel" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "The cable drops little.", id = "Jatuh tegangan kabel kecil." } },
      level { points = 0, when = otherwise, say = { en = "Clean or replace the cable and its terminals.", id = "Bersihkan atau ganti kabel dan terminalnya." } } } },

  criterion { id = "ground", measure = "ground_drop", weight = 5, need = 1, unit = 2,
    title = { en = "Voltage drop of the ground", id = "Jatuh tegangan massa" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "The ground drops little.", id = "Jatuh tegangan massa kecil." } },
      level { points = 0, when = otherwise, say = { en = "Clean the ground connection.", id = "Bersihkan sambungan massa." } } } },

  criterion { id = "co", measure = "exhaust_co", weight = 15, need = 1, unit = 3,
    title = { en = "Carbon monoxide at idle", id = "Karbon monoksida saat idle" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "Carbon monoxide is within the regulation.", id = "Karbon monoksida sesuai peraturan." } },
      level { points = 0, when = otherwise, say = { en = "Too much carbon monoxide: correct the mixture.", id = "Karbon monoksida terlalu tinggi: perbaiki campuran." } } } },

  criterion { id = "hc", measure = "exhaust_hc", weight = 10, need = 1, unit = 3,
    title = { en = "Hydrocarbons at idle", id = "Hidrokarbon saat idle" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "Hydrocarbons are within the regulation.", id = "Hidrokarbon sesuai peraturan." } },
      level { points = 0, when = otherwise, say = { en = "Too many hydrocarbons: look for misfire or leaks.", id = "Hidrokarbon terlalu tinggi: cari gangguan pengapian atau kebocoran." } } } },

  examples = {
    { "on every limit", given = {
        measures = {
          diagnosis_errors = { value = "0" },
          battery_charge = { value = "75" },
          rest = { value = "1", limit = "1.." },
          charging = { value = "14.7", limit = "13.7..14.7" },
          cable_drop = { value = "0.2", limit = "..0.2" },
          ground_drop = { value = "0.1", limit = "..0.1" },
          exhaust_co = { value = "1.5", limit = "..1.5" },
          exhaust_hc = { value = "200", limit = "..200" } },
        ticks = { ppe = yes, isolation = yes, spills = yes } },
      expect = { verdict = competent, score = "95" } },
    { "everything right", given = {
        measures = {
          diagnosis_errors = { value = "0" },
          battery_charge = { value = "100" },
          rest = { value = "2", limit = "1.." },
          charging = { value = "14.2", limit = "13.7..14.7" },
          cable_drop = { value = "0.1", limit = "..0.2" },
          ground_drop = { value = "0.05", limit = "..0.1" },
          exhaust_co = { value = "0.8", limit = "..1.5" },
          exhaust_hc = { value = "120", limit = "..200" } },
        ticks = { ppe = yes, isolation = yes, spills = yes } },
      expect = { verdict = competent, score = "100" } },
    { "one wrong diagnosis", given = {
        measures = {
          diagnosis_errors = { value = "1" },
          battery_charge = { value = "100" },
          rest = { value = "2", limit = "1.." },
          charging = { value = "14.2", limit = "13.7..14.7" },
          cable_drop = { value = "0.1", limit = "..0.2" },
          ground_drop = { value = "0.05", limit = "..0.1" },
          exhaust_co = { value = "0.8", limit = "..1.5" },
          exhaust_hc = { value = "120", limit = "..200" } },
        ticks = { ppe = yes, isolation = yes, spills = yes } },
      expect = { verdict = not_yet, score = "87.5" } },
    { "everything wrong", given = {
        measures = {
          diagnosis_errors = { value = "3" },
          battery_charge = { value = "50" },
          rest = { value = "0.5", limit = "1.." },
          charging = { value = "13.6", limit = "13.7..14.7" },
          cable_drop = { value = "0.3", limit = "..0.2" },
          ground_drop = { value = "0.2", limit = "..0.1" },
          exhaust_co = { value = "1.6", limit = "..1.5" },
          exhaust_hc = { value = "201", limit = "..200" } },
        ticks = { ppe = no, isolation = no, spills = no } },
      expect = { verdict = not_yet, score = "0" } },
    { "no exhaust test", given = {
        measures = {
          diagnosis_errors = { value = "0" },
          battery_charge = { value = "100" },
          rest = { value = "2", limit = "1.." },
          charging = { value = "14.2", limit = "13.7..14.7" },
          cable_drop = { value = "0.1", limit = "..0.2" },
          ground_drop = { value = "0.05", limit = "..0.1" } },
        ticks = { ppe = yes, isolation = yes, spills = yes } },
      expect = { verdict = refer } },
  },
}
