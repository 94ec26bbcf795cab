#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# sweep.sh FLOW -- one call of the system after the other fails, in four ways: exit code 0 only with the whole output,
# and under the record's name the whole record or nothing
set -eu
flow=$1
work=$KOMPETEN_BUILD/faults/$flow
rm -rf "${work:?}"
mkdir -p "$work/bin/plugins" "$work/lines"
cp "$KOMPETEN_BUILD"/kompeten "$KOMPETEN_BUILD"/libkompeten.so.0 "$work/bin/"
[ ! -e "$KOMPETEN_BUILD/kompeten-cage" ] || cp "$KOMPETEN_BUILD/kompeten-cage" "$work/bin/"
cp -r "$KOMPETEN_BUILD"/plugins/barista "$KOMPETEN_BUILD"/plugins/barista.so "$work/bin/plugins/"
ln -s "$KOMPETEN_SOURCE/rubrics" "$work/bin/rubrics"
for n in 1 2 3; do
    tr -d '\n' <"$KOMPETEN_SOURCE/examples/barista/0$n.json"
    echo
done >"$work/lines.ndjson"
export HOME="$work" XDG_DATA_HOME="$work"
export ASAN_OPTIONS="verify_asan_link_order=0:detect_leaks=0"
program=$work/bin/kompeten paper=$KOMPETEN_SOURCE/examples/barista/01.json

run() { # run [fault]: the flow; its output is $work/out and $work/records
    rm -rf "$work/records" "$work/out" "$work/log"
    code=0
    case $flow in
    to)
        KOMPETEN_FAULT=${1-} KOMPETEN_FAULT_LOG=$work/log ${1:+env LD_PRELOAD="$KOMPETEN_BUILD/tests/libfault.so"} \
            "$program" score "$paper" --to "$work/records" --quiet >"$work/out" 2>"$work/err" || code=$? ;;
    lines)
        KOMPETEN_FAULT=${1-} KOMPETEN_FAULT_LOG=$work/log ${1:+env LD_PRELOAD="$KOMPETEN_BUILD/tests/libfault.so"} \
            "$program" score - --quiet <"$work/lines.ndjson" >"$work/out" 2>"$work/err" || code=$? ;;
    esac
}

broken() {
    echo "$fault, at $(cat "$work/log"): $1 (exit code $code)"
    head -5 "$work/err"
    failed=1
}

run
[ "$code" = 0 ] || { echo "without a fault: exit code $code"; cat "$work/err"; exit 1; }
cp "$work/out" "$work/whole"
record=
if [ "$flow" = to ]; then
    record=$(cd "$work/records" && echo *.json)
    cp "$work/records/$record" "$work/whole-record"
fi

failed=0
for kind in enospc eio short eintr; do
    n=0
    while n=$((n + 1)); fault=$kind:$n; run "$fault"; [ -e "$work/log" ]; do
        [ "$code" -lt 100 ] || broken "it died"
        if [ "$code" = 0 ]; then
            cmp -s "$work/out" "$work/whole" || broken "exit code 0 with another output"
            [ -z "$record" ] || [ -e "$work/records/$record" ] || broken "exit code 0 without a record"
        fi
        if [ -n "$record" ] && [ -e "$work/records/$record" ]; then
            cmp -s "$work/records/$record" "$work/whole-record" || broken "half a record in its place"
        fi
        [ "$kind" != short ] || [ "$code" = 0 ] || broken "a short read or write is no failure"
        [ "$n" -lt 2000 ] || { broken "no end"; break; }
    done
    echo "$kind: $((n - 1)) calls"
    [ "$n" -gt 3 ] || { echo "$kind: too few calls were seen"; failed=1; }
done
exit "$failed"
