// SPDX-License-Identifier: Apache-2.0
// json-logic.mjs RUBRIC.json LINES -- the scoring as logic compiled by json-logic-engine
import { LogicEngine } from "json-logic-engine";
import { entries, measure, pointsGiven, record, round2, rubricOf, scoreLines } from "./shared.mjs";

const rubric = rubricOf(process.argv[2]);
const engine = new LogicEngine();
const levels = (c) => ({ if: [...c.levels.flatMap(([points, highest]) =>
  [{ "<=": [{ var: "measures." + c.id }, highest] }, points]), 0] });
const pointsOf = (c) => c.levels ? levels(c) : { var: "given." + c.id };
const all = [...rubric.given, ...rubric.measured];
const measuredPoints = engine.build(rubric.measured.map(levels));
const total = engine.build({ "+": all.map((c) => ({ "/": [{ "*": [pointsOf(c), c.weight] }, c.out_of] })) });
const needs = engine.build({ and: all.filter((c) => c.need !== null).map((c) => ({ ">=": [pointsOf(c), c.need] })) });

await scoreLines(process.argv[3], (line) => {
  const submission = JSON.parse(line);
  const measures = measure(submission.evidence, rubric.tolerances);
  const points = pointsGiven(submission);
  const facts = { given: Object.fromEntries(points), measures };
  const score = total(facts);
  const criteria = entries(rubric, points, measures, measuredPoints(facts));
  return record(submission, criteria, measures, round2(score), needs(facts) && score >= rubric.pass);
});
