#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""import-long.py -- an import of 5,000 papers with faults mixed in: twice, in another order, killed in the middle

usage: tools/import-long.py BUILD_FOLDER [COUNT]

Makes the papers in a folder of its own from the shipped examples, with everybody in them invented, and prints what
every run took. Exits with 1 where a count does not add up or two folders that have to be the same are not.
"""
import filecmp, json, os, random, resource, shutil, signal, subprocess, sys, tempfile, time

SOURCE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAM = os.path.join(os.path.abspath(sys.argv[1]), "kompeten")
COUNT = int(sys.argv[2]) if len(sys.argv) > 2 else 5000
RANDOM = random.Random(1)


def run(*words, codes=(0,)):
    done = subprocess.run([PROGRAM, *words], capture_output=True, text=True)
    if done.returncode not in codes:
        sys.exit(f"kompeten {' '.join(words)}: exit code {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def write(path, text):
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    with open(path, "wb") as file:
        file.write(text if isinstance(text, bytes) else text.encode())


def attempts():
    """Submissions of the examples, as if they were taken for certification, numbered on and on."""
    papers = []
    for trade in sorted(os.listdir(f"{SOURCE}/examples")):
        for number in range(1, 17):
            path = f"{SOURCE}/examples/{trade}/{number:02}.json"
            if os.path.exists(path):
                papers.append(open(path).read())
    for turn in range(10**6):
        for text in papers:
            paper = json.loads(text)
            paper["purpose"] = "certification"
            paper["id"] += f"-{turn}"
            paper["candidate"]["id"] += f"-{turn}"
            for assessor in paper["assessors"]:
                assessor["trained_candidate"] = False
            yield paper


def pairs(count, source):
    """So many submissions with their records: [(submission, record)]."""
    wanted = [json.dumps(next(source)) for _ in range(count)]
    write("s.ndjson", "\n".join(wanted) + "\n")
    records = run("score", "--quiet", "s.ndjson", codes=(0, 1)).splitlines()
    return [(s, r) for s, r in zip(wanted, records) if not r.startswith('{"problem"')]


def flip(text):
    text = bytearray(text.encode() if isinstance(text, str) else text)
    text[RANDOM.randrange(len(text))] ^= 1 << RANDOM.randrange(8)
    return bytes(text)


def key(name, controller=None):
    run("key", "new", "--passphrase-file", "phrase", "--output", f"{name}.key", "--name", f"{name} (invented)",
        *(["--controller", controller] if controller else []))
    return json.loads(run("key", "show", f"{name}.key", "--trust"))["issuers"]


def make():
    """The papers: given/. What has to become of them: {code: least count}."""
    os.umask(0o077)
    write("phrase", "a passphrase for tests\n")
    source = attempts()
    trusted = key("body", "did:web:body.example") + key("centre", "did:web:centre.example")
    key("stranger")
    write("trust.json", json.dumps({"trust": 1, "issuers": trusted}))
    classes = COUNT // 320
    for number in range(classes):
        for i, (submission, record) in enumerate(pairs(16, source)):
            write(f"c{number}/submissions/{i}.json", submission)
            write(f"c{number}/records/{i}.json", record)
        signer = [[], ["--key", "centre.key"], ["--key", "stranger.key"]][number % 3]
        os.makedirs("given/packs", exist_ok=True)
        run("pack", f"c{number}", "--to", f"given/packs/{number}.pack", "--quiet",
            *(signer + ["--passphrase-file", "phrase"] if signer else []))
        if number % 5 == 4:
            path = f"given/packs/{number}.pack"
            write(path, flip(open(path, "rb").read()))
    credentials = COUNT // 20
    loose = pairs(COUNT * 4 // 5, source)
    os.makedirs("given/credentials")
    run("status", "new", "--url", "https://body.example/status/1", "--output", "register")
    decided = [record for _, record in loose if json.loads(record)["verdict"] in ("competent", "not_yet")]
    for number, record in enumerate(decided[:credentials]):
        write(f"to-issue/{number}.json", record)
    for kind, name in ((["--key", "body.key"], "good"), (["--key", "stranger.key"], "unknown")):
        papers = sorted(os.listdir("to-issue"))[: credentials if name == "good" else credentials // 5]
        run("issue", *[f"to-issue/{paper}" for paper in papers], *kind, "--passphrase-file", "phrase", "--output",
            f"given/credentials/{name}", *(["--status-list", "register"] if name == "good" else []))
    good = sorted(os.listdir("given/credentials/good"))
    for paper in good[:10]:
        run("revoke", f"given/credentials/good/{paper}", "--status-list", "register", "--why", "for the test")
    run("status", "publish", "register", "--key", "body.key", "--passphrase-file", "phrase", "--output", "list.json")
    for paper in good[10:40]:
        write(f"given/credentials/flipped/{paper}", flip(open(f"given/credentials/good/{paper}", "rb").read()))
    lines = []
    for number, (submission, record) in enumerate(loose):
        fault = number % 40
        write(f"given/submissions/{number:05}.json", submission)
        if fault == 1:
            record = record[: len(record) // 2]
        elif fault == 2:
            record = flip(record)
        elif fault == 3:
            turned = {"competent": "not_yet", "not_yet": "competent"}
            paper = json.loads(record)
            paper["verdict"] = turned.get(paper["verdict"], "competent")
            record = json.dumps(paper)
        elif fault == 4:
            write(f"given/loose/again-{number:05}.json", record)
        elif fault == 5:
            record = record.replace('"version":"1.0.0"', '"version":"7.7.7"')
        elif fault == 6:
            other = json.loads(submission)
            other["note"] = "corrected without saying so"
            write("other.json", json.dumps(other))
            write(f"given/submissions/{number:05}-other.json", json.dumps(other))
            write(f"given/loose/{number:05}-other.json", run("score", "other.json", codes=(0, 1)))
        elif fault == 7:
            os.unlink(f"given/submissions/{number:05}.json")
        if number % 2 and isinstance(record, str) and "\n" not in record:
            lines.append(record)
        else:
            write(f"given/loose/{number:05}.json", record)
    write("given/lines.ndjson", "\n".join(lines) + "\n")
    os.symlink("/etc/hostname", "given/loose/link.json")
    os.mkfifo("given/loose/pipe.json")
    write("given/loose/zeros.json", b"\0" * 1000)
    write("given/loose/deep.json", b"[" * 100000)
    write("given/loose/large.json", b" " * 5000000)


WORDS = ["--trust", "trust.json", "--status-list", "list.json"]


def take(what, into, *more):
    begun, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
    report = json.loads(run("import", *what, *WORDS, "--into", into, "--json", *more, codes=(0, 1)))
    spent = time.monotonic() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    out = [report[name] for name in ("imported", "already_there", "duplicates", "set_aside")]
    print(f"{into}: {spent:.1f} s ({after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime:.1f} s of a "
          f"processor), in {report['in']} = {' + '.join(map(str, out))}")
    if report["in"] != sum(out):
        sys.exit("the counts do not add up")
    return report


PARTS = ("index.ndjson", "records", "submissions", "credentials", "held", "attachments", "signatures", "set-aside")


def same(one, other, parts=PARTS):
    for part in parts:
        if subprocess.run(["diff", "-rq", f"{one}/{part}", f"{other}/{part}"]).returncode:
            sys.exit(f"{one} and {other} differ in {part}")


def kill_until_done(into):
    kills, wait = 0, 0.05
    while True:
        process = subprocess.Popen([PROGRAM, "import", "given", *WORDS, "--into", into], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        try:
            process.wait(wait)
            return kills
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
            kills, wait = kills + 1, wait * 1.25


def main():
    folder = tempfile.mkdtemp()
    os.chdir(folder)
    try:
        make()
        first = take(["given"], "first")
        codes = {}
        for item in first["set_aside_items"]:
            codes[item["code"]] = codes.get(item["code"], 0) + 1
        print("  set aside:", ", ".join(f"{count} {code}" for code, count in sorted(codes.items())))
        print(f"  held {len(first['held'])}, scored again {first['rescored']}, by a signature alone "
              f"{first['on_signature']}, credentials {first['credentials']}, largest process "
              f"{resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024} MB")
        for code in ("import_forged", "import_no_evidence", "issuer_unknown", "revoked", "credential_signature",
                     "json_syntax", "file_kind", "too_large", "other_rubric_version"):
            if code not in codes:
                sys.exit(f"nothing was set aside as {code}")
        if len(first["held"]) < 2 or first["duplicates"] == 0:
            sys.exit("no conflict or no duplicate was found")
        shutil.copytree("first", "kept")
        second = take(["given"], "first")
        if second["imported"]:
            sys.exit("the second import took something")
        same("first", "kept")
        take(["given"], "dry", "--dry-run")
        parts = [f"given/{part}" for part in ("lines.ndjson", "packs", "loose", "credentials")]
        for into, order in (("there", parts), ("back", parts[::-1])):
            for part in order:
                take([part, "given/submissions"], into)
        same("there", "back", ("index.ndjson", "records", "submissions", "credentials", "held"))
        same("there", "first", ("records", "submissions", "credentials", "held"))
        print(f"killed: {kill_until_done('killed')} times")
        take(["given"], "killed")
        same("first", "killed")
        print(run("replay", "first", codes=(0, 65)).splitlines()[-1])
    finally:
        shutil.rmtree(folder)


main()
