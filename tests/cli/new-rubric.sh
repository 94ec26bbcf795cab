# SPDX-License-Identifier: Apache-2.0
# new-rubric.sh -- the starting file of every task of every trade is sound as it stands
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"

# submission TRADE: of the rubric TRADE/mine, with all that its starting file lets an assessor see.
submission() {
    cat <<END
{"submission":1,"id":"mine","rubric":"$1/mine","purpose":"training","candidate":{"issuer":"bengkel-uji","id":"ani"},"attempt":1,"taken":{"from":"2026-08-31T08:00:00+08:00","to":"2026-08-31T08:30:00+08:00","ended":"completed"},"assessors":[{"id":"MET.1"},{"id":"MET.2"}],"ticks":[{"criterion":"safety","assessor":"MET.1","met":true}],"marks":[{"criterion":"workmanship","assessor":"MET.1","points":"3"},{"criterion":"workmanship","assessor":"MET.2","points":"2"}]}
END
}
# scores TRADE VERDICT: the starting file at hand scores an attempt.
scores() {
    mkdir -p "mine/$1"
    cp mine.lua "mine/$1/mine.lua"
    submission "$1" >mine.json
    expect 0 --rubric-path mine score mine.json
    says out "\"verdict\":\"$2\"}\$"
}

made=0
for task in $("$kompeten" trades | sed -n 's|^    \([a-z]*/[a-z_]*\) .*|\1|p'); do
    rm -f mine.lua
    expect 0 new rubric "${task%/*}/mine" --task "${task#*/}"
    expect 0 check mine.lua
    scores "${task%/*}" refer # nothing was measured
    made=$((made + 1))
done
[ "$made" -ge 10 ] || fail "only $made starting files were made"
rm -f mine.lua
expect 0 new rubric furniture/mine
expect 0 check mine.lua
scores furniture competent
says out '"score":"45"'
expect 73 new rubric furniture/mine
expect 64 new rubric mine
expect 64 new chair a/b
expect 64 new rubric barista/other --task nothing
