#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# export.sh -- results as lists: every column where its mapping says, what is not conclusive never BK, all or nothing
# shellcheck disable=SC2154,SC2034 # expect.sh sets and exports these
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"

# Three invented people: competent, not yet, and one whom nobody ticked.
cat >people.csv <<'END'
issuer,id,name,nik,birth_date,address
bengkel-uji,A1,"Ani ""Nona"" Lende",5371014507990001,1999-07-05,"Jl. Timor 1, Kupang"
bengkel-uji,B2,Budi Nahak,0371014507990002,1999-07-06,=1+1
bengkel-uji,C3,Citra Kelen,5371014507990003,1999-07-07,@jalan
END
submission A1 true 3
submission B2 false 3
submission C3 "" 3
mkdir class
for id in A1 B2 C3; do
    expect 0 score $id.json
    cp out class/$id.record.json
done

# ---- the museum of broken mappings ----
for exhibit in "$KOMPETEN_SOURCE"/tests/mappings/*.json; do
    expect 65 export class --map "$exhibit" --people people.csv --output list.csv
    says err "$(cat "${exhibit%.json}.says")"
    [ ! -e list.csv ] || fail "$exhibit: a list was written"
done

# ---- the participants' list ----
expect 0 export class --map participants --people people.csv --output list.csv
says err 'warning: candidate "C3" is left out of the list: column "K/BK" has no word for "refer"'
says err '3 records; rows written: 2, left out: 1; records passed over: 0'
tr -d '\r' <list.csv >list
[ "$(sed -n 1p list | tr ',' '\n' | head -3 | tr '\n' ' ')" = "NOMOR URUT NAMA ASESI NIK " ] || fail "other columns"
grep -q '^1,"Ani ""Nona"" Lende",5371014507990001,,1999-07-05,.*,2026-11-20,MET.1,,,K$' list || fail "A1 is not K"
grep -q '^2,Budi Nahak,0371014507990002,,1999-07-06,.*,BK$' list || fail "B2 is not BK, or a zero is lost"
grep -q "'=1+1" list || fail "a cell begins a formula"
expect 0 export class --map "$KOMPETEN_SOURCE/mappings/participants.json" --people people.csv --output same.csv
cmp list.csv same.csv || fail "the file says something else than what is built in"
if "$kompeten" export class --map participants --people people.csv --output list.xlsx 2>err; then
    "$kompeten" export class --map participants --people people.csv --output again.xlsx 2>err
    cmp list.xlsx again.xlsx || fail "the same records gave another workbook"
else
    says err 'libxlsxwriter'
fi

# Names from the people file alone; a damaged NIK is refused by its cell.
expect 65 export class --map participants
says err 'column "NAMA ASESI" comes from the people file'
sed '/Budi/d' people.csv >fewer.csv
expect 65 export class --map participants --people fewer.csv --output none.csv
says err 'B2.record.json: error: candidate "B2" is not in the people file'
[ "$(grep -c 'error:' err)" = 1 ] || fail "one person is missed more than once"
[ ! -e none.csv ] || fail "half a list was written"
sed 's/0371014507990002/3,71E+14/' people.csv >damaged.csv
expect 65 export class --map participants --people damaged.csv
says err 'damaged.csv.*D3.*NIK'

# ---- a body's own mapping ----
cat >own.json <<'END'
{"mapping":1,"rows":"unit","format":{"encoding":"utf-8-marked","separator":"semicolon","quotes":"all","ends":"lf","decimal":"comma","dates":"day/month/year"},
 "columns":[{"head":"Asesi","record":"/candidate/id"},{"head":"Unit","unit":"/code","missing":"empty"},
  {"head":"Hasil unit","unit":"/verdict","words":{"competent":"K","not_yet":"BK","refer":"PL"}},
  {"head":"Nilai","record":"/score","as":"decimal","missing":"empty"},{"head":"Tanggal","computed":"day","as":"date"},
  {"head":"Lahir","person":"birth_date","as":"date"},{"head":"LSP","text":"LSP Uji"},{"head":"Kosong"},
  {"head":"Rubrik","record":"/rubric/id"},{"head":"Skala","record":"/ranking/ties/0","missing":"empty"}]}
END
expect 0 export class --map ./own.json --people people.csv
head -c 3 out | od -An -tx1 | grep -q 'ef bb bf' || fail "no mark"
says out '^"A1";"";"K";"[0-9,]*";"20/11/2026";"05/07/1999";"LSP Uji";"";"workshop/tidy";"3"$'
says out '^"C3";"";"PL";"";"20/11/2026"'
expect 0 export class --map ./own.json --people people.csv --output own.csv
sed 's/"encoding":"utf-8-marked"/"encoding":"utf-16"/' own.json >wide.json
expect 0 export class --map ./wide.json --people people.csv --output wide.csv
iconv -f UTF-16 -t UTF-8 wide.csv >narrow.csv
tail -c +4 own.csv | cmp - narrow.csv || fail "UTF-16 is another list"
sed 's/"encoding":"utf-8-marked"/"encoding":"iso-8859-1"/' own.json >latin.json
expect 0 export class --map ./latin.json --people people.csv
sed -i 's/LSP Uji/Łódź/' latin.json
expect 65 export class --map ./latin.json --people people.csv
says err 'error: cell G2: "Łódź" cannot be written in this encoding'

# A value without a word, a fraction, a list in a cell, something that is no date.
sed 's/,"refer":"PL"//' own.json >short.json
expect 65 export class --map ./short.json --people people.csv
says err 'C3.record.json: error: candidate "C3": the mapping has no word for "refer"'
one() { printf '{"mapping":1,"rows":"record","columns":[{"head":"X",%s}]}\n' "$1" >one.json; }
one '"record":"/units"'
expect 65 export class --map ./one.json
says err 'a list or an object stands there'
one '"record":"/verdict","as":"date"'
expect 65 export class --map ./one.json
says err 'expected a date, found "competent"'
one '"record":"/no/such/thing"'
expect 65 export class --map ./one.json
says err 'there is nothing for column "X"'
sed 's|"score":"[^"]*"|"score":"280/3"|' class/A1.record.json >third.json
one '"record":"/score","as":"decimal"'
expect 65 export third.json --map ./one.json
says err 'expected a number whose decimals end, found "280/3"'

# ---- the same submission twice, and one that was superseded ----
cp class/A1.record.json class/again.record.json
sed "s/\"supersedes\":null/\"supersedes\":\"$(sed 's/.*"submission":{[^}]*"sha256":"\([0-9a-f]*\)".*/\1/' class/B2.record.json)\"/" class/C3.record.json >class/later.record.json
sed -i 's/"submission":{\([^}]*\)"sha256":"[0-9a-f]/"submission":{\1"sha256":"0/' class/later.record.json
expect 0 export class --map moodle-grades --output grades.csv
says err 'another record here is of the same submission'
says err 'candidate "B2": a later record here supersedes this one'
printf 'ID number,Result\r\nA1,Kompeten\r\n' | cmp - grades.csv || fail "other grades"

# ---- what a body decided ----
# shellcheck source=tests/interop/make.sh
. "$KOMPETEN_SOURCE/tests/interop/make.sh"
id=$(sed 's/.*"candidate":{"id":"\([^"]*\)".*/\1/' record.json)
printf 'issuer,id,name,nik\nbpvp-kupang,%s,Ani (rekaan),5371014507990001\n' "$id" >welder.csv
mkdir decisions
expect 0 decide record.json --by "LSP Las (invented)" --people D-1 --output decisions/one.json \
    --certificate-no "25920 7212 4 0000001 2026" --minutes-no BA-7 --valid-until 2036-11-20
expect 0 export record.json --map certificates --people welder.csv --decisions decisions --output numbers.csv
tr -d '\r' <numbers.csv >numbers
grep -q '^1,Ani (rekaan),5371014507990001,.*,K,20[0-9-]*,BA-7,,25920 7212 4 0000001 2026,,,2036-11-20$' numbers ||
    fail "the decision is not in the list"
expect 65 export record.json --map certificates --people welder.csv
says err 'column "K/BK" comes from the decisions, and none was given'
[ "$(grep -c 'error:' err)" = 1 ] || fail "it is said more than once"
expect 65 export class/A1.record.json --map certificates --people people.csv --decisions decisions/one.json
says err 'candidate "A1": there is nothing for column "K/BK"'
expect 0 decide record.json --by "LSP Las (invented)" --people D-2 --verdict BK --reason "tidak hadir sidang" --output decisions/two.json
expect 65 export record.json --map certificates --people welder.csv --decisions decisions --output none.csv
says err 'decisions/.*.json: error: this decision and decisions/.*.json are about the same result'
rm decisions/two.json
expect 0 decide record.json --by "LSP Las (invented)" --people D-2 --verdict BK --reason "tidak hadir sidang" \
    --supersedes decisions/one.json --output decisions/two.json
expect 0 export record.json --map certificates --people welder.csv --decisions decisions --output numbers.csv
grep -q ',BK,' numbers.csv || fail "the earlier decision counts"

# The page's own example.
awk '/^```json$/ { n++; next } /^```$/ && n == 1 { exit } n == 1' "$KOMPETEN_SOURCE/docs/EXCHANGE.md" >page.json
expect 0 export record.json --map ./page.json --people welder.csv
says out '^1;Ani (rekaan);5371014507990001;C.24LAS01.029.1;K;"96,67";[0-9/]*;LSP Contoh;'

# ---- a class's folder, as the pages say it ----
mkdir -p kelas/records keputusan
cp record.json kelas/records
cp decisions/two.json keputusan
cp welder.csv kelas/people.csv
sed 's/{"head":"Lahir"[^}]*},//' own.json >dinas.json
expect 0 export kelas --map participants --people kelas/people.csv --output peserta.csv
expect 0 export kelas --map certificates --people kelas/people.csv --decisions keputusan --output sertifikat.csv
expect 0 export kelas --map ./dinas.json --people kelas/people.csv --output dinas.csv
for list in peserta sertifikat dinas; do
    [ -s $list.csv ] || fail "$list is not there"
done

# ---- wrong use ----
expect 64 export class
says err 'export needs --map FILE'
expect 65 export class --map nobody
says err 'expected one of participants, certificates, moodle-grades, found "nobody"'
expect 66 export class --map ./absent.json
expect 66 export absent --map participants
expect 65 export class --map moodle-grades --output list.pdf
says err 'expected one of csv, xlsx, found "pdf"'
