// SPDX-License-Identifier: Apache-2.0
// json-rules.mjs RUBRIC.json LINES -- levels, needs and the threshold as rules of json-rules-engine
import { Engine } from "json-rules-engine";
import { entries, measure, pointsGiven, record, round2, rubricOf, scoreLines } from "./shared.mjs";

const rubric = rubricOf(process.argv[2]);
const engine = new Engine([], { allowUndefinedFacts: false });
for (const c of rubric.measured)
  c.levels.forEach(([points, highest], i) => engine.addRule({
    priority: 10, event: { type: "points", params: { id: c.id, points } },
    conditions: { all: [{ fact: c.id, operator: "lessThanInclusive", value: highest },
                        ...(i > 0 ? [{ fact: c.id, operator: "greaterThan", value: c.levels[i - 1][1] }] : [])] } }));
for (const c of rubric.given)
  if (c.need !== null)
    engine.addRule({ priority: 5, event: { type: "failed", params: { id: c.id } },
                     conditions: { all: [{ fact: c.id, operator: "lessThan", value: c.need }] } });

await scoreLines(process.argv[3], async (line) => {
  const submission = JSON.parse(line);
  const measures = measure(submission.evidence, rubric.tolerances);
  const points = pointsGiven(submission);
  const { events } = await engine.run({ ...Object.fromEntries(points), ...measures });
  let failed = false;
  const found = {};
  for (const event of events)
    if (event.type === "failed") failed = true;
    else found[event.params.id] = event.params.points;
  const measured = rubric.measured.map((c) => found[c.id] ?? 0);
  rubric.measured.forEach((c, i) => failed ||= c.need !== null && measured[i] < c.need);
  const criteria = entries(rubric, points, measures, measured);
  let score = 0;
  for (const c of criteria) score += c.contribution;
  return record(submission, criteria, measures, round2(score), !failed && score >= rubric.pass);
});
