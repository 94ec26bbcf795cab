# SPDX-License-Identifier: Apache-2.0
# output.sh -- records in files are the records on standard output, and output that fails is not kept silent
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"

submission good true 2
submission failed false 3

expect 0 score --to a/b good.json failed.json
[ ! -s out ] || fail "--to alone prints something"
for name in good failed; do
    "$kompeten" score "$name.json" | cmp - "a/b/$name.record.json" || fail "a/b/$name.record.json differs"
done
[ "$(find a/b -type f | wc -l)" = 2 ] || fail "more is left in the folder than two records"

expect 1 score --to c good.json good.json
says err 'good'
: >occupied
expect 74 score --to occupied/x good.json

expect 0 score --table good.json failed.json
says out '^good  *Competent  *80  *Care of tools 2/3$'
says out '^failed  *Not yet competent .*Sweep the floor before you leave.$'
# Names stand on the screen and nowhere else.
printf '\357\273\277nik,name,issuer,id\r\n1,"Ani ""Ria""\nSeran",bengkel-uji,good\r\n2,Other,elsewhere,failed\r\n' >people.csv
expect 0 score --table --people people.csv --to named good.json failed.json
says out '^good  *Ani "Ria"?Seran  *Competent '
grep -q Other out && fail "a name of another issuer is shown"
grep -q Seran named/*.json && fail "a name stands in a record"
printf 'nik,nama\n' >nameless.csv
expect 65 score --table --people nameless.csv good.json
expect 66 score --table --people absent.csv good.json

sed -i 's/"training"/"certification"/' good.json failed.json
expect 0 score --table good.json failed.json
grep -q -w -e 80 -e Score out && fail "a score is shown where the purpose is certification"
expect 0 score --pretty --lang id failed.json
says out 'Sapu lantai sebelum pulang.'

# ended CODE WHAT: how the last call ended.
ended() {
    [ "$code" = "$1" ] || fail "$2: exit code $code, want $1"
}
if [ -w /dev/full ]; then
    code=0
    "$kompeten" score good.json >/dev/full 2>err || code=$?
    ended 74 "a full disk"
fi
code=0
"$kompeten" score good.json >&- 2>err || code=$?
ended 74 "a closed standard output"

# Where only a part of many lines can be written, that part stands there, and it is said.
submission many true 2
tr -d '\n' <many.json >one.ndjson
number=0
while [ "$number" -lt 200 ]; do
    cat one.ndjson
    echo
    number=$((number + 1))
done >many.ndjson
"$kompeten" score many.ndjson >whole 2>err
code=0
(
    trap '' XFSZ
    ulimit -f 100
    exec "$kompeten" score many.ndjson
) >short 2>err || code=$?
ended 74 "a file that may grow no further"
says err 'not all of the output could be written'
[ -s short ] || fail "nothing of what would fit was written"
head -c "$(wc -c <short)" whole | cmp - short || fail "what was written is not the beginning of the whole"
(
    trap '' XFSZ
    ulimit -f 100
    exec "$kompeten" score --output cut.ndjson many.ndjson
) >out 2>err || code=$?
ended 74 "an --output that may grow no further"
says err 'cut.ndjson.* cannot be written'
"$kompeten" score --resume --output cut.ndjson many.ndjson >out 2>err
cmp cut.ndjson whole || fail "gone on with, it is not the whole"
code=0
{ "$kompeten" score many.ndjson 2>err || echo $? >code; } | head -c 100 >out
[ "$(cat code)" = 74 ] || fail "a reader who went away: $(cat code)"

# What stands in a paper cannot steer a terminal.
printf '%s' '{"submission":1,"id":"x","\u001b[31m":1}' >steer.json
expect 65 score steer.json
LC_ALL=C grep -q "$(printf '\033')" out err && fail "an escape sequence came through"
exit 0
