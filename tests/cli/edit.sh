# SPDX-License-Identifier: Apache-2.0
# edit.sh -- how severe an edit of a rubric is, and who would change by it
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"

rubric=$KOMPETEN_SOURCE/rubrics/barista/espresso-set.lua
class=$(grep -l '"barista/espresso-set"' "$KOMPETEN_SOURCE"/examples/barista/[01]*.json)

against() { # sed script, expected last line
    sed -e "$1" "$rubric" > "$folder/new.lua"
    last=$("$kompeten" check --against "$rubric" "$folder/new.lua" 2> "$folder/err" | tail -n 1)
    [ "$last" = "$2" ] || fail "edit $1: $last, want $2"
}
words='Only words changed: no result changes.'
points='Results may change: score the kept submissions again; nobody has to be marked again.'
marks='Every candidate has to be marked again on the criteria above that say so.'
against 's/nothing of this/&/' 'Nothing changed.'
against 's/Hands were washed\./Hands were clean./' "$words"
against 's/weight = 15/weight = 25/' "$points"
against 's/profile = "centre"/profile = "inei"/' "$points"
against 's/between(18, 22)/between("18.0", "22")/' 'Nothing changed.'
against 's/judged = { by = 2/judged = { by = 3/' "$marks"
against 's/id = "hands"/id = "washing"/' "$marks"

# A level that is asked for more: whoever had the lower one changes.
sed -e 's/id = "taste",\(.*\)need = 1/id = "taste",\1need = 3/' "$rubric" > "$folder/new.lua"
cmp -s "$rubric" "$folder/new.lua" && fail 'the rubric has no taste with need = 1 any more'
# shellcheck disable=SC2086
"$kompeten" check --preview "$rubric" "$folder/new.lua" $class > "$folder/preview" 2> "$folder/err" || fail "preview: exit $?"
grep -q ' change verdict or rank' "$folder/preview" || fail 'no sum in the preview'
grep -q '01.json' "$folder/preview" || fail 'whoever had 2.5 of 3 is not told'
# shellcheck disable=SC2086
"$kompeten" check --preview "$rubric" "$rubric" $class 2>&1 | grep -q ', 0 change verdict or rank' || fail 'nothing changed, yet somebody did'
