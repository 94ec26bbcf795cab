# SPDX-License-Identifier: Apache-2.0
# layers.sh -- every room includes only what it may, and check-layers sees it when one does not
set -eu
"$KOMPETEN_SOURCE/tools/check-layers"

tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
mkdir -p "$tree/tools" "$tree/engine/base" "$tree/engine/attic" "$tree/engine/model" "$tree/engine/rubric" "$tree/cli" "$tree/plugins/a"
cp "$KOMPETEN_SOURCE/tools/check-layers" "$tree/tools"

# refused FILE INCLUDED...: an #include of each, alone in FILE, is an error there.
refused() {
    file=$1
    shift
    for included in "$@"; do
        printf '#include %s\n' "$included" >"$tree/$file"
        if "$tree/tools/check-layers" >"$tree/said"; then
            echo "check-layers accepts $included in $file"
            exit 1
        fi
        grep -q "^$file:1: error: " "$tree/said"
    done
    : >"$tree/$file"
}
refused engine/base/a.c '"../model/plan.h"' '<lua.h>' '<dlfcn.h>' '<jansson.h>' '<openssl/evp.h>'
refused engine/model/a.c '"../plugin/desk.h"' '"../engine.h"'
refused engine/rubric/a.c '"../plugin/load.h"' '<dlfcn.h>'
refused cli/a.c '"../engine/engine.h"' '<kompeten/plugin.h>'
refused plugins/a/a.c '<kompeten/kompeten.h>' '"../b/limits.h"' '"../../engine/base/text.h"'
refused engine/attic/a.c '"../base/text.h"'
"$tree/tools/check-layers"
