# SPDX-License-Identifier: Apache-2.0
# digital.py -- the rules of docs/trades/digital.md a second time, in decimals, against the program's records
#
# usage: digital.py PROGRAM PLUGINS CASES [SEED]: random evidence at and around every limit, CASES of each kind;
# prints the seed and every measure that differs.
import json
import os
import random
import re
import subprocess
import sys
import tempfile
from decimal import Decimal, getcontext
from fractions import Fraction

getcontext().prec = 50
PROGRAM, PLUGINS, CASES = sys.argv[1], sys.argv[2], int(sys.argv[3])
SEED = int(sys.argv[4]) if len(sys.argv) > 4 else 20261125
rng = random.Random(SEED)

YES, NO, NONE = True, False, None  # within its limit, not, not judged


def between(value, low, high):
    return (low is None or value >= low) and (high is None or value <= high)


# ---- contrast ----

def linear(level):
    c = Decimal(level.numerator) / level.denominator / 255
    if c <= Decimal("0.04045"):
        return c / Decimal("12.92")
    return ((c + Decimal("0.055")) / Decimal("1.055")) ** Decimal("2.4")


def luminance(colour):
    return sum(w * linear(x) for w, x in zip((Decimal("0.2126"), Decimal("0.7152"), Decimal("0.0722")), colour))


def channels(text):
    digits = text[1:]
    if len(digits) == 3:
        digits = "".join(d * 2 for d in digits)
    return [Fraction(int(digits[i:i + 2], 16)) for i in (0, 2, 4)]


def contrast(front, back, opacity):
    below = channels(back)
    above = [opacity * f + (1 - opacity) * b for f, b in zip(channels(front), below)]
    a, b = luminance(above) + Decimal("0.05"), luminance(below) + Decimal("0.05")
    return max(a, b) / min(a, b)


def needed_contrast(level, pair):
    if pair["use"] == "non_text":
        return Decimal(3)
    size = Fraction(pair["size"])
    whole, bold = ("24", "18.5") if pair["size_unit"] == "px" else ("18", "14")
    large = size >= Fraction(whole) or (pair["bold"] and size >= Fraction(bold))
    return {("AA", False): Decimal("4.5"), ("AA", True): Decimal(3), ("AAA", False): Decimal(7),
            ("AAA", True): Decimal("4.5")}[level, large]


def random_colour():
    if rng.random() < 0.2:
        return "#" + "".join(rng.choice("0123456789abcdefABCDEF") for _ in range(3))
    if rng.random() < 0.4:
        grey = rng.choice([rng.randrange(256), rng.randrange(0x70, 0x80), rng.randrange(12)])
        return "#%02x%02x%02x" % (grey, grey, grey)
    return "#%06X" % rng.randrange(1 << 24)


def contrast_case():
    level = rng.choice(["AA", "AAA"])
    pairs, want = [], {}
    for row in range(rng.randint(1, 4)):
        anything = "%.*f" % (rng.randint(1, 15), rng.random())
        opacity = rng.choice(["1", "1", "1", "0", "0.3", "0.5", anything, anything])
        pair = {"name": "x", "foreground": random_colour(), "background": random_colour(), "opacity": opacity,
                "use": rng.choice(["text", "text", "non_text"])}
        if pair["use"] == "text":
            pair["size"] = rng.choice(["14", "13.99", "18", "17.99", "18.5", "18.49", "24", "23.99", "30", "9"])
            pair["size_unit"], pair["bold"] = rng.choice(["px", "pt"]), rng.random() < 0.5
        pairs.append(pair)
        value = contrast(pair["foreground"], pair["background"], Fraction(opacity))
        limit = needed_contrast(level, pair)
        want["contrast", row] = (value, None if abs(value - limit) <= Decimal("2e-9") else value >= limit)
    return "short_video", {"conformance": level}, {"colours": pairs, "colours_counted": len(pairs)}, want


# ---- captions ----

SPEED = {("id", "adult"): 17, ("id", "children"): 13, ("en", "adult"): 20, ("en", "children"): 17,
         ("en-17", "adult"): 17, ("en-17", "children"): 17}
LINE = re.compile(r"^(\d\d):([0-5]\d):([0-5]\d),(\d\d\d) --> (\d\d):([0-5]\d):([0-5]\d),(\d\d\d)$")


def clock(ms, point=","):
    return "%02d:%02d:%02d%s%03d" % (ms // 3600000, ms // 60000 % 60, ms // 1000 % 60, point, ms % 1000)


def read_srt(text):
    """The captions as (start, end, lines), or None where the text is no strict SRT."""
    found = []
    for block in re.split(r"\n\n+", text.strip("\n")):
        lines = block.split("\n")
        if lines[0] != str(len(found) + 1) or len(lines) < 3:
            return None
        times = LINE.match(lines[1])
        if times is None:
            return None
        n = [int(x) for x in times.groups()]
        start, end = (((n[i] * 60 + n[i + 1]) * 60 + n[i + 2]) * 1000 + n[i + 3] for i in (0, 4))
        if end <= start:
            return None
        found.append((start, end, lines[2:]))
    return found


def random_line():
    letters = "abcdefghij klmno é ñ 😀 日本 "
    length = rng.choice([3, 12, 20, 41, 42, 43])
    return "".join(rng.choice(letters) for _ in range(length)).strip() or "a"


def random_srt():
    blocks, at = [], rng.randint(0, 3000)
    for i in range(rng.randint(1, 6)):
        length = rng.choice([833, 834, 7000, 7001, rng.randint(500, 7500), 1000, 2000, 3000])
        lines = "\n".join(random_line() for _ in range(rng.choice([1, 1, 2, 2, 3])))
        blocks.append("%d\n%s --> %s\n%s\n" % (i + 1, clock(at), clock(at + length), lines))
        at += length + rng.choice([66, 67, 79, 80, 81, 83, 84, 33, 34, 200, 0, -5])
        at = max(at, 0)
    text = "\n".join(blocks)
    if rng.random() < 0.15:
        text = rng.choice([lambda t: t.replace(",", ".", 1), lambda t: t.replace("1\n", "2\n", 1),
            lambda t: t.replace(" --> ", " -> ", 1),
                           lambda t: t.replace("1\n", "", 1), lambda t: t + "\n9\n"])(text)
    return text


def captions_case():
    language, audience = rng.choice(list(SPEED))
    rate = rng.choice(["24", "25", "30", "60", "29.97", "23.976", "50"])
    text = random_srt()
    cues = read_srt(text)
    want = {("caption_faults", 0): (Fraction(cues is None), cues is not None)}
    names = ["caption_line", "caption_lines", "caption_speed", "caption_shortest", "caption_longest",
        "caption_gap"]
    if cues is None:
        want.update({(name, 0): (None, None) for name in names})
    else:
        seconds = [Fraction(e - s, 1000) for s, e, _ in cues]
        sizes = [sum(len(x) for x in lines) for _, _, lines in cues]
        gaps = [Fraction(b[0] - a[1], 1000) for a, b in zip(cues, cues[1:])]
        line = max(len(x) for _, _, lines in cues for x in lines)
        lines = max(len(x[2]) for x in cues)
        speed = max(n / s for n, s in zip(sizes, seconds))
        want["caption_line", 0] = (Fraction(line), line <= 42)
        want["caption_lines", 0] = (Fraction(lines), lines <= 2)
        want["caption_speed", 0] = (speed, speed <= SPEED[language, audience])
        want["caption_shortest", 0] = (min(seconds), min(seconds) >= Fraction(5, 6))
        want["caption_longest", 0] = (max(seconds), max(seconds) <= 7)
        want["caption_gap", 0] = (min(gaps), min(gaps) >= 2 / Fraction(rate)) if gaps else (None, None)
    settings = {"caption_language": language, "audience": audience}
    return "short_video", settings, {"frame_rate": rate, "captions": text}, want


# ---- loudness and picture ----

TARGETS = {"ebu-r128": ("-23", "0.5", "-1"), "ebu-r128-live": ("-23", "1", "-1"),
           "atsc-a85": ("-24", "2", "-2"),
           "netflix": ("-27", "2", "-2"), "spotify": ("-14", None, "-1"), "youtube": ("-14", None, "-1"),
           "apple": ("-16", None, None)}


def around(number):
    step = rng.choice(["0", "0.01", "-0.01", "%.2f" % rng.uniform(-9, 9)])
    return str(Decimal(number) + Decimal(step))


def loudness_case():
    name = rng.choice(list(TARGETS))
    target, tolerance, most = (None if x is None else Fraction(x) for x in TARGETS[name])
    edge = Decimal(TARGETS[name][0]) + rng.choice([-1, 1]) * Decimal(TARGETS[name][1] or 0)
    loudness, peak = around(edge), around(TARGETS[name][2] or "-1")
    gain = target - Fraction(loudness)
    after = Fraction(peak) + gain
    judged = None if tolerance is None else between(Fraction(loudness), target - tolerance, target + tolerance)
    want = {("loudness", 0): (Fraction(loudness), judged), ("gain_needed", 0): (gain, None),
            ("true_peak", 0): (Fraction(peak), None if most is None else Fraction(peak) <= most),
            ("peak_after_gain", 0): (after, None if most is None else after <= most)}
    return "short_video", {"loudness_target": name}, {"loudness": loudness, "true_peak": peak}, want


def picture_case():
    frame = rng.choice(["9:16", "16:9", "1:1", "4:5"])
    a, b = (int(x) for x in frame.split(":"))
    scale = rng.randint(1, 250)
    width, height = a * scale + rng.choice([0, 0, 1, -1]), b * scale + rng.choice([0, 0, 0, 1])
    width = max(width, 1)
    rate, bits = rng.choice(["24", "25", "29.97", "30", "60"]), str(rng.randint(1, 20000))
    want = {("aspect", 0): (Fraction(width, height), width * b == height * a),
            ("bits_per_pixel", 0): (Fraction(bits) * 1000 / (width * height * Fraction(rate)), None)}
    evidence = {"width": width, "height": height, "frame_rate": rate, "bit_rate": bits}
    return "short_video", {"frame": frame}, evidence, want


# ---- posts ----

FLESCH = {"id": ("206.835", "1.015", "84.6"), "en": ("206.835", "1.015", "84.6"), "de": ("180", "1", "58.5"),
          "es": ("206.84", "1.02", "60"), "fr": ("207", "1.015", "73.6"), "it": ("217", "1.3", "60"),
          "nl": ("206.835", "0.93", "77"), "ru": ("206.835", "1.3", "60.1")}
ENDINGS = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".heic", ".tif", ".tiff", ".bmp", ".mp4", ".mov")
WORD = re.compile(r"[0-9A-Za-zÀ-ÖØ-öø-ÿ]+(?:[-'’][0-9A-Za-zÀ-ÖØ-öø-ÿ]+)*")


def count_words(text):
    words = WORD.findall(text)
    parts = re.split(r"[.!?…](?![0-9A-Za-zÀ-ÖØ-öø-ÿ])|\n", text)
    sentences = sum(1 for part in parts if WORD.search(part))
    return len(words), sentences, sum(1 for w in words if len(re.sub(r"[-'’]", "", w)) > 6)


def random_text():
    words = ["kopi", "jalan-jalan", "pelatihan", "3.500", "bpvp.id", "café", "tidak", "enam", "barista", "ya",
        "so'al", "abcdefg", "abcdef"]
    text = ""
    for _ in range(rng.randint(1, 60)):
        text += rng.choice(words) + rng.choice([" ", " ", " ", " ", ", ", ". ", "! ", "?\n", "… ", "\n",
            " - ", "... "])
    if rng.random() < 0.5:
        text += rng.choice(["#iklan", "#AD", "#adik", "#iklan_2", "x#ad", "(#Iklan)"])
    return text + "."


def disclosed(text):
    return re.search(r"(?<![0-9A-Za-z_À-ÿ])#(iklan|ad)(?![0-9A-Za-z_À-ÿ])", text, re.I | re.A) is not None


def random_alt():
    kind = rng.choice(["written", "written", "written", "decorative", "none"])
    long = "x" * rng.choice([99, 100, 101, 124, 125, 126])
    alt = rng.choice(["Dua barista", "IMG_1.JPG", "foto kopi.jpg", long, None if kind == "decorative" else "a"])
    return kind, alt


def judge_alt(kind, alt):
    if kind == "none":
        return 0, 1
    if kind == "decorative":
        return len(alt or ""), int(bool(alt))
    return len(alt), int(not alt.strip() or (" " not in alt and alt.lower().endswith(ENDINGS)))


def posts_case():
    language, base = rng.choice(list(FLESCH)), rng.choice(["followers", "reach", "impressions"])
    rows, want = [], {}
    for row in range(rng.randint(1, 3)):
        text, (kind, alt) = random_text(), random_alt()
        post = {"name": "x", "text": text, "alt_kind": kind, "paid": rng.random() < 0.6,
            "syllables": rng.randint(1, 200)}
        if alt is not None:
            post["alt"] = alt
        for key in ("likes", "comments", "shares", "saves", "followers", "reach", "impressions"):
            post[key] = rng.choice([0, rng.randint(0, 5000)])
        rows.append(post)
        words, sentences, longer = count_words(text)
        length, faults = judge_alt(kind, alt)
        per = Fraction(words, sentences)
        b, s, y = (Fraction(x) for x in FLESCH[language])
        each = Fraction(post["syllables"], words)
        total = sum(post[k] for k in ("likes", "comments", "shares", "saves"))
        hidden = int(post["paid"] and not disclosed(text))
        grade = Fraction("0.39") * per + Fraction("11.8") * each - Fraction("15.59")
        rate = None if post[base] == 0 else Fraction(100 * total, post[base])
        want.update({("words", row): (Fraction(words), None),
                     ("sentences", row): (Fraction(sentences), None),
                     ("long_words", row): (Fraction(longer), None),
                     ("words_per_sentence", row): (per, per <= 20),
                     ("lix", row): (per + Fraction(100 * longer, words), None),
                     ("reading_ease", row): (b - s * per - y * each, None),
                     ("reading_grade", row): (grade, None),
                     ("alt_length", row): (Fraction(length), length <= 125),
                     ("alt_faults", row): (Fraction(faults), faults == 0),
                     ("undisclosed", row): (Fraction(hidden), hidden == 0),
                     ("engagement_rate", row): (rate, None)})
    return "campaign_posts", {"language": language, "engagement_base": base}, {"posts": rows, "posts_counted": len(rows)}, want


def assets_case():
    use = rng.choice(["commercial", "non_commercial"])
    rows, want = [], {}
    for row in range(rng.randint(1, 4)):
        asset = {"name": "x", "kind": "image",
                 "author": rng.choice(["Rina", "none", "Tidak ada", "-"]),
                 "source": rng.choice(["x", "none"]),
                 "licence": rng.choice(["CC-BY-4.0", "none"]),
                 "modified": rng.random() < 0.5,
                 "non_commercial": rng.random() < 0.5,
                 "no_derivatives": rng.random() < 0.5,
                 "model_release": rng.choice(["not_needed", "given", "missing"])}
        unnamed = [asset[k].lower() in ("none", "tidak ada", "-") for k in ("author", "source", "licence")]
        faults = sum(unnamed) + (asset["model_release"] == "missing")
        if not unnamed[2]:
            faults += asset["non_commercial"] and use == "commercial"
            faults += asset["modified"] and asset["no_derivatives"]
        rows.append(asset)
        want["asset_faults", row] = (Fraction(faults), faults == 0)
    return rng.choice(["short_video", "campaign_posts"]), {"use": use}, {"assets": rows, "assets_counted": len(rows)}, want


# ---- the program ----

RUBRIC = """rubric { language = 1, id = "%s", version = "1.0.0", task = "digital/%s",
  title = { en = "x", id = "x" }, settings = { %s },
  criterion { id = "seen", tick = true, need = 1, title = { en = "x", id = "x" }, levels = {
    level { points = 1, when = yes, say = { en = "x", id = "x" } },
    level { points = 0, when = no, say = { en = "x", id = "x" } } } },
  examples = {} }
"""


def write_rubric(folder, known, task, settings):
    key = (task, tuple(sorted(settings.items())))
    if key not in known:
        known[key] = "oracle/r%d" % len(known)
        text = ", ".join('%s = "%s"' % item for item in settings.items())
        os.makedirs(os.path.join(folder, "oracle"), exist_ok=True)
        with open(os.path.join(folder, known[key] + ".lua"), "w") as out:
            out.write(RUBRIC % (known[key], task, text))
    return known[key]


def submission(number, rubric, evidence):
    return {"submission": 1, "id": "case-%d" % number, "rubric": rubric, "purpose": "training", "attempt": 1,
            "candidate": {"issuer": "oracle", "id": str(number)},
            "assessors": [{"id": "a", "role": "lead", "trained_candidate": False}],
            "taken": {"from": "2026-11-20T08:00:00+08:00", "to": "2026-11-20T09:00:00+08:00",
                      "ended": "completed"},
            "evidence": evidence, "ticks": [{"criterion": "seen", "assessor": "a", "met": True}]}


def differs(found, value, judged):
    if found is None or (found["value"] is None) != (value is None):
        return True
    if value is None:
        return False
    got = Fraction(found["value"])
    if isinstance(value, Decimal):
        error = Fraction(found["error"])
        if abs(got - Fraction(value)) > error or error > Fraction(1, 10**8):
            return True
    elif got != value:
        return True
    return found["within"] is not judged


def main():
    kinds = [contrast_case, captions_case, loudness_case, picture_case, posts_case, assets_case]
    cases = [kind() for kind in kinds for _ in range(CASES)]
    with tempfile.TemporaryDirectory() as folder:
        known = {}
        lines = [json.dumps(submission(i, write_rubric(folder, known, task, settings), evidence))
                 for i, (task, settings, evidence, _) in enumerate(cases)]
        command = [PROGRAM, "score", "-", "--quiet", "--plugin-path", PLUGINS, "--rubric-path", folder]
        run = subprocess.run(command, input="\n".join(lines) + "\n", capture_output=True, text=True, check=False)
    records = [json.loads(line) for line in run.stdout.splitlines()]
    wrong = abs(len(records) - len(cases))
    compared = 0
    for record, (task, settings, evidence, want) in zip(records, cases):
        found = {(m["id"], m["row"]): m for m in record.get("measures", [])}
        for key, (value, judged) in want.items():
            compared += 1
            if differs(found.get(key), value, judged):
                wrong += 1
                if wrong <= 10:
                    print("differs:", key, "want", value, judged, "found", found.get(key),
                        record.get("problems") if not found else "", settings, json.dumps(evidence))
    print("seed %d: %d cases, %d values compared, %d differ" % (SEED, len(cases), compared, wrong))
    if wrong:
        print(run.stderr[:2000])
    return 1 if wrong else 0


sys.exit(main())
