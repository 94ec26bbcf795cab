# SPDX-License-Identifier: Apache-2.0
# resume.sh -- killed at any moment and run again, every submission is scored once and the bytes are the same, whatever the
# order of keys, the parts and the number of workers
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

# The same submissions with their keys in other orders and other white space, in parts, each part begun, killed and gone on
# with by other numbers of workers: put together, the bytes are those of one run that nobody killed, but for the column of
# what is wrong with a line that is no submission.
columns() {
    sed '/"problem":1/s/"column":[0-9]*//g' "$@"
}
cp class.ndjson some.ndjson
code=0 kills=0
"$kompeten" score --quiet --workers 1 some.ndjson >out 2>err || code=$?
columns out >wanted
[ "$(grep -c '"record":1' wanted)" -gt 2000 ] || fail "few records: $(grep -c '"record":1' wanted)"
for seed in 1 2 3; do
    "$KOMPETEN_BUILD/tests/reorder_keys" "$seed" <some.ndjson >class.ndjson
    cmp -s some.ndjson class.ndjson && fail "the keys are in the same order"
    parts=$((seed % 3 + 1)) part=0 files=
    while [ "$part" -lt "$parts" ]; do
        part=$((part + 1)) tries=0 ended=137
        files="$files part$part"
        rm -f "part$part" "part$part.journal"
        while [ "$ended" = 137 ]; do
            tries=$((tries + 1)) ended=0
            moment=$(printf '0.%02d' $((part + tries * tries * 8)))
            [ "$tries" -lt 4 ] || moment=60
            timeout -s KILL "$moment" "$kompeten" score --quiet --workers $(((seed + part + tries) % 5 + 1)) \
                --shard "$part/$parts" --output "part$part" --resume class.ndjson >out 2>err || ended=$?
            [ "$ended" != 137 ] || kills=$((kills + 1))
        done
        [ "$ended" = "$code" ] || fail "order $seed, part $part of $parts: exit code $ended, want $code"
    done
    # shellcheck disable=SC2086 # a list of files
    paste -d '\n' $files | grep -v '^$' | columns | cmp - wanted || fail "order $seed in $parts parts: other bytes"
done
[ "$kills" -ge 3 ] || fail "only $kills were killed"
exit 0
