// SPDX-License-Identifier: Apache-2.0
// zen.mjs RUBRIC.json LINES -- the scoring as expressions of @gorules/zen-engine
import { ZenEngine } from "@gorules/zen-engine";
import { entries, measure, pointsGiven, record, round2, rubricOf, scoreLines } from "./shared.mjs";

const rubric = rubricOf(process.argv[2]);
const rows = [];
const add = (key, value) => rows.push({ id: key, key, value });
const sums = [], needs = [];
for (const c of rubric.measured) {
  const levels = c.levels.reduceRight((rest, [points, highest]) => `measures.${c.id} <= ${highest} ? ${points} : (${rest})`, "0");
  add(`points.${c.id}`, levels);
}
for (const c of [...rubric.given, ...rubric.measured]) {
  const points = c.levels ? `$.points.${c.id}` : `given.${c.id}`;
  add(`contributions.${c.id}`, `${points} * ${c.weight} / ${c.out_of}`);
  sums.push(`$.contributions.${c.id}`);
  if (c.need !== null) needs.push(`${points} >= ${c.need}`);
}
add("score", `sum([${sums.join(", ")}])`);
add("competent", `$.score >= ${rubric.pass} and ${needs.join(" and ")}`);

const graph = {
  nodes: [{ id: "in", name: "in", type: "inputNode", position: { x: 0, y: 0 } },
          { id: "rules", name: "rules", type: "expressionNode", position: { x: 1, y: 0 }, content: { expressions: rows } },
          { id: "out", name: "out", type: "outputNode", position: { x: 2, y: 0 } }],
  edges: [{ id: "a", type: "edge", sourceId: "in", targetId: "rules" },
          { id: "b", type: "edge", sourceId: "rules", targetId: "out" }],
};
const decision = new ZenEngine().createDecision(graph);

await scoreLines(process.argv[3], async (line) => {
  const submission = JSON.parse(line);
  const measures = measure(submission.evidence, rubric.tolerances);
  const points = pointsGiven(submission);
  const { result } = await decision.evaluate({ given: Object.fromEntries(points), measures });
  const measured = rubric.measured.map((c) => result.points[c.id]);
  return record(submission, entries(rubric, points, measures, measured), measures, round2(result.score), result.competent);
});
