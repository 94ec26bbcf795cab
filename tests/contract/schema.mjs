// SPDX-License-Identifier: Apache-2.0
// schema.mjs -- the engine and a validator that is not ours have to agree on the shape of every paper
//
// usage: node schema.mjs SOURCE VERDICT, where VERDICT is the program shape_verdict
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";

const [source, verdict] = process.argv.slice(2);
const zeros = "0".repeat(64);

const submission = {
  submission: 1, id: "a-1", rubric: "welding/x@1.2.0", purpose: "rpl",
  candidate: { issuer: "centre", id: "007" },
  session: { programme: "Las", batch: "2", year: 2026, centre: "BPVP", schedule_code: "s", tuk: { code: "t", kind: "mandiri" } },
  attempt: 1, covers: ["U.1"],
  taken: { from: "2026-11-20T08:00:00+08:00", to: "2026-11-20T09:10:00.5Z", ended: "completed",
           pauses: [{ from: "2026-11-20T08:10:00+08:00", to: "2026-11-20T08:20:00+08:00", why: "power cut" }] },
  adjustments: [{ code: "extra_time", extra_time_s: 600, approved_by: "head", note: "asked for" }],
  assessors: [{ id: "A1", role: "lead", trained_candidate: false }],
  instruments: [{ id: "i", kind: "caliper", resolution: { value: "0.05", unit: "mm" }, calibrated_until: null }],
  evidence: { anything: ["1"] },
  ticks: [{ criterion: "c", assessor: "A1", met: "not_applicable", note: "n" }],
  counts: [{ criterion: "c", assessor: "A1", count: 2 }],
  marks: [{ criterion: "c", assessor: "A1", points: "2.50" }],
  recommendations: [{ assessor: "A1", unit: "U.1", result: "PL", reason: "r", at: "2026-11-20T09:20:00+08:00" }],
  attachments: [{ sha256: zeros, file: "f", media: "image/jpeg", criteria: ["c"], method: "TL",
                  vatm: { valid: "yes", authentic: "no", current: "unknown", sufficient: "yes" } }],
  agreements: [{ role: "candidate", what: "consent", at: "2026-11-20T09:20:00+08:00", how: "paper", attachment: "sha256:" + zeros }],
  supersedes: zeros, supplements: null, reason: "mistyped", note: "invented",
};

const record = {
  record: 1, kind: "attempt", verdict: "refer", score: null, out_of: "140", ranking: { value: "280/3", ties: ["1", null] },
  units: [{ code: null, decree: null, version: null, title: null, verdict: "refer", kuk_seen: [], kuk_required: ["1.1"],
            recommended: [{ assessor: "A1", reason: null, result: "K" }], agrees: false }],
  criteria: [{ id: "c", title: { en: "C" }, kind: "measured", level: 0, rule: { when: "between", low: "1", high: "2", source: null, each: "all" },
               unit: null, kuk: [], verdict: "PL", missing: true, points: null, out_of: "1", weight: "20", contribution: null,
               need: null, from: [{ measure: "m", row: 0 }], decided_by: null, say: null,
               marks: [{ assessor: "A1", points: "1" }], ticks: [{ assessor: "A1", met: true }], counts: [{ assessor: "A1", count: 0 }] }],
  measures: [{ id: "m", label: { en: "M", id: "U" }, row: 0, from: ["/evidence/x"], value: "0.4", error: null, unit: "mm", decimals: 1,
               limit: { high: "0.3", high_open: false, standard: "s", edition: null, clause: null, verified: true }, within: false }],
  scope: {}, settings: { level: "B" },
  problems: [{ code: "calibration_unknown", pointer: "", severity: "note", args: { instrument: "i" } }],
  submission: { id: "a", sha256: zeros }, rubric: { id: "r", version: "1", language: 1, sha256: zeros, title: null }, trade: null,
  purpose: "training", candidate: submission.candidate, session: null, attempt: 1, taken: submission.taken,
  assessors: submission.assessors, from: [], supersedes: null,
  made_by: { engine: "0.1.0", build: "b", plugin_sha256: null, abi: 1, caged: false },
};

// Values that a text, a number, a list, an object might wrongly be.
const strange = [null, true, 0, -1, 2.5, "", " ", "x", " x", "x\u00a0", "1,5", "-0.5", "007", "a\u0007", "\u202e", "é".repeat(101),
  "2026-11-20", "2026-11-20T08:00:00+08:00", "2026-11-20T24:00:00Z", zeros, [], ["x"], [[]], {}, { note: "n" }, { en: "e" }, { zz: 1 }];

// Every place of a paper: the path to each value in it, also inside lists.
function places(value, path = []) {
  if (value === null || typeof value !== "object") return [path];
  return [path, ...Object.entries(value).flatMap(([key, below]) => places(below, [...path, key]))];
}

function changed(paper, path, change) {
  const copy = structuredClone(paper), last = path.at(-1);
  change(path.slice(0, -1).reduce((value, key) => value[key], copy), Array.isArray(copy) ? Number(last) : last);
  return copy;
}

function mutants(paper) {
  const all = [paper];
  for (const path of places(paper).slice(1)) {
    for (const value of strange) all.push(changed(paper, path, (parent, key) => (parent[key] = value)));
    if (!/^\d+$/.test(path.at(-1))) all.push(changed(paper, path, (parent, key) => delete parent[key]));
    all.push(changed(paper, path, (parent, key) => { if (!Array.isArray(parent)) parent[key + "x"] = 1; }));
  }
  return all.map((mutant) => JSON.stringify(mutant));
}

function shipped() {
  return readdirSync(join(source, "examples"), { recursive: true })
    .filter((name) => /\/[0-9]+\.json$/.test(name))
    .map((name) => JSON.stringify(JSON.parse(readFileSync(join(source, "examples", name), "utf8"))));
}

function heard(paper, lines) {
  const run = spawnSync(verdict, [paper], { input: lines.join("\n") + "\n", encoding: "utf8", maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`${verdict} ended with ${run.status}`);
  return run.stdout.split("\n").slice(0, -1);
}

let differences = 0;

function compare(name, lines) {
  const schema = JSON.parse(readFileSync(join(source, "docs/schema", `${name}.schema.json`), "utf8"));
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
  const ours = heard(name, lines);
  let accepted = 0;
  lines.forEach((line, i) => {
    const theirs = validate(JSON.parse(line));
    accepted += theirs;
    if (theirs === (ours[i] === "ok")) return;
    if (++differences <= 10) console.log(`${name}: the engine says ${ours[i]}, ajv ${theirs ? "ok" : JSON.stringify(validate.errors)}\n  ${line}`);
  });
  console.log(`${name}: ${lines.length} papers, ${accepted} of them accepted`);
  if (ours.length !== lines.length || accepted === 0 || accepted === lines.length) differences++;
}

// What a schema cannot say and the engine does: the calendar.
function stricter() {
  const papers = ["2026-02-30T00:00:00Z", "2025-02-29T00:00:00Z"].map((from) => {
    const paper = structuredClone(submission);
    paper.taken.from = from;
    return JSON.stringify(paper);
  });
  heard("submission", papers).forEach((said) => { if (said === "ok") differences++; });
}

const examples = shipped();
compare("submission", [...mutants(submission), ...examples]);
compare("record", mutants(record));
stricter();
console.log(differences === 0 ? "they agree" : `${differences} differences`);
process.exit(differences === 0 ? 0 : 1);
