# SPDX-License-Identifier: Apache-2.0
# lines.sh -- bulk scoring: as many lines out as in, in the same order, whatever the lines are
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"

submission good true 2
submission failed false 3
{
    cat good.json
    echo
    echo 'not JSON'
    tr -d '\n' <good.json
    printf '\r\n'
    head -c 4300000 /dev/zero | tr '\0' '['
    echo
    cat failed.json
    printf '{"submission":1,"id":"cut off'
} >class.ndjson

expect 1 score class.ndjson
[ "$(wc -l <out)" = 7 ] || fail "7 lines went in"
mv out lines
for number in 1 4 6; do
    sed -n "${number}p" lines | grep -q '"record":1' || fail "line $number is no record"
done
for number in 2 3 5 7; do
    sed -n "${number}p" lines | grep -q "\"line\":${number}[,}]" || fail "line $number is no problem line with its number"
    sed -n "${number}p" lines | grep -q '"problem":1' || fail "line $number is no problem line"
done
says err '^class.ndjson:3:1: error: '

# A line is the record that its submission gives alone, also from standard input.
"$kompeten" score good.json >alone
sed -n 1p lines | cmp - alone || fail "the record differs in bulk"
code=0
"$kompeten" score - <class.ndjson 2>err | cmp - lines || fail "standard input gives other lines"

: | "$kompeten" score - >out 2>err || code=$?
[ "$code" = 65 ] || fail "nothing to score: exit code $code, want 65"

# A fault of a rubric is told where it stands in the rubric, whichever line asks for it.
mkdir -p faulty/workshop
sed 's/^  ties =.*/  colour = "red",/' "$here/rubrics/workshop/tidy.lua" >faulty/workshop/tidy.lua
cat good.json failed.json >two.ndjson
KOMPETEN_RUBRIC_PATH=$folder/faulty expect 65 score two.ndjson
[ "$(grep -c '^.*faulty/workshop/tidy.lua:7:3: error: ' err)" = 2 ] || fail "a rubric's fault is told at another line"

# A file that is not there is told as what it is.
expect 66 score nowhere.ndjson
says err '^nowhere.ndjson: error: cannot be read: No such file or directory$'
