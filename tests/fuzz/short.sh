#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# short.sh TARGET -- a few seconds of a fuzz target: its corpus whole, then spoilt with a fixed seed
set -eu
target=$1 work=$KOMPETEN_BUILD/fuzz
rm -rf "${work:?}/$target"
sh "$KOMPETEN_SOURCE/tests/fuzz/corpus.sh" "$target" "$work/$target"
cd "$work"
export ASAN_OPTIONS="abort_on_error=1${ASAN_OPTIONS:+:$ASAN_OPTIONS}" UBSAN_OPTIONS="abort_on_error=1${UBSAN_OPTIONS:+:$UBSAN_OPTIONS}"
exec "$KOMPETEN_BUILD/tests/mutate_$target" 200000 5 7 "$target"
