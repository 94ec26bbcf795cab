#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# races.sh -- scoring by several threads on a build that checks every access of theirs: problems said by all of them,
# criteria that were judged before, trades dropped in, SIGHUP and SIGTERM in the middle
#
# The build is of its own, only what is needed, without optimization, and kept beside the one that is tested.
threads=$KOMPETEN_BUILD/threads
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"

skip() {
    printf 'skipped: %s\n' "$(printf '%s' "$1" | head -n 1)"
    exit 77
}

printf 'int main(void) { return 0; }\n' >empty.c
said=$("${CC:-cc}" -fsanitize=thread -o empty empty.c 2>&1) || skip "the compiler has no thread checks: $said"
said=$(./empty 2>&1) || skip "thread checks do not run here: $said"

{
    cmake -S "$KOMPETEN_SOURCE" -B "$threads" -G Ninja -DCMAKE_C_COMPILER="${CC:-cc}" -DBUILD_TESTING=OFF \
        -DCMAKE_BUILD_TYPE=Debug -DCMAKE_C_FLAGS_DEBUG=-g1 -DCMAKE_C_FLAGS=-fsanitize=thread &&
        cmake --build "$threads" --target kompeten_program kompeten_cage plugin_automotive plugin_barista
} >out 2>err || fail "the build with thread checks failed"

export TSAN_OPTIONS="log_path=$folder/race exitcode=66 ${TSAN_OPTIONS:-}"
clean() {
    for report in race.*; do
        [ -e "$report" ] || return 0
        cat "$report"
    done
    fail "$1: threads are in each other's way"
}

# Submissions with records and without, of trades that are there and not; lines that are none.
unset KOMPETEN_RUBRIC_PATH
for paper in "$KOMPETEN_SOURCE"/examples/automotive/*.json "$KOMPETEN_SOURCE"/examples/barista/*.json; do
    case $paper in *.record.json) continue ;; esac
    tr -d '\n' <"$paper"
    echo
done >some.ndjson
submission foreign true 2
{
    cat foreign.json
    printf 'no JSON\n\n{"submission":1}\n'
} >>some.ndjson
for _ in 1 2 3 4 5 6 7 8 9 10 11 12; do
    cat some.ndjson
done >class.ndjson

# Every worker has problems to say, and is asked about what it judged before.
scored() {
    code=0
    "$threads/kompeten" score "$@" >out 2>err || code=$?
    clean "kompeten score $*"
    [ "$code" = 1 ] || fail "kompeten score $*: exit code $code, want 1"
}
scored --workers 4 class.ndjson
[ "$(wc -l <out)" = "$(wc -l <class.ndjson)" ] || fail "other lines come out than went in"
grep -c '"record":1' out >records

# The same in one process, and with an output that can be gone on with.
scored --quiet --uncaged --workers 3 --output in-one.ndjson class.ndjson
grep -c '"record":1' in-one.ndjson | cmp - records || fail "a cage changes how many are scored"

# A trade is dropped in while four workers score; they are told again and again, and asked to end in the middle.
mkdir plugins
cp "$threads/kompeten" "$threads/kompeten-cage" .
ln -s "$KOMPETEN_SOURCE/rubrics" rubrics
mkfifo in
LD_LIBRARY_PATH=$threads ./kompeten score --workers 4 --plugin-path plugins - <in >out 2>err &
scorer=$!
exec 3>in
feed() {
    cat "$@" >&3 || { clean "feeding"; fail "it ended before its input"; }
}
await() {
    for _ in $(seq 1200); do
        [ "$(grep -c "$2" out)" -ge "$1" ] && return
        sleep 0.1
    done
    fail "no $1 lines with $2 came"
}
feed class.ndjson
await 20 unknown_trade
cp -r "$threads/plugins/barista.so" "$threads/plugins/barista" plugins/
kill -HUP "$scorer"
sleep 0.1
feed class.ndjson
await 20 '"record":1'
cp -r "$threads/plugins/automotive.so" "$threads/plugins/automotive" plugins/
for _ in 1 2 3 4 5; do
    kill -HUP "$scorer"
    feed some.ndjson
done
await 20 'Nissan Pathfinder.*"record":1'
cat class.ndjson class.ndjson >&3 &
feeder=$!
sleep 0.3
kill -TERM "$scorer"
code=0
wait "$scorer" || code=$?
exec 3>&-
wait "$feeder" || :
clean "SIGHUP and SIGTERM in the middle"
[ "$code" = 75 ] || fail "ended by SIGTERM: exit code $code, want 75"
exit 0
