#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# docs-rubrics.sh -- every whole rubric of docs/RUBRICS.md is sound as it stands there, and so is a rubric around every
# criterion that stands there alone
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
awk -v folder="$folder" '
    /^```lua/ { inside = 1; number++; next }
    /^```/ { inside = 0; next }
    inside { print > (folder "/" number ".lua") }' "$KOMPETEN_SOURCE/docs/RUBRICS.md"
# around CRITERION: a rubric of the task that its measure belongs to, with a must beside it and an example of each outcome.
around() {
    cat <<END
rubric { language = 1, id = "docs/around", version = "1.0.0", task = "barista/milk_drinks",
  title = { en = "Around one criterion", id = "Di sekitar satu kriteria" },
$(cat "$1")
  examples = {
    { "right", given = { measures = { cappuccino_foam = { value = "10" } } }, expect = { verdict = competent, score = "1" } },
    { "too thin", given = { measures = { cappuccino_foam = { value = "4" } } }, expect = { verdict = not_yet } },
    { "not measured", given = {}, expect = { verdict = refer } },
  } }
END
}
sound=0
for rubric in "$folder"/*.lua; do
    if head -n 1 "$rubric" | grep -q '^  criterion {'; then
        around "$rubric" >"$rubric.whole"
        mv "$rubric.whole" "$rubric"
    fi
    head -n 1 "$rubric" | grep -q '^rubric {' || { echo "neither a rubric nor a criterion:"; cat "$rubric"; exit 1; }
    "$KOMPETEN_BUILD/kompeten" check "$rubric" || { cat "$rubric"; exit 1; }
    sound=$((sound + 1))
done
[ "$sound" -ge 8 ] || { echo "only $sound whole rubrics were found"; exit 1; }
