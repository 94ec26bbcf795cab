# SPDX-License-Identifier: Apache-2.0
"""plain.py RUBRIC.json LINES -- the scoring as a plain script"""
import json
import math
import sys

NAMES = ["m%02d" % (i + 1) for i in range(10)]


def measure(evidence, tolerances):
    outside, worst, total = 0, 0, 0
    for i, name in enumerate(NAMES):
        value = round(float(evidence[name]["value"]) * 100)
        deviation = abs(value - 1000 - 100 * i)
        outside += deviation > tolerances[i % 3]
        worst = max(worst, deviation)
        total += deviation
    return {"mean": total / 10, "outside": outside * 100, "worst": worst}


def level_of(criterion, value):
    for points, highest in criterion["levels"]:
        if value <= highest:
            return points
    return 0


def entry(c, points, kind):
    need = c["need"]
    return {"contribution": c["weight"] * points / c["out_of"], "id": c["id"], "kind": kind, "need": need,
            "out_of": c["out_of"], "points": points,
            "verdict": None if need is None else "K" if points >= need else "BK", "weight": c["weight"]}


def score_line(rubric, line):
    submission = json.loads(line)
    measures = measure(submission["evidence"], rubric["tolerances"])
    points = {mark["criterion"]: float(mark["points"]) for mark in submission["marks"]}
    for tick in submission["ticks"]:
        points[tick["criterion"]] = 1 if tick["met"] else 0
    criteria = [entry(c, points[c["id"]], "judged" if c["judged"] else "ticked") for c in rubric["given"]]
    criteria += [entry(c, level_of(c, measures[c["id"]]), "measured") for c in rubric["measured"]]
    score = sum(c["contribution"] for c in criteria)
    competent = score >= rubric["pass"] and all(c["verdict"] != "BK" for c in criteria)
    candidate = submission["candidate"]
    return json.dumps({"attempt": submission["attempt"],
                       "candidate": {"id": candidate["id"], "issuer": candidate["issuer"]},
                       "criteria": criteria, "measures": measures, "rubric": submission["rubric"],
                       "score": math.floor(score * 100 + 0.5) / 100, "submission": submission["id"],
                       "verdict": "competent" if competent else "not_yet"}, separators=(",", ":"))


def main(rubric_path, lines_path):
    with open(rubric_path, encoding="utf-8") as paper:
        rubric = json.load(paper)
    with open(lines_path, encoding="utf-8") as lines:
        for line in lines:
            sys.stdout.write(score_line(rubric, line) + "\n")


main(*sys.argv[1:])
