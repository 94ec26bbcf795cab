#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# framework.sh -- schemes go out as CASE 1.1 and to Moodle and come back byte for byte; other issuers' packages come in
# shellcheck disable=SC2154,SC2034 # expect.sh sets and exports these
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"
unset KOMPETEN_RUBRIC_PATH
frameworks=$KOMPETEN_SOURCE/tests/frameworks

# ---- out, in, out: the same bytes ----
round() { # SCHEME [options...]
    scheme=$1
    shift
    expect 0 framework export "$scheme" "$@" --output one.json
    expect 0 framework import one.json --output back.json
    expect 0 framework export back.json --output two.json
    cmp one.json two.json || fail "$scheme: the way back gave another package"
    expect 0 framework import two.json --output again.json
    cmp back.json again.json || fail "$scheme: the way back gave another scheme"
}
round "$frameworks/scheme.json"
for scheme in "$KOMPETEN_SOURCE"/schemes/*.json; do
    round "$scheme" --creator "Kemnaker" --changed 2018-04-05T00:00:00+07:00
done

awk '/^```json$/ { n++; next } /^```$/ && n == 2 { exit } n == 2' "$KOMPETEN_SOURCE/docs/EXCHANGE.md" >page.json
round page.json

# Nothing is made up: who made it, when, a title, the text of a KUK.
expect 65 framework export "$KOMPETEN_SOURCE/schemes/digital-marketing.json"
says err 'who made the framework and when it was changed last is not said'
expect 0 framework export "$frameworks/scheme.json" --output one.json
says err 'scheme.json:[0-9]*:[0-9]*: warning: unit "C.10ROT00.001.1": 1 of its required KUK have no text here'
grep -q '9\.9' one.json && ! grep -q '"kuk_required":\["1.1","1.2","2.1","9.9"\]' one.json && fail "a KUK without a text has become an item"
sed 's/"title": {"en": "Bake"}/"title": {}/' "$frameworks/scheme.json" >untitled.json
expect 65 framework export untitled.json
says err 'error: unit "C.10ROT00.002.1" has no title'
sed 's/"text": {"id": "Bahan[^}]*}/"text": {}/' "$frameworks/scheme.json" >textless.json
expect 65 framework export textless.json
says err 'error: its text is empty in both languages'
sed 's/"no": "1.2"/"no": "1.1"/' "$frameworks/scheme.json" >twice.json
expect 65 framework export twice.json
says err '1.1'

# What another issuer named keeps its name, and matches ours.
grep -q '"uri":"https://other.example/case/CFItems/6b1f2c3d-0000-4000-8000-000000000002"' one.json || fail "a foreign name is lost"
[ "$(grep -o '"associationType":"exactMatchOf"' one.json | wc -l)" = 2 ] || fail "not two matches"
grep -q '"CFDocumentURI"' one.json && fail "an item in a package has no CFDocumentURI"

# The names are those that a credential's alignments say.
# shellcheck source=tests/interop/make.sh
. "$KOMPETEN_SOURCE/tests/interop/make.sh"
# shellcheck disable=SC2086
"$kompeten" key new $passphrase --output body.key --name "LSP Las (invented)" --url https://lsp.example/
issue assessment.json --key body.key
cat >las.json <<'END'
{"scheme":1,"no":"SKM/LAS","version":"1","kind":"okupasi","framework":{"creator":"LSP Las (invented)","changed":"2026-01-01T00:00:00Z"},
 "units":[{"code":"C.24LAS01.029.1","decree":"98/2018","title":{"id":"Membuat sambungan las kampuh pelat ke pelat"}}]}
END
expect 0 framework export las.json --output las.case.json
url=$(grep -o '"targetUrl":"[^"]*"' assessment.json | head -n 1 | sed 's/"targetUrl":"\(.*\)"/\1/')
grep -q "\"uri\":\"$url\"" las.case.json || fail "the alignment leads to $url, which is not in the framework"
sed 's|98/2018|342/2007|' las.json >old.json
expect 0 framework export old.json
grep -q "$url" out && fail "the same code under another decree has the same name"

# ---- from a rubric, and to one ----
expect 64 framework export "$KOMPETEN_SOURCE/rubrics/welding/smaw-3g-plate.lua"
says err 'a rubric is no scheme; say --kind'
round "$KOMPETEN_SOURCE/rubrics/welding/smaw-3g-plate.lua" --kind okupasi --creator "LSP Las (invented)" --changed 2026-01-01T00:00:00Z
grep -q "\"uri\":\"$url\"" one.json || fail "the unit of the rubric has another name than in a credential of it"
expect 0 framework units "$frameworks/scheme.json" --output units.lua
{
    printf 'rubric {\n  language = 1, id = "uji/roti", version = "1.0.0", title = { en = "Bread", id = "Roti" },\n'
    cat units.lua
    cat <<'END'
  criterion { id = "kneaded", tick = true, need = 1, title = { en = "Kneads", id = "Menguleni" },
    kuk = { { unit = 1, no = "1.1" }, { unit = 1, no = "1.2" }, { unit = 1, no = "2.1" }, { unit = 1, no = "9.9" } },
    levels = { level { points = 1, when = yes, say = { en = "Good.", id = "Baik." } },
               level { points = 0, when = no, say = { en = "Knead it.", id = "Uleni." } } } },
  examples = { { "good", given = { ticks = { kneaded = yes } }, expect = { verdict = competent, score = "1" } },
               { "bad", given = { ticks = { kneaded = no } }, expect = { verdict = not_yet, score = "0" } },
               { "not looked at", given = { ticks = {} }, expect = { verdict = refer } } },
}
END
} >roti.lua
expect 0 check roti.lua
expect 0 framework export roti.lua --kind klaster --creator LSP --changed 2026-01-01T00:00:00Z
says err 'unit "C.10ROT00.001.1": 4 of its required KUK have no text here'

# ---- in, from others ----
expect 0 framework import "$frameworks/foreign.json" --kind okupasi --decree NW/12 --verbose --output foreign.scheme.json
says err 'foreign.json:6:85: note: "homeGrown" has no place in a scheme'
says err '"educationLevel" has no place in a scheme and is left out; so many carry it: 2'
says err '"isRelatedTo" has no place'
says err '"CFRubrics" has no place'
says err '"state" has no place'
tr -d ' \n' <foreign.scheme.json >flat
grep -q '"code":"BR.1","decree":"NW/12"' flat || fail "no unit"
grep -q '"no":"a","title":{"en":"Mix"}' flat || fail "the element's number is not taken from its code"
grep -q '"text":{"en":"Thetableisfloured."}.*"text":{"en":"Thedoughiselastic."}' flat || fail "not in the order of sequenceNumber"
grep -q '"kuk_required":\["b.1","b.2"\]' flat || fail "not every KUK is required"
grep -q '"same_as":\["http://data.example/skill/7"\]' flat || fail "a match is lost"
grep -q '"note":"Twolinesofnotes"' flat || fail "a note is lost"
round foreign.scheme.json
expect 65 framework import "$frameworks/foreign.json"
says err 'give okupasi, kkni or klaster with --kind'
expect 65 framework import "$frameworks/foreign.json" --kind okupasi
says err 'foreign.json:10:5: error: the package does not say which decree made this unit'
{ printf '{"CFPackage":'; cat "$frameworks/foreign.json"; printf '}'; } >wrapped.json
expect 0 framework import wrapped.json --kind okupasi --decree NW/12 --output wrapped.scheme.json
cmp foreign.scheme.json wrapped.scheme.json || fail "a wrapped package is another scheme"
expect 0 framework import "$frameworks/foreign.json" --kind okupasi --decree NW/12 --texts id

# A group above the units is chosen by name; what lies beside it is not taken.
sed 's/"listEnumeration":"b"/"listEnumeration":"b","humanCodingScheme":"BR.1.b"/' "$frameworks/broken/four-levels.json" >deep.json
expect 65 framework import deep.json --kind okupasi --decree NW/12
says err 'say with --below which group the units lie in'
expect 0 framework import deep.json --kind okupasi --decree NW/12 --below BR.1 --output deep.scheme.json
tr -d ' \n' <deep.scheme.json >flat
grep -q '"units":\[{"code":"BR.1.a",[^]]*"title":{"en":"Mix"}},{"code":"BR.1.b","decree":"NW/12","elements":\[{"kuk":\[{' flat ||
    fail "not the units of the group"
round deep.scheme.json
expect 0 framework import deep.json --kind okupasi --decree NW/12 --below 0d9f1b2a-1111-4111-8111-000000000001 --output same.json
cmp deep.scheme.json same.json || fail "by its identifier the group is another one"
expect 65 framework import deep.json --kind okupasi --decree NW/12 --below BR.9
says err 'there is no item with the code or identifier "BR.9"'
expect 65 framework import deep.json --kind okupasi --decree NW/12 --below BR.1.a
says err 'there is no item in the package'

# ---- the museum of broken packages ----
for exhibit in "$frameworks"/broken/*.json; do
    rm -f none.json
    expect 65 framework import "$exhibit" --kind okupasi --decree NW/12 --output none.json
    says err "$(cat "${exhibit%.json}.says")"
    [ ! -e none.json ] || fail "$exhibit: a scheme was written"
done

# ---- to Moodle ----
expect 0 framework export "$frameworks/scheme.json" --format moodle --output moodle.csv
tr -d '\r' <moodle.csv >moodle
[ "$(wc -l <moodle)" = 9 ] || fail "not a head, a framework, two units, two elements and three KUK"
sed -n 2p moodle | grep -q '^,SKM/UJI/001,Membuat roti (rekaan),Unit rekaan untuk uji,2,"Belum kompeten,Kompeten",' || fail "another framework"
grep -q '^C.10ROT00.001.1/1,C.10ROT00.001.1/1.1,Bahan ditimbang sesuai resep,,2,,,,0,null,,,,$' moodle || fail "no KUK below its element"
sed 's/Menguleni adonan/Menguleni \\\\/' "$frameworks/scheme.json" >slash.json
expect 65 framework export slash.json --format moodle
says err 'Moodle would read "Menguleni'
sed 's/"C.10ROT00.002.1"/"1.10"/' "$frameworks/scheme.json" >number.json
expect 65 framework export number.json --format moodle
says err 'Moodle would mistake "1.10"'

# ---- as the page says it ----
cp "$frameworks/scheme.json" skema.json
cp "$frameworks/foreign.json" negara.case.json
cp "$KOMPETEN_SOURCE/rubrics/welding/smaw-3g-plate.lua" las.lua
expect 0 framework export skema.json --output skema.case.json
expect 0 framework export skema.json --format moodle --output kerangka.csv
expect 0 framework export las.lua --kind okupasi --creator "LSP Las" --changed 2026-01-01T00:00:00+07:00
expect 0 framework units skema.json
expect 0 framework import negara.case.json --kind okupasi --decree 98/2018 --output negara.json

# ---- wrong use ----
expect 65 framework export "$frameworks/scheme.json" --format esco
says err 'expected one of case, moodle, found "esco"'
expect 65 framework import "$frameworks/foreign.json" --kind skema
expect 66 framework export absent.json
expect 66 framework import absent.json
expect 64 framework export
