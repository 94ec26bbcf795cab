-- SPDX-License-Identifier: Apache-2.0
-- Public speaking: a talk of five minutes before a class, and two questions.
-- An example scheme, not an official one: no unit is claimed, and criteria and weights are our own.
rubric {
  language = 1, id = "public-speaking/five-minutes", version = "1.0.0",
  title = { en = "Speak for five minutes (example scheme, not an official one)", id = "Berbicara lima menit (skema contoh, bukan skema resmi)" },
  round = { total = "0.01" },

  criterion { id = "topic", tick = true, weight = 10, need = 1,
    title = { en = "Keeps to one topic", id = "Berpegang pada satu topik" },
    levels = {
      level { points = 1, when = yes, say = { en = "One topic from beginning to end.", id = "Satu topik dari awal sampai akhir." } },
      level { points = 0, when = no, say = { en = "Write the one sentence that shall remain, and leave out the rest.", id = "Tulis satu kalimat yang harus diingat, tinggalkan sisanya." } } } },

  criterion { id = "opening", judged = { by = 1 }, weight = 10,
    title = { en = "Opening", id = "Pembukaan" },
    levels = {
      level { points = 2, say = { en = "Catches attention and says what will come.", id = "Menarik perhatian dan menyebut isi." } },
      level { points = 1, say = { en = "Says what will come.", id = "Menyebut isi." } },
      level { points = 0, say = { en = "Begins with an excuse.", id = "Memulai dengan permintaan maaf." } } } },

  criterion { id = "order", judged = { by = 1 }, weight = 15, need = 1,
    title = { en = "Order of the talk", id = "Susunan paparan" },
    levels = {
      level { points = 3, say = { en = "Three points, each leads to the next.", id = "Tiga pokok yang saling menyambung." } },
      level { points = 2, say = { en = "Points can be told apart.", id = "Pokok-pokoknya dapat dibedakan." } },
      level { points = 1, say = { en = "Jumps to and fro.", id = "Melompat-lompat." } },
      level { points = 0, say = { en = "No order.", id = "Tanpa susunan." } } } },

  criterion { id = "example", judged = { by = 1 }, weight = 5,
    title = { en = "Examples", id = "Contoh" },
    levels = {
      level { points = 2, say = { en = "Lively and to the point.", id = "Hidup dan tepat." } },
      level { points = 1, say = { en = "One that helps.", id = "Satu yang membantu." } },
      level { points = 0, say = { en = "None, or beside the point.", id = "Tidak ada atau tidak tepat." } } } },

  criterion { id = "voice", judged = { by = 1 }, weight = 10,
    title = { en = "Voice", id = "Suara" },
    levels = {
      level { points = 2, say = { en = "Heard in the last row, with pauses.", id = "Terdengar di baris belakang, dengan jeda." } },
      level { points = 1, say = { en = "Heard, a little even.", id = "Terdengar, agak datar." } },
      level { points = 0, say = { en = "Too soft or too fast.", id = "Terlalu pelan atau terlalu cepat." } } } },

  criterion { id = "eyes", judged = { by = 1 }, weight = 10,
    title = { en = "Looks at the audience", id = "Menatap hadirin" },
    levels = {
      level { points = 2, say = { en = "Looks at all parts of the room.", id = "Menatap seluruh ruangan." } },
      level { points = 1, say = { en = "Looks at some.", id = "Menatap sebagian." } },
      level { points = 0, say = { en = "Reads from paper.", id = "Membaca dari kertas." } } } },

  criterion { id = "gesture", judged = { by = 1 }, weight = 5,
    title = { en = "Posture and hands", id = "Sikap dan gerak tangan" },
    levels = {
      level { points = 2, say = { en = "Upright, hands help the words.", id = "Tegak, tangan mendukung kata." } },
      level { points = 1, say = { en = "Upright, hands are still.", id = "Tegak, tangan diam." } },
      level { points = 0, say = { en = "Leans, fidgets or turns away.", id = "Bersandar, gelisah atau membelakangi." } } } },

  criterion { id = "fillers", count = true, weight = 10,
    title = { en = "Filler words", id = "Kata pengisi" },
    levels = {
      level { points = 3, when = at_most(3), source = "our choice", say = { en = "Fluent.", id = "Lancar." } },
      level { points = 2, when = between(4, 8), source = "our choice", say = { en = "Few.", id = "Sedikit." } },
      level { points = 1, when = between(9, 15), source = "our choice", say = { en = "Pause instead of filling.", id = "Lebih baik diam sejenak." } },
      level { points = 0, when = otherwise, say = { en = "Practise with a recording.", id = "Berlatih dengan rekaman." } } } },

  criterion { id = "seconds_off", count = true, weight = 5, need = 1,
    title = { en = "Seconds away from five minutes", id = "Selisih detik dari lima menit" },
    levels = {
      level { points = 2, when = at_most(20), source = "our choice", say = { en = "In time.", id = "Tepat waktu." } },
      level { points = 1, when = between(21, 60), source = "our choice", say = { en = "A little off; practise with a clock.", id = "Agak meleset; berlatih dengan jam." } },
      level { points = 0, when = otherwise, say = { en = "Far off; cut or add a point.", id = "Terlalu meleset; kurangi atau tambah satu pokok." } } } },

  criterion { id = "slide", tick = true, weight = 5,
    title = { en = "Any slide can be read from the back", id = "Salindia terbaca dari belakang" },
    levels = {
      level { points = 1, when = yes, say = { en = "It could be read, or none was needed.", id = "Terbaca, atau tidak diperlukan." } },
      level { points = 0, when = no, say = { en = "Fewer words, larger letters.", id = "Kurangi kata, perbesar huruf." } } } },

  criterion { id = "questions", judged = { by = 1 }, weight = 10, need = 1,
    title = { en = "Answers two questions", id = "Menjawab dua pertanyaan" },
    levels = {
      level { points = 2, say = { en = "Repeats the question and answers it.", id = "Mengulang pertanyaan dan menjawabnya." } },
      level { points = 1, say = { en = "Answers it.", id = "Menjawabnya." } },
      level { points = 0, say = { en = "Does not answer.", id = "Tidak menjawab." } } } },

  criterion { id = "close", tick = true, weight = 5,
    title = { en = "Closes with the sentence that shall remain", id = "Menutup dengan kalimat yang harus diingat" },
    levels = {
      level { points = 1, when = yes, say = { en = "The last sentence was the main one.", id = "Kalimat terakhir adalah yang utama." } },
      level { points = 0, when = no, say = { en = "Do not end with \"that is all\"; repeat the main sentence.", id = "Jangan menutup dengan \"sekian saja\"; ulangi kalimat utama." } } } },

  examples = {
    { "everything as it should be", given = { ticks = { topic = yes, slide = yes, close = yes },
        counts = { fillers = 3, seconds_off = 20 },
        marks = { opening = { a = 2 }, order = { a = 3 }, example = { a = 2 }, voice = { a = 2 }, eyes = { a = 2 }, gesture = { a = 2 }, questions = { a = 2 } } },
      expect = { verdict = competent, score = "100" } },
    { "just enough", given = { ticks = { topic = yes, slide = no, close = no },
        counts = { fillers = 9, seconds_off = 21 },
        marks = { opening = { a = 1 }, order = { a = 1 }, example = { a = 1 }, voice = { a = 1 }, eyes = { a = 1 }, gesture = { a = 1 }, questions = { a = 1 } } },
      expect = { verdict = competent, score = "45.83" } },
    { "enough in what counts, little else", given = { ticks = { topic = yes, slide = no, close = no },
        counts = { fillers = 16, seconds_off = 21 },
        marks = { opening = { a = 0 }, order = { a = 1 }, example = { a = 0 }, voice = { a = 0 }, eyes = { a = 0 }, gesture = { a = 0 }, questions = { a = 1 } } },
      expect = { verdict = competent, score = "22.5" } },
    { "nothing as it should be", given = { ticks = { topic = no, slide = no, close = no },
        counts = { fillers = 16, seconds_off = 61 },
        marks = { opening = { a = 0 }, order = { a = 0 }, example = { a = 0 }, voice = { a = 0 }, eyes = { a = 0 }, gesture = { a = 0 }, questions = { a = 0 } } },
      expect = { verdict = not_yet, score = "0" } },
    { "only one need was missed: keeps to one topic", given = { ticks = { topic = no, slide = yes, close = yes },
        counts = { fillers = 3, seconds_off = 20 },
        marks = { opening = { a = 2 }, order = { a = 3 }, example = { a = 2 }, voice = { a = 2 }, eyes = { a = 2 }, gesture = { a = 2 }, questions = { a = 2 } } },
      expect = { verdict = not_yet, score = "90" } },
    { "nobody looked at: keeps to one topic", given = { ticks = { slide = yes, close = yes },
        counts = { fillers = 3, seconds_off = 20 },
        marks = { opening = { a = 2 }, order = { a = 3 }, example = { a = 2 }, voice = { a = 2 }, eyes = { a = 2 }, gesture = { a = 2 }, questions = { a = 2 } } },
      expect = { verdict = refer } },
  },
}
