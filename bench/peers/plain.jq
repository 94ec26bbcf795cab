# SPDX-License-Identifier: Apache-2.0
# plain.jq -- the scoring as a jq filter: jq -c --slurpfile rubric RUBRIC.json -f plain.jq LINES
def entry($c; $points; $kind):
  { contribution: ($c.weight * $points / $c.out_of), id: $c.id, kind: $kind, need: $c.need, out_of: $c.out_of,
    points: $points, verdict: (if $c.need == null then null elif $points >= $c.need then "K" else "BK" end),
    weight: $c.weight };
def level($c; $value): first(($c.levels[] | select($value <= .[1]) | .[0]), 0);

$rubric[0] as $r
| . as $s
| [range(10) as $i
   | ((($s.evidence[if $i < 9 then "m0\($i + 1)" else "m10" end].value | tonumber) * 100 | round) - 1000 - 100 * $i)
   | if . < 0 then -. else . end] as $deviations
| { mean: (($deviations | add) / 10),
    outside: (100 * ([range(10) | select($deviations[.] > $r.tolerances[. % 3])] | length)),
    worst: ($deviations | max) } as $measures
| (reduce $s.marks[] as $m ({}; .[$m.criterion] = ($m.points | tonumber))
   | reduce $s.ticks[] as $t (.; .[$t.criterion] = (if $t.met then 1 else 0 end))) as $points
| ([$r.given[] | entry(.; $points[.id]; if .judged then "judged" else "ticked" end)]
   + [$r.measured[] | entry(.; level(.; $measures[.id]); "measured")]) as $criteria
| ([$criteria[].contribution] | add) as $score
| { attempt: $s.attempt, candidate: { id: $s.candidate.id, issuer: $s.candidate.issuer }, criteria: $criteria,
    measures: $measures, rubric: $s.rubric, score: (($score * 100 + 0.5 | floor) / 100), submission: $s.id,
    verdict: (if $score >= $r.pass and all($criteria[]; .verdict != "BK") then "competent" else "not_yet" end) }
