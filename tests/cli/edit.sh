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

# Each kind of edit by itself: what is only words, what is scored again from what was seen, and what has to be looked at again.
rubric=$KOMPETEN_SOURCE/tests/rubric-peers/worldskills-aspects.lua
peer() { # sed script, expected last line; the edit has to change something
    sed -e "$1" "$rubric" > "$folder/new.lua"
    cmp -s "$rubric" "$folder/new.lua" && fail "edit $1 changes nothing"
    last=$("$kompeten" check --against "$rubric" "$folder/new.lua" 2> "$folder/err" | tail -n 1)
    [ "$last" = "$2" ] || fail "edit $1: $last, want $2"
}
peer 's/en = "The bench"/en = "A bench"/; s/"The bench"/"A bench"/' "$words"
peer 's/version = "1.0.0"/version = "1.0.1"/' "$words"
peer 's/"0.5", title = { en = "Complete"/"0.50", title = { en = "Complete"/' 'Nothing changed.'
peer 's/pass = "2.5"/pass = "3"/' "$points"
peer 's/weight = "0.5"/weight = "1"/' "$points"
peer 's/when = equals(1)/when = at_most(2)/' "$points"
peer '/when = equals(1)/d' "$points"
peer 's/combine = mean/combine = median/' "$points"
peer 's/tick = true,/tick = true, need = 1,/' "$points"
peer 's/id = "a2", out_of/id = "a2", need = 1, out_of/' "$points"
peer 's/round = { criterion = "0.01" }/round = { criterion = "0.1" }/' "$points"
peer 's/tick = true,/tick = true, not_applicable = allowed,/' "$points"
peer 's/id = "off", count = true,/id = "off", count = true, missing = drop,/' "$points"
peer 's/^    judgement("surface".*/    },/' "$points"
peer 's/by = 3, spread = 1/by = 2, spread = 1/' "$marks"
peer 's/level { points = 3, say/level { points = 4, say = { en = "Best.", id = "Terbaik." } },\n    &/' "$marks"
peer '/level { points = 1, say/d' "$marks"
peer 's/judgement("surface"/judgement("face"/' "$marks"
peer 's/^    judgement("surface",\(.*\)) },$/    judgement("surface",\1),\n    judgement("edge", "The edge", "Tepi", "1", "2") },/' "$marks"
# A unit's decree is no mere word: it says which unit was shown. Leaving something out was allowed and is not any more.
rubric=$folder/with.lua
sed -e 's|  pass = "2.5",|&\n  units = { { code = "U.1", decree = "1/2020", title = { en = "U", id = "V" } } },|' \
    -e 's/tick = true,/tick = true, not_applicable = allowed,/' \
    "$KOMPETEN_SOURCE/tests/rubric-peers/worldskills-aspects.lua" > "$rubric"
peer 's|decree = "1/2020"|decree = "2/2024"|' "$points"
peer 's/title = { en = "U"/title = { en = "Unit"/' "$words"
peer 's/ not_applicable = allowed,//' "$marks"
