# SPDX-License-Identifier: Apache-2.0
# class-shown.sh -- what the pages about a class's day show of ready and missing is what comes, in both languages
# shellcheck disable=SC2154 # expect.sh sets and exports these
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"
unset KOMPETEN_RUBRIC_PATH
[ -e "$KOMPETEN_BUILD/plugins/barista.so" ] || { echo "skipped: the barista plugin is not built"; exit 77; }
cp "$here"/day/* .

# shown PAGE COMMAND: the block behind the command's own
shown() {
    awk -v command="kompeten $2" '/^```/ { inside = !inside; if (inside) { block++; ours = wanted == block } next }
        inside && $0 == command { wanted = block + 1 } inside && ours && NF' "$KOMPETEN_SOURCE/docs/$1"
}
page() { # PAGE LANGUAGE
    expect 0 --lang "$2" class new --rubric barista/espresso-set --people people.csv --session session.json --to kelas
    expect 1 --lang "$2" ready kelas --instruments instruments.csv
    cat out err >came
    expect 0 --lang "$2" enter kelas entry-1.csv entry-2.csv entry-shots.csv
    expect 1 --lang "$2" missing kelas
    cat out >>came
    for command in 'ready kelas --instruments instruments.csv' 'missing kelas'; do
        shown "$1" "$command" >lines
        [ "$(wc -l <lines)" -ge 4 ] || fail "docs/$1 shows nothing of $command"
        while IFS= read -r line; do
            grep -qxF -e "$line" came || fail "docs/$1 shows what does not come: $line"
        done <lines
    done
    mv kelas "kelas-$2"
}
page CLASS-DAY.md en
page HARI-UJI.md id
