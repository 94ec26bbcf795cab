// SPDX-License-Identifier: Apache-2.0
// plain.mjs RUBRIC.json LINES -- the scoring as a plain script
import { entries, measure, pointsGiven, record, round2, rubricOf, scoreLines } from "./shared.mjs";

const rubric = rubricOf(process.argv[2]);

function levelOf(criterion, value) {
  for (const [points, highest] of criterion.levels) if (value <= highest) return points;
  return 0;
}

await scoreLines(process.argv[3], (line) => {
  const submission = JSON.parse(line);
  const measures = measure(submission.evidence, rubric.tolerances);
  const measured = rubric.measured.map((c) => levelOf(c, measures[c.id]));
  const criteria = entries(rubric, pointsGiven(submission), measures, measured);
  let score = 0, failed = false;
  for (const c of criteria) {
    score += c.contribution;
    failed ||= c.verdict === "BK";
  }
  return record(submission, criteria, measures, round2(score), !failed && score >= rubric.pass);
});
