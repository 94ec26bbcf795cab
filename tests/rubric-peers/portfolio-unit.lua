-- SPDX-License-Identifier: Apache-2.0
-- A unit of an NVQ or TAFE portfolio: every criterion satisfactory, no marks that buy anything back, and a range of which
-- two contexts of four are enough. What the site does not have may be left out.

local function satisfactory(id, en, ind, more)
  return criterion { id = id, title = { en = en, id = ind }, tick = true, need = more.need, not_applicable = more.leave_out, levels = {
    level { points = 1, when = yes, say = { en = "Satisfactory.", id = "Memuaskan." } },
    level { points = 0, when = no, say = { en = "Not yet satisfactory.", id = "Belum memuaskan." } } } }
end

rubric {
  language = 1, id = "peer/portfolio-unit", version = "1.0.0",
  title = { en = "Install a socket outlet", id = "Memasang kotak kontak" },

  satisfactory("isolate", "Isolates and proves dead", "Memutus dan membuktikan tanpa tegangan", { need = 1 }),
  satisfactory("terminate", "Terminates the conductors", "Menyambung penghantar", { need = 1 }),
  satisfactory("rcd", "Tests the residual current device", "Menguji pemutus arus sisa", { need = 1, leave_out = allowed }),

  group { id = "range", best = 2, need = 2, title = { en = "Seen in two contexts", id = "Terlihat dalam dua konteks" },
    satisfactory("home", "At home", "Di rumah", {}),
    satisfactory("office", "In an office", "Di kantor", {}),
    satisfactory("workshop", "In a workshop", "Di bengkel", {}),
    satisfactory("site", "On a building site", "Di lokasi bangunan", {}) },

  examples = {
    { "all, two contexts", given = { ticks = { isolate = yes, terminate = yes, rcd = yes, home = yes, office = no, workshop = yes, site = no } },
      expect = { verdict = competent, groups = { range = 2 } } },
    { "one criterion not yet", given = { ticks = { isolate = yes, terminate = no, rcd = yes, home = yes, office = yes, workshop = yes, site = yes } },
      expect = { verdict = not_yet } },
    { "one context", given = { ticks = { isolate = yes, terminate = yes, rcd = yes, home = yes, office = no, workshop = no, site = no } },
      expect = { verdict = not_yet, groups = { range = 1 } } },
    { "not seen at all", given = { ticks = { terminate = yes, rcd = yes, home = yes, office = yes, workshop = no, site = no } },
      expect = { verdict = refer } },
  },
}
