// SPDX-License-Identifier: Apache-2.0
// zen-shared.mjs -- what the peers of @gorules/zen-engine share: a graph of nodes in a row, and expressions for it
import { ZenEngine } from "@gorules/zen-engine";

// A decision that goes from the input through these nodes, { type, content } each, to the output.
export function decisionOf(...steps) {
  const row = [{ type: "inputNode" }, ...steps, { type: "outputNode" }];
  const nodes = row.map((node, x) => ({ ...node, id: `${x}`, name: `${x}`, position: { x, y: 0 } }));
  const edges = nodes.slice(1).map((node, x) => ({ id: `to-${node.id}`, type: "edge", sourceId: `${x}`, targetId: node.id }));
  return new ZenEngine().createDecision({ nodes, edges });
}

// An expression node with these [key, value]; what comes in is gone then, unless it is to pass through.
export const expressions = (rows, passThrough = false) => ({ type: "expressionNode", content: { passThrough,
  expressions: rows.map(([key, value]) => ({ id: key, key, value })) } });

// The points of a measured criterion.
export const levels = (c) =>
  c.levels.reduceRight((rest, [points, highest]) => `measures.${c.id} <= ${highest} ? ${points} : (${rest})`, "0");

// The list of criteria, each with its points.
export const list = (rubric) => `[${[...rubric.given, ...rubric.measured].map((c) =>
  `{ id: '${c.id}', kind: '${c.levels ? "measured" : c.judged ? "judged" : "ticked"}', need: ${c.need}, ` +
  `out_of: ${c.out_of}, points: ${c.levels ? levels(c) : "given." + c.id}, weight: ${c.weight} }`).join(", ")}]`;

// What follows from the criteria's entries.
export const totals = (rubric, criteria) => [
  ["score", `sum(map(${criteria}, #.contribution))`],
  ["competent", `$.score >= ${rubric.pass} and none(${criteria}, #.verdict == 'BK')`]];
