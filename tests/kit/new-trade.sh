# SPDX-License-Identifier: Apache-2.0
# new-trade.sh -- what `kompeten new trade` writes builds, validates and scores against the installed package alone
. "$KOMPETEN_SOURCE/tests/kit/staged.sh"
cd "$folder"

kompeten new trade stone_work >out
grep -q '^stone_work: written' out
build_trade "$folder/stone_work"
cd stone_work

kompeten score --plugin-path build/plugins --rubric-path rubrics --table --people class/people.csv class/0*.json >out
for line in 'Ani.*Competent.*100' 'Budi.*Not yet competent' 'Citra.*Referred'; do
    grep -q -e "$line" out || {
        echo "no \"$line\" in the table:"
        cat out
        exit 1
    }
done
kompeten trades --plugin-path build/plugins | grep -q '^stone_work 0.1.0'

# Without CMake, as its README says.
sh -eu <<END
$(sed -n '/^The same without CMake/,/^Score/s/^\(mkdir\|cc\)/\1/p' README.md | sed 's,build/plugins,plain/plugins,g; /^cc/s,^cc,'"$CC"',')
END
kompeten validate --only loads,declares,examples plain/plugins/stone_work.so >out || {
    cat out
    exit 1
}

# Installed, it is found without being told where.
cmake --install build --prefix "$stage" >/dev/null
kompeten score --table class/01.json | grep -q 'Competent'

# What is there is never overwritten, and a name that names no file is refused.
cd "$folder"
code=0
kompeten new trade stone_work 2>err || code=$?
[ "$code" = 73 ]
for name in Stone stone-work 1stone '' ../stone; do
    code=0
    kompeten new trade "$name" 2>err || code=$?
    [ "$code" = 64 ] || {
        echo "\"$name\": exit code $code"
        exit 1
    }
done
