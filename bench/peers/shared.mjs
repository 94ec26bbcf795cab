// SPDX-License-Identifier: Apache-2.0
// shared.mjs -- what the peers in JavaScript share: lines in, records out, and the parts that no rule engine has
import { createReadStream, readFileSync, writeSync } from "node:fs";

export const rubricOf = (path) => JSON.parse(readFileSync(path, "utf8"));

// Calls `score(line)` for every line of the file, in order, and writes what it gives, in large pieces.
export async function scoreLines(path, score) {
  let rest = "", out = [], size = 0;
  const flush = () => {
    for (let text = Buffer.from(out.join("")), at = 0; at < text.length;) at += writeSync(1, text, at);
    out = [];
    size = 0;
  };
  for await (const chunk of createReadStream(path, { encoding: "utf8", highWaterMark: 262144 })) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop();
    for (const line of lines) {
      const record = await score(line);
      out.push(record, "\n");
      if ((size += record.length) > 262144) flush();
    }
  }
  flush();
}

// What the trade's plugin computes, in whole hundredths of a mm.
export function measure(evidence, tolerances) {
  let outside = 0, worst = 0, sum = 0, i = 0;
  for (; i < 10; i++) {
    const value = Math.round(Number(evidence["m" + String(i + 1).padStart(2, "0")].value) * 100);
    const deviation = Math.abs(value - 1000 - 100 * i);
    if (deviation > tolerances[i % 3]) outside++;
    if (deviation > worst) worst = deviation;
    sum += deviation;
  }
  return { outside: outside * 100, worst, mean: sum / 10 };
}

// Points that were given, by criterion.
export function pointsGiven(submission) {
  const points = new Map();
  for (const mark of submission.marks) points.set(mark.criterion, Number(mark.points));
  for (const tick of submission.ticks) points.set(tick.criterion, tick.met ? 1 : 0);
  return points;
}

export const round2 = (x) => Math.round(x * 100) / 100;

// Every criterion as an entry of the record; keys in canonical order, so that the record is canonical JSON.
export function entries(rubric, points, measures, measuredPoints) {
  const list = [];
  for (const c of rubric.given) list.push(entry(c, points.get(c.id), c.judged ? "judged" : "ticked"));
  rubric.measured.forEach((c, i) => list.push(entry(c, measuredPoints[i], "measured")));
  return list;
}

function entry(c, points, kind) {
  return { contribution: c.weight * points / c.out_of, id: c.id, kind, need: c.need, out_of: c.out_of, points,
           verdict: c.need === null ? null : points >= c.need ? "K" : "BK", weight: c.weight };
}

export function record(submission, criteria, measures, score, competent) {
  return JSON.stringify({ attempt: submission.attempt, candidate: { id: submission.candidate.id,
    issuer: submission.candidate.issuer }, criteria, measures, rubric: submission.rubric, score,
    submission: submission.id, verdict: competent ? "competent" : "not_yet" });
}
