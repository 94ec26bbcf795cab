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

# Workbooks are read and written by a library that has to be found first.
if ldd "$(find "$stage" -name kompeten-xlsx.so)" | grep -q minizip; then
    day=$KOMPETEN_SOURCE/tests/cli/day
    kompeten class new --quiet --rubric barista/espresso-set --people "$day/people.xlsx" --session "$day/session.json" \
        --to "$folder/class" >"$folder/log" 2>&1 || { cat "$folder/log"; exit 1; }
    [ "$(head -c 2 "$folder/class/entry.xlsx")" = PK ] || { echo "no workbook was written"; exit 1; }
fi
