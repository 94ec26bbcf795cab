# SPDX-License-Identifier: Apache-2.0
# new-rubric.sh -- the starting file of every task of every trade is sound as it stands
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"

made=0
for task in $("$kompeten" trades | sed -n 's|^    \([a-z]*/[a-z_]*\) .*|\1|p'); do
    rm -f mine.lua
    expect 0 new rubric "${task%/*}/mine" --task "${task#*/}"
    expect 0 check mine.lua
    made=$((made + 1))
done
[ "$made" -ge 10 ] || fail "only $made starting files were made"
rm -f mine.lua
expect 0 new rubric furniture/mine
expect 0 check mine.lua
expect 73 new rubric furniture/mine
expect 64 new rubric mine
expect 64 new chair a/b
expect 64 new rubric barista/other --task nothing
