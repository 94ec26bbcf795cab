# SPDX-License-Identifier: Apache-2.0
# replay.sh -- a record is made again from its submission, and what changed is named
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"

submission good true 2
"$kompeten" score good.json >good.record
expect 0 replay good.record --submission good.json
says out 'the same result'
"$KOMPETEN_BUILD/tests/reorder_keys" <good.json >reversed.json
expect 0 replay good.record --submission reversed.json

submission good true 3
expect 1 replay good.record --submission good.json
says out 'because of: evidence'

submission good true 2
mkdir -p other/workshop
sed 's/weight = 60/weight = 50/' "$here/rubrics/workshop/tidy.lua" >other/workshop/tidy.lua
expect 1 replay good.record --submission good.json --rubric other/workshop/tidy.lua
says out 'because of: rubric'
expect 1 --rubric-path other replay good.record --submission good.json
expect 66 replay good.record --submission absent.json
expect 66 replay good.record --submission good.json --rubric absent.lua
expect 64 replay good.record
expect 65 replay good.json --submission good.json

# Every record of the shipped classes.
for file in "$KOMPETEN_SOURCE"/examples/*/*.json; do
    [ -e "$file" ] || continue
    "$kompeten" score --quiet "$file" >record 2>err || continue
    expect 0 replay record --submission "$file"
done
