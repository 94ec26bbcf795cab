# SPDX-License-Identifier: Apache-2.0
# missing.sh -- what is not there yet, by candidate and station, with who can supply it
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"
mkdir -p rubrics/workshop
cat >rubrics/workshop/two.lua <<'END'
rubric { language = 1, id = "workshop/two", version = "1.0.0", title = { en = "Two stations", id = "Dua pos" },
  units = { { code = "U.1", decree = "1/2020", version = 1, title = { id = "Unit satu" } }, { code = "U.2", decree = "1/2020", version = 1, title = { id = "Unit dua" } } },
  group { id = "bench", title = { en = "Bench", id = "Meja kerja" }, criterion { id = "clean", tick = true, need = 1, unit = 1,
    title = { en = "Clean", id = "Bersih" }, levels = { level { points = 1, when = yes, say = { en = "clean", id = "bersih" } }, level { points = 0, when = no, say = { en = "dirty", id = "kotor" } } } } },
  group { id = "lathe", title = { en = "Lathe", id = "Mesin bubut" }, criterion { id = "even", judged = { by = 2 }, weight = 3, unit = 2,
    title = { en = "Even", id = "Rata" }, levels = { level { points = 1, say = { en = "even", id = "rata" } }, level { points = 0, say = { en = "uneven", id = "tidak rata" } } } } },
}
END
KOMPETEN_RUBRIC_PATH=$folder/rubrics
printf 'issuer,id,name\nbengkel-uji,T-1,Tia Uji\nbengkel-uji,T-2,Umi Uji\n' >people.csv
echo '{"assessors":[{"id":"MET.1","role":"lead"},{"id":"MET.2","role":"second"},{"id":"MET.3","role":"observer"}]}' >session.json
expect 0 class new --rubric workshop/two --people people.csv --session session.json --on 27/11/2026 --zone WIT --to kelas

printf 'Asesi;Asesor;clean;even;Rekomendasi.U.1;Rekomendasi.U.2\nT-1;MET.1;K;1;K;K\nT-1;MET.2;;1;K;K\nT-2;MET.1;;1;K;\nT-2;MET.3;K;1;;\n' >sheet.csv
expect 0 enter kelas sheet.csv
expect 1 missing kelas
says out '^Candidate  *Name  *Verdict  *Station  *What is missing'
says out '^T-2  *Umi Uji  *open  *Bench  *K/BK: Clean <- MET.1, MET.2$'
says out '^  *Lathe  *mark: Even, 1 more <- MET.2$'
says out 'recommendation: Unit satu <- MET.2$'
says out 'recommendation: Unit dua <- MET.1, MET.2$'
says out '^1 of 2 candidates are complete'
grep -q 'MET.3' out && fail "an observer is asked"
expect 1 --lang id missing kelas
says out 'Meja kerja  *K/BK: Bersih <- MET.1, MET.2$'
says out 'rekomendasi: Unit dua <- MET.1, MET.2$'
expect 1 missing --json kelas
says out '"kind":"recommendation"'
# nothing could change what is there: the verdict stands, and what no form can do without is still asked for
printf 'Asesi;Asesor;clean;even\nT-2;MET.1;BK;\nT-2;MET.2;;0\n' >sheet.csv
expect 0 enter kelas sheet.csv
expect 1 missing kelas
says out '^T-2  *Umi Uji  *Not yet competent  *recommendation: Unit satu <- MET.2$'

# who is not there yet is asked for too
echo '{"assessors":[{"id":"MET.1","role":"lead"}]}' >session.json
expect 0 class new --rubric workshop/two --people people.csv --session session.json --on 27/11/2026 --zone WIT --to alone
expect 1 missing alone
says out 'mark: Even, 2 more <- MET.1, a further assessor$'
unset KOMPETEN_RUBRIC_PATH
if [ -e "$KOMPETEN_BUILD/plugins/welding.so" ]; then
    expect 0 class new --rubric welding/smaw-3g-plate --people people.csv --session session.json --on 27/11/2026 --zone WIT --to weld
    expect 1 missing weld
    says out 'findings: Imperfections found by visual inspection, each in a row'
fi
