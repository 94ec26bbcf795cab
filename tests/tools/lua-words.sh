#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# lua-words.sh -- the helps for authors know every word of the language, and luacheck finds nothing in our rubrics
set -eu
cd "$KOMPETEN_SOURCE"
words=$(sed -n '/^static const struct word words/,/^};/s/.*{ "\([a-z_]*\)".*/\1/p' engine/rubric/words.c)
[ "$(echo "$words" | wc -l)" -gt 30 ] || { echo "the table of words was not found"; exit 1; }
missing=0
for word in $words; do
    grep -q "\"$word\"" rubrics/.luacheckrc || { echo "rubrics/.luacheckrc lacks $word"; missing=1; }
    grep -Eq "^(function )?$word( = |\()" rubrics/.meta/kompeten.lua || { echo "rubrics/.meta/kompeten.lua lacks $word"; missing=1; }
done
# Every key that a table of the language may have stands in the stubs: as a field, or in a table written in place.
keys=$(sed -n 's/^    { TEXT("\([a-z_]*\)"), *".*\.kind = SHAPE_.*/\1/p; s/^#define SUM_ROWS.*//p' engine/model/plan_shape.c | sort -u)
[ "$(echo "$keys" | wc -l)" -gt 60 ] || { echo "the tables of keys were not found"; exit 1; }
for key in $keys; do
    case $key in word | line | items) continue ;; esac # the engine writes these
    grep -Eq "@field $key\??( |$)|[{ ]$key\??:" rubrics/.meta/kompeten.lua || { echo "rubrics/.meta/kompeten.lua lacks the key $key"; missing=1; }
done
[ "$missing" = 0 ] || exit 1
command -v luacheck > /dev/null || { echo "skipped: luacheck is not here (Debian's package lua-check)"; exit 77; }
luacheck --quiet --no-cache --config rubrics/.luacheckrc rubrics/*/*.lua
