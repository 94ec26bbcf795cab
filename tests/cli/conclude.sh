#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# conclude.sh -- the shipped schemes are read, records come to a conclusion, a re-sit completes it
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"

schemes=$KOMPETEN_SOURCE/schemes
cat >scheme.json <<'END'
{"scheme":1,"no":null,"version":"1","kind":"klaster","units":[{"code":"U.1","decree":"1/2020","rubrics":["workshop/pair"],"valid_months":6},{"code":"U.2","decree":"1/2020","rubrics":["workshop/pair"]}]}
END
# attempt NAME NUMBER DAY FIRST SECOND: a submission of the rubric with two units
attempt() {
    cat >"$1.json" <<END
{"submission":1,"id":"$1","rubric":"workshop/pair","purpose":"certification","candidate":{"issuer":"bengkel-uji","id":"ani"},"attempt":$2,"covers":[$6],"taken":{"from":"$3T08:00:00+08:00","to":"$3T08:30:00+08:00","ended":"completed"},"assessors":[{"id":"MET.1"}],"ticks":[{"criterion":"first","assessor":"MET.1","met":$4},{"criterion":"second","assessor":"MET.1","met":$5}]}
END
}
attempt one 1 2026-08-31 true false '"U.1","U.2"'
attempt two 2 2026-09-07 true true '"U.2"'
expect 0 --rubric-path "$here/rubrics-papers" score --to r one.json two.json
expect 0 conclude r/one.record.json --scheme scheme.json --on 2026-09-01
says out '"resit":\["U.2"\],"resit_plan":\[{"rubric":"workshop/pair","units":\["U.2"\]}\]'
cp out first.json
expect 0 conclude --pretty r/one.record.json --scheme scheme.json --on 2026-09-01
says out 'valid until 2027-02-28'
says out '^  workshop/pair: U.2$'
expect 0 conclude first.json r/two.record.json --scheme scheme.json --on 2027-02-28
says out '"verdict":"competent"}$'
expect 0 conclude r --scheme scheme.json --on 2027-02-28
says out '"verdict":"competent"}$'
expect 0 conclude r --scheme scheme.json --on 2027-03-01
says out '"verdict":"not_assessed"}$'
says err 'U.1.*was valid until 2027-02-28'
expect 0 --lang id conclude --pretty r --scheme scheme.json --on 2027-03-01
says out 'berlaku sampai 2027-02-28'

for scheme in automotive-light-vehicle-conventional:16 automotive-light-vehicle-injection:5 digital-marketing:10; do
    expect 0 conclude r/one.record.json --scheme "$schemes/${scheme%:*}.json" --on 2026-12-01
    found=$(grep -o '"verdict":"not_assessed","version"' out | wc -l)
    [ "$found" = "${scheme#*:}" ] || fail "$scheme: found $found units"
done

expect 64 conclude r/one.record.json --on 2026-12-01
expect 65 conclude r/one.record.json --scheme one.json --on 2026-12-01
expect 65 conclude r/one.record.json --scheme scheme.json --on 2026-02-30
expect 66 conclude r/one.record.json --scheme absent.json --on 2026-12-01
# A conclusion is neither ranked nor scored.
expect 0 rank first.json r/two.record.json
says out 'first.json  *It is a conclusion'
expect 65 replay first.json --submission one.json
says err 'a conclusion is made of records'
# Several attempts at a rubric that says how they become one: 50, 75 and 100 as docs/RUBRICS.md has them.
mkdir -p rubrics/workshop
awk '/^```/ { inside = 0 } inside { print } /^```lua/ { inside = 1 }' "$KOMPETEN_SOURCE/docs/RUBRICS.md" |
    awk '/^rubric {/ { here = 0 } /workshop\/tig-root-run/ { here = 1; print "rubric {" } here { print } /^}/ { here = 0 }' \
        >rubrics/workshop/tig-root-run.lua
root() {
    cat >"root$1.json" <<END
{"submission":1,"id":"root$1","rubric":"workshop/tig-root-run","purpose":"training","candidate":{"issuer":"bengkel-uji","id":"ani"},"attempt":$1,"taken":{"from":"2026-08-0$1T08:00:00+08:00","to":"2026-08-0$1T08:30:00+08:00","ended":"$3"},"assessors":[{"id":"MET.1"}],"supersedes":$4$2}
END
}
given() { echo ",\"marks\":[{\"criterion\":\"root\",\"assessor\":\"MET.1\",\"points\":\"$1\"}]"; }
root 1 "$(given 2)" completed null
root 2 "$(given 3)" completed null
root 3 "$(given 4)" completed null
root 4 "" absent null
expect 0 --rubric-path rubrics score --to roots root1.json root2.json root3.json root4.json
cat >tig.json <<'END'
{"scheme":1,"no":null,"version":"1","kind":"klaster","units":[{"code":"U.TIG","decree":"our centre"}]}
END
expect 0 conclude roots --scheme tig.json --on 2026-09-01
cp out whole.json
says out '"score":"88.19","sum":"88.1875"'
says out '"contribution":"6.125".*"contribution":"17.0625".*"contribution":"65"'
says out '"mastered":true'
expect 0 explain --lang id whole.json
says out '88.19 dari 100 (jumlah uji di bawah ini, dibulatkan dari 88.1875), dikuasai'
expect 0 replay whole.json --scheme tig.json roots
expect 1 replay whole.json --scheme tig.json roots/root1.record.json
says out 'records'
sed 's/"version":"1"/"version":"2"/' tig.json >tig2.json
expect 1 replay whole.json --scheme tig2.json roots
says out 'scheme'
expect 65 replay roots/root1.record.json --scheme tig.json roots
says err 'of one attempt and not a conclusion'
expect 64 replay whole.json roots
# Concluding in two steps comes to the same.
expect 0 conclude roots/root1.record.json roots/root2.record.json --scheme tig.json --on 2026-08-02
cp out part.json
says out '"sum":"66.25"'
expect 0 conclude part.json roots/root3.record.json --scheme tig.json --on 2026-09-01
grep -o '"combined":.*"criteria"' out >steps
grep -o '"combined":.*"criteria"' whole.json | cmp - steps || fail "in two steps it is another score"
expect 0 rank --json roots
says out '"attempts":\[{"record":0,"value":"50","weight":"0.1225"}.*"value":"88.1875"'
# A paper that was replaced is no attempt, and nobody is ranked by it.
first=$(sed 's/.*"submission":{[^}]*"sha256":"\([0-9a-f]*\)".*/\1/' roots/root1.record.json)
root 5 "$(given 0)" completed "\"$first\",\"reason\":\"wrong plate\""
expect 0 --rubric-path rubrics score --to redone root1.json root5.json
expect 0 rank redone
says out 'root1.record.json  *A later paper replaces it'
expect 0 conclude redone --scheme tig.json --on 2026-09-01
says out '"combined":\[{"attempts":\[{"attempt":5,"contribution":"0",'
mkdir empty
expect 66 conclude empty --scheme scheme.json --on 2026-12-01

# A fault of the scheme is told in its line.
printf '{"scheme":1,"no":null,"version":"1","kind":"klaster",\n"units":3}\n' >broken.json
expect 65 conclude one.json --scheme broken.json --on 2026-12-01
says err '^broken.json:2:9: error: expected a list, found a number'
