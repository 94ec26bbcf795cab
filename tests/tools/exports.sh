# SPDX-License-Identifier: Apache-2.0
# exports.sh -- libkompeten exports what tests/exports.txt lists, a plugin its one entry, and nothing else
set -eu

# What a sanitized build adds, and the ends of sections that the linker names, are not ours.
exported() {
    nm -D --defined-only "$1" | awk '$3 !~ /^(__(odr_)?asan|(__bss_start|_edata|_end)$)/ { sub(/@.*/, "", $3); print $3 }' | LC_ALL=C sort
}

said=$(mktemp)
trap 'rm -f "$said"' EXIT
exported "$KOMPETEN_BUILD/libkompeten.so" >"$said"
grep -v '^#' "$KOMPETEN_SOURCE/tests/exports.txt" | diff -u - "$said"

exported "$KOMPETEN_BUILD/libkompeten-seal.so" >"$said"
grep -v '^#' "$KOMPETEN_SOURCE/tests/exports-seal.txt" | diff -u - "$said"

for plugin in "$KOMPETEN_BUILD"/plugins/*.so; do
    exported "$plugin" >"$said"
    if [ "$(cat "$said")" != kompeten_plugin_v1 ]; then
        echo "$plugin exports more than kompeten_plugin_v1:"
        cat "$said"
        exit 1
    fi
done
