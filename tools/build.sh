# SPDX-License-Identifier: Apache-2.0
# build.sh -- read by ./demo and ./check: one build of a preset, quiet unless it fails
# shellcheck shell=sh

# build_preset PRESET [configure options...]: what it says is shown only where it fails.
build_preset() {
    preset=$1
    shift
    log=$(mktemp)
    if ! { cmake --preset "$preset" "$@" && cmake --build --preset "$preset"; } >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        printf 'the build "%s" failed\n' "$preset" >&2
        exit 70
    fi
    grep 'warning:' "$log" >&2 || :
    rm -f "$log"
}
