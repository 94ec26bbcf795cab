# SPDX-License-Identifier: Apache-2.0
# ensure-deps.sh -- with packages missing and no way to become root, the line to type is printed and the code is 69
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# answer NAME SCRIPT: a program of this name that runs the script.
answer() {
    printf '#!/bin/sh\n%s\n' "$2" >"$folder/$1"
    chmod +x "$folder/$1"
}

# ended CODE: how ensure-deps.sh ends among these programs; what it says is in $folder/said.
ended() {
    code=0
    PATH="$folder:$PATH" sh "$KOMPETEN_SOURCE/tools/ensure-deps.sh" </dev/null >"$folder/said" 2>&1 || code=$?
    if [ "$code" != "$1" ]; then
        echo "exit code $code, want $1"
        cat "$folder/said"
        exit 1
    fi
}

answer id 'echo 1000'
answer sudo 'exit 1'
# shellcheck disable=SC2016 # the program's own variables
answer apt-get 'echo "apt-get $*" >>"${0%/*}/asked"'

answer dpkg-query 'echo installed'
ended 0
[ ! -s "$folder/said" ]

# shellcheck disable=SC2016 # the program's own variables
answer dpkg-query 'case "$*" in *lua*) exit 1 ;; esac; echo installed'
ended 69
grep -q '^    sudo apt-get install --no-install-recommends liblua5.4-dev$' "$folder/said"
[ ! -e "$folder/asked" ]
KOMPETEN_SKIP_DEPS=1
export KOMPETEN_SKIP_DEPS
ended 0
unset KOMPETEN_SKIP_DEPS

answer id 'echo 0'
ended 0
grep -q 'install --no-install-recommends liblua5.4-dev$' "$folder/asked"

answer apt-get 'exit 100'
ended 69
grep -q '^    apt-get install --no-install-recommends liblua5.4-dev$' "$folder/said"
