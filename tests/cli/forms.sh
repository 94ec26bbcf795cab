#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# forms.sh -- the forms of a class, filled once: what is not known is never BK, a difference needs its reason
# shellcheck disable=SC2154,SC2034 # expect.sh sets and exports these
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"
KOMPETEN_RUBRIC_PATH=$here/rubrics-papers

# Five invented people; one lives at a formula.
cat >people.csv <<'END'
issuer,id,name,nik,birth_place,birth_date,sex,address,phone
lsp-uji,P1,Ani <b>Lende</b>,5371014507990001,Kupang,1999-07-05,P,"=HYPERLINK(""http://x"")",+62 812
lsp-uji,P2,Budi Nahak,0371014507990002,Atambua,1999-07-06,L,@jalan,0812
lsp-uji,P3,Citra Kelen,5371014507990003,Ende,1999-07-07,P,Jl. Timor,0813
lsp-uji,P4,Dewi Seran,5371014507990004,Ende,1999-07-08,P,Jl. Timor,0814
lsp-uji,P5,Eka Bria,5371014507990005,Ende,1999-07-09,P,Jl. Timor,0815
END
cat >session.json <<'END'
{"purpose":"certification","session":{"centre":"LSP Uji","schedule_code":"J-1","tuk":{"code":"T-9","kind":"mandiri"}},"assessors":[{"id":"MET.1","role":"lead"}]}
END
expect 0 class new --rubric workshop/pair --people people.csv --session session.json --on 18/11/2026 --zone WITA --to kelas

# seen ID FIRST SECOND RECOMMENDATIONS: what the assessor saw; empty: not ticked
seen() {
    ticks=
    [ -n "$2" ] && ticks="{\"criterion\":\"first\",\"assessor\":\"MET.1\",\"met\":$2}"
    [ -n "$3" ] && ticks="$ticks,{\"criterion\":\"second\",\"assessor\":\"MET.1\",\"met\":$3}"
    sed -i "s/\"ticks\":\[\]/\"ticks\":[$ticks]/; s/\"recommendations\":\[\]/\"recommendations\":[$4]/" "kelas/submissions/$1.json"
}
says_of() { # UNIT RESULT [REASON]
    printf '{"assessor":"MET.1","unit":"%s","result":"%s"%s}' "$1" "$2" "${3:+,\"reason\":\"$3\"}"
}
seen P1 true true "$(says_of U.1 K),$(says_of U.2 K)"
seen P2 true false "$(says_of U.1 K),$(says_of U.2 BK)"
seen P3 true false "$(says_of U.1 K),$(says_of U.2 K)"
sed -i 's/"ended":"completed"/"ended":"absent"/' kelas/submissions/P4.json
seen P5 true "" "$(says_of U.1 K),$(says_of U.2 BK "tidak sempat")"
expect 0 score kelas

# A draft is written whatever stands against it, and says so on every page.
for form in ia01 ia11 ak02 ak05 minutes participants; do
    expect 0 forms kelas --form $form
    says out 'KONSEP'
    says out 'Ani &lt;b&gt;Lende&lt;/b&gt;\|P1'
    grep -q '<b>Lende' out && fail "$form: somebody's name is taken for a tag"
    says err 'warning: candidate "P3", U.2: the recommendation differs'
done
expect 0 forms kelas --form ak05
says out 'Rekomendasi yang berbeda dari hasil hitungan'
says out 'Tidak hadir'
expect 0 forms kelas --form minutes
says out 'Pada hari ini, Rabu, tanggal 18 November 2026'
expect 0 forms kelas --form ia01 --scheme "$KOMPETEN_SOURCE/schemes/digital-marketing.json"
says out 'SK-DM-2013'

# Final: not while a difference has no reason, not while somebody has no record of what was entered last.
expect 65 forms kelas --form ak02 --final --to ak02.html
says err 'error: candidate "P3", U.2: the recommendation differs from what was computed and gives no reason'
[ ! -e ak02.html ] || fail "a final form was written"
sed -i 's/"result":"K","unit":"U.2"/"reason":"dilihat ulang","result":"K","unit":"U.2"/; s/"unit":"U.2","result":"K"/"unit":"U.2","result":"K","reason":"dilihat ulang"/' kelas/submissions/P3.json
expect 65 forms kelas --form ak02 --final
says err 'candidate "P3": there is no record of what was entered last'
expect 0 score kelas
expect 0 forms kelas --form ak02 --final --to ak02.html
grep -q KONSEP ak02.html && fail "a final form calls itself a draft"
grep -q 'dilihat ulang' ak02.html || fail "the reason is not told"

# The list to upload: K and BK only; the absent and what was not conclusive are left out, by name.
expect 0 forms kelas --form participants --final --to peserta.csv
says err '"P4" is neither K nor BK .*Not assessed'
says err '"P5" is neither K nor BK .*Further assessment'
tr -d '\r' <peserta.csv >list.csv
[ "$(wc -l <list.csv)" = 4 ] || fail "not three candidates are listed"
grep -q '^1,Ani <b>Lende</b>,5371014507990001,.*,K$' list.csv || fail "P1 is not K"
grep -q '^2,Budi Nahak,0371014507990002,.*,BK$' list.csv || fail "P2 is not BK, or a zero is lost"
grep -q '^3,Citra Kelen,.*,2026-11-18,MET.1,,,K$' list.csv || fail "P3 is not what the assessor recommended"
grep -q '"'"'"'=HYPERLINK' list.csv || fail "a cell begins a formula"
grep -q ",'@jalan," list.csv || fail "a cell begins a formula"
grep -q ",'+62 812," list.csv || fail "a cell begins a formula"
grep -q '[,"]=' list.csv && fail "a cell begins a formula"
if "$kompeten" forms kelas --form participants --final --to peserta.xlsx 2>err; then
    [ "$(head -c 2 peserta.xlsx)" = PK ] || fail "no workbook"
else
    says err 'libxlsxwriter'
fi
expect 64 forms kelas
expect 65 forms kelas --form ak99
expect 65 forms kelas --form ak02 --to ak02.xlsx
expect 65 forms absent --form ak02
# A body that has only the records is told what it can do with them, and can.
mkdir -p body/records
cp kelas/records/* body/records
expect 65 forms body --form participants
says err 'session.json is missing; .*kompeten pack sends a whole one; from records alone kompeten export lists K and BK'
expect 0 export --map participants --people people.csv body

# The pack has the forms too, without names.
expect 0 pack kelas --to kelas.tar
tar xf kelas.tar filled/ak02.html filled/minutes.html
grep -q 'Lende' filled/ak02.html && fail "a name is in the pack"
grep -q KONSEP filled/ak02.html && fail "the form in the pack is a draft although nothing stands against it"
expect 0 pack kelas --to again.tar
cmp kelas.tar again.tar || fail "the same class gave other bytes"
expect 0 unpack kelas.tar --to diterima
expect 0 replay diterima
says out '^5 the same, 0 differ'

# Names come from the people file at that moment and from nowhere else.
expect 0 forms kelas --form participants --nameless
grep -q 'Lende\|5371014507990001' out && fail "a name where none was asked for"
sed -i '/Nahak/d' kelas/people.csv
expect 65 forms kelas --form ak05 --final
says err '"P2" is not in the people file'
# A NIK that a spreadsheet has damaged is refused by its cell.
sed -i 's/5371014507990003/5,37101E+15/' kelas/people.csv
expect 65 forms kelas --form participants
says err 'people.csv'
says err 'D3'
