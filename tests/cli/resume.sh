# SPDX-License-Identifier: Apache-2.0
# resume.sh -- killed at any moment and run again, every submission is scored once and the bytes are the same
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"
unset KOMPETEN_RUBRIC_PATH

for paper in "$KOMPETEN_SOURCE"/examples/*/*.json; do
    case $paper in *.record.json) continue ;; esac
    tr -d '\n' <"$paper"
    echo
done >some.ndjson
echo 'no JSON' >>some.ndjson
number=0
while [ "$number" -lt 150 ]; do
    cat some.ndjson
    number=$((number + 1))
done >class.ndjson
code=0
"$kompeten" score --quiet class.ndjson >wanted 2>err || code=$?

# Killed after ever longer moments, until one run comes to its end; each goes on with another number of workers.
kills=0
for moment in 0.05 0.1 0.15 0.2 0.3 0.4 0.5 0.6 0.8 1 1.2 1.5 1.7 2 2.5 3 4 6 8 12 20 40; do
    ended=0
    timeout -s KILL "$moment" "$kompeten" score --quiet --workers $((kills % 5 + 1)) --output records.ndjson --resume \
        class.ndjson >out 2>err || ended=$?
    [ "$ended" = "$code" ] && break
    [ "$ended" = 137 ] || fail "exit code $ended"
    kills=$((kills + 1))
done
[ "$ended" = "$code" ] || fail "it never came to its end"
[ "$kills" -ge 2 ] || fail "it was killed only $kills times"
cmp records.ndjson wanted || fail "the bytes differ after $kills kills"
[ "$(grep -c ' [.]$' records.ndjson.journal)" -ge 1 ] || fail "no run went on behind a mark"

# Once more: nothing is left to do, and nothing changes.
expect "$code" score --quiet --output records.ndjson --resume class.ndjson
cmp records.ndjson wanted || fail "a run too many changes the output"

# Half a line behind the last mark is written again.
head -c 100000 wanted >records.ndjson
sed -n 1p records.ndjson.journal >journal
sed -n 1p wanted >first
printf '%s %s %s 1 0 .\n' 1 "$(sed -n 1p class.ndjson | wc -c)" "$(wc -c <first)" >>journal
printf '7 7' >>journal
cp journal records.ndjson.journal
expect "$code" score --quiet --output records.ndjson --resume class.ndjson
cmp records.ndjson wanted || fail "half a mark is believed"
lines=$(wc -l <class.ndjson)
tail -n 1 records.ndjson.journal | grep -q "^$lines .* !\$" || fail "half a mark and the next one are one: $(tail -n 1 records.ndjson.journal)"

# Not another input, not another part, not a file that has no journal.
cp records.ndjson.journal kept
expect 65 score --quiet --output records.ndjson --resume --shard 1/2 class.ndjson
says err 'begun with another input'
cmp kept records.ndjson.journal || fail "a refusal changes the journal"
echo >>class.ndjson
expect 65 score --quiet --output records.ndjson --resume class.ndjson
rm records.ndjson.journal
expect 65 score --quiet --output records.ndjson --resume class.ndjson
says err 'no journal'
cmp records.ndjson wanted || fail "a refusal changes the output"
exit 0
