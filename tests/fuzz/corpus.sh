#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# corpus.sh TARGET FOLDER -- what a fuzz target begins with, made from examples, rubrics and data files of ours
set -eu
target=$1 folder=$2
mkdir -p "$folder"
case $target in
tape | submission)
    for file in "$KOMPETEN_SOURCE"/examples/*/*.json "$KOMPETEN_SOURCE"/tests/cases/*/submission.json; do
        cp "$file" "$folder/$(echo "${file#"$KOMPETEN_SOURCE"/}" | tr / -)"
    done ;;
rubric)
    for file in "$KOMPETEN_SOURCE"/rubrics/*/*.lua "$KOMPETEN_SOURCE"/tests/rubrics/*.lua; do
        cp "$file" "$folder/$(echo "${file#"$KOMPETEN_SOURCE"/}" | tr / -)"
    done ;;
record)
    "$KOMPETEN_BUILD"/kompeten score "$KOMPETEN_SOURCE"/examples/*/[01]*.json --to "$folder" --quiet ;;
limits)
    for file in "$KOMPETEN_BUILD"/plugins/*/*.json; do
        name=${file#"$KOMPETEN_BUILD"/plugins/}
        { echo "$name"; cat "$file"; } >"$folder/$(echo "$name" | tr / -)"
    done ;;
frame)
    "$KOMPETEN_BUILD"/tests/frames "$folder" ;;
*)
    echo "corpus.sh: no such target: $target" >&2
    exit 64 ;;
esac
