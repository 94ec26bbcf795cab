# SPDX-License-Identifier: Apache-2.0
# expect.sh -- read by the tests of the program: runs it in a folder of its own and says what differs
# shellcheck shell=sh
set -eu

kompeten=$KOMPETEN_BUILD/kompeten
here=$KOMPETEN_SOURCE/tests/cli
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 1' HUP INT TERM
cd "$folder"

# The surroundings are the same on every machine.
unset LANGUAGE LC_ALL LC_MESSAGES KOMPETEN_PLUGIN_PATH XDG_DATA_HOME
HOME=$folder
LANG=C
NO_COLOR=1
KOMPETEN_RUBRIC_PATH=$here/rubrics
export HOME LANG NO_COLOR KOMPETEN_RUBRIC_PATH

fail() {
    echo "$*"
    echo "--- stdout"
    head -n 40 "$folder/out" | cut -c 1-400
    echo "--- stderr"
    head -n 40 "$folder/err" | cut -c 1-400
    exit 1
}

# expect CODE arguments...: runs the program; what it says is in $folder/out and $folder/err.
expect() {
    wanted=$1
    shift
    code=0
    "$kompeten" "$@" >"$folder/out" 2>"$folder/err" || code=$?
    [ "$code" = "$wanted" ] || fail "kompeten $*: exit code $code, want $wanted"
}

# says FILE PATTERN: a line of $folder/out or $folder/err.
says() {
    grep -q -e "$2" "$folder/$1" || fail "no \"$2\" on std$1"
}

# submission NAME SWEPT MARK: writes $folder/NAME.json, one line. SWEPT is true, false or empty: not ticked.
submission() {
    tick=
    [ -n "$2" ] && tick="{\"criterion\":\"swept\",\"assessor\":\"MET.1\",\"met\":$2}"
    cat >"$folder/$1.json" <<END
{"submission":1,"id":"$1","rubric":"workshop/tidy","purpose":"training","candidate":{"issuer":"bengkel-uji","id":"$1"},"session":{"programme":"Uji","batch":"1","year":2026,"centre":"Bengkel Uji"},"attempt":1,"taken":{"from":"2026-11-20T08:00:00+08:00","to":"2026-11-20T08:30:00+08:00","ended":"completed"},"assessors":[{"id":"MET.1","role":"lead","trained_candidate":false}],"evidence":{},"ticks":[$tick],"marks":[{"criterion":"care","assessor":"MET.1","points":"$3"}]}
END
}
