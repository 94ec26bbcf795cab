# SPDX-License-Identifier: Apache-2.0
# bulk.sh -- any number of workers and any split give the same bytes; broken lines stop nobody
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"

# Submissions of all trades, rubrics with functions among them, and lines that are none; three hundred in all.
unset KOMPETEN_RUBRIC_PATH
for paper in "$KOMPETEN_SOURCE"/examples/*/*.json; do
    case $paper in *.record.json) continue ;; esac
    tr -d '\n' <"$paper"
    echo
done >some.ndjson
submission foreign true 2
cat foreign.json >>some.ndjson
printf 'no JSON\n\n{"submission":1}\n' >>some.ndjson
for _ in 1 2 3 4; do
    cat some.ndjson
done >class.ndjson
count=$(wc -l <class.ndjson)
[ "$count" -ge 200 ] || fail "only $count submissions"

expect 1 score --quiet --workers 1 class.ndjson
mv out wanted
mv err said
[ "$(wc -l <wanted)" = "$count" ] || fail "$count lines went in"
for workers in 2 3 7; do
    expect 1 score --quiet --workers "$workers" class.ndjson
    cmp out wanted || fail "$workers workers give other bytes"
    cmp err said || fail "$workers workers say something else"
done
"$kompeten" score --quiet - <class.ndjson 2>err | cmp - wanted || fail "standard input gives other bytes"

# Shards put together line by line are the whole.
for part in 1 2 3; do
    "$kompeten" score --quiet --shard "$part/3" --workers 2 class.ndjson >"part$part" 2>err || :
    [ -s "part$part" ] || fail "part $part is empty"
done
paste -d '\n' part1 part2 part3 | grep -v '^$' | cmp - wanted || fail "the parts are not the whole"

# The same out of a pipe, by any number of workers each.
for workers in 1 2 3 5; do
    for part in 1 2; do
        "$kompeten" score --quiet --shard "$part/2" --workers "$workers" - <class.ndjson >"part$part" 2>err || :
    done
    paste -d '\n' part1 part2 | sed '${/^$/d;}' | cmp - wanted || fail "$workers workers at parts of a pipe give other bytes"
done

# Every submission with its keys in reverse order, in parts by several workers each: the same records.
while read -r line; do
    printf '%s' "$line" | "$KOMPETEN_BUILD/tests/reorder_keys" 2>/dev/null | tr -d '\n'
    echo
done <some.ndjson | grep . >reversed.ndjson
"$kompeten" score --quiet some.ndjson 2>err | grep '"record":1' | sort >straight || :
[ "$(wc -l <straight)" -ge 50 ] || fail "few records: $(wc -l <straight)"
for workers in 1 2 3 7; do
    for part in 1/2 2/2; do
        "$kompeten" score --quiet --shard "$part" --workers "$workers" reversed.ndjson 2>err || :
    done | grep '"record":1' | sort | cmp - straight || fail "$workers workers, keys in reverse order: other records"
done

# Uncaged it is the same but for the word that says so.
"$kompeten" score --quiet --uncaged class.ndjson 2>err | sed 's/"caged":false/"caged":true/' | cmp - wanted ||
    fail "a cage changes a result"

expect 64 score --shard 4/3 class.ndjson
expect 64 score --shard one class.ndjson
expect 64 score --workers 0 class.ndjson
expect 64 score --resume class.ndjson
expect 64 score --resume --output x -

# A reader that waits gets each record at once.
mkfifo in
"$kompeten" score - <in >out 2>err &
scorer=$!
exec 3>in
head -n 1 some.ndjson >&3
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    [ -s out ] && break
    sleep 0.5
done
[ "$(wc -l <out)" = 1 ] || fail "the first record waits for a second submission"

# SIGTERM ends it after what is under way.
kill -TERM "$scorer"
code=0
wait "$scorer" || code=$?
exec 3>&-
[ "$code" = 75 ] || fail "ended by SIGTERM: exit code $code, want 75"
exit 0
