#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# docs-rubrics.sh -- every whole rubric of docs/RUBRICS.md is sound as it stands there
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
awk -v folder="$folder" '
    /^```lua/ { inside = 1; number++; next }
    /^```/ { inside = 0; next }
    inside { print > (folder "/" number ".lua") }' "$KOMPETEN_SOURCE/docs/RUBRICS.md"
sound=0
for rubric in "$folder"/*.lua; do
    head -n 1 "$rubric" | grep -q '^rubric {' || continue
    "$KOMPETEN_BUILD/kompeten" check "$rubric" || { cat "$rubric"; exit 1; }
    sound=$((sound + 1))
done
[ "$sound" -ge 5 ] || { echo "only $sound whole rubrics were found"; exit 1; }
