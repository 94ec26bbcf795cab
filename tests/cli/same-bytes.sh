# SPDX-License-Identifier: Apache-2.0
# same-bytes.sh -- language, locale, time zone and the order of keys change nothing in a record
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"

submission good true 2
submission failed false 3
submission silent '' 3

for name in good failed silent; do
    "$kompeten" score --quiet "$name.json" >record
    "$kompeten" --lang id score --quiet "$name.json" | cmp - record || fail "--lang changes the record of $name"
    env LC_ALL=id_ID.UTF-8 LANGUAGE=id TZ=Asia/Makassar "$kompeten" score --quiet "$name.json" | cmp - record ||
        fail "the locale changes the record of $name"
    env LC_NUMERIC=de_DE.UTF-8 TZ=America/Caracas "$kompeten" score --quiet "$name.json" | cmp - record ||
        fail "the time zone changes the record of $name"
    "$KOMPETEN_BUILD/tests/reorder_keys" <"$name.json" >reversed.json
    cmp -s "$name.json" reversed.json && fail "the keys are in the same order"
    "$kompeten" score --quiet reversed.json | cmp - record || fail "the order of keys changes the record of $name"
done
exit 0
