# SPDX-License-Identifier: Apache-2.0
# rank.sh -- only the competent are ranked, equals share a rank, and versions are not mixed
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"

submission ani true 3
submission budi true 2
submission citra true 3
submission dewi false 3
expect 0 score --to r ani.json budi.json citra.json dewi.json

expect 0 rank r/dewi.record.json r/budi.record.json r/ani.record.json r/citra.record.json
says out '^1  *ani '
says out '^1  *citra '
says out '^3  *budi '
grep -q '^[0-9].*dewi' out && fail "one who is not yet competent is ranked"
says out 'dewi.record.json'
expect 0 rank --top 1 r/ani.record.json r/budi.record.json r/citra.record.json
grep -q '^[0-9].*budi' out && fail "rank 3 is among the top 1"
expect 0 rank --json r/ani.record.json
says out '"rank":1'

mkdir -p other/workshop
sed 's/version = "1.0.0"/version = "1.1.0"/' "$here/rubrics/workshop/tidy.lua" >other/workshop/tidy.lua
"$kompeten" --rubric-path other score budi.json >newer.record
expect 65 rank r/ani.record.json newer.record
