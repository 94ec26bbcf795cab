#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""barista.py -- the barista rules once more, in fractions, against the program's records on random cases.

usage: barista.py PROGRAM PLUGIN_FOLDER [CASES] [SEED]
"""
import json
import random
import subprocess
import sys
import tempfile
from fractions import Fraction as F
from math import ceil, floor
from pathlib import Path

# The limits, typed a second time: (low, high), ends within.
ESPRESSO = {
    "wbc": {"shot_volume": ("25", "35"), "brew_temperature": ("90.5", "96"), "pressure": ("8.5", "9.5"),
            "shot_time": ("20", "30"), "shot_time_spread": (None, "3"), "cup_size": ("60", "90")},
    "centre": {"dose": ("18", "20"), "shot_time": ("25", "30"), "shot_volume": ("25", "40")},
    "inei": {"dose": ("6.5", "7.5"), "shot_time": ("22.5", "27.5"), "shot_volume": ("22.5", "27.5"),
             "brew_temperature": ("86", "90"), "pressure": ("8", "10"), "cup_temperature": ("64", "70")},
}
STRENGTH = {"sca": ("1.15", "1.35"), "european": ("1.15", "1.45")}
CONTACT = {"fine": ("60", "240"), "drip": ("240", "360"), "coarse": ("360", "480")}
# Cell or field: the units it may be written in, as (code, how many of the field's own unit one of it is).
UNITS = {
    "g": [("g", F(1)), ("mg", F(1, 1000)), ("[oz_av]", F("28.349523125"))],
    "mL": [("mL", F(1)), ("cL", F(10)), ("L", F(1000))],
    "s": [("s", F(1)), ("min", F(60))],
    "bar": [("bar", F(1)), ("kPa", F(1, 100))],
    "mm": [("mm", F(1)), ("cm", F(10))],
    "mg/L": [("mg/L", F(1)), ("g/L", F(1000))],
    "%": [("%", F(1))],
}


# ---- the rules ----


class Measures:
    """What is expected: {(id, row): (value, within)}; an absent value is not there."""

    def __init__(self):
        self.expected = {}

    def put(self, name, value, limit=None, row=0, below=False):
        if value is None:
            return
        within = None
        if limit is not None:
            low, high = (None if end is None else F(end) for end in limit)
            within = (low is None or value >= low) and (high is None or (value < high if below else value <= high))
        self.expected[name, row] = (value, within)


def over(a, b):
    return None if a is None or b is None or b == 0 else a / b


def times(a, b):
    return None if a is None or b is None else a * b


def spread(values):
    return None if len(values) < 2 or None in values else max(values) - min(values)


def espresso(case, profile):
    out, limits, shots = Measures(), ESPRESSO[profile], case["shots"]
    if len(shots) < 2:
        return out
    for row, shot in enumerate(shots):
        get = shot.get
        out.put("extraction_yield", over(times(get("beverage_mass"), get("tds")), get("dose")), row=row)
        out.put("brew_ratio", over(get("beverage_mass"), get("dose")), ("1.5", "2.5"), row)
        out.put("tds", get("tds"), row=row)
        for measure, column in (("dose", "dose"), ("shot_time", "time"), ("shot_volume", "beverage_volume"),
                                ("brew_temperature", "brew_temperature"), ("pressure", "pressure"),
                                ("cup_temperature", "cup_temperature"), ("cup_size", "cup_size")):
            out.put(measure, get(column), limits.get(measure), row)
    out.put("shot_time_spread", spread([shot.get("time") for shot in shots]), limits.get("shot_time_spread"))
    out.put("dose_spread", spread([shot.get("dose") for shot in shots]))
    out.put("shot_count", F(len(shots)))
    return out


def brew(case, profile):
    out, get = Measures(), case.get
    out.put("extraction_yield", over(times(get("beverage_mass"), get("tds")), get("dose")), ("18", "22"))
    out.put("tds", get("tds"), STRENGTH[profile])
    out.put("coffee_to_water", times(over(get("dose"), get("water")), F(1000)), ("49.5", "60.5"))
    if get("grind"):
        out.put("contact_time", get("contact_time"), CONTACT[get("grind")])
    out.put("water_temperature", get("water_temperature"), ("90", "96"))
    out.put("sediment", get("sediment"), (None, "750"), below=True)
    return out


def milk(case, _):
    out, drinks = Measures(), case["drinks"]
    if case.get("milk_store"):
        out.put("milk_store", max(case["milk_store"]), (None, "5"))
    if not drinks:
        return out
    for row, drink in enumerate(drinks):
        out.put("milk_temperature", drink.get("temperature"), ("55", "65"), row)
        out.put("steamed_temperature", drink.get("steamed_temperature"), (None, "70"), row)
    foams = [drink.get("foam_depth") for drink in drinks if drink.get("kind") == "cappuccino"]
    if foams and None not in foams and all("kind" in drink for drink in drinks):
        out.put("cappuccino_foam", min(foams), ("10", None))
    out.put("drinks_served", F(len(drinks)))
    if all("to_spec" in drink for drink in drinks):
        kept = F(sum(drink["to_spec"] for drink in drinks))
        out.put("drinks_to_spec", kept)
        out.put("service_speed", times(over(kept, case.get("service_time")), F(60)))
    return out


def competition(case, _):
    out, shots = Measures(), case["shots"]
    known = len(shots) >= 2 and all("drink" in shot for shot in shots)
    for drink in ("espresso", "milk", "signature"):
        pulled = [shot.get("time") for shot in shots if shot.get("drink") == drink]
        if known:
            out.put(f"{drink}_time_spread", spread(pulled), (None, "3.0"))
        waste = case.get(f"waste_{drink}")
        if waste is not None:
            out.put(f"{drink}_waste_score", F(max(0, 6 - ceil(waste))))
    time = case.get("presentation_time")
    if time is not None:
        out.put("presentation_time", time, (None, "900"))
        out.put("overtime_penalty", F(min(60, max(0, floor(time - 900)))))
    return out


# ---- random cases: values as fractions, written in some unit ----


def near(dice, *limits):
    """A number of three places on a limit, a step or two from it, or anywhere about; more than nothing."""
    limit = int(F(dice.choice(limits)) * 1000)
    reach = dice.choice([0, 1, 2, 20, min(limit // 3 + 5, 8000)])  # so that it stays plausible
    return F(max(1000, limit + dice.randint(-reach, reach)), 1000)


def decimal(value):
    """The decimal text of a fraction, or None where it does not end within nine places."""
    scaled = value * 10**9
    if scaled.denominator != 1:
        return None
    sign, size = ("-" if scaled < 0 else ""), abs(int(scaled))
    return f"{sign}{size // 10**9}.{size % 10**9:09d}"


def written(dice, value, unit):
    if unit == "Cel" and dice.random() < 0.3:
        return {"value": decimal(value * 9 / 5 + 32), "unit": "[degF]"}
    code, factor = dice.choice(UNITS.get(unit, [(unit, F(1))]))
    text = decimal(value / factor)
    if text is None or dice.random() < 0.3:
        return decimal(value)
    return {"value": text, "unit": code}


def spoil(dice, case, evidence, name):
    """Leaves a reading out, or writes something there that is none: it is missing then."""
    case.pop(name)
    how = dice.randrange(4)
    if how == 0:
        evidence[name] = "NaN"
    elif how == 1:
        evidence[name] = {"value": "1", "unit": "m2"}
    elif how == 2:
        evidence[name] = "1,5"
    else:
        evidence.pop(name)


def readings(dice, choices):
    """A row or the fields of a task: {name: (unit, limits)} gives (values, evidence)."""
    case, evidence = {}, {}
    for name, (unit, limits) in choices.items():
        case[name] = near(dice, *limits)
        evidence[name] = written(dice, case[name], unit)
        if dice.random() < 0.06:
            spoil(dice, case, evidence, name)
    return case, evidence


def choice(dice, case, evidence, name, words):
    if dice.random() < 0.96:
        case[name] = evidence[name] = dice.choice(words)


SHOT = {"dose": ("g", ("18", "20", "7.5", "6.5")), "beverage_mass": ("g", ("27", "36", "45", "17.5")),
        "beverage_volume": ("mL", ("25", "35", "40", "22.5", "27.5")), "time": ("s", ("20", "25", "27.5", "30", "22.5")),
        "brew_temperature": ("Cel", ("90.5", "96", "86", "90")), "pressure": ("bar", ("8.5", "9.5", "8", "10", "9")),
        "tds": ("%", ("9.5", "10")), "cup_temperature": ("Cel", ("64", "70")), "cup_size": ("mL", ("60", "90"))}
BREW = {"dose": ("g", ("15", "18", "55")), "water": ("mL", ("250", "1000")), "beverage_mass": ("g", ("220", "264")),
        "tds": ("%", ("1.15", "1.35", "1.45")), "contact_time": ("s", ("60", "240", "360", "480")),
        "water_temperature": ("Cel", ("90", "96")), "sediment": ("mg/L", ("750",))}
DRINK = {"temperature": ("Cel", ("55", "65")), "steamed_temperature": ("Cel", ("70",)), "foam_depth": ("mm", ("10",))}
ROUND = {"waste_espresso": ("g", ("1", "2", "3", "5")), "waste_milk": ("g", ("4", "5")), "waste_signature": ("g", ("2", "6")),
         "presentation_time": ("s", ("900", "960", "930"))}


def aim(dice, case, evidence, wanted):
    """Sets readings so that what is computed from them lies about its limits: {name: (value, unit)}."""
    if dice.random() < 0.5:
        for name, (value, unit) in wanted.items():
            case[name], evidence[name] = value, written(dice, value, unit)


def count_rows(dice, case, evidence, name):
    """Enters how many rows there are; a wrong number, and rows without one, are not used."""
    evidence[name + "_counted"] = len(case[name])
    if dice.random() < 0.1:
        evidence[name + "_counted"] += dice.choice([1, -1]) if case[name] else 1
        case[name] = []
    elif case[name] and dice.random() < 0.05:
        del evidence[name + "_counted"]
        case[name] = []


def random_espresso(dice):
    rows = [readings(dice, SHOT) for _ in range(dice.randint(1, 5))]
    for case, evidence in rows:
        aim(dice, case, evidence, {"dose": (F(20), "g"), "beverage_mass": (near(dice, "30", "50"), "g")})
    if dice.random() < 0.5:  # times that lie about the limit of the spread apart
        base = near(dice, "24")
        for case, evidence in rows:
            case["time"] = base + dice.choice([F(0), F(1), F(3), F("2.999"), F("3.001")])
            evidence["time"] = written(dice, case["time"], "s")
    case, evidence = {"shots": [row[0] for row in rows]}, {"shots": [row[1] for row in rows]}
    count_rows(dice, case, evidence, "shots")
    return case, evidence


def random_brew(dice):
    case, evidence = readings(dice, BREW)
    aim(dice, case, evidence, {"dose": (near(dice, "49.5", "60.5"), "g"), "water": (F(1000), "mL")})
    if dice.random() < 0.5:
        aim(dice, case, evidence, {"dose": (F(10), "g"), "tds": (F(10), "%"), "beverage_mass": (near(dice, "18", "22"), "g")})
    choice(dice, case, evidence, "grind", list(CONTACT))
    return case, evidence


def random_milk(dice):
    rows = [readings(dice, DRINK) for _ in range(dice.randint(0, 5))]
    for case, evidence in rows:
        choice(dice, case, evidence, "kind", ["cappuccino", "latte", "flat_white", "other"])
        choice(dice, case, evidence, "to_spec", [True, True, False])
    case, evidence = readings(dice, {"service_time": ("s", ("240", "480"))})
    store = [near(dice, "5", "4") for _ in range(dice.randint(0, 3))]
    case["milk_store"] = store
    evidence["milk_store"] = [written(dice, value, "Cel") for value in store]
    case["drinks"], evidence["drinks"] = [row[0] for row in rows], [row[1] for row in rows]
    count_rows(dice, case, evidence, "milk_store")
    count_rows(dice, case, evidence, "drinks")
    return case, evidence


def random_round(dice):
    case, evidence = readings(dice, ROUND)
    rows = []
    for _ in range(dice.randint(1, 8)):
        shot, seen = readings(dice, {"time": ("s", ("25", "28"))})
        choice(dice, shot, seen, "drink", ["espresso", "milk", "signature"])
        rows.append((shot, seen))
    case["shots"], evidence["shots"] = [row[0] for row in rows], [row[1] for row in rows]
    count_rows(dice, case, evidence, "shots")
    return case, evidence


TASKS = {"espresso_set": (random_espresso, espresso, list(ESPRESSO)), "filter_brew": (random_brew, brew, list(STRENGTH)),
         "milk_drinks": (random_milk, milk, [None]), "competition_round": (random_round, competition, [None])}


# ---- the comparison ----

RUBRIC = """rubric { language = 1, id = "barista/%s", version = "1.0.0", task = "barista/%s",
  title = { en = "oracle", id = "oracle" }, settings = { %s },
  criterion { id = "there", tick = true, title = { en = "there", id = "ada" },
    levels = { level { points = 1, when = yes, say = { en = "y", id = "y" } },
               level { points = 0, when = no, say = { en = "n", id = "t" } } } } }
"""


def rubric_name(task, profile):
    return task.replace("_", "-") + (f"-{profile}" if profile else "")


def make_rubrics(folder):
    (folder / "barista").mkdir()
    for task, (_, _, profiles) in TASKS.items():
        for profile in profiles:
            name = rubric_name(task, profile)
            said = f'profile = "{profile}"' if profile else ""
            (folder / "barista" / f"{name}.lua").write_text(RUBRIC % (name, task, said))


def submission(number, name, evidence):
    return {"submission": 1, "id": f"case-{number}", "rubric": f"barista/{name}", "purpose": "training",
            "candidate": {"issuer": "oracle", "id": str(number)}, "attempt": 1,
            "taken": {"from": "2026-11-18T08:00:00+08:00", "to": "2026-11-18T09:00:00+08:00", "ended": "completed"},
            "assessors": [{"id": "A"}], "evidence": evidence,
            "ticks": [{"criterion": "there", "assessor": "A", "met": True}]}


def make_case(dice, number):
    task = dice.choice(list(TASKS))
    make, rule, profiles = TASKS[task]
    profile = dice.choice(profiles)
    case, evidence = make(dice)
    return submission(number, rubric_name(task, profile), evidence), rule(case, profile).expected


def found_in(record):
    found = {}
    for measure in record["measures"]:
        if measure["value"] is not None:
            found[measure["id"], measure["row"] or 0] = (F(measure["value"]), measure["within"])
    return found


def run(program, plugins, rubrics, lines):
    command = [program, "--plugin-path", plugins, "--rubric-path", str(rubrics), "score", "-"]
    done = subprocess.run(command, input=lines, capture_output=True, text=True, check=False)
    return done.stdout.splitlines()


def main():
    program, plugins = sys.argv[1:3]
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 2000
    seed = int(sys.argv[4]) if len(sys.argv) > 4 else 1
    dice = random.Random(seed)
    cases = [make_case(dice, number) for number in range(count)]
    with tempfile.TemporaryDirectory() as folder:
        make_rubrics(Path(folder))
        records = run(program, plugins, Path(folder), "".join(json.dumps(case) + "\n" for case, _ in cases))
    wrong, compared = 0, 0
    for (case, expected), line in zip(cases, records):
        record = json.loads(line)
        found = found_in(record) if "record" in record else {("no record", 0): (line, None)}
        compared += len(expected)
        if found != expected and (wrong := wrong + 1) <= 5:
            print(json.dumps(case["evidence"]), case["rubric"])
            for key in sorted(set(found) | set(expected)):
                if found.get(key) != expected.get(key):
                    print("   ", key, "found", found.get(key), "expected", expected.get(key))
    print(f"seed {seed}: {len(records)} of {count} cases, {compared} values compared, {wrong} cases differ")
    return 1 if wrong or len(records) != count else 0


if __name__ == "__main__":
    sys.exit(main())
