# SPDX-License-Identifier: Apache-2.0
"""where.py -- where the instructions of a submission go: by step of the walk and by room, counted by callgrind

Counts, unlike times, are the same on a machine that others use too. Two lengths of input are counted and taken from
each other, so that what happens once (starting, reading the rubric) is left out. Only the engine's process is counted,
not the cage. Valgrind has no instructions for SHA-256, so hashing counts for five times what it costs in time.
"""
import os
import re
import shutil
import subprocess

STEPS = [  # functions, what they do in the walk, what they call that is counted for itself
    (("pattern_matches",), "read: held against the paper before", ()),
    (("pattern_submission",), "read: its values, its canonical text", ("hash_sha256",)),
    (("submission_read", "fit_submission", "evidence_read", "pattern_make"), "read: papers that follow none", ()),
    (("hash_sha256",), "read: hash", ()),
    (("pattern_evidence",), "measure: readings, units, instruments", ()),
    (("errand_measure",), "measure: asked of the cage", ()),
    (("desk_take",), "measure: what came back", ()),
    (("score_attempt",), "score", ()),
    (("decide",), "decide", ()),
    (("record_write",), "record", ()),
]
LINE = re.compile(r"^\s*([\d,]+) \([^)]*\)\s+(\S*?):(\S+)")


def is_here():
    return shutil.which("valgrind") is not None and shutil.which("callgrind_annotate") is not None


def count(argv, out):
    """Runs a command under callgrind and gives (all, inclusive by function, own by file)."""
    subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=" + out, *argv], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    inclusive, own, total = {}, {}, 0
    for option, add in (("yes", lambda number, _, name: inclusive.update({name: max(number, inclusive.get(name, 0))})),
                        ("no", lambda number, file, _: own.update({file: own.get(file, 0) + number}))):
        text = subprocess.run(["callgrind_annotate", "--inclusive=" + option, "--auto=no", "--threshold=100", out],
                              check=True, stdout=subprocess.PIPE).stdout.decode()
        for line in text.splitlines():
            found = LINE.match(line)
            if found:
                add(int(found.group(1).replace(",", "")), found.group(2), found.group(3))
            elif "PROGRAM TOTALS" in line:
                total = int(line.split()[0].replace(",", ""))
    return total, inclusive, own


def per_submission(argv, short, long_, lines, folder):
    """The difference of two inputs, `lines` longer the one than the other, by submission."""
    (all_1, by_name_1, by_file_1), (all_2, by_name_2, by_file_2) = (
        count(argv(path), os.path.join(folder, "callgrind.%d" % i)) for i, path in enumerate((short, long_)))
    less = lambda many, few: {key: (many[key] - few.get(key, 0)) / lines for key in many}
    return (all_2 - all_1) / lines, less(by_name_2, by_name_1), less(by_file_2, by_file_1)


def room_of(path):
    if "engine/" not in path:
        return "C library" if "sysdeps" in path or "nptl" in path or "malloc" in path else "others, libcrypto most"
    folders = os.path.normpath(path).split("engine/")[-1].split("/")
    return folders[0] if len(folders) > 1 else "engine, the walk itself"


def by_step(total, inclusive):
    """Rows of (step, instructions)."""
    rows, rest = [], total
    sum_of = lambda functions: sum(inclusive.get(function, 0) for function in functions)
    for functions, title, within in STEPS:
        cost = sum_of(functions) - sum_of(within)
        rows.append((title, cost))
        rest -= cost
    return rows + [("all else: reading lines, checks across, putting out", rest), ("all", total)]


def by_room(own):
    rooms = {}
    for path, cost in own.items():
        rooms[room_of(path)] = rooms.get(room_of(path), 0) + cost
    return sorted(rooms.items(), key=lambda row: -row[1])
