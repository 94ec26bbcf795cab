#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""automotive.py -- the automotive rules once more, in fractions, against the program's records on random cases.

usage: automotive.py PROGRAM PLUGIN_FOLDER [CASES] [SEED]
"""
import json
import random
import re
import subprocess
import sys
import tempfile
from fractions import Fraction as F
from pathlib import Path

VEHICLES = {  # points, thickness from, variation, runout and scoring up to
    "nissan-pathfinder-1999": (8, F(26), F("0.015"), F("0.10"), None),
    "chevrolet-vivant": (4, None, F("0.03"), F("0.03"), None),
    "chevrolet-epica": (4, None, F("0.03"), F("0.06"), F("0.40")),
    "saturn-sc2": (4, None, F("0.013"), None, F("1.5")),
}
RULES = {"gm": (F("0.70"), F(690)), "ford": (F("0.75"), None)}
EXHAUST = [  # regulation, category, years, masses, co, hc, opacity
    ("dki-31-2008", "petrol", (None, 2006), (None, None), F("3.0"), F(700), None),
    ("dki-31-2008", "petrol", (2007, None), (None, None), F("1.5"), F(200), None),
    ("dki-31-2008", "diesel", (None, 2009), (None, 3500), None, None, F(50)),
    ("dki-31-2008", "diesel", (2010, None), (None, 3500), None, None, F(40)),
    ("dki-31-2008", "diesel", (None, 2009), (3500, None), None, None, F(60)),
    ("dki-31-2008", "diesel", (2010, None), (3500, None), None, None, F(50)),
    ("dki-31-2008", "motorcycle_2t", (None, 2009), (None, None), F("4.5"), F(12000), None),
    ("dki-31-2008", "motorcycle_4t", (None, 2009), (None, None), F("5.5"), F(2400), None),
    ("dki-31-2008", "motorcycle_2t", (2010, None), (None, None), F("4.5"), F(2000), None),
    ("dki-31-2008", "motorcycle_4t", (2010, None), (None, None), F("4.5"), F(2000), None),
    ("national-8-2023", "petrol", (None, 2006), (None, None), F(4), F(1000), None),
    ("national-8-2023", "petrol", (2007, 2018), (None, None), F(1), F(150), None),
    ("national-8-2023", "petrol", (2019, None), (None, None), F("0.5"), F(100), None),
]
ELECTRICS = {  # evidence, low, high
    "rest": ("battery_rest", F(1), None),
    "charging": ("charging_voltage", F("13.7"), F("14.7")),
    "cranking": ("cranking_voltage", F("9.6"), None),
    "cable_drop": ("cable_drop", None, F("0.2")),
    "ground_drop": ("ground_drop", None, F("0.1")),
    "parasitic": ("parasitic_current", None, F(50)),
}


# ---- the rules ----


class Measures:
    """What is expected: {(id, row): (value, within)}; an absent value is not there."""

    def __init__(self):
        self.expected = {}

    def put(self, name, value, low=None, high=None, row=0):
        if value is None:
            return
        within = None
        if low is not None or high is not None:
            within = (low is None or value >= low) and (high is None or value <= high)
        self.expected[name, row] = (value, within)


def number(reading):
    return None if reading is None else F(reading)


def torque(out, evidence, settings):
    bolts = evidence.get("bolts", [])
    target = None if settings["torque_target"] == "none" else F(settings["torque_target"])
    for row, bolt in enumerate(bolts):
        got = number(bolt.get("audit"))
        if got is None and bolt.get("force") is not None and bolt.get("arm") is not None:
            got = F(bolt["force"]) * F(bolt["arm"])
        out.put("bolt_torque", got, row=row)
        if got is not None and target and bolt.get("set") is not None:
            share = F(4) if F(bolt["set"]) >= 10 else F(6)
            out.put("torque_deviation", 100 * (got - target) / target, -share, share, row)
    order = settings["sequence"].split()
    if bolts and order != ["none"] and len(bolts) >= len(order):
        wrong = sum(i >= len(order) or str(bolt["place"]) != order[i] for i, bolt in enumerate(bolts))
        out.put("sequence_errors", F(wrong), None, F(0))


def read(evidence, name):
    """The readings of a list; none is used where another number of them was counted."""
    return [F(x) for x in evidence[name]] if evidence[name + "_counted"] == len(evidence[name]) else []


def brake(evidence, settings):
    out = Measures()
    torque(out, evidence, settings)
    points, thick, variation, runout, scoring = VEHICLES[settings["vehicle"]]
    disc = read(evidence, "disc")
    if len(disc) >= points:
        out.put("disc_thickness", min(disc), thick)
        out.put("thickness_variation", max(disc) - min(disc), None, variation)
    play, dial = number(evidence.get("end_play")), read(evidence, "dial")
    out.put("bearing_end_play", play, None, F(0))
    if play == 0 and len(dial) >= 8:
        out.put("runout", max(dial) - min(dial), None, runout)
    if evidence.get("scoring"):
        out.put("scoring_depth", max(F(x) for x in evidence["scoring"]), None, scoring)
    return out


def diagnose(rule, pressures, wet, inline):
    """Condition of each cylinder; None where it is not told."""
    share, floor = rule
    top = max(pressures)

    def low(p):
        return p < share * top or (floor is not None and p < floor)

    lows = [low(p) for p in pressures]
    runs, told = [], []
    for i, is_low in enumerate(lows):
        left = i
        while left > 0 and lows[left - 1]:
            left -= 1
        right = i
        while right + 1 < len(lows) and lows[right + 1]:
            right += 1
        runs.append(right - left + 1 if inline else (1 if sum(lows) == 1 else 99))
        if not is_low:
            told.append("sound")
        elif runs[i] == 2:
            told.append("head_gasket")
        elif runs[i] > 2 or wet[i] is None:
            told.append(None)
        else:
            told.append("valves" if low(wet[i]) else "rings")
    return told


def cylinders(out, evidence, settings):
    rows = evidence.get("cylinders", [])
    if not rows or str(len(rows)) != settings["cylinder_count"]:
        return
    rule = RULES.get(settings["compression_rule"])
    dry, wet = [number(r.get("dry")) for r in rows], [number(r.get("wet")) for r in rows]
    for i, row in enumerate(rows):
        out.put("compression", dry[i], rule[1] if rule else None, row=i)
        if dry[i] and wet[i] is not None:
            out.put("wet_rise", 100 * (wet[i] - dry[i]) / dry[i], row=i)
        supply, held = number(row.get("supply")), number(row.get("held"))
        if supply is not None and held is not None and held <= supply:
            out.put("leak", 100 * (supply - held) / supply, None, F(settings["leak_limit"]), i)
    if None in dry:
        return
    out.put("compression_ratio", min(dry) / max(dry), rule[0] if rule else None)
    if not rule:
        return
    told = diagnose(rule, dry, wet, settings["layout"] == "inline")
    for i, condition in enumerate(told):
        out.put("condition", condition, row=i)
    said = [r.get("diagnosis") for r in rows]
    if None not in told and None not in said:
        out.put("diagnosis_errors", F(sum(a != b for a, b in zip(told, said))))


def exhaust(out, evidence, settings):
    category, year = evidence.get("category"), evidence.get("model_year")
    if category is None or year is None:
        return
    mass, limits = number(evidence.get("gross_mass")), (None, None, None)
    for regulation, kind, years, masses, *row in EXHAUST:
        if (regulation, kind) != (settings["regulation"], category):
            continue
        if (years[0] is None or year >= years[0]) and (years[1] is None or year <= years[1]):
            heavy = masses[0] is None or (mass is not None and mass > masses[0])
            light = masses[1] is None or (mass is not None and mass <= masses[1])
            if heavy and light:
                limits = row
    out.put("exhaust_co", number(evidence.get("co")), None, limits[0])
    out.put("exhaust_hc", number(evidence.get("hc")), None, limits[1])
    if mass is not None:
        out.put("exhaust_opacity", number(evidence.get("opacity")), None, limits[2])


def tune(evidence, settings):
    out = Measures()
    torque(out, evidence, settings)
    cylinders(out, evidence, settings)
    exhaust(out, evidence, settings)
    volts = number(evidence.get("battery_voltage"))
    out.put("open_circuit_voltage", volts)
    if volts is not None and evidence.get("battery_type") == "flooded":
        steps = [(F("12.6"), 100), (F("12.4"), 75), (F("12.2"), 50), (F("12.0"), 25), (F(0), 0)]
        out.put("battery_charge", F(next(percent for least, percent in steps if volts >= least)))
    for name, (field, low, high) in ELECTRICS.items():
        out.put(name, number(evidence.get(field)), low, high)
    return out


def align(evidence, settings):
    out = Measures()
    angle = {name: number(value) for name, value in evidence.items()}
    for name, value in angle.items():
        out.put(name, value)

    def pair(left, right, of):
        a, b = angle.get(left), angle.get(right)
        return None if a is None or b is None else of(a, b)

    half = F(1, 2)
    toe = F(settings["toe_limit"])
    out.put("cross_camber", pair("camber_left", "camber_right", lambda a, b: abs(a - b)), None, half)
    out.put("cross_caster", pair("caster_left", "caster_right", lambda a, b: abs(a - b)), None, half)
    out.put("total_toe", pair("toe_left", "toe_right", lambda a, b: a + b), -toe, toe)
    out.put("thrust_angle", pair("rear_toe_left", "rear_toe_right", lambda a, b: (a - b) / 2))
    return out


def decode(row):
    """(what the bytes or the text say, whether the text agrees)"""
    raw, text = row.get("bytes"), row.get("code")
    if raw is None:
        good = text is not None and (text == "none" or re.fullmatch(r"[PCBU][0-3][0-9A-F]{3}", text))
        return (text if good else None), None
    value = int(raw.replace(" ", ""), 16)
    letter, digit = "PCBU"[value >> 14], value >> 12 & 3
    code = f"{letter}{digit}{value & 0xFFF:03X}" if value else "none"
    return code, None if text is None else F(code == text)


def faults(evidence, settings):
    out = Measures()
    for i, row in enumerate(evidence.get("codes", [])):
        code, agrees = decode(row)
        out.put("code", code, row=i)
        out.put("code_agrees", agrees, row=i)
    planted, reported = evidence["planted"], evidence["reported"]
    if evidence["planted_count"] != len(planted) or evidence["reported_count"] != len(reported):
        return out
    names = {row["fault"].lower() for row in planted}
    lines = [row for row in reported if not row["symptom"]]
    proved = {row["fault"].lower() for row in lines if row["measured"] or not row["swapped"]}
    found = names & proved
    wrong = {row["fault"].lower() for row in lines} - found
    critical = {row["fault"].lower() for row in planted if row["critical"]}
    hit, miss = F(len(found)), F(len(wrong))
    out.put("faults_found", hit)
    out.put("faults_missed", F(len(names)) - hit)
    out.put("faults_false", miss)
    out.put("critical_missed", F(len(critical - found)))
    recall = hit / len(names) if names else None
    precision = hit / (hit + miss) if found or wrong else None
    out.put("recall", recall)
    out.put("precision", precision)
    if recall is not None and precision is not None and recall + precision:
        out.put("f1", 2 * recall * precision / (recall + precision))
    score = max(F(0), hit - F(settings["penalty"]) * miss) / len(names) if names else F(not wrong)
    out.put("finding_score", score)
    for i, row in enumerate(planted):
        out.put("planted_state", "found" if row["fault"].lower() in found else "missed", row=i)
    for i, row in enumerate(reported):
        state = "symptom" if row["symptom"] else "found" if row["fault"].lower() in found else "false"
        out.put("reported_state", state, row=i)
    return out


# ---- random cases ----


def text(thousandths):
    sign, size = ("-" if thousandths < 0 else ""), abs(thousandths)
    return f"{sign}{size // 1000}.{size % 1000:03d}"


def near(dice, *limits):
    """A number on a limit, a step or two from it, or anywhere about."""
    limit = int(dice.choice(limits) * 1000)
    spread = dice.choice([0, 1, 2, 20, abs(limit) // 3 + 5])
    return text(limit + dice.randint(-spread, spread))


def about(dice, *limits):
    return text(abs(int(F(near(dice, *limits)) * 1000)))


def maybe(dice, evidence, name, value):
    if dice.random() < 0.8:
        evidence[name] = value
        if name in ("bolts", "codes", "scoring"):
            evidence[name + "_counted"] = len(value)


def random_bolts(dice):
    rows = []
    for place in range(1, dice.randint(3, 7)):
        row = {"place": place if dice.random() < 0.9 else dice.randint(1, 6)}
        maybe(dice, row, "set", about(dice, F(10), F(100)))
        maybe(dice, row, "audit", about(dice, F(96), F(104), F("9.4"), F("10.6")))
        maybe(dice, row, "force", about(dice, F(200)))
        maybe(dice, row, "arm", about(dice, F("0.5")))
        rows.append(row)
    return rows


BOLT_SETTINGS = {"torque_target": ["none", "100", "10"], "sequence": ["none", "1 2 3", "1 2 3 4", "1 4 2 3"]}
SETTINGS = {
    "brake_service": {"vehicle": list(VEHICLES), **BOLT_SETTINGS},
    "engine_tune_up": {
        "cylinder_count": ["3", "4"], "layout": ["inline", "vee"], "compression_rule": ["none", "gm", "ford"],
        "leak_limit": ["15", "10"], "regulation": ["none", "dki-31-2008", "national-8-2023"], **BOLT_SETTINGS},
    "wheel_alignment": {"toe_limit": ["0.2", "0.10"]},
    "fault_finding": {"penalty": ["0", "0.5", "1", "0.25"]},
}


def random_brake(dice, settings):
    _, thick, variation, runout, scoring = VEHICLES[settings["vehicle"]]
    count = dice.randint(4, 10)
    base = F(near(dice, thick or F(20)))
    disc = [base + dice.choice([0, variation, variation + F("0.001"), variation / 2]) for _ in range(count)]
    limit = runout or F("0.05")
    dial = [dice.choice([F(0), limit, limit / 2, limit + F("0.001")]) for _ in range(dice.randint(8, 12))]
    evidence = {"disc": [text(int(x * 1000)) for x in disc], "dial": [text(int(x * 1000)) for x in dial]}
    evidence["disc_counted"], evidence["dial_counted"] = len(disc), len(dial)
    if dice.random() < 0.1:
        lost = dice.choice(["disc", "dial"])
        evidence[lost + "_counted"] += 1
    maybe(dice, evidence, "end_play", dice.choice(["0", "0", "0.000", "0.001"]))
    maybe(dice, evidence, "scoring", [about(dice, scoring or F(1)) for _ in range(dice.randint(1, 3))])
    maybe(dice, evidence, "bolts", random_bolts(dice))
    return evidence


def random_cylinder(dice):
    row = {}
    if dice.random() < 0.98:
        row["dry"] = "1000" if dice.random() < 0.4 else about(dice, F(700), F(750), F(690), F(900))
    maybe(dice, row, "wet", about(dice, F(700), F(750), F(690), F(900)))
    if dice.random() < 0.7:
        row["supply"] = "700"
        row["held"] = about(dice, F(595), F(630), F(700))
    if dice.random() < 0.95:
        row["diagnosis"] = dice.choice(["sound", "sound", "rings", "valves", "head_gasket"])
    return row


def random_tune(dice, settings):
    evidence = {}
    maybe(dice, evidence, "cylinders", [random_cylinder(dice) for _ in range(dice.choice([3, 4, 4]))])
    maybe(dice, evidence, "battery_type", dice.choice(["flooded", "flooded", "agm"]))
    maybe(dice, evidence, "battery_voltage", near(dice, F("12.6"), F("12.4"), F("12.2"), F("12.0")))
    for field, low, high in ELECTRICS.values():
        maybe(dice, evidence, field, about(dice, *[x for x in (low, high) if x is not None]))
    maybe(dice, evidence, "category", dice.choice(["petrol", "diesel", "motorcycle_2t", "motorcycle_4t"]))
    maybe(dice, evidence, "model_year", dice.choice([1995, 2006, 2007, 2008, 2009, 2010, 2017, 2018, 2019, 2024]))
    maybe(dice, evidence, "gross_mass", about(dice, F(3500)))
    maybe(dice, evidence, "co", about(dice, *[row[4] for row in EXHAUST if row[4]]))
    maybe(dice, evidence, "hc", about(dice, *[row[5] for row in EXHAUST if row[5]]))
    maybe(dice, evidence, "opacity", about(dice, F(40), F(50), F(60)))
    maybe(dice, evidence, "bolts", random_bolts(dice))
    return evidence


def random_align(dice, settings):
    evidence = {}
    for name in ("camber_left", "camber_right", "caster_left", "caster_right"):
        maybe(dice, evidence, name, near(dice, F(0), F("0.5"), F("-0.5")))
    for name in ("toe_left", "toe_right", "rear_toe_left", "rear_toe_right"):
        maybe(dice, evidence, name, near(dice, F(0), F("0.1"), F("-0.1")))
    return evidence


def random_codes(dice):
    rows = []
    for _ in range(dice.randint(1, 3)):
        value = dice.choice([0, dice.randrange(65536), dice.randrange(65536)])
        row = {}
        maybe(dice, row, "bytes", f"{value >> 8:02x} {value & 255:02X}")
        maybe(dice, row, "code", dice.choice([decode({"bytes": f"{value:04x}"})[0], "P0171", "X0000", "p0171"]))
        rows.append(row)
    return rows


def random_faults(dice, settings):
    names = ["f1", "F1", "f2", "f3", "f4", "x1", "X1", "x2"]
    planted = [{"fault": dice.choice(names[:5]), "critical": dice.random() < 0.3} for _ in range(dice.randint(0, 4))]
    reported = [{"fault": dice.choice(names), "symptom": dice.random() < 0.15, "measured": dice.random() < 0.7,
                 "swapped": dice.random() < 0.3} for _ in range(dice.randint(0, 6))]
    off = dice.choice([0] * 18 + [1])
    evidence = {"planted": planted, "healthy": not planted, "planted_count": len(planted),
                "reported": reported, "reports_none": not reported, "reported_count": len(reported) + off}
    maybe(dice, evidence, "codes", random_codes(dice))
    return evidence


TASKS = {"brake_service": (random_brake, brake), "engine_tune_up": (random_tune, tune),
         "wheel_alignment": (random_align, align), "fault_finding": (random_faults, faults)}


# ---- the comparison ----

RUBRIC = """rubric { language = 1, id = "automotive/%s", version = "1.0.0", task = "automotive/%s",
  title = { en = "oracle" }, settings = { %s },
  criterion { id = "there", tick = true, title = { en = "there" },
    levels = { level { points = 1, when = yes, say = { en = "y" } }, level { points = 0, when = no, say = { en = "n" } } } } }
"""


def make_rubric(folder, name, task, settings):
    said = ", ".join(f'{key} = "{value}"' for key, value in settings.items())
    (folder / "automotive" / f"{name}.lua").write_text(RUBRIC % (name, task, said))


def submission(number, name, evidence):
    return {"submission": 1, "id": f"case-{number}", "rubric": f"automotive/{name}", "purpose": "training",
            "candidate": {"issuer": "oracle", "id": str(number)}, "attempt": 1,
            "taken": {"from": "2026-11-17T08:00:00+08:00", "to": "2026-11-17T09:00:00+08:00", "ended": "completed"},
            "assessors": [{"id": "A"}], "evidence": evidence,
            "ticks": [{"criterion": "there", "assessor": "A", "met": True}]}


def make_cases(dice, count, folder):
    (folder / "automotive").mkdir()
    cases, settings_of = [], []
    for task, choices in SETTINGS.items():
        for variant in range(12):
            settings = {key: dice.choice(values) for key, values in choices.items()}
            name = f"{task.replace('_', '-')}-{variant}"
            make_rubric(folder, name, task, settings)
            settings_of.append((task, name, settings))
    for number in range(count):
        task, name, settings = dice.choice(settings_of)
        evidence = TASKS[task][0](dice, settings)
        cases.append((submission(number, name, evidence), TASKS[task][1](evidence, settings).expected))
    return cases


UNCHECKED = {"angle_deviation", "code_meaning", "code_origin"}


def seen(record):
    found = {}
    for measure in record["measures"]:
        if measure["value"] is None or measure["id"] in UNCHECKED:
            continue
        value = F(measure["value"]) if measure["unit"] else measure["value"]
        found[measure["id"], measure["row"]] = (value, measure["within"])
    return found


def main():
    program, plugins = sys.argv[1], sys.argv[2]
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 4000
    seed = int(sys.argv[4]) if len(sys.argv) > 4 else 1
    with tempfile.TemporaryDirectory() as made:
        cases = make_cases(random.Random(seed), count, Path(made))
        lines = "\n".join(json.dumps(paper) for paper, _ in cases) + "\n"
        command = [program, "score", "-", "--quiet", "--plugin-path", plugins, "--rubric-path", made]
        run = subprocess.run(command, input=lines, capture_output=True, text=True, check=False)
    records = [json.loads(line) for line in run.stdout.splitlines()]
    if len(records) != count:
        print(f"{count} submissions gave {len(records)} lines\n{run.stderr[:2000]}")
        return 1
    differ, compared = 0, 0
    for (paper, expected), record in zip(cases, records):
        found = seen(record) if "measures" in record else {"no record": record}
        compared += len(expected)
        if found != expected:
            differ += 1
            if differ <= 3:
                print(json.dumps(paper))
                for key in sorted(set(found) | set(expected), key=str):
                    if found.get(key) != expected.get(key):
                        print(f"  {key}: program {found.get(key)}, oracle {expected.get(key)}")
    print(f"{count} cases, seed {seed}: {compared} measures compared, {differ} cases differ")
    return 1 if differ or compared < count else 0


if __name__ == "__main__":
    sys.exit(main())
