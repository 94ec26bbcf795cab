// SPDX-License-Identifier: Apache-2.0
// zen-table.mjs RUBRIC.json LINES -- every entry of the record by a decision table of @gorules/zen-engine
import { measure, pointsGiven, record, round2, rubricOf, scoreLines } from "./shared.mjs";
import { decisionOf, expressions, list, totals } from "./zen-shared.mjs";

const rubric = rubricOf(process.argv[2]);
const rule = (when, verdict) => ({ _id: verdict, when, contribution: "weight * points / out_of", verdict });
const table = { type: "decisionTableNode", content: {
  hitPolicy: "first", executionMode: "loop", inputField: "criteria", outputPath: "criteria", passThrough: true,
  inputs: [{ id: "when", name: "when" }],
  outputs: ["contribution", "verdict"].map((name) => ({ id: name, name, field: name })),
  rules: [rule("need == null", "null"), rule("points >= need", "'K'"), rule("", "'BK'")] } };
const decision = decisionOf(expressions([["criteria", list(rubric)]]), table,
  expressions(totals(rubric, "criteria"), true));

// A table leaves out what is null.
const entry = ({ verdict = null, weight, ...rest }) => ({ ...rest, verdict, weight });

await scoreLines(process.argv[3], async (line) => {
  const submission = JSON.parse(line);
  const measures = measure(submission.evidence, rubric.tolerances);
  const { result } = await decision.evaluate({ given: Object.fromEntries(pointsGiven(submission)), measures });
  return record(submission, result.criteria.map(entry), measures, round2(result.score), result.competent);
});
