# SPDX-License-Identifier: Apache-2.0
# class-erase.sh -- a value is taken back with a reason and by a word, never by an empty cell; a reason comes later
# shellcheck disable=SC2154 # expect.sh sets and exports these
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"
[ -e "$KOMPETEN_BUILD/plugins/barista.so" ] || { echo "skipped: the barista plugin is not built"; exit 77; }
unset KOMPETEN_RUBRIC_PATH
cp "$here"/day/* .
printf 'a photograph of somebody else' >foto-1.jpg
expect 0 class new --rubric barista/espresso-set --people people.csv --session session.json --to kelas
paper=kelas/submissions/BAR1-001.json

enters() { # CODE SHEET [OPTION...]: lines of the sheet are apart by |
    want=$1
    printf '%s\n' "$2" | tr '|' '\n' >sheet.csv
    shift 2
    expect "$want" enter kelas sheet.csv "$@"
}
enters 0 'Asesi;Baris;dose;time|BAR1-001;1;18,5;27|BAR1-001;2;18,6;28'
enters 0 'Asesi;Asesor;hands;taste;Rekomendasi;Foto|BAR1-001;MET.000.004417.2019;K;2;BK;foto-1.jpg'
cp -r kelas before

# an empty cell takes nothing back
enters 0 'Asesi;Baris;dose;time|BAR1-001;1;;|BAR1-001;2;18,6;28'
says out ' 0 values added, 0 changed'
diff -r kelas before >/dev/null || fail "an empty cell changed something"

# a word does, with a reason
for cell in 'Baris;time|BAR1-001;2;hapus' 'Asesor;hands|BAR1-001;MET.000.004417.2019;erase' 'Asesor;hands|BAR1-001;MET.000.004417.2019;PL' \
    'Asesor;taste|BAR1-001;MET.000.004417.2019;Hapus' 'Asesor;Rekomendasi|BAR1-001;MET.000.004417.2019;hapus' 'Foto|BAR1-001;hapus foto-1.jpg'; do
    enters 65 "Asesi;$cell"
    says err 'to change it give --reason'
    diff -r kelas before >/dev/null || fail "something was taken back without a reason"
done
# where nothing stands there is nothing to take back
enters 0 'Asesi;Baris;time;tds|BAR1-003;2;hapus;hapus'
says out ' 0 values added, 0 changed'
enters 0 'Asesi;Foto|BAR1-001;hapus foto-9.jpg'
says err 'cell B2: no file "foto-9.jpg" is attached'
diff -r kelas before >/dev/null || fail "something was taken back that was not there"
# two sheets at once, one of which knows the value
printf 'Asesi;Baris;dose\nBAR1-003;1;18\n' >one.csv
enters 65 'Asesi;Baris;time|BAR1-001;2;hapus|BAR1-001;2;29' --reason 'salah baris'
says err 'cell C3: found "29", yet sheet.csv C2'
diff -r kelas before >/dev/null || fail "half of it was taken"

enters 0 'Asesi;Baris;dose;time|BAR1-001;2;hapus;hapus' --reason 'asesi lain'
says out ' 0 values added, 2 changed'
grep -q '"shots":\[{"dose":{"unit":"g","value":"18.5"},"time":{"unit":"s","value":"27"}}\]' "$paper" || fail "the row is still there"
grep -q '"reason":"asesi lain"' "$paper" || fail "the reason is not told"
before=$(grep -o '"supersedes":"[0-9a-f]*"' "$paper" | cut -d'"' -f4)
grep -q '"value":"18.6"' "kelas/earlier/$before.json" || fail "what was taken back is lost"
enters 0 'Asesi;Baris;dose;time|BAR1-001;2;hapus;hapus'
says out ' 0 values added, 0 changed'
enters 0 'Asesi;Asesor;hands;taste;Foto|BAR1-001;MET.000.004417.2019;PL;hapus;hapus foto-1.jpg' --reason 'asesi lain'
says out ' 0 values added, 3 changed'
grep -q '"ticks":\[\]' "$paper" || fail "the tick is still there"
grep -q '"marks":\[\]' "$paper" || fail "the mark is still there"
grep -q '"attachments":\[\]' "$paper" || fail "the photograph is still there"
grep -q '"result":"BK"' "$paper" || fail "the recommendation went with it"

# a reason that comes after its recommendation is an addition; another one is a change
enters 0 'Asesi;Asesor;Rekomendasi;Alasan|BAR1-001;MET.000.004417.2019;BK;kurang latihan'
says out ' 1 values added, 0 changed'
grep -q '"reason":"kurang latihan","result":"BK"' "$paper" || fail "the reason is not taken"
enters 0 'Asesi;Asesor;Rekomendasi;Alasan|BAR1-001;MET.000.004417.2019;BK;'
says out ' 0 values added, 0 changed'
enters 65 'Asesi;Asesor;Rekomendasi;Alasan|BAR1-001;MET.000.004417.2019;BK;alasan lain'
says err 'cell C2: .*to change it give --reason'
enters 65 'Asesi;Asesor;Alasan|BAR1-001;MET.000.004417.2019;tanpa rekomendasi'
says err 'cell C2: expected a recommendation in the same row'
enters 0 'Asesi;Asesor;Rekomendasi|BAR1-001;MET.000.004417.2019;hapus' --reason 'dinilai ulang'
grep -q '"recommendations":\[\]' "$paper" || fail "the recommendation is still there"
