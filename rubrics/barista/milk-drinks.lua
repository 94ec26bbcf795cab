-- SPDX-License-Identifier: Apache-2.0
-- A round of milk drinks: hygiene first, then temperature, foam and pace.
-- The limits for milk are common knowledge of the trade and not verified; the record says so. No SKKNI unit is claimed.
rubric {
  language = 1, id = "barista/milk-drinks", version = "1.0.0",
  task = "barista/milk_drinks",
  title = { en = "Steam milk and serve a round of milk drinks", id = "Mengukus susu dan menyajikan minuman susu" },
  instruments = noted,
  round = { total = "0.01" },
  ties = { { measure = "service_speed" } },

  criterion { id = "hands", tick = true, weight = 5, need = 1,
    title = { en = "Washes hands before work", id = "Mencuci tangan sebelum bekerja" },
    levels = {
      level { points = 1, when = yes, say = { en = "Hands were washed.", id = "Tangan dicuci." } },
      level { points = 0, when = no, say = { en = "Wash your hands before you touch milk, cup or coffee.", id = "Cuci tangan sebelum menyentuh susu, cangkir, atau kopi." } } } },

  criterion { id = "wand", tick = true, weight = 10, need = 1,
    title = { en = "Purges and wipes the steam wand at each use", id = "Membuang uap dan mengelap steam wand setiap pemakaian" },
    levels = {
      level { points = 1, when = yes, say = { en = "The wand was purged and wiped each time.", id = "Steam wand selalu dibersihkan." } },
      level { points = 0, when = no, say = { en = "Purge before, wipe and purge after each steaming.", id = "Buang uap sebelum, lap dan buang uap sesudah setiap pengukusan." } } } },

  criterion { id = "cloths", tick = true, weight = 10, need = 1,
    title = { en = "Keeps the wand's cloth apart from the others", id = "Memisahkan kain lap steam wand dari kain lain" },
    levels = {
      level { points = 1, when = yes, say = { en = "The wand had its own cloth.", id = "Steam wand memakai kain lap sendiri." } },
      level { points = 0, when = no, say = { en = "Keep one damp cloth for the wand alone.", id = "Sediakan satu kain lembap khusus steam wand." } } } },

  criterion { id = "fresh", tick = true, weight = 10, need = 1,
    title = { en = "Steams no milk twice", id = "Tidak mengukus ulang susu" },
    levels = {
      level { points = 1, when = yes, say = { en = "Fresh milk for every drink.", id = "Susu segar untuk setiap minuman." } },
      level { points = 0, when = no, say = { en = "Never steam milk a second time.", id = "Jangan mengukus susu untuk kedua kali." } } } },

  criterion { id = "allergy", tick = true, weight = 5, need = 1,
    title = { en = "Asks about allergies", id = "Menanyakan alergi" },
    levels = {
      level { points = 1, when = yes, say = { en = "The guest was asked about allergies.", id = "Tamu ditanya tentang alergi." } },
      level { points = 0, when = no, say = { en = "Ask about allergies before you choose the milk.", id = "Tanyakan alergi sebelum memilih susu." } } } },

  criterion { id = "count", measure = "drinks_served", weight = 5, need = 1,
    title = { en = "Four drinks in the round", id = "Empat minuman dalam satu putaran" },
    levels = {
      level { points = 1, when = at_least("4"), source = "our choice", say = { en = "The round is complete.", id = "Putaran lengkap." } },
      level { points = 0, when = otherwise, say = { en = "Serve four drinks.", id = "Sajikan empat minuman." } } } },

  criterion { id = "store", measure = "milk_store", weight = 10, need = 1,
    title = { en = "Milk is kept cold", id = "Susu disimpan dingin" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "The milk was cold enough.", id = "Susu cukup dingin." } },
      level { points = 0, when = otherwise, say = { en = "The milk was too warm in the store; return it at once.", id = "Susu terlalu hangat di penyimpanan; segera kembalikan." } } } },

  criterion { id = "temperature", measure = "milk_temperature", each = all, weight = 10, need = 1,
    title = { en = "Temperature as served", id = "Suhu saat disajikan" },
    levels = {
      level { points = 2, when = within_limit, say = { en = "Every drink was served hot and sweet.", id = "Setiap minuman disajikan panas dan manis." } },
      level { points = 1, when = between("50", "70"), source = "our choice", say = { en = "A drink was a little cool or hot.", id = "Ada minuman yang agak kurang panas atau terlalu panas." } },
      level { points = 0, when = otherwise, say = { en = "A drink was cold or scalding.", id = "Ada minuman yang dingin atau terlalu panas." } } } },

  criterion { id = "scalded", measure = "steamed_temperature", each = all, weight = 10, need = 1,
    title = { en = "Milk is not scalded", id = "Susu tidak gosong" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "No milk went above 70 degrees.", id = "Tidak ada susu di atas 70 derajat." } },
      level { points = 0, when = otherwise, say = { en = "Milk went above 70 degrees: throw it away and start again.", id = "Susu melewati 70 derajat: buang dan ulangi." } } } },

  criterion { id = "foam", measure = "cappuccino_foam", weight = 10, need = 1,
    title = { en = "Foam of the cappuccinos", id = "Busa cappuccino" },
    levels = {
      level { points = 1, when = within_limit, say = { en = "The foam is 1 cm or more.", id = "Tebal busa 1 cm atau lebih." } },
      level { points = 0, when = otherwise, say = { en = "The foam is thinner than 1 cm; stretch the milk longer.", id = "Busa kurang dari 1 cm; perpanjang pengembangan susu." } } } },

  criterion { id = "pace", measure = "service_speed", weight = 10,
    title = { en = "Drinks to specification a minute", id = "Minuman sesuai spesifikasi per menit" },
    levels = {
      level { points = 2, when = at_least("0.5"), source = "our choice", say = { en = "A good pace for a bar.", id = "Tempo yang baik untuk bar." } },
      level { points = 1, when = at_least("0.25"), source = "our choice", say = { en = "A fair pace; work on your order of steps.", id = "Tempo cukup; perbaiki urutan kerja." } },
      level { points = 0, when = otherwise, say = { en = "Too slow, or too many drinks broke the specification.", id = "Terlalu lambat, atau terlalu banyak minuman tidak sesuai spesifikasi." } } } },

  criterion { id = "art", judged = { by = 2, spread = 1, combine = mean }, weight = 5,
    title = { en = "Look of the surface", id = "Tampilan permukaan" },
    levels = {
      level { points = 3, say = { en = "Sharp contrast, centred, even and glossy.", id = "Kontras tajam, di tengah, rata, dan mengilap." } },
      level { points = 2, say = { en = "A clear pattern with small faults.", id = "Pola jelas dengan cacat kecil." } },
      level { points = 1, say = { en = "A pattern can be guessed.", id = "Pola masih dapat dikenali." } },
      level { points = 0, say = { en = "No pattern, or large bubbles.", id = "Tidak ada pola, atau gelembung besar." } } } },

  examples = {
    { "a good round", given = {
        measures = {
          drinks_served = { value = "4" },
          milk_store = { value = "4", limit = "..5" },
          milk_temperature = { { value = "55", limit = "55..65" }, { value = "65", limit = "55..65" } },
          steamed_temperature = { { value = "64", limit = "..70" }, { value = "70", limit = "..70" } },
          cappuccino_foam = { value = "10", limit = "10.." },
          service_speed = { value = "0.5" } },
        ticks = { hands = yes, wand = yes, cloths = yes, fresh = yes, allergy = yes },
        marks = { art = { a = 2, b = 2 } } },
      expect = { verdict = competent, score = "98.33" } },

    { "fair, and slow", given = {
        measures = {
          drinks_served = { value = "4" },
          milk_store = { value = "5", limit = "..5" },
          milk_temperature = { { value = "54", limit = "55..65" }, { value = "65", limit = "55..65" } },
          steamed_temperature = { { value = "64", limit = "..70" }, { value = "66", limit = "..70" } },
          cappuccino_foam = { value = "12", limit = "10.." },
          service_speed = { value = "0.3" } },
        ticks = { hands = yes, wand = yes, cloths = yes, fresh = yes, allergy = yes },
        marks = { art = { a = 1, b = 1 } } },
      expect = { verdict = competent } },

    { "a wand that was not wiped", given = {
        measures = {
          drinks_served = { value = "4" },
          milk_store = { value = "4", limit = "..5" },
          milk_temperature = { { value = "60", limit = "55..65" } },
          steamed_temperature = { { value = "64", limit = "..70" } },
          cappuccino_foam = { value = "10", limit = "10.." },
          service_speed = { value = "0.5" } },
        ticks = { hands = yes, wand = no, cloths = yes, fresh = yes, allergy = yes },
        marks = { art = { a = 3, b = 3 } } },
      expect = { verdict = not_yet, score = "90" } },

    { "scalded, thin, warm and late", given = {
        measures = {
          drinks_served = { value = "3" },
          milk_store = { value = "6", limit = "..5" },
          milk_temperature = { { value = "72", limit = "55..65" } },
          steamed_temperature = { { value = "74", limit = "..70" } },
          cappuccino_foam = { value = "9", limit = "10.." },
          service_speed = { value = "0.1" } },
        ticks = { hands = no, wand = yes, cloths = no, fresh = no, allergy = no },
        marks = { art = { a = 0, b = 0 } } },
      expect = { verdict = not_yet } },

    { "no thermometer", given = {
        measures = { drinks_served = { value = "4" }, cappuccino_foam = { value = "10", limit = "10.." }, service_speed = { value = "0.5" } },
        ticks = { hands = yes, wand = yes, cloths = yes, fresh = yes, allergy = yes },
        marks = { art = { a = 2, b = 2 } } },
      expect = { verdict = refer } },
  },
}
