# SPDX-License-Identifier: Apache-2.0
# class-day.sh -- a class's day from the list of names to the page, with sheets that LibreOffice wrote in Indonesian
# settings (semicolons, decimal commas); all people and readings are invented. docs/CLASS-DAY.md copies its commands.
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"
unset KOMPETEN_RUBRIC_PATH
[ -e "$KOMPETEN_BUILD/plugins/barista.so" ] || { echo "skipped: the barista plugin is not built"; exit 77; }
cp "$here"/day/* .

# the evening before
expect 0 class new --rubric barista/espresso-set --people people.csv --session session.json --to kelas
says out 'kelas: a class of 16 is prepared'
[ "$(find kelas/submissions -type f | wc -l)" = 16 ] || fail "not sixteen submissions"
[ "$(find kelas/forms -type f | wc -l)" = 16 ] || fail "not sixteen paper forms"
grep -q '"rubric":"barista/espresso-set@1.0.0"' kelas/submissions/BAR1-001.json || fail "the version is not pinned"
grep -q '"evidence":{"shots":\[\],"shots_counted":null}' kelas/submissions/BAR1-001.json || fail "the evidence is not prefilled"
grep -q 'Goreti\|5371014507990001' kelas/submissions/*.json kelas/session.json && fail "a name outside the people file"
grep -q "'=Jl. Soeharto 3" kelas/people.csv || fail "a cell begins a formula"
expect 73 class new --rubric barista/espresso-set --people people.csv --session session.json --to kelas

expect 1 ready kelas --instruments instruments.csv
says err 'refr-1" reads to 0.1 %'
says err 'refr-1" was calibrated until 2025-12-31'
says err 'no instrument is listed that reads shots.beverage_volume (volume 25..40 mL); it needs one that reads to 0.5 mL or finer'
says out '^3 of 5 readings have a fit instrument'
grep -q '^scale-1,' kelas/instruments.csv || fail "the list is not kept"

# entering
expect 0 enter kelas entry-1.csv entry-2.csv entry-shots.csv
says out '479 values added, 0 changed, in 16 submissions'
grep -q '"dose":{"instrument":"scale-1","unit":"g","value":"18.5"}' kelas/submissions/BAR1-001.json || fail "no reading"
grep -q '"from":"2026-11-18T08:40:00+08:00"' kelas/submissions/BAR1-003.json || fail "no time"
grep -q '"ended":"absent"' kelas/submissions/BAR1-002.json || fail "nobody is absent"

# entering twice is entering once, also from a workbook
cp -r kelas before
expect 0 enter kelas entry-shots.csv entry-2.csv entry-1.csv
says out ' 0 values added, 0 changed'
if "$kompeten" enter kelas entry-shots.xlsx >out 2>err; then
    says out ' 0 values added, 0 changed'
else
    says err 'has no XLSX'
fi
diff -r kelas before || fail "entering twice has changed something"

# before anyone goes home
expect 1 missing kelas
says out "BAR1-004 *Petrus Kelen"
says out 'Extraction time, row 3'
says out '15 of 16 candidates are complete'

# scoring and seeing
expect 0 score kelas
says err '^4/16 BAR1-004: Referred'
says out 'BAR1-001 .* Competent '
says out '16 submissions: 12 competent, 2 not yet competent, 1 referred, 1 not assessed'
[ "$(find kelas/records -type f | wc -l)" = 16 ] || fail "not sixteen records"

# the missing reading comes: the submission completes the one that was scored, which is kept
printf 'Kode;Asesi;Baris;time [s]\n;BAR1-004;3;26,4\n' >late.csv
expect 0 enter kelas late.csv
says out '1 values added, 0 changed, in 1 submissions'
grep -q '"supplements":"' kelas/submissions/BAR1-004.json || fail "it does not complete the earlier one"
[ "$(find kelas/earlier -type f | wc -l)" = 1 ] || fail "the earlier submission is not kept"
expect 0 class show kelas
says out 'something was entered'
expect 0 score kelas
says out '16 submissions: 13 competent, 2 not yet competent, 1 not assessed'
expect 0 missing kelas
says out '16 of 16 candidates are complete'

# a value that was typed wrongly is changed with a reason
printf 'Kode;Asesi;Baris;time [s]\n;BAR1-004;3;29,4\n' >late.csv
expect 65 enter kelas late.csv
says err '^late.csv:2:4: error: cell D2: 26.4 was entered for BAR1-004 before, found "29,4"; to change it give --reason'
expect 0 enter kelas late.csv --reason "salah ketik"
grep -q '"reason":"salah ketik"' kelas/submissions/BAR1-004.json || fail "no reason"
grep -q '"supersedes":"' kelas/submissions/BAR1-004.json || fail "it does not supersede"
grep -q '"reason":"salah ketik"' kelas/journal.ndjson || fail "the journal has no reason"
[ "$(wc -l <kelas/journal.ndjson)" = 3 ] || fail "the journal has not three lines"

# the page to print: names, bars, feedback in two languages
expect 0 score kelas
expect 0 --lang id class show kelas --html --to kelas/kelas.html
grep -q '<svg ' kelas/kelas.html || fail "no bars"
grep -q 'Maria &quot;Goreti&quot; Lende' kelas/kelas.html || fail "no name"
grep -q 'lang=en.*What to practise' kelas/kelas.html || fail "no feedback in English"
grep -q 'Yang sudah Anda kuasai' kelas/kelas.html || fail "no feedback in Indonesian"
grep -q 'tidak dapat dibedakan dari BAR1-' kelas/kelas.html || fail "equals are not named"
grep -q 'rekomendasi berbeda' kelas/kelas.html || fail "a recommendation that differs is not shown"

# names are erased: all else stands
rm kelas/people.csv
expect 0 class show kelas
says out 'BAR1-001  *Competent'

# the product review has what this rubric judges, a line for each limit, and nothing else the trade could measure
expect 0 forms kelas --form ia11
grep -q 'Tekanan seduh' out && fail "a reading that nobody is judged by is on the form"
grep -q '18,5; 18,6; 18,5; 18,4' out || fail "doses are not in one line"
