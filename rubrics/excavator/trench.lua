-- SPDX-License-Identifier: Apache-2.0
-- Excavator operation: a trench of ten metres, spoil beside it, and the machine parked.
-- An example scheme, not an official one: no unit is claimed, and criteria and weights are our own.
rubric {
  language = 1, id = "excavator/trench", version = "1.0.0",
  title = { en = "Dig a trench with an excavator (example scheme, not an official one)", id = "Menggali parit dengan ekskavator (skema contoh, bukan skema resmi)" },
  round = { total = "0.01" },

  criterion { id = "walk_round", tick = true, weight = 10, need = 1,
    title = { en = "Walks round the machine before starting", id = "Memeriksa keliling mesin sebelum dinyalakan" },
    levels = {
      level { points = 1, when = yes, say = { en = "Leaks, tracks, pins and bucket were looked at.", id = "Kebocoran, rantai, pin dan bucket diperiksa." } },
      level { points = 0, when = no, say = { en = "Walk round once with the list, every time.", id = "Kelilingi mesin satu kali dengan daftar, setiap kali." } } } },

  criterion { id = "levels", tick = true, weight = 5,
    title = { en = "Checks oil, coolant and fuel", id = "Memeriksa oli, air pendingin dan bahan bakar" },
    levels = {
      level { points = 1, when = yes, say = { en = "All levels were checked.", id = "Semua takaran diperiksa." } },
      level { points = 0, when = no, say = { en = "Check levels on flat ground with the engine cold.", id = "Periksa takaran di tanah datar saat mesin dingin." } } } },

  criterion { id = "belt", tick = true, weight = 5, need = 1,
    title = { en = "Fastens the belt", id = "Memasang sabuk pengaman" },
    levels = {
      level { points = 1, when = yes, say = { en = "The belt was fastened all the time.", id = "Sabuk selalu terpasang." } },
      level { points = 0, when = no, say = { en = "Fasten the belt before you start the engine.", id = "Pasang sabuk sebelum menyalakan mesin." } } } },

  criterion { id = "climbs", tick = true, weight = 5,
    title = { en = "Climbs with three points of contact", id = "Naik dengan tiga titik tumpu" },
    levels = {
      level { points = 1, when = yes, say = { en = "Three points, facing the machine.", id = "Tiga titik tumpu, menghadap mesin." } },
      level { points = 0, when = no, say = { en = "Face the machine and never jump down.", id = "Menghadap ke mesin dan jangan melompat turun." } } } },

  criterion { id = "services", tick = true, weight = 10, need = 1,
    title = { en = "Asks about cables and pipes in the ground", id = "Menanyakan kabel dan pipa di dalam tanah" },
    levels = {
      level { points = 1, when = yes, say = { en = "The plan was asked for and the line marked.", id = "Denah diminta dan jalurnya ditandai." } },
      level { points = 0, when = no, say = { en = "Never dig before somebody has shown you what lies there.", id = "Jangan menggali sebelum ada yang menunjukkan isi tanah." } } } },

  criterion { id = "clear", tick = true, weight = 10, need = 1,
    title = { en = "Keeps people out of the swing", id = "Menjaga orang di luar jangkauan ayunan" },
    levels = {
      level { points = 1, when = yes, say = { en = "Nobody was within reach; work stopped when somebody came.", id = "Tidak ada orang dalam jangkauan; pekerjaan berhenti bila ada." } },
      level { points = 0, when = no, say = { en = "Stop and lower the bucket when anybody comes near.", id = "Berhenti dan turunkan bucket bila ada orang mendekat." } } } },

  criterion { id = "horn", tick = true, weight = 5,
    title = { en = "Sounds the horn before moving", id = "Membunyikan klakson sebelum bergerak" },
    levels = {
      level { points = 1, when = yes, say = { en = "The horn was sounded.", id = "Klakson dibunyikan." } },
      level { points = 0, when = no, say = { en = "Sound the horn before starting, moving and swinging.", id = "Bunyikan klakson sebelum menyalakan, bergerak dan mengayun." } } } },

  criterion { id = "depth_off", count = true, weight = 10, need = 1,
    title = { en = "Places more than 5 cm off the depth, out of ten", id = "Titik yang meleset lebih dari 5 cm dari kedalaman, dari sepuluh" },
    levels = {
      level { points = 2, when = at_most(1), source = "our choice", say = { en = "True to depth.", id = "Kedalaman sesuai." } },
      level { points = 1, when = between(2, 3), source = "our choice", say = { en = "A little off; check with the staff more often.", id = "Sedikit meleset; periksa lebih sering dengan rambu ukur." } },
      level { points = 0, when = otherwise, say = { en = "Far off.", id = "Terlalu meleset." } } } },

  criterion { id = "bottom", judged = { by = 1 }, weight = 10,
    title = { en = "Bottom and sides", id = "Dasar dan dinding" },
    levels = {
      level { points = 3, say = { en = "Even bottom, straight sides.", id = "Dasar rata, dinding lurus." } },
      level { points = 2, say = { en = "Even bottom, sides a little ragged.", id = "Dasar rata, dinding agak kasar." } },
      level { points = 1, say = { en = "Steps in the bottom; curl the bucket level.", id = "Dasar bergelombang; jaga bucket tetap datar." } },
      level { points = 0, say = { en = "Has to be dug again.", id = "Harus digali ulang." } } } },

  criterion { id = "spoil", tick = true, weight = 10, need = 1,
    title = { en = "Keeps spoil away from the edge", id = "Menjauhkan tanah galian dari tepi" },
    levels = {
      level { points = 1, when = yes, say = { en = "The spoil lies a metre or more away.", id = "Tanah galian berjarak satu meter atau lebih." } },
      level { points = 0, when = no, say = { en = "Lay spoil a metre away, or it comes back with the wall.", id = "Letakkan tanah satu meter dari tepi agar tidak longsor kembali." } } } },

  criterion { id = "smooth", judged = { by = 1 }, weight = 10,
    title = { en = "Smoothness", id = "Kehalusan gerak" },
    levels = {
      level { points = 3, say = { en = "Movements run together without a jerk.", id = "Gerakan menyatu tanpa hentakan." } },
      level { points = 2, say = { en = "Smooth one at a time.", id = "Halus satu per satu." } },
      level { points = 1, say = { en = "Jerky.", id = "Menghentak." } },
      level { points = 0, say = { en = "Strikes ground or machine.", id = "Membentur tanah atau mesin." } } } },

  criterion { id = "minutes", count = true, weight = 5,
    title = { en = "Minutes for the trench", id = "Waktu penggalian (menit)" },
    levels = {
      level { points = 2, when = at_most(40), source = "our choice", say = { en = "In good time.", id = "Waktu baik." } },
      level { points = 1, when = between(41, 60), source = "our choice", say = { en = "A little long.", id = "Agak lama." } },
      level { points = 0, when = otherwise, say = { en = "Too long; position the machine so that you need not move.", id = "Terlalu lama; tempatkan mesin agar tidak perlu berpindah." } } } },

  criterion { id = "parks", tick = true, weight = 5, need = 1,
    title = { en = "Parks with the bucket on the ground", id = "Memarkir dengan bucket di tanah" },
    levels = {
      level { points = 1, when = yes, say = { en = "Bucket down, lever locked, key out.", id = "Bucket di tanah, tuas terkunci, kunci dicabut." } },
      level { points = 0, when = no, say = { en = "Lower the bucket, lock the lever, let the engine cool, take the key.", id = "Turunkan bucket, kunci tuas, dinginkan mesin, cabut kunci." } } } },

  examples = {
    { "everything as it should be", given = { ticks = { walk_round = yes, levels = yes, belt = yes, climbs = yes, services = yes, clear = yes, horn = yes, spoil = yes, parks = yes },
        counts = { depth_off = 1, minutes = 40 },
        marks = { bottom = { a = 3 }, smooth = { a = 3 } } },
      expect = { verdict = competent, score = "100" } },
    { "just enough", given = { ticks = { walk_round = yes, levels = no, belt = yes, climbs = no, services = yes, clear = yes, horn = no, spoil = yes, parks = yes },
        counts = { depth_off = 2, minutes = 41 },
        marks = { bottom = { a = 1 }, smooth = { a = 1 } } },
      expect = { verdict = competent, score = "64.17" } },
    { "enough in what counts, little else", given = { ticks = { walk_round = yes, levels = no, belt = yes, climbs = no, services = yes, clear = yes, horn = no, spoil = yes, parks = yes },
        counts = { depth_off = 2, minutes = 61 },
        marks = { bottom = { a = 0 }, smooth = { a = 0 } } },
      expect = { verdict = competent, score = "55" } },
    { "nothing as it should be", given = { ticks = { walk_round = no, levels = no, belt = no, climbs = no, services = no, clear = no, horn = no, spoil = no, parks = no },
        counts = { depth_off = 4, minutes = 61 },
        marks = { bottom = { a = 0 }, smooth = { a = 0 } } },
      expect = { verdict = not_yet, score = "0" } },
    { "only one need was missed: walks round the machine before starting", given = { ticks = { walk_round = no, levels = yes, belt = yes, climbs = yes, services = yes, clear = yes, horn = yes, spoil = yes, parks = yes },
        counts = { depth_off = 1, minutes = 40 },
        marks = { bottom = { a = 3 }, smooth = { a = 3 } } },
      expect = { verdict = not_yet, score = "90" } },
    { "nobody looked at: walks round the machine before starting", given = { ticks = { levels = yes, belt = yes, climbs = yes, services = yes, clear = yes, horn = yes, spoil = yes, parks = yes },
        counts = { depth_off = 1, minutes = 40 },
        marks = { bottom = { a = 3 }, smooth = { a = 3 } } },
      expect = { verdict = refer } },
  },
}
