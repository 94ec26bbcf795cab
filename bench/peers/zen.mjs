// SPDX-License-Identifier: Apache-2.0
// zen.mjs RUBRIC.json LINES -- the decision as expressions of @gorules/zen-engine
import { entries, measure, pointsGiven, record, round2, rubricOf, scoreLines } from "./shared.mjs";
import { decisionOf, expressions, levels } from "./zen-shared.mjs";

const rubric = rubricOf(process.argv[2]);
const rows = rubric.measured.map((c) => [`points.${c.id}`, levels(c)]);
const sums = [], needs = [];
for (const c of [...rubric.given, ...rubric.measured]) {
  const points = c.levels ? `$.points.${c.id}` : `given.${c.id}`;
  rows.push([`contributions.${c.id}`, `${points} * ${c.weight} / ${c.out_of}`]);
  sums.push(`$.contributions.${c.id}`);
  if (c.need !== null) needs.push(`${points} >= ${c.need}`);
}
rows.push(["score", `sum([${sums.join(", ")}])`], ["competent", `$.score >= ${rubric.pass} and ${needs.join(" and ")}`]);
const decision = decisionOf(expressions(rows));

await scoreLines(process.argv[3], async (line) => {
  const submission = JSON.parse(line);
  const measures = measure(submission.evidence, rubric.tolerances);
  const points = pointsGiven(submission);
  const { result } = await decision.evaluate({ given: Object.fromEntries(points), measures });
  const measured = rubric.measured.map((c) => result.points[c.id]);
  return record(submission, entries(rubric, points, measures, measured), measures, round2(result.score), result.competent);
});
