#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""attempts.py -- several attempts in one score once more, in fractions, against conclusions and rankings.

usage: attempts.py PROGRAM [CANDIDATES] [SEED]

First numbers that other systems publish, then random candidates.
"""
import json
import random
import subprocess
import sys
import tempfile
from fractions import Fraction as F
from pathlib import Path

WAYS = ("latest", "highest", "average", "weighted", "decaying", "n_mastery", "first", "lowest")
RUBRIC = """rubric {{ language = 1, id = "workshop/{id}", version = "1.0.0", title = {{ en = "{id}", id = "Uji {id}" }},
  attempts = {{ {rule} }}, {round}
  units = {{ {{ code = "U.1", decree = "1/2020", title = {{ en = "One", id = "Satu" }} }} }},
  criterion {{ id = "mark", judged = {{ by = 1 }}, weight = {top}, need = 1, title = {{ en = "Mark", id = "Nilai" }},
    levels = {{ level {{ points = {top}, say = {{ en = "Best.", id = "Terbaik." }} }},
               level {{ points = 0, say = {{ en = "Again.", id = "Ulangi." }} }} }} }},
  examples = {{ {{ "good", given = {{ marks = {{ mark = {top} }} }}, expect = {{ verdict = competent }} }},
    {{ "bad", given = {{ marks = {{ mark = 0 }} }}, expect = {{ verdict = not_yet }} }},
    {{ "none", given = {{}}, expect = {{ verdict = refer }} }} }} }}
"""
# Canvas, CalculationMethodContent: 1 4 2 3 5 3 6, weight 65, mastery 3. Its help pages: the decaying average of
# 3 and 4 at 65 is 3.65. Moodle, quiz grading methods; Blackboard, score attempts using: 60 90 75.
PUBLISHED = [
    ("canvas-decaying", {"combine": "decaying", "weight": "0.65"}, "0.01", 6, "1 4 2 3 5 3 6", "5.1"),
    ("canvas-weighted", {"combine": "weighted", "weight": "0.65"}, "0.01", 6, "1 4 2 3 5 3 6", "4.95"),
    ("canvas-n-mastery", {"combine": "n_mastery", "mastery": "3", "times": 5}, "0.01", 6, "1 4 2 3 5 3 6", "4.2"),
    ("canvas-not-yet", {"combine": "n_mastery", "mastery": "5", "times": 5}, "0.01", 6, "1 4 2 3 5 3 6", None),
    ("canvas-latest", {"combine": "latest"}, "0.01", 6, "1 4 2 3 5 3 6", "6"),
    ("canvas-highest", {"combine": "highest"}, "0.01", 6, "1 4 2 3 5 3 2", "5"),
    ("canvas-two", {"combine": "decaying", "weight": "0.65"}, "0.01", 6, "3 4", "3.65"),
    ("moodle-average", {"combine": "average"}, "0.01", 100, "60 90 75", "75"),
    ("moodle-first", {"combine": "first"}, "0.01", 100, "60 90 75", "60"),
    ("moodle-highest", {"combine": "highest"}, "0.01", 100, "60 90 75", "90"),
    ("blackboard-lowest", {"combine": "lowest"}, "0.01", 100, "60 90 75", "60"),
    ("moodle-thirds", {"combine": "average"}, "0.01", 100, "60 90 76", "75.33"),
]


def lua(rule):
    return ", ".join(f"{k} = {v}" if k in ("combine", "times") else f'{k} = "{v}"' for k, v in rule.items())


def expected(rule, marks):
    """The share of each mark, or None; marks are fractions, or None where nobody gave one."""
    way, n = rule["combine"], len(marks)
    if way in ("highest", "lowest", "n_mastery") and None in marks:
        return None
    pick = {"latest": n - 1, "first": 0, "highest": max(range(n), key=lambda i: (marks[i], -i)) if None not in marks else 0,
            "lowest": min(range(n), key=lambda i: (marks[i], i)) if None not in marks else 0}
    if way in pick:
        return [F(i == pick[way]) for i in range(n)]
    if way == "average":
        return [F(1, n)] * n
    if way == "n_mastery":
        good = [m >= F(rule["mastery"]) for m in marks]
        return [F(g, sum(good)) for g in good] if sum(good) >= rule["times"] else None
    w = F(rule["weight"])
    if n == 1:
        return [F(1)]
    if way == "weighted":
        return [(1 - w) / (n - 1)] * (n - 1) + [w]
    shares = [F(1)]
    for _ in range(n - 1):
        shares = [s * (1 - w) for s in shares] + [w]
    return shares


def total(shares, marks):
    if shares is None or any(m is None for s, m in zip(shares, marks) if s):
        return None
    return sum((s * m for s, m in zip(shares, marks) if s), F(0))


def rounded(value, step):
    if value is None or step is None:
        return value
    return F((value / F(step) * 2 + 1).__floor__() // 2) * F(step)


class Bench:
    def __init__(self, program, folder):
        self.program, self.folder, self.scored = program, folder, 0
        (folder / "scheme.json").write_text(json.dumps({
            "scheme": 1, "no": None, "version": "1", "kind": "klaster",
            "units": [{"code": "U.1", "decree": "1/2020"}]}))
        (folder / "rubrics" / "workshop").mkdir(parents=True)

    def run(self, *args):
        done = subprocess.run([self.program, "--rubric-path", str(self.folder / "rubrics"), *map(str, args)],
                              capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"{args}: {done.returncode}\n{done.stderr}")
        return done.stdout

    def write_rubric(self, name, rule, step, top):
        path = self.folder / "rubrics" / "workshop" / f"{name}.lua"
        path.write_text(RUBRIC.format(id=name, rule=lua(rule), top=top, round=f'round = {{ attempts = "{step}" }},' if step else ""))
        self.run("check", path)

    def attempt(self, name, number, mark):
        paper = {
            "submission": 1, "id": f"{name}-{number}", "rubric": f"workshop/{name}", "purpose": "training",
            "candidate": {"issuer": "bengkel-uji", "id": name}, "attempt": number, "assessors": [{"id": "MET.1"}],
            "taken": {"from": f"2026-08-{number:02}T08:00:00+08:00", "to": f"2026-08-{number:02}T09:00:00+08:00",
                      "ended": "completed"}}
        if mark is not None:
            paper["marks"] = [{"criterion": "mark", "assessor": "MET.1", "points": mark}]
        path = self.folder / f"{name}-{number}.json"
        path.write_text(json.dumps(paper))
        return path

    def look(self, name, rule, step, top, marks):
        """Scores the marks as attempts and holds conclusion, explanation and ranking against fractions."""
        self.write_rubric(name, rule, step, top)
        papers = [self.attempt(name, i + 1, m) for i, m in enumerate(marks)]
        out = self.folder / f"out-{name}"
        self.run("score", "--to", out, *papers)
        self.scored += len(papers)
        conclusion = self.folder / f"{name}.conclusion"
        conclusion.write_text(self.run("conclude", out, "--scheme", self.folder / "scheme.json", "--on", "2026-09-01"))
        self.run("replay", conclusion, "--scheme", self.folder / "scheme.json", out)
        one = json.loads(conclusion.read_text())
        values = [None if m is None else F(m) for m in marks]
        shares = expected(rule, values)
        wanted = total(shares, values)
        self.compare(name, one["combined"][0], shares, wanted, rounded(wanted, step), rule, values)
        self.verdict(name, one, rule, wanted, values)
        self.explained(name, conclusion, one["combined"][0])
        self.ranked(name, out, rule, wanted, values)
        return one["combined"][0]["score"]

    def compare(self, name, told, shares, wanted, score, rule, values):
        same = [None if a["weight"] is None else F(a["weight"]) for a in told["attempts"]] == (shares or [None] * len(values))
        lines = [a["contribution"] for a in told["attempts"]]
        if wanted is not None:
            same &= sum(map(F, (c for c in lines if c is not None)), F(0)) == wanted
            same &= all(total([s], [v]) == F(c) for s, v, c in zip(shares, values, lines) if s)
        same &= told["sum"] is None if wanted is None else F(told["sum"]) == wanted
        same &= told["score"] is None if score is None else F(told["score"]) == score
        mastered = None
        if "mastery" in rule:
            few = rule["combine"] == "n_mastery" and shares is None and None not in values
            mastered = wanted >= F(rule["mastery"]) if wanted is not None else False if few else None
        if not same or told["mastered"] != mastered:
            sys.exit(f"{name}: {rule} {values}: want {shares} {wanted} {score} {mastered}, found {json.dumps(told)}")

    def verdict(self, name, one, rule, wanted, values):
        last = values[-1]
        alone = "refer" if last is None else "competent" if last >= 1 else "not_yet"
        if alone == "competent" and "need" in rule:
            alone = "refer" if wanted is None else "competent" if wanted >= F(rule["need"]) else "not_yet"
        if one["verdict"] != alone:
            sys.exit(f"{name}: {rule} {values}: want {alone}, found {one['verdict']}: {one['problems']}")

    def explained(self, name, conclusion, told):
        page = json.loads(self.run("explain", "--json", conclusion))
        amounts = [F(i["amount"]) for s in page["sections"] for i in s["items"] if i["amount"] is not None]
        if told["sum"] is None:
            return
        if sum(amounts, F(0)) != F(told["sum"]):
            sys.exit(f"{name}: the explanation adds up to {sum(amounts)}, not {told['sum']}")
        for i, amount in enumerate(amounts):
            if amount and sum(amounts[:i] + amounts[i + 1:], F(0)) == F(told["sum"]):
                sys.exit(f"{name}: a line can be taken away")

    def ranked(self, name, out, rule, wanted, values):
        ranking = json.loads(self.run("rank", "--json", out))
        standing = [r for r in ranking["ranked"]]
        fit = wanted is not None and any(v is not None and v >= 1 for v in values)
        fit &= "need" not in rule or (wanted is not None and wanted >= F(rule["need"]))
        if bool(standing) != fit or (fit and F(standing[0]["value"]) != wanted):
            sys.exit(f"{name}: {rule} {values}: ranked {wanted if fit else None}? {json.dumps(ranking)}")


def some_rule(rng):
    rule = {"combine": rng.choice(WAYS)}
    if rule["combine"] in ("weighted", "decaying"):
        rule["weight"] = f"0.{rng.randint(1, 99):02}"
    if rule["combine"] == "n_mastery":
        rule["times"] = rng.randint(1, 3)
    if rule["combine"] == "n_mastery" or rng.random() < 0.4:
        rule["mastery"] = f"{rng.randint(1, 9)}"
    if rng.random() < 0.4:
        rule["need"] = f"{rng.randint(1, 9)}"
    return rule


def main():
    rng = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(sys.argv[1], Path(folder))
        for name, rule, step, top, marks, score in PUBLISHED:
            found = bench.look(name, rule, step, top, marks.split())
            if found != score:
                sys.exit(f"{name}: published {score}, found {found}")
        for i in range(int(sys.argv[2]) if len(sys.argv) > 2 else 40):
            marks = [None if rng.random() < 0.08 else str(rng.choice((rng.randint(0, 10), rng.randint(0, 1000) / 100)))
                     for _ in range(rng.randint(1, 7))]
            bench.look(f"n{i}", some_rule(rng), rng.choice((None, "0.01", "0.5", "1")), 10, marks)
        print(f"{len(PUBLISHED)} published, {bench.scored} attempts: all as in fractions")


main()
