#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# sweep.sh calls|blocks FLOW [EVERY] -- one call of the system, or one block of memory, after the other fails, in every way
# that it can; with EVERY only each EVERY-th
#
# Whatever fails: nothing dies or hangs; exit code 0 only with all of the result; under the name of a result all of it, or
# what was there before; else a line that names the file and says why; EINTR and short reads and writes fail nothing; and
# the same call again, without a fault, ends with all of the result. tools/fault-sweep tries every call of every flow.
set -eu
what=$1 flow=$2 every=${3:-1}
work=$KOMPETEN_BUILD/faults/$what-$flow
preload=$KOMPETEN_BUILD/tests/libfault.so
if [ "$what" = blocks ]; then
    preload=$KOMPETEN_BUILD/tests/libscarce.so
    # A sanitizer has an allocator of its own.
    if grep -q -e __asan_init -e __tsan_init "$KOMPETEN_BUILD/kompeten"; then
        KOMPETEN_BUILD=$KOMPETEN_SOURCE/build
        [ -x "$KOMPETEN_BUILD/kompeten" ] || { echo "skipped: there is no release build"; exit 77; }
    fi
fi
examples=$KOMPETEN_SOURCE/examples/barista day=$KOMPETEN_SOURCE/tests/cli/day
rm -rf "${work:?}"
mkdir -p "$work/bin/plugins" "$work/bin/rubrics/barista" "$work/own/rubrics/barista" "$work/own/plugins" "$work/before"
cp "$KOMPETEN_BUILD"/kompeten "$KOMPETEN_BUILD"/libkompeten.so.0 "$work/bin/"
[ ! -e "$KOMPETEN_BUILD/kompeten-cage" ] || cp "$KOMPETEN_BUILD/kompeten-cage" "$work/bin/"
cp -r "$KOMPETEN_BUILD"/plugins/barista "$KOMPETEN_BUILD"/plugins/barista.so "$work/own/plugins/"
cp -r "$KOMPETEN_BUILD"/plugins/barista "$KOMPETEN_BUILD"/plugins/barista.so "$work/bin/plugins/"
# Behind the rubrics and the trade that count stand others of the same names: no fault may bring them in.
for rubric in espresso-set filter-brew; do
    cp "$KOMPETEN_SOURCE/rubrics/barista/$rubric.lua" "$work/own/rubrics/barista/"
    { cat "$KOMPETEN_SOURCE/rubrics/barista/$rubric.lua"; echo '-- another'; } >"$work/bin/rubrics/barista/$rubric.lua"
done
echo >>"$work/bin/plugins/barista/espresso.json"
HOME=$work XDG_DATA_HOME=$work LC_ALL=C ASAN_OPTIONS="verify_asan_link_order=0:detect_leaks=0"
KOMPETEN_PLUGIN_PATH=$work/own/plugins KOMPETEN_RUBRIC_PATH=$work/own/rubrics
export HOME XDG_DATA_HOME LC_ALL ASAN_OPTIONS KOMPETEN_PLUGIN_PATH KOMPETEN_RUBRIC_PATH
cd "$work"
program=$work/bin/kompeten

cp "$day/session.json" "$examples/01.json" .
for n in 1 2 3; do
    tr -d '\n' <"$examples/0$n.json"
    echo
done >lines.ndjson
head -n 3 "$day/people.csv" >people.csv
for sheet in entry-1 entry-2 entry-shots; do
    grep -E '^Kode|BAR1-00[12]' "$day/$sheet.csv" >$sheet.csv
done
printf 'jpeg' >photo.jpg
printf 'Asesi;Foto\nBAR1-001;photo.jpg\n' >photos.csv

# What a flow begins with.
class() { # class SHEET...: a class in which these are entered
    "$program" class new --quiet --rubric barista/espresso-set --people people.csv --session session.json \
        --to before/class 2>err
    "$program" enter --quiet before/class "$@"
}
case $flow in
to | lines | new) ;;
resume) # one line is scored and marked, the next line and the next mark stand there in part
    "$program" score --quiet lines.ndjson --output before/records --resume
    sed -n 1p before/records >one
    sed -n 1p before/records.journal >journal
    printf '1 %s %s 1 0 .\n3' "$(sed -n 1p lines.ndjson | wc -c)" "$(wc -c <one)" >>journal
    head -c 3000 before/records >half
    mv half before/records
    mv journal before/records.journal ;;
enter) class entry-1.csv >out ;;
class) class entry-1.csv entry-2.csv entry-shots.csv >out ;;
pack)
    class entry-1.csv entry-2.csv entry-shots.csv photos.csv >out
    "$program" score --quiet before/class >out ;;
esac

call() { # call [FAULT]: the flow
    case $flow in
    to) set -- "${1-}" score 01.json --to now/records ;;
    lines) set -- "${1-}" score - ;;
    resume) set -- "${1-}" score lines.ndjson --workers 2 --output now/records --resume ;;
    new) set -- "${1-}" class new --rubric barista/espresso-set --people people.csv --session session.json \
        --to now/class ;;
    enter) set -- "${1-}" enter now/class entry-2.csv entry-shots.csv photos.csv ;;
    class) set -- "${1-}" score now/class ;;
    pack) set -- "${1-}" pack now/class --to now/pack ;;
    esac
    fault=$1 code=0
    shift
    timeout -s KILL 60 env ${fault:+LD_PRELOAD="$preload"} KOMPETEN_FAULT="$fault" KOMPETEN_FAULT_LOG="$work/log" \
        "$program" "$@" --quiet <lines.ndjson >now/out 2>err || code=$?
    # Where no cage could be started, the program's own trades are run without one, and the record says so.
    if grep -qrs '"caged":false' now; then
        grep -rl '"caged":false' now | xargs sed -i 's/"caged":false/"caged":true/g'
    fi
}

renew() {
    rm -rf now log
    cp -r before now
}

text_of_table() {
    sed 1d "$1" | tr -d ' \n─' >text
    mv text "$1"
}

# All but the moment at which something was entered, when marks were made, and how a table is laid out below which title.
is_whole() {
    [ "$flow" != class ] || text_of_table now/out
    diff -rq -x journal.ndjson -x records.journal "$@" whole now >differs 2>&1 || return 1
    case $* in *journal*) return 0 ;; esac
    [ ! -e whole/class/journal.ndjson ] ||
        sed 's/"at":"[^"]*"//' now/class/journal.ndjson | cmp -s - whole/class/journal.ndjson
}

renew
call
[ "$code" = 0 ] || { echo "without a fault: exit code $code"; cat err; exit 1; }
mv now whole
[ "$flow" != class ] || text_of_table whole/out
[ ! -e whole/class/journal.ndjson ] || sed -i 's/"at":"[^"]*"//' whole/class/journal.ndjson

failed=0
broken() {
    echo "$tried, at $(cat log): $1 (exit code $code)"
    head -n 5 err
    failed=1
}

# Each file under its own name is what it was, or what it is to become. An output that is gone on with grows, and the
# journal of a class only loses its last line.
nothing_is_half() {
    diff -rq before now | sed -n 's/^Files .* and \(.*\) differ$/\1/p; s/^Only in \(now.*\): \(.*\)$/\1\/\2/p' |
        while read -r path; do
            find "$path" -type f ! -name '.*' ! -path now/out ! -path 'now/records*' ! -name journal.ndjson \
                ! -name '*.[0-9]*'
        done >changed
    while read -r file; do
        cmp -s "$file" "whole${file#now}" || broken "half of $file"
    done <changed
    if [ -e before/class/journal.ndjson ]; then
        head -n "$(wc -l <before/class/journal.ndjson)" now/class/journal.ndjson |
            cmp -s - before/class/journal.ndjson || broken "the journal is another"
    fi
    case $tried:$(cat log) in
    *-:* | *:unlink*) # it could not take away what it began
        find now \( -name '.?*' -o -name 'pack.*' -o -name '*.json.*' \) -type f -delete
        return ;;
    esac
    find now -name '.?*' >left
    [ ! -s left ] || broken "it leaves $(cat left)"
}

# What is said names the file, and why.
is_told() {
    grep -q 'error: ' err || return 1
    read -r name file <log
    case $name:$file in
    readlink:* | *:socket:* | *:/memfd:* | *:plugin | *:*/kompeten-cage | *:) return 0 ;; # nothing a person could name
    esac
    grep -q -E 'Input/output error|No space left|Too many open|Cannot allocate|memory|Interrupted|No such file' err ||
        grep -q -E 'medium reports|too many files|cannot be read$|there is no such file$' err || return 1
    named=$(basename "$file")
    case $flow:$named:$tried in
    *:out:* | *-) return 0 ;; # where more than one failed, one of them is named
    lines:lines.ndjson:*) named=- ;;
    *:.*:* | *:pack.*:*) named=$(echo "${named#.}" | sed 's/\.[0-9]*$//') ;;
    esac
    grep -q -F -e "$named" -e 'memory' err
}

befallen() { # befallen KIND: what came of the call that a fault befell
    tried=$fault
    [ "$code" -lt 100 ] || broken "it died"
    if [ "$code" = 0 ]; then
        case $flow:$tried in class:*-) set -- "$1" -x out ;; esac # a table says of a record that it may be older
        shift
        is_whole "$@" || broken "exit code 0, and not all of the result: $(cat differs)"
        return
    fi
    read -r name file <log
    # No handler of this program breaks a call off; what goes to standard output would only be told, not made again.
    case $1:$file in
    short:* | eintr:*[!t]) broken "$1 is no failure" ;;
    esac
    nothing_is_half
    is_told || broken "it does not say what and why"
    # What was entered is not entered again, and a class that is there is not made again.
    case $flow:$name:$file:$tried in
    new:write:*/out:* | new:*-) return ;;
    resume:*:enomem:*-) return ;; # no cage could be started twice over: that costs the attempt, and its line stands
    enter:rename:*/submissions/*:*) set -- -x journal.ndjson ;; # it tells of both calls
    *) set -- ;;
    esac
    [ "$flow" != enter ] || set -- "$@" -x out
    call
    { [ "$code" = 0 ] && is_whole "$@"; } || broken "run again, without a fault: $(cat differs)"
}

# sweep KIND [-]: each EVERY-th call of those that this befalls; with a hyphen all that follow it, too.
sweep() {
    n=1
    while renew; call "$1:$n${2-}"; [ -e log ]; do
        befallen "$1"
        n=$((n + every))
    done
    echo "$1${2-}: up to call $((n - every))"
}

if [ "$what" = blocks ]; then
    sweep block
    sweep block -
    exit "$failed"
fi
for kind in enospc eio short eintr emfile enomem; do
    sweep "$kind"
done
for kind in short eintr; do # every one of them is short; every third is broken off
    case $kind:$flow in eintr:new | eintr:enter | eintr:class) continue ;; esac # these print by stdio
    renew
    call "$kind:1-"
    befallen "$kind"
done
every=$((every * 4))
for kind in enospc eio emfile enomem; do
    sweep "$kind" -
done
exit "$failed"
