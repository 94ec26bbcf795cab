-- SPDX-License-Identifier: Apache-2.0
-- Measuring a disc of a Chevrolet Epica: instruments with a valid calibration are required, and a limit that has
-- not been verified judges nothing. The minimum thickness is not published for this vehicle: it is stamped on the disc.
rubric {
  language = 1, id = "automotive/brake-disc-epica", version = "1.0.0",
  task = "automotive/brake_service",
  title = { en = "Measure a brake disc", id = "Mengukur cakram rem" },
  settings = { vehicle = "chevrolet-epica" },
  instruments = required,
  unverified = refer,
  round = { total = "0.01" },
  ties = { { measure = "thickness_variation", less = true }, { measure = "runout", less = true } },
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

  criterion { id = "dust", tick = true, weight = 5, need = 1,
    title = { en = "Uses no compressed air on brake dust", id = "Tidak memakai udara bertekanan pada debu rem" },
    levels = {
      level { points = 1, when = yes, say = { en = "Brake dust was wiped or washed off.", id = "Debu rem dilap atau dicuci." } },
      level { points = 0, when = no, say = { en = "Never blow brake dust off; wash or wipe it.", id = "Jangan meniup debu rem; cuci atau lap." } } } },

  criterion { id = "stamped", tick = true, weight = 10, need = 1,
    title = { en = "Compares the least thickness with the minimum stamped on the disc", id = "Membandingkan tebal terkecil dengan tebal minimum yang tertera pada cakram" },
    levels = {
      level { points = 1, when = yes, say = { en = "The stamped minimum was read and compared.", id = "Tebal minimum pada cakram dibaca dan dibandingkan." } },
      level { points = 0, when = no, say = { en = "Read the minimum stamped on the disc and compare the least reading with it.", id = "Baca tebal minimum pada cakram dan bandingkan dengan pembacaan terkecil." } } } },

  criterion { id = "end_play", measure = "bearing_end_play", weight = 10, need = 1,
    title = { en = "Takes out bearing end play first", id = "Menghilangkan kelonggaran bantalan lebih dahulu" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "There was no end play left.", id = "Tidak ada kelonggaran tersisa." } },
      level { points = 0, when = otherwise, say = { en = "Adjust the bearing until there is no end play, then read the runout.", id = "Setel bantalan sampai tidak ada kelonggaran, lalu baca keolengan." } } } },

  criterion { id = "variation", measure = "thickness_variation", weight = 25, need = 1,
    title = { en = "Disc thickness variation", id = "Variasi tebal cakram" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "The disc is even all round.", id = "Tebal cakram merata." } },
      level { points = 0, when = otherwise, say = { en = "The disc is uneven: machine or replace it, then measure again.", id = "Tebal cakram tidak merata: bubut atau ganti, lalu ukur kembali." } } } },

  criterion { id = "runout", measure = "runout", weight = 25, need = 1,
    title = { en = "Lateral runout", id = "Keolengan lateral" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "The disc runs true.", id = "Cakram berputar lurus." } },
      level { points = 0, when = otherwise, say = { en = "The disc wobbles: clean the hub, index or replace the disc, then measure again.", id = "Cakram oleng: bersihkan hub, putar posisi atau ganti cakram, lalu ukur kembali." } } } },

  criterion { id = "scoring", measure = "scoring_depth", weight = 15, need = 1,
    title = { en = "Depth of scores", id = "Kedalaman goresan" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "No score is too deep.", id = "Tidak ada goresan yang terlalu dalam." } },
      level { points = 0, when = otherwise, say = { en = "A score is too deep: machine or replace the disc.", id = "Ada goresan yang terlalu dalam: bubut atau ganti cakram." } } } },

  examples = {
    { "on every limit", given = {
        measures = {
          bearing_end_play = { value = "0", limit = "..0" },
          thickness_variation = { value = "0.03", limit = "..0.03" },
          runout = { value = "0.06", limit = "..0.06" },
          scoring_depth = { value = "0.4", limit = "..0.4" } },
        ticks = { ppe = yes, lifting = yes, dust = yes, stamped = yes } },
      expect = { verdict = competent, score = "100" } },
    { "out of every limit", given = {
        measures = {
          bearing_end_play = { value = "0.01", limit = "..0" },
          thickness_variation = { value = "0.031", limit = "..0.03" },
          runout = { value = "0.061", limit = "..0.06" },
          scoring_depth = { value = "0.41", limit = "..0.4" } },
        ticks = { ppe = no, lifting = no, dust = no, stamped = no } },
      expect = { verdict = not_yet, score = "0" } },
    { "an even disc that wobbles", given = {
        measures = {
          bearing_end_play = { value = "0", limit = "..0" },
          thickness_variation = { value = "0.02", limit = "..0.03" },
          runout = { value = "0.07", limit = "..0.06" },
          scoring_depth = { value = "0.2", limit = "..0.4" } },
        ticks = { ppe = yes, lifting = yes, dust = yes, stamped = yes } },
      expect = { verdict = not_yet, score = "75" } },
    { "thickness variation was not read", given = {
        measures = {
          bearing_end_play = { value = "0", limit = "..0" },
          runout = { value = "0.04", limit = "..0.06" },
          scoring_depth = { value = "0.2", limit = "..0.4" } },
        ticks = { ppe = yes, lifting = yes, dust = yes, stamped = yes } },
      expect = { verdict = refer } },
  },
}
