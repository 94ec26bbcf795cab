# SPDX-License-Identifier: Apache-2.0
# forms.sh -- every rubric and every task has its three forms, and an empty submission scores as referred
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"
KOMPETEN_RUBRIC_PATH=$KOMPETEN_SOURCE/rubrics
export KOMPETEN_RUBRIC_PATH

"$kompeten" rubrics --json >listing
rubrics=$(tr '{' '\n' <listing | sed -n 's/.*"file":"[^"]*","id":"\([^"]*\)".*/\1/p')
[ "$(printf '%s\n' "$rubrics" | wc -l)" -ge 20 ] || fail "fewer rubrics than there are"

count=0
for rubric in $rubrics; do
    count=$((count + 1))
    "$kompeten" form "$rubric" --empty >"empty-$count.json" || fail "form $rubric --empty"
    "$kompeten" form "$rubric" --html >"$count.html" || fail "form $rubric --html"
    grep -q '(null)' "$count.html" && fail "$rubric: (null) in its sheet"
    grep -q 'size:A4' "$count.html" || fail "$rubric: its sheet is not for A4"
    grep -q '<i>Observation sheet\|<small>Observation sheet' "$count.html" || fail "$rubric: its sheet speaks one language"
done
"$kompeten" score --quiet empty-*.json >records || fail "an empty submission does not read"
[ "$(grep -c '"verdict":"refer"' records)" = "$count" ] || fail "an empty submission is not referred"

for task in $("$kompeten" trades | sed -n 's,^    \([a-z]*/[a-z_0-9]*\)  .*,\1,p'); do
    "$kompeten" form "$task" >schema || fail "form $task"
    grep -q '"additionalProperties":false' schema || fail "$task: no schema"
    if command -v python3 >/dev/null 2>&1; then
        python3 -m json.tool schema >/dev/null || fail "$task: its schema is no JSON"
    fi
done
expect 66 form barista/nothing
says err 'barista/nothing'
