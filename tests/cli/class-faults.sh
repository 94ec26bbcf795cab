# SPDX-License-Identifier: Apache-2.0
# class-faults.sh -- what people and spreadsheets do to sheets: told by cell, and nothing is entered
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"
[ -e "$KOMPETEN_BUILD/plugins/barista.so" ] || { echo "skipped: the barista plugin is not built"; exit 77; }
unset KOMPETEN_RUBRIC_PATH
cp "$here"/day/* .

# the people file, damaged by a spreadsheet; line by line, the rows are kept apart by tabs here
people() {
    printf 'issuer\tid\tname\tnik\tbirth_date\n%s\n' "$1" >bad.csv
    expect 65 class new --rubric barista/espresso-set --people bad.csv --session session.json --to nothing
    says err "$2"
    [ ! -e nothing ] || fail "a class was made of it"
}
tab=$(printf '\t')
people "k${tab}1${tab}Ani${tab}5,37E+15${tab}" '^bad.csv:2:4: error: cell D2: the spreadsheet has turned a NIK into "5,37E+15"'
people "k${tab}1${tab}Ani${tab}5.37101E+15${tab}" 'cell D2: the spreadsheet has turned a NIK'
people "k${tab}1${tab}Ani${tab}371014507990001${tab}" 'cell D2: a NIK has 16 digits, found "371014507990001"'
people "k${tab}1${tab}Ani${tab}5371014507990000${tab}" 'cell D2: the NIK "5371014507990000" ends with 0000'
people "k${tab}5371014507990001${tab}Ani${tab}${tab}" 'cell B2: 5371014507990001 is a NIK'
people "k${tab}1${tab}${tab}${tab}" 'cell C2: the name is missing'
people "k${tab}1${tab}Ani${tab}${tab}07/31/1999" 'cell E2: "07/31/1999" has the month first; the day comes first'
people "k${tab}1${tab}Ani${tab}${tab}
k${tab}1${tab}Budi${tab}${tab}" 'cell B3: "1" stands twice'
people "k${tab}1${tab}Ani${tab}${tab}36372" 'cell E2: expected a day such as 31/12/2001, found "36372"'
people "k${tab}1${tab}Ani${tab}${tab}31/12/1999
k${tab}2${tab}Budi${tab}${tab}04/25/1999" '^bad.csv:3:5: error: cell E3: "04/25/1999" has the month first'
printf 'nama;kelas\nAni;1\n' >bad.csv
expect 65 class new --rubric barista/espresso-set --people bad.csv --session session.json --to nothing
says err 'begins with a row of column names'
expect 64 class new --people people.csv --to nothing
expect 66 class new --rubric barista/espresso-set --people absent.csv --to nothing

# the same people with another separator, ends of lines and mark: the same class
expect 0 class new --rubric barista/espresso-set --people people.csv --session session.json --to kelas
{ printf '\357\273\277'; sed 's/$/\r/' people.csv; } >marked.csv
expect 0 class new --rubric barista/espresso-set --people marked.csv --session session.json --to other
cmp kelas/submissions/BAR1-003.json other/submissions/BAR1-003.json
cmp kelas/entry-1.csv other/entry-1.csv
if "$kompeten" class new --rubric barista/espresso-set --people people.xlsx --session session.json --to workbook >out 2>err; then
    cmp kelas/people.csv workbook/people.csv
else
    says err 'has no XLSX'
fi
cp -r kelas before

# a column of days that can all be read both ways gets a note; one day that cannot settles it
printf 'issuer,id,name,birth_date\nk,1,Ani,03/04/1999\nk,2,Budi,25/05/1998\n' >both.csv
expect 0 class new --rubric barista/espresso-set --people both.csv --session session.json --to both
grep -q 'could also be month first' err && fail "25/05 tells for all"
printf 'issuer,id,name,birth_date\nk,1,Ani,03/04/1999\nk,2,Budi,05/06/1998\n' >both.csv
expect 0 class new --rubric barista/espresso-set --people both.csv --session session.json --to ways
says err '^both.csv:2:4: warning: cell D2: "03/04/1999" is read day first, as 1999-04-03; every day in this column could also be month first'

refused() {
    expect 65 enter kelas "$@"
    says err 'nothing was entered'
    diff -r kelas before >/dev/null || fail "something was entered"
}
# sheet HEAD ROW PATTERN: one row of a sheet, fields apart by semicolons
sheet() {
    printf '%s\n%s\n' "$1" "$2" >sheet.csv
    refused sheet.csv
    says err "$3"
}
sheet 'Asesi;Asesor;taste' 'BAR1-001;MET.1;4' '^sheet.csv:2:3: error: cell C2: expected 0..3, found "4"'
sheet 'Asesi;Asesor;hands' 'BAR1-001;MET.1;mungkin' 'cell C2: expected K, BK or PL, found "mungkin"'
sheet 'Asesi;Asesor;hands' 'BAR1-001;;K' "cell C2: \"K\" is an assessor's word"
sheet 'Asesi;Asesor;hand' 'BAR1-001;MET.1;K' 'cell C1: nothing of this rubric is called "hand"; did you mean "hands"?'
sheet 'Asesi;Asesor;hands;hands' 'BAR1-001;MET.1;K;K' 'cell D1: the column "hands" stands twice'
sheet 'Asesi;Asesor;hands;' 'BAR1-001;MET.1;K;x' 'cell D1: the column has no head'
sheet 'Asesi;Asesor;hands' 'BAR1-01;MET.1;K' 'cell A2: there is no candidate "BAR1-01"'
sheet 'Asesor;hands' 'MET.1;K' 'no column Candidate or Code'
sheet 'Asesi;Mulai' 'BAR1-001;11/18/2026 08:30' 'cell B2: "11/18/2026 08:30" has the month first'
sheet 'Asesi;Mulai' 'BAR1-001;08:30 WITB' 'cell B2: expected a time such as 08:30'
sheet 'Asesi;Mulai' 'BAR1-001;8 pagi' 'cell B2: expected a time such as 08:30'
sheet 'Asesi;Baris;dose' 'BAR1-001;1;18.5' 'cell C2: "18.5" has a point'
sheet 'Asesi;Baris;dose' 'BAR1-001;1;1.018,5' 'cell C2: "1.018,5" has more than a decimal comma'
sheet 'Asesi;Baris;dose' 'BAR1-001;1;18,5 g' 'cell C2: expected a number alone: its unit stands in the head, found "18,5 g"'
sheet 'Asesi;Baris;dose' 'BAR1-001;1;1O,5' 'cell C2: expected a number: a letter O, I or l stands among its digits'
sheet 'BAR1-001;1;18,5' 'BAR1-001;2;18,6' '^sheet.csv:1:1: error: cell A1: the sheet has no column Candidate or Code'
[ "$(grep -c error: err)" = 1 ] || fail "a head that is not there is told more than once"
sheet 'Hasil ukur kelas Barista' 'Asesi;Baris;dose' '^sheet.csv:2:1: error: cell A2: the head stands here'
expect 65 --lang id enter kelas sheet.csv
says err 'sel A2: judul kolom ada di sini'
sheet 'Asesi;Baris;dose' 'BAR1-001;1;185' 'cell C2: expected 1..40 g, found "185"'
sheet 'Asesi;Baris;dose' 'BAR1-001;1;1,85E+01' 'cell C2: the spreadsheet has shortened a number'
sheet 'Asesi;Baris;dose [mm]' 'BAR1-001;1;18,5' 'cell C1: expected a unit such as g, found "mm"'
sheet 'Asesi;Baris;dose' 'BAR1-001;0;18,5' 'cell B2: expected 1..'
sheet 'Asesi;Asesor;hands;Akhir' 'BAR1-001;MET.1;K;tidak hadir' 'BAR1-001 is marked absent, yet something was shown (sheet.csv D2)'
sheet 'Asesi;Foto' 'BAR1-001;foto-1.jpg' 'cell B2: the file "foto-1.jpg" cannot be read'
sheet 'Asesi;Asesor;hands' 'BAR1-001;"MET.1;K' 'a quotation mark stands alone'
printf 'Asesi;Asesor;hands\nBAR1-001;Andr\351;K\n' >sheet.csv
refused sheet.csv
says err 'cell A2: the sheet is not UTF-8 text'

# a number of a candidate whose zeros are gone
printf 'issuer,id,name\nk,007,Ani\n' >zeros.csv
expect 0 class new --rubric barista/espresso-set --people zeros.csv --session session.json --to zeros
printf 'Asesi;Asesor;hands\n7;MET.1;K\n' >sheet.csv
expect 65 enter zeros sheet.csv
says err 'cell A2: there is no candidate "7"; did a spreadsheet take the zeros of "007"'

# a decimal point where the sheet says so
printf 'Asesi,Baris,dose\nBAR1-001,1,18.5\n' >sheet.csv
expect 0 enter other sheet.csv --decimal point
expect 64 enter other sheet.csv --decimal dot
# another unit in the head
printf 'Asesi;Baris;beverage_mass [kg]\nBAR1-001;1;0,0368\n' >sheet.csv
expect 0 enter other sheet.csv
grep -q '"unit":"kg","value":"0.0368"' other/submissions/BAR1-001.json || fail "the unit of the head is not taken"

# workbooks that LibreOffice wrote, with a row deleted (a million empty ones are formatted then), a row hidden, cells
# merged, formulas
if [ -e workbook ]; then
    expect 0 enter workbook deleted.xlsx
    says out ' 2 values added'
    says err '^deleted.xlsx#shots:18:1: warning: cell A18: this row is hidden'
    says err 'cell E18: a formula; the value 18.5 that it had'
    refused merged.xlsx
    says err 'merged.xlsx:2:3: error: cell C2: the cells C2:C3 are merged'
fi

# check codes: one wrong sign, and a row that was moved
code=$(sed -n '2s/;.*//p' kelas/entry-1.csv)
code3=$(sed -n '4s/;.*//p' kelas/entry-1.csv)
wrong=$(printf '%s' "$code" | sed 's/0/8/')
sheet 'Kode;Asesi;Asesor;hands' "$wrong;BAR1-001;MET.1;K" "cell A2: \"$wrong\" is no check code of this class"
sheet 'Kode;Asesi;Asesor;hands' "$code3;BAR1-001;MET.1;K" 'belongs to BAR1-003; the row names somebody else'
# the paper by its codes: each row of the form carries one
row=$(grep -o '<td class=c>[^<]*</td><td>Mencuci' kelas/forms/BAR1-003.html | sed 's/<td class=c>//; s/<.*//')
printf 'Kode;Asesor;Isian\n%s;MET.1;BK\n' "$(printf '%s' "$row" | tr '[:upper:]' '[:lower:]')" >paper.csv
expect 0 enter other paper.csv
grep -q '"criterion":"hands","met":false' other/submissions/BAR1-003.json || fail "the code is not understood"

# two sheets that differ: only the paper can tell
printf 'Asesi;Baris;dose\nBAR1-001;1;18,5\n' >a.csv
printf 'Asesi;Baris;dose\nBAR1-001;1;18,6\n' >b.csv
refused a.csv b.csv
says err '^b.csv:2:3: error: cell C2: found "18,6", yet a.csv C2 says 18.5; only the paper can tell which'

# attachments are hashed from their paths and lie in the class by their hash
printf 'jpeg' >foto-1.jpg
printf 'Asesi;Foto\nBAR1-001;foto-1.jpg\n' >sheet.csv
expect 0 enter other sheet.csv
hash=$(sha256sum foto-1.jpg | cut -d ' ' -f 1)
cmp foto-1.jpg "other/attachments/$hash"
grep -q "\"file\":\"foto-1.jpg\",\"sha256\":\"$hash\"" other/submissions/BAR1-001.json || fail "no attachment"

expect 66 enter absent sheet.csv
mkdir empty
expect 66 missing empty
expect 64 score kelas kelas/submissions/BAR1-001.json
