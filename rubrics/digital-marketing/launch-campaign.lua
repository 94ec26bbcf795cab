-- SPDX-License-Identifier: Apache-2.0
-- Digital marketing: plan, three posts and a report for one small business.
-- An example scheme, not an official one: no unit is claimed, and criteria and weights are our own.
rubric {
  language = 1, id = "digital-marketing/launch-campaign", version = "1.0.0",
  title = { en = "Plan a campaign for a small business (example scheme, not an official one)", id = "Merencanakan kampanye usaha kecil (skema contoh, bukan skema resmi)" },
  round = { total = "0.01" },

  criterion { id = "brief", judged = { by = 1 }, weight = 10, need = 1,
    title = { en = "Understands the customer", id = "Memahami pelanggan usaha" },
    levels = {
      level { points = 3, say = { en = "Product, buyer and aim are written in three sentences.", id = "Produk, pembeli dan tujuan ditulis dalam tiga kalimat." } },
      level { points = 2, say = { en = "Aim is there, the buyer is vague.", id = "Tujuan ada, pembelinya kurang jelas." } },
      level { points = 1, say = { en = "Only the product.", id = "Hanya produk." } },
      level { points = 0, say = { en = "Nothing was asked.", id = "Tidak bertanya apa pun." } } } },

  criterion { id = "market", judged = { by = 1 }, weight = 10, need = 1,
    title = { en = "Names what the business can change", id = "Mengidentifikasi elemen pemasaran perusahaan" },
    levels = {
      level { points = 2, say = { en = "Product, price, place and promotion, each with a fact.", id = "Produk, harga, tempat dan promosi, masing-masing dengan fakta." } },
      level { points = 1, say = { en = "All four, few facts.", id = "Keempatnya, sedikit fakta." } },
      level { points = 0, say = { en = "Some are missing.", id = "Sebagian tidak ada." } } } },

  criterion { id = "goal", tick = true, weight = 10, need = 1,
    title = { en = "Sets a goal that can be counted", id = "Menetapkan tujuan yang dapat dihitung" },
    levels = {
      level { points = 1, when = yes, say = { en = "A number and a date.", id = "Ada angka dan tanggal." } },
      level { points = 0, when = no, say = { en = "Write how many of what, by when.", id = "Tulis berapa, apa, dan kapan." } } } },

  criterion { id = "channels", judged = { by = 1 }, weight = 5,
    title = { en = "Chooses channels", id = "Memilih saluran" },
    levels = {
      level { points = 2, say = { en = "Where the buyers are, with reasons.", id = "Sesuai tempat pembeli, dengan alasan." } },
      level { points = 1, say = { en = "Fitting.", id = "Sesuai." } },
      level { points = 0, say = { en = "Where the author is.", id = "Menurut kebiasaan sendiri." } } } },

  criterion { id = "posts_ready", count = true, weight = 10, need = 1,
    title = { en = "Posts ready to publish out of three", id = "Unggahan siap terbit dari tiga" },
    levels = {
      level { points = 2, when = at_least(3), source = "our choice", say = { en = "All three.", id = "Ketiganya." } },
      level { points = 1, when = at_least(2), source = "our choice", say = { en = "Two.", id = "Dua." } },
      level { points = 0, when = otherwise, say = { en = "Too few to begin.", id = "Terlalu sedikit untuk mulai." } } } },

  criterion { id = "text", judged = { by = 1 }, weight = 10,
    title = { en = "Text of the posts", id = "Naskah unggahan" },
    levels = {
      level { points = 3, say = { en = "Speaks to the buyer and says what to do.", id = "Menyapa pembeli dan menyebut tindakannya." } },
      level { points = 2, say = { en = "Clear, without a call.", id = "Jelas, tanpa ajakan." } },
      level { points = 1, say = { en = "About the seller.", id = "Tentang penjual." } },
      level { points = 0, say = { en = "Cannot be understood.", id = "Tidak dapat dipahami." } } } },

  criterion { id = "picture", judged = { by = 1 }, weight = 10,
    title = { en = "Pictures", id = "Gambar" },
    levels = {
      level { points = 2, say = { en = "Sharp, well lit, the product stands out.", id = "Tajam, terang, produknya menonjol." } },
      level { points = 1, say = { en = "Sharp, the ground distracts.", id = "Tajam, latarnya mengganggu." } },
      level { points = 0, say = { en = "Dark or blurred.", id = "Gelap atau buram." } } } },

  criterion { id = "rights", tick = true, weight = 10, need = 1,
    title = { en = "Uses only pictures and music that may be used", id = "Memakai gambar dan musik yang diizinkan" },
    levels = {
      level { points = 1, when = yes, say = { en = "The source and licence of each is noted.", id = "Sumber dan izin setiap karya dicatat." } },
      level { points = 0, when = no, say = { en = "Use your own, or note source and licence.", id = "Pakai karya sendiri, atau catat sumber dan izinnya." } } } },

  criterion { id = "honest", tick = true, weight = 10, need = 1,
    title = { en = "Promises nothing that is not so", id = "Tidak menjanjikan yang tidak benar" },
    levels = {
      level { points = 1, when = yes, say = { en = "Claims can be proved, advertising is marked.", id = "Pernyataan dapat dibuktikan, iklan ditandai." } },
      level { points = 0, when = no, say = { en = "Leave out what you cannot prove and mark paid posts.", id = "Hapus yang tidak dapat dibuktikan dan tandai unggahan berbayar." } } } },

  criterion { id = "schedule", tick = true, weight = 5,
    title = { en = "Makes a calendar", id = "Membuat kalender" },
    levels = {
      level { points = 1, when = yes, say = { en = "Day, hour and channel of each post.", id = "Hari, jam dan saluran setiap unggahan." } },
      level { points = 0, when = no, say = { en = "Plan two weeks before you publish the first.", id = "Rencanakan dua minggu sebelum unggahan pertama." } } } },

  criterion { id = "budget", tick = true, weight = 5,
    title = { en = "Keeps to the budget", id = "Sesuai anggaran" },
    levels = {
      level { points = 1, when = yes, say = { en = "The sum fits, with a reserve.", id = "Jumlahnya sesuai, dengan cadangan." } },
      level { points = 0, when = no, say = { en = "Add the costs up and keep a tenth back.", id = "Jumlahkan biaya dan sisakan sepersepuluh." } } } },

  criterion { id = "report", judged = { by = 1 }, weight = 5,
    title = { en = "Says how it will be measured", id = "Menyebut cara mengukur hasil" },
    levels = {
      level { points = 2, say = { en = "Numbers, where they come from, what follows from them.", id = "Angka, asalnya, dan tindak lanjutnya." } },
      level { points = 1, say = { en = "Numbers only.", id = "Hanya angka." } },
      level { points = 0, say = { en = "Likes only.", id = "Hanya jumlah suka." } } } },

  examples = {
    { "everything as it should be", given = { ticks = { goal = yes, rights = yes, honest = yes, schedule = yes, budget = yes },
        counts = { posts_ready = 3 },
        marks = { brief = { a = 3 }, market = { a = 2 }, channels = { a = 2 }, text = { a = 3 }, picture = { a = 2 }, report = { a = 2 } } },
      expect = { verdict = competent, score = "100" } },
    { "just enough", given = { ticks = { goal = yes, rights = yes, honest = yes, schedule = no, budget = no },
        counts = { posts_ready = 2 },
        marks = { brief = { a = 1 }, market = { a = 1 }, channels = { a = 1 }, text = { a = 1 }, picture = { a = 1 }, report = { a = 1 } } },
      expect = { verdict = competent, score = "56.67" } },
    { "enough in what counts, little else", given = { ticks = { goal = yes, rights = yes, honest = yes, schedule = no, budget = no },
        counts = { posts_ready = 2 },
        marks = { brief = { a = 1 }, market = { a = 1 }, channels = { a = 0 }, text = { a = 0 }, picture = { a = 0 }, report = { a = 0 } } },
      expect = { verdict = competent, score = "43.33" } },
    { "nothing as it should be", given = { ticks = { goal = no, rights = no, honest = no, schedule = no, budget = no },
        counts = { posts_ready = 0 },
        marks = { brief = { a = 0 }, market = { a = 0 }, channels = { a = 0 }, text = { a = 0 }, picture = { a = 0 }, report = { a = 0 } } },
      expect = { verdict = not_yet, score = "0" } },
    { "only one need was missed: understands the customer", given = { ticks = { goal = yes, rights = yes, honest = yes, schedule = yes, budget = yes },
        counts = { posts_ready = 3 },
        marks = { brief = { a = 0 }, market = { a = 2 }, channels = { a = 2 }, text = { a = 3 }, picture = { a = 2 }, report = { a = 2 } } },
      expect = { verdict = not_yet, score = "90" } },
    { "nobody looked at: understands the customer", given = { ticks = { goal = yes, rights = yes, honest = yes, schedule = yes, budget = yes },
        counts = { posts_ready = 3 },
        marks = { market = { a = 2 }, channels = { a = 2 }, text = { a = 3 }, picture = { a = 2 }, report = { a = 2 } } },
      expect = { verdict = refer } },
  },
}
