// SPDX-License-Identifier: Apache-2.0
// zen-expressions.mjs RUBRIC.json LINES -- every entry of the record by expressions of @gorules/zen-engine
import { measure, pointsGiven, record, round2, rubricOf, scoreLines } from "./shared.mjs";
import { decisionOf, expressions, list, totals } from "./zen-shared.mjs";

const rubric = rubricOf(process.argv[2]);
const decision = decisionOf(expressions([
  ["criteria", `map(${list(rubric)} as c, { contribution: c.weight * c.points / c.out_of, id: c.id, kind: c.kind,
    need: c.need, out_of: c.out_of, points: c.points,
    verdict: c.need == null ? null : c.points >= c.need ? 'K' : 'BK', weight: c.weight })`],
  ...totals(rubric, "$.criteria")]));

await scoreLines(process.argv[3], async (line) => {
  const submission = JSON.parse(line);
  const measures = measure(submission.evidence, rubric.tolerances);
  const { result } = await decision.evaluate({ given: Object.fromEntries(pointsGiven(submission)), measures });
  return record(submission, result.criteria, measures, round2(result.score), result.competent);
});
