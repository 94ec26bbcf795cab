# SPDX-License-Identifier: Apache-2.0
"""workload.py FOLDER COUNT [CRITERIA...] -- invented submissions for measuring speed, the same ones every time

Writes into FOLDER
  piece-30.ndjson    COUNT submissions of 30 criteria and 10 measurements, about 2.4 KB each
  piece-N.ndjson     for every further number of criteria, COUNT/10 of them
  piece-30-classes.ndjson  COUNT/10 of them in classes of 16, each with its own centre, day, assessor and instrument
  piece-30-unlike.ndjson   the same, and every one has its white space in other places
  gauge-N.ndjson     COUNT/5 submissions of 30 measurements, for N criteria that are functions of the rubric
  gauge-N-new.ndjson the same, read so finely that no value comes twice
  bench/*.lua        their rubrics
  piece-N.json       the same rubric as plain numbers, for the peers
"""
import json
import os
import random
import sys

CLASS = 16
MEASURED = 3  # criteria that follow from the measurements
LENGTHS_OF_PIECE, LENGTHS = 10, 30
TOLERANCES = (20, 30, 50)  # hundredths of a mm, as trade-bench/bench.c has them

WORDS = [("Grips the tool at its handle", "Memegang alat pada gagangnya"),
         ("Marks the piece before the cut", "Menandai benda kerja sebelum dipotong"),
         ("Keeps the bench free of chips", "Menjaga meja bebas dari serpihan"),
         ("Checks the set-up with a gauge", "Memeriksa penyetelan dengan alat ukur"),
         ("Deburrs every edge", "Menghilangkan gerigi pada setiap tepi")]
SAID = [("Done with care, every time.", "Dikerjakan dengan teliti setiap kali."),
        ("Done well; one small lapse.", "Dikerjakan dengan baik; satu kelalaian kecil."),
        ("Done, with gaps.", "Dikerjakan, masih ada kekurangan."),
        ("Done in part; practise again.", "Dikerjakan sebagian; berlatihlah lagi."),
        ("Not done; learn this first.", "Tidak dikerjakan; pelajari ini dahulu.")]


def criteria_of(count):
    """Two of three are judged on half points of 0 to 4, the others ticked; then the measured ones."""
    given = []
    for i in range(count - MEASURED):
        judged = i % 4 != 3
        given.append({"id": "c%03d" % (i + 1), "judged": judged, "out_of": 4 if judged else 1, "weight": 2 + i % 3,
                      "need": (1 if judged and i % 8 == 0 else 1 if not judged and i % 16 == 3 else None)})
    return given


MEASURED_CRITERIA = [
    # id, out of, weight, need, levels from the top: points, highest value in hundredths of the unit
    ("outside", 4, 7, 1, ((4, 100), (3, 200), (1, 400))),
    ("worst", 2, 7, None, ((2, 60), (1, 90))),
    ("mean", 2, 7, None, ((2, 15), (1, 25))),
]


def decimal(hundredths):
    text = "%d.%02d" % divmod(hundredths, 100)
    return text.rstrip("0").rstrip(".")


# Words of a rubric that make its criteria, so that three hundred of them stay within the length of a rubric.
MAKERS = """
local said = {
%s
}
local titles = {
%s
}
local function judged(id, weight, need, title)
  local levels = {}
  for points = 4, 0, -1 do levels[#levels + 1] = level { points = points, say = said[5 - points] } end
  return criterion { id = id, judged = { by = 1, combine = first }, weight = weight, need = need, title = titles[title], levels = levels }
end
local function ticked(id, weight, need, title)
  return criterion { id = id, tick = true, weight = weight, need = need, title = titles[title], levels = {
    level { points = 1, when = yes, say = said[1] }, level { points = 0, when = no, say = said[5] } } }
end
local function measured(id, weight, need, title, steps)
  local levels = {}
  for i, step in ipairs(steps) do
    levels[i] = level { points = step[1], when = at_most(step[2]), source = "our choice", say = said[i] }
  end
  levels[#levels + 1] = level { points = 0, when = otherwise, say = said[5] }
  return criterion { id = id, measure = id, weight = weight, need = need, title = title, levels = levels }
end
local function computed(id, title, step, good, fair)
  return criterion { id = id, out_of = 2, title = titles[title], uses = { { measure = id, step = step } },
    score = function(m)
      if m[id] <= good then return 2, said[1] end
      if m[id] <= fair then return 1, said[2] end
      return 0, said[5]
    end }
end
""" % tuple(",\n".join('  { en = "%s", id = "%s" }' % pair for pair in pairs) for pairs in (SAID, WORDS))


def given_criterion(row, index):
    word = "judged" if row["judged"] else "ticked"
    return '  %s("%s", %d, %s, %d),' % (word, row["id"], row["weight"], row["need"] or "nil", index % len(WORDS) + 1)


def measured_criterion(row):
    name, _, weight, need, levels = row
    steps = ", ".join('{ %d, "%s" }' % (points, decimal(high)) for points, high in levels)
    return '  measured("%s", %d, %s, { en = "Measured: %s", id = "Terukur: %s" }, { %s }),' % (
        name, weight, need or "nil", name, name, steps)


def rubric(name, task, total, criteria):
    return """-- SPDX-License-Identifier: Apache-2.0
-- Made by bench/workload.py for measuring speed; it stands for no real work.
%s
rubric {
  language = 1, id = "bench/%s", version = "1.0.0", task = "bench/%s",
  title = { en = "Bench", id = "Uji kecepatan" },
  round = { total = "0.01" }, pass = "%s",
%s
}
""" % (MAKERS, name, task, decimal(total * 70), "\n".join(criteria))


def piece_rubric(count):
    given = criteria_of(count)
    total = sum(row["weight"] for row in given) + sum(row[2] for row in MEASURED_CRITERIA)
    lines = [given_criterion(row, i) for i, row in enumerate(given)]
    lines += [measured_criterion(row) for row in MEASURED_CRITERIA]
    plain = {"rubric": "bench/piece-%d" % count, "total": total, "pass": total * 70 / 100,
             "given": given, "tolerances": TOLERANCES,
             "measured": [{"id": m[0], "out_of": m[1], "weight": m[2], "need": m[3], "levels": m[4]}
                          for m in MEASURED_CRITERIA]}
    return rubric("piece-%d" % count, "piece", total, lines), plain


# How lengths are read: digits of a mm, and the step as the rubric writes it.
COARSE, FINE = (2, "0.01"), (6, "0.000001")


def gauge_rubric(name, functions, digits, step):
    lines = []
    for i in range(LENGTHS):
        measure, title = "d%02d" % (i + 1), i % len(WORDS) + 1
        if i < functions:
            tenth = 10 ** (digits - 1)
            lines.append('  computed("%s", %d, "%s", %d, %d),' % (measure, title, step, 3 * tenth, 6 * tenth))
        else:
            lines.append('  measured("%s", 1, nil, titles[%d], { { 2, "0.3" }, { 1, "0.6" } }),' % (measure, title))
    return rubric(name, "gauge", LENGTHS, lines)


HEAD = ('{"submission":1,"id":"B-%(number)07d-1","rubric":"%(rubric)s","purpose":"training",'
        '"candidate":{"issuer":"bpvp-bench","id":"C%(number)07d"},"attempt":1,"taken":{"from":"2026-11-18T08:00:00+08:00",'
        '"to":"2026-11-18T09:30:00+08:00","ended":"completed"},"assessors":[{"id":"MET.1",'
        '"role":"lead","trained_candidate":false}],"instruments":[{"id":"cal-1","kind":"caliper","resolution":'
        '{"value":"0.02","unit":"mm"},"calibrated_until":"2027-03-31"}],"evidence":{%(lengths)s}%(rest)s}\n')


def lengths(random_, count, quality, digits=2):
    spread, mm = (0.12 + 0.26 * (1 - quality)) * 10 ** digits, 10 ** digits
    return ",".join('"m%02d":{"value":"%d.%0*d","unit":"mm","instrument":"cal-1"}'
                    % (i + 1, read // mm, digits, read % mm)
                    for i, read in ((i, max(0, round(random_.gauss((10 + i) * mm, spread)))) for i in range(count)))


def piece(random_, number, name, given):
    quality = min(1.0, max(0.0, random_.gauss(0.75, 0.12)))  # of this candidate
    marks, ticks = [], []
    for row in given:
        if row["judged"]:
            half = min(8, max(0, round(random_.gauss(8 * quality, 1.4))))
            marks.append('{"criterion":"%s","assessor":"MET.1","points":"%s"}' % (row["id"], decimal(half * 50)))
        else:
            met = random_.random() < 0.55 + 0.45 * quality
            ticks.append('{"criterion":"%s","assessor":"MET.1","met":%s}' % (row["id"], "true" if met else "false"))
    return HEAD % {"number": number, "rubric": name, "lengths": lengths(random_, LENGTHS_OF_PIECE, quality),
                   "rest": ',"ticks":[%s],"marks":[%s]' % (",".join(ticks), ",".join(marks))}


def of_class(line, number):
    """The line, as the class of 16 that it belongs to would have it."""
    own = number // CLASS
    return (line.replace('MET.1"', 'MET.%d"' % (own + 1)).replace("cal-1", "cal-%d" % (own % 90 + 1))
            .replace("2026-11-18T", "2026-%02d-%02dT" % (own % 12 + 1, own % 28 + 1))
            .replace("bpvp-bench", "bpvp-%d" % (own % 26 + 1)))


def unlike(line, number):
    """The line with a white space that no other has."""
    return "{" + "".join(" \t"[number >> bit & 1] for bit in range(20)) + line[1:]


def gauge(random_, number, digits):
    return HEAD % {"number": number, "rubric": "bench/GAUGE", "lengths": lengths(random_, LENGTHS, 0.7, digits),
                   "rest": ""}


def write(path, lines):
    with open(path, "w", encoding="utf-8") as out:
        out.writelines(lines)


def write_classes(folder, count):
    with open(os.path.join(folder, "piece-30.ndjson"), encoding="utf-8") as source:
        lines = [of_class(line, i) for i, line in zip(range(count), source)]
    write(os.path.join(folder, "piece-30-classes.ndjson"), lines)
    write(os.path.join(folder, "piece-30-unlike.ndjson"), (unlike(line, i) for i, line in enumerate(lines)))


def main(folder, count, sizes):
    os.makedirs(os.path.join(folder, "bench"), exist_ok=True)
    for size in sizes:
        text, plain = piece_rubric(size)
        write(os.path.join(folder, "bench", "piece-%d.lua" % size), text)
        write(os.path.join(folder, "piece-%d.json" % size), json.dumps(plain, indent=1))
        random_ = random.Random(7)
        many = count if size == 30 else count // 10
        write(os.path.join(folder, "piece-%d.ndjson" % size),
              (piece(random_, i + 1, plain["rubric"], plain["given"]) for i in range(many)))
        if size == 30:
            write_classes(folder, count // 10)
    for (digits, step), end, numbers in ((COARSE, "", (0, 1, 30)), (FINE, "-new", (0, 30))):
        random_ = random.Random(7)
        lines = [gauge(random_, i + 1, digits) for i in range(count // 5)]
        for functions in numbers:
            name = "gauge-%d%s" % (functions, end)
            write(os.path.join(folder, "bench", name + ".lua"), gauge_rubric(name, functions, digits, step))
            write(os.path.join(folder, name + ".ndjson"), (line.replace("GAUGE", name) for line in lines))


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1], int(sys.argv[2]), [int(n) for n in sys.argv[3:]] or [30])
