#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# scarce.sh -- one block of memory after the other is not there while lines are scored with a journal: it says so or the
# output is whole, nothing dies, and the same call again, with memory, ends with the whole output
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"
if grep -q -e __asan_init -e __tsan_init "$KOMPETEN_BUILD/kompeten"; then
    kompeten=$KOMPETEN_SOURCE/build/kompeten
    [ -x "$kompeten" ] || {
        echo "skipped: a sanitizer has an allocator of its own, and there is no release build"
        exit 77
    }
fi

for n in 1 2 3; do
    tr -d '\n' <"$KOMPETEN_SOURCE/examples/barista/0$n.json"
    echo
done >class.ndjson
printf 'no JSON\n' >>class.ndjson
expect 1 score --quiet class.ndjson

# Where memory was short a rubric may have been read without a cage, which stands outside the result; and what is said of
# a line that is no JSON may be less.
result() {
    sed -e 's/"caged":false/"caged":true/' -e 's/.*"problem":1.*/a problem/' "$1"
}
result out >wanted

run() { # run [n]: the n-th block is missing
    code=0
    env ${1:+LD_PRELOAD="$KOMPETEN_BUILD/tests/libscarce.so"} KOMPETEN_SCARCE="${1-}" KOMPETEN_SCARCE_LOG=log \
        "$kompeten" score --quiet --workers 2 --output records.ndjson --resume class.ndjson >out 2>err || code=$?
}

n=0 said=0
while n=$((n + 1)); do
    rm -f records.ndjson records.ndjson.journal log
    run "$n"
    [ -e log ] || break
    [ "$code" -lt 100 ] || fail "block $n: it died (exit code $code)"
    if [ "$code" = 1 ]; then
        [ "$(wc -l <records.ndjson)" = 4 ] || fail "block $n: exit code 1 with less than four lines"
    else
        said=$((said + 1))
    fi
    [ "$code" != 0 ] || fail "block $n: exit code 0, though a line is no JSON"
    run
    [ "$code" = 1 ] || fail "block $n: run again, exit code $code"
    result records.ndjson | cmp -s - wanted || fail "block $n: run again, the output is another"
done
[ "$n" -gt 100 ] || fail "only $n blocks were asked for"
echo "$n blocks, $said of them said at the end"
exit 0
