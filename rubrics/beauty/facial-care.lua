-- SPDX-License-Identifier: Apache-2.0
-- Beauty care: cleansing, massage and mask for one client.
-- An example scheme, not an official one: no unit is claimed, and criteria and weights are our own.
rubric {
  language = 1, id = "beauty/facial-care", version = "1.0.0",
  title = { en = "Give a facial treatment (example scheme, not an official one)", id = "Melakukan perawatan wajah (skema contoh, bukan skema resmi)" },
  round = { total = "0.01" },

  criterion { id = "hands", tick = true, weight = 10, need = 1,
    title = { en = "Washes hands before touching the client", id = "Mencuci tangan sebelum menyentuh klien" },
    levels = {
      level { points = 1, when = yes, say = { en = "Hands were washed.", id = "Tangan dicuci." } },
      level { points = 0, when = no, say = { en = "Wash your hands in front of the client before you begin.", id = "Cuci tangan di depan klien sebelum mulai." } } } },

  criterion { id = "tools", tick = true, weight = 10, need = 1,
    title = { en = "Tools are disinfected or new", id = "Alat didisinfeksi atau baru" },
    levels = {
      level { points = 1, when = yes, say = { en = "Clean tools were laid out.", id = "Alat bersih disiapkan." } },
      level { points = 0, when = no, say = { en = "Disinfect tools between clients; throw single-use ones away.", id = "Disinfeksi alat antarklien; buang alat sekali pakai." } } } },

  criterion { id = "consult", tick = true, weight = 10, need = 1,
    title = { en = "Asks about allergies, medicines and skin troubles", id = "Menanyakan alergi, obat dan masalah kulit" },
    levels = {
      level { points = 1, when = yes, say = { en = "The client was asked and the answers written down.", id = "Klien ditanya dan jawabannya dicatat." } },
      level { points = 0, when = no, say = { en = "Ask before you open a product; some skins must not be treated.", id = "Tanyakan sebelum membuka produk; ada kulit yang tidak boleh dirawat." } } } },

  criterion { id = "patch", tick = true, weight = 5, need = 1,
    title = { en = "Tries the product on a small spot first", id = "Mencoba produk pada bagian kecil dahulu" },
    levels = {
      level { points = 1, when = yes, say = { en = "A patch test was made.", id = "Uji tempel dilakukan." } },
      level { points = 0, when = no, say = { en = "Try behind the ear or inside the elbow and wait.", id = "Coba di belakang telinga atau lipat siku dan tunggu." } } } },

  criterion { id = "analysis", judged = { by = 1 }, weight = 10,
    title = { en = "Analysis of the skin", id = "Analisis kulit" },
    levels = {
      level { points = 2, say = { en = "Type and troubles named rightly and explained.", id = "Jenis dan masalah kulit disebut benar dan dijelaskan." } },
      level { points = 1, say = { en = "Type named rightly, one trouble was missed.", id = "Jenis benar, satu masalah terlewat." } },
      level { points = 0, say = { en = "Type named wrongly; look under the lamp.", id = "Jenis keliru; periksa di bawah lampu." } } } },

  criterion { id = "drape", tick = true, weight = 5,
    title = { en = "Covers hair and clothes", id = "Menutup rambut dan pakaian" },
    levels = {
      level { points = 1, when = yes, say = { en = "Hair and clothes were covered.", id = "Rambut dan pakaian tertutup." } },
      level { points = 0, when = no, say = { en = "Cover the hair and the collar before cleansing.", id = "Tutup rambut dan kerah sebelum pembersihan." } } } },

  criterion { id = "cleansing", judged = { by = 1 }, weight = 10,
    title = { en = "Cleansing", id = "Pembersihan" },
    levels = {
      level { points = 2, say = { en = "Thorough and gentle, eyes last with fresh cotton.", id = "Menyeluruh dan lembut, mata terakhir dengan kapas baru." } },
      level { points = 1, say = { en = "Thorough, a little hurried.", id = "Menyeluruh, agak terburu-buru." } },
      level { points = 0, say = { en = "Make-up is left; cleanse twice.", id = "Riasan tersisa; bersihkan dua kali." } } } },

  criterion { id = "massage", judged = { by = 1 }, weight = 15, need = 1,
    title = { en = "Massage", id = "Pijat wajah" },
    levels = {
      level { points = 3, say = { en = "Movements flow upwards with even pressure.", id = "Gerakan mengalir ke atas dengan tekanan merata." } },
      level { points = 2, say = { en = "Right movements, uneven pressure.", id = "Gerakan benar, tekanan kurang merata." } },
      level { points = 1, say = { en = "Movements in the wrong order.", id = "Urutan gerakan keliru." } },
      level { points = 0, say = { en = "Pulls the skin down or presses on the eyes.", id = "Menarik kulit ke bawah atau menekan mata." } } } },

  criterion { id = "comfort", tick = true, weight = 5,
    title = { en = "Asks how the client feels", id = "Menanyakan kenyamanan klien" },
    levels = {
      level { points = 1, when = yes, say = { en = "The client was asked during the treatment.", id = "Klien ditanya selama perawatan." } },
      level { points = 0, when = no, say = { en = "Ask about pressure and warmth while you work.", id = "Tanyakan tekanan dan suhu selama bekerja." } } } },

  criterion { id = "mask_time", tick = true, weight = 5,
    title = { en = "Takes the mask off in time", id = "Mengangkat masker tepat waktu" },
    levels = {
      level { points = 1, when = yes, say = { en = "The mask came off when it should.", id = "Masker diangkat tepat waktu." } },
      level { points = 0, when = no, say = { en = "Set a timer; a mask that dries too long irritates.", id = "Pasang penunjuk waktu; masker yang terlalu kering mengiritasi." } } } },

  criterion { id = "interruptions", count = true, weight = 5,
    title = { en = "Times the client was left alone", id = "Berapa kali klien ditinggalkan" },
    levels = {
      level { points = 2, when = at_most(0), source = "our choice", say = { en = "The client was never left.", id = "Klien tidak pernah ditinggalkan." } },
      level { points = 1, when = at_most(1), source = "our choice", say = { en = "The client was left once.", id = "Klien ditinggalkan satu kali." } },
      level { points = 0, when = otherwise, say = { en = "Lay everything out before you begin.", id = "Siapkan semuanya sebelum mulai." } } } },

  criterion { id = "advice", tick = true, weight = 5,
    title = { en = "Advises care at home", id = "Memberi saran perawatan di rumah" },
    levels = {
      level { points = 1, when = yes, say = { en = "Two pieces of advice were given.", id = "Dua saran diberikan." } },
      level { points = 0, when = no, say = { en = "Say what to use at home, and what to avoid today.", id = "Sebutkan yang dipakai di rumah dan yang dihindari hari ini." } } } },

  criterion { id = "card", tick = true, weight = 5,
    title = { en = "Fills in the client card", id = "Mengisi kartu klien" },
    levels = {
      level { points = 1, when = yes, say = { en = "Products and reactions are on the card.", id = "Produk dan reaksi tercatat di kartu." } },
      level { points = 0, when = no, say = { en = "Write down products and reactions for the next visit.", id = "Catat produk dan reaksi untuk kunjungan berikutnya." } } } },

  examples = {
    { "everything as it should be", given = { ticks = { hands = yes, tools = yes, consult = yes, patch = yes, drape = yes, comfort = yes, mask_time = yes, advice = yes, card = yes },
        counts = { interruptions = 0 },
        marks = { analysis = { a = 2 }, cleansing = { a = 2 }, massage = { a = 3 } } },
      expect = { verdict = competent, score = "100" } },
    { "just enough", given = { ticks = { hands = yes, tools = yes, consult = yes, patch = yes, drape = no, comfort = no, mask_time = no, advice = no, card = no },
        counts = { interruptions = 1 },
        marks = { analysis = { a = 1 }, cleansing = { a = 1 }, massage = { a = 1 } } },
      expect = { verdict = competent, score = "52.5" } },
    { "enough in what counts, little else", given = { ticks = { hands = yes, tools = yes, consult = yes, patch = yes, drape = no, comfort = no, mask_time = no, advice = no, card = no },
        counts = { interruptions = 2 },
        marks = { analysis = { a = 0 }, cleansing = { a = 0 }, massage = { a = 1 } } },
      expect = { verdict = competent, score = "40" } },
    { "nothing as it should be", given = { ticks = { hands = no, tools = no, consult = no, patch = no, drape = no, comfort = no, mask_time = no, advice = no, card = no },
        counts = { interruptions = 2 },
        marks = { analysis = { a = 0 }, cleansing = { a = 0 }, massage = { a = 0 } } },
      expect = { verdict = not_yet, score = "0" } },
    { "only one need was missed: washes hands before touching the client", given = { ticks = { hands = no, tools = yes, consult = yes, patch = yes, drape = yes, comfort = yes, mask_time = yes, advice = yes, card = yes },
        counts = { interruptions = 0 },
        marks = { analysis = { a = 2 }, cleansing = { a = 2 }, massage = { a = 3 } } },
      expect = { verdict = not_yet, score = "90" } },
    { "nobody looked at: washes hands before touching the client", given = { ticks = { tools = yes, consult = yes, patch = yes, drape = yes, comfort = yes, mask_time = yes, advice = yes, card = yes },
        counts = { interruptions = 0 },
        marks = { analysis = { a = 2 }, cleansing = { a = 2 }, massage = { a = 3 } } },
      expect = { verdict = refer } },
  },
}
