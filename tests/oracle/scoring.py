#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""scoring.py -- points and verdicts once more, in fractions, against the program's records on random rubrics.

usage: scoring.py PROGRAM [RUBRICS] [SEED]
"""
import json
import random
import subprocess
import sys
import tempfile
from decimal import Decimal
from fractions import Fraction as F
from pathlib import Path

WORDS = ("competent", "not_yet", "refer", "not_assessed")


def decimal(rng, low, high, places):
    return str(Decimal(rng.randint(low * 10**places, high * 10**places)).scaleb(-places).normalize() + 0)


def plain(text):
    return format(Decimal(text), "f")


# ---- a random rubric, as data and as text ----

def make_levels(rng, kind):
    points = sorted({plain(decimal(rng, 0, 6, rng.choice((0, 0, 1)))) for _ in range(rng.randint(2, 4))}, key=F,
                    reverse=True)
    if len(points) < 2:
        points = ["2", "0"]
    if kind == "tick":
        return [(points[0], "yes"), (points[-1], "no")]
    if kind == "count":
        steps = sorted(rng.sample(range(0, 8), len(points) - 1))
        return [(p, ("at_most", s)) for p, s in zip(points, steps)] + [(points[-1], "otherwise")]
    return [(p, None) for p in points]


def make_criterion(rng, index, units):
    kind = rng.choice(("tick", "tick", "count", "judged"))
    levels = make_levels(rng, kind)
    by = rng.randint(1, 3)
    return {
        "id": f"c{index}", "kind": kind, "levels": levels, "weight": plain(decimal(rng, 1, 40, 1)),
        "need": rng.choice((None, levels[0][0], levels[-1][0], levels[len(levels) // 2][0])),
        "drop": rng.random() < 0.2, "skip": rng.random() < 0.3, "unit": rng.randint(0, units), "by": by,
        "spread": rng.choice((None, "1", "0.5", "2")),
        "combine": rng.choice(("mean", "median", "trimmed_mean", "minimum", "maximum", "first")),
    }


def make_rubric(rng, number):
    units = rng.choice((0, 0, 1, 2))
    criteria = [make_criterion(rng, i, units) for i in range(rng.randint(1, 7))]
    total = sum(F(c["weight"]) for c in criteria)
    share = F(rng.randint(1, 20), 20)
    return {
        "id": f"oracle/r{number}", "units": units, "criteria": criteria,
        "pass": rng.choice((None, None, plain(str(round(float(total * share), 1))))),
        "step": rng.choice((None, "0.01", "0.5", "1")),
        "mode": rng.choice(("half_up", "half_even", "down", "up")),
    }


def lua_levels(c):
    out = []
    for points, when in c["levels"]:
        say = 'say = { en = "x", id = "y" }'
        if when is None:
            out.append(f'level {{ points = "{points}", {say} }}')
        elif isinstance(when, tuple):
            out.append(f'level {{ points = "{points}", when = at_most({when[1]}), source = "o", {say} }}')
        else:
            out.append(f'level {{ points = "{points}", when = {when}, {say} }}')
    return ", ".join(out)


def lua(r):
    lines = [f'rubric {{ language = 1, id = "{r["id"]}", version = "1.0.0", title = {{ en = "t", id = "u" }},']
    if r["units"]:
        lines.append("units = { " + ", ".join(
            f'{{ code = "U.{i + 1}", decree = "1/2020", title = {{ id = "u" }} }}' for i in range(r["units"])) + " },")
    if r["pass"] is not None:
        lines.append(f'pass = "{r["pass"]}",')
    if r["step"] is not None:
        lines.append(f'round = {{ total = "{r["step"]}", mode = {r["mode"]} }},')
    for c in r["criteria"]:
        source = {"tick": "tick = true", "count": "count = true"}.get(c["kind"])
        if source is None:
            spread = f', spread = "{c["spread"]}"' if c["spread"] else ""
            source = f'judged = {{ by = {c["by"]}, combine = {c["combine"]}{spread} }}'
        more = "".join((f'need = "{c["need"]}", ' if c["need"] is not None else "",
                        "missing = drop, " if c["drop"] else "",
                        "not_applicable = allowed, " if c["skip"] else "",
                        f'unit = {c["unit"]}, ' if c["unit"] else ""))
        lines.append(f'criterion {{ id = "{c["id"]}", title = {{ en = "t", id = "u" }}, {source}, '
                     f'weight = "{c["weight"]}", {more}levels = {{ {lua_levels(c)} }} }},')
    return "\n".join(lines) + "\n}\n"


# ---- a random submission ----

def make_submission(rng, r, number):
    people = ["A", "B", "C"][:rng.randint(1, 3)]
    s = {"submission": 1, "id": f"S{number}", "rubric": r["id"],
         "purpose": rng.choice(("training", "training", "certification")),
         "candidate": {"issuer": "c", "id": "1"}, "attempt": 1,
         "taken": {"from": "2026-01-01T08:00:00Z", "to": "2026-01-01T09:00:00Z",
                   "ended": rng.choice(("completed",) * 12 + ("withdrew", "interrupted", "stopped_for_safety",
                                                              "absent"))},
         "assessors": [{"id": p, "trained_candidate": rng.random() < 0.5} for p in people],
         "ticks": [], "counts": [], "marks": []}
    if r["units"] == 2 and rng.random() < 0.3:
        s["covers"] = [rng.choice(("U.1", "U.2"))]
    if s["taken"]["ended"] == "absent":
        return s
    for c in r["criteria"]:
        if rng.random() < 0.08:
            continue
        lead = rng.random()
        for p in people:
            if c["kind"] == "judged":
                if len([m for m in s["marks"] if m["criterion"] == c["id"]]) >= c["by"] + (rng.random() < 0.05):
                    break
                low, high = F(c["levels"][-1][0]), F(c["levels"][0][0])
                points = low + (high - low) * F(rng.choice((10, 9, 10, 8)) if lead > 0.3 else rng.randint(0, 11), 10)
                points = plain(str(round(float(points), 2)))
                s["marks"].append({"criterion": c["id"], "assessor": p, "points": points})
                continue
            if p != "A" and rng.random() < 0.6:
                continue
            if c["kind"] == "count":
                count = rng.randint(0, 9) if lead < 0.4 else 0 if rng.random() < 0.9 else 3
                s["counts"].append({"criterion": c["id"], "assessor": p, "count": count})
            else:
                met = rng.choice((True, False, "not_applicable")) if lead < 0.3 else rng.random() < 0.95
                s["ticks"].append({"criterion": c["id"], "assessor": p, "met": met})
    return s


# ---- the rules, told once more ----

def known(points):
    return {"counted": True, "missing": False, "low": points, "high": points}


def unknown(low, high):
    return {"counted": True, "missing": True, "low": low, "high": high}


def score_tick(c, s):
    met = [t["met"] for t in s["ticks"] if t["criterion"] == c["id"]]
    yes, no = F(c["levels"][0][0]), F(c["levels"][-1][0])
    everything = unknown(min(yes, no), max(yes, no))
    if not met:
        return everything
    if all(m == "not_applicable" for m in met):
        return {"counted": False, "missing": False} if c["skip"] else everything
    if all(m is True for m in met):
        return known(yes)
    if all(m is False for m in met):
        return known(no)
    return everything


def score_count(c, s):
    def points(n):
        for p, when in c["levels"]:
            if when == "otherwise" or n <= when[1]:
                return F(p)
    counts = [t["count"] for t in s["counts"] if t["criterion"] == c["id"]]
    if not counts:
        values = [F(p) for p, _ in c["levels"]]
        return unknown(min(values), max(values))
    got = [points(n) for n in counts]
    return known(got[0]) if len(set(counts)) == 1 else unknown(min(got), max(got))


def score_marks(c, s):
    marks = [F(m["points"]) for m in s["marks"] if m["criterion"] == c["id"]]
    values = [F(p) for p, _ in c["levels"]]
    low, high = min(values), max(values)
    ordered = sorted(marks)
    if len(marks) != c["by"] or ordered[0] < low or ordered[-1] > high:
        return unknown(low, high)
    if c["spread"] is not None and ordered[-1] - ordered[0] > F(c["spread"]):
        return unknown(low, high)
    n = len(ordered)
    how = c["combine"]
    if how == "trimmed_mean" and n > 2:
        ordered = ordered[1:-1]
        how = "mean"
    return known({"mean": sum(ordered) / len(ordered), "trimmed_mean": sum(ordered) / len(ordered),
                  "median": (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2,
                  "minimum": ordered[0], "maximum": ordered[-1], "first": marks[0]}[how])


def rounded(value, step, mode):
    if step is None:
        return value
    q = value / F(step)
    floor = q.numerator // q.denominator
    rest = q - floor
    if mode == "down":
        n = floor
    elif mode == "up":
        n = floor + (rest > 0)
    elif mode == "half_up":
        n = floor + (rest >= F(1, 2))
    else:
        n = floor + (rest > F(1, 2) or (rest == F(1, 2) and floor % 2 == 1))
    return n * F(step)


def assess(r, s):
    covered = [u for u in range(max(r["units"], 1))
               if not s.get("covers") or f"U.{u + 1}" in s["covers"]]
    absent = s["taken"]["ended"] == "absent"
    results = []
    for c in r["criteria"]:
        if absent or (c["unit"] and c["unit"] - 1 not in covered):
            results.append({"counted": False, "missing": False})
            continue
        one = {"tick": score_tick, "count": score_count, "judged": score_marks}[c["kind"]](c, s)
        if one["missing"] and c["drop"] and c["need"] is None:
            one = {"counted": False, "missing": one["missing"]}
        results.append(one)
    full = sum(F(c["weight"]) for c in r["criteria"])
    out_of = sum(F(c["weight"]) for c, x in zip(r["criteria"], results) if x["counted"])

    def total(end):
        return sum((F(c["weight"]) * x[end] / max(F(p) for p, _ in c["levels"])
                    for c, x in zip(r["criteria"], results)
                    if x["counted"] and max(F(p) for p, _ in c["levels"]) != 0), F(0))

    open_ = any(x["missing"] for x in results if x["counted"])
    score = None if open_ or out_of == 0 else total("low")
    passed = True
    if r["pass"] is not None:
        best = total("high") * full / out_of if out_of else None
        passed = None if best is None else False if best < F(r["pass"]) else (None if score is None else True)
    marks = []
    for c, x in zip(r["criteria"], results):
        if not x["counted"]:
            marks.append("NA")
        elif c["need"] is not None and x["high"] < F(c["need"]):
            marks.append("BK")
        elif x["missing"]:
            marks.append("PL")
        else:
            marks.append(None if c["need"] is None else "K")
    verdicts = []
    for u in range(max(r["units"], 1)):
        mine = [(m, x) for c, m, x in zip(r["criteria"], marks, results) if c["unit"] in (0, u + 1) and x["counted"]]
        if not mine:
            verdicts.append("not_assessed")
        elif any(m == "BK" for m, _ in mine) or passed is False:
            verdicts.append("not_yet")
        elif any(x["missing"] for _, x in mine) or passed is None:
            verdicts.append("refer")
        else:
            verdicts.append("competent")
    if absent:
        verdicts = ["not_assessed"] * len(verdicts)
    else:
        if s["purpose"] != "training" and all(a["trained_candidate"] for a in s["assessors"]):
            verdicts = ["refer"] * len(verdicts)
        if s["taken"]["ended"] == "stopped_for_safety":
            verdicts = ["not_yet"] * len(verdicts)
    mine = [verdicts[u] for u in covered]
    overall = next((w for w in ("not_yet", "refer", "not_assessed") if w in mine), "competent")
    return {"verdict": overall, "units": mine, "criteria": marks, "out_of": out_of,
            "score": None if score is None else rounded(score, r["step"], r["mode"]),
            "ranking": None if score is None else score * full / out_of}


def number(text):
    return None if text is None else F(text)


def differences(record, want):
    got = {"verdict": record["verdict"], "units": [u["verdict"] for u in record["units"]],
           "criteria": [c["verdict"] for c in record["criteria"]], "out_of": number(record["out_of"]),
           "score": number(record["score"]), "ranking": number(record["ranking"]["value"])}
    for key in want:
        if got[key] != want[key]:
            yield f"{key}: the program says {got[key]}, the oracle {want[key]}"
    parts = [number(c["contribution"]) for c in record["criteria"] if c["verdict"] != "NA"]
    if want["score"] is not None and not record.get("adjusted") and want["ranking"] is not None:
        if sum(parts, F(0)) * 1 != want["ranking"] * want["out_of"] / sum(F(c["weight"]) for c in record["criteria"]):
            yield "the contributions do not add up to the score"


def main():
    program, rubrics, seed = sys.argv[1], int((sys.argv + ["", "400"])[2] or 400), int((sys.argv + ["", "", "1"])[3] or 1)
    rng = random.Random(seed)
    wrong = cases = 0
    seen = dict.fromkeys(WORDS, 0)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "oracle").mkdir()
        made = [make_rubric(rng, i) for i in range(rubrics)]
        for r in made:
            (Path(folder) / f"{r['id']}.lua").write_text(lua(r))
        papers = [(r, make_submission(rng, r, i)) for r in made for i in range(12)]
        text = "\n".join(json.dumps(s) for _, s in papers) + "\n"
        run = subprocess.run([program, "score", "--quiet", "--rubric-path", folder, "-"], input=text, text=True,
                             capture_output=True, check=False)
        lines = run.stdout.splitlines()
        if len(lines) != len(papers):
            sys.exit(f"{len(papers)} lines in, {len(lines)} lines out\n{run.stderr[:2000]}")
        for (r, s), line in zip(papers, lines):
            record = json.loads(line)
            cases += 1
            if "problem" in record:
                found = [json.dumps(record["problems"])]
            else:
                seen[record["verdict"]] += 1
                found = list(differences(record, assess(r, s)))
            if found:
                wrong += 1
                if wrong <= 5:
                    print(lua(r), json.dumps(s), *found, sep="\n")
    print(f"scoring: {cases} attempts at {rubrics} rubrics, {wrong} differences; {seen}")
    sys.exit(wrong != 0 or min(seen.values()) == 0)


if __name__ == "__main__":
    main()
