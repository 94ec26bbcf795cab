-- SPDX-License-Identifier: Apache-2.0
-- Wheel alignment after an adjustment. The ranges of camber and caster are those of the training car: our choice,
-- to be replaced by its maker's; side against side and total toe are judged by the typical limits, which are not verified.
-- No SKKNI unit is claimed: none for wheel alignment is verified.
rubric {
  language = 1, id = "automotive/wheel-alignment", version = "1.0.0",
  task = "automotive/wheel_alignment",
  title = { en = "Align the wheels", id = "Menyetel geometri roda" },
  settings = { toe_limit = "0.2" },
  instruments = noted,
  round = { total = "0.01" },
  ties = { { criterion = "thrust" } },

  criterion { id = "lifting", tick = true, weight = 10, need = 1,
    title = { en = "Lifts at the lifting points, stands or locks engaged before going under", id = "Mengangkat pada titik angkat; penyangga atau pengunci terpasang sebelum bekerja di bawah" },
    levels = {
      level { points = 1, when = yes, say = { en = "The vehicle stood safely before any work under it.", id = "Kendaraan tertopang aman sebelum dikerjakan dari bawah." } },
      level { points = 0, when = no, say = { en = "Lift at the maker's points and engage stands or locks before you go under.", id = "Angkat pada titik yang ditentukan dan pasang penyangga atau pengunci sebelum bekerja di bawah." } } } },

  criterion { id = "camber_left", measure = "camber_left", weight = 10, need = 1,
    title = { en = "Front camber, left", id = "Kamber depan, kiri" },
    levels = {
      level { points = 1, when = between("-1.5", "0.5"), source = "our choice: the training car", say = { en = "The camber is within its range.", id = "Kamber dalam kisarannya." } },
      level { points = 0, when = otherwise, say = { en = "The camber is outside its range.", id = "Kamber di luar kisarannya." } } } },

  criterion { id = "caster_left", measure = "caster_left", weight = 10, need = 1,
    title = { en = "Caster, left", id = "Kaster, kiri" },
    levels = {
      level { points = 1, when = between("1", "5"), source = "our choice: the training car", say = { en = "The caster is within its range.", id = "Kaster dalam kisarannya." } },
      level { points = 0, when = otherwise, say = { en = "The caster is outside its range.", id = "Kaster di luar kisarannya." } } } },

  criterion { id = "camber_right", measure = "camber_right", weight = 10, need = 1,
    title = { en = "Front camber, right", id = "Kamber depan, kanan" },
    levels = {
      level { points = 1, when = between("-1.5", "0.5"), source = "our choice: the training car", say = { en = "The camber is within its range.", id = "Kamber dalam kisarannya." } },
      level { points = 0, when = otherwise, say = { en = "The camber is outside its range.", id = "Kamber di luar kisarannya." } } } },

  criterion { id = "caster_right", measure = "caster_right", weight = 10, need = 1,
    title = { en = "Caster, right", id = "Kaster, kanan" },
    levels = {
      level { points = 1, when = between("1", "5"), source = "our choice: the training car", say = { en = "The caster is within its range.", id = "Kaster dalam kisarannya." } },
      level { points = 0, when = otherwise, say = { en = "The caster is outside its range.", id = "Kaster di luar kisarannya." } } } },

  criterion { id = "cross_camber", measure = "cross_camber", weight = 15, need = 1,
    title = { en = "Camber side against side", id = "Selisih kamber kiri-kanan" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "Left and right agree.", id = "Kiri dan kanan sepadan." } },
      level { points = 0, when = otherwise, say = { en = "The car pulls to the side with more camber.", id = "Kendaraan menarik ke sisi dengan kamber lebih besar." } } } },

  criterion { id = "cross_caster", measure = "cross_caster", weight = 10, need = 1,
    title = { en = "Caster side against side", id = "Selisih kaster kiri-kanan" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "Left and right agree.", id = "Kiri dan kanan sepadan." } },
      level { points = 0, when = otherwise, say = { en = "The car pulls to the side with less caster.", id = "Kendaraan menarik ke sisi dengan kaster lebih kecil." } } } },

  criterion { id = "toe", measure = "total_toe", weight = 20, need = 1,
    title = { en = "Total toe", id = "Toe total" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "The total toe is right.", id = "Toe total sesuai." } },
      level { points = 0, when = otherwise, say = { en = "Set the tie rods again: the tyres would wear.", id = "Setel kembali tie rod: ban akan aus." } } } },

  criterion { id = "thrust", measure = "thrust_angle", weight = 5,
    title = { en = "Thrust angle", id = "Sudut dorong" },
    levels = {
      level { points = 1, when = between("-0.1", "0.1"), source = "our choice", say = { en = "The rear axle runs straight.", id = "Poros belakang lurus." } },
      level { points = 0, when = otherwise, say = { en = "The rear axle steers: look at it before you set the front.", id = "Poros belakang membelok: periksa sebelum menyetel depan." } } } },

  examples = {
    { "on every limit", given = {
        measures = {
          camber_left = { value = "-1.5" },
          camber_right = { value = "0.5" },
          caster_left = { value = "1" },
          caster_right = { value = "5" },
          cross_camber = { value = "0.5", limit = "..0.5" },
          cross_caster = { value = "0.5", limit = "..0.5" },
          total_toe = { value = "-0.2", limit = "-0.2..0.2" },
          thrust_angle = { value = "0.1" } },
        ticks = { lifting = yes } },
      expect = { verdict = competent, score = "100" } },
    { "the rear axle steers", given = {
        measures = {
          camber_left = { value = "-0.5" },
          camber_right = { value = "-0.4" },
          caster_left = { value = "3" },
          caster_right = { value = "3.2" },
          cross_camber = { value = "0.1", limit = "..0.5" },
          cross_caster = { value = "0.2", limit = "..0.5" },
          total_toe = { value = "0.1", limit = "-0.2..0.2" },
          thrust_angle = { value = "0.2" } },
        ticks = { lifting = yes } },
      expect = { verdict = competent, score = "95" } },
    { "every angle is off", given = {
        measures = {
          camber_left = { value = "1" },
          camber_right = { value = "-2" },
          caster_left = { value = "0" },
          caster_right = { value = "6" },
          cross_camber = { value = "3", limit = "..0.5" },
          cross_caster = { value = "6", limit = "..0.5" },
          total_toe = { value = "0.3", limit = "-0.2..0.2" },
          thrust_angle = { value = "0.3" } },
        ticks = { lifting = no } },
      expect = { verdict = not_yet, score = "0" } },
    { "toe was not read", given = {
        measures = {
          camber_left = { value = "-0.5" },
          camber_right = { value = "-0.4" },
          caster_left = { value = "3" },
          caster_right = { value = "3.2" },
          cross_camber = { value = "0.1", limit = "..0.5" },
          cross_caster = { value = "0.2", limit = "..0.5" },
          thrust_angle = { value = "0" } },
        ticks = { lifting = yes } },
      expect = { verdict = refer } },
  },
}
