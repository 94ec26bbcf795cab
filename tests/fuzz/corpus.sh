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
lines)
    for trade in "$KOMPETEN_SOURCE"/examples/*/01.json; do
        name=$(echo "${trade#"$KOMPETEN_SOURCE"/}" | tr / -)
        for how in 0 1 4 7; do
            { printf "\\00${how}A"; cat "$trade"; tr -d '\n' <"$trade"; echo; tr -d '\n' <"$trade"; } >"$folder/$how-$name"
        done
    done
    printf '\000A{}\n\n\001\001\001\001\n{}\n\001\001\001\001\001\n\r\n{}' >"$folder/long" ;;
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
pack)
    class=$folder.class
    rm -rf "$class" && mkdir -p "$class/submissions"
    for case in competent not-yet absent; do
        cp "$KOMPETEN_SOURCE/tests/cases/$case/submission.json" "$class/submissions/$case.json"
    done
    "$KOMPETEN_BUILD"/kompeten pack "$class" --to "$folder/class.tar" --quiet ;;
scheme)
    "$KOMPETEN_BUILD"/kompeten score "$KOMPETEN_SOURCE"/examples/automotive/0[1239].json --to "$folder.records" --quiet
    for scheme in "$KOMPETEN_SOURCE"/schemes/automotive*.json; do
        for record in "$folder.records"/*.json; do
            { tr -d '\n' <"$scheme"; echo; cat "$record"; } >"$folder/$(basename "$scheme" .json)-$(basename "$record")"
        done
    done ;;
mapping)
    "$KOMPETEN_BUILD"/kompeten score "$KOMPETEN_SOURCE"/examples/automotive/0[146].json --to "$folder.records" --quiet
    for mapping in "$KOMPETEN_SOURCE"/mappings/*.json "$KOMPETEN_SOURCE"/tests/mappings/two-sources.json; do
        for record in "$folder.records"/*.json; do
            { tr -d '\n' <"$mapping"; echo; cat "$record"; } >"$folder/$(basename "$mapping" .json)-$(basename "$record")"
        done
    done ;;
framework)
    cp "$KOMPETEN_SOURCE"/tests/frameworks/*.json "$KOMPETEN_SOURCE"/schemes/*.json "$folder"
    "$KOMPETEN_BUILD"/kompeten framework export "$KOMPETEN_SOURCE"/tests/frameworks/scheme.json --quiet \
        --output "$folder/package.json" ;;
credential)
    rm -rf "$folder.made" && mkdir -p "$folder.made"
    here=$PWD
    cd "$folder.made"
    # shellcheck source=tests/interop/make.sh
    . "$KOMPETEN_SOURCE/tests/interop/make.sh"
    make_credentials
    make_bundle
    make_jwts
    cd "$here"
    for file in full summary learner.clr assessment list; do cp "$folder.made/$file.json" "$folder/"; done
    cp "$folder.made"/*.jwt "$folder/" ;;
frame)
    "$KOMPETEN_BUILD"/tests/frames "$folder" ;;
*)
    echo "corpus.sh: no such target: $target" >&2
    exit 64 ;;
esac
