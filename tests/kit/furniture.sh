# SPDX-License-Identifier: Apache-2.0
# furniture.sh -- a second trade in C, outside the tree, by CMake and by pkg-config, against the installed package alone
. "$KOMPETEN_SOURCE/tests/kit/staged.sh"
cp -R "$KOMPETEN_SOURCE/examples/trade-furniture" "$folder/furniture"
build_trade "$folder/furniture"
cd "$folder/furniture"

kompeten score --quiet --plugin-path build/plugins --rubric-path rubrics --table --people class/people.csv class/0*.json >out
for line in 'Dewi.*Competent.*100' 'Eko.*Not yet competent' 'Fransiska.*Referred'; do
    grep -q -e "$line" out || {
        echo "no \"$line\" in the table:"
        cat out
        exit 1
    }
done

if command -v make >/dev/null 2>&1; then
    if ! make check install CC="$CC" LDFLAGS="$flags" >"$folder/log" 2>&1; then
        cat "$folder/log"
        exit 1
    fi
    kompeten trades | grep -q '^furniture 1.0.0'
fi
