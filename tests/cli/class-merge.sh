# SPDX-License-Identifier: Apache-2.0
# class-merge.sh -- sheets of two assessors come out the same in any order, and a year's 416 candidates in one go
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"

awk 'BEGIN { print "issuer,id,name"; for (i = 1; i <= 416; i++) printf "bengkel-uji,C%03d,Peserta %d\n", i, i }' >people.csv
printf '{"decimal":"point","assessors":[{"id":"MET.1"},{"id":"MET.2"}]}' >session.json
for class in ab ba; do
    expect 0 class new --rubric workshop/tidy --people people.csv --session session.json --on 20/11/2026 --zone WITA --to "$class"
done
[ "$(find ab/submissions -type f | wc -l)" = 416 ] || fail "not 416 submissions"

awk 'BEGIN { print "Candidate,Assessor,swept"; for (i = 1; i <= 416; i++) printf "C%03d,MET.1,%s\n", i, i % 10 ? "K" : "BK" }' >one.csv
awk 'BEGIN { print "Candidate,Assessor,care,Recommend"; for (i = 1; i <= 416; i++) printf "C%03d,MET.2,%d,K\n", i, i % 4 }' >two.csv
expect 0 enter ab one.csv two.csv
says out '1248 values added, 0 changed, in 416 submissions'
expect 0 enter ba two.csv
expect 0 enter ba one.csv
diff -r ab/submissions ba/submissions || fail "the order of entering shows"

expect 0 score --quiet ab
says out '416 submissions: 375 competent, 41 not yet competent'
expect 0 class show ab --html
grep -q '</html>' out || fail "no page"
expect 1 missing ab
says out "Peserta 10  *Not yet competent  *recommendation: .* <- MET.1$"
says out "^0 of 416 candidates are complete"
