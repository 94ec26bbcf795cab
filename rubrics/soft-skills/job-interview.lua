-- SPDX-License-Identifier: Apache-2.0
-- Soft skills: an interview of fifteen minutes with two interviewers who play the employer.
-- An example scheme, not an official one: no unit is claimed, and criteria and weights are our own.
rubric {
  language = 1, id = "soft-skills/job-interview", version = "1.0.0",
  title = { en = "Take part in a job interview (example scheme, not an official one)", id = "Mengikuti wawancara kerja (skema contoh, bukan skema resmi)" },
  round = { total = "0.01" },

  criterion { id = "on_time", tick = true, weight = 10, need = 1,
    title = { en = "Comes in time", id = "Datang tepat waktu" },
    levels = {
      level { points = 1, when = yes, say = { en = "Was there before the time.", id = "Sudah hadir sebelum waktunya." } },
      level { points = 0, when = no, say = { en = "Be there ten minutes early; call if you cannot.", id = "Datang sepuluh menit lebih awal; beri kabar bila tidak bisa." } } } },

  criterion { id = "dress", tick = true, weight = 5,
    title = { en = "Is dressed for the work", id = "Berpakaian sesuai pekerjaan" },
    levels = {
      level { points = 1, when = yes, say = { en = "Neat and fitting.", id = "Rapi dan pantas." } },
      level { points = 0, when = no, say = { en = "Ask before what is worn there and be a little neater.", id = "Tanyakan dahulu pakaian di sana dan berpakaianlah sedikit lebih rapi." } } } },

  criterion { id = "papers", tick = true, weight = 5, need = 1,
    title = { en = "Brings complete papers", id = "Membawa berkas lengkap" },
    levels = {
      level { points = 1, when = yes, say = { en = "The papers were complete and in order.", id = "Berkas lengkap dan teratur." } },
      level { points = 0, when = no, say = { en = "Lay the papers out the evening before, by the list.", id = "Siapkan berkas malam sebelumnya menurut daftar." } } } },

  criterion { id = "greeting", judged = { by = 1 }, weight = 5,
    title = { en = "Greeting and posture", id = "Salam dan sikap tubuh" },
    levels = {
      level { points = 2, say = { en = "Greets all, sits upright, looks at who speaks.", id = "Menyapa semua, duduk tegak, menatap pembicara." } },
      level { points = 1, say = { en = "Greets, a little stiff.", id = "Menyapa, agak kaku." } },
      level { points = 0, say = { en = "Forgets to greet or looks down.", id = "Lupa menyapa atau menunduk." } } } },

  criterion { id = "self", judged = { by = 1 }, weight = 15, need = 1,
    title = { en = "Tells about oneself in two minutes", id = "Memperkenalkan diri dalam dua menit" },
    levels = {
      level { points = 3, say = { en = "Clear, in order, fits the work.", id = "Jelas, runtut, sesuai pekerjaan." } },
      level { points = 2, say = { en = "Clear, a little long.", id = "Jelas, agak panjang." } },
      level { points = 1, say = { en = "Hard to follow.", id = "Sulit diikuti." } },
      level { points = 0, say = { en = "Cannot say why this work.", id = "Tidak dapat menyebut alasan memilih pekerjaan ini." } } } },

  criterion { id = "example", judged = { by = 1 }, weight = 15, need = 1,
    title = { en = "Gives an example of a difficulty that was solved", id = "Memberi contoh kesulitan yang diselesaikan" },
    levels = {
      level { points = 3, say = { en = "Situation, what was done, what came of it.", id = "Situasi, tindakan, dan hasilnya." } },
      level { points = 2, say = { en = "A real example, the outcome is missing.", id = "Contoh nyata, hasilnya tidak disebut." } },
      level { points = 1, say = { en = "Only in general.", id = "Hanya secara umum." } },
      level { points = 0, say = { en = "No example.", id = "Tidak ada contoh." } } } },

  criterion { id = "listening", judged = { by = 1 }, weight = 10,
    title = { en = "Listens and answers the question that was asked", id = "Menyimak dan menjawab pertanyaan yang diajukan" },
    levels = {
      level { points = 2, say = { en = "Answers what was asked, asks back where unclear.", id = "Menjawab sesuai pertanyaan, bertanya bila tidak jelas." } },
      level { points = 1, say = { en = "Mostly answers what was asked.", id = "Umumnya sesuai pertanyaan." } },
      level { points = 0, say = { en = "Answers something else.", id = "Menjawab hal lain." } } } },

  criterion { id = "honesty", judged = { by = 1 }, weight = 10, need = 1,
    title = { en = "Speaks of weaknesses honestly", id = "Menyampaikan kelemahan dengan jujur" },
    levels = {
      level { points = 2, say = { en = "Names one and what is done about it.", id = "Menyebut satu dan upaya mengatasinya." } },
      level { points = 1, say = { en = "Names one.", id = "Menyebut satu." } },
      level { points = 0, say = { en = "Says there is none, or blames others.", id = "Menyatakan tidak ada atau menyalahkan orang lain." } } } },

  criterion { id = "knows_firm", tick = true, weight = 5,
    title = { en = "Knows what the firm does", id = "Mengetahui usaha perusahaan" },
    levels = {
      level { points = 1, when = yes, say = { en = "Named what the firm makes and for whom.", id = "Menyebut produk perusahaan dan pelanggannya." } },
      level { points = 0, when = no, say = { en = "Read about the firm before you go.", id = "Baca tentang perusahaan sebelum datang." } } } },

  criterion { id = "question", tick = true, weight = 5,
    title = { en = "Asks a question of one's own", id = "Mengajukan pertanyaan sendiri" },
    levels = {
      level { points = 1, when = yes, say = { en = "Asked about the work.", id = "Bertanya tentang pekerjaan." } },
      level { points = 0, when = no, say = { en = "Prepare two questions about the work.", id = "Siapkan dua pertanyaan tentang pekerjaan." } } } },

  criterion { id = "fillers", count = true, weight = 5,
    title = { en = "Filler words in the interview", id = "Kata pengisi selama wawancara" },
    levels = {
      level { points = 2, when = at_most(5), source = "our choice", say = { en = "Fluent.", id = "Lancar." } },
      level { points = 1, when = between(6, 15), source = "our choice", say = { en = "Some; a short silence is better.", id = "Cukup banyak; lebih baik diam sejenak." } },
      level { points = 0, when = otherwise, say = { en = "Many; practise with a recording.", id = "Sangat banyak; berlatih dengan rekaman." } } } },

  criterion { id = "phone", tick = true, weight = 5,
    title = { en = "Keeps the phone silent", id = "Telepon tidak berbunyi" },
    levels = {
      level { points = 1, when = yes, say = { en = "The phone was silent.", id = "Telepon senyap." } },
      level { points = 0, when = no, say = { en = "Switch the phone off before you go in.", id = "Matikan telepon sebelum masuk." } } } },

  criterion { id = "thanks", tick = true, weight = 5,
    title = { en = "Thanks and says goodbye to all", id = "Berterima kasih dan berpamitan kepada semua" },
    levels = {
      level { points = 1, when = yes, say = { en = "Thanked everybody.", id = "Berterima kasih kepada semua." } },
      level { points = 0, when = no, say = { en = "Thank everybody and ask when you will hear.", id = "Ucapkan terima kasih dan tanyakan kapan kabar diberikan." } } } },

  examples = {
    { "everything as it should be", given = { ticks = { on_time = yes, dress = yes, papers = yes, knows_firm = yes, question = yes, phone = yes, thanks = yes },
        counts = { fillers = 5 },
        marks = { greeting = { a = 2 }, self = { a = 3 }, example = { a = 3 }, listening = { a = 2 }, honesty = { a = 2 } } },
      expect = { verdict = competent, score = "100" } },
    { "just enough", given = { ticks = { on_time = yes, dress = no, papers = yes, knows_firm = no, question = no, phone = no, thanks = no },
        counts = { fillers = 6 },
        marks = { greeting = { a = 1 }, self = { a = 1 }, example = { a = 1 }, listening = { a = 1 }, honesty = { a = 1 } } },
      expect = { verdict = competent, score = "40" } },
    { "enough in what counts, little else", given = { ticks = { on_time = yes, dress = no, papers = yes, knows_firm = no, question = no, phone = no, thanks = no },
        counts = { fillers = 16 },
        marks = { greeting = { a = 0 }, self = { a = 1 }, example = { a = 1 }, listening = { a = 0 }, honesty = { a = 1 } } },
      expect = { verdict = competent, score = "30" } },
    { "nothing as it should be", given = { ticks = { on_time = no, dress = no, papers = no, knows_firm = no, question = no, phone = no, thanks = no },
        counts = { fillers = 16 },
        marks = { greeting = { a = 0 }, self = { a = 0 }, example = { a = 0 }, listening = { a = 0 }, honesty = { a = 0 } } },
      expect = { verdict = not_yet, score = "0" } },
    { "only one need was missed: comes in time", given = { ticks = { on_time = no, dress = yes, papers = yes, knows_firm = yes, question = yes, phone = yes, thanks = yes },
        counts = { fillers = 5 },
        marks = { greeting = { a = 2 }, self = { a = 3 }, example = { a = 3 }, listening = { a = 2 }, honesty = { a = 2 } } },
      expect = { verdict = not_yet, score = "90" } },
    { "nobody looked at: comes in time", given = { ticks = { dress = yes, papers = yes, knows_firm = yes, question = yes, phone = yes, thanks = yes },
        counts = { fillers = 5 },
        marks = { greeting = { a = 2 }, self = { a = 3 }, example = { a = 3 }, listening = { a = 2 }, honesty = { a = 2 } } },
      expect = { verdict = refer } },
  },
}
