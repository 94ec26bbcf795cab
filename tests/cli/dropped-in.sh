# SPDX-License-Identifier: Apache-2.0
# dropped-in.sh -- SIGHUP finds a trade that was dropped in while submissions were scored
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"
unset KOMPETEN_RUBRIC_PATH

mkdir folder
first=$(find "$KOMPETEN_SOURCE/examples/barista" -name '*.json' | sort | head -n 1)
tr -d '\n' <"$first" >line
echo >>line
mkfifo in
# Only the folder of the call and the program's own are looked into; the program's own is not there for this copy.
cp "$KOMPETEN_BUILD/kompeten" "$KOMPETEN_BUILD/kompeten-cage" .
ln -s "$KOMPETEN_SOURCE/rubrics" rubrics
LD_LIBRARY_PATH=$KOMPETEN_BUILD ./kompeten score --quiet --plugin-path folder - <in >out 2>err &
scorer=$!
exec 3>in
await() {
    for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        [ "$(wc -l <out)" -ge "$1" ] && return
        sleep 0.5
    done
    fail "no line $1 came"
}
cat line >&3
await 1
sed -n 1p out | grep -q unknown_trade || fail "the trade is there already"
cp "$KOMPETEN_BUILD/plugins/barista.so" folder/
cp -r "$KOMPETEN_BUILD/plugins/barista" folder/
kill -HUP "$scorer"
# On a machine with much to do the line can be there before the signal: then the next one finds the trade.
found=no
for number in 2 3 4 5 6; do
    sleep 0.2
    cat line >&3
    await "$number"
    sed -n "${number}p" out | grep -q '"record":1' && found=yes && break
done
[ "$found" = yes ] || fail "the trade that was dropped in is not found"
exec 3>&-
wait "$scorer" || :
exit 0
