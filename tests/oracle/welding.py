#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""welding.py -- the welding rules once more, in fractions, against the program's records on random cases.

usage: welding.py PROGRAM PLUGIN_FOLDER [CASES] [SEED]

Windows along the weld are tried millimetre by millimetre here, because all places are whole millimetres.
"""
import calendar
import datetime
import json
import random
import subprocess
import sys
import tempfile
from fractions import Fraction as F
from pathlib import Path

# kind: (dimension, joint, product, {level: (add, factor, base, max) or "no" or "yes" or "metal"}, short levels)
def sizes(base, *rows):
    return {level: row if isinstance(row, str) else (row[0], row[1], base, row[2]) for level, row in zip("DCB", rows)}


OVER_3 = {
    "surface_pore": ("diameter", None, None, sizes("sa", (0, "0.3", 3), (0, "0.2", 2), "no"), ""),
    "crater_pipe": ("height", None, None, sizes("t", (0, "0.2", 2), (0, "0.1", 1), "no"), ""),
    "lack_of_fusion_micro": ("height", None, None, sizes("t", "yes", "yes", "no"), ""),
    "incomplete_root_penetration": ("height", "BW", None, sizes("t", (0, "0.2", 2), "no", "no"), "D"),
    "undercut": ("height", None, None, sizes("t", (0, "0.2", 1), (0, "0.1", "0.5"), (0, "0.05", "0.5")), ""),
    "shrinkage_groove": ("height", None, None, sizes("t", (0, "0.2", 2), (0, "0.1", 1), (0, "0.05", "0.5")), "BCD"),
    "excess_weld_metal": ("height", "BW", None, sizes("b", (1, "0.25", 10), (1, "0.15", 7), (1, "0.1", 5)), ""),
    "excessive_convexity": ("height", "FW", None, sizes("b", (1, "0.25", 5), (1, "0.15", 4), (1, "0.1", 3)), ""),
    "excess_penetration": ("height", "BW", None, sizes("b", (1, 1, 5), (1, "0.45", 4), (1, "0.2", 3)), ""),
    "overlap": ("height", None, None, sizes("b", (0, "0.2", None), "no", "no"), ""),
    "sagging": ("height", None, None, sizes("t", (0, "0.25", 2), (0, "0.1", 1), (0, "0.05", "0.5")), "BCD"),
    "incompletely_filled": ("height", None, None, sizes("t", (0, "0.25", 2), (0, "0.1", 1), (0, "0.05", "0.5")), "BCD"),
    "burn_through": ("height", None, None, sizes("t", "no", "no", "no"), ""),
    "fillet_asymmetry": ("height", "FW", None, sizes("a", (2, "0.2", None), (2, "0.15", None), ("1.5", "0.15", None)), ""),
    "root_concavity": ("height", "BW", None, sizes("t", (0, "0.2", 2), (0, "0.1", 1), (0, "0.05", "0.5")), "BCD"),
    "insufficient_throat": ("height", "FW", None, sizes("a", ("0.3", "0.1", 2), ("0.3", "0.1", 1), "no"), "CD"),
    "excessive_throat": ("height", "FW", None, sizes("a", "yes", (1, "0.2", 4), (1, "0.15", 3)), ""),
    "linear_misalignment": ("height", None, "P", sizes("t", (0, "0.25", 5), (0, "0.15", 4), (0, "0.1", 3)), ""),
    "circumferential_misalignment": ("height", None, "T", sizes("t", (0, "0.5", 4), (0, "0.5", 3), (0, "0.5", 2)), ""),
    "gas_pore": ("diameter", "BW", None, sizes("s", (0, "0.4", 5), (0, "0.3", 4), (0, "0.2", 3)), ""),
    "stray_arc": ("height", None, None, sizes("t", "metal", "no", "no"), ""),
}
THIN = {
    "undercut": ("height", None, None, sizes("t", (0, "0.2", None), (0, "0.1", None), "no"), "CD"),
    "linear_misalignment": ("height", None, "P", sizes("t", ("0.2", "0.25", None), ("0.2", "0.15", None), ("0.2", "0.1", None)), ""),
}
SLAG = {"D": ("0.4", 4, 75), "C": ("0.3", 3, 50), "B": ("0.2", 2, 25)}
PENETRATION = {"partial": sizes("s", (0, "0.2", 2), (0, "0.1", "1.5"), "no"), "full": sizes("t", (0, "0.2", 2), "no", "no")}
ALWAYS = ("crack", "crater_crack", "lack_of_fusion")
MIXED = {"iso9606_1": ("B", "C", ("undercut", "excess_weld_metal", "excessive_convexity", "excess_penetration", "excessive_throat")),
         "exc1": ("D", "D", ()), "exc2": ("C", "D", ("overlap", "stray_arc", "crater_pipe")), "exc3": ("B", "B", ())}
TOES = {"BW": {"D": 90, "C": 110, "B": 150}, "FW": {"D": 90, "C": 100, "B": 110}}
AREAS = {1: {"D": "2.5", "C": "1.5", "B": "1"}, 2: {"D": "5", "C": "3", "B": "2"}}
EFFICIENCY = {"111": "0.8", "136": "0.8", "138": "0.8", "141": "0.6"}
KINDS = list(ALWAYS) + list(OVER_3) + ["slag", "lack_of_penetration", "piping_pore", "unfilled_crater", "fillet_undersize", "spatter"]
COMMON_KINDS = ["undercut", "surface_pore", "piping_pore", "root_concavity", "excess_weld_metal", "linear_misalignment", "slag",
                "fillet_undersize", "insufficient_throat", "lack_of_penetration", "sagging", "undercut", "surface_pore"]


# ---- along the weld ----


def worst_length(stretches, window):
    best = F(0)
    for start in range(-window, max(at + length for at, length in stretches) + 1):
        best = max(best, F(sum(max(0, min(at + length, start + window) - max(at, start)) for at, length in stretches)))
    return best


def worst_points(points, window):
    starts = range(-window, max(at for at, _ in points) + 1)
    return max(sum((size for at, size in points if start <= at <= start + window), F(0)) for start in starts)


def placed(rows):
    """Places and lengths; None where one is missing; the place of a single one does not matter."""
    if len(rows) == 1 and rows[0][0] is None:
        rows = [(0, rows[0][1])]
    return None if any(None in row for row in rows) else rows


# ---- visual inspection: each gives (value, within), or None where it cannot be judged ----


def presence(row):
    for name in ("height", "diameter", "length", "width"):
        if row.get(name):
            return row[name]
    return F(1)


def forbidden(row):
    return presence(row), False, F(0)


def permitted(row):
    return presence(row), True, None


def at_most(value, limit):
    return None if value is None or limit is None else (value, value <= limit, limit)


def is_short(case, kind):
    lengths = [row.get("length") for row in case["rows"] if row["kind"] == kind]
    weld = case.get("weld_length")
    if weld is None or None in lengths:
        return None
    if weld < 100:
        return sum(lengths) <= weld / 4
    if sum(lengths) <= 25:
        return True
    stretches = placed([(row.get("at"), int(row["length"])) for row in case["rows"] if row["kind"] == kind])
    return None if stretches is None else worst_length(stretches, 100) <= 25


def base_of(case, row, base, joint):
    if base == "sa":
        base = "s" if joint == "BW" else "a"
    return {"t": case.get("thickness"), "s": case.get("weld_thickness"), "a": case.get("throat"), "b": row.get("width")}[base]


def judge_ask(case, row, dimension, ask, short, joint):
    if ask == "no":
        return forbidden(row)
    if ask == "yes":
        return permitted(row)
    if ask == "metal":
        known = row.get("metal_unaffected")
        return None if known is None else permitted(row) if known else forbidden(row)
    add, factor, base, most = ask
    value, size = row.get(dimension), base_of(case, row, base, joint)
    if value is None or size is None:
        return None
    limit = F(add) + F(factor) * size
    judged = at_most(value, limit if most is None else min(limit, F(most)))
    if not short or not judged[1]:
        return judged
    is_brief = is_short(case, row["kind"])
    return None if is_brief is None else judged if is_brief else forbidden(row)


def level_of(settings, kind):
    usual, other, kinds = MIXED.get(settings["level"], (settings["level"], settings["level"], ()))
    return other if kind in kinds else usual


def judge_slag(case, row, level):
    factor, most, longest = SLAG[level]
    s = case.get("weld_thickness")
    if s is None:
        return None
    height, length = (at_most(row.get("height"), min(F(factor) * s, F(most))), at_most(row.get("length"), min(s, F(longest))))
    for judged in (height, length):
        if judged is not None and not judged[1]:
            return judged
    return None if None in (height, length) else height


def judge_iso(case, row, settings):
    kind, joint, t = row["kind"], settings["joint"], case.get("thickness")
    level = level_of(settings, kind)
    if kind in ALWAYS:
        return forbidden(row)
    if t is None or t < F("0.5"):
        return None
    if kind in ("slag", "lack_of_penetration"):
        if t <= 3:
            return None
        if kind == "slag":
            return judge_slag(case, row, level)
        return judge_ask(case, row, "height", PENETRATION[settings["penetration"]][level], level == "D", joint)
    found = (THIN if t <= 3 else OVER_3).get(kind)
    if found is None:
        return None
    dimension, only_joint, only_product, asks, short = found
    if only_joint not in (None, joint) or only_product not in (None, settings["product"]):
        return None
    ask = asks[level]
    if kind == "excess_penetration" and settings["edition"] == "2014" and level == "C":
        ask = (1, "0.6", "b", 4)
    return judge_ask(case, row, dimension, ask, level in short, joint)


def deep_length(case):
    rows = [row for row in case["rows"] if row["kind"] == "undercut"]
    if any(row.get("height") is None for row in rows):
        return None
    deep = placed([(row.get("at"), row.get("length")) for row in rows if row["height"] > 1])
    return None if deep is None else worst_length([(at, int(length)) for at, length in deep], 300) if deep else F(0)


def judge_undercut(case, row, settings):
    height, t = row.get("height"), case.get("thickness")
    if settings["code"] == "d1_1_cyclic":
        return at_most(height, F("0.25") if settings["tension"] == "transverse" else F(1))
    if t is None or height is None:
        return None
    if t >= 25 or height > 2:
        return at_most(height, F(2))
    if height <= 1:
        return at_most(height, F(1))
    deep = deep_length(case)
    return None if deep is None else at_most(height, F(2) if deep <= 50 else F(1))


def judge_d11(case, row, settings):
    kind, fillet, cyclic = row["kind"], settings["joint"] == "FW", settings["code"] == "d1_1_cyclic"
    if kind in ALWAYS or kind == "lack_of_fusion_micro":
        return forbidden(row)
    if kind == "unfilled_crater":
        outside = row.get("outside_effective_length")
        if fillet and outside is None:
            return None
        return permitted(row) if fillet and outside else forbidden(row)
    if kind == "excess_weld_metal" and not fillet:
        return at_most(row.get("height"), F(3))
    if kind == "undercut":
        return judge_undercut(case, row, settings)
    diameter = row.get("diameter")
    plain = None if diameter is None else (diameter, True, None)
    if kind == "surface_pore":
        return plain
    if kind == "piping_pore":
        if not fillet and settings["tension"] == "transverse" and settings["penetration"] == "full":
            return forbidden(row)
        return at_most(diameter, F("2.5")) if fillet and cyclic else plain
    if kind == "fillet_undersize" and fillet:
        leg, end = case.get("leg"), row.get("at_girder_end")
        if end:
            return forbidden(row)
        if end is None or leg is None:
            return None
        return at_most(row.get("height"), F(3) if leg >= 8 else F("2.5") if leg >= 6 else F(2))
    return None


def margin_of(judged):
    value, within, limit = judged
    if limit is None:
        return F(1)
    if not within or limit == 0:
        return F(value == 0)
    return max(F(0), (limit - value) / limit)


def visual(case, settings, out):
    judge = judge_iso if settings["code"] == "iso5817" else judge_d11
    margins = []
    for number, row in enumerate(case["rows"]):
        judged = judge(case, row, settings)
        margins.append(None if judged is None else margin_of(judged))
        if judged is not None:
            out["imperfection", number] = judged[:2]
    if (case["rows"] or case["none_found"]) and None not in margins:
        out["smallest_margin", 0] = (min(margins, default=F(1)), None)


def pores(case, window, kinds, counted):
    rows = [row for row in case["rows"] if row["kind"] in kinds]
    if not counted and any(row.get("diameter") is None for row in rows):
        return None
    points = placed([(row.get("at"), F(1) if counted else row["diameter"]) for row in rows if counted or row["diameter"] >= 1])
    return None if points is None else worst_points(points, window) if points else F(0)


def along(case, settings, out):
    fillet, cyclic, t = settings["joint"] == "FW", settings["code"] == "d1_1_cyclic", case.get("thickness")
    if settings["code"] == "iso5817":
        return
    if case.get("hours") is not None:
        out["hours_before_inspection", 0] = (case["hours"], settings["steel"] == "ordinary" or case["hours"] >= 48)
    if not case["rows"] and not case["none_found"]:
        return

    def put(name, value, limit):
        if value is not None:
            out[name, 0] = (value, limit is None or value <= limit)

    put("pores_worst_25", pores(case, 25, ("surface_pore", "piping_pore"), False), 10)
    put("pores_worst_300", pores(case, 300, ("surface_pore", "piping_pore"), False), 20)
    if t is not None:
        put("undercut_worst_300", deep_length(case), 50 if not cyclic and t < 25 else None)
    if settings["task"] == "gtaw":
        put("piping_worst_100", pores(case, 100, ("piping_pore",), True), 1 if fillet and cyclic else None)
        lengths = [row.get("length") for row in case["rows"] if row["kind"] == "fillet_undersize"]
        if fillet and case.get("weld_length") is not None and None not in lengths:
            put("undersize_share", 100 * sum(lengths, F(0)) / case["weld_length"], 10)


def apart(case, settings, out):
    t, layers = case.get("thickness"), case.get("layers")
    if settings["code"] != "iso5817" or t is None or t <= 3:
        return
    if case["toes"]:
        value = min(case["toes"])
        out["toe_angle", 0] = (value, value >= TOES[settings["joint"]][level_of(settings, "toe_angle")])
    if case.get("pore_area") is not None and layers:
        limit = F(AREAS[1 if layers == 1 else 2][level_of(settings, "pore_area")])
        out["pore_area", 0] = (case["pore_area"], case["pore_area"] <= limit)


# ---- heat, bend tests, ranges ----


def heat(case, settings, out):
    low, high = settings["wps_heat_low"], settings["wps_heat_high"]
    for number, run in enumerate(case["runs"]):
        if run.get("length") is not None and run.get("arc_time") is not None:
            out["travel_speed", number] = (run["length"] / run["arc_time"] * 60, None)
        if None in (run.get(name) for name in ("voltage", "current", "length", "arc_time")):
            continue
        energy = run["voltage"] * run["current"] * run["arc_time"] / run["length"] / 1000
        value = F(EFFICIENCY[settings["process"]]) * energy
        bounds = [] if low == high == "none" else [low == "none" or value >= F(low), high == "none" or value <= F(high)]
        out["arc_energy", number] = (energy, None)
        out["heat_input", number] = (value, all(bounds) if bounds else None)


def crack_length(rows, index):
    length = rows[index].get("size")
    for row in rows:
        if row["kind"] != "blowhole":
            continue
        if row.get("joined_to") is None:
            return None
        if row["joined_to"] == index + 1:
            length = None if length is None or row.get("size") is None else length + row["size"]
    return length


def judge_wes(rows, index):
    row = rows[index]
    crack = row["kind"] in ("crack", "corner_crack")
    size = row.get("size")
    if row["kind"] == "blowhole" or (crack and row.get("in_haz")):
        return (F(1) if size is None else size), True
    if not crack:
        return size or F(1), False
    length = crack_length(rows, index)
    return None if row.get("in_haz") is None or length is None else (length, length <= 3)


def judge_bend(rows, index, code, inch):
    row = rows[index]
    size, cause, corner = row.get("size"), row.get("from_defect"), row["kind"] == "corner_crack"
    if row["kind"] == "sound":
        return F(0), True
    if code == "wes_8101":
        return judge_wes(rows, index)
    if corner and cause is None:
        return None
    if corner and code == "d1_1":
        return None if size is None else (size, size <= (3 if cause else 6))
    if corner and not cause:
        return (F(1) if size is None else size), True
    if size is None:
        return None
    return size, size < 3 if code == "iso9606_1" else size <= (F("3.175") if inch else 3)


def bend_sum(rows, code, specimen):
    total = F(0)
    for index, row in enumerate(rows):
        kind, corner = row["kind"], row["kind"] == "corner_crack"
        if row["specimen"] != specimen or kind == "sound" or (corner and code == "d1_1"):
            continue
        size = row.get("size")
        if code == "wes_8101":
            if kind not in ("crack", "corner_crack") or row.get("in_haz"):
                continue
            size = None if row.get("in_haz") is None else crack_length(rows, index)
        elif corner:
            if row.get("from_defect") is None:
                return None
            if not row["from_defect"]:
                continue
        if size is None:
            return None
        counts = {"iso9606_1": 1 < size < 3, "d1_1": 1 < size <= 3, "wes_8101": 0 < size <= 3, "asme_ix": True}[code]
        total += size if counts else 0
    return total


def bend_count(rows, specimen):
    count = 0
    for row in rows:
        if row["specimen"] != specimen:
            continue
        if row["kind"] in ("crack", "corner_crack"):
            if row.get("in_haz") is None:
                return None
            count += not row["in_haz"]
        if row["kind"] == "blowhole":
            if row.get("joined_to") is None:
                return None
            count += row["joined_to"] == 0
    return F(count)


def bends(case, settings, out):
    rows, code = case["bends"], settings["bend_code"]
    for index in range(len(rows)):
        judged = judge_bend(rows, index, code, code == "asme_ix" and settings["asme_limit"] == "3.175")
        if judged is not None:
            out["bend", index] = judged
    specimens = {row["specimen"] for row in rows}
    sums, counts = [bend_sum(rows, code, n) for n in specimens], [bend_count(rows, n) for n in specimens]
    most = {"iso9606_1": 10, "d1_1": 10, "wes_8101": 7}.get(code)
    if sums and None not in sums:
        out["bend_sum", 0] = (max(sums), most is None or max(sums) <= most)
    if counts and None not in counts:
        out["bend_count", 0] = (max(counts), code != "wes_8101" or max(counts) <= 10)


def decimal(value):
    text = f"{float(value):.6f}".rstrip("0").rstrip(".")
    assert F(text) == value
    return text


def text_range(low, high):
    return f">={decimal(low)} mm" if high is None else f"{decimal(low)}..{decimal(high)} mm"


def ranges(case, settings, out):
    s, t, d, layers = (case.get(name) for name in ("weld_thickness", "thickness", "diameter", "layers"))
    if settings["joint"] == "BW" and s is not None:
        if s < 3:
            out["thickness"] = text_range(s, max(F(3), 2 * s))
        elif s < 12:
            out["thickness"] = text_range(F(3), 2 * s)
        elif layers is not None and layers >= 3:
            out["thickness"] = text_range(F(3), None)
    if settings["joint"] == "FW" and t is not None:
        out["thickness"] = text_range(t, max(F(3), 2 * t)) if t < 3 else text_range(F(3), None)
    if settings["product"] == "T" and d is not None:
        out["diameter"] = text_range(d, 2 * d) if d <= 25 else text_range(max(F(25), d / 2), None)


def later(day, months):
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def validity(case, settings, out):
    if case["test_date"] is None:
        return
    due = later(case["test_date"], 6)
    for day in sorted(day for day in case["confirmations"] if day >= case["test_date"]):
        if day > due:
            break
        due = later(day, 6)
    out["confirm_by"] = out["valid_until"] = due.isoformat()
    years = {"a": 36, "b": 24}.get(settings["validity"])
    if years:
        end = later(case["test_date"], years)
        out["revalidate_by"], out["valid_until"] = end.isoformat(), min(end, due).isoformat()


# ---- random cases ----


def near(dice, *limits):
    """A number on, or a thousandth or so around, one of the limits; or any."""
    if dice.random() < 0.25:
        return F(dice.randint(0, 6000), 1000)
    return max(F(0), F(dice.choice(limits)) + dice.choice([F(0), F(0), F("0.001"), F("-0.001"), F("0.1"), F("-0.1")]))


def cells(dice, made, missing=0.08):
    return {name: value for name, value in made.items() if value is not None and dice.random() >= missing}


def random_row(dice):
    row = cells(dice, {
        "height": near(dice, "0.2", "0.3", "0.4", "0.5", "1", "1.5", "2", "2.5", "3", "1.6", "2.8"),
        "diameter": near(dice, "1", "1.6", "2", "2.5", "3", "4"), "width": F(dice.choice([2, 4, 8, 14, 20])),
        "length": F(dice.choice([5, 10, 12, 13, 20, 25, 26, 40, 50])), "at": dice.randint(0, 60) * 5,
        "metal_unaffected": dice.random() < 0.5, "outside_effective_length": dice.random() < 0.5,
        "at_girder_end": dice.random() < 0.2})
    return {"kind": dice.choice(KINDS if dice.random() < 0.5 else COMMON_KINDS), **row}


def random_rows(dice):
    rows = [random_row(dice) for _ in range(dice.choice([0, 1, 1, 2, 3, 5]))]
    for row in rows[1:]:
        if dice.random() < 0.4:
            row["kind"] = rows[0]["kind"]
    return rows


def random_bends(dice):
    rows = []
    for _ in range(dice.choice([0, 0, 1, 2, 4, 8, 14])):
        row = cells(dice, {"size": near(dice, "1", "2.5", "3", "3.175", "6"), "from_defect": dice.random() < 0.5,
                           "in_haz": dice.random() < 0.3, "joined_to": dice.choice([0, 0, 0, 1, 2])}, 0.03)
        kind = dice.choice(["sound", "crack", "crack", "corner_crack", "blowhole", "blowhole", "undercut", "slag", "lack_of_fusion"])
        rows.append({"kind": kind, "specimen": dice.randint(1, 2), **row})
    return rows


def random_day(dice, first, days):
    return first + datetime.timedelta(days=dice.randint(0, days))


def make_case(dice):
    start = random_day(dice, datetime.date(2023, 8, 1), 1200)
    case = cells(dice, {
        "thickness": F(dice.choice(["0.4", "0.5", "2", "3", "3.001", "6", "8", "10", "12", "24.999", "25", "40"])),
        "weld_thickness": F(dice.choice(["1", "1.5", "2.999", "3", "8", "10", "11.999", "12", "30"])),
        "throat": F(dice.choice(["3", "5", "10"])), "leg": F(dice.choice(["4", "5", "5.999", "6", "7.999", "8", "10"])),
        "diameter": F(dice.choice(["20", "25", "25.1", "50", "50.2", "114.3"])), "layers": dice.choice([1, 2, 3, 5]),
        "weld_length": F(dice.choice([40, 80, 99, 100, 300, 500])), "hours": F(dice.choice(["1", "47.9", "48", "60"])),
        "pore_area": near(dice, "1", "1.5", "2", "2.5", "3", "5")})
    case["toes"] = [F(dice.choice([89, 90, 99, 100, 109, 110, 149, 150, 170])) for _ in range(dice.randint(0, 3))]
    case["rows"] = random_rows(dice)
    case["none_found"] = not case["rows"] and dice.random() < 0.7
    case["runs"] = [cells(dice, {"voltage": F(dice.choice(["11.5", "12", "24", "25"])), "current": F(dice.choice([95, 110, 120, 180])),
                                 "length": F(dice.choice([80, 150, 200, 250])), "arc_time": F(dice.choice([45, 60, 80]))}, 0.03)
                    for _ in range(dice.randint(0, 3))]
    case["bends"] = random_bends(dice)
    case["test_date"] = start if dice.random() < 0.8 else None
    case["confirmations"] = [random_day(dice, start, 1400) - datetime.timedelta(days=20) for _ in range(dice.choice([0, 0, 1, 3, 9]))]
    if dice.random() < 0.3:
        case["confirmations"].append(later(start, 6) + datetime.timedelta(days=dice.choice([0, 1])))
    return case


UNITS = {"mm": [("mm", F(1)), ("cm", F(10))], "A": [("A", F(1))], "V": [("V", F(1))], "s": [("s", F(1))], "deg": [("deg", F(1))],
         "h": [("h", F(1))], "%": [("%", F(1))]}
OTHER_UNITS = {"voltage": "V", "current": "A", "arc_time": "s", "hours": "h", "pore_area": "%"}


def written(dice, name, value):
    if isinstance(value, bool) or isinstance(value, int):
        return value
    code, factor = dice.choice(UNITS[OTHER_UNITS.get(name, "mm")])
    return {"value": decimal(value / factor), "unit": code}


def write_row(dice, row):
    return {name: value if isinstance(value, (str, bool, int)) else written(dice, name, value) for name, value in row.items()}


PIPE_OR_FILLET = ("throat", "leg", "diameter")


def evidence_of(dice, case, task):
    skipped = ("rows", "none_found", "runs", "bends", "toes", "test_date", "confirmations")
    out = {"hours_before_inspection" if name == "hours" else name: written(dice, name, value) for name, value in case.items()
           if name not in skipped and (task == "gtaw" or name not in PIPE_OR_FILLET)}
    out["imperfections"] = [write_row(dice, row) for row in case["rows"]]
    out["runs"] = [write_row(dice, row) for row in case["runs"]]
    out["bends"] = [write_row(dice, row) for row in case["bends"]]
    for table in ("imperfections", "runs", "bends"):
        out[table + "_counted"] = len(out[table])
    out["toe_angle"] = [{"value": decimal(value), "unit": "deg"} for value in case["toes"]]
    out["toe_angle_counted"] = len(out["toe_angle"])
    out["confirmations"] = [day.isoformat() for day in case["confirmations"]]
    if case["none_found"]:
        out["inspected_none_found"] = True
    if case["test_date"]:
        out["test_date"] = case["test_date"].isoformat()
    return {name: value for name, value in out.items() if value != []}


# ---- the comparison ----

RUBRIC = """rubric { language = 1, id = "welding/%s", version = "1.0.0", task = "welding/%s",
  title = { en = "oracle", id = "oracle" }, settings = { %s },
  criterion { id = "there", tick = true, title = { en = "there", id = "ada" },
    levels = { level { points = 1, when = yes, say = { en = "y", id = "y" } },
               level { points = 0, when = no, say = { en = "n", id = "t" } } } } }
"""
COMPARED = ("imperfection", "smallest_margin", "toe_angle", "pore_area", "pores_worst_25", "pores_worst_300", "undercut_worst_300",
            "hours_before_inspection", "travel_speed", "arc_energy", "heat_input", "bend", "bend_sum", "bend_count",
            "undersize_share", "piping_worst_100")
RANGES = ("thickness", "diameter", "confirm_by", "revalidate_by", "valid_until")


def make_settings(dice):
    task = dice.choice(["smaw_plate", "gtaw", "gtaw", "fcaw_groove"])
    free = task == "gtaw"
    return {
        "task": task, "process": {"smaw_plate": "111", "gtaw": "141"}.get(task) or dice.choice(["136", "138"]),
        "joint": dice.choice(["BW", "FW"]) if free else "BW", "product": dice.choice(["P", "T"]) if free else "P",
        "code": dice.choice(["iso5817", "iso5817", "d1_1_static", "d1_1_cyclic"]), "edition": dice.choice(["2014", "2023"]),
        "level": dice.choice(["B", "C", "D", "C", "D", "iso9606_1", "exc1", "exc2", "exc3"]), "penetration": dice.choice(["full", "partial"]),
        "tension": dice.choice(["transverse", "other"]), "steel": dice.choice(["ordinary", "quenched"]),
        "bend_code": dice.choice(["iso9606_1", "asme_ix", "d1_1", "wes_8101"]), "asme_limit": dice.choice(["3", "3.175"]),
        "wps_heat_low": dice.choice(["none", "0.5", "0.594"]), "wps_heat_high": dice.choice(["none", "0.96", "1.2"]),
        "validity": dice.choice(["a", "b", "c", "aws"])}


def make_rubric(folder, name, settings):
    said = ", ".join(f'{key} = "{value}"' for key, value in settings.items() if key != "task")
    (folder / f"{name}.lua").write_text(RUBRIC % (name, settings["task"], said))


def submission(number, name, evidence):
    return {"submission": 1, "id": f"case-{number}", "rubric": f"welding/{name}", "purpose": "training",
            "candidate": {"issuer": "oracle", "id": str(number)}, "attempt": 1,
            "taken": {"from": "2026-11-18T08:00:00+08:00", "to": "2026-11-18T09:00:00+08:00", "ended": "completed"},
            "assessors": [{"id": "A"}], "evidence": evidence,
            "ticks": [{"criterion": "there", "assessor": "A", "met": True}]}


def expected_of(case, settings):
    out = {}
    accepted = settings["code"] != "iso5817" or settings["level"] in ("B", "iso9606_1")
    for rule in (visual, along, apart, heat, bends) + ((ranges, validity) if accepted else ()):
        rule(case, settings, out)
    return out


def found_in(record):
    found = {}
    for measure in record["measures"]:
        if measure["value"] is not None and measure["id"] in COMPARED:
            found[measure["id"], measure["row"] or 0] = (F(measure["value"]), measure["within"])
    qualified = record["scope"].get("qualified", {})
    found.update({name: qualified[name] for name in RANGES if name in qualified})
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
    choices = [make_settings(dice) for _ in range(count // 20 + 1)]
    cases = []
    for number in range(count):
        settings, case = dice.choice(choices), make_case(dice)
        task = settings["task"]
        seen = case if task == "gtaw" else {name: value for name, value in case.items() if name not in PIPE_OR_FILLET}
        paper = submission(number, f"r{choices.index(settings)}", evidence_of(dice, case, task))
        cases.append((paper, settings, expected_of(seen, settings)))
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "welding").mkdir()
        for number, settings in enumerate(choices):
            make_rubric(Path(folder) / "welding", f"r{number}", settings)
        records = run(program, plugins, Path(folder), "".join(json.dumps(case[0]) + "\n" for case in cases))
    wrong, compared = 0, 0
    for (case, settings, expected), line in zip(cases, records):
        record = json.loads(line)
        found = found_in(record) if "record" in record else {("no record", 0): (line, None)}
        compared += len(expected)
        if found != expected and (wrong := wrong + 1) <= 5:
            print(json.dumps(case["evidence"]), settings)
            for key in sorted(set(found) | set(expected), key=str):
                if found.get(key) != expected.get(key):
                    print("   ", key, "found", found.get(key), "expected", expected.get(key))
    print(f"seed {seed}: {len(records)} of {count} cases, {compared} values compared, {wrong} cases differ")
    return 1 if wrong or len(records) != count else 0


if __name__ == "__main__":
    sys.exit(main())
